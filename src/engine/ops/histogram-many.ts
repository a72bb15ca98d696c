// Histograms of points with several coordinates: how many fall into each box of a grid.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { countOf, sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { type Bins, binOf, boundsOf, evenBins, type Numbers } from "./bins.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define } = family("histogram-many");

type Wanted = number | readonly number[] | readonly Tensor[];

/** One coordinate of all points, which lie one after another. */
function coordinate(elements: Numbers, at: number, rank: number): Numbers {
  return elements.filter((_, i) => i % rank === at) as Numbers;
}

function binsOf(input: Tensor, elements: Numbers, wanted: Wanted, range: readonly number[] | null): Bins[] {
  const rank = input.sizes[input.ndim - 1];
  if (range !== null && range.length !== 2 * rank)
    throw new RuntimeError(
      `torch.histogramdd: for a ${rank}-dimensional histogram range should have ${2 * rank} elements, but got ${range.length}`,
    );
  return Array.from({ length: rank }, (_, at) => {
    const own = Array.isArray(wanted) ? wanted[wanted.length === 1 ? 0 : at] : wanted;
    if (typeof own === "object") return { edges: own.elements() };
    const [min, max] = range === null ? [0, 0] : range.slice(2 * at, 2 * at + 2);
    const bounds = boundsOf("torch.histogramdd", coordinate(elements, at, rank), min, max);
    return evenBins(input.dtype, bounds, own ?? 0);
  });
}

function counted(elements: Numbers, amounts: Numbers | null, bins: readonly Bins[], counts: Numbers): void {
  const rank = bins.length;
  for (let point = 0; point * rank < elements.length; point++) {
    let box = 0;
    for (let at = 0; at < rank && box >= 0; at++) {
      const bin = binOf(bins[at], elements[point * rank + at]);
      box = bin < 0 ? -1 : box * (bins[at].edges.length - 1) + bin;
    }
    if (box >= 0) counts[box] += amounts === null ? 1 : amounts[point];
  }
}

/** Counts over all, and over the sizes of the boxes. */
function densities(counts: Numbers, bins: readonly Bins[]): void {
  let total = 0;
  for (let box = 0; box < counts.length; box++) total += counts[box];
  for (let box = 0; box < counts.length; box++) {
    let rest = box;
    let size = total;
    for (const { edges } of bins.toReversed()) {
      const bin = rest % (edges.length - 1);
      rest = Math.floor(rest / (edges.length - 1));
      size *= edges[bin + 1] - edges[bin];
    }
    counts[box] /= size;
  }
}

function check(input: Tensor, weight: Tensor | null): void {
  const fail = (what: string) => new RuntimeError(`torch.histogramdd: ${what}`);
  if (input.ndim < 2) throw fail("input tensor should have at least 2 dimensions");
  if (!input.dtype.is_floating_point)
    throw new RuntimeError(`"histogramdd" not implemented for '${input.dtype.scalarType}'`);
  if (weight !== null && !sameSizes(weight.sizes, input.sizes.slice(0, -1)))
    throw fail(
      `if weight tensor is provided it should have the same shape as the input tensor excluding its innermost dimension, but got input with shape [${input.sizes.join(", ")}] and weight with shape [${weight.sizes.join(", ")}]`,
    );
}

const parameters = "int|ints|Tensors bins, *, floats? range=null, Tensor? weight=null, bool density=false";

const boxesRow = define(
  `_histogramdd(Tensor input, ${parameters})`,
  "Internal: counts, and the edges of each coordinate.",
  {
    reach: "",
    returns: "Tensor[]",
    forward: ({ input, bins: wanted, range, weight, density }) => {
      check(input, weight);
      const elements = elementsOf(input);
      const bins = binsOf(input, elements, wanted, range);
      const sizes = bins.map(({ edges }) => edges.length - 1);
      const counts = new Float64Array(countOf(sizes));
      counted(elements, weight === null ? null : elementsOf(weight), bins, counts);
      if (density) densities(counts, bins);
      const hist = newElements(input.dtype, sizes);
      hist.set(counts);
      return [
        fromElements(input, sizes, input.dtype, hist),
        ...bins.map(({ edges }) => fromElements(input, [edges.length], input.dtype, edges)),
      ];
    },
    samples: [() => [grid([4, 2]).detach(), 3]],
  },
);

define(
  `histogramdd(Tensor input, ${parameters})`,
  "How many points fall into each box of a grid, and the grid's edges per coordinate: `[hist, bin_edges]`.",
  {
    shapes: "(…, d) → (k₁, …, k_d), and d of (kᵢ + 1)",
    raises: "RuntimeError if bins, ranges or weights do not fit the last size",
    reach: "function",
    returns: "{ readonly hist: Tensor; readonly bin_edges: readonly Tensor[] } & readonly [Tensor, readonly Tensor[]]",
    meanings: {
      input: "Points: their coordinates lie along the last dimension.",
      bins: "How many equal bins, also per coordinate, or tensors of edges.",
      range: "The lower and the upper end per coordinate, one after another; by default those of the points.",
      weight: "What each point counts; by default 1.",
      density: "Whether counts are divided by their sum and the boxes' sizes. Default false.",
    },
    compose: (args) => {
      const [hist, ...bin_edges] = applyRow(boxesRow, { ...args }) as Tensor[];
      return Object.assign([hist, bin_edges], { hist, bin_edges });
    },
    samples: [() => [grid([4, 2]).detach(), 3]],
  },
);

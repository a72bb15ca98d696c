// Counting values: how often each occurs, and how many fall into each bin.
import { type DType, float64, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { named } from "../named.js";
import { sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import type { Rows } from "./over.js";
import { grid, positions } from "./samples.js";

const { define } = family("histogram");

type Numbers = Rows["elements"];

function greatestOf(elements: Numbers): number {
  let most = -1;
  for (let i = 0; i < elements.length; i++) if (elements[i] > most) most = elements[i];
  return most;
}

function checkBincount(input: Tensor, weights: Tensor | null, minlength: number, elements: Numbers): void {
  if (input.dtype.category !== "int")
    throw new RuntimeError(`"bincount_cpu" not implemented for '${input.dtype.scalarType}'`);
  if (minlength < 0) throw new RuntimeError("minlength should be >= 0");
  if (input.ndim !== 1 || elements.some((x) => x < 0))
    throw new RuntimeError("bincount only supports 1-d non-negative integral inputs.");
  if (weights !== null && (weights.ndim !== 1 || weights.numel() !== input.numel()))
    throw new RuntimeError("weights should be 1-d and have the same length as input");
}

define(
  "bincount(Tensor input, Tensor? weights=null, int minlength=0)",
  "How often each whole number from 0 on occurs, or the sums of its weights.",
  {
    meanings: {
      weights: "What each element counts; by default 1.",
      minlength: "The least number of results. Default 0.",
    },
    forward: ({ input, weights, minlength }) => {
      const elements = elementsOf(input);
      checkBincount(input, weights, minlength, elements);
      const dtype = weights === null ? int64 : weights.dtype.name === "float32" ? weights.dtype : float64;
      const counts = new Float64Array(Math.max(greatestOf(elements) + 1, minlength));
      const amounts = weights === null ? null : elementsOf(weights);
      for (let i = 0; i < elements.length; i++) counts[elements[i]] += amounts === null ? 1 : amounts[i];
      return fromCounts(input, dtype, counts);
    },
    samples: [() => [positions([0, 2, 2])]],
  },
);

function fromCounts(near: Tensor, dtype: DType, counts: Float64Array): Tensor {
  const elements = newElements(dtype, [counts.length]);
  elements.set(counts);
  return fromElements(near, [counts.length], dtype, elements);
}

/** The range that bins cover: that of the elements where both bounds are equal. */
function boundsOf(name: string, elements: Numbers, min: number, max: number): [number, number] {
  let [low, high] = [min, max];
  if (low === high && elements.length > 0) {
    [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < elements.length; i++) {
      if (!(elements[i] >= low)) low = elements[i];
      if (!(elements[i] <= high)) high = elements[i];
    }
  }
  if (!Number.isFinite(low) || !Number.isFinite(high))
    throw new RuntimeError(`${name}: range of [${spell(low)}, ${spell(high)}] is not finite`);
  if (low > high) throw new RuntimeError(`${name}: max must be larger than min`);
  return low === high ? [low - 1, high + 1] : [low, high];
}

const spell = (x: number) => (Number.isNaN(x) ? "nan" : Number.isFinite(x) ? String(x) : x > 0 ? "inf" : "-inf");

/** Bin edges as float32 or float64 has them, computed from the nearer end. */
function evenEdges(dtype: DType, low: number, high: number, bins: number): Numbers {
  const edges = newElements(dtype, [bins + 1]);
  const step = (high - low) / bins;
  for (let i = 0; i <= bins; i++) edges[i] = i < (bins + 1) / 2 ? low + step * i : high - step * (bins - i);
  return edges;
}

/** Counts into bins: the last one includes its upper edge. `place` guesses the bin, edges decide. */
function count(
  elements: Numbers,
  amounts: Numbers | null,
  edges: Numbers,
  guess: ((x: number) => number) | null,
): Float64Array {
  const bins = edges.length - 1;
  const counts = new Float64Array(bins);
  for (let i = 0; i < elements.length; i++) {
    const x = elements[i];
    if (!(x >= edges[0] && x <= edges[bins])) continue;
    let bin = guess === null ? lastAtMost(edges, x) : guess(x);
    bin = Math.min(Math.max(bin, 0), bins - 1);
    while (bin > 0 && x < edges[bin]) bin--;
    while (bin < bins - 1 && x >= edges[bin + 1]) bin++;
    counts[bin] += amounts === null ? 1 : amounts[i];
  }
  return counts;
}

/** The last edge that is not greater than `x`. */
function lastAtMost(edges: Numbers, x: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function needFloat({ dtype }: Tensor, name: string): void {
  if (!dtype.is_floating_point) throw new RuntimeError(`"${name}" not implemented for '${dtype.scalarType}'`);
}

interface Even {
  readonly bins: number;
  readonly low: number;
  readonly high: number;
}

function evenly(input: Tensor, amounts: Numbers | null, { bins, low, high }: Even): [Numbers, Float64Array] {
  const edges = evenEdges(input.dtype, low, high, bins);
  const guess = (x: number) => Math.floor(((x - low) / (high - low)) * bins);
  return [edges, count(elementsOf(input), amounts, edges, guess)];
}

define(
  "histc(Tensor input, int bins=100, Scalar min=0, Scalar max=0)",
  "How many elements fall into each of `bins` equal parts of the range from `min` to `max`.",
  {
    meanings: {
      bins: "How many bins. Default 100.",
      min: "The lower end; where both ends are equal, those of the elements are taken. Default 0.",
      max: "The upper end. Default 0.",
    },
    forward: ({ input, bins, min, max }) => {
      needFloat(input, "histogram_cpu");
      if (bins <= 0) throw new RuntimeError(`torch.histogram(): bins must be > 0, but got ${bins} for dimension 0`);
      const [low, high] = boundsOf("torch.histc", elementsOf(input), Number(min), Number(max));
      return fromCounts(input, input.dtype, evenly(input, null, { bins, low, high })[1]);
    },
    samples: [() => [grid([2, 3]).detach(), 3]],
  },
);

function amountsOf(input: Tensor, weight: Tensor | null): Numbers | null {
  if (weight === null) return null;
  if (weight.dtype !== input.dtype)
    throw new RuntimeError(
      `torch.histogramdd: if weight tensor is provided, input tensor and weight tensor should have the same dtype, but got input(${input.dtype.scalarType}), and weight(${weight.dtype.scalarType})`,
    );
  if (!sameSizes(weight.sizes, input.sizes))
    throw new RuntimeError(
      "torch.histogramdd: if weight tensor is provided it should have the same shape as the input tensor excluding its innermost dimension",
    );
  return elementsOf(weight);
}

/** Counts over all, and over the widths of the bins. */
function densities(counts: Float64Array, edges: Numbers): void {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i];
  for (let i = 0; i < counts.length; i++) counts[i] /= total * (edges[i + 1] - edges[i]);
}

function histogram(input: Tensor, edges: Numbers, counts: Float64Array, density: boolean) {
  if (density) densities(counts, edges);
  const fields = [fromCounts(input, input.dtype, counts), fromElements(input, [edges.length], input.dtype, edges)];
  return named("histogram", ["hist", "bin_edges"], fields);
}

const meanings = {
  bins: "The edges of the bins in order, or how many equal ones.",
  range: "The lower and the upper end of the bins; by default those of the elements.",
  weight: "What each element counts; by default 1.",
  density: "Whether counts are divided by their sum and the bins' widths. Default false.",
};
const returns = 'Named<["hist", "bin_edges"]>';
const doc = "How many elements fall into each bin, and the edges of the bins: `[hist, bin_edges]`.";

define("histogram(Tensor input, Tensor bins, *, Tensor? weight=null, bool density=false)", doc, {
  returns,
  meanings,
  forward: ({ input, bins, weight, density }) => {
    needFloat(input, "histogramdd");
    if (bins.ndim !== 1)
      throw new RuntimeError(
        `torch.histogramdd: bins tensor should have one dimension, but got ${bins.ndim} dimensions in the bins tensor for dimension 0`,
      );
    if (bins.dtype !== input.dtype)
      throw new RuntimeError("torch.histogramdd: input tensor and bins tensors should have the same dtype");
    const edges = elementsOf(bins).slice() as Numbers;
    return histogram(input, edges, count(elementsOf(input), amountsOf(input, weight), edges, null), density);
  },
  samples: [() => [grid([2, 3]).detach(), grid([3], 1).detach().sort().values]],
});
define("histogram(Tensor input, int bins=100, *, floats? range=null, Tensor? weight=null, bool density=false)", doc, {
  returns,
  meanings,
  forward: ({ input, bins, range, weight, density }) => {
    needFloat(input, "histogramdd");
    if (bins <= 0) throw new RuntimeError(`torch.histogram(): bins must be > 0, but got ${bins} for dimension 0`);
    const [min, max] = range ?? [0, 0];
    const [low, high] = boundsOf("torch.histogramdd", elementsOf(input), min, max);
    const [edges, counts] = evenly(input, amountsOf(input, weight), { bins, low, high });
    return histogram(input, edges, counts, density);
  },
  samples: [() => [grid([2, 3]).detach(), 3]],
});

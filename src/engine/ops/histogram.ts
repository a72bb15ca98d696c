// Counting values: how often each occurs, and how many fall into each bin.
import { type DType, float64, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { named } from "../named.js";
import { sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { type Bins, binOf, boundsOf, evenBins, type Numbers } from "./bins.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { grid, positions } from "./samples.js";

const { define } = family("histogram");

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
    shapes: "(n) → (greatest number + 1), at least (minlength)",
    raises: "RuntimeError if a number is negative or the input is not a vector of whole numbers",
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

function needFloat({ dtype }: Tensor, name: string): void {
  if (!dtype.is_floating_point) throw new RuntimeError(`"${name}" not implemented for '${dtype.scalarType}'`);
}

/** How many elements fall into each bin, or what they weigh. */
function counted(elements: Numbers, amounts: Numbers | null, bins: Bins): Float64Array {
  const counts = new Float64Array(bins.edges.length - 1);
  for (let i = 0; i < elements.length; i++) {
    const bin = binOf(bins, elements[i]);
    if (bin >= 0) counts[bin] += amounts === null ? 1 : amounts[i];
  }
  return counts;
}

define(
  "histc(Tensor input, int bins=100, Scalar min=0, Scalar max=0)",
  "How many elements fall into each of `bins` equal parts of the range from `min` to `max`.",
  {
    shapes: "any → (bins)",
    raises: "RuntimeError if `bins` is not positive or the range is not finite",
    meanings: {
      bins: "How many bins. Default 100.",
      min: "The lower end; where both ends are equal, those of the elements are taken. Default 0.",
      max: "The upper end. Default 0.",
    },
    forward: ({ input, bins, min, max }) => {
      needFloat(input, "histogram_cpu");
      const elements = elementsOf(input);
      const bounds = boundsOf("torch.histc", elements, Number(min), Number(max));
      return fromCounts(
        input,
        input.dtype,
        counted(elements, null, { ...evenBins(input.dtype, bounds, bins), unchecked: true }),
      );
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

function histogram(input: Tensor, bins: Bins, weight: Tensor | null, density: boolean) {
  const counts = counted(elementsOf(input), amountsOf(input, weight), bins);
  const { edges } = bins;
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
  shapes: "any, (k + 1) → (k), (k + 1)",
  raises: "RuntimeError if types or the shape of `weight` differ",
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
    return histogram(input, { edges: bins.elements() }, weight, density);
  },
  samples: [() => [grid([2, 3]).detach(), grid([3], 1).detach().sort().values]],
});
define("histogram(Tensor input, int bins=100, *, floats? range=null, Tensor? weight=null, bool density=false)", doc, {
  shapes: "any → (bins), (bins + 1)",
  raises: "RuntimeError if `bins` is not positive or types differ",
  returns,
  meanings,
  forward: ({ input, bins, range, weight, density }) => {
    needFloat(input, "histogramdd");
    const [min, max] = range ?? [0, 0];
    const bounds = boundsOf("torch.histogramdd", elementsOf(input), min, max);
    return histogram(input, evenBins(input.dtype, bounds, bins), weight, density);
  },
  samples: [() => [grid([2, 3]).detach(), 3]],
});

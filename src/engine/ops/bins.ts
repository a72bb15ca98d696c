// Bins of histograms: where they begin and end, and which one a value falls into.
import { type DType, float32 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { newElements } from "./elements.js";
import type { Rows } from "./over.js";

export type Numbers = Rows["elements"];

/** The edges of bins in order. */
export interface Bins {
  readonly edges: Numbers;
  /** Where all bins have the same width: how numbers of the edges' type are rounded. */
  readonly even?: (x: number) => number;
  /** Whether an element's place among even bins is only computed, and not checked against the edges. */
  readonly unchecked?: boolean;
}

/** The range that bins cover: that of the elements where both bounds are equal. */
export function boundsOf(name: string, elements: Numbers, min: number, max: number): [number, number] {
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

const spell = (x: number) =>
  Number.isNaN(x) ? "nan" : Number.isFinite(x) ? String(Number(x.toPrecision(6))) : x > 0 ? "inf" : "-inf";

/** Bins of equal widths; edges are computed from the nearer end. */
export function evenBins(dtype: DType, [low, high]: readonly [number, number], count: number): Bins {
  if (count <= 0) throw new RuntimeError(`torch.histogram(): bins must be > 0, but got ${count} for dimension 0`);
  const edges = newElements(dtype, [count + 1]);
  const rounded = dtype === float32 ? Math.fround : Number;
  const [first, last] = [rounded(low), rounded(high)];
  const step = rounded(rounded(last - first) / count);
  const half = (count + 1) >> 1;
  for (let i = 0; i <= count; i++) edges[i] = i < half ? first + rounded(step * i) : last - rounded(step * (count - i));
  return { edges, even: rounded };
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

/** Which bin `x` falls into, or -1; the last one includes its upper edge. */
export function binOf({ edges, even, unchecked }: Bins, x: number): number {
  const last = edges.length - 2;
  const [low, high] = [edges[0], edges[last + 1]];
  if (!(x >= low && x <= high)) return -1;
  if (even === undefined) return Math.min(lastAtMost(edges, x), last);
  let bin = Math.min(Math.floor(even(even(even(x - low) * (last + 1)) / even(high - low))), last);
  if (unchecked) return bin;
  while (bin > 0 && x < edges[bin]) bin--;
  while (bin < last && x >= edges[bin + 1]) bin++;
  return bin;
}

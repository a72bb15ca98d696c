// Norms of many tensors at once: the GPU computes all of them, and they are read together, without waiting.
import { float32 } from "../../dtype.js";
import { parseFormula } from "../../formula/parse.js";
import type { Backend, View } from "../backend.js";
import { gpu } from "./gpu.js";
import { reduceFormula } from "./reduce.js";
import { elementBytes, GpuStorage } from "./storage.js";

const square = parseFormula("a * a");
const size = parseFormula("abs(a)");
/** Beyond these a sum of squares in float32 has lost what it was to say. */
const [least, most] = [1e-30, 3e38];

/** The norm, from the sum of the squares and the largest size. */
function normFrom(sum: number, largest: number): number | null {
  if (!(sum < least || sum > most)) return Math.sqrt(sum);
  return largest === 0 || largest === Number.POSITIVE_INFINITY ? largest : null;
}

/** Computes Euclidean norms of float32 views with elements; `then` hears them, null where squares are too large or too small for float32. */
export function norms(backend: Backend, views: readonly View[], then: (norms: (number | null)[]) => void): void {
  const results = GpuStorage.reserve(backend, float32, 2 * views.length);
  const place = (offset: number): View => ({ storage: results, dtype: float32, sizes: [], strides: [], offset });
  views.forEach((view, i) => {
    const dims = [...view.sizes.keys()];
    reduceFormula("sum", square, place(2 * i), [view], view.sizes, dims);
    reduceFormula("max", size, place(2 * i + 1), [view], view.sizes, dims);
  });
  gpu().readLater(results.buffer, results.length * elementBytes, (data) => {
    const numbers = data && new Float32Array(data);
    then(views.map((_, i) => numbers && normFrom(numbers[2 * i], numbers[2 * i + 1])));
  });
  results.release();
}

// Norms of many tensors at once: the GPU computes all of them, and they are read together.
import { float32 } from "../../dtype.js";
import { parseFormula } from "../../formula/parse.js";
import type { Backend, Reduction, View } from "../backend.js";
import { reduceFormula } from "./reduce.js";
import { GpuStorage } from "./storage.js";
import { download, wholeView } from "./transfer.js";

const square = parseFormula("a * a");
const size = parseFormula("abs(a)");
/** Beyond these a sum of squares in float32 has lost what it was to say. */
const [least, most] = [1e-30, 3e38];

/** One result for each view, computed from all of its elements and read at once. */
function reduced(backend: Backend, kind: Reduction, formula: typeof square, views: readonly View[]): Float32Array {
  const results = GpuStorage.reserve(backend, float32, views.length);
  views.forEach((view, offset) => {
    const out: View = { storage: results, dtype: float32, sizes: [], strides: [], offset };
    reduceFormula(kind, formula, out, [view], view.sizes, [...view.sizes.keys()]);
  });
  const numbers = download(wholeView(results)) as Float32Array;
  results.release();
  return numbers;
}

/** Euclidean norms of float32 views with elements; null where squares are too large or too small for float32. */
export function norms(backend: Backend, views: readonly View[]): (number | null)[] {
  const sums = reduced(backend, "sum", square, views);
  const odd = views.filter((_, i) => sums[i] < least || sums[i] > most);
  const largest = odd.length > 0 ? [...reduced(backend, "max", size, odd)] : [];
  return Array.from(sums, (sum) => {
    if (!(sum < least || sum > most)) return Math.sqrt(sum);
    const greatest = largest.shift()!;
    return greatest === 0 || greatest === Number.POSITIVE_INFINITY ? greatest : null;
  });
}

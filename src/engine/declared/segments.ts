// Functions and methods of the rows in ops/segments.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Reduces runs of rows to one row each. Shapes: (n, …) → (segments, …). Raises RuntimeError unless `lengths` or `offsets` is given and fits.
 * @param data The rows.
 * @param reduce How: `sum`, `mean`, `max`, `min` or `prod`.
 */
export function segment_reduce(
  data: Tensor,
  reduce: "sum" | "mean" | "max" | "min" | "prod",
  options?: {
    /** How many rows each run has. */
    lengths?: Tensor | null;
    /** Not supported, as in PyTorch. */
    indices?: Tensor | null;
    /** Where runs start, and where the last one ends, instead of their lengths. */
    offsets?: Tensor | null;
    /** The dimension of the rows: 0. Default 0. */
    axis?: number;
    /** Whether to skip checking that all rows belong to a run. Default false. */
    unsafe?: boolean;
    /** What each run starts from. */
    initial?: number | boolean | null;
  },
): Tensor;
/**
 * Reduces runs of rows to one row each. Shapes: (n, …) → (segments, …). Raises RuntimeError unless `lengths` or `offsets` is given and fits.
 * @param data The rows.
 */
export function segment_reduce(
  data: Tensor,
  options: {
    /** How: `sum`, `mean`, `max`, `min` or `prod`. */
    reduce: "sum" | "mean" | "max" | "min" | "prod";
    /** How many rows each run has. */
    lengths?: Tensor | null;
    /** Not supported, as in PyTorch. */
    indices?: Tensor | null;
    /** Where runs start, and where the last one ends, instead of their lengths. */
    offsets?: Tensor | null;
    /** The dimension of the rows: 0. Default 0. */
    axis?: number;
    /** Whether to skip checking that all rows belong to a run. Default false. */
    unsafe?: boolean;
    /** What each run starts from. */
    initial?: number | boolean | null;
  },
): Tensor;
export function segment_reduce(...args: unknown[]): unknown {
  return callFunction("segment_reduce", args);
}

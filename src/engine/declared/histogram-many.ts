// Functions and methods of the rows in ops/histogram-many.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * How many points fall into each box of a grid, and the grid's edges per coordinate: `[hist, bin_edges]`. Shapes: (…, d) → (k₁, …, k_d), and d of (kᵢ + 1). Raises RuntimeError if bins, ranges or weights do not fit the last size. https://pytorch.org/docs/stable/generated/torch.histogramdd.html
 * @param input Points: their coordinates lie along the last dimension.
 * @param bins How many equal bins, also per coordinate, or tensors of edges.
 */
export function histogramdd(
  input: Tensor,
  bins: number | readonly number[] | readonly Tensor[],
  options?: {
    /** The lower and the upper end per coordinate, one after another; by default those of the points. */
    range?: number | readonly number[] | null;
    /** What each point counts; by default 1. */
    weight?: Tensor | null;
    /** Whether counts are divided by their sum and the boxes' sizes. Default false. */
    density?: boolean;
  },
): { readonly hist: Tensor; readonly bin_edges: readonly Tensor[] } & readonly [Tensor, readonly Tensor[]];
export function histogramdd(...args: unknown[]): unknown {
  return callFunction("histogramdd", args);
}

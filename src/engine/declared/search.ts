// Functions and methods of the rows in ops/search.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Where values belong in sorted rows: the positions before which they keep the order. Shapes: (…, n), (…, m) → (…, m). Raises RuntimeError if other sizes than the last differ. https://pytorch.org/docs/stable/generated/torch.searchsorted.html
 * @param sorted_sequence Sorted values along the last dimension.
 * @param input The values to find a place for.
 */
export function searchsorted(
  sorted_sequence: Tensor,
  input: Tensor | number | boolean,
  options?: {
    /** Whether positions are int32 instead of int64. Default false. */
    out_int32?: boolean;
    /** Whether a value belongs after equal ones instead of before them. Default false. */
    right?: boolean;
    /** `left` or `right`, as `right` says. */
    side?: "left" | "right" | null;
    /** Positions that put an unsorted sequence in order. */
    sorter?: Tensor | null;
  },
): Tensor;
export function searchsorted(...args: unknown[]): unknown {
  return callFunction("searchsorted", args);
}

/**
 * Between which boundaries each value lies: 0 before the first. Shapes: any, (n) → that of `input`. Raises RuntimeError if `boundaries` is not a vector. https://pytorch.org/docs/stable/generated/torch.bucketize.html
 * @param input The values to find a place for.
 * @param boundaries Sorted values.
 */
export function bucketize(
  input: Tensor | number | boolean,
  boundaries: Tensor,
  options?: {
    /** Whether positions are int32 instead of int64. Default false. */
    out_int32?: boolean;
    /** Whether a value belongs after equal ones instead of before them. Default false. */
    right?: boolean;
  },
): Tensor;
export function bucketize(...args: unknown[]): unknown {
  return callFunction("bucketize", args);
}

/**
 * Whether each element occurs among others. Shapes: any, any → that of `elements`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.isin.html
 * @param elements The elements to look for, or one number.
 * @param test_elements The elements to look among, or one number.
 */
export function isin(
  elements: Tensor | number | boolean,
  test_elements: Tensor | number | boolean,
  options?: {
    /** Accepted, and without effect. Default false. */
    assume_unique?: boolean;
    /** Whether to tell which do not occur. Default false. */
    invert?: boolean;
  },
): Tensor;
export function isin(...args: unknown[]): unknown {
  return callFunction("isin", args);
}

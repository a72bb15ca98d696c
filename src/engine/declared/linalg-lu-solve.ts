// Functions and methods of the rows in ops/linalg-lu-solve.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The solution of A · X = B, where A is given by the results of `lu_factor`. Shapes: (…, n, k), (…, n, n), (…, n) → (…, n, k). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.lu_solve.html
     * @param LU_data Both factors in one matrix.
     * @param LU_pivots The rows that were swapped, counted from 1.
     */
    lu_solve(LU_data: Tensor, LU_pivots: Tensor): Tensor;
  }
}

/**
 * The solution of A · X = B, where A is given by the results of `lu_factor`. Shapes: (…, n, k), (…, n, n), (…, n) → (…, n, k). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.lu_solve.html
 * @param input The tensor.
 * @param LU_data Both factors in one matrix.
 * @param LU_pivots The rows that were swapped, counted from 1.
 */
export function lu_solve(input: Tensor, LU_data: Tensor, LU_pivots: Tensor): Tensor;
export function lu_solve(...args: unknown[]): unknown {
  return callFunction("lu_solve", args);
}

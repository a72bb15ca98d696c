// Functions and methods of the rows in ops/linalg-lu.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * L and U with P · L · U = A in one matrix, and the pivots. Shapes: (…, n, m) → the same, (…, least of both). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.lu.html
     * @param pivot Whether rows are swapped; on the CPU they always are. Default true.
     * @param get_infos Whether to return where it failed, too. Default false.
     */
    lu(pivot?: boolean, get_infos?: boolean): Tensor[];
    /** L and U with P · L · U = A in one matrix, and the pivots. Shapes: (…, n, m) → the same, (…, least of both). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.lu.html */
    lu(options: {
      /** Whether rows are swapped; on the CPU they always are. Default true. */
      pivot?: boolean;
      /** Whether to return where it failed, too. Default false. */
      get_infos?: boolean;
    }): Tensor[];
    /**
     * L and U with P · L · U = A in one matrix, and the pivots. Shapes: (…, n, m) → the same, (…, least of both). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.lu.html
     * @param pivot Whether rows are swapped; on the CPU they always are. Default true.
     */
    lu(
      pivot: boolean,
      options: {
        /** Whether to return where it failed, too. Default false. */
        get_infos?: boolean;
      },
    ): Tensor[];
  }
}

/**
 * L and U with P · L · U = A in one matrix, and the pivots. Shapes: (…, n, m) → the same, (…, least of both). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.lu.html
 * @param input The tensor.
 * @param pivot Whether rows are swapped; on the CPU they always are. Default true.
 * @param get_infos Whether to return where it failed, too. Default false.
 */
export function lu(input: Tensor, pivot?: boolean, get_infos?: boolean): Tensor[];
/**
 * L and U with P · L · U = A in one matrix, and the pivots. Shapes: (…, n, m) → the same, (…, least of both). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.lu.html
 * @param input The tensor.
 */
export function lu(
  input: Tensor,
  options: {
    /** Whether rows are swapped; on the CPU they always are. Default true. */
    pivot?: boolean;
    /** Whether to return where it failed, too. Default false. */
    get_infos?: boolean;
  },
): Tensor[];
/**
 * L and U with P · L · U = A in one matrix, and the pivots. Shapes: (…, n, m) → the same, (…, least of both). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.lu.html
 * @param input The tensor.
 * @param pivot Whether rows are swapped; on the CPU they always are. Default true.
 */
export function lu(
  input: Tensor,
  pivot: boolean,
  options: {
    /** Whether to return where it failed, too. Default false. */
    get_infos?: boolean;
  },
): Tensor[];
export function lu(...args: unknown[]): unknown {
  return callFunction("lu", args);
}

/**
 * P, L and U out of the results of `lu_factor`. Shapes: (…, n, m), (…, k) → (…, n, n), (…, n, k), (…, k, m). Raises RuntimeError if pivots are not of type int32 or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.lu_unpack.html
 * @param LU_data Both factors in one matrix.
 * @param LU_pivots The rows that were swapped, counted from 1.
 * @param unpack_data Whether L and U are wanted. Default true.
 * @param unpack_pivots Whether P is wanted. Default true.
 */
export function lu_unpack(
  LU_data: Tensor,
  LU_pivots: Tensor,
  unpack_data?: boolean,
  unpack_pivots?: boolean,
): Named<["P", "L", "U"]>;
/**
 * P, L and U out of the results of `lu_factor`. Shapes: (…, n, m), (…, k) → (…, n, n), (…, n, k), (…, k, m). Raises RuntimeError if pivots are not of type int32 or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.lu_unpack.html
 * @param LU_data Both factors in one matrix.
 * @param LU_pivots The rows that were swapped, counted from 1.
 */
export function lu_unpack(
  LU_data: Tensor,
  LU_pivots: Tensor,
  options: {
    /** Whether L and U are wanted. Default true. */
    unpack_data?: boolean;
    /** Whether P is wanted. Default true. */
    unpack_pivots?: boolean;
  },
): Named<["P", "L", "U"]>;
/**
 * P, L and U out of the results of `lu_factor`. Shapes: (…, n, m), (…, k) → (…, n, n), (…, n, k), (…, k, m). Raises RuntimeError if pivots are not of type int32 or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.lu_unpack.html
 * @param LU_data Both factors in one matrix.
 * @param LU_pivots The rows that were swapped, counted from 1.
 * @param unpack_data Whether L and U are wanted. Default true.
 */
export function lu_unpack(
  LU_data: Tensor,
  LU_pivots: Tensor,
  unpack_data: boolean,
  options: {
    /** Whether P is wanted. Default true. */
    unpack_pivots?: boolean;
  },
): Named<["P", "L", "U"]>;
export function lu_unpack(...args: unknown[]): unknown {
  return callFunction("lu_unpack", args);
}

// Functions and methods of the rows in ops/linalg-solve.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The inverse of each matrix. https://pytorch.org/docs/stable/generated/torch.inverse.html */
    inverse(): Tensor;
    /** As `linalg_det`: the determinant of each matrix. https://pytorch.org/docs/stable/generated/torch.det.html */
    det(): Tensor;
    /** As `linalg_slogdet`: the sign of each determinant, and the logarithm of its absolute value. https://pytorch.org/docs/stable/generated/torch.slogdet.html */
    slogdet(): Named<["sign", "logabsdet"]>;
    /** The logarithm of each determinant; NaN where that is negative. https://pytorch.org/docs/stable/generated/torch.logdet.html */
    logdet(): Tensor;
    /**
     * The solution of A · X = B where A is triangular, and a copy of A. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
     * @param A Triangular matrices.
     * @param upper Whether A is upper triangular. Default true.
     * @param transpose Whether to solve with the transposed of A. Default false.
     * @param unitriangular Whether the diagonal is taken for ones. Default false.
     */
    triangular_solve(
      A: Tensor,
      upper?: boolean,
      transpose?: boolean,
      unitriangular?: boolean,
    ): Named<["solution", "cloned_coefficient"]>;
    /**
     * The solution of A · X = B where A is triangular, and a copy of A. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
     * @param A Triangular matrices.
     * @param upper Whether A is upper triangular. Default true.
     * @param transpose Whether to solve with the transposed of A. Default false.
     */
    triangular_solve(
      A: Tensor,
      upper: boolean,
      transpose: boolean,
      options?: { /** Whether the diagonal is taken for ones. Default false. */ unitriangular?: boolean },
    ): Named<["solution", "cloned_coefficient"]>;
    /**
     * The solution of A · X = B where A is triangular, and a copy of A. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
     * @param A Triangular matrices.
     * @param upper Whether A is upper triangular. Default true.
     */
    triangular_solve(
      A: Tensor,
      upper: boolean,
      options?: {
        /** Whether to solve with the transposed of A. Default false. */ transpose?: boolean /** Whether the diagonal is taken for ones. Default false. */;
        unitriangular?: boolean;
      },
    ): Named<["solution", "cloned_coefficient"]>;
    /**
     * The solution of A · X = B where A is triangular, and a copy of A. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
     * @param A Triangular matrices.
     */
    triangular_solve(
      A: Tensor,
      options?: {
        /** Whether A is upper triangular. Default true. */ upper?: boolean /** Whether to solve with the transposed of A. Default false. */;
        transpose?: boolean /** Whether the diagonal is taken for ones. Default false. */;
        unitriangular?: boolean;
      },
    ): Named<["solution", "cloned_coefficient"]>;
  }
}

/** The inverse of each matrix. https://pytorch.org/docs/stable/generated/torch.inverse.html */
export function inverse(input: Tensor): Tensor;
export function inverse(...args: unknown[]): unknown {
  return callFunction("inverse", args);
}

/**
 * As `linalg_det`: the determinant of each matrix. https://pytorch.org/docs/stable/generated/torch.det.html
 * @param A Square matrices.
 */
export function det(A: Tensor): Tensor;
export function det(...args: unknown[]): unknown {
  return callFunction("det", args);
}

/**
 * As `linalg_slogdet`: the sign of each determinant, and the logarithm of its absolute value. https://pytorch.org/docs/stable/generated/torch.slogdet.html
 * @param A Square matrices.
 */
export function slogdet(A: Tensor): Named<["sign", "logabsdet"]>;
export function slogdet(...args: unknown[]): unknown {
  return callFunction("slogdet", args);
}

/** The logarithm of each determinant; NaN where that is negative. https://pytorch.org/docs/stable/generated/torch.logdet.html */
export function logdet(input: Tensor): Tensor;
export function logdet(...args: unknown[]): unknown {
  return callFunction("logdet", args);
}

/**
 * The solution of A · X = B where A is triangular, and a copy of A. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
 * @param A Triangular matrices.
 * @param upper Whether A is upper triangular. Default true.
 * @param transpose Whether to solve with the transposed of A. Default false.
 * @param unitriangular Whether the diagonal is taken for ones. Default false.
 */
export function triangular_solve(
  input: Tensor,
  A: Tensor,
  upper?: boolean,
  transpose?: boolean,
  unitriangular?: boolean,
): Named<["solution", "cloned_coefficient"]>;
/**
 * The solution of A · X = B where A is triangular, and a copy of A. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
 * @param A Triangular matrices.
 * @param upper Whether A is upper triangular. Default true.
 * @param transpose Whether to solve with the transposed of A. Default false.
 */
export function triangular_solve(
  input: Tensor,
  A: Tensor,
  upper: boolean,
  transpose: boolean,
  options?: { /** Whether the diagonal is taken for ones. Default false. */ unitriangular?: boolean },
): Named<["solution", "cloned_coefficient"]>;
/**
 * The solution of A · X = B where A is triangular, and a copy of A. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
 * @param A Triangular matrices.
 * @param upper Whether A is upper triangular. Default true.
 */
export function triangular_solve(
  input: Tensor,
  A: Tensor,
  upper: boolean,
  options?: {
    /** Whether to solve with the transposed of A. Default false. */ transpose?: boolean /** Whether the diagonal is taken for ones. Default false. */;
    unitriangular?: boolean;
  },
): Named<["solution", "cloned_coefficient"]>;
/**
 * The solution of A · X = B where A is triangular, and a copy of A. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
 * @param A Triangular matrices.
 */
export function triangular_solve(
  input: Tensor,
  A: Tensor,
  options?: {
    /** Whether A is upper triangular. Default true. */ upper?: boolean /** Whether to solve with the transposed of A. Default false. */;
    transpose?: boolean /** Whether the diagonal is taken for ones. Default false. */;
    unitriangular?: boolean;
  },
): Named<["solution", "cloned_coefficient"]>;
export function triangular_solve(...args: unknown[]): unknown {
  return callFunction("triangular_solve", args);
}

// Functions and methods of the rows in ops/linalg-triangular.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The solution of A · X = B where A is triangular, and a copy of A. Shapes: (…, n, k), (…, n, n) → (…, n, k), (…, n, n). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
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
     * The solution of A · X = B where A is triangular, and a copy of A. Shapes: (…, n, k), (…, n, n) → (…, n, k), (…, n, n). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
     * @param A Triangular matrices.
     */
    triangular_solve(
      A: Tensor,
      options: {
        /** Whether A is upper triangular. Default true. */
        upper?: boolean;
        /** Whether to solve with the transposed of A. Default false. */
        transpose?: boolean;
        /** Whether the diagonal is taken for ones. Default false. */
        unitriangular?: boolean;
      },
    ): Named<["solution", "cloned_coefficient"]>;
    /**
     * The solution of A · X = B where A is triangular, and a copy of A. Shapes: (…, n, k), (…, n, n) → (…, n, k), (…, n, n). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
     * @param A Triangular matrices.
     * @param upper Whether A is upper triangular. Default true.
     */
    triangular_solve(
      A: Tensor,
      upper: boolean,
      options: {
        /** Whether to solve with the transposed of A. Default false. */
        transpose?: boolean;
        /** Whether the diagonal is taken for ones. Default false. */
        unitriangular?: boolean;
      },
    ): Named<["solution", "cloned_coefficient"]>;
    /**
     * The solution of A · X = B where A is triangular, and a copy of A. Shapes: (…, n, k), (…, n, n) → (…, n, k), (…, n, n). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
     * @param A Triangular matrices.
     * @param upper Whether A is upper triangular. Default true.
     * @param transpose Whether to solve with the transposed of A. Default false.
     */
    triangular_solve(
      A: Tensor,
      upper: boolean,
      transpose: boolean,
      options: {
        /** Whether the diagonal is taken for ones. Default false. */
        unitriangular?: boolean;
      },
    ): Named<["solution", "cloned_coefficient"]>;
  }
}

/**
 * The solution of A · X = B where A is triangular, and a copy of A. Shapes: (…, n, k), (…, n, n) → (…, n, k), (…, n, n). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
 * @param input The tensor.
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
 * The solution of A · X = B where A is triangular, and a copy of A. Shapes: (…, n, k), (…, n, n) → (…, n, k), (…, n, n). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
 * @param input The tensor.
 * @param A Triangular matrices.
 */
export function triangular_solve(
  input: Tensor,
  A: Tensor,
  options: {
    /** Whether A is upper triangular. Default true. */
    upper?: boolean;
    /** Whether to solve with the transposed of A. Default false. */
    transpose?: boolean;
    /** Whether the diagonal is taken for ones. Default false. */
    unitriangular?: boolean;
  },
): Named<["solution", "cloned_coefficient"]>;
/**
 * The solution of A · X = B where A is triangular, and a copy of A. Shapes: (…, n, k), (…, n, n) → (…, n, k), (…, n, n). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
 * @param input The tensor.
 * @param A Triangular matrices.
 * @param upper Whether A is upper triangular. Default true.
 */
export function triangular_solve(
  input: Tensor,
  A: Tensor,
  upper: boolean,
  options: {
    /** Whether to solve with the transposed of A. Default false. */
    transpose?: boolean;
    /** Whether the diagonal is taken for ones. Default false. */
    unitriangular?: boolean;
  },
): Named<["solution", "cloned_coefficient"]>;
/**
 * The solution of A · X = B where A is triangular, and a copy of A. Shapes: (…, n, k), (…, n, n) → (…, n, k), (…, n, n). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.triangular_solve.html
 * @param input The tensor.
 * @param A Triangular matrices.
 * @param upper Whether A is upper triangular. Default true.
 * @param transpose Whether to solve with the transposed of A. Default false.
 */
export function triangular_solve(
  input: Tensor,
  A: Tensor,
  upper: boolean,
  transpose: boolean,
  options: {
    /** Whether the diagonal is taken for ones. Default false. */
    unitriangular?: boolean;
  },
): Named<["solution", "cloned_coefficient"]>;
export function triangular_solve(...args: unknown[]): unknown {
  return callFunction("triangular_solve", args);
}

// Functions and methods of the rows in ops/linalg-cholesky.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The lower triangular L with L · Lᵀ = A for each matrix. Shapes: (…, n, n) → the same. Raises LinAlgError if a matrix is not positive definite. https://pytorch.org/docs/stable/generated/torch.cholesky.html
     * @param upper Whether the upper factor is wanted, and the upper triangle looked at. Default false.
     */
    cholesky(upper?: boolean): Tensor;
    /** The lower triangular L with L · Lᵀ = A for each matrix. Shapes: (…, n, n) → the same. Raises LinAlgError if a matrix is not positive definite. https://pytorch.org/docs/stable/generated/torch.cholesky.html */
    cholesky(options: {
      /** Whether the upper factor is wanted, and the upper triangle looked at. Default false. */
      upper?: boolean;
    }): Tensor;
    /**
     * The solution of A · X = B, where A is given by its Cholesky factor `input2`. Shapes: (…, n, k), (…, n, n) → (…, n, k). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.cholesky_solve.html
     * @param input2 The Cholesky factors.
     * @param upper Whether these are upper ones. Default false.
     */
    cholesky_solve(input2: Tensor, upper?: boolean): Tensor;
    /**
     * The solution of A · X = B, where A is given by its Cholesky factor `input2`. Shapes: (…, n, k), (…, n, n) → (…, n, k). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.cholesky_solve.html
     * @param input2 The Cholesky factors.
     */
    cholesky_solve(
      input2: Tensor,
      options: {
        /** Whether these are upper ones. Default false. */
        upper?: boolean;
      },
    ): Tensor;
    /**
     * The inverse of a matrix that its Cholesky factor gives. Shapes: (…, n, n) → the same. Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.cholesky_inverse.html
     * @param upper Whether the factors are upper ones. Default false.
     */
    cholesky_inverse(upper?: boolean): Tensor;
    /** The inverse of a matrix that its Cholesky factor gives. Shapes: (…, n, n) → the same. Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.cholesky_inverse.html */
    cholesky_inverse(options: {
      /** Whether the factors are upper ones. Default false. */
      upper?: boolean;
    }): Tensor;
  }
}

/**
 * The lower triangular L with L · Lᵀ = A for each matrix. Shapes: (…, n, n) → the same. Raises LinAlgError if a matrix is not positive definite. https://pytorch.org/docs/stable/generated/torch.cholesky.html
 * @param input The tensor.
 * @param upper Whether the upper factor is wanted, and the upper triangle looked at. Default false.
 */
export function cholesky(input: Tensor, upper?: boolean): Tensor;
/**
 * The lower triangular L with L · Lᵀ = A for each matrix. Shapes: (…, n, n) → the same. Raises LinAlgError if a matrix is not positive definite. https://pytorch.org/docs/stable/generated/torch.cholesky.html
 * @param input The tensor.
 */
export function cholesky(
  input: Tensor,
  options: {
    /** Whether the upper factor is wanted, and the upper triangle looked at. Default false. */
    upper?: boolean;
  },
): Tensor;
export function cholesky(...args: unknown[]): unknown {
  return callFunction("cholesky", args);
}

/**
 * The solution of A · X = B, where A is given by its Cholesky factor `input2`. Shapes: (…, n, k), (…, n, n) → (…, n, k). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.cholesky_solve.html
 * @param input The tensor.
 * @param input2 The Cholesky factors.
 * @param upper Whether these are upper ones. Default false.
 */
export function cholesky_solve(input: Tensor, input2: Tensor, upper?: boolean): Tensor;
/**
 * The solution of A · X = B, where A is given by its Cholesky factor `input2`. Shapes: (…, n, k), (…, n, n) → (…, n, k). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.cholesky_solve.html
 * @param input The tensor.
 * @param input2 The Cholesky factors.
 */
export function cholesky_solve(
  input: Tensor,
  input2: Tensor,
  options: {
    /** Whether these are upper ones. Default false. */
    upper?: boolean;
  },
): Tensor;
export function cholesky_solve(...args: unknown[]): unknown {
  return callFunction("cholesky_solve", args);
}

/**
 * The inverse of a matrix that its Cholesky factor gives. Shapes: (…, n, n) → the same. Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.cholesky_inverse.html
 * @param input The tensor.
 * @param upper Whether the factors are upper ones. Default false.
 */
export function cholesky_inverse(input: Tensor, upper?: boolean): Tensor;
/**
 * The inverse of a matrix that its Cholesky factor gives. Shapes: (…, n, n) → the same. Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.cholesky_inverse.html
 * @param input The tensor.
 */
export function cholesky_inverse(
  input: Tensor,
  options: {
    /** Whether the factors are upper ones. Default false. */
    upper?: boolean;
  },
): Tensor;
export function cholesky_inverse(...args: unknown[]): unknown {
  return callFunction("cholesky_inverse", args);
}

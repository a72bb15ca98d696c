// Functions and methods of the rows in ops/linalg-more.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The cross products of vectors of three numbers, along the first dimension of that size unless `dim` says which. Shapes: (…, 3, …) that broadcast → the same. Raises RuntimeError if the size of `dim` is not 3. https://pytorch.org/docs/stable/generated/torch.cross.html
     * @param other The second operand: a tensor.
     * @param dim The dimension of the vectors; by default the first of size 3.
     */
    cross(other: Tensor, dim?: number | null): Tensor;
    /**
     * The cross products of vectors of three numbers, along the first dimension of that size unless `dim` says which. Shapes: (…, 3, …) that broadcast → the same. Raises RuntimeError if the size of `dim` is not 3. https://pytorch.org/docs/stable/generated/torch.cross.html
     * @param other The second operand: a tensor.
     */
    cross(
      other: Tensor,
      options: {
        /** The dimension of the vectors; by default the first of size 3. */
        dim?: number | null;
      },
    ): Tensor;
    /** The sum of the elements on the diagonal of a matrix. Shapes: (n, m) → (). Raises RuntimeError if the input is not a matrix. https://pytorch.org/docs/stable/generated/torch.trace.html */
    trace(): Tensor;
    /**
     * As `linalg_matrix_power`: each matrix multiplied by itself `n` times; negative ones are powers of the inverse. Shapes: (…, n, n) → the same. Raises LinAlgError if `n` is negative and a matrix is singular. https://pytorch.org/docs/stable/generated/torch.matrix_power.html
     * @param n The power.
     */
    matrix_power(n: number): Tensor;
    /** As `linalg_matrix_power`: each matrix multiplied by itself `n` times; negative ones are powers of the inverse. Shapes: (…, n, n) → the same. Raises LinAlgError if `n` is negative and a matrix is singular. https://pytorch.org/docs/stable/generated/torch.matrix_power.html */
    matrix_power(options: {
      /** The power. */
      n: number;
    }): Tensor;
    /** As `linalg_matrix_exp`: the exponential of each matrix: Σ aᵏ / k!. Shapes: (…, n, n) → the same. Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.matrix_exp.html */
    matrix_exp(): Tensor;
  }
}

/**
 * The cross products of vectors of three numbers, along the first dimension of that size unless `dim` says which. Shapes: (…, 3, …) that broadcast → the same. Raises RuntimeError if the size of `dim` is not 3. https://pytorch.org/docs/stable/generated/torch.cross.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 * @param dim The dimension of the vectors; by default the first of size 3.
 */
export function cross(input: Tensor, other: Tensor, dim?: number | null): Tensor;
/**
 * The cross products of vectors of three numbers, along the first dimension of that size unless `dim` says which. Shapes: (…, 3, …) that broadcast → the same. Raises RuntimeError if the size of `dim` is not 3. https://pytorch.org/docs/stable/generated/torch.cross.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function cross(
  input: Tensor,
  other: Tensor,
  options: {
    /** The dimension of the vectors; by default the first of size 3. */
    dim?: number | null;
  },
): Tensor;
export function cross(...args: unknown[]): unknown {
  return callFunction("cross", args);
}

/**
 * The sum of the elements on the diagonal of a matrix. Shapes: (n, m) → (). Raises RuntimeError if the input is not a matrix. https://pytorch.org/docs/stable/generated/torch.trace.html
 * @param input The tensor.
 */
export function trace(input: Tensor): Tensor;
export function trace(...args: unknown[]): unknown {
  return callFunction("trace", args);
}

/**
 * The Vandermonde matrix: powers of each element, the highest first. Shapes: (n) → (n, N). Raises RuntimeError if the input is not a vector or `N` is negative. https://pytorch.org/docs/stable/generated/torch.vander.html
 * @param x A vector.
 * @param N How many powers; by default as many as elements.
 * @param increasing Whether powers increase from left to right. Default false.
 */
export function vander(x: Tensor, N?: number | null, increasing?: boolean): Tensor;
/**
 * The Vandermonde matrix: powers of each element, the highest first. Shapes: (n) → (n, N). Raises RuntimeError if the input is not a vector or `N` is negative. https://pytorch.org/docs/stable/generated/torch.vander.html
 * @param x A vector.
 */
export function vander(
  x: Tensor,
  options: {
    /** How many powers; by default as many as elements. */
    N?: number | null;
    /** Whether powers increase from left to right. Default false. */
    increasing?: boolean;
  },
): Tensor;
/**
 * The Vandermonde matrix: powers of each element, the highest first. Shapes: (n) → (n, N). Raises RuntimeError if the input is not a vector or `N` is negative. https://pytorch.org/docs/stable/generated/torch.vander.html
 * @param x A vector.
 * @param N How many powers; by default as many as elements.
 */
export function vander(
  x: Tensor,
  N: number | null,
  options: {
    /** Whether powers increase from left to right. Default false. */
    increasing?: boolean;
  },
): Tensor;
export function vander(...args: unknown[]): unknown {
  return callFunction("vander", args);
}

/**
 * As `linalg_matrix_power`: each matrix multiplied by itself `n` times; negative ones are powers of the inverse. Shapes: (…, n, n) → the same. Raises LinAlgError if `n` is negative and a matrix is singular. https://pytorch.org/docs/stable/generated/torch.matrix_power.html
 * @param input The tensor.
 * @param n The power.
 */
export function matrix_power(input: Tensor, n: number): Tensor;
/**
 * As `linalg_matrix_power`: each matrix multiplied by itself `n` times; negative ones are powers of the inverse. Shapes: (…, n, n) → the same. Raises LinAlgError if `n` is negative and a matrix is singular. https://pytorch.org/docs/stable/generated/torch.matrix_power.html
 * @param input The tensor.
 */
export function matrix_power(
  input: Tensor,
  options: {
    /** The power. */
    n: number;
  },
): Tensor;
export function matrix_power(...args: unknown[]): unknown {
  return callFunction("matrix_power", args);
}

/**
 * As `linalg_matrix_exp`: the exponential of each matrix: Σ aᵏ / k!. Shapes: (…, n, n) → the same. Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.matrix_exp.html
 * @param input The tensor.
 */
export function matrix_exp(input: Tensor): Tensor;
export function matrix_exp(...args: unknown[]): unknown {
  return callFunction("matrix_exp", args);
}

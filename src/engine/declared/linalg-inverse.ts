// Functions and methods of the rows in ops/linalg-inverse.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The inverse of each matrix. Shapes: (…, n, n) → the same. Raises LinAlgError if a matrix is singular. https://pytorch.org/docs/stable/generated/torch.inverse.html */
    inverse(): Tensor;
    /** As `linalg_det`: the determinant of each matrix. Shapes: (…, n, n) → (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.det.html */
    det(): Tensor;
    /** As `linalg_slogdet`: the sign of each determinant, and the logarithm of its absolute value. Shapes: (…, n, n) → (…), (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.slogdet.html */
    slogdet(): Named<["sign", "logabsdet"]>;
    /** The logarithm of each determinant; NaN where that is negative. Shapes: (…, n, n) → (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.logdet.html */
    logdet(): Tensor;
  }
}

/**
 * The inverse of each matrix. Shapes: (…, n, n) → the same. Raises LinAlgError if a matrix is singular. https://pytorch.org/docs/stable/generated/torch.inverse.html
 * @param input The tensor.
 */
export function inverse(input: Tensor): Tensor;
export function inverse(...args: unknown[]): unknown {
  return callFunction("inverse", args);
}

/**
 * As `linalg_det`: the determinant of each matrix. Shapes: (…, n, n) → (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.det.html
 * @param A Square matrices.
 */
export function det(A: Tensor): Tensor;
export function det(...args: unknown[]): unknown {
  return callFunction("det", args);
}

/**
 * As `linalg_slogdet`: the sign of each determinant, and the logarithm of its absolute value. Shapes: (…, n, n) → (…), (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.slogdet.html
 * @param A Square matrices.
 */
export function slogdet(A: Tensor): Named<["sign", "logabsdet"]>;
export function slogdet(...args: unknown[]): unknown {
  return callFunction("slogdet", args);
}

/**
 * The logarithm of each determinant; NaN where that is negative. Shapes: (…, n, n) → (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.logdet.html
 * @param input The tensor.
 */
export function logdet(input: Tensor): Tensor;
export function logdet(...args: unknown[]): unknown {
  return callFunction("logdet", args);
}

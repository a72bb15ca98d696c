// Functions and methods of the rows in ops/matrix.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The product of two matrices. Shapes: (n, m), (m, p) → (n, p). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.mm.html
     * @param mat2 The second matrix.
     */
    mm(mat2: Tensor): Tensor;
    /**
     * The products of two batches of matrices. Shapes: (b, n, m), (b, m, p) → (b, n, p). Raises RuntimeError if the inner sizes or the batches differ. https://pytorch.org/docs/stable/generated/torch.bmm.html
     * @param mat2 The second matrix.
     */
    bmm(mat2: Tensor): Tensor;
    /**
     * The product of a matrix and a vector. Shapes: (n, m), (m) → (n). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.mv.html
     * @param vec The vector.
     */
    mv(vec: Tensor): Tensor;
    /**
     * The sum of the products of two vectors' elements. Shapes: (n), (n) → (). Raises RuntimeError if the lengths or types differ. https://pytorch.org/docs/stable/generated/torch.dot.html
     * @param tensor The second vector.
     */
    dot(tensor: Tensor): Tensor;
    /**
     * The sum of the products of two vectors' elements. Shapes: (n), (n) → (). Raises RuntimeError if the lengths or types differ. https://pytorch.org/docs/stable/generated/torch.vdot.html
     * @param other The second vector.
     */
    vdot(other: Tensor): Tensor;
    /**
     * The products of each element of one vector with each of another. Shapes: (n), (m) → (n, m). Raises RuntimeError if an input is not a vector. https://pytorch.org/docs/stable/generated/torch.outer.html
     * @param vec2 The second vector.
     */
    outer(vec2: Tensor): Tensor;
    /**
     * As `outer`: the products of each element of one vector with each of another. Shapes: (n), (m) → (n, m). Raises RuntimeError if an input is not a vector. https://pytorch.org/docs/stable/generated/torch.ger.html
     * @param vec2 The second vector.
     */
    ger(vec2: Tensor): Tensor;
    /**
     * Sums of products along the last dimensions of both. Shapes: (…, n), (…′, n) → (…, …′). Raises RuntimeError if the last sizes differ. https://pytorch.org/docs/stable/generated/torch.inner.html
     * @param other The second operand: a tensor.
     */
    inner(other: Tensor): Tensor;
    /**
     * The product of vectors, matrices, or batches of matrices, whichever they are. Shapes: (…, n, m), (…, m, p) → (…, n, p). Raises RuntimeError if the inner sizes differ, or the others do not broadcast. https://pytorch.org/docs/stable/generated/torch.matmul.html
     * @param other A vector, a matrix, or a batch of matrices.
     */
    matmul(other: Tensor): Tensor;
  }
}

/**
 * The product of two matrices. Shapes: (n, m), (m, p) → (n, p). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.mm.html
 * @param input The tensor.
 * @param mat2 The second matrix.
 */
export function mm(input: Tensor, mat2: Tensor): Tensor;
export function mm(...args: unknown[]): unknown {
  return callFunction("mm", args);
}

/**
 * The products of two batches of matrices. Shapes: (b, n, m), (b, m, p) → (b, n, p). Raises RuntimeError if the inner sizes or the batches differ. https://pytorch.org/docs/stable/generated/torch.bmm.html
 * @param input The tensor.
 * @param mat2 The second matrix.
 */
export function bmm(input: Tensor, mat2: Tensor): Tensor;
export function bmm(...args: unknown[]): unknown {
  return callFunction("bmm", args);
}

/**
 * The product of a matrix and a vector. Shapes: (n, m), (m) → (n). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.mv.html
 * @param input The tensor.
 * @param vec The vector.
 */
export function mv(input: Tensor, vec: Tensor): Tensor;
export function mv(...args: unknown[]): unknown {
  return callFunction("mv", args);
}

/**
 * The sum of the products of two vectors' elements. Shapes: (n), (n) → (). Raises RuntimeError if the lengths or types differ. https://pytorch.org/docs/stable/generated/torch.dot.html
 * @param input The tensor.
 * @param tensor The second vector.
 */
export function dot(input: Tensor, tensor: Tensor): Tensor;
export function dot(...args: unknown[]): unknown {
  return callFunction("dot", args);
}

/**
 * The sum of the products of two vectors' elements. Shapes: (n), (n) → (). Raises RuntimeError if the lengths or types differ. https://pytorch.org/docs/stable/generated/torch.vdot.html
 * @param input The tensor.
 * @param other The second vector.
 */
export function vdot(input: Tensor, other: Tensor): Tensor;
export function vdot(...args: unknown[]): unknown {
  return callFunction("vdot", args);
}

/**
 * The products of each element of one vector with each of another. Shapes: (n), (m) → (n, m). Raises RuntimeError if an input is not a vector. https://pytorch.org/docs/stable/generated/torch.outer.html
 * @param input The tensor.
 * @param vec2 The second vector.
 */
export function outer(input: Tensor, vec2: Tensor): Tensor;
export function outer(...args: unknown[]): unknown {
  return callFunction("outer", args);
}

/**
 * As `outer`: the products of each element of one vector with each of another. Shapes: (n), (m) → (n, m). Raises RuntimeError if an input is not a vector. https://pytorch.org/docs/stable/generated/torch.ger.html
 * @param input The tensor.
 * @param vec2 The second vector.
 */
export function ger(input: Tensor, vec2: Tensor): Tensor;
export function ger(...args: unknown[]): unknown {
  return callFunction("ger", args);
}

/**
 * Sums of products along the last dimensions of both. Shapes: (…, n), (…′, n) → (…, …′). Raises RuntimeError if the last sizes differ. https://pytorch.org/docs/stable/generated/torch.inner.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function inner(input: Tensor, other: Tensor): Tensor;
export function inner(...args: unknown[]): unknown {
  return callFunction("inner", args);
}

/**
 * The product of vectors, matrices, or batches of matrices, whichever they are. Shapes: (…, n, m), (…, m, p) → (…, n, p). Raises RuntimeError if the inner sizes differ, or the others do not broadcast. https://pytorch.org/docs/stable/generated/torch.matmul.html
 * @param input The tensor.
 * @param other A vector, a matrix, or a batch of matrices.
 */
export function matmul(input: Tensor, other: Tensor): Tensor;
export function matmul(...args: unknown[]): unknown {
  return callFunction("matmul", args);
}

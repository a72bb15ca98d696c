// Functions and methods of the rows in ops/matrix.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The product of two matrices. https://pytorch.org/docs/stable/generated/torch.mm.html
     * @param mat2 The second matrix.
     */
    mm(mat2: Tensor): Tensor;
    /**
     * The products of two batches of matrices. https://pytorch.org/docs/stable/generated/torch.bmm.html
     * @param mat2 The second matrix.
     */
    bmm(mat2: Tensor): Tensor;
    /**
     * The product of a matrix and a vector. https://pytorch.org/docs/stable/generated/torch.mv.html
     * @param vec The vector.
     */
    mv(vec: Tensor): Tensor;
    /** The sum of the products of two vectors' elements. https://pytorch.org/docs/stable/generated/torch.dot.html */
    dot(tensor: Tensor): Tensor;
    /**
     * The product of vectors, matrices, or batches of matrices, whichever they are. https://pytorch.org/docs/stable/generated/torch.matmul.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    matmul(other: Tensor): Tensor;
    /**
     * The product of two matrices, added to `input`. https://pytorch.org/docs/stable/generated/torch.addmm.html
     * @param mat1 The first matrix.
     * @param mat2 The second matrix.
     */
    addmm(
      mat1: Tensor,
      mat2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */ beta?: number | boolean /** A factor. Default 1. */;
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * The product of two matrices, added to `input`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html
     * @param mat1 The first matrix.
     * @param mat2 The second matrix.
     */
    addmm_(
      mat1: Tensor,
      mat2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */ beta?: number | boolean /** A factor. Default 1. */;
        alpha?: number | boolean;
      },
    ): this;
  }
}

/**
 * The product of two matrices. https://pytorch.org/docs/stable/generated/torch.mm.html
 * @param mat2 The second matrix.
 */
export function mm(input: Tensor, mat2: Tensor): Tensor;
export function mm(...args: unknown[]): unknown {
  return callFunction("mm", args);
}

/**
 * The products of two batches of matrices. https://pytorch.org/docs/stable/generated/torch.bmm.html
 * @param mat2 The second matrix.
 */
export function bmm(input: Tensor, mat2: Tensor): Tensor;
export function bmm(...args: unknown[]): unknown {
  return callFunction("bmm", args);
}

/**
 * The product of a matrix and a vector. https://pytorch.org/docs/stable/generated/torch.mv.html
 * @param vec The vector.
 */
export function mv(input: Tensor, vec: Tensor): Tensor;
export function mv(...args: unknown[]): unknown {
  return callFunction("mv", args);
}

/** The sum of the products of two vectors' elements. https://pytorch.org/docs/stable/generated/torch.dot.html */
export function dot(input: Tensor, tensor: Tensor): Tensor;
export function dot(...args: unknown[]): unknown {
  return callFunction("dot", args);
}

/**
 * The product of vectors, matrices, or batches of matrices, whichever they are. https://pytorch.org/docs/stable/generated/torch.matmul.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function matmul(input: Tensor, other: Tensor): Tensor;
export function matmul(...args: unknown[]): unknown {
  return callFunction("matmul", args);
}

/**
 * The product of two matrices, added to `input`. https://pytorch.org/docs/stable/generated/torch.addmm.html
 * @param mat1 The first matrix.
 * @param mat2 The second matrix.
 */
export function addmm(
  input: Tensor,
  mat1: Tensor,
  mat2: Tensor,
  options?: {
    /** A factor of `input`. Default 1. */ beta?: number | boolean /** A factor. Default 1. */;
    alpha?: number | boolean;
  },
): Tensor;
export function addmm(...args: unknown[]): unknown {
  return callFunction("addmm", args);
}

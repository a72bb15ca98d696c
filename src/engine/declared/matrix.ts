// Functions and methods of the rows in ops/matrix.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The product of two matrices. https://pytorch.org/docs/stable/generated/torch.mm.html */
    mm(mat2: Tensor): Tensor;
    /** The products of two batches of matrices. https://pytorch.org/docs/stable/generated/torch.bmm.html */
    bmm(mat2: Tensor): Tensor;
    /** The product of a matrix and a vector. https://pytorch.org/docs/stable/generated/torch.mv.html */
    mv(vec: Tensor): Tensor;
    /** The sum of the products of two vectors' elements. https://pytorch.org/docs/stable/generated/torch.dot.html */
    dot(tensor: Tensor): Tensor;
    /** The product of vectors, matrices, or batches of matrices, whichever they are. https://pytorch.org/docs/stable/generated/torch.matmul.html */
    matmul(other: Tensor): Tensor;
    /** The product of two matrices, added to `input`. https://pytorch.org/docs/stable/generated/torch.addmm.html */
    addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: number | boolean; alpha?: number | boolean }): Tensor;
    /** The product of two matrices, added to `input`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html */
    addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: number | boolean; alpha?: number | boolean }): this;
  }
}

/** The product of two matrices. https://pytorch.org/docs/stable/generated/torch.mm.html */
export function mm(input: Tensor, mat2: Tensor): Tensor;
export function mm(...args: unknown[]): unknown {
  return callFunction("mm", args);
}

/** The products of two batches of matrices. https://pytorch.org/docs/stable/generated/torch.bmm.html */
export function bmm(input: Tensor, mat2: Tensor): Tensor;
export function bmm(...args: unknown[]): unknown {
  return callFunction("bmm", args);
}

/** The product of a matrix and a vector. https://pytorch.org/docs/stable/generated/torch.mv.html */
export function mv(input: Tensor, vec: Tensor): Tensor;
export function mv(...args: unknown[]): unknown {
  return callFunction("mv", args);
}

/** The sum of the products of two vectors' elements. https://pytorch.org/docs/stable/generated/torch.dot.html */
export function dot(input: Tensor, tensor: Tensor): Tensor;
export function dot(...args: unknown[]): unknown {
  return callFunction("dot", args);
}

/** The product of vectors, matrices, or batches of matrices, whichever they are. https://pytorch.org/docs/stable/generated/torch.matmul.html */
export function matmul(input: Tensor, other: Tensor): Tensor;
export function matmul(...args: unknown[]): unknown {
  return callFunction("matmul", args);
}

/** The product of two matrices, added to `input`. https://pytorch.org/docs/stable/generated/torch.addmm.html */
export function addmm(
  input: Tensor,
  mat1: Tensor,
  mat2: Tensor,
  options?: { beta?: number | boolean; alpha?: number | boolean },
): Tensor;
export function addmm(...args: unknown[]): unknown {
  return callFunction("addmm", args);
}

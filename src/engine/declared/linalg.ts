// The functions of torch.linalg, made from the rows by declare.ts.
import { callLinalg } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * As `matmul`: the product of vectors, matrices, or batches of matrices, whichever they are. https://pytorch.org/docs/stable/generated/torch.linalg.matmul.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function matmul(input: Tensor, other: Tensor): Tensor;
export function matmul(...args: unknown[]): unknown {
  return callLinalg("linalg_matmul", args);
}

/**
 * The product of several matrices, in the cheapest order. https://pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html
 * @param tensors The tensors, in order.
 */
export function multi_dot(tensors: readonly Tensor[]): Tensor;
export function multi_dot(...args: unknown[]): unknown {
  return callLinalg("linalg_multi_dot", args);
}

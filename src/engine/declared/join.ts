// Functions and methods of the rows in ops/join.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/** Tensors one after another along a dimension. https://pytorch.org/docs/stable/generated/torch.cat.html */
export function cat(tensors: readonly Tensor[], dim?: number): Tensor;
/** Tensors one after another along a dimension. https://pytorch.org/docs/stable/generated/torch.cat.html */
export function cat(tensors: readonly Tensor[], options?: { dim?: number }): Tensor;
export function cat(...args: unknown[]): unknown {
  return callFunction("cat", args);
}

/** Tensors of one shape along a new dimension. https://pytorch.org/docs/stable/generated/torch.stack.html */
export function stack(tensors: readonly Tensor[], dim?: number): Tensor;
/** Tensors of one shape along a new dimension. https://pytorch.org/docs/stable/generated/torch.stack.html */
export function stack(tensors: readonly Tensor[], options?: { dim?: number }): Tensor;
export function stack(...args: unknown[]): unknown {
  return callFunction("stack", args);
}

// Functions and methods of the rows in ops/join.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Tensors one after another along a dimension. Shapes: (…, n, …), (…, m, …) → (…, n + m, …). Raises RuntimeError if other sizes differ, or there are no tensors. https://pytorch.org/docs/stable/generated/torch.cat.html
 * @param tensors The tensors, in order.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function cat(tensors: readonly Tensor[], dim?: number): Tensor;
/**
 * Tensors one after another along a dimension. Shapes: (…, n, …), (…, m, …) → (…, n + m, …). Raises RuntimeError if other sizes differ, or there are no tensors. https://pytorch.org/docs/stable/generated/torch.cat.html
 * @param tensors The tensors, in order.
 */
export function cat(
  tensors: readonly Tensor[],
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor;
export function cat(...args: unknown[]): unknown {
  return callFunction("cat", args);
}

/**
 * Tensors of one shape along a new dimension. Shapes: k of the same → one dimension more, of size k. Raises RuntimeError if shapes differ, or there are no tensors. https://pytorch.org/docs/stable/generated/torch.stack.html
 * @param tensors The tensors, in order.
 * @param dim Where the new dimension stands. Default 0.
 */
export function stack(tensors: readonly Tensor[], dim?: number): Tensor;
/**
 * Tensors of one shape along a new dimension. Shapes: k of the same → one dimension more, of size k. Raises RuntimeError if shapes differ, or there are no tensors. https://pytorch.org/docs/stable/generated/torch.stack.html
 * @param tensors The tensors, in order.
 */
export function stack(
  tensors: readonly Tensor[],
  options: {
    /** Where the new dimension stands. Default 0. */
    dim?: number;
  },
): Tensor;
export function stack(...args: unknown[]): unknown {
  return callFunction("stack", args);
}

/**
 * As `cat`: tensors one after another along a dimension. Shapes: (…, n, …), (…, m, …) → (…, n + m, …). Raises RuntimeError if other sizes differ, or there are no tensors. https://pytorch.org/docs/stable/generated/torch.concat.html
 * @param tensors The tensors, in order.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function concat(tensors: readonly Tensor[], dim?: number): Tensor;
/**
 * As `cat`: tensors one after another along a dimension. Shapes: (…, n, …), (…, m, …) → (…, n + m, …). Raises RuntimeError if other sizes differ, or there are no tensors. https://pytorch.org/docs/stable/generated/torch.concat.html
 * @param tensors The tensors, in order.
 */
export function concat(
  tensors: readonly Tensor[],
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor;
export function concat(...args: unknown[]): unknown {
  return callFunction("concat", args);
}

/**
 * As `cat`: tensors one after another along a dimension. Shapes: (…, n, …), (…, m, …) → (…, n + m, …). Raises RuntimeError if other sizes differ, or there are no tensors. https://pytorch.org/docs/stable/generated/torch.concatenate.html
 * @param tensors The tensors, in order.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function concatenate(tensors: readonly Tensor[], dim?: number): Tensor;
/**
 * As `cat`: tensors one after another along a dimension. Shapes: (…, n, …), (…, m, …) → (…, n + m, …). Raises RuntimeError if other sizes differ, or there are no tensors. https://pytorch.org/docs/stable/generated/torch.concatenate.html
 * @param tensors The tensors, in order.
 */
export function concatenate(
  tensors: readonly Tensor[],
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor;
export function concatenate(...args: unknown[]): unknown {
  return callFunction("concatenate", args);
}

// Functions and methods of the rows in ops/contract.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The Kronecker product: each element of `input` times all of `other`, block by block. Shapes: (a, b), (c, d) → (a · c, b · d). Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.kron.html
     * @param other The second tensor.
     */
    kron(other: Tensor): Tensor;
  }
}

/**
 * Sums of products over the last `dims` dimensions of `a` and the first ones of `b`. Shapes: (…, k…), (k…, …′) → (…, …′). Raises RuntimeError if the sizes that meet differ. https://pytorch.org/docs/stable/generated/torch.tensordot.html
 * @param a The first tensor.
 * @param b The second tensor.
 * @param dims How many dimensions. Default 2.
 */
export function tensordot(a: Tensor, b: Tensor, dims?: number): Tensor;
/**
 * Sums of products over the last `dims` dimensions of `a` and the first ones of `b`. Shapes: (…, k…), (k…, …′) → (…, …′). Raises RuntimeError if the sizes that meet differ. https://pytorch.org/docs/stable/generated/torch.tensordot.html
 * @param a The first tensor.
 * @param b The second tensor.
 */
export function tensordot(
  a: Tensor,
  b: Tensor,
  options: {
    /** How many dimensions. Default 2. */
    dims?: number;
  },
): Tensor;
/**
 * Sums of products over dimensions of `a` and `b` that two lists name. Shapes: the other dimensions of `a`, then those of `b`. Raises RuntimeError if the sizes that meet differ. https://pytorch.org/docs/stable/generated/torch.tensordot.html
 * @param a The first tensor.
 * @param b The second tensor.
 * @param dims The dimensions of `a` and those of `b` that meet.
 */
export function tensordot(a: Tensor, b: Tensor, dims: readonly (readonly number[])[]): Tensor;
/**
 * Sums of products over dimensions of `a` and `b` that two lists name. Shapes: the other dimensions of `a`, then those of `b`. Raises RuntimeError if the sizes that meet differ. https://pytorch.org/docs/stable/generated/torch.tensordot.html
 * @param a The first tensor.
 * @param b The second tensor.
 */
export function tensordot(
  a: Tensor,
  b: Tensor,
  options: {
    /** The dimensions of `a` and those of `b` that meet. */
    dims: readonly (readonly number[])[];
  },
): Tensor;
export function tensordot(...args: unknown[]): unknown {
  return callFunction("tensordot", args);
}

/**
 * Sums of products of elements, as the equation's letters tell. Shapes: as the letters say: "ij,jk->ik" is (i, j), (j, k) → (i, k). Raises RuntimeError if a letter stands for two sizes, or the letters do not fit. https://pytorch.org/docs/stable/generated/torch.einsum.html
 * @param equation Letters for the dimensions of each operand, and behind `->` those of the result.
 * @param operands The tensors, one for each part of the equation.
 */
export function einsum(equation: string, ...operands: Tensor[]): Tensor;
/**
 * Sums of products of elements, as the equation's letters tell. Shapes: as the letters say: "ij,jk->ik" is (i, j), (j, k) → (i, k). Raises RuntimeError if a letter stands for two sizes, or the letters do not fit. https://pytorch.org/docs/stable/generated/torch.einsum.html
 * @param equation Letters for the dimensions of each operand, and behind `->` those of the result.
 * @param operands The tensors, one for each part of the equation.
 */
export function einsum(equation: string, operands: readonly Tensor[]): Tensor;
export function einsum(...args: unknown[]): unknown {
  return callFunction("einsum", args);
}

/**
 * The Kronecker product: each element of `input` times all of `other`, block by block. Shapes: (a, b), (c, d) → (a · c, b · d). Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.kron.html
 * @param input The tensor.
 * @param other The second tensor.
 */
export function kron(input: Tensor, other: Tensor): Tensor;
export function kron(...args: unknown[]): unknown {
  return callFunction("kron", args);
}

/**
 * The product of several matrices, in the cheapest order. Shapes: (a, b), (b, c), …, (y, z) → (a, z). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.chain_matmul.html
 * @param matrices The matrices, in order.
 */
export function chain_matmul(...matrices: Tensor[]): Tensor;
/**
 * The product of several matrices, in the cheapest order. Shapes: (a, b), (b, c), …, (y, z) → (a, z). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.chain_matmul.html
 * @param matrices The matrices, in order.
 */
export function chain_matmul(matrices: readonly Tensor[]): Tensor;
export function chain_matmul(...args: unknown[]): unknown {
  return callFunction("chain_matmul", args);
}

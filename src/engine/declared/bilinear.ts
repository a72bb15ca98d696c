// Functions and methods of the rows in ops/bilinear.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * The sums of products of all pairs of two tensors' features, each with a weight. Shapes: (…, i), (…, j), (o, i, j), (o) → (…, o). Raises RuntimeError where sizes do not fit. https://pytorch.org/docs/stable/generated/torch.bilinear.html
 * @param input1 The first features.
 * @param input2 The second features.
 * @param weight The weights.
 * @param bias What is added to the result.
 */
export function bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
/**
 * The sums of products of all pairs of two tensors' features, each with a weight. Shapes: (…, i), (…, j), (o, i, j), (o) → (…, o). Raises RuntimeError where sizes do not fit. https://pytorch.org/docs/stable/generated/torch.bilinear.html
 * @param input1 The first features.
 * @param input2 The second features.
 * @param weight The weights.
 */
export function bilinear(
  input1: Tensor,
  input2: Tensor,
  weight: Tensor,
  options?: { /** What is added to the result. */ bias?: Tensor | null },
): Tensor;
export function bilinear(...args: unknown[]): unknown {
  return callFunction("bilinear", args);
}

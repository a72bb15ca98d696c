// Functions and methods of the rows in ops/bilinear.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** @internal Internal: rows times a stack of matrices times rows. */
    _trilinear(i2: Tensor, i3: Tensor): Tensor;
  }
}

/**
 * Per output a weighted sum of the products of all pairs of features, plus `bias`. Shapes: (…, n), (…, m), (o, n, m), (o) → (…, o). Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html
 * @param input1 The first input.
 * @param input2 The second input.
 * @param weight The weights.
 * @param bias What is added to the result.
 */
export function bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
/**
 * Per output a weighted sum of the products of all pairs of features, plus `bias`. Shapes: (…, n), (…, m), (o, n, m), (o) → (…, o). Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html
 * @param input1 The first input.
 * @param input2 The second input.
 * @param weight The weights.
 */
export function bilinear(
  input1: Tensor,
  input2: Tensor,
  weight: Tensor,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
  },
): Tensor;
export function bilinear(...args: unknown[]): unknown {
  return callFunction("bilinear", args);
}

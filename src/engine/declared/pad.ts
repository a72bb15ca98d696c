// Functions and methods of the rows in ops/pad.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * The tensor with a border of one value; negative sizes of the border cut something off. https://pytorch.org/docs/stable/generated/torch.constant_pad_nd.html
 * @param pad How much before and after each dimension, from the last one on.
 * @param value A number, or a factor that is 1 by default.
 */
export function constant_pad_nd(input: Tensor, pad: number | readonly number[], value?: number | boolean): Tensor;
/**
 * The tensor with a border of one value; negative sizes of the border cut something off. https://pytorch.org/docs/stable/generated/torch.constant_pad_nd.html
 * @param pad How much before and after each dimension, from the last one on.
 */
export function constant_pad_nd(
  input: Tensor,
  pad: number | readonly number[],
  options?: { /** A number, or a factor that is 1 by default. */ value?: number | boolean },
): Tensor;
/** The tensor with a border of one value; negative sizes of the border cut something off. https://pytorch.org/docs/stable/generated/torch.constant_pad_nd.html */
export function constant_pad_nd(
  input: Tensor,
  options: {
    /** How much before and after each dimension, from the last one on. */ pad:
      | number
      | readonly number[] /** A number, or a factor that is 1 by default. */;
    value?: number | boolean;
  },
): Tensor;
export function constant_pad_nd(...args: unknown[]): unknown {
  return callFunction("constant_pad_nd", args);
}

// Functions and methods of the rows in ops/pad.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * The tensor with a border of one value; negative sizes of the border cut something off. Shapes: (…, n) → (…, before + n + after). Raises RuntimeError if there are more numbers than twice the dimensions.
 * @param input The tensor.
 * @param pad How much before and after each dimension, from the last one on.
 * @param value What fills the border. Default 0.
 */
export function constant_pad_nd(input: Tensor, pad: number | readonly number[], value?: number | boolean): Tensor;
/**
 * The tensor with a border of one value; negative sizes of the border cut something off. Shapes: (…, n) → (…, before + n + after). Raises RuntimeError if there are more numbers than twice the dimensions.
 * @param input The tensor.
 * @param pad How much before and after each dimension, from the last one on.
 */
export function constant_pad_nd(
  input: Tensor,
  pad: number | readonly number[],
  options: {
    /** What fills the border. Default 0. */
    value?: number | boolean;
  },
): Tensor;
/**
 * The tensor with a border of one value; negative sizes of the border cut something off. Shapes: (…, n) → (…, before + n + after). Raises RuntimeError if there are more numbers than twice the dimensions.
 * @param input The tensor.
 */
export function constant_pad_nd(
  input: Tensor,
  options: {
    /** How much before and after each dimension, from the last one on. */
    pad: number | readonly number[];
    /** What fills the border. Default 0. */
    value?: number | boolean;
  },
): Tensor;
export function constant_pad_nd(...args: unknown[]): unknown {
  return callFunction("constant_pad_nd", args);
}

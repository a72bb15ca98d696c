// Functions and methods of the rows in ops/adaptive-pooling.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * The mean of each element's share of the line. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_avg_pool1d(input: Tensor, output_size: number | readonly number[]): Tensor;
/**
 * The mean of each element's share of the line. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_avg_pool1d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly number[];
  },
): Tensor;
export function adaptive_avg_pool1d(...args: unknown[]): unknown {
  return callFunction("adaptive_avg_pool1d", args);
}

/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool1d(input: Tensor, output_size: number | readonly (number | null)[]): [Tensor, Tensor];
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
  },
): [Tensor, Tensor];
export function adaptive_max_pool1d(...args: unknown[]): unknown {
  return callFunction("adaptive_max_pool1d", args);
}

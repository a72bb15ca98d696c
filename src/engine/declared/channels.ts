// Functions and methods of the rows in ops/channels.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Channels become places: (C·r², H, W) becomes (C, H·r, W·r). Shapes: (…, c · r², h, w) → (…, c, h · r, w · r). Raises RuntimeError if r² does not divide the channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html
 * @param input The tensor.
 * @param upscale_factor How many places a pixel becomes in each direction.
 */
export function pixel_shuffle(input: Tensor, upscale_factor: number): Tensor;
/**
 * Channels become places: (C·r², H, W) becomes (C, H·r, W·r). Shapes: (…, c · r², h, w) → (…, c, h · r, w · r). Raises RuntimeError if r² does not divide the channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html
 * @param input The tensor.
 */
export function pixel_shuffle(
  input: Tensor,
  options: {
    /** How many places a pixel becomes in each direction. */
    upscale_factor: number;
  },
): Tensor;
export function pixel_shuffle(...args: unknown[]): unknown {
  return callFunction("pixel_shuffle", args);
}

/**
 * Places become channels: (C, H·r, W·r) becomes (C·r², H, W). Shapes: (…, c, h · r, w · r) → (…, c · r², h, w). Raises RuntimeError if r does not divide the sizes. https://pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html
 * @param input The tensor.
 * @param downscale_factor How many places become one in each direction.
 */
export function pixel_unshuffle(input: Tensor, downscale_factor: number): Tensor;
/**
 * Places become channels: (C, H·r, W·r) becomes (C·r², H, W). Shapes: (…, c, h · r, w · r) → (…, c · r², h, w). Raises RuntimeError if r does not divide the sizes. https://pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html
 * @param input The tensor.
 */
export function pixel_unshuffle(
  input: Tensor,
  options: {
    /** How many places become one in each direction. */
    downscale_factor: number;
  },
): Tensor;
export function pixel_unshuffle(...args: unknown[]): unknown {
  return callFunction("pixel_unshuffle", args);
}

/**
 * The channels of all groups in turns, instead of group after group. Shapes: (n, c, …) → the same. Raises RuntimeError if `groups` does not divide the channels.
 * @param input The tensor.
 * @param groups How many groups of channels.
 */
export function channel_shuffle(input: Tensor, groups: number): Tensor;
/**
 * The channels of all groups in turns, instead of group after group. Shapes: (n, c, …) → the same. Raises RuntimeError if `groups` does not divide the channels.
 * @param input The tensor.
 */
export function channel_shuffle(
  input: Tensor,
  options: {
    /** How many groups of channels. */
    groups: number;
  },
): Tensor;
export function channel_shuffle(...args: unknown[]): unknown {
  return callFunction("channel_shuffle", args);
}

/**
 * As `channel_shuffle`: the channels of all groups in turns, instead of group after group. Shapes: (n, c, …) → the same. Raises RuntimeError if `groups` does not divide the channels.
 * @param input The tensor.
 * @param groups How many groups of channels.
 */
export function native_channel_shuffle(input: Tensor, groups: number): Tensor;
/**
 * As `channel_shuffle`: the channels of all groups in turns, instead of group after group. Shapes: (n, c, …) → the same. Raises RuntimeError if `groups` does not divide the channels.
 * @param input The tensor.
 */
export function native_channel_shuffle(
  input: Tensor,
  options: {
    /** How many groups of channels. */
    groups: number;
  },
): Tensor;
export function native_channel_shuffle(...args: unknown[]): unknown {
  return callFunction("native_channel_shuffle", args);
}

// Functions and methods of the rows in ops/pooling.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
export function max_pool1d_with_indices(...args: unknown[]): unknown {
  return callFunction("max_pool1d_with_indices", args);
}

/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool1d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
export function max_pool1d(...args: unknown[]): unknown {
  return callFunction("max_pool1d", args);
}

/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool2d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
export function max_pool2d(...args: unknown[]): unknown {
  return callFunction("max_pool2d", args);
}

/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool3d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
export function max_pool3d(...args: unknown[]): unknown {
  return callFunction("max_pool3d", args);
}

/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  ceil_mode?: boolean,
  count_include_pad?: boolean,
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
    /** Whether padding counts in means. Default true. */
    count_include_pad?: boolean;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
    /** Whether padding counts in means. Default true. */
    count_include_pad?: boolean;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
    /** Whether padding counts in means. Default true. */
    count_include_pad?: boolean;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether padding counts in means. Default true. */
    count_include_pad?: boolean;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function avg_pool1d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */
    stride?: number | readonly number[] | null;
    /** How much surrounds the image. Default 0. */
    padding?: number | readonly number[];
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
    /** Whether padding counts in means. Default true. */
    count_include_pad?: boolean;
  },
): Tensor;
export function avg_pool1d(...args: unknown[]): unknown {
  return callFunction("avg_pool1d", args);
}

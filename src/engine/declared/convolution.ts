// Functions and methods of the rows in ops/convolution.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * The sums of products of kernels with what lies under them, or, transposed, kernels laid out by each element. Shapes: (n, c, …), (o, c / groups, kernel…), (o) → (n, o, …). Raises RuntimeError if sizes do not fit.
 * @param input The tensor.
 * @param weight The weights.
 * @param bias What is added to the result.
 * @param stride How far windows are apart.
 * @param padding How much surrounds the image.
 * @param dilation How far the elements under a kernel are apart.
 * @param transposed Whether kernels are laid out instead.
 * @param output_padding How much is added to the size of a transposed one.
 * @param groups How many groups of channels.
 */
export function convolution(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  transposed: boolean,
  output_padding: number | readonly number[],
  groups: number,
): Tensor;
/**
 * The sums of products of kernels with what lies under them, or, transposed, kernels laid out by each element. Shapes: (n, c, …), (o, c / groups, kernel…), (o) → (n, o, …). Raises RuntimeError if sizes do not fit.
 * @param input The tensor.
 * @param weight The weights.
 * @param bias What is added to the result.
 * @param stride How far windows are apart.
 * @param padding How much surrounds the image.
 * @param dilation How far the elements under a kernel are apart.
 * @param transposed Whether kernels are laid out instead.
 * @param output_padding How much is added to the size of a transposed one.
 */
export function convolution(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  transposed: boolean,
  output_padding: number | readonly number[],
  options: {
    /** How many groups of channels. */
    groups: number;
  },
): Tensor;
/**
 * The sums of products of kernels with what lies under them, or, transposed, kernels laid out by each element. Shapes: (n, c, …), (o, c / groups, kernel…), (o) → (n, o, …). Raises RuntimeError if sizes do not fit.
 * @param input The tensor.
 * @param weight The weights.
 * @param bias What is added to the result.
 * @param stride How far windows are apart.
 * @param padding How much surrounds the image.
 * @param dilation How far the elements under a kernel are apart.
 * @param transposed Whether kernels are laid out instead.
 */
export function convolution(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  transposed: boolean,
  options: {
    /** How much is added to the size of a transposed one. */
    output_padding: number | readonly number[];
    /** How many groups of channels. */
    groups: number;
  },
): Tensor;
/**
 * The sums of products of kernels with what lies under them, or, transposed, kernels laid out by each element. Shapes: (n, c, …), (o, c / groups, kernel…), (o) → (n, o, …). Raises RuntimeError if sizes do not fit.
 * @param input The tensor.
 * @param weight The weights.
 * @param bias What is added to the result.
 * @param stride How far windows are apart.
 * @param padding How much surrounds the image.
 * @param dilation How far the elements under a kernel are apart.
 */
export function convolution(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** Whether kernels are laid out instead. */
    transposed: boolean;
    /** How much is added to the size of a transposed one. */
    output_padding: number | readonly number[];
    /** How many groups of channels. */
    groups: number;
  },
): Tensor;
/**
 * The sums of products of kernels with what lies under them, or, transposed, kernels laid out by each element. Shapes: (n, c, …), (o, c / groups, kernel…), (o) → (n, o, …). Raises RuntimeError if sizes do not fit.
 * @param input The tensor.
 * @param weight The weights.
 * @param bias What is added to the result.
 * @param stride How far windows are apart.
 * @param padding How much surrounds the image.
 */
export function convolution(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options: {
    /** How far the elements under a kernel are apart. */
    dilation: number | readonly number[];
    /** Whether kernels are laid out instead. */
    transposed: boolean;
    /** How much is added to the size of a transposed one. */
    output_padding: number | readonly number[];
    /** How many groups of channels. */
    groups: number;
  },
): Tensor;
/**
 * The sums of products of kernels with what lies under them, or, transposed, kernels laid out by each element. Shapes: (n, c, …), (o, c / groups, kernel…), (o) → (n, o, …). Raises RuntimeError if sizes do not fit.
 * @param input The tensor.
 * @param weight The weights.
 * @param bias What is added to the result.
 * @param stride How far windows are apart.
 */
export function convolution(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options: {
    /** How much surrounds the image. */
    padding: number | readonly number[];
    /** How far the elements under a kernel are apart. */
    dilation: number | readonly number[];
    /** Whether kernels are laid out instead. */
    transposed: boolean;
    /** How much is added to the size of a transposed one. */
    output_padding: number | readonly number[];
    /** How many groups of channels. */
    groups: number;
  },
): Tensor;
/**
 * The sums of products of kernels with what lies under them, or, transposed, kernels laid out by each element. Shapes: (n, c, …), (o, c / groups, kernel…), (o) → (n, o, …). Raises RuntimeError if sizes do not fit.
 * @param input The tensor.
 * @param weight The weights.
 * @param bias What is added to the result.
 */
export function convolution(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options: {
    /** How far windows are apart. */
    stride: number | readonly number[];
    /** How much surrounds the image. */
    padding: number | readonly number[];
    /** How far the elements under a kernel are apart. */
    dilation: number | readonly number[];
    /** Whether kernels are laid out instead. */
    transposed: boolean;
    /** How much is added to the size of a transposed one. */
    output_padding: number | readonly number[];
    /** How many groups of channels. */
    groups: number;
  },
): Tensor;
export function convolution(...args: unknown[]): unknown {
  return callFunction("convolution", args);
}

/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[] | "valid" | "same",
  dilation?: number | readonly number[],
  groups?: number,
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[] | "valid" | "same";
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options: {
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[] | "valid" | "same";
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[] | "valid" | "same";
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  options: {
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  dilation: number | readonly number[],
  options: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
export function conv1d(...args: unknown[]): unknown {
  return callFunction("conv1d", args);
}

/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  output_padding?: number | readonly number[],
  groups?: number,
  dilation?: number | readonly number[],
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[];
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options: {
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[];
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[];
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options: {
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  options: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  groups: number,
  options: {
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
export function conv_transpose1d(...args: unknown[]): unknown {
  return callFunction("conv_transpose1d", args);
}

/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[] | "valid" | "same",
  dilation?: number | readonly number[],
  groups?: number,
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[] | "valid" | "same";
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options: {
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[] | "valid" | "same";
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[] | "valid" | "same";
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  options: {
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  dilation: number | readonly number[],
  options: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
export function conv2d(...args: unknown[]): unknown {
  return callFunction("conv2d", args);
}

/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  output_padding?: number | readonly number[],
  groups?: number,
  dilation?: number | readonly number[],
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[];
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options: {
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[];
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[];
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options: {
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  options: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  groups: number,
  options: {
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
export function conv_transpose2d(...args: unknown[]): unknown {
  return callFunction("conv_transpose2d", args);
}

/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[] | "valid" | "same",
  dilation?: number | readonly number[],
  groups?: number,
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[] | "valid" | "same";
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options: {
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[] | "valid" | "same";
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[] | "valid" | "same";
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  options: {
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  dilation: number | readonly number[],
  options: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
  },
): Tensor;
export function conv3d(...args: unknown[]): unknown {
  return callFunction("conv3d", args);
}

/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  output_padding?: number | readonly number[],
  groups?: number,
  dilation?: number | readonly number[],
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[];
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options: {
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[];
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */
    padding?: number | readonly number[];
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options: {
    /** How much is added to the size of the result at one side. Default 0. */
    output_padding?: number | readonly number[];
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  options: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
    groups?: number;
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  groups: number,
  options: {
    /** How far the elements under a kernel are apart. Default 1. */
    dilation?: number | readonly number[];
  },
): Tensor;
export function conv_transpose3d(...args: unknown[]): unknown {
  return callFunction("conv_transpose3d", args);
}

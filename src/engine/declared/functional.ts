// The functions of nn.functional, made from the rows by declare.ts.
import type { DType } from "../dtype.js";
import { callFunctional } from "../install.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor.js";

/**
 * Squashes into (-1, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.tanh.html
 * @param input The tensor.
 */
export function tanh(input: Tensor): Tensor;
export function tanh(...args: unknown[]): unknown {
  return callFunctional("tanh", args);
}

/**
 * Squashes into (0, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.sigmoid.html
 * @param input The tensor.
 */
export function sigmoid(input: Tensor): Tensor;
export function sigmoid(...args: unknown[]): unknown {
  return callFunctional("sigmoid", args);
}

/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param padding How many zeros surround the image. Default 0.
 * @param stride How far windows are apart. Default 1.
 */
export function unfold(
  input: Tensor,
  kernel_size: number | readonly number[],
  dilation?: number | readonly number[],
  padding?: number | readonly number[],
  stride?: number | readonly number[],
): Tensor;
/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param kernel_size Height and width of a window.
 */
export function unfold(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** How many zeros surround the image. Default 0. */
    padding?: number | readonly number[];
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function unfold(
  input: Tensor,
  kernel_size: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** How many zeros surround the image. Default 0. */
    padding?: number | readonly number[];
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param padding How many zeros surround the image. Default 0.
 */
export function unfold(
  input: Tensor,
  kernel_size: number | readonly number[],
  dilation: number | readonly number[],
  padding: number | readonly number[],
  options: {
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 */
export function unfold(
  input: Tensor,
  options: {
    /** Height and width of a window. */
    kernel_size: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** How many zeros surround the image. Default 0. */
    padding?: number | readonly number[];
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
  },
): Tensor;
export function unfold(...args: unknown[]): unknown {
  return callFunctional("unfold", args);
}

/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.
 * @param _stacklevel Accepted, and without effect. Default 3.
 * @param dtype The type of the result, if another than usual.
 */
export function softmax(input: Tensor, dim?: number | null, _stacklevel?: number, dtype?: DType | null): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 * @param input The tensor.
 */
export function softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1. */
    dim?: number | null;
    /** Accepted, and without effect. Default 3. */
    _stacklevel?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.
 */
export function softmax(
  input: Tensor,
  dim: number | null,
  options: {
    /** Accepted, and without effect. Default 3. */
    _stacklevel?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.
 * @param _stacklevel Accepted, and without effect. Default 3.
 */
export function softmax(
  input: Tensor,
  dim: number | null,
  _stacklevel: number,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function softmax(...args: unknown[]): unknown {
  return callFunctional("softmax", args);
}

/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.
 * @param _stacklevel Accepted, and without effect. Default 3.
 * @param dtype The type of the result, if another than usual.
 */
export function log_softmax(input: Tensor, dim?: number | null, _stacklevel?: number, dtype?: DType | null): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param input The tensor.
 */
export function log_softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1. */
    dim?: number | null;
    /** Accepted, and without effect. Default 3. */
    _stacklevel?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.
 */
export function log_softmax(
  input: Tensor,
  dim: number | null,
  options: {
    /** Accepted, and without effect. Default 3. */
    _stacklevel?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.
 * @param _stacklevel Accepted, and without effect. Default 3.
 */
export function log_softmax(
  input: Tensor,
  dim: number | null,
  _stacklevel: number,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function log_softmax(...args: unknown[]): unknown {
  return callFunctional("log_softmax", args);
}

/**
 * Softmax of the negative: the least element gets most. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 * @param input The tensor.
 * @param dim The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.
 * @param _stacklevel Accepted, and without effect. Default 3.
 * @param dtype The type of the result, if another than usual.
 */
export function softmin(input: Tensor, dim?: number | null, _stacklevel?: number, dtype?: DType | null): Tensor;
/**
 * Softmax of the negative: the least element gets most. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 * @param input The tensor.
 */
export function softmin(
  input: Tensor,
  options: {
    /** The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1. */
    dim?: number | null;
    /** Accepted, and without effect. Default 3. */
    _stacklevel?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * Softmax of the negative: the least element gets most. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 * @param input The tensor.
 * @param dim The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.
 */
export function softmin(
  input: Tensor,
  dim: number | null,
  options: {
    /** Accepted, and without effect. Default 3. */
    _stacklevel?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * Softmax of the negative: the least element gets most. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 * @param input The tensor.
 * @param dim The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.
 * @param _stacklevel Accepted, and without effect. Default 3.
 */
export function softmin(
  input: Tensor,
  dim: number | null,
  _stacklevel: number,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function softmin(...args: unknown[]): unknown {
  return callFunctional("softmin", args);
}

/**
 * Vectors along a dimension, divided by their p-norms. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.normalize.html
 * @param input The tensor.
 * @param p Which norm. Default 2.
 * @param dim The dimensions of the vectors. Default 1.
 * @param eps The least norm to divide by. Default 1e-12.
 */
export function normalize(input: Tensor, p?: number, dim?: number | readonly number[], eps?: number): Tensor;
/**
 * Vectors along a dimension, divided by their p-norms. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.normalize.html
 * @param input The tensor.
 */
export function normalize(
  input: Tensor,
  options: {
    /** Which norm. Default 2. */
    p?: number;
    /** The dimensions of the vectors. Default 1. */
    dim?: number | readonly number[];
    /** The least norm to divide by. Default 1e-12. */
    eps?: number;
  },
): Tensor;
/**
 * Vectors along a dimension, divided by their p-norms. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.normalize.html
 * @param input The tensor.
 * @param p Which norm. Default 2.
 */
export function normalize(
  input: Tensor,
  p: number,
  options: {
    /** The dimensions of the vectors. Default 1. */
    dim?: number | readonly number[];
    /** The least norm to divide by. Default 1e-12. */
    eps?: number;
  },
): Tensor;
/**
 * Vectors along a dimension, divided by their p-norms. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.normalize.html
 * @param input The tensor.
 * @param p Which norm. Default 2.
 * @param dim The dimensions of the vectors. Default 1.
 */
export function normalize(
  input: Tensor,
  p: number,
  dim: number | readonly number[],
  options: {
    /** The least norm to divide by. Default 1e-12. */
    eps?: number;
  },
): Tensor;
export function normalize(...args: unknown[]): unknown {
  return callFunctional("normalize", args);
}

/**
 * The p-norm distances of all pairs of rows. Shapes: (n, d) → (n · (n − 1) / 2). Raises RuntimeError if the input is not a matrix or `p` is negative. https://pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html
 * @param input The tensor.
 * @param p Which norm. Default 2.
 */
export function pdist(input: Tensor, p?: number): Tensor;
/**
 * The p-norm distances of all pairs of rows. Shapes: (n, d) → (n · (n − 1) / 2). Raises RuntimeError if the input is not a matrix or `p` is negative. https://pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html
 * @param input The tensor.
 */
export function pdist(
  input: Tensor,
  options: {
    /** Which norm. Default 2. */
    p?: number;
  },
): Tensor;
export function pdist(...args: unknown[]): unknown {
  return callFunctional("pdist", args);
}

/**
 * The p-norms of differences along the last dimension. Shapes: (n, d), (n, d) → (n), or (n, 1) if `keepdim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors that broadcast with these.
 * @param p Which norm. Default 2.
 * @param eps What is added to differences, so that none is 0. Default 1e-6.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function pairwise_distance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor;
/**
 * The p-norms of differences along the last dimension. Shapes: (n, d), (n, d) → (n), or (n, 1) if `keepdim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors that broadcast with these.
 */
export function pairwise_distance(
  x1: Tensor,
  x2: Tensor,
  options: {
    /** Which norm. Default 2. */
    p?: number;
    /** What is added to differences, so that none is 0. Default 1e-6. */
    eps?: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The p-norms of differences along the last dimension. Shapes: (n, d), (n, d) → (n), or (n, 1) if `keepdim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors that broadcast with these.
 * @param p Which norm. Default 2.
 */
export function pairwise_distance(
  x1: Tensor,
  x2: Tensor,
  p: number,
  options: {
    /** What is added to differences, so that none is 0. Default 1e-6. */
    eps?: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The p-norms of differences along the last dimension. Shapes: (n, d), (n, d) → (n), or (n, 1) if `keepdim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors that broadcast with these.
 * @param p Which norm. Default 2.
 * @param eps What is added to differences, so that none is 0. Default 1e-6.
 */
export function pairwise_distance(
  x1: Tensor,
  x2: Tensor,
  p: number,
  eps: number,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function pairwise_distance(...args: unknown[]): unknown {
  return callFunctional("pairwise_distance", args);
}

/**
 * The cosine of the angle between vectors along a dimension. Shapes: any that broadcast → without `dim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
 * @param x1 The first vectors.
 * @param x2 The second vectors.
 * @param dim The dimension of the vectors. Default 1.
 * @param eps The least length to divide by. Default 1e-8.
 */
export function cosine_similarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Tensor;
/**
 * The cosine of the angle between vectors along a dimension. Shapes: any that broadcast → without `dim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
 * @param x1 The first vectors.
 * @param x2 The second vectors.
 */
export function cosine_similarity(
  x1: Tensor,
  x2: Tensor,
  options: {
    /** The dimension of the vectors. Default 1. */
    dim?: number;
    /** The least length to divide by. Default 1e-8. */
    eps?: number;
  },
): Tensor;
/**
 * The cosine of the angle between vectors along a dimension. Shapes: any that broadcast → without `dim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
 * @param x1 The first vectors.
 * @param x2 The second vectors.
 * @param dim The dimension of the vectors. Default 1.
 */
export function cosine_similarity(
  x1: Tensor,
  x2: Tensor,
  dim: number,
  options: {
    /** The least length to divide by. Default 1e-8. */
    eps?: number;
  },
): Tensor;
export function cosine_similarity(...args: unknown[]): unknown {
  return callFunctional("cosine_similarity", args);
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
  return callFunctional("bilinear", args);
}

/**
 * Sets negative elements to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu.html
 * @param input The tensor.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function relu(input: Tensor, inplace?: boolean): Tensor;
/**
 * Sets negative elements to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu.html
 * @param input The tensor.
 */
export function relu(
  input: Tensor,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function relu(...args: unknown[]): unknown {
  return callFunctional("relu", args);
}

/**
 * Sets negative elements to 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu_.html
 * @param input The tensor.
 */
export function relu_(input: Tensor): Tensor;
export function relu_(...args: unknown[]): unknown {
  return callFunctional("relu_", args);
}

/**
 * Limits elements to the range from `min_val` to `max_val`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
 * @param input The tensor.
 * @param min_val The lower bound. Default −1.
 * @param max_val The upper bound. Default 1.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function hardtanh(input: Tensor, min_val?: number, max_val?: number, inplace?: boolean): Tensor;
/**
 * Limits elements to the range from `min_val` to `max_val`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
 * @param input The tensor.
 */
export function hardtanh(
  input: Tensor,
  options: {
    /** The lower bound. Default −1. */
    min_val?: number;
    /** The upper bound. Default 1. */
    max_val?: number;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Limits elements to the range from `min_val` to `max_val`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
 * @param input The tensor.
 * @param min_val The lower bound. Default −1.
 */
export function hardtanh(
  input: Tensor,
  min_val: number,
  options: {
    /** The upper bound. Default 1. */
    max_val?: number;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Limits elements to the range from `min_val` to `max_val`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
 * @param input The tensor.
 * @param min_val The lower bound. Default −1.
 * @param max_val The upper bound. Default 1.
 */
export function hardtanh(
  input: Tensor,
  min_val: number,
  max_val: number,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function hardtanh(...args: unknown[]): unknown {
  return callFunctional("hardtanh", args);
}

/**
 * Limits elements to the range from `min_val` to `max_val`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html
 * @param input The tensor.
 * @param min_val The lower bound. Default −1.
 * @param max_val The upper bound. Default 1.
 */
export function hardtanh_(input: Tensor, min_val?: number, max_val?: number): Tensor;
/**
 * Limits elements to the range from `min_val` to `max_val`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html
 * @param input The tensor.
 */
export function hardtanh_(
  input: Tensor,
  options: {
    /** The lower bound. Default −1. */
    min_val?: number;
    /** The upper bound. Default 1. */
    max_val?: number;
  },
): Tensor;
/**
 * Limits elements to the range from `min_val` to `max_val`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html
 * @param input The tensor.
 * @param min_val The lower bound. Default −1.
 */
export function hardtanh_(
  input: Tensor,
  min_val: number,
  options: {
    /** The upper bound. Default 1. */
    max_val?: number;
  },
): Tensor;
export function hardtanh_(...args: unknown[]): unknown {
  return callFunctional("hardtanh_", args);
}

/**
 * Limits elements to the range from 0 to 6. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html
 * @param input The tensor.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function relu6(input: Tensor, inplace?: boolean): Tensor;
/**
 * Limits elements to the range from 0 to 6. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html
 * @param input The tensor.
 */
export function relu6(
  input: Tensor,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function relu6(...args: unknown[]): unknown {
  return callFunctional("relu6", args);
}

/**
 * Scales negative elements by `negative_slope`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
 * @param input The tensor.
 * @param negative_slope The slope for negative elements. Default 0.01.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function leaky_relu(input: Tensor, negative_slope?: number, inplace?: boolean): Tensor;
/**
 * Scales negative elements by `negative_slope`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
 * @param input The tensor.
 */
export function leaky_relu(
  input: Tensor,
  options: {
    /** The slope for negative elements. Default 0.01. */
    negative_slope?: number;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Scales negative elements by `negative_slope`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
 * @param input The tensor.
 * @param negative_slope The slope for negative elements. Default 0.01.
 */
export function leaky_relu(
  input: Tensor,
  negative_slope: number,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function leaky_relu(...args: unknown[]): unknown {
  return callFunctional("leaky_relu", args);
}

/**
 * Scales negative elements by `negative_slope`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html
 * @param input The tensor.
 * @param negative_slope The slope for negative elements. Default 0.01.
 */
export function leaky_relu_(input: Tensor, negative_slope?: number): Tensor;
/**
 * Scales negative elements by `negative_slope`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html
 * @param input The tensor.
 */
export function leaky_relu_(
  input: Tensor,
  options: {
    /** The slope for negative elements. Default 0.01. */
    negative_slope?: number;
  },
): Tensor;
export function leaky_relu_(...args: unknown[]): unknown {
  return callFunctional("leaky_relu_", args);
}

/**
 * Sets elements that are not above `threshold` to `value`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 * @param input The tensor.
 * @param threshold Elements above it stay.
 * @param value What the others become.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function threshold(input: Tensor, threshold: number, value: number, inplace?: boolean): Tensor;
/**
 * Sets elements that are not above `threshold` to `value`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 * @param input The tensor.
 * @param threshold Elements above it stay.
 * @param value What the others become.
 */
export function threshold(
  input: Tensor,
  threshold: number,
  value: number,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets elements that are not above `threshold` to `value`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 * @param input The tensor.
 * @param threshold Elements above it stay.
 */
export function threshold(
  input: Tensor,
  threshold: number,
  options: {
    /** What the others become. */
    value: number;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets elements that are not above `threshold` to `value`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 * @param input The tensor.
 */
export function threshold(
  input: Tensor,
  options: {
    /** Elements above it stay. */
    threshold: number;
    /** What the others become. */
    value: number;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function threshold(...args: unknown[]): unknown {
  return callFunctional("threshold", args);
}

/**
 * Sets elements that are not above `threshold` to `value`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html
 * @param input The tensor.
 * @param threshold Elements above it stay.
 * @param value What the others become.
 */
export function threshold_(input: Tensor, threshold: number, value: number): Tensor;
/**
 * Sets elements that are not above `threshold` to `value`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html
 * @param input The tensor.
 * @param threshold Elements above it stay.
 */
export function threshold_(
  input: Tensor,
  threshold: number,
  options: {
    /** What the others become. */
    value: number;
  },
): Tensor;
/**
 * Sets elements that are not above `threshold` to `value`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html
 * @param input The tensor.
 */
export function threshold_(
  input: Tensor,
  options: {
    /** Elements above it stay. */
    threshold: number;
    /** What the others become. */
    value: number;
  },
): Tensor;
export function threshold_(...args: unknown[]): unknown {
  return callFunctional("threshold_", args);
}

/**
 * Lets negative elements approach −`alpha`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
 * @param input The tensor.
 * @param alpha How far below 0 the results go. Default 1.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function elu(input: Tensor, alpha?: number, inplace?: boolean): Tensor;
/**
 * Lets negative elements approach −`alpha`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
 * @param input The tensor.
 */
export function elu(
  input: Tensor,
  options: {
    /** How far below 0 the results go. Default 1. */
    alpha?: number;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Lets negative elements approach −`alpha`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
 * @param input The tensor.
 * @param alpha How far below 0 the results go. Default 1.
 */
export function elu(
  input: Tensor,
  alpha: number,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function elu(...args: unknown[]): unknown {
  return callFunctional("elu", args);
}

/**
 * Lets negative elements approach −`alpha`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html
 * @param input The tensor.
 * @param alpha How far below 0 the results go. Default 1.
 */
export function elu_(input: Tensor, alpha?: number): Tensor;
/**
 * Lets negative elements approach −`alpha`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html
 * @param input The tensor.
 */
export function elu_(
  input: Tensor,
  options: {
    /** How far below 0 the results go. Default 1. */
    alpha?: number;
  },
): Tensor;
export function elu_(...args: unknown[]): unknown {
  return callFunctional("elu_", args);
}

/**
 * Lets negative elements approach −`alpha`, with slope 1 at 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 * @param input The tensor.
 * @param alpha How far below 0 the results go. Default 1.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function celu(input: Tensor, alpha?: number, inplace?: boolean): Tensor;
/**
 * Lets negative elements approach −`alpha`, with slope 1 at 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 * @param input The tensor.
 */
export function celu(
  input: Tensor,
  options: {
    /** How far below 0 the results go. Default 1. */
    alpha?: number;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Lets negative elements approach −`alpha`, with slope 1 at 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 * @param input The tensor.
 * @param alpha How far below 0 the results go. Default 1.
 */
export function celu(
  input: Tensor,
  alpha: number,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function celu(...args: unknown[]): unknown {
  return callFunctional("celu", args);
}

/**
 * Lets negative elements approach −`alpha`, with slope 1 at 0. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param alpha How far below 0 the results go. Default 1.
 */
export function celu_(input: Tensor, alpha?: number): Tensor;
/**
 * Lets negative elements approach −`alpha`, with slope 1 at 0. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function celu_(
  input: Tensor,
  options: {
    /** How far below 0 the results go. Default 1. */
    alpha?: number;
  },
): Tensor;
export function celu_(...args: unknown[]): unknown {
  return callFunctional("celu_", args);
}

/**
 * Scaled so that means and spreads settle from layer to layer. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.selu.html
 * @param input The tensor.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function selu(input: Tensor, inplace?: boolean): Tensor;
/**
 * Scaled so that means and spreads settle from layer to layer. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.selu.html
 * @param input The tensor.
 */
export function selu(
  input: Tensor,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function selu(...args: unknown[]): unknown {
  return callFunctional("selu", args);
}

/**
 * Scaled so that means and spreads settle from layer to layer. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function selu_(input: Tensor): Tensor;
export function selu_(...args: unknown[]): unknown {
  return callFunctional("selu_", args);
}

/**
 * Each element times the probability that a normal number is below it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html
 * @param input The tensor.
 */
export function gelu(
  input: Tensor,
  options?: {
    /** `tanh` for a formula that is nearly the same. Default `none`. */
    approximate?: "none" | "tanh";
  },
): Tensor;
export function gelu(...args: unknown[]): unknown {
  return callFunctional("gelu", args);
}

/**
 * Each element times its sigmoid. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.silu.html
 * @param input The tensor.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function silu(input: Tensor, inplace?: boolean): Tensor;
/**
 * Each element times its sigmoid. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.silu.html
 * @param input The tensor.
 */
export function silu(
  input: Tensor,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function silu(...args: unknown[]): unknown {
  return callFunctional("silu", args);
}

/**
 * Each element times tanh of its softplus. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.mish.html
 * @param input The tensor.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function mish(input: Tensor, inplace?: boolean): Tensor;
/**
 * Each element times tanh of its softplus. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.mish.html
 * @param input The tensor.
 */
export function mish(
  input: Tensor,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function mish(...args: unknown[]): unknown {
  return callFunctional("mish", args);
}

/**
 * log(1 + exp(beta · a)) / beta: a smooth relu. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html
 * @param input The tensor.
 * @param beta How sharp the bend is. Default 1.
 * @param threshold Where a · beta is above it, a stays. Default 20.
 */
export function softplus(input: Tensor, beta?: number, threshold?: number): Tensor;
/**
 * log(1 + exp(beta · a)) / beta: a smooth relu. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html
 * @param input The tensor.
 */
export function softplus(
  input: Tensor,
  options: {
    /** How sharp the bend is. Default 1. */
    beta?: number;
    /** Where a · beta is above it, a stays. Default 20. */
    threshold?: number;
  },
): Tensor;
/**
 * log(1 + exp(beta · a)) / beta: a smooth relu. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html
 * @param input The tensor.
 * @param beta How sharp the bend is. Default 1.
 */
export function softplus(
  input: Tensor,
  beta: number,
  options: {
    /** Where a · beta is above it, a stays. Default 20. */
    threshold?: number;
  },
): Tensor;
export function softplus(...args: unknown[]): unknown {
  return callFunctional("softplus", args);
}

/**
 * The logarithm of sigmoid, without overflow. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.logsigmoid.html
 * @param input The tensor.
 */
export function logsigmoid(input: Tensor): Tensor;
export function logsigmoid(...args: unknown[]): unknown {
  return callFunctional("logsigmoid", args);
}

/**
 * Sets elements between −`lambd` and `lambd` to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html
 * @param input The tensor.
 * @param lambd How wide the range around 0 is that becomes 0. Default 0.5.
 */
export function hardshrink(input: Tensor, lambd?: number): Tensor;
/**
 * Sets elements between −`lambd` and `lambd` to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html
 * @param input The tensor.
 */
export function hardshrink(
  input: Tensor,
  options: {
    /** How wide the range around 0 is that becomes 0. Default 0.5. */
    lambd?: number;
  },
): Tensor;
export function hardshrink(...args: unknown[]): unknown {
  return callFunctional("hardshrink", args);
}

/**
 * Moves elements towards 0 by `lambd`, not beyond. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html
 * @param input The tensor.
 * @param lambd How wide the range around 0 is that becomes 0. Default 0.5.
 */
export function softshrink(input: Tensor, lambd?: number): Tensor;
/**
 * Moves elements towards 0 by `lambd`, not beyond. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html
 * @param input The tensor.
 */
export function softshrink(
  input: Tensor,
  options: {
    /** How wide the range around 0 is that becomes 0. Default 0.5. */
    lambd?: number;
  },
): Tensor;
export function softshrink(...args: unknown[]): unknown {
  return callFunctional("softshrink", args);
}

/**
 * Sigmoid as a ramp: 0 below −3, 1 above 3. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html
 * @param input The tensor.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function hardsigmoid(input: Tensor, inplace?: boolean): Tensor;
/**
 * Sigmoid as a ramp: 0 below −3, 1 above 3. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html
 * @param input The tensor.
 */
export function hardsigmoid(
  input: Tensor,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function hardsigmoid(...args: unknown[]): unknown {
  return callFunctional("hardsigmoid", args);
}

/**
 * Each element times its hardsigmoid. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html
 * @param input The tensor.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function hardswish(input: Tensor, inplace?: boolean): Tensor;
/**
 * Each element times its hardsigmoid. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html
 * @param input The tensor.
 */
export function hardswish(
  input: Tensor,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function hardswish(...args: unknown[]): unknown {
  return callFunctional("hardswish", args);
}

/**
 * Each element less its tanh. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.tanhshrink.html
 * @param input The tensor.
 */
export function tanhshrink(input: Tensor): Tensor;
export function tanhshrink(...args: unknown[]): unknown {
  return callFunctional("tanhshrink", args);
}

/**
 * a / (1 + |a|). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.softsign.html
 * @param input The tensor.
 */
export function softsign(input: Tensor): Tensor;
export function softsign(...args: unknown[]): unknown {
  return callFunctional("softsign", args);
}

/**
 * Scales negative elements by a learnt slope, one for all or one per channel. Shapes: (n, channels, …), (1) or (channels) → (n, channels, …). Raises RuntimeError unless there is one slope, or one per channel. https://pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html
 * @param input The tensor.
 * @param weight One slope, or one per channel.
 */
export function prelu(input: Tensor, weight: Tensor): Tensor;
export function prelu(...args: unknown[]): unknown {
  return callFunctional("prelu", args);
}

/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 * @param training Whether slopes are drawn; otherwise all are the middle one. Default false.
 * @param inplace Whether the result takes the place of the input. Default false.
 */
export function rrelu(input: Tensor, lower?: number, upper?: number, training?: boolean, inplace?: boolean): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 */
export function rrelu(
  input: Tensor,
  options: {
    /** The least slope for negative elements. Default 1/8. */
    lower?: number;
    /** The greatest slope. Default 1/3. */
    upper?: number;
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 */
export function rrelu(
  input: Tensor,
  lower: number,
  options: {
    /** The greatest slope. Default 1/3. */
    upper?: number;
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 */
export function rrelu(
  input: Tensor,
  lower: number,
  upper: number,
  options: {
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 * @param training Whether slopes are drawn; otherwise all are the middle one. Default false.
 */
export function rrelu(
  input: Tensor,
  lower: number,
  upper: number,
  training: boolean,
  options: {
    /** Whether the result takes the place of the input. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function rrelu(...args: unknown[]): unknown {
  return callFunctional("rrelu", args);
}

/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 * @param training Whether slopes are drawn; otherwise all are the middle one. Default false.
 * @param generator Where random numbers come from; by default the generator that `manual_seed` seeds.
 */
export function rrelu_(
  input: Tensor,
  lower?: number,
  upper?: number,
  training?: boolean,
  generator?: Generator | null,
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 */
export function rrelu_(
  input: Tensor,
  options: {
    /** The least slope for negative elements. Default 1/8. */
    lower?: number;
    /** The greatest slope. Default 1/3. */
    upper?: number;
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 */
export function rrelu_(
  input: Tensor,
  lower: number,
  options: {
    /** The greatest slope. Default 1/3. */
    upper?: number;
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 */
export function rrelu_(
  input: Tensor,
  lower: number,
  upper: number,
  options: {
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 * @param training Whether slopes are drawn; otherwise all are the middle one. Default false.
 */
export function rrelu_(
  input: Tensor,
  lower: number,
  upper: number,
  training: boolean,
  options: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
export function rrelu_(...args: unknown[]): unknown {
  return callFunctional("rrelu_", args);
}

/**
 * The first half along `dim`, times the sigmoid of the second. Shapes: (…, 2n, …) → (…, n, …). Raises RuntimeError if the size of the dimension is odd. https://pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 */
export function glu(input: Tensor, dim?: number): Tensor;
/**
 * The first half along `dim`, times the sigmoid of the second. Shapes: (…, 2n, …) → (…, n, …). Raises RuntimeError if the size of the dimension is odd. https://pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
 * @param input The tensor.
 */
export function glu(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
export function glu(...args: unknown[]): unknown {
  return callFunctional("glu", args);
}

/**
 * Softmax of logits to which random numbers were added: a choice that gradients can pass. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 * @param logits Scores before softmax.
 * @param tau The temperature: the lower, the nearer to a choice of one. Default 1.
 * @param hard Whether the result is 1 for one element and 0 for the others. Default false.
 * @param eps Accepted, and without effect. Default 1e-10.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 */
export function gumbel_softmax(logits: Tensor, tau?: number, hard?: boolean, eps?: number, dim?: number): Tensor;
/**
 * Softmax of logits to which random numbers were added: a choice that gradients can pass. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 * @param logits Scores before softmax.
 */
export function gumbel_softmax(
  logits: Tensor,
  options: {
    /** The temperature: the lower, the nearer to a choice of one. Default 1. */
    tau?: number;
    /** Whether the result is 1 for one element and 0 for the others. Default false. */
    hard?: boolean;
    /** Accepted, and without effect. Default 1e-10. */
    eps?: number;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
/**
 * Softmax of logits to which random numbers were added: a choice that gradients can pass. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 * @param logits Scores before softmax.
 * @param tau The temperature: the lower, the nearer to a choice of one. Default 1.
 */
export function gumbel_softmax(
  logits: Tensor,
  tau: number,
  options: {
    /** Whether the result is 1 for one element and 0 for the others. Default false. */
    hard?: boolean;
    /** Accepted, and without effect. Default 1e-10. */
    eps?: number;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
/**
 * Softmax of logits to which random numbers were added: a choice that gradients can pass. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 * @param logits Scores before softmax.
 * @param tau The temperature: the lower, the nearer to a choice of one. Default 1.
 * @param hard Whether the result is 1 for one element and 0 for the others. Default false.
 */
export function gumbel_softmax(
  logits: Tensor,
  tau: number,
  hard: boolean,
  options: {
    /** Accepted, and without effect. Default 1e-10. */
    eps?: number;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
/**
 * Softmax of logits to which random numbers were added: a choice that gradients can pass. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 * @param logits Scores before softmax.
 * @param tau The temperature: the lower, the nearer to a choice of one. Default 1.
 * @param hard Whether the result is 1 for one element and 0 for the others. Default false.
 * @param eps Accepted, and without effect. Default 1e-10.
 */
export function gumbel_softmax(
  logits: Tensor,
  tau: number,
  hard: boolean,
  eps: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
export function gumbel_softmax(...args: unknown[]): unknown {
  return callFunctional("gumbel_softmax", args);
}

/**
 * Sets elements to 0 with probability `p`, and scales the others up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default true.
 * @param inplace Whether the input itself is changed. Default false.
 */
export function dropout(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/**
 * Sets elements to 0 with probability `p`, and scales the others up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 * @param input The tensor.
 */
export function dropout(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. Default 0.5. */
    p?: number;
    /** Whether it is training; else nothing changes. Default true. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets elements to 0 with probability `p`, and scales the others up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 */
export function dropout(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. Default true. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets elements to 0 with probability `p`, and scales the others up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default true.
 */
export function dropout(
  input: Tensor,
  p: number,
  training: boolean,
  options: {
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function dropout(...args: unknown[]): unknown {
  return callFunctional("dropout", args);
}

/**
 * Dropout that keeps mean and variance, for networks with SELU. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default false.
 * @param inplace Whether the input itself is changed. Default false.
 */
export function alpha_dropout(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/**
 * Dropout that keeps mean and variance, for networks with SELU. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 * @param input The tensor.
 */
export function alpha_dropout(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. Default 0.5. */
    p?: number;
    /** Whether it is training; else nothing changes. Default false. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Dropout that keeps mean and variance, for networks with SELU. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 */
export function alpha_dropout(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. Default false. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Dropout that keeps mean and variance, for networks with SELU. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default false.
 */
export function alpha_dropout(
  input: Tensor,
  p: number,
  training: boolean,
  options: {
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function alpha_dropout(...args: unknown[]): unknown {
  return callFunctional("alpha_dropout", args);
}

/**
 * Alpha dropout of whole channels. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default false.
 * @param inplace Whether the input itself is changed. Default false.
 */
export function feature_alpha_dropout(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/**
 * Alpha dropout of whole channels. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 * @param input The tensor.
 */
export function feature_alpha_dropout(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. Default 0.5. */
    p?: number;
    /** Whether it is training; else nothing changes. Default false. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Alpha dropout of whole channels. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 */
export function feature_alpha_dropout(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. Default false. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Alpha dropout of whole channels. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default false.
 */
export function feature_alpha_dropout(
  input: Tensor,
  p: number,
  training: boolean,
  options: {
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function feature_alpha_dropout(...args: unknown[]): unknown {
  return callFunctional("feature_alpha_dropout", args);
}

/**
 * Sets whole channels of one dimension to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default true.
 * @param inplace Whether the input itself is changed. Default false.
 */
export function dropout1d(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/**
 * Sets whole channels of one dimension to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html
 * @param input The tensor.
 */
export function dropout1d(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. Default 0.5. */
    p?: number;
    /** Whether it is training; else nothing changes. Default true. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets whole channels of one dimension to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 */
export function dropout1d(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. Default true. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets whole channels of one dimension to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default true.
 */
export function dropout1d(
  input: Tensor,
  p: number,
  training: boolean,
  options: {
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function dropout1d(...args: unknown[]): unknown {
  return callFunctional("dropout1d", args);
}

/**
 * Sets whole channels of two dimensions to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default true.
 * @param inplace Whether the input itself is changed. Default false.
 */
export function dropout2d(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/**
 * Sets whole channels of two dimensions to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html
 * @param input The tensor.
 */
export function dropout2d(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. Default 0.5. */
    p?: number;
    /** Whether it is training; else nothing changes. Default true. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets whole channels of two dimensions to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 */
export function dropout2d(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. Default true. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets whole channels of two dimensions to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default true.
 */
export function dropout2d(
  input: Tensor,
  p: number,
  training: boolean,
  options: {
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function dropout2d(...args: unknown[]): unknown {
  return callFunctional("dropout2d", args);
}

/**
 * Sets whole channels of three dimensions to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default true.
 * @param inplace Whether the input itself is changed. Default false.
 */
export function dropout3d(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/**
 * Sets whole channels of three dimensions to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html
 * @param input The tensor.
 */
export function dropout3d(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. Default 0.5. */
    p?: number;
    /** Whether it is training; else nothing changes. Default true. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets whole channels of three dimensions to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 */
export function dropout3d(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. Default true. */
    training?: boolean;
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
/**
 * Sets whole channels of three dimensions to 0 with probability `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0. Default 0.5.
 * @param training Whether it is training; else nothing changes. Default true.
 */
export function dropout3d(
  input: Tensor,
  p: number,
  training: boolean,
  options: {
    /** Whether the input itself is changed. Default false. */
    inplace?: boolean;
  },
): Tensor;
export function dropout3d(...args: unknown[]): unknown {
  return callFunctional("dropout3d", args);
}

/**
 * The values of all keys for each query, weighed by the softmax of the products of query and key. Shapes: (…, l, e), (…, s, e), (…, s, v) → (…, l, v). Raises RuntimeError if sizes do not fit, or both `attn_mask` and `is_causal` are given. https://pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
 * @param query What is asked, one vector per position.
 * @param key What queries are compared with.
 * @param value What is given for each key.
 * @param attn_mask Booleans: which keys count; or numbers that are added to the products.
 * @param dropout_p The probability with which a weight is dropped. Default 0.
 * @param is_causal Whether a query sees only keys up to its own position. Default false.
 */
export function scaled_dot_product_attention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attn_mask?: Tensor | null,
  dropout_p?: number,
  is_causal?: boolean,
): Tensor;
/**
 * The values of all keys for each query, weighed by the softmax of the products of query and key. Shapes: (…, l, e), (…, s, e), (…, s, v) → (…, l, v). Raises RuntimeError if sizes do not fit, or both `attn_mask` and `is_causal` are given. https://pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
 * @param query What is asked, one vector per position.
 * @param key What queries are compared with.
 * @param value What is given for each key.
 */
export function scaled_dot_product_attention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: {
    /** Booleans: which keys count; or numbers that are added to the products. */
    attn_mask?: Tensor | null;
    /** The probability with which a weight is dropped. Default 0. */
    dropout_p?: number;
    /** Whether a query sees only keys up to its own position. Default false. */
    is_causal?: boolean;
    /** A factor of the products; by default 1 / √e. */
    scale?: number | null;
  },
): Tensor;
/**
 * The values of all keys for each query, weighed by the softmax of the products of query and key. Shapes: (…, l, e), (…, s, e), (…, s, v) → (…, l, v). Raises RuntimeError if sizes do not fit, or both `attn_mask` and `is_causal` are given. https://pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
 * @param query What is asked, one vector per position.
 * @param key What queries are compared with.
 * @param value What is given for each key.
 * @param attn_mask Booleans: which keys count; or numbers that are added to the products.
 */
export function scaled_dot_product_attention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attn_mask: Tensor | null,
  options: {
    /** The probability with which a weight is dropped. Default 0. */
    dropout_p?: number;
    /** Whether a query sees only keys up to its own position. Default false. */
    is_causal?: boolean;
    /** A factor of the products; by default 1 / √e. */
    scale?: number | null;
  },
): Tensor;
/**
 * The values of all keys for each query, weighed by the softmax of the products of query and key. Shapes: (…, l, e), (…, s, e), (…, s, v) → (…, l, v). Raises RuntimeError if sizes do not fit, or both `attn_mask` and `is_causal` are given. https://pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
 * @param query What is asked, one vector per position.
 * @param key What queries are compared with.
 * @param value What is given for each key.
 * @param attn_mask Booleans: which keys count; or numbers that are added to the products.
 * @param dropout_p The probability with which a weight is dropped. Default 0.
 */
export function scaled_dot_product_attention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attn_mask: Tensor | null,
  dropout_p: number,
  options: {
    /** Whether a query sees only keys up to its own position. Default false. */
    is_causal?: boolean;
    /** A factor of the products; by default 1 / √e. */
    scale?: number | null;
  },
): Tensor;
/**
 * The values of all keys for each query, weighed by the softmax of the products of query and key. Shapes: (…, l, e), (…, s, e), (…, s, v) → (…, l, v). Raises RuntimeError if sizes do not fit, or both `attn_mask` and `is_causal` are given. https://pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
 * @param query What is asked, one vector per position.
 * @param key What queries are compared with.
 * @param value What is given for each key.
 * @param attn_mask Booleans: which keys count; or numbers that are added to the products.
 * @param dropout_p The probability with which a weight is dropped. Default 0.
 * @param is_causal Whether a query sees only keys up to its own position. Default false.
 */
export function scaled_dot_product_attention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attn_mask: Tensor | null,
  dropout_p: number,
  is_causal: boolean,
  options: {
    /** A factor of the products; by default 1 / √e. */
    scale?: number | null;
  },
): Tensor;
export function scaled_dot_product_attention(...args: unknown[]): unknown {
  return callFunctional("scaled_dot_product_attention", args);
}

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
  return callFunctional("pixel_shuffle", args);
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
  return callFunctional("pixel_unshuffle", args);
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
  return callFunctional("channel_shuffle", args);
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
  return callFunctional("native_channel_shuffle", args);
}

/**
 * The tensor with a border: `pad` has the sizes before and after, from the last dimension on; `mode` is constant, reflect, replicate or circular. Shapes: (…, n) → (…, before + n + after). Raises RuntimeError if the numbers do not fit the dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
 * @param input The tensor.
 * @param pad How much before and after each dimension, from the last one on.
 * @param mode How the border is filled: `constant`, `reflect`, `replicate` or `circular`. Default `constant`.
 * @param value What fills a constant border; by default 0.
 */
export function pad(
  input: Tensor,
  pad: number | readonly number[],
  mode?: "constant" | "reflect" | "replicate" | "circular",
  value?: number | null,
): Tensor;
/**
 * The tensor with a border: `pad` has the sizes before and after, from the last dimension on; `mode` is constant, reflect, replicate or circular. Shapes: (…, n) → (…, before + n + after). Raises RuntimeError if the numbers do not fit the dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
 * @param input The tensor.
 * @param pad How much before and after each dimension, from the last one on.
 */
export function pad(
  input: Tensor,
  pad: number | readonly number[],
  options: {
    /** How the border is filled: `constant`, `reflect`, `replicate` or `circular`. Default `constant`. */
    mode?: "constant" | "reflect" | "replicate" | "circular";
    /** What fills a constant border; by default 0. */
    value?: number | null;
  },
): Tensor;
/**
 * The tensor with a border: `pad` has the sizes before and after, from the last dimension on; `mode` is constant, reflect, replicate or circular. Shapes: (…, n) → (…, before + n + after). Raises RuntimeError if the numbers do not fit the dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
 * @param input The tensor.
 * @param pad How much before and after each dimension, from the last one on.
 * @param mode How the border is filled: `constant`, `reflect`, `replicate` or `circular`. Default `constant`.
 */
export function pad(
  input: Tensor,
  pad: number | readonly number[],
  mode: "constant" | "reflect" | "replicate" | "circular",
  options: {
    /** What fills a constant border; by default 0. */
    value?: number | null;
  },
): Tensor;
/**
 * The tensor with a border: `pad` has the sizes before and after, from the last dimension on; `mode` is constant, reflect, replicate or circular. Shapes: (…, n) → (…, before + n + after). Raises RuntimeError if the numbers do not fit the dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
 * @param input The tensor.
 */
export function pad(
  input: Tensor,
  options: {
    /** How much before and after each dimension, from the last one on. */
    pad: number | readonly number[];
    /** How the border is filled: `constant`, `reflect`, `replicate` or `circular`. Default `constant`. */
    mode?: "constant" | "reflect" | "replicate" | "circular";
    /** What fills a constant border; by default 0. */
    value?: number | null;
  },
): Tensor;
export function pad(...args: unknown[]): unknown {
  return callFunctional("pad", args);
}

/**
 * Each class number as a vector with 1 at that position and 0 elsewhere. Shapes: any → (…, num_classes). Raises RuntimeError if a number is negative or not less than `num_classes`. https://pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html
 * @param tensor Class numbers, as int64.
 * @param num_classes How many classes; -1: as many as the numbers show.
 */
export function one_hot(tensor: Tensor, num_classes?: number): Tensor;
/**
 * Each class number as a vector with 1 at that position and 0 elsewhere. Shapes: any → (…, num_classes). Raises RuntimeError if a number is negative or not less than `num_classes`. https://pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html
 * @param tensor Class numbers, as int64.
 */
export function one_hot(
  tensor: Tensor,
  options: {
    /** How many classes; -1: as many as the numbers show. */
    num_classes?: number;
  },
): Tensor;
export function one_hot(...args: unknown[]): unknown {
  return callFunctional("one_hot", args);
}

/**
 * `input · weightᵀ + bias`. Shapes: (…, in), (out, in), (out) → (…, out). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.linear.html
 * @param input The tensor.
 * @param weight A row of factors for each result.
 * @param bias What is added to the result.
 */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
/**
 * `input · weightᵀ + bias`. Shapes: (…, in), (out, in), (out) → (…, out). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.linear.html
 * @param input The tensor.
 * @param weight A row of factors for each result.
 */
export function linear(
  input: Tensor,
  weight: Tensor,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
  },
): Tensor;
export function linear(...args: unknown[]): unknown {
  return callFunctional("linear", args);
}

/**
 * The mean (or sum) of squared differences. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function mse_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * The mean (or sum) of squared differences. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 */
export function mse_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function mse_loss(...args: unknown[]): unknown {
  return callFunctional("mse_loss", args);
}

/**
 * The mean (or sum) of absolute differences. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function l1_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * The mean (or sum) of absolute differences. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 */
export function l1_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function l1_loss(...args: unknown[]): unknown {
  return callFunctional("l1_loss", args);
}

/**
 * Squared differences below `beta`, absolute ones above. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 * @param beta Where squares end and straight lines begin. Default 1.
 */
export function smooth_l1_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
  beta?: number,
): Tensor;
/**
 * Squared differences below `beta`, absolute ones above. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 */
export function smooth_l1_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
    /** Where squares end and straight lines begin. Default 1. */
    beta?: number;
  },
): Tensor;
export function smooth_l1_loss(...args: unknown[]): unknown {
  return callFunctional("smooth_l1_loss", args);
}

/**
 * Half of squared differences below `delta`, straight lines above. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 * @param delta Where squares end and straight lines begin. Default 1.
 */
export function huber_loss(input: Tensor, target: Tensor, reduction?: "mean" | "sum" | "none", delta?: number): Tensor;
/**
 * Half of squared differences below `delta`, straight lines above. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 */
export function huber_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
    /** Where squares end and straight lines begin. Default 1. */
    delta?: number;
  },
): Tensor;
/**
 * Half of squared differences below `delta`, straight lines above. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function huber_loss(
  input: Tensor,
  target: Tensor,
  reduction: "mean" | "sum" | "none",
  options: {
    /** Where squares end and straight lines begin. Default 1. */
    delta?: number;
  },
): Tensor;
export function huber_loss(...args: unknown[]): unknown {
  return callFunctional("huber_loss", args);
}

/**
 * The logistic loss of targets that are −1 or 1. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 * @param input The tensor.
 * @param target For each element 1 or −1.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function soft_margin_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * The logistic loss of targets that are −1 or 1. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 * @param input The tensor.
 * @param target For each element 1 or −1.
 */
export function soft_margin_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function soft_margin_loss(...args: unknown[]): unknown {
  return callFunctional("soft_margin_loss", args);
}

/**
 * The Kullback-Leibler divergence of log-probabilities `input` from `target`. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction `mean`, `sum`, `none`, or `batchmean`: the sum over the batch size. Default `mean`.
 * @param log_target Whether targets are logarithms too. Default false.
 */
export function kl_div(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none" | "batchmean",
  log_target?: boolean,
): Tensor;
/**
 * The Kullback-Leibler divergence of log-probabilities `input` from `target`. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 * @param input The tensor.
 * @param target The values to be reached.
 */
export function kl_div(
  input: Tensor,
  target: Tensor,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** `mean`, `sum`, `none`, or `batchmean`: the sum over the batch size. Default `mean`. */
    reduction?: "mean" | "sum" | "none" | "batchmean";
    /** Whether targets are logarithms too. Default false. */
    log_target?: boolean;
  },
): Tensor;
export function kl_div(...args: unknown[]): unknown {
  return callFunctional("kl_div", args);
}

/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param log_input Whether inputs are logarithms. Default true.
 * @param full Whether the terms that do not depend on the input are added. Default false.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param eps Keeps logarithms away from 0. Default 1e-8.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  log_input?: boolean,
  full?: boolean,
  size_average?: boolean | null,
  eps?: number,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** Whether inputs are logarithms. Default true. */
    log_input?: boolean;
    /** Whether the terms that do not depend on the input are added. Default false. */
    full?: boolean;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Keeps logarithms away from 0. Default 1e-8. */
    eps?: number;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param log_input Whether inputs are logarithms. Default true.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  log_input: boolean,
  options: {
    /** Whether the terms that do not depend on the input are added. Default false. */
    full?: boolean;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Keeps logarithms away from 0. Default 1e-8. */
    eps?: number;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param log_input Whether inputs are logarithms. Default true.
 * @param full Whether the terms that do not depend on the input are added. Default false.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  log_input: boolean,
  full: boolean,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Keeps logarithms away from 0. Default 1e-8. */
    eps?: number;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function poisson_nll_loss(...args: unknown[]): unknown {
  return callFunctional("poisson_nll_loss", args);
}

/**
 * The negative log-likelihood of `target` in normal distributions of mean `input` and variance `var`. Shapes: (n, …), the same, the same or without the last → (), or the first if `none`. Raises ValueError if a variance is negative or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param var_ The variances.
 * @param full Whether the terms that do not depend on the input are added. Default false.
 * @param eps The least variance. Default 1e-6.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function gaussian_nll_loss(
  input: Tensor,
  target: Tensor,
  var_: Tensor,
  full?: boolean,
  eps?: number,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * The negative log-likelihood of `target` in normal distributions of mean `input` and variance `var`. Shapes: (n, …), the same, the same or without the last → (), or the first if `none`. Raises ValueError if a variance is negative or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param var_ The variances.
 */
export function gaussian_nll_loss(
  input: Tensor,
  target: Tensor,
  var_: Tensor,
  options: {
    /** Whether the terms that do not depend on the input are added. Default false. */
    full?: boolean;
    /** The least variance. Default 1e-6. */
    eps?: number;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * The negative log-likelihood of `target` in normal distributions of mean `input` and variance `var`. Shapes: (n, …), the same, the same or without the last → (), or the first if `none`. Raises ValueError if a variance is negative or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param var_ The variances.
 * @param full Whether the terms that do not depend on the input are added. Default false.
 */
export function gaussian_nll_loss(
  input: Tensor,
  target: Tensor,
  var_: Tensor,
  full: boolean,
  options: {
    /** The least variance. Default 1e-6. */
    eps?: number;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * The negative log-likelihood of `target` in normal distributions of mean `input` and variance `var`. Shapes: (n, …), the same, the same or without the last → (), or the first if `none`. Raises ValueError if a variance is negative or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param var_ The variances.
 * @param full Whether the terms that do not depend on the input are added. Default false.
 * @param eps The least variance. Default 1e-6.
 */
export function gaussian_nll_loss(
  input: Tensor,
  target: Tensor,
  var_: Tensor,
  full: boolean,
  eps: number,
  options: {
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function gaussian_nll_loss(...args: unknown[]): unknown {
  return callFunctional("gaussian_nll_loss", args);
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
  return callFunctional("conv1d", args);
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
  return callFunctional("conv_transpose1d", args);
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
  return callFunctional("conv2d", args);
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
  return callFunctional("conv_transpose2d", args);
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
  return callFunctional("conv3d", args);
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
  return callFunctional("conv_transpose3d", args);
}

/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param padding How many zeros surround the image. Default 0.
 * @param stride How far windows are apart. Default 1.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  kernel_size: number | readonly number[],
  dilation?: number | readonly number[],
  padding?: number | readonly number[],
  stride?: number | readonly number[],
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 * @param kernel_size Height and width of a window.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  kernel_size: number | readonly number[],
  options: {
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** How many zeros surround the image. Default 0. */
    padding?: number | readonly number[];
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  kernel_size: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** How many zeros surround the image. Default 0. */
    padding?: number | readonly number[];
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param padding How many zeros surround the image. Default 0.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  kernel_size: number | readonly number[],
  dilation: number | readonly number[],
  padding: number | readonly number[],
  options: {
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  options: {
    /** Height and width of a window. */
    kernel_size: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** How many zeros surround the image. Default 0. */
    padding?: number | readonly number[];
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 */
export function fold(
  input: Tensor,
  options: {
    /** Height and width of the images. */
    output_size: number | readonly number[];
    /** Height and width of a window. */
    kernel_size: number | readonly number[];
    /** How far the elements of a window are apart. Default 1. */
    dilation?: number | readonly number[];
    /** How many zeros surround the image. Default 0. */
    padding?: number | readonly number[];
    /** How far windows are apart. Default 1. */
    stride?: number | readonly number[];
  },
): Tensor;
export function fold(...args: unknown[]): unknown {
  return callFunctional("fold", args);
}

/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool2d_with_indices(
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
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool2d_with_indices(
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
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool2d_with_indices(
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
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool2d_with_indices(
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
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool2d_with_indices(
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
export function max_pool2d_with_indices(...args: unknown[]): unknown {
  return callFunctional("max_pool2d_with_indices", args);
}

/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool3d_with_indices(
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
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool3d_with_indices(
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
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool3d_with_indices(
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
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool3d_with_indices(
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
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit.
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool3d_with_indices(
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
export function max_pool3d_with_indices(...args: unknown[]): unknown {
  return callFunctional("max_pool3d_with_indices", args);
}

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
  return callFunctional("max_pool1d_with_indices", args);
}

/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
  return_indices?: false,
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
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
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
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
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
export function max_pool1d(...args: unknown[]): unknown {
  return callFunctional("max_pool1d", args);
}

/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
  return_indices?: false,
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
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
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
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
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
export function max_pool2d(...args: unknown[]): unknown {
  return callFunctional("max_pool2d", args);
}

/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
  return_indices?: false,
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
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
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
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
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
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
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
export function max_pool3d(...args: unknown[]): unknown {
  return callFunctional("max_pool3d", args);
}

/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 * @param divisor_override What sums are divided by, instead of the size of windows.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  ceil_mode?: boolean,
  count_include_pad?: boolean,
  divisor_override?: number | null,
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function avg_pool2d(
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
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function avg_pool2d(
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
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
    /** Whether padding counts in means. Default true. */
    count_include_pad?: boolean;
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether padding counts in means. Default true. */
    count_include_pad?: boolean;
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  count_include_pad: boolean,
  options: {
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function avg_pool2d(
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
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
export function avg_pool2d(...args: unknown[]): unknown {
  return callFunctional("avg_pool2d", args);
}

/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 * @param divisor_override What sums are divided by, instead of the size of windows.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  ceil_mode?: boolean,
  count_include_pad?: boolean,
  divisor_override?: number | null,
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function avg_pool3d(
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
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function avg_pool3d(
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
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */
    ceil_mode?: boolean;
    /** Whether padding counts in means. Default true. */
    count_include_pad?: boolean;
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether padding counts in means. Default true. */
    count_include_pad?: boolean;
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  count_include_pad: boolean,
  options: {
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function avg_pool3d(
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
    /** What sums are divided by, instead of the size of windows. */
    divisor_override?: number | null;
  },
): Tensor;
export function avg_pool3d(...args: unknown[]): unknown {
  return callFunctional("avg_pool3d", args);
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
  return callFunctional("avg_pool1d", args);
}

/**
 * The mean of each element's share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_avg_pool2d(input: Tensor, output_size: number | readonly (number | null)[]): Tensor;
/**
 * The mean of each element's share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_avg_pool2d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
  },
): Tensor;
export function adaptive_avg_pool2d(...args: unknown[]): unknown {
  return callFunctional("adaptive_avg_pool2d", args);
}

/**
 * The mean of each element's share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_avg_pool3d(input: Tensor, output_size: number | readonly (number | null)[]): Tensor;
/**
 * The mean of each element's share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_avg_pool3d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
  },
): Tensor;
export function adaptive_avg_pool3d(...args: unknown[]): unknown {
  return callFunctional("adaptive_avg_pool3d", args);
}

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
  return callFunctional("adaptive_avg_pool1d", args);
}

/**
 * The greatest element of each share, and its position. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool2d_with_indices(
  input: Tensor,
  output_size: number | readonly (number | null)[],
): [Tensor, Tensor];
/**
 * The greatest element of each share, and its position. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit.
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool2d_with_indices(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
  },
): [Tensor, Tensor];
export function adaptive_max_pool2d_with_indices(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool2d_with_indices", args);
}

/**
 * The greatest element of each share, and its position. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool3d_with_indices(
  input: Tensor,
  output_size: number | readonly (number | null)[],
): [Tensor, Tensor];
/**
 * The greatest element of each share, and its position. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit.
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool3d_with_indices(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
  },
): [Tensor, Tensor];
export function adaptive_max_pool3d_with_indices(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool3d_with_indices", args);
}

/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit.
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool1d_with_indices(
  input: Tensor,
  output_size: number | readonly (number | null)[],
): [Tensor, Tensor];
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit.
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool1d_with_indices(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
  },
): [Tensor, Tensor];
export function adaptive_max_pool1d_with_indices(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool1d_with_indices", args);
}

/**
 * The greatest element of each share of the image. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  return_indices?: false,
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
export function adaptive_max_pool1d(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool1d", args);
}

/**
 * The greatest element of each share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  return_indices?: false,
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
export function adaptive_max_pool2d(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool2d", args);
}

/**
 * The greatest element of each share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  return_indices?: false,
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */
    output_size: number | readonly (number | null)[];
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
  },
): [Tensor, Tensor];
export function adaptive_max_pool3d(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool3d", args);
}

/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 * @param output_size The size of the image, where several would fit.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  output_size?: number | readonly number[] | null,
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** How much surrounded the image. Default 0. */
    padding?: number | readonly number[];
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounded the image. Default 0. */
    padding?: number | readonly number[];
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** How much surrounded the image. Default 0. */
    padding?: number | readonly number[];
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
export function max_unpool1d(...args: unknown[]): unknown {
  return callFunctional("max_unpool1d", args);
}

/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 * @param output_size The size of the image, where several would fit.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  output_size?: number | readonly number[] | null,
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** How much surrounded the image. Default 0. */
    padding?: number | readonly number[];
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounded the image. Default 0. */
    padding?: number | readonly number[];
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** How much surrounded the image. Default 0. */
    padding?: number | readonly number[];
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
export function max_unpool2d(...args: unknown[]): unknown {
  return callFunctional("max_unpool2d", args);
}

/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 * @param output_size The size of the image, where several would fit.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  output_size?: number | readonly number[] | null,
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** How much surrounded the image. Default 0. */
    padding?: number | readonly number[];
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounded the image. Default 0. */
    padding?: number | readonly number[];
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Shapes: the size that pooling had → the size before it, or `output_size`. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** How much surrounded the image. Default 0. */
    padding?: number | readonly number[];
    /** The size of the image, where several would fit. */
    output_size?: number | readonly number[] | null;
  },
): Tensor;
export function max_unpool3d(...args: unknown[]): unknown {
  return callFunctional("max_unpool3d", args);
}

/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param ceil_mode Whether windows may reach beyond the end. Default false.
 */
export function lp_pool1d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  ceil_mode?: boolean,
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 */
export function lp_pool1d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** Whether windows may reach beyond the end. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function lp_pool1d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** Whether windows may reach beyond the end. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 */
export function lp_pool1d(
  input: Tensor,
  norm_type: number,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** Whether windows may reach beyond the end. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function lp_pool1d(
  input: Tensor,
  options: {
    /** The power p: 1 sums, and the greater it is, the more the greatest element counts. */
    norm_type: number;
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** Whether windows may reach beyond the end. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
export function lp_pool1d(...args: unknown[]): unknown {
  return callFunctional("lp_pool1d", args);
}

/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param ceil_mode Whether windows may reach beyond the end. Default false.
 */
export function lp_pool2d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  ceil_mode?: boolean,
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 */
export function lp_pool2d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** Whether windows may reach beyond the end. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function lp_pool2d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** Whether windows may reach beyond the end. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 */
export function lp_pool2d(
  input: Tensor,
  norm_type: number,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** Whether windows may reach beyond the end. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. Shapes: (n, c, …) → (n, c, …′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function lp_pool2d(
  input: Tensor,
  options: {
    /** The power p: 1 sums, and the greater it is, the more the greatest element counts. */
    norm_type: number;
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** How far windows are apart; by default as far as they are long. */
    stride?: number | readonly number[] | null;
    /** Whether windows may reach beyond the end. Default false. */
    ceil_mode?: boolean;
  },
): Tensor;
export function lp_pool2d(...args: unknown[]): unknown {
  return callFunctional("lp_pool2d", args);
}

/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 * @param _random_samples The random numbers that place windows; by default they are drawn.
 */
export function fractional_max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size?: number | readonly number[] | null,
  output_ratio?: number | readonly number[] | null,
  return_indices?: false,
  _random_samples?: Tensor | null,
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 */
export function fractional_max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 */
export function fractional_max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  options: {
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 */
export function fractional_max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function fractional_max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  return_indices: false,
  options: {
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function fractional_max_pool2d(
  input: Tensor,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 */
export function fractional_max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 */
export function fractional_max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  options: {
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 */
export function fractional_max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function fractional_max_pool2d(
  input: Tensor,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
export function fractional_max_pool2d(...args: unknown[]): unknown {
  return callFunctional("fractional_max_pool2d", args);
}

/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 * @param _random_samples The random numbers that place windows; by default they are drawn.
 */
export function fractional_max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size?: number | readonly number[] | null,
  output_ratio?: number | readonly number[] | null,
  return_indices?: boolean,
  _random_samples?: Tensor | null,
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 */
export function fractional_max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: boolean;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 */
export function fractional_max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  options: {
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: boolean;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 */
export function fractional_max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: boolean;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function fractional_max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  return_indices: boolean,
  options: {
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 */
export function fractional_max_pool2d_with_indices(
  input: Tensor,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: boolean;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
export function fractional_max_pool2d_with_indices(...args: unknown[]): unknown {
  return callFunctional("fractional_max_pool2d_with_indices", args);
}

/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 * @param _random_samples The random numbers that place windows; by default they are drawn.
 */
export function fractional_max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size?: number | readonly number[] | null,
  output_ratio?: number | readonly number[] | null,
  return_indices?: false,
  _random_samples?: Tensor | null,
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 */
export function fractional_max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 */
export function fractional_max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  options: {
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 */
export function fractional_max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function fractional_max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  return_indices: false,
  options: {
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Shapes: (n, c, …) → (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function fractional_max_pool3d(
  input: Tensor,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: false;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): Tensor;
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 */
export function fractional_max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 */
export function fractional_max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  options: {
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 */
export function fractional_max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given. https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function fractional_max_pool3d(
  input: Tensor,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices: true;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
export function fractional_max_pool3d(...args: unknown[]): unknown {
  return callFunctional("fractional_max_pool3d", args);
}

/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 * @param _random_samples The random numbers that place windows; by default they are drawn.
 */
export function fractional_max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size?: number | readonly number[] | null,
  output_ratio?: number | readonly number[] | null,
  return_indices?: boolean,
  _random_samples?: Tensor | null,
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 */
export function fractional_max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: boolean;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 */
export function fractional_max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  options: {
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: boolean;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 */
export function fractional_max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: boolean;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window.
 * @param output_size The size of the result.
 * @param output_ratio Instead of `output_size`: by how much the image shrinks, from 0 to 1.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function fractional_max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  output_size: number | readonly number[] | null,
  output_ratio: number | readonly number[] | null,
  return_indices: boolean,
  options: {
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
/**
 * The greatest elements of windows at random distances. Their positions are the second result. Shapes: (n, c, …) → two of (n, c, `output_size`…). Raises ValueError unless one of `output_size` and `output_ratio` is given.
 * @param input The images: a batch of channels, or one image.
 */
export function fractional_max_pool3d_with_indices(
  input: Tensor,
  options: {
    /** The size of a window. */
    kernel_size: number | readonly number[];
    /** The size of the result. */
    output_size?: number | readonly number[] | null;
    /** Instead of `output_size`: by how much the image shrinks, from 0 to 1. */
    output_ratio?: number | readonly number[] | null;
    /** Whether the positions of the greatest elements are a second result. Default false. */
    return_indices?: boolean;
    /** The random numbers that place windows; by default they are drawn. */
    _random_samples?: Tensor | null;
  },
): [Tensor, Tensor];
export function fractional_max_pool3d_with_indices(...args: unknown[]): unknown {
  return callFunctional("fractional_max_pool3d_with_indices", args);
}

/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param training Whether the batch's own statistics are used. Default false.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function batch_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight?: Tensor | null,
  bias?: Tensor | null,
  training?: boolean,
  momentum?: number,
  eps?: number,
): Tensor;
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 */
export function batch_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  options: {
    /** What the normalised values of each channel are multiplied by. */
    weight?: Tensor | null;
    /** What is added to each channel. */
    bias?: Tensor | null;
    /** Whether the batch's own statistics are used. Default false. */
    training?: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 */
export function batch_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight: Tensor | null,
  options: {
    /** What is added to each channel. */
    bias?: Tensor | null;
    /** Whether the batch's own statistics are used. Default false. */
    training?: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 */
export function batch_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight: Tensor | null,
  bias: Tensor | null,
  options: {
    /** Whether the batch's own statistics are used. Default false. */
    training?: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param training Whether the batch's own statistics are used. Default false.
 */
export function batch_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight: Tensor | null,
  bias: Tensor | null,
  training: boolean,
  options: {
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param training Whether the batch's own statistics are used. Default false.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 */
export function batch_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight: Tensor | null,
  bias: Tensor | null,
  training: boolean,
  momentum: number,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
export function batch_norm(...args: unknown[]): unknown {
  return callFunctional("batch_norm", args);
}

/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param use_input_stats Whether each channel's own statistics are used. Default true.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function instance_norm(
  input: Tensor,
  running_mean?: Tensor | null,
  running_var?: Tensor | null,
  weight?: Tensor | null,
  bias?: Tensor | null,
  use_input_stats?: boolean,
  momentum?: number,
  eps?: number,
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 */
export function instance_norm(
  input: Tensor,
  options: {
    /** The mean so far, which training updates, and evaluation uses. */
    running_mean?: Tensor | null;
    /** The variance so far, which training updates, and evaluation uses. */
    running_var?: Tensor | null;
    /** What the normalised values of each channel are multiplied by. */
    weight?: Tensor | null;
    /** What is added to each channel. */
    bias?: Tensor | null;
    /** Whether each channel's own statistics are used. Default true. */
    use_input_stats?: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 */
export function instance_norm(
  input: Tensor,
  running_mean: Tensor | null,
  options: {
    /** The variance so far, which training updates, and evaluation uses. */
    running_var?: Tensor | null;
    /** What the normalised values of each channel are multiplied by. */
    weight?: Tensor | null;
    /** What is added to each channel. */
    bias?: Tensor | null;
    /** Whether each channel's own statistics are used. Default true. */
    use_input_stats?: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 */
export function instance_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  options: {
    /** What the normalised values of each channel are multiplied by. */
    weight?: Tensor | null;
    /** What is added to each channel. */
    bias?: Tensor | null;
    /** Whether each channel's own statistics are used. Default true. */
    use_input_stats?: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 */
export function instance_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight: Tensor | null,
  options: {
    /** What is added to each channel. */
    bias?: Tensor | null;
    /** Whether each channel's own statistics are used. Default true. */
    use_input_stats?: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 */
export function instance_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight: Tensor | null,
  bias: Tensor | null,
  options: {
    /** Whether each channel's own statistics are used. Default true. */
    use_input_stats?: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param use_input_stats Whether each channel's own statistics are used. Default true.
 */
export function instance_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight: Tensor | null,
  bias: Tensor | null,
  use_input_stats: boolean,
  options: {
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum?: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param use_input_stats Whether each channel's own statistics are used. Default true.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 */
export function instance_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight: Tensor | null,
  bias: Tensor | null,
  use_input_stats: boolean,
  momentum: number,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
export function instance_norm(...args: unknown[]): unknown {
  return callFunctional("instance_norm", args);
}

/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight?: Tensor | null,
  bias?: Tensor | null,
  eps?: number,
): Tensor;
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 */
export function layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  options: {
    /** What the normalised values are multiplied by. */
    weight?: Tensor | null;
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 */
export function layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight: Tensor | null,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 */
export function layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight: Tensor | null,
  bias: Tensor | null,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 */
export function layer_norm(
  input: Tensor,
  options: {
    /** The sizes of the last dimensions, over which to normalise. */
    normalized_shape: number | readonly number[];
    /** What the normalised values are multiplied by. */
    weight?: Tensor | null;
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
export function layer_norm(...args: unknown[]): unknown {
  return callFunctional("layer_norm", args);
}

/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 * @param num_groups Into how many groups channels are split.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function group_norm(
  input: Tensor,
  num_groups: number,
  weight?: Tensor | null,
  bias?: Tensor | null,
  eps?: number,
): Tensor;
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 * @param num_groups Into how many groups channels are split.
 */
export function group_norm(
  input: Tensor,
  num_groups: number,
  options: {
    /** What the normalised values are multiplied by. */
    weight?: Tensor | null;
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 * @param num_groups Into how many groups channels are split.
 * @param weight What the normalised values are multiplied by.
 */
export function group_norm(
  input: Tensor,
  num_groups: number,
  weight: Tensor | null,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 * @param num_groups Into how many groups channels are split.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 */
export function group_norm(
  input: Tensor,
  num_groups: number,
  weight: Tensor | null,
  bias: Tensor | null,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 */
export function group_norm(
  input: Tensor,
  options: {
    /** Into how many groups channels are split. */
    num_groups: number;
    /** What the normalised values are multiplied by. */
    weight?: Tensor | null;
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
  },
): Tensor;
export function group_norm(...args: unknown[]): unknown {
  return callFunctional("group_norm", args);
}

/**
 * Divides each element by what its neighbours in other channels have. Shapes: (n, c, …) → (n, c, …). Raises ValueError if there are fewer than 3 dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 * @param input The tensor.
 * @param size How many neighbouring channels count.
 * @param alpha How much they count. Default 1e-4.
 * @param beta The power. Default 0.75.
 * @param k What is added to the mean. Default 1.
 */
export function local_response_norm(input: Tensor, size: number, alpha?: number, beta?: number, k?: number): Tensor;
/**
 * Divides each element by what its neighbours in other channels have. Shapes: (n, c, …) → (n, c, …). Raises ValueError if there are fewer than 3 dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 * @param input The tensor.
 * @param size How many neighbouring channels count.
 */
export function local_response_norm(
  input: Tensor,
  size: number,
  options: {
    /** How much they count. Default 1e-4. */
    alpha?: number;
    /** The power. Default 0.75. */
    beta?: number;
    /** What is added to the mean. Default 1. */
    k?: number;
  },
): Tensor;
/**
 * Divides each element by what its neighbours in other channels have. Shapes: (n, c, …) → (n, c, …). Raises ValueError if there are fewer than 3 dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 * @param input The tensor.
 * @param size How many neighbouring channels count.
 * @param alpha How much they count. Default 1e-4.
 */
export function local_response_norm(
  input: Tensor,
  size: number,
  alpha: number,
  options: {
    /** The power. Default 0.75. */
    beta?: number;
    /** What is added to the mean. Default 1. */
    k?: number;
  },
): Tensor;
/**
 * Divides each element by what its neighbours in other channels have. Shapes: (n, c, …) → (n, c, …). Raises ValueError if there are fewer than 3 dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 * @param input The tensor.
 * @param size How many neighbouring channels count.
 * @param alpha How much they count. Default 1e-4.
 * @param beta The power. Default 0.75.
 */
export function local_response_norm(
  input: Tensor,
  size: number,
  alpha: number,
  beta: number,
  options: {
    /** What is added to the mean. Default 1. */
    k?: number;
  },
): Tensor;
/**
 * Divides each element by what its neighbours in other channels have. Shapes: (n, c, …) → (n, c, …). Raises ValueError if there are fewer than 3 dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 * @param input The tensor.
 */
export function local_response_norm(
  input: Tensor,
  options: {
    /** How many neighbouring channels count. */
    size: number;
    /** How much they count. Default 1e-4. */
    alpha?: number;
    /** The power. Default 0.75. */
    beta?: number;
    /** What is added to the mean. Default 1. */
    k?: number;
  },
): Tensor;
export function local_response_norm(...args: unknown[]): unknown {
  return callFunctional("local_response_norm", args);
}

/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param input Numbers of rows, as int64 or int32.
 * @param weight The table: a row per number.
 * @param padding_idx A row that gets no gradient.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 */
export function embedding(
  input: Tensor,
  weight: Tensor,
  padding_idx?: number | null,
  max_norm?: number | null,
  norm_type?: number,
  scale_grad_by_freq?: boolean,
  sparse?: boolean,
): Tensor;
/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param input Numbers of rows, as int64 or int32.
 * @param weight The table: a row per number.
 */
export function embedding(
  input: Tensor,
  weight: Tensor,
  options: {
    /** A row that gets no gradient. */
    padding_idx?: number | null;
    /** Rows that are asked for are scaled down, in place, where their norm is greater than this. */
    max_norm?: number | null;
    /** The p of that norm. Default 2. */
    norm_type?: number;
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
  },
): Tensor;
/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param input Numbers of rows, as int64 or int32.
 * @param weight The table: a row per number.
 * @param padding_idx A row that gets no gradient.
 */
export function embedding(
  input: Tensor,
  weight: Tensor,
  padding_idx: number | null,
  options: {
    /** Rows that are asked for are scaled down, in place, where their norm is greater than this. */
    max_norm?: number | null;
    /** The p of that norm. Default 2. */
    norm_type?: number;
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
  },
): Tensor;
/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param input Numbers of rows, as int64 or int32.
 * @param weight The table: a row per number.
 * @param padding_idx A row that gets no gradient.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 */
export function embedding(
  input: Tensor,
  weight: Tensor,
  padding_idx: number | null,
  max_norm: number | null,
  options: {
    /** The p of that norm. Default 2. */
    norm_type?: number;
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
  },
): Tensor;
/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param input Numbers of rows, as int64 or int32.
 * @param weight The table: a row per number.
 * @param padding_idx A row that gets no gradient.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 */
export function embedding(
  input: Tensor,
  weight: Tensor,
  padding_idx: number | null,
  max_norm: number | null,
  norm_type: number,
  options: {
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
  },
): Tensor;
/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param input Numbers of rows, as int64 or int32.
 * @param weight The table: a row per number.
 * @param padding_idx A row that gets no gradient.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 */
export function embedding(
  input: Tensor,
  weight: Tensor,
  padding_idx: number | null,
  max_norm: number | null,
  norm_type: number,
  scale_grad_by_freq: boolean,
  options: {
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
  },
): Tensor;
export function embedding(...args: unknown[]): unknown {
  return callFunctional("embedding", args);
}

/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 * @param offsets Where each bag starts.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode What becomes of a bag: `sum`, `mean` or `max`. Default `mean`.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 * @param per_sample_weights A factor for each entry, with mode `sum`.
 * @param include_last_offset Whether the last of `offsets` is where the last bag ends. Default false.
 * @param padding_idx A row that does not count.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  offsets?: Tensor | null,
  max_norm?: number | null,
  norm_type?: number,
  scale_grad_by_freq?: boolean,
  mode?: "mean" | "sum" | "max",
  sparse?: boolean,
  per_sample_weights?: Tensor | null,
  include_last_offset?: boolean,
  padding_idx?: number | null,
): Tensor;
/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  options: {
    /** Where each bag starts. */
    offsets?: Tensor | null;
    /** Rows that are asked for are scaled down, in place, where their norm is greater than this. */
    max_norm?: number | null;
    /** The p of that norm. Default 2. */
    norm_type?: number;
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** What becomes of a bag: `sum`, `mean` or `max`. Default `mean`. */
    mode?: "mean" | "sum" | "max";
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): Tensor;
/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 * @param offsets Where each bag starts.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null,
  options: {
    /** Rows that are asked for are scaled down, in place, where their norm is greater than this. */
    max_norm?: number | null;
    /** The p of that norm. Default 2. */
    norm_type?: number;
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** What becomes of a bag: `sum`, `mean` or `max`. Default `mean`. */
    mode?: "mean" | "sum" | "max";
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): Tensor;
/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 * @param offsets Where each bag starts.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null,
  max_norm: number | null,
  options: {
    /** The p of that norm. Default 2. */
    norm_type?: number;
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** What becomes of a bag: `sum`, `mean` or `max`. Default `mean`. */
    mode?: "mean" | "sum" | "max";
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): Tensor;
/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 * @param offsets Where each bag starts.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null,
  max_norm: number | null,
  norm_type: number,
  options: {
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** What becomes of a bag: `sum`, `mean` or `max`. Default `mean`. */
    mode?: "mean" | "sum" | "max";
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): Tensor;
/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 * @param offsets Where each bag starts.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null,
  max_norm: number | null,
  norm_type: number,
  scale_grad_by_freq: boolean,
  options: {
    /** What becomes of a bag: `sum`, `mean` or `max`. Default `mean`. */
    mode?: "mean" | "sum" | "max";
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): Tensor;
/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 * @param offsets Where each bag starts.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode What becomes of a bag: `sum`, `mean` or `max`. Default `mean`.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null,
  max_norm: number | null,
  norm_type: number,
  scale_grad_by_freq: boolean,
  mode: "mean" | "sum" | "max",
  options: {
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): Tensor;
/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 * @param offsets Where each bag starts.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode What becomes of a bag: `sum`, `mean` or `max`. Default `mean`.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null,
  max_norm: number | null,
  norm_type: number,
  scale_grad_by_freq: boolean,
  mode: "mean" | "sum" | "max",
  sparse: boolean,
  options: {
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): Tensor;
/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 * @param offsets Where each bag starts.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode What becomes of a bag: `sum`, `mean` or `max`. Default `mean`.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 * @param per_sample_weights A factor for each entry, with mode `sum`.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null,
  max_norm: number | null,
  norm_type: number,
  scale_grad_by_freq: boolean,
  mode: "mean" | "sum" | "max",
  sparse: boolean,
  per_sample_weights: Tensor | null,
  options: {
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): Tensor;
/**
 * Sums, means or maxima of rows of a table, bag by bag. Shapes: (entries), (n, d), (bags) → (bags, d). Raises ValueError where bags and arguments do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param input Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.
 * @param weight The table: a row per number.
 * @param offsets Where each bag starts.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode What becomes of a bag: `sum`, `mean` or `max`. Default `mean`.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 * @param per_sample_weights A factor for each entry, with mode `sum`.
 * @param include_last_offset Whether the last of `offsets` is where the last bag ends. Default false.
 */
export function embedding_bag(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null,
  max_norm: number | null,
  norm_type: number,
  scale_grad_by_freq: boolean,
  mode: "mean" | "sum" | "max",
  sparse: boolean,
  per_sample_weights: Tensor | null,
  include_last_offset: boolean,
  options: {
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): Tensor;
export function embedding_bag(...args: unknown[]): unknown {
  return callFunctional("embedding_bag", args);
}

/**
 * Images of another size. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 * @param mode `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`.
 * @param align_corners Whether corners' centres coincide, instead of the edges of images. Default false.
 * @param recompute_scale_factor Whether the factor is computed anew from the sizes. Default false.
 * @param antialias Whether smaller images are smoothed (`bilinear`, `bicubic`). Default false.
 */
export function interpolate(
  input: Tensor,
  size?: number | readonly number[] | null,
  scale_factor?: number | readonly number[] | null,
  mode?: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area" | "nearest-exact",
  align_corners?: boolean | null,
  recompute_scale_factor?: boolean | null,
  antialias?: boolean,
): Tensor;
/**
 * Images of another size. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 * @param input A batch of lines, images or volumes of channels.
 */
export function interpolate(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension. */
    size?: number | readonly number[] | null;
    /** How many times as large the result is, instead of `size`. */
    scale_factor?: number | readonly number[] | null;
    /** `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`. */
    mode?: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area" | "nearest-exact";
    /** Whether corners' centres coincide, instead of the edges of images. Default false. */
    align_corners?: boolean | null;
    /** Whether the factor is computed anew from the sizes. Default false. */
    recompute_scale_factor?: boolean | null;
    /** Whether smaller images are smoothed (`bilinear`, `bicubic`). Default false. */
    antialias?: boolean;
  },
): Tensor;
/**
 * Images of another size. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 */
export function interpolate(
  input: Tensor,
  size: number | readonly number[] | null,
  options: {
    /** How many times as large the result is, instead of `size`. */
    scale_factor?: number | readonly number[] | null;
    /** `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`. */
    mode?: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area" | "nearest-exact";
    /** Whether corners' centres coincide, instead of the edges of images. Default false. */
    align_corners?: boolean | null;
    /** Whether the factor is computed anew from the sizes. Default false. */
    recompute_scale_factor?: boolean | null;
    /** Whether smaller images are smoothed (`bilinear`, `bicubic`). Default false. */
    antialias?: boolean;
  },
): Tensor;
/**
 * Images of another size. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 */
export function interpolate(
  input: Tensor,
  size: number | readonly number[] | null,
  scale_factor: number | readonly number[] | null,
  options: {
    /** `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`. */
    mode?: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area" | "nearest-exact";
    /** Whether corners' centres coincide, instead of the edges of images. Default false. */
    align_corners?: boolean | null;
    /** Whether the factor is computed anew from the sizes. Default false. */
    recompute_scale_factor?: boolean | null;
    /** Whether smaller images are smoothed (`bilinear`, `bicubic`). Default false. */
    antialias?: boolean;
  },
): Tensor;
/**
 * Images of another size. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 * @param mode `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`.
 */
export function interpolate(
  input: Tensor,
  size: number | readonly number[] | null,
  scale_factor: number | readonly number[] | null,
  mode: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area" | "nearest-exact",
  options: {
    /** Whether corners' centres coincide, instead of the edges of images. Default false. */
    align_corners?: boolean | null;
    /** Whether the factor is computed anew from the sizes. Default false. */
    recompute_scale_factor?: boolean | null;
    /** Whether smaller images are smoothed (`bilinear`, `bicubic`). Default false. */
    antialias?: boolean;
  },
): Tensor;
/**
 * Images of another size. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 * @param mode `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`.
 * @param align_corners Whether corners' centres coincide, instead of the edges of images. Default false.
 */
export function interpolate(
  input: Tensor,
  size: number | readonly number[] | null,
  scale_factor: number | readonly number[] | null,
  mode: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area" | "nearest-exact",
  align_corners: boolean | null,
  options: {
    /** Whether the factor is computed anew from the sizes. Default false. */
    recompute_scale_factor?: boolean | null;
    /** Whether smaller images are smoothed (`bilinear`, `bicubic`). Default false. */
    antialias?: boolean;
  },
): Tensor;
/**
 * Images of another size. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 * @param mode `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`.
 * @param align_corners Whether corners' centres coincide, instead of the edges of images. Default false.
 * @param recompute_scale_factor Whether the factor is computed anew from the sizes. Default false.
 */
export function interpolate(
  input: Tensor,
  size: number | readonly number[] | null,
  scale_factor: number | readonly number[] | null,
  mode: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area" | "nearest-exact",
  align_corners: boolean | null,
  recompute_scale_factor: boolean | null,
  options: {
    /** Whether smaller images are smoothed (`bilinear`, `bicubic`). Default false. */
    antialias?: boolean;
  },
): Tensor;
export function interpolate(...args: unknown[]): unknown {
  return callFunctional("interpolate", args);
}

/**
 * Old name of `interpolate`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 * @param mode `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`.
 * @param align_corners Whether corners' centres coincide, instead of the edges of images. Default false.
 */
export function upsample(
  input: Tensor,
  size?: number | readonly number[] | null,
  scale_factor?: number | readonly number[] | null,
  mode?: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear",
  align_corners?: boolean | null,
): Tensor;
/**
 * Old name of `interpolate`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample.html
 * @param input A batch of lines, images or volumes of channels.
 */
export function upsample(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension. */
    size?: number | readonly number[] | null;
    /** How many times as large the result is, instead of `size`. */
    scale_factor?: number | readonly number[] | null;
    /** `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`. */
    mode?: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear";
    /** Whether corners' centres coincide, instead of the edges of images. Default false. */
    align_corners?: boolean | null;
  },
): Tensor;
/**
 * Old name of `interpolate`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 */
export function upsample(
  input: Tensor,
  size: number | readonly number[] | null,
  options: {
    /** How many times as large the result is, instead of `size`. */
    scale_factor?: number | readonly number[] | null;
    /** `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`. */
    mode?: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear";
    /** Whether corners' centres coincide, instead of the edges of images. Default false. */
    align_corners?: boolean | null;
  },
): Tensor;
/**
 * Old name of `interpolate`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 */
export function upsample(
  input: Tensor,
  size: number | readonly number[] | null,
  scale_factor: number | readonly number[] | null,
  options: {
    /** `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`. */
    mode?: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear";
    /** Whether corners' centres coincide, instead of the edges of images. Default false. */
    align_corners?: boolean | null;
  },
): Tensor;
/**
 * Old name of `interpolate`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 * @param mode `nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`.
 */
export function upsample(
  input: Tensor,
  size: number | readonly number[] | null,
  scale_factor: number | readonly number[] | null,
  mode: "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear",
  options: {
    /** Whether corners' centres coincide, instead of the edges of images. Default false. */
    align_corners?: boolean | null;
  },
): Tensor;
export function upsample(...args: unknown[]): unknown {
  return callFunctional("upsample", args);
}

/**
 * Old name of `interpolate` with mode `nearest`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample_nearest.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 */
export function upsample_nearest(
  input: Tensor,
  size?: number | readonly number[] | null,
  scale_factor?: number | readonly number[] | null,
): Tensor;
/**
 * Old name of `interpolate` with mode `nearest`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample_nearest.html
 * @param input A batch of lines, images or volumes of channels.
 */
export function upsample_nearest(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension. */
    size?: number | readonly number[] | null;
    /** How many times as large the result is, instead of `size`. */
    scale_factor?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Old name of `interpolate` with mode `nearest`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample_nearest.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 */
export function upsample_nearest(
  input: Tensor,
  size: number | readonly number[] | null,
  options: {
    /** How many times as large the result is, instead of `size`. */
    scale_factor?: number | readonly number[] | null;
  },
): Tensor;
export function upsample_nearest(...args: unknown[]): unknown {
  return callFunctional("upsample_nearest", args);
}

/**
 * Old name of `interpolate` with mode `bilinear` and `align_corners`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample_bilinear.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 * @param scale_factor How many times as large the result is, instead of `size`.
 */
export function upsample_bilinear(
  input: Tensor,
  size?: number | readonly number[] | null,
  scale_factor?: number | readonly number[] | null,
): Tensor;
/**
 * Old name of `interpolate` with mode `bilinear` and `align_corners`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample_bilinear.html
 * @param input A batch of lines, images or volumes of channels.
 */
export function upsample_bilinear(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension. */
    size?: number | readonly number[] | null;
    /** How many times as large the result is, instead of `size`. */
    scale_factor?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Old name of `interpolate` with mode `bilinear` and `align_corners`. Shapes: (n, c, …) → (n, c, size). Raises ValueError where size and factors do not fit, NotImplementedError for another number of dimensions. https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample_bilinear.html
 * @param input A batch of lines, images or volumes of channels.
 * @param size The size of the result: one number, or one for each dimension.
 */
export function upsample_bilinear(
  input: Tensor,
  size: number | readonly number[] | null,
  options: {
    /** How many times as large the result is, instead of `size`. */
    scale_factor?: number | readonly number[] | null;
  },
): Tensor;
export function upsample_bilinear(...args: unknown[]): unknown {
  return callFunctional("upsample_bilinear", args);
}

/**
 * Images or volumes sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.grid_sample.html
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param mode `bilinear` (default), `nearest` or, for images, `bicubic`.
 * @param padding_mode What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2.
 * @param align_corners Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false.
 */
export function grid_sample(
  input: Tensor,
  grid: Tensor,
  mode?: "bilinear" | "nearest" | "bicubic",
  padding_mode?: "zeros" | "border" | "reflection",
  align_corners?: boolean | null,
): Tensor;
/**
 * Images or volumes sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.grid_sample.html
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 */
export function grid_sample(
  input: Tensor,
  grid: Tensor,
  options: {
    /** `bilinear` (default), `nearest` or, for images, `bicubic`. */
    mode?: "bilinear" | "nearest" | "bicubic";
    /** What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2. */
    padding_mode?: "zeros" | "border" | "reflection";
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners?: boolean | null;
  },
): Tensor;
/**
 * Images or volumes sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.grid_sample.html
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param mode `bilinear` (default), `nearest` or, for images, `bicubic`.
 */
export function grid_sample(
  input: Tensor,
  grid: Tensor,
  mode: "bilinear" | "nearest" | "bicubic",
  options: {
    /** What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2. */
    padding_mode?: "zeros" | "border" | "reflection";
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners?: boolean | null;
  },
): Tensor;
/**
 * Images or volumes sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.grid_sample.html
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param mode `bilinear` (default), `nearest` or, for images, `bicubic`.
 * @param padding_mode What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2.
 */
export function grid_sample(
  input: Tensor,
  grid: Tensor,
  mode: "bilinear" | "nearest" | "bicubic",
  padding_mode: "zeros" | "border" | "reflection",
  options: {
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners?: boolean | null;
  },
): Tensor;
export function grid_sample(...args: unknown[]): unknown {
  return callFunctional("grid_sample", args);
}

/**
 * The points of a regular grid, moved by affine maps. Shapes: (n, 2, 3) → (n, h, w, 2). Raises ValueError where sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.affine_grid.html
 * @param theta A matrix for each image.
 * @param size The sizes of the images.
 * @param align_corners Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false.
 */
export function affine_grid(theta: Tensor, size: number | readonly number[], align_corners?: boolean | null): Tensor;
/**
 * The points of a regular grid, moved by affine maps. Shapes: (n, 2, 3) → (n, h, w, 2). Raises ValueError where sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.affine_grid.html
 * @param theta A matrix for each image.
 * @param size The sizes of the images.
 */
export function affine_grid(
  theta: Tensor,
  size: number | readonly number[],
  options: {
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners?: boolean | null;
  },
): Tensor;
/**
 * The points of a regular grid, moved by affine maps. Shapes: (n, 2, 3) → (n, h, w, 2). Raises ValueError where sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.affine_grid.html
 * @param theta A matrix for each image.
 */
export function affine_grid(
  theta: Tensor,
  options: {
    /** The sizes of the images. */
    size: number | readonly number[];
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners?: boolean | null;
  },
): Tensor;
export function affine_grid(...args: unknown[]): unknown {
  return callFunctional("affine_grid", args);
}

/**
 * The cross entropy of probabilities and targets between 0 and 1. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param weight A factor for each element.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function binary_cross_entropy(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * The cross entropy of probabilities and targets between 0 and 1. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 * @param input The tensor.
 * @param target The values to be reached.
 */
export function binary_cross_entropy(
  input: Tensor,
  target: Tensor,
  options: {
    /** A factor for each element. */
    weight?: Tensor | null;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * The cross entropy of probabilities and targets between 0 and 1. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param weight A factor for each element.
 */
export function binary_cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function binary_cross_entropy(...args: unknown[]): unknown {
  return callFunctional("binary_cross_entropy", args);
}

/**
 * The binary cross entropy of the sigmoid of `input`. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param weight A factor for each element.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 * @param pos_weight A factor for the positive targets of each class; by default 1.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
  pos_weight?: Tensor | null,
): Tensor;
/**
 * The binary cross entropy of the sigmoid of `input`. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 * @param input The tensor.
 * @param target The values to be reached.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  options: {
    /** A factor for each element. */
    weight?: Tensor | null;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
    /** A factor for the positive targets of each class; by default 1. */
    pos_weight?: Tensor | null;
  },
): Tensor;
/**
 * The binary cross entropy of the sigmoid of `input`. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param weight A factor for each element.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
    /** A factor for the positive targets of each class; by default 1. */
    pos_weight?: Tensor | null;
  },
): Tensor;
export function binary_cross_entropy_with_logits(...args: unknown[]): unknown {
  return callFunctional("binary_cross_entropy_with_logits", args);
}

/**
 * The binary cross entropy of each label, averaged over the labels. Shapes: (n, c), (n, c) → (), or (n) if `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param weight A factor for each element.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function multilabel_soft_margin_loss(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * The binary cross entropy of each label, averaged over the labels. Shapes: (n, c), (n, c) → (), or (n) if `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 */
export function multilabel_soft_margin_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** A factor for each element. */
    weight?: Tensor | null;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * The binary cross entropy of each label, averaged over the labels. Shapes: (n, c), (n, c) → (), or (n) if `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 * @param input The tensor.
 * @param target The values to be reached.
 * @param weight A factor for each element.
 */
export function multilabel_soft_margin_loss(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function multilabel_soft_margin_loss(...args: unknown[]): unknown {
  return callFunctional("multilabel_soft_margin_loss", args);
}

/**
 * The negative log-likelihood of classes, given their log-probabilities. Shapes: (n, c, …), (n, …) → (), or (n, …) if `none`. Raises ValueError if batches differ, IndexError if a class is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 * @param input The tensor.
 * @param target The class of each item, as int64.
 * @param weight A factor for each class.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param ignore_index A target that does not count. Default -100.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  ignore_index?: number,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * The negative log-likelihood of classes, given their log-probabilities. Shapes: (n, c, …), (n, …) → (), or (n, …) if `none`. Raises ValueError if batches differ, IndexError if a class is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 * @param input The tensor.
 * @param target The class of each item, as int64.
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** A factor for each class. */
    weight?: Tensor | null;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** A target that does not count. Default -100. */
    ignore_index?: number;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * The negative log-likelihood of classes, given their log-probabilities. Shapes: (n, c, …), (n, …) → (), or (n, …) if `none`. Raises ValueError if batches differ, IndexError if a class is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 * @param input The tensor.
 * @param target The class of each item, as int64.
 * @param weight A factor for each class.
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** A target that does not count. Default -100. */
    ignore_index?: number;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function nll_loss(...args: unknown[]): unknown {
  return callFunctional("nll_loss", args);
}

/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. Shapes: (n, c, …), (n, …) of classes or (n, c, …) of probabilities → (), or (n, …) if `none`. Raises ValueError if batches differ, IndexError if a class is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param input The tensor.
 * @param target The class of each item as int64, or probabilities of all classes.
 * @param weight A factor for each class.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param ignore_index A target that does not count. Default -100.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 * @param label_smoothing How much of each target is spread over all classes, 0 to 1. Default 0.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  ignore_index?: number,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
  label_smoothing?: number,
): Tensor;
/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. Shapes: (n, c, …), (n, …) of classes or (n, c, …) of probabilities → (), or (n, …) if `none`. Raises ValueError if batches differ, IndexError if a class is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param input The tensor.
 * @param target The class of each item as int64, or probabilities of all classes.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  options: {
    /** A factor for each class. */
    weight?: Tensor | null;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** A target that does not count. Default -100. */
    ignore_index?: number;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
    /** How much of each target is spread over all classes, 0 to 1. Default 0. */
    label_smoothing?: number;
  },
): Tensor;
/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. Shapes: (n, c, …), (n, …) of classes or (n, c, …) of probabilities → (), or (n, …) if `none`. Raises ValueError if batches differ, IndexError if a class is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param input The tensor.
 * @param target The class of each item as int64, or probabilities of all classes.
 * @param weight A factor for each class.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** A target that does not count. Default -100. */
    ignore_index?: number;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
    /** How much of each target is spread over all classes, 0 to 1. Default 0. */
    label_smoothing?: number;
  },
): Tensor;
export function cross_entropy(...args: unknown[]): unknown {
  return callFunctional("cross_entropy", args);
}

/**
 * The distance `input` where the target is 1, what it lacks of `margin` where it is −1. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 * @param input The tensor.
 * @param target For each element 1 or −1.
 * @param margin The margin. Default 1.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function hinge_embedding_loss(
  input: Tensor,
  target: Tensor,
  margin?: number,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * The distance `input` where the target is 1, what it lacks of `margin` where it is −1. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 * @param input The tensor.
 * @param target For each element 1 or −1.
 */
export function hinge_embedding_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** The margin. Default 1. */
    margin?: number;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * The distance `input` where the target is 1, what it lacks of `margin` where it is −1. Shapes: any, the same → (), or the same if `reduction` is `none`. Raises ValueError if `reduction` is unknown, RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 * @param input The tensor.
 * @param target For each element 1 or −1.
 * @param margin The margin. Default 1.
 */
export function hinge_embedding_loss(
  input: Tensor,
  target: Tensor,
  margin: number,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function hinge_embedding_loss(...args: unknown[]): unknown {
  return callFunctional("hinge_embedding_loss", args);
}

/**
 * What the difference of two inputs lacks of `margin`, in the direction that the target's sign says. Shapes: any that broadcast → (), or theirs if `none`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 * @param input1 The first input.
 * @param input2 The second input.
 * @param target 1 where the first input should be greater, else −1.
 * @param margin The margin. Default 0.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function margin_ranking_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * What the difference of two inputs lacks of `margin`, in the direction that the target's sign says. Shapes: any that broadcast → (), or theirs if `none`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 * @param input1 The first input.
 * @param input2 The second input.
 * @param target 1 where the first input should be greater, else −1.
 */
export function margin_ranking_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options: {
    /** The margin. Default 0. */
    margin?: number;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * What the difference of two inputs lacks of `margin`, in the direction that the target's sign says. Shapes: any that broadcast → (), or theirs if `none`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 * @param input1 The first input.
 * @param input2 The second input.
 * @param target 1 where the first input should be greater, else −1.
 * @param margin The margin. Default 0.
 */
export function margin_ranking_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin: number,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function margin_ranking_loss(...args: unknown[]): unknown {
  return callFunctional("margin_ranking_loss", args);
}

/**
 * How far vectors are from the same direction where the target is 1, and from different ones where it is −1. Shapes: (n, d), (n, d), (n) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 * @param input1 The first input.
 * @param input2 The second input.
 * @param target 1 where vectors should be alike, else −1.
 * @param margin The margin. Default 0.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function cosine_embedding_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * How far vectors are from the same direction where the target is 1, and from different ones where it is −1. Shapes: (n, d), (n, d), (n) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 * @param input1 The first input.
 * @param input2 The second input.
 * @param target 1 where vectors should be alike, else −1.
 */
export function cosine_embedding_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options: {
    /** The margin. Default 0. */
    margin?: number;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * How far vectors are from the same direction where the target is 1, and from different ones where it is −1. Shapes: (n, d), (n, d), (n) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 * @param input1 The first input.
 * @param input2 The second input.
 * @param target 1 where vectors should be alike, else −1.
 * @param margin The margin. Default 0.
 */
export function cosine_embedding_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin: number,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function cosine_embedding_loss(...args: unknown[]): unknown {
  return callFunctional("cosine_embedding_loss", args);
}

/**
 * How much nearer than `margin` the negative is to the anchor, compared with the positive. Shapes: (n, d), (n, d), (n, d) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 * @param anchor What the others are compared with.
 * @param positive What should be near the anchor.
 * @param negative What should be far from the anchor.
 * @param margin The margin. Default 1.
 * @param p The norm of the distance. Default 2.
 * @param eps What is added to each difference. Default 1e-6.
 * @param swap Whether the distance between positive and negative counts where it is the smaller one. Default false.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin?: number,
  p?: number,
  eps?: number,
  swap?: boolean,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * How much nearer than `margin` the negative is to the anchor, compared with the positive. Shapes: (n, d), (n, d), (n, d) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 * @param anchor What the others are compared with.
 * @param positive What should be near the anchor.
 * @param negative What should be far from the anchor.
 */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options: {
    /** The margin. Default 1. */
    margin?: number;
    /** The norm of the distance. Default 2. */
    p?: number;
    /** What is added to each difference. Default 1e-6. */
    eps?: number;
    /** Whether the distance between positive and negative counts where it is the smaller one. Default false. */
    swap?: boolean;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * How much nearer than `margin` the negative is to the anchor, compared with the positive. Shapes: (n, d), (n, d), (n, d) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 * @param anchor What the others are compared with.
 * @param positive What should be near the anchor.
 * @param negative What should be far from the anchor.
 * @param margin The margin. Default 1.
 */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  options: {
    /** The norm of the distance. Default 2. */
    p?: number;
    /** What is added to each difference. Default 1e-6. */
    eps?: number;
    /** Whether the distance between positive and negative counts where it is the smaller one. Default false. */
    swap?: boolean;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * How much nearer than `margin` the negative is to the anchor, compared with the positive. Shapes: (n, d), (n, d), (n, d) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 * @param anchor What the others are compared with.
 * @param positive What should be near the anchor.
 * @param negative What should be far from the anchor.
 * @param margin The margin. Default 1.
 * @param p The norm of the distance. Default 2.
 */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  p: number,
  options: {
    /** What is added to each difference. Default 1e-6. */
    eps?: number;
    /** Whether the distance between positive and negative counts where it is the smaller one. Default false. */
    swap?: boolean;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * How much nearer than `margin` the negative is to the anchor, compared with the positive. Shapes: (n, d), (n, d), (n, d) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 * @param anchor What the others are compared with.
 * @param positive What should be near the anchor.
 * @param negative What should be far from the anchor.
 * @param margin The margin. Default 1.
 * @param p The norm of the distance. Default 2.
 * @param eps What is added to each difference. Default 1e-6.
 */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  p: number,
  eps: number,
  options: {
    /** Whether the distance between positive and negative counts where it is the smaller one. Default false. */
    swap?: boolean;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * How much nearer than `margin` the negative is to the anchor, compared with the positive. Shapes: (n, d), (n, d), (n, d) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 * @param anchor What the others are compared with.
 * @param positive What should be near the anchor.
 * @param negative What should be far from the anchor.
 * @param margin The margin. Default 1.
 * @param p The norm of the distance. Default 2.
 * @param eps What is added to each difference. Default 1e-6.
 * @param swap Whether the distance between positive and negative counts where it is the smaller one. Default false.
 */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  p: number,
  eps: number,
  swap: boolean,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function triplet_margin_loss(...args: unknown[]): unknown {
  return callFunctional("triplet_margin_loss", args);
}

/**
 * As `triplet_margin_loss`, with a distance of your own: a function of two tensors. Shapes: (n, d), (n, d), (n, d) → (), or (n) if `none`. Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_with_distance_loss.html
 * @param anchor What the others are compared with.
 * @param positive What should be near the anchor.
 * @param negative What should be far from the anchor.
 */
export function triplet_margin_with_distance_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options?: {
    /** The distance: a function of two tensors, or a module. Default the Euclidean one. */
    distance_function?: unknown | null;
    /** The margin. Default 1. */
    margin?: number;
    /** Whether the distance between positive and negative counts where it is the smaller one. Default false. */
    swap?: boolean;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function triplet_margin_with_distance_loss(...args: unknown[]): unknown {
  return callFunctional("triplet_margin_with_distance_loss", args);
}

/**
 * What the target's score lacks of `margin` over each other score. Shapes: (n, c), (n) → (), or (n) if `none`. Raises RuntimeError if a class is out of range or shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param input The tensor.
 * @param target The class of each item, as int64.
 * @param p The power of the gaps, 1 or 2. Default 1.
 * @param margin The margin. Default 1.
 * @param weight A factor for each class.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p?: number,
  margin?: number,
  weight?: Tensor | null,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. Shapes: (n, c), (n) → (), or (n) if `none`. Raises RuntimeError if a class is out of range or shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param input The tensor.
 * @param target The class of each item, as int64.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** The power of the gaps, 1 or 2. Default 1. */
    p?: number;
    /** The margin. Default 1. */
    margin?: number;
    /** A factor for each class. */
    weight?: Tensor | null;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. Shapes: (n, c), (n) → (), or (n) if `none`. Raises RuntimeError if a class is out of range or shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param input The tensor.
 * @param target The class of each item, as int64.
 * @param p The power of the gaps, 1 or 2. Default 1.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p: number,
  options: {
    /** The margin. Default 1. */
    margin?: number;
    /** A factor for each class. */
    weight?: Tensor | null;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. Shapes: (n, c), (n) → (), or (n) if `none`. Raises RuntimeError if a class is out of range or shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param input The tensor.
 * @param target The class of each item, as int64.
 * @param p The power of the gaps, 1 or 2. Default 1.
 * @param margin The margin. Default 1.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p: number,
  margin: number,
  options: {
    /** A factor for each class. */
    weight?: Tensor | null;
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. Shapes: (n, c), (n) → (), or (n) if `none`. Raises RuntimeError if a class is out of range or shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param input The tensor.
 * @param target The class of each item, as int64.
 * @param p The power of the gaps, 1 or 2. Default 1.
 * @param margin The margin. Default 1.
 * @param weight A factor for each class.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p: number,
  margin: number,
  weight: Tensor | null,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function multi_margin_loss(...args: unknown[]): unknown {
  return callFunctional("multi_margin_loss", args);
}

/**
 * What the scores of several target classes lack of 1 over each other score. Shapes: (n, c), (n, c) → (), or (n) if `none`. Raises RuntimeError if a class is out of range or shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 * @param input The tensor.
 * @param target The classes of each item, as int64, then −1.
 * @param size_average Old: false sums instead of averaging. Use `reduction`.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function multilabel_margin_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: "mean" | "sum" | "none",
): Tensor;
/**
 * What the scores of several target classes lack of 1 over each other score. Shapes: (n, c), (n, c) → (), or (n) if `none`. Raises RuntimeError if a class is out of range or shapes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 * @param input The tensor.
 * @param target The classes of each item, as int64, then −1.
 */
export function multilabel_margin_loss(
  input: Tensor,
  target: Tensor,
  options: {
    /** Old: false sums instead of averaging. Use `reduction`. */
    size_average?: boolean | null;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: boolean | null;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
  },
): Tensor;
export function multilabel_margin_loss(...args: unknown[]): unknown {
  return callFunctional("multilabel_margin_loss", args);
}

/**
 * The negative log-likelihood of target sequences, given log-probabilities of classes per step. Shapes: (steps, n, c), (n, s), (n), (n) → (), or (n) if `none`. Raises RuntimeError if lengths exceed the sizes or classes are out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 * @param log_probs Log-probabilities of classes per step, as `log_softmax` gives them: steps × batch × classes.
 * @param targets The classes of each sequence, one row each or one after another.
 * @param input_lengths How many steps each sequence has.
 * @param target_lengths How many classes each sequence has.
 * @param blank The class of no label. Default 0.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 * @param zero_infinity Whether impossible alignments count 0 instead of infinity. Default false.
 */
export function ctc_loss(
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: number | readonly number[] | Tensor,
  target_lengths: number | readonly number[] | Tensor,
  blank?: number,
  reduction?: "mean" | "sum" | "none",
  zero_infinity?: boolean,
): Tensor;
/**
 * The negative log-likelihood of target sequences, given log-probabilities of classes per step. Shapes: (steps, n, c), (n, s), (n), (n) → (), or (n) if `none`. Raises RuntimeError if lengths exceed the sizes or classes are out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 * @param log_probs Log-probabilities of classes per step, as `log_softmax` gives them: steps × batch × classes.
 * @param targets The classes of each sequence, one row each or one after another.
 * @param input_lengths How many steps each sequence has.
 * @param target_lengths How many classes each sequence has.
 */
export function ctc_loss(
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: number | readonly number[] | Tensor,
  target_lengths: number | readonly number[] | Tensor,
  options: {
    /** The class of no label. Default 0. */
    blank?: number;
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
    /** Whether impossible alignments count 0 instead of infinity. Default false. */
    zero_infinity?: boolean;
  },
): Tensor;
/**
 * The negative log-likelihood of target sequences, given log-probabilities of classes per step. Shapes: (steps, n, c), (n, s), (n), (n) → (), or (n) if `none`. Raises RuntimeError if lengths exceed the sizes or classes are out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 * @param log_probs Log-probabilities of classes per step, as `log_softmax` gives them: steps × batch × classes.
 * @param targets The classes of each sequence, one row each or one after another.
 * @param input_lengths How many steps each sequence has.
 * @param target_lengths How many classes each sequence has.
 * @param blank The class of no label. Default 0.
 */
export function ctc_loss(
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: number | readonly number[] | Tensor,
  target_lengths: number | readonly number[] | Tensor,
  blank: number,
  options: {
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */
    reduction?: "mean" | "sum" | "none";
    /** Whether impossible alignments count 0 instead of infinity. Default false. */
    zero_infinity?: boolean;
  },
): Tensor;
/**
 * The negative log-likelihood of target sequences, given log-probabilities of classes per step. Shapes: (steps, n, c), (n, s), (n), (n) → (), or (n) if `none`. Raises RuntimeError if lengths exceed the sizes or classes are out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 * @param log_probs Log-probabilities of classes per step, as `log_softmax` gives them: steps × batch × classes.
 * @param targets The classes of each sequence, one row each or one after another.
 * @param input_lengths How many steps each sequence has.
 * @param target_lengths How many classes each sequence has.
 * @param blank The class of no label. Default 0.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function ctc_loss(
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: number | readonly number[] | Tensor,
  target_lengths: number | readonly number[] | Tensor,
  blank: number,
  reduction: "mean" | "sum" | "none",
  options: {
    /** Whether impossible alignments count 0 instead of infinity. Default false. */
    zero_infinity?: boolean;
  },
): Tensor;
export function ctc_loss(...args: unknown[]): unknown {
  return callFunctional("ctc_loss", args);
}

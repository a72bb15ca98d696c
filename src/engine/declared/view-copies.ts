// Functions and methods of the rows in ops/view-copies.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/** A copy of what `alias` shows. https://pytorch.org/docs/stable/generated/torch.alias_copy.html */
export function alias_copy(input: Tensor): Tensor;
export function alias_copy(...args: unknown[]): unknown {
  return callFunction("alias_copy", args);
}

/**
 * A copy of what `as_strided` shows. https://pytorch.org/docs/stable/generated/torch.as_strided_copy.html
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 * @param storage_offset Where the first element lies in memory, in elements.
 */
export function as_strided_copy(
  input: Tensor,
  size: number | readonly number[],
  stride: number | readonly number[],
  storage_offset?: number | null,
): Tensor;
/**
 * A copy of what `as_strided` shows. https://pytorch.org/docs/stable/generated/torch.as_strided_copy.html
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 */
export function as_strided_copy(
  input: Tensor,
  size: number | readonly number[],
  stride: number | readonly number[],
  options?: { /** Where the first element lies in memory, in elements. */ storage_offset?: number | null },
): Tensor;
/**
 * A copy of what `as_strided` shows. https://pytorch.org/docs/stable/generated/torch.as_strided_copy.html
 * @param size The sizes of the result.
 */
export function as_strided_copy(
  input: Tensor,
  size: number | readonly number[],
  options: {
    /** Steps in memory per dimension, in elements. */ stride:
      | number
      | readonly number[] /** Where the first element lies in memory, in elements. */;
    storage_offset?: number | null;
  },
): Tensor;
/** A copy of what `as_strided` shows. https://pytorch.org/docs/stable/generated/torch.as_strided_copy.html */
export function as_strided_copy(
  input: Tensor,
  options: {
    /** The sizes of the result. */ size: number | readonly number[] /** Steps in memory per dimension, in elements. */;
    stride: number | readonly number[] /** Where the first element lies in memory, in elements. */;
    storage_offset?: number | null;
  },
): Tensor;
export function as_strided_copy(...args: unknown[]): unknown {
  return callFunction("as_strided_copy", args);
}

/** A copy of what `detach` shows. https://pytorch.org/docs/stable/generated/torch.detach_copy.html */
export function detach_copy(input: Tensor): Tensor;
export function detach_copy(...args: unknown[]): unknown {
  return callFunction("detach_copy", args);
}

/**
 * A copy of what `diagonal` shows. https://pytorch.org/docs/stable/generated/torch.diagonal_copy.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 * @param dim1 The first of two dimensions.
 * @param dim2 The second of two dimensions.
 */
export function diagonal_copy(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
/**
 * A copy of what `diagonal` shows. https://pytorch.org/docs/stable/generated/torch.diagonal_copy.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 * @param dim1 The first of two dimensions.
 */
export function diagonal_copy(
  input: Tensor,
  offset: number,
  dim1: number,
  options?: { /** The second of two dimensions. */ dim2?: number },
): Tensor;
/**
 * A copy of what `diagonal` shows. https://pytorch.org/docs/stable/generated/torch.diagonal_copy.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function diagonal_copy(
  input: Tensor,
  offset: number,
  options?: { /** The first of two dimensions. */ dim1?: number /** The second of two dimensions. */; dim2?: number },
): Tensor;
/** A copy of what `diagonal` shows. https://pytorch.org/docs/stable/generated/torch.diagonal_copy.html */
export function diagonal_copy(
  input: Tensor,
  options?: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. */ offset?: number /** The first of two dimensions. */;
    dim1?: number /** The second of two dimensions. */;
    dim2?: number;
  },
): Tensor;
export function diagonal_copy(...args: unknown[]): unknown {
  return callFunction("diagonal_copy", args);
}

/**
 * A copy of what `expand` shows. https://pytorch.org/docs/stable/generated/torch.expand_copy.html
 * @param size The sizes of the result.
 */
export function expand_copy(input: Tensor, ...size: number[]): Tensor;
/**
 * A copy of what `expand` shows. https://pytorch.org/docs/stable/generated/torch.expand_copy.html
 * @param size The sizes of the result.
 */
export function expand_copy(input: Tensor, size: readonly number[]): Tensor;
export function expand_copy(...args: unknown[]): unknown {
  return callFunction("expand_copy", args);
}

/**
 * A copy of what `permute` shows. https://pytorch.org/docs/stable/generated/torch.permute_copy.html
 * @param dims The dimensions.
 */
export function permute_copy(input: Tensor, ...dims: number[]): Tensor;
/**
 * A copy of what `permute` shows. https://pytorch.org/docs/stable/generated/torch.permute_copy.html
 * @param dims The dimensions.
 */
export function permute_copy(input: Tensor, dims: readonly number[]): Tensor;
export function permute_copy(...args: unknown[]): unknown {
  return callFunction("permute_copy", args);
}

/**
 * A copy of what `select` shows. https://pytorch.org/docs/stable/generated/torch.select_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function select_copy(input: Tensor, dim: number, index: number): Tensor;
/**
 * A copy of what `select` shows. https://pytorch.org/docs/stable/generated/torch.select_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function select_copy(input: Tensor, dim: number, options: { /** Positions, as int64. */ index: number }): Tensor;
/** A copy of what `select` shows. https://pytorch.org/docs/stable/generated/torch.select_copy.html */
export function select_copy(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** Positions, as int64. */;
    index: number;
  },
): Tensor;
export function select_copy(...args: unknown[]): unknown {
  return callFunction("select_copy", args);
}

/**
 * A copy of what `slice` shows. https://pytorch.org/docs/stable/generated/torch.slice_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param start Where it begins.
 * @param end Where it ends.
 * @param step How far from one to the next. Default 1.
 */
export function slice_copy(
  input: Tensor,
  dim?: number,
  start?: number | null,
  end?: number | null,
  step?: number,
): Tensor;
/**
 * A copy of what `slice` shows. https://pytorch.org/docs/stable/generated/torch.slice_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param start Where it begins.
 * @param end Where it ends.
 */
export function slice_copy(
  input: Tensor,
  dim: number,
  start: number | null,
  end: number | null,
  options?: { /** How far from one to the next. Default 1. */ step?: number },
): Tensor;
/**
 * A copy of what `slice` shows. https://pytorch.org/docs/stable/generated/torch.slice_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param start Where it begins.
 */
export function slice_copy(
  input: Tensor,
  dim: number,
  start: number | null,
  options?: {
    /** Where it ends. */ end?: number | null /** How far from one to the next. Default 1. */;
    step?: number;
  },
): Tensor;
/**
 * A copy of what `slice` shows. https://pytorch.org/docs/stable/generated/torch.slice_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function slice_copy(
  input: Tensor,
  dim: number,
  options?: {
    /** Where it begins. */ start?: number | null /** Where it ends. */;
    end?: number | null /** How far from one to the next. Default 1. */;
    step?: number;
  },
): Tensor;
/** A copy of what `slice` shows. https://pytorch.org/docs/stable/generated/torch.slice_copy.html */
export function slice_copy(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?: number /** Where it begins. */;
    start?: number | null /** Where it ends. */;
    end?: number | null /** How far from one to the next. Default 1. */;
    step?: number;
  },
): Tensor;
export function slice_copy(...args: unknown[]): unknown {
  return callFunction("slice_copy", args);
}

/**
 * A copy of what `split` shows. https://pytorch.org/docs/stable/generated/torch.split_copy.html
 * @param split_size_or_sections The size of each part, or the sizes of all.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function split_copy(input: Tensor, split_size_or_sections: number, dim?: number): Tensor[];
/**
 * A copy of what `split` shows. https://pytorch.org/docs/stable/generated/torch.split_copy.html
 * @param split_size_or_sections The size of each part, or the sizes of all.
 */
export function split_copy(
  input: Tensor,
  split_size_or_sections: number,
  options?: { /** The dimension to work along; negative ones count from the end. */ dim?: number },
): Tensor[];
/** A copy of what `split` shows. https://pytorch.org/docs/stable/generated/torch.split_copy.html */
export function split_copy(
  input: Tensor,
  options: {
    /** The size of each part, or the sizes of all. */ split_size_or_sections: number /** The dimension to work along; negative ones count from the end. */;
    dim?: number;
  },
): Tensor[];
export function split_copy(...args: unknown[]): unknown {
  return callFunction("split_copy", args);
}

/**
 * A copy of what `split_with_sizes` shows. https://pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html
 * @param split_sizes The sizes of the parts.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function split_with_sizes_copy(input: Tensor, split_sizes: readonly number[], dim?: number): Tensor[];
/**
 * A copy of what `split_with_sizes` shows. https://pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html
 * @param split_sizes The sizes of the parts.
 */
export function split_with_sizes_copy(
  input: Tensor,
  split_sizes: readonly number[],
  options?: { /** The dimension to work along; negative ones count from the end. */ dim?: number },
): Tensor[];
/** A copy of what `split_with_sizes` shows. https://pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html */
export function split_with_sizes_copy(
  input: Tensor,
  options: {
    /** The sizes of the parts. */ split_sizes: readonly number[] /** The dimension to work along; negative ones count from the end. */;
    dim?: number;
  },
): Tensor[];
export function split_with_sizes_copy(...args: unknown[]): unknown {
  return callFunction("split_with_sizes_copy", args);
}

/** A copy of what `squeeze` shows. https://pytorch.org/docs/stable/generated/torch.squeeze_copy.html */
export function squeeze_copy(input: Tensor): Tensor;
/**
 * A copy of what `squeeze` shows. https://pytorch.org/docs/stable/generated/torch.squeeze_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function squeeze_copy(input: Tensor, dim: number): Tensor;
/** A copy of what `squeeze` shows. https://pytorch.org/docs/stable/generated/torch.squeeze_copy.html */
export function squeeze_copy(
  input: Tensor,
  options: { /** The dimension to work along; negative ones count from the end. */ dim: number },
): Tensor;
/**
 * A copy of what `squeeze` shows. https://pytorch.org/docs/stable/generated/torch.squeeze_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function squeeze_copy(input: Tensor, dim: number | readonly number[]): Tensor;
/** A copy of what `squeeze` shows. https://pytorch.org/docs/stable/generated/torch.squeeze_copy.html */
export function squeeze_copy(
  input: Tensor,
  options: { /** The dimension to work along; negative ones count from the end. */ dim: number | readonly number[] },
): Tensor;
export function squeeze_copy(...args: unknown[]): unknown {
  return callFunction("squeeze_copy", args);
}

/** A copy of what `t` shows. https://pytorch.org/docs/stable/generated/torch.t_copy.html */
export function t_copy(input: Tensor): Tensor;
export function t_copy(...args: unknown[]): unknown {
  return callFunction("t_copy", args);
}

/**
 * A copy of what `transpose` shows. https://pytorch.org/docs/stable/generated/torch.transpose_copy.html
 * @param dim0 The first dimension.
 * @param dim1 The first of two dimensions.
 */
export function transpose_copy(input: Tensor, dim0: number, dim1: number): Tensor;
/**
 * A copy of what `transpose` shows. https://pytorch.org/docs/stable/generated/torch.transpose_copy.html
 * @param dim0 The first dimension.
 */
export function transpose_copy(
  input: Tensor,
  dim0: number,
  options: { /** The first of two dimensions. */ dim1: number },
): Tensor;
/** A copy of what `transpose` shows. https://pytorch.org/docs/stable/generated/torch.transpose_copy.html */
export function transpose_copy(
  input: Tensor,
  options: { /** The first dimension. */ dim0: number /** The first of two dimensions. */; dim1: number },
): Tensor;
export function transpose_copy(...args: unknown[]): unknown {
  return callFunction("transpose_copy", args);
}

/**
 * A copy of what `unbind` shows. https://pytorch.org/docs/stable/generated/torch.unbind_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function unbind_copy(input: Tensor, dim?: number): Tensor[];
/** A copy of what `unbind` shows. https://pytorch.org/docs/stable/generated/torch.unbind_copy.html */
export function unbind_copy(
  input: Tensor,
  options?: { /** The dimension to work along; negative ones count from the end. */ dim?: number },
): Tensor[];
export function unbind_copy(...args: unknown[]): unknown {
  return callFunction("unbind_copy", args);
}

/**
 * A copy of what `unfold` shows. https://pytorch.org/docs/stable/generated/torch.unfold_copy.html
 * @param dimension The dimension along which windows slide.
 * @param size The sizes of the result.
 * @param step How far from one to the next. Default 1.
 */
export function unfold_copy(input: Tensor, dimension: number, size: number, step: number): Tensor;
/**
 * A copy of what `unfold` shows. https://pytorch.org/docs/stable/generated/torch.unfold_copy.html
 * @param dimension The dimension along which windows slide.
 * @param size The sizes of the result.
 */
export function unfold_copy(
  input: Tensor,
  dimension: number,
  size: number,
  options: { /** How far from one to the next. Default 1. */ step: number },
): Tensor;
/**
 * A copy of what `unfold` shows. https://pytorch.org/docs/stable/generated/torch.unfold_copy.html
 * @param dimension The dimension along which windows slide.
 */
export function unfold_copy(
  input: Tensor,
  dimension: number,
  options: {
    /** The sizes of the result. */ size: number /** How far from one to the next. Default 1. */;
    step: number;
  },
): Tensor;
/** A copy of what `unfold` shows. https://pytorch.org/docs/stable/generated/torch.unfold_copy.html */
export function unfold_copy(
  input: Tensor,
  options: {
    /** The dimension along which windows slide. */ dimension: number /** The sizes of the result. */;
    size: number /** How far from one to the next. Default 1. */;
    step: number;
  },
): Tensor;
export function unfold_copy(...args: unknown[]): unknown {
  return callFunction("unfold_copy", args);
}

/**
 * A copy of what `unsqueeze` shows. https://pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function unsqueeze_copy(input: Tensor, dim: number): Tensor;
/** A copy of what `unsqueeze` shows. https://pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html */
export function unsqueeze_copy(
  input: Tensor,
  options: { /** The dimension to work along; negative ones count from the end. */ dim: number },
): Tensor;
export function unsqueeze_copy(...args: unknown[]): unknown {
  return callFunction("unsqueeze_copy", args);
}

/**
 * A copy of what `view` shows. https://pytorch.org/docs/stable/generated/torch.view_copy.html
 * @param size The sizes of the result.
 */
export function view_copy(input: Tensor, ...size: number[]): Tensor;
/**
 * A copy of what `view` shows. https://pytorch.org/docs/stable/generated/torch.view_copy.html
 * @param size The sizes of the result.
 */
export function view_copy(input: Tensor, size: readonly number[]): Tensor;
export function view_copy(...args: unknown[]): unknown {
  return callFunction("view_copy", args);
}

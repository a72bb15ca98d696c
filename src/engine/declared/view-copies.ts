// Functions and methods of the rows in ops/view-copies.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * A copy of what `alias` shows. Shapes: any → the same.
 * @param input The tensor.
 */
export function alias_copy(input: Tensor): Tensor;
export function alias_copy(...args: unknown[]): unknown {
  return callFunction("alias_copy", args);
}

/**
 * A copy of what `as_strided` shows. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ.
 * @param input The tensor.
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
 * A copy of what `as_strided` shows. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ.
 * @param input The tensor.
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 */
export function as_strided_copy(
  input: Tensor,
  size: number | readonly number[],
  stride: number | readonly number[],
  options: {
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
/**
 * A copy of what `as_strided` shows. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ.
 * @param input The tensor.
 * @param size The sizes of the result.
 */
export function as_strided_copy(
  input: Tensor,
  size: number | readonly number[],
  options: {
    /** Steps in memory per dimension, in elements. */
    stride: number | readonly number[];
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
/**
 * A copy of what `as_strided` shows. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ.
 * @param input The tensor.
 */
export function as_strided_copy(
  input: Tensor,
  options: {
    /** The sizes of the result. */
    size: number | readonly number[];
    /** Steps in memory per dimension, in elements. */
    stride: number | readonly number[];
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
export function as_strided_copy(...args: unknown[]): unknown {
  return callFunction("as_strided_copy", args);
}

/**
 * A copy of what `detach` shows. Shapes: any → the same.
 * @param input The tensor.
 */
export function detach_copy(input: Tensor): Tensor;
export function detach_copy(...args: unknown[]): unknown {
  return callFunction("detach_copy", args);
}

/**
 * A copy of what `diagonal` shows. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same.
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 * @param dim1 The first of two dimensions. Default 0.
 * @param dim2 The second of two dimensions. Default 1.
 */
export function diagonal_copy(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
/**
 * A copy of what `diagonal` shows. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same.
 * @param input The tensor.
 */
export function diagonal_copy(
  input: Tensor,
  options: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    offset?: number;
    /** The first of two dimensions. Default 0. */
    dim1?: number;
    /** The second of two dimensions. Default 1. */
    dim2?: number;
  },
): Tensor;
/**
 * A copy of what `diagonal` shows. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same.
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function diagonal_copy(
  input: Tensor,
  offset: number,
  options: {
    /** The first of two dimensions. Default 0. */
    dim1?: number;
    /** The second of two dimensions. Default 1. */
    dim2?: number;
  },
): Tensor;
/**
 * A copy of what `diagonal` shows. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same.
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 * @param dim1 The first of two dimensions. Default 0.
 */
export function diagonal_copy(
  input: Tensor,
  offset: number,
  dim1: number,
  options: {
    /** The second of two dimensions. Default 1. */
    dim2?: number;
  },
): Tensor;
export function diagonal_copy(...args: unknown[]): unknown {
  return callFunction("diagonal_copy", args);
}

/**
 * A copy of what `expand` shows. Shapes: (n, 1) → (…, n, m). Raises RuntimeError if a size that is not 1 would change.
 * @param input The tensor.
 * @param size The sizes of the result; -1 leaves one as it is.
 */
export function expand_copy(input: Tensor, ...size: number[]): Tensor;
/**
 * A copy of what `expand` shows. Shapes: (n, 1) → (…, n, m). Raises RuntimeError if a size that is not 1 would change.
 * @param input The tensor.
 * @param size The sizes of the result; -1 leaves one as it is.
 */
export function expand_copy(input: Tensor, size: readonly number[]): Tensor;
export function expand_copy(...args: unknown[]): unknown {
  return callFunction("expand_copy", args);
}

/**
 * A copy of what `permute` shows. Shapes: (a, b, c) with 2, 0, 1 → (c, a, b). Raises RuntimeError unless each dimension is named once.
 * @param input The tensor.
 * @param dims The dimensions in their new order.
 */
export function permute_copy(input: Tensor, ...dims: number[]): Tensor;
/**
 * A copy of what `permute` shows. Shapes: (a, b, c) with 2, 0, 1 → (c, a, b). Raises RuntimeError unless each dimension is named once.
 * @param input The tensor.
 * @param dims The dimensions in their new order.
 */
export function permute_copy(input: Tensor, dims: readonly number[]): Tensor;
export function permute_copy(...args: unknown[]): unknown {
  return callFunction("permute_copy", args);
}

/**
 * A copy of what `select` shows. Shapes: (…, n, …) → without `dim`. Raises IndexError if `index` is out of range.
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Which one; negative ones count from the end.
 */
export function select_copy(input: Tensor, dim: number, index: number): Tensor;
/**
 * A copy of what `select` shows. Shapes: (…, n, …) → without `dim`. Raises IndexError if `index` is out of range.
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function select_copy(
  input: Tensor,
  dim: number,
  options: {
    /** Which one; negative ones count from the end. */
    index: number;
  },
): Tensor;
/**
 * A copy of what `select` shows. Shapes: (…, n, …) → without `dim`. Raises IndexError if `index` is out of range.
 * @param input The tensor.
 */
export function select_copy(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Which one; negative ones count from the end. */
    index: number;
  },
): Tensor;
export function select_copy(...args: unknown[]): unknown {
  return callFunction("select_copy", args);
}

/**
 * A copy of what `slice` shows. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive.
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
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
 * A copy of what `slice` shows. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive.
 * @param input The tensor.
 */
export function slice_copy(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
    /** Where it begins. */
    start?: number | null;
    /** Where it ends. */
    end?: number | null;
    /** How far from one to the next. Default 1. */
    step?: number;
  },
): Tensor;
/**
 * A copy of what `slice` shows. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive.
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function slice_copy(
  input: Tensor,
  dim: number,
  options: {
    /** Where it begins. */
    start?: number | null;
    /** Where it ends. */
    end?: number | null;
    /** How far from one to the next. Default 1. */
    step?: number;
  },
): Tensor;
/**
 * A copy of what `slice` shows. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive.
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 * @param start Where it begins.
 */
export function slice_copy(
  input: Tensor,
  dim: number,
  start: number | null,
  options: {
    /** Where it ends. */
    end?: number | null;
    /** How far from one to the next. Default 1. */
    step?: number;
  },
): Tensor;
/**
 * A copy of what `slice` shows. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive.
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 * @param start Where it begins.
 * @param end Where it ends.
 */
export function slice_copy(
  input: Tensor,
  dim: number,
  start: number | null,
  end: number | null,
  options: {
    /** How far from one to the next. Default 1. */
    step?: number;
  },
): Tensor;
export function slice_copy(...args: unknown[]): unknown {
  return callFunction("slice_copy", args);
}

/**
 * A copy of what `split` shows. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative.
 * @param input The tensor.
 * @param split_size_or_sections The size of each part, or the sizes of all.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function split_copy(input: Tensor, split_size_or_sections: number, dim?: number): Tensor[];
/**
 * A copy of what `split` shows. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative.
 * @param input The tensor.
 * @param split_size_or_sections The size of each part, or the sizes of all.
 */
export function split_copy(
  input: Tensor,
  split_size_or_sections: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * A copy of what `split` shows. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative.
 * @param input The tensor.
 */
export function split_copy(
  input: Tensor,
  options: {
    /** The size of each part, or the sizes of all. */
    split_size_or_sections: number;
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function split_copy(...args: unknown[]): unknown {
  return callFunction("split_copy", args);
}

/**
 * A copy of what `split_with_sizes` shows. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
 * @param input The tensor.
 * @param split_sizes The sizes of the parts.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function split_with_sizes_copy(input: Tensor, split_sizes: readonly number[], dim?: number): Tensor[];
/**
 * A copy of what `split_with_sizes` shows. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
 * @param input The tensor.
 * @param split_sizes The sizes of the parts.
 */
export function split_with_sizes_copy(
  input: Tensor,
  split_sizes: readonly number[],
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * A copy of what `split_with_sizes` shows. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
 * @param input The tensor.
 */
export function split_with_sizes_copy(
  input: Tensor,
  options: {
    /** The sizes of the parts. */
    split_sizes: readonly number[];
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function split_with_sizes_copy(...args: unknown[]): unknown {
  return callFunction("split_with_sizes_copy", args);
}

/**
 * A copy of what `squeeze` shows. Shapes: (n, 1, m, 1) → (n, m).
 * @param input The tensor.
 */
export function squeeze_copy(input: Tensor): Tensor;
/**
 * A copy of what `squeeze` shows. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 * @param dim The dimension that goes if its size is 1.
 */
export function squeeze_copy(input: Tensor, dim: number): Tensor;
/**
 * A copy of what `squeeze` shows. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 */
export function squeeze_copy(
  input: Tensor,
  options: {
    /** The dimension that goes if its size is 1. */
    dim: number;
  },
): Tensor;
/**
 * A copy of what `squeeze` shows. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 * @param dim The dimensions that go if their size is 1.
 */
export function squeeze_copy(input: Tensor, dim: number | readonly number[]): Tensor;
/**
 * A copy of what `squeeze` shows. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 */
export function squeeze_copy(
  input: Tensor,
  options: {
    /** The dimensions that go if their size is 1. */
    dim: number | readonly number[];
  },
): Tensor;
export function squeeze_copy(...args: unknown[]): unknown {
  return callFunction("squeeze_copy", args);
}

/**
 * A copy of what `t` shows. Shapes: (n, m) → (m, n). Raises RuntimeError if there are more than two dimensions.
 * @param input The tensor.
 */
export function t_copy(input: Tensor): Tensor;
export function t_copy(...args: unknown[]): unknown {
  return callFunction("t_copy", args);
}

/**
 * A copy of what `transpose` shows. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range.
 * @param input The tensor.
 * @param dim0 The first of two dimensions.
 * @param dim1 The first of two dimensions.
 */
export function transpose_copy(input: Tensor, dim0: number, dim1: number): Tensor;
/**
 * A copy of what `transpose` shows. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range.
 * @param input The tensor.
 * @param dim0 The first of two dimensions.
 */
export function transpose_copy(
  input: Tensor,
  dim0: number,
  options: {
    /** The first of two dimensions. */
    dim1: number;
  },
): Tensor;
/**
 * A copy of what `transpose` shows. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range.
 * @param input The tensor.
 */
export function transpose_copy(
  input: Tensor,
  options: {
    /** The first of two dimensions. */
    dim0: number;
    /** The first of two dimensions. */
    dim1: number;
  },
): Tensor;
export function transpose_copy(...args: unknown[]): unknown {
  return callFunction("transpose_copy", args);
}

/**
 * A copy of what `unbind` shows. Shapes: (n, …) → n of (…). Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function unbind_copy(input: Tensor, dim?: number): Tensor[];
/**
 * A copy of what `unbind` shows. Shapes: (n, …) → n of (…). Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 */
export function unbind_copy(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function unbind_copy(...args: unknown[]): unknown {
  return callFunction("unbind_copy", args);
}

/**
 * A copy of what `unfold` shows. Shapes: (…, n, …) → (…, (n − size) / step + 1, …, size). Raises RuntimeError if `size` is greater than that of `dimension`, or `step` is not positive.
 * @param input The tensor.
 * @param dimension The dimension along which windows slide.
 * @param size The length of a window.
 * @param step How far from one to the next.
 */
export function unfold_copy(input: Tensor, dimension: number, size: number, step: number): Tensor;
/**
 * A copy of what `unfold` shows. Shapes: (…, n, …) → (…, (n − size) / step + 1, …, size). Raises RuntimeError if `size` is greater than that of `dimension`, or `step` is not positive.
 * @param input The tensor.
 * @param dimension The dimension along which windows slide.
 * @param size The length of a window.
 */
export function unfold_copy(
  input: Tensor,
  dimension: number,
  size: number,
  options: {
    /** How far from one to the next. */
    step: number;
  },
): Tensor;
/**
 * A copy of what `unfold` shows. Shapes: (…, n, …) → (…, (n − size) / step + 1, …, size). Raises RuntimeError if `size` is greater than that of `dimension`, or `step` is not positive.
 * @param input The tensor.
 * @param dimension The dimension along which windows slide.
 */
export function unfold_copy(
  input: Tensor,
  dimension: number,
  options: {
    /** The length of a window. */
    size: number;
    /** How far from one to the next. */
    step: number;
  },
): Tensor;
/**
 * A copy of what `unfold` shows. Shapes: (…, n, …) → (…, (n − size) / step + 1, …, size). Raises RuntimeError if `size` is greater than that of `dimension`, or `step` is not positive.
 * @param input The tensor.
 */
export function unfold_copy(
  input: Tensor,
  options: {
    /** The dimension along which windows slide. */
    dimension: number;
    /** The length of a window. */
    size: number;
    /** How far from one to the next. */
    step: number;
  },
): Tensor;
export function unfold_copy(...args: unknown[]): unknown {
  return callFunction("unfold_copy", args);
}

/**
 * A copy of what `unsqueeze` shows. Shapes: (n, m) → (n, 1, m). Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 * @param dim Where the new dimension stands.
 */
export function unsqueeze_copy(input: Tensor, dim: number): Tensor;
/**
 * A copy of what `unsqueeze` shows. Shapes: (n, m) → (n, 1, m). Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 */
export function unsqueeze_copy(
  input: Tensor,
  options: {
    /** Where the new dimension stands. */
    dim: number;
  },
): Tensor;
export function unsqueeze_copy(...args: unknown[]): unknown {
  return callFunction("unsqueeze_copy", args);
}

/**
 * A copy of what `view` shows. Shapes: any → `size`, with as many elements. Raises RuntimeError if the sizes do not fit the elements or the memory.
 * @param input The tensor.
 * @param size The sizes of the result; one may be -1.
 */
export function view_copy(input: Tensor, ...size: number[]): Tensor;
/**
 * A copy of what `view` shows. Shapes: any → `size`, with as many elements. Raises RuntimeError if the sizes do not fit the elements or the memory.
 * @param input The tensor.
 * @param size The sizes of the result; one may be -1.
 */
export function view_copy(input: Tensor, size: readonly number[]): Tensor;
export function view_copy(...args: unknown[]): unknown {
  return callFunction("view_copy", args);
}

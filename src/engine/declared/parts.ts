// Functions and methods of the rows in ops/parts.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * `length` positions of a dimension from `start` on, as a view. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param start Where it begins.
     * @param length How many positions.
     */
    narrow(dim: number, start: number, length: number): Tensor;
    /**
     * `length` positions of a dimension from `start` on, as a view. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param start Where it begins.
     */
    narrow(
      dim: number,
      start: number,
      options: {
        /** How many positions. */
        length: number;
      },
    ): Tensor;
    /**
     * `length` positions of a dimension from `start` on, as a view. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    narrow(
      dim: number,
      options: {
        /** Where it begins. */
        start: number;
        /** How many positions. */
        length: number;
      },
    ): Tensor;
    /** `length` positions of a dimension from `start` on, as a view. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow.html */
    narrow(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Where it begins. */
      start: number;
      /** How many positions. */
      length: number;
    }): Tensor;
    /**
     * A copy of `length` positions of a dimension. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow_copy.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param start Where it begins.
     * @param length How many positions.
     */
    narrow_copy(dim: number, start: number, length: number): Tensor;
    /**
     * A copy of `length` positions of a dimension. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow_copy.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param start Where it begins.
     */
    narrow_copy(
      dim: number,
      start: number,
      options: {
        /** How many positions. */
        length: number;
      },
    ): Tensor;
    /**
     * A copy of `length` positions of a dimension. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow_copy.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    narrow_copy(
      dim: number,
      options: {
        /** Where it begins. */
        start: number;
        /** How many positions. */
        length: number;
      },
    ): Tensor;
    /** A copy of `length` positions of a dimension. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow_copy.html */
    narrow_copy(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Where it begins. */
      start: number;
      /** How many positions. */
      length: number;
    }): Tensor;
    /**
     * Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     * @param start Where it begins.
     * @param end Where it ends.
     * @param step How far from one to the next. Default 1.
     */
    slice(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
    /** Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive. */
    slice(options: {
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
      /** Where it begins. */
      start?: number | null;
      /** Where it ends. */
      end?: number | null;
      /** How far from one to the next. Default 1. */
      step?: number;
    }): Tensor;
    /**
     * Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    slice(
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
     * Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     * @param start Where it begins.
     */
    slice(
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
     * Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. Shapes: (…, n, …) → (…, ⌈(end − start) / step⌉, …). Raises RuntimeError if `step` is not positive.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     * @param start Where it begins.
     * @param end Where it ends.
     */
    slice(
      dim: number,
      start: number | null,
      end: number | null,
      options: {
        /** How far from one to the next. Default 1. */
        step?: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      dim: number,
      start: number | null,
      end: number | null,
      step: number,
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      dim: number,
      start: number | null,
      end: number | null,
      options: {
        /** How far from one to the next. */
        step: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      dim: number,
      start: number | null,
      options: {
        /** Where it ends. */
        end: number | null;
        /** How far from one to the next. */
        step: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      dim: number,
      options: {
        /** Where it begins. */
        start: number | null;
        /** Where it ends. */
        end: number | null;
        /** How far from one to the next. */
        step: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      options: {
        /** The dimension to work along; negative ones count from the end. */
        dim: number;
        /** Where it begins. */
        start: number | null;
        /** Where it ends. */
        end: number | null;
        /** How far from one to the next. */
        step: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(options: {
      input_sizes: number | readonly number[];
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Where it begins. */
      start: number | null;
      /** Where it ends. */
      end: number | null;
      /** How far from one to the next. */
      step: number;
    }): Tensor;
    /**
     * One position of a dimension, which goes away, as a view. Shapes: (…, n, …) → without `dim`. Raises IndexError if `index` is out of range. https://pytorch.org/docs/stable/generated/torch.select.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Which one; negative ones count from the end.
     */
    select(dim: number, index: number): Tensor;
    /**
     * One position of a dimension, which goes away, as a view. Shapes: (…, n, …) → without `dim`. Raises IndexError if `index` is out of range. https://pytorch.org/docs/stable/generated/torch.select.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    select(
      dim: number,
      options: {
        /** Which one; negative ones count from the end. */
        index: number;
      },
    ): Tensor;
    /** One position of a dimension, which goes away, as a view. Shapes: (…, n, …) → without `dim`. Raises IndexError if `index` is out of range. https://pytorch.org/docs/stable/generated/torch.select.html */
    select(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Which one; negative ones count from the end. */
      index: number;
    }): Tensor;
    /** @internal Zeros with `grad_output` at one position of a dimension. */
    select_backward(input_sizes: number | readonly number[], dim: number, index: number): Tensor;
    /** @internal Zeros with `grad_output` at one position of a dimension. */
    select_backward(
      input_sizes: number | readonly number[],
      dim: number,
      options: {
        /** Which one; negative ones count from the end. */
        index: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` at one position of a dimension. */
    select_backward(
      input_sizes: number | readonly number[],
      options: {
        /** The dimension to work along; negative ones count from the end. */
        dim: number;
        /** Which one; negative ones count from the end. */
        index: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` at one position of a dimension. */
    select_backward(options: {
      input_sizes: number | readonly number[];
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Which one; negative ones count from the end. */
      index: number;
    }): Tensor;
    /**
     * The diagonal of two dimensions, as a view. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diagonal.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     * @param dim1 The first of two dimensions. Default 0.
     * @param dim2 The second of two dimensions. Default 1.
     */
    diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
    /** The diagonal of two dimensions, as a view. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diagonal.html */
    diagonal(options: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
      offset?: number;
      /** The first of two dimensions. Default 0. */
      dim1?: number;
      /** The second of two dimensions. Default 1. */
      dim2?: number;
    }): Tensor;
    /**
     * The diagonal of two dimensions, as a view. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diagonal.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     */
    diagonal(
      offset: number,
      options: {
        /** The first of two dimensions. Default 0. */
        dim1?: number;
        /** The second of two dimensions. Default 1. */
        dim2?: number;
      },
    ): Tensor;
    /**
     * The diagonal of two dimensions, as a view. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diagonal.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     * @param dim1 The first of two dimensions. Default 0.
     */
    diagonal(
      offset: number,
      dim1: number,
      options: {
        /** The second of two dimensions. Default 1. */
        dim2?: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(input_sizes: number | readonly number[], offset: number, dim1: number, dim2: number): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(
      input_sizes: number | readonly number[],
      offset: number,
      dim1: number,
      options: {
        /** The second of two dimensions. */
        dim2: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(
      input_sizes: number | readonly number[],
      offset: number,
      options: {
        /** The first of two dimensions. */
        dim1: number;
        /** The second of two dimensions. */
        dim2: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(
      input_sizes: number | readonly number[],
      options: {
        /** Which diagonal: 0 the main one, above it positive, below it negative. */
        offset: number;
        /** The first of two dimensions. */
        dim1: number;
        /** The second of two dimensions. */
        dim2: number;
      },
    ): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(options: {
      input_sizes: number | readonly number[];
      /** Which diagonal: 0 the main one, above it positive, below it negative. */
      offset: number;
      /** The first of two dimensions. */
      dim1: number;
      /** The second of two dimensions. */
      dim2: number;
    }): Tensor;
  }
}

/**
 * `length` positions of a dimension from `start` on, as a view. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param start Where it begins.
 * @param length How many positions.
 */
export function narrow(input: Tensor, dim: number, start: number, length: number): Tensor;
/**
 * `length` positions of a dimension from `start` on, as a view. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param start Where it begins.
 */
export function narrow(
  input: Tensor,
  dim: number,
  start: number,
  options: {
    /** How many positions. */
    length: number;
  },
): Tensor;
/**
 * `length` positions of a dimension from `start` on, as a view. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function narrow(
  input: Tensor,
  dim: number,
  options: {
    /** Where it begins. */
    start: number;
    /** How many positions. */
    length: number;
  },
): Tensor;
/**
 * `length` positions of a dimension from `start` on, as a view. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow.html
 * @param input The tensor.
 */
export function narrow(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Where it begins. */
    start: number;
    /** How many positions. */
    length: number;
  },
): Tensor;
export function narrow(...args: unknown[]): unknown {
  return callFunction("narrow", args);
}

/**
 * A copy of `length` positions of a dimension. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow_copy.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param start Where it begins.
 * @param length How many positions.
 */
export function narrow_copy(input: Tensor, dim: number, start: number, length: number): Tensor;
/**
 * A copy of `length` positions of a dimension. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow_copy.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param start Where it begins.
 */
export function narrow_copy(
  input: Tensor,
  dim: number,
  start: number,
  options: {
    /** How many positions. */
    length: number;
  },
): Tensor;
/**
 * A copy of `length` positions of a dimension. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow_copy.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function narrow_copy(
  input: Tensor,
  dim: number,
  options: {
    /** Where it begins. */
    start: number;
    /** How many positions. */
    length: number;
  },
): Tensor;
/**
 * A copy of `length` positions of a dimension. Shapes: (…, n, …) → (…, length, …). Raises RuntimeError if `start` + `length` exceeds the size. https://pytorch.org/docs/stable/generated/torch.narrow_copy.html
 * @param input The tensor.
 */
export function narrow_copy(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Where it begins. */
    start: number;
    /** How many positions. */
    length: number;
  },
): Tensor;
export function narrow_copy(...args: unknown[]): unknown {
  return callFunction("narrow_copy", args);
}

/**
 * One position of a dimension, which goes away, as a view. Shapes: (…, n, …) → without `dim`. Raises IndexError if `index` is out of range. https://pytorch.org/docs/stable/generated/torch.select.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Which one; negative ones count from the end.
 */
export function select(input: Tensor, dim: number, index: number): Tensor;
/**
 * One position of a dimension, which goes away, as a view. Shapes: (…, n, …) → without `dim`. Raises IndexError if `index` is out of range. https://pytorch.org/docs/stable/generated/torch.select.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function select(
  input: Tensor,
  dim: number,
  options: {
    /** Which one; negative ones count from the end. */
    index: number;
  },
): Tensor;
/**
 * One position of a dimension, which goes away, as a view. Shapes: (…, n, …) → without `dim`. Raises IndexError if `index` is out of range. https://pytorch.org/docs/stable/generated/torch.select.html
 * @param input The tensor.
 */
export function select(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Which one; negative ones count from the end. */
    index: number;
  },
): Tensor;
export function select(...args: unknown[]): unknown {
  return callFunction("select", args);
}

/**
 * The diagonal of two dimensions, as a view. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diagonal.html
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 * @param dim1 The first of two dimensions. Default 0.
 * @param dim2 The second of two dimensions. Default 1.
 */
export function diagonal(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
/**
 * The diagonal of two dimensions, as a view. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diagonal.html
 * @param input The tensor.
 */
export function diagonal(
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
 * The diagonal of two dimensions, as a view. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diagonal.html
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function diagonal(
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
 * The diagonal of two dimensions, as a view. Shapes: (…, n, n) → (…, n): the two dimensions become a last one. Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diagonal.html
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 * @param dim1 The first of two dimensions. Default 0.
 */
export function diagonal(
  input: Tensor,
  offset: number,
  dim1: number,
  options: {
    /** The second of two dimensions. Default 1. */
    dim2?: number;
  },
): Tensor;
export function diagonal(...args: unknown[]): unknown {
  return callFunction("diagonal", args);
}

// Functions and methods of the rows in ops/part-scatter.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
     * @param src Where elements are copied from.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     * @param start Where it begins.
     * @param end Where it ends.
     * @param step How far from one to the next. Default 1.
     */
    slice_scatter(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
    /**
     * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
     * @param src Where elements are copied from.
     */
    slice_scatter(
      src: Tensor,
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
     * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
     * @param src Where elements are copied from.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    slice_scatter(
      src: Tensor,
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
     * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
     * @param src Where elements are copied from.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     * @param start Where it begins.
     */
    slice_scatter(
      src: Tensor,
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
     * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
     * @param src Where elements are copied from.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     * @param start Where it begins.
     * @param end Where it ends.
     */
    slice_scatter(
      src: Tensor,
      dim: number,
      start: number | null,
      end: number | null,
      options: {
        /** How far from one to the next. Default 1. */
        step?: number;
      },
    ): Tensor;
    /**
     * A copy of `input`, with `src` in place of one position of a dimension. Shapes: any, without `dim` → that of `input`. Raises RuntimeError if the shape of `src` is not that of the part. https://pytorch.org/docs/stable/generated/torch.select_scatter.html
     * @param src Where elements are copied from.
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Which one; negative ones count from the end.
     */
    select_scatter(src: Tensor, dim: number, index: number): Tensor;
    /**
     * A copy of `input`, with `src` in place of one position of a dimension. Shapes: any, without `dim` → that of `input`. Raises RuntimeError if the shape of `src` is not that of the part. https://pytorch.org/docs/stable/generated/torch.select_scatter.html
     * @param src Where elements are copied from.
     * @param dim The dimension to work along; negative ones count from the end.
     */
    select_scatter(
      src: Tensor,
      dim: number,
      options: {
        /** Which one; negative ones count from the end. */
        index: number;
      },
    ): Tensor;
    /**
     * A copy of `input`, with `src` in place of one position of a dimension. Shapes: any, without `dim` → that of `input`. Raises RuntimeError if the shape of `src` is not that of the part. https://pytorch.org/docs/stable/generated/torch.select_scatter.html
     * @param src Where elements are copied from.
     */
    select_scatter(
      src: Tensor,
      options: {
        /** The dimension to work along; negative ones count from the end. */
        dim: number;
        /** Which one; negative ones count from the end. */
        index: number;
      },
    ): Tensor;
    /**
     * A copy of `input`, with `src` on a diagonal. Shapes: any, that of the diagonal → that of `input`. Raises RuntimeError if the shape of `src` is not that of the diagonal. https://pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
     * @param src Where elements are copied from.
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     * @param dim1 The first of two dimensions. Default 0.
     * @param dim2 The second of two dimensions. Default 1.
     */
    diagonal_scatter(src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
    /**
     * A copy of `input`, with `src` on a diagonal. Shapes: any, that of the diagonal → that of `input`. Raises RuntimeError if the shape of `src` is not that of the diagonal. https://pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
     * @param src Where elements are copied from.
     */
    diagonal_scatter(
      src: Tensor,
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
     * A copy of `input`, with `src` on a diagonal. Shapes: any, that of the diagonal → that of `input`. Raises RuntimeError if the shape of `src` is not that of the diagonal. https://pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
     * @param src Where elements are copied from.
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     */
    diagonal_scatter(
      src: Tensor,
      offset: number,
      options: {
        /** The first of two dimensions. Default 0. */
        dim1?: number;
        /** The second of two dimensions. Default 1. */
        dim2?: number;
      },
    ): Tensor;
    /**
     * A copy of `input`, with `src` on a diagonal. Shapes: any, that of the diagonal → that of `input`. Raises RuntimeError if the shape of `src` is not that of the diagonal. https://pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
     * @param src Where elements are copied from.
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     * @param dim1 The first of two dimensions. Default 0.
     */
    diagonal_scatter(
      src: Tensor,
      offset: number,
      dim1: number,
      options: {
        /** The second of two dimensions. Default 1. */
        dim2?: number;
      },
    ): Tensor;
  }
}

/**
 * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 * @param start Where it begins.
 * @param end Where it ends.
 * @param step How far from one to the next. Default 1.
 */
export function slice_scatter(
  input: Tensor,
  src: Tensor,
  dim?: number,
  start?: number | null,
  end?: number | null,
  step?: number,
): Tensor;
/**
 * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 */
export function slice_scatter(
  input: Tensor,
  src: Tensor,
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
 * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function slice_scatter(
  input: Tensor,
  src: Tensor,
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
 * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 * @param start Where it begins.
 */
export function slice_scatter(
  input: Tensor,
  src: Tensor,
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
 * A copy of `input`, with `src` in place of a range of positions. Shapes: any, that of the slice → that of `input`. Raises RuntimeError if the shape of `src` is not that of the slice. https://pytorch.org/docs/stable/generated/torch.slice_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 * @param start Where it begins.
 * @param end Where it ends.
 */
export function slice_scatter(
  input: Tensor,
  src: Tensor,
  dim: number,
  start: number | null,
  end: number | null,
  options: {
    /** How far from one to the next. Default 1. */
    step?: number;
  },
): Tensor;
export function slice_scatter(...args: unknown[]): unknown {
  return callFunction("slice_scatter", args);
}

/**
 * A copy of `input`, with `src` in place of one position of a dimension. Shapes: any, without `dim` → that of `input`. Raises RuntimeError if the shape of `src` is not that of the part. https://pytorch.org/docs/stable/generated/torch.select_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Which one; negative ones count from the end.
 */
export function select_scatter(input: Tensor, src: Tensor, dim: number, index: number): Tensor;
/**
 * A copy of `input`, with `src` in place of one position of a dimension. Shapes: any, without `dim` → that of `input`. Raises RuntimeError if the shape of `src` is not that of the part. https://pytorch.org/docs/stable/generated/torch.select_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function select_scatter(
  input: Tensor,
  src: Tensor,
  dim: number,
  options: {
    /** Which one; negative ones count from the end. */
    index: number;
  },
): Tensor;
/**
 * A copy of `input`, with `src` in place of one position of a dimension. Shapes: any, without `dim` → that of `input`. Raises RuntimeError if the shape of `src` is not that of the part. https://pytorch.org/docs/stable/generated/torch.select_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 */
export function select_scatter(
  input: Tensor,
  src: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Which one; negative ones count from the end. */
    index: number;
  },
): Tensor;
export function select_scatter(...args: unknown[]): unknown {
  return callFunction("select_scatter", args);
}

/**
 * A copy of `input`, with `src` on a diagonal. Shapes: any, that of the diagonal → that of `input`. Raises RuntimeError if the shape of `src` is not that of the diagonal. https://pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 * @param dim1 The first of two dimensions. Default 0.
 * @param dim2 The second of two dimensions. Default 1.
 */
export function diagonal_scatter(input: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
/**
 * A copy of `input`, with `src` on a diagonal. Shapes: any, that of the diagonal → that of `input`. Raises RuntimeError if the shape of `src` is not that of the diagonal. https://pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 */
export function diagonal_scatter(
  input: Tensor,
  src: Tensor,
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
 * A copy of `input`, with `src` on a diagonal. Shapes: any, that of the diagonal → that of `input`. Raises RuntimeError if the shape of `src` is not that of the diagonal. https://pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function diagonal_scatter(
  input: Tensor,
  src: Tensor,
  offset: number,
  options: {
    /** The first of two dimensions. Default 0. */
    dim1?: number;
    /** The second of two dimensions. Default 1. */
    dim2?: number;
  },
): Tensor;
/**
 * A copy of `input`, with `src` on a diagonal. Shapes: any, that of the diagonal → that of `input`. Raises RuntimeError if the shape of `src` is not that of the diagonal. https://pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 * @param dim1 The first of two dimensions. Default 0.
 */
export function diagonal_scatter(
  input: Tensor,
  src: Tensor,
  offset: number,
  dim1: number,
  options: {
    /** The second of two dimensions. Default 1. */
    dim2?: number;
  },
): Tensor;
export function diagonal_scatter(...args: unknown[]): unknown {
  return callFunction("diagonal_scatter", args);
}

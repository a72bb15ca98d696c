// Functions and methods of the rows in ops/scatter-reduce.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     * @param reduce Old: false keeps a loss per element. Use `reduction`.
     */
    scatter_reduce(
      dim: number,
      index: Tensor,
      src: Tensor,
      reduce: "sum" | "prod" | "mean" | "amax" | "amin",
      options?: {
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): Tensor;
    /**
     * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     */
    scatter_reduce(
      dim: number,
      index: Tensor,
      src: Tensor,
      options: {
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "sum" | "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): Tensor;
    /**
     * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    scatter_reduce(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are copied from. */
        src: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "sum" | "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): Tensor;
    /**
     * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    scatter_reduce(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are copied from. */
        src: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "sum" | "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): Tensor;
    /** `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html */
    scatter_reduce(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are copied from. */
      src: Tensor;
      /** Old: false keeps a loss per element. Use `reduction`. */
      reduce: "sum" | "prod" | "mean" | "amax" | "amin";
      /** Whether what was there before counts. Default true. */
      include_self?: boolean;
    }): Tensor;
    /**
     * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. In place. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     * @param reduce Old: false keeps a loss per element. Use `reduction`.
     */
    scatter_reduce_(
      dim: number,
      index: Tensor,
      src: Tensor,
      reduce: "sum" | "prod" | "mean" | "amax" | "amin",
      options?: {
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): this;
    /**
     * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. In place. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     */
    scatter_reduce_(
      dim: number,
      index: Tensor,
      src: Tensor,
      options: {
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "sum" | "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): this;
    /**
     * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. In place. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    scatter_reduce_(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are copied from. */
        src: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "sum" | "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): this;
    /**
     * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. In place. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    scatter_reduce_(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are copied from. */
        src: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "sum" | "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): this;
    /** `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. In place. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html */
    scatter_reduce_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are copied from. */
      src: Tensor;
      /** Old: false keeps a loss per element. Use `reduction`. */
      reduce: "sum" | "prod" | "mean" | "amax" | "amin";
      /** Whether what was there before counts. Default true. */
      include_self?: boolean;
    }): this;
  }
}

/**
 * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param src Where elements are copied from.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 */
export function scatter_reduce(
  input: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: "sum" | "prod" | "mean" | "amax" | "amin",
  options?: {
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
/**
 * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param src Where elements are copied from.
 */
export function scatter_reduce(
  input: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  options: {
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "sum" | "prod" | "mean" | "amax" | "amin";
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
/**
 * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function scatter_reduce(
  input: Tensor,
  dim: number,
  index: Tensor,
  options: {
    /** Where elements are copied from. */
    src: Tensor;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "sum" | "prod" | "mean" | "amax" | "amin";
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
/**
 * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function scatter_reduce(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are copied from. */
    src: Tensor;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "sum" | "prod" | "mean" | "amax" | "amin";
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
/**
 * `input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin. Shapes: any, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html
 * @param input The tensor.
 */
export function scatter_reduce(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are copied from. */
    src: Tensor;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "sum" | "prod" | "mean" | "amax" | "amin";
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
export function scatter_reduce(...args: unknown[]): unknown {
  return callFunction("scatter_reduce", args);
}

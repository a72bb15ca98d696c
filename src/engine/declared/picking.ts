// Functions and methods of the rows in ops/picking.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The slices at positions `index` of a dimension, which may repeat. Shapes: (…, n, …), (k) → (…, k, …). Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.index_select.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_select(dim: number, index: Tensor): Tensor;
    /**
     * The slices at positions `index` of a dimension, which may repeat. Shapes: (…, n, …), (k) → (…, k, …). Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.index_select.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_select(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
      },
    ): Tensor;
    /** The slices at positions `index` of a dimension, which may repeat. Shapes: (…, n, …), (k) → (…, k, …). Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.index_select.html */
    index_select(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
    }): Tensor;
    /**
     * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.index_add.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     */
    index_add(
      dim: number,
      index: Tensor,
      source: Tensor,
      options?: {
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.index_add.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_add(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are taken from. */
        source: Tensor;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.index_add.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_add(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are taken from. */
        source: Tensor;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /** `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.index_add.html */
    index_add(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are taken from. */
      source: Tensor;
      /** A factor of what is added. Default 1. */
      alpha?: number | boolean;
    }): Tensor;
    /**
     * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     */
    index_add_(
      dim: number,
      index: Tensor,
      source: Tensor,
      options?: {
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /**
     * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_add_(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are taken from. */
        source: Tensor;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /**
     * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_add_(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are taken from. */
        source: Tensor;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /** `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html */
    index_add_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are taken from. */
      source: Tensor;
      /** A factor of what is added. Default 1. */
      alpha?: number | boolean;
    }): this;
    /**
     * `input` with the slices of `source` at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     */
    index_copy(dim: number, index: Tensor, source: Tensor): Tensor;
    /**
     * `input` with the slices of `source` at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_copy(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are taken from. */
        source: Tensor;
      },
    ): Tensor;
    /**
     * `input` with the slices of `source` at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_copy(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are taken from. */
        source: Tensor;
      },
    ): Tensor;
    /** `input` with the slices of `source` at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html */
    index_copy(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are taken from. */
      source: Tensor;
    }): Tensor;
    /**
     * `input` with the slices of `source` at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     */
    index_copy_(dim: number, index: Tensor, source: Tensor): this;
    /**
     * `input` with the slices of `source` at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_copy_(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are taken from. */
        source: Tensor;
      },
    ): this;
    /**
     * `input` with the slices of `source` at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_copy_(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are taken from. */
        source: Tensor;
      },
    ): this;
    /** `input` with the slices of `source` at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html */
    index_copy_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are taken from. */
      source: Tensor;
    }): this;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param value The value that is written, as a tensor.
     */
    index_fill(dim: number, index: Tensor, value: Tensor): Tensor;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_fill(
      dim: number,
      index: Tensor,
      options: {
        /** The value that is written, as a tensor. */
        value: Tensor;
      },
    ): Tensor;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_fill(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** The value that is written, as a tensor. */
        value: Tensor;
      },
    ): Tensor;
    /** `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
    index_fill(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** The value that is written, as a tensor. */
      value: Tensor;
    }): Tensor;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param value The number that is written.
     */
    index_fill(dim: number, index: Tensor, value: number | boolean): Tensor;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_fill(
      dim: number,
      index: Tensor,
      options: {
        /** The number that is written. */
        value: number | boolean;
      },
    ): Tensor;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_fill(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** The number that is written. */
        value: number | boolean;
      },
    ): Tensor;
    /** `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
    index_fill(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** The number that is written. */
      value: number | boolean;
    }): Tensor;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param value The value that is written, as a tensor.
     */
    index_fill_(dim: number, index: Tensor, value: Tensor): this;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_fill_(
      dim: number,
      index: Tensor,
      options: {
        /** The value that is written, as a tensor. */
        value: Tensor;
      },
    ): this;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_fill_(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** The value that is written, as a tensor. */
        value: Tensor;
      },
    ): this;
    /** `input` with `value` in the slices at positions `index` of a dimension. In place. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
    index_fill_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** The value that is written, as a tensor. */
      value: Tensor;
    }): this;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. In place. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param value The number that is written.
     */
    index_fill_(dim: number, index: Tensor, value: number | boolean): this;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. In place. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_fill_(
      dim: number,
      index: Tensor,
      options: {
        /** The number that is written. */
        value: number | boolean;
      },
    ): this;
    /**
     * `input` with `value` in the slices at positions `index` of a dimension. In place. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_fill_(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** The number that is written. */
        value: number | boolean;
      },
    ): this;
    /** `input` with `value` in the slices at positions `index` of a dimension. In place. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
    index_fill_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** The number that is written. */
      value: number | boolean;
    }): this;
    /**
     * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     * @param reduce Old: false keeps a loss per element. Use `reduction`.
     */
    index_reduce(
      dim: number,
      index: Tensor,
      source: Tensor,
      reduce: "prod" | "mean" | "amax" | "amin",
      options?: {
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): Tensor;
    /**
     * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     */
    index_reduce(
      dim: number,
      index: Tensor,
      source: Tensor,
      options: {
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): Tensor;
    /**
     * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_reduce(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are taken from. */
        source: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): Tensor;
    /**
     * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_reduce(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are taken from. */
        source: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): Tensor;
    /** `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html */
    index_reduce(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are taken from. */
      source: Tensor;
      /** Old: false keeps a loss per element. Use `reduction`. */
      reduce: "prod" | "mean" | "amax" | "amin";
      /** Whether what was there before counts. Default true. */
      include_self?: boolean;
    }): Tensor;
    /**
     * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     * @param reduce Old: false keeps a loss per element. Use `reduction`.
     */
    index_reduce_(
      dim: number,
      index: Tensor,
      source: Tensor,
      reduce: "prod" | "mean" | "amax" | "amin",
      options?: {
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): this;
    /**
     * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     */
    index_reduce_(
      dim: number,
      index: Tensor,
      source: Tensor,
      options: {
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): this;
    /**
     * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    index_reduce_(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are taken from. */
        source: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): this;
    /**
     * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    index_reduce_(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are taken from. */
        source: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "prod" | "mean" | "amax" | "amin";
        /** Whether what was there before counts. Default true. */
        include_self?: boolean;
      },
    ): this;
    /** `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. In place. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html */
    index_reduce_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are taken from. */
      source: Tensor;
      /** Old: false keeps a loss per element. Use `reduction`. */
      reduce: "prod" | "mean" | "amax" | "amin";
      /** Whether what was there before counts. Default true. */
      include_self?: boolean;
    }): this;
  }
}

/**
 * The slices at positions `index` of a dimension, which may repeat. Shapes: (…, n, …), (k) → (…, k, …). Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.index_select.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function index_select(input: Tensor, dim: number, index: Tensor): Tensor;
/**
 * The slices at positions `index` of a dimension, which may repeat. Shapes: (…, n, …), (k) → (…, k, …). Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.index_select.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function index_select(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
  },
): Tensor;
/**
 * The slices at positions `index` of a dimension, which may repeat. Shapes: (…, n, …), (k) → (…, k, …). Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.index_select.html
 * @param input The tensor.
 */
export function index_select(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
  },
): Tensor;
export function index_select(...args: unknown[]): unknown {
  return callFunction("index_select", args);
}

/**
 * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.index_add.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param source Where elements are taken from.
 */
export function index_add(
  input: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  options?: {
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/**
 * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.index_add.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function index_add(
  input: Tensor,
  dim: number,
  index: Tensor,
  options: {
    /** Where elements are taken from. */
    source: Tensor;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/**
 * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.index_add.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function index_add(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are taken from. */
    source: Tensor;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/**
 * `input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.index_add.html
 * @param input The tensor.
 */
export function index_add(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are taken from. */
    source: Tensor;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
export function index_add(...args: unknown[]): unknown {
  return callFunction("index_add", args);
}

/**
 * `input` with the slices of `source` at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param source Where elements are taken from.
 */
export function index_copy(input: Tensor, dim: number, index: Tensor, source: Tensor): Tensor;
/**
 * `input` with the slices of `source` at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function index_copy(
  input: Tensor,
  dim: number,
  index: Tensor,
  options: {
    /** Where elements are taken from. */
    source: Tensor;
  },
): Tensor;
/**
 * `input` with the slices of `source` at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function index_copy(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are taken from. */
    source: Tensor;
  },
): Tensor;
/**
 * `input` with the slices of `source` at positions `index` of a dimension. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html
 * @param input The tensor.
 */
export function index_copy(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are taken from. */
    source: Tensor;
  },
): Tensor;
export function index_copy(...args: unknown[]): unknown {
  return callFunction("index_copy", args);
}

/**
 * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param value The value that is written, as a tensor.
 */
export function index_fill(input: Tensor, dim: number, index: Tensor, value: Tensor): Tensor;
/**
 * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function index_fill(
  input: Tensor,
  dim: number,
  index: Tensor,
  options: {
    /** The value that is written, as a tensor. */
    value: Tensor;
  },
): Tensor;
/**
 * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function index_fill(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** The value that is written, as a tensor. */
    value: Tensor;
  },
): Tensor;
/**
 * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k), () → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
 * @param input The tensor.
 */
export function index_fill(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** The value that is written, as a tensor. */
    value: Tensor;
  },
): Tensor;
/**
 * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param value The number that is written.
 */
export function index_fill(input: Tensor, dim: number, index: Tensor, value: number | boolean): Tensor;
/**
 * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function index_fill(
  input: Tensor,
  dim: number,
  index: Tensor,
  options: {
    /** The number that is written. */
    value: number | boolean;
  },
): Tensor;
/**
 * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function index_fill(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** The number that is written. */
    value: number | boolean;
  },
): Tensor;
/**
 * `input` with `value` in the slices at positions `index` of a dimension. Shapes: (…, n, …), (k) → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
 * @param input The tensor.
 */
export function index_fill(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** The number that is written. */
    value: number | boolean;
  },
): Tensor;
export function index_fill(...args: unknown[]): unknown {
  return callFunction("index_fill", args);
}

/**
 * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param source Where elements are taken from.
 * @param reduce Old: false keeps a loss per element. Use `reduction`.
 */
export function index_reduce(
  input: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: "prod" | "mean" | "amax" | "amin",
  options?: {
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
/**
 * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param source Where elements are taken from.
 */
export function index_reduce(
  input: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  options: {
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "prod" | "mean" | "amax" | "amin";
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
/**
 * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function index_reduce(
  input: Tensor,
  dim: number,
  index: Tensor,
  options: {
    /** Where elements are taken from. */
    source: Tensor;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "prod" | "mean" | "amax" | "amin";
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
/**
 * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function index_reduce(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are taken from. */
    source: Tensor;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "prod" | "mean" | "amax" | "amin";
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
/**
 * `input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin. Shapes: (…, n, …), (k), (…, k, …) → that of `input`. Raises IndexError if an index is out of range, RuntimeError if `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.index_reduce.html
 * @param input The tensor.
 */
export function index_reduce(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are taken from. */
    source: Tensor;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "prod" | "mean" | "amax" | "amin";
    /** Whether what was there before counts. Default true. */
    include_self?: boolean;
  },
): Tensor;
export function index_reduce(...args: unknown[]): unknown {
  return callFunction("index_reduce", args);
}

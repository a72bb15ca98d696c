// Functions and methods of the rows in ops/scatter.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The elements at positions `index` along a dimension, in the shape of `index`. Shapes: any, of as many dimensions → that of `index`. Raises RuntimeError if an index is out of range, or `index` is larger than `input` outside `dim`. https://pytorch.org/docs/stable/generated/torch.gather.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    gather(
      dim: number,
      index: Tensor,
      options?: {
        /** Accepted, and without effect. Default false. */
        sparse_grad?: boolean;
      },
    ): Tensor;
    /**
     * The elements at positions `index` along a dimension, in the shape of `index`. Shapes: any, of as many dimensions → that of `index`. Raises RuntimeError if an index is out of range, or `index` is larger than `input` outside `dim`. https://pytorch.org/docs/stable/generated/torch.gather.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    gather(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Accepted, and without effect. Default false. */
        sparse_grad?: boolean;
      },
    ): Tensor;
    /** The elements at positions `index` along a dimension, in the shape of `index`. Shapes: any, of as many dimensions → that of `index`. Raises RuntimeError if an index is out of range, or `index` is larger than `input` outside `dim`. https://pytorch.org/docs/stable/generated/torch.gather.html */
    gather(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Accepted, and without effect. Default false. */
      sparse_grad?: boolean;
    }): Tensor;
    /**
     * `input` with the elements of `src` at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     */
    scatter(dim: number, index: Tensor, src: Tensor): Tensor;
    /**
     * `input` with the elements of `src` at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    scatter(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are copied from. */
        src: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce?: "add" | "multiply";
      },
    ): Tensor;
    /**
     * `input` with the elements of `src` at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    scatter(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are copied from. */
        src: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce?: "add" | "multiply";
      },
    ): Tensor;
    /** `input` with the elements of `src` at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html */
    scatter(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are copied from. */
      src: Tensor;
      /** Old: false keeps a loss per element. Use `reduction`. */
      reduce?: "add" | "multiply";
    }): Tensor;
    /**
     * `input` with a number at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param value The number that is written.
     */
    scatter(dim: number, index: Tensor, value: number | boolean): Tensor;
    /**
     * `input` with a number at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    scatter(
      dim: number,
      index: Tensor,
      options: {
        /** The number that is written. */
        value: number | boolean;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce?: "add" | "multiply";
      },
    ): Tensor;
    /**
     * `input` with a number at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    scatter(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** The number that is written. */
        value: number | boolean;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce?: "add" | "multiply";
      },
    ): Tensor;
    /** `input` with a number at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html */
    scatter(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** The number that is written. */
      value: number | boolean;
      /** Old: false keeps a loss per element. Use `reduction`. */
      reduce?: "add" | "multiply";
    }): Tensor;
    /**
     * `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     */
    scatter(
      dim: number,
      index: Tensor,
      src: Tensor,
      options: {
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "add" | "multiply";
      },
    ): Tensor;
    /**
     * `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param value The number that is written.
     */
    scatter(
      dim: number,
      index: Tensor,
      value: number | boolean,
      options: {
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "add" | "multiply";
      },
    ): Tensor;
    /**
     * `input` with the elements of `src` at positions `index` along a dimension. In place. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     */
    scatter_(dim: number, index: Tensor, src: Tensor): this;
    /**
     * `input` with the elements of `src` at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. In place. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    scatter_(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are copied from. */
        src: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce?: "add" | "multiply";
      },
    ): this;
    /**
     * `input` with the elements of `src` at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. In place. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    scatter_(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are copied from. */
        src: Tensor;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce?: "add" | "multiply";
      },
    ): this;
    /** `input` with the elements of `src` at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. In place. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
    scatter_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are copied from. */
      src: Tensor;
      /** Old: false keeps a loss per element. Use `reduction`. */
      reduce?: "add" | "multiply";
    }): this;
    /**
     * `input` with a number at positions `index` along a dimension. In place. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param value The number that is written.
     */
    scatter_(dim: number, index: Tensor, value: number | boolean): this;
    /**
     * `input` with a number at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. In place. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    scatter_(
      dim: number,
      index: Tensor,
      options: {
        /** The number that is written. */
        value: number | boolean;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce?: "add" | "multiply";
      },
    ): this;
    /**
     * `input` with a number at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. In place. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    scatter_(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** The number that is written. */
        value: number | boolean;
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce?: "add" | "multiply";
      },
    ): this;
    /** `input` with a number at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. In place. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
    scatter_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** The number that is written. */
      value: number | boolean;
      /** Old: false keeps a loss per element. Use `reduction`. */
      reduce?: "add" | "multiply";
    }): this;
    /**
     * `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. In place. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     */
    scatter_(
      dim: number,
      index: Tensor,
      src: Tensor,
      options: {
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "add" | "multiply";
      },
    ): this;
    /**
     * `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. In place. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param value The number that is written.
     */
    scatter_(
      dim: number,
      index: Tensor,
      value: number | boolean,
      options: {
        /** Old: false keeps a loss per element. Use `reduction`. */
        reduce: "add" | "multiply";
      },
    ): this;
    /**
     * `input` with the elements of `src` added at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter_add.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     */
    scatter_add(dim: number, index: Tensor, src: Tensor): Tensor;
    /**
     * `input` with the elements of `src` added at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter_add.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    scatter_add(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are copied from. */
        src: Tensor;
      },
    ): Tensor;
    /**
     * `input` with the elements of `src` added at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter_add.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    scatter_add(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are copied from. */
        src: Tensor;
      },
    ): Tensor;
    /** `input` with the elements of `src` added at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter_add.html */
    scatter_add(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are copied from. */
      src: Tensor;
    }): Tensor;
    /**
     * `input` with the elements of `src` added at positions `index` along a dimension. In place. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     * @param src Where elements are copied from.
     */
    scatter_add_(dim: number, index: Tensor, src: Tensor): this;
    /**
     * `input` with the elements of `src` added at positions `index` along a dimension. In place. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param index Positions, as int64.
     */
    scatter_add_(
      dim: number,
      index: Tensor,
      options: {
        /** Where elements are copied from. */
        src: Tensor;
      },
    ): this;
    /**
     * `input` with the elements of `src` added at positions `index` along a dimension. In place. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    scatter_add_(
      dim: number,
      options: {
        /** Positions, as int64. */
        index: Tensor;
        /** Where elements are copied from. */
        src: Tensor;
      },
    ): this;
    /** `input` with the elements of `src` added at positions `index` along a dimension. In place. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html */
    scatter_add_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Positions, as int64. */
      index: Tensor;
      /** Where elements are copied from. */
      src: Tensor;
    }): this;
    /**
     * The elements at positions along a dimension (without one: in the flattened tensor), as `argmax` or `argsort` give them. Shapes: any that broadcast outside `dim`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.take_along_dim.html
     * @param indices Positions, as int64.
     * @param dim The dimension to work along; without one, the flattened tensor counts.
     */
    take_along_dim(indices: Tensor, dim?: number | null): Tensor;
    /**
     * The elements at positions along a dimension (without one: in the flattened tensor), as `argmax` or `argsort` give them. Shapes: any that broadcast outside `dim`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.take_along_dim.html
     * @param indices Positions, as int64.
     */
    take_along_dim(
      indices: Tensor,
      options: {
        /** The dimension to work along; without one, the flattened tensor counts. */
        dim?: number | null;
      },
    ): Tensor;
  }
}

/**
 * The elements at positions `index` along a dimension, in the shape of `index`. Shapes: any, of as many dimensions → that of `index`. Raises RuntimeError if an index is out of range, or `index` is larger than `input` outside `dim`. https://pytorch.org/docs/stable/generated/torch.gather.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function gather(
  input: Tensor,
  dim: number,
  index: Tensor,
  options?: {
    /** Accepted, and without effect. Default false. */
    sparse_grad?: boolean;
  },
): Tensor;
/**
 * The elements at positions `index` along a dimension, in the shape of `index`. Shapes: any, of as many dimensions → that of `index`. Raises RuntimeError if an index is out of range, or `index` is larger than `input` outside `dim`. https://pytorch.org/docs/stable/generated/torch.gather.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function gather(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** Accepted, and without effect. Default false. */
    sparse_grad?: boolean;
  },
): Tensor;
/**
 * The elements at positions `index` along a dimension, in the shape of `index`. Shapes: any, of as many dimensions → that of `index`. Raises RuntimeError if an index is out of range, or `index` is larger than `input` outside `dim`. https://pytorch.org/docs/stable/generated/torch.gather.html
 * @param input The tensor.
 */
export function gather(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** Accepted, and without effect. Default false. */
    sparse_grad?: boolean;
  },
): Tensor;
export function gather(...args: unknown[]): unknown {
  return callFunction("gather", args);
}

/**
 * `input` with the elements of `src` at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param src Where elements are copied from.
 */
export function scatter(input: Tensor, dim: number, index: Tensor, src: Tensor): Tensor;
/**
 * `input` with the elements of `src` at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function scatter(
  input: Tensor,
  dim: number,
  index: Tensor,
  options: {
    /** Where elements are copied from. */
    src: Tensor;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: "add" | "multiply";
  },
): Tensor;
/**
 * `input` with the elements of `src` at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function scatter(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are copied from. */
    src: Tensor;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: "add" | "multiply";
  },
): Tensor;
/**
 * `input` with the elements of `src` at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 */
export function scatter(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are copied from. */
    src: Tensor;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: "add" | "multiply";
  },
): Tensor;
/**
 * `input` with a number at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param value The number that is written.
 */
export function scatter(input: Tensor, dim: number, index: Tensor, value: number | boolean): Tensor;
/**
 * `input` with a number at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function scatter(
  input: Tensor,
  dim: number,
  index: Tensor,
  options: {
    /** The number that is written. */
    value: number | boolean;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: "add" | "multiply";
  },
): Tensor;
/**
 * `input` with a number at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function scatter(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** The number that is written. */
    value: number | boolean;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: "add" | "multiply";
  },
): Tensor;
/**
 * `input` with a number at positions `index` along a dimension. With `reduce`: `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 */
export function scatter(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** The number that is written. */
    value: number | boolean;
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce?: "add" | "multiply";
  },
): Tensor;
/**
 * `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param src Where elements are copied from.
 */
export function scatter(
  input: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  options: {
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "add" | "multiply";
  },
): Tensor;
/**
 * `input` with `src` added to (or multiplied into) what is at positions `index` along a dimension. Shapes: any, of as many dimensions → that of `input`. Raises RuntimeError if an index is out of range or `reduce` is unknown. https://pytorch.org/docs/stable/generated/torch.scatter.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param value The number that is written.
 */
export function scatter(
  input: Tensor,
  dim: number,
  index: Tensor,
  value: number | boolean,
  options: {
    /** Old: false keeps a loss per element. Use `reduction`. */
    reduce: "add" | "multiply";
  },
): Tensor;
export function scatter(...args: unknown[]): unknown {
  return callFunction("scatter", args);
}

/**
 * `input` with the elements of `src` added at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter_add.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 * @param src Where elements are copied from.
 */
export function scatter_add(input: Tensor, dim: number, index: Tensor, src: Tensor): Tensor;
/**
 * `input` with the elements of `src` added at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter_add.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param index Positions, as int64.
 */
export function scatter_add(
  input: Tensor,
  dim: number,
  index: Tensor,
  options: {
    /** Where elements are copied from. */
    src: Tensor;
  },
): Tensor;
/**
 * `input` with the elements of `src` added at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter_add.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function scatter_add(
  input: Tensor,
  dim: number,
  options: {
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are copied from. */
    src: Tensor;
  },
): Tensor;
/**
 * `input` with the elements of `src` added at positions `index` along a dimension. Shapes: any, of as many dimensions, that of `index` at least → that of `input`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.scatter_add.html
 * @param input The tensor.
 */
export function scatter_add(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Positions, as int64. */
    index: Tensor;
    /** Where elements are copied from. */
    src: Tensor;
  },
): Tensor;
export function scatter_add(...args: unknown[]): unknown {
  return callFunction("scatter_add", args);
}

/**
 * The elements at positions along a dimension (without one: in the flattened tensor), as `argmax` or `argsort` give them. Shapes: any that broadcast outside `dim`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.take_along_dim.html
 * @param input The tensor.
 * @param indices Positions, as int64.
 * @param dim The dimension to work along; without one, the flattened tensor counts.
 */
export function take_along_dim(input: Tensor, indices: Tensor, dim?: number | null): Tensor;
/**
 * The elements at positions along a dimension (without one: in the flattened tensor), as `argmax` or `argsort` give them. Shapes: any that broadcast outside `dim`. Raises RuntimeError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.take_along_dim.html
 * @param input The tensor.
 * @param indices Positions, as int64.
 */
export function take_along_dim(
  input: Tensor,
  indices: Tensor,
  options: {
    /** The dimension to work along; without one, the flattened tensor counts. */
    dim?: number | null;
  },
): Tensor;
export function take_along_dim(...args: unknown[]): unknown {
  return callFunction("take_along_dim", args);
}

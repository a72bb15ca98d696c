// Functions and methods of the rows in ops/reduce.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The sum of all elements. https://pytorch.org/docs/stable/generated/torch.sum.html */
    sum(options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null }): Tensor;
    /**
     * The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    sum(dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    sum(
      dim: number | readonly number[] | null,
      keepdim: boolean,
      options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
    ): Tensor;
    /**
     * The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    sum(
      dim: number | readonly number[] | null,
      options?: {
        /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean /** The type of the result; by default that of the input. */;
        dtype?: DType | null;
      },
    ): Tensor;
    /** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
    sum(options: {
      /** The dimension to work along; negative ones count from the end. */ dim:
        | number
        | readonly number[]
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean /** The type of the result; by default that of the input. */;
      dtype?: DType | null;
    }): Tensor;
    /** The mean of all elements. https://pytorch.org/docs/stable/generated/torch.mean.html */
    mean(options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null }): Tensor;
    /**
     * The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    mean(dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    mean(
      dim: number | readonly number[] | null,
      keepdim: boolean,
      options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
    ): Tensor;
    /**
     * The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    mean(
      dim: number | readonly number[] | null,
      options?: {
        /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean /** The type of the result; by default that of the input. */;
        dtype?: DType | null;
      },
    ): Tensor;
    /** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
    mean(options: {
      /** The dimension to work along; negative ones count from the end. */ dim:
        | number
        | readonly number[]
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean /** The type of the result; by default that of the input. */;
      dtype?: DType | null;
    }): Tensor;
    /** The product of all elements. https://pytorch.org/docs/stable/generated/torch.prod.html */
    prod(options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null }): Tensor;
    /**
     * The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    prod(dim: number, keepdim?: boolean): Tensor;
    /**
     * The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    prod(
      dim: number,
      keepdim: boolean,
      options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
    ): Tensor;
    /**
     * The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    prod(
      dim: number,
      options?: {
        /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean /** The type of the result; by default that of the input. */;
        dtype?: DType | null;
      },
    ): Tensor;
    /** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
    prod(options: {
      /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean /** The type of the result; by default that of the input. */;
      dtype?: DType | null;
    }): Tensor;
    /** The greatest element. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(): Tensor;
    /**
     * The greater of two, element by element. https://pytorch.org/docs/stable/generated/torch.max.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    max(other: Tensor): Tensor;
    /**
     * The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    max(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /**
     * The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    max(
      dim: number,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Named<["values", "indices"]>;
    /** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(options: {
      /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    amax(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    amax(
      dim: number | readonly number[] | null,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
    amax(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | readonly number[]
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /**
     * Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    argmax(dim?: number | null, keepdim?: boolean): Tensor;
    /**
     * Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    argmax(
      dim: number | null,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
    argmax(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /** The least element. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(): Tensor;
    /**
     * The lesser of two, element by element. https://pytorch.org/docs/stable/generated/torch.min.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    min(other: Tensor): Tensor;
    /**
     * The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    min(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /**
     * The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    min(
      dim: number,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Named<["values", "indices"]>;
    /** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(options: {
      /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    amin(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    amin(
      dim: number | readonly number[] | null,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
    amin(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | readonly number[]
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /**
     * Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    argmin(dim?: number | null, keepdim?: boolean): Tensor;
    /**
     * Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    argmin(
      dim: number | null,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
    argmin(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /** Whether all elements are true. https://pytorch.org/docs/stable/generated/torch.all.html */
    all(): Tensor;
    /**
     * Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    all(dim: number, keepdim?: boolean): Tensor;
    /**
     * Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    all(
      dim: number,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html */
    all(options: {
      /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /** Whether any element is true. https://pytorch.org/docs/stable/generated/torch.any.html */
    any(): Tensor;
    /**
     * Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    any(dim: number, keepdim?: boolean): Tensor;
    /**
     * Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    any(
      dim: number,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html */
    any(options: {
      /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /**
     * The variance of all elements. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param unbiased Whether to divide by n − 1 (default) instead of n.
     */
    var(unbiased?: boolean): Tensor;
    /** The variance of all elements. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(options?: { /** Whether to divide by n − 1 (default) instead of n. */ unbiased?: boolean }): Tensor;
    /**
     * The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param unbiased Whether to divide by n − 1 (default) instead of n.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    var(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
    /**
     * The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param unbiased Whether to divide by n − 1 (default) instead of n.
     */
    var(
      dim: number | readonly number[] | null,
      unbiased: boolean,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /**
     * The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    var(
      dim: number | readonly number[] | null,
      options?: {
        /** Whether to divide by n − 1 (default) instead of n. */ unbiased?: boolean /** Whether reduced dimensions stay, with size 1. Default false. */;
        keepdim?: boolean;
      },
    ): Tensor;
    /** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(options: {
      /** The dimension to work along; negative ones count from the end. */ dim:
        | number
        | readonly number[]
        | null /** Whether to divide by n − 1 (default) instead of n. */;
      unbiased?: boolean /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /**
     * The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    var(dim?: number | readonly number[] | null): Tensor;
    /**
     * The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    var(
      dim: number | readonly number[] | null,
      options?: {
        /** What is subtracted from n before dividing. Default 1. */ correction?:
          | number
          | null /** Whether reduced dimensions stay, with size 1. Default false. */;
        keepdim?: boolean;
      },
    ): Tensor;
    /** The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | readonly number[]
        | null /** What is subtracted from n before dividing. Default 1. */;
      correction?: number | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /**
     * The standard deviation of all elements. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param unbiased Whether to divide by n − 1 (default) instead of n.
     */
    std(unbiased?: boolean): Tensor;
    /** The standard deviation of all elements. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(options?: { /** Whether to divide by n − 1 (default) instead of n. */ unbiased?: boolean }): Tensor;
    /**
     * The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param unbiased Whether to divide by n − 1 (default) instead of n.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    std(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
    /**
     * The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param unbiased Whether to divide by n − 1 (default) instead of n.
     */
    std(
      dim: number | readonly number[] | null,
      unbiased: boolean,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /**
     * The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    std(
      dim: number | readonly number[] | null,
      options?: {
        /** Whether to divide by n − 1 (default) instead of n. */ unbiased?: boolean /** Whether reduced dimensions stay, with size 1. Default false. */;
        keepdim?: boolean;
      },
    ): Tensor;
    /** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(options: {
      /** The dimension to work along; negative ones count from the end. */ dim:
        | number
        | readonly number[]
        | null /** Whether to divide by n − 1 (default) instead of n. */;
      unbiased?: boolean /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /**
     * The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    std(dim?: number | readonly number[] | null): Tensor;
    /**
     * The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    std(
      dim: number | readonly number[] | null,
      options?: {
        /** What is subtracted from n before dividing. Default 1. */ correction?:
          | number
          | null /** Whether reduced dimensions stay, with size 1. Default false. */;
        keepdim?: boolean;
      },
    ): Tensor;
    /** The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | readonly number[]
        | null /** What is subtracted from n before dividing. Default 1. */;
      correction?: number | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
  }
}

/** The sum of all elements. https://pytorch.org/docs/stable/generated/torch.sum.html */
export function sum(
  input: Tensor,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function sum(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function sum(
  input: Tensor,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function sum(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: {
    /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
/** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
export function sum(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim:
      | number
      | readonly number[]
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function sum(...args: unknown[]): unknown {
  return callFunction("sum", args);
}

/** The mean of all elements. https://pytorch.org/docs/stable/generated/torch.mean.html */
export function mean(
  input: Tensor,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function mean(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: {
    /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
/** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
export function mean(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim:
      | number
      | readonly number[]
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function mean(...args: unknown[]): unknown {
  return callFunction("mean", args);
}

/** The product of all elements. https://pytorch.org/docs/stable/generated/torch.prod.html */
export function prod(
  input: Tensor,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function prod(input: Tensor, dim: number, keepdim?: boolean): Tensor;
/**
 * The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function prod(
  input: Tensor,
  dim: number,
  keepdim: boolean,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function prod(
  input: Tensor,
  dim: number,
  options?: {
    /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
/** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
export function prod(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function prod(...args: unknown[]): unknown {
  return callFunction("prod", args);
}

/** The greatest element. https://pytorch.org/docs/stable/generated/torch.max.html */
export function max(input: Tensor): Tensor;
/**
 * The greater of two, element by element. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function max(input: Tensor, other: Tensor): Tensor;
/**
 * The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function max(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function max(
  input: Tensor,
  dim: number,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Named<["values", "indices"]>;
/** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
export function max(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function max(...args: unknown[]): unknown {
  return callFunction("max", args);
}

/**
 * The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function amax(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function amax(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
export function amax(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | readonly number[]
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function amax(...args: unknown[]): unknown {
  return callFunction("amax", args);
}

/**
 * Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function argmax(input: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function argmax(
  input: Tensor,
  dim: number | null,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
export function argmax(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function argmax(...args: unknown[]): unknown {
  return callFunction("argmax", args);
}

/** The least element. https://pytorch.org/docs/stable/generated/torch.min.html */
export function min(input: Tensor): Tensor;
/**
 * The lesser of two, element by element. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function min(input: Tensor, other: Tensor): Tensor;
/**
 * The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function min(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function min(
  input: Tensor,
  dim: number,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Named<["values", "indices"]>;
/** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
export function min(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function min(...args: unknown[]): unknown {
  return callFunction("min", args);
}

/**
 * The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function amin(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function amin(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
export function amin(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | readonly number[]
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function amin(...args: unknown[]): unknown {
  return callFunction("amin", args);
}

/**
 * Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function argmin(input: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function argmin(
  input: Tensor,
  dim: number | null,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
export function argmin(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function argmin(...args: unknown[]): unknown {
  return callFunction("argmin", args);
}

/** Whether all elements are true. https://pytorch.org/docs/stable/generated/torch.all.html */
export function all(input: Tensor): Tensor;
/**
 * Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function all(input: Tensor, dim: number, keepdim?: boolean): Tensor;
/**
 * Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function all(
  input: Tensor,
  dim: number,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html */
export function all(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function all(...args: unknown[]): unknown {
  return callFunction("all", args);
}

/** Whether any element is true. https://pytorch.org/docs/stable/generated/torch.any.html */
export function any(input: Tensor): Tensor;
/**
 * Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function any(input: Tensor, dim: number, keepdim?: boolean): Tensor;
/**
 * Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function any(
  input: Tensor,
  dim: number,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html */
export function any(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function any(...args: unknown[]): unknown {
  return callFunction("any", args);
}

/**
 * The variance of all elements. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param unbiased Whether to divide by n − 1 (default) instead of n.
 */
function var_(input: Tensor, unbiased?: boolean): Tensor;
/** The variance of all elements. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(
  input: Tensor,
  options?: { /** Whether to divide by n − 1 (default) instead of n. */ unbiased?: boolean },
): Tensor;
/**
 * The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param unbiased Whether to divide by n − 1 (default) instead of n.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
function var_(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
/**
 * The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param unbiased Whether to divide by n − 1 (default) instead of n.
 */
function var_(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased: boolean,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/**
 * The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
function var_(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: {
    /** Whether to divide by n − 1 (default) instead of n. */ unbiased?: boolean /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
/** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim:
      | number
      | readonly number[]
      | null /** Whether to divide by n − 1 (default) instead of n. */;
    unbiased?: boolean /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
/**
 * The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
function var_(input: Tensor, dim?: number | readonly number[] | null): Tensor;
/**
 * The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
function var_(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: {
    /** What is subtracted from n before dividing. Default 1. */ correction?:
      | number
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
/** The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | readonly number[]
      | null /** What is subtracted from n before dividing. Default 1. */;
    correction?: number | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
function var_(...args: unknown[]): unknown {
  return callFunction("var", args);
}

export { var_ as var };

/**
 * The standard deviation of all elements. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param unbiased Whether to divide by n − 1 (default) instead of n.
 */
export function std(input: Tensor, unbiased?: boolean): Tensor;
/** The standard deviation of all elements. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(
  input: Tensor,
  options?: { /** Whether to divide by n − 1 (default) instead of n. */ unbiased?: boolean },
): Tensor;
/**
 * The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param unbiased Whether to divide by n − 1 (default) instead of n.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased?: boolean,
  keepdim?: boolean,
): Tensor;
/**
 * The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param unbiased Whether to divide by n − 1 (default) instead of n.
 */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased: boolean,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/**
 * The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: {
    /** Whether to divide by n − 1 (default) instead of n. */ unbiased?: boolean /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
/** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim:
      | number
      | readonly number[]
      | null /** Whether to divide by n − 1 (default) instead of n. */;
    unbiased?: boolean /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
/**
 * The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function std(input: Tensor, dim?: number | readonly number[] | null): Tensor;
/**
 * The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: {
    /** What is subtracted from n before dividing. Default 1. */ correction?:
      | number
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
/** The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | readonly number[]
      | null /** What is subtracted from n before dividing. Default 1. */;
    correction?: number | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function std(...args: unknown[]): unknown {
  return callFunction("std", args);
}

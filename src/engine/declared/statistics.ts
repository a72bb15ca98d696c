// Functions and methods of the rows in ops/statistics.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The variance of all elements. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.var.html
     * @param unbiased Whether to divide by n − 1 instead of n. Default true.
     */
    var(unbiased?: boolean): Tensor;
    /** The variance of all elements. With `dim`: the variance along dimensions. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(options?: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** Whether to divide by n − 1 instead of n. Default true. */
      unbiased?: boolean;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /**
     * The variance along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param unbiased Whether to divide by n − 1 instead of n. Default true.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    var(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
    /**
     * The variance along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    var(
      dim: number | readonly number[] | null,
      options: {
        /** Whether to divide by n − 1 instead of n. Default true. */
        unbiased?: boolean;
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /**
     * The variance along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param unbiased Whether to divide by n − 1 instead of n. Default true.
     */
    var(
      dim: number | readonly number[] | null,
      unbiased: boolean,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /**
     * The variance along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    var(dim?: number | readonly number[] | null): Tensor;
    /** The variance along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(options: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** What is subtracted from n before dividing. Default 1. */
      correction?: number | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /**
     * The variance along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    var(
      dim: number | readonly number[] | null,
      options: {
        /** What is subtracted from n before dividing. Default 1. */
        correction?: number | null;
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /**
     * The standard deviation of all elements. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.std.html
     * @param unbiased Whether to divide by n − 1 instead of n. Default true.
     */
    std(unbiased?: boolean): Tensor;
    /** The standard deviation of all elements. With `dim`: the standard deviation along dimensions. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(options?: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** Whether to divide by n − 1 instead of n. Default true. */
      unbiased?: boolean;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /**
     * The standard deviation along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param unbiased Whether to divide by n − 1 instead of n. Default true.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    std(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
    /**
     * The standard deviation along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    std(
      dim: number | readonly number[] | null,
      options: {
        /** Whether to divide by n − 1 instead of n. Default true. */
        unbiased?: boolean;
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /**
     * The standard deviation along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param unbiased Whether to divide by n − 1 instead of n. Default true.
     */
    std(
      dim: number | readonly number[] | null,
      unbiased: boolean,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /**
     * The standard deviation along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    std(dim?: number | readonly number[] | null): Tensor;
    /** The standard deviation along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(options: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** What is subtracted from n before dividing. Default 1. */
      correction?: number | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /**
     * The standard deviation along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    std(
      dim: number | readonly number[] | null,
      options: {
        /** What is subtracted from n before dividing. Default 1. */
        correction?: number | null;
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /** The covariances of variables: one per row, with an observation per column. Shapes: (variables, observations) → (variables, variables). Raises RuntimeError if there are more than two dimensions, or weights do not fit. https://pytorch.org/docs/stable/generated/torch.cov.html */
    cov(options?: {
      /** What is subtracted from n before dividing. Default 1. */
      correction?: number;
      /** How often each observation counts. */
      fweights?: Tensor | null;
      /** How much each observation weighs. */
      aweights?: Tensor | null;
    }): Tensor;
    /** The correlations of variables: one per row, with an observation per column. Shapes: (variables, observations) → (variables, variables). Raises RuntimeError if there are more than two dimensions. https://pytorch.org/docs/stable/generated/torch.corrcoef.html */
    corrcoef(): Tensor;
  }
}

/**
 * The variance of all elements. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.var.html
 * @param input The tensor.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 */
function var_(input: Tensor, unbiased?: boolean): Tensor;
/**
 * The variance of all elements. With `dim`: the variance along dimensions. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param input The tensor.
 */
function var_(
  input: Tensor,
  options?: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether to divide by n − 1 instead of n. Default true. */
    unbiased?: boolean;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The variance along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
function var_(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
/**
 * The variance along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
function var_(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether to divide by n − 1 instead of n. Default true. */
    unbiased?: boolean;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The variance along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 */
function var_(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased: boolean,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The variance along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
function var_(input: Tensor, dim?: number | readonly number[] | null): Tensor;
/**
 * The variance along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param input The tensor.
 */
function var_(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** What is subtracted from n before dividing. Default 1. */
    correction?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The variance along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
function var_(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** What is subtracted from n before dividing. Default 1. */
    correction?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
function var_(...args: unknown[]): unknown {
  return callFunction("var", args);
}

export { var_ as var };

/**
 * The variance and the mean of all elements. Shapes: any → (), (). https://pytorch.org/docs/stable/generated/torch.var_mean.html
 * @param input The tensor.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 */
export function var_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
/**
 * The variance and the mean of all elements. With `dim`: the variance and the mean along dimensions. Shapes: any → (), (). With `dim`: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var_mean.html
 * @param input The tensor.
 */
export function var_mean(
  input: Tensor,
  options?: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether to divide by n − 1 instead of n. Default true. */
    unbiased?: boolean;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
/**
 * The variance and the mean along dimensions. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function var_mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased?: boolean,
  keepdim?: boolean,
): [Tensor, Tensor];
/**
 * The variance and the mean along dimensions. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function var_mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether to divide by n − 1 instead of n. Default true. */
    unbiased?: boolean;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
/**
 * The variance and the mean along dimensions. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 */
export function var_mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased: boolean,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
/**
 * The variance and the mean along dimensions, over n − `correction`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function var_mean(input: Tensor, dim?: number | readonly number[] | null): [Tensor, Tensor];
/**
 * The variance and the mean along dimensions, over n − `correction`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var_mean.html
 * @param input The tensor.
 */
export function var_mean(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** What is subtracted from n before dividing. Default 1. */
    correction?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
/**
 * The variance and the mean along dimensions, over n − `correction`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.var_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function var_mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** What is subtracted from n before dividing. Default 1. */
    correction?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
export function var_mean(...args: unknown[]): unknown {
  return callFunction("var_mean", args);
}

/**
 * The standard deviation of all elements. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.std.html
 * @param input The tensor.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 */
export function std(input: Tensor, unbiased?: boolean): Tensor;
/**
 * The standard deviation of all elements. With `dim`: the standard deviation along dimensions. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param input The tensor.
 */
export function std(
  input: Tensor,
  options?: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether to divide by n − 1 instead of n. Default true. */
    unbiased?: boolean;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The standard deviation along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased?: boolean,
  keepdim?: boolean,
): Tensor;
/**
 * The standard deviation along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether to divide by n − 1 instead of n. Default true. */
    unbiased?: boolean;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The standard deviation along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased: boolean,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The standard deviation along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function std(input: Tensor, dim?: number | readonly number[] | null): Tensor;
/**
 * The standard deviation along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param input The tensor.
 */
export function std(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** What is subtracted from n before dividing. Default 1. */
    correction?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The standard deviation along dimensions, over n − `correction`. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** What is subtracted from n before dividing. Default 1. */
    correction?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function std(...args: unknown[]): unknown {
  return callFunction("std", args);
}

/**
 * The standard deviation and the mean of all elements. Shapes: any → (), (). https://pytorch.org/docs/stable/generated/torch.std_mean.html
 * @param input The tensor.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 */
export function std_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
/**
 * The standard deviation and the mean of all elements. With `dim`: the standard deviation and the mean along dimensions. Shapes: any → (), (). With `dim`: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std_mean.html
 * @param input The tensor.
 */
export function std_mean(
  input: Tensor,
  options?: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether to divide by n − 1 instead of n. Default true. */
    unbiased?: boolean;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
/**
 * The standard deviation and the mean along dimensions. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function std_mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased?: boolean,
  keepdim?: boolean,
): [Tensor, Tensor];
/**
 * The standard deviation and the mean along dimensions. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function std_mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether to divide by n − 1 instead of n. Default true. */
    unbiased?: boolean;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
/**
 * The standard deviation and the mean along dimensions. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param unbiased Whether to divide by n − 1 instead of n. Default true.
 */
export function std_mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased: boolean,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
/**
 * The standard deviation and the mean along dimensions, over n − `correction`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function std_mean(input: Tensor, dim?: number | readonly number[] | null): [Tensor, Tensor];
/**
 * The standard deviation and the mean along dimensions, over n − `correction`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std_mean.html
 * @param input The tensor.
 */
export function std_mean(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** What is subtracted from n before dividing. Default 1. */
    correction?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
/**
 * The standard deviation and the mean along dimensions, over n − `correction`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.std_mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function std_mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** What is subtracted from n before dividing. Default 1. */
    correction?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): [Tensor, Tensor];
export function std_mean(...args: unknown[]): unknown {
  return callFunction("std_mean", args);
}

/**
 * The covariances of variables: one per row, with an observation per column. Shapes: (variables, observations) → (variables, variables). Raises RuntimeError if there are more than two dimensions, or weights do not fit. https://pytorch.org/docs/stable/generated/torch.cov.html
 * @param input The tensor.
 */
export function cov(
  input: Tensor,
  options?: {
    /** What is subtracted from n before dividing. Default 1. */
    correction?: number;
    /** How often each observation counts. */
    fweights?: Tensor | null;
    /** How much each observation weighs. */
    aweights?: Tensor | null;
  },
): Tensor;
export function cov(...args: unknown[]): unknown {
  return callFunction("cov", args);
}

/**
 * The correlations of variables: one per row, with an observation per column. Shapes: (variables, observations) → (variables, variables). Raises RuntimeError if there are more than two dimensions. https://pytorch.org/docs/stable/generated/torch.corrcoef.html
 * @param input The tensor.
 */
export function corrcoef(input: Tensor): Tensor;
export function corrcoef(...args: unknown[]): unknown {
  return callFunction("corrcoef", args);
}

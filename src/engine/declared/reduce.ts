// Functions and methods of the rows in ops/reduce.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The sum of all elements. With `dim`: the sums along dimensions. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sum.html */
    sum(options?: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * The sums along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sum.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    sum(dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * The sums along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sum.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    sum(
      dim: number | readonly number[] | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The sums along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sum.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    sum(
      dim: number | readonly number[] | null,
      keepdim: boolean,
      options: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The sums of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nansum.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    nansum(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /** The sums of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nansum.html */
    nansum(options: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * The sums of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nansum.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    nansum(
      dim: number | readonly number[] | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The sums of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nansum.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    nansum(
      dim: number | readonly number[] | null,
      keepdim: boolean,
      options: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /** The mean of all elements. With `dim`: the means along dimensions. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if the type of the result is not a float type. https://pytorch.org/docs/stable/generated/torch.mean.html */
    mean(options?: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * The means along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if the type of the result is not a float type. https://pytorch.org/docs/stable/generated/torch.mean.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    mean(dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * The means along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if the type of the result is not a float type. https://pytorch.org/docs/stable/generated/torch.mean.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    mean(
      dim: number | readonly number[] | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The means along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if the type of the result is not a float type. https://pytorch.org/docs/stable/generated/torch.mean.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    mean(
      dim: number | readonly number[] | null,
      keepdim: boolean,
      options: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The means of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmean.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    nanmean(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /** The means of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmean.html */
    nanmean(options: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * The means of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmean.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    nanmean(
      dim: number | readonly number[] | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The means of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmean.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    nanmean(
      dim: number | readonly number[] | null,
      keepdim: boolean,
      options: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /** The product of all elements. With `dim`: the products along a dimension. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.prod.html */
    prod(options?: {
      /** The dimension to work along; negative ones count from the end. */
      dim?: number;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * The products along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.prod.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    prod(dim: number, keepdim?: boolean): Tensor;
    /**
     * The products along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.prod.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    prod(
      dim: number,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The products along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.prod.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    prod(
      dim: number,
      keepdim: boolean,
      options: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The logarithms of sums of exponentials, without overflow. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logsumexp.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    logsumexp(dim: number | readonly number[], keepdim?: boolean): Tensor;
    /**
     * The logarithms of sums of exponentials, without overflow. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logsumexp.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    logsumexp(
      dim: number | readonly number[],
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /** The logarithms of sums of exponentials, without overflow. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logsumexp.html */
    logsumexp(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number | readonly number[];
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /** Whether all elements are true. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.all.html */
    all(): Tensor;
    /**
     * Whether all elements are true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.all.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    all(dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * Whether all elements are true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.all.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    all(
      dim: number | readonly number[] | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /** Whether all elements are true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.all.html */
    all(options: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim: number | readonly number[] | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /** Whether any element is true. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.any.html */
    any(): Tensor;
    /**
     * Whether any element is true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.any.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    any(dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * Whether any element is true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.any.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    any(
      dim: number | readonly number[] | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /** Whether any element is true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.any.html */
    any(options: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim: number | readonly number[] | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /**
     * How many elements are not 0. Shapes: any → without `dim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.count_nonzero.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    count_nonzero(dim?: number | readonly number[] | null): Tensor;
    /** How many elements are not 0. Shapes: any → without `dim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.count_nonzero.html */
    count_nonzero(options: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
    }): Tensor;
  }
}

/**
 * The sum of all elements. With `dim`: the sums along dimensions. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sum.html
 * @param input The tensor.
 */
export function sum(
  input: Tensor,
  options?: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The sums along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sum.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function sum(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The sums along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sum.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function sum(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The sums along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sum.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function sum(
  input: Tensor,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function sum(...args: unknown[]): unknown {
  return callFunction("sum", args);
}

/**
 * The sums of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nansum.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nansum(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The sums of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nansum.html
 * @param input The tensor.
 */
export function nansum(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The sums of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nansum.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function nansum(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The sums of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nansum.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nansum(
  input: Tensor,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function nansum(...args: unknown[]): unknown {
  return callFunction("nansum", args);
}

/**
 * The mean of all elements. With `dim`: the means along dimensions. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if the type of the result is not a float type. https://pytorch.org/docs/stable/generated/torch.mean.html
 * @param input The tensor.
 */
export function mean(
  input: Tensor,
  options?: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The means along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if the type of the result is not a float type. https://pytorch.org/docs/stable/generated/torch.mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function mean(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The means along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if the type of the result is not a float type. https://pytorch.org/docs/stable/generated/torch.mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The means along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if the type of the result is not a float type. https://pytorch.org/docs/stable/generated/torch.mean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function mean(...args: unknown[]): unknown {
  return callFunction("mean", args);
}

/**
 * The means of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nanmean(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The means of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmean.html
 * @param input The tensor.
 */
export function nanmean(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The means of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function nanmean(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The means of all elements that are not NaN. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmean.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nanmean(
  input: Tensor,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function nanmean(...args: unknown[]): unknown {
  return callFunction("nanmean", args);
}

/**
 * The product of all elements. With `dim`: the products along a dimension. Shapes: any → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.prod.html
 * @param input The tensor.
 */
export function prod(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */
    dim?: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The products along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.prod.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function prod(input: Tensor, dim: number, keepdim?: boolean): Tensor;
/**
 * The products along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.prod.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function prod(
  input: Tensor,
  dim: number,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The products along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.prod.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function prod(
  input: Tensor,
  dim: number,
  keepdim: boolean,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function prod(...args: unknown[]): unknown {
  return callFunction("prod", args);
}

/**
 * The logarithms of sums of exponentials, without overflow. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logsumexp.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean): Tensor;
/**
 * The logarithms of sums of exponentials, without overflow. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logsumexp.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function logsumexp(
  input: Tensor,
  dim: number | readonly number[],
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The logarithms of sums of exponentials, without overflow. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logsumexp.html
 * @param input The tensor.
 */
export function logsumexp(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number | readonly number[];
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function logsumexp(...args: unknown[]): unknown {
  return callFunction("logsumexp", args);
}

/**
 * Whether all elements are true. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.all.html
 * @param input The tensor.
 */
export function all(input: Tensor): Tensor;
/**
 * Whether all elements are true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.all.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function all(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * Whether all elements are true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.all.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function all(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * Whether all elements are true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.all.html
 * @param input The tensor.
 */
export function all(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function all(...args: unknown[]): unknown {
  return callFunction("all", args);
}

/**
 * Whether any element is true. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.any.html
 * @param input The tensor.
 */
export function any(input: Tensor): Tensor;
/**
 * Whether any element is true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.any.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function any(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * Whether any element is true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.any.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function any(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * Whether any element is true, along dimensions. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.any.html
 * @param input The tensor.
 */
export function any(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function any(...args: unknown[]): unknown {
  return callFunction("any", args);
}

/**
 * How many elements are not 0. Shapes: any → without `dim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.count_nonzero.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function count_nonzero(input: Tensor, dim?: number | readonly number[] | null): Tensor;
/**
 * How many elements are not 0. Shapes: any → without `dim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.count_nonzero.html
 * @param input The tensor.
 */
export function count_nonzero(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
  },
): Tensor;
export function count_nonzero(...args: unknown[]): unknown {
  return callFunction("count_nonzero", args);
}

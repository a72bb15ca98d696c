// Functions and methods of the rows in ops/scan.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The sums of all elements so far, along a dimension. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cumsum.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    cumsum(
      dim: number,
      options?: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /** The sums of all elements so far, along a dimension. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cumsum.html */
    cumsum(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * The sums of all elements so far, along a dimension. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    cumsum_(
      dim: number,
      options?: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): this;
    /** The sums of all elements so far, along a dimension. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html */
    cumsum_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): this;
    /**
     * The products of all elements so far, along a dimension. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cumprod.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    cumprod(
      dim: number,
      options?: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /** The products of all elements so far, along a dimension. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cumprod.html */
    cumprod(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * The products of all elements so far, along a dimension. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    cumprod_(
      dim: number,
      options?: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): this;
    /** The products of all elements so far, along a dimension. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html */
    cumprod_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): this;
    /**
     * The logarithms of sums of exponentials so far, along a dimension, without overflow. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logcumsumexp.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    logcumsumexp(dim: number): Tensor;
    /** The logarithms of sums of exponentials so far, along a dimension, without overflow. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logcumsumexp.html */
    logcumsumexp(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
    }): Tensor;
    /**
     * The greatest elements so far along a dimension, and their positions: `[values, indices]`. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cummax.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    cummax(dim: number): Named<["values", "indices"]>;
    /** The greatest elements so far along a dimension, and their positions: `[values, indices]`. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cummax.html */
    cummax(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
    }): Named<["values", "indices"]>;
    /**
     * The least elements so far along a dimension, and their positions: `[values, indices]`. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cummin.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    cummin(dim: number): Named<["values", "indices"]>;
    /** The least elements so far along a dimension, and their positions: `[values, indices]`. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cummin.html */
    cummin(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
    }): Named<["values", "indices"]>;
  }
}

/**
 * The sums of all elements so far, along a dimension. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cumsum.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function cumsum(
  input: Tensor,
  dim: number,
  options?: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The sums of all elements so far, along a dimension. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cumsum.html
 * @param input The tensor.
 */
export function cumsum(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function cumsum(...args: unknown[]): unknown {
  return callFunction("cumsum", args);
}

/**
 * The products of all elements so far, along a dimension. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cumprod.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function cumprod(
  input: Tensor,
  dim: number,
  options?: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The products of all elements so far, along a dimension. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cumprod.html
 * @param input The tensor.
 */
export function cumprod(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function cumprod(...args: unknown[]): unknown {
  return callFunction("cumprod", args);
}

/**
 * The logarithms of sums of exponentials so far, along a dimension, without overflow. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logcumsumexp.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function logcumsumexp(input: Tensor, dim: number): Tensor;
/**
 * The logarithms of sums of exponentials so far, along a dimension, without overflow. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.logcumsumexp.html
 * @param input The tensor.
 */
export function logcumsumexp(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
  },
): Tensor;
export function logcumsumexp(...args: unknown[]): unknown {
  return callFunction("logcumsumexp", args);
}

/**
 * The greatest elements so far along a dimension, and their positions: `[values, indices]`. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cummax.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function cummax(input: Tensor, dim: number): Named<["values", "indices"]>;
/**
 * The greatest elements so far along a dimension, and their positions: `[values, indices]`. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cummax.html
 * @param input The tensor.
 */
export function cummax(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
  },
): Named<["values", "indices"]>;
export function cummax(...args: unknown[]): unknown {
  return callFunction("cummax", args);
}

/**
 * The least elements so far along a dimension, and their positions: `[values, indices]`. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cummin.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function cummin(input: Tensor, dim: number): Named<["values", "indices"]>;
/**
 * The least elements so far along a dimension, and their positions: `[values, indices]`. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cummin.html
 * @param input The tensor.
 */
export function cummin(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
  },
): Named<["values", "indices"]>;
export function cummin(...args: unknown[]): unknown {
  return callFunction("cummin", args);
}

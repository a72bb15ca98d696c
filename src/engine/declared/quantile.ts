// Functions and methods of the rows in ops/quantile.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Values below which the part `q` of the elements lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.quantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    quantile(q: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
    /**
     * Values below which the part `q` of the elements lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.quantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     */
    quantile(
      q: Tensor,
      options: {
        /** The dimension to work along; by default all elements are taken together. */
        dim?: number | null;
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.quantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     */
    quantile(
      q: Tensor,
      dim: number | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.quantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    quantile(
      q: Tensor,
      dim: number | null,
      keepdim: boolean,
      options: {
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    quantile(q: number, dim?: number | null, keepdim?: boolean): Tensor;
    /**
     * Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     */
    quantile(
      q: number,
      options: {
        /** The dimension to work along; by default all elements are taken together. */
        dim?: number | null;
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     */
    quantile(
      q: number,
      dim: number | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    quantile(
      q: number,
      dim: number | null,
      keepdim: boolean,
      options: {
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /** Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html */
    quantile(options: {
      /** Which part lies below: a number from 0 to 1, or a vector of such. */
      q: number;
      /** The dimension to work along; by default all elements are taken together. */
      dim?: number | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
      /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
      interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
    }): Tensor;
    /**
     * Values below which the part `q` of the elements that are not NaN lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    nanquantile(q: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
    /**
     * Values below which the part `q` of the elements that are not NaN lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     */
    nanquantile(
      q: Tensor,
      options: {
        /** The dimension to work along; by default all elements are taken together. */
        dim?: number | null;
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements that are not NaN lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     */
    nanquantile(
      q: Tensor,
      dim: number | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements that are not NaN lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    nanquantile(
      q: Tensor,
      dim: number | null,
      keepdim: boolean,
      options: {
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    nanquantile(q: number, dim?: number | null, keepdim?: boolean): Tensor;
    /**
     * Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     */
    nanquantile(
      q: number,
      options: {
        /** The dimension to work along; by default all elements are taken together. */
        dim?: number | null;
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     */
    nanquantile(
      q: number,
      dim: number | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /**
     * Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
     * @param q Which part lies below: a number from 0 to 1, or a vector of such.
     * @param dim The dimension to work along; by default all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    nanquantile(
      q: number,
      dim: number | null,
      keepdim: boolean,
      options: {
        /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
        interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
      },
    ): Tensor;
    /** Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html */
    nanquantile(options: {
      /** Which part lies below: a number from 0 to 1, or a vector of such. */
      q: number;
      /** The dimension to work along; by default all elements are taken together. */
      dim?: number | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
      /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
      interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
    }): Tensor;
  }
}

/**
 * Values below which the part `q` of the elements lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.quantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function quantile(input: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Values below which the part `q` of the elements lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.quantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 */
export function quantile(
  input: Tensor,
  q: Tensor,
  options: {
    /** The dimension to work along; by default all elements are taken together. */
    dim?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.quantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 */
export function quantile(
  input: Tensor,
  q: Tensor,
  dim: number | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.quantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function quantile(
  input: Tensor,
  q: Tensor,
  dim: number | null,
  keepdim: boolean,
  options: {
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function quantile(input: Tensor, q: number, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 */
export function quantile(
  input: Tensor,
  q: number,
  options: {
    /** The dimension to work along; by default all elements are taken together. */
    dim?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 */
export function quantile(
  input: Tensor,
  q: number,
  dim: number | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function quantile(
  input: Tensor,
  q: number,
  dim: number | null,
  keepdim: boolean,
  options: {
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.quantile.html
 * @param input The tensor.
 */
export function quantile(
  input: Tensor,
  options: {
    /** Which part lies below: a number from 0 to 1, or a vector of such. */
    q: number;
    /** The dimension to work along; by default all elements are taken together. */
    dim?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
export function quantile(...args: unknown[]): unknown {
  return callFunction("quantile", args);
}

/**
 * Values below which the part `q` of the elements that are not NaN lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nanquantile(input: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Values below which the part `q` of the elements that are not NaN lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 */
export function nanquantile(
  input: Tensor,
  q: Tensor,
  options: {
    /** The dimension to work along; by default all elements are taken together. */
    dim?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements that are not NaN lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 */
export function nanquantile(
  input: Tensor,
  q: Tensor,
  dim: number | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements that are not NaN lies. Shapes: any, () or (k) → (), or k of what is without `dim`. Raises RuntimeError if `q` is outside 0 to 1 or types differ. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nanquantile(
  input: Tensor,
  q: Tensor,
  dim: number | null,
  keepdim: boolean,
  options: {
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nanquantile(input: Tensor, q: number, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 */
export function nanquantile(
  input: Tensor,
  q: number,
  options: {
    /** The dimension to work along; by default all elements are taken together. */
    dim?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 */
export function nanquantile(
  input: Tensor,
  q: number,
  dim: number | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
 * @param input The tensor.
 * @param q Which part lies below: a number from 0 to 1, or a vector of such.
 * @param dim The dimension to work along; by default all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nanquantile(
  input: Tensor,
  q: number,
  dim: number | null,
  keepdim: boolean,
  options: {
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
/**
 * Values below which the part `q` of the elements that are not NaN lies. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises RuntimeError if `q` is outside 0 to 1. https://pytorch.org/docs/stable/generated/torch.nanquantile.html
 * @param input The tensor.
 */
export function nanquantile(
  input: Tensor,
  options: {
    /** Which part lies below: a number from 0 to 1, or a vector of such. */
    q: number;
    /** The dimension to work along; by default all elements are taken together. */
    dim?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`. */
    interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
  },
): Tensor;
export function nanquantile(...args: unknown[]): unknown {
  return callFunction("nanquantile", args);
}

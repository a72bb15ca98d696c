// Functions and methods of the rows in ops/ranks.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The `k`-th least elements along a dimension, counted from 1, and their positions: `[values, indices]`. Shapes: any → two without `dim`, which has size 1 if `keepdim`. Raises RuntimeError if `k` is less than 1 or greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.kthvalue.html
     * @param k Which one, counted from 1.
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    kthvalue(k: number, dim?: number, keepdim?: boolean): Named<["values", "indices"]>;
    /**
     * The `k`-th least elements along a dimension, counted from 1, and their positions: `[values, indices]`. Shapes: any → two without `dim`, which has size 1 if `keepdim`. Raises RuntimeError if `k` is less than 1 or greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.kthvalue.html
     * @param k Which one, counted from 1.
     */
    kthvalue(
      k: number,
      options: {
        /** The dimension to work along; negative ones count from the end. Default -1. */
        dim?: number;
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Named<["values", "indices"]>;
    /**
     * The `k`-th least elements along a dimension, counted from 1, and their positions: `[values, indices]`. Shapes: any → two without `dim`, which has size 1 if `keepdim`. Raises RuntimeError if `k` is less than 1 or greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.kthvalue.html
     * @param k Which one, counted from 1.
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     */
    kthvalue(
      k: number,
      dim: number,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Named<["values", "indices"]>;
    /** The `k`-th least elements along a dimension, counted from 1, and their positions: `[values, indices]`. Shapes: any → two without `dim`, which has size 1 if `keepdim`. Raises RuntimeError if `k` is less than 1 or greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.kthvalue.html */
    kthvalue(options: {
      /** Which one, counted from 1. */
      k: number;
      /** The dimension to work along; negative ones count from the end. Default -1. */
      dim?: number;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /** The middle element; of two the lower. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.median.html */
    median(): Tensor;
    /**
     * The middle element along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.median.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    median(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /**
     * The middle element along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.median.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    median(
      dim: number,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Named<["values", "indices"]>;
    /** The middle element along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.median.html */
    median(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /** The middle element that is not NaN; of two the lower. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.nanmedian.html */
    nanmedian(): Tensor;
    /**
     * The middle element that is not NaN along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmedian.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    nanmedian(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /**
     * The middle element that is not NaN along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmedian.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    nanmedian(
      dim: number,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Named<["values", "indices"]>;
    /** The middle element that is not NaN along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmedian.html */
    nanmedian(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The most frequent elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.mode.html
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    mode(dim?: number, keepdim?: boolean): Named<["values", "indices"]>;
    /** The most frequent elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.mode.html */
    mode(options: {
      /** The dimension to work along; negative ones count from the end. Default -1. */
      dim?: number;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The most frequent elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.mode.html
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     */
    mode(
      dim: number,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Named<["values", "indices"]>;
  }
}

/**
 * The `k`-th least elements along a dimension, counted from 1, and their positions: `[values, indices]`. Shapes: any → two without `dim`, which has size 1 if `keepdim`. Raises RuntimeError if `k` is less than 1 or greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.kthvalue.html
 * @param input The tensor.
 * @param k Which one, counted from 1.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function kthvalue(input: Tensor, k: number, dim?: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The `k`-th least elements along a dimension, counted from 1, and their positions: `[values, indices]`. Shapes: any → two without `dim`, which has size 1 if `keepdim`. Raises RuntimeError if `k` is less than 1 or greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.kthvalue.html
 * @param input The tensor.
 * @param k Which one, counted from 1.
 */
export function kthvalue(
  input: Tensor,
  k: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The `k`-th least elements along a dimension, counted from 1, and their positions: `[values, indices]`. Shapes: any → two without `dim`, which has size 1 if `keepdim`. Raises RuntimeError if `k` is less than 1 or greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.kthvalue.html
 * @param input The tensor.
 * @param k Which one, counted from 1.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 */
export function kthvalue(
  input: Tensor,
  k: number,
  dim: number,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The `k`-th least elements along a dimension, counted from 1, and their positions: `[values, indices]`. Shapes: any → two without `dim`, which has size 1 if `keepdim`. Raises RuntimeError if `k` is less than 1 or greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.kthvalue.html
 * @param input The tensor.
 */
export function kthvalue(
  input: Tensor,
  options: {
    /** Which one, counted from 1. */
    k: number;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function kthvalue(...args: unknown[]): unknown {
  return callFunction("kthvalue", args);
}

/**
 * The middle element; of two the lower. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.median.html
 * @param input The tensor.
 */
export function median(input: Tensor): Tensor;
/**
 * The middle element along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.median.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function median(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The middle element along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.median.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function median(
  input: Tensor,
  dim: number,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The middle element along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.median.html
 * @param input The tensor.
 */
export function median(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function median(...args: unknown[]): unknown {
  return callFunction("median", args);
}

/**
 * The middle element that is not NaN; of two the lower. Shapes: any → (). https://pytorch.org/docs/stable/generated/torch.nanmedian.html
 * @param input The tensor.
 */
export function nanmedian(input: Tensor): Tensor;
/**
 * The middle element that is not NaN along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmedian.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nanmedian(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The middle element that is not NaN along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmedian.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function nanmedian(
  input: Tensor,
  dim: number,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The middle element that is not NaN along a dimension, of two the lower, and its position: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nanmedian.html
 * @param input The tensor.
 */
export function nanmedian(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function nanmedian(...args: unknown[]): unknown {
  return callFunction("nanmedian", args);
}

/**
 * The most frequent elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.mode.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function mode(input: Tensor, dim?: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The most frequent elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.mode.html
 * @param input The tensor.
 */
export function mode(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The most frequent elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.mode.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 */
export function mode(
  input: Tensor,
  dim: number,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function mode(...args: unknown[]): unknown {
  return callFunction("mode", args);
}

// Functions and methods of the rows in ops/sort.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sort.html
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     * @param descending Whether the greatest come first. Default false.
     */
    sort(dim?: number, descending?: boolean): Named<["values", "indices"]>;
    /** The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. With `stable`: the elements in order along a dimension, and where they were: `[values, indices]`. Equal ones keep their order. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sort.html */
    sort(options?: {
      /** Accepted; equal elements always keep their order. */
      stable?: boolean | null;
      /** The dimension to work along; negative ones count from the end. Default -1. */
      dim?: number;
      /** Whether the greatest come first. Default false. */
      descending?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sort.html
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     */
    sort(
      dim: number,
      options: {
        /** Whether the greatest come first. Default false. */
        descending?: boolean;
      },
    ): Named<["values", "indices"]>;
    /**
     * The positions that put a dimension in order. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argsort.html
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     * @param descending Whether the greatest come first. Default false.
     */
    argsort(dim?: number, descending?: boolean): Tensor;
    /** The positions that put a dimension in order. With `stable`: the positions that put a dimension in order; equal elements keep theirs. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argsort.html */
    argsort(options?: {
      /** Accepted; equal elements always keep their order. */
      stable?: boolean;
      /** The dimension to work along; negative ones count from the end. Default -1. */
      dim?: number;
      /** Whether the greatest come first. Default false. */
      descending?: boolean;
    }): Tensor;
    /**
     * The positions that put a dimension in order. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argsort.html
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     */
    argsort(
      dim: number,
      options: {
        /** Whether the greatest come first. Default false. */
        descending?: boolean;
      },
    ): Tensor;
    /** The elements in order along the first dimension. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.msort.html */
    msort(): Tensor;
    /**
     * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html
     * @param k How many.
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     * @param largest Whether the greatest are taken instead of the least. Default true.
     * @param sorted Accepted; results are always in order. Default true.
     */
    topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): Named<["values", "indices"]>;
    /**
     * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html
     * @param k How many.
     */
    topk(
      k: number,
      options: {
        /** The dimension to work along; negative ones count from the end. Default -1. */
        dim?: number;
        /** Whether the greatest are taken instead of the least. Default true. */
        largest?: boolean;
        /** Accepted; results are always in order. Default true. */
        sorted?: boolean;
      },
    ): Named<["values", "indices"]>;
    /**
     * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html
     * @param k How many.
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     */
    topk(
      k: number,
      dim: number,
      options: {
        /** Whether the greatest are taken instead of the least. Default true. */
        largest?: boolean;
        /** Accepted; results are always in order. Default true. */
        sorted?: boolean;
      },
    ): Named<["values", "indices"]>;
    /**
     * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html
     * @param k How many.
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     * @param largest Whether the greatest are taken instead of the least. Default true.
     */
    topk(
      k: number,
      dim: number,
      largest: boolean,
      options: {
        /** Accepted; results are always in order. Default true. */
        sorted?: boolean;
      },
    ): Named<["values", "indices"]>;
    /** The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html */
    topk(options: {
      /** How many. */
      k: number;
      /** The dimension to work along; negative ones count from the end. Default -1. */
      dim?: number;
      /** Whether the greatest are taken instead of the least. Default true. */
      largest?: boolean;
      /** Accepted; results are always in order. Default true. */
      sorted?: boolean;
    }): Named<["values", "indices"]>;
  }
}

/**
 * The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sort.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 * @param descending Whether the greatest come first. Default false.
 */
export function sort(input: Tensor, dim?: number, descending?: boolean): Named<["values", "indices"]>;
/**
 * The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. With `stable`: the elements in order along a dimension, and where they were: `[values, indices]`. Equal ones keep their order. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sort.html
 * @param input The tensor.
 */
export function sort(
  input: Tensor,
  options?: {
    /** Accepted; equal elements always keep their order. */
    stable?: boolean | null;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
    /** Whether the greatest come first. Default false. */
    descending?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. Shapes: any → two of the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.sort.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 */
export function sort(
  input: Tensor,
  dim: number,
  options: {
    /** Whether the greatest come first. Default false. */
    descending?: boolean;
  },
): Named<["values", "indices"]>;
export function sort(...args: unknown[]): unknown {
  return callFunction("sort", args);
}

/**
 * The positions that put a dimension in order. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argsort.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 * @param descending Whether the greatest come first. Default false.
 */
export function argsort(input: Tensor, dim?: number, descending?: boolean): Tensor;
/**
 * The positions that put a dimension in order. With `stable`: the positions that put a dimension in order; equal elements keep theirs. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argsort.html
 * @param input The tensor.
 */
export function argsort(
  input: Tensor,
  options?: {
    /** Accepted; equal elements always keep their order. */
    stable?: boolean;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
    /** Whether the greatest come first. Default false. */
    descending?: boolean;
  },
): Tensor;
/**
 * The positions that put a dimension in order. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argsort.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 */
export function argsort(
  input: Tensor,
  dim: number,
  options: {
    /** Whether the greatest come first. Default false. */
    descending?: boolean;
  },
): Tensor;
export function argsort(...args: unknown[]): unknown {
  return callFunction("argsort", args);
}

/**
 * The elements in order along the first dimension. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.msort.html
 * @param input The tensor.
 */
export function msort(input: Tensor): Tensor;
export function msort(...args: unknown[]): unknown {
  return callFunction("msort", args);
}

/**
 * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html
 * @param input The tensor.
 * @param k How many.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 * @param largest Whether the greatest are taken instead of the least. Default true.
 * @param sorted Accepted; results are always in order. Default true.
 */
export function topk(
  input: Tensor,
  k: number,
  dim?: number,
  largest?: boolean,
  sorted?: boolean,
): Named<["values", "indices"]>;
/**
 * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html
 * @param input The tensor.
 * @param k How many.
 */
export function topk(
  input: Tensor,
  k: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
    /** Whether the greatest are taken instead of the least. Default true. */
    largest?: boolean;
    /** Accepted; results are always in order. Default true. */
    sorted?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html
 * @param input The tensor.
 * @param k How many.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 */
export function topk(
  input: Tensor,
  k: number,
  dim: number,
  options: {
    /** Whether the greatest are taken instead of the least. Default true. */
    largest?: boolean;
    /** Accepted; results are always in order. Default true. */
    sorted?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html
 * @param input The tensor.
 * @param k How many.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 * @param largest Whether the greatest are taken instead of the least. Default true.
 */
export function topk(
  input: Tensor,
  k: number,
  dim: number,
  largest: boolean,
  options: {
    /** Accepted; results are always in order. Default true. */
    sorted?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. Shapes: (…, n, …) → two of (…, k, …). Raises RuntimeError if `k` is greater than the size of `dim`. https://pytorch.org/docs/stable/generated/torch.topk.html
 * @param input The tensor.
 */
export function topk(
  input: Tensor,
  options: {
    /** How many. */
    k: number;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
    /** Whether the greatest are taken instead of the least. Default true. */
    largest?: boolean;
    /** Accepted; results are always in order. Default true. */
    sorted?: boolean;
  },
): Named<["values", "indices"]>;
export function topk(...args: unknown[]): unknown {
  return callFunction("topk", args);
}

// Functions and methods of the rows in ops/sort.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. https://pytorch.org/docs/stable/generated/torch.sort.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param descending Whether the greatest come first. Default false.
     */
    sort(dim?: number, descending?: boolean): Named<["values", "indices"]>;
    /**
     * The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. https://pytorch.org/docs/stable/generated/torch.sort.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    sort(
      dim: number,
      options?: { /** Whether the greatest come first. Default false. */ descending?: boolean },
    ): Named<["values", "indices"]>;
    /** The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. https://pytorch.org/docs/stable/generated/torch.sort.html */
    sort(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?: number /** Whether the greatest come first. Default false. */;
      descending?: boolean;
    }): Named<["values", "indices"]>;
    /** The elements in order along a dimension, and where they were: `[values, indices]`. Equal ones keep their order. https://pytorch.org/docs/stable/generated/torch.sort.html */
    sort(options: {
      /** Accepted; equal elements always keep their order. */ stable:
        | boolean
        | null /** The dimension to work along; negative ones count from the end. */;
      dim?: number /** Whether the greatest come first. Default false. */;
      descending?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The positions that put a dimension in order. https://pytorch.org/docs/stable/generated/torch.argsort.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param descending Whether the greatest come first. Default false.
     */
    argsort(dim?: number, descending?: boolean): Tensor;
    /**
     * The positions that put a dimension in order. https://pytorch.org/docs/stable/generated/torch.argsort.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    argsort(
      dim: number,
      options?: { /** Whether the greatest come first. Default false. */ descending?: boolean },
    ): Tensor;
    /** The positions that put a dimension in order. https://pytorch.org/docs/stable/generated/torch.argsort.html */
    argsort(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?: number /** Whether the greatest come first. Default false. */;
      descending?: boolean;
    }): Tensor;
    /** The positions that put a dimension in order; equal elements keep theirs. https://pytorch.org/docs/stable/generated/torch.argsort.html */
    argsort(options: {
      /** Accepted; equal elements always keep their order. */ stable: boolean /** The dimension to work along; negative ones count from the end. */;
      dim?: number /** Whether the greatest come first. Default false. */;
      descending?: boolean;
    }): Tensor;
    /** The elements in order along the first dimension. https://pytorch.org/docs/stable/generated/torch.msort.html */
    msort(): Tensor;
    /**
     * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html
     * @param k How many.
     * @param dim The dimension to work along; negative ones count from the end.
     * @param largest Whether the greatest are taken instead of the least. Default true.
     * @param sorted Accepted; results are always in order.
     */
    topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): Named<["values", "indices"]>;
    /**
     * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html
     * @param k How many.
     * @param dim The dimension to work along; negative ones count from the end.
     * @param largest Whether the greatest are taken instead of the least. Default true.
     */
    topk(
      k: number,
      dim: number,
      largest: boolean,
      options?: { /** Accepted; results are always in order. */ sorted?: boolean },
    ): Named<["values", "indices"]>;
    /**
     * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html
     * @param k How many.
     * @param dim The dimension to work along; negative ones count from the end.
     */
    topk(
      k: number,
      dim: number,
      options?: {
        /** Whether the greatest are taken instead of the least. Default true. */ largest?: boolean /** Accepted; results are always in order. */;
        sorted?: boolean;
      },
    ): Named<["values", "indices"]>;
    /**
     * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html
     * @param k How many.
     */
    topk(
      k: number,
      options?: {
        /** The dimension to work along; negative ones count from the end. */ dim?: number /** Whether the greatest are taken instead of the least. Default true. */;
        largest?: boolean /** Accepted; results are always in order. */;
        sorted?: boolean;
      },
    ): Named<["values", "indices"]>;
    /** The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html */
    topk(options: {
      /** How many. */ k: number /** The dimension to work along; negative ones count from the end. */;
      dim?: number /** Whether the greatest are taken instead of the least. Default true. */;
      largest?: boolean /** Accepted; results are always in order. */;
      sorted?: boolean;
    }): Named<["values", "indices"]>;
  }
}

/**
 * The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. https://pytorch.org/docs/stable/generated/torch.sort.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param descending Whether the greatest come first. Default false.
 */
export function sort(input: Tensor, dim?: number, descending?: boolean): Named<["values", "indices"]>;
/**
 * The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. https://pytorch.org/docs/stable/generated/torch.sort.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function sort(
  input: Tensor,
  dim: number,
  options?: { /** Whether the greatest come first. Default false. */ descending?: boolean },
): Named<["values", "indices"]>;
/** The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest. https://pytorch.org/docs/stable/generated/torch.sort.html */
export function sort(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?: number /** Whether the greatest come first. Default false. */;
    descending?: boolean;
  },
): Named<["values", "indices"]>;
/** The elements in order along a dimension, and where they were: `[values, indices]`. Equal ones keep their order. https://pytorch.org/docs/stable/generated/torch.sort.html */
export function sort(
  input: Tensor,
  options: {
    /** Accepted; equal elements always keep their order. */ stable:
      | boolean
      | null /** The dimension to work along; negative ones count from the end. */;
    dim?: number /** Whether the greatest come first. Default false. */;
    descending?: boolean;
  },
): Named<["values", "indices"]>;
export function sort(...args: unknown[]): unknown {
  return callFunction("sort", args);
}

/**
 * The positions that put a dimension in order. https://pytorch.org/docs/stable/generated/torch.argsort.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param descending Whether the greatest come first. Default false.
 */
export function argsort(input: Tensor, dim?: number, descending?: boolean): Tensor;
/**
 * The positions that put a dimension in order. https://pytorch.org/docs/stable/generated/torch.argsort.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function argsort(
  input: Tensor,
  dim: number,
  options?: { /** Whether the greatest come first. Default false. */ descending?: boolean },
): Tensor;
/** The positions that put a dimension in order. https://pytorch.org/docs/stable/generated/torch.argsort.html */
export function argsort(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?: number /** Whether the greatest come first. Default false. */;
    descending?: boolean;
  },
): Tensor;
/** The positions that put a dimension in order; equal elements keep theirs. https://pytorch.org/docs/stable/generated/torch.argsort.html */
export function argsort(
  input: Tensor,
  options: {
    /** Accepted; equal elements always keep their order. */ stable: boolean /** The dimension to work along; negative ones count from the end. */;
    dim?: number /** Whether the greatest come first. Default false. */;
    descending?: boolean;
  },
): Tensor;
export function argsort(...args: unknown[]): unknown {
  return callFunction("argsort", args);
}

/** The elements in order along the first dimension. https://pytorch.org/docs/stable/generated/torch.msort.html */
export function msort(input: Tensor): Tensor;
export function msort(...args: unknown[]): unknown {
  return callFunction("msort", args);
}

/**
 * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html
 * @param k How many.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param largest Whether the greatest are taken instead of the least. Default true.
 * @param sorted Accepted; results are always in order.
 */
export function topk(
  input: Tensor,
  k: number,
  dim?: number,
  largest?: boolean,
  sorted?: boolean,
): Named<["values", "indices"]>;
/**
 * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html
 * @param k How many.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param largest Whether the greatest are taken instead of the least. Default true.
 */
export function topk(
  input: Tensor,
  k: number,
  dim: number,
  largest: boolean,
  options?: { /** Accepted; results are always in order. */ sorted?: boolean },
): Named<["values", "indices"]>;
/**
 * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html
 * @param k How many.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function topk(
  input: Tensor,
  k: number,
  dim: number,
  options?: {
    /** Whether the greatest are taken instead of the least. Default true. */ largest?: boolean /** Accepted; results are always in order. */;
    sorted?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html
 * @param k How many.
 */
export function topk(
  input: Tensor,
  k: number,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?: number /** Whether the greatest are taken instead of the least. Default true. */;
    largest?: boolean /** Accepted; results are always in order. */;
    sorted?: boolean;
  },
): Named<["values", "indices"]>;
/** The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.topk.html */
export function topk(
  input: Tensor,
  options: {
    /** How many. */ k: number /** The dimension to work along; negative ones count from the end. */;
    dim?: number /** Whether the greatest are taken instead of the least. Default true. */;
    largest?: boolean /** Accepted; results are always in order. */;
    sorted?: boolean;
  },
): Named<["values", "indices"]>;
export function topk(...args: unknown[]): unknown {
  return callFunction("topk", args);
}

// Functions and methods of the rows in ops/norm.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html
     * @param p Which norm: a number, `fro` or `nuc`. Default `fro`.
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     * @param dtype The type of the result, if another than usual.
     */
    norm(
      p?: number | "fro" | "nuc" | null,
      dim?: number | readonly number[] | null,
      keepdim?: boolean,
      dtype?: DType | null,
    ): Tensor;
    /** The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html */
    norm(options: {
      /** Which norm: a number, `fro` or `nuc`. Default `fro`. */
      p?: number | "fro" | "nuc" | null;
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html
     * @param p Which norm: a number, `fro` or `nuc`. Default `fro`.
     */
    norm(
      p: number | "fro" | "nuc" | null,
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
     * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html
     * @param p Which norm: a number, `fro` or `nuc`. Default `fro`.
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    norm(
      p: number | "fro" | "nuc" | null,
      dim: number | readonly number[] | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html
     * @param p Which norm: a number, `fro` or `nuc`. Default `fro`.
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    norm(
      p: number | "fro" | "nuc" | null,
      dim: number | readonly number[] | null,
      keepdim: boolean,
      options: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The p-norm of the difference. Shapes: any that broadcast → (). Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.dist.html
     * @param other The tensor to measure from.
     * @param p Which norm. Default 2.
     */
    dist(other: Tensor, p?: number | boolean): Tensor;
    /**
     * The p-norm of the difference. Shapes: any that broadcast → (). Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.dist.html
     * @param other The tensor to measure from.
     */
    dist(
      other: Tensor,
      options: {
        /** Which norm. Default 2. */
        p?: number | boolean;
      },
    ): Tensor;
  }
}

/**
 * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html
 * @param input The tensor.
 * @param p Which norm: a number, `fro` or `nuc`. Default `fro`.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 * @param dtype The type of the result, if another than usual.
 */
export function norm(
  input: Tensor,
  p?: number | "fro" | "nuc" | null,
  dim?: number | readonly number[] | null,
  keepdim?: boolean,
  dtype?: DType | null,
): Tensor;
/**
 * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html
 * @param input The tensor.
 */
export function norm(
  input: Tensor,
  options: {
    /** Which norm: a number, `fro` or `nuc`. Default `fro`. */
    p?: number | "fro" | "nuc" | null;
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html
 * @param input The tensor.
 * @param p Which norm: a number, `fro` or `nuc`. Default `fro`.
 */
export function norm(
  input: Tensor,
  p: number | "fro" | "nuc" | null,
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
 * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html
 * @param input The tensor.
 * @param p Which norm: a number, `fro` or `nuc`. Default `fro`.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function norm(
  input: Tensor,
  p: number | "fro" | "nuc" | null,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.norm.html
 * @param input The tensor.
 * @param p Which norm: a number, `fro` or `nuc`. Default `fro`.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function norm(
  input: Tensor,
  p: number | "fro" | "nuc" | null,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function norm(...args: unknown[]): unknown {
  return callFunction("norm", args);
}

/**
 * The square root of the sum of squares. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function frobenius_norm(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The square root of the sum of squares. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 */
export function frobenius_norm(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The square root of the sum of squares. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function frobenius_norm(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function frobenius_norm(...args: unknown[]): unknown {
  return callFunction("frobenius_norm", args);
}

/**
 * The sum of the singular values of a matrix. Shapes: (n, m) → (). Raises RuntimeError if the input is not a matrix.
 * @param input The tensor.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nuclear_norm(input: Tensor, keepdim?: boolean): Tensor;
/**
 * The sum of the singular values of a matrix. With `dim`: the sums of the singular values of matrices. Shapes: (n, m) → (). With `dim`: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 */
export function nuclear_norm(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */
    dim?: number | readonly number[];
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The sums of the singular values of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function nuclear_norm(input: Tensor, dim: number | readonly number[], keepdim?: boolean): Tensor;
/**
 * The sums of the singular values of matrices. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range.
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function nuclear_norm(
  input: Tensor,
  dim: number | readonly number[],
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function nuclear_norm(...args: unknown[]): unknown {
  return callFunction("nuclear_norm", args);
}

/**
 * The p-norms of all dimensions but one; of all for -1. Shapes: any → sizes of 1, but for `dim`. Raises IndexError if `dim` is out of range.
 * @param v The tensor.
 * @param pow Which norm. Default 2.
 * @param dim The dimension that stays, or -1. Default 0.
 */
export function norm_except_dim(v: Tensor, pow?: number, dim?: number): Tensor;
/**
 * The p-norms of all dimensions but one; of all for -1. Shapes: any → sizes of 1, but for `dim`. Raises IndexError if `dim` is out of range.
 * @param v The tensor.
 */
export function norm_except_dim(
  v: Tensor,
  options: {
    /** Which norm. Default 2. */
    pow?: number;
    /** The dimension that stays, or -1. Default 0. */
    dim?: number;
  },
): Tensor;
/**
 * The p-norms of all dimensions but one; of all for -1. Shapes: any → sizes of 1, but for `dim`. Raises IndexError if `dim` is out of range.
 * @param v The tensor.
 * @param pow Which norm. Default 2.
 */
export function norm_except_dim(
  v: Tensor,
  pow: number,
  options: {
    /** The dimension that stays, or -1. Default 0. */
    dim?: number;
  },
): Tensor;
export function norm_except_dim(...args: unknown[]): unknown {
  return callFunction("norm_except_dim", args);
}

/**
 * The p-norm of the difference. Shapes: any that broadcast → (). Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.dist.html
 * @param input The tensor.
 * @param other The tensor to measure from.
 * @param p Which norm. Default 2.
 */
export function dist(input: Tensor, other: Tensor, p?: number | boolean): Tensor;
/**
 * The p-norm of the difference. Shapes: any that broadcast → (). Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.dist.html
 * @param input The tensor.
 * @param other The tensor to measure from.
 */
export function dist(
  input: Tensor,
  other: Tensor,
  options: {
    /** Which norm. Default 2. */
    p?: number | boolean;
  },
): Tensor;
export function dist(...args: unknown[]): unknown {
  return callFunction("dist", args);
}

// Functions and methods of the rows in ops/norm.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     * @param dtype The type of the result; by default that of the input.
     */
    norm(
      p?: number | string | null,
      dim?: number | readonly number[] | null,
      keepdim?: boolean,
      dtype?: DType | null,
    ): Tensor;
    /**
     * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    norm(
      p: number | string | null,
      dim: number | readonly number[] | null,
      keepdim: boolean,
      options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
    ): Tensor;
    /**
     * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    norm(
      p: number | string | null,
      dim: number | readonly number[] | null,
      options?: {
        /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean /** The type of the result; by default that of the input. */;
        dtype?: DType | null;
      },
    ): Tensor;
    /** The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html */
    norm(
      p: number | string | null,
      options?: {
        /** The dimension to work along; negative ones count from the end. */ dim?:
          | number
          | readonly number[]
          | null /** Whether reduced dimensions stay, with size 1. Default false. */;
        keepdim?: boolean /** The type of the result; by default that of the input. */;
        dtype?: DType | null;
      },
    ): Tensor;
    /** The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html */
    norm(options?: {
      p?: number | string | null /** The dimension to work along; negative ones count from the end. */;
      dim?: number | readonly number[] | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean /** The type of the result; by default that of the input. */;
      dtype?: DType | null;
    }): Tensor;
    /**
     * The p-norm of the difference. https://pytorch.org/docs/stable/generated/torch.dist.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    dist(other: Tensor, p?: number | boolean): Tensor;
    /**
     * The p-norm of the difference. https://pytorch.org/docs/stable/generated/torch.dist.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    dist(other: Tensor, options?: { p?: number | boolean }): Tensor;
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. https://pytorch.org/docs/stable/generated/torch.renorm.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    renorm(p: number | boolean, dim: number, maxnorm: number | boolean): Tensor;
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. https://pytorch.org/docs/stable/generated/torch.renorm.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    renorm(p: number | boolean, dim: number, options: { maxnorm: number | boolean }): Tensor;
    /** Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. https://pytorch.org/docs/stable/generated/torch.renorm.html */
    renorm(
      p: number | boolean,
      options: {
        /** The dimension to work along; negative ones count from the end. */ dim: number;
        maxnorm: number | boolean;
      },
    ): Tensor;
    /** Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. https://pytorch.org/docs/stable/generated/torch.renorm.html */
    renorm(options: {
      p: number | boolean /** The dimension to work along; negative ones count from the end. */;
      dim: number;
      maxnorm: number | boolean;
    }): Tensor;
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    renorm_(p: number | boolean, dim: number, maxnorm: number | boolean): this;
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    renorm_(p: number | boolean, dim: number, options: { maxnorm: number | boolean }): this;
    /** Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html */
    renorm_(
      p: number | boolean,
      options: {
        /** The dimension to work along; negative ones count from the end. */ dim: number;
        maxnorm: number | boolean;
      },
    ): this;
    /** Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html */
    renorm_(options: {
      p: number | boolean /** The dimension to work along; negative ones count from the end. */;
      dim: number;
      maxnorm: number | boolean;
    }): this;
  }
}

/**
 * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 * @param dtype The type of the result; by default that of the input.
 */
export function norm(
  input: Tensor,
  p?: number | string | null,
  dim?: number | readonly number[] | null,
  keepdim?: boolean,
  dtype?: DType | null,
): Tensor;
/**
 * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function norm(
  input: Tensor,
  p: number | string | null,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function norm(
  input: Tensor,
  p: number | string | null,
  dim: number | readonly number[] | null,
  options?: {
    /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
/** The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html */
export function norm(
  input: Tensor,
  p: number | string | null,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | readonly number[]
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
/** The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices. https://pytorch.org/docs/stable/generated/torch.norm.html */
export function norm(
  input: Tensor,
  options?: {
    p?: number | string | null /** The dimension to work along; negative ones count from the end. */;
    dim?: number | readonly number[] | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function norm(...args: unknown[]): unknown {
  return callFunction("norm", args);
}

/**
 * The p-norm of the difference. https://pytorch.org/docs/stable/generated/torch.dist.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function dist(input: Tensor, other: Tensor, p?: number | boolean): Tensor;
/**
 * The p-norm of the difference. https://pytorch.org/docs/stable/generated/torch.dist.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function dist(input: Tensor, other: Tensor, options?: { p?: number | boolean }): Tensor;
export function dist(...args: unknown[]): unknown {
  return callFunction("dist", args);
}

/**
 * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. https://pytorch.org/docs/stable/generated/torch.renorm.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function renorm(input: Tensor, p: number | boolean, dim: number, maxnorm: number | boolean): Tensor;
/**
 * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. https://pytorch.org/docs/stable/generated/torch.renorm.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function renorm(input: Tensor, p: number | boolean, dim: number, options: { maxnorm: number | boolean }): Tensor;
/** Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. https://pytorch.org/docs/stable/generated/torch.renorm.html */
export function renorm(
  input: Tensor,
  p: number | boolean,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number;
    maxnorm: number | boolean;
  },
): Tensor;
/** Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. https://pytorch.org/docs/stable/generated/torch.renorm.html */
export function renorm(
  input: Tensor,
  options: {
    p: number | boolean /** The dimension to work along; negative ones count from the end. */;
    dim: number;
    maxnorm: number | boolean;
  },
): Tensor;
export function renorm(...args: unknown[]): unknown {
  return callFunction("renorm", args);
}

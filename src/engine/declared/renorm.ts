// Functions and methods of the rows in ops/renorm.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.renorm.html
     * @param p Which norm.
     * @param dim The dimension of the slices.
     * @param maxnorm The greatest norm that stays.
     */
    renorm(p: number | boolean, dim: number, maxnorm: number | boolean): Tensor;
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.renorm.html
     * @param p Which norm.
     * @param dim The dimension of the slices.
     */
    renorm(
      p: number | boolean,
      dim: number,
      options: {
        /** The greatest norm that stays. */
        maxnorm: number | boolean;
      },
    ): Tensor;
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.renorm.html
     * @param p Which norm.
     */
    renorm(
      p: number | boolean,
      options: {
        /** The dimension of the slices. */
        dim: number;
        /** The greatest norm that stays. */
        maxnorm: number | boolean;
      },
    ): Tensor;
    /** Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.renorm.html */
    renorm(options: {
      /** Which norm. */
      p: number | boolean;
      /** The dimension of the slices. */
      dim: number;
      /** The greatest norm that stays. */
      maxnorm: number | boolean;
    }): Tensor;
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. In place. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html
     * @param p Which norm.
     * @param dim The dimension of the slices.
     * @param maxnorm The greatest norm that stays.
     */
    renorm_(p: number | boolean, dim: number, maxnorm: number | boolean): this;
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. In place. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html
     * @param p Which norm.
     * @param dim The dimension of the slices.
     */
    renorm_(
      p: number | boolean,
      dim: number,
      options: {
        /** The greatest norm that stays. */
        maxnorm: number | boolean;
      },
    ): this;
    /**
     * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. In place. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html
     * @param p Which norm.
     */
    renorm_(
      p: number | boolean,
      options: {
        /** The dimension of the slices. */
        dim: number;
        /** The greatest norm that stays. */
        maxnorm: number | boolean;
      },
    ): this;
    /** Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. In place. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html */
    renorm_(options: {
      /** Which norm. */
      p: number | boolean;
      /** The dimension of the slices. */
      dim: number;
      /** The greatest norm that stays. */
      maxnorm: number | boolean;
    }): this;
  }
}

/**
 * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.renorm.html
 * @param input The tensor.
 * @param p Which norm.
 * @param dim The dimension of the slices.
 * @param maxnorm The greatest norm that stays.
 */
export function renorm(input: Tensor, p: number | boolean, dim: number, maxnorm: number | boolean): Tensor;
/**
 * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.renorm.html
 * @param input The tensor.
 * @param p Which norm.
 * @param dim The dimension of the slices.
 */
export function renorm(
  input: Tensor,
  p: number | boolean,
  dim: number,
  options: {
    /** The greatest norm that stays. */
    maxnorm: number | boolean;
  },
): Tensor;
/**
 * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.renorm.html
 * @param input The tensor.
 * @param p Which norm.
 */
export function renorm(
  input: Tensor,
  p: number | boolean,
  options: {
    /** The dimension of the slices. */
    dim: number;
    /** The greatest norm that stays. */
    maxnorm: number | boolean;
  },
): Tensor;
/**
 * Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater. Shapes: any → the same. Raises RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension. https://pytorch.org/docs/stable/generated/torch.renorm.html
 * @param input The tensor.
 */
export function renorm(
  input: Tensor,
  options: {
    /** Which norm. */
    p: number | boolean;
    /** The dimension of the slices. */
    dim: number;
    /** The greatest norm that stays. */
    maxnorm: number | boolean;
  },
): Tensor;
export function renorm(...args: unknown[]): unknown {
  return callFunction("renorm", args);
}

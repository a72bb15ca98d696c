// Functions and methods of the rows in ops/softmax.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.softmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    softmax(dim: number): Tensor;
    /** Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.softmax.html */
    softmax(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.softmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param dtype The type of the result, if another than usual.
     */
    softmax(dim: number, dtype?: DType | null): Tensor;
    /**
     * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.softmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    softmax(
      dim: number,
      options: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
    /**
     * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    log_softmax(dim: number): Tensor;
    /** The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html */
    log_softmax(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
    }): Tensor;
    /**
     * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param dtype The type of the result, if another than usual.
     */
    log_softmax(dim: number, dtype?: DType | null): Tensor;
    /**
     * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    log_softmax(
      dim: number,
      options: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
      },
    ): Tensor;
  }
}

/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmax(input: Tensor, dim: number): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.softmax.html
 * @param input The tensor.
 */
export function softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param dtype The type of the result, if another than usual.
 */
export function softmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmax(
  input: Tensor,
  dim: number,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function softmax(...args: unknown[]): unknown {
  return callFunction("softmax", args);
}

/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function log_softmax(input: Tensor, dim: number): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param input The tensor.
 */
export function log_softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param dtype The type of the result, if another than usual.
 */
export function log_softmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function log_softmax(
  input: Tensor,
  dim: number,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function log_softmax(...args: unknown[]): unknown {
  return callFunction("log_softmax", args);
}

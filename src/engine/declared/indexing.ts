// Functions and methods of the rows in ops/indexing.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The elements at positions given by tensors, one tensor per dimension of `dims`; scripts write `at(...)`. Shapes: as `x.at` says. Raises IndexError if a position is out of range.
     * @param indices Tensors of positions, one per dimension.
     * @param dims Which dimensions the positions belong to; by default the first ones.
     */
    index(indices: readonly Tensor[], dims?: number | readonly number[] | null): Tensor;
    /**
     * The elements at positions given by tensors, one tensor per dimension of `dims`; scripts write `at(...)`. Shapes: as `x.at` says. Raises IndexError if a position is out of range.
     * @param indices Tensors of positions, one per dimension.
     */
    index(
      indices: readonly Tensor[],
      options: {
        /** Which dimensions the positions belong to; by default the first ones. */
        dims?: number | readonly number[] | null;
      },
    ): Tensor;
    /**
     * `input` with `values` at positions given by tensors, or added there. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
     * @param indices Tensors of positions, one per dimension.
     * @param values What is written.
     * @param accumulate Whether values are added instead of written. Default false.
     * @param dims Which dimensions the positions belong to; by default the first ones.
     */
    index_put(
      indices: readonly Tensor[],
      values: Tensor,
      accumulate?: boolean,
      dims?: number | readonly number[] | null,
    ): Tensor;
    /**
     * `input` with `values` at positions given by tensors, or added there. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
     * @param indices Tensors of positions, one per dimension.
     * @param values What is written.
     */
    index_put(
      indices: readonly Tensor[],
      values: Tensor,
      options: {
        /** Whether values are added instead of written. Default false. */
        accumulate?: boolean;
        /** Which dimensions the positions belong to; by default the first ones. */
        dims?: number | readonly number[] | null;
      },
    ): Tensor;
    /**
     * `input` with `values` at positions given by tensors, or added there. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
     * @param indices Tensors of positions, one per dimension.
     * @param values What is written.
     * @param accumulate Whether values are added instead of written. Default false.
     */
    index_put(
      indices: readonly Tensor[],
      values: Tensor,
      accumulate: boolean,
      options: {
        /** Which dimensions the positions belong to; by default the first ones. */
        dims?: number | readonly number[] | null;
      },
    ): Tensor;
    /**
     * `input` with `values` at positions given by tensors, or added there. In place. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
     * @param indices Tensors of positions, one per dimension.
     * @param values What is written.
     * @param accumulate Whether values are added instead of written. Default false.
     * @param dims Which dimensions the positions belong to; by default the first ones.
     */
    index_put_(
      indices: readonly Tensor[],
      values: Tensor,
      accumulate?: boolean,
      dims?: number | readonly number[] | null,
    ): this;
    /**
     * `input` with `values` at positions given by tensors, or added there. In place. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
     * @param indices Tensors of positions, one per dimension.
     * @param values What is written.
     */
    index_put_(
      indices: readonly Tensor[],
      values: Tensor,
      options: {
        /** Whether values are added instead of written. Default false. */
        accumulate?: boolean;
        /** Which dimensions the positions belong to; by default the first ones. */
        dims?: number | readonly number[] | null;
      },
    ): this;
    /**
     * `input` with `values` at positions given by tensors, or added there. In place. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
     * @param indices Tensors of positions, one per dimension.
     * @param values What is written.
     * @param accumulate Whether values are added instead of written. Default false.
     */
    index_put_(
      indices: readonly Tensor[],
      values: Tensor,
      accumulate: boolean,
      options: {
        /** Which dimensions the positions belong to; by default the first ones. */
        dims?: number | readonly number[] | null;
      },
    ): this;
  }
}

/**
 * `input` with `values` at positions given by tensors, or added there. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
 * @param input The tensor.
 * @param indices Tensors of positions, one per dimension.
 * @param values What is written.
 * @param accumulate Whether values are added instead of written. Default false.
 * @param dims Which dimensions the positions belong to; by default the first ones.
 */
export function index_put(
  input: Tensor,
  indices: readonly Tensor[],
  values: Tensor,
  accumulate?: boolean,
  dims?: number | readonly number[] | null,
): Tensor;
/**
 * `input` with `values` at positions given by tensors, or added there. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
 * @param input The tensor.
 * @param indices Tensors of positions, one per dimension.
 * @param values What is written.
 */
export function index_put(
  input: Tensor,
  indices: readonly Tensor[],
  values: Tensor,
  options: {
    /** Whether values are added instead of written. Default false. */
    accumulate?: boolean;
    /** Which dimensions the positions belong to; by default the first ones. */
    dims?: number | readonly number[] | null;
  },
): Tensor;
/**
 * `input` with `values` at positions given by tensors, or added there. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
 * @param input The tensor.
 * @param indices Tensors of positions, one per dimension.
 * @param values What is written.
 * @param accumulate Whether values are added instead of written. Default false.
 */
export function index_put(
  input: Tensor,
  indices: readonly Tensor[],
  values: Tensor,
  accumulate: boolean,
  options: {
    /** Which dimensions the positions belong to; by default the first ones. */
    dims?: number | readonly number[] | null;
  },
): Tensor;
export function index_put(...args: unknown[]): unknown {
  return callFunction("index_put", args);
}

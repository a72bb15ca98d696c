// Functions and methods of the rows in ops/parts.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** `length` positions of a dimension from `start` on, as a view. https://pytorch.org/docs/stable/generated/torch.narrow.html */
    narrow(dim: number, start: number, length: number): Tensor;
    /** `length` positions of a dimension from `start` on, as a view. https://pytorch.org/docs/stable/generated/torch.narrow.html */
    narrow(dim: number, start: number, options: { length: number }): Tensor;
    /** `length` positions of a dimension from `start` on, as a view. https://pytorch.org/docs/stable/generated/torch.narrow.html */
    narrow(dim: number, options: { start: number; length: number }): Tensor;
    /** `length` positions of a dimension from `start` on, as a view. https://pytorch.org/docs/stable/generated/torch.narrow.html */
    narrow(options: { dim: number; start: number; length: number }): Tensor;
    /** Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. https://pytorch.org/docs/stable/generated/torch.Tensor.slice.html */
    slice(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
    /** Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. https://pytorch.org/docs/stable/generated/torch.Tensor.slice.html */
    slice(dim: number, start: number | null, end: number | null, options?: { step?: number }): Tensor;
    /** Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. https://pytorch.org/docs/stable/generated/torch.Tensor.slice.html */
    slice(dim: number, start: number | null, options?: { end?: number | null; step?: number }): Tensor;
    /** Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. https://pytorch.org/docs/stable/generated/torch.Tensor.slice.html */
    slice(dim: number, options?: { start?: number | null; end?: number | null; step?: number }): Tensor;
    /** Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`. https://pytorch.org/docs/stable/generated/torch.Tensor.slice.html */
    slice(options?: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      dim: number,
      start: number | null,
      end: number | null,
      step: number,
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      dim: number,
      start: number | null,
      end: number | null,
      options: { step: number },
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      dim: number,
      start: number | null,
      options: { end: number | null; step: number },
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      dim: number,
      options: { start: number | null; end: number | null; step: number },
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(
      input_sizes: number | readonly number[],
      options: { dim: number; start: number | null; end: number | null; step: number },
    ): Tensor;
    /** @internal Zeros with `grad_output` where a slice was taken. */
    slice_backward(options: {
      input_sizes: number | readonly number[];
      dim: number;
      start: number | null;
      end: number | null;
      step: number;
    }): Tensor;
    /** One position of a dimension, which goes away, as a view. https://pytorch.org/docs/stable/generated/torch.select.html */
    select(dim: number, index: number): Tensor;
    /** One position of a dimension, which goes away, as a view. https://pytorch.org/docs/stable/generated/torch.select.html */
    select(dim: number, options: { index: number }): Tensor;
    /** One position of a dimension, which goes away, as a view. https://pytorch.org/docs/stable/generated/torch.select.html */
    select(options: { dim: number; index: number }): Tensor;
    /** @internal Zeros with `grad_output` at one position of a dimension. */
    select_backward(input_sizes: number | readonly number[], dim: number, index: number): Tensor;
    /** @internal Zeros with `grad_output` at one position of a dimension. */
    select_backward(input_sizes: number | readonly number[], dim: number, options: { index: number }): Tensor;
    /** @internal Zeros with `grad_output` at one position of a dimension. */
    select_backward(input_sizes: number | readonly number[], options: { dim: number; index: number }): Tensor;
    /** @internal Zeros with `grad_output` at one position of a dimension. */
    select_backward(options: { input_sizes: number | readonly number[]; dim: number; index: number }): Tensor;
    /** The diagonal of two dimensions, as a view. https://pytorch.org/docs/stable/generated/torch.diagonal.html */
    diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
    /** The diagonal of two dimensions, as a view. https://pytorch.org/docs/stable/generated/torch.diagonal.html */
    diagonal(offset: number, dim1: number, options?: { dim2?: number }): Tensor;
    /** The diagonal of two dimensions, as a view. https://pytorch.org/docs/stable/generated/torch.diagonal.html */
    diagonal(offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
    /** The diagonal of two dimensions, as a view. https://pytorch.org/docs/stable/generated/torch.diagonal.html */
    diagonal(options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(input_sizes: number | readonly number[], offset: number, dim1: number, dim2: number): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(
      input_sizes: number | readonly number[],
      offset: number,
      dim1: number,
      options: { dim2: number },
    ): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(
      input_sizes: number | readonly number[],
      offset: number,
      options: { dim1: number; dim2: number },
    ): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(
      input_sizes: number | readonly number[],
      options: { offset: number; dim1: number; dim2: number },
    ): Tensor;
    /** @internal Zeros with `grad_output` on a diagonal. */
    diagonal_backward(options: {
      input_sizes: number | readonly number[];
      offset: number;
      dim1: number;
      dim2: number;
    }): Tensor;
    /** The positions of a dimension as a list of views. https://pytorch.org/docs/stable/generated/torch.unbind.html */
    unbind(dim?: number): Tensor[];
    /** The positions of a dimension as a list of views. https://pytorch.org/docs/stable/generated/torch.unbind.html */
    unbind(options?: { dim?: number }): Tensor[];
  }
}

/** `length` positions of a dimension from `start` on, as a view. https://pytorch.org/docs/stable/generated/torch.narrow.html */
export function narrow(input: Tensor, dim: number, start: number, length: number): Tensor;
/** `length` positions of a dimension from `start` on, as a view. https://pytorch.org/docs/stable/generated/torch.narrow.html */
export function narrow(input: Tensor, dim: number, start: number, options: { length: number }): Tensor;
/** `length` positions of a dimension from `start` on, as a view. https://pytorch.org/docs/stable/generated/torch.narrow.html */
export function narrow(input: Tensor, dim: number, options: { start: number; length: number }): Tensor;
/** `length` positions of a dimension from `start` on, as a view. https://pytorch.org/docs/stable/generated/torch.narrow.html */
export function narrow(input: Tensor, options: { dim: number; start: number; length: number }): Tensor;
export function narrow(...args: unknown[]): unknown {
  return callFunction("narrow", args);
}

/** One position of a dimension, which goes away, as a view. https://pytorch.org/docs/stable/generated/torch.select.html */
export function select(input: Tensor, dim: number, index: number): Tensor;
/** One position of a dimension, which goes away, as a view. https://pytorch.org/docs/stable/generated/torch.select.html */
export function select(input: Tensor, dim: number, options: { index: number }): Tensor;
/** One position of a dimension, which goes away, as a view. https://pytorch.org/docs/stable/generated/torch.select.html */
export function select(input: Tensor, options: { dim: number; index: number }): Tensor;
export function select(...args: unknown[]): unknown {
  return callFunction("select", args);
}

/** The diagonal of two dimensions, as a view. https://pytorch.org/docs/stable/generated/torch.diagonal.html */
export function diagonal(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
/** The diagonal of two dimensions, as a view. https://pytorch.org/docs/stable/generated/torch.diagonal.html */
export function diagonal(input: Tensor, offset: number, dim1: number, options?: { dim2?: number }): Tensor;
/** The diagonal of two dimensions, as a view. https://pytorch.org/docs/stable/generated/torch.diagonal.html */
export function diagonal(input: Tensor, offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
/** The diagonal of two dimensions, as a view. https://pytorch.org/docs/stable/generated/torch.diagonal.html */
export function diagonal(input: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagonal(...args: unknown[]): unknown {
  return callFunction("diagonal", args);
}

/** The positions of a dimension as a list of views. https://pytorch.org/docs/stable/generated/torch.unbind.html */
export function unbind(input: Tensor, dim?: number): Tensor[];
/** The positions of a dimension as a list of views. https://pytorch.org/docs/stable/generated/torch.unbind.html */
export function unbind(input: Tensor, options?: { dim?: number }): Tensor[];
export function unbind(...args: unknown[]): unknown {
  return callFunction("unbind", args);
}

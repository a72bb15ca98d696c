// Functions and methods of the rows in ops/filling.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Copies the elements of `src` here, converting them. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.copy_.html
     * @param src Where elements are copied from.
     */
    copy_(
      src: Tensor,
      options?: {
        /** Accepted, and without effect. Default false. */
        non_blocking?: boolean;
      },
    ): this;
    /** Sets all elements to 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.zero_.html */
    zero_(): this;
    /**
     * Sets all elements to a number. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
     * @param value The number that is written.
     */
    fill_(value: number | boolean): this;
    /** Sets all elements to a number. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
    fill_(options: {
      /** The number that is written. */
      value: number | boolean;
    }): this;
    /**
     * Sets all elements to that of a tensor without dimensions. In place. Shapes: any, () → the same. Raises RuntimeError if `value` has dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
     * @param value The value that is written, as a tensor.
     */
    fill_(value: Tensor): this;
  }
}

/**
 * Sets all elements to a number. Shapes: any → the same.
 * @param input The tensor.
 * @param value The number that is written.
 */
export function fill(input: Tensor, value: number | boolean): Tensor;
/**
 * Sets all elements to a number. Shapes: any → the same.
 * @param input The tensor.
 */
export function fill(
  input: Tensor,
  options: {
    /** The number that is written. */
    value: number | boolean;
  },
): Tensor;
/**
 * Sets all elements to that of a tensor without dimensions. Shapes: any, () → the same. Raises RuntimeError if `value` has dimensions.
 * @param input The tensor.
 * @param value The value that is written, as a tensor.
 */
export function fill(input: Tensor, value: Tensor): Tensor;
export function fill(...args: unknown[]): unknown {
  return callFunction("fill", args);
}

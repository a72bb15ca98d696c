// Functions and methods of the rows in ops/filling.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Copies the elements of `src` here, converting them. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.copy_.html
     * @param src Where elements are copied from.
     */
    copy_(src: Tensor, options?: { /** Accepted, and without effect. */ non_blocking?: boolean }): this;
    /** Sets all elements to 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.zero_.html */
    zero_(): this;
    /**
     * Sets all elements to a number. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
     * @param value A number, or a factor that is 1 by default.
     */
    fill_(value: number | boolean): this;
    /** Sets all elements to a number. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
    fill_(options: { /** A number, or a factor that is 1 by default. */ value: number | boolean }): this;
    /**
     * Sets all elements to that of a tensor without dimensions. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
     * @param value A number, or a factor that is 1 by default.
     */
    fill_(value: Tensor): this;
  }
}

/**
 * Sets all elements to a number. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.fill.html
 * @param value A number, or a factor that is 1 by default.
 */
export function fill(input: Tensor, value: number | boolean): Tensor;
/** Sets all elements to a number. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.fill.html */
export function fill(
  input: Tensor,
  options: { /** A number, or a factor that is 1 by default. */ value: number | boolean },
): Tensor;
/**
 * Sets all elements to that of a tensor without dimensions. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.fill.html
 * @param value A number, or a factor that is 1 by default.
 */
export function fill(input: Tensor, value: Tensor): Tensor;
export function fill(...args: unknown[]): unknown {
  return callFunction("fill", args);
}

// Functions and methods of the rows in ops/bessel.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The modified Bessel function of the first kind, of order 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.i0.html */
    i0(): Tensor;
    /** The modified Bessel function of the first kind, of order 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.i0_.html */
    i0_(): this;
  }
}

/**
 * The modified Bessel function of the first kind, of order 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.i0.html
 * @param input The tensor.
 */
export function i0(input: Tensor): Tensor;
export function i0(...args: unknown[]): unknown {
  return callFunction("i0", args);
}

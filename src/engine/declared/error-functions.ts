// Functions and methods of the rows in ops/error-functions.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The error function: 2 / √π times the integral of exp(−t²) from 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.erf.html */
    erf(): Tensor;
    /** The error function: 2 / √π times the integral of exp(−t²) from 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.erf_.html */
    erf_(): this;
    /** 1 − erf(a), exact where that is near 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.erfc.html */
    erfc(): Tensor;
    /** 1 − erf(a), exact where that is near 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html */
    erfc_(): this;
    /** The number whose error function this is. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.erfinv.html */
    erfinv(): Tensor;
    /** The number whose error function this is. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html */
    erfinv_(): this;
  }
}

/**
 * The error function: 2 / √π times the integral of exp(−t²) from 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.erf.html
 * @param input The tensor.
 */
export function erf(input: Tensor): Tensor;
export function erf(...args: unknown[]): unknown {
  return callFunction("erf", args);
}

/**
 * 1 − erf(a), exact where that is near 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.erfc.html
 * @param input The tensor.
 */
export function erfc(input: Tensor): Tensor;
export function erfc(...args: unknown[]): unknown {
  return callFunction("erfc", args);
}

/**
 * The number whose error function this is. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.erfinv.html
 * @param input The tensor.
 */
export function erfinv(input: Tensor): Tensor;
export function erfinv(...args: unknown[]): unknown {
  return callFunction("erfinv", args);
}

// Functions and methods of the rows in ops/linalg-pinv.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The pseudoinverse of each matrix. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.pinverse.html
     * @param rcond Singular values up to this part of the greatest count as 0. Default 1e-15.
     */
    pinverse(rcond?: Tensor | number | boolean): Tensor;
    /** The pseudoinverse of each matrix. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.pinverse.html */
    pinverse(options: {
      /** Singular values up to this part of the greatest count as 0. Default 1e-15. */
      rcond?: Tensor | number | boolean;
    }): Tensor;
  }
}

/**
 * The pseudoinverse of each matrix. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.pinverse.html
 * @param input The tensor.
 * @param rcond Singular values up to this part of the greatest count as 0. Default 1e-15.
 */
export function pinverse(input: Tensor, rcond?: Tensor | number | boolean): Tensor;
/**
 * The pseudoinverse of each matrix. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.pinverse.html
 * @param input The tensor.
 */
export function pinverse(
  input: Tensor,
  options: {
    /** Singular values up to this part of the greatest count as 0. Default 1e-15. */
    rcond?: Tensor | number | boolean;
  },
): Tensor;
export function pinverse(...args: unknown[]): unknown {
  return callFunction("pinverse", args);
}

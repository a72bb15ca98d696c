// Functions and methods of the rows in ops/linalg-qr.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Q with orthogonal columns and an upper triangular R, whose product is `input`. Shapes: (…, n, m) → (…, n, k), (…, k, m) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.qr.html
     * @param some Whether Q is as small as possible (default) or square.
     */
    qr(some?: boolean): Named<["Q", "R"]>;
    /** Q with orthogonal columns and an upper triangular R, whose product is `input`. Shapes: (…, n, m) → (…, n, k), (…, k, m) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.qr.html */
    qr(options: {
      /** Whether Q is as small as possible (default) or square. */
      some?: boolean;
    }): Named<["Q", "R"]>;
  }
}

/**
 * Q with orthogonal columns and an upper triangular R, whose product is `input`. Shapes: (…, n, m) → (…, n, k), (…, k, m) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.qr.html
 * @param input The tensor.
 * @param some Whether Q is as small as possible (default) or square.
 */
export function qr(input: Tensor, some?: boolean): Named<["Q", "R"]>;
/**
 * Q with orthogonal columns and an upper triangular R, whose product is `input`. Shapes: (…, n, m) → (…, n, k), (…, k, m) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.qr.html
 * @param input The tensor.
 */
export function qr(
  input: Tensor,
  options: {
    /** Whether Q is as small as possible (default) or square. */
    some?: boolean;
  },
): Named<["Q", "R"]>;
export function qr(...args: unknown[]): unknown {
  return callFunction("qr", args);
}

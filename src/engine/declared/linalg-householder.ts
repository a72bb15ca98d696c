// Functions and methods of the rows in ops/linalg-householder.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * As `linalg_householder_product`: the first columns of a product of Householder's reflections. Shapes: (…, n, m), (…, k) → (…, n, m). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.orgqr.html
     * @param tau The factors of the reflections.
     */
    orgqr(tau: Tensor): Tensor;
    /** The QR factorization as LAPACK leaves it: R, below it the reflections, and their factors. Shapes: (…, n, m) → the same, (…, least of both). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.geqrf.html */
    geqrf(): Named<["a", "tau"]>;
  }
}

/**
 * As `linalg_householder_product`: the first columns of a product of Householder's reflections. Shapes: (…, n, m), (…, k) → (…, n, m). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.orgqr.html
 * @param input The tensor.
 * @param tau The factors of the reflections.
 */
export function orgqr(input: Tensor, tau: Tensor): Tensor;
export function orgqr(...args: unknown[]): unknown {
  return callFunction("orgqr", args);
}

/**
 * The QR factorization as LAPACK leaves it: R, below it the reflections, and their factors. Shapes: (…, n, m) → the same, (…, least of both). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.geqrf.html
 * @param input The tensor.
 */
export function geqrf(input: Tensor): Named<["a", "tau"]>;
export function geqrf(...args: unknown[]): unknown {
  return callFunction("geqrf", args);
}

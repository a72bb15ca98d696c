// Functions and methods of the rows in ops/linalg-svd.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Singular values in descending order, and the orthogonal matrices U and V around them. Shapes: (…, n, m) → (…, n, k), (…, k), (…, m, k) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.svd.html
     * @param some Whether U and V are as small as possible (default) or square.
     * @param compute_uv Whether U and V are wanted; else they are zeros. Default true.
     */
    svd(some?: boolean, compute_uv?: boolean): Named<["U", "S", "V"]>;
    /** Singular values in descending order, and the orthogonal matrices U and V around them. Shapes: (…, n, m) → (…, n, k), (…, k), (…, m, k) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.svd.html */
    svd(options: {
      /** Whether U and V are as small as possible (default) or square. */
      some?: boolean;
      /** Whether U and V are wanted; else they are zeros. Default true. */
      compute_uv?: boolean;
    }): Named<["U", "S", "V"]>;
    /**
     * Singular values in descending order, and the orthogonal matrices U and V around them. Shapes: (…, n, m) → (…, n, k), (…, k), (…, m, k) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.svd.html
     * @param some Whether U and V are as small as possible (default) or square.
     */
    svd(
      some: boolean,
      options: {
        /** Whether U and V are wanted; else they are zeros. Default true. */
        compute_uv?: boolean;
      },
    ): Named<["U", "S", "V"]>;
  }
}

/**
 * Singular values in descending order, and the orthogonal matrices U and V around them. Shapes: (…, n, m) → (…, n, k), (…, k), (…, m, k) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.svd.html
 * @param input The tensor.
 * @param some Whether U and V are as small as possible (default) or square.
 * @param compute_uv Whether U and V are wanted; else they are zeros. Default true.
 */
export function svd(input: Tensor, some?: boolean, compute_uv?: boolean): Named<["U", "S", "V"]>;
/**
 * Singular values in descending order, and the orthogonal matrices U and V around them. Shapes: (…, n, m) → (…, n, k), (…, k), (…, m, k) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.svd.html
 * @param input The tensor.
 */
export function svd(
  input: Tensor,
  options: {
    /** Whether U and V are as small as possible (default) or square. */
    some?: boolean;
    /** Whether U and V are wanted; else they are zeros. Default true. */
    compute_uv?: boolean;
  },
): Named<["U", "S", "V"]>;
/**
 * Singular values in descending order, and the orthogonal matrices U and V around them. Shapes: (…, n, m) → (…, n, k), (…, k), (…, m, k) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.svd.html
 * @param input The tensor.
 * @param some Whether U and V are as small as possible (default) or square.
 */
export function svd(
  input: Tensor,
  some: boolean,
  options: {
    /** Whether U and V are wanted; else they are zeros. Default true. */
    compute_uv?: boolean;
  },
): Named<["U", "S", "V"]>;
export function svd(...args: unknown[]): unknown {
  return callFunction("svd", args);
}

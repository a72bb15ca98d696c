// Functions and methods of the rows in ops/matrix-sums.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The product of two matrices, added to `input`. Shapes: (n, p) or what broadcasts to it, (n, m), (m, p) → (n, p). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.addmm.html
     * @param mat1 The first matrix.
     * @param mat2 The second matrix.
     */
    addmm(
      mat1: Tensor,
      mat2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * The product of two matrices, added to `input`. In place. Shapes: (n, p) or what broadcasts to it, (n, m), (m, p) → (n, p). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html
     * @param mat1 The first matrix.
     * @param mat2 The second matrix.
     */
    addmm_(
      mat1: Tensor,
      mat2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /**
     * The product of a matrix and a vector, added to `input`. Shapes: (n) or what broadcasts to it, (n, m), (m) → (n). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.addmv.html
     * @param mat The matrix.
     * @param vec The vector.
     */
    addmv(
      mat: Tensor,
      vec: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * The product of a matrix and a vector, added to `input`. In place. Shapes: (n) or what broadcasts to it, (n, m), (m) → (n). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html
     * @param mat The matrix.
     * @param vec The vector.
     */
    addmv_(
      mat: Tensor,
      vec: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /**
     * The products of each element of one vector with each of another, added to `input`. Shapes: (n, m) or what broadcasts to it, (n), (m) → (n, m). Raises RuntimeError if `vec1` or `vec2` is not a vector. https://pytorch.org/docs/stable/generated/torch.addr.html
     * @param vec1 The first vector.
     * @param vec2 The second vector.
     */
    addr(
      vec1: Tensor,
      vec2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * The products of each element of one vector with each of another, added to `input`. In place. Shapes: (n, m) or what broadcasts to it, (n), (m) → (n, m). Raises RuntimeError if `vec1` or `vec2` is not a vector. https://pytorch.org/docs/stable/generated/torch.Tensor.addr_.html
     * @param vec1 The first vector.
     * @param vec2 The second vector.
     */
    addr_(
      vec1: Tensor,
      vec2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /**
     * The products of two batches of matrices, added to `input`. Shapes: (b, n, p) or what broadcasts to it, (b, n, m), (b, m, p) → (b, n, p). Raises RuntimeError if batches or inner sizes differ. https://pytorch.org/docs/stable/generated/torch.baddbmm.html
     * @param batch1 The first batch of matrices.
     * @param batch2 The second batch of matrices.
     */
    baddbmm(
      batch1: Tensor,
      batch2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * The products of two batches of matrices, added to `input`. In place. Shapes: (b, n, p) or what broadcasts to it, (b, n, m), (b, m, p) → (b, n, p). Raises RuntimeError if batches or inner sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html
     * @param batch1 The first batch of matrices.
     * @param batch2 The second batch of matrices.
     */
    baddbmm_(
      batch1: Tensor,
      batch2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /**
     * The sum of the products of two batches of matrices, added to `input`. Shapes: (n, p) or what broadcasts to it, (b, n, m), (b, m, p) → (n, p). Raises RuntimeError if batches or inner sizes differ. https://pytorch.org/docs/stable/generated/torch.addbmm.html
     * @param batch1 The first batch of matrices.
     * @param batch2 The second batch of matrices.
     */
    addbmm(
      batch1: Tensor,
      batch2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * The sum of the products of two batches of matrices, added to `input`. In place. Shapes: (n, p) or what broadcasts to it, (b, n, m), (b, m, p) → (n, p). Raises RuntimeError if batches or inner sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html
     * @param batch1 The first batch of matrices.
     * @param batch2 The second batch of matrices.
     */
    addbmm_(
      batch1: Tensor,
      batch2: Tensor,
      options?: {
        /** A factor of `input`. Default 1. */
        beta?: number | boolean;
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
  }
}

/**
 * The product of two matrices, added to `input`. Shapes: (n, p) or what broadcasts to it, (n, m), (m, p) → (n, p). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.addmm.html
 * @param input The tensor.
 * @param mat1 The first matrix.
 * @param mat2 The second matrix.
 */
export function addmm(
  input: Tensor,
  mat1: Tensor,
  mat2: Tensor,
  options?: {
    /** A factor of `input`. Default 1. */
    beta?: number | boolean;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
export function addmm(...args: unknown[]): unknown {
  return callFunction("addmm", args);
}

/**
 * The product of a matrix and a vector, added to `input`. Shapes: (n) or what broadcasts to it, (n, m), (m) → (n). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.addmv.html
 * @param input The tensor.
 * @param mat The matrix.
 * @param vec The vector.
 */
export function addmv(
  input: Tensor,
  mat: Tensor,
  vec: Tensor,
  options?: {
    /** A factor of `input`. Default 1. */
    beta?: number | boolean;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
export function addmv(...args: unknown[]): unknown {
  return callFunction("addmv", args);
}

/**
 * The products of each element of one vector with each of another, added to `input`. Shapes: (n, m) or what broadcasts to it, (n), (m) → (n, m). Raises RuntimeError if `vec1` or `vec2` is not a vector. https://pytorch.org/docs/stable/generated/torch.addr.html
 * @param input The tensor.
 * @param vec1 The first vector.
 * @param vec2 The second vector.
 */
export function addr(
  input: Tensor,
  vec1: Tensor,
  vec2: Tensor,
  options?: {
    /** A factor of `input`. Default 1. */
    beta?: number | boolean;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
export function addr(...args: unknown[]): unknown {
  return callFunction("addr", args);
}

/**
 * The products of two batches of matrices, added to `input`. Shapes: (b, n, p) or what broadcasts to it, (b, n, m), (b, m, p) → (b, n, p). Raises RuntimeError if batches or inner sizes differ. https://pytorch.org/docs/stable/generated/torch.baddbmm.html
 * @param input The tensor.
 * @param batch1 The first batch of matrices.
 * @param batch2 The second batch of matrices.
 */
export function baddbmm(
  input: Tensor,
  batch1: Tensor,
  batch2: Tensor,
  options?: {
    /** A factor of `input`. Default 1. */
    beta?: number | boolean;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
export function baddbmm(...args: unknown[]): unknown {
  return callFunction("baddbmm", args);
}

/**
 * The sum of the products of two batches of matrices, added to `input`. Shapes: (n, p) or what broadcasts to it, (b, n, m), (b, m, p) → (n, p). Raises RuntimeError if batches or inner sizes differ. https://pytorch.org/docs/stable/generated/torch.addbmm.html
 * @param input The tensor.
 * @param batch1 The first batch of matrices.
 * @param batch2 The second batch of matrices.
 */
export function addbmm(
  input: Tensor,
  batch1: Tensor,
  batch2: Tensor,
  options?: {
    /** A factor of `input`. Default 1. */
    beta?: number | boolean;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
export function addbmm(...args: unknown[]): unknown {
  return callFunction("addbmm", args);
}

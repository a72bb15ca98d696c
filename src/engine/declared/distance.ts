// Functions and methods of the rows in ops/distance.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** @internal Internal: distances, where the vectors have been checked. */
    _cdist_forward(x2: Tensor, p: number): Tensor;
    /** @internal Internal: distances, where the vectors have been checked. */
    _cdist_forward(
      x2: Tensor,
      options: {
        p: number;
      },
    ): Tensor;
  }
}

/**
 * The p-norm distance of each vector of `x1` from each of `x2`. Shapes: (…, n, d), (…, m, d) → (…, n, m). Raises RuntimeError if the last sizes differ or `p` is negative. https://pytorch.org/docs/stable/generated/torch.cdist.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors of the same length.
 * @param p Which norm. Default 2.
 * @param compute_mode Accepted, and without effect. Default `use_mm_for_euclid_dist_if_necessary`.
 */
export function cdist(
  x1: Tensor,
  x2: Tensor,
  p?: number,
  compute_mode?: "use_mm_for_euclid_dist_if_necessary" | "use_mm_for_euclid_dist" | "donot_use_mm_for_euclid_dist",
): Tensor;
/**
 * The p-norm distance of each vector of `x1` from each of `x2`. Shapes: (…, n, d), (…, m, d) → (…, n, m). Raises RuntimeError if the last sizes differ or `p` is negative. https://pytorch.org/docs/stable/generated/torch.cdist.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors of the same length.
 */
export function cdist(
  x1: Tensor,
  x2: Tensor,
  options: {
    /** Which norm. Default 2. */
    p?: number;
    /** Accepted, and without effect. Default `use_mm_for_euclid_dist_if_necessary`. */
    compute_mode?: "use_mm_for_euclid_dist_if_necessary" | "use_mm_for_euclid_dist" | "donot_use_mm_for_euclid_dist";
  },
): Tensor;
/**
 * The p-norm distance of each vector of `x1` from each of `x2`. Shapes: (…, n, d), (…, m, d) → (…, n, m). Raises RuntimeError if the last sizes differ or `p` is negative. https://pytorch.org/docs/stable/generated/torch.cdist.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors of the same length.
 * @param p Which norm. Default 2.
 */
export function cdist(
  x1: Tensor,
  x2: Tensor,
  p: number,
  options: {
    /** Accepted, and without effect. Default `use_mm_for_euclid_dist_if_necessary`. */
    compute_mode?: "use_mm_for_euclid_dist_if_necessary" | "use_mm_for_euclid_dist" | "donot_use_mm_for_euclid_dist";
  },
): Tensor;
export function cdist(...args: unknown[]): unknown {
  return callFunction("cdist", args);
}

/**
 * The p-norm distances of all pairs of rows. Shapes: (n, d) → (n · (n − 1) / 2). Raises RuntimeError if the input is not a matrix or `p` is negative. https://pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html
 * @param input The tensor.
 * @param p Which norm. Default 2.
 */
export function pdist(input: Tensor, p?: number): Tensor;
/**
 * The p-norm distances of all pairs of rows. Shapes: (n, d) → (n · (n − 1) / 2). Raises RuntimeError if the input is not a matrix or `p` is negative. https://pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html
 * @param input The tensor.
 */
export function pdist(
  input: Tensor,
  options: {
    /** Which norm. Default 2. */
    p?: number;
  },
): Tensor;
export function pdist(...args: unknown[]): unknown {
  return callFunction("pdist", args);
}

/**
 * The p-norms of differences along the last dimension. Shapes: (n, d), (n, d) → (n), or (n, 1) if `keepdim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors that broadcast with these.
 * @param p Which norm. Default 2.
 * @param eps What is added to differences, so that none is 0. Default 1e-6.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function pairwise_distance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor;
/**
 * The p-norms of differences along the last dimension. Shapes: (n, d), (n, d) → (n), or (n, 1) if `keepdim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors that broadcast with these.
 */
export function pairwise_distance(
  x1: Tensor,
  x2: Tensor,
  options: {
    /** Which norm. Default 2. */
    p?: number;
    /** What is added to differences, so that none is 0. Default 1e-6. */
    eps?: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The p-norms of differences along the last dimension. Shapes: (n, d), (n, d) → (n), or (n, 1) if `keepdim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors that broadcast with these.
 * @param p Which norm. Default 2.
 */
export function pairwise_distance(
  x1: Tensor,
  x2: Tensor,
  p: number,
  options: {
    /** What is added to differences, so that none is 0. Default 1e-6. */
    eps?: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The p-norms of differences along the last dimension. Shapes: (n, d), (n, d) → (n), or (n, 1) if `keepdim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 * @param x1 Vectors along the last dimension.
 * @param x2 Vectors that broadcast with these.
 * @param p Which norm. Default 2.
 * @param eps What is added to differences, so that none is 0. Default 1e-6.
 */
export function pairwise_distance(
  x1: Tensor,
  x2: Tensor,
  p: number,
  eps: number,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function pairwise_distance(...args: unknown[]): unknown {
  return callFunction("pairwise_distance", args);
}

/**
 * The cosine of the angle between vectors along a dimension. Shapes: any that broadcast → without `dim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
 * @param x1 The first vectors.
 * @param x2 The second vectors.
 * @param dim The dimension of the vectors. Default 1.
 * @param eps The least length to divide by. Default 1e-8.
 */
export function cosine_similarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Tensor;
/**
 * The cosine of the angle between vectors along a dimension. Shapes: any that broadcast → without `dim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
 * @param x1 The first vectors.
 * @param x2 The second vectors.
 */
export function cosine_similarity(
  x1: Tensor,
  x2: Tensor,
  options: {
    /** The dimension of the vectors. Default 1. */
    dim?: number;
    /** The least length to divide by. Default 1e-8. */
    eps?: number;
  },
): Tensor;
/**
 * The cosine of the angle between vectors along a dimension. Shapes: any that broadcast → without `dim`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
 * @param x1 The first vectors.
 * @param x2 The second vectors.
 * @param dim The dimension of the vectors. Default 1.
 */
export function cosine_similarity(
  x1: Tensor,
  x2: Tensor,
  dim: number,
  options: {
    /** The least length to divide by. Default 1e-8. */
    eps?: number;
  },
): Tensor;
export function cosine_similarity(...args: unknown[]): unknown {
  return callFunction("cosine_similarity", args);
}

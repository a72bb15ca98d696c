// Functions and methods of the rows in ops/embedding-bag.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Sums, means or maxima (`mode` 0, 1, 2) of rows of a table; the bag of each entry, the sizes of bags, the rows of maxima. Shapes: (classes, d), (n), (bags) → (bags, d), and what gradients need. Raises RuntimeError if an index is out of range or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, bag by bag.
 * @param offsets Where each bag starts.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode 0 for sums, 1 for means, 2 for maxima. Default 0.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 * @param per_sample_weights A factor for each entry, with mode `sum`.
 * @param include_last_offset Whether the last of `offsets` is where the last bag ends. Default false.
 * @param padding_idx A row that does not count.
 */
export function embedding_bag(
  weight: Tensor,
  indices: Tensor,
  offsets: Tensor,
  scale_grad_by_freq?: boolean,
  mode?: number,
  sparse?: boolean,
  per_sample_weights?: Tensor | null,
  include_last_offset?: boolean,
  padding_idx?: number | null,
): [Tensor, Tensor, Tensor, Tensor];
/**
 * Sums, means or maxima (`mode` 0, 1, 2) of rows of a table; the bag of each entry, the sizes of bags, the rows of maxima. Shapes: (classes, d), (n), (bags) → (bags, d), and what gradients need. Raises RuntimeError if an index is out of range or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, bag by bag.
 * @param offsets Where each bag starts.
 */
export function embedding_bag(
  weight: Tensor,
  indices: Tensor,
  offsets: Tensor,
  options: {
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** 0 for sums, 1 for means, 2 for maxima. Default 0. */
    mode?: number;
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): [Tensor, Tensor, Tensor, Tensor];
/**
 * Sums, means or maxima (`mode` 0, 1, 2) of rows of a table; the bag of each entry, the sizes of bags, the rows of maxima. Shapes: (classes, d), (n), (bags) → (bags, d), and what gradients need. Raises RuntimeError if an index is out of range or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, bag by bag.
 * @param offsets Where each bag starts.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 */
export function embedding_bag(
  weight: Tensor,
  indices: Tensor,
  offsets: Tensor,
  scale_grad_by_freq: boolean,
  options: {
    /** 0 for sums, 1 for means, 2 for maxima. Default 0. */
    mode?: number;
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): [Tensor, Tensor, Tensor, Tensor];
/**
 * Sums, means or maxima (`mode` 0, 1, 2) of rows of a table; the bag of each entry, the sizes of bags, the rows of maxima. Shapes: (classes, d), (n), (bags) → (bags, d), and what gradients need. Raises RuntimeError if an index is out of range or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, bag by bag.
 * @param offsets Where each bag starts.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode 0 for sums, 1 for means, 2 for maxima. Default 0.
 */
export function embedding_bag(
  weight: Tensor,
  indices: Tensor,
  offsets: Tensor,
  scale_grad_by_freq: boolean,
  mode: number,
  options: {
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): [Tensor, Tensor, Tensor, Tensor];
/**
 * Sums, means or maxima (`mode` 0, 1, 2) of rows of a table; the bag of each entry, the sizes of bags, the rows of maxima. Shapes: (classes, d), (n), (bags) → (bags, d), and what gradients need. Raises RuntimeError if an index is out of range or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, bag by bag.
 * @param offsets Where each bag starts.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode 0 for sums, 1 for means, 2 for maxima. Default 0.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 */
export function embedding_bag(
  weight: Tensor,
  indices: Tensor,
  offsets: Tensor,
  scale_grad_by_freq: boolean,
  mode: number,
  sparse: boolean,
  options: {
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): [Tensor, Tensor, Tensor, Tensor];
/**
 * Sums, means or maxima (`mode` 0, 1, 2) of rows of a table; the bag of each entry, the sizes of bags, the rows of maxima. Shapes: (classes, d), (n), (bags) → (bags, d), and what gradients need. Raises RuntimeError if an index is out of range or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, bag by bag.
 * @param offsets Where each bag starts.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode 0 for sums, 1 for means, 2 for maxima. Default 0.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 * @param per_sample_weights A factor for each entry, with mode `sum`.
 */
export function embedding_bag(
  weight: Tensor,
  indices: Tensor,
  offsets: Tensor,
  scale_grad_by_freq: boolean,
  mode: number,
  sparse: boolean,
  per_sample_weights: Tensor | null,
  options: {
    /** Whether the last of `offsets` is where the last bag ends. Default false. */
    include_last_offset?: boolean;
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): [Tensor, Tensor, Tensor, Tensor];
/**
 * Sums, means or maxima (`mode` 0, 1, 2) of rows of a table; the bag of each entry, the sizes of bags, the rows of maxima. Shapes: (classes, d), (n), (bags) → (bags, d), and what gradients need. Raises RuntimeError if an index is out of range or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, bag by bag.
 * @param offsets Where each bag starts.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param mode 0 for sums, 1 for means, 2 for maxima. Default 0.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 * @param per_sample_weights A factor for each entry, with mode `sum`.
 * @param include_last_offset Whether the last of `offsets` is where the last bag ends. Default false.
 */
export function embedding_bag(
  weight: Tensor,
  indices: Tensor,
  offsets: Tensor,
  scale_grad_by_freq: boolean,
  mode: number,
  sparse: boolean,
  per_sample_weights: Tensor | null,
  include_last_offset: boolean,
  options: {
    /** A row that does not count. */
    padding_idx?: number | null;
  },
): [Tensor, Tensor, Tensor, Tensor];
export function embedding_bag(...args: unknown[]): unknown {
  return callFunction("embedding_bag", args);
}

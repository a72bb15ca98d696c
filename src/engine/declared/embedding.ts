// Functions and methods of the rows in ops/embedding.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, as int64 or int32.
 * @param padding_idx A row that gets no gradient. Default -1.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 * @param sparse Only false: sparse tensors are not in Gradlens. Default false.
 */
export function embedding(
  weight: Tensor,
  indices: Tensor,
  padding_idx?: number,
  scale_grad_by_freq?: boolean,
  sparse?: boolean,
): Tensor;
/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, as int64 or int32.
 */
export function embedding(
  weight: Tensor,
  indices: Tensor,
  options: {
    /** A row that gets no gradient. Default -1. */
    padding_idx?: number;
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
  },
): Tensor;
/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, as int64 or int32.
 * @param padding_idx A row that gets no gradient. Default -1.
 */
export function embedding(
  weight: Tensor,
  indices: Tensor,
  padding_idx: number,
  options: {
    /** Whether gradients are divided by how often a row is asked for. Default false. */
    scale_grad_by_freq?: boolean;
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
  },
): Tensor;
/**
 * Rows of a table, by their numbers. Shapes: (…), (n, d) → (…, d). Raises IndexError if a number is not that of a row. https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 * @param weight The table: a row per number.
 * @param indices Numbers of rows, as int64 or int32.
 * @param padding_idx A row that gets no gradient. Default -1.
 * @param scale_grad_by_freq Whether gradients are divided by how often a row is asked for. Default false.
 */
export function embedding(
  weight: Tensor,
  indices: Tensor,
  padding_idx: number,
  scale_grad_by_freq: boolean,
  options: {
    /** Only false: sparse tensors are not in Gradlens. Default false. */
    sparse?: boolean;
  },
): Tensor;
export function embedding(...args: unknown[]): unknown {
  return callFunction("embedding", args);
}

/**
 * Scales rows of a table down to a norm, in place. Shapes: (classes, d), any → that of `input`. Raises RuntimeError where shapes do not broadcast.
 * @param input Numbers of rows, as int64 or int32.
 * @param indices Numbers of rows, as int64 or int32.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 * @param norm_type The p of that norm. Default 2.
 */
export function embedding_renorm_(input: Tensor, indices: Tensor, max_norm: number, norm_type: number): Tensor;
/**
 * Scales rows of a table down to a norm, in place. Shapes: (classes, d), any → that of `input`. Raises RuntimeError where shapes do not broadcast.
 * @param input Numbers of rows, as int64 or int32.
 * @param indices Numbers of rows, as int64 or int32.
 * @param max_norm Rows that are asked for are scaled down, in place, where their norm is greater than this.
 */
export function embedding_renorm_(
  input: Tensor,
  indices: Tensor,
  max_norm: number,
  options: {
    /** The p of that norm. Default 2. */
    norm_type: number;
  },
): Tensor;
/**
 * Scales rows of a table down to a norm, in place. Shapes: (classes, d), any → that of `input`. Raises RuntimeError where shapes do not broadcast.
 * @param input Numbers of rows, as int64 or int32.
 * @param indices Numbers of rows, as int64 or int32.
 */
export function embedding_renorm_(
  input: Tensor,
  indices: Tensor,
  options: {
    /** Rows that are asked for are scaled down, in place, where their norm is greater than this. */
    max_norm: number;
    /** The p of that norm. Default 2. */
    norm_type: number;
  },
): Tensor;
export function embedding_renorm_(...args: unknown[]): unknown {
  return callFunction("embedding_renorm_", args);
}

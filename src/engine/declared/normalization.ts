// Functions and methods of the rows in ops/normalization.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Its statistics follow. Shapes: (n, c, …) → (n, c, …), (c), (c). Raises RuntimeError where channels do not fit.
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param training Whether the batch's own statistics are used. Default false.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function native_batch_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  training: boolean,
  momentum: number,
  eps: number,
): [Tensor, Tensor, Tensor];
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Its statistics follow. Shapes: (n, c, …) → (n, c, …), (c), (c). Raises RuntimeError where channels do not fit.
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param training Whether the batch's own statistics are used. Default false.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 */
export function native_batch_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  training: boolean,
  momentum: number,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Its statistics follow. Shapes: (n, c, …) → (n, c, …), (c), (c). Raises RuntimeError where channels do not fit.
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param training Whether the batch's own statistics are used. Default false.
 */
export function native_batch_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  training: boolean,
  options: {
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Its statistics follow. Shapes: (n, c, …) → (n, c, …), (c), (c). Raises RuntimeError where channels do not fit.
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 */
export function native_batch_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  options: {
    /** Whether the batch's own statistics are used. Default false. */
    training: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
export function native_batch_norm(...args: unknown[]): unknown {
  return callFunction("native_batch_norm", args);
}

/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param training Whether the batch's own statistics are used. Default false.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 * @param cudnn_enabled Accepted, and without effect.
 */
export function batch_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  training: boolean,
  momentum: number,
  eps: number,
  cudnn_enabled: boolean,
): Tensor;
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param training Whether the batch's own statistics are used. Default false.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function batch_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  training: boolean,
  momentum: number,
  eps: number,
  options: {
    /** Accepted, and without effect. */
    cudnn_enabled: boolean;
  },
): Tensor;
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param training Whether the batch's own statistics are used. Default false.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 */
export function batch_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  training: boolean,
  momentum: number,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
    /** Accepted, and without effect. */
    cudnn_enabled: boolean;
  },
): Tensor;
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param training Whether the batch's own statistics are used. Default false.
 */
export function batch_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  training: boolean,
  options: {
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
    /** Accepted, and without effect. */
    cudnn_enabled: boolean;
  },
): Tensor;
/**
 * Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 */
export function batch_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  options: {
    /** Whether the batch's own statistics are used. Default false. */
    training: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
    /** Accepted, and without effect. */
    cudnn_enabled: boolean;
  },
): Tensor;
export function batch_norm(...args: unknown[]): unknown {
  return callFunction("batch_norm", args);
}

/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param use_input_stats Whether each channel's own statistics are used. Default true.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 * @param cudnn_enabled Accepted, and without effect.
 */
export function instance_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  use_input_stats: boolean,
  momentum: number,
  eps: number,
  cudnn_enabled: boolean,
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param use_input_stats Whether each channel's own statistics are used. Default true.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function instance_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  use_input_stats: boolean,
  momentum: number,
  eps: number,
  options: {
    /** Accepted, and without effect. */
    cudnn_enabled: boolean;
  },
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param use_input_stats Whether each channel's own statistics are used. Default true.
 * @param momentum How much the batch counts in the running statistics. Default 0.1.
 */
export function instance_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  use_input_stats: boolean,
  momentum: number,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
    /** Accepted, and without effect. */
    cudnn_enabled: boolean;
  },
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 * @param use_input_stats Whether each channel's own statistics are used. Default true.
 */
export function instance_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  use_input_stats: boolean,
  options: {
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
    /** Accepted, and without effect. */
    cudnn_enabled: boolean;
  },
): Tensor;
/**
 * Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where channels do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 * @param input A batch of channels: the second dimension counts them.
 * @param weight What the normalised values of each channel are multiplied by.
 * @param bias What is added to each channel.
 * @param running_mean The mean so far, which training updates, and evaluation uses.
 * @param running_var The variance so far, which training updates, and evaluation uses.
 */
export function instance_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  options: {
    /** Whether each channel's own statistics are used. Default true. */
    use_input_stats: boolean;
    /** How much the batch counts in the running statistics. Default 0.1. */
    momentum: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
    /** Accepted, and without effect. */
    cudnn_enabled: boolean;
  },
): Tensor;
export function instance_norm(...args: unknown[]): unknown {
  return callFunction("instance_norm", args);
}

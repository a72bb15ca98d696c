// Functions and methods of the rows in ops/layer-normalization.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Its statistics follow. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ.
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function native_layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight: Tensor | null,
  bias: Tensor | null,
  eps: number,
): [Tensor, Tensor, Tensor];
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Its statistics follow. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ.
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 */
export function native_layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight: Tensor | null,
  bias: Tensor | null,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Its statistics follow. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ.
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 */
export function native_layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight: Tensor | null,
  options: {
    /** What is added to the result. */
    bias: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Its statistics follow. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ.
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 */
export function native_layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  options: {
    /** What the normalised values are multiplied by. */
    weight: Tensor | null;
    /** What is added to the result. */
    bias: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Its statistics follow. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ.
 * @param input The tensor.
 */
export function native_layer_norm(
  input: Tensor,
  options: {
    /** The sizes of the last dimensions, over which to normalise. */
    normalized_shape: number | readonly number[];
    /** What the normalised values are multiplied by. */
    weight: Tensor | null;
    /** What is added to the result. */
    bias: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
export function native_layer_norm(...args: unknown[]): unknown {
  return callFunction("native_layer_norm", args);
}

/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 * @param cudnn_enable Accepted, and without effect. Default true.
 */
export function layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight?: Tensor | null,
  bias?: Tensor | null,
  eps?: number,
  cudnn_enable?: boolean,
): Tensor;
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 */
export function layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  options: {
    /** What the normalised values are multiplied by. */
    weight?: Tensor | null;
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
    /** Accepted, and without effect. Default true. */
    cudnn_enable?: boolean;
  },
): Tensor;
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 */
export function layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight: Tensor | null,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
    /** Accepted, and without effect. Default true. */
    cudnn_enable?: boolean;
  },
): Tensor;
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 */
export function layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight: Tensor | null,
  bias: Tensor | null,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
    /** Accepted, and without effect. Default true. */
    cudnn_enable?: boolean;
  },
): Tensor;
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 * @param normalized_shape The sizes of the last dimensions, over which to normalise.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function layer_norm(
  input: Tensor,
  normalized_shape: number | readonly number[],
  weight: Tensor | null,
  bias: Tensor | null,
  eps: number,
  options: {
    /** Accepted, and without effect. Default true. */
    cudnn_enable?: boolean;
  },
): Tensor;
/**
 * Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them. Shapes: (…, last) → (…, last). Raises RuntimeError where the last sizes differ. https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 * @param input The tensor.
 */
export function layer_norm(
  input: Tensor,
  options: {
    /** The sizes of the last dimensions, over which to normalise. */
    normalized_shape: number | readonly number[];
    /** What the normalised values are multiplied by. */
    weight?: Tensor | null;
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
    /** Accepted, and without effect. Default true. */
    cudnn_enable?: boolean;
  },
): Tensor;
export function layer_norm(...args: unknown[]): unknown {
  return callFunction("layer_norm", args);
}

/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Its statistics follow. Shapes: (n, c, …) → the same, (n, groups), (n, groups). Raises RuntimeError where groups do not divide channels.
 * @param input The tensor.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param N The number of samples.
 * @param C The number of channels.
 * @param HxW The number of elements of a channel.
 * @param group The number of groups.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function native_group_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  N: number,
  C: number,
  HxW: number,
  group: number,
  eps: number,
): [Tensor, Tensor, Tensor];
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Its statistics follow. Shapes: (n, c, …) → the same, (n, groups), (n, groups). Raises RuntimeError where groups do not divide channels.
 * @param input The tensor.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param N The number of samples.
 * @param C The number of channels.
 * @param HxW The number of elements of a channel.
 * @param group The number of groups.
 */
export function native_group_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  N: number,
  C: number,
  HxW: number,
  group: number,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Its statistics follow. Shapes: (n, c, …) → the same, (n, groups), (n, groups). Raises RuntimeError where groups do not divide channels.
 * @param input The tensor.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param N The number of samples.
 * @param C The number of channels.
 * @param HxW The number of elements of a channel.
 */
export function native_group_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  N: number,
  C: number,
  HxW: number,
  options: {
    /** The number of groups. */
    group: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Its statistics follow. Shapes: (n, c, …) → the same, (n, groups), (n, groups). Raises RuntimeError where groups do not divide channels.
 * @param input The tensor.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param N The number of samples.
 * @param C The number of channels.
 */
export function native_group_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  N: number,
  C: number,
  options: {
    /** The number of elements of a channel. */
    HxW: number;
    /** The number of groups. */
    group: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Its statistics follow. Shapes: (n, c, …) → the same, (n, groups), (n, groups). Raises RuntimeError where groups do not divide channels.
 * @param input The tensor.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param N The number of samples.
 */
export function native_group_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  N: number,
  options: {
    /** The number of channels. */
    C: number;
    /** The number of elements of a channel. */
    HxW: number;
    /** The number of groups. */
    group: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Its statistics follow. Shapes: (n, c, …) → the same, (n, groups), (n, groups). Raises RuntimeError where groups do not divide channels.
 * @param input The tensor.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 */
export function native_group_norm(
  input: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  options: {
    /** The number of samples. */
    N: number;
    /** The number of channels. */
    C: number;
    /** The number of elements of a channel. */
    HxW: number;
    /** The number of groups. */
    group: number;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps: number;
  },
): [Tensor, Tensor, Tensor];
export function native_group_norm(...args: unknown[]): unknown {
  return callFunction("native_group_norm", args);
}

/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 * @param num_groups Into how many groups channels are split.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 * @param cudnn_enabled Accepted, and without effect. Default true.
 */
export function group_norm(
  input: Tensor,
  num_groups: number,
  weight?: Tensor | null,
  bias?: Tensor | null,
  eps?: number,
  cudnn_enabled?: boolean,
): Tensor;
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 * @param num_groups Into how many groups channels are split.
 */
export function group_norm(
  input: Tensor,
  num_groups: number,
  options: {
    /** What the normalised values are multiplied by. */
    weight?: Tensor | null;
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
    /** Accepted, and without effect. Default true. */
    cudnn_enabled?: boolean;
  },
): Tensor;
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 * @param num_groups Into how many groups channels are split.
 * @param weight What the normalised values are multiplied by.
 */
export function group_norm(
  input: Tensor,
  num_groups: number,
  weight: Tensor | null,
  options: {
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
    /** Accepted, and without effect. Default true. */
    cudnn_enabled?: boolean;
  },
): Tensor;
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 * @param num_groups Into how many groups channels are split.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 */
export function group_norm(
  input: Tensor,
  num_groups: number,
  weight: Tensor | null,
  bias: Tensor | null,
  options: {
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
    /** Accepted, and without effect. Default true. */
    cudnn_enabled?: boolean;
  },
): Tensor;
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 * @param num_groups Into how many groups channels are split.
 * @param weight What the normalised values are multiplied by.
 * @param bias What is added to the result.
 * @param eps What is added to variances, so that none is 0. Default 1e-5.
 */
export function group_norm(
  input: Tensor,
  num_groups: number,
  weight: Tensor | null,
  bias: Tensor | null,
  eps: number,
  options: {
    /** Accepted, and without effect. Default true. */
    cudnn_enabled?: boolean;
  },
): Tensor;
/**
 * Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels. Shapes: (n, c, …) → (n, c, …). Raises RuntimeError where groups do not divide channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 * @param input The tensor.
 */
export function group_norm(
  input: Tensor,
  options: {
    /** Into how many groups channels are split. */
    num_groups: number;
    /** What the normalised values are multiplied by. */
    weight?: Tensor | null;
    /** What is added to the result. */
    bias?: Tensor | null;
    /** What is added to variances, so that none is 0. Default 1e-5. */
    eps?: number;
    /** Accepted, and without effect. Default true. */
    cudnn_enabled?: boolean;
  },
): Tensor;
export function group_norm(...args: unknown[]): unknown {
  return callFunction("group_norm", args);
}

// The functions of nn.functional, made from the rows by declare.ts.
import type { DType } from "../dtype.js";
import { callFunctional } from "../install.js";
import type { Tensor } from "../tensor.js";

/** Squashes into (-1, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.tanh.html */
export function tanh(input: Tensor): Tensor;
export function tanh(...args: unknown[]): unknown {
  return callFunctional("tanh", args);
}

/** Squashes into (0, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.sigmoid.html */
export function sigmoid(input: Tensor): Tensor;
export function sigmoid(...args: unknown[]): unknown {
  return callFunctional("sigmoid", args);
}

/** Sets negative elements to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu.html */
export function relu(input: Tensor): Tensor;
export function relu(...args: unknown[]): unknown {
  return callFunctional("relu", args);
}

/**
 * Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param dtype The type of the result; by default that of the input.
 */
export function softmax(input: Tensor, dim?: number | null, _stacklevel?: number, dtype?: DType | null): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmax(
  input: Tensor,
  dim: number | null,
  _stacklevel: number,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmax(
  input: Tensor,
  dim: number | null,
  options?: { _stacklevel?: number /** The type of the result; by default that of the input. */; dtype?: DType | null },
): Tensor;
/** Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html */
export function softmax(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?: number | null;
    _stacklevel?: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function softmax(...args: unknown[]): unknown {
  return callFunctional("softmax", args);
}

/**
 * The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param dtype The type of the result; by default that of the input.
 */
export function log_softmax(input: Tensor, dim?: number | null, _stacklevel?: number, dtype?: DType | null): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function log_softmax(
  input: Tensor,
  dim: number | null,
  _stacklevel: number,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function log_softmax(
  input: Tensor,
  dim: number | null,
  options?: { _stacklevel?: number /** The type of the result; by default that of the input. */; dtype?: DType | null },
): Tensor;
/** The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html */
export function log_softmax(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?: number | null;
    _stacklevel?: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function log_softmax(...args: unknown[]): unknown {
  return callFunctional("log_softmax", args);
}

/**
 * Softmax of the negative: the least element gets most. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param dtype The type of the result; by default that of the input.
 */
export function softmin(input: Tensor, dim?: number | null, _stacklevel?: number, dtype?: DType | null): Tensor;
/**
 * Softmax of the negative: the least element gets most. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmin(
  input: Tensor,
  dim: number | null,
  _stacklevel: number,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/**
 * Softmax of the negative: the least element gets most. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmin(
  input: Tensor,
  dim: number | null,
  options?: { _stacklevel?: number /** The type of the result; by default that of the input. */; dtype?: DType | null },
): Tensor;
/** Softmax of the negative: the least element gets most. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html */
export function softmin(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?: number | null;
    _stacklevel?: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function softmin(...args: unknown[]): unknown {
  return callFunctional("softmin", args);
}

/** Sets elements to 0 with probability `p`, and scales the others up. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html */
export function dropout(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/** Sets elements to 0 with probability `p`, and scales the others up. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html */
export function dropout(input: Tensor, p: number, training: boolean, options?: { inplace?: boolean }): Tensor;
/** Sets elements to 0 with probability `p`, and scales the others up. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html */
export function dropout(input: Tensor, p: number, options?: { training?: boolean; inplace?: boolean }): Tensor;
/** Sets elements to 0 with probability `p`, and scales the others up. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html */
export function dropout(input: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
export function dropout(...args: unknown[]): unknown {
  return callFunctional("dropout", args);
}

/** Dropout that keeps mean and variance, for networks with SELU. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html */
export function alpha_dropout(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/** Dropout that keeps mean and variance, for networks with SELU. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html */
export function alpha_dropout(input: Tensor, p: number, training: boolean, options?: { inplace?: boolean }): Tensor;
/** Dropout that keeps mean and variance, for networks with SELU. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html */
export function alpha_dropout(input: Tensor, p: number, options?: { training?: boolean; inplace?: boolean }): Tensor;
/** Dropout that keeps mean and variance, for networks with SELU. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html */
export function alpha_dropout(input: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
export function alpha_dropout(...args: unknown[]): unknown {
  return callFunctional("alpha_dropout", args);
}

/** Alpha dropout of whole channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html */
export function feature_alpha_dropout(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/** Alpha dropout of whole channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html */
export function feature_alpha_dropout(
  input: Tensor,
  p: number,
  training: boolean,
  options?: { inplace?: boolean },
): Tensor;
/** Alpha dropout of whole channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html */
export function feature_alpha_dropout(
  input: Tensor,
  p: number,
  options?: { training?: boolean; inplace?: boolean },
): Tensor;
/** Alpha dropout of whole channels. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html */
export function feature_alpha_dropout(
  input: Tensor,
  options?: { p?: number; training?: boolean; inplace?: boolean },
): Tensor;
export function feature_alpha_dropout(...args: unknown[]): unknown {
  return callFunctional("feature_alpha_dropout", args);
}

/** Sets whole channels of one dimension to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html */
export function dropout1d(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/** Sets whole channels of one dimension to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html */
export function dropout1d(input: Tensor, p: number, training: boolean, options?: { inplace?: boolean }): Tensor;
/** Sets whole channels of one dimension to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html */
export function dropout1d(input: Tensor, p: number, options?: { training?: boolean; inplace?: boolean }): Tensor;
/** Sets whole channels of one dimension to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html */
export function dropout1d(input: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
export function dropout1d(...args: unknown[]): unknown {
  return callFunctional("dropout1d", args);
}

/** Sets whole channels of two dimensions to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html */
export function dropout2d(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/** Sets whole channels of two dimensions to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html */
export function dropout2d(input: Tensor, p: number, training: boolean, options?: { inplace?: boolean }): Tensor;
/** Sets whole channels of two dimensions to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html */
export function dropout2d(input: Tensor, p: number, options?: { training?: boolean; inplace?: boolean }): Tensor;
/** Sets whole channels of two dimensions to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html */
export function dropout2d(input: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
export function dropout2d(...args: unknown[]): unknown {
  return callFunctional("dropout2d", args);
}

/** Sets whole channels of three dimensions to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html */
export function dropout3d(input: Tensor, p?: number, training?: boolean, inplace?: boolean): Tensor;
/** Sets whole channels of three dimensions to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html */
export function dropout3d(input: Tensor, p: number, training: boolean, options?: { inplace?: boolean }): Tensor;
/** Sets whole channels of three dimensions to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html */
export function dropout3d(input: Tensor, p: number, options?: { training?: boolean; inplace?: boolean }): Tensor;
/** Sets whole channels of three dimensions to 0 with probability `p`. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html */
export function dropout3d(input: Tensor, options?: { p?: number; training?: boolean; inplace?: boolean }): Tensor;
export function dropout3d(...args: unknown[]): unknown {
  return callFunctional("dropout3d", args);
}

/**
 * `input · weightᵀ + bias`. https://pytorch.org/docs/stable/generated/torch.nn.functional.linear.html
 * @param weight The weights.
 * @param bias What is added to the result.
 */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
/**
 * `input · weightᵀ + bias`. https://pytorch.org/docs/stable/generated/torch.nn.functional.linear.html
 * @param weight The weights.
 */
export function linear(
  input: Tensor,
  weight: Tensor,
  options?: { /** What is added to the result. */ bias?: Tensor | null },
): Tensor;
export function linear(...args: unknown[]): unknown {
  return callFunctional("linear", args);
}

/**
 * The mean (or sum) of squared differences. https://pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function mse_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * The mean (or sum) of squared differences. https://pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 * @param target The values to be reached.
 */
export function mse_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * The mean (or sum) of squared differences. https://pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 * @param target The values to be reached.
 */
export function mse_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The mean (or sum) of squared differences. https://pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 * @param target The values to be reached.
 */
export function mse_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function mse_loss(...args: unknown[]): unknown {
  return callFunctional("mse_loss", args);
}

/**
 * The mean (or sum) of absolute differences. https://pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function l1_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * The mean (or sum) of absolute differences. https://pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 * @param target The values to be reached.
 */
export function l1_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * The mean (or sum) of absolute differences. https://pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 * @param target The values to be reached.
 */
export function l1_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The mean (or sum) of absolute differences. https://pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 * @param target The values to be reached.
 */
export function l1_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function l1_loss(...args: unknown[]): unknown {
  return callFunctional("l1_loss", args);
}

/**
 * Squared differences below `beta`, absolute ones above. https://pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 * @param beta A factor of `input`. Default 1.
 */
export function smooth_l1_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
  beta?: number,
): Tensor;
/**
 * Squared differences below `beta`, absolute ones above. https://pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function smooth_l1_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  reduce: boolean | null,
  reduction: string,
  options?: { /** A factor of `input`. Default 1. */ beta?: number },
): Tensor;
/**
 * Squared differences below `beta`, absolute ones above. https://pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 * @param target The values to be reached.
 */
export function smooth_l1_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: {
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string /** A factor of `input`. Default 1. */;
    beta?: number;
  },
): Tensor;
/**
 * Squared differences below `beta`, absolute ones above. https://pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 * @param target The values to be reached.
 */
export function smooth_l1_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string /** A factor of `input`. Default 1. */;
    beta?: number;
  },
): Tensor;
/**
 * Squared differences below `beta`, absolute ones above. https://pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 * @param target The values to be reached.
 */
export function smooth_l1_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string /** A factor of `input`. Default 1. */;
    beta?: number;
  },
): Tensor;
export function smooth_l1_loss(...args: unknown[]): unknown {
  return callFunctional("smooth_l1_loss", args);
}

/**
 * Half of squared differences below `delta`, straight lines above. https://pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function huber_loss(input: Tensor, target: Tensor, reduction?: string, delta?: number): Tensor;
/**
 * Half of squared differences below `delta`, straight lines above. https://pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function huber_loss(input: Tensor, target: Tensor, reduction: string, options?: { delta?: number }): Tensor;
/**
 * Half of squared differences below `delta`, straight lines above. https://pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 * @param target The values to be reached.
 */
export function huber_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string;
    delta?: number;
  },
): Tensor;
export function huber_loss(...args: unknown[]): unknown {
  return callFunctional("huber_loss", args);
}

/**
 * The logistic loss of targets that are −1 or 1. https://pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function soft_margin_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * The logistic loss of targets that are −1 or 1. https://pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 * @param target The values to be reached.
 */
export function soft_margin_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * The logistic loss of targets that are −1 or 1. https://pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 * @param target The values to be reached.
 */
export function soft_margin_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The logistic loss of targets that are −1 or 1. https://pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 * @param target The values to be reached.
 */
export function soft_margin_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function soft_margin_loss(...args: unknown[]): unknown {
  return callFunctional("soft_margin_loss", args);
}

/**
 * The Kullback-Leibler divergence of log-probabilities `input` from `target`. https://pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function kl_div(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
  log_target?: boolean,
): Tensor;
/**
 * The Kullback-Leibler divergence of log-probabilities `input` from `target`. https://pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function kl_div(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  reduce: boolean | null,
  reduction: string,
  options?: { log_target?: boolean },
): Tensor;
/**
 * The Kullback-Leibler divergence of log-probabilities `input` from `target`. https://pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 * @param target The values to be reached.
 */
export function kl_div(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: {
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string;
    log_target?: boolean;
  },
): Tensor;
/**
 * The Kullback-Leibler divergence of log-probabilities `input` from `target`. https://pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 * @param target The values to be reached.
 */
export function kl_div(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    log_target?: boolean;
  },
): Tensor;
/**
 * The Kullback-Leibler divergence of log-probabilities `input` from `target`. https://pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 * @param target The values to be reached.
 */
export function kl_div(
  input: Tensor,
  target: Tensor,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    log_target?: boolean;
  },
): Tensor;
export function kl_div(...args: unknown[]): unknown {
  return callFunctional("kl_div", args);
}

/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  log_input?: boolean,
  full?: boolean,
  size_average?: boolean | null,
  eps?: number,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param target The values to be reached.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  log_input: boolean,
  full: boolean,
  size_average: boolean | null,
  eps: number,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param target The values to be reached.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  log_input: boolean,
  full: boolean,
  size_average: boolean | null,
  eps: number,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param target The values to be reached.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  log_input: boolean,
  full: boolean,
  size_average: boolean | null,
  options?: {
    eps?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param target The values to be reached.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  log_input: boolean,
  full: boolean,
  options?: {
    size_average?: boolean | null;
    eps?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param target The values to be reached.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  log_input: boolean,
  options?: {
    full?: boolean;
    size_average?: boolean | null;
    eps?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The negative log-likelihood of counts `target` in a Poisson distribution. https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 * @param target The values to be reached.
 */
export function poisson_nll_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    log_input?: boolean;
    full?: boolean;
    size_average?: boolean | null;
    eps?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function poisson_nll_loss(...args: unknown[]): unknown {
  return callFunctional("poisson_nll_loss", args);
}

/**
 * The negative log-likelihood of `target` in normal distributions of mean `input` and variance `var`. https://pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function gaussian_nll_loss(
  input: Tensor,
  target: Tensor,
  var_: Tensor,
  full?: boolean,
  eps?: number,
  reduction?: string,
): Tensor;
/**
 * The negative log-likelihood of `target` in normal distributions of mean `input` and variance `var`. https://pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 * @param target The values to be reached.
 */
export function gaussian_nll_loss(
  input: Tensor,
  target: Tensor,
  var_: Tensor,
  full: boolean,
  eps: number,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * The negative log-likelihood of `target` in normal distributions of mean `input` and variance `var`. https://pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 * @param target The values to be reached.
 */
export function gaussian_nll_loss(
  input: Tensor,
  target: Tensor,
  var_: Tensor,
  full: boolean,
  options?: {
    eps?: number /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The negative log-likelihood of `target` in normal distributions of mean `input` and variance `var`. https://pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 * @param target The values to be reached.
 */
export function gaussian_nll_loss(
  input: Tensor,
  target: Tensor,
  var_: Tensor,
  options?: {
    full?: boolean;
    eps?: number /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function gaussian_nll_loss(...args: unknown[]): unknown {
  return callFunctional("gaussian_nll_loss", args);
}

/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[] | string,
  dilation?: number | readonly number[],
  groups?: number,
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | string,
  dilation: number | readonly number[],
  options?: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */ groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | string,
  options?: {
    /** How far the elements under a kernel are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options?: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */ padding?:
      | number
      | readonly number[]
      | string /** How far the elements under a kernel are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options?: {
    /** How far windows are apart. Default 1. */ stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] | string /** How far the elements under a kernel are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 1 dimension and sums their products with what lies under them. Shapes: (n, c, l), (o, c / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  options?: {
    /** What is added to the result. */ bias?: Tensor | null /** How far windows are apart. Default 1. */;
    stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] | string /** How far the elements under a kernel are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
export function conv1d(...args: unknown[]): unknown {
  return callFunctional("conv1d", args);
}

/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  output_padding?: number | readonly number[],
  groups?: number,
  dilation?: number | readonly number[],
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  groups: number,
  options?: { /** How far the elements under a kernel are apart. Default 1. */ dilation?: number | readonly number[] },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  options?: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */ groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: {
    /** How much is added to the size of the result at one side. Default 0. */ output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options?: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */ padding?:
      | number
      | readonly number[] /** How much is added to the size of the result at one side. Default 0. */;
    output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options?: {
    /** How far windows are apart. Default 1. */ stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] /** How much is added to the size of the result at one side. Default 0. */;
    output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv1d`: lays out kernels, each times an element. Shapes: (n, c, l), (c, o / groups, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv_transpose1d(
  input: Tensor,
  weight: Tensor,
  options?: {
    /** What is added to the result. */ bias?: Tensor | null /** How far windows are apart. Default 1. */;
    stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] /** How much is added to the size of the result at one side. Default 0. */;
    output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
export function conv_transpose1d(...args: unknown[]): unknown {
  return callFunctional("conv_transpose1d", args);
}

/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[] | string,
  dilation?: number | readonly number[],
  groups?: number,
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | string,
  dilation: number | readonly number[],
  options?: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */ groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | string,
  options?: {
    /** How far the elements under a kernel are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options?: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */ padding?:
      | number
      | readonly number[]
      | string /** How far the elements under a kernel are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options?: {
    /** How far windows are apart. Default 1. */ stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] | string /** How far the elements under a kernel are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 2 dimensions and sums their products with what lies under them. Shapes: (n, c, h, w), (o, c / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  options?: {
    /** What is added to the result. */ bias?: Tensor | null /** How far windows are apart. Default 1. */;
    stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] | string /** How far the elements under a kernel are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
export function conv2d(...args: unknown[]): unknown {
  return callFunctional("conv2d", args);
}

/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  output_padding?: number | readonly number[],
  groups?: number,
  dilation?: number | readonly number[],
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  groups: number,
  options?: { /** How far the elements under a kernel are apart. Default 1. */ dilation?: number | readonly number[] },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  options?: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */ groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: {
    /** How much is added to the size of the result at one side. Default 0. */ output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options?: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */ padding?:
      | number
      | readonly number[] /** How much is added to the size of the result at one side. Default 0. */;
    output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options?: {
    /** How far windows are apart. Default 1. */ stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] /** How much is added to the size of the result at one side. Default 0. */;
    output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv2d`: lays out kernels, each times an element. Shapes: (n, c, h, w), (c, o / groups, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv_transpose2d(
  input: Tensor,
  weight: Tensor,
  options?: {
    /** What is added to the result. */ bias?: Tensor | null /** How far windows are apart. Default 1. */;
    stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] /** How much is added to the size of the result at one side. Default 0. */;
    output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
export function conv_transpose2d(...args: unknown[]): unknown {
  return callFunctional("conv_transpose2d", args);
}

/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[] | string,
  dilation?: number | readonly number[],
  groups?: number,
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | string,
  dilation: number | readonly number[],
  options?: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */ groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[] | string,
  options?: {
    /** How far the elements under a kernel are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options?: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */ padding?:
      | number
      | readonly number[]
      | string /** How far the elements under a kernel are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options?: {
    /** How far windows are apart. Default 1. */ stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] | string /** How far the elements under a kernel are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
/**
 * Slides kernels over 3 dimensions and sums their products with what lies under them. Shapes: (n, c, d, h, w), (o, c / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  options?: {
    /** What is added to the result. */ bias?: Tensor | null /** How far windows are apart. Default 1. */;
    stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] | string /** How far the elements under a kernel are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number;
  },
): Tensor;
export function conv3d(...args: unknown[]): unknown {
  return callFunctional("conv3d", args);
}

/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 * @param dilation How far the elements under a kernel are apart. Default 1.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  output_padding?: number | readonly number[],
  groups?: number,
  dilation?: number | readonly number[],
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 * @param groups Into how many parts, each with kernels of its own, channels are split. Default 1.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  groups: number,
  options?: { /** How far the elements under a kernel are apart. Default 1. */ dilation?: number | readonly number[] },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 * @param output_padding How much is added to the size of the result at one side. Default 0.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  output_padding: number | readonly number[],
  options?: {
    /** Into how many parts, each with kernels of its own, channels are split. Default 1. */ groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 * @param padding How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: {
    /** How much is added to the size of the result at one side. Default 0. */ output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 * @param stride How far windows are apart. Default 1.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number | readonly number[],
  options?: {
    /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */ padding?:
      | number
      | readonly number[] /** How much is added to the size of the result at one side. Default 0. */;
    output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 * @param bias What is added to the result.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options?: {
    /** How far windows are apart. Default 1. */ stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] /** How much is added to the size of the result at one side. Default 0. */;
    output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
/**
 * The transpose of `conv3d`: lays out kernels, each times an element. Shapes: (n, c, d, h, w), (c, o / groups, k, k, k), (o) → (n, o, …). Raises RuntimeError where channels or sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 * @param input The images: a batch of channels, or one image.
 * @param weight The kernels.
 */
export function conv_transpose3d(
  input: Tensor,
  weight: Tensor,
  options?: {
    /** What is added to the result. */ bias?: Tensor | null /** How far windows are apart. Default 1. */;
    stride?:
      | number
      | readonly number[] /** How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0. */;
    padding?: number | readonly number[] /** How much is added to the size of the result at one side. Default 0. */;
    output_padding?:
      | number
      | readonly number[] /** Into how many parts, each with kernels of its own, channels are split. Default 1. */;
    groups?: number /** How far the elements under a kernel are apart. Default 1. */;
    dilation?: number | readonly number[];
  },
): Tensor;
export function conv_transpose3d(...args: unknown[]): unknown {
  return callFunctional("conv_transpose3d", args);
}

/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param padding How many zeros surround the image. Default 0.
 * @param stride How far windows are apart. Default 1.
 */
export function unfold(
  input: Tensor,
  kernel_size: number | readonly number[],
  dilation?: number | readonly number[],
  padding?: number | readonly number[],
  stride?: number | readonly number[],
): Tensor;
/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param padding How many zeros surround the image. Default 0.
 */
export function unfold(
  input: Tensor,
  kernel_size: number | readonly number[],
  dilation: number | readonly number[],
  padding: number | readonly number[],
  options?: { /** How far windows are apart. Default 1. */ stride?: number | readonly number[] },
): Tensor;
/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function unfold(
  input: Tensor,
  kernel_size: number | readonly number[],
  dilation: number | readonly number[],
  options?: {
    /** How many zeros surround the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far windows are apart. Default 1. */;
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param kernel_size Height and width of a window.
 */
export function unfold(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** How many zeros surround the image. Default 0. */;
    padding?: number | readonly number[] /** How far windows are apart. Default 1. */;
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * What windows of images see: a column per window. Shapes: (n, c, h, w) → (n, c * kh * kw, windows). https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 */
export function unfold(
  input: Tensor,
  options: {
    /** Height and width of a window. */ kernel_size:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?: number | readonly number[] /** How many zeros surround the image. Default 0. */;
    padding?: number | readonly number[] /** How far windows are apart. Default 1. */;
    stride?: number | readonly number[];
  },
): Tensor;
export function unfold(...args: unknown[]): unknown {
  return callFunctional("unfold", args);
}

/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param padding How many zeros surround the image. Default 0.
 * @param stride How far windows are apart. Default 1.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  kernel_size: number | readonly number[],
  dilation?: number | readonly number[],
  padding?: number | readonly number[],
  stride?: number | readonly number[],
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param padding How many zeros surround the image. Default 0.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  kernel_size: number | readonly number[],
  dilation: number | readonly number[],
  padding: number | readonly number[],
  options?: { /** How far windows are apart. Default 1. */ stride?: number | readonly number[] },
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 * @param kernel_size Height and width of a window.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  kernel_size: number | readonly number[],
  dilation: number | readonly number[],
  options?: {
    /** How many zeros surround the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far windows are apart. Default 1. */;
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 * @param kernel_size Height and width of a window.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  kernel_size: number | readonly number[],
  options?: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** How many zeros surround the image. Default 0. */;
    padding?: number | readonly number[] /** How far windows are apart. Default 1. */;
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 * @param output_size Height and width of the images.
 */
export function fold(
  input: Tensor,
  output_size: number | readonly number[],
  options: {
    /** Height and width of a window. */ kernel_size:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?: number | readonly number[] /** How many zeros surround the image. Default 0. */;
    padding?: number | readonly number[] /** How far windows are apart. Default 1. */;
    stride?: number | readonly number[];
  },
): Tensor;
/**
 * Columns added up to images, each where its window lies. Shapes: (n, c * kh * kw, windows) → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @param input The images, or for `fold` the columns: a batch, or one.
 */
export function fold(
  input: Tensor,
  options: {
    /** Height and width of the images. */ output_size: number | readonly number[] /** Height and width of a window. */;
    kernel_size: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?: number | readonly number[] /** How many zeros surround the image. Default 0. */;
    padding?: number | readonly number[] /** How far windows are apart. Default 1. */;
    stride?: number | readonly number[];
  },
): Tensor;
export function fold(...args: unknown[]): unknown {
  return callFunctional("fold", args);
}

/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options?: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool2d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool2d_with_indices(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
export function max_pool2d_with_indices(...args: unknown[]): unknown {
  return callFunctional("max_pool2d_with_indices", args);
}

/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options?: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool3d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position in its plane. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool3d_with_indices(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
export function max_pool3d_with_indices(...args: unknown[]): unknown {
  return callFunctional("max_pool3d_with_indices", args);
}

/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options?: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees, and its position. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool1d_with_indices(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean;
  },
): [Tensor, Tensor];
export function max_pool1d_with_indices(...args: unknown[]): unknown {
  return callFunctional("max_pool1d_with_indices", args);
}

/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
  return_indices?: false,
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options?: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options?: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool1d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool1d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
export function max_pool1d(...args: unknown[]): unknown {
  return callFunctional("max_pool1d", args);
}

/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
  return_indices?: false,
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options?: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options?: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool2d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool2d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
export function max_pool2d(...args: unknown[]): unknown {
  return callFunctional("max_pool2d", args);
}

/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceil_mode?: boolean,
  return_indices?: false,
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options?: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options?: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool3d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceil_mode: boolean,
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param dilation How far the elements of a window are apart. Default 1.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options: {
    /** How far the elements of a window are apart. Default 1. */ dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function max_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element that each window sees. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function max_pool3d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?: number | readonly number[] /** How far the elements of a window are apart. Default 1. */;
    dilation?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
export function max_pool3d(...args: unknown[]): unknown {
  return callFunctional("max_pool3d", args);
}

/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 * @param divisor_override What sums are divided by, instead of the size of windows.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  ceil_mode?: boolean,
  count_include_pad?: boolean,
  divisor_override?: number | null,
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  count_include_pad: boolean,
  options?: { /** What sums are divided by, instead of the size of windows. */ divisor_override?: number | null },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  options?: {
    /** Whether padding counts in means. Default true. */ count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function avg_pool2d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function avg_pool2d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
export function avg_pool2d(...args: unknown[]): unknown {
  return callFunctional("avg_pool2d", args);
}

/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 * @param divisor_override What sums are divided by, instead of the size of windows.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  ceil_mode?: boolean,
  count_include_pad?: boolean,
  divisor_override?: number | null,
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  count_include_pad: boolean,
  options?: { /** What sums are divided by, instead of the size of windows. */ divisor_override?: number | null },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  options?: {
    /** Whether padding counts in means. Default true. */ count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function avg_pool3d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function avg_pool3d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean /** What sums are divided by, instead of the size of windows. */;
    divisor_override?: number | null;
  },
): Tensor;
export function avg_pool3d(...args: unknown[]): unknown {
  return callFunctional("avg_pool3d", args);
}

/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 * @param count_include_pad Whether padding counts in means. Default true.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  ceil_mode?: boolean,
  count_include_pad?: boolean,
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 * @param ceil_mode Whether windows may reach beyond the end, so that nothing is left out. Default false.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  ceil_mode: boolean,
  options?: { /** Whether padding counts in means. Default true. */ count_include_pad?: boolean },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 * @param padding How much surrounds the image. Default 0.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: {
    /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */ ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 * @param stride How far windows are apart; by default as far as they are long, so that they lie side by side.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounds the image. Default 0. */ padding?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param kernel_size The size of a window: one number, or one for each dimension.
 */
export function avg_pool1d(
  input: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long, so that they lie side by side. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounds the image. Default 0. */;
    padding?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean;
  },
): Tensor;
/**
 * The mean of what each window sees. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where windows do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function avg_pool1d(
  input: Tensor,
  options: {
    /** The size of a window: one number, or one for each dimension. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long, so that they lie side by side. */;
    stride?: number | readonly number[] | null /** How much surrounds the image. Default 0. */;
    padding?:
      | number
      | readonly number[] /** Whether windows may reach beyond the end, so that nothing is left out. Default false. */;
    ceil_mode?: boolean /** Whether padding counts in means. Default true. */;
    count_include_pad?: boolean;
  },
): Tensor;
export function avg_pool1d(...args: unknown[]): unknown {
  return callFunctional("avg_pool1d", args);
}

/**
 * The mean of each element's share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_avg_pool2d(input: Tensor, output_size: number | readonly (number | null)[]): Tensor;
/**
 * The mean of each element's share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_avg_pool2d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (number | null)[];
  },
): Tensor;
export function adaptive_avg_pool2d(...args: unknown[]): unknown {
  return callFunctional("adaptive_avg_pool2d", args);
}

/**
 * The mean of each element's share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_avg_pool3d(input: Tensor, output_size: number | readonly (number | null)[]): Tensor;
/**
 * The mean of each element's share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_avg_pool3d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (number | null)[];
  },
): Tensor;
export function adaptive_avg_pool3d(...args: unknown[]): unknown {
  return callFunctional("adaptive_avg_pool3d", args);
}

/**
 * The mean of each element's share of the line. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_avg_pool1d(input: Tensor, output_size: number | readonly number[]): Tensor;
/**
 * The mean of each element's share of the line. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_avg_pool1d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly number[];
  },
): Tensor;
export function adaptive_avg_pool1d(...args: unknown[]): unknown {
  return callFunctional("adaptive_avg_pool1d", args);
}

/**
 * The greatest element of each share, and its position. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool2d_with_indices(
  input: Tensor,
  output_size: number | readonly (number | null)[],
): [Tensor, Tensor];
/**
 * The greatest element of each share, and its position. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool2d_with_indices(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (number | null)[];
  },
): [Tensor, Tensor];
export function adaptive_max_pool2d_with_indices(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool2d_with_indices", args);
}

/**
 * The greatest element of each share, and its position. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool3d_with_indices(
  input: Tensor,
  output_size: number | readonly (number | null)[],
): [Tensor, Tensor];
/**
 * The greatest element of each share, and its position. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool3d_with_indices(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (number | null)[];
  },
): [Tensor, Tensor];
export function adaptive_max_pool3d_with_indices(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool3d_with_indices", args);
}

/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool1d_with_indices(
  input: Tensor,
  output_size: number | readonly (number | null)[],
): [Tensor, Tensor];
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d_with_indices.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool1d_with_indices(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (number | null)[];
  },
): [Tensor, Tensor];
export function adaptive_max_pool1d_with_indices(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool1d_with_indices", args);
}

/**
 * The greatest element of each share of the image. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  return_indices?: false,
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options?: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (
          | number
          | null
        )[] /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, l) → (n, c, l′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool1d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (
          | number
          | null
        )[] /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
export function adaptive_max_pool1d(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool1d", args);
}

/**
 * The greatest element of each share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  return_indices?: false,
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options?: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (
          | number
          | null
        )[] /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, h, w) → (n, c, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool2d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (
          | number
          | null
        )[] /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
export function adaptive_max_pool2d(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool2d", args);
}

/**
 * The greatest element of each share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 * @param return_indices Whether the positions of the greatest elements are a second result. Default false.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  return_indices?: false,
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options?: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (
          | number
          | null
        )[] /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices?: false;
  },
): Tensor;
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 * @param output_size The size of the result: one number, or one for each dimension; `null` leaves one as it is.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  output_size: number | readonly (number | null)[],
  options: {
    /** Whether the positions of the greatest elements are a second result. Default false. */ return_indices: true;
  },
): [Tensor, Tensor];
/**
 * The greatest element of each share of the image. Its position is the second result. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). Raises RuntimeError where dimensions do not fit. https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 * @param input The images: a batch of channels, or one image.
 */
export function adaptive_max_pool3d(
  input: Tensor,
  options: {
    /** The size of the result: one number, or one for each dimension; `null` leaves one as it is. */ output_size:
      | number
      | readonly (
          | number
          | null
        )[] /** Whether the positions of the greatest elements are a second result. Default false. */;
    return_indices: true;
  },
): [Tensor, Tensor];
export function adaptive_max_pool3d(...args: unknown[]): unknown {
  return callFunctional("adaptive_max_pool3d", args);
}

/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 * @param output_size The size of the image, where several would fit.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  output_size?: number | readonly number[] | null,
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: { /** The size of the image, where several would fit. */ output_size?: number | readonly number[] | null },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounded the image. Default 0. */ padding?:
      | number
      | readonly number[] /** The size of the image, where several would fit. */;
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounded the image. Default 0. */;
    padding?: number | readonly number[] /** The size of the image, where several would fit. */;
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 */
export function max_unpool1d(
  input: Tensor,
  indices: Tensor,
  options: {
    /** The size of a window. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long. */;
    stride?: number | readonly number[] | null /** How much surrounded the image. Default 0. */;
    padding?: number | readonly number[] /** The size of the image, where several would fit. */;
    output_size?: number | readonly number[] | null;
  },
): Tensor;
export function max_unpool1d(...args: unknown[]): unknown {
  return callFunctional("max_unpool1d", args);
}

/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 * @param output_size The size of the image, where several would fit.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  output_size?: number | readonly number[] | null,
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: { /** The size of the image, where several would fit. */ output_size?: number | readonly number[] | null },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounded the image. Default 0. */ padding?:
      | number
      | readonly number[] /** The size of the image, where several would fit. */;
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounded the image. Default 0. */;
    padding?: number | readonly number[] /** The size of the image, where several would fit. */;
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 */
export function max_unpool2d(
  input: Tensor,
  indices: Tensor,
  options: {
    /** The size of a window. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long. */;
    stride?: number | readonly number[] | null /** How much surrounded the image. Default 0. */;
    padding?: number | readonly number[] /** The size of the image, where several would fit. */;
    output_size?: number | readonly number[] | null;
  },
): Tensor;
export function max_unpool2d(...args: unknown[]): unknown {
  return callFunctional("max_unpool2d", args);
}

/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 * @param output_size The size of the image, where several would fit.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  padding?: number | readonly number[],
  output_size?: number | readonly number[] | null,
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param padding How much surrounded the image. Default 0.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  padding: number | readonly number[],
  options?: { /** The size of the image, where several would fit. */ output_size?: number | readonly number[] | null },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: {
    /** How much surrounded the image. Default 0. */ padding?:
      | number
      | readonly number[] /** The size of the image, where several would fit. */;
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 * @param kernel_size The size of a window.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long. */ stride?:
      | number
      | readonly number[]
      | null /** How much surrounded the image. Default 0. */;
    padding?: number | readonly number[] /** The size of the image, where several would fit. */;
    output_size?: number | readonly number[] | null;
  },
): Tensor;
/**
 * Puts the greatest elements back where they were in the image, zeros elsewhere. Raises RuntimeError where positions lie outside. https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 * @param input What pooling left.
 * @param indices Where it was, as `return_indices` of pooling says.
 */
export function max_unpool3d(
  input: Tensor,
  indices: Tensor,
  options: {
    /** The size of a window. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long. */;
    stride?: number | readonly number[] | null /** How much surrounded the image. Default 0. */;
    padding?: number | readonly number[] /** The size of the image, where several would fit. */;
    output_size?: number | readonly number[] | null;
  },
): Tensor;
export function max_unpool3d(...args: unknown[]): unknown {
  return callFunctional("max_unpool3d", args);
}

/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param ceil_mode Whether windows may reach beyond the end. Default false.
 */
export function lp_pool1d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  ceil_mode?: boolean,
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function lp_pool1d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: { /** Whether windows may reach beyond the end. Default false. */ ceil_mode?: boolean },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 */
export function lp_pool1d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long. */ stride?:
      | number
      | readonly number[]
      | null /** Whether windows may reach beyond the end. Default false. */;
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 */
export function lp_pool1d(
  input: Tensor,
  norm_type: number,
  options: {
    /** The size of a window. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long. */;
    stride?: number | readonly number[] | null /** Whether windows may reach beyond the end. Default false. */;
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 * @param input The images: a batch of channels, or one image.
 */
export function lp_pool1d(
  input: Tensor,
  options: {
    /** The power p: 1 sums, and the greater it is, the more the greatest element counts. */ norm_type: number /** The size of a window. */;
    kernel_size: number | readonly number[] /** How far windows are apart; by default as far as they are long. */;
    stride?: number | readonly number[] | null /** Whether windows may reach beyond the end. Default false. */;
    ceil_mode?: boolean;
  },
): Tensor;
export function lp_pool1d(...args: unknown[]): unknown {
  return callFunctional("lp_pool1d", args);
}

/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 * @param ceil_mode Whether windows may reach beyond the end. Default false.
 */
export function lp_pool2d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  stride?: number | readonly number[] | null,
  ceil_mode?: boolean,
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 * @param stride How far windows are apart; by default as far as they are long.
 */
export function lp_pool2d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  stride: number | readonly number[] | null,
  options?: { /** Whether windows may reach beyond the end. Default false. */ ceil_mode?: boolean },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 * @param kernel_size The size of a window.
 */
export function lp_pool2d(
  input: Tensor,
  norm_type: number,
  kernel_size: number | readonly number[],
  options?: {
    /** How far windows are apart; by default as far as they are long. */ stride?:
      | number
      | readonly number[]
      | null /** Whether windows may reach beyond the end. Default false. */;
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 * @param norm_type The power p: 1 sums, and the greater it is, the more the greatest element counts.
 */
export function lp_pool2d(
  input: Tensor,
  norm_type: number,
  options: {
    /** The size of a window. */ kernel_size:
      | number
      | readonly number[] /** How far windows are apart; by default as far as they are long. */;
    stride?: number | readonly number[] | null /** Whether windows may reach beyond the end. Default false. */;
    ceil_mode?: boolean;
  },
): Tensor;
/**
 * The p-norm of what each window sees: the root of its sum of powers. https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 * @param input The images: a batch of channels, or one image.
 */
export function lp_pool2d(
  input: Tensor,
  options: {
    /** The power p: 1 sums, and the greater it is, the more the greatest element counts. */ norm_type: number /** The size of a window. */;
    kernel_size: number | readonly number[] /** How far windows are apart; by default as far as they are long. */;
    stride?: number | readonly number[] | null /** Whether windows may reach beyond the end. Default false. */;
    ceil_mode?: boolean;
  },
): Tensor;
export function lp_pool2d(...args: unknown[]): unknown {
  return callFunctional("lp_pool2d", args);
}

/**
 * The cross entropy of probabilities and targets between 0 and 1. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function binary_cross_entropy(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * The cross entropy of probabilities and targets between 0 and 1. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function binary_cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * The cross entropy of probabilities and targets between 0 and 1. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function binary_cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The cross entropy of probabilities and targets between 0 and 1. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function binary_cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The cross entropy of probabilities and targets between 0 and 1. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 * @param target The values to be reached.
 */
export function binary_cross_entropy(
  input: Tensor,
  target: Tensor,
  options?: {
    /** The weights. */ weight?: Tensor | null;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function binary_cross_entropy(...args: unknown[]): unknown {
  return callFunctional("binary_cross_entropy", args);
}

/**
 * The binary cross entropy of the sigmoid of `input`. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 * @param target The values to be reached.
 * @param weight The weights.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
  pos_weight?: Tensor | null,
): Tensor;
/**
 * The binary cross entropy of the sigmoid of `input`. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 * @param target The values to be reached.
 * @param weight The weights.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  reduce: boolean | null,
  reduction: string,
  options?: { pos_weight?: Tensor | null },
): Tensor;
/**
 * The binary cross entropy of the sigmoid of `input`. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: {
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string;
    pos_weight?: Tensor | null;
  },
): Tensor;
/**
 * The binary cross entropy of the sigmoid of `input`. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    pos_weight?: Tensor | null;
  },
): Tensor;
/**
 * The binary cross entropy of the sigmoid of `input`. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    pos_weight?: Tensor | null;
  },
): Tensor;
/**
 * The binary cross entropy of the sigmoid of `input`. https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 * @param target The values to be reached.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  options?: {
    /** The weights. */ weight?: Tensor | null;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    pos_weight?: Tensor | null;
  },
): Tensor;
export function binary_cross_entropy_with_logits(...args: unknown[]): unknown {
  return callFunctional("binary_cross_entropy_with_logits", args);
}

/**
 * The binary cross entropy of each label, averaged over the labels. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function multilabel_soft_margin_loss(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * The binary cross entropy of each label, averaged over the labels. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function multilabel_soft_margin_loss(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * The binary cross entropy of each label, averaged over the labels. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function multilabel_soft_margin_loss(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The binary cross entropy of each label, averaged over the labels. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function multilabel_soft_margin_loss(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The binary cross entropy of each label, averaged over the labels. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 * @param target The values to be reached.
 */
export function multilabel_soft_margin_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    /** The weights. */ weight?: Tensor | null;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function multilabel_soft_margin_loss(...args: unknown[]): unknown {
  return callFunctional("multilabel_soft_margin_loss", args);
}

/**
 * The negative log-likelihood of classes, given their log-probabilities. https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  ignore_index?: number,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * The negative log-likelihood of classes, given their log-probabilities. https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  ignore_index: number,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * The negative log-likelihood of classes, given their log-probabilities. https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  ignore_index: number,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The negative log-likelihood of classes, given their log-probabilities. https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  options?: {
    ignore_index?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The negative log-likelihood of classes, given their log-probabilities. https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options?: {
    size_average?: boolean | null;
    ignore_index?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The negative log-likelihood of classes, given their log-probabilities. https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 * @param target The values to be reached.
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    /** The weights. */ weight?: Tensor | null;
    size_average?: boolean | null;
    ignore_index?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function nll_loss(...args: unknown[]): unknown {
  return callFunctional("nll_loss", args);
}

/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  size_average?: boolean | null,
  ignore_index?: number,
  reduce?: boolean | null,
  reduction?: string,
  label_smoothing?: number,
): Tensor;
/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  ignore_index: number,
  reduce: boolean | null,
  reduction: string,
  options?: { label_smoothing?: number },
): Tensor;
/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  ignore_index: number,
  reduce: boolean | null,
  options?: {
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string;
    label_smoothing?: number;
  },
): Tensor;
/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  ignore_index: number,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    label_smoothing?: number;
  },
): Tensor;
/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  size_average: boolean | null,
  options?: {
    ignore_index?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    label_smoothing?: number;
  },
): Tensor;
/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  options?: {
    size_average?: boolean | null;
    ignore_index?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    label_smoothing?: number;
  },
): Tensor;
/**
 * The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @param target The values to be reached.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  options?: {
    /** The weights. */ weight?: Tensor | null;
    size_average?: boolean | null;
    ignore_index?: number;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    label_smoothing?: number;
  },
): Tensor;
export function cross_entropy(...args: unknown[]): unknown {
  return callFunctional("cross_entropy", args);
}

/**
 * The distance `input` where the target is 1, what it lacks of `margin` where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function hinge_embedding_loss(
  input: Tensor,
  target: Tensor,
  margin?: number,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * The distance `input` where the target is 1, what it lacks of `margin` where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 * @param target The values to be reached.
 */
export function hinge_embedding_loss(
  input: Tensor,
  target: Tensor,
  margin: number,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * The distance `input` where the target is 1, what it lacks of `margin` where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 * @param target The values to be reached.
 */
export function hinge_embedding_loss(
  input: Tensor,
  target: Tensor,
  margin: number,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The distance `input` where the target is 1, what it lacks of `margin` where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 * @param target The values to be reached.
 */
export function hinge_embedding_loss(
  input: Tensor,
  target: Tensor,
  margin: number,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * The distance `input` where the target is 1, what it lacks of `margin` where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 * @param target The values to be reached.
 */
export function hinge_embedding_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    margin?: number;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function hinge_embedding_loss(...args: unknown[]): unknown {
  return callFunctional("hinge_embedding_loss", args);
}

/**
 * What the difference of two inputs lacks of `margin`, in the direction that the target's sign says. https://pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function margin_ranking_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * What the difference of two inputs lacks of `margin`, in the direction that the target's sign says. https://pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 * @param target The values to be reached.
 */
export function margin_ranking_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin: number,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * What the difference of two inputs lacks of `margin`, in the direction that the target's sign says. https://pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 * @param target The values to be reached.
 */
export function margin_ranking_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin: number,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * What the difference of two inputs lacks of `margin`, in the direction that the target's sign says. https://pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 * @param target The values to be reached.
 */
export function margin_ranking_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin: number,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * What the difference of two inputs lacks of `margin`, in the direction that the target's sign says. https://pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 * @param target The values to be reached.
 */
export function margin_ranking_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options?: {
    margin?: number;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function margin_ranking_loss(...args: unknown[]): unknown {
  return callFunctional("margin_ranking_loss", args);
}

/**
 * How far vectors are from the same direction where the target is 1, and from different ones where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function cosine_embedding_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * How far vectors are from the same direction where the target is 1, and from different ones where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 * @param target The values to be reached.
 */
export function cosine_embedding_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin: number,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * How far vectors are from the same direction where the target is 1, and from different ones where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 * @param target The values to be reached.
 */
export function cosine_embedding_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin: number,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * How far vectors are from the same direction where the target is 1, and from different ones where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 * @param target The values to be reached.
 */
export function cosine_embedding_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin: number,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * How far vectors are from the same direction where the target is 1, and from different ones where it is −1. https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 * @param target The values to be reached.
 */
export function cosine_embedding_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options?: {
    margin?: number;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function cosine_embedding_loss(...args: unknown[]): unknown {
  return callFunctional("cosine_embedding_loss", args);
}

/**
 * What the target's score lacks of `margin` over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p?: number,
  margin?: number,
  weight?: Tensor | null,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p: number,
  margin: number,
  weight: Tensor | null,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p: number,
  margin: number,
  weight: Tensor | null,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param target The values to be reached.
 * @param weight The weights.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p: number,
  margin: number,
  weight: Tensor | null,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param target The values to be reached.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p: number,
  margin: number,
  options?: {
    /** The weights. */ weight?: Tensor | null;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param target The values to be reached.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p: number,
  options?: {
    margin?: number /** The weights. */;
    weight?: Tensor | null;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * What the target's score lacks of `margin` over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 * @param target The values to be reached.
 */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    p?: number;
    margin?: number /** The weights. */;
    weight?: Tensor | null;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function multi_margin_loss(...args: unknown[]): unknown {
  return callFunctional("multi_margin_loss", args);
}

/**
 * What the scores of several target classes lack of 1 over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 * @param target The values to be reached.
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function multilabel_margin_loss(
  input: Tensor,
  target: Tensor,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/**
 * What the scores of several target classes lack of 1 over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 * @param target The values to be reached.
 */
export function multilabel_margin_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/**
 * What the scores of several target classes lack of 1 over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 * @param target The values to be reached.
 */
export function multilabel_margin_loss(
  input: Tensor,
  target: Tensor,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/**
 * What the scores of several target classes lack of 1 over each other score. https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 * @param target The values to be reached.
 */
export function multilabel_margin_loss(
  input: Tensor,
  target: Tensor,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function multilabel_margin_loss(...args: unknown[]): unknown {
  return callFunctional("multilabel_margin_loss", args);
}

/**
 * How much nearer than `margin` the negative is to the anchor, compared with the positive. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin?: number,
  p?: number,
  eps?: number,
  swap?: boolean,
  size_average?: boolean | null,
  reduce?: boolean | null,
  reduction?: string,
): Tensor;
/** How much nearer than `margin` the negative is to the anchor, compared with the positive. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  p: number,
  eps: number,
  swap: boolean,
  size_average: boolean | null,
  reduce: boolean | null,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
/** How much nearer than `margin` the negative is to the anchor, compared with the positive. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  p: number,
  eps: number,
  swap: boolean,
  size_average: boolean | null,
  options?: {
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/** How much nearer than `margin` the negative is to the anchor, compared with the positive. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  p: number,
  eps: number,
  swap: boolean,
  options?: {
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/** How much nearer than `margin` the negative is to the anchor, compared with the positive. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  p: number,
  eps: number,
  options?: {
    swap?: boolean;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/** How much nearer than `margin` the negative is to the anchor, compared with the positive. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  p: number,
  options?: {
    eps?: number;
    swap?: boolean;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/** How much nearer than `margin` the negative is to the anchor, compared with the positive. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  options?: {
    p?: number;
    eps?: number;
    swap?: boolean;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
/** How much nearer than `margin` the negative is to the anchor, compared with the positive. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options?: {
    margin?: number;
    p?: number;
    eps?: number;
    swap?: boolean;
    size_average?: boolean | null;
    reduce?: boolean | null /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function triplet_margin_loss(...args: unknown[]): unknown {
  return callFunctional("triplet_margin_loss", args);
}

/** As `triplet_margin_loss`, with a distance of your own: a function of two tensors. https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_with_distance_loss.html */
export function triplet_margin_with_distance_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options?: {
    distance_function?: unknown | null;
    margin?: number;
    swap?: boolean /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
  },
): Tensor;
export function triplet_margin_with_distance_loss(...args: unknown[]): unknown {
  return callFunctional("triplet_margin_with_distance_loss", args);
}

/**
 * The negative log-likelihood of target sequences, given log-probabilities of classes per step. https://pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function ctc_loss(
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: number | readonly number[] | Tensor,
  target_lengths: number | readonly number[] | Tensor,
  blank?: number,
  reduction?: string,
  zero_infinity?: boolean,
): Tensor;
/**
 * The negative log-likelihood of target sequences, given log-probabilities of classes per step. https://pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 * @param reduction How elements become the result: `mean`, `sum` or `none`. Default `mean`.
 */
export function ctc_loss(
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: number | readonly number[] | Tensor,
  target_lengths: number | readonly number[] | Tensor,
  blank: number,
  reduction: string,
  options?: { zero_infinity?: boolean },
): Tensor;
/** The negative log-likelihood of target sequences, given log-probabilities of classes per step. https://pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html */
export function ctc_loss(
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: number | readonly number[] | Tensor,
  target_lengths: number | readonly number[] | Tensor,
  blank: number,
  options?: {
    /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string;
    zero_infinity?: boolean;
  },
): Tensor;
/** The negative log-likelihood of target sequences, given log-probabilities of classes per step. https://pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html */
export function ctc_loss(
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: number | readonly number[] | Tensor,
  target_lengths: number | readonly number[] | Tensor,
  options?: {
    blank?: number /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */;
    reduction?: string;
    zero_infinity?: boolean;
  },
): Tensor;
export function ctc_loss(...args: unknown[]): unknown {
  return callFunctional("ctc_loss", args);
}

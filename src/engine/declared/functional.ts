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
export function softmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmax(
  input: Tensor,
  dim: number,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/** Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html */
export function softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** The type of the result; by default that of the input. */;
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
export function log_softmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function log_softmax(
  input: Tensor,
  dim: number,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/** The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html */
export function log_softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function log_softmax(...args: unknown[]): unknown {
  return callFunctional("log_softmax", args);
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
 */
export function mse_loss(
  input: Tensor,
  target: Tensor,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
export function mse_loss(...args: unknown[]): unknown {
  return callFunctional("mse_loss", args);
}

/**
 * The mean (or sum) of absolute differences. https://pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 * @param target The values to be reached.
 */
export function l1_loss(
  input: Tensor,
  target: Tensor,
  options?: { /** How elements become the result: `mean`, `sum` or `none`. Default `mean`. */ reduction?: string },
): Tensor;
export function l1_loss(...args: unknown[]): unknown {
  return callFunctional("l1_loss", args);
}

// The functions of torch.special, made from the rows by declare.ts.
import type { DType } from "../dtype.js";
import { callSpecial } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * The logarithms of sums of exponentials, without overflow. https://pytorch.org/docs/stable/special.html#torch.special.logsumexp
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean): Tensor;
/**
 * The logarithms of sums of exponentials, without overflow. https://pytorch.org/docs/stable/special.html#torch.special.logsumexp
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function logsumexp(
  input: Tensor,
  dim: number | readonly number[],
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** The logarithms of sums of exponentials, without overflow. https://pytorch.org/docs/stable/special.html#torch.special.logsumexp */
export function logsumexp(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim:
      | number
      | readonly number[] /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function logsumexp(...args: unknown[]): unknown {
  return callSpecial("logsumexp", args);
}

/**
 * Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/special.html#torch.special.softmax
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmax(input: Tensor, dim: number): Tensor;
/** Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/special.html#torch.special.softmax */
export function softmax(
  input: Tensor,
  options: { /** The dimension to work along; negative ones count from the end. */ dim: number },
): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/special.html#torch.special.softmax
 * @param dim The dimension to work along; negative ones count from the end.
 * @param dtype The type of the result; by default that of the input.
 */
export function softmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/special.html#torch.special.softmax
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmax(
  input: Tensor,
  dim: number,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/** Exponentials that sum to 1 along `dim`. https://pytorch.org/docs/stable/special.html#torch.special.softmax */
export function softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function softmax(...args: unknown[]): unknown {
  return callSpecial("softmax", args);
}

/**
 * The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/special.html#torch.special.log_softmax
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function log_softmax(input: Tensor, dim: number): Tensor;
/** The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/special.html#torch.special.log_softmax */
export function log_softmax(
  input: Tensor,
  options: { /** The dimension to work along; negative ones count from the end. */ dim: number },
): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/special.html#torch.special.log_softmax
 * @param dim The dimension to work along; negative ones count from the end.
 * @param dtype The type of the result; by default that of the input.
 */
export function log_softmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/special.html#torch.special.log_softmax
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function log_softmax(
  input: Tensor,
  dim: number,
  options?: { /** The type of the result; by default that of the input. */ dtype?: DType | null },
): Tensor;
/** The logarithm of softmax, exact where that is near 0. https://pytorch.org/docs/stable/special.html#torch.special.log_softmax */
export function log_softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null;
  },
): Tensor;
export function log_softmax(...args: unknown[]): unknown {
  return callSpecial("log_softmax", args);
}

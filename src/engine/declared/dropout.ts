// Functions and methods of the rows in ops/dropout.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Sets elements to 0 with probability `p`, and scales the others up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 * @param train Whether it is training; else nothing changes.
 */
export function dropout(input: Tensor, p: number, train: boolean): Tensor;
/**
 * Sets elements to 0 with probability `p`, and scales the others up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 */
export function dropout(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
/**
 * Sets elements to 0 with probability `p`, and scales the others up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 * @param input The tensor.
 */
export function dropout(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. */
    p: number;
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
export function dropout(...args: unknown[]): unknown {
  return callFunction("dropout", args);
}

/**
 * Sets elements to 0 with probability `p`, and scales the others up. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 * @param train Whether it is training; else nothing changes.
 */
export function dropout_(input: Tensor, p: number, train: boolean): Tensor;
/**
 * Sets elements to 0 with probability `p`, and scales the others up. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 */
export function dropout_(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
/**
 * Sets elements to 0 with probability `p`, and scales the others up. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function dropout_(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. */
    p: number;
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
export function dropout_(...args: unknown[]): unknown {
  return callFunction("dropout_", args);
}

/**
 * Sets whole channels to 0 with probability `p`. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 * @param train Whether it is training; else nothing changes.
 */
export function feature_dropout(input: Tensor, p: number, train: boolean): Tensor;
/**
 * Sets whole channels to 0 with probability `p`. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 */
export function feature_dropout(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
/**
 * Sets whole channels to 0 with probability `p`. Shapes: any → the same.
 * @param input The tensor.
 */
export function feature_dropout(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. */
    p: number;
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
export function feature_dropout(...args: unknown[]): unknown {
  return callFunction("feature_dropout", args);
}

/**
 * Sets whole channels to 0 with probability `p`. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 * @param train Whether it is training; else nothing changes.
 */
export function feature_dropout_(input: Tensor, p: number, train: boolean): Tensor;
/**
 * Sets whole channels to 0 with probability `p`. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 */
export function feature_dropout_(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
/**
 * Sets whole channels to 0 with probability `p`. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function feature_dropout_(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. */
    p: number;
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
export function feature_dropout_(...args: unknown[]): unknown {
  return callFunction("feature_dropout_", args);
}

/**
 * Dropout that keeps mean and variance, for networks with SELU. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 * @param train Whether it is training; else nothing changes.
 */
export function alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
/**
 * Dropout that keeps mean and variance, for networks with SELU. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 */
export function alpha_dropout(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
/**
 * Dropout that keeps mean and variance, for networks with SELU. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 * @param input The tensor.
 */
export function alpha_dropout(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. */
    p: number;
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
export function alpha_dropout(...args: unknown[]): unknown {
  return callFunction("alpha_dropout", args);
}

/**
 * Dropout that keeps mean and variance, for networks with SELU. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 * @param train Whether it is training; else nothing changes.
 */
export function alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
/**
 * Dropout that keeps mean and variance, for networks with SELU. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 */
export function alpha_dropout_(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
/**
 * Dropout that keeps mean and variance, for networks with SELU. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function alpha_dropout_(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. */
    p: number;
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
export function alpha_dropout_(...args: unknown[]): unknown {
  return callFunction("alpha_dropout_", args);
}

/**
 * Alpha dropout of whole channels. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 * @param train Whether it is training; else nothing changes.
 */
export function feature_alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
/**
 * Alpha dropout of whole channels. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 */
export function feature_alpha_dropout(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
/**
 * Alpha dropout of whole channels. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 * @param input The tensor.
 */
export function feature_alpha_dropout(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. */
    p: number;
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
export function feature_alpha_dropout(...args: unknown[]): unknown {
  return callFunction("feature_alpha_dropout", args);
}

/**
 * Alpha dropout of whole channels. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 * @param train Whether it is training; else nothing changes.
 */
export function feature_alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
/**
 * Alpha dropout of whole channels. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param p The probability of an element or channel to be set to 0.
 */
export function feature_alpha_dropout_(
  input: Tensor,
  p: number,
  options: {
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
/**
 * Alpha dropout of whole channels. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function feature_alpha_dropout_(
  input: Tensor,
  options: {
    /** The probability of an element or channel to be set to 0. */
    p: number;
    /** Whether it is training; else nothing changes. */
    train: boolean;
  },
): Tensor;
export function feature_alpha_dropout_(...args: unknown[]): unknown {
  return callFunction("feature_alpha_dropout_", args);
}

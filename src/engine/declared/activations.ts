// Functions and methods of the rows in ops/activations.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** Sets negative elements to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu.html */
    relu(): Tensor;
    /** Sets negative elements to 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu.html */
    relu_(): this;
    /**
     * Sets elements between −`lambd` and `lambd` to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html
     * @param lambd How wide the range around 0 is that becomes 0. Default 0.5.
     */
    hardshrink(lambd?: number): Tensor;
    /** Sets elements between −`lambd` and `lambd` to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html */
    hardshrink(options: {
      /** How wide the range around 0 is that becomes 0. Default 0.5. */
      lambd?: number;
    }): Tensor;
  }
}

/**
 * Sets negative elements to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu.html
 * @param input The tensor.
 */
export function relu(input: Tensor): Tensor;
export function relu(...args: unknown[]): unknown {
  return callFunction("relu", args);
}

/**
 * Sets negative elements to 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.relu_.html
 * @param input The tensor.
 */
export function relu_(input: Tensor): Tensor;
export function relu_(...args: unknown[]): unknown {
  return callFunction("relu_", args);
}

/**
 * Sets elements that are not above `threshold` to `value`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 * @param input The tensor.
 * @param threshold Elements above it stay.
 * @param value What the others become.
 */
export function threshold(input: Tensor, threshold: number, value: number): Tensor;
/**
 * Sets elements that are not above `threshold` to `value`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 * @param input The tensor.
 * @param threshold Elements above it stay.
 */
export function threshold(
  input: Tensor,
  threshold: number,
  options: {
    /** What the others become. */
    value: number;
  },
): Tensor;
/**
 * Sets elements that are not above `threshold` to `value`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 * @param input The tensor.
 */
export function threshold(
  input: Tensor,
  options: {
    /** Elements above it stay. */
    threshold: number;
    /** What the others become. */
    value: number;
  },
): Tensor;
export function threshold(...args: unknown[]): unknown {
  return callFunction("threshold", args);
}

/**
 * Sets elements that are not above `threshold` to `value`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html
 * @param input The tensor.
 * @param threshold Elements above it stay.
 * @param value What the others become.
 */
export function threshold_(input: Tensor, threshold: number, value: number): Tensor;
/**
 * Sets elements that are not above `threshold` to `value`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html
 * @param input The tensor.
 * @param threshold Elements above it stay.
 */
export function threshold_(
  input: Tensor,
  threshold: number,
  options: {
    /** What the others become. */
    value: number;
  },
): Tensor;
/**
 * Sets elements that are not above `threshold` to `value`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html
 * @param input The tensor.
 */
export function threshold_(
  input: Tensor,
  options: {
    /** Elements above it stay. */
    threshold: number;
    /** What the others become. */
    value: number;
  },
): Tensor;
export function threshold_(...args: unknown[]): unknown {
  return callFunction("threshold_", args);
}

/**
 * Lets negative elements approach −`alpha`, with slope 1 at 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 * @param input The tensor.
 * @param alpha How far below 0 the results go. Default 1.
 */
export function celu(input: Tensor, alpha?: number): Tensor;
/**
 * Lets negative elements approach −`alpha`, with slope 1 at 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 * @param input The tensor.
 */
export function celu(
  input: Tensor,
  options: {
    /** How far below 0 the results go. Default 1. */
    alpha?: number;
  },
): Tensor;
export function celu(...args: unknown[]): unknown {
  return callFunction("celu", args);
}

/**
 * Lets negative elements approach −`alpha`, with slope 1 at 0. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param alpha How far below 0 the results go. Default 1.
 */
export function celu_(input: Tensor, alpha?: number): Tensor;
/**
 * Lets negative elements approach −`alpha`, with slope 1 at 0. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function celu_(
  input: Tensor,
  options: {
    /** How far below 0 the results go. Default 1. */
    alpha?: number;
  },
): Tensor;
export function celu_(...args: unknown[]): unknown {
  return callFunction("celu_", args);
}

/**
 * Scaled so that means and spreads settle from layer to layer. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.selu.html
 * @param input The tensor.
 */
export function selu(input: Tensor): Tensor;
export function selu(...args: unknown[]): unknown {
  return callFunction("selu", args);
}

/**
 * Scaled so that means and spreads settle from layer to layer. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function selu_(input: Tensor): Tensor;
export function selu_(...args: unknown[]): unknown {
  return callFunction("selu_", args);
}

/**
 * Sets elements between −`lambd` and `lambd` to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html
 * @param input The tensor.
 * @param lambd How wide the range around 0 is that becomes 0. Default 0.5.
 */
export function hardshrink(input: Tensor, lambd?: number): Tensor;
/**
 * Sets elements between −`lambd` and `lambd` to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html
 * @param input The tensor.
 */
export function hardshrink(
  input: Tensor,
  options: {
    /** How wide the range around 0 is that becomes 0. Default 0.5. */
    lambd?: number;
  },
): Tensor;
export function hardshrink(...args: unknown[]): unknown {
  return callFunction("hardshrink", args);
}

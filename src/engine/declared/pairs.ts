// Functions and methods of the rows in ops/pairs.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The greater of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.maximum.html
     * @param other The second operand: a tensor.
     */
    maximum(other: Tensor): Tensor;
    /**
     * The lesser of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.minimum.html
     * @param other The second operand: a tensor.
     */
    minimum(other: Tensor): Tensor;
    /**
     * The greater of two; a number wins over NaN. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.fmax.html
     * @param other The second operand: a tensor.
     */
    fmax(other: Tensor): Tensor;
    /**
     * The lesser of two; a number wins over NaN. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.fmin.html
     * @param other The second operand: a tensor.
     */
    fmin(other: Tensor): Tensor;
    /**
     * The size of `input` with the sign of `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.copysign.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    copysign(other: Tensor | number | boolean): Tensor;
    /**
     * The size of `input` with the sign of `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    copysign_(other: Tensor | number | boolean): this;
    /**
     * 0 for negative elements, 1 for positive ones, and at 0 those of `values`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.heaviside.html
     * @param values The results where `input` is 0.
     */
    heaviside(values: Tensor): Tensor;
    /**
     * 0 for negative elements, 1 for positive ones, and at 0 those of `values`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.heaviside.html
     * @param values The results where `input` is 0.
     */
    heaviside_(values: Tensor): this;
    /**
     * The number next to `input` in the direction of `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nextafter.html
     * @param other The second operand: a tensor.
     */
    nextafter(other: Tensor): Tensor;
    /**
     * The number next to `input` in the direction of `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html
     * @param other The second operand: a tensor.
     */
    nextafter_(other: Tensor): this;
    /**
     * √(a² + b²): the long side of a right-angled triangle. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.hypot.html
     * @param other The second operand: a tensor.
     */
    hypot(other: Tensor): Tensor;
    /**
     * √(a² + b²): the long side of a right-angled triangle. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html
     * @param other The second operand: a tensor.
     */
    hypot_(other: Tensor): this;
    /**
     * log(exp(a) + exp(b)), without overflow. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logaddexp.html
     * @param other The second operand: a tensor.
     */
    logaddexp(other: Tensor): Tensor;
    /**
     * log2(2^a + 2^b), without overflow. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logaddexp2.html
     * @param other The second operand: a tensor.
     */
    logaddexp2(other: Tensor): Tensor;
    /**
     * a · log(b), and 0 where a is 0. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.xlogy.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    xlogy(other: Tensor | number | boolean): Tensor;
    /**
     * a · log(b), and 0 where a is 0. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    xlogy_(other: Tensor | number | boolean): this;
  }
}

/**
 * The greater of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.maximum.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function maximum(input: Tensor, other: Tensor): Tensor;
export function maximum(...args: unknown[]): unknown {
  return callFunction("maximum", args);
}

/**
 * The lesser of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.minimum.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function minimum(input: Tensor, other: Tensor): Tensor;
export function minimum(...args: unknown[]): unknown {
  return callFunction("minimum", args);
}

/**
 * The greater of two; a number wins over NaN. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.fmax.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function fmax(input: Tensor, other: Tensor): Tensor;
export function fmax(...args: unknown[]): unknown {
  return callFunction("fmax", args);
}

/**
 * The lesser of two; a number wins over NaN. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.fmin.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function fmin(input: Tensor, other: Tensor): Tensor;
export function fmin(...args: unknown[]): unknown {
  return callFunction("fmin", args);
}

/**
 * The size of `input` with the sign of `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.copysign.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function copysign(input: Tensor, other: Tensor | number | boolean): Tensor;
export function copysign(...args: unknown[]): unknown {
  return callFunction("copysign", args);
}

/**
 * 0 for negative elements, 1 for positive ones, and at 0 those of `values`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.heaviside.html
 * @param input The tensor.
 * @param values The results where `input` is 0.
 */
export function heaviside(input: Tensor, values: Tensor): Tensor;
export function heaviside(...args: unknown[]): unknown {
  return callFunction("heaviside", args);
}

/**
 * The number next to `input` in the direction of `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.nextafter.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function nextafter(input: Tensor, other: Tensor): Tensor;
export function nextafter(...args: unknown[]): unknown {
  return callFunction("nextafter", args);
}

/**
 * √(a² + b²): the long side of a right-angled triangle. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.hypot.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function hypot(input: Tensor, other: Tensor): Tensor;
export function hypot(...args: unknown[]): unknown {
  return callFunction("hypot", args);
}

/**
 * log(exp(a) + exp(b)), without overflow. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logaddexp.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function logaddexp(input: Tensor, other: Tensor): Tensor;
export function logaddexp(...args: unknown[]): unknown {
  return callFunction("logaddexp", args);
}

/**
 * log2(2^a + 2^b), without overflow. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logaddexp2.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function logaddexp2(input: Tensor, other: Tensor): Tensor;
export function logaddexp2(...args: unknown[]): unknown {
  return callFunction("logaddexp2", args);
}

/**
 * a · log(b), and 0 where a is 0. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.xlogy.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function xlogy(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * input · log(a), and 0 where the number is 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.xlogy.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function xlogy(input: number | boolean, other: Tensor): Tensor;
/**
 * input · log(a), and 0 where the number is 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.xlogy.html
 * @param input The first operand: a number.
 */
export function xlogy(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** input · log(a), and 0 where the number is 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.xlogy.html */
export function xlogy(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function xlogy(...args: unknown[]): unknown {
  return callFunction("xlogy", args);
}

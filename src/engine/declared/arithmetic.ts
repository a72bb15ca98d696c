// Functions and methods of the rows in ops/arithmetic.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Adds `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.add.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    add(other: Tensor | number | boolean, options?: { /** A factor. Default 1. */ alpha?: number | boolean }): Tensor;
    /**
     * Adds `other`, scaled by `alpha`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.add_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    add_(other: Tensor | number | boolean, options?: { /** A factor. Default 1. */ alpha?: number | boolean }): this;
    /**
     * Subtracts `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.sub.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    sub(other: Tensor | number | boolean, options?: { /** A factor. Default 1. */ alpha?: number | boolean }): Tensor;
    /**
     * Subtracts `other`, scaled by `alpha`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.sub_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    sub_(other: Tensor | number | boolean, options?: { /** A factor. Default 1. */ alpha?: number | boolean }): this;
    /**
     * Subtracts `input`, scaled by `alpha`, from `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.rsub.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    rsub(other: Tensor | number | boolean, options?: { /** A factor. Default 1. */ alpha?: number | boolean }): Tensor;
    /**
     * Multiplies element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.mul.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    mul(other: Tensor | number | boolean): Tensor;
    /**
     * Multiplies element by element. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.mul_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    mul_(other: Tensor | number | boolean): this;
    /**
     * Divides; `rounding_mode` may be "floor" or "trunc". Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.div.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    div(
      other: Tensor | number | boolean,
      options?: {
        /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */ rounding_mode?: string | null;
      },
    ): Tensor;
    /**
     * Divides; `rounding_mode` may be "floor" or "trunc". In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.div_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    div_(
      other: Tensor | number | boolean,
      options?: {
        /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */ rounding_mode?: string | null;
      },
    ): this;
    /**
     * Raises to powers given by a tensor. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.pow.html
     * @param exponent The power.
     */
    pow(exponent: Tensor): Tensor;
    /**
     * Raises to a power. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.pow.html
     * @param exponent The power.
     */
    pow(exponent: number | boolean): Tensor;
    /** Raises to a power. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.pow.html */
    pow(options: { /** The power. */ exponent: number | boolean }): Tensor;
    /**
     * Raises to powers given by a tensor. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.pow_.html
     * @param exponent The power.
     */
    pow_(exponent: Tensor): this;
    /**
     * Raises to a power. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.pow_.html
     * @param exponent The power.
     */
    pow_(exponent: number | boolean): this;
    /** Raises to a power. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
    pow_(options: { /** The power. */ exponent: number | boolean }): this;
    /**
     * Raises a number to the powers in `input`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.rpow.html
     * @param base The number that is raised.
     */
    rpow(base: number | boolean): Tensor;
    /** Raises a number to the powers in `input`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.rpow.html */
    rpow(options: { /** The number that is raised. */ base: number | boolean }): Tensor;
    /**
     * The greater of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.maximum.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    maximum(other: Tensor): Tensor;
    /**
     * The lesser of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.minimum.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    minimum(other: Tensor): Tensor;
    /**
     * Adds the product of two tensors, scaled by `value`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.addcmul.html
     * @param tensor1 The first factor.
     * @param tensor2 The second factor, or the divisor.
     */
    addcmul(
      tensor1: Tensor,
      tensor2: Tensor,
      options?: { /** A number, or a factor that is 1 by default. */ value?: number | boolean },
    ): Tensor;
    /**
     * Adds the product of two tensors, scaled by `value`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html
     * @param tensor1 The first factor.
     * @param tensor2 The second factor, or the divisor.
     */
    addcmul_(
      tensor1: Tensor,
      tensor2: Tensor,
      options?: { /** A number, or a factor that is 1 by default. */ value?: number | boolean },
    ): this;
    /**
     * Adds the quotient of two tensors, scaled by `value`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.addcdiv.html
     * @param tensor1 The first factor.
     * @param tensor2 The second factor, or the divisor.
     */
    addcdiv(
      tensor1: Tensor,
      tensor2: Tensor,
      options?: { /** A number, or a factor that is 1 by default. */ value?: number | boolean },
    ): Tensor;
    /**
     * Adds the quotient of two tensors, scaled by `value`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html
     * @param tensor1 The first factor.
     * @param tensor2 The second factor, or the divisor.
     */
    addcdiv_(
      tensor1: Tensor,
      tensor2: Tensor,
      options?: { /** A number, or a factor that is 1 by default. */ value?: number | boolean },
    ): this;
    /**
     * Copies the elements of `src` here, converting them. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.copy_.html
     * @param src Where elements are copied from.
     */
    copy_(src: Tensor, options?: { /** Accepted, and without effect. */ non_blocking?: boolean }): this;
    /**
     * Sets all elements to a number. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
     * @param value A number, or a factor that is 1 by default.
     */
    fill_(value: number | boolean): this;
    /** Sets all elements to a number. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
    fill_(options: { /** A number, or a factor that is 1 by default. */ value: number | boolean }): this;
    /** Sets all elements to 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.zero_.html */
    zero_(): this;
  }
}

/**
 * Adds `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.add.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function add(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: { /** A factor. Default 1. */ alpha?: number | boolean },
): Tensor;
/**
 * Adds `other`, scaled by `alpha`, to a number. https://pytorch.org/docs/stable/generated/torch.add.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function add(
  input: number | boolean,
  other: Tensor,
  options?: { /** A factor. Default 1. */ alpha?: number | boolean },
): Tensor;
/** Adds `other`, scaled by `alpha`, to a number. https://pytorch.org/docs/stable/generated/torch.add.html */
export function add(
  input: number | boolean,
  options: {
    /** The second operand: a tensor that broadcasts, or a number. */ other: Tensor /** A factor. Default 1. */;
    alpha?: number | boolean;
  },
): Tensor;
/** Adds `other`, scaled by `alpha`, to a number. https://pytorch.org/docs/stable/generated/torch.add.html */
export function add(options: {
  input: number | boolean /** The second operand: a tensor that broadcasts, or a number. */;
  other: Tensor /** A factor. Default 1. */;
  alpha?: number | boolean;
}): Tensor;
export function add(...args: unknown[]): unknown {
  return callFunction("add", args);
}

/**
 * Subtracts `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.sub.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function sub(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: { /** A factor. Default 1. */ alpha?: number | boolean },
): Tensor;
/**
 * Subtracts `other`, scaled by `alpha`, from a number. https://pytorch.org/docs/stable/generated/torch.sub.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function sub(
  input: number | boolean,
  other: Tensor,
  options?: { /** A factor. Default 1. */ alpha?: number | boolean },
): Tensor;
/** Subtracts `other`, scaled by `alpha`, from a number. https://pytorch.org/docs/stable/generated/torch.sub.html */
export function sub(
  input: number | boolean,
  options: {
    /** The second operand: a tensor that broadcasts, or a number. */ other: Tensor /** A factor. Default 1. */;
    alpha?: number | boolean;
  },
): Tensor;
/** Subtracts `other`, scaled by `alpha`, from a number. https://pytorch.org/docs/stable/generated/torch.sub.html */
export function sub(options: {
  input: number | boolean /** The second operand: a tensor that broadcasts, or a number. */;
  other: Tensor /** A factor. Default 1. */;
  alpha?: number | boolean;
}): Tensor;
export function sub(...args: unknown[]): unknown {
  return callFunction("sub", args);
}

/**
 * Subtracts `input`, scaled by `alpha`, from `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.rsub.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function rsub(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: { /** A factor. Default 1. */ alpha?: number | boolean },
): Tensor;
export function rsub(...args: unknown[]): unknown {
  return callFunction("rsub", args);
}

/**
 * Multiplies element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.mul.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function mul(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * Multiplies a number and a tensor. https://pytorch.org/docs/stable/generated/torch.mul.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function mul(input: number | boolean, other: Tensor): Tensor;
/** Multiplies a number and a tensor. https://pytorch.org/docs/stable/generated/torch.mul.html */
export function mul(
  input: number | boolean,
  options: { /** The second operand: a tensor that broadcasts, or a number. */ other: Tensor },
): Tensor;
/** Multiplies a number and a tensor. https://pytorch.org/docs/stable/generated/torch.mul.html */
export function mul(options: {
  input: number | boolean /** The second operand: a tensor that broadcasts, or a number. */;
  other: Tensor;
}): Tensor;
export function mul(...args: unknown[]): unknown {
  return callFunction("mul", args);
}

/**
 * Divides; `rounding_mode` may be "floor" or "trunc". Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.div.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function div(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: {
    /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */ rounding_mode?: string | null;
  },
): Tensor;
/**
 * Divides a number by a tensor. https://pytorch.org/docs/stable/generated/torch.div.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function div(
  input: number | boolean,
  other: Tensor,
  options?: {
    /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */ rounding_mode?: string | null;
  },
): Tensor;
/** Divides a number by a tensor. https://pytorch.org/docs/stable/generated/torch.div.html */
export function div(
  input: number | boolean,
  options: {
    /** The second operand: a tensor that broadcasts, or a number. */ other: Tensor /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */;
    rounding_mode?: string | null;
  },
): Tensor;
/** Divides a number by a tensor. https://pytorch.org/docs/stable/generated/torch.div.html */
export function div(options: {
  input: number | boolean /** The second operand: a tensor that broadcasts, or a number. */;
  other: Tensor /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */;
  rounding_mode?: string | null;
}): Tensor;
export function div(...args: unknown[]): unknown {
  return callFunction("div", args);
}

/**
 * Raises to powers given by a tensor. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.pow.html
 * @param exponent The power.
 */
export function pow(input: Tensor, exponent: Tensor): Tensor;
/**
 * Raises to a power. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.pow.html
 * @param exponent The power.
 */
export function pow(input: Tensor, exponent: number | boolean): Tensor;
/** Raises to a power. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(input: Tensor, options: { /** The power. */ exponent: number | boolean }): Tensor;
/**
 * Raises a number to powers given by a tensor. https://pytorch.org/docs/stable/generated/torch.pow.html
 * @param exponent The power.
 */
export function pow(input: number | boolean, exponent: Tensor): Tensor;
/** Raises a number to powers given by a tensor. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(input: number | boolean, options: { /** The power. */ exponent: Tensor }): Tensor;
/** Raises a number to powers given by a tensor. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(options: { input: number | boolean /** The power. */; exponent: Tensor }): Tensor;
export function pow(...args: unknown[]): unknown {
  return callFunction("pow", args);
}

/**
 * The greater of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.maximum.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function maximum(input: Tensor, other: Tensor): Tensor;
export function maximum(...args: unknown[]): unknown {
  return callFunction("maximum", args);
}

/**
 * The lesser of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.minimum.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function minimum(input: Tensor, other: Tensor): Tensor;
export function minimum(...args: unknown[]): unknown {
  return callFunction("minimum", args);
}

/**
 * Adds the product of two tensors, scaled by `value`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.addcmul.html
 * @param tensor1 The first factor.
 * @param tensor2 The second factor, or the divisor.
 */
export function addcmul(
  input: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options?: { /** A number, or a factor that is 1 by default. */ value?: number | boolean },
): Tensor;
export function addcmul(...args: unknown[]): unknown {
  return callFunction("addcmul", args);
}

/**
 * Adds the quotient of two tensors, scaled by `value`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.addcdiv.html
 * @param tensor1 The first factor.
 * @param tensor2 The second factor, or the divisor.
 */
export function addcdiv(
  input: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options?: { /** A number, or a factor that is 1 by default. */ value?: number | boolean },
): Tensor;
export function addcdiv(...args: unknown[]): unknown {
  return callFunction("addcdiv", args);
}

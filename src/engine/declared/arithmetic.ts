// Functions and methods of the rows in ops/arithmetic.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** Adds `other`, scaled by `alpha`. https://pytorch.org/docs/stable/generated/torch.add.html */
    add(other: Tensor | number | boolean, options?: { alpha?: number | boolean }): Tensor;
    /** Adds `other`, scaled by `alpha`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.add_.html */
    add_(other: Tensor | number | boolean, options?: { alpha?: number | boolean }): this;
    /** Subtracts `other`, scaled by `alpha`. https://pytorch.org/docs/stable/generated/torch.sub.html */
    sub(other: Tensor | number | boolean, options?: { alpha?: number | boolean }): Tensor;
    /** Subtracts `other`, scaled by `alpha`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.sub_.html */
    sub_(other: Tensor | number | boolean, options?: { alpha?: number | boolean }): this;
    /** Subtracts `input`, scaled by `alpha`, from `other`. https://pytorch.org/docs/stable/generated/torch.rsub.html */
    rsub(other: Tensor | number | boolean, options?: { alpha?: number | boolean }): Tensor;
    /** Multiplies element by element. https://pytorch.org/docs/stable/generated/torch.mul.html */
    mul(other: Tensor | number | boolean): Tensor;
    /** Multiplies element by element. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.mul_.html */
    mul_(other: Tensor | number | boolean): this;
    /** Divides; `rounding_mode` may be "floor" or "trunc". https://pytorch.org/docs/stable/generated/torch.div.html */
    div(other: Tensor | number | boolean, options?: { rounding_mode?: string | null }): Tensor;
    /** Divides; `rounding_mode` may be "floor" or "trunc". In place. https://pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
    div_(other: Tensor | number | boolean, options?: { rounding_mode?: string | null }): this;
    /** Raises to powers given by a tensor. https://pytorch.org/docs/stable/generated/torch.pow.html */
    pow(exponent: Tensor): Tensor;
    /** Raises to a power. https://pytorch.org/docs/stable/generated/torch.pow.html */
    pow(exponent: number | boolean): Tensor;
    /** Raises to a power. https://pytorch.org/docs/stable/generated/torch.pow.html */
    pow(options: { exponent: number | boolean }): Tensor;
    /** Raises to powers given by a tensor. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
    pow_(exponent: Tensor): this;
    /** Raises to a power. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
    pow_(exponent: number | boolean): this;
    /** Raises to a power. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
    pow_(options: { exponent: number | boolean }): this;
    /** Raises a number to the powers in `input`. https://pytorch.org/docs/stable/generated/torch.Tensor.rpow.html */
    rpow(base: number | boolean): Tensor;
    /** Raises a number to the powers in `input`. https://pytorch.org/docs/stable/generated/torch.Tensor.rpow.html */
    rpow(options: { base: number | boolean }): Tensor;
    /** The greater of two, element by element. https://pytorch.org/docs/stable/generated/torch.maximum.html */
    maximum(other: Tensor): Tensor;
    /** The lesser of two, element by element. https://pytorch.org/docs/stable/generated/torch.minimum.html */
    minimum(other: Tensor): Tensor;
    /** Adds the product of two tensors, scaled by `value`. https://pytorch.org/docs/stable/generated/torch.addcmul.html */
    addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: number | boolean }): Tensor;
    /** Adds the product of two tensors, scaled by `value`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html */
    addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: number | boolean }): this;
    /** Adds the quotient of two tensors, scaled by `value`. https://pytorch.org/docs/stable/generated/torch.addcdiv.html */
    addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: number | boolean }): Tensor;
    /** Adds the quotient of two tensors, scaled by `value`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html */
    addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: number | boolean }): this;
    /** Copies the elements of `src` here, converting them. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.copy_.html */
    copy_(src: Tensor, options?: { non_blocking?: boolean }): this;
    /** Sets all elements to a number. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
    fill_(value: number | boolean): this;
    /** Sets all elements to a number. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
    fill_(options: { value: number | boolean }): this;
    /** Sets all elements to 0. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.zero_.html */
    zero_(): this;
  }
}

/** Adds `other`, scaled by `alpha`. https://pytorch.org/docs/stable/generated/torch.add.html */
export function add(input: Tensor, other: Tensor | number | boolean, options?: { alpha?: number | boolean }): Tensor;
/** Adds `other`, scaled by `alpha`, to a number. https://pytorch.org/docs/stable/generated/torch.add.html */
export function add(input: number | boolean, other: Tensor, options?: { alpha?: number | boolean }): Tensor;
/** Adds `other`, scaled by `alpha`, to a number. https://pytorch.org/docs/stable/generated/torch.add.html */
export function add(input: number | boolean, options: { other: Tensor; alpha?: number | boolean }): Tensor;
/** Adds `other`, scaled by `alpha`, to a number. https://pytorch.org/docs/stable/generated/torch.add.html */
export function add(options: { input: number | boolean; other: Tensor; alpha?: number | boolean }): Tensor;
export function add(...args: unknown[]): unknown {
  return callFunction("add", args);
}

/** Subtracts `other`, scaled by `alpha`. https://pytorch.org/docs/stable/generated/torch.sub.html */
export function sub(input: Tensor, other: Tensor | number | boolean, options?: { alpha?: number | boolean }): Tensor;
/** Subtracts `other`, scaled by `alpha`, from a number. https://pytorch.org/docs/stable/generated/torch.sub.html */
export function sub(input: number | boolean, other: Tensor, options?: { alpha?: number | boolean }): Tensor;
/** Subtracts `other`, scaled by `alpha`, from a number. https://pytorch.org/docs/stable/generated/torch.sub.html */
export function sub(input: number | boolean, options: { other: Tensor; alpha?: number | boolean }): Tensor;
/** Subtracts `other`, scaled by `alpha`, from a number. https://pytorch.org/docs/stable/generated/torch.sub.html */
export function sub(options: { input: number | boolean; other: Tensor; alpha?: number | boolean }): Tensor;
export function sub(...args: unknown[]): unknown {
  return callFunction("sub", args);
}

/** Subtracts `input`, scaled by `alpha`, from `other`. https://pytorch.org/docs/stable/generated/torch.rsub.html */
export function rsub(input: Tensor, other: Tensor | number | boolean, options?: { alpha?: number | boolean }): Tensor;
export function rsub(...args: unknown[]): unknown {
  return callFunction("rsub", args);
}

/** Multiplies element by element. https://pytorch.org/docs/stable/generated/torch.mul.html */
export function mul(input: Tensor, other: Tensor | number | boolean): Tensor;
/** Multiplies a number and a tensor. https://pytorch.org/docs/stable/generated/torch.mul.html */
export function mul(input: number | boolean, other: Tensor): Tensor;
/** Multiplies a number and a tensor. https://pytorch.org/docs/stable/generated/torch.mul.html */
export function mul(input: number | boolean, options: { other: Tensor }): Tensor;
/** Multiplies a number and a tensor. https://pytorch.org/docs/stable/generated/torch.mul.html */
export function mul(options: { input: number | boolean; other: Tensor }): Tensor;
export function mul(...args: unknown[]): unknown {
  return callFunction("mul", args);
}

/** Divides; `rounding_mode` may be "floor" or "trunc". https://pytorch.org/docs/stable/generated/torch.div.html */
export function div(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: { rounding_mode?: string | null },
): Tensor;
/** Divides a number by a tensor. https://pytorch.org/docs/stable/generated/torch.div.html */
export function div(input: number | boolean, other: Tensor, options?: { rounding_mode?: string | null }): Tensor;
/** Divides a number by a tensor. https://pytorch.org/docs/stable/generated/torch.div.html */
export function div(input: number | boolean, options: { other: Tensor; rounding_mode?: string | null }): Tensor;
/** Divides a number by a tensor. https://pytorch.org/docs/stable/generated/torch.div.html */
export function div(options: { input: number | boolean; other: Tensor; rounding_mode?: string | null }): Tensor;
export function div(...args: unknown[]): unknown {
  return callFunction("div", args);
}

/** Raises to powers given by a tensor. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(input: Tensor, exponent: Tensor): Tensor;
/** Raises to a power. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(input: Tensor, exponent: number | boolean): Tensor;
/** Raises to a power. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(input: Tensor, options: { exponent: number | boolean }): Tensor;
/** Raises a number to powers given by a tensor. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(input: number | boolean, exponent: Tensor): Tensor;
/** Raises a number to powers given by a tensor. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(input: number | boolean, options: { exponent: Tensor }): Tensor;
/** Raises a number to powers given by a tensor. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(options: { input: number | boolean; exponent: Tensor }): Tensor;
export function pow(...args: unknown[]): unknown {
  return callFunction("pow", args);
}

/** The greater of two, element by element. https://pytorch.org/docs/stable/generated/torch.maximum.html */
export function maximum(input: Tensor, other: Tensor): Tensor;
export function maximum(...args: unknown[]): unknown {
  return callFunction("maximum", args);
}

/** The lesser of two, element by element. https://pytorch.org/docs/stable/generated/torch.minimum.html */
export function minimum(input: Tensor, other: Tensor): Tensor;
export function minimum(...args: unknown[]): unknown {
  return callFunction("minimum", args);
}

/** Adds the product of two tensors, scaled by `value`. https://pytorch.org/docs/stable/generated/torch.addcmul.html */
export function addcmul(
  input: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options?: { value?: number | boolean },
): Tensor;
export function addcmul(...args: unknown[]): unknown {
  return callFunction("addcmul", args);
}

/** Adds the quotient of two tensors, scaled by `value`. https://pytorch.org/docs/stable/generated/torch.addcdiv.html */
export function addcdiv(
  input: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options?: { value?: number | boolean },
): Tensor;
export function addcdiv(...args: unknown[]): unknown {
  return callFunction("addcdiv", args);
}

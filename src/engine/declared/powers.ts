// Functions and methods of the rows in ops/powers.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
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
    pow(options: {
      /** The power. */
      exponent: number | boolean;
    }): Tensor;
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
    pow_(options: {
      /** The power. */
      exponent: number | boolean;
    }): this;
    /**
     * Raises a number to the powers in `input`. Shapes: any → the same.
     * @param base The number that is raised.
     */
    rpow(base: number | boolean): Tensor;
    /** Raises a number to the powers in `input`. Shapes: any → the same. */
    rpow(options: {
      /** The number that is raised. */
      base: number | boolean;
    }): Tensor;
    /**
     * Raises to a power, in float64. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.float_power.html
     * @param exponent The power.
     */
    float_power(exponent: Tensor | number | boolean): Tensor;
    /**
     * Raises to a power, in float64. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html
     * @param exponent The power.
     */
    float_power_(exponent: Tensor | number | boolean): this;
    /**
     * `input` · 2^`other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.ldexp.html
     * @param other The second operand: a tensor.
     */
    ldexp(other: Tensor): Tensor;
    /**
     * `input` · 2^`other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html
     * @param other The second operand: a tensor.
     */
    ldexp_(other: Tensor): Tensor;
    /** Mantissas in [0.5, 1), and exponents of 2. Shapes: any → two of the same. Raises RuntimeError if the input has whole numbers. https://pytorch.org/docs/stable/generated/torch.frexp.html */
    frexp(): Named<["mantissa", "exponent"]>;
  }
}

/**
 * Raises to powers given by a tensor. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.pow.html
 * @param input The tensor.
 * @param exponent The power.
 */
export function pow(input: Tensor, exponent: Tensor): Tensor;
/**
 * Raises to a power. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.pow.html
 * @param input The tensor.
 * @param exponent The power.
 */
export function pow(input: Tensor, exponent: number | boolean): Tensor;
/**
 * Raises to a power. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.pow.html
 * @param input The tensor.
 */
export function pow(
  input: Tensor,
  options: {
    /** The power. */
    exponent: number | boolean;
  },
): Tensor;
/**
 * Raises a number to powers given by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.pow.html
 * @param input The first operand: a number.
 * @param exponent The power.
 */
export function pow(input: number | boolean, exponent: Tensor): Tensor;
/**
 * Raises a number to powers given by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.pow.html
 * @param input The first operand: a number.
 */
export function pow(
  input: number | boolean,
  options: {
    /** The power. */
    exponent: Tensor;
  },
): Tensor;
/** Raises a number to powers given by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.pow.html */
export function pow(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The power. */
  exponent: Tensor;
}): Tensor;
export function pow(...args: unknown[]): unknown {
  return callFunction("pow", args);
}

/**
 * Raises to a power, in float64. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.float_power.html
 * @param input The tensor.
 * @param exponent The power.
 */
export function float_power(input: Tensor, exponent: Tensor | number | boolean): Tensor;
/**
 * Raises a number to powers given by a tensor, in float64. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.float_power.html
 * @param input The first operand: a number.
 * @param exponent The power.
 */
export function float_power(input: number | boolean, exponent: Tensor): Tensor;
/**
 * Raises a number to powers given by a tensor, in float64. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.float_power.html
 * @param input The first operand: a number.
 */
export function float_power(
  input: number | boolean,
  options: {
    /** The power. */
    exponent: Tensor;
  },
): Tensor;
/** Raises a number to powers given by a tensor, in float64. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.float_power.html */
export function float_power(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The power. */
  exponent: Tensor;
}): Tensor;
export function float_power(...args: unknown[]): unknown {
  return callFunction("float_power", args);
}

/**
 * `input` · 2^`other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.ldexp.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function ldexp(input: Tensor, other: Tensor): Tensor;
export function ldexp(...args: unknown[]): unknown {
  return callFunction("ldexp", args);
}

/**
 * `input` · 2^`other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function ldexp_(input: Tensor, other: Tensor): Tensor;
export function ldexp_(...args: unknown[]): unknown {
  return callFunction("ldexp_", args);
}

/**
 * Mantissas in [0.5, 1), and exponents of 2. Shapes: any → two of the same. Raises RuntimeError if the input has whole numbers. https://pytorch.org/docs/stable/generated/torch.frexp.html
 * @param input The tensor.
 */
export function frexp(input: Tensor): Named<["mantissa", "exponent"]>;
export function frexp(...args: unknown[]): unknown {
  return callFunction("frexp", args);
}

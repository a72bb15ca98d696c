// Functions and methods of the rows in ops/bitwise.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The bits that both have. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_and.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_and(other: Tensor | number | boolean): Tensor;
    /**
     * The bits that both have. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_and_(other: Tensor | number | boolean): this;
    /** @internal As `bitwise_and`: the bits that both have. */
    __and__(other: Tensor | number | boolean): Tensor;
    /** @internal As `bitwise_and`: the bits that both have. */
    __and__(other: Tensor): Tensor;
    /**
     * The bits that one of both has. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_or.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_or(other: Tensor | number | boolean): Tensor;
    /**
     * The bits that one of both has. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_or_(other: Tensor | number | boolean): this;
    /** @internal As `bitwise_or`: the bits that one of both has. */
    __or__(other: Tensor | number | boolean): Tensor;
    /** @internal As `bitwise_or`: the bits that one of both has. */
    __or__(other: Tensor): Tensor;
    /**
     * The bits that exactly one of both has. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_xor.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_xor(other: Tensor | number | boolean): Tensor;
    /**
     * The bits that exactly one of both has. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_xor_(other: Tensor | number | boolean): this;
    /** @internal As `bitwise_xor`: the bits that exactly one of both has. */
    __xor__(other: Tensor | number | boolean): Tensor;
    /** @internal As `bitwise_xor`: the bits that exactly one of both has. */
    __xor__(other: Tensor): Tensor;
    /**
     * Moves bits to higher places: a · 2^b. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_left_shift(other: Tensor | number | boolean): Tensor;
    /**
     * Moves bits to higher places: a · 2^b. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_left_shift_(other: Tensor | number | boolean): this;
    /** @internal As `bitwise_left_shift`: moves bits to higher places: a · 2^b. */
    __lshift__(other: Tensor | number | boolean): Tensor;
    /** @internal As `bitwise_left_shift`: moves bits to higher places: a · 2^b. */
    __lshift__(other: Tensor): Tensor;
    /**
     * Moves bits to lower places: a / 2^b, rounded down. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_right_shift(other: Tensor | number | boolean): Tensor;
    /**
     * Moves bits to lower places: a / 2^b, rounded down. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    bitwise_right_shift_(other: Tensor | number | boolean): this;
    /** @internal As `bitwise_right_shift`: moves bits to lower places: a / 2^b, rounded down. */
    __rshift__(other: Tensor | number | boolean): Tensor;
    /** @internal As `bitwise_right_shift`: moves bits to lower places: a / 2^b, rounded down. */
    __rshift__(other: Tensor): Tensor;
    /** The other bits; for booleans the other truth value. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_not.html */
    bitwise_not(): Tensor;
    /** The other bits; for booleans the other truth value. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html */
    bitwise_not_(): this;
    /** @internal As `bitwise_not`: the other bits; for booleans the other truth value. */
    __invert__(): Tensor;
  }
}

/**
 * The bits that both have. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_and.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function bitwise_and(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * The bits that both have. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_and.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function bitwise_and(input: number | boolean, other: Tensor): Tensor;
/**
 * The bits that both have. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_and.html
 * @param input The first operand: a number.
 */
export function bitwise_and(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** The bits that both have. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_and.html */
export function bitwise_and(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function bitwise_and(...args: unknown[]): unknown {
  return callFunction("bitwise_and", args);
}

/**
 * The bits that one of both has. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_or.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function bitwise_or(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * The bits that one of both has. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_or.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function bitwise_or(input: number | boolean, other: Tensor): Tensor;
/**
 * The bits that one of both has. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_or.html
 * @param input The first operand: a number.
 */
export function bitwise_or(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** The bits that one of both has. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_or.html */
export function bitwise_or(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function bitwise_or(...args: unknown[]): unknown {
  return callFunction("bitwise_or", args);
}

/**
 * The bits that exactly one of both has. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_xor.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function bitwise_xor(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * The bits that exactly one of both has. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_xor.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function bitwise_xor(input: number | boolean, other: Tensor): Tensor;
/**
 * The bits that exactly one of both has. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_xor.html
 * @param input The first operand: a number.
 */
export function bitwise_xor(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** The bits that exactly one of both has. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_xor.html */
export function bitwise_xor(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function bitwise_xor(...args: unknown[]): unknown {
  return callFunction("bitwise_xor", args);
}

/**
 * Moves bits to higher places: a · 2^b. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function bitwise_left_shift(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * Moves bits to higher places: a · 2^b. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function bitwise_left_shift(input: number | boolean, other: Tensor): Tensor;
/**
 * Moves bits to higher places: a · 2^b. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html
 * @param input The first operand: a number.
 */
export function bitwise_left_shift(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** Moves bits to higher places: a · 2^b. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html */
export function bitwise_left_shift(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function bitwise_left_shift(...args: unknown[]): unknown {
  return callFunction("bitwise_left_shift", args);
}

/**
 * Moves bits to lower places: a / 2^b, rounded down. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function bitwise_right_shift(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * Moves bits to lower places: a / 2^b, rounded down. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function bitwise_right_shift(input: number | boolean, other: Tensor): Tensor;
/**
 * Moves bits to lower places: a / 2^b, rounded down. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html
 * @param input The first operand: a number.
 */
export function bitwise_right_shift(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** Moves bits to lower places: a / 2^b, rounded down. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html */
export function bitwise_right_shift(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function bitwise_right_shift(...args: unknown[]): unknown {
  return callFunction("bitwise_right_shift", args);
}

/**
 * The other bits; for booleans the other truth value. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.bitwise_not.html
 * @param input The tensor.
 */
export function bitwise_not(input: Tensor): Tensor;
export function bitwise_not(...args: unknown[]): unknown {
  return callFunction("bitwise_not", args);
}

// Functions and methods of the rows in ops/division.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Divides; `rounding_mode` may be "floor" or "trunc". Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.div.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    div(
      other: Tensor | number | boolean,
      options?: {
        /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
        rounding_mode?: "trunc" | "floor" | null;
      },
    ): Tensor;
    /**
     * Divides; `rounding_mode` may be "floor" or "trunc". In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.div_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    div_(
      other: Tensor | number | boolean,
      options?: {
        /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
        rounding_mode?: "trunc" | "floor" | null;
      },
    ): this;
    /**
     * As `div`: divides; `rounding_mode` may be "floor" or "trunc". Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.divide.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    divide(
      other: Tensor | number | boolean,
      options?: {
        /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
        rounding_mode?: "trunc" | "floor" | null;
      },
    ): Tensor;
    /**
     * As `div`: divides; `rounding_mode` may be "floor" or "trunc". In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.divide_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    divide_(
      other: Tensor | number | boolean,
      options?: {
        /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
        rounding_mode?: "trunc" | "floor" | null;
      },
    ): this;
    /**
     * Divides. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.true_divide.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    true_divide(other: Tensor | number | boolean): Tensor;
    /**
     * Divides. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    true_divide_(other: Tensor | number | boolean): this;
    /**
     * Divides and rounds down. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.floor_divide.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    floor_divide(other: Tensor | number | boolean): Tensor;
    /**
     * Divides and rounds down. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    floor_divide_(other: Tensor | number | boolean): this;
    /**
     * What remains of a division rounded towards 0: it has the sign of `input`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.fmod.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    fmod(other: Tensor | number | boolean): Tensor;
    /**
     * What remains of a division rounded towards 0: it has the sign of `input`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    fmod_(other: Tensor | number | boolean): this;
    /**
     * What remains of a division rounded down: it has the sign of `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.remainder.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    remainder(other: Tensor | number | boolean): Tensor;
    /**
     * What remains of a division rounded down: it has the sign of `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    remainder_(other: Tensor | number | boolean): this;
    /**
     * The greatest common divisor. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.gcd.html
     * @param other The second operand: a tensor.
     */
    gcd(other: Tensor): Tensor;
    /**
     * The greatest common divisor. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html
     * @param other The second operand: a tensor.
     */
    gcd_(other: Tensor): this;
    /**
     * The least common multiple. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lcm.html
     * @param other The second operand: a tensor.
     */
    lcm(other: Tensor): Tensor;
    /**
     * The least common multiple. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html
     * @param other The second operand: a tensor.
     */
    lcm_(other: Tensor): this;
  }
}

/**
 * Divides; `rounding_mode` may be "floor" or "trunc". Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.div.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function div(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: {
    /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
    rounding_mode?: "trunc" | "floor" | null;
  },
): Tensor;
/**
 * Divides a number by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.div.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function div(
  input: number | boolean,
  other: Tensor,
  options?: {
    /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
    rounding_mode?: "trunc" | "floor" | null;
  },
): Tensor;
/**
 * Divides a number by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.div.html
 * @param input The first operand: a number.
 */
export function div(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
    /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
    rounding_mode?: "trunc" | "floor" | null;
  },
): Tensor;
/** Divides a number by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.div.html */
export function div(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
  /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
  rounding_mode?: "trunc" | "floor" | null;
}): Tensor;
export function div(...args: unknown[]): unknown {
  return callFunction("div", args);
}

/**
 * As `div`: divides; `rounding_mode` may be "floor" or "trunc". Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.divide.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function divide(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: {
    /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
    rounding_mode?: "trunc" | "floor" | null;
  },
): Tensor;
/**
 * As `div`: divides a number by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.divide.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function divide(
  input: number | boolean,
  other: Tensor,
  options?: {
    /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
    rounding_mode?: "trunc" | "floor" | null;
  },
): Tensor;
/**
 * As `div`: divides a number by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.divide.html
 * @param input The first operand: a number.
 */
export function divide(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
    /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
    rounding_mode?: "trunc" | "floor" | null;
  },
): Tensor;
/** As `div`: divides a number by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.divide.html */
export function divide(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
  /** `trunc` rounds towards 0, `floor` down; by default nothing is rounded. */
  rounding_mode?: "trunc" | "floor" | null;
}): Tensor;
export function divide(...args: unknown[]): unknown {
  return callFunction("divide", args);
}

/**
 * Divides. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.true_divide.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function true_divide(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * Divides a number by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.true_divide.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function true_divide(input: number | boolean, other: Tensor): Tensor;
/**
 * Divides a number by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.true_divide.html
 * @param input The first operand: a number.
 */
export function true_divide(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** Divides a number by a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.true_divide.html */
export function true_divide(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function true_divide(...args: unknown[]): unknown {
  return callFunction("true_divide", args);
}

/**
 * Divides and rounds down. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.floor_divide.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function floor_divide(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * Divides a number by a tensor and rounds down. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.floor_divide.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function floor_divide(input: number | boolean, other: Tensor): Tensor;
/**
 * Divides a number by a tensor and rounds down. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.floor_divide.html
 * @param input The first operand: a number.
 */
export function floor_divide(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** Divides a number by a tensor and rounds down. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.floor_divide.html */
export function floor_divide(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function floor_divide(...args: unknown[]): unknown {
  return callFunction("floor_divide", args);
}

/**
 * What remains of a division rounded towards 0: it has the sign of `input`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.fmod.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function fmod(input: Tensor, other: Tensor | number | boolean): Tensor;
export function fmod(...args: unknown[]): unknown {
  return callFunction("fmod", args);
}

/**
 * What remains of a division rounded down: it has the sign of `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.remainder.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function remainder(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * What remains of a division rounded down: it has the sign of `other`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.remainder.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function remainder(input: number | boolean, other: Tensor): Tensor;
/**
 * What remains of a division rounded down: it has the sign of `other`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.remainder.html
 * @param input The first operand: a number.
 */
export function remainder(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** What remains of a division rounded down: it has the sign of `other`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.remainder.html */
export function remainder(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function remainder(...args: unknown[]): unknown {
  return callFunction("remainder", args);
}

/**
 * The greatest common divisor. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.gcd.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function gcd(input: Tensor, other: Tensor): Tensor;
export function gcd(...args: unknown[]): unknown {
  return callFunction("gcd", args);
}

/**
 * The least common multiple. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lcm.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function lcm(input: Tensor, other: Tensor): Tensor;
export function lcm(...args: unknown[]): unknown {
  return callFunction("lcm", args);
}

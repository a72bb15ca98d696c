// Functions and methods of the rows in ops/arithmetic.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Adds `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.add.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    add(
      other: Tensor | number | boolean,
      options?: {
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * Adds `other`, scaled by `alpha`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.add_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    add_(
      other: Tensor | number | boolean,
      options?: {
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /**
     * Subtracts `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.sub.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    sub(
      other: Tensor | number | boolean,
      options?: {
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * Subtracts `other`, scaled by `alpha`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.sub_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    sub_(
      other: Tensor | number | boolean,
      options?: {
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /**
     * Subtracts `input`, scaled by `alpha`, from `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    rsub(
      other: Tensor | number | boolean,
      options?: {
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
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
     * As `sub`: subtracts `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.subtract.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    subtract(
      other: Tensor | number | boolean,
      options?: {
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): Tensor;
    /**
     * As `sub`: subtracts `other`, scaled by `alpha`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    subtract_(
      other: Tensor | number | boolean,
      options?: {
        /** A factor of what is added. Default 1. */
        alpha?: number | boolean;
      },
    ): this;
    /**
     * As `mul`: multiplies element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.multiply.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    multiply(other: Tensor | number | boolean): Tensor;
    /**
     * As `mul`: multiplies element by element. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    multiply_(other: Tensor | number | boolean): this;
    /**
     * Adds the product of two tensors, scaled by `value`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.addcmul.html
     * @param tensor1 The first factor.
     * @param tensor2 The second factor, or the divisor.
     */
    addcmul(
      tensor1: Tensor,
      tensor2: Tensor,
      options?: {
        /** A factor of the product. Default 1. */
        value?: number | boolean;
      },
    ): Tensor;
    /**
     * Adds the product of two tensors, scaled by `value`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html
     * @param tensor1 The first factor.
     * @param tensor2 The second factor, or the divisor.
     */
    addcmul_(
      tensor1: Tensor,
      tensor2: Tensor,
      options?: {
        /** A factor of the product. Default 1. */
        value?: number | boolean;
      },
    ): this;
    /**
     * Adds the quotient of two tensors, scaled by `value`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.addcdiv.html
     * @param tensor1 The first factor.
     * @param tensor2 The second factor, or the divisor.
     */
    addcdiv(
      tensor1: Tensor,
      tensor2: Tensor,
      options?: {
        /** A factor of the quotient. Default 1. */
        value?: number | boolean;
      },
    ): Tensor;
    /**
     * Adds the quotient of two tensors, scaled by `value`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html
     * @param tensor1 The first factor.
     * @param tensor2 The second factor, or the divisor.
     */
    addcdiv_(
      tensor1: Tensor,
      tensor2: Tensor,
      options?: {
        /** A factor of the quotient. Default 1. */
        value?: number | boolean;
      },
    ): this;
    /**
     * Goes from `input` to `end`, by the share `weight` of the way. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lerp.html
     * @param end Where weight 1 arrives.
     * @param weight The share of the way: 0 stays, 1 arrives.
     */
    lerp(end: Tensor, weight: Tensor): Tensor;
    /**
     * Goes from `input` to `end`, by the share `weight` of the way. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lerp.html
     * @param end Where weight 1 arrives.
     * @param weight The share of the way: 0 stays, 1 arrives.
     */
    lerp(end: Tensor, weight: number | boolean): Tensor;
    /**
     * Goes from `input` to `end`, by the share `weight` of the way. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lerp.html
     * @param end Where weight 1 arrives.
     */
    lerp(
      end: Tensor,
      options: {
        /** The share of the way: 0 stays, 1 arrives. */
        weight: number | boolean;
      },
    ): Tensor;
    /**
     * Goes from `input` to `end`, by the share `weight` of the way. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html
     * @param end Where weight 1 arrives.
     * @param weight The share of the way: 0 stays, 1 arrives.
     */
    lerp_(end: Tensor, weight: Tensor): this;
    /**
     * Goes from `input` to `end`, by the share `weight` of the way. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html
     * @param end Where weight 1 arrives.
     * @param weight The share of the way: 0 stays, 1 arrives.
     */
    lerp_(end: Tensor, weight: number | boolean): this;
    /**
     * Goes from `input` to `end`, by the share `weight` of the way. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html
     * @param end Where weight 1 arrives.
     */
    lerp_(
      end: Tensor,
      options: {
        /** The share of the way: 0 stays, 1 arrives. */
        weight: number | boolean;
      },
    ): this;
  }
}

/**
 * Adds `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.add.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function add(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: {
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/**
 * Adds `other`, scaled by `alpha`, to a number. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.add.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function add(
  input: number | boolean,
  other: Tensor,
  options?: {
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/**
 * Adds `other`, scaled by `alpha`, to a number. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.add.html
 * @param input The first operand: a number.
 */
export function add(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/** Adds `other`, scaled by `alpha`, to a number. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.add.html */
export function add(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
  /** A factor of what is added. Default 1. */
  alpha?: number | boolean;
}): Tensor;
export function add(...args: unknown[]): unknown {
  return callFunction("add", args);
}

/**
 * Subtracts `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.sub.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function sub(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: {
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/**
 * Subtracts `other`, scaled by `alpha`, from a number. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.sub.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function sub(
  input: number | boolean,
  other: Tensor,
  options?: {
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/**
 * Subtracts `other`, scaled by `alpha`, from a number. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.sub.html
 * @param input The first operand: a number.
 */
export function sub(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/** Subtracts `other`, scaled by `alpha`, from a number. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.sub.html */
export function sub(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
  /** A factor of what is added. Default 1. */
  alpha?: number | boolean;
}): Tensor;
export function sub(...args: unknown[]): unknown {
  return callFunction("sub", args);
}

/**
 * Subtracts `input`, scaled by `alpha`, from `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function rsub(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: {
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
export function rsub(...args: unknown[]): unknown {
  return callFunction("rsub", args);
}

/**
 * Multiplies element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.mul.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function mul(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * Multiplies a number and a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.mul.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function mul(input: number | boolean, other: Tensor): Tensor;
/**
 * Multiplies a number and a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.mul.html
 * @param input The first operand: a number.
 */
export function mul(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** Multiplies a number and a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.mul.html */
export function mul(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function mul(...args: unknown[]): unknown {
  return callFunction("mul", args);
}

/**
 * As `sub`: subtracts `other`, scaled by `alpha`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.subtract.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function subtract(
  input: Tensor,
  other: Tensor | number | boolean,
  options?: {
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/**
 * As `sub`: subtracts `other`, scaled by `alpha`, from a number. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.subtract.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function subtract(
  input: number | boolean,
  other: Tensor,
  options?: {
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/**
 * As `sub`: subtracts `other`, scaled by `alpha`, from a number. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.subtract.html
 * @param input The first operand: a number.
 */
export function subtract(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
/** As `sub`: subtracts `other`, scaled by `alpha`, from a number. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.subtract.html */
export function subtract(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
  /** A factor of what is added. Default 1. */
  alpha?: number | boolean;
}): Tensor;
export function subtract(...args: unknown[]): unknown {
  return callFunction("subtract", args);
}

/**
 * As `mul`: multiplies element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.multiply.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function multiply(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * As `mul`: multiplies a number and a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.multiply.html
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function multiply(input: number | boolean, other: Tensor): Tensor;
/**
 * As `mul`: multiplies a number and a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.multiply.html
 * @param input The first operand: a number.
 */
export function multiply(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** As `mul`: multiplies a number and a tensor. Shapes: a number, any → the same. https://pytorch.org/docs/stable/generated/torch.multiply.html */
export function multiply(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function multiply(...args: unknown[]): unknown {
  return callFunction("multiply", args);
}

/**
 * Adds the product of two tensors, scaled by `value`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.addcmul.html
 * @param input The tensor.
 * @param tensor1 The first factor.
 * @param tensor2 The second factor, or the divisor.
 */
export function addcmul(
  input: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options?: {
    /** A factor of the product. Default 1. */
    value?: number | boolean;
  },
): Tensor;
export function addcmul(...args: unknown[]): unknown {
  return callFunction("addcmul", args);
}

/**
 * Adds the quotient of two tensors, scaled by `value`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.addcdiv.html
 * @param input The tensor.
 * @param tensor1 The first factor.
 * @param tensor2 The second factor, or the divisor.
 */
export function addcdiv(
  input: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options?: {
    /** A factor of the quotient. Default 1. */
    value?: number | boolean;
  },
): Tensor;
export function addcdiv(...args: unknown[]): unknown {
  return callFunction("addcdiv", args);
}

/**
 * Goes from `input` to `end`, by the share `weight` of the way. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lerp.html
 * @param input The tensor.
 * @param end Where weight 1 arrives.
 * @param weight The share of the way: 0 stays, 1 arrives.
 */
export function lerp(input: Tensor, end: Tensor, weight: Tensor): Tensor;
/**
 * Goes from `input` to `end`, by the share `weight` of the way. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lerp.html
 * @param input The tensor.
 * @param end Where weight 1 arrives.
 * @param weight The share of the way: 0 stays, 1 arrives.
 */
export function lerp(input: Tensor, end: Tensor, weight: number | boolean): Tensor;
/**
 * Goes from `input` to `end`, by the share `weight` of the way. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lerp.html
 * @param input The tensor.
 * @param end Where weight 1 arrives.
 */
export function lerp(
  input: Tensor,
  end: Tensor,
  options: {
    /** The share of the way: 0 stays, 1 arrives. */
    weight: number | boolean;
  },
): Tensor;
export function lerp(...args: unknown[]): unknown {
  return callFunction("lerp", args);
}

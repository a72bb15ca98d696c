// Functions and methods of the rows in ops/rounding.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** Rounds down. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.floor.html */
    floor(): Tensor;
    /** Rounds down. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.floor_.html */
    floor_(): this;
    /** Rounds up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.ceil.html */
    ceil(): Tensor;
    /** Rounds up. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html */
    ceil_(): this;
    /** Rounds towards 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.trunc.html */
    trunc(): Tensor;
    /** Rounds towards 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html */
    trunc_(): this;
    /** As `trunc`: rounds towards 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.fix.html */
    fix(): Tensor;
    /** As `trunc`: rounds towards 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fix_.html */
    fix_(): this;
    /** Rounds to the nearest whole number, halves to even. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.round.html */
    round(): Tensor;
    /** Rounds to so many decimals. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.round.html */
    round(options: {
      /** How many decimals stay. */
      decimals: number;
    }): Tensor;
    /** Rounds to the nearest whole number, halves to even. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.round_.html */
    round_(): this;
    /** Rounds to so many decimals. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.round_.html */
    round_(options: {
      /** How many decimals stay. */
      decimals: number;
    }): this;
  }
}

/**
 * Rounds down. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.floor.html
 * @param input The tensor.
 */
export function floor(input: Tensor): Tensor;
export function floor(...args: unknown[]): unknown {
  return callFunction("floor", args);
}

/**
 * Rounds up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.ceil.html
 * @param input The tensor.
 */
export function ceil(input: Tensor): Tensor;
export function ceil(...args: unknown[]): unknown {
  return callFunction("ceil", args);
}

/**
 * Rounds towards 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.trunc.html
 * @param input The tensor.
 */
export function trunc(input: Tensor): Tensor;
export function trunc(...args: unknown[]): unknown {
  return callFunction("trunc", args);
}

/**
 * As `trunc`: rounds towards 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.fix.html
 * @param input The tensor.
 */
export function fix(input: Tensor): Tensor;
export function fix(...args: unknown[]): unknown {
  return callFunction("fix", args);
}

/**
 * Rounds to the nearest whole number, halves to even. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.round.html
 * @param input The tensor.
 */
export function round(input: Tensor): Tensor;
/**
 * Rounds to so many decimals. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.round.html
 * @param input The tensor.
 */
export function round(
  input: Tensor,
  options: {
    /** How many decimals stay. */
    decimals: number;
  },
): Tensor;
export function round(...args: unknown[]): unknown {
  return callFunction("round", args);
}

// Functions and methods of the rows in ops/ranges.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { TensorOptions } from "../ops/creation.js";
import type { Tensor } from "../tensor.js";

/**
 * Numbers from 0 up to, not including, `end`. Whole numbers give int64. Shapes: () → (⌈end⌉). Raises RuntimeError if `end` is negative. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param end Where it ends.
 */
export function arange(end: number, options?: TensorOptions): Tensor;
/** Numbers from 0 up to, not including, `end`. Whole numbers give int64. With `start`: numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. Shapes: () → (⌈end⌉). With `start`: () → (⌈(end − start) / step⌉). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.arange.html */
export function arange(options: {
  /** Where it begins. */
  start?: number;
  /** Where it ends. */
  end: number;
  /** How far from one to the next. Default 1. */
  step?: number;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
/**
 * Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. Shapes: () → (⌈(end − start) / step⌉). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param step How far from one to the next. Default 1.
 */
export function arange(start: number, end: number, step?: number): Tensor;
/**
 * Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. Shapes: () → (⌈(end − start) / step⌉). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param start Where it begins.
 * @param end Where it ends.
 */
export function arange(
  start: number,
  end: number,
  options: {
    /** How far from one to the next. Default 1. */
    step?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. Shapes: () → (⌈(end − start) / step⌉). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param step How far from one to the next. Default 1.
 */
export function arange(start: number, end: number, step: number, options: TensorOptions): Tensor;
/**
 * Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. Shapes: () → (⌈(end − start) / step⌉). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param start Where it begins.
 */
export function arange(
  start: number,
  options: {
    /** Where it ends. */
    end: number;
    /** How far from one to the next. Default 1. */
    step?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
export function arange(...args: unknown[]): unknown {
  return callFunction("arange", args);
}

/**
 * Numbers from `start` up to and including `end`, by `step`; `arange` is the usual one. Shapes: () → (⌊(end − start) / step⌋ + 1). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.range.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param step How far from one to the next. Default 1.
 */
export function range(start: number, end: number, step?: number): Tensor;
/**
 * Numbers from `start` up to and including `end`, by `step`; `arange` is the usual one. Shapes: () → (⌊(end − start) / step⌋ + 1). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.range.html
 * @param start Where it begins.
 * @param end Where it ends.
 */
export function range(
  start: number,
  end: number,
  options: {
    /** How far from one to the next. Default 1. */
    step?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Numbers from `start` up to and including `end`, by `step`; `arange` is the usual one. Shapes: () → (⌊(end − start) / step⌋ + 1). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.range.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param step How far from one to the next. Default 1.
 */
export function range(start: number, end: number, step: number, options: TensorOptions): Tensor;
/**
 * Numbers from `start` up to and including `end`, by `step`; `arange` is the usual one. Shapes: () → (⌊(end − start) / step⌋ + 1). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.range.html
 * @param start Where it begins.
 */
export function range(
  start: number,
  options: {
    /** Where it ends. */
    end: number;
    /** How far from one to the next. Default 1. */
    step?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/** Numbers from `start` up to and including `end`, by `step`; `arange` is the usual one. Shapes: () → (⌊(end − start) / step⌋ + 1). Raises RuntimeError if `step` is 0 or leads away from `end`. https://pytorch.org/docs/stable/generated/torch.range.html */
export function range(options: {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** How far from one to the next. Default 1. */
  step?: number;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function range(...args: unknown[]): unknown {
  return callFunction("range", args);
}

/**
 * `steps` numbers at equal distances from `start` to `end`, both included. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.linspace.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param steps How many numbers.
 */
export function linspace(start: number, end: number, steps: number, options?: TensorOptions): Tensor;
/**
 * `steps` numbers at equal distances from `start` to `end`, both included. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.linspace.html
 * @param start Where it begins.
 * @param end Where it ends.
 */
export function linspace(
  start: number,
  end: number,
  options: {
    /** How many numbers. */
    steps: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * `steps` numbers at equal distances from `start` to `end`, both included. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.linspace.html
 * @param start Where it begins.
 */
export function linspace(
  start: number,
  options: {
    /** Where it ends. */
    end: number;
    /** How many numbers. */
    steps: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/** `steps` numbers at equal distances from `start` to `end`, both included. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.linspace.html */
export function linspace(options: {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** How many numbers. */
  steps: number;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function linspace(...args: unknown[]): unknown {
  return callFunction("linspace", args);
}

/**
 * `steps` powers of `base`, with exponents at equal distances from `start` to `end`. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.logspace.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param steps How many numbers.
 * @param base The base of the powers. Default 10.
 */
export function logspace(start: number, end: number, steps: number, base?: number): Tensor;
/**
 * `steps` powers of `base`, with exponents at equal distances from `start` to `end`. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.logspace.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param steps How many numbers.
 */
export function logspace(
  start: number,
  end: number,
  steps: number,
  options: {
    /** The base of the powers. Default 10. */
    base?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * `steps` powers of `base`, with exponents at equal distances from `start` to `end`. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.logspace.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param steps How many numbers.
 * @param base The base of the powers. Default 10.
 */
export function logspace(start: number, end: number, steps: number, base: number, options: TensorOptions): Tensor;
/**
 * `steps` powers of `base`, with exponents at equal distances from `start` to `end`. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.logspace.html
 * @param start Where it begins.
 * @param end Where it ends.
 */
export function logspace(
  start: number,
  end: number,
  options: {
    /** How many numbers. */
    steps: number;
    /** The base of the powers. Default 10. */
    base?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * `steps` powers of `base`, with exponents at equal distances from `start` to `end`. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.logspace.html
 * @param start Where it begins.
 */
export function logspace(
  start: number,
  options: {
    /** Where it ends. */
    end: number;
    /** How many numbers. */
    steps: number;
    /** The base of the powers. Default 10. */
    base?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/** `steps` powers of `base`, with exponents at equal distances from `start` to `end`. Shapes: () → (steps). Raises RuntimeError if `steps` is negative. https://pytorch.org/docs/stable/generated/torch.logspace.html */
export function logspace(options: {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** How many numbers. */
  steps: number;
  /** The base of the powers. Default 10. */
  base?: number;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function logspace(...args: unknown[]): unknown {
  return callFunction("logspace", args);
}

/**
 * A tensor without dimensions. Shapes: () → ().
 * @param s The number.
 */
export function scalar_tensor(s: number | boolean, options?: TensorOptions): Tensor;
/** A tensor without dimensions. Shapes: () → (). */
export function scalar_tensor(options: {
  /** The number. */
  s: number | boolean;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function scalar_tensor(...args: unknown[]): unknown {
  return callFunction("scalar_tensor", args);
}

// Functions and methods of the rows in ops/creation.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { TensorOptions } from "../ops/creation.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Zeros of `input`'s type. https://pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
     * @param size The sizes of the result.
     */
    new_zeros(...size: number[]): Tensor;
    /**
     * Zeros of `input`'s type. https://pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
     * @param size The sizes of the result.
     */
    new_zeros(size: readonly number[], options?: TensorOptions): Tensor;
    /**
     * Zeros of `input`'s type. https://pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
     * @param size The sizes of the result.
     */
    new_zeros(...args: [...size: number[], options: TensorOptions]): Tensor;
    /**
     * Ones of `input`'s type. https://pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
     * @param size The sizes of the result.
     */
    new_ones(...size: number[]): Tensor;
    /**
     * Ones of `input`'s type. https://pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
     * @param size The sizes of the result.
     */
    new_ones(size: readonly number[], options?: TensorOptions): Tensor;
    /**
     * Ones of `input`'s type. https://pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
     * @param size The sizes of the result.
     */
    new_ones(...args: [...size: number[], options: TensorOptions]): Tensor;
    /**
     * One value everywhere, of `input`'s type. https://pytorch.org/docs/stable/generated/torch.Tensor.new_full.html
     * @param size The sizes of the result.
     * @param fill_value The value of all elements.
     */
    new_full(size: number | readonly number[], fill_value: number | boolean, options?: TensorOptions): Tensor;
    /**
     * One value everywhere, of `input`'s type. https://pytorch.org/docs/stable/generated/torch.Tensor.new_full.html
     * @param size The sizes of the result.
     */
    new_full(
      size: number | readonly number[],
      options: {
        /** The value of all elements. */ fill_value:
          | number
          | boolean /** The type of the result; by default that of the input. */;
        dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
        device?:
          | Device
          | string
          | null /** Whether operations on the result are recorded for gradients. Default false. */;
        requires_grad?: boolean;
      },
    ): Tensor;
    /** One value everywhere, of `input`'s type. https://pytorch.org/docs/stable/generated/torch.Tensor.new_full.html */
    new_full(options: {
      /** The sizes of the result. */ size: number | readonly number[] /** The value of all elements. */;
      fill_value: number | boolean /** The type of the result; by default that of the input. */;
      dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
      device?:
        | Device
        | string
        | null /** Whether operations on the result are recorded for gradients. Default false. */;
      requires_grad?: boolean;
    }): Tensor;
  }
}

/**
 * Zeros. https://pytorch.org/docs/stable/generated/torch.zeros.html
 * @param size The sizes of the result.
 */
export function zeros(...size: number[]): Tensor;
/**
 * Zeros. https://pytorch.org/docs/stable/generated/torch.zeros.html
 * @param size The sizes of the result.
 */
export function zeros(size: readonly number[], options?: TensorOptions): Tensor;
/**
 * Zeros. https://pytorch.org/docs/stable/generated/torch.zeros.html
 * @param size The sizes of the result.
 */
export function zeros(...args: [...size: number[], options: TensorOptions]): Tensor;
export function zeros(...args: unknown[]): unknown {
  return callFunction("zeros", args);
}

/**
 * Ones. https://pytorch.org/docs/stable/generated/torch.ones.html
 * @param size The sizes of the result.
 */
export function ones(...size: number[]): Tensor;
/**
 * Ones. https://pytorch.org/docs/stable/generated/torch.ones.html
 * @param size The sizes of the result.
 */
export function ones(size: readonly number[], options?: TensorOptions): Tensor;
/**
 * Ones. https://pytorch.org/docs/stable/generated/torch.ones.html
 * @param size The sizes of the result.
 */
export function ones(...args: [...size: number[], options: TensorOptions]): Tensor;
export function ones(...args: unknown[]): unknown {
  return callFunction("ones", args);
}

/**
 * A tensor whose values are not to be relied on (here they are zeros). https://pytorch.org/docs/stable/generated/torch.empty.html
 * @param size The sizes of the result.
 */
export function empty(...size: number[]): Tensor;
/**
 * A tensor whose values are not to be relied on (here they are zeros). https://pytorch.org/docs/stable/generated/torch.empty.html
 * @param size The sizes of the result.
 */
export function empty(size: readonly number[], options?: TensorOptions): Tensor;
/**
 * A tensor whose values are not to be relied on (here they are zeros). https://pytorch.org/docs/stable/generated/torch.empty.html
 * @param size The sizes of the result.
 */
export function empty(...args: [...size: number[], options: TensorOptions]): Tensor;
export function empty(...args: unknown[]): unknown {
  return callFunction("empty", args);
}

/**
 * A tensor of one value everywhere. https://pytorch.org/docs/stable/generated/torch.full.html
 * @param size The sizes of the result.
 * @param fill_value The value of all elements.
 */
export function full(size: number | readonly number[], fill_value: number | boolean, options?: TensorOptions): Tensor;
/**
 * A tensor of one value everywhere. https://pytorch.org/docs/stable/generated/torch.full.html
 * @param size The sizes of the result.
 */
export function full(
  size: number | readonly number[],
  options: {
    /** The value of all elements. */ fill_value:
      | number
      | boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
    requires_grad?: boolean;
  },
): Tensor;
/** A tensor of one value everywhere. https://pytorch.org/docs/stable/generated/torch.full.html */
export function full(options: {
  /** The sizes of the result. */ size: number | readonly number[] /** The value of all elements. */;
  fill_value: number | boolean /** The type of the result; by default that of the input. */;
  dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
  device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
  requires_grad?: boolean;
}): Tensor;
export function full(...args: unknown[]): unknown {
  return callFunction("full", args);
}

/**
 * Ones on the diagonal, zeros elsewhere. https://pytorch.org/docs/stable/generated/torch.eye.html
 * @param n The number of rows.
 * @param m The number of columns; by default as many as rows.
 */
export function eye(n: number, m?: number | null): Tensor;
/**
 * Ones on the diagonal, zeros elsewhere. https://pytorch.org/docs/stable/generated/torch.eye.html
 * @param n The number of rows.
 * @param m The number of columns; by default as many as rows.
 */
export function eye(n: number, m: number | null, options?: TensorOptions): Tensor;
/**
 * Ones on the diagonal, zeros elsewhere. https://pytorch.org/docs/stable/generated/torch.eye.html
 * @param n The number of rows.
 */
export function eye(
  n: number,
  options?: {
    /** The number of columns; by default as many as rows. */ m?:
      | number
      | null /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
    requires_grad?: boolean;
  },
): Tensor;
/** Ones on the diagonal, zeros elsewhere. https://pytorch.org/docs/stable/generated/torch.eye.html */
export function eye(options: {
  /** The number of rows. */ n: number /** The number of columns; by default as many as rows. */;
  m?: number | null /** The type of the result; by default that of the input. */;
  dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
  device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
  requires_grad?: boolean;
}): Tensor;
export function eye(...args: unknown[]): unknown {
  return callFunction("eye", args);
}

/**
 * Numbers from 0 up to, not including, `end`. Whole numbers give int64. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param end Where it ends.
 */
export function arange(end: number, options?: TensorOptions): Tensor;
/** Numbers from 0 up to, not including, `end`. Whole numbers give int64. https://pytorch.org/docs/stable/generated/torch.arange.html */
export function arange(options: {
  /** Where it ends. */ end: number /** The type of the result; by default that of the input. */;
  dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
  device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
  requires_grad?: boolean;
}): Tensor;
/**
 * Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param step How far from one to the next. Default 1.
 */
export function arange(start: number, end: number, step?: number): Tensor;
/**
 * Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param step How far from one to the next. Default 1.
 */
export function arange(start: number, end: number, step: number, options?: TensorOptions): Tensor;
/**
 * Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param start Where it begins.
 * @param end Where it ends.
 */
export function arange(
  start: number,
  end: number,
  options?: {
    /** How far from one to the next. Default 1. */ step?: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. https://pytorch.org/docs/stable/generated/torch.arange.html
 * @param start Where it begins.
 */
export function arange(
  start: number,
  options: {
    /** Where it ends. */ end: number /** How far from one to the next. Default 1. */;
    step?: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
    requires_grad?: boolean;
  },
): Tensor;
/** Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64. https://pytorch.org/docs/stable/generated/torch.arange.html */
export function arange(options: {
  /** Where it begins. */ start: number /** Where it ends. */;
  end: number /** How far from one to the next. Default 1. */;
  step?: number /** The type of the result; by default that of the input. */;
  dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
  device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
  requires_grad?: boolean;
}): Tensor;
export function arange(...args: unknown[]): unknown {
  return callFunction("arange", args);
}

/**
 * `steps` numbers at equal distances from `start` to `end`, both included. https://pytorch.org/docs/stable/generated/torch.linspace.html
 * @param start Where it begins.
 * @param end Where it ends.
 * @param steps How many numbers.
 */
export function linspace(start: number, end: number, steps: number, options?: TensorOptions): Tensor;
/**
 * `steps` numbers at equal distances from `start` to `end`, both included. https://pytorch.org/docs/stable/generated/torch.linspace.html
 * @param start Where it begins.
 * @param end Where it ends.
 */
export function linspace(
  start: number,
  end: number,
  options: {
    /** How many numbers. */ steps: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
    requires_grad?: boolean;
  },
): Tensor;
/**
 * `steps` numbers at equal distances from `start` to `end`, both included. https://pytorch.org/docs/stable/generated/torch.linspace.html
 * @param start Where it begins.
 */
export function linspace(
  start: number,
  options: {
    /** Where it ends. */ end: number /** How many numbers. */;
    steps: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
    requires_grad?: boolean;
  },
): Tensor;
/** `steps` numbers at equal distances from `start` to `end`, both included. https://pytorch.org/docs/stable/generated/torch.linspace.html */
export function linspace(options: {
  /** Where it begins. */ start: number /** Where it ends. */;
  end: number /** How many numbers. */;
  steps: number /** The type of the result; by default that of the input. */;
  dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
  device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
  requires_grad?: boolean;
}): Tensor;
export function linspace(...args: unknown[]): unknown {
  return callFunction("linspace", args);
}

/** Zeros in the shape and type of `input`. https://pytorch.org/docs/stable/generated/torch.zeros_like.html */
export function zeros_like(input: Tensor, options?: TensorOptions): Tensor;
export function zeros_like(...args: unknown[]): unknown {
  return callFunction("zeros_like", args);
}

/** Ones in the shape and type of `input`. https://pytorch.org/docs/stable/generated/torch.ones_like.html */
export function ones_like(input: Tensor, options?: TensorOptions): Tensor;
export function ones_like(...args: unknown[]): unknown {
  return callFunction("ones_like", args);
}

/** A tensor in the shape and type of `input`, of no particular values. https://pytorch.org/docs/stable/generated/torch.empty_like.html */
export function empty_like(input: Tensor, options?: TensorOptions): Tensor;
export function empty_like(...args: unknown[]): unknown {
  return callFunction("empty_like", args);
}

/**
 * One value everywhere, in the shape and type of `input`. https://pytorch.org/docs/stable/generated/torch.full_like.html
 * @param fill_value The value of all elements.
 */
export function full_like(input: Tensor, fill_value: number | boolean, options?: TensorOptions): Tensor;
/** One value everywhere, in the shape and type of `input`. https://pytorch.org/docs/stable/generated/torch.full_like.html */
export function full_like(
  input: Tensor,
  options: {
    /** The value of all elements. */ fill_value:
      | number
      | boolean /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null /** Whether operations on the result are recorded for gradients. Default false. */;
    requires_grad?: boolean;
  },
): Tensor;
export function full_like(...args: unknown[]): unknown {
  return callFunction("full_like", args);
}

// Functions and methods of the rows in ops/creation.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { TensorOptions } from "../ops/creation.js";
import type { Tensor } from "../tensor.js";

/**
 * Zeros. Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.zeros.html
 * @param size The sizes of the result.
 */
export function zeros(...size: number[]): Tensor;
/**
 * Zeros. Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.zeros.html
 * @param size The sizes of the result.
 */
export function zeros(size: readonly number[], options?: TensorOptions): Tensor;
/**
 * Zeros. Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.zeros.html
 * @param size The sizes of the result.
 */
export function zeros(...args: [...size: number[], options: TensorOptions]): Tensor;
export function zeros(...args: unknown[]): unknown {
  return callFunction("zeros", args);
}

/**
 * Ones. Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.ones.html
 * @param size The sizes of the result.
 */
export function ones(...size: number[]): Tensor;
/**
 * Ones. Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.ones.html
 * @param size The sizes of the result.
 */
export function ones(size: readonly number[], options?: TensorOptions): Tensor;
/**
 * Ones. Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.ones.html
 * @param size The sizes of the result.
 */
export function ones(...args: [...size: number[], options: TensorOptions]): Tensor;
export function ones(...args: unknown[]): unknown {
  return callFunction("ones", args);
}

/**
 * A tensor whose values are not to be relied on (here they are zeros). Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.empty.html
 * @param size The sizes of the result.
 */
export function empty(...size: number[]): Tensor;
/**
 * A tensor whose values are not to be relied on (here they are zeros). Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.empty.html
 * @param size The sizes of the result.
 */
export function empty(size: readonly number[], options?: TensorOptions): Tensor;
/**
 * A tensor whose values are not to be relied on (here they are zeros). Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.empty.html
 * @param size The sizes of the result.
 */
export function empty(...args: [...size: number[], options: TensorOptions]): Tensor;
export function empty(...args: unknown[]): unknown {
  return callFunction("empty", args);
}

/**
 * A tensor of one value everywhere. Shapes: a list of sizes → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.full.html
 * @param size The sizes of the result.
 * @param fill_value The value of all elements.
 */
export function full(size: number | readonly number[], fill_value: number | boolean, options?: TensorOptions): Tensor;
/**
 * A tensor of one value everywhere. Shapes: a list of sizes → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.full.html
 * @param size The sizes of the result.
 */
export function full(
  size: number | readonly number[],
  options: {
    /** The value of all elements. */
    fill_value: number | boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/** A tensor of one value everywhere. Shapes: a list of sizes → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.full.html */
export function full(options: {
  /** The sizes of the result. */
  size: number | readonly number[];
  /** The value of all elements. */
  fill_value: number | boolean;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function full(...args: unknown[]): unknown {
  return callFunction("full", args);
}

/**
 * Ones on the diagonal, zeros elsewhere. Shapes: () → (n, m). Raises RuntimeError if `n` or `m` is negative. https://pytorch.org/docs/stable/generated/torch.eye.html
 * @param n The number of rows.
 * @param m The number of columns; by default as many as rows.
 */
export function eye(n: number, m?: number | null): Tensor;
/**
 * Ones on the diagonal, zeros elsewhere. Shapes: () → (n, m). Raises RuntimeError if `n` or `m` is negative. https://pytorch.org/docs/stable/generated/torch.eye.html
 * @param n The number of rows.
 */
export function eye(
  n: number,
  options: {
    /** The number of columns; by default as many as rows. */
    m?: number | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Ones on the diagonal, zeros elsewhere. Shapes: () → (n, m). Raises RuntimeError if `n` or `m` is negative. https://pytorch.org/docs/stable/generated/torch.eye.html
 * @param n The number of rows.
 * @param m The number of columns; by default as many as rows.
 */
export function eye(n: number, m: number | null, options: TensorOptions): Tensor;
/** Ones on the diagonal, zeros elsewhere. Shapes: () → (n, m). Raises RuntimeError if `n` or `m` is negative. https://pytorch.org/docs/stable/generated/torch.eye.html */
export function eye(options: {
  /** The number of rows. */
  n: number;
  /** The number of columns; by default as many as rows. */
  m?: number | null;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function eye(...args: unknown[]): unknown {
  return callFunction("eye", args);
}

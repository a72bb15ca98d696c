// Functions and methods of the rows in ops/calculus.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html
     * @param n How many times. Default 1.
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     * @param prepend What is put before the input first.
     * @param append What is put behind the input first.
     */
    diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
    /** Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html */
    diff(options: {
      /** How many times. Default 1. */
      n?: number;
      /** The dimension to work along; negative ones count from the end. Default -1. */
      dim?: number;
      /** What is put before the input first. */
      prepend?: Tensor | null;
      /** What is put behind the input first. */
      append?: Tensor | null;
    }): Tensor;
    /**
     * Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html
     * @param n How many times. Default 1.
     */
    diff(
      n: number,
      options: {
        /** The dimension to work along; negative ones count from the end. Default -1. */
        dim?: number;
        /** What is put before the input first. */
        prepend?: Tensor | null;
        /** What is put behind the input first. */
        append?: Tensor | null;
      },
    ): Tensor;
    /**
     * Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html
     * @param n How many times. Default 1.
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     */
    diff(
      n: number,
      dim: number,
      options: {
        /** What is put before the input first. */
        prepend?: Tensor | null;
        /** What is put behind the input first. */
        append?: Tensor | null;
      },
    ): Tensor;
    /**
     * Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html
     * @param n How many times. Default 1.
     * @param dim The dimension to work along; negative ones count from the end. Default -1.
     * @param prepend What is put before the input first.
     */
    diff(
      n: number,
      dim: number,
      prepend: Tensor | null,
      options: {
        /** What is put behind the input first. */
        append?: Tensor | null;
      },
    ): Tensor;
  }
}

/**
 * Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html
 * @param input The tensor.
 * @param n How many times. Default 1.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 * @param prepend What is put before the input first.
 * @param append What is put behind the input first.
 */
export function diff(input: Tensor, n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
/**
 * Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html
 * @param input The tensor.
 */
export function diff(
  input: Tensor,
  options: {
    /** How many times. Default 1. */
    n?: number;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
    /** What is put before the input first. */
    prepend?: Tensor | null;
    /** What is put behind the input first. */
    append?: Tensor | null;
  },
): Tensor;
/**
 * Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html
 * @param input The tensor.
 * @param n How many times. Default 1.
 */
export function diff(
  input: Tensor,
  n: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
    /** What is put before the input first. */
    prepend?: Tensor | null;
    /** What is put behind the input first. */
    append?: Tensor | null;
  },
): Tensor;
/**
 * Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html
 * @param input The tensor.
 * @param n How many times. Default 1.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 */
export function diff(
  input: Tensor,
  n: number,
  dim: number,
  options: {
    /** What is put before the input first. */
    prepend?: Tensor | null;
    /** What is put behind the input first. */
    append?: Tensor | null;
  },
): Tensor;
/**
 * Differences of neighbours along a dimension, taken `n` times. Shapes: (…, m, …) → (…, m − n, …). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.diff.html
 * @param input The tensor.
 * @param n How many times. Default 1.
 * @param dim The dimension to work along; negative ones count from the end. Default -1.
 * @param prepend What is put before the input first.
 */
export function diff(
  input: Tensor,
  n: number,
  dim: number,
  prepend: Tensor | null,
  options: {
    /** What is put behind the input first. */
    append?: Tensor | null;
  },
): Tensor;
export function diff(...args: unknown[]): unknown {
  return callFunction("diff", args);
}

/**
 * The area under a function that is sampled along a dimension, by trapezoids. Shapes: (…, n), (n) or (…, n) → (…). Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.trapezoid.html
 * @param y Heights.
 * @param x Where the heights were taken; by default `dx` from one to the next.
 */
export function trapezoid(
  y: Tensor,
  x: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
/**
 * The area under a function that is sampled along a dimension, by trapezoids. Shapes: (…, n) → (…). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.trapezoid.html
 * @param y Heights.
 */
export function trapezoid(
  y: Tensor,
  options?: {
    /** How far the heights lie apart. Default 1. */
    dx?: number | boolean;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
export function trapezoid(...args: unknown[]): unknown {
  return callFunction("trapezoid", args);
}

/**
 * The area under a function that is sampled along a dimension, by trapezoids. Shapes: (…, n), (n) or (…, n) → (…). Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.trapz.html
 * @param y Heights.
 * @param x Where the heights were taken; by default `dx` from one to the next.
 */
export function trapz(
  y: Tensor,
  x: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
/**
 * The area under a function that is sampled along a dimension, by trapezoids. Shapes: (…, n) → (…). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.trapz.html
 * @param y Heights.
 */
export function trapz(
  y: Tensor,
  options?: {
    /** How far the heights lie apart. Default 1. */
    dx?: number | boolean;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
export function trapz(...args: unknown[]): unknown {
  return callFunction("trapz", args);
}

/**
 * The area under a sampled function up to each sample but the first, by trapezoids. Shapes: (…, n), (n) or (…, n) → (…, n − 1). Raises RuntimeError if shapes do not fit. https://pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html
 * @param y Heights.
 * @param x Where the heights were taken; by default `dx` from one to the next.
 */
export function cumulative_trapezoid(
  y: Tensor,
  x: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
/**
 * The area under a sampled function up to each sample but the first, by trapezoids. Shapes: (…, n) → (…, n − 1). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html
 * @param y Heights.
 */
export function cumulative_trapezoid(
  y: Tensor,
  options?: {
    /** How far the heights lie apart. Default 1. */
    dx?: number | boolean;
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
export function cumulative_trapezoid(...args: unknown[]): unknown {
  return callFunction("cumulative_trapezoid", args);
}

/**
 * The slopes of a sampled function along each dimension, by differences of neighbours. Shapes: any → one of the same per dimension. Raises RuntimeError if a size is not greater than `edge_order`, or spacings do not fit. https://pytorch.org/docs/stable/generated/torch.gradient.html
 * @param input The tensor.
 */
export function gradient(
  input: Tensor,
  options?: {
    /** How far samples lie apart: one number, one per dimension, or tensors of positions. Default 1. */
    spacing?: number | boolean | readonly number[] | readonly Tensor[] | null;
    /** The dimensions to work along; by default all. */
    dim?: number | readonly number[] | null;
    /** 1 or 2: whether slopes at the ends come from two or three samples. Default 1. */
    edge_order?: number;
  },
): Tensor[];
export function gradient(...args: unknown[]): unknown {
  return callFunction("gradient", args);
}

// Functions and methods of the rows in ops/random.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { TensorOptions } from "../ops/creation.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor.js";

/**
 * Normal random numbers, each with its own mean and standard deviation. Shapes: any that broadcast. Raises RuntimeError if an element of `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html
 * @param mean The means.
 * @param std The standard deviations.
 */
export function normal(
  mean: Tensor,
  std: Tensor,
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Normal random numbers, each with its own mean. Shapes: any → the same. Raises RuntimeError if `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html
 * @param mean The means.
 * @param std The standard deviation. Default 1.
 */
export function normal(mean: Tensor, std?: number): Tensor;
/**
 * Normal random numbers, each with its own mean. Shapes: any → the same. Raises RuntimeError if `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html
 * @param mean The means.
 */
export function normal(
  mean: Tensor,
  options: {
    /** The standard deviation. Default 1. */
    std?: number;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Normal random numbers, each with its own mean. Shapes: any → the same. Raises RuntimeError if `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html
 * @param mean The means.
 * @param std The standard deviation. Default 1.
 */
export function normal(
  mean: Tensor,
  std: number,
  options: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Normal random numbers, each with its own standard deviation. Shapes: any → the same. Raises RuntimeError if an element of `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html
 * @param mean The mean.
 * @param std The standard deviations.
 */
export function normal(
  mean: number,
  std: Tensor,
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Normal random numbers, each with its own standard deviation. Shapes: any → the same. Raises RuntimeError if an element of `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html
 * @param mean The mean.
 */
export function normal(
  mean: number,
  options: {
    /** The standard deviations. */
    std: Tensor;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/** Normal random numbers, each with its own standard deviation. Shapes: any → the same. Raises RuntimeError if an element of `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html */
export function normal(options: {
  /** The mean. */
  mean: number;
  /** The standard deviations. */
  std: Tensor;
  /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
  generator?: Generator | null;
}): Tensor;
/**
 * Normal random numbers of one mean and standard deviation. Shapes: () → `size`. Raises RuntimeError if `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html
 * @param mean The mean.
 * @param std The standard deviation.
 * @param size The sizes of the result.
 */
export function normal(
  mean: number,
  std: number,
  size: readonly number[],
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Normal random numbers of one mean and standard deviation. Shapes: () → `size`. Raises RuntimeError if `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html
 * @param mean The mean.
 * @param std The standard deviation.
 */
export function normal(
  mean: number,
  std: number,
  options: {
    /** The sizes of the result. */
    size: readonly number[];
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Normal random numbers of one mean and standard deviation. Shapes: () → `size`. Raises RuntimeError if `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html
 * @param mean The mean.
 */
export function normal(
  mean: number,
  options: {
    /** The standard deviation. */
    std: number;
    /** The sizes of the result. */
    size: readonly number[];
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/** Normal random numbers of one mean and standard deviation. Shapes: () → `size`. Raises RuntimeError if `std` is negative. https://pytorch.org/docs/stable/generated/torch.normal.html */
export function normal(options: {
  /** The mean. */
  mean: number;
  /** The standard deviation. */
  std: number;
  /** The sizes of the result. */
  size: readonly number[];
  /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
  generator?: Generator | null;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function normal(...args: unknown[]): unknown {
  return callFunction("normal", args);
}

/**
 * Random numbers, uniform in [0, 1). Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.rand.html
 * @param size The sizes of the result.
 */
export function rand(...size: number[]): Tensor;
/**
 * Random numbers, uniform in [0, 1). Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.rand.html
 * @param size The sizes of the result.
 */
export function rand(
  size: readonly number[],
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Random numbers, uniform in [0, 1). Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.rand.html
 * @param size The sizes of the result.
 */
export function rand(
  ...args: [
    ...size: number[],
    options: {
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
      /** Where the result lives: `cpu` or `webgpu`. */
      device?: Device | string | null;
      /** Whether operations on the result are recorded for gradients. Default false. */
      requires_grad?: boolean;
    },
  ]
): Tensor;
export function rand(...args: unknown[]): unknown {
  return callFunction("rand", args);
}

/**
 * Random numbers from the standard normal distribution. Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.randn.html
 * @param size The sizes of the result.
 */
export function randn(...size: number[]): Tensor;
/**
 * Random numbers from the standard normal distribution. Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.randn.html
 * @param size The sizes of the result.
 */
export function randn(
  size: readonly number[],
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Random numbers from the standard normal distribution. Shapes: () → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.randn.html
 * @param size The sizes of the result.
 */
export function randn(
  ...args: [
    ...size: number[],
    options: {
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
      /** Where the result lives: `cpu` or `webgpu`. */
      device?: Device | string | null;
      /** Whether operations on the result are recorded for gradients. Default false. */
      requires_grad?: boolean;
    },
  ]
): Tensor;
export function randn(...args: unknown[]): unknown {
  return callFunction("randn", args);
}

/**
 * Random numbers, uniform in [0, 1), in the shape and type of `input`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.rand_like.html
 * @param input The tensor.
 */
export function rand_like(input: Tensor, options?: TensorOptions): Tensor;
export function rand_like(...args: unknown[]): unknown {
  return callFunction("rand_like", args);
}

/**
 * Normal random numbers in the shape and type of `input`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.randn_like.html
 * @param input The tensor.
 */
export function randn_like(input: Tensor, options?: TensorOptions): Tensor;
export function randn_like(...args: unknown[]): unknown {
  return callFunction("randn_like", args);
}

/**
 * Random whole numbers from `low` up to, not including, `high`. Shapes: () → `size`. Raises RuntimeError if `low` is not less than `high`. https://pytorch.org/docs/stable/generated/torch.randint.html
 * @param low The least number.
 * @param high All numbers are less.
 * @param size The sizes of the result.
 */
export function randint(
  low: number,
  high: number,
  size: readonly number[],
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Random whole numbers from `low` up to, not including, `high`. Shapes: () → `size`. Raises RuntimeError if `low` is not less than `high`. https://pytorch.org/docs/stable/generated/torch.randint.html
 * @param low The least number.
 * @param high All numbers are less.
 */
export function randint(
  low: number,
  high: number,
  options: {
    /** The sizes of the result. */
    size: readonly number[];
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Random whole numbers from `low` up to, not including, `high`. Shapes: () → `size`. Raises RuntimeError if `low` is not less than `high`. https://pytorch.org/docs/stable/generated/torch.randint.html
 * @param low The least number.
 */
export function randint(
  low: number,
  options: {
    /** All numbers are less. */
    high: number;
    /** The sizes of the result. */
    size: readonly number[];
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/** Random whole numbers from 0 up to, not including, `high`. With `low`: random whole numbers from `low` up to, not including, `high`. Shapes: () → `size`. Raises RuntimeError if `low` is not less than `high`. https://pytorch.org/docs/stable/generated/torch.randint.html */
export function randint(options: {
  /** The least number. */
  low?: number;
  /** All numbers are less. */
  high: number;
  /** The sizes of the result. */
  size: readonly number[];
  /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
  generator?: Generator | null;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
/**
 * Random whole numbers from 0 up to, not including, `high`. Shapes: () → `size`. Raises RuntimeError if `high` is not positive. https://pytorch.org/docs/stable/generated/torch.randint.html
 * @param high All numbers are less.
 * @param size The sizes of the result.
 */
export function randint(
  high: number,
  size: readonly number[],
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Random whole numbers from 0 up to, not including, `high`. Shapes: () → `size`. Raises RuntimeError if `high` is not positive. https://pytorch.org/docs/stable/generated/torch.randint.html
 * @param high All numbers are less.
 */
export function randint(
  high: number,
  options: {
    /** The sizes of the result. */
    size: readonly number[];
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
export function randint(...args: unknown[]): unknown {
  return callFunction("randint", args);
}

/**
 * Random whole numbers from `low` up to, not including, `high`, in the shape and type of `input`. Shapes: any → the same. Raises RuntimeError if `low` is not less than `high`. https://pytorch.org/docs/stable/generated/torch.randint_like.html
 * @param input The tensor.
 * @param low The least number.
 * @param high All numbers are less.
 */
export function randint_like(input: Tensor, low: number, high: number, options?: TensorOptions): Tensor;
/**
 * Random whole numbers from `low` up to, not including, `high`, in the shape and type of `input`. Shapes: any → the same. Raises RuntimeError if `low` is not less than `high`. https://pytorch.org/docs/stable/generated/torch.randint_like.html
 * @param input The tensor.
 * @param low The least number.
 */
export function randint_like(
  input: Tensor,
  low: number,
  options: {
    /** All numbers are less. */
    high: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Random whole numbers from 0 up to, not including, `high`, in the shape and type of `input`. With `low`: random whole numbers from `low` up to, not including, `high`, in the shape and type of `input`. Shapes: any → the same. Raises RuntimeError if `low` is not less than `high`. https://pytorch.org/docs/stable/generated/torch.randint_like.html
 * @param input The tensor.
 */
export function randint_like(
  input: Tensor,
  options: {
    /** The least number. */
    low?: number;
    /** All numbers are less. */
    high: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Random whole numbers from 0 up to, not including, `high`, in the shape and type of `input`. Shapes: any → the same. Raises RuntimeError if `high` is not positive. https://pytorch.org/docs/stable/generated/torch.randint_like.html
 * @param input The tensor.
 * @param high All numbers are less.
 */
export function randint_like(input: Tensor, high: number, options?: TensorOptions): Tensor;
export function randint_like(...args: unknown[]): unknown {
  return callFunction("randint_like", args);
}

/**
 * The whole numbers from 0 up to, not including, `n`, in random order. Shapes: () → (n). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.randperm.html
 * @param n How many numbers.
 */
export function randperm(
  n: number,
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/** The whole numbers from 0 up to, not including, `n`, in random order. Shapes: () → (n). Raises RuntimeError if `n` is negative. https://pytorch.org/docs/stable/generated/torch.randperm.html */
export function randperm(options: {
  /** How many numbers. */
  n: number;
  /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
  generator?: Generator | null;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function randperm(...args: unknown[]): unknown {
  return callFunction("randperm", args);
}

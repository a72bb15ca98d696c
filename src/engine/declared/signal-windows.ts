// Functions and methods of the rows in ops/signal-windows.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { TensorOptions } from "../ops/creation.js";
import type { Tensor } from "../tensor.js";

/**
 * Weights of half a cosine's swing, from 0 to 1. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hann_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 */
export function hann_window(window_length: number, periodic?: boolean): Tensor;
/**
 * Weights of half a cosine's swing, from 0 to 1. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hann_window.html
 * @param window_length How many weights.
 */
export function hann_window(
  window_length: number,
  options: {
    /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
    periodic?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Weights of half a cosine's swing, from 0 to 1. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hann_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 */
export function hann_window(window_length: number, periodic: boolean, options: TensorOptions): Tensor;
/** Weights of half a cosine's swing, from 0 to 1. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hann_window.html */
export function hann_window(options: {
  /** How many weights. */
  window_length: number;
  /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
  periodic?: boolean;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function hann_window(...args: unknown[]): unknown {
  return callFunction("hann_window", args);
}

/**
 * Weights alpha − beta · cos, which do not quite reach 0 at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hamming_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 * @param alpha The middle of the swing. Default 0.54.
 * @param beta Its height. Default 0.46.
 */
export function hamming_window(window_length: number, periodic?: boolean, alpha?: number, beta?: number): Tensor;
/**
 * Weights alpha − beta · cos, which do not quite reach 0 at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hamming_window.html
 * @param window_length How many weights.
 */
export function hamming_window(
  window_length: number,
  options: {
    /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
    periodic?: boolean;
    /** The middle of the swing. Default 0.54. */
    alpha?: number;
    /** Its height. Default 0.46. */
    beta?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Weights alpha − beta · cos, which do not quite reach 0 at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hamming_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 */
export function hamming_window(
  window_length: number,
  periodic: boolean,
  options: {
    /** The middle of the swing. Default 0.54. */
    alpha?: number;
    /** Its height. Default 0.46. */
    beta?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Weights alpha − beta · cos, which do not quite reach 0 at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hamming_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 * @param alpha The middle of the swing. Default 0.54.
 */
export function hamming_window(
  window_length: number,
  periodic: boolean,
  alpha: number,
  options: {
    /** Its height. Default 0.46. */
    beta?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Weights alpha − beta · cos, which do not quite reach 0 at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hamming_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 * @param alpha The middle of the swing. Default 0.54.
 * @param beta Its height. Default 0.46.
 */
export function hamming_window(
  window_length: number,
  periodic: boolean,
  alpha: number,
  beta: number,
  options: TensorOptions,
): Tensor;
/** Weights alpha − beta · cos, which do not quite reach 0 at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.hamming_window.html */
export function hamming_window(options: {
  /** How many weights. */
  window_length: number;
  /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
  periodic?: boolean;
  /** The middle of the swing. Default 0.54. */
  alpha?: number;
  /** Its height. Default 0.46. */
  beta?: number;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function hamming_window(...args: unknown[]): unknown {
  return callFunction("hamming_window", args);
}

/**
 * Weights of two cosines, flat at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.blackman_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 */
export function blackman_window(window_length: number, periodic?: boolean): Tensor;
/**
 * Weights of two cosines, flat at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.blackman_window.html
 * @param window_length How many weights.
 */
export function blackman_window(
  window_length: number,
  options: {
    /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
    periodic?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Weights of two cosines, flat at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.blackman_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 */
export function blackman_window(window_length: number, periodic: boolean, options: TensorOptions): Tensor;
/** Weights of two cosines, flat at the edges. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.blackman_window.html */
export function blackman_window(options: {
  /** How many weights. */
  window_length: number;
  /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
  periodic?: boolean;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function blackman_window(...args: unknown[]): unknown {
  return callFunction("blackman_window", args);
}

/**
 * Weights of a triangle. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.bartlett_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 */
export function bartlett_window(window_length: number, periodic?: boolean): Tensor;
/**
 * Weights of a triangle. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.bartlett_window.html
 * @param window_length How many weights.
 */
export function bartlett_window(
  window_length: number,
  options: {
    /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
    periodic?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Weights of a triangle. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.bartlett_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 */
export function bartlett_window(window_length: number, periodic: boolean, options: TensorOptions): Tensor;
/** Weights of a triangle. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.bartlett_window.html */
export function bartlett_window(options: {
  /** How many weights. */
  window_length: number;
  /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
  periodic?: boolean;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function bartlett_window(...args: unknown[]): unknown {
  return callFunction("bartlett_window", args);
}

/**
 * Weights of Kaiser's window: `beta` trades the width of the middle against the height of what leaks. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.kaiser_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 * @param beta The shape. Default 12.
 */
export function kaiser_window(window_length: number, periodic?: boolean, beta?: number): Tensor;
/**
 * Weights of Kaiser's window: `beta` trades the width of the middle against the height of what leaks. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.kaiser_window.html
 * @param window_length How many weights.
 */
export function kaiser_window(
  window_length: number,
  options: {
    /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
    periodic?: boolean;
    /** The shape. Default 12. */
    beta?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Weights of Kaiser's window: `beta` trades the width of the middle against the height of what leaks. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.kaiser_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 */
export function kaiser_window(
  window_length: number,
  periodic: boolean,
  options: {
    /** The shape. Default 12. */
    beta?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/**
 * Weights of Kaiser's window: `beta` trades the width of the middle against the height of what leaks. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.kaiser_window.html
 * @param window_length How many weights.
 * @param periodic Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.
 * @param beta The shape. Default 12.
 */
export function kaiser_window(window_length: number, periodic: boolean, beta: number, options: TensorOptions): Tensor;
/** Weights of Kaiser's window: `beta` trades the width of the middle against the height of what leaks. Shapes: () → (window_length). Raises RuntimeError if `window_length` is negative. https://pytorch.org/docs/stable/generated/torch.kaiser_window.html */
export function kaiser_window(options: {
  /** How many weights. */
  window_length: number;
  /** Whether the window goes on periodically: then the first weight is not repeated at the end. Default true. */
  periodic?: boolean;
  /** The shape. Default 12. */
  beta?: number;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function kaiser_window(...args: unknown[]): unknown {
  return callFunction("kaiser_window", args);
}

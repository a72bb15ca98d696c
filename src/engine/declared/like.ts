// Functions and methods of the rows in ops/like.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { TensorOptions } from "../ops/creation.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Zeros, of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
     * @param size The sizes of the result.
     */
    new_zeros(...size: number[]): Tensor;
    /**
     * Zeros, of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
     * @param size The sizes of the result.
     */
    new_zeros(size: readonly number[], options?: TensorOptions): Tensor;
    /**
     * Zeros, of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
     * @param size The sizes of the result.
     */
    new_zeros(...args: [...size: number[], options: TensorOptions]): Tensor;
    /**
     * Ones, of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
     * @param size The sizes of the result.
     */
    new_ones(...size: number[]): Tensor;
    /**
     * Ones, of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
     * @param size The sizes of the result.
     */
    new_ones(size: readonly number[], options?: TensorOptions): Tensor;
    /**
     * Ones, of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
     * @param size The sizes of the result.
     */
    new_ones(...args: [...size: number[], options: TensorOptions]): Tensor;
    /**
     * No particular values (here zeros), of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html
     * @param size The sizes of the result.
     */
    new_empty(...size: number[]): Tensor;
    /**
     * No particular values (here zeros), of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html
     * @param size The sizes of the result.
     */
    new_empty(size: readonly number[], options?: TensorOptions): Tensor;
    /**
     * No particular values (here zeros), of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html
     * @param size The sizes of the result.
     */
    new_empty(...args: [...size: number[], options: TensorOptions]): Tensor;
    /**
     * One value everywhere, of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_full.html
     * @param size The sizes of the result.
     * @param fill_value The value of all elements.
     */
    new_full(size: number | readonly number[], fill_value: number | boolean, options?: TensorOptions): Tensor;
    /**
     * One value everywhere, of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_full.html
     * @param size The sizes of the result.
     */
    new_full(
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
    /** One value everywhere, of `input`'s type. Shapes: any → `size`. Raises RuntimeError if a size is negative. https://pytorch.org/docs/stable/generated/torch.Tensor.new_full.html */
    new_full(options: {
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
    /**
     * A tensor of the given numbers, of `input`'s type. Shapes: nested arrays → one dimension per level. Raises ValueError if the arrays of a level differ in length. https://pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html
     * @param data Numbers or booleans, alone or in nested arrays.
     */
    new_tensor(data: unknown, options?: TensorOptions): Tensor;
    /** A tensor of the given numbers, of `input`'s type. Shapes: nested arrays → one dimension per level. Raises ValueError if the arrays of a level differ in length. https://pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html */
    new_tensor(options: {
      /** Numbers or booleans, alone or in nested arrays. */
      data: unknown;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
      /** Where the result lives: `cpu` or `webgpu`. */
      device?: Device | string | null;
      /** Whether operations on the result are recorded for gradients. Default false. */
      requires_grad?: boolean;
    }): Tensor;
  }
}

/**
 * Zeros in the shape and type of `input`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.zeros_like.html
 * @param input The tensor.
 */
export function zeros_like(input: Tensor, options?: TensorOptions): Tensor;
export function zeros_like(...args: unknown[]): unknown {
  return callFunction("zeros_like", args);
}

/**
 * Ones in the shape and type of `input`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.ones_like.html
 * @param input The tensor.
 */
export function ones_like(input: Tensor, options?: TensorOptions): Tensor;
export function ones_like(...args: unknown[]): unknown {
  return callFunction("ones_like", args);
}

/**
 * No particular values (here zeros) in the shape and type of `input`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.empty_like.html
 * @param input The tensor.
 */
export function empty_like(input: Tensor, options?: TensorOptions): Tensor;
export function empty_like(...args: unknown[]): unknown {
  return callFunction("empty_like", args);
}

/**
 * One value everywhere, in the shape and type of `input`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.full_like.html
 * @param input The tensor.
 * @param fill_value The value of all elements.
 */
export function full_like(input: Tensor, fill_value: number | boolean, options?: TensorOptions): Tensor;
/**
 * One value everywhere, in the shape and type of `input`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.full_like.html
 * @param input The tensor.
 */
export function full_like(
  input: Tensor,
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
export function full_like(...args: unknown[]): unknown {
  return callFunction("full_like", args);
}

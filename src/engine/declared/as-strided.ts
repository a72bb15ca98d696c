// Functions and methods of the rows in ops/as-strided.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { TensorOptions } from "../ops/creation.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Any view of the memory of `input`. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.as_strided.html
     * @param size The sizes of the result.
     * @param stride Steps in memory per dimension, in elements.
     * @param storage_offset Where the first element lies in memory, in elements.
     */
    as_strided(
      size: number | readonly number[],
      stride: number | readonly number[],
      storage_offset?: number | null,
    ): Tensor;
    /**
     * Any view of the memory of `input`. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.as_strided.html
     * @param size The sizes of the result.
     * @param stride Steps in memory per dimension, in elements.
     */
    as_strided(
      size: number | readonly number[],
      stride: number | readonly number[],
      options: {
        /** Where the first element lies in memory, in elements. */
        storage_offset?: number | null;
      },
    ): Tensor;
    /**
     * Any view of the memory of `input`. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.as_strided.html
     * @param size The sizes of the result.
     */
    as_strided(
      size: number | readonly number[],
      options: {
        /** Steps in memory per dimension, in elements. */
        stride: number | readonly number[];
        /** Where the first element lies in memory, in elements. */
        storage_offset?: number | null;
      },
    ): Tensor;
    /** Any view of the memory of `input`. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.as_strided.html */
    as_strided(options: {
      /** The sizes of the result. */
      size: number | readonly number[];
      /** Steps in memory per dimension, in elements. */
      stride: number | readonly number[];
      /** Where the first element lies in memory, in elements. */
      storage_offset?: number | null;
    }): Tensor;
    /**
     * A copy of `input`, with `src` where a view of that geometry would look. Shapes: any, `size` → that of `input`. Raises RuntimeError if the shape of `src` is not `size`.
     * @param src Where elements are copied from.
     * @param size The sizes of the result.
     * @param stride Steps in memory per dimension, in elements.
     * @param storage_offset Where the first element lies in memory, in elements.
     */
    as_strided_scatter(
      src: Tensor,
      size: number | readonly number[],
      stride: number | readonly number[],
      storage_offset?: number | null,
    ): Tensor;
    /**
     * A copy of `input`, with `src` where a view of that geometry would look. Shapes: any, `size` → that of `input`. Raises RuntimeError if the shape of `src` is not `size`.
     * @param src Where elements are copied from.
     * @param size The sizes of the result.
     * @param stride Steps in memory per dimension, in elements.
     */
    as_strided_scatter(
      src: Tensor,
      size: number | readonly number[],
      stride: number | readonly number[],
      options: {
        /** Where the first element lies in memory, in elements. */
        storage_offset?: number | null;
      },
    ): Tensor;
    /**
     * A copy of `input`, with `src` where a view of that geometry would look. Shapes: any, `size` → that of `input`. Raises RuntimeError if the shape of `src` is not `size`.
     * @param src Where elements are copied from.
     * @param size The sizes of the result.
     */
    as_strided_scatter(
      src: Tensor,
      size: number | readonly number[],
      options: {
        /** Steps in memory per dimension, in elements. */
        stride: number | readonly number[];
        /** Where the first element lies in memory, in elements. */
        storage_offset?: number | null;
      },
    ): Tensor;
    /**
     * A copy of `input`, with `src` where a view of that geometry would look. Shapes: any, `size` → that of `input`. Raises RuntimeError if the shape of `src` is not `size`.
     * @param src Where elements are copied from.
     */
    as_strided_scatter(
      src: Tensor,
      options: {
        /** The sizes of the result. */
        size: number | readonly number[];
        /** Steps in memory per dimension, in elements. */
        stride: number | readonly number[];
        /** Where the first element lies in memory, in elements. */
        storage_offset?: number | null;
      },
    ): Tensor;
    /**
     * Windows that slide along a dimension, as a view. Shapes: (…, n, …) → (…, (n − size) / step + 1, …, size). Raises RuntimeError if `size` is greater than that of `dimension`, or `step` is not positive. https://pytorch.org/docs/stable/generated/torch.Tensor.unfold.html
     * @param dimension The dimension along which windows slide.
     * @param size The length of a window.
     * @param step How far from one to the next.
     */
    unfold(dimension: number, size: number, step: number): Tensor;
    /**
     * Windows that slide along a dimension, as a view. Shapes: (…, n, …) → (…, (n − size) / step + 1, …, size). Raises RuntimeError if `size` is greater than that of `dimension`, or `step` is not positive. https://pytorch.org/docs/stable/generated/torch.Tensor.unfold.html
     * @param dimension The dimension along which windows slide.
     * @param size The length of a window.
     */
    unfold(
      dimension: number,
      size: number,
      options: {
        /** How far from one to the next. */
        step: number;
      },
    ): Tensor;
    /**
     * Windows that slide along a dimension, as a view. Shapes: (…, n, …) → (…, (n − size) / step + 1, …, size). Raises RuntimeError if `size` is greater than that of `dimension`, or `step` is not positive. https://pytorch.org/docs/stable/generated/torch.Tensor.unfold.html
     * @param dimension The dimension along which windows slide.
     */
    unfold(
      dimension: number,
      options: {
        /** The length of a window. */
        size: number;
        /** How far from one to the next. */
        step: number;
      },
    ): Tensor;
    /** Windows that slide along a dimension, as a view. Shapes: (…, n, …) → (…, (n − size) / step + 1, …, size). Raises RuntimeError if `size` is greater than that of `dimension`, or `step` is not positive. https://pytorch.org/docs/stable/generated/torch.Tensor.unfold.html */
    unfold(options: {
      /** The dimension along which windows slide. */
      dimension: number;
      /** The length of a window. */
      size: number;
      /** How far from one to the next. */
      step: number;
    }): Tensor;
    /** @internal Zeros, with windows added up where they lie. */
    unfold_backward(input_sizes: number | readonly number[], dim: number, size: number, step: number): Tensor;
    /** @internal Zeros, with windows added up where they lie. */
    unfold_backward(
      input_sizes: number | readonly number[],
      dim: number,
      size: number,
      options: {
        /** How far from one to the next. */
        step: number;
      },
    ): Tensor;
    /** @internal Zeros, with windows added up where they lie. */
    unfold_backward(
      input_sizes: number | readonly number[],
      dim: number,
      options: {
        /** The length of a window. */
        size: number;
        /** How far from one to the next. */
        step: number;
      },
    ): Tensor;
    /** @internal Zeros, with windows added up where they lie. */
    unfold_backward(
      input_sizes: number | readonly number[],
      options: {
        /** The dimension to work along; negative ones count from the end. */
        dim: number;
        /** The length of a window. */
        size: number;
        /** How far from one to the next. */
        step: number;
      },
    ): Tensor;
    /** @internal Zeros, with windows added up where they lie. */
    unfold_backward(options: {
      input_sizes: number | readonly number[];
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** The length of a window. */
      size: number;
      /** How far from one to the next. */
      step: number;
    }): Tensor;
    /**
     * A tensor of a given geometry and of `input`'s type, of no particular values. Shapes: any → `size`. Raises RuntimeError if lengths of the lists differ.
     * @param size The sizes of the result.
     * @param stride Steps in memory per dimension, in elements.
     */
    new_empty_strided(
      size: number | readonly number[],
      stride: number | readonly number[],
      options?: TensorOptions,
    ): Tensor;
    /**
     * A tensor of a given geometry and of `input`'s type, of no particular values. Shapes: any → `size`. Raises RuntimeError if lengths of the lists differ.
     * @param size The sizes of the result.
     */
    new_empty_strided(
      size: number | readonly number[],
      options: {
        /** Steps in memory per dimension, in elements. */
        stride: number | readonly number[];
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
        /** Where the result lives: `cpu` or `webgpu`. */
        device?: Device | string | null;
        /** Whether operations on the result are recorded for gradients. Default false. */
        requires_grad?: boolean;
      },
    ): Tensor;
    /** A tensor of a given geometry and of `input`'s type, of no particular values. Shapes: any → `size`. Raises RuntimeError if lengths of the lists differ. */
    new_empty_strided(options: {
      /** The sizes of the result. */
      size: number | readonly number[];
      /** Steps in memory per dimension, in elements. */
      stride: number | readonly number[];
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
      /** Where the result lives: `cpu` or `webgpu`. */
      device?: Device | string | null;
      /** Whether operations on the result are recorded for gradients. Default false. */
      requires_grad?: boolean;
    }): Tensor;
    /**
     * Another shape over the same memory, which grows where that needs more. In place. Shapes: any → `size`. Raises RuntimeError if the tensor requires a gradient. https://pytorch.org/docs/stable/generated/torch.Tensor.resize_.html
     * @param size The sizes of the result.
     */
    resize_(...size: number[]): this;
    /**
     * Another shape over the same memory, which grows where that needs more. In place. Shapes: any → `size`. Raises RuntimeError if the tensor requires a gradient. https://pytorch.org/docs/stable/generated/torch.Tensor.resize_.html
     * @param size The sizes of the result.
     */
    resize_(size: readonly number[]): this;
    /**
     * The shape of `the_template` over the same memory. In place. Shapes: any, any → that of `the_template`. Raises RuntimeError if the tensor requires a gradient. https://pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html
     * @param the_template The tensor that has the wanted shape.
     */
    resize_as_(the_template: Tensor): this;
  }
}

/**
 * Any view of the memory of `input`. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.as_strided.html
 * @param input The tensor.
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 * @param storage_offset Where the first element lies in memory, in elements.
 */
export function as_strided(
  input: Tensor,
  size: number | readonly number[],
  stride: number | readonly number[],
  storage_offset?: number | null,
): Tensor;
/**
 * Any view of the memory of `input`. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.as_strided.html
 * @param input The tensor.
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 */
export function as_strided(
  input: Tensor,
  size: number | readonly number[],
  stride: number | readonly number[],
  options: {
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
/**
 * Any view of the memory of `input`. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.as_strided.html
 * @param input The tensor.
 * @param size The sizes of the result.
 */
export function as_strided(
  input: Tensor,
  size: number | readonly number[],
  options: {
    /** Steps in memory per dimension, in elements. */
    stride: number | readonly number[];
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
/**
 * Any view of the memory of `input`. Shapes: any → `size`. Raises RuntimeError if the view would leave the memory, or lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.as_strided.html
 * @param input The tensor.
 */
export function as_strided(
  input: Tensor,
  options: {
    /** The sizes of the result. */
    size: number | readonly number[];
    /** Steps in memory per dimension, in elements. */
    stride: number | readonly number[];
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
export function as_strided(...args: unknown[]): unknown {
  return callFunction("as_strided", args);
}

/**
 * A copy of `input`, with `src` where a view of that geometry would look. Shapes: any, `size` → that of `input`. Raises RuntimeError if the shape of `src` is not `size`.
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 * @param storage_offset Where the first element lies in memory, in elements.
 */
export function as_strided_scatter(
  input: Tensor,
  src: Tensor,
  size: number | readonly number[],
  stride: number | readonly number[],
  storage_offset?: number | null,
): Tensor;
/**
 * A copy of `input`, with `src` where a view of that geometry would look. Shapes: any, `size` → that of `input`. Raises RuntimeError if the shape of `src` is not `size`.
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 */
export function as_strided_scatter(
  input: Tensor,
  src: Tensor,
  size: number | readonly number[],
  stride: number | readonly number[],
  options: {
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
/**
 * A copy of `input`, with `src` where a view of that geometry would look. Shapes: any, `size` → that of `input`. Raises RuntimeError if the shape of `src` is not `size`.
 * @param input The tensor.
 * @param src Where elements are copied from.
 * @param size The sizes of the result.
 */
export function as_strided_scatter(
  input: Tensor,
  src: Tensor,
  size: number | readonly number[],
  options: {
    /** Steps in memory per dimension, in elements. */
    stride: number | readonly number[];
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
/**
 * A copy of `input`, with `src` where a view of that geometry would look. Shapes: any, `size` → that of `input`. Raises RuntimeError if the shape of `src` is not `size`.
 * @param input The tensor.
 * @param src Where elements are copied from.
 */
export function as_strided_scatter(
  input: Tensor,
  src: Tensor,
  options: {
    /** The sizes of the result. */
    size: number | readonly number[];
    /** Steps in memory per dimension, in elements. */
    stride: number | readonly number[];
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
export function as_strided_scatter(...args: unknown[]): unknown {
  return callFunction("as_strided_scatter", args);
}

/**
 * A tensor of a given geometry, of no particular values. Shapes: () → `size`. Raises RuntimeError if lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.empty_strided.html
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 */
export function empty_strided(
  size: number | readonly number[],
  stride: number | readonly number[],
  options?: TensorOptions,
): Tensor;
/**
 * A tensor of a given geometry, of no particular values. Shapes: () → `size`. Raises RuntimeError if lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.empty_strided.html
 * @param size The sizes of the result.
 */
export function empty_strided(
  size: number | readonly number[],
  options: {
    /** Steps in memory per dimension, in elements. */
    stride: number | readonly number[];
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
    /** Whether operations on the result are recorded for gradients. Default false. */
    requires_grad?: boolean;
  },
): Tensor;
/** A tensor of a given geometry, of no particular values. Shapes: () → `size`. Raises RuntimeError if lengths of the lists differ. https://pytorch.org/docs/stable/generated/torch.empty_strided.html */
export function empty_strided(options: {
  /** The sizes of the result. */
  size: number | readonly number[];
  /** Steps in memory per dimension, in elements. */
  stride: number | readonly number[];
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
  /** Whether operations on the result are recorded for gradients. Default false. */
  requires_grad?: boolean;
}): Tensor;
export function empty_strided(...args: unknown[]): unknown {
  return callFunction("empty_strided", args);
}

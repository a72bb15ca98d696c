// Functions and methods of the rows in ops/extremes.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The greatest element. Shapes: any → (). Raises RuntimeError if there are no elements. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(): Tensor;
    /**
     * The greater of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.max.html
     * @param other The second operand: a tensor.
     */
    max(other: Tensor): Tensor;
    /**
     * The greatest elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.max.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    max(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /**
     * The greatest elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.max.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    max(
      dim: number,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Named<["values", "indices"]>;
    /** The greatest elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The greatest elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amax.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    amax(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /** The greatest elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amax.html */
    amax(options: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /**
     * The greatest elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amax.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    amax(
      dim: number | readonly number[] | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /**
     * Positions of the greatest elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmax.html
     * @param dim The dimension to work along; without one, the flattened tensor counts.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    argmax(dim?: number | null, keepdim?: boolean): Tensor;
    /** Positions of the greatest elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmax.html */
    argmax(options: {
      /** The dimension to work along; without one, the flattened tensor counts. */
      dim?: number | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /**
     * Positions of the greatest elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmax.html
     * @param dim The dimension to work along; without one, the flattened tensor counts.
     */
    argmax(
      dim: number | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /** The least element. Shapes: any → (). Raises RuntimeError if there are no elements. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(): Tensor;
    /**
     * The lesser of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.min.html
     * @param other The second operand: a tensor.
     */
    min(other: Tensor): Tensor;
    /**
     * The least elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.min.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    min(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /**
     * The least elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.min.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    min(
      dim: number,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Named<["values", "indices"]>;
    /** The least elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The least elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amin.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    amin(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /** The least elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amin.html */
    amin(options: {
      /** The dimensions to work along; without any, all elements are taken together. */
      dim?: number | readonly number[] | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /**
     * The least elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amin.html
     * @param dim The dimensions to work along; without any, all elements are taken together.
     */
    amin(
      dim: number | readonly number[] | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /**
     * Positions of the least elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmin.html
     * @param dim The dimension to work along; without one, the flattened tensor counts.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    argmin(dim?: number | null, keepdim?: boolean): Tensor;
    /** Positions of the least elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmin.html */
    argmin(options: {
      /** The dimension to work along; without one, the flattened tensor counts. */
      dim?: number | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Tensor;
    /**
     * Positions of the least elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmin.html
     * @param dim The dimension to work along; without one, the flattened tensor counts.
     */
    argmin(
      dim: number | null,
      options: {
        /** Whether reduced dimensions stay, with size 1. Default false. */
        keepdim?: boolean;
      },
    ): Tensor;
    /** The least and the greatest elements: `[min, max]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.aminmax.html */
    aminmax(options?: {
      /** The dimension to work along; without one, the flattened tensor counts. */
      dim?: number | null;
      /** Whether reduced dimensions stay, with size 1. Default false. */
      keepdim?: boolean;
    }): Named<["min", "max"]>;
  }
}

/**
 * The greatest element. Shapes: any → (). Raises RuntimeError if there are no elements. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param input The tensor.
 */
export function max(input: Tensor): Tensor;
/**
 * The greater of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function max(input: Tensor, other: Tensor): Tensor;
/**
 * The greatest elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function max(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The greatest elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function max(
  input: Tensor,
  dim: number,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The greatest elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param input The tensor.
 */
export function max(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function max(...args: unknown[]): unknown {
  return callFunction("max", args);
}

/**
 * The greatest elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amax.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function amax(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The greatest elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amax.html
 * @param input The tensor.
 */
export function amax(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The greatest elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amax.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function amax(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function amax(...args: unknown[]): unknown {
  return callFunction("amax", args);
}

/**
 * Positions of the greatest elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; without one, the flattened tensor counts.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function argmax(input: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Positions of the greatest elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmax.html
 * @param input The tensor.
 */
export function argmax(
  input: Tensor,
  options: {
    /** The dimension to work along; without one, the flattened tensor counts. */
    dim?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * Positions of the greatest elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmax.html
 * @param input The tensor.
 * @param dim The dimension to work along; without one, the flattened tensor counts.
 */
export function argmax(
  input: Tensor,
  dim: number | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function argmax(...args: unknown[]): unknown {
  return callFunction("argmax", args);
}

/**
 * The least element. Shapes: any → (). Raises RuntimeError if there are no elements. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param input The tensor.
 */
export function min(input: Tensor): Tensor;
/**
 * The lesser of two, element by element. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function min(input: Tensor, other: Tensor): Tensor;
/**
 * The least elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function min(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The least elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function min(
  input: Tensor,
  dim: number,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
/**
 * The least elements along a dimension, and their positions: `[values, indices]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param input The tensor.
 */
export function min(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function min(...args: unknown[]): unknown {
  return callFunction("min", args);
}

/**
 * The least elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amin.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function amin(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The least elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amin.html
 * @param input The tensor.
 */
export function amin(
  input: Tensor,
  options: {
    /** The dimensions to work along; without any, all elements are taken together. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The least elements along dimensions; equal ones share the gradient. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.amin.html
 * @param input The tensor.
 * @param dim The dimensions to work along; without any, all elements are taken together.
 */
export function amin(
  input: Tensor,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function amin(...args: unknown[]): unknown {
  return callFunction("amin", args);
}

/**
 * Positions of the least elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmin.html
 * @param input The tensor.
 * @param dim The dimension to work along; without one, the flattened tensor counts.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function argmin(input: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Positions of the least elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmin.html
 * @param input The tensor.
 */
export function argmin(
  input: Tensor,
  options: {
    /** The dimension to work along; without one, the flattened tensor counts. */
    dim?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * Positions of the least elements: in the flattened tensor, or along a dimension. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.argmin.html
 * @param input The tensor.
 * @param dim The dimension to work along; without one, the flattened tensor counts.
 */
export function argmin(
  input: Tensor,
  dim: number | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function argmin(...args: unknown[]): unknown {
  return callFunction("argmin", args);
}

/**
 * The least and the greatest elements: `[min, max]`. Shapes: any → two without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.aminmax.html
 * @param input The tensor.
 */
export function aminmax(
  input: Tensor,
  options?: {
    /** The dimension to work along; without one, the flattened tensor counts. */
    dim?: number | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Named<["min", "max"]>;
export function aminmax(...args: unknown[]): unknown {
  return callFunction("aminmax", args);
}

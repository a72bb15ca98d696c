// Functions and methods of the rows in ops/extremes.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The greatest element. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(): Tensor;
    /**
     * The greater of two, element by element. https://pytorch.org/docs/stable/generated/torch.max.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    max(other: Tensor): Tensor;
    /**
     * The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    max(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /**
     * The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    max(
      dim: number,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Named<["values", "indices"]>;
    /** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(options: {
      /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    amax(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    amax(
      dim: number | readonly number[] | null,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
    amax(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | readonly number[]
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /**
     * Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    argmax(dim?: number | null, keepdim?: boolean): Tensor;
    /**
     * Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    argmax(
      dim: number | null,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
    argmax(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /** The least element. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(): Tensor;
    /**
     * The lesser of two, element by element. https://pytorch.org/docs/stable/generated/torch.min.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    min(other: Tensor): Tensor;
    /**
     * The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    min(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /**
     * The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    min(
      dim: number,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Named<["values", "indices"]>;
    /** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(options: {
      /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Named<["values", "indices"]>;
    /**
     * The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    amin(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /**
     * The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    amin(
      dim: number | readonly number[] | null,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
    amin(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | readonly number[]
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /**
     * Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
     */
    argmin(dim?: number | null, keepdim?: boolean): Tensor;
    /**
     * Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    argmin(
      dim: number | null,
      options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
    ): Tensor;
    /** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
    argmin(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Tensor;
    /** The least and the greatest elements: `[min, max]`. https://pytorch.org/docs/stable/generated/torch.aminmax.html */
    aminmax(options?: {
      /** The dimension to work along; negative ones count from the end. */ dim?:
        | number
        | null /** Whether reduced dimensions stay, with size 1. Default false. */;
      keepdim?: boolean;
    }): Named<["min", "max"]>;
  }
}

/** The greatest element. https://pytorch.org/docs/stable/generated/torch.max.html */
export function max(input: Tensor): Tensor;
/**
 * The greater of two, element by element. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function max(input: Tensor, other: Tensor): Tensor;
/**
 * The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function max(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function max(
  input: Tensor,
  dim: number,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Named<["values", "indices"]>;
/** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
export function max(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function max(...args: unknown[]): unknown {
  return callFunction("max", args);
}

/**
 * The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function amax(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function amax(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
export function amax(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | readonly number[]
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function amax(...args: unknown[]): unknown {
  return callFunction("amax", args);
}

/**
 * Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function argmax(input: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function argmax(
  input: Tensor,
  dim: number | null,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
export function argmax(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function argmax(...args: unknown[]): unknown {
  return callFunction("argmax", args);
}

/** The least element. https://pytorch.org/docs/stable/generated/torch.min.html */
export function min(input: Tensor): Tensor;
/**
 * The lesser of two, element by element. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function min(input: Tensor, other: Tensor): Tensor;
/**
 * The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function min(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/**
 * The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function min(
  input: Tensor,
  dim: number,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Named<["values", "indices"]>;
/** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
export function min(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */ dim: number /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Named<["values", "indices"]>;
export function min(...args: unknown[]): unknown {
  return callFunction("min", args);
}

/**
 * The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function amin(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/**
 * The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function amin(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
export function amin(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | readonly number[]
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function amin(...args: unknown[]): unknown {
  return callFunction("amin", args);
}

/**
 * Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function argmin(input: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/**
 * Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function argmin(
  input: Tensor,
  dim: number | null,
  options?: { /** Whether reduced dimensions stay, with size 1. Default false. */ keepdim?: boolean },
): Tensor;
/** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
export function argmin(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Tensor;
export function argmin(...args: unknown[]): unknown {
  return callFunction("argmin", args);
}

/** The least and the greatest elements: `[min, max]`. https://pytorch.org/docs/stable/generated/torch.aminmax.html */
export function aminmax(
  input: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | null /** Whether reduced dimensions stay, with size 1. Default false. */;
    keepdim?: boolean;
  },
): Named<["min", "max"]>;
export function aminmax(...args: unknown[]): unknown {
  return callFunction("aminmax", args);
}

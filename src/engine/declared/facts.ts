// Functions and methods of the rows in ops/facts.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** @internal The size of the first dimension. */
    __len__(): number;
    /** @internal Whether an element of that value occurs. */
    __contains__(element: unknown): boolean;
    /** @internal Whether an element of that value occurs. */
    __contains__(options: { element: unknown }): boolean;
    /** The number of dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.ndimension.html */
    ndimension(): number;
    /** The number of the graphics card that the tensor is on; -1 elsewhere. https://pytorch.org/docs/stable/generated/torch.get_device.html */
    get_device(): number;
    /** Whether the one element is not 0. https://pytorch.org/docs/stable/generated/torch.is_nonzero.html */
    is_nonzero(): boolean;
    /** @internal As `is_nonzero`: whether the one element is not 0. */
    __bool__(): boolean;
    /**
     * Whether both have the same shape. https://pytorch.org/docs/stable/generated/torch.is_same_size.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    is_same_size(other: Tensor): boolean;
    /** Whether the type has negative numbers. https://pytorch.org/docs/stable/generated/torch.is_signed.html */
    is_signed(): boolean;
    /** Whether the type is complex; no type here is. https://pytorch.org/docs/stable/generated/torch.is_complex.html */
    is_complex(): boolean;
    /** Whether both look at the same memory in the same way. https://pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html */
    is_set_to(tensor: Tensor): boolean;
    /** Whether the tensor is conjugated; only complex ones could be. https://pytorch.org/docs/stable/generated/torch.is_conj.html */
    is_conj(): boolean;
    /** Whether the sign is changed when read; no tensor here is so. https://pytorch.org/docs/stable/generated/torch.is_neg.html */
    is_neg(): boolean;
    /** The tensor itself: nothing is left to be done when it is read. https://pytorch.org/docs/stable/generated/torch.resolve_conj.html */
    resolve_conj(): Tensor;
    /** The tensor itself: nothing is left to be done when it is read. https://pytorch.org/docs/stable/generated/torch.resolve_neg.html */
    resolve_neg(): Tensor;
  }
}

/** The number of elements. https://pytorch.org/docs/stable/generated/torch.numel.html */
export function numel(input: Tensor): number;
export function numel(...args: unknown[]): unknown {
  return callFunction("numel", args);
}

/** The number of the graphics card that the tensor is on; -1 elsewhere. https://pytorch.org/docs/stable/generated/torch.get_device.html */
export function get_device(input: Tensor): number;
export function get_device(...args: unknown[]): unknown {
  return callFunction("get_device", args);
}

/** Whether the one element is not 0. https://pytorch.org/docs/stable/generated/torch.is_nonzero.html */
export function is_nonzero(input: Tensor): boolean;
export function is_nonzero(...args: unknown[]): unknown {
  return callFunction("is_nonzero", args);
}

/**
 * Whether both have the same shape. https://pytorch.org/docs/stable/generated/torch.is_same_size.html
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function is_same_size(input: Tensor, other: Tensor): boolean;
export function is_same_size(...args: unknown[]): unknown {
  return callFunction("is_same_size", args);
}

/** Whether the type is float32 or float64. https://pytorch.org/docs/stable/generated/torch.is_floating_point.html */
export function is_floating_point(input: Tensor): boolean;
export function is_floating_point(...args: unknown[]): unknown {
  return callFunction("is_floating_point", args);
}

/** Whether the type has negative numbers. https://pytorch.org/docs/stable/generated/torch.is_signed.html */
export function is_signed(input: Tensor): boolean;
export function is_signed(...args: unknown[]): unknown {
  return callFunction("is_signed", args);
}

/** Whether the type is complex; no type here is. https://pytorch.org/docs/stable/generated/torch.is_complex.html */
export function is_complex(input: Tensor): boolean;
export function is_complex(...args: unknown[]): unknown {
  return callFunction("is_complex", args);
}

/**
 * The type that arithmetic with both would have. https://pytorch.org/docs/stable/generated/torch.result_type.html
 * @param tensor1 The first factor.
 * @param tensor2 The second factor, or the divisor.
 */
export function result_type(tensor1: Tensor | number | boolean, tensor2: Tensor | number | boolean): DType;
export function result_type(...args: unknown[]): unknown {
  return callFunction("result_type", args);
}

/**
 * Whether values of one type may be written into a tensor of another. https://pytorch.org/docs/stable/generated/torch.can_cast.html
 * @param from The lower bound.
 * @param to The upper bound.
 */
export function can_cast(from: DType, to: DType): boolean;
/**
 * Whether values of one type may be written into a tensor of another. https://pytorch.org/docs/stable/generated/torch.can_cast.html
 * @param from The lower bound.
 */
export function can_cast(from: DType, options: { /** The upper bound. */ to: DType }): boolean;
/** Whether values of one type may be written into a tensor of another. https://pytorch.org/docs/stable/generated/torch.can_cast.html */
export function can_cast(options: { /** The lower bound. */ from: DType /** The upper bound. */; to: DType }): boolean;
export function can_cast(...args: unknown[]): unknown {
  return callFunction("can_cast", args);
}

/** Whether the tensor is conjugated; only complex ones could be. https://pytorch.org/docs/stable/generated/torch.is_conj.html */
export function is_conj(input: Tensor): boolean;
export function is_conj(...args: unknown[]): unknown {
  return callFunction("is_conj", args);
}

/** Whether the sign is changed when read; no tensor here is so. https://pytorch.org/docs/stable/generated/torch.is_neg.html */
export function is_neg(input: Tensor): boolean;
export function is_neg(...args: unknown[]): unknown {
  return callFunction("is_neg", args);
}

/** The tensor itself: nothing is left to be done when it is read. https://pytorch.org/docs/stable/generated/torch.resolve_conj.html */
export function resolve_conj(input: Tensor): Tensor;
export function resolve_conj(...args: unknown[]): unknown {
  return callFunction("resolve_conj", args);
}

/** The tensor itself: nothing is left to be done when it is read. https://pytorch.org/docs/stable/generated/torch.resolve_neg.html */
export function resolve_neg(input: Tensor): Tensor;
export function resolve_neg(...args: unknown[]): unknown {
  return callFunction("resolve_neg", args);
}

/** Takes a tensor out of the graph: it becomes a leaf. https://pytorch.org/docs/stable/generated/torch.detach_.html */
export function detach_(input: Tensor): Tensor;
export function detach_(...args: unknown[]): unknown {
  return callFunction("detach_", args);
}

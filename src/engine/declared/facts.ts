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
    /** The number of dimensions. Shapes: any → a number. https://pytorch.org/docs/stable/generated/torch.Tensor.ndimension.html */
    ndimension(): number;
    /** The number of the graphics card that the tensor is on; -1 elsewhere. Shapes: any → a number. https://pytorch.org/docs/stable/generated/torch.Tensor.get_device.html */
    get_device(): number;
    /** Whether the one element is not 0. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.is_nonzero.html */
    is_nonzero(): boolean;
    /** @internal As `is_nonzero`: whether the one element is not 0. */
    __bool__(): boolean;
    /**
     * Whether both have the same shape. Shapes: any → a boolean. Raises RuntimeError where shapes do not broadcast.
     * @param other The second operand: a tensor.
     */
    is_same_size(other: Tensor): boolean;
    /** Whether the type has negative numbers. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html */
    is_signed(): boolean;
    /** Whether the type is complex; no type here is. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.is_complex.html */
    is_complex(): boolean;
    /**
     * Whether both look at the same memory in the same way. Shapes: any → a boolean. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html
     * @param tensor The other tensor.
     */
    is_set_to(tensor: Tensor): boolean;
    /** Whether the tensor is conjugated; only complex ones could be. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.is_conj.html */
    is_conj(): boolean;
    /** Whether the sign is changed when read; no tensor here is so. Shapes: any → a boolean. */
    is_neg(): boolean;
    /** The tensor itself: nothing is left to be done when it is read. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.resolve_conj.html */
    resolve_conj(): Tensor;
    /** The tensor itself: nothing is left to be done when it is read. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.resolve_neg.html */
    resolve_neg(): Tensor;
  }
}

/**
 * The number of elements. Shapes: any → a number. https://pytorch.org/docs/stable/generated/torch.numel.html
 * @param input The tensor.
 */
export function numel(input: Tensor): number;
export function numel(...args: unknown[]): unknown {
  return callFunction("numel", args);
}

/**
 * The number of the graphics card that the tensor is on; -1 elsewhere. Shapes: any → a number. https://pytorch.org/docs/stable/generated/torch.Tensor.get_device.html
 * @param input The tensor.
 */
export function get_device(input: Tensor): number;
export function get_device(...args: unknown[]): unknown {
  return callFunction("get_device", args);
}

/**
 * Whether the one element is not 0. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.is_nonzero.html
 * @param input The tensor.
 */
export function is_nonzero(input: Tensor): boolean;
export function is_nonzero(...args: unknown[]): unknown {
  return callFunction("is_nonzero", args);
}

/**
 * Whether both have the same shape. Shapes: any → a boolean. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function is_same_size(input: Tensor, other: Tensor): boolean;
export function is_same_size(...args: unknown[]): unknown {
  return callFunction("is_same_size", args);
}

/**
 * Whether the type is float32 or float64. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.is_floating_point.html
 * @param input The tensor.
 */
export function is_floating_point(input: Tensor): boolean;
export function is_floating_point(...args: unknown[]): unknown {
  return callFunction("is_floating_point", args);
}

/**
 * Whether the type has negative numbers. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html
 * @param input The tensor.
 */
export function is_signed(input: Tensor): boolean;
export function is_signed(...args: unknown[]): unknown {
  return callFunction("is_signed", args);
}

/**
 * Whether the type is complex; no type here is. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.is_complex.html
 * @param input The tensor.
 */
export function is_complex(input: Tensor): boolean;
export function is_complex(...args: unknown[]): unknown {
  return callFunction("is_complex", args);
}

/**
 * The type that arithmetic with both would have. Shapes: any → a name or type. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.result_type.html
 * @param tensor1 The first tensor or number.
 * @param tensor2 The second tensor or number.
 */
export function result_type(tensor1: Tensor | number | boolean, tensor2: Tensor | number | boolean): DType;
export function result_type(...args: unknown[]): unknown {
  return callFunction("result_type", args);
}

/**
 * Whether values of one type may be written into a tensor of another. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.can_cast.html
 * @param from The type that values have.
 * @param to The type that they would get.
 */
export function can_cast(from: DType, to: DType): boolean;
/**
 * Whether values of one type may be written into a tensor of another. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.can_cast.html
 * @param from The type that values have.
 */
export function can_cast(
  from: DType,
  options: {
    /** The type that they would get. */
    to: DType;
  },
): boolean;
/** Whether values of one type may be written into a tensor of another. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.can_cast.html */
export function can_cast(options: {
  /** The type that values have. */
  from: DType;
  /** The type that they would get. */
  to: DType;
}): boolean;
export function can_cast(...args: unknown[]): unknown {
  return callFunction("can_cast", args);
}

/**
 * Whether the tensor is conjugated; only complex ones could be. Shapes: any → a boolean. https://pytorch.org/docs/stable/generated/torch.is_conj.html
 * @param input The tensor.
 */
export function is_conj(input: Tensor): boolean;
export function is_conj(...args: unknown[]): unknown {
  return callFunction("is_conj", args);
}

/**
 * Whether the sign is changed when read; no tensor here is so. Shapes: any → a boolean.
 * @param input The tensor.
 */
export function is_neg(input: Tensor): boolean;
export function is_neg(...args: unknown[]): unknown {
  return callFunction("is_neg", args);
}

/**
 * The tensor itself: nothing is left to be done when it is read. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.resolve_conj.html
 * @param input The tensor.
 */
export function resolve_conj(input: Tensor): Tensor;
export function resolve_conj(...args: unknown[]): unknown {
  return callFunction("resolve_conj", args);
}

/**
 * The tensor itself: nothing is left to be done when it is read. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.resolve_neg.html
 * @param input The tensor.
 */
export function resolve_neg(input: Tensor): Tensor;
export function resolve_neg(...args: unknown[]): unknown {
  return callFunction("resolve_neg", args);
}

/**
 * Takes a tensor out of the graph: it becomes a leaf. Shapes: any → the same. Raises RuntimeError if the tensor is a view. https://pytorch.org/docs/stable/generated/torch.Tensor.detach_.html
 * @param input The tensor.
 */
export function detach_(input: Tensor): Tensor;
export function detach_(...args: unknown[]): unknown {
  return callFunction("detach_", args);
}

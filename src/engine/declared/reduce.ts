// Functions and methods of the rows in ops/reduce.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The sum of all elements. https://pytorch.org/docs/stable/generated/torch.sum.html */
    sum(options?: { dtype?: DType | null }): Tensor;
    /** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
    sum(dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
    sum(dim: number | readonly number[] | null, keepdim: boolean, options?: { dtype?: DType | null }): Tensor;
    /** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
    sum(dim: number | readonly number[] | null, options?: { keepdim?: boolean; dtype?: DType | null }): Tensor;
    /** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
    sum(options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null }): Tensor;
    /** The mean of all elements. https://pytorch.org/docs/stable/generated/torch.mean.html */
    mean(options?: { dtype?: DType | null }): Tensor;
    /** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
    mean(dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
    mean(dim: number | readonly number[] | null, keepdim: boolean, options?: { dtype?: DType | null }): Tensor;
    /** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
    mean(dim: number | readonly number[] | null, options?: { keepdim?: boolean; dtype?: DType | null }): Tensor;
    /** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
    mean(options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null }): Tensor;
    /** The product of all elements. https://pytorch.org/docs/stable/generated/torch.prod.html */
    prod(options?: { dtype?: DType | null }): Tensor;
    /** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
    prod(dim: number, keepdim?: boolean): Tensor;
    /** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
    prod(dim: number, keepdim: boolean, options?: { dtype?: DType | null }): Tensor;
    /** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
    prod(dim: number, options?: { keepdim?: boolean; dtype?: DType | null }): Tensor;
    /** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
    prod(options: { dim: number; keepdim?: boolean; dtype?: DType | null }): Tensor;
    /** The greatest element. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(): Tensor;
    /** The greater of two, element by element. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(other: Tensor): Tensor;
    /** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(dim: number, options?: { keepdim?: boolean }): Named<["values", "indices"]>;
    /** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
    max(options: { dim: number; keepdim?: boolean }): Named<["values", "indices"]>;
    /** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
    amax(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
    amax(dim: number | readonly number[] | null, options?: { keepdim?: boolean }): Tensor;
    /** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
    amax(options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
    /** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
    argmax(dim?: number | null, keepdim?: boolean): Tensor;
    /** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
    argmax(dim: number | null, options?: { keepdim?: boolean }): Tensor;
    /** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
    argmax(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
    /** The least element. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(): Tensor;
    /** The lesser of two, element by element. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(other: Tensor): Tensor;
    /** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(dim: number, keepdim?: boolean): Named<["values", "indices"]>;
    /** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(dim: number, options?: { keepdim?: boolean }): Named<["values", "indices"]>;
    /** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
    min(options: { dim: number; keepdim?: boolean }): Named<["values", "indices"]>;
    /** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
    amin(dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
    /** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
    amin(dim: number | readonly number[] | null, options?: { keepdim?: boolean }): Tensor;
    /** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
    amin(options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
    /** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
    argmin(dim?: number | null, keepdim?: boolean): Tensor;
    /** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
    argmin(dim: number | null, options?: { keepdim?: boolean }): Tensor;
    /** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
    argmin(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
    /** Whether all elements are true. https://pytorch.org/docs/stable/generated/torch.all.html */
    all(): Tensor;
    /** Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html */
    all(dim: number, keepdim?: boolean): Tensor;
    /** Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html */
    all(dim: number, options?: { keepdim?: boolean }): Tensor;
    /** Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html */
    all(options: { dim: number; keepdim?: boolean }): Tensor;
    /** Whether any element is true. https://pytorch.org/docs/stable/generated/torch.any.html */
    any(): Tensor;
    /** Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html */
    any(dim: number, keepdim?: boolean): Tensor;
    /** Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html */
    any(dim: number, options?: { keepdim?: boolean }): Tensor;
    /** Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html */
    any(options: { dim: number; keepdim?: boolean }): Tensor;
    /** The variance of all elements. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(unbiased?: boolean): Tensor;
    /** The variance of all elements. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(options?: { unbiased?: boolean }): Tensor;
    /** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
    /** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean }): Tensor;
    /** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean }): Tensor;
    /** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): Tensor;
    /** The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(dim?: number | readonly number[] | null): Tensor;
    /** The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(dim: number | readonly number[] | null, options?: { correction?: number | null; keepdim?: boolean }): Tensor;
    /** The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html */
    var(options?: { dim?: number | readonly number[] | null; correction?: number | null; keepdim?: boolean }): Tensor;
    /** The standard deviation of all elements. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(unbiased?: boolean): Tensor;
    /** The standard deviation of all elements. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(options?: { unbiased?: boolean }): Tensor;
    /** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
    /** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean }): Tensor;
    /** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean }): Tensor;
    /** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): Tensor;
    /** The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(dim?: number | readonly number[] | null): Tensor;
    /** The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(dim: number | readonly number[] | null, options?: { correction?: number | null; keepdim?: boolean }): Tensor;
    /** The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html */
    std(options?: { dim?: number | readonly number[] | null; correction?: number | null; keepdim?: boolean }): Tensor;
  }
}

/** The sum of all elements. https://pytorch.org/docs/stable/generated/torch.sum.html */
export function sum(input: Tensor, options?: { dtype?: DType | null }): Tensor;
/** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
export function sum(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
/** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
export function sum(
  input: Tensor,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options?: { dtype?: DType | null },
): Tensor;
/** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
export function sum(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { keepdim?: boolean; dtype?: DType | null },
): Tensor;
/** The sums along dimensions. https://pytorch.org/docs/stable/generated/torch.sum.html */
export function sum(
  input: Tensor,
  options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null },
): Tensor;
export function sum(...args: unknown[]): unknown {
  return callFunction("sum", args);
}

/** The mean of all elements. https://pytorch.org/docs/stable/generated/torch.mean.html */
export function mean(input: Tensor, options?: { dtype?: DType | null }): Tensor;
/** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
export function mean(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean): Tensor;
/** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
export function mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options?: { dtype?: DType | null },
): Tensor;
/** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
export function mean(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { keepdim?: boolean; dtype?: DType | null },
): Tensor;
/** The means along dimensions. https://pytorch.org/docs/stable/generated/torch.mean.html */
export function mean(
  input: Tensor,
  options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null },
): Tensor;
export function mean(...args: unknown[]): unknown {
  return callFunction("mean", args);
}

/** The product of all elements. https://pytorch.org/docs/stable/generated/torch.prod.html */
export function prod(input: Tensor, options?: { dtype?: DType | null }): Tensor;
/** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
export function prod(input: Tensor, dim: number, keepdim?: boolean): Tensor;
/** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
export function prod(input: Tensor, dim: number, keepdim: boolean, options?: { dtype?: DType | null }): Tensor;
/** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
export function prod(input: Tensor, dim: number, options?: { keepdim?: boolean; dtype?: DType | null }): Tensor;
/** The products along a dimension. https://pytorch.org/docs/stable/generated/torch.prod.html */
export function prod(input: Tensor, options: { dim: number; keepdim?: boolean; dtype?: DType | null }): Tensor;
export function prod(...args: unknown[]): unknown {
  return callFunction("prod", args);
}

/** The greatest element. https://pytorch.org/docs/stable/generated/torch.max.html */
export function max(input: Tensor): Tensor;
/** The greater of two, element by element. https://pytorch.org/docs/stable/generated/torch.max.html */
export function max(input: Tensor, other: Tensor): Tensor;
/** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
export function max(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
export function max(input: Tensor, dim: number, options?: { keepdim?: boolean }): Named<["values", "indices"]>;
/** The greatest elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.max.html */
export function max(input: Tensor, options: { dim: number; keepdim?: boolean }): Named<["values", "indices"]>;
export function max(...args: unknown[]): unknown {
  return callFunction("max", args);
}

/** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
export function amax(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
export function amax(input: Tensor, dim: number | readonly number[] | null, options?: { keepdim?: boolean }): Tensor;
/** The greatest elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amax.html */
export function amax(input: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
export function amax(...args: unknown[]): unknown {
  return callFunction("amax", args);
}

/** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
export function argmax(input: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
export function argmax(input: Tensor, dim: number | null, options?: { keepdim?: boolean }): Tensor;
/** Positions of the greatest elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmax.html */
export function argmax(input: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
export function argmax(...args: unknown[]): unknown {
  return callFunction("argmax", args);
}

/** The least element. https://pytorch.org/docs/stable/generated/torch.min.html */
export function min(input: Tensor): Tensor;
/** The lesser of two, element by element. https://pytorch.org/docs/stable/generated/torch.min.html */
export function min(input: Tensor, other: Tensor): Tensor;
/** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
export function min(input: Tensor, dim: number, keepdim?: boolean): Named<["values", "indices"]>;
/** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
export function min(input: Tensor, dim: number, options?: { keepdim?: boolean }): Named<["values", "indices"]>;
/** The least elements along a dimension, and their positions: `[values, indices]`. https://pytorch.org/docs/stable/generated/torch.min.html */
export function min(input: Tensor, options: { dim: number; keepdim?: boolean }): Named<["values", "indices"]>;
export function min(...args: unknown[]): unknown {
  return callFunction("min", args);
}

/** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
export function amin(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean): Tensor;
/** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
export function amin(input: Tensor, dim: number | readonly number[] | null, options?: { keepdim?: boolean }): Tensor;
/** The least elements along dimensions; equal ones share the gradient. https://pytorch.org/docs/stable/generated/torch.amin.html */
export function amin(input: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean }): Tensor;
export function amin(...args: unknown[]): unknown {
  return callFunction("amin", args);
}

/** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
export function argmin(input: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
/** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
export function argmin(input: Tensor, dim: number | null, options?: { keepdim?: boolean }): Tensor;
/** Positions of the least elements: in the flattened tensor, or along a dimension. https://pytorch.org/docs/stable/generated/torch.argmin.html */
export function argmin(input: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Tensor;
export function argmin(...args: unknown[]): unknown {
  return callFunction("argmin", args);
}

/** Whether all elements are true. https://pytorch.org/docs/stable/generated/torch.all.html */
export function all(input: Tensor): Tensor;
/** Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html */
export function all(input: Tensor, dim: number, keepdim?: boolean): Tensor;
/** Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html */
export function all(input: Tensor, dim: number, options?: { keepdim?: boolean }): Tensor;
/** Whether all elements are true, along a dimension. https://pytorch.org/docs/stable/generated/torch.all.html */
export function all(input: Tensor, options: { dim: number; keepdim?: boolean }): Tensor;
export function all(...args: unknown[]): unknown {
  return callFunction("all", args);
}

/** Whether any element is true. https://pytorch.org/docs/stable/generated/torch.any.html */
export function any(input: Tensor): Tensor;
/** Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html */
export function any(input: Tensor, dim: number, keepdim?: boolean): Tensor;
/** Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html */
export function any(input: Tensor, dim: number, options?: { keepdim?: boolean }): Tensor;
/** Whether any element is true, along a dimension. https://pytorch.org/docs/stable/generated/torch.any.html */
export function any(input: Tensor, options: { dim: number; keepdim?: boolean }): Tensor;
export function any(...args: unknown[]): unknown {
  return callFunction("any", args);
}

/** The variance of all elements. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(input: Tensor, unbiased?: boolean): Tensor;
/** The variance of all elements. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(input: Tensor, options?: { unbiased?: boolean }): Tensor;
/** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
/** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased: boolean,
  options?: { keepdim?: boolean },
): Tensor;
/** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { unbiased?: boolean; keepdim?: boolean },
): Tensor;
/** The variance along dimensions. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(
  input: Tensor,
  options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean },
): Tensor;
/** The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(input: Tensor, dim?: number | readonly number[] | null): Tensor;
/** The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { correction?: number | null; keepdim?: boolean },
): Tensor;
/** The variance along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.var.html */
function var_(
  input: Tensor,
  options?: { dim?: number | readonly number[] | null; correction?: number | null; keepdim?: boolean },
): Tensor;
function var_(...args: unknown[]): unknown {
  return callFunction("var", args);
}

export { var_ as var };

/** The standard deviation of all elements. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(input: Tensor, unbiased?: boolean): Tensor;
/** The standard deviation of all elements. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(input: Tensor, options?: { unbiased?: boolean }): Tensor;
/** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased?: boolean,
  keepdim?: boolean,
): Tensor;
/** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  unbiased: boolean,
  options?: { keepdim?: boolean },
): Tensor;
/** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { unbiased?: boolean; keepdim?: boolean },
): Tensor;
/** The standard deviation along dimensions. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(
  input: Tensor,
  options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean },
): Tensor;
/** The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(input: Tensor, dim?: number | readonly number[] | null): Tensor;
/** The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(
  input: Tensor,
  dim: number | readonly number[] | null,
  options?: { correction?: number | null; keepdim?: boolean },
): Tensor;
/** The standard deviation along dimensions, over n − `correction`. https://pytorch.org/docs/stable/generated/torch.std.html */
export function std(
  input: Tensor,
  options?: { dim?: number | readonly number[] | null; correction?: number | null; keepdim?: boolean },
): Tensor;
export function std(...args: unknown[]): unknown {
  return callFunction("std", args);
}

// Functions and methods of the rows in ops/compare.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** Whether each element is less than `other`. https://pytorch.org/docs/stable/generated/torch.lt.html */
    lt(other: Tensor | number | boolean): Tensor;
    /** Whether each element is at most `other`. https://pytorch.org/docs/stable/generated/torch.le.html */
    le(other: Tensor | number | boolean): Tensor;
    /** Whether each element is greater than `other`. https://pytorch.org/docs/stable/generated/torch.gt.html */
    gt(other: Tensor | number | boolean): Tensor;
    /** Whether each element is at least `other`. https://pytorch.org/docs/stable/generated/torch.ge.html */
    ge(other: Tensor | number | boolean): Tensor;
    /** Whether each element is equal to `other`. https://pytorch.org/docs/stable/generated/torch.eq.html */
    eq(other: Tensor | number | boolean): Tensor;
    /** Whether each element is other than `other`. https://pytorch.org/docs/stable/generated/torch.ne.html */
    ne(other: Tensor | number | boolean): Tensor;
    /** Whether both are true (not 0). https://pytorch.org/docs/stable/generated/torch.logical_and.html */
    logical_and(other: Tensor): Tensor;
    /** Whether one of both is true (not 0). https://pytorch.org/docs/stable/generated/torch.logical_or.html */
    logical_or(other: Tensor): Tensor;
    /** Whether exactly one of both is true (not 0). https://pytorch.org/docs/stable/generated/torch.logical_xor.html */
    logical_xor(other: Tensor): Tensor;
    /** Whether each element is false (0). https://pytorch.org/docs/stable/generated/torch.logical_not.html */
    logical_not(): Tensor;
    /** Whether each element is NaN. https://pytorch.org/docs/stable/generated/torch.isnan.html */
    isnan(): Tensor;
    /** Whether each element is infinite. https://pytorch.org/docs/stable/generated/torch.isinf.html */
    isinf(): Tensor;
    /** Whether each element is neither infinite nor NaN. https://pytorch.org/docs/stable/generated/torch.isfinite.html */
    isfinite(): Tensor;
    /** `input` where the condition is true, elsewhere `other`. https://pytorch.org/docs/stable/generated/torch.Tensor.where.html */
    where(condition: Tensor, other: Tensor | number | boolean): Tensor;
    /** `value` where the mask is true, elsewhere `input`. https://pytorch.org/docs/stable/generated/torch.masked_fill.html */
    masked_fill(mask: Tensor, value: Tensor): Tensor;
    /** `value` where the mask is true, elsewhere `input`. https://pytorch.org/docs/stable/generated/torch.masked_fill.html */
    masked_fill(mask: Tensor, value: number | boolean): Tensor;
    /** `value` where the mask is true, elsewhere `input`. https://pytorch.org/docs/stable/generated/torch.masked_fill.html */
    masked_fill(mask: Tensor, options: { value: number | boolean }): Tensor;
    /** `value` where the mask is true, elsewhere `input`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
    masked_fill_(mask: Tensor, value: Tensor): this;
    /** `value` where the mask is true, elsewhere `input`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
    masked_fill_(mask: Tensor, value: number | boolean): this;
    /** `value` where the mask is true, elsewhere `input`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
    masked_fill_(mask: Tensor, options: { value: number | boolean }): this;
    /** Whether all elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.allclose.html */
    allclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): boolean;
    /** Whether all elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.allclose.html */
    allclose(other: Tensor, rtol: number, atol: number, options?: { equal_nan?: boolean }): boolean;
    /** Whether all elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.allclose.html */
    allclose(other: Tensor, rtol: number, options?: { atol?: number; equal_nan?: boolean }): boolean;
    /** Whether all elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.allclose.html */
    allclose(other: Tensor, options?: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
    /** Whether elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.isclose.html */
    isclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): Tensor;
    /** Whether elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.isclose.html */
    isclose(other: Tensor, rtol: number, atol: number, options?: { equal_nan?: boolean }): Tensor;
    /** Whether elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.isclose.html */
    isclose(other: Tensor, rtol: number, options?: { atol?: number; equal_nan?: boolean }): Tensor;
    /** Whether elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.isclose.html */
    isclose(other: Tensor, options?: { rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
    /** Whether both have the same shape and the same elements. https://pytorch.org/docs/stable/generated/torch.equal.html */
    equal(other: Tensor): boolean;
  }
}

/** Whether each element is less than `other`. https://pytorch.org/docs/stable/generated/torch.lt.html */
export function lt(input: Tensor, other: Tensor | number | boolean): Tensor;
export function lt(...args: unknown[]): unknown {
  return callFunction("lt", args);
}

/** Whether each element is at most `other`. https://pytorch.org/docs/stable/generated/torch.le.html */
export function le(input: Tensor, other: Tensor | number | boolean): Tensor;
export function le(...args: unknown[]): unknown {
  return callFunction("le", args);
}

/** Whether each element is greater than `other`. https://pytorch.org/docs/stable/generated/torch.gt.html */
export function gt(input: Tensor, other: Tensor | number | boolean): Tensor;
export function gt(...args: unknown[]): unknown {
  return callFunction("gt", args);
}

/** Whether each element is at least `other`. https://pytorch.org/docs/stable/generated/torch.ge.html */
export function ge(input: Tensor, other: Tensor | number | boolean): Tensor;
export function ge(...args: unknown[]): unknown {
  return callFunction("ge", args);
}

/** Whether each element is equal to `other`. https://pytorch.org/docs/stable/generated/torch.eq.html */
export function eq(input: Tensor, other: Tensor | number | boolean): Tensor;
export function eq(...args: unknown[]): unknown {
  return callFunction("eq", args);
}

/** Whether each element is other than `other`. https://pytorch.org/docs/stable/generated/torch.ne.html */
export function ne(input: Tensor, other: Tensor | number | boolean): Tensor;
export function ne(...args: unknown[]): unknown {
  return callFunction("ne", args);
}

/** Whether both are true (not 0). https://pytorch.org/docs/stable/generated/torch.logical_and.html */
export function logical_and(input: Tensor, other: Tensor): Tensor;
export function logical_and(...args: unknown[]): unknown {
  return callFunction("logical_and", args);
}

/** Whether one of both is true (not 0). https://pytorch.org/docs/stable/generated/torch.logical_or.html */
export function logical_or(input: Tensor, other: Tensor): Tensor;
export function logical_or(...args: unknown[]): unknown {
  return callFunction("logical_or", args);
}

/** Whether exactly one of both is true (not 0). https://pytorch.org/docs/stable/generated/torch.logical_xor.html */
export function logical_xor(input: Tensor, other: Tensor): Tensor;
export function logical_xor(...args: unknown[]): unknown {
  return callFunction("logical_xor", args);
}

/** Whether each element is false (0). https://pytorch.org/docs/stable/generated/torch.logical_not.html */
export function logical_not(input: Tensor): Tensor;
export function logical_not(...args: unknown[]): unknown {
  return callFunction("logical_not", args);
}

/** Whether each element is NaN. https://pytorch.org/docs/stable/generated/torch.isnan.html */
export function isnan(input: Tensor): Tensor;
export function isnan(...args: unknown[]): unknown {
  return callFunction("isnan", args);
}

/** Whether each element is infinite. https://pytorch.org/docs/stable/generated/torch.isinf.html */
export function isinf(input: Tensor): Tensor;
export function isinf(...args: unknown[]): unknown {
  return callFunction("isinf", args);
}

/** Whether each element is neither infinite nor NaN. https://pytorch.org/docs/stable/generated/torch.isfinite.html */
export function isfinite(input: Tensor): Tensor;
export function isfinite(...args: unknown[]): unknown {
  return callFunction("isfinite", args);
}

/** `input` where the condition is true, elsewhere `other`. https://pytorch.org/docs/stable/generated/torch.where.html */
export function where(condition: Tensor, input: Tensor | number | boolean, other: Tensor | number | boolean): Tensor;
/** The positions where the condition is true, one tensor per dimension. https://pytorch.org/docs/stable/generated/torch.where.html */
export function where(condition: Tensor): Tensor[];
export function where(...args: unknown[]): unknown {
  return callFunction("where", args);
}

/** `value` where the mask is true, elsewhere `input`. https://pytorch.org/docs/stable/generated/torch.masked_fill.html */
export function masked_fill(input: Tensor, mask: Tensor, value: Tensor): Tensor;
/** `value` where the mask is true, elsewhere `input`. https://pytorch.org/docs/stable/generated/torch.masked_fill.html */
export function masked_fill(input: Tensor, mask: Tensor, value: number | boolean): Tensor;
/** `value` where the mask is true, elsewhere `input`. https://pytorch.org/docs/stable/generated/torch.masked_fill.html */
export function masked_fill(input: Tensor, mask: Tensor, options: { value: number | boolean }): Tensor;
export function masked_fill(...args: unknown[]): unknown {
  return callFunction("masked_fill", args);
}

/** Whether all elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.allclose.html */
export function allclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): boolean;
/** Whether all elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.allclose.html */
export function allclose(
  input: Tensor,
  other: Tensor,
  rtol: number,
  atol: number,
  options?: { equal_nan?: boolean },
): boolean;
/** Whether all elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.allclose.html */
export function allclose(
  input: Tensor,
  other: Tensor,
  rtol: number,
  options?: { atol?: number; equal_nan?: boolean },
): boolean;
/** Whether all elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.allclose.html */
export function allclose(
  input: Tensor,
  other: Tensor,
  options?: { rtol?: number; atol?: number; equal_nan?: boolean },
): boolean;
export function allclose(...args: unknown[]): unknown {
  return callFunction("allclose", args);
}

/** Whether elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.isclose.html */
export function isclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): Tensor;
/** Whether elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.isclose.html */
export function isclose(
  input: Tensor,
  other: Tensor,
  rtol: number,
  atol: number,
  options?: { equal_nan?: boolean },
): Tensor;
/** Whether elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.isclose.html */
export function isclose(
  input: Tensor,
  other: Tensor,
  rtol: number,
  options?: { atol?: number; equal_nan?: boolean },
): Tensor;
/** Whether elements are close: |input − other| ≤ atol + rtol * |other|. https://pytorch.org/docs/stable/generated/torch.isclose.html */
export function isclose(
  input: Tensor,
  other: Tensor,
  options?: { rtol?: number; atol?: number; equal_nan?: boolean },
): Tensor;
export function isclose(...args: unknown[]): unknown {
  return callFunction("isclose", args);
}

/** Whether both have the same shape and the same elements. https://pytorch.org/docs/stable/generated/torch.equal.html */
export function equal(input: Tensor, other: Tensor): boolean;
export function equal(...args: unknown[]): unknown {
  return callFunction("equal", args);
}

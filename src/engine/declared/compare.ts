// Functions and methods of the rows in ops/compare.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Whether each element is less than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lt.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    lt(other: Tensor | number | boolean): Tensor;
    /**
     * Whether each element is less than `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.lt_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    lt_(other: Tensor | number | boolean): this;
    /**
     * As `lt`: whether each element is less than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.less.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    less(other: Tensor | number | boolean): Tensor;
    /**
     * As `lt`: whether each element is less than `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.less_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    less_(other: Tensor | number | boolean): this;
    /**
     * Whether each element is at most `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.le.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    le(other: Tensor | number | boolean): Tensor;
    /**
     * Whether each element is at most `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.le_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    le_(other: Tensor | number | boolean): this;
    /**
     * As `le`: whether each element is at most `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.less_equal.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    less_equal(other: Tensor | number | boolean): Tensor;
    /**
     * As `le`: whether each element is at most `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    less_equal_(other: Tensor | number | boolean): this;
    /**
     * Whether each element is greater than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.gt.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    gt(other: Tensor | number | boolean): Tensor;
    /**
     * Whether each element is greater than `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.gt_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    gt_(other: Tensor | number | boolean): this;
    /**
     * As `gt`: whether each element is greater than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.greater.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    greater(other: Tensor | number | boolean): Tensor;
    /**
     * As `gt`: whether each element is greater than `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.greater_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    greater_(other: Tensor | number | boolean): this;
    /**
     * Whether each element is at least `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.ge.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    ge(other: Tensor | number | boolean): Tensor;
    /**
     * Whether each element is at least `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.ge_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    ge_(other: Tensor | number | boolean): this;
    /**
     * As `ge`: whether each element is at least `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.greater_equal.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    greater_equal(other: Tensor | number | boolean): Tensor;
    /**
     * As `ge`: whether each element is at least `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    greater_equal_(other: Tensor | number | boolean): this;
    /**
     * Whether each element is equal to `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.eq.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    eq(other: Tensor | number | boolean): Tensor;
    /**
     * Whether each element is equal to `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.eq_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    eq_(other: Tensor | number | boolean): this;
    /**
     * Whether each element is other than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.ne.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    ne(other: Tensor | number | boolean): Tensor;
    /**
     * Whether each element is other than `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.ne_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    ne_(other: Tensor | number | boolean): this;
    /**
     * As `ne`: whether each element is other than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.not_equal.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    not_equal(other: Tensor | number | boolean): Tensor;
    /**
     * As `ne`: whether each element is other than `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    not_equal_(other: Tensor | number | boolean): this;
    /**
     * Whether both are true (not 0). Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logical_and.html
     * @param other The second operand: a tensor.
     */
    logical_and(other: Tensor): Tensor;
    /**
     * Whether both are true (not 0). In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html
     * @param other The second operand: a tensor.
     */
    logical_and_(other: Tensor): this;
    /**
     * Whether one of both is true (not 0). Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logical_or.html
     * @param other The second operand: a tensor.
     */
    logical_or(other: Tensor): Tensor;
    /**
     * Whether one of both is true (not 0). In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html
     * @param other The second operand: a tensor.
     */
    logical_or_(other: Tensor): this;
    /**
     * Whether exactly one of both is true (not 0). Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logical_xor.html
     * @param other The second operand: a tensor.
     */
    logical_xor(other: Tensor): Tensor;
    /**
     * Whether exactly one of both is true (not 0). In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html
     * @param other The second operand: a tensor.
     */
    logical_xor_(other: Tensor): this;
    /** Whether each element is false (0). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.logical_not.html */
    logical_not(): Tensor;
    /** Whether each element is false (0). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html */
    logical_not_(): this;
    /** Whether each element is NaN. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isnan.html */
    isnan(): Tensor;
    /** Whether each element is infinite. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isinf.html */
    isinf(): Tensor;
    /** Whether each element is neither infinite nor NaN. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isfinite.html */
    isfinite(): Tensor;
    /** Whether each element is ∞. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isposinf.html */
    isposinf(): Tensor;
    /** Whether each element is −∞. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isneginf.html */
    isneginf(): Tensor;
    /** Whether each element has a minus sign; −0 has one. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.signbit.html */
    signbit(): Tensor;
    /** Whether each element is a real number: all are. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isreal.html */
    isreal(): Tensor;
    /**
     * Whether elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.isclose.html
     * @param other The second operand: a tensor.
     * @param rtol The relative tolerance. Default 0.00001.
     * @param atol The absolute tolerance. Default 1e-8.
     * @param equal_nan Whether NaN equals NaN. Default false.
     */
    isclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): Tensor;
    /**
     * Whether elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.isclose.html
     * @param other The second operand: a tensor.
     */
    isclose(
      other: Tensor,
      options: {
        /** The relative tolerance. Default 0.00001. */
        rtol?: number;
        /** The absolute tolerance. Default 1e-8. */
        atol?: number;
        /** Whether NaN equals NaN. Default false. */
        equal_nan?: boolean;
      },
    ): Tensor;
    /**
     * Whether elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.isclose.html
     * @param other The second operand: a tensor.
     * @param rtol The relative tolerance. Default 0.00001.
     */
    isclose(
      other: Tensor,
      rtol: number,
      options: {
        /** The absolute tolerance. Default 1e-8. */
        atol?: number;
        /** Whether NaN equals NaN. Default false. */
        equal_nan?: boolean;
      },
    ): Tensor;
    /**
     * Whether elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.isclose.html
     * @param other The second operand: a tensor.
     * @param rtol The relative tolerance. Default 0.00001.
     * @param atol The absolute tolerance. Default 1e-8.
     */
    isclose(
      other: Tensor,
      rtol: number,
      atol: number,
      options: {
        /** Whether NaN equals NaN. Default false. */
        equal_nan?: boolean;
      },
    ): Tensor;
    /**
     * Whether all elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast → a boolean. Raises RuntimeError if types differ. https://pytorch.org/docs/stable/generated/torch.allclose.html
     * @param other The second operand: a tensor.
     * @param rtol The relative tolerance. Default 0.00001.
     * @param atol The absolute tolerance. Default 1e-8.
     * @param equal_nan Whether NaN equals NaN. Default false.
     */
    allclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): boolean;
    /**
     * Whether all elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast → a boolean. Raises RuntimeError if types differ. https://pytorch.org/docs/stable/generated/torch.allclose.html
     * @param other The second operand: a tensor.
     */
    allclose(
      other: Tensor,
      options: {
        /** The relative tolerance. Default 0.00001. */
        rtol?: number;
        /** The absolute tolerance. Default 1e-8. */
        atol?: number;
        /** Whether NaN equals NaN. Default false. */
        equal_nan?: boolean;
      },
    ): boolean;
    /**
     * Whether all elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast → a boolean. Raises RuntimeError if types differ. https://pytorch.org/docs/stable/generated/torch.allclose.html
     * @param other The second operand: a tensor.
     * @param rtol The relative tolerance. Default 0.00001.
     */
    allclose(
      other: Tensor,
      rtol: number,
      options: {
        /** The absolute tolerance. Default 1e-8. */
        atol?: number;
        /** Whether NaN equals NaN. Default false. */
        equal_nan?: boolean;
      },
    ): boolean;
    /**
     * Whether all elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast → a boolean. Raises RuntimeError if types differ. https://pytorch.org/docs/stable/generated/torch.allclose.html
     * @param other The second operand: a tensor.
     * @param rtol The relative tolerance. Default 0.00001.
     * @param atol The absolute tolerance. Default 1e-8.
     */
    allclose(
      other: Tensor,
      rtol: number,
      atol: number,
      options: {
        /** Whether NaN equals NaN. Default false. */
        equal_nan?: boolean;
      },
    ): boolean;
    /**
     * Whether both have the same shape and the same elements. Shapes: any, any → a boolean. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.equal.html
     * @param other The second operand: a tensor.
     */
    equal(other: Tensor): boolean;
  }
}

/**
 * Whether each element is less than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.lt.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function lt(input: Tensor, other: Tensor | number | boolean): Tensor;
export function lt(...args: unknown[]): unknown {
  return callFunction("lt", args);
}

/**
 * As `lt`: whether each element is less than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.less.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function less(input: Tensor, other: Tensor | number | boolean): Tensor;
export function less(...args: unknown[]): unknown {
  return callFunction("less", args);
}

/**
 * Whether each element is at most `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.le.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function le(input: Tensor, other: Tensor | number | boolean): Tensor;
export function le(...args: unknown[]): unknown {
  return callFunction("le", args);
}

/**
 * As `le`: whether each element is at most `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.less_equal.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function less_equal(input: Tensor, other: Tensor | number | boolean): Tensor;
export function less_equal(...args: unknown[]): unknown {
  return callFunction("less_equal", args);
}

/**
 * Whether each element is greater than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.gt.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function gt(input: Tensor, other: Tensor | number | boolean): Tensor;
export function gt(...args: unknown[]): unknown {
  return callFunction("gt", args);
}

/**
 * As `gt`: whether each element is greater than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.greater.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function greater(input: Tensor, other: Tensor | number | boolean): Tensor;
export function greater(...args: unknown[]): unknown {
  return callFunction("greater", args);
}

/**
 * Whether each element is at least `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.ge.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function ge(input: Tensor, other: Tensor | number | boolean): Tensor;
export function ge(...args: unknown[]): unknown {
  return callFunction("ge", args);
}

/**
 * As `ge`: whether each element is at least `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.greater_equal.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function greater_equal(input: Tensor, other: Tensor | number | boolean): Tensor;
export function greater_equal(...args: unknown[]): unknown {
  return callFunction("greater_equal", args);
}

/**
 * Whether each element is equal to `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.eq.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function eq(input: Tensor, other: Tensor | number | boolean): Tensor;
export function eq(...args: unknown[]): unknown {
  return callFunction("eq", args);
}

/**
 * Whether each element is other than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.ne.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function ne(input: Tensor, other: Tensor | number | boolean): Tensor;
export function ne(...args: unknown[]): unknown {
  return callFunction("ne", args);
}

/**
 * As `ne`: whether each element is other than `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.not_equal.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function not_equal(input: Tensor, other: Tensor | number | boolean): Tensor;
export function not_equal(...args: unknown[]): unknown {
  return callFunction("not_equal", args);
}

/**
 * Whether both are true (not 0). Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logical_and.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function logical_and(input: Tensor, other: Tensor): Tensor;
export function logical_and(...args: unknown[]): unknown {
  return callFunction("logical_and", args);
}

/**
 * Whether one of both is true (not 0). Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logical_or.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function logical_or(input: Tensor, other: Tensor): Tensor;
export function logical_or(...args: unknown[]): unknown {
  return callFunction("logical_or", args);
}

/**
 * Whether exactly one of both is true (not 0). Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.logical_xor.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function logical_xor(input: Tensor, other: Tensor): Tensor;
export function logical_xor(...args: unknown[]): unknown {
  return callFunction("logical_xor", args);
}

/**
 * Whether each element is false (0). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.logical_not.html
 * @param input The tensor.
 */
export function logical_not(input: Tensor): Tensor;
export function logical_not(...args: unknown[]): unknown {
  return callFunction("logical_not", args);
}

/**
 * Whether each element is NaN. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isnan.html
 * @param input The tensor.
 */
export function isnan(input: Tensor): Tensor;
export function isnan(...args: unknown[]): unknown {
  return callFunction("isnan", args);
}

/**
 * Whether each element is infinite. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isinf.html
 * @param input The tensor.
 */
export function isinf(input: Tensor): Tensor;
export function isinf(...args: unknown[]): unknown {
  return callFunction("isinf", args);
}

/**
 * Whether each element is neither infinite nor NaN. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isfinite.html
 * @param input The tensor.
 */
export function isfinite(input: Tensor): Tensor;
export function isfinite(...args: unknown[]): unknown {
  return callFunction("isfinite", args);
}

/**
 * Whether each element is ∞. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isposinf.html
 * @param input The tensor.
 */
export function isposinf(input: Tensor): Tensor;
export function isposinf(...args: unknown[]): unknown {
  return callFunction("isposinf", args);
}

/**
 * Whether each element is −∞. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isneginf.html
 * @param input The tensor.
 */
export function isneginf(input: Tensor): Tensor;
export function isneginf(...args: unknown[]): unknown {
  return callFunction("isneginf", args);
}

/**
 * Whether each element has a minus sign; −0 has one. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.signbit.html
 * @param input The tensor.
 */
export function signbit(input: Tensor): Tensor;
export function signbit(...args: unknown[]): unknown {
  return callFunction("signbit", args);
}

/**
 * Whether each element is a real number: all are. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.isreal.html
 * @param input The tensor.
 */
export function isreal(input: Tensor): Tensor;
export function isreal(...args: unknown[]): unknown {
  return callFunction("isreal", args);
}

/**
 * Whether elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.isclose.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 * @param rtol The relative tolerance. Default 0.00001.
 * @param atol The absolute tolerance. Default 1e-8.
 * @param equal_nan Whether NaN equals NaN. Default false.
 */
export function isclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): Tensor;
/**
 * Whether elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.isclose.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function isclose(
  input: Tensor,
  other: Tensor,
  options: {
    /** The relative tolerance. Default 0.00001. */
    rtol?: number;
    /** The absolute tolerance. Default 1e-8. */
    atol?: number;
    /** Whether NaN equals NaN. Default false. */
    equal_nan?: boolean;
  },
): Tensor;
/**
 * Whether elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.isclose.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 * @param rtol The relative tolerance. Default 0.00001.
 */
export function isclose(
  input: Tensor,
  other: Tensor,
  rtol: number,
  options: {
    /** The absolute tolerance. Default 1e-8. */
    atol?: number;
    /** Whether NaN equals NaN. Default false. */
    equal_nan?: boolean;
  },
): Tensor;
/**
 * Whether elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.isclose.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 * @param rtol The relative tolerance. Default 0.00001.
 * @param atol The absolute tolerance. Default 1e-8.
 */
export function isclose(
  input: Tensor,
  other: Tensor,
  rtol: number,
  atol: number,
  options: {
    /** Whether NaN equals NaN. Default false. */
    equal_nan?: boolean;
  },
): Tensor;
export function isclose(...args: unknown[]): unknown {
  return callFunction("isclose", args);
}

/**
 * Whether all elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast → a boolean. Raises RuntimeError if types differ. https://pytorch.org/docs/stable/generated/torch.allclose.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 * @param rtol The relative tolerance. Default 0.00001.
 * @param atol The absolute tolerance. Default 1e-8.
 * @param equal_nan Whether NaN equals NaN. Default false.
 */
export function allclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): boolean;
/**
 * Whether all elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast → a boolean. Raises RuntimeError if types differ. https://pytorch.org/docs/stable/generated/torch.allclose.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function allclose(
  input: Tensor,
  other: Tensor,
  options: {
    /** The relative tolerance. Default 0.00001. */
    rtol?: number;
    /** The absolute tolerance. Default 1e-8. */
    atol?: number;
    /** Whether NaN equals NaN. Default false. */
    equal_nan?: boolean;
  },
): boolean;
/**
 * Whether all elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast → a boolean. Raises RuntimeError if types differ. https://pytorch.org/docs/stable/generated/torch.allclose.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 * @param rtol The relative tolerance. Default 0.00001.
 */
export function allclose(
  input: Tensor,
  other: Tensor,
  rtol: number,
  options: {
    /** The absolute tolerance. Default 1e-8. */
    atol?: number;
    /** Whether NaN equals NaN. Default false. */
    equal_nan?: boolean;
  },
): boolean;
/**
 * Whether all elements are close: |input − other| ≤ atol + rtol * |other|. Shapes: any that broadcast → a boolean. Raises RuntimeError if types differ. https://pytorch.org/docs/stable/generated/torch.allclose.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 * @param rtol The relative tolerance. Default 0.00001.
 * @param atol The absolute tolerance. Default 1e-8.
 */
export function allclose(
  input: Tensor,
  other: Tensor,
  rtol: number,
  atol: number,
  options: {
    /** Whether NaN equals NaN. Default false. */
    equal_nan?: boolean;
  },
): boolean;
export function allclose(...args: unknown[]): unknown {
  return callFunction("allclose", args);
}

/**
 * Whether both have the same shape and the same elements. Shapes: any, any → a boolean. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.equal.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function equal(input: Tensor, other: Tensor): boolean;
export function equal(...args: unknown[]): unknown {
  return callFunction("equal", args);
}

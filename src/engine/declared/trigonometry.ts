// Functions and methods of the rows in ops/trigonometry.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sin.html */
    sin(): Tensor;
    /** The sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sin_.html */
    sin_(): this;
    /** The cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.cos.html */
    cos(): Tensor;
    /** The cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cos_.html */
    cos_(): this;
    /** The tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.tan.html */
    tan(): Tensor;
    /** The tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.tan_.html */
    tan_(): this;
    /** The angle in [−π / 2, π / 2] with this sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.asin.html */
    asin(): Tensor;
    /** The angle in [−π / 2, π / 2] with this sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.asin_.html */
    asin_(): this;
    /** The angle in [0, π] with this cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.acos.html */
    acos(): Tensor;
    /** The angle in [0, π] with this cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.acos_.html */
    acos_(): this;
    /** The angle in (−π / 2, π / 2) with this tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.atan.html */
    atan(): Tensor;
    /** The angle in (−π / 2, π / 2) with this tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.atan_.html */
    atan_(): this;
    /**
     * The angle in (−π, π] of the point with height `input` and width `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.atan2.html
     * @param other The second operand: a tensor.
     */
    atan2(other: Tensor): Tensor;
    /**
     * The angle in (−π, π] of the point with height `input` and width `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html
     * @param other The second operand: a tensor.
     */
    atan2_(other: Tensor): this;
    /** The hyperbolic sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sinh.html */
    sinh(): Tensor;
    /** The hyperbolic sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html */
    sinh_(): this;
    /** The hyperbolic cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.cosh.html */
    cosh(): Tensor;
    /** The hyperbolic cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html */
    cosh_(): this;
    /** The number with this hyperbolic sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.asinh.html */
    asinh(): Tensor;
    /** The number with this hyperbolic sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html */
    asinh_(): this;
    /** The number >= 0 with this hyperbolic cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.acosh.html */
    acosh(): Tensor;
    /** The number >= 0 with this hyperbolic cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html */
    acosh_(): this;
    /** The number with this hyperbolic tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.atanh.html */
    atanh(): Tensor;
    /** The number with this hyperbolic tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html */
    atanh_(): this;
    /** As `asin`: the angle in [−π / 2, π / 2] with this sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arcsin.html */
    arcsin(): Tensor;
    /** As `asin`: the angle in [−π / 2, π / 2] with this sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html */
    arcsin_(): this;
    /** As `acos`: the angle in [0, π] with this cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arccos.html */
    arccos(): Tensor;
    /** As `acos`: the angle in [0, π] with this cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html */
    arccos_(): this;
    /** As `atan`: the angle in (−π / 2, π / 2) with this tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arctan.html */
    arctan(): Tensor;
    /** As `atan`: the angle in (−π / 2, π / 2) with this tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html */
    arctan_(): this;
    /**
     * As `atan2`: the angle in (−π, π] of the point with height `input` and width `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.arctan2.html
     * @param other The second operand: a tensor.
     */
    arctan2(other: Tensor): Tensor;
    /**
     * As `atan2`: the angle in (−π, π] of the point with height `input` and width `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html
     * @param other The second operand: a tensor.
     */
    arctan2_(other: Tensor): this;
    /** As `asinh`: the number with this hyperbolic sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arcsinh.html */
    arcsinh(): Tensor;
    /** As `asinh`: the number with this hyperbolic sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html */
    arcsinh_(): this;
    /** As `acosh`: the number >= 0 with this hyperbolic cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arccosh.html */
    arccosh(): Tensor;
    /** As `acosh`: the number >= 0 with this hyperbolic cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html */
    arccosh_(): this;
    /** As `atanh`: the number with this hyperbolic tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arctanh.html */
    arctanh(): Tensor;
    /** As `atanh`: the number with this hyperbolic tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html */
    arctanh_(): this;
  }
}

/**
 * The sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sin.html
 * @param input The tensor.
 */
export function sin(input: Tensor): Tensor;
export function sin(...args: unknown[]): unknown {
  return callFunction("sin", args);
}

/**
 * The cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.cos.html
 * @param input The tensor.
 */
export function cos(input: Tensor): Tensor;
export function cos(...args: unknown[]): unknown {
  return callFunction("cos", args);
}

/**
 * The tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.tan.html
 * @param input The tensor.
 */
export function tan(input: Tensor): Tensor;
export function tan(...args: unknown[]): unknown {
  return callFunction("tan", args);
}

/**
 * The angle in [−π / 2, π / 2] with this sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.asin.html
 * @param input The tensor.
 */
export function asin(input: Tensor): Tensor;
export function asin(...args: unknown[]): unknown {
  return callFunction("asin", args);
}

/**
 * The angle in [0, π] with this cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.acos.html
 * @param input The tensor.
 */
export function acos(input: Tensor): Tensor;
export function acos(...args: unknown[]): unknown {
  return callFunction("acos", args);
}

/**
 * The angle in (−π / 2, π / 2) with this tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.atan.html
 * @param input The tensor.
 */
export function atan(input: Tensor): Tensor;
export function atan(...args: unknown[]): unknown {
  return callFunction("atan", args);
}

/**
 * The angle in (−π, π] of the point with height `input` and width `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.atan2.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function atan2(input: Tensor, other: Tensor): Tensor;
export function atan2(...args: unknown[]): unknown {
  return callFunction("atan2", args);
}

/**
 * The hyperbolic sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sinh.html
 * @param input The tensor.
 */
export function sinh(input: Tensor): Tensor;
export function sinh(...args: unknown[]): unknown {
  return callFunction("sinh", args);
}

/**
 * The hyperbolic cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.cosh.html
 * @param input The tensor.
 */
export function cosh(input: Tensor): Tensor;
export function cosh(...args: unknown[]): unknown {
  return callFunction("cosh", args);
}

/**
 * The number with this hyperbolic sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.asinh.html
 * @param input The tensor.
 */
export function asinh(input: Tensor): Tensor;
export function asinh(...args: unknown[]): unknown {
  return callFunction("asinh", args);
}

/**
 * The number >= 0 with this hyperbolic cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.acosh.html
 * @param input The tensor.
 */
export function acosh(input: Tensor): Tensor;
export function acosh(...args: unknown[]): unknown {
  return callFunction("acosh", args);
}

/**
 * The number with this hyperbolic tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.atanh.html
 * @param input The tensor.
 */
export function atanh(input: Tensor): Tensor;
export function atanh(...args: unknown[]): unknown {
  return callFunction("atanh", args);
}

/**
 * As `asin`: the angle in [−π / 2, π / 2] with this sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arcsin.html
 * @param input The tensor.
 */
export function arcsin(input: Tensor): Tensor;
export function arcsin(...args: unknown[]): unknown {
  return callFunction("arcsin", args);
}

/**
 * As `acos`: the angle in [0, π] with this cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arccos.html
 * @param input The tensor.
 */
export function arccos(input: Tensor): Tensor;
export function arccos(...args: unknown[]): unknown {
  return callFunction("arccos", args);
}

/**
 * As `atan`: the angle in (−π / 2, π / 2) with this tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arctan.html
 * @param input The tensor.
 */
export function arctan(input: Tensor): Tensor;
export function arctan(...args: unknown[]): unknown {
  return callFunction("arctan", args);
}

/**
 * As `atan2`: the angle in (−π, π] of the point with height `input` and width `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.arctan2.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function arctan2(input: Tensor, other: Tensor): Tensor;
export function arctan2(...args: unknown[]): unknown {
  return callFunction("arctan2", args);
}

/**
 * As `asinh`: the number with this hyperbolic sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arcsinh.html
 * @param input The tensor.
 */
export function arcsinh(input: Tensor): Tensor;
export function arcsinh(...args: unknown[]): unknown {
  return callFunction("arcsinh", args);
}

/**
 * As `acosh`: the number >= 0 with this hyperbolic cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arccosh.html
 * @param input The tensor.
 */
export function arccosh(input: Tensor): Tensor;
export function arccosh(...args: unknown[]): unknown {
  return callFunction("arccosh", args);
}

/**
 * As `atanh`: the number with this hyperbolic tangent. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.arctanh.html
 * @param input The tensor.
 */
export function arctanh(input: Tensor): Tensor;
export function arctanh(...args: unknown[]): unknown {
  return callFunction("arctanh", args);
}

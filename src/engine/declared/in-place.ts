// Functions and methods of the rows in ops/in-place.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * The absolute value. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.abs_.html
 * @param input The tensor.
 */
export function abs_(input: Tensor): Tensor;
export function abs_(...args: unknown[]): unknown {
  return callFunction("abs_", args);
}

/**
 * The angle in [0, π] with this cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.acos_.html
 * @param input The tensor.
 */
export function acos_(input: Tensor): Tensor;
export function acos_(...args: unknown[]): unknown {
  return callFunction("acos_", args);
}

/**
 * The number >= 0 with this hyperbolic cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html
 * @param input The tensor.
 */
export function acosh_(input: Tensor): Tensor;
export function acosh_(...args: unknown[]): unknown {
  return callFunction("acosh_", args);
}

/**
 * The product of a matrix and a vector, added to `input`. In place. Shapes: (n) or what broadcasts to it, (n, m), (m) → (n). Raises RuntimeError if the inner sizes differ. https://pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html
 * @param input The tensor.
 * @param mat The matrix.
 * @param vec The vector.
 */
export function addmv_(
  input: Tensor,
  mat: Tensor,
  vec: Tensor,
  options?: {
    /** A factor of `input`. Default 1. */
    beta?: number | boolean;
    /** A factor of what is added. Default 1. */
    alpha?: number | boolean;
  },
): Tensor;
export function addmv_(...args: unknown[]): unknown {
  return callFunction("addmv_", args);
}

/**
 * Any view of the memory of `input`. In place. Shapes: any → `size`. Raises RuntimeError if a size is negative.
 * @param input The tensor.
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 * @param storage_offset Where the first element lies in memory, in elements.
 */
export function as_strided_(
  input: Tensor,
  size: number | readonly number[],
  stride: number | readonly number[],
  storage_offset?: number | null,
): Tensor;
/**
 * Any view of the memory of `input`. In place. Shapes: any → `size`. Raises RuntimeError if a size is negative.
 * @param input The tensor.
 * @param size The sizes of the result.
 * @param stride Steps in memory per dimension, in elements.
 */
export function as_strided_(
  input: Tensor,
  size: number | readonly number[],
  stride: number | readonly number[],
  options: {
    /** Where the first element lies in memory, in elements. */
    storage_offset?: number | null;
  },
): Tensor;
/**
 * Any view of the memory of `input`. In place. Shapes: any → `size`. Raises RuntimeError if a size is negative.
 * @param input The tensor.
 * @param size The sizes of the result.
 */
export function as_strided_(
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
 * Any view of the memory of `input`. In place. Shapes: any → `size`. Raises RuntimeError if a size is negative.
 * @param input The tensor.
 */
export function as_strided_(
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
export function as_strided_(...args: unknown[]): unknown {
  return callFunction("as_strided_", args);
}

/**
 * `input` with `values` at positions given by tensors, or added there. In place. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
 * @param input The tensor.
 * @param indices Tensors of positions, one per dimension.
 * @param values What is written.
 * @param accumulate Whether values are added instead of written. Default false.
 * @param dims Which dimensions the positions belong to; by default the first ones.
 */
export function index_put_(
  input: Tensor,
  indices: readonly Tensor[],
  values: Tensor,
  accumulate?: boolean,
  dims?: number | readonly number[] | null,
): Tensor;
/**
 * `input` with `values` at positions given by tensors, or added there. In place. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
 * @param input The tensor.
 * @param indices Tensors of positions, one per dimension.
 * @param values What is written.
 */
export function index_put_(
  input: Tensor,
  indices: readonly Tensor[],
  values: Tensor,
  options: {
    /** Whether values are added instead of written. Default false. */
    accumulate?: boolean;
    /** Which dimensions the positions belong to; by default the first ones. */
    dims?: number | readonly number[] | null;
  },
): Tensor;
/**
 * `input` with `values` at positions given by tensors, or added there. In place. Shapes: any, what broadcasts to the positions → that of `input`. Raises IndexError if a position is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
 * @param input The tensor.
 * @param indices Tensors of positions, one per dimension.
 * @param values What is written.
 * @param accumulate Whether values are added instead of written. Default false.
 */
export function index_put_(
  input: Tensor,
  indices: readonly Tensor[],
  values: Tensor,
  accumulate: boolean,
  options: {
    /** Which dimensions the positions belong to; by default the first ones. */
    dims?: number | readonly number[] | null;
  },
): Tensor;
export function index_put_(...args: unknown[]): unknown {
  return callFunction("index_put_", args);
}

/**
 * The shape of `the_template` over the same memory. In place. Shapes: any, any → that of `the_template`. Raises RuntimeError if the tensor requires a gradient. https://pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html
 * @param input The tensor.
 * @param the_template The tensor that has the wanted shape.
 */
export function resize_as_(input: Tensor, the_template: Tensor): Tensor;
export function resize_as_(...args: unknown[]): unknown {
  return callFunction("resize_as_", args);
}

/**
 * As `acos`: the angle in [0, π] with this cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html
 * @param input The tensor.
 */
export function arccos_(input: Tensor): Tensor;
export function arccos_(...args: unknown[]): unknown {
  return callFunction("arccos_", args);
}

/**
 * As `acosh`: the number >= 0 with this hyperbolic cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html
 * @param input The tensor.
 */
export function arccosh_(input: Tensor): Tensor;
export function arccosh_(...args: unknown[]): unknown {
  return callFunction("arccosh_", args);
}

/**
 * As `asin`: the angle in [−π / 2, π / 2] with this sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html
 * @param input The tensor.
 */
export function arcsin_(input: Tensor): Tensor;
export function arcsin_(...args: unknown[]): unknown {
  return callFunction("arcsin_", args);
}

/**
 * As `asinh`: the number with this hyperbolic sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html
 * @param input The tensor.
 */
export function arcsinh_(input: Tensor): Tensor;
export function arcsinh_(...args: unknown[]): unknown {
  return callFunction("arcsinh_", args);
}

/**
 * As `atan`: the angle in (−π / 2, π / 2) with this tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html
 * @param input The tensor.
 */
export function arctan_(input: Tensor): Tensor;
export function arctan_(...args: unknown[]): unknown {
  return callFunction("arctan_", args);
}

/**
 * As `atanh`: the number with this hyperbolic tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html
 * @param input The tensor.
 */
export function arctanh_(input: Tensor): Tensor;
export function arctanh_(...args: unknown[]): unknown {
  return callFunction("arctanh_", args);
}

/**
 * The angle in [−π / 2, π / 2] with this sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.asin_.html
 * @param input The tensor.
 */
export function asin_(input: Tensor): Tensor;
export function asin_(...args: unknown[]): unknown {
  return callFunction("asin_", args);
}

/**
 * The number with this hyperbolic sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html
 * @param input The tensor.
 */
export function asinh_(input: Tensor): Tensor;
export function asinh_(...args: unknown[]): unknown {
  return callFunction("asinh_", args);
}

/**
 * The angle in (−π / 2, π / 2) with this tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.atan_.html
 * @param input The tensor.
 */
export function atan_(input: Tensor): Tensor;
export function atan_(...args: unknown[]): unknown {
  return callFunction("atan_", args);
}

/**
 * The number with this hyperbolic tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html
 * @param input The tensor.
 */
export function atanh_(input: Tensor): Tensor;
export function atanh_(...args: unknown[]): unknown {
  return callFunction("atanh_", args);
}

/**
 * Rounds up. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html
 * @param input The tensor.
 */
export function ceil_(input: Tensor): Tensor;
export function ceil_(...args: unknown[]): unknown {
  return callFunction("ceil_", args);
}

/**
 * Limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
 * @param input The tensor.
 * @param min The lower bound.
 * @param max The upper bound.
 */
export function clamp_(input: Tensor, min?: number | boolean | null, max?: number | boolean | null): Tensor;
/**
 * Limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
 * @param input The tensor.
 */
export function clamp_(
  input: Tensor,
  options: {
    /** The lower bound. */
    min?: number | boolean | null;
    /** The upper bound. */
    max?: number | boolean | null;
  },
): Tensor;
/**
 * Limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
 * @param input The tensor.
 * @param min The lower bound.
 */
export function clamp_(
  input: Tensor,
  min: number | boolean | null,
  options: {
    /** The upper bound. */
    max?: number | boolean | null;
  },
): Tensor;
/**
 * Limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
 * @param input The tensor.
 * @param min The lower bounds.
 * @param max The upper bounds.
 */
export function clamp_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
/**
 * Limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
 * @param input The tensor.
 */
export function clamp_(
  input: Tensor,
  options: {
    /** The lower bounds. */
    min?: Tensor | null;
    /** The upper bounds. */
    max?: Tensor | null;
  },
): Tensor;
/**
 * Limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
 * @param input The tensor.
 * @param min The lower bounds.
 */
export function clamp_(
  input: Tensor,
  min: Tensor | null,
  options: {
    /** The upper bounds. */
    max?: Tensor | null;
  },
): Tensor;
export function clamp_(...args: unknown[]): unknown {
  return callFunction("clamp_", args);
}

/**
 * Lowers elements to those of `max`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param max The upper bounds.
 */
export function clamp_max_(input: Tensor, max: Tensor): Tensor;
/**
 * Lowers elements above `max` to it. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param max The upper bound.
 */
export function clamp_max_(input: Tensor, max: number | boolean): Tensor;
/**
 * Lowers elements above `max` to it. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function clamp_max_(
  input: Tensor,
  options: {
    /** The upper bound. */
    max: number | boolean;
  },
): Tensor;
export function clamp_max_(...args: unknown[]): unknown {
  return callFunction("clamp_max_", args);
}

/**
 * Raises elements to those of `min`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param min The lower bounds.
 */
export function clamp_min_(input: Tensor, min: Tensor): Tensor;
/**
 * Raises elements below `min` to it. In place. Shapes: any → the same.
 * @param input The tensor.
 * @param min The lower bound.
 */
export function clamp_min_(input: Tensor, min: number | boolean): Tensor;
/**
 * Raises elements below `min` to it. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function clamp_min_(
  input: Tensor,
  options: {
    /** The lower bound. */
    min: number | boolean;
  },
): Tensor;
export function clamp_min_(...args: unknown[]): unknown {
  return callFunction("clamp_min_", args);
}

/**
 * As `clamp`: limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
 * @param input The tensor.
 * @param min The lower bound.
 * @param max The upper bound.
 */
export function clip_(input: Tensor, min?: number | boolean | null, max?: number | boolean | null): Tensor;
/**
 * As `clamp`: limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
 * @param input The tensor.
 */
export function clip_(
  input: Tensor,
  options: {
    /** The lower bound. */
    min?: number | boolean | null;
    /** The upper bound. */
    max?: number | boolean | null;
  },
): Tensor;
/**
 * As `clamp`: limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
 * @param input The tensor.
 * @param min The lower bound.
 */
export function clip_(
  input: Tensor,
  min: number | boolean | null,
  options: {
    /** The upper bound. */
    max?: number | boolean | null;
  },
): Tensor;
/**
 * As `clamp`: limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
 * @param input The tensor.
 * @param min The lower bounds.
 * @param max The upper bounds.
 */
export function clip_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
/**
 * As `clamp`: limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
 * @param input The tensor.
 */
export function clip_(
  input: Tensor,
  options: {
    /** The lower bounds. */
    min?: Tensor | null;
    /** The upper bounds. */
    max?: Tensor | null;
  },
): Tensor;
/**
 * As `clamp`: limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
 * @param input The tensor.
 * @param min The lower bounds.
 */
export function clip_(
  input: Tensor,
  min: Tensor | null,
  options: {
    /** The upper bounds. */
    max?: Tensor | null;
  },
): Tensor;
export function clip_(...args: unknown[]): unknown {
  return callFunction("clip_", args);
}

/**
 * The cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cos_.html
 * @param input The tensor.
 */
export function cos_(input: Tensor): Tensor;
export function cos_(...args: unknown[]): unknown {
  return callFunction("cos_", args);
}

/**
 * The hyperbolic cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html
 * @param input The tensor.
 */
export function cosh_(input: Tensor): Tensor;
export function cosh_(...args: unknown[]): unknown {
  return callFunction("cosh_", args);
}

/**
 * Degrees as radians. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function deg2rad_(input: Tensor): Tensor;
export function deg2rad_(...args: unknown[]): unknown {
  return callFunction("deg2rad_", args);
}

/**
 * The error function: 2 / √π times the integral of exp(−t²) from 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.erf_.html
 * @param input The tensor.
 */
export function erf_(input: Tensor): Tensor;
export function erf_(...args: unknown[]): unknown {
  return callFunction("erf_", args);
}

/**
 * 1 − erf(a), exact where that is near 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html
 * @param input The tensor.
 */
export function erfc_(input: Tensor): Tensor;
export function erfc_(...args: unknown[]): unknown {
  return callFunction("erfc_", args);
}

/**
 * e to the power of each element. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.exp_.html
 * @param input The tensor.
 */
export function exp_(input: Tensor): Tensor;
export function exp_(...args: unknown[]): unknown {
  return callFunction("exp_", args);
}

/**
 * 2 to the power of each element. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function exp2_(input: Tensor): Tensor;
export function exp2_(...args: unknown[]): unknown {
  return callFunction("exp2_", args);
}

/**
 * exp(a) − 1, exact near 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html
 * @param input The tensor.
 */
export function expm1_(input: Tensor): Tensor;
export function expm1_(...args: unknown[]): unknown {
  return callFunction("expm1_", args);
}

/**
 * Sets all elements to a number. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
 * @param input The tensor.
 * @param value The number that is written.
 */
export function fill_(input: Tensor, value: number | boolean): Tensor;
/**
 * Sets all elements to a number. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
 * @param input The tensor.
 */
export function fill_(
  input: Tensor,
  options: {
    /** The number that is written. */
    value: number | boolean;
  },
): Tensor;
/**
 * Sets all elements to that of a tensor without dimensions. In place. Shapes: any, () → the same. Raises RuntimeError if `value` has dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
 * @param input The tensor.
 * @param value The value that is written, as a tensor.
 */
export function fill_(input: Tensor, value: Tensor): Tensor;
export function fill_(...args: unknown[]): unknown {
  return callFunction("fill_", args);
}

/**
 * As `trunc`: rounds towards 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.fix_.html
 * @param input The tensor.
 */
export function fix_(input: Tensor): Tensor;
export function fix_(...args: unknown[]): unknown {
  return callFunction("fix_", args);
}

/**
 * Rounds down. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.floor_.html
 * @param input The tensor.
 */
export function floor_(input: Tensor): Tensor;
export function floor_(...args: unknown[]): unknown {
  return callFunction("floor_", args);
}

/**
 * What remains of each element without its whole part. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.frac_.html
 * @param input The tensor.
 */
export function frac_(input: Tensor): Tensor;
export function frac_(...args: unknown[]): unknown {
  return callFunction("frac_", args);
}

/**
 * The greatest common divisor. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function gcd_(input: Tensor, other: Tensor): Tensor;
export function gcd_(...args: unknown[]): unknown {
  return callFunction("gcd_", args);
}

/**
 * The modified Bessel function of the first kind, of order 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.i0_.html
 * @param input The tensor.
 */
export function i0_(input: Tensor): Tensor;
export function i0_(...args: unknown[]): unknown {
  return callFunction("i0_", args);
}

/**
 * The least common multiple. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function lcm_(input: Tensor, other: Tensor): Tensor;
export function lcm_(...args: unknown[]): unknown {
  return callFunction("lcm_", args);
}

/**
 * The natural logarithm. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log_.html
 * @param input The tensor.
 */
export function log_(input: Tensor): Tensor;
export function log_(...args: unknown[]): unknown {
  return callFunction("log_", args);
}

/**
 * The logarithm to base 10. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log10_.html
 * @param input The tensor.
 */
export function log10_(input: Tensor): Tensor;
export function log10_(...args: unknown[]): unknown {
  return callFunction("log10_", args);
}

/**
 * log(1 + a), exact near 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html
 * @param input The tensor.
 */
export function log1p_(input: Tensor): Tensor;
export function log1p_(...args: unknown[]): unknown {
  return callFunction("log1p_", args);
}

/**
 * The logarithm to base 2. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log2_.html
 * @param input The tensor.
 */
export function log2_(input: Tensor): Tensor;
export function log2_(...args: unknown[]): unknown {
  return callFunction("log2_", args);
}

/**
 * log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.logit_.html
 * @param input The tensor.
 * @param eps How near to 0 and 1 elements may come; by default as near as they are.
 */
export function logit_(input: Tensor, eps?: number | null): Tensor;
/**
 * log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.logit_.html
 * @param input The tensor.
 */
export function logit_(
  input: Tensor,
  options: {
    /** How near to 0 and 1 elements may come; by default as near as they are. */
    eps?: number | null;
  },
): Tensor;
export function logit_(...args: unknown[]): unknown {
  return callFunction("logit_", args);
}

/**
 * Puts numbers in place of NaN and infinities. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html
 * @param input The tensor.
 * @param nan What NaN becomes. Default 0.
 * @param posinf What ∞ becomes; by default the greatest number of the type.
 * @param neginf What −∞ becomes; by default the least number of the type.
 */
export function nan_to_num_(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
/**
 * Puts numbers in place of NaN and infinities. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html
 * @param input The tensor.
 */
export function nan_to_num_(
  input: Tensor,
  options: {
    /** What NaN becomes. Default 0. */
    nan?: number | null;
    /** What ∞ becomes; by default the greatest number of the type. */
    posinf?: number | null;
    /** What −∞ becomes; by default the least number of the type. */
    neginf?: number | null;
  },
): Tensor;
/**
 * Puts numbers in place of NaN and infinities. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html
 * @param input The tensor.
 * @param nan What NaN becomes. Default 0.
 */
export function nan_to_num_(
  input: Tensor,
  nan: number | null,
  options: {
    /** What ∞ becomes; by default the greatest number of the type. */
    posinf?: number | null;
    /** What −∞ becomes; by default the least number of the type. */
    neginf?: number | null;
  },
): Tensor;
/**
 * Puts numbers in place of NaN and infinities. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html
 * @param input The tensor.
 * @param nan What NaN becomes. Default 0.
 * @param posinf What ∞ becomes; by default the greatest number of the type.
 */
export function nan_to_num_(
  input: Tensor,
  nan: number | null,
  posinf: number | null,
  options: {
    /** What −∞ becomes; by default the least number of the type. */
    neginf?: number | null;
  },
): Tensor;
export function nan_to_num_(...args: unknown[]): unknown {
  return callFunction("nan_to_num_", args);
}

/**
 * Changes the sign. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.neg_.html
 * @param input The tensor.
 */
export function neg_(input: Tensor): Tensor;
export function neg_(...args: unknown[]): unknown {
  return callFunction("neg_", args);
}

/**
 * As `neg`: changes the sign. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.negative_.html
 * @param input The tensor.
 */
export function negative_(input: Tensor): Tensor;
export function negative_(...args: unknown[]): unknown {
  return callFunction("negative_", args);
}

/**
 * Radians as degrees. In place. Shapes: any → the same.
 * @param input The tensor.
 */
export function rad2deg_(input: Tensor): Tensor;
export function rad2deg_(...args: unknown[]): unknown {
  return callFunction("rad2deg_", args);
}

/**
 * 1 / a. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html
 * @param input The tensor.
 */
export function reciprocal_(input: Tensor): Tensor;
export function reciprocal_(...args: unknown[]): unknown {
  return callFunction("reciprocal_", args);
}

/**
 * Rounds to the nearest whole number, halves to even. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.round_.html
 * @param input The tensor.
 */
export function round_(input: Tensor): Tensor;
/**
 * Rounds to so many decimals. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.round_.html
 * @param input The tensor.
 */
export function round_(
  input: Tensor,
  options: {
    /** How many decimals stay. */
    decimals: number;
  },
): Tensor;
export function round_(...args: unknown[]): unknown {
  return callFunction("round_", args);
}

/**
 * 1 / √a. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html
 * @param input The tensor.
 */
export function rsqrt_(input: Tensor): Tensor;
export function rsqrt_(...args: unknown[]): unknown {
  return callFunction("rsqrt_", args);
}

/**
 * Squashes into (0, 1). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html
 * @param input The tensor.
 */
export function sigmoid_(input: Tensor): Tensor;
export function sigmoid_(...args: unknown[]): unknown {
  return callFunction("sigmoid_", args);
}

/**
 * The sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sin_.html
 * @param input The tensor.
 */
export function sin_(input: Tensor): Tensor;
export function sin_(...args: unknown[]): unknown {
  return callFunction("sin_", args);
}

/**
 * sin(πa) / πa, and 1 at 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html
 * @param input The tensor.
 */
export function sinc_(input: Tensor): Tensor;
export function sinc_(...args: unknown[]): unknown {
  return callFunction("sinc_", args);
}

/**
 * The hyperbolic sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html
 * @param input The tensor.
 */
export function sinh_(input: Tensor): Tensor;
export function sinh_(...args: unknown[]): unknown {
  return callFunction("sinh_", args);
}

/**
 * The square root. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html
 * @param input The tensor.
 */
export function sqrt_(input: Tensor): Tensor;
export function sqrt_(...args: unknown[]): unknown {
  return callFunction("sqrt_", args);
}

/**
 * The square. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.square_.html
 * @param input The tensor.
 */
export function square_(input: Tensor): Tensor;
export function square_(...args: unknown[]): unknown {
  return callFunction("square_", args);
}

/**
 * The tangent. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.tan_.html
 * @param input The tensor.
 */
export function tan_(input: Tensor): Tensor;
export function tan_(...args: unknown[]): unknown {
  return callFunction("tan_", args);
}

/**
 * Squashes into (-1, 1). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html
 * @param input The tensor.
 */
export function tanh_(input: Tensor): Tensor;
export function tanh_(...args: unknown[]): unknown {
  return callFunction("tanh_", args);
}

/**
 * Rounds towards 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html
 * @param input The tensor.
 */
export function trunc_(input: Tensor): Tensor;
export function trunc_(...args: unknown[]): unknown {
  return callFunction("trunc_", args);
}

/**
 * a · log(b), and 0 where a is 0. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function xlogy_(input: Tensor, other: Tensor | number | boolean): Tensor;
export function xlogy_(...args: unknown[]): unknown {
  return callFunction("xlogy_", args);
}

/**
 * Sets all elements to 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.zero_.html
 * @param input The tensor.
 */
export function zero_(input: Tensor): Tensor;
export function zero_(...args: unknown[]): unknown {
  return callFunction("zero_", args);
}

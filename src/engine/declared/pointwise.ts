// Functions and methods of the rows in ops/pointwise.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** Changes the sign. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.neg.html */
    neg(): Tensor;
    /** Changes the sign. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.neg_.html */
    neg_(): this;
    /** As `neg`: changes the sign. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.negative.html */
    negative(): Tensor;
    /** As `neg`: changes the sign. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.negative_.html */
    negative_(): this;
    /** The tensor itself. Shapes: any → the same. Raises RuntimeError if the type is bool. https://pytorch.org/docs/stable/generated/torch.positive.html */
    positive(): Tensor;
    /** The absolute value. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.abs.html */
    abs(): Tensor;
    /** The absolute value. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.abs_.html */
    abs_(): this;
    /** As `abs`: the absolute value. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.absolute.html */
    absolute(): Tensor;
    /** As `abs`: the absolute value. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html */
    absolute_(): this;
    /** −1, 0 or 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sign.html */
    sign(): Tensor;
    /** −1, 0 or 1. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sign_.html */
    sign_(): this;
    /** −1, 0 or 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sgn.html */
    sgn(): Tensor;
    /** −1, 0 or 1. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html */
    sgn_(): this;
    /** The angle of a number: π where it is negative, else 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.angle.html */
    angle(): Tensor;
    /** e to the power of each element. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.exp.html */
    exp(): Tensor;
    /** e to the power of each element. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.exp_.html */
    exp_(): this;
    /** 2 to the power of each element. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.exp2.html */
    exp2(): Tensor;
    /** 2 to the power of each element. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.exp2.html */
    exp2_(): this;
    /** exp(a) − 1, exact near 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.expm1.html */
    expm1(): Tensor;
    /** exp(a) − 1, exact near 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html */
    expm1_(): this;
    /** The natural logarithm. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log.html */
    log(): Tensor;
    /** The natural logarithm. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log_.html */
    log_(): this;
    /** log(1 + a), exact near 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log1p.html */
    log1p(): Tensor;
    /** log(1 + a), exact near 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html */
    log1p_(): this;
    /** The logarithm to base 2. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log2.html */
    log2(): Tensor;
    /** The logarithm to base 2. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log2_.html */
    log2_(): this;
    /** The logarithm to base 10. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log10.html */
    log10(): Tensor;
    /** The logarithm to base 10. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log10_.html */
    log10_(): this;
    /** The square root. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sqrt.html */
    sqrt(): Tensor;
    /** The square root. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html */
    sqrt_(): this;
    /** 1 / √a. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.rsqrt.html */
    rsqrt(): Tensor;
    /** 1 / √a. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html */
    rsqrt_(): this;
    /** 1 / a. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.reciprocal.html */
    reciprocal(): Tensor;
    /** 1 / a. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html */
    reciprocal_(): this;
    /** The square. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.square.html */
    square(): Tensor;
    /** The square. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.square_.html */
    square_(): this;
    /** Squashes into (-1, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.tanh.html */
    tanh(): Tensor;
    /** Squashes into (-1, 1). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html */
    tanh_(): this;
    /** Squashes into (0, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sigmoid.html */
    sigmoid(): Tensor;
    /** Squashes into (0, 1). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html */
    sigmoid_(): this;
    /**
     * log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.logit.html
     * @param eps How near to 0 and 1 elements may come; by default as near as they are.
     */
    logit(eps?: number | null): Tensor;
    /** log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.logit.html */
    logit(options: {
      /** How near to 0 and 1 elements may come; by default as near as they are. */
      eps?: number | null;
    }): Tensor;
    /**
     * log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.logit_.html
     * @param eps How near to 0 and 1 elements may come; by default as near as they are.
     */
    logit_(eps?: number | null): this;
    /** log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.logit_.html */
    logit_(options: {
      /** How near to 0 and 1 elements may come; by default as near as they are. */
      eps?: number | null;
    }): this;
    /** sin(πa) / πa, and 1 at 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sinc.html */
    sinc(): Tensor;
    /** sin(πa) / πa, and 1 at 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html */
    sinc_(): this;
    /** Degrees as radians. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.deg2rad.html */
    deg2rad(): Tensor;
    /** Degrees as radians. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.deg2rad.html */
    deg2rad_(): this;
    /** Radians as degrees. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.rad2deg.html */
    rad2deg(): Tensor;
    /** Radians as degrees. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.rad2deg.html */
    rad2deg_(): this;
    /**
     * Puts numbers in place of NaN and infinities. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nan_to_num.html
     * @param nan What NaN becomes. Default 0.
     * @param posinf What ∞ becomes; by default the greatest number of the type.
     * @param neginf What −∞ becomes; by default the least number of the type.
     */
    nan_to_num(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
    /** Puts numbers in place of NaN and infinities. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nan_to_num.html */
    nan_to_num(options: {
      /** What NaN becomes. Default 0. */
      nan?: number | null;
      /** What ∞ becomes; by default the greatest number of the type. */
      posinf?: number | null;
      /** What −∞ becomes; by default the least number of the type. */
      neginf?: number | null;
    }): Tensor;
    /**
     * Puts numbers in place of NaN and infinities. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nan_to_num.html
     * @param nan What NaN becomes. Default 0.
     */
    nan_to_num(
      nan: number | null,
      options: {
        /** What ∞ becomes; by default the greatest number of the type. */
        posinf?: number | null;
        /** What −∞ becomes; by default the least number of the type. */
        neginf?: number | null;
      },
    ): Tensor;
    /**
     * Puts numbers in place of NaN and infinities. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nan_to_num.html
     * @param nan What NaN becomes. Default 0.
     * @param posinf What ∞ becomes; by default the greatest number of the type.
     */
    nan_to_num(
      nan: number | null,
      posinf: number | null,
      options: {
        /** What −∞ becomes; by default the least number of the type. */
        neginf?: number | null;
      },
    ): Tensor;
    /**
     * Puts numbers in place of NaN and infinities. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html
     * @param nan What NaN becomes. Default 0.
     * @param posinf What ∞ becomes; by default the greatest number of the type.
     * @param neginf What −∞ becomes; by default the least number of the type.
     */
    nan_to_num_(nan?: number | null, posinf?: number | null, neginf?: number | null): this;
    /** Puts numbers in place of NaN and infinities. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html */
    nan_to_num_(options: {
      /** What NaN becomes. Default 0. */
      nan?: number | null;
      /** What ∞ becomes; by default the greatest number of the type. */
      posinf?: number | null;
      /** What −∞ becomes; by default the least number of the type. */
      neginf?: number | null;
    }): this;
    /**
     * Puts numbers in place of NaN and infinities. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html
     * @param nan What NaN becomes. Default 0.
     */
    nan_to_num_(
      nan: number | null,
      options: {
        /** What ∞ becomes; by default the greatest number of the type. */
        posinf?: number | null;
        /** What −∞ becomes; by default the least number of the type. */
        neginf?: number | null;
      },
    ): this;
    /**
     * Puts numbers in place of NaN and infinities. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html
     * @param nan What NaN becomes. Default 0.
     * @param posinf What ∞ becomes; by default the greatest number of the type.
     */
    nan_to_num_(
      nan: number | null,
      posinf: number | null,
      options: {
        /** What −∞ becomes; by default the least number of the type. */
        neginf?: number | null;
      },
    ): this;
    /** What remains of each element without its whole part. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.frac.html */
    frac(): Tensor;
    /** What remains of each element without its whole part. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.frac_.html */
    frac_(): this;
  }
}

/**
 * Changes the sign. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.neg.html
 * @param input The tensor.
 */
export function neg(input: Tensor): Tensor;
export function neg(...args: unknown[]): unknown {
  return callFunction("neg", args);
}

/**
 * As `neg`: changes the sign. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.negative.html
 * @param input The tensor.
 */
export function negative(input: Tensor): Tensor;
export function negative(...args: unknown[]): unknown {
  return callFunction("negative", args);
}

/**
 * The tensor itself. Shapes: any → the same. Raises RuntimeError if the type is bool. https://pytorch.org/docs/stable/generated/torch.positive.html
 * @param input The tensor.
 */
export function positive(input: Tensor): Tensor;
export function positive(...args: unknown[]): unknown {
  return callFunction("positive", args);
}

/**
 * The absolute value. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.abs.html
 * @param input The tensor.
 */
export function abs(input: Tensor): Tensor;
export function abs(...args: unknown[]): unknown {
  return callFunction("abs", args);
}

/**
 * As `abs`: the absolute value. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.absolute.html
 * @param input The tensor.
 */
export function absolute(input: Tensor): Tensor;
export function absolute(...args: unknown[]): unknown {
  return callFunction("absolute", args);
}

/**
 * −1, 0 or 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sign.html
 * @param input The tensor.
 */
export function sign(input: Tensor): Tensor;
export function sign(...args: unknown[]): unknown {
  return callFunction("sign", args);
}

/**
 * −1, 0 or 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sgn.html
 * @param input The tensor.
 */
export function sgn(input: Tensor): Tensor;
export function sgn(...args: unknown[]): unknown {
  return callFunction("sgn", args);
}

/**
 * The angle of a number: π where it is negative, else 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.angle.html
 * @param input The tensor.
 */
export function angle(input: Tensor): Tensor;
export function angle(...args: unknown[]): unknown {
  return callFunction("angle", args);
}

/**
 * e to the power of each element. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.exp.html
 * @param input The tensor.
 */
export function exp(input: Tensor): Tensor;
export function exp(...args: unknown[]): unknown {
  return callFunction("exp", args);
}

/**
 * 2 to the power of each element. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.exp2.html
 * @param input The tensor.
 */
export function exp2(input: Tensor): Tensor;
export function exp2(...args: unknown[]): unknown {
  return callFunction("exp2", args);
}

/**
 * exp(a) − 1, exact near 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.expm1.html
 * @param input The tensor.
 */
export function expm1(input: Tensor): Tensor;
export function expm1(...args: unknown[]): unknown {
  return callFunction("expm1", args);
}

/**
 * The natural logarithm. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log.html
 * @param input The tensor.
 */
export function log(input: Tensor): Tensor;
export function log(...args: unknown[]): unknown {
  return callFunction("log", args);
}

/**
 * log(1 + a), exact near 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log1p.html
 * @param input The tensor.
 */
export function log1p(input: Tensor): Tensor;
export function log1p(...args: unknown[]): unknown {
  return callFunction("log1p", args);
}

/**
 * The logarithm to base 2. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log2.html
 * @param input The tensor.
 */
export function log2(input: Tensor): Tensor;
export function log2(...args: unknown[]): unknown {
  return callFunction("log2", args);
}

/**
 * The logarithm to base 10. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log10.html
 * @param input The tensor.
 */
export function log10(input: Tensor): Tensor;
export function log10(...args: unknown[]): unknown {
  return callFunction("log10", args);
}

/**
 * The square root. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sqrt.html
 * @param input The tensor.
 */
export function sqrt(input: Tensor): Tensor;
export function sqrt(...args: unknown[]): unknown {
  return callFunction("sqrt", args);
}

/**
 * 1 / √a. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.rsqrt.html
 * @param input The tensor.
 */
export function rsqrt(input: Tensor): Tensor;
export function rsqrt(...args: unknown[]): unknown {
  return callFunction("rsqrt", args);
}

/**
 * 1 / a. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.reciprocal.html
 * @param input The tensor.
 */
export function reciprocal(input: Tensor): Tensor;
export function reciprocal(...args: unknown[]): unknown {
  return callFunction("reciprocal", args);
}

/**
 * The square. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.square.html
 * @param input The tensor.
 */
export function square(input: Tensor): Tensor;
export function square(...args: unknown[]): unknown {
  return callFunction("square", args);
}

/**
 * Squashes into (-1, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.tanh.html
 * @param input The tensor.
 */
export function tanh(input: Tensor): Tensor;
export function tanh(...args: unknown[]): unknown {
  return callFunction("tanh", args);
}

/**
 * Squashes into (0, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sigmoid.html
 * @param input The tensor.
 */
export function sigmoid(input: Tensor): Tensor;
export function sigmoid(...args: unknown[]): unknown {
  return callFunction("sigmoid", args);
}

/**
 * log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.logit.html
 * @param input The tensor.
 * @param eps How near to 0 and 1 elements may come; by default as near as they are.
 */
export function logit(input: Tensor, eps?: number | null): Tensor;
/**
 * log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.logit.html
 * @param input The tensor.
 */
export function logit(
  input: Tensor,
  options: {
    /** How near to 0 and 1 elements may come; by default as near as they are. */
    eps?: number | null;
  },
): Tensor;
export function logit(...args: unknown[]): unknown {
  return callFunction("logit", args);
}

/**
 * sin(πa) / πa, and 1 at 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sinc.html
 * @param input The tensor.
 */
export function sinc(input: Tensor): Tensor;
export function sinc(...args: unknown[]): unknown {
  return callFunction("sinc", args);
}

/**
 * Degrees as radians. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.deg2rad.html
 * @param input The tensor.
 */
export function deg2rad(input: Tensor): Tensor;
export function deg2rad(...args: unknown[]): unknown {
  return callFunction("deg2rad", args);
}

/**
 * Radians as degrees. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.rad2deg.html
 * @param input The tensor.
 */
export function rad2deg(input: Tensor): Tensor;
export function rad2deg(...args: unknown[]): unknown {
  return callFunction("rad2deg", args);
}

/**
 * Puts numbers in place of NaN and infinities. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nan_to_num.html
 * @param input The tensor.
 * @param nan What NaN becomes. Default 0.
 * @param posinf What ∞ becomes; by default the greatest number of the type.
 * @param neginf What −∞ becomes; by default the least number of the type.
 */
export function nan_to_num(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
/**
 * Puts numbers in place of NaN and infinities. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nan_to_num.html
 * @param input The tensor.
 */
export function nan_to_num(
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
 * Puts numbers in place of NaN and infinities. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nan_to_num.html
 * @param input The tensor.
 * @param nan What NaN becomes. Default 0.
 */
export function nan_to_num(
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
 * Puts numbers in place of NaN and infinities. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nan_to_num.html
 * @param input The tensor.
 * @param nan What NaN becomes. Default 0.
 * @param posinf What ∞ becomes; by default the greatest number of the type.
 */
export function nan_to_num(
  input: Tensor,
  nan: number | null,
  posinf: number | null,
  options: {
    /** What −∞ becomes; by default the least number of the type. */
    neginf?: number | null;
  },
): Tensor;
export function nan_to_num(...args: unknown[]): unknown {
  return callFunction("nan_to_num", args);
}

/**
 * What remains of each element without its whole part. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.frac.html
 * @param input The tensor.
 */
export function frac(input: Tensor): Tensor;
export function frac(...args: unknown[]): unknown {
  return callFunction("frac", args);
}

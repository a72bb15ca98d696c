// Functions and methods of the rows in ops/pointwise.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** Changes the sign. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.neg.html */
    neg(): Tensor;
    /** Changes the sign. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.neg_.html */
    neg_(): this;
    /** The absolute value. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.abs.html */
    abs(): Tensor;
    /** The absolute value. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.abs_.html */
    abs_(): this;
    /** −1, 0 or 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sign.html */
    sign(): Tensor;
    /** −1, 0 or 1. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sign_.html */
    sign_(): this;
    /** e to the power of each element. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.exp.html */
    exp(): Tensor;
    /** e to the power of each element. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.exp_.html */
    exp_(): this;
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
    /** The sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sin.html */
    sin(): Tensor;
    /** The sine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sin_.html */
    sin_(): this;
    /** The cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.cos.html */
    cos(): Tensor;
    /** The cosine. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cos_.html */
    cos_(): this;
    /** Squashes into (-1, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.tanh.html */
    tanh(): Tensor;
    /** Squashes into (-1, 1). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html */
    tanh_(): this;
    /** Squashes into (0, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sigmoid.html */
    sigmoid(): Tensor;
    /** Squashes into (0, 1). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html */
    sigmoid_(): this;
    /** Sets negative elements to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.relu.html */
    relu(): Tensor;
    /** Sets negative elements to 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.relu_.html */
    relu_(): this;
    /** Rounds down. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.floor.html */
    floor(): Tensor;
    /** Rounds down. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.floor_.html */
    floor_(): this;
    /** Rounds up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.ceil.html */
    ceil(): Tensor;
    /** Rounds up. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html */
    ceil_(): this;
    /** Rounds towards 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.trunc.html */
    trunc(): Tensor;
    /** Rounds towards 0. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html */
    trunc_(): this;
    /** Rounds to the nearest whole number, halves to even. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.round.html */
    round(): Tensor;
    /** Rounds to so many decimals. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.round.html */
    round(options: { /** How many decimals stay. */ decimals: number }): Tensor;
    /** Rounds to the nearest whole number, halves to even. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.round_.html */
    round_(): this;
    /** Rounds to so many decimals. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.round_.html */
    round_(options: { /** How many decimals stay. */ decimals: number }): this;
    /**
     * Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html
     * @param min The lower bound.
     * @param max The upper bound.
     */
    clamp(min?: number | boolean | null, max?: number | boolean | null): Tensor;
    /**
     * Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html
     * @param min The lower bound.
     */
    clamp(min: number | boolean | null, options?: { /** The upper bound. */ max?: number | boolean | null }): Tensor;
    /** Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html */
    clamp(options?: {
      /** The lower bound. */ min?: number | boolean | null /** The upper bound. */;
      max?: number | boolean | null;
    }): Tensor;
    /**
     * Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html
     * @param min The lower bound.
     * @param max The upper bound.
     */
    clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
    /**
     * Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html
     * @param min The lower bound.
     */
    clamp(min: Tensor | null, options?: { /** The upper bound. */ max?: Tensor | null }): Tensor;
    /** Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html */
    clamp(options?: {
      /** The lower bound. */ min?: Tensor | null /** The upper bound. */;
      max?: Tensor | null;
    }): Tensor;
    /**
     * Limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
     * @param min The lower bound.
     * @param max The upper bound.
     */
    clamp_(min?: number | boolean | null, max?: number | boolean | null): this;
    /**
     * Limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
     * @param min The lower bound.
     */
    clamp_(min: number | boolean | null, options?: { /** The upper bound. */ max?: number | boolean | null }): this;
    /** Limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
    clamp_(options?: {
      /** The lower bound. */ min?: number | boolean | null /** The upper bound. */;
      max?: number | boolean | null;
    }): this;
    /**
     * Limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
     * @param min The lower bound.
     * @param max The upper bound.
     */
    clamp_(min?: Tensor | null, max?: Tensor | null): this;
    /**
     * Limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
     * @param min The lower bound.
     */
    clamp_(min: Tensor | null, options?: { /** The upper bound. */ max?: Tensor | null }): this;
    /** Limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
    clamp_(options?: {
      /** The lower bound. */ min?: Tensor | null /** The upper bound. */;
      max?: Tensor | null;
    }): this;
    /**
     * Raises elements to those of `min`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp_min.html
     * @param min The lower bound.
     */
    clamp_min(min: Tensor): Tensor;
    /**
     * Raises elements below `min` to it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp_min.html
     * @param min The lower bound.
     */
    clamp_min(min: number | boolean): Tensor;
    /** Raises elements below `min` to it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp_min.html */
    clamp_min(options: { /** The lower bound. */ min: number | boolean }): Tensor;
    /**
     * Raises elements to those of `min`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_min_.html
     * @param min The lower bound.
     */
    clamp_min_(min: Tensor): this;
    /**
     * Raises elements below `min` to it. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_min_.html
     * @param min The lower bound.
     */
    clamp_min_(min: number | boolean): this;
    /** Raises elements below `min` to it. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_min_.html */
    clamp_min_(options: { /** The lower bound. */ min: number | boolean }): this;
    /**
     * Lowers elements to those of `max`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp_max.html
     * @param max The upper bound.
     */
    clamp_max(max: Tensor): Tensor;
    /**
     * Lowers elements above `max` to it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp_max.html
     * @param max The upper bound.
     */
    clamp_max(max: number | boolean): Tensor;
    /** Lowers elements above `max` to it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp_max.html */
    clamp_max(options: { /** The upper bound. */ max: number | boolean }): Tensor;
    /**
     * Lowers elements to those of `max`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_max_.html
     * @param max The upper bound.
     */
    clamp_max_(max: Tensor): this;
    /**
     * Lowers elements above `max` to it. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_max_.html
     * @param max The upper bound.
     */
    clamp_max_(max: number | boolean): this;
    /** Lowers elements above `max` to it. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_max_.html */
    clamp_max_(options: { /** The upper bound. */ max: number | boolean }): this;
    /** The tensor itself. https://pytorch.org/docs/stable/generated/torch.positive.html */
    positive(): Tensor;
  }
}

/** Changes the sign. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.neg.html */
export function neg(input: Tensor): Tensor;
export function neg(...args: unknown[]): unknown {
  return callFunction("neg", args);
}

/** The absolute value. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.abs.html */
export function abs(input: Tensor): Tensor;
export function abs(...args: unknown[]): unknown {
  return callFunction("abs", args);
}

/** −1, 0 or 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sign.html */
export function sign(input: Tensor): Tensor;
export function sign(...args: unknown[]): unknown {
  return callFunction("sign", args);
}

/** e to the power of each element. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.exp.html */
export function exp(input: Tensor): Tensor;
export function exp(...args: unknown[]): unknown {
  return callFunction("exp", args);
}

/** exp(a) − 1, exact near 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.expm1.html */
export function expm1(input: Tensor): Tensor;
export function expm1(...args: unknown[]): unknown {
  return callFunction("expm1", args);
}

/** The natural logarithm. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log.html */
export function log(input: Tensor): Tensor;
export function log(...args: unknown[]): unknown {
  return callFunction("log", args);
}

/** log(1 + a), exact near 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.log1p.html */
export function log1p(input: Tensor): Tensor;
export function log1p(...args: unknown[]): unknown {
  return callFunction("log1p", args);
}

/** The square root. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sqrt.html */
export function sqrt(input: Tensor): Tensor;
export function sqrt(...args: unknown[]): unknown {
  return callFunction("sqrt", args);
}

/** 1 / √a. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.rsqrt.html */
export function rsqrt(input: Tensor): Tensor;
export function rsqrt(...args: unknown[]): unknown {
  return callFunction("rsqrt", args);
}

/** 1 / a. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.reciprocal.html */
export function reciprocal(input: Tensor): Tensor;
export function reciprocal(...args: unknown[]): unknown {
  return callFunction("reciprocal", args);
}

/** The square. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.square.html */
export function square(input: Tensor): Tensor;
export function square(...args: unknown[]): unknown {
  return callFunction("square", args);
}

/** The sine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sin.html */
export function sin(input: Tensor): Tensor;
export function sin(...args: unknown[]): unknown {
  return callFunction("sin", args);
}

/** The cosine. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.cos.html */
export function cos(input: Tensor): Tensor;
export function cos(...args: unknown[]): unknown {
  return callFunction("cos", args);
}

/** Squashes into (-1, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.tanh.html */
export function tanh(input: Tensor): Tensor;
export function tanh(...args: unknown[]): unknown {
  return callFunction("tanh", args);
}

/** Squashes into (0, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.sigmoid.html */
export function sigmoid(input: Tensor): Tensor;
export function sigmoid(...args: unknown[]): unknown {
  return callFunction("sigmoid", args);
}

/** Sets negative elements to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.relu.html */
export function relu(input: Tensor): Tensor;
export function relu(...args: unknown[]): unknown {
  return callFunction("relu", args);
}

/** Rounds down. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.floor.html */
export function floor(input: Tensor): Tensor;
export function floor(...args: unknown[]): unknown {
  return callFunction("floor", args);
}

/** Rounds up. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.ceil.html */
export function ceil(input: Tensor): Tensor;
export function ceil(...args: unknown[]): unknown {
  return callFunction("ceil", args);
}

/** Rounds towards 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.trunc.html */
export function trunc(input: Tensor): Tensor;
export function trunc(...args: unknown[]): unknown {
  return callFunction("trunc", args);
}

/** Rounds to the nearest whole number, halves to even. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.round.html */
export function round(input: Tensor): Tensor;
/** Rounds to so many decimals. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.round.html */
export function round(input: Tensor, options: { /** How many decimals stay. */ decimals: number }): Tensor;
export function round(...args: unknown[]): unknown {
  return callFunction("round", args);
}

/**
 * Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param min The lower bound.
 * @param max The upper bound.
 */
export function clamp(input: Tensor, min?: number | boolean | null, max?: number | boolean | null): Tensor;
/**
 * Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param min The lower bound.
 */
export function clamp(
  input: Tensor,
  min: number | boolean | null,
  options?: { /** The upper bound. */ max?: number | boolean | null },
): Tensor;
/** Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html */
export function clamp(
  input: Tensor,
  options?: {
    /** The lower bound. */ min?: number | boolean | null /** The upper bound. */;
    max?: number | boolean | null;
  },
): Tensor;
/**
 * Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param min The lower bound.
 * @param max The upper bound.
 */
export function clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
/**
 * Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param min The lower bound.
 */
export function clamp(
  input: Tensor,
  min: Tensor | null,
  options?: { /** The upper bound. */ max?: Tensor | null },
): Tensor;
/** Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html */
export function clamp(
  input: Tensor,
  options?: { /** The lower bound. */ min?: Tensor | null /** The upper bound. */; max?: Tensor | null },
): Tensor;
export function clamp(...args: unknown[]): unknown {
  return callFunction("clamp", args);
}

/**
 * Raises elements to those of `min`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp_min.html
 * @param min The lower bound.
 */
export function clamp_min(input: Tensor, min: Tensor): Tensor;
/**
 * Raises elements below `min` to it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp_min.html
 * @param min The lower bound.
 */
export function clamp_min(input: Tensor, min: number | boolean): Tensor;
/** Raises elements below `min` to it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp_min.html */
export function clamp_min(input: Tensor, options: { /** The lower bound. */ min: number | boolean }): Tensor;
export function clamp_min(...args: unknown[]): unknown {
  return callFunction("clamp_min", args);
}

/**
 * Lowers elements to those of `max`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp_max.html
 * @param max The upper bound.
 */
export function clamp_max(input: Tensor, max: Tensor): Tensor;
/**
 * Lowers elements above `max` to it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp_max.html
 * @param max The upper bound.
 */
export function clamp_max(input: Tensor, max: number | boolean): Tensor;
/** Lowers elements above `max` to it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp_max.html */
export function clamp_max(input: Tensor, options: { /** The upper bound. */ max: number | boolean }): Tensor;
export function clamp_max(...args: unknown[]): unknown {
  return callFunction("clamp_max", args);
}

/** The tensor itself. https://pytorch.org/docs/stable/generated/torch.positive.html */
export function positive(input: Tensor): Tensor;
export function positive(...args: unknown[]): unknown {
  return callFunction("positive", args);
}

// The functions of torch.special, made from the rows by declare.ts.
import type { DType } from "../dtype.js";
import { callSpecial } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * a · log(b), and 0 where a is 0. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/special.html#torch.special.xlogy
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function xlogy(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * input · log(a), and 0 where the number is 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.xlogy
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function xlogy(input: number | boolean, other: Tensor): Tensor;
/**
 * input · log(a), and 0 where the number is 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.xlogy
 * @param input The first operand: a number.
 */
export function xlogy(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** input · log(a), and 0 where the number is 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.xlogy */
export function xlogy(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function xlogy(...args: unknown[]): unknown {
  return callSpecial("xlogy", args);
}

/**
 * a · log(1 + b), and 0 where a is 0. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/special.html#torch.special.xlog1py
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function xlog1py(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * input · log(1 + a), and 0 where the number is 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.xlog1py
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function xlog1py(input: number | boolean, other: Tensor): Tensor;
/**
 * input · log(1 + a), and 0 where the number is 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.xlog1py
 * @param input The first operand: a number.
 */
export function xlog1py(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** input · log(1 + a), and 0 where the number is 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.xlog1py */
export function xlog1py(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function xlog1py(...args: unknown[]): unknown {
  return callSpecial("special_xlog1py", args);
}

/**
 * 2 to the power of each element. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.exp2
 * @param input The tensor.
 */
export function exp2(input: Tensor): Tensor;
export function exp2(...args: unknown[]): unknown {
  return callSpecial("exp2", args);
}

/**
 * exp(a) − 1, exact near 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.expm1
 * @param input The tensor.
 */
export function expm1(input: Tensor): Tensor;
export function expm1(...args: unknown[]): unknown {
  return callSpecial("expm1", args);
}

/**
 * log(1 + a), exact near 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.log1p
 * @param input The tensor.
 */
export function log1p(input: Tensor): Tensor;
export function log1p(...args: unknown[]): unknown {
  return callSpecial("log1p", args);
}

/**
 * As `sigmoid`: squashes into (0, 1). Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.expit
 * @param input The tensor.
 */
export function expit(input: Tensor): Tensor;
export function expit(...args: unknown[]): unknown {
  return callSpecial("special_expit", args);
}

/**
 * log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.logit
 * @param input The tensor.
 * @param eps How near to 0 and 1 elements may come; by default as near as they are.
 */
export function logit(input: Tensor, eps?: number | null): Tensor;
/**
 * log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.logit
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
  return callSpecial("logit", args);
}

/**
 * sin(πa) / πa, and 1 at 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.sinc
 * @param input The tensor.
 */
export function sinc(input: Tensor): Tensor;
export function sinc(...args: unknown[]): unknown {
  return callSpecial("sinc", args);
}

/**
 * Rounds to so many decimals. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.round
 * @param input The tensor.
 */
export function round(
  input: Tensor,
  options?: {
    /** How many decimals stay. Default 0. */
    decimals?: number;
  },
): Tensor;
export function round(...args: unknown[]): unknown {
  return callSpecial("special_round", args);
}

/**
 * The error function: 2 / √π times the integral of exp(−t²) from 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.erf
 * @param input The tensor.
 */
export function erf(input: Tensor): Tensor;
export function erf(...args: unknown[]): unknown {
  return callSpecial("erf", args);
}

/**
 * 1 − erf(a), exact where that is near 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.erfc
 * @param input The tensor.
 */
export function erfc(input: Tensor): Tensor;
export function erfc(...args: unknown[]): unknown {
  return callSpecial("erfc", args);
}

/**
 * The number whose error function this is. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.erfinv
 * @param input The tensor.
 */
export function erfinv(input: Tensor): Tensor;
export function erfinv(...args: unknown[]): unknown {
  return callSpecial("erfinv", args);
}

/**
 * exp(a²) · erfc(a). Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.erfcx
 * @param input The tensor.
 */
export function erfcx(input: Tensor): Tensor;
export function erfcx(...args: unknown[]): unknown {
  return callSpecial("special_erfcx", args);
}

/**
 * The probability that a normal number is below this one. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.ndtr
 * @param input The tensor.
 */
export function ndtr(input: Tensor): Tensor;
export function ndtr(...args: unknown[]): unknown {
  return callSpecial("special_ndtr", args);
}

/**
 * The number below which a normal number is with this probability. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.ndtri
 * @param input The tensor.
 */
export function ndtri(input: Tensor): Tensor;
export function ndtri(...args: unknown[]): unknown {
  return callSpecial("special_ndtri", args);
}

/**
 * The logarithm of the probability that a normal number is below this one. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.log_ndtr
 * @param input The tensor.
 */
export function log_ndtr(input: Tensor): Tensor;
export function log_ndtr(...args: unknown[]): unknown {
  return callSpecial("special_log_ndtr", args);
}

/**
 * −a · log(a): the share of a probability in an entropy. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.entr
 * @param input The tensor.
 */
export function entr(input: Tensor): Tensor;
export function entr(...args: unknown[]): unknown {
  return callSpecial("special_entr", args);
}

/**
 * As `lgamma`: the logarithm of |Γ(a)|. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.gammaln
 * @param input The tensor.
 */
export function gammaln(input: Tensor): Tensor;
export function gammaln(...args: unknown[]): unknown {
  return callSpecial("special_gammaln", args);
}

/**
 * The derivative of log Γ(a). Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.digamma
 * @param input The tensor.
 */
export function digamma(input: Tensor): Tensor;
export function digamma(...args: unknown[]): unknown {
  return callSpecial("digamma", args);
}

/**
 * As `digamma`: the derivative of log Γ(a). Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.psi
 * @param input The tensor.
 */
export function psi(input: Tensor): Tensor;
export function psi(...args: unknown[]): unknown {
  return callSpecial("special_psi", args);
}

/**
 * The derivative of order `n` of digamma. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.polygamma
 * @param n How often digamma is derived: 0 is digamma itself.
 * @param input The tensor.
 */
export function polygamma(n: number, input: Tensor): Tensor;
/**
 * The derivative of order `n` of digamma. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.polygamma
 * @param n How often digamma is derived: 0 is digamma itself.
 */
export function polygamma(
  n: number,
  options: {
    /** The tensor. */
    input: Tensor;
  },
): Tensor;
/** The derivative of order `n` of digamma. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.polygamma */
export function polygamma(options: {
  /** How often digamma is derived: 0 is digamma itself. */
  n: number;
  /** The tensor. */
  input: Tensor;
}): Tensor;
export function polygamma(...args: unknown[]): unknown {
  return callSpecial("polygamma", args);
}

/**
 * As `mvlgamma`: the logarithm of the multivariate gamma function of dimension `p`. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.multigammaln
 * @param input The tensor.
 * @param p The dimension.
 */
export function multigammaln(input: Tensor, p: number): Tensor;
/**
 * As `mvlgamma`: the logarithm of the multivariate gamma function of dimension `p`. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.multigammaln
 * @param input The tensor.
 */
export function multigammaln(
  input: Tensor,
  options: {
    /** The dimension. */
    p: number;
  },
): Tensor;
export function multigammaln(...args: unknown[]): unknown {
  return callSpecial("special_multigammaln", args);
}

/**
 * As `igamma`: the share of Γ(input) that comes from below `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/special.html#torch.special.gammainc
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function gammainc(input: Tensor, other: Tensor): Tensor;
export function gammainc(...args: unknown[]): unknown {
  return callSpecial("special_gammainc", args);
}

/**
 * As `igammac`: the share of Γ(input) that comes from above `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/special.html#torch.special.gammaincc
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function gammaincc(input: Tensor, other: Tensor): Tensor;
export function gammaincc(...args: unknown[]): unknown {
  return callSpecial("special_gammaincc", args);
}

/**
 * The zeta function of Hurwitz: Σ 1 / (b + k)^a over k from 0 on. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/special.html#torch.special.zeta
 * @param input The tensor.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function zeta(input: Tensor, other: Tensor | number | boolean): Tensor;
/**
 * The zeta function of Hurwitz: Σ 1 / (a + k)^input over k from 0 on. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.zeta
 * @param input The first operand: a number.
 * @param other The second operand: a tensor.
 */
export function zeta(input: number | boolean, other: Tensor): Tensor;
/**
 * The zeta function of Hurwitz: Σ 1 / (a + k)^input over k from 0 on. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.zeta
 * @param input The first operand: a number.
 */
export function zeta(
  input: number | boolean,
  options: {
    /** The second operand: a tensor. */
    other: Tensor;
  },
): Tensor;
/** The zeta function of Hurwitz: Σ 1 / (a + k)^input over k from 0 on. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.zeta */
export function zeta(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The second operand: a tensor. */
  other: Tensor;
}): Tensor;
export function zeta(...args: unknown[]): unknown {
  return callSpecial("special_zeta", args);
}

/**
 * The modified Bessel function of the first kind, of order 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.i0
 * @param input The tensor.
 */
export function i0(input: Tensor): Tensor;
export function i0(...args: unknown[]): unknown {
  return callSpecial("i0", args);
}

/**
 * exp(−|a|) times the modified Bessel function of the first kind, of order 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.i0e
 * @param input The tensor.
 */
export function i0e(input: Tensor): Tensor;
export function i0e(...args: unknown[]): unknown {
  return callSpecial("special_i0e", args);
}

/**
 * The modified Bessel function of the first kind, of order 1. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.i1
 * @param input The tensor.
 */
export function i1(input: Tensor): Tensor;
export function i1(...args: unknown[]): unknown {
  return callSpecial("special_i1", args);
}

/**
 * exp(−|a|) times the modified Bessel function of the first kind, of order 1. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.i1e
 * @param input The tensor.
 */
export function i1e(input: Tensor): Tensor;
export function i1e(...args: unknown[]): unknown {
  return callSpecial("special_i1e", args);
}

/**
 * The Airy function Ai. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.airy_ai
 * @param input The tensor.
 */
export function airy_ai(input: Tensor): Tensor;
export function airy_ai(...args: unknown[]): unknown {
  return callSpecial("special_airy_ai", args);
}

/**
 * The Bessel function of the first kind, of order 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.bessel_j0
 * @param input The tensor.
 */
export function bessel_j0(input: Tensor): Tensor;
export function bessel_j0(...args: unknown[]): unknown {
  return callSpecial("special_bessel_j0", args);
}

/**
 * The Bessel function of the first kind, of order 1. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.bessel_j1
 * @param input The tensor.
 */
export function bessel_j1(input: Tensor): Tensor;
export function bessel_j1(...args: unknown[]): unknown {
  return callSpecial("special_bessel_j1", args);
}

/**
 * The Bessel function of the second kind, of order 0. Shapes: any → the same.
 * @param input The tensor.
 */
export function bessel_y0(input: Tensor): Tensor;
export function bessel_y0(...args: unknown[]): unknown {
  return callSpecial("special_bessel_y0", args);
}

/**
 * The Bessel function of the second kind, of order 1. Shapes: any → the same.
 * @param input The tensor.
 */
export function bessel_y1(input: Tensor): Tensor;
export function bessel_y1(...args: unknown[]): unknown {
  return callSpecial("special_bessel_y1", args);
}

/**
 * The modified Bessel function of the first kind, of order 0. Shapes: any → the same.
 * @param input The tensor.
 */
export function modified_bessel_i0(input: Tensor): Tensor;
export function modified_bessel_i0(...args: unknown[]): unknown {
  return callSpecial("special_modified_bessel_i0", args);
}

/**
 * The modified Bessel function of the first kind, of order 1. Shapes: any → the same.
 * @param input The tensor.
 */
export function modified_bessel_i1(input: Tensor): Tensor;
export function modified_bessel_i1(...args: unknown[]): unknown {
  return callSpecial("special_modified_bessel_i1", args);
}

/**
 * The modified Bessel function of the second kind, of order 0. Shapes: any → the same.
 * @param input The tensor.
 */
export function modified_bessel_k0(input: Tensor): Tensor;
export function modified_bessel_k0(...args: unknown[]): unknown {
  return callSpecial("special_modified_bessel_k0", args);
}

/**
 * The modified Bessel function of the second kind, of order 1. Shapes: any → the same.
 * @param input The tensor.
 */
export function modified_bessel_k1(input: Tensor): Tensor;
export function modified_bessel_k1(...args: unknown[]): unknown {
  return callSpecial("special_modified_bessel_k1", args);
}

/**
 * exp(a) times the modified Bessel function of the second kind, of order 0. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.scaled_modified_bessel_k0
 * @param input The tensor.
 */
export function scaled_modified_bessel_k0(input: Tensor): Tensor;
export function scaled_modified_bessel_k0(...args: unknown[]): unknown {
  return callSpecial("special_scaled_modified_bessel_k0", args);
}

/**
 * exp(a) times the modified Bessel function of the second kind, of order 1. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.scaled_modified_bessel_k1
 * @param input The tensor.
 */
export function scaled_modified_bessel_k1(input: Tensor): Tensor;
export function scaled_modified_bessel_k1(...args: unknown[]): unknown {
  return callSpecial("special_scaled_modified_bessel_k1", args);
}

/**
 * The spherical Bessel function of the first kind, of order 0: sin(a) / a. Shapes: any → the same. https://pytorch.org/docs/stable/special.html#torch.special.spherical_bessel_j0
 * @param input The tensor.
 */
export function spherical_bessel_j0(input: Tensor): Tensor;
export function spherical_bessel_j0(...args: unknown[]): unknown {
  return callSpecial("special_spherical_bessel_j0", args);
}

/**
 * The Chebyshev polynomial of the first kind of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function chebyshev_polynomial_t(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The Chebyshev polynomial of the first kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function chebyshev_polynomial_t(input: number | boolean, n: Tensor): Tensor;
/**
 * The Chebyshev polynomial of the first kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function chebyshev_polynomial_t(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The Chebyshev polynomial of the first kind of degree `n`. Shapes: any → the same. */
export function chebyshev_polynomial_t(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function chebyshev_polynomial_t(...args: unknown[]): unknown {
  return callSpecial("special_chebyshev_polynomial_t", args);
}

/**
 * The Chebyshev polynomial of the second kind of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function chebyshev_polynomial_u(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The Chebyshev polynomial of the second kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function chebyshev_polynomial_u(input: number | boolean, n: Tensor): Tensor;
/**
 * The Chebyshev polynomial of the second kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function chebyshev_polynomial_u(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The Chebyshev polynomial of the second kind of degree `n`. Shapes: any → the same. */
export function chebyshev_polynomial_u(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function chebyshev_polynomial_u(...args: unknown[]): unknown {
  return callSpecial("special_chebyshev_polynomial_u", args);
}

/**
 * The Chebyshev polynomial of the third kind of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function chebyshev_polynomial_v(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The Chebyshev polynomial of the third kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function chebyshev_polynomial_v(input: number | boolean, n: Tensor): Tensor;
/**
 * The Chebyshev polynomial of the third kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function chebyshev_polynomial_v(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The Chebyshev polynomial of the third kind of degree `n`. Shapes: any → the same. */
export function chebyshev_polynomial_v(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function chebyshev_polynomial_v(...args: unknown[]): unknown {
  return callSpecial("special_chebyshev_polynomial_v", args);
}

/**
 * The Chebyshev polynomial of the fourth kind of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function chebyshev_polynomial_w(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The Chebyshev polynomial of the fourth kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function chebyshev_polynomial_w(input: number | boolean, n: Tensor): Tensor;
/**
 * The Chebyshev polynomial of the fourth kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function chebyshev_polynomial_w(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The Chebyshev polynomial of the fourth kind of degree `n`. Shapes: any → the same. */
export function chebyshev_polynomial_w(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function chebyshev_polynomial_w(...args: unknown[]): unknown {
  return callSpecial("special_chebyshev_polynomial_w", args);
}

/**
 * The shifted Chebyshev polynomial of the first kind of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function shifted_chebyshev_polynomial_t(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The shifted Chebyshev polynomial of the first kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function shifted_chebyshev_polynomial_t(input: number | boolean, n: Tensor): Tensor;
/**
 * The shifted Chebyshev polynomial of the first kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function shifted_chebyshev_polynomial_t(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The shifted Chebyshev polynomial of the first kind of degree `n`. Shapes: any → the same. */
export function shifted_chebyshev_polynomial_t(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function shifted_chebyshev_polynomial_t(...args: unknown[]): unknown {
  return callSpecial("special_shifted_chebyshev_polynomial_t", args);
}

/**
 * The shifted Chebyshev polynomial of the second kind of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function shifted_chebyshev_polynomial_u(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The shifted Chebyshev polynomial of the second kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function shifted_chebyshev_polynomial_u(input: number | boolean, n: Tensor): Tensor;
/**
 * The shifted Chebyshev polynomial of the second kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function shifted_chebyshev_polynomial_u(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The shifted Chebyshev polynomial of the second kind of degree `n`. Shapes: any → the same. */
export function shifted_chebyshev_polynomial_u(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function shifted_chebyshev_polynomial_u(...args: unknown[]): unknown {
  return callSpecial("special_shifted_chebyshev_polynomial_u", args);
}

/**
 * The shifted Chebyshev polynomial of the third kind of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function shifted_chebyshev_polynomial_v(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The shifted Chebyshev polynomial of the third kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function shifted_chebyshev_polynomial_v(input: number | boolean, n: Tensor): Tensor;
/**
 * The shifted Chebyshev polynomial of the third kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function shifted_chebyshev_polynomial_v(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The shifted Chebyshev polynomial of the third kind of degree `n`. Shapes: any → the same. */
export function shifted_chebyshev_polynomial_v(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function shifted_chebyshev_polynomial_v(...args: unknown[]): unknown {
  return callSpecial("special_shifted_chebyshev_polynomial_v", args);
}

/**
 * The shifted Chebyshev polynomial of the fourth kind of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function shifted_chebyshev_polynomial_w(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The shifted Chebyshev polynomial of the fourth kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function shifted_chebyshev_polynomial_w(input: number | boolean, n: Tensor): Tensor;
/**
 * The shifted Chebyshev polynomial of the fourth kind of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function shifted_chebyshev_polynomial_w(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The shifted Chebyshev polynomial of the fourth kind of degree `n`. Shapes: any → the same. */
export function shifted_chebyshev_polynomial_w(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function shifted_chebyshev_polynomial_w(...args: unknown[]): unknown {
  return callSpecial("special_shifted_chebyshev_polynomial_w", args);
}

/**
 * The Hermite polynomial of physicists of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function hermite_polynomial_h(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The Hermite polynomial of physicists of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function hermite_polynomial_h(input: number | boolean, n: Tensor): Tensor;
/**
 * The Hermite polynomial of physicists of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function hermite_polynomial_h(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The Hermite polynomial of physicists of degree `n`. Shapes: any → the same. */
export function hermite_polynomial_h(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function hermite_polynomial_h(...args: unknown[]): unknown {
  return callSpecial("special_hermite_polynomial_h", args);
}

/**
 * The Hermite polynomial of statisticians of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function hermite_polynomial_he(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The Hermite polynomial of statisticians of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function hermite_polynomial_he(input: number | boolean, n: Tensor): Tensor;
/**
 * The Hermite polynomial of statisticians of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function hermite_polynomial_he(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The Hermite polynomial of statisticians of degree `n`. Shapes: any → the same. */
export function hermite_polynomial_he(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function hermite_polynomial_he(...args: unknown[]): unknown {
  return callSpecial("special_hermite_polynomial_he", args);
}

/**
 * The Laguerre polynomial of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function laguerre_polynomial_l(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The Laguerre polynomial of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function laguerre_polynomial_l(input: number | boolean, n: Tensor): Tensor;
/**
 * The Laguerre polynomial of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function laguerre_polynomial_l(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The Laguerre polynomial of degree `n`. Shapes: any → the same. */
export function laguerre_polynomial_l(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function laguerre_polynomial_l(...args: unknown[]): unknown {
  return callSpecial("special_laguerre_polynomial_l", args);
}

/**
 * The Legendre polynomial of degree `n`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param n The degree.
 */
export function legendre_polynomial_p(input: Tensor, n: Tensor | number | boolean): Tensor;
/**
 * The Legendre polynomial of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 * @param n The degree.
 */
export function legendre_polynomial_p(input: number | boolean, n: Tensor): Tensor;
/**
 * The Legendre polynomial of degree `n`. Shapes: any → the same.
 * @param input The first operand: a number.
 */
export function legendre_polynomial_p(
  input: number | boolean,
  options: {
    /** The degree. */
    n: Tensor;
  },
): Tensor;
/** The Legendre polynomial of degree `n`. Shapes: any → the same. */
export function legendre_polynomial_p(options: {
  /** The first operand: a number. */
  input: number | boolean;
  /** The degree. */
  n: Tensor;
}): Tensor;
export function legendre_polynomial_p(...args: unknown[]): unknown {
  return callSpecial("special_legendre_polynomial_p", args);
}

/**
 * The logarithms of sums of exponentials, without overflow. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.logsumexp
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean): Tensor;
/**
 * The logarithms of sums of exponentials, without overflow. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.logsumexp
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function logsumexp(
  input: Tensor,
  dim: number | readonly number[],
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
/**
 * The logarithms of sums of exponentials, without overflow. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.logsumexp
 * @param input The tensor.
 */
export function logsumexp(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number | readonly number[];
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
  },
): Tensor;
export function logsumexp(...args: unknown[]): unknown {
  return callSpecial("logsumexp", args);
}

/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.softmax
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmax(input: Tensor, dim: number): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.softmax
 * @param input The tensor.
 */
export function softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.softmax
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param dtype The type of the result, if another than usual.
 */
export function softmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
/**
 * Exponentials that sum to 1 along `dim`. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.softmax
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function softmax(
  input: Tensor,
  dim: number,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function softmax(...args: unknown[]): unknown {
  return callSpecial("softmax", args);
}

/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.log_softmax
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function log_softmax(input: Tensor, dim: number): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.log_softmax
 * @param input The tensor.
 */
export function log_softmax(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.log_softmax
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param dtype The type of the result, if another than usual.
 */
export function log_softmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
/**
 * The logarithm of softmax, exact where that is near 0. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/special.html#torch.special.log_softmax
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function log_softmax(
  input: Tensor,
  dim: number,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function log_softmax(...args: unknown[]): unknown {
  return callSpecial("log_softmax", args);
}

// The error function, its complement and its inverse; the normal distribution.
import { polynomial } from "./series.js";

/** erf(x) / x on [0, 1], by powers of x². */
const CENTRAL = [
  1.1283791670955126, -0.3761263890318375, 0.11283791670954882, -0.026866170645077334, 0.005223977624823223,
  -0.0008548326981129666, 0.00012055331122299266, -1.4925595519506043e-5, 1.6461004480962034e-6, -1.6350354461959655e-7,
  1.4660051998394848e-8, -1.1373902296430911e-9, 5.958930743134941e-11,
];
/** (1 + 2x) · exp(x²) · erfc(x) for x >= 0, by powers of (x - 3.75) / (x + 3.75). */
const SCALED = [
  1.2375126308378275, -0.14024059858554702, 0.00358541548546369, 0.08227673849015102, -0.10880393014170746,
  0.09230432116019834, -0.05869339859054762, 0.0283622774215156, -0.009746579547619623, 0.0017556258324217529,
  0.00029371359480570737, -0.00029015397928986765, 5.164940777546399e-5, 2.2383912036550678e-5, -1.1445049125831309e-5,
  -9.72849582211122e-7, 1.7534434251106334e-6, -5.826281078800777e-8, -2.6114702359900956e-7, 2.4289762925488707e-8,
  4.0971223152703005e-8, -4.389284159986328e-9, -6.545560212480267e-9, 5.457157304704688e-10, 9.02214970034059e-10,
  -3.75315827795962e-11, -7.33950500852954e-11,
];
const HALF_ROOT_PI = 0.886226925452758;

/** exp(x²) · erfc(x) for x >= 0. */
function scaledTail(x: number): number {
  if (x > 1e9) return 1 / (2 * HALF_ROOT_PI * x);
  return polynomial(SCALED, (x - 3.75) / (x + 3.75)) / (1 + 2 * x);
}

/** exp(sign · x²) without the rounding error of x². */
function expOfSquare(x: number, sign: number): number {
  const single = Math.fround(x);
  const main = Math.exp(sign * single * single);
  return single === x || main === 0 || main === Number.POSITIVE_INFINITY
    ? main
    : main * Math.exp(sign * (x - single) * (x + single));
}

/** 2 / √π · ∫ exp(−t²) dt from 0 to x. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (size < 1) return x * polynomial(CENTRAL, x * x);
  if (size > 6) return x > 0 ? 1 : -1;
  const tail = expOfSquare(size, -1) * scaledTail(size);
  return x > 0 ? 1 - tail : tail - 1;
}

/** 1 − erf(x), exact where that is near 0. */
export function erfc(x: number): number {
  if (x < 0.5) return x > -1 ? 1 - erf(x) : 2 - erfc(-x);
  return x > 27.5 ? 0 : expOfSquare(x, -1) * scaledTail(x);
}

/** exp(x²) · erfc(x). */
export function erfcx(x: number): number {
  return x < 0 ? 2 * expOfSquare(x, 1) - scaledTail(-x) : scaledTail(x);
}

/** The x >= 0 with erfc(x) = y, for y in (0, 1]: a rough quantile of the normal distribution, then Halley's steps. */
function inverseTail(y: number): number {
  if (!(y > 0)) return y === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  const log = Math.log(y);
  const t = Math.sqrt(2 * (Math.LN2 - log));
  const rough = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  let x = rough * Math.SQRT1_2;
  for (let step = 0; step < 2; step++) {
    const error = HALF_ROOT_PI * (Math.exp(x * x + log) - erfcx(x));
    x -= error / (1 + x * error);
  }
  return x;
}

/** The x with erf(x) = y, for |y| <= 1/2: the first terms of its series, then Halley's steps. */
function inverseCentral(y: number): number {
  const square = y * y;
  let x = HALF_ROOT_PI * y * (1 + square * (0.2617993877991494 + square * (0.14393173084921979 + square * 0.0977)));
  for (let step = 0; step < 2; step++) {
    const error = HALF_ROOT_PI * (erf(x) - y) * Math.exp(x * x);
    x -= error / (1 + x * error);
  }
  return x;
}

/** The x with erf(x) = y. */
export function erfinv(y: number): number {
  const size = Math.abs(y);
  if (size <= 0.5) return inverseCentral(y);
  return y > 0 ? inverseTail(1 - size) : -inverseTail(1 - size);
}

/** The x below which a normal number is with probability `p`. */
export function ndtri(p: number): number {
  if (p >= 0.25 && p <= 0.75) return Math.SQRT2 * inverseCentral(2 * p - 1);
  return p < 0.5 ? -Math.SQRT2 * inverseTail(2 * p) : Math.SQRT2 * inverseTail(2 * (1 - p));
}

/** The logarithm of the probability that a normal number is below `x`. */
export function log_ndtr(x: number): number {
  if (x >= 1) return Math.log1p(-0.5 * erfc(x * Math.SQRT1_2));
  return Math.log(0.5 * erfcx(-x * Math.SQRT1_2)) - 0.5 * x * x;
}

// The gamma function's logarithm and its derivatives, and the zeta function that they come from.
import { polynomial } from "./series.js";

/** log Γ(x) / ((x − 1)(x − 2)) on [1, 2], by powers of 2x − 3. */
const CENTRAL = [
  0.4831289505409809, -0.07297994795715304, 0.01572785026864124, -0.003913560937626182, 0.0010498186644489656,
  -0.0002945507015196472, 8.510090382507709e-5, -2.5094328668947195e-5, 7.511391134979752e-6, -2.2742474102383936e-6,
  6.948461695085761e-7, -2.1386323384115519e-7, 6.622899723826762e-8, -2.0621027431854287e-8, 6.448537660005262e-9,
  -2.016947955623982e-9, 6.34708063084356e-10, -2.0874620693971093e-10, 6.659994986020335e-11, -1.5395748006420787e-11,
  4.705387815328221e-12, -3.803618166622364e-12, 1.2510413599689193e-12,
];
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** B(2k) / (2k (2k − 1)): Stirling's series. */
const STIRLING = [
  0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953, 0.0008417508417508417,
  -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242,
];
/** B(2k) / (2k): the series of digamma. */
const DIGAMMA = [
  0.08333333333333333, -0.008333333333333333, 0.003968253968253968, -0.004166666666666667, 0.007575757575757576,
  -0.021092796092796094, 0.08333333333333333, -0.4432598039215686,
];
/** B(2k) / (2k)!: the Euler-Maclaurin formula. */
const EULER_MACLAURIN = [
  0.08333333333333333, -0.001388888888888889, 3.306878306878307e-5, -8.267195767195768e-7, 2.08767569878681e-8,
  -5.284190138687493e-10, 1.3382536530684679e-11, -3.3896802963225827e-13, 8.586062056277845e-15,
  -2.1748686985580619e-16,
];

/** What Stirling's formula for log Γ(x) leaves over, for x >= 8. */
export function stirlingRest(x: number): number {
  return polynomial(STIRLING, 1 / (x * x)) / x;
}

/** sin(πx), exact for whole numbers. */
function sinPi(x: number): number {
  return Math.sin(Math.PI * (x - 2 * Math.round(x / 2)));
}

function lgammaBetween1And8(x: number): number {
  let rest = x;
  let product = 1;
  while (rest >= 2) {
    rest -= 1;
    product *= rest;
  }
  return Math.log(product) + (rest - 1) * (rest - 2) * polynomial(CENTRAL, 2 * rest - 3);
}

/** log |Γ(x)|. */
export function lgamma(x: number): number {
  if (x >= 8) {
    if (x > 1e300) return x * (Math.log(x) - 1);
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingRest(x);
  }
  if (x >= 1) return lgammaBetween1And8(x);
  if (Math.abs(x) < 1e-20) return -Math.log(Math.abs(x));
  if (x > 0) return lgammaBetween1And8(x + 1) - Math.log(x);
  if (Number.isNaN(x)) return x;
  if (Math.floor(x) === x) return Number.POSITIVE_INFINITY;
  return Math.log(Math.PI / Math.abs(x * sinPi(x))) - lgamma(-x);
}

/** log Γ(1 + x) for x >= 0, exact near 0. */
export function lgamma1p(x: number): number {
  return x < 1 ? x * (x - 1) * polynomial(CENTRAL, 2 * x - 1) : lgamma(1 + x);
}

/** The derivative of log Γ(x). */
export function digamma(x: number): number {
  if (x === 0) return -1 / x;
  if (x < 0) {
    if (Math.floor(x) === x) return Number.NaN;
    return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x - Math.round(x)));
  }
  let sum = 0;
  let at = x;
  for (; at < 10; at++) sum -= 1 / at;
  if (at === Number.POSITIVE_INFINITY) return at;
  const z = 1 / (at * at);
  return sum + Math.log(at) - 0.5 / at - z * polynomial(DIGAMMA, z);
}

/** The zeta function of Hurwitz for s > 1 and q > 0: the first terms, then the Euler-Maclaurin formula for the rest. */
function zetaOfPositive(s: number, q: number): number {
  let sum = 0;
  let at = q;
  for (; at < q + 9 || at < 9; at++) sum += at ** -s;
  const last = at ** -s;
  if (last === 0) return sum;
  sum += (last * at) / (s - 1) + 0.5 * last;
  let factor = (last * s) / at;
  for (let k = 0; k < EULER_MACLAURIN.length; k++) {
    const term = EULER_MACLAURIN[k] * factor;
    sum += term;
    if (Math.abs(term) < 1e-17 * Math.abs(sum)) break;
    factor *= ((s + 2 * k + 1) * (s + 2 * k + 2)) / (at * at);
  }
  return sum;
}

/** The zeta function of Hurwitz: Σ 1 / (q + k)^s over k = 0, 1, 2, … */
export function zeta(s: number, q: number): number {
  if (s === 1) return Number.POSITIVE_INFINITY;
  if (!(s > 1) || Number.isNaN(q)) return Number.NaN;
  if (q > 0) return q === Number.POSITIVE_INFINITY ? 0 : zetaOfPositive(s, q);
  if (Math.floor(q) === q) return Number.POSITIVE_INFINITY;
  if (Math.floor(s) !== s) return Number.NaN;
  const count = Math.ceil(-q);
  const mirrored = 1 - (q + count);
  const negative = zetaOfPositive(s, mirrored) - zetaOfPositive(s, mirrored + count);
  return zetaOfPositive(s, q + count) + (s % 2 === 0 ? negative : -negative);
}

/** The derivative of digamma: six terms, then PyTorch's four of the asymptotic series, so that float64 agrees with it. */
function trigamma(x: number): number {
  if (x < 0.5) return (Math.PI / sinPi(x)) ** 2 - trigamma(1 - x);
  let sum = 0;
  let at = x;
  for (; at < x + 6; at++) sum += 1 / (at * at);
  const z = 1 / (at * at);
  return sum + (1 + 0.5 / at + z * (1 / 6 - z * (1 / 30 - z / 42))) / at;
}

/** The derivative of order `n` of digamma. */
export function polygamma(x: number, n: number): number {
  if (n === 0) return digamma(x);
  if (n === 1) return trigamma(x);
  let factorial = 1;
  for (let k = 2; k <= n; k++) factorial *= k;
  return (n % 2 === 0 ? -factorial : factorial) * zeta(n + 1, x);
}

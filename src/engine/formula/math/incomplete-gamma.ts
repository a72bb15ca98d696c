// The incomplete gamma functions: shares of the integral of t^(a − 1) · exp(−t) below and above x.
import { lgamma, lgamma1p, stirlingRest } from "./gamma.js";

const MOST_TERMS = 20000;
const SMALL = 1e-17;

/** log(x / a) − (x − a) / a without cancellation. */
function logMinusLinear(a: number, x: number): number {
  const u = (x - a) / a;
  if (Math.abs(u) > 0.3) return Math.log(x / a) - u;
  let power = -u * u;
  let sum = power / 2;
  for (let k = 3; k < 60; k++) {
    power *= -u;
    const term = power / k;
    sum += term;
    if (Math.abs(term) < SMALL * Math.abs(sum)) break;
  }
  return sum;
}

/** x^a · exp(−x) / Γ(a). */
function density(a: number, x: number): number {
  if (a < 8) return Math.exp(a * Math.log(x) - x - lgamma(a));
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(a * logMinusLinear(a, x) - stirlingRest(a));
}

/** The lower share, by its power series. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < MOST_TERMS; k++) {
    term *= x / (a + k);
    sum += term;
    if (term < SMALL * sum) break;
  }
  return sum * density(a, x);
}

/** The upper share, by its continued fraction (Lentz's way to evaluate it). */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < MOST_TERMS; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    h *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return h * density(a, x);
}

/** The upper share for small x: 1 minus a series whose first term is near 1. */
function upperSeries(a: number, x: number): number {
  let factor = 1;
  let sum = 0;
  for (let k = 1; k < MOST_TERMS; k++) {
    factor *= -x / k;
    const term = factor / (a + k);
    sum += term;
    if (Math.abs(term) <= SMALL * Math.abs(sum)) break;
  }
  const log = a * Math.log(x);
  return -Math.expm1(log - lgamma1p(a)) - Math.exp(log - lgamma(a)) * sum;
}

/** Both shares at the ends of the domain, or null within it. */
function lowerAtEnds(a: number, x: number): number | null {
  if (!(a >= 0 && x >= 0)) return Number.NaN;
  if (a === 0) return x > 0 ? 1 : Number.NaN;
  if (x === 0) return 0;
  if (a === Number.POSITIVE_INFINITY) return x === Number.POSITIVE_INFINITY ? Number.NaN : 0;
  return x === Number.POSITIVE_INFINITY ? 1 : null;
}

/** The share of Γ(a) below x. */
export function igamma(a: number, x: number): number {
  const end = lowerAtEnds(a, x);
  if (end !== null) return end;
  return x <= 1 || x <= a ? lowerSeries(a, x) : 1 - igammac(a, x);
}

/** The share of Γ(a) above x. */
export function igammac(a: number, x: number): number {
  const end = lowerAtEnds(a, x);
  if (end !== null) return 1 - end;
  if (x > 1.1) return x < a ? 1 - lowerSeries(a, x) : upperFraction(a, x);
  const lowerIsSmall = x <= 0.5 ? -0.4 / Math.log(x) < a : x * 1.1 < a;
  return lowerIsSmall ? 1 - lowerSeries(a, x) : upperSeries(a, x);
}

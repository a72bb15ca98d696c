// Bessel functions of order 0 and 1, modified ones, and the Airy function: Chebyshev series near 0 and far from it.
import * as table from "./bessel-tables.js";
import { chebyshev } from "./series.js";

const TWO_OVER_PI = 2 / Math.PI;

/** exp(−|x|) · I0(x). */
export function i0e(x: number): number {
  const size = Math.abs(x);
  if (size <= 8) return chebyshev(table.I0_SMALL, size / 4 - 1);
  return chebyshev(table.I0_LARGE, 16 / size - 1) / Math.sqrt(size);
}

/** exp(−|x|) · I1(x). */
export function i1e(x: number): number {
  const size = Math.abs(x);
  if (size <= 8) return x * chebyshev(table.I1_SMALL, size / 4 - 1);
  return (Math.sign(x) * chebyshev(table.I1_LARGE, 16 / size - 1)) / Math.sqrt(size);
}

/** The modified Bessel function of the first kind of order 0. */
export function i0(x: number): number {
  const size = Math.abs(x);
  return size === Number.POSITIVE_INFINITY ? size : grown(i0e(x), size);
}

/** The modified Bessel function of the first kind of order 1. */
export function i1(x: number): number {
  const size = Math.abs(x);
  return size === Number.POSITIVE_INFINITY ? x : grown(i1e(x), size);
}

/** scaled · exp(size), in two factors so that only the result may overflow. */
function grown(scaled: number, size: number): number {
  return scaled * Math.exp(size / 2) * Math.exp(size / 2);
}

/** The value of a function of the second kind where it is not a number within reach. */
function secondKindEdge(x: number, atZero: number): number {
  return x === 0 ? atZero : Number.NaN;
}

/** exp(x) · K0(x). */
export function scaled_k0(x: number): number {
  if (!(x > 0)) return secondKindEdge(x, Number.POSITIVE_INFINITY);
  if (x > 2) return chebyshev(table.K0_LARGE, 4 / x - 1) / Math.sqrt(x);
  return (chebyshev(table.K0_SMALL, (x * x) / 2 - 1) - Math.log(x / 2) * i0(x)) * Math.exp(x);
}

/** exp(x) · K1(x). */
export function scaled_k1(x: number): number {
  if (!(x > 0)) return secondKindEdge(x, Number.POSITIVE_INFINITY);
  if (x > 2) return chebyshev(table.K1_LARGE, 4 / x - 1) / Math.sqrt(x);
  return (chebyshev(table.K1_SMALL, (x * x) / 2 - 1) / x + Math.log(x / 2) * i1(x)) * Math.exp(x);
}

/** The modified Bessel function of the second kind of order 0. */
export function k0(x: number): number {
  return x === Number.POSITIVE_INFINITY ? 0 : scaled_k0(x) * Math.exp(-x);
}

/** The modified Bessel function of the second kind of order 1. */
export function k1(x: number): number {
  return x === Number.POSITIVE_INFINITY ? 0 : scaled_k1(x) * Math.exp(-x);
}

/** A wave that dies away: √(2 / πx) · (p · cos(x − shift) − q · sin(x − shift)). */
function wave(x: number, p: number, q: number, shift: number): number {
  const angle = x - shift;
  return Math.sqrt(TWO_OVER_PI / x) * (p * Math.cos(angle) - q * Math.sin(angle));
}

const QUARTER = Math.PI / 4;

/** J0 (shift 0) or Y0 (a quarter turn behind it), for x > 8. */
function farOfOrder0(x: number, turn: number): number {
  const t = 128 / (x * x) - 1;
  return wave(x, chebyshev(table.P0_LARGE, t), chebyshev(table.Q0_LARGE, t) / x, QUARTER + turn);
}

/** J1 (shift 0) or Y1 (a quarter turn behind it), for x > 8. */
function farOfOrder1(x: number, turn: number): number {
  const t = 128 / (x * x) - 1;
  return wave(x, chebyshev(table.P1_LARGE, t), chebyshev(table.Q1_LARGE, t) / x, 3 * QUARTER + turn);
}

/** The Bessel function of the first kind of order 0. */
export function j0(x: number): number {
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return 0;
  return size > 8 ? farOfOrder0(size, 0) : chebyshev(table.J0_SMALL, (x * x) / 32 - 1);
}

/** The Bessel function of the first kind of order 1. */
export function j1(x: number): number {
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return 0;
  return size > 8 ? Math.sign(x) * farOfOrder1(size, 0) : x * chebyshev(table.J1_SMALL, (x * x) / 32 - 1);
}

/** The Bessel function of the second kind of order 0. */
export function y0(x: number): number {
  if (!(x > 0)) return secondKindEdge(x, Number.NEGATIVE_INFINITY);
  if (x > 8) return x === Number.POSITIVE_INFINITY ? 0 : farOfOrder0(x, 2 * QUARTER);
  return chebyshev(table.Y0_SMALL, (x * x) / 32 - 1) + TWO_OVER_PI * Math.log(x) * j0(x);
}

/** The Bessel function of the second kind of order 1. */
export function y1(x: number): number {
  if (!(x > 0)) return secondKindEdge(x, Number.NEGATIVE_INFINITY);
  if (x > 8) return x === Number.POSITIVE_INFINITY ? 0 : farOfOrder1(x, 2 * QUARTER);
  return x * chebyshev(table.Y1_SMALL, (x * x) / 32 - 1) + TWO_OVER_PI * (Math.log(x) * j1(x) - 1 / x);
}

/** sin(x) / x. */
export function spherical_j0(x: number): number {
  if (Math.abs(x) < 1e-4) return 1 - (x * x) / 6;
  return Math.abs(x) === Number.POSITIVE_INFINITY ? 0 : Math.sin(x) / x;
}

const ROOT_PI = Math.sqrt(Math.PI);
const ZETA_AT_2 = (2 / 3) * 2 ** 1.5;
const ZETA_AT_4 = 16 / 3;

/** The Airy function Ai. */
export function airy_ai(x: number): number {
  if (Math.abs(x) === Number.POSITIVE_INFINITY) return Number.NaN;
  if (x >= -4 && x <= 2) return chebyshev(table.AIRY_MIDDLE, (x + 1) / 3);
  const size = Math.abs(x);
  const zeta = (2 / 3) * size * Math.sqrt(size);
  const falling = 1 / (ROOT_PI * Math.sqrt(Math.sqrt(size)));
  if (x > 0) return 0.5 * falling * Math.exp(-zeta) * chebyshev(table.AIRY_RIGHT, (2 * ZETA_AT_2) / zeta - 1);
  const t = 2 * (ZETA_AT_4 / zeta) ** 2 - 1;
  const [p, q] = [chebyshev(table.AIRY_P, t), chebyshev(table.AIRY_Q, t) / zeta];
  return falling * (p * Math.cos(zeta - QUARTER) + q * Math.sin(zeta - QUARTER));
}

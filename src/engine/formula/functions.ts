// The functions that formulas may use: how each is computed on one number, which op applies it to tensors, how it reads.
import * as bessel from "./math/bessel.js";
import * as bits from "./math/bits.js";
import * as normal from "./math/error-function.js";
import * as gamma from "./math/gamma.js";
import { igamma, igammac } from "./math/incomplete-gamma.js";
import * as orthogonal from "./math/orthogonal.js";

/** A function of formulas. */
export interface FormulaFunction {
  /** On numbers. Unless `whole`, its source text is pasted into kernels, so it must stand alone. */
  readonly compute: (...values: number[]) => number;
  /** Too long to be pasted: kernels call it where it is, and it may use helpers. */
  readonly whole?: true;
  /** The op that does the same on tensors, for gradients of gradients. */
  readonly op: string;
  /** How a person reads it; without, as it is written. */
  readonly text?: (...parts: string[]) => string;
}

/** Rounds halves to even, as IEEE and PyTorch do. */
const roundEven = (x: number) => {
  const r = Math.round(x);
  return r - x === 0.5 && r % 2 !== 0 ? r - 1 : Object.is(r, 0) && x < 0 ? -0 : r;
};

const power = (x: number, n: number) =>
  n === 2
    ? x * x
    : n === 1
      ? x
      : n === 0.5
        ? Math.sqrt(x)
        : n === 3
          ? x * x * x
          : n === -1
            ? 1 / x
            : x === 1 || (x === -1 && (n === Number.POSITIVE_INFINITY || n === Number.NEGATIVE_INFINITY))
              ? 1
              : x ** n;

/** Powers of whole numbers: a negative power is 0, but for 1 and −1. */
const wholePower = (x: number, n: number) => (n >= 0 || Math.abs(x) === 1 ? x ** n : 0);

const sigmoid = (x: number) => {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
};

const copysign = (x: number, s: number) => (s < 0 || Object.is(s, -0) ? -Math.abs(x) : Math.abs(x));

const hypot = (x: number, y: number) => {
  const square = x * x + y * y;
  return square > 1e-280 && square < 1e300 ? Math.sqrt(square) : Math.hypot(x, y);
};

/** The remainder of floor division, with the sign of `y`. */
const remainder = (x: number, y: number) => {
  const rest = x % y;
  return rest !== 0 && y < 0 !== rest < 0 ? rest + y : rest;
};

/** floor(x / y) by way of the exact remainder, since x / y may be rounded up to a whole number. */
const floorDivide = (x: number, y: number) => {
  if (y === 0) return x / y;
  const rest = x % y;
  const quotient = (x - rest) / y - (rest !== 0 && y < 0 !== rest < 0 ? 1 : 0);
  if (quotient === 0) return x < 0 !== y < 0 ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
};

// Whole numbers beyond 32 bits are split into a high and a low half of two's complement.
const and = (x: number, y: number) =>
  (x | 0) === x && (y | 0) === y
    ? x & y
    : (Math.floor(x / 4294967296) & Math.floor(y / 4294967296)) * 4294967296 + ((x & y) >>> 0);
const or = (x: number, y: number) =>
  (x | 0) === x && (y | 0) === y
    ? x | y
    : (Math.floor(x / 4294967296) | Math.floor(y / 4294967296)) * 4294967296 + ((x | y) >>> 0);
const xor = (x: number, y: number) =>
  (x | 0) === x && (y | 0) === y
    ? x ^ y
    : (Math.floor(x / 4294967296) ^ Math.floor(y / 4294967296)) * 4294967296 + ((x ^ y) >>> 0);

type Compute = (...values: number[]) => number;

const function_ = (op: string, compute: Compute, text?: (...parts: string[]) => string): FormulaFunction => ({
  op,
  compute,
  text,
});
const whole = (op: string, compute: Compute): FormulaFunction => ({ op, compute, whole: true });

const wholeByName = (module: Readonly<Record<string, Compute>>, ops: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(ops).map(([name, op]) => [name, whole(op, module[name])]));

/** All functions of formulas, by the name that formulas use. */
export const functions: Readonly<Record<string, FormulaFunction>> = {
  abs: function_("abs", Math.abs, (x) => `|${x}|`),
  acos: function_("acos", Math.acos),
  acosh: function_("acosh", Math.acosh),
  and: function_("bitwise_and", and, (x, y) => `${x} & ${y}`),
  asin: function_("asin", Math.asin),
  asinh: function_("asinh", Math.asinh),
  atan: function_("atan", Math.atan),
  atan2: function_("atan2", Math.atan2),
  atanh: function_("atanh", Math.atanh),
  ceil: function_("ceil", Math.ceil),
  copysign: function_("copysign", copysign),
  cos: function_("cos", Math.cos),
  cosh: function_("cosh", Math.cosh),
  exp: function_("exp", Math.exp),
  exp2: function_(
    "exp2",
    (x) => 2 ** x,
    (x) => `2^${x}`,
  ),
  expm1: function_("expm1", Math.expm1),
  floor: function_("floor", Math.floor),
  floor_divide: function_("floor_divide", floorDivide, (x, y) => `floor(${x} / ${y})`),
  fmod: function_("fmod", (x, y) => x % y),
  hypot: function_("hypot", hypot),
  log: function_("log", Math.log),
  log10: function_("log10", Math.log10),
  log1p: function_("log1p", Math.log1p),
  log2: function_("log2", Math.log2),
  max: function_("maximum", Math.max),
  min: function_("minimum", Math.min),
  or: function_("bitwise_or", or, (x, y) => `${x} | ${y}`),
  pow: function_("pow", power, (x, n) => `${x}^${n}`),
  remainder: function_("remainder", remainder),
  round: function_("round", roundEven),
  sigmoid: function_("sigmoid", sigmoid),
  sign: function_("sign", (x) => (x > 0 ? 1 : x < 0 ? -1 : 0)),
  sin: function_("sin", Math.sin),
  single: function_("positive", Math.fround, (x) => x),
  sinh: function_("sinh", Math.sinh),
  sqrt: function_("sqrt", Math.sqrt, (x) => `√${x}`),
  tan: function_("tan", Math.tan),
  tanh: function_("tanh", Math.tanh),
  trunc: function_("trunc", Math.trunc),
  whole_pow: function_("pow", wholePower, (x, n) => `${x}^${n}`),
  xor: function_("bitwise_xor", xor, (x, y) => `${x} ^ ${y}`),
  igamma: whole("igamma", igamma),
  igammac: whole("igammac", igammac),
  ...wholeByName(bits, {
    gcd: "gcd",
    lcm: "lcm",
    next_double: "nextafter",
    next_single: "nextafter",
    wrap64: "long",
  }),
  ...wholeByName(normal, {
    erf: "erf",
    erfc: "erfc",
    erfcx: "special_erfcx",
    erfinv: "erfinv",
    log_ndtr: "special_log_ndtr",
    ndtri: "special_ndtri",
  }),
  ...wholeByName(gamma, { digamma: "digamma", lgamma: "lgamma", polygamma: "polygamma", zeta: "special_zeta" }),
  ...wholeByName(bessel, {
    airy_ai: "special_airy_ai",
    i0: "i0",
    i0e: "special_i0e",
    i1: "special_i1",
    i1e: "special_i1e",
    j0: "special_bessel_j0",
    j1: "special_bessel_j1",
    k0: "special_modified_bessel_k0",
    k1: "special_modified_bessel_k1",
    scaled_k0: "special_scaled_modified_bessel_k0",
    scaled_k1: "special_scaled_modified_bessel_k1",
    spherical_j0: "special_spherical_bessel_j0",
    y0: "special_bessel_y0",
    y1: "special_bessel_y1",
  }),
  ...wholeByName(orthogonal, {
    chebyshev_t: "special_chebyshev_polynomial_t",
    chebyshev_u: "special_chebyshev_polynomial_u",
    chebyshev_v: "special_chebyshev_polynomial_v",
    chebyshev_w: "special_chebyshev_polynomial_w",
    hermite_h: "special_hermite_polynomial_h",
    hermite_he: "special_hermite_polynomial_he",
    laguerre_l: "special_laguerre_polynomial_l",
    legendre_p: "special_legendre_polynomial_p",
  }),
};

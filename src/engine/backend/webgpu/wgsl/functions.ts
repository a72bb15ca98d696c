// The functions of formulas on the GPU, which has no doubles: those that need them on the CPU are written otherwise here.
import { exp2 as exp2Of, expm1 as expm1Of, exp as expOf } from "../../cpu/vector-math/exponential.js";
import { type VectorFunction, vectorFunction } from "../../cpu/vector-math/functions.js";
import type { Floats, Node } from "../../cpu/vector-math/graph.js";
import { log1p as log1pOf, log as logOf, split, sum, withSpecial } from "../../cpu/vector-math/logarithm.js";
import { pow as powOf, simplePowers } from "../../cpu/vector-math/power.js";
import { sineAfter } from "../../cpu/vector-math/sine.js";

/** Tiny x are their own result, others get its sign. */
const odd = (m: Floats, x: Node, ofSize: (size: Node) => Node): Node =>
  m.choose(m.lt(m.abs(x), 2 ** -12), x, m.copySign(ofSize(m.abs(x)), x));

/** e^size / 2, where e^size alone may be too large. */
function halfExp(m: Floats, size: Node): Node {
  const root = expOf(m, m.mul(size, 0.5));
  return m.mul(m.mul(root, 0.5), root);
}

function sinh(m: Floats, x: Node): Node {
  return odd(m, x, (size) => {
    const e = expm1Of(m, m.atMost(size, 30));
    return m.choose(m.gt(size, 20), halfExp(m, size), m.mul(m.add(e, m.div(e, m.add(e, 1))), 0.5));
  });
}

function cosh(m: Floats, x: Node): Node {
  const size = m.abs(x);
  const e = expOf(m, m.atMost(size, 30));
  return m.choose(m.gt(size, 20), halfExp(m, size), m.mul(m.add(e, m.div(1, e)), 0.5));
}

function asinh(m: Floats, x: Node): Node {
  return odd(m, x, (size) => {
    const square = m.mul(size, size);
    const near = log1pOf(m, m.add(size, m.div(square, m.add(m.sqrt(m.add(square, 1)), 1))));
    return m.choose(m.gt(size, 1e4), m.add(logOf(m, size), Math.LN2), near);
  });
}

function acosh(m: Floats, x: Node): Node {
  const t = m.sub(x, 1);
  const near = log1pOf(m, m.add(t, m.sqrt(m.add(m.add(t, t), m.mul(t, t)))));
  const result = m.choose(m.gt(x, 1e4), m.add(logOf(m, x), Math.LN2), near);
  return m.choose(m.lt(x, 1), Number.NaN, result);
}

const atanh = (m: Floats, x: Node): Node =>
  odd(m, x, (size) => m.mul(log1pOf(m, m.div(m.add(size, size), m.sub(1, size))), 0.5));

const tan = (m: Floats, x: Node): Node => m.choose(m.eq(x, 0), x, m.div(sineAfter(m, x, 0), sineAfter(m, x, 1)));

/** The whole part of the logarithm to base 2 of a positive number, and the rest. */
function log2Parts(m: Floats, x: Node): { k: Node; rest: Node } {
  const tiny = m.lt(x, 2 ** -126);
  const { k, f } = split(m, m.choose(tiny, m.mul(x, 2 ** 23), x));
  return { k: m.sub(k, m.where(tiny, 23)), rest: m.mul(sum(m, m.number(0), f), Math.LOG2E) };
}

function log2(m: Floats, x: Node): Node {
  const { k, rest } = log2Parts(m, x);
  return withSpecial(m, x, m.add(k, rest));
}

const log10 = (m: Floats, x: Node): Node => m.mul(logOf(m, x), Math.LOG10E);

/** |x|^n = 2^(n · log2 |x|), with what rounding loses added at the end. */
function sizeOfPower(m: Floats, size: Node, n: Node): Node {
  const { k, rest } = log2Parts(m, size);
  const whole = m.mul(n, k);
  const part = m.mul(n, rest);
  const exponent = m.add(whole, part);
  const lost = m.add(m.multiplyAdd(n, k, m.neg(whole)), m.sub(part, m.sub(exponent, whole)));
  const near = exp2Of(m, exponent);
  const better = m.multiplyAdd(m.mul(near, lost), Math.LN2, near);
  return m.choose(m.lt(m.abs(lost), 1), better, near);
}

/** Powers of numbers that are 0 or infinite. */
function powerOfExtreme(m: Floats, size: Node, n: Node): Node {
  const grows = m.xor(m.gt(n, 0), m.eq(size, 0));
  return m.choose(m.eq(n, 0), 1, m.choose(grows, Number.POSITIVE_INFINITY, 0));
}

function pow(m: Floats, x: Node, n: Node): Node {
  if (n.value !== undefined && simplePowers.has(n.value)) return powOf(m, x, n)!;
  const size = m.abs(x);
  const extreme = m.or(m.eq(size, 0), m.eq(size, Number.POSITIVE_INFINITY));
  const plain = m.choose(m.eq(size, 1), 1, m.choose(extreme, powerOfExtreme(m, size, n), sizeOfPower(m, size, n)));
  const half = m.mul(n, 0.5);
  const isWhole = m.eq(n, m.floor(n));
  const isOdd = m.and(isWhole, m.ne(half, m.floor(half)));
  const negative = m.lt(m.copySign(m.number(1), x), 0);
  const signed = m.choose(m.and(isOdd, negative), m.neg(plain), plain);
  const inside = m.and(m.lt(x, 0), m.gt(x, Number.NEGATIVE_INFINITY));
  const undefined_ = m.or(m.and(inside, m.not(isWhole)), m.or(m.ne(n, n), m.ne(x, x)));
  const one = m.or(m.eq(n, 0), m.eq(x, 1));
  return m.choose(one, 1, m.choose(undefined_, Number.NaN, signed));
}

/** √(x² + y²), from the larger and the share of the smaller in it. */
function hypot(m: Floats, x: Node, y: Node): Node {
  const [a, b] = [m.abs(x), m.abs(y)];
  const large = m.max(a, b);
  const share = m.div(m.min(a, b), large);
  const length = m.mul(large, m.sqrt(m.multiplyAdd(share, share, 1)));
  const infinite = m.or(m.eq(a, Number.POSITIVE_INFINITY), m.eq(b, Number.POSITIVE_INFINITY));
  return m.choose(infinite, Number.POSITIVE_INFINITY, m.choose(m.eq(large, 0), 0, length));
}

/** The rest of a division, with the sign of `x`: exact as long as the quotient is a whole number of 24 bits. */
const fmod = (m: Floats, x: Node, y: Node): Node => {
  const rest = m.multiplySubtract(m.trunc(m.div(x, y)), y, x);
  const tooFar = m.lt(m.mul(rest, x), 0);
  const over = m.ge(m.abs(rest), m.abs(y));
  const size = m.copySign(m.abs(y), x);
  return m.choose(
    m.eq(m.abs(y), Number.POSITIVE_INFINITY),
    x,
    m.choose(tooFar, m.add(rest, size), m.choose(over, m.sub(rest, size), rest)),
  );
};

const remainder = (m: Floats, x: Node, y: Node): Node => {
  const rest = fmod(m, x, y);
  return m.choose(m.lt(m.mul(m.sub(m.where(m.gt(rest, 0), 1), m.where(m.lt(rest, 0), 1)), y), 0), m.add(rest, y), rest);
};

const floorDivide = (m: Floats, x: Node, y: Node): Node => {
  const quotient = m.div(m.sub(x, remainder(m, x, y)), y);
  return m.choose(m.eq(y, 0), m.div(x, y), m.nearest(quotient));
};

const own: Readonly<Record<string, VectorFunction>> = {
  acosh,
  asinh,
  atanh,
  cosh,
  floor_divide: floorDivide,
  fmod,
  hypot,
  log10,
  log2,
  pow,
  remainder,
  sinh,
  tan,
};

/** The form of a function on the GPU, if there is one. */
export const gpuFunction = (m: Floats, name: string): VectorFunction | undefined =>
  own[name] ?? vectorFunction(m, name);

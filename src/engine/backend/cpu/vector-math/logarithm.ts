// Logarithms and their relatives, for four singles at once.
// x = 2^k · (1 + f) with √½ ≤ 1 + f < √2, and log(1 + f) = log((1 + s) / (1 − s)) with s = f / (2 + f): odd in s. The
// polynomials are minimax fits (Remez exchange in 50 digits).
import { constant, f32x4, i64x2 } from "../wasm.js";
import { log2High, log2Low } from "./constants.js";
import { addInts, type Floats, inDouble, type Node, shiftRight, subInts } from "./graph.js";

/** (log((1 + s) / (1 − s)) / s − 2) / s² by s². */
const tail = [0.6666666269302368, 0.4000033736228943, 0.2853725552558899, 0.23583242297172546];
/** log((1 + s) / (1 − s)) / s by s². */
const inDoubles = [
  2, 0.6666666666655127, 0.40000000062428187, 0.28571415917138987, 0.22223441648879141, 0.18121711275243585,
  0.16840285445227862,
];

/** The logarithm `y` of `x`, also where `x` is infinite, 0 or negative. */
export function withSpecial(m: Floats, x: Node, y: Node): Node {
  const unusual = m.choose(m.eq(x, 0), Number.NEGATIVE_INFINITY, Number.NaN);
  return m.choose(m.gt(x, 0), m.choose(m.eq(x, Number.POSITIVE_INFINITY), x, y), unusual);
}

/** k and f of a number that is not subnormal. */
export function split(m: Floats, x: Node): { k: Node; f: Node } {
  const { graph } = m;
  const root = m.number(Math.fround(Math.SQRT1_2));
  const shifted = subInts(graph, x, root);
  const k = graph.apply(f32x4.convertI32, [shiftRight(graph, shifted, 23)]);
  return { k, f: m.sub(addInts(graph, m.and(shifted, graph.bits(0x7fffff)), root), 1) };
}

/** k · log 2 + log(1 + f) + `more`, for a small `more`. */
export function sum(m: Floats, k: Node, f: Node, more?: Node): Node {
  const s = m.div(f, m.add(f, 2));
  const z = m.mul(s, s);
  const half = m.mul(m.mul(f, f), 0.5);
  const small = more === undefined ? m.mul(k, log2Low) : m.multiplyAdd(k, log2Low, more);
  const rest = m.multiplyAdd(s, m.multiplyAdd(z, m.polynomial(z, tail), half), small);
  return m.multiplyAdd(k, log2High, m.sub(f, m.sub(half, rest)));
}

/** The natural logarithm. */
export function log(m: Floats, x: Node): Node {
  const tiny = m.lt(x, 2 ** -126);
  const { k, f } = split(m, m.choose(tiny, m.mul(x, 2 ** 23), x));
  return withSpecial(m, x, sum(m, m.sub(k, m.where(tiny, 23)), f));
}

/** log(1 + x): the logarithm of u = 1 + x as it is rounded, and what was lost, over u. */
export function log1p(m: Floats, x: Node): Node {
  const u = m.add(x, 1);
  const { k, f } = split(m, u);
  const lost = m.choose(m.lt(x, 1), m.sub(x, m.sub(u, 1)), m.sub(1, m.sub(u, x)));
  return m.choose(m.lt(m.abs(x), 2 ** -25), x, withSpecial(m, u, sum(m, k, f, m.div(lost, u))));
}

const unsignedShift = (x: Node, by: number, { graph }: Floats): Node =>
  graph.apply((v) => i64x2.shrUnsigned(v, constant(by)), [x], `shr${by} of i64`);

/** The whole part k of the logarithm to base 2, and log(1 + f), of a positive double that is not subnormal. */
function parts(d: Floats, x: Node): { k: Node; log: Node } {
  const { graph } = d;
  const root = d.number(Math.SQRT1_2);
  const biased = graph.apply(i64x2.add, [graph.apply(i64x2.sub, [x, root]), d.number(1)]);
  const k = d.sub(d.or(unsignedShift(biased, 52, d), 2 ** 52), 2 ** 52 + 1023);
  const fraction = d.and(biased, 2 ** -1022 - 2 ** -1074);
  const f = d.sub(graph.apply(i64x2.add, [fraction, root]), 1);
  const s = d.div(f, d.add(f, 2));
  return { k, log: d.mul(s, d.polynomial(d.mul(s, s), inDoubles)) };
}

/** The natural logarithm of doubles, for results that become singles. */
function logInDouble(d: Floats, x: Node): Node {
  const { k, log } = parts(d, x);
  return withSpecial(d, x, d.multiplyAdd(k, Math.LN2, log));
}

/** The logarithm to base 2 of doubles, for results that become singles. */
export function log2InDouble(d: Floats, x: Node): Node {
  const { k, log } = parts(d, x);
  return withSpecial(d, x, d.multiplyAdd(log, Math.LOG2E, k));
}

/** The logarithm to base 2. */
export const log2 = (m: Floats, x: Node): Node => inDouble(m, [x], log2InDouble);
/** The logarithm to base 10. */
export const log10 = (m: Floats, x: Node): Node =>
  inDouble(m, [x], (d, v) => d.mul(log2InDouble(d, v), Math.LOG10E * Math.LN2));

/** For odd functions with slope 1 at 0: tiny x are their own result, others get its sign. */
const odd = (m: Floats, x: Node, ofSize: (d: Floats, size: Node) => Node): Node =>
  m.choose(m.lt(m.abs(x), 2 ** -12), x, m.copySign(inDouble(m, [m.abs(x)], ofSize), x));

/** log(x + √(x² + 1)). */
export const asinh = (m: Floats, x: Node): Node =>
  odd(m, x, (d, size) => logInDouble(d, d.add(size, d.sqrt(d.multiplyAdd(size, size, 1)))));

/** log(x + √(x² − 1)), from 1 on. */
export const acosh = (m: Floats, x: Node): Node => {
  const inside = m.choose(m.lt(x, 1), Number.NaN, x);
  return inDouble(m, [inside], (d, v) => logInDouble(d, d.add(v, d.sqrt(d.sub(d.mul(v, v), 1)))));
};

/** log((1 + x) / (1 − x)) / 2. */
export const atanh = (m: Floats, x: Node): Node =>
  odd(m, x, (d, size) => d.mul(logInDouble(d, d.div(d.add(size, 1), d.sub(1, size))), 0.5));

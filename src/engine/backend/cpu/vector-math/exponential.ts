// Powers of e and 2, and what is made of them, for four singles at once.
// x = n·log 2 + r with a whole n and |r| ≤ log(2) / 2: a polynomial gives e^r, and n goes into the exponent. The
// polynomials are minimax fits (Remez exchange in 50 digits), their coefficients then rounded.
import { constant, i64x2 } from "../wasm.js";
import { log2High, log2Low, shifter } from "./constants.js";
import { addInts, type Floats, inDouble, type Node, shiftLeft, shiftRight, subInts } from "./graph.js";

/** Added to a double, it leaves the nearest whole number in the lowest bits. */
const doubleShifter = 1.5 * 2 ** 52;

/** (e^r − 1 − r) / r². */
const expTail = [
  0.4999999403953552, 0.16666507720947266, 0.041667960584163666, 0.008369985036551952, 0.001383958850055933,
];
/** The same, with its error small beside that of e^r − 1. */
const expm1Tail = [0.5, 0.1666654348373413, 0.041666287928819656, 0.008366497233510017, 0.0013946241233497858];
/** (2^r − 1) / r. */
const exp2Tail = [
  0.6931471824645996, 0.24022650718688965, 0.055503275245428085, 0.009618003852665424, 0.001340040354989469,
  0.00015476443513762206,
];
/** 2^r to 2⁻⁴⁰. */
const doubleExp2 = [
  1, 0.6931471805458186, 0.24022650695464257, 0.05550410941664549, 0.00961812922917349, 0.0013333450129169497,
  0.00015403411181165642, 1.5310196074394826e-5, 1.3264162487457193e-6,
];

/** r, and n in the lowest bits of another vector: the whole number nearest to `near` / log 2. */
function reduced(m: Floats, x: Node, near = x): { r: Node; shifted: Node } {
  const shifted = m.multiplyAdd(near, Math.LOG2E, shifter);
  const n = m.sub(shifted, shifter);
  return { r: m.multiplySubtract(n, log2Low, m.multiplySubtract(n, log2High, x)), shifted };
}

/** p · 2^n for p near 1: in two steps, since 2^n alone may be out of range. */
function scaled(m: Floats, p: Node, shifted: Node): Node {
  const { graph } = m;
  const n = subInts(graph, shifted, m.number(shifter));
  const half = shiftRight(graph, n, 1);
  const rest = addInts(graph, subInts(graph, n, half), graph.bits(127));
  return m.mul(addInts(graph, p, shiftLeft(graph, half, 23)), shiftLeft(graph, rest, 23));
}

/** e^x, for x up to 89. */
function expLimited(m: Floats, x: Node): Node {
  const { r, shifted } = reduced(m, m.atLeast(x, -104));
  return scaled(m, m.add(expm1Near0(m, r, expTail), 1), shifted);
}

/** e^r − 1. */
const expm1Near0 = (m: Floats, r: Node, tail: readonly number[]): Node =>
  m.multiplyAdd(m.mul(r, r), m.polynomial(r, tail), r);

/** factor · e^(x + more), from −106 up to 89, where `more` is small and may have more digits than x + more would keep. */
export function timesExp(m: Floats, factor: Node, x: Node, more: Node): Node {
  const { r, shifted } = reduced(m, x, m.add(x, more));
  return scaled(m, m.multiplyAdd(expm1Near0(m, m.add(r, more), expTail), factor, factor), shifted);
}

/** e^x. */
export const exp = (m: Floats, x: Node): Node => expLimited(m, m.atMost(x, 89));

/** 2^x. */
export function exp2(m: Floats, x: Node): Node {
  const limited = m.limit(x, -151, 129);
  const shifted = m.add(limited, shifter);
  const r = m.sub(limited, m.sub(shifted, shifter));
  return scaled(m, m.multiplyAdd(r, m.polynomial(r, exp2Tail), 1), shifted);
}

/** e^x − 1 = 2 · (2^(n−1) · (e^r − 1) + 2^(n−1) − ½); tiny x are their own result. */
export function expm1(m: Floats, x: Node): Node {
  const { graph } = m;
  const { r, shifted } = reduced(m, m.limit(x, -20, 89));
  const tail = expm1Near0(m, r, expm1Tail);
  const power = shiftLeft(graph, addInts(graph, subInts(graph, shifted, m.number(shifter)), graph.bits(126)), 23);
  const half = m.multiplyAdd(power, tail, m.sub(power, 0.5));
  return m.choose(m.lt(m.abs(x), 2 ** -24), x, m.add(half, half));
}

/** 1 / (1 + e^−x), written so that nothing overflows. */
export function sigmoid(m: Floats, x: Node): Node {
  const e = expLimited(m, m.or(x, -0));
  return m.div(m.choose(m.lt(x, 0), e, 1), m.add(e, 1));
}

/** (e^2|x| − 1) / (e^2|x| + 1) with the sign of x. */
export function tanh(m: Floats, x: Node): Node {
  const size = m.atMost(m.abs(x), 9.5);
  const e = expm1(m, m.add(size, size));
  return m.copySign(m.div(e, m.add(e, 2)), x);
}

/** 2^x of doubles, for results that become singles. */
export function exp2InDouble(m: Floats, x: Node): Node {
  const limited = m.limit(x, -200, 200);
  const shifted = m.add(limited, doubleShifter);
  const r = m.sub(limited, m.sub(shifted, doubleShifter));
  const exponent = m.graph.apply((v) => i64x2.shl(v, constant(52)), [shifted], "shl52 of i64");
  return m.graph.apply(i64x2.add, [m.polynomial(r, doubleExp2), exponent]);
}

/** e^x of doubles, for results that become singles. */
export const expInDouble = (m: Floats, x: Node): Node => exp2InDouble(m, m.mul(x, Math.LOG2E));

/** (e^|x| ± e^−|x|) / 2. */
const halfOf = (m: Floats, x: Node, combine: (e: Node, inverse: Node, d: Floats) => Node): Node =>
  inDouble(m, [x], (d, v) => {
    const e = expInDouble(d, d.abs(v));
    return d.mul(combine(e, d.div(1, e), d), 0.5);
  });

/** The hyperbolic sine; tiny x are their own result. */
export function sinh(m: Floats, x: Node): Node {
  const far = halfOf(m, x, (e, inverse, d) => d.sub(e, inverse));
  return m.choose(m.lt(m.abs(x), 2 ** -12), x, m.copySign(far, x));
}

/** The hyperbolic cosine. */
export const cosh = (m: Floats, x: Node): Node => halfOf(m, x, (e, inverse, d) => d.add(e, inverse));

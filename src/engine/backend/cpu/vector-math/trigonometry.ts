// Sines, tangents and their inverses, for four singles at once, computed as doubles where single precision would not do.
// x = n·π/2 + r with a whole n and |r| ≤ π/4. The polynomials are minimax fits (Remez exchange in 50 digits).
import { type Floats, inDouble, type Node } from "./graph.js";
import { sineAfter } from "./sine.js";
import { farTurns } from "./turns.js";

/** π/2 in three parts: products of the first two with whole numbers below 2³⁰ are exact. */
const quarter = [1.570796251296997, 7.549789415861596e-8, 5.390302858158119e-15];
/** From here on (n of 30 bits) those products are not exact. */
const far = 2 ** 30;
/** sin(r) / r and cos(r) by r². */
const sine = [
  0.9999999999999954, -0.16666666666614194, 0.008333333323502029, -0.00019841263103797526, 2.755523146452127e-6,
  -2.475365625848266e-8,
];
const cosine = [
  0.999999999999941, -0.499999999993189, 0.04166666653904358, -0.001388888014185181, 2.4798876400833082e-5,
  -2.7169670331507305e-7,
];
/** atan(z) / z by z², up to tan(π/8). */
const arc = [
  0.9999999999999749, -0.3333333333093074, 0.19999999620295753, -0.14285691134462, 0.1111040115397102,
  -0.09078590420593069, 0.07565056954374057, -0.05879315188136805, 0.030731884767158123,
];

/** The whole n and the rest r. */
function reduced(d: Floats, x: Node): { n: Node; r: Node } {
  const n = d.nearest(d.mul(x, 2 / Math.PI));
  const near = quarter.reduce((rest, part) => d.multiplySubtract(n, part, rest), x);
  const isFar = d.gt(d.abs(x), far);
  const turned = farTurns(d.graph, x, isFar);
  const farN = d.nearest(turned);
  const farRest = d.mul(d.sub(turned, farN), Math.PI / 2);
  return { n: d.choose(isFar, farN, n), r: d.choose(isFar, farRest, near) };
}

/** Whether n / 2 is not whole. */
function isOdd(d: Floats, n: Node): Node {
  const half = d.mul(n, 0.5);
  return d.ne(half, d.floor(half));
}

function sineAndCosine(d: Floats, r: Node): { sin: Node; cos: Node } {
  const z = d.mul(r, r);
  return { sin: d.mul(r, d.polynomial(z, sine)), cos: d.polynomial(z, cosine) };
}

/** The sine `by` quarters of a turn further on. */
function shifted(d: Floats, x: Node, by: number): Node {
  const { n, r } = reduced(d, x);
  const quarters = by === 0 ? n : d.add(n, by);
  const { sin, cos } = sineAndCosine(d, r);
  const value = d.choose(isOdd(d, quarters), cos, sin);
  const negative = isOdd(d, d.floor(d.mul(quarters, 0.5)));
  return d.xor(value, d.where(negative, -0));
}

/** The sine; 0 keeps its sign. */
export const sin = (m: Floats, x: Node): Node =>
  m.choose(m.eq(x, 0), x, m.fused ? sineAfter(m, x, 0) : inDouble(m, [x], (d, v) => shifted(d, v, 0)));
/** The cosine. */
export const cos = (m: Floats, x: Node): Node =>
  m.fused ? sineAfter(m, x, 1) : inDouble(m, [x], (d, v) => shifted(d, v, 1));

/** The tangent: sin(r) / cos(r), or −cos(r) / sin(r) for odd n. */
export const tan = (m: Floats, x: Node): Node =>
  m.choose(
    m.eq(x, 0),
    x,
    inDouble(m, [x], (d, v) => {
      const { n, r } = reduced(d, v);
      const { sin, cos } = sineAndCosine(d, r);
      const odd = isOdd(d, n);
      return d.div(d.choose(odd, d.neg(cos), sin), d.choose(odd, sin, cos));
    }),
  );

/** atan of a double that is not negative: of −1/t, (t − 1) / (t + 1) or t itself, and π/2, π/4 or 0 more. */
function arcTangent(d: Floats, t: Node): Node {
  const large = d.gt(t, 1 + Math.SQRT2);
  const middle = d.gt(t, Math.SQRT2 - 1);
  const pick = (one: Node | number, two: Node | number, three: Node | number) =>
    d.choose(large, one, d.choose(middle, two, three));
  const z = d.div(pick(-1, d.sub(t, 1), t), pick(t, d.add(t, 1), 1));
  return d.multiplyAdd(z, d.polynomial(d.mul(z, z), arc), pick(Math.PI / 2, Math.PI / 4, 0));
}

const signed = (m: Floats, x: Node, ofSize: (d: Floats, size: Node) => Node): Node =>
  m.copySign(inDouble(m, [m.abs(x)], ofSize), x);
const oneLessSquare = (d: Floats, x: Node): Node => d.sqrt(d.mul(d.sub(1, x), d.add(x, 1)));

/** The arc tangent. */
export const atan = (m: Floats, x: Node): Node => signed(m, x, arcTangent);
/** The arc sine. */
export const asin = (m: Floats, x: Node): Node =>
  signed(m, x, (d, size) => arcTangent(d, d.div(size, oneLessSquare(d, size))));
/** The arc cosine: twice the arc tangent of √((1 − x) / (1 + x)). */
export const acos = (m: Floats, x: Node): Node =>
  inDouble(m, [x], (d, v) => d.mul(arcTangent(d, d.sqrt(d.div(d.sub(1, v), d.add(v, 1)))), 2));

/** The angle of the point (x, y). */
export function atan2(m: Floats, y: Node, x: Node): Node {
  const size = inDouble(m, [y, x], (d, b, a) => {
    const [high, wide] = [d.abs(b), d.abs(a)];
    const ratio = d.choose(d.eq(high, wide), d.where(d.gt(high, 0), 1), d.div(high, wide));
    const angle = arcTangent(d, ratio);
    const left = d.lt(d.copySign(d.number(1), a), 0);
    return d.choose(left, d.sub(Math.PI, angle), angle);
  });
  const anyNaN = m.or(m.ne(x, x), m.ne(y, y));
  return m.choose(anyNaN, Number.NaN, m.copySign(size, y));
}

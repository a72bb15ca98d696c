// The error function and its complement, for four singles at once.
// erfc(x) = t · e^(−x² + p(t)) with t = 1 / (2 + x), for x that are not negative. Minimax fits (Remez exchange in 50 digits).
import { timesExp } from "./exponential.js";
import type { Floats, Node } from "./graph.js";

/** erf(x) / x by x², up to 1. */
const near = [
  1.1283791065216064, -0.3761262595653534, 0.11283600330352783, -0.026854444295167923, 0.005189535673707724,
  -0.0008020841632969677, 7.889120752224699e-5,
];
/** Where the exponent is nearly 0, so that its digits are not lost in a sum. */
const centre = 0.2420453578233719;
/** log(e^(x²) · erfc(x) / t) by t − `centre`. */
const exponent = [
  -1.4014563731734597e-8, 2.67795729637146, 0.8281071782112122, -2.915222644805908, -2.8780922889709473,
  8.63377571105957, 9.203115463256836, -36.597110748291016, -18.169580459594727, 145.00460815429688, -61.83613967895508,
  -157.76329040527344,
];

/** x² in two parts: the second is what the first lost. */
function square(m: Floats, x: Node): [high: Node, low: Node] {
  if (m.fused) {
    const high = m.mul(x, x);
    return [high, m.multiplyAdd(x, x, m.neg(high))];
  }
  const head = m.and(x, m.graph.bits(0xfffff000));
  return [m.mul(head, head), m.mul(m.sub(x, head), m.add(x, head))];
}

/** erfc of numbers that are not negative. */
function complementOf(m: Floats, x: Node): Node {
  const limited = m.atMost(x, 10.2);
  const t = m.div(1, m.add(limited, 2));
  const [high, low] = square(m, limited);
  return timesExp(m, t, m.neg(high), m.sub(m.polynomial(m.sub(t, centre), exponent), low));
}

/** erf of numbers up to 1. */
const nearZero = (m: Floats, x: Node): Node => m.mul(x, m.polynomial(m.mul(x, x), near));

/** The error function. */
export function erf(m: Floats, x: Node): Node {
  const size = m.abs(x);
  return m.choose(m.le(size, 1), nearZero(m, x), m.copySign(m.sub(1, complementOf(m, size)), x));
}

/** 1 − erf(x), exact where that is tiny. */
export function erfc(m: Floats, x: Node): Node {
  const size = m.abs(x);
  const right = complementOf(m, size);
  const far = m.choose(m.lt(x, 0), m.sub(2, right), right);
  return m.choose(m.lt(size, 0.8), m.sub(1, nearZero(m, x)), far);
}

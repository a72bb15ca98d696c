// Powers and lengths, for four singles at once, computed as doubles where single precision would not do.
import { exp2InDouble } from "./exponential.js";
import { type Floats, inDouble, type Node } from "./graph.js";
import { log2InDouble } from "./logarithm.js";

/** Powers that need no logarithm. */
const simple = new Map<number, (m: Floats, x: Node) => Node>([
  [2, (m, x) => m.mul(x, x)],
  [1, (_, x) => x],
  [0.5, (m, x) => m.sqrt(x)],
  [3, (m, x) => m.mul(m.mul(x, x), x)],
  [-1, (m, x) => m.div(1, x)],
]);

/** Exponents for which a kernel of their own is worth while. */
export const simplePowers: ReadonlySet<number> = new Set(simple.keys());

/** 2^(n · log2 |x|), with the cases that C names. */
function general(d: Floats, x: Node, n: Node): Node {
  const log = log2InDouble(d, d.abs(x));
  const size = exp2InDouble(d, d.choose(d.eq(log, 0), 0, d.mul(log, n)));
  const half = d.mul(n, 0.5);
  const odd = d.andNot(d.ne(half, d.floor(half)), d.ne(n, d.floor(n)));
  const signed = d.xor(size, d.and(x, d.where(odd, -0)));
  const inside = d.and(d.lt(x, 0), d.gt(x, Number.NEGATIVE_INFINITY));
  const undefined_ = d.or(d.and(inside, d.ne(n, d.floor(n))), d.ne(n, n));
  const one = d.or(d.eq(n, 0), d.eq(x, 1));
  return d.choose(one, 1, d.choose(undefined_, Number.NaN, signed));
}

/** x^n; null for doubles, where `n` is not simple. */
export function pow(m: Floats, x: Node, n: Node): Node | null {
  const easy = n.value === undefined ? undefined : simple.get(n.value);
  if (easy !== undefined) return easy(m, x);
  return m.lanes.type === "f32" ? inDouble(m, [x, n], general) : null;
}

/** √(x² + y²): infinite where one is, also beside NaN. */
export function hypot(m: Floats, x: Node, y: Node): Node {
  const length = inDouble(m, [x, y], (d, a, b) => d.sqrt(d.multiplyAdd(a, a, d.mul(b, b))));
  const infinite = m.or(m.eq(m.abs(x), Number.POSITIVE_INFINITY), m.eq(m.abs(y), Number.POSITIVE_INFINITY));
  return m.choose(infinite, Number.POSITIVE_INFINITY, length);
}

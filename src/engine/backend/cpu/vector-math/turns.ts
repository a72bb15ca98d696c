// How far numbers too large for anything else are around the circle: x · 2/π but for multiples of 4.
import { type Code, f32x4, f64x2, v128 } from "../wasm.js";
import { type Graph, lowHalves, type Node, upper } from "./graph.js";

/** 2/π in pieces of 29 bits: the product of each with a single is exact. */
const pieces = [
  0.636619770899415, 1.4681663246252086e-9, 2.2760100671971816e-18, 5.8812147387730434e-27, 1.0346868700836215e-35,
  3.783256351091319e-45, 3.720474878517739e-53,
];

/** From each exact product of a double with a piece of 2/π its multiple of 4 is taken away. */
function turnsOf(x: Code): Code {
  const { mul, sub, add, nearest, constant } = f64x2;
  const terms = pieces.map((piece) =>
    sub(mul(x, constant(piece)), mul(nearest(mul(x, constant(piece / 4))), constant(4))),
  );
  return terms.reduceRight((sum, term) => add(sum, term));
}

/** `code` where a lane of `mask` is set; it is not run otherwise, and the result is 0. */
const rarely = (mask: Code, code: Code): Code => [v128.anyTrue(mask), 0x04, 0x7b, code, 0x05, f64x2.constant(0), 0x0b];

/** The turns of doubles that are singles, if one of `isFar` is set. */
export function farTurns(graph: Graph, x: Node, isFar: Node): Node {
  return graph.apply((mask, v) => rarely(mask, turnsOf(v)), [isFar, x], "turns");
}

const inHalves = (x: Code, compute: (half: Code) => Code): Code => {
  const half = (v: Code) => f32x4.demoteF64Zero(compute(f64x2.promoteLowF32(v)));
  return v128.shuffle(lowHalves, half(x), half(v128.shuffle(upper, x, x)));
};

/** The same for singles: the nearest whole number n of quarter turns, and the angle r that is left. */
export function farQuarters(graph: Graph, x: Node, isFar: Node): { n: Node; r: Node } {
  const { nearest, sub, mul, constant } = f64x2;
  const n = (v: Code) => nearest(turnsOf(v));
  const r = (v: Code) => mul(sub(turnsOf(v), n(v)), constant(Math.PI / 2));
  return {
    n: graph.apply((mask, v) => rarely(mask, inHalves(v, n)), [isFar, x], "quarters"),
    r: graph.apply((mask, v) => rarely(mask, inHalves(v, r)), [isFar, x], "rest of quarters"),
  };
}

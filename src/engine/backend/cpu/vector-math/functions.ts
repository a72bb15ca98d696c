// The functions of formulas that have a vector form, by the names that formulas use.
import { f32x4, f64x2 } from "../wasm.js";
import { erf, erfc } from "./error-function.js";
import { cosh, exp, exp2, expm1, sigmoid, sinh, tanh } from "./exponential.js";
import { type Floats, type Node, perVector } from "./graph.js";
import { acosh, asinh, atanh, log, log1p, log2, log10 } from "./logarithm.js";
import { hypot, pow } from "./power.js";
import { acos, asin, atan, atan2, cos, sin, tan } from "./trigonometry.js";

/** A function on vectors of one float type. */
export type VectorFunction = (m: Floats, ...of: Node[]) => Node | null;

const sign = (m: Floats, x: Node): Node => m.sub(m.where(m.gt(x, 0), 1), m.where(m.lt(x, 0), 1));

/** Rounds to single precision. */
const single = (m: Floats, x: Node): Node =>
  m.lanes.type === "f32" ? x : m.graph.apply(f64x2.promoteLowF32, [m.graph.apply(f32x4.demoteF64Zero, [x])]);

/** The greater of both; NaN if one is. Where one is the same for many vectors, fewer instructions do. */
function max(m: Floats, x: Node, y: Node): Node {
  if (x.level < perVector === y.level < perVector) return m.max(x, y);
  const [of, least] = x.level < perVector ? [y, x] : [x, y];
  // What is added changes nothing, but that NaN makes NaN, and 0 makes 0 of −0.
  const rest = m.choose(m.gt(m.abs(least), 0), -0, least);
  return m.add(m.atLeast(of, least), rest);
}

/** The smaller of both; NaN if one is. */
function min(m: Floats, x: Node, y: Node): Node {
  if (x.level < perVector === y.level < perVector) return m.min(x, y);
  return m.neg(max(m, m.neg(x), m.neg(y)));
}

/** Functions that are exact, for singles and doubles. */
const exact: Readonly<Record<string, VectorFunction>> = {
  abs: (m, x) => m.abs(x),
  ceil: (m, x) => m.ceil(x),
  copysign: (m, x, s) => m.copySign(x, s),
  floor: (m, x) => m.floor(x),
  max,
  min,
  pow,
  round: (m, x) => m.nearest(x),
  sign,
  single,
  sqrt: (m, x) => m.sqrt(x),
  trunc: (m, x) => m.trunc(x),
};

/** Functions for singles alone. */
const ofSingles: Readonly<Record<string, VectorFunction>> = {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cos,
  cosh,
  erf,
  erfc,
  exp,
  exp2,
  expm1,
  hypot,
  log,
  log10,
  log1p,
  log2,
  sigmoid,
  sin,
  sinh,
  tan,
  tanh,
};

/** The vector form of a function of formulas, if there is one for this type. */
export function vectorFunction({ lanes }: Floats, name: string): VectorFunction | undefined {
  return exact[name] ?? (lanes.type === "f32" ? ofSingles[name] : undefined);
}

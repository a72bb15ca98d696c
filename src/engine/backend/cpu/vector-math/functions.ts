// The functions of formulas that have a vector form, by the names that formulas use.
import { f32x4, f64x2 } from "../wasm.js";
import { erf, erfc } from "./error-function.js";
import { cosh, exp, exp2, expm1, sigmoid, sinh, tanh } from "./exponential.js";
import type { Floats, Node } from "./graph.js";
import { acosh, asinh, atanh, log, log1p, log2, log10 } from "./logarithm.js";
import { hypot, pow } from "./power.js";
import { acos, asin, atan, atan2, cos, sin, tan } from "./trigonometry.js";

/** A function on vectors of one float type. */
export type VectorFunction = (m: Floats, ...of: Node[]) => Node | null;

const sign = (m: Floats, x: Node): Node => m.sub(m.where(m.gt(x, 0), 1), m.where(m.lt(x, 0), 1));

/** Rounds to single precision. */
const single = (m: Floats, x: Node): Node =>
  m.lanes.type === "f32" ? x : m.graph.apply(f64x2.promoteLowF32, [m.graph.apply(f32x4.demoteF64Zero, [x])]);

const known = (x: Node): boolean => x.value !== undefined && !Number.isNaN(x.value);

/** The greater; NaN if one is. Where one is a number, fewer instructions do; adding 0 makes 0 of −0, as for two vectors. */
function max(m: Floats, x: Node, y: Node): Node {
  if (known(x) === known(y)) return m.max(x, y);
  const [of, least] = known(y) ? [x, y] : [y, x];
  const greater = m.atLeast(of, least.value!);
  return least.value === 0 ? m.add(greater, 0) : greater;
}

/** The smaller; NaN if one is. */
function min(m: Floats, x: Node, y: Node): Node {
  if (known(x) === known(y)) return m.min(x, y);
  const [of, most] = known(y) ? [x, y] : [y, x];
  return most.value === 0 ? m.min(x, y) : m.atMost(of, most.value!);
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

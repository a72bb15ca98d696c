// Formulas as JavaScript loops: compiled once per formula, element types and way the operands lie in memory.
import type { DType } from "../../dtype.js";
import { functions } from "../../formula/functions.js";
import { type Formula, parseFormula } from "../../formula/parse.js";
import { formulaScript, functionsOf } from "../../formula/print.js";
import { countOf, isContiguous, sameSizes } from "../../shape.js";
import type { View } from "../backend.js";
import { planWalk } from "./loops.js";
import { castNumber, dataOf } from "./storage.js";

type Loop = (...values: unknown[]) => void;

const compiled = new WeakMap<Formula, Map<string, Loop>>();

function loopFor(formula: Formula, key: string, make: () => Loop): Loop {
  let loops = compiled.get(formula);
  if (loops === undefined) {
    loops = new Map();
    compiled.set(formula, loops);
  }
  let loop = loops.get(key);
  if (loop === undefined) {
    loop = make();
    loops.set(key, loop);
  }
  return loop;
}

/** What makes a result fit its array, where storing does not do it already. */
function stored(expression: string, dtype: DType): string {
  if (dtype.name === "bool") return `((${expression}) != 0 ? 1 : 0)`;
  if (dtype.name === "int64") return `Math.trunc(${expression})`;
  return dtype.is_floating_point ? `+(${expression})` : expression;
}

/** Compiles `(out, offset, sizes, strides…, then each name's array, offset, strides or its number)`. */
function compile(
  formula: Formula,
  dtype: DType,
  names: readonly string[],
  views: readonly string[],
  rank: number,
): Loop {
  const called = [...functionsOf(formula.root)];
  const parameters = ["out", "oo", "n", "os"];
  for (const name of names)
    parameters.push(...(views.includes(name) ? [`d_${name}`, `o_${name}`, `s_${name}`] : [`$${name}`]));
  const body = loopText(formula, dtype, views, rank);
  const source = `"use strict"; return function (${parameters.join(", ")}) { ${body} };`;
  const make = new Function(...called.map((name) => `f_${name}`), source);
  return make(...called.map((name) => functionFor(name))) as Loop;
}

/** A fresh copy of a formula's function per loop, so that each is optimized for what it sees. */
function functionFor(name: string): unknown {
  const { compute, whole } = functions[name];
  const source = compute.toString();
  return whole || source.includes("[native code]") ? compute : new Function(`"use strict"; return (${source});`)();
}

/** Nested loops over `rank` dimensions; rank 0 means flat, contiguous arrays. */
function loopText(formula: Formula, dtype: DType, views: readonly string[], rank: number): string {
  const inner = (index: (name: string) => string, out: string) =>
    `${views.map((name) => `const $${name} = d_${name}[${index(name)}];`).join(" ")} out[${out}] = ${stored(formulaScript(formula), dtype)};`;
  if (rank === 0) return `for (let i = 0; i < n; i++) { ${inner((name) => `o_${name} + i`, "oo + i")} }`;
  let text = "";
  for (let dim = 0; dim < rank; dim++) {
    text += `const n${dim} = n[${dim}], t${dim} = os[${dim}]${views.map((name) => `, t${dim}_${name} = s_${name}[${dim}]`).join("")};`;
  }
  for (let dim = 0; dim < rank; dim++) {
    const before = (name: string, whole: string) => (dim === 0 ? whole : `p${dim - 1}${name}`);
    const starts = [
      `p${dim} = ${before("", "oo")}`,
      ...views.map((name) => `p${dim}_${name} = ${before(`_${name}`, `o_${name}`)}`),
    ];
    const steps = [`p${dim} += t${dim}`, ...views.map((name) => `p${dim}_${name} += t${dim}_${name}`)];
    text += `for (let i${dim} = 0, ${starts.join(", ")}; i${dim} < n${dim}; i${dim}++, ${steps.join(", ")}) { `;
  }
  return `${text}${inner((name) => `p${rank - 1}_${name}`, `p${rank - 1}`)}${" }".repeat(rank)}`;
}

/** Computes `formula` for each element of `out`. */
export function elementwise(formula: Formula, out: View, given: readonly (View | number)[]): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  const { names } = formula;
  const views: string[] = [];
  const operands: (View | number)[] = [];
  let flat = isContiguous(out.sizes, out.strides);
  let key = out.dtype.name;
  for (let i = 0; i < names.length; i++) {
    let value = given[i];
    if (typeof value === "object" && value.sizes.length === 0) value = dataOf(value)[value.offset];
    operands.push(value);
    if (typeof value === "object") {
      views.push(names[i]);
      flat &&= sameSizes(value.sizes, out.sizes) && isContiguous(value.sizes, value.strides);
      key += value.dtype.name;
    } else key += "#";
  }
  if (flat) runFlat(formula, key, out, count, names, views, operands);
  else runStrided(formula, key, out, names, views, operands);
}

function runFlat(
  formula: Formula,
  key: string,
  out: View,
  count: number,
  names: readonly string[],
  views: string[],
  operands: (View | number)[],
): void {
  const loop = loopFor(formula, key, () => compile(formula, out.dtype, names, views, 0));
  const passed: unknown[] = [dataOf(out), out.offset, count, null];
  for (const operand of operands) {
    if (typeof operand === "object") passed.push(dataOf(operand), operand.offset, null);
    else passed.push(operand);
  }
  loop(...passed);
}

function runStrided(
  formula: Formula,
  key: string,
  out: View,
  names: readonly string[],
  views: string[],
  operands: (View | number)[],
): void {
  const walk = planWalk(out.sizes, [out, ...operands.filter((operand) => typeof operand === "object")]);
  const rank = walk.sizes.length;
  const sizes = rank === 0 ? [1] : walk.sizes;
  const loop = loopFor(formula, `${key}${rank || 1}`, () => compile(formula, out.dtype, names, views, rank || 1));
  let next = 0;
  const strides = () => (rank === 0 ? [0] : walk.strides[next++]);
  const passed: unknown[] = [dataOf(out), out.offset, sizes, strides()];
  for (const operand of operands) {
    if (typeof operand === "object") passed.push(dataOf(operand), operand.offset, strides());
    else passed.push(operand);
  }
  loop(...passed);
}

const identity = parseFormula("a");

/** Copies with broadcasting and casts. */
export function copy(out: View, from: View): void {
  if (countOf(out.sizes) === 0) return;
  const sameType = out.dtype === from.dtype;
  if (
    sameType &&
    sameSizes(out.sizes, from.sizes) &&
    isContiguous(out.sizes, out.strides) &&
    isContiguous(from.sizes, from.strides)
  )
    dataOf(out).set(dataOf(from).subarray(from.offset, from.offset + countOf(from.sizes)), out.offset);
  else elementwise(identity, out, [from]);
}

/** Sets all elements. */
export function fill(out: View, value: number): void {
  const element = castNumber(value, out.dtype);
  if (isContiguous(out.sizes, out.strides)) dataOf(out).fill(element, out.offset, out.offset + countOf(out.sizes));
  else elementwise(identity, out, [element]);
}

// Formulas computed for each element, copies and fills: which loop does it, and what that loop is given.
import { type Formula, parseFormula } from "../../formula/parse.js";
import { countOf, isContiguous, sameSizes } from "../../shape.js";
import type { View } from "../backend.js";
import { compileLoop, loopFor } from "./formula-loop.js";
import { planWalk } from "./loops.js";
import { castNumber, dataOf } from "./storage.js";

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
  const loop = loopFor(formula, key, () => compileLoop(formula, out.dtype, names, views, 0));
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
  const loop = loopFor(formula, `${key}${rank || 1}`, () => compileLoop(formula, out.dtype, names, views, rank || 1));
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

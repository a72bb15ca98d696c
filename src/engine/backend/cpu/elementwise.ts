// Formulas computed for each element, copies and fills: which loop does it, and what that loop is given.
import { type Formula, parseFormula } from "../../formula/parse.js";
import { countOf, isContiguous, sameSizes } from "../../shape.js";
import type { View } from "../backend.js";
import { computeDense } from "./dense-loop.js";
import { runInKernel } from "./formula-run.js";
import { castNumber, dataOf, smallestBlock } from "./storage.js";
import { computeStrided } from "./strided-loop.js";

/** Computes `formula` for each element of `out`. */
export function elementwise(formula: Formula, out: View, given: readonly (View | number)[]): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  // Calling a kernel costs more than few elements do.
  if (count * out.dtype.itemsize < smallestBlock && computeDense(formula, out, given)) return;
  const operands = given.map(withoutDimensions);
  if (runInKernel(formula, out, operands) || computeDense(formula, out, operands)) return;
  computeStrided(formula, out, operands);
}

/** A tensor without dimensions is one number for all elements. */
function withoutDimensions(operand: View | number): View | number {
  return typeof operand === "object" && operand.sizes.length === 0 ? dataOf(operand)[operand.offset] : operand;
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

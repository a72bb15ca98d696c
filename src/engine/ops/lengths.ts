// Lengths of vectors: p-norms of rows, and how gradients go back through them.
import type { DType } from "../dtype.js";
import { wrapDims } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { newElements } from "./elements.js";
import { fromRows, type Over, type Rows, rowsOf } from "./over.js";

function absoluteSum(elements: Rows["elements"], start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += Math.abs(elements[i]);
  return sum;
}

function squareSum(elements: Rows["elements"], start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += elements[i] * elements[i];
  return sum;
}

function powerSum(elements: Rows["elements"], start: number, end: number, p: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += Math.abs(elements[i]) ** p;
  return sum;
}

/** The greatest absolute value, or the least; NaN if one is NaN. */
function extreme(elements: Rows["elements"], start: number, end: number, greatest: boolean): number {
  let found = greatest ? 0 : Number.POSITIVE_INFINITY;
  for (let i = start; i < end; i++) found = (greatest ? Math.max : Math.min)(found, Math.abs(elements[i]));
  return found;
}

function countOther(elements: Rows["elements"], start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (elements[i] !== 0) count++;
  return count;
}

/** The p-norm of some elements, 0 of none; p of 0 counts those that are not 0. */
export function lengthOf(elements: Rows["elements"], start: number, end: number, p: number): number {
  if (start === end) return 0;
  if (p === 2) return Math.sqrt(squareSum(elements, start, end));
  if (p === 1) return absoluteSum(elements, start, end);
  if (p === 0) return countOther(elements, start, end);
  if (Math.abs(p) === Number.POSITIVE_INFINITY) return extreme(elements, start, end, p > 0);
  return powerSum(elements, start, end, p) ** (1 / p);
}

/** The p-norms of rows, computed in double precision. */
export function lengths(input: Tensor, p: number, over: Over, dtype: DType = input.dtype): Tensor {
  const { elements, count, size } = rowsOf(input, wrapDims(over.dim, input.ndim));
  const result = newElements(dtype, [count]);
  for (let row = 0; row < count; row++) result[row] = lengthOf(elements, row * size, (row + 1) * size, p);
  return fromRows(input, over, dtype, result);
}

/** Norms of 0 have no direction: nothing flows back. */
const overLength = (g: Tensor, y: Tensor, p: number) => g.div(p === 1 ? y : y.pow(p)).masked_fill(y.eq(0), 0);

/** The gradient of the p-norm `y` of `a`; all three broadcast. `dims` are those that were reduced. */
export function lengthGradient(g: Tensor, a: Tensor, y: Tensor, p: number, dims: readonly number[]): Tensor {
  if (p === 0) return a.mul(0).mul(g);
  if (p === 1) return a.sign().mul(g);
  if (p === 2) return a.mul(overLength(g, y, 1));
  if (Math.abs(p) === Number.POSITIVE_INFINITY) {
    const hits = a.abs().eq(y).to(g.dtype);
    return a
      .sign()
      .mul(hits)
      .mul(dims.length === 0 ? g : g.div(hits.sum(dims, true)));
  }
  const size = a.abs();
  const power = a
    .sign()
    .mul(size.masked_fill(a.eq(0), 1).pow(p - 1))
    .masked_fill(a.eq(0), 0);
  return power.mul(overLength(g, y, p - 1));
}

// Runs formulas in kernels: finds how the operands lie in memory, the kernel made for that, and cuts the work for threads.
import type { Formula } from "../../formula/parse.js";
import { countOf, isContiguous, sameSizes } from "../../shape.js";
import type { View } from "../backend.js";
import { type Compiled, isPassed, kernelFor, layoutCode, operandCode } from "./formula-kernels.js";
import { hasKernels, placeToRead } from "./kernels.js";
import { planWalk, type Walk } from "./loops.js";
import type { CpuStorage } from "./storage.js";
import { chunksFor, parallel, pieceOf } from "./threads.js";

type Given = readonly (View | number)[];

/** Chunks of a row are multiples of so many elements, so that no two threads write to one line of the cache. */
const chunkUnit = 64;

/** Computes a formula in a kernel, if there can be one; operands without dimensions are given as numbers. */
export function runInKernel(formula: Formula, out: View, given: Given): boolean {
  if (!hasKernels) return false;
  const place = (out.storage as CpuStorage).address;
  if (place === 0) return false;
  return isFlat(out, given) ? runFlat(formula, out, place, given) : runRows(formula, out, place, given);
}

function isFlat(out: View, given: Given): boolean {
  if (!isContiguous(out.sizes, out.strides)) return false;
  for (const operand of given) {
    if (typeof operand !== "object") continue;
    if (!sameSizes(operand.sizes, out.sizes) || !isContiguous(operand.sizes, operand.strides)) return false;
  }
  return true;
}

const addressOf = (view: View, place: number) => place + view.offset * view.dtype.itemsize;

function addPassedNumbers(values: number[], given: Given, codes: readonly number[]): void {
  for (let i = 0; i < given.length; i++) if (isPassed(codes[i])) values.push(given[i] as number);
}

/** The bytes of an element of the result, and of each operand in memory. */
function bytesOf(out: View, given: Given): number[] {
  const bytes = [out.dtype.itemsize];
  for (const operand of given) if (typeof operand === "object") bytes.push(operand.dtype.itemsize);
  return bytes;
}

/** All elements as one row. Arguments: the count, the addresses, the numbers. */
function runFlat(formula: Formula, out: View, place: number, given: Given): boolean {
  const values = [countOf(out.sizes), addressOf(out, place)];
  const codes: number[] = [];
  for (let i = 0; i < given.length; i++) {
    const operand = given[i];
    codes.push(operandCode(formula, i, operand));
    if (typeof operand !== "object") continue;
    const at = placeToRead(operand);
    if (at === 0) return false;
    values.push(addressOf(operand, at));
  }
  const kernel = kernelFor(formula, out, 0, given, codes, false);
  if (kernel === null) return false;
  addPassedNumbers(values, given, codes);
  const chunks = chunksFor(values[0] * kernel.cost);
  if (chunks === 1) kernel.run(...values);
  else {
    const bytes = bytesOf(out, given);
    parallel(kernel.run, chunks, (chunk) => partOfRow(values, bytes, pieceOf(values[0], chunk, chunks, chunkUnit)));
  }
  return true;
}

/** The arguments for the elements from one to another. */
function partOfRow(values: readonly number[], bytes: readonly number[], [from, to]: [number, number]): number[] {
  const part = values.slice();
  part[0] = to - from;
  for (let place = 0; place < bytes.length; place++) part[1 + place] += from * bytes[place];
  return part;
}

/** Rows, in planes. Arguments: rows and count, for each place in memory the address and two steps, the numbers. */
function runRows(formula: Formula, out: View, place: number, given: Given): boolean {
  const walk = planWalk(out.sizes, [out, ...given.filter((operand) => typeof operand === "object")]);
  const rank = walk.sizes.length;
  const stepOf = (view: number, back: number) => (rank < back ? 0 : walk.strides[view][rank - back]);
  const values = [rank < 2 ? 1 : walk.sizes[rank - 2], rank < 1 ? 1 : walk.sizes[rank - 1]];
  const push = (view: View, at: number, i: number) =>
    values.push(addressOf(view, at), stepOf(i, 2) * view.dtype.itemsize, stepOf(i, 1) * view.dtype.itemsize);
  push(out, place, 0);
  const codes: number[] = [];
  let next = 1;
  for (let i = 0; i < given.length; i++) {
    const operand = given[i];
    codes.push(operandCode(formula, i, operand));
    if (typeof operand !== "object") continue;
    const at = placeToRead(operand);
    if (at === 0) return false;
    codes[i] += layoutCode(stepOf(next, 1));
    push(operand, at, next++);
  }
  const kernel = kernelFor(formula, out, rank === 0 ? 0 : layoutCode(stepOf(0, 1)), given, codes, true);
  if (kernel === null) return false;
  addPassedNumbers(values, given, codes);
  runPlanes(kernel, values, walk, bytesOf(out, given), 0);
  return true;
}

/** Runs a kernel of rows for each index of the dimensions before the last two. */
function runPlanes(kernel: Compiled, values: number[], walk: Walk, bytes: readonly number[], dim: number): void {
  const { sizes, strides } = walk;
  if (dim >= sizes.length - 2) {
    runPlane(kernel, values, bytes.length);
    return;
  }
  const move = (by: number) => {
    for (let place = 0; place < bytes.length; place++) values[2 + 3 * place] += by * strides[place][dim] * bytes[place];
  };
  for (let i = 0; i < sizes[dim]; i++) {
    runPlanes(kernel, values, walk, bytes, dim + 1);
    move(1);
  }
  move(-sizes[dim]);
}

/** Runs a kernel of rows: threads share the rows, or the elements of the only one. */
function runPlane({ run, cost }: Compiled, values: readonly number[], places: number): void {
  const [rows, count] = values;
  const chunks = chunksFor(rows * count * cost);
  if (chunks === 1) run(...values);
  else if (rows === 1) {
    const piece = (chunk: number) => pieceOf(count, chunk, chunks, chunkUnit);
    parallel(run, chunks, (chunk) => partOfPlane(values, places, 1, piece(chunk)));
  } else parallel(run, chunks, (chunk) => partOfPlane(values, places, 0, pieceOf(rows, chunk, chunks, 1)));
}

/** The arguments for the rows (`along` 0) or the elements of a row (1) from one to another. */
function partOfPlane(
  values: readonly number[],
  places: number,
  along: 0 | 1,
  [from, to]: [number, number],
): readonly number[] {
  const part = values.slice();
  part[along] = to - from;
  for (let place = 0; place < places; place++) {
    const at = 2 + 3 * place;
    part[at] += from * values[at + 1 + along];
  }
  return part;
}

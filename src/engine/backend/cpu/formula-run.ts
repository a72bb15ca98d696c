// Runs formulas in kernels: finds how the operands lie in memory, and the kernel made for that.
import type { Formula } from "../../formula/parse.js";
import { countOf, isContiguous, sameSizes } from "../../shape.js";
import type { View } from "../backend.js";
import { formulaKernel, type KernelForm, type Layout, type Operand } from "./formula-kernel.js";
import { compileKernels, hasFusedMultiplyAdd, hasKernels, type Kernel, placeToRead } from "./kernels.js";
import { planWalk } from "./loops.js";
import type { CpuStorage } from "./storage.js";
import { chunksFor, parallel, pieceOf } from "./threads.js";
import { simplePowers } from "./vector-math/power.js";

type Given = readonly (View | number)[];

const layouts: readonly Layout[] = ["dense", "row", "strided"];
const powers = [...simplePowers];
const numberCode = 19;
/** All codes of operands are below: keys are numbers in this base. */
const codes = 32;
/** Chunks of a row are multiples of so many elements, so that no two threads write to one line of the cache. */
const chunkUnit = 64;

interface Compiled {
  readonly run: Kernel;
  /** Nanoseconds for an element. */
  readonly cost: number;
}

const known = new WeakMap<Formula, Map<number, Compiled | null>>();
const exponentNames = new WeakMap<Formula, ReadonlySet<string>>();

/** The names that a formula writes in exponents: kernels are made for some of their values. */
function exponentsOf(formula: Formula): ReadonlySet<string> {
  let names = exponentNames.get(formula);
  if (names === undefined) {
    names = new Set([...formula.source.matchAll(/pow\(\w+, (\w+)/g)].map(([, name]) => name));
    exponentNames.set(formula, names);
  }
  return names;
}

/** Codes of what operands are, apart from the layout of those in memory. */
function codeOf(formula: Formula, at: number, operand: View | number): number {
  if (typeof operand === "object") return 1 + operand.dtype.rank * layouts.length;
  const power = exponentsOf(formula).has(formula.names[at]) ? powers.indexOf(operand) : -1;
  return power < 0 ? numberCode : numberCode + 1 + power;
}

function layoutOf(stride: number): number {
  return stride === 1 ? 0 : stride === 0 ? 1 : 2;
}

/** The kernel of a key, made when it is asked for first; null if there is none. */
function kernelOf(formula: Formula, key: number, form: () => KernelForm): Compiled | null {
  let kernels = known.get(formula);
  if (kernels === undefined) {
    kernels = new Map();
    known.set(formula, kernels);
  }
  let kernel = kernels.get(key);
  if (kernel === undefined) {
    const written = formulaKernel(formula, form());
    kernel = written === null ? null : { run: compileKernels({ run: written.routine }).run, cost: written.cost };
    kernels.set(key, kernel);
  }
  return kernel;
}

function formOf(
  out: View,
  given: Given,
  operandCodes: readonly number[],
  outLayout: number,
  rows: boolean,
): KernelForm {
  const operands = given.map((operand, i): Operand => {
    if (typeof operand === "object") return { dtype: operand.dtype, layout: layouts[(operandCodes[i] - 1) % 3] };
    return operandCodes[i] === numberCode ? "number" : operand;
  });
  return { out: { dtype: out.dtype, layout: layouts[outLayout] }, operands, rows, fused: hasFusedMultiplyAdd() };
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

/** Computes a formula in a kernel, if there can be one; operands without dimensions are given as numbers. */
export function runInKernel(formula: Formula, out: View, given: Given): boolean {
  if (!hasKernels) return false;
  const place = (out.storage as CpuStorage).address;
  if (place === 0) return false;
  return isFlat(out, given) ? runFlat(formula, out, place, given) : runRows(formula, out, place, given);
}

function runFlat(formula: Formula, out: View, place: number, given: Given): boolean {
  const values = [countOf(out.sizes), addressOf(out, place)];
  const operandCodes: number[] = [];
  let key = out.dtype.rank * 6;
  for (let i = 0; i < given.length; i++) {
    const operand = given[i];
    operandCodes.push(codeOf(formula, i, operand));
    key = key * codes + operandCodes[i];
    if (typeof operand !== "object") continue;
    const at = placeToRead(operand);
    if (at === 0) return false;
    values.push(addressOf(operand, at));
  }
  const kernel = kernelOf(formula, key, () => formOf(out, given, operandCodes, 0, false));
  if (kernel === null) return false;
  addNumbers(values, given, operandCodes);
  const chunks = chunksFor(values[0] * kernel.cost);
  if (chunks === 1) kernel.run(...values);
  else {
    const bytes = bytesOf(out, given);
    parallel(kernel.run, chunks, (chunk) => partOf(values, bytes, pieceOf(values[0], chunk, chunks, chunkUnit)));
  }
  return true;
}

/** The bytes of an element of the result, and of each operand in memory. */
function bytesOf(out: View, given: Given): number[] {
  const bytes = [out.dtype.itemsize];
  for (const operand of given) if (typeof operand === "object") bytes.push(operand.dtype.itemsize);
  return bytes;
}

/** The arguments for the elements from one to another. */
function partOf(values: readonly number[], bytes: readonly number[], [from, to]: [number, number]): number[] {
  return values.map((value, i) => (i === 0 ? to - from : i <= bytes.length ? value + from * bytes[i - 1] : value));
}

function addNumbers(values: number[], given: Given, operandCodes: readonly number[]): void {
  for (let i = 0; i < given.length; i++) if (operandCodes[i] === numberCode) values.push(given[i] as number);
}

function runRows(formula: Formula, out: View, place: number, given: Given): boolean {
  const views = given.filter((operand) => typeof operand === "object");
  const { sizes, strides } = planWalk(out.sizes, [out, ...views]);
  const rank = sizes.length;
  const stepOf = (view: number, back: number) => (rank < back ? 0 : strides[view][rank - back]);
  const values = [rank < 2 ? 1 : sizes[rank - 2], rank < 1 ? 1 : sizes[rank - 1]];
  const outLayout = layoutOf(rank === 0 ? 1 : stepOf(0, 1));
  const push = (view: View, at: number, i: number) =>
    values.push(addressOf(view, at), stepOf(i, 2) * view.dtype.itemsize, stepOf(i, 1) * view.dtype.itemsize);
  push(out, place, 0);
  const operandCodes: number[] = [];
  let key = out.dtype.rank * 6 + outLayout * 2 + 1;
  let next = 1;
  for (let i = 0; i < given.length; i++) {
    const operand = given[i];
    let code = codeOf(formula, i, operand);
    if (typeof operand === "object") {
      const at = placeToRead(operand);
      if (at === 0) return false;
      code += layoutOf(stepOf(next, 1));
      push(operand, at, next++);
    }
    operandCodes.push(code);
    key = key * codes + code;
  }
  const kernel = kernelOf(formula, key, () => formOf(out, given, operandCodes, outLayout, true));
  if (kernel === null) return false;
  addNumbers(values, given, operandCodes);
  eachPlane(kernel, values, sizes, strides, bytesOf(out, given), 0);
  return true;
}

/** Runs a kernel of rows for each index of the dimensions before the last two. */
function eachPlane(
  kernel: Compiled,
  values: number[],
  sizes: readonly number[],
  strides: readonly (readonly number[])[],
  bytes: readonly number[],
  dim: number,
): void {
  if (dim >= sizes.length - 2) {
    runPlane(kernel, values, bytes.length);
    return;
  }
  const move = (by: number) => {
    for (let view = 0; view < bytes.length; view++) values[2 + 3 * view] += by * strides[view][dim] * bytes[view];
  };
  for (let i = 0; i < sizes[dim]; i++) {
    eachPlane(kernel, values, sizes, strides, bytes, dim + 1);
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

// Reductions of any dimensions, in however memory lies, by kernels that reduce one dimension at a time.
import { isContiguous } from "../../../shape.js";
import type { View } from "../../backend.js";
import type { Kernel } from "../kernels.js";
import { planWalk } from "../loops.js";
import { pool } from "../memory.js";
import { type CpuStorage, castNumber, dataOf } from "../storage.js";
import { stripBytes } from "./columns.js";

/** A dimension to walk: its size, the result's step there (0: it is reduced), and each operand's step, in bytes. */
interface Part {
  readonly size: number;
  readonly out: number;
  readonly steps: readonly number[];
}

/** Gives the kernels for operands of which some have an element per element, and some one for all along a dimension. */
export interface Reducer {
  /** Bytes of an element of the operands. */
  readonly size: number;
  kernels(wide: boolean, dense: readonly boolean[]): { rows: Kernel; columns: Kernel };
  /** Takes together doubles that it has made itself. */
  readonly again: Reducer;
}

const one = [true];

/** Where the kernel of columns keeps its doubles; results of a few elements, read from here. */
const roomBytes = stripBytes + 4096;
let room = 0;
let floats = new Float32Array();
let doubles = new Float64Array();

function takeRoom(): number {
  if (room !== 0) return room;
  room = pool.take(roomBytes);
  floats = new Float32Array(pool.memory!.buffer, room + stripBytes, 1024);
  doubles = new Float64Array(pool.memory!.buffer, room + stripBytes, 512);
  return room;
}

function partsOf(out: View, operands: readonly View[], dims: readonly number[], sizes: readonly number[]): Part[] {
  const strides = out.strides.map((stride, i) => (dims.includes(i) ? 0 : stride));
  const { storage, dtype, offset } = out;
  const walk = planWalk(sizes, [{ storage, dtype, sizes, strides, offset }, ...operands]);
  const bytes = operands.map((view) => view.dtype.itemsize);
  return walk.sizes.map((size, i) => ({
    size,
    out: walk.strides[0][i],
    steps: bytes.map((b, k) => walk.strides[k + 1][i] * b),
  }));
}

/** How one dimension is reduced: `kept` are the others, outermost first. */
interface Stage {
  readonly reduced: Part;
  readonly inner: Part;
  readonly kept: readonly Part[];
}

/** The stage to begin with, if the kernels can do it: elements of the first operand lie side by side somewhere. */
function stageOf(parts: readonly Part[], size: number): Stage | null {
  const inner = parts.find(({ steps }) => steps[0] === size);
  if (inner === undefined || inner.steps.some((step) => step !== size && step !== 0)) return null;
  const nearest = (p: Part, q: Part) => Math.abs(q.steps[0]) - Math.abs(p.steps[0]);
  const reduced =
    inner.out === 0
      ? inner
      : parts
          .filter(({ out }) => out === 0)
          .sort(nearest)
          .at(-1);
  if (reduced === undefined) return null;
  const kept = parts.filter((part) => part !== reduced && part !== inner).sort(nearest);
  return { reduced, inner, kept: inner === reduced ? kept : [...kept, inner] };
}

const sizeOf = (parts: readonly Part[]) => parts.reduce((count, { size }) => count * size, 1);

/** Row-major steps of the results of `kept`, in elements. */
function resultSteps(kept: readonly Part[]): number[] {
  const steps = new Array<number>(kept.length);
  for (let i = kept.length - 1, step = 1; i >= 0; i--) {
    steps[i] = step;
    step *= kept[i].size;
  }
  return steps;
}

/** Visits all places of the dimensions: operands' addresses and that of the result, `bytes` an element. */
function visit(parts: readonly Part[], results: readonly number[], from: number[], to: number, run: Visit, dim = 0) {
  if (dim === parts.length) {
    run(from, to);
    return;
  }
  const { size, steps } = parts[dim];
  for (let i = 0; i < size; i++)
    visit(
      parts,
      results,
      from.map((address, k) => address + i * steps[k]),
      to + i * results[dim],
      run,
      dim + 1,
    );
}
type Visit = (from: readonly number[], to: number) => void;

/** Runs the kernels of a stage; results lie row-major at `to`, as doubles if `wide`. A kernel walks the longest dimension that is kept. */
function runStage(reducer: Reducer, { reduced, inner, kept }: Stage, from: number[], to: number, wide: boolean): void {
  const bytes = wide ? 8 : 4;
  const { rows, columns } = reducer.kernels(
    wide,
    inner.steps.map((step) => step !== 0),
  );
  const results = resultSteps(kept).map((step) => step * bytes);
  const others = kept.map((_, i) => i).filter((i) => kept[i] !== inner);
  const longest = others.reduce((best, i) => (best < 0 || kept[i].size > kept[best].size ? i : best), -1);
  const [count, step] = longest < 0 ? [1, 0] : [kept[longest].size, results[longest]];
  const lastSteps = kept[longest]?.steps ?? from.map(() => 0);
  const run: Visit =
    inner === reduced
      ? (at, out) => rows(count, reduced.size, out, step, ...at.flatMap((address, k) => [address, lastSteps[k]]))
      : (at, out) =>
          columns(
            count,
            reduced.size,
            inner.size,
            room,
            out,
            step,
            ...at.flatMap((address, k) => [address, reduced.steps[k], lastSteps[k]]),
          );
  const visited = others.filter((i) => i !== longest);
  visit(
    visited.map((i) => kept[i]),
    visited.map((i) => results[i]),
    from,
    to,
    run,
  );
}

/** Whether results can be written where they belong: they lie row-major in the kernels' memory. */
const fits = (out: View, { kept }: Stage) =>
  out.dtype.is_floating_point && resultSteps(kept).every((step, i) => step === kept[i].out);

function deliver(out: View, kept: readonly Part[], from: Float32Array | Float64Array): void {
  const data = dataOf(out);
  let next = 0;
  visit(
    kept,
    kept.map(({ out }) => out),
    [],
    out.offset,
    (_, place) => {
      data[place] = castNumber(from[next++], out.dtype);
    },
  );
}

/** Results that are taken from a temporary place, or reduced further from there. */
function runAside(reducer: Reducer, stage: Stage, from: number[], out: View): boolean {
  const { kept } = stage;
  const count = sizeOf(kept);
  const small = count <= 512 && kept.every((part) => part.out !== 0);
  const aside = small ? room + stripBytes : pool.take(count * 8);
  if (aside === 0) return false;
  runStage(reducer, stage, from, aside, true);
  const steps = resultSteps(kept);
  if (kept.some((part) => part.out === 0)) {
    const parts = kept.map(({ size, out }, i) => ({ size, out, steps: [steps[i] * 8] }));
    reduceParts(reducer.again, parts, [aside], out);
  } else deliver(out, kept, small ? doubles : new Float64Array(pool.memory!.buffer, aside, count));
  if (!small) pool.giveBack(aside, count * 8);
  return true;
}

function reduceParts(reducer: Reducer, parts: readonly Part[], from: number[], out: View): boolean {
  const stage = stageOf(parts, reducer.size);
  if (stage === null) return false;
  const whole = fits(out, stage);
  const { address } = out.storage as CpuStorage;
  if (!whole || address === 0) return runAside(reducer, stage, from, out);
  runStage(reducer, stage, from, address + out.offset * out.dtype.itemsize, out.dtype.itemsize === 8);
  return true;
}

/** Results of a few elements are written aside, and copied from there to a storage outside the kernels' memory. */
function copyAside(out: View, count: number, wide: boolean): void {
  const data = dataOf(out);
  const results = wide ? doubles : floats;
  for (let i = 0; i < count; i++) data[out.offset + i] = results[i];
}

/** The short way for what is usual: dimensions next to each other, everything in row-major order. Whether it was that. */
function reduceRange(reducer: Reducer, out: View, from: View, place: number, dims: readonly number[]): boolean {
  const { sizes } = from;
  let [first, last] = [sizes.length, -1];
  for (const dim of dims) {
    if (dim < first) first = dim;
    if (dim > last) last = dim;
  }
  if (last - first + 1 !== dims.length || !out.dtype.is_floating_point) return false;
  if (!isContiguous(sizes, from.strides) || !isContiguous(out.sizes, out.strides)) return false;
  let [outer, size, inner] = [1, 1, 1];
  for (let i = 0; i < sizes.length; i++)
    if (i < first) outer *= sizes[i];
    else if (i <= last) size *= sizes[i];
    else inner *= sizes[i];
  const count = outer * inner;
  const bytes = out.dtype.itemsize;
  const { address } = out.storage as CpuStorage;
  if (address === 0 && count > 512) return false;
  const to = address === 0 ? room + stripBytes : address + out.offset * bytes;
  const { rows, columns } = reducer.kernels(bytes === 8, one);
  if (inner === 1) rows(outer, size, to, bytes, place, size * reducer.size);
  else {
    const rowBytes = inner * reducer.size;
    columns(outer, size, inner, room, to, inner * bytes, place, rowBytes, size * rowBytes);
  }
  if (address === 0) copyAside(out, count, bytes === 8);
  return true;
}

/** Reduces `dims` of one operand, whose first element is at `place` in the kernels' memory. Whether it could. */
export function reduceOperand(
  reducer: Reducer,
  out: View,
  from: View,
  place: number,
  dims: readonly number[],
): boolean {
  takeRoom();
  if (room === 0) return false;
  return (
    reduceRange(reducer, out, from, place, dims) || reduceDimensions(reducer, out, [from], [place], dims, from.sizes)
  );
}

/**
 * Reduces `dims` of operands broadcast to `sizes` into `out`, which has size 1 there. `from` are the operands' places in
 * the kernels' memory. Whether it could.
 */
export function reduceDimensions(
  reducer: Reducer,
  out: View,
  operands: readonly View[],
  from: number[],
  dims: readonly number[],
  sizes: readonly number[],
): boolean {
  takeRoom();
  return room !== 0 && reduceParts(reducer, partsOf(out, operands, dims, sizes), from, out);
}

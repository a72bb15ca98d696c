// Copies between any two views, at the speed of memory where kernels can do it.
import { countOf, isContiguous, sameSizes } from "../../../shape.js";
import type { Elements, View } from "../../backend.js";
import { copyBytes } from "../bytes.js";
import { copy as copyInLoop, fill as fillInLoop } from "../elementwise.js";
import { hasKernels, type Kernel, placeToRead } from "../kernels.js";
import { planWalk } from "../loops.js";
import { CpuStorage, castNumber, newElements } from "../storage.js";
import { casting, sameForm } from "./casts.js";
import { moving, type Size } from "./kernels.js";

/** A dimension: its size, and the steps to take when writing and reading, in bytes. */
interface Dimension {
  readonly size: number;
  readonly to: number;
  readonly from: number;
}

/** Two places in memory and the dimensions to walk from there; those written with the smallest steps come last. */
interface Task {
  readonly to: number;
  readonly from: number;
  readonly dimensions: readonly Dimension[];
}

const none: Dimension = { size: 1, to: 0, from: 0 };

/** Calls a kernel of three loops (the last ones of `dimensions`) as often as further dimensions want it. */
function walk(kernel: Kernel, { to, from, dimensions }: Task): void {
  if (dimensions.length > 3) {
    const [first, ...rest] = dimensions;
    for (let i = 0; i < first.size; i++)
      walk(kernel, { to: to + i * first.to, from: from + i * first.from, dimensions: rest });
    return;
  }
  const c = dimensions.at(-1) ?? none;
  const b = dimensions.at(-2) ?? none;
  const a = dimensions.at(-3) ?? none;
  kernel(to, from, a.size, b.size, c.size, a.to, b.to, c.to, a.from, b.from, c.from);
}

/** Moves elements of `size` bytes as they are. */
function move(task: Task, size: Size): void {
  const kernels = moving();
  const { dimensions } = task;
  const inner = dimensions.at(-1) ?? none;
  if (inner.to === size && inner.from === size) {
    const bytes = { size: inner.size * size, to: 1, from: 1 };
    walk(size === 1 ? kernels.rows1 : kernels.rows4, { ...task, dimensions: [...dimensions.slice(0, -1), bytes] });
  } else if (inner.to === size && inner.from === 0) walk(kernels[`spread${size}`], task);
  else if (size === 1 || !transpose(task, size)) walk(kernels[`strided${size}`], task);
}

/** Whether it was a transpose: another dimension than the last one is read without gaps. */
function transpose({ to, from, dimensions }: Task, size: 4 | 8): boolean {
  const inner = dimensions.at(-1) ?? none;
  const columns = dimensions.findIndex((dimension) => dimension.from === size);
  if (columns < 0 || inner.to !== size) return false;
  const others = dimensions.slice(0, -1).toSpliced(columns, 1);
  const column = dimensions[columns];
  const lanes = 16 / size;
  const wide = inner.size - (inner.size % lanes);
  const high = column.size - (column.size % lanes);
  if (wide === 0 || high === 0) return false;
  tiles({ to, from, dimensions: others }, { ...inner, size: wide }, { ...column, size: high }, size);
  const strided = moving()[`strided${size}`];
  const rest = (dimension: Dimension, done: number, other: Dimension) => {
    if (done === dimension.size) return;
    const start = { to: to + done * dimension.to, from: from + done * dimension.from };
    walk(strided, { ...start, dimensions: [...others, { ...dimension, size: dimension.size - done }, other] });
  };
  rest(inner, wide, column);
  rest(column, high, { ...inner, size: wide });
  return true;
}

/** Whole tiles of a transpose, as often as the other dimensions want. */
function tiles({ to, from, dimensions }: Task, inner: Dimension, column: Dimension, size: 4 | 8): void {
  if (dimensions.length > 2) {
    const [first, ...rest] = dimensions;
    for (let i = 0; i < first.size; i++)
      tiles({ to: to + i * first.to, from: from + i * first.from, dimensions: rest }, inner, column, size);
    return;
  }
  const b = dimensions.at(-1) ?? none;
  const a = dimensions.at(-2) ?? none;
  const [rows, columns] = [inner, column].map((dimension) => (dimension.size * size) / 16);
  const kernel = moving()[`transposed${size}`];
  kernel(to, from, a.size, b.size, rows, columns, a.to, b.to, column.to, a.from, b.from, inner.from);
}

/** The dimensions to walk, in the order of the steps to write. */
function dimensionsOf(out: View, from: View): Dimension[] {
  const { sizes, strides } = planWalk(out.sizes, [out, from]);
  const dimensions = sizes.map((size, i) => ({
    size,
    to: strides[0][i] * out.dtype.itemsize,
    from: strides[1][i] * from.dtype.itemsize,
  }));
  return dimensions.sort((a, b) => Math.abs(b.to) - Math.abs(a.to));
}

/** The bytes between the first and the last element, from the storage's start. */
function extent({ sizes, strides, offset, dtype: { itemsize } }: View): { first: number; end: number } {
  let [first, last] = [offset, offset];
  sizes.forEach((size, i) => {
    if (strides[i] < 0) first += (size - 1) * strides[i];
    else last += (size - 1) * strides[i];
  });
  return { first: first * itemsize, end: (last + 1) * itemsize };
}

function overlap(out: View, from: View): boolean {
  const [a, b] = [extent(out), extent(from)];
  return a.first < b.end && b.first < a.end;
}

/** Copies with broadcasting and casts, if kernels can do it. */
function copyByKernel(out: View, from: View): boolean {
  const to = hasKernels ? (out.storage as CpuStorage).address : 0;
  const source = to === 0 ? 0 : placeToRead(from);
  if (source === 0 || (source === to && overlap(out, from))) return false;
  const same = sameForm(from.dtype, out.dtype);
  const size = out.dtype.itemsize as Size;
  const start = { to: to + out.offset * size, from: source + from.offset * from.dtype.itemsize };
  if (same && sameSizes(out.sizes, from.sizes) && isWhole(out) && isWhole(from)) {
    copyBytes(start.to, start.from, countOf(out.sizes) * size);
    return true;
  }
  const task = { ...start, dimensions: dimensionsOf(out, from) };
  if (!same) return cast(task, out, from);
  move(task, size);
  return true;
}

const isWhole = ({ sizes, strides }: View): boolean => isContiguous(sizes, strides);

function cast(task: Task, out: View, from: View): boolean {
  const kernels = casting(from.dtype, out.dtype);
  if (kernels === null) return false;
  const inner = task.dimensions.at(-1) ?? none;
  const dense = inner.to === out.dtype.itemsize && inner.from === from.dtype.itemsize;
  walk(dense ? kernels.rows : kernels.strided, task);
  return true;
}

/** Copies with broadcasting and casts. */
export function copy(out: View, from: View): void {
  if (countOf(out.sizes) > 0 && !copyByKernel(out, from)) copyInLoop(out, from);
}

/** Sets all elements. */
export function fill(out: View, value: number): void {
  const { dtype, storage } = out;
  const elements = newElements(dtype, 1).fill(castNumber(value, dtype)) as Elements;
  const one = new CpuStorage(storage.backend, dtype, 1, elements);
  const view = { storage: one, dtype, sizes: [], strides: [], offset: 0 };
  if (countOf(out.sizes) > 0 && !copyByKernel(out, view)) fillInLoop(out, value);
}

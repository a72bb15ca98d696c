// The product of two matrices of any strides, or of batches of them, plus a third: kernels, on all threads where that pays.
import { broadcastStrides, countOf } from "../../shape.js";
import type { View } from "../backend.js";
import { copy, fill } from "./copies/copy.js";
import { hasKernels, placeToRead, takeBack } from "./kernels.js";
import { compute, type Matrices } from "./matmul-products.js";
import { addProduct, type Floats, type Operand } from "./matmul-scalar.js";
import { type CpuStorage, dataOf } from "./storage.js";
import { mainScratch } from "./threads.js";

/** Products with fewer multiplications are done in JavaScript, if all their operands are outside the kernels' memory. */
const few = 128;
const nowhere: Matrices = { at: 0, batch: 0, row: 0, column: 0 };

/** How the matrices of a view lie in memory if its storage starts at `start`. */
function matrices(view: View, start: number, size: number): Matrices {
  const { sizes, strides, offset } = view;
  const rank = sizes.length;
  return {
    at: start + offset * size,
    batch: rank === 3 && sizes[0] > 1 ? strides[0] * size : 0,
    row: strides[rank - 2] * size,
    column: strides[rank - 1] * size,
  };
}

/** `view` seen with the sizes of `out`. */
function spread(view: View, out: View): View {
  const { storage, dtype, offset } = view;
  const strides = broadcastStrides(view.sizes, view.strides, out.sizes);
  return { storage, dtype, offset, sizes: out.sizes, strides };
}

const sideBySide = (view: View) => view.sizes[view.sizes.length - 1] < 2 || view.strides[view.strides.length - 1] === 1;

/** The view with rows and columns of its matrices exchanged. */
function turned(view: View): View {
  const swap = (list: readonly number[]) => [...list.slice(0, -2), list[list.length - 1], list[list.length - 2]];
  return { ...view, sizes: swap(view.sizes), strides: swap(view.strides) };
}

/**
 * out = A · B, or A · B + `addend` if there is one (broadcast to `out`), for 2-D views, or for 3-D views batch by batch
 * (A and B are broadcast along the first dimension). All have one type of floats, and `out` is apart from A and B;
 * `addend` may be `out`.
 */
export function matmul(out: View, a: View, b: View, addend?: View): void {
  if (!sideBySide(out) && sideBySide(turned(out)))
    multiply(turned(out), turned(b), turned(a), addend && turned(spread(addend, out)));
  else multiply(out, a, b, addend);
}

function multiply(out: View, a: View, b: View, addend?: View): void {
  if (countOf(out.sizes) === 0) return;
  const k = a.sizes[a.sizes.length - 1];
  const d = addend && spread(addend, out);
  if (k > 0 && sideBySide(out) && (d === undefined || sideBySide(d)) && byKernels(out, a, b, d)) return;
  if (d === undefined) fill(out, 0);
  else if (d.storage !== out.storage) copy(out, d);
  if (k > 0 && d !== undefined && sideBySide(out) && !sideBySide(d)) multiply(out, a, b, out);
  else inJavaScript(out, a, b);
}

/** Whether it is too little for a call into kernels to pay. */
function isTiny(out: View, a: View, b: View): boolean {
  return (
    countOf(out.sizes) * a.sizes[a.sizes.length - 1] < few &&
    [out, a, b].every((view) => (view.storage as CpuStorage).address === 0)
  );
}

function byKernels(out: View, a: View, b: View, d: View | undefined): boolean {
  if (!hasKernels || isTiny(out, a, b) || mainScratch() === 0) return false;
  const [aAt, bAt, outAt] = [placeToRead(a), placeToRead(b), placeToRead(out)];
  const dAt = d === undefined ? 0 : d.storage === out.storage ? outAt : placeToRead(d);
  if (aAt === 0 || bAt === 0 || outAt === 0 || (d !== undefined && dAt === 0)) return false;
  const size = dataOf(out).BYTES_PER_ELEMENT;
  const rank = out.sizes.length;
  compute({
    size,
    batches: rank === 3 ? out.sizes[0] : 1,
    m: out.sizes[rank - 2],
    n: out.sizes[rank - 1],
    k: a.sizes[a.sizes.length - 1],
    a: matrices(a, aAt, size),
    b: matrices(b, bAt, size),
    c: matrices(out, outAt, size),
    d: d === undefined ? nowhere : matrices(d, dAt, size),
  });
  takeBack(out, outAt);
  return true;
}

/** In plain JavaScript, where kernels are missing or cost more than they gain. */
function inJavaScript(out: View, a: View, b: View): void {
  const batches = out.sizes.length === 3 ? out.sizes[0] : 1;
  const k = a.sizes[a.sizes.length - 1];
  const [m, n] = out.sizes.slice(-2);
  const operand = (view: View, batch: number): Operand => {
    const { at, batch: step, row, column } = matrices(view, 0, 1);
    return { data: dataOf(view) as Floats, at: at + batch * step, row, column };
  };
  for (let i = 0; i < batches; i++) addProduct(m, n, k, operand(a, i), operand(b, i), operand(out, i));
}

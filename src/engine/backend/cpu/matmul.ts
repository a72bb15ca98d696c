// The product of two matrices of any strides, or of batches of them, plus a third: kernels, on all threads where that pays.
import { broadcastStrides, countOf } from "../../shape.js";
import type { View } from "../backend.js";
import { copy, fill } from "./elementwise.js";
import { compileKernels, hasFusedMultiplyAdd, hasKernels, type Kernel, placeToRead, takeBack } from "./kernels.js";
import { matmulFunctions, mostDepth, mostPanels } from "./matmul-module.js";
import { addProduct, type Floats, type Operand } from "./matmul-scalar.js";
import { type MultiplyAdd, panelBytes, tileRows, unrolled } from "./matmul-tiles.js";
import { together } from "./matmul-vectors.js";
import { type CpuStorage, dataOf } from "./storage.js";
import { chunksFor, mainScratch, parallel, pieceOf } from "./threads.js";
import { f32x4, f64x2, type Lanes } from "./wasm.js";

/** Products with fewer multiplications are done in JavaScript, if all their operands are outside the kernels' memory. */
const few = 512;
/** Multiplications that one thread does in a nanosecond, for operands of four bytes, and bytes of a matrix that it reads. */
const speed = 20;
const readingSpeed = 10;
/** Bytes of a line of the cache. */
const lineOfCache = 64;

type Kernels = Record<"product" | "sumOfRows" | "dotProducts", Kernel>;

function compiled(lanes: Lanes): Kernels {
  const inTwo: MultiplyAdd = (a, b, c) => lanes.add(c, lanes.mul(a, b));
  return compileKernels(matmulFunctions(lanes, hasFusedMultiplyAdd() ? lanes.fusedMultiplyAdd : inTwo));
}

const kernelsBySize: Partial<Record<number, Kernels>> = {};

function kernelsFor(size: number): Kernels {
  kernelsBySize[size] ??= compiled(size === 4 ? f32x4 : f64x2);
  return kernelsBySize[size];
}

/** Batches of matrices in memory: where they start, and how many bytes lead from batch to batch, row to row, column to column. */
interface Matrices {
  at: number;
  batch: number;
  row: number;
  column: number;
}

/** C = A · B + D. */
interface Product {
  size: number;
  batches: number;
  m: number;
  n: number;
  k: number;
  a: Matrices;
  b: Matrices;
  c: Matrices;
  d: Matrices;
}

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
 * out = A · B, or A · B + `addend` if there is one (broadcast to `out`), for 2-D views, or for 3-D views batch by batch (A and B
 * are broadcast along the first dimension). All have one type of floats, and `out` is apart from A and B; `addend` may be `out`.
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

/** Products with a vector are done at the speed of memory, others in blocks. */
function compute(p: Product): void {
  if (p.batches > 1 || (p.m > 1 && p.n > 1)) blocks(p);
  else if (!matrixTimesVector(p.n === 1 ? p : turnedProduct(p))) blocks(p);
}

/** Cᵀ = Bᵀ · Aᵀ + Dᵀ */
function turnedProduct(p: Product): Product {
  const swap = ({ at, batch, row, column }: Matrices): Matrices => ({ at, batch, row: column, column: row });
  return { ...p, m: p.n, n: p.m, a: swap(p.b), b: swap(p.a), c: swap(p.c), d: swap(p.d) };
}

/** False if nothing lies side by side. */
function matrixTimesVector(p: Product): boolean {
  const { size, m, k, a, b, c, d } = p;
  const contiguous = ({ row }: Matrices, count: number) => row === size || count === 1;
  if ((a.column === size || k === 1) && contiguous(b, k)) dots(p);
  else if (contiguous(a, m) && contiguous(c, m) && (d.at === 0 || contiguous(d, m))) sums(p);
  else return false;
  return true;
}

type Range = [from: number, to: number];

/** Runs a kernel on pieces of a length, at most so many, each a multiple of `unit` but for the last. */
function inPieces(kernel: Kernel, length: number, unit: number, most: number, argumentsOf: (piece: Range) => number[]) {
  const pieces = Math.min(most, Math.ceil(length / unit));
  parallel(kernel, pieces, (piece) => argumentsOf(pieceOf(length, piece, pieces, unit)));
}

/** A times a vector, by the rows of A. */
function dots({ size, m, k, a, b, c, d }: Product): void {
  const most = chunksFor((m * k * size) / readingSpeed);
  inPieces(kernelsFor(size).dotProducts, m, together, most, ([from, to]) => [
    ...[to - from, k, a.at + from * a.row, a.row, b.at],
    ...[c.at + from * c.row, c.row, d.at === 0 ? 0 : d.at + from * d.row, d.row],
  ]);
}

/** A times a vector, by the columns of A. */
function sums({ size, m, k, a, b, c, d }: Product): void {
  const most = chunksFor((m * k * size) / readingSpeed);
  inPieces(kernelsFor(size).sumOfRows, m, lineOfCache / size, most, ([from, to]) => [
    ...[to - from, k, b.at, b.row, a.at + from * size, a.column],
    ...[c.at + from * size, d.at === 0 ? 0 : d.at + from * size],
  ]);
}

/** The length of the pieces when `length` is cut into the fewest of at most `most`, each a multiple of `unit` but the last. */
const evenPiece = (length: number, most: number, unit: number) =>
  Math.ceil(length / Math.ceil(length / most) / unit) * unit;

/** The kernel's arguments for some of the batches, rows and columns. */
function argumentsOf(p: Product, [g, gEnd]: Range, [i, iEnd]: Range, [j, jEnd]: Range): number[] {
  const { size, k, a, b, c, d } = p;
  const width = panelBytes / size;
  const from = (x: Matrices, row: number, column: number) => x.at + g * x.batch + row * x.row + column * x.column;
  return [
    ...[gEnd - g, a.batch, b.batch, c.batch, d.batch, iEnd - i, jEnd - j, k],
    ...[from(a, i, 0), a.row, a.column, from(b, 0, j), b.row, b.column],
    ...[c.at + g * c.batch + i * c.row + j * size, c.row],
    ...[d.at === 0 ? 0 : d.at + g * d.batch + i * d.row + j * size, d.row],
    ...[evenPiece(k, mostDepth, unrolled), evenPiece(jEnd - j, mostPanels * width, width)],
  ];
}

/** All threads take batches, or rows of a high C, or columns. */
function blocks(p: Product): void {
  const { size, batches, m, n, k } = p;
  const most = chunksFor((batches * m * n * k * size) / (4 * speed));
  const [all, rows, columns]: Range[] = [
    [0, batches],
    [0, m],
    [0, n],
  ];
  const run = (length: number, unit: number, of: (piece: Range) => number[]) =>
    inPieces(kernelsFor(size).product, length, unit, most, of);
  if (batches >= most) run(batches, 1, (piece) => argumentsOf(p, piece, rows, columns));
  else if (m > 2 * n) run(m, tileRows[0], (piece) => argumentsOf(p, all, piece, columns));
  else run(n, panelBytes / size, (piece) => argumentsOf(p, all, rows, piece));
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

// Products of matrices in the kernels' memory: which kernel computes them, and how all threads share them.
import { compileKernels, type Kernel, multiplyAddOf } from "./kernels.js";
import { matmulFunctions, mostDepth, mostPanels } from "./matmul-module.js";
import { panelBytes, tileRows, unrolled } from "./matmul-tiles.js";
import { together } from "./matmul-vectors.js";
import { chunksFor, parallel, pieceOf } from "./threads.js";
import { f32x4, f64x2 } from "./wasm.js";

/** Multiplications that one thread does in a nanosecond, for operands of four bytes, and bytes of a matrix that it reads. */
const speed = 20;
const readingSpeed = 10;
/** Bytes of a line of the cache. */
const lineOfCache = 64;

type Kernels = Record<"product" | "sumOfRows" | "dotProducts", Kernel>;

const kernelsBySize: Partial<Record<number, Kernels>> = {};

function kernelsFor(size: number): Kernels {
  const lanes = size === 4 ? f32x4 : f64x2;
  kernelsBySize[size] ??= compileKernels(matmulFunctions(lanes, multiplyAddOf(lanes)));
  return kernelsBySize[size];
}

/** Batches of matrices in memory: where they start, and the bytes from batch to batch, row to row, column to column. */
export interface Matrices {
  at: number;
  batch: number;
  row: number;
  column: number;
}

/** C = A · B + D, where D may be missing: then it starts at 0. The elements of rows of C and D are side by side. */
export interface Product {
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

/** Products with a vector are done at the speed of memory, others in blocks. */
export function compute(p: Product): void {
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
  const [aAt, bAt, cAt] = [from(a, i, 0), from(b, 0, j), from(c, i, j)];
  const dAt = d.at === 0 ? 0 : from(d, i, j);
  const [m, n, batches] = [iEnd - i, jEnd - j, gEnd - g];
  const [depth, columns] = [evenPiece(k, mostDepth, unrolled), evenPiece(n, mostPanels * width, width)];
  // biome-ignore format: in the order of the kernel's parameters
  return [
    batches, a.batch, b.batch, c.batch, d.batch, m, n, k, aAt, a.row, a.column,
    bAt, b.row, b.column, cAt, c.row, dAt, d.row, depth, columns,
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

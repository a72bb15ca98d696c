// The matrix product in blocks that stay in the caches: each block is copied into the kernels' memory, packed, multiplied.

import { compileKernels, hasKernels } from "./kernels.js";
import { type Kernels, kernels, TILE_ROWS, tileColumns } from "./matmul-kernel.js";
import { type Floats, lineAt, type Operand } from "./matmul-scalar.js";
import { pool } from "./memory.js";
import { f32x4, f64x2, type Lanes } from "./wasm.js";

/** The largest block: rows of A, columns of B, and bytes along the summed dimension. */
const BLOCK_ROWS = 128;
const BLOCK_COLUMNS = 1024;
const BLOCK_DEPTH_BYTES = 2048;

/** Where things lie in the kernels' memory: a block as it comes, then A and B packed, then C. */
const A_AT = BLOCK_COLUMNS * BLOCK_DEPTH_BYTES;
const B_AT = A_AT + BLOCK_ROWS * BLOCK_DEPTH_BYTES;
const C_AT = B_AT + BLOCK_COLUMNS * BLOCK_DEPTH_BYTES;
const BYTES = C_AT + BLOCK_ROWS * BLOCK_COLUMNS * 8;
/** Lines shorter than this are copied faster element by element. */
const SHORT_LINE = 32;

/** The kernels of one element type, compiled, with views of their memory. */
export class BlockedProduct {
  private readonly kernels: Kernels;
  private readonly raw: Floats;
  private readonly c: Floats;
  private readonly tileColumns: number;
  private readonly size: number;
  private readonly base: number;

  constructor(lanes: Lanes, type: Float32ArrayConstructor | Float64ArrayConstructor) {
    this.kernels = compileKernels(kernels(lanes)) as unknown as Kernels;
    this.base = pool.take(BYTES);
    const { buffer } = pool.memory!;
    this.raw = new type(buffer, this.base, A_AT / lanes.size);
    this.c = new type(buffer, this.base + C_AT, (BYTES - C_AT) / lanes.size);
    this.tileColumns = tileColumns(lanes);
    this.size = lanes.size;
  }

  /** Writes A · B, of m×n, to `out` from `outOffset` on; m, n and k are at least 1. */
  run(m: number, n: number, k: number, a: Operand, b: Operand, out: Floats, outOffset: number): void {
    const columns = pieceOf(n, BLOCK_COLUMNS, this.tileColumns);
    const depth = pieceOf(k, BLOCK_DEPTH_BYTES / this.size, 1);
    for (let j = 0; j < n; j += columns) {
      for (let p = 0; p < k; p += depth) {
        const depthHere = Math.min(depth, k - p);
        const columnsHere = Math.min(columns, n - j);
        this.pack(this.kernels.packColumns, this.tileColumns, B_AT, b, j, p, columnsHere, depthHere);
        this.multiplyRows(m, n, a, p, depthHere, columnsHere, p === 0 ? copyOut : addOut, out, outOffset + j);
      }
    }
  }

  /** All rows of A, from `p` on along the summed dimension, times the packed block of B. */
  private multiplyRows(
    m: number,
    n: number,
    a: Operand,
    p: number,
    depth: number,
    columns: number,
    deliver: typeof copyOut,
    out: Floats,
    outOffset: number,
  ): void {
    const rows = pieceOf(m, BLOCK_ROWS, TILE_ROWS);
    const columnTiles = Math.ceil(columns / this.tileColumns);
    for (let i = 0; i < m; i += rows) {
      const rowsHere = Math.min(rows, m - i);
      this.pack(this.kernels.packRows, TILE_ROWS, A_AT, a, i, p, rowsHere, depth);
      this.kernels.product(
        this.base + A_AT,
        this.base + B_AT,
        this.base + C_AT,
        Math.ceil(rowsHere / TILE_ROWS),
        columnTiles,
        depth,
      );
      deliver(this.c, columnTiles * this.tileColumns, rowsHere, columns, out, outOffset + i * n, n);
    }
  }

  private pack(
    kernel: Kernels["packRows"],
    width: number,
    target: number,
    operand: Operand,
    line: number,
    p: number,
    lines: number,
    depth: number,
  ): void {
    const { across, along } = this.copyIn(operand, lineAt(operand, line, p), lines, depth);
    kernel(this.base, this.base + target, Math.ceil(lines / width), depth, across * this.size, along * this.size);
  }

  /** Copies a block to address 0 by its contiguous lines, whichever way these run, and says how it lies there. */
  private copyIn(operand: Operand, from: number, lines: number, depth: number): { across: number; along: number } {
    if (operand.across === 1 && operand.along !== 1) {
      copyLines(operand.data, from, operand.along, 1, depth, lines, this.raw);
      return { across: 1, along: lines };
    }
    copyLines(operand.data, from, operand.across, operand.along, lines, depth, this.raw);
    return { across: depth, along: 1 };
  }
}

/** The kernels for both element types, or `null` where WebAssembly or its vectors are missing. */
export function blockedProducts(): { float32: BlockedProduct; float64: BlockedProduct } | null {
  if (!hasKernels) return null;
  return { float32: new BlockedProduct(f32x4, Float32Array), float64: new BlockedProduct(f64x2, Float64Array) };
}

/** The length of the pieces when `length` is cut into the fewest of at most `most`, each a multiple of `unit` but the last. */
function pieceOf(length: number, most: number, unit: number): number {
  return Math.ceil(length / Math.ceil(length / most) / unit) * unit;
}

function copyLines(
  source: Floats,
  from: number,
  stride: number,
  step: number,
  lines: number,
  length: number,
  target: Floats,
): void {
  if (step === 1 && stride === length) target.set(source.subarray(from, from + lines * length));
  else if (step === 1 && length >= SHORT_LINE) copyLongLines(source, from, stride, lines, length, target);
  else copyElements(source, from, stride, step, lines, length, target);
}

function copyLongLines(
  source: Floats,
  from: number,
  stride: number,
  lines: number,
  length: number,
  target: Floats,
): void {
  for (let i = 0; i < lines; i++)
    target.set(source.subarray(from + i * stride, from + i * stride + length), i * length);
}

function copyElements(
  source: Floats,
  from: number,
  stride: number,
  step: number,
  lines: number,
  length: number,
  target: Floats,
): void {
  let at = 0;
  for (let i = 0; i < lines; i++) {
    const start = from + i * stride;
    for (let j = 0; j < length; j++) target[at++] = source[start + j * step];
  }
}

function copyOut(
  c: Floats,
  stride: number,
  rows: number,
  columns: number,
  out: Floats,
  offset: number,
  outStride: number,
): void {
  if (stride === columns && columns === outStride) out.set(c.subarray(0, rows * columns), offset);
  else for (let i = 0; i < rows; i++) out.set(c.subarray(i * stride, i * stride + columns), offset + i * outStride);
}

/** Like `copyOut`, adding to what is there from the part of the sums before. */
function addOut(
  c: Floats,
  stride: number,
  rows: number,
  columns: number,
  out: Floats,
  offset: number,
  outStride: number,
): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) out[offset + i * outStride + j] += c[i * stride + j];
  }
}

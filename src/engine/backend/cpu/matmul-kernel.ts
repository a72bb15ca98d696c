// The inner loops of the matrix product as WebAssembly: packing the operands, and a packed block of A times one of B.
import * as wasm from "./wasm.js";

/** Rows of A that are worked on at once; A is packed in strips of so many rows. */
export const TILE_ROWS = 4;
/** Bytes of a row of B that are worked on at once; with four rows of sums, all stay in the 16 registers of x64. */
const TILE_BYTES = 32;
const VECTORS = TILE_BYTES / 16;

/** Columns of B that are worked on at once; B is packed in strips of so many columns. */
export function tileColumns(lanes: wasm.Lanes): number {
  return TILE_BYTES / lanes.size;
}

const { get, set, add, multiply, constant, increase, repeat } = wasm;
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Calls as TypeScript sees them. Addresses and strides are in bytes, all counts at least 1. */
export interface Kernels {
  /** Packed A times packed B; C becomes row-major, as wide as its tiles. */
  product(a: number, b: number, c: number, rowTiles: number, columnTiles: number, depth: number): void;
  /** Strips of `TILE_ROWS` lines that are `across` apart, with elements `along` apart, interleaved. */
  packRows: Pack;
  /** The same with strips of `tileColumns` lines. */
  packColumns: Pack;
}
type Pack = (source: number, target: number, strips: number, depth: number, across: number, along: number) => void;

/** The functions for one element type; what a tile reads beyond the last line is never used. */
export function kernels(lanes: wasm.Lanes): Record<keyof Kernels, wasm.WasmFunction> {
  return {
    product: productKernel(lanes),
    packRows: packKernel(lanes, TILE_ROWS),
    packColumns: packKernel(lanes, tileColumns(lanes)),
  };
}

function packKernel(lanes: wasm.Lanes, width: number): wasm.WasmFunction {
  const [source, target, strips, depth, across, along, lineAt, at, depthLeft] = upTo(9);
  const vectors = upTo((width * lanes.size) / 16).map((v) =>
    wasm.v128.store(get(target), v * 16, wasm.v128.load(get(lineAt), v * 16)),
  );
  const elements = upTo(width).map((line) => [
    lanes.scalar.store(get(target), line * lanes.size, lanes.scalar.load(get(at))),
    set(at, add(get(at), get(across))),
  ]);
  const strip = (copy: wasm.Code) =>
    repeat(depthLeft, [copy, set(lineAt, add(get(lineAt), get(along))), increase(target, width * lanes.size)]);
  const body = repeat(strips, [
    set(lineAt, get(source)),
    set(depthLeft, get(depth)),
    wasm.ifEqual(get(across), constant(lanes.size), strip(vectors), strip([set(at, get(lineAt)), elements])),
    set(source, add(get(source), multiply(get(across), constant(width)))),
  ]);
  return { parameters: wasm.repeated("i32", 6), locals: wasm.repeated("i32", 3), body };
}

const [A, B, C, ROW_TILES, COLUMN_TILES, DEPTH, A_AT, B_AT, C_AT, ROWS_LEFT, DEPTH_LEFT, ROW_BYTES] = upTo(12);
const FIRST_VECTOR = 12;
const sum = (row: number, v: number) => FIRST_VECTOR + row * VECTORS + v;
const B_VECTOR = sum(TILE_ROWS, 0);
const A_SPLAT = B_VECTOR + VECTORS;

function productKernel(lanes: wasm.Lanes): wasm.WasmFunction {
  const body = [
    set(ROW_BYTES, multiply(get(COLUMN_TILES), constant(TILE_BYTES))),
    repeat(COLUMN_TILES, [
      [set(A_AT, get(A)), set(C_AT, get(C)), set(ROWS_LEFT, get(ROW_TILES))],
      repeat(ROWS_LEFT, tile(lanes)),
      [set(B, get(B_AT)), increase(C, TILE_BYTES)],
    ]),
  ];
  return {
    parameters: wasm.repeated("i32", 6),
    locals: [...wasm.repeated("i32", 6), ...wasm.repeated("v128", A_SPLAT + 1 - FIRST_VECTOR)],
    body,
  };
}

/** One tile of C. It leaves A_AT at the next strip of A, and B_AT at the next strip of B. */
function tile(lanes: wasm.Lanes): wasm.Code {
  return [
    [set(B_AT, get(B)), set(DEPTH_LEFT, get(DEPTH))],
    upTo(TILE_ROWS * VECTORS).map((i) => set(FIRST_VECTOR + i, lanes.constant(0))),
    repeat(DEPTH_LEFT, [outerProduct(lanes), increase(A_AT, TILE_ROWS * lanes.size), increase(B_AT, TILE_BYTES)]),
    upTo(TILE_ROWS).map((row) => [
      upTo(VECTORS).map((v) => wasm.v128.store(get(C_AT), v * 16, get(sum(row, v)))),
      set(C_AT, add(get(C_AT), get(ROW_BYTES))),
    ]),
  ];
}

/** Adds one column of A times one row of B. */
function outerProduct(lanes: wasm.Lanes): wasm.Code {
  return [
    upTo(VECTORS).map((v) => set(B_VECTOR + v, wasm.v128.load(get(B_AT), v * 16))),
    upTo(TILE_ROWS).map((row) => [
      set(A_SPLAT, lanes.loadSplat(get(A_AT), row * lanes.size)),
      upTo(VECTORS).map((v) =>
        set(sum(row, v), lanes.add(get(sum(row, v)), lanes.mul(get(A_SPLAT), get(B_VECTOR + v)))),
      ),
    ]),
  ];
}

// The matrix product as one kernel: loops over batches, and over blocks that stay in the caches, around the inner loops.
import type { MultiplyAdd } from "./kernels.js";
import { packColumnPanels, packColumns, packLines, packRows, packTile } from "./matmul-packing.js";
import { type Direction, panelBytes, strip, tileRows } from "./matmul-tiles.js";
import { dotProducts, sumOfRows } from "./matmul-vectors.js";
import { Routine } from "./routine.js";
import * as wasm from "./wasm.js";

const { get, set, add, multiply, constant, when, i32 } = wasm;

/** The longest piece of the sums, and the most panels of B that are packed at a time: they fill half of a second cache. */
export const mostDepth = 512;
export const mostPanels = 32;
/** Below so many panels, a tile of A is not packed. */
const fewPanels = 4;
/** Up to so many rows of A, or bytes of B, rows of B are read where they are. */
const fewRows = 2 * tileRows[0];
const smallB = 8192;

/** Bytes of a packed tile of A from one column to the next, for the larger type. */
const tileStep = 64;
/** Where things lie in a thread's room: a tile of C at the edge, a tile of A, a panel of B at the edge, panels of B. */
const tileAt = 256;
const edgeAt = tileAt + mostDepth * tileStep;
const panelsAt = edgeAt + mostDepth * panelBytes;
/** The room that a thread needs, in bytes. */
export const scratchBytes = panelsAt + mostPanels * mostDepth * panelBytes;

type Index = (name: string) => number;

/** The functions for one element type by name, in the order of their numbers. */
export function matmulFunctions(lanes: wasm.Lanes, multiplyAdd: MultiplyAdd) {
  const names: string[] = [];
  const index: Index = (name) => names.indexOf(name);
  const functions: Record<string, wasm.WasmFunction> = {};
  const define = (name: string, fn: wasm.WasmFunction) => {
    names.push(name);
    functions[name] = fn;
  };
  for (const direction of ["rows", "columns"] as const)
    for (const rows of tileRows) define(direction + rows, strip(lanes, multiplyAdd, rows, direction));
  define("packLines", packLines(lanes));
  define("packTile", packTile(lanes));
  define("packRows", packRows());
  define("packColumns", packColumns(lanes));
  define("packColumnPanels", packColumnPanels(lanes, index("packColumns"), index("packLines")));
  define("packB", packB(lanes, index));
  define("copyEdge", copyEdge(lanes));
  define("block", block(lanes, index));
  define("product", product(lanes, index));
  define("sumOfRows", sumOfRows(lanes, multiplyAdd));
  define("dotProducts", dotProducts(lanes, multiplyAdd));
  return functions as Record<"product" | "sumOfRows" | "dotProducts", wasm.WasmFunction>;
}

const bytes = (lanes: wasm.Lanes, count: wasm.Code) => multiply(count, constant(lanes.size));
const moved = (local: number, by: wasm.Code) => set(local, add(get(local), by));

/** Packs whole panels of B. Parameters: source, along, across, target, panels, depth, panelStep. */
function packB(lanes: wasm.Lanes, index: Index): wasm.WasmFunction {
  const routine = new Routine();
  const [source, along, across, target, panels, depth, panelStep] = routine.parameters(7);
  const width = panelBytes / lanes.size;
  const byElement = wasm.repeat(panels, [
    wasm.call(index("packLines"), get(source), get(across), get(along), get(target), constant(panelBytes), [
      constant(width),
      get(depth),
    ]),
    [moved(source, multiply(get(across), constant(width))), moved(target, get(panelStep))],
  ]);
  const whole = (name: string, step: number) =>
    wasm.call(index(name), ...[source, step, target, panels, depth, panelStep].map(get));
  const byColumns = wasm.ifEqual(get(along), constant(lanes.size), whole("packColumnPanels", across), byElement);
  return routine.done(wasm.ifEqual(get(across), constant(lanes.size), whole("packRows", along), byColumns));
}

/** Copies a tile that sticks out of C, plus what `d` points to. Parameters: source, c, cStep, d, dStep, rows, columns. */
function copyEdge(lanes: wasm.Lanes): wasm.WasmFunction {
  const routine = new Routine();
  const [source, c, cStep, d, dStep, rows, columns] = routine.parameters(7);
  const [from, to, other, left] = routine.locals(4);
  const { load, store, add: sum } = lanes.scalar;
  const element = [
    when(get(d), store(get(to), 0, sum(load(get(from)), load(get(other)))), store(get(to), 0, load(get(from)))),
    [from, to, other].map((at) => wasm.increase(at, lanes.size)),
  ];
  const row = [
    [set(from, get(source)), set(to, get(c)), set(other, get(d)), set(left, get(columns))],
    wasm.repeat(left, element),
    [wasm.increase(source, panelBytes), moved(c, get(cStep)), when(get(d), moved(d, get(dStep)))],
  ];
  return routine.done(wasm.repeat(rows, row));
}

/** The block's own locals, beside its parameters. */
function blockLocals() {
  const routine = new Routine();
  const [m, n, k, a, aRow, aColumn, b, bRow, bColumn, c, cRow, d, dRow, scratch] = routine.parameters(14);
  const [panels, rest, bAt, bStep, panelStep, edge, aAt, aStep, packing] = routine.locals(9);
  return {
    ...{ routine, m, n, k, a, aRow, aColumn, b, bRow, bColumn, c, cRow, d, dRow, scratch },
    ...{ panels, rest, bAt, bStep, panelStep, edge, aAt, aStep, packing },
  };
}
type BlockLocals = ReturnType<typeof blockLocals>;

/** A block of the product, with k and n so small that B, packed, stays in a cache. Parameters: as those of `blockLocals`. */
function block(lanes: wasm.Lanes, index: Index): wasm.WasmFunction {
  const l = blockLocals();
  const width = panelBytes / lanes.size;
  const tilesByRows = wasm.ifEqual(
    get(l.aColumn),
    constant(lanes.size),
    allRows(lanes, index, l, "rows"),
    allRows(lanes, index, l, "columns"),
  );
  return l.routine.done([
    set(l.panels, i32.divUnsigned(get(l.n), constant(width))),
    set(l.rest, i32.remUnsigned(get(l.n), constant(width))),
    when(get(l.panels), panelsOfB(lanes, index, l)),
    when(get(l.rest), edgeOfB(lanes, index, l)),
    // Packing a tile of A pays where it is read often; where its columns are not contiguous, there is no other way.
    set(
      l.packing,
      i32.or(i32.ne(get(l.aRow), constant(lanes.size)), i32.geUnsigned(get(l.panels), constant(fewPanels))),
    ),
    tilesByRows,
  ]);
}

/** Finds the panels of B: where they are, or packed. */
function panelsOfB(lanes: wasm.Lanes, index: Index, l: BlockLocals): wasm.Code {
  const small = i32.or(
    i32.le(get(l.m), constant(fewRows)),
    i32.le(bytes(lanes, multiply(get(l.n), get(l.k))), constant(smallB)),
  );
  const inPlace = [set(l.bAt, get(l.b)), set(l.bStep, get(l.bRow)), set(l.panelStep, constant(panelBytes))];
  const packed = [
    set(l.bAt, add(get(l.scratch), constant(panelsAt))),
    [set(l.bStep, constant(panelBytes)), set(l.panelStep, multiply(get(l.k), constant(panelBytes)))],
    wasm.call(index("packB"), ...[l.b, l.bRow, l.bColumn, l.bAt, l.panels, l.k, l.panelStep].map(get)),
  ];
  return when(i32.and(i32.eq(get(l.bColumn), constant(lanes.size)), small), inPlace, packed);
}

/** Packs the columns of B behind the last whole panel, with zeros beside them. */
function edgeOfB(lanes: wasm.Lanes, index: Index, l: BlockLocals): wasm.Code {
  const width = panelBytes / lanes.size;
  const from = add(get(l.b), multiply(get(l.bColumn), multiply(get(l.panels), constant(width))));
  return [
    set(l.edge, add(get(l.scratch), constant(edgeAt))),
    wasm.fillMemory(get(l.edge), constant(0), multiply(get(l.k), constant(panelBytes))),
    wasm.call(index("packLines"), from, get(l.bColumn), get(l.bRow), get(l.edge), constant(panelBytes), [
      get(l.rest),
      get(l.k),
    ]),
  ];
}

/** Works through the rows of A in strips, the highest first. */
function allRows(lanes: wasm.Lanes, index: Index, l: BlockLocals, direction: Direction): wasm.Code {
  return tileRows.map((rows) => {
    const enough = i32.geUnsigned(get(l.m), constant(rows));
    return when(enough, wasm.repeatWhile(rowsOfTile(lanes, index, l, direction, rows), enough));
  });
}

function rowsOfTile(lanes: wasm.Lanes, index: Index, l: BlockLocals, direction: Direction, rows: number): wasm.Code {
  const name = index(direction + rows);
  const start = [get(l.aAt), get(l.aStep)];
  const whole = [l.bAt, l.bStep, l.panelStep, l.c, l.cRow, l.d, l.dRow, l.k, l.panels].map(get);
  const edge = [get(l.edge), constant(panelBytes), constant(0), get(l.scratch), constant(panelBytes)];
  const beside = bytes(lanes, multiply(get(l.panels), constant(panelBytes / lanes.size)));
  const copy = [
    [get(l.scratch), add(get(l.c), beside), get(l.cRow), wasm.select(get(l.d), add(get(l.d), beside), constant(0))],
    [get(l.dRow), constant(rows), get(l.rest)],
  ];
  return [
    direction === "rows" ? [set(l.aAt, get(l.a)), set(l.aStep, get(l.aRow))] : tileOfA(lanes, index, l, rows),
    when(get(l.panels), wasm.call(name, ...start, ...whole)),
    when(get(l.rest), [
      wasm.call(name, ...start, ...edge, constant(0), constant(0), get(l.k), constant(1)),
      wasm.call(index("copyEdge"), ...copy),
    ]),
    [l.a, l.c].map((at, i) => moved(at, multiply(get(i === 0 ? l.aRow : l.cRow), constant(rows)))),
    when(get(l.d), moved(l.d, multiply(get(l.dRow), constant(rows)))),
    set(l.m, i32.sub(get(l.m), constant(rows))),
  ];
}

/** Rows of an A that is not read by rows: side by side already, or packed to be. */
function tileOfA(lanes: wasm.Lanes, index: Index, l: BlockLocals, rows: number): wasm.Code {
  const step = constant(8 * lanes.size);
  const byElement = wasm.call(index("packLines"), get(l.a), get(l.aRow), get(l.aColumn), get(l.aAt), step, [
    constant(rows),
    get(l.k),
  ]);
  const byColumns = wasm.call(index("packTile"), get(l.a), get(l.aColumn), get(l.aAt), step, get(l.k));
  const packed = [
    [set(l.aAt, add(get(l.scratch), constant(tileAt))), set(l.aStep, step)],
    rows === tileRows[0] ? wasm.ifEqual(get(l.aRow), constant(lanes.size), byColumns, byElement) : byElement,
  ];
  return when(get(l.packing), packed, [set(l.aAt, get(l.a)), set(l.aStep, get(l.aColumn))]);
}

/**
 * Products of batches: C = A · B, plus what `d` points to unless that is 0. Parameters, in bytes but for the counts, of
 * which none may be 0: batches, aBatch, bBatch, cBatch, dBatch, m, n, k, a, aRow, aColumn, b, bRow, bColumn, c, cRow, d,
 * dRow, depth, width (the pieces along k and n), scratch. The elements of rows of C and of `d` are side by side.
 */
function product(lanes: wasm.Lanes, index: Index): wasm.WasmFunction {
  const routine = new Routine();
  const [batches, aBatch, bBatch, cBatch, dBatch, m, n, k, a, aRow, aColumn] = routine.parameters(11);
  const [b, bRow, bColumn, c, cRow, d, dRow, depth, width, scratch] = routine.parameters(10);
  const [j, p, columns, steps, other, otherRow, last] = routine.locals(7);
  const least = (x: wasm.Code, y: wasm.Code): wasm.Code => wasm.select(i32.ltUnsigned(x, y), x, y);
  const fromColumn = bytes(lanes, get(j));
  const first = [set(other, wasm.select(get(d), add(get(d), fromColumn), constant(0))), set(otherRow, get(dRow))];
  const onward = [set(other, add(get(c), fromColumn)), set(otherRow, get(cRow))];
  const piece = [
    set(steps, least(get(depth), i32.sub(get(k), get(p)))),
    when(get(p), onward, first),
    wasm.call(
      index("block"),
      ...[get(m), get(columns), get(steps)],
      ...[add(get(a), multiply(get(p), get(aColumn))), get(aRow), get(aColumn)],
      add(get(b), add(multiply(get(p), get(bRow)), multiply(get(j), get(bColumn)))),
      ...[get(bRow), get(bColumn), add(get(c), fromColumn), get(cRow), get(other), get(otherRow), get(scratch)],
    ),
    set(p, add(get(p), get(steps))),
  ];
  const pieces = [
    [set(columns, least(get(width), i32.sub(get(n), get(j)))), set(p, constant(0))],
    wasm.repeatWhile(piece, i32.ltUnsigned(get(p), get(k))),
    set(j, add(get(j), get(columns))),
  ];
  const batch = [
    set(j, constant(0)),
    wasm.repeatWhile(pieces, i32.ltUnsigned(get(j), get(n))),
    [moved(a, get(aBatch)), moved(b, get(bBatch)), moved(c, get(cBatch)), when(get(d), moved(d, get(dBatch)))],
  ];
  return routine.done([set(last, get(batches)), wasm.repeat(last, batch)]);
}

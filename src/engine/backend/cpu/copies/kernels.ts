// Kernels that move elements of 1, 4 or 8 bytes: rows, single numbers spread over rows, elements with gaps, transposes.
import { compileKernels } from "../kernels.js";
import { Routine } from "../routine.js";
import {
  add,
  type Code,
  constant,
  copyMemory,
  f64,
  get,
  i32,
  increase,
  repeat,
  repeatFromZero,
  repeatWhile,
  select,
  set,
  v128,
  type WasmFunction,
  when,
} from "../wasm.js";
import { advance, type Inner, walking } from "./walk.js";

/** The sizes of elements in bytes. */
export type Size = 1 | 4 | 8;

/** The binary logarithm of a size. */
export const logarithm = { 1: 0, 4: 2, 8: 3 } as const;
/** Rows of so many bytes are worth the call of what copies memory fastest. */
const longRow = 1024;
/** How many rows of the source a transpose reads at once, in tiles: their lines stay in the first cache. */
const tilesAtOnce = 8;

/** What copies a row needs: locals of addresses that it may change, and of a count. */
export type RowOf = Pick<Inner, "routine" | "to" | "from" | "count">;

/** Copies the element at one address to another. */
export function moveOne(size: Size, to: number, from: number, offset = 0): Code {
  if (size === 1) return i32.store8(get(to), offset, i32.load8(get(from), offset));
  if (size === 4) return i32.store(get(to), offset, i32.load(get(from), offset));
  return f64.store(get(to), offset, f64.load(get(from), offset));
}

/** Copies `count` bytes, a multiple of `size`; both addresses move on to the end, or stay. */
export function moveRow({ routine, to, from, count }: RowOf, size: 1 | 4): Code {
  const left = routine.local();
  const vector = v128.store(get(to), 0, v128.load(get(from)));
  const step = (bytes: number) => [increase(to, bytes), increase(from, bytes)];
  // The last vector ends where the row ends, and may overlap the one before.
  const back = add(i32.and(get(count), constant(15)), constant(-16));
  const long = [
    set(left, i32.shrUnsigned(get(count), constant(4))),
    repeat(left, [vector, step(16)]),
    when(i32.and(get(count), constant(15)), [set(to, add(get(to), back)), set(from, add(get(from), back)), vector]),
  ];
  const short = [
    set(left, i32.shrUnsigned(get(count), constant(logarithm[size]))),
    repeatFromZero(left, [moveOne(size, to, from), step(size)]),
  ];
  return when(
    i32.geUnsigned(get(count), constant(longRow)),
    copyMemory(get(to), get(from), get(count)),
    when(i32.geUnsigned(get(count), constant(16)), long, short),
  );
}

/** Rows without gaps on both sides: `count` is in bytes. */
const rows = (size: 1 | 4): WasmFunction => walking((inner) => moveRow(inner, size));

/** One element read per row and written all along it. */
function spread(size: Size): WasmFunction {
  return walking(({ routine, to, from, count }) => {
    const left = routine.local();
    const value = routine.local("v128");
    const load = { 1: v128.load8Splat, 4: v128.load32Splat, 8: v128.load64Splat }[size];
    const perVector = 4 - logarithm[size];
    return [
      set(value, load(get(from))),
      set(left, i32.shrUnsigned(get(count), constant(perVector))),
      repeatFromZero(left, [v128.store(get(to), 0, get(value)), increase(to, 16)]),
      set(left, i32.and(get(count), constant(2 ** perVector - 1))),
      repeatFromZero(left, [moveOne(size, to, from), increase(to, size)]),
    ];
  });
}

/** Any steps. */
function strided(size: Size): WasmFunction {
  return walking((inner) => stepping(inner, moveOne(size, inner.to, inner.from)));
}

/** Does `one` at each step of a row. */
export function stepping({ routine, to, from, count, toStep, fromStep }: Inner, one: Code): Code {
  const left = routine.local();
  const next = [one, advance(to, toStep), advance(from, fromStep)];
  return [
    set(left, i32.shrUnsigned(get(count), constant(2))),
    repeatFromZero(left, [next, next, next, next]),
    set(left, i32.and(get(count), constant(3))),
    repeatFromZero(left, next),
  ];
}

/** The bytes of lanes of two vectors, by number. */
const lanes = (size: 4 | 8, ...numbers: number[]): number[] =>
  numbers.flatMap((lane) => Array.from({ length: size }, (_, byte) => lane * size + byte));

/** The columns of a square tile, whose rows are in vectors. */
function columnsOf(size: 4 | 8, r: readonly number[], halves: readonly number[]): Code[] {
  const both = (numbers: number[], a: number, b: number) => v128.shuffle(lanes(size, ...numbers), get(a), get(b));
  if (size === 8) return [both([0, 2], r[0], r[1]), both([1, 3], r[0], r[1])];
  const [low01, high01, low23, high23] = halves;
  const prepare = [
    set(low01, both([0, 4, 1, 5], r[0], r[1])),
    set(high01, both([2, 6, 3, 7], r[0], r[1])),
    set(low23, both([0, 4, 1, 5], r[2], r[3])),
    set(high23, both([2, 6, 3, 7], r[2], r[3])),
  ];
  return [
    [prepare, both([0, 1, 4, 5], low01, low23)],
    both([2, 3, 6, 7], low01, low23),
    both([0, 1, 4, 5], high01, high23),
    both([2, 3, 6, 7], high01, high23),
  ];
}

/** A tile: rows read into vectors, columns written. The addresses move on to the next tile below. */
function tile(size: 4 | 8, routine: Routine, to: number, from: number, toStep: number, fromStep: number): Code {
  const at = routine.local();
  const loaded = routine.locals(16 / size, "v128");
  const halves = routine.locals(size === 4 ? 4 : 0, "v128");
  return [
    loaded.map((row) => [set(row, v128.load(get(from))), advance(from, fromStep)]),
    set(at, get(to)),
    columnsOf(size, loaded, halves).map((column) => [v128.store(get(at), 0, column), advance(at, toStep)]),
    increase(to, 16),
  ];
}

/**
 * `(to, from, n0, n1, rows, columns, t0, t1, step of columns, f0, f1, step of rows)`: rows that are read without gaps
 * become columns, and columns rows that are written without gaps. `rows` and `columns` count tiles.
 */
function transposed(size: 4 | 8): WasmFunction {
  const routine = new Routine();
  const [toStart, fromStart, n0, n1, rowTiles, columnTiles, t0, t1, toStep, f0, f1, fromStep] = routine.parameters(12);
  const [left, toMatrix, fromMatrix, rowsLeft, band, toBand, fromBand] = routine.locals(7);
  const [columnsLeft, toColumn, fromColumn, tiles, to, from] = routine.locals(6);
  const move = (local: number, distance: Code) => set(local, add(get(local), distance));
  const tilesOf = (step: number) => i32.mul(get(step), constant(16 / size));
  const column = [
    set(tiles, get(band)),
    set(to, get(toColumn)),
    set(from, get(fromColumn)),
    repeat(tiles, tile(size, routine, to, from, toStep, fromStep)),
    move(toColumn, tilesOf(toStep)),
    increase(fromColumn, 16),
  ];
  const nextBand = [
    set(band, select(i32.lt(get(rowsLeft), constant(tilesAtOnce)), get(rowsLeft), constant(tilesAtOnce))),
    set(columnsLeft, get(columnTiles)),
    set(toColumn, get(toBand)),
    set(fromColumn, get(fromBand)),
    repeat(columnsLeft, column),
    move(toBand, i32.mul(get(band), constant(16))),
    move(fromBand, i32.mul(get(band), tilesOf(fromStep))),
    set(rowsLeft, i32.sub(get(rowsLeft), get(band))),
  ];
  const matrix = [
    set(rowsLeft, get(rowTiles)),
    set(toBand, get(toMatrix)),
    set(fromBand, get(fromMatrix)),
    repeatWhile(nextBand, get(rowsLeft)),
    advance(toMatrix, t1),
    advance(fromMatrix, f1),
  ];
  const matrices = [
    set(left, get(n1)),
    set(toMatrix, get(toStart)),
    set(fromMatrix, get(fromStart)),
    repeat(left, matrix),
  ];
  return routine.done(repeat(n0, [matrices, advance(toStart, t0), advance(fromStart, f0)]));
}

let compiled: ReturnType<typeof compile> | undefined;

function compile() {
  return compileKernels({
    rows1: rows(1),
    rows4: rows(4),
    spread1: spread(1),
    spread4: spread(4),
    spread8: spread(8),
    strided1: strided(1),
    strided4: strided(4),
    strided8: strided(8),
    transposed4: transposed(4),
    transposed8: transposed(8),
  });
}

/** The kernels that move elements as they are. */
export function moving(): ReturnType<typeof compile> {
  compiled ??= compile();
  return compiled;
}

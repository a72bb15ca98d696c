// Packing: operands of the matrix product are copied side by side, in the order in which they are read.
import { panelBytes, tileRows, upTo } from "./matmul-tiles.js";
import { Routine } from "./routine.js";
import * as wasm from "./wasm.js";

const { get, set, add, multiply, increase, repeat, repeatFromZero, constant, i32 } = wasm;

/**
 * Any strides, element by element: element p of line l comes from `source + l * across + p * along` to
 * `target + l * size + p * step`. Parameters: source, across, along, target, step, lines, depth.
 */
export function packLines(lanes: wasm.Lanes): wasm.WasmFunction {
  const routine = new Routine();
  const [source, across, along, target, step, lines, depth] = routine.parameters(7);
  const [from, to, left] = routine.locals(3);
  const line = [
    [set(from, get(source)), set(to, get(target)), set(left, get(depth))],
    repeat(left, [
      lanes.scalar.store(get(to), 0, lanes.scalar.load(get(from))),
      [set(from, add(get(from), get(along))), set(to, add(get(to), get(step)))],
    ]),
    [set(source, add(get(source), get(across))), increase(target, lanes.size)],
  ];
  return routine.done(repeat(lines, line));
}

/** A full tile of A whose columns are contiguous. Parameters: source, along, target, step, depth. */
export function packTile(lanes: wasm.Lanes): wasm.WasmFunction {
  const routine = new Routine();
  const [source, along, target, step, depth] = routine.parameters(5);
  const bytes = tileRows[0] * lanes.size;
  const whole = bytes & ~15;
  const copies = [
    upTo(whole / 16).map((v) => wasm.v128.store(get(target), v * 16, wasm.v128.load(get(source), v * 16))),
    bytes > whole ? lanes.scalar.store(get(target), whole, lanes.scalar.load(get(source), whole)) : [],
  ];
  const onward = [set(source, add(get(source), get(along))), set(target, add(get(target), get(step)))];
  return routine.done(repeat(depth, [copies, onward]));
}

/** Panels of a B whose rows are contiguous. Parameters: source, along, target, panels, depth, panelStep. */
export function packRows(): wasm.WasmFunction {
  const routine = new Routine();
  const [source, along, target, panels, depth, panelStep] = routine.parameters(6);
  const [from, to, left] = routine.locals(3);
  const panel = [
    upTo(panelBytes / 16).map((v) => wasm.v128.store(get(to), v * 16, wasm.v128.load(get(from), v * 16))),
    [increase(from, panelBytes), set(to, add(get(to), get(panelStep)))],
  ];
  const row = [
    [set(from, get(source)), set(to, get(target)), set(left, get(panels))],
    repeat(left, panel),
    [set(source, add(get(source), get(along))), increase(target, panelBytes)],
  ];
  return routine.done(repeat(depth, row));
}

type Bytes = readonly number[];
const bytesFrom = (start: number, count: number): Bytes => upTo(count).map((i) => start + i);

/** Rows of lanes become columns: vectors in locals, in the place of those that they were. */
function transposed(lanes: wasm.Lanes, vectors: readonly number[], spare: readonly number[]): wasm.Code {
  const pick = (first: Bytes, second: Bytes, a: number, b: number) =>
    wasm.v128.shuffle([...first, ...second.map((byte) => byte + 16)], get(a), get(b));
  const halves = (a: number, b: number, byte: number) => pick(bytesFrom(byte, 8), bytesFrom(byte, 8), a, b);
  if (lanes.count === 2) {
    const [a, b] = vectors;
    return [set(spare[0], halves(a, b, 0)), set(b, halves(a, b, 8)), set(a, get(spare[0]))];
  }
  const interleaved = (a: number, b: number, byte: number) =>
    wasm.v128.shuffle(
      [0, 16, 4, 20].flatMap((from) => bytesFrom(byte + from, 4)),
      get(a),
      get(b),
    );
  const [a, b, c, d] = vectors;
  const [low, high, low2, high2] = spare;
  return [
    [set(low, interleaved(a, b, 0)), set(high, interleaved(a, b, 8))],
    [set(low2, interleaved(c, d, 0)), set(high2, interleaved(c, d, 8))],
    [set(a, halves(low, low2, 0)), set(b, halves(low, low2, 8))],
    [set(c, halves(high, high2, 0)), set(d, halves(high, high2, 8))],
  ];
}

/**
 * One vector's width of a panel of a B whose columns are contiguous, for a depth that is a multiple of the lanes.
 * Parameters: source, across, target, depth / lanes.
 */
export function packColumns(lanes: wasm.Lanes): wasm.WasmFunction {
  const routine = new Routine();
  const [source, across, target, steps] = routine.parameters(4);
  const from = routine.locals(lanes.count);
  const vectors = routine.locals(lanes.count, "v128");
  const spare = routine.locals(4, "v128");
  const step = [
    vectors.map((vector, i) => set(vector, wasm.v128.load(get(from[i])))),
    transposed(lanes, vectors, spare),
    vectors.map((vector, i) => wasm.v128.store(get(target), i * panelBytes, get(vector))),
    [from.map((at) => increase(at, 16)), increase(target, lanes.count * panelBytes)],
  ];
  const starts = from.map((at, i) => set(at, i === 0 ? get(source) : add(get(from[i - 1]), get(across))));
  return routine.done([starts, repeatFromZero(steps, step)]);
}

/** All panels of a B whose columns are contiguous. Parameters: source, across, target, panels, depth, panelStep. */
export function packColumnPanels(lanes: wasm.Lanes, columns: number, lines: number): wasm.WasmFunction {
  const routine = new Routine();
  const [source, across, target, panels, depth, panelStep] = routine.parameters(6);
  const [whole, done] = routine.locals(2);
  const shift = Math.log2(lanes.count);
  const half = (v: number) =>
    wasm.call(
      columns,
      add(get(source), multiply(get(across), constant(v * lanes.count))),
      get(across),
      add(get(target), constant(v * 16)),
      get(whole),
    );
  const rest = wasm.call(
    lines,
    add(get(source), multiply(get(done), constant(lanes.size))),
    get(across),
    constant(lanes.size),
    add(get(target), multiply(get(done), constant(panelBytes))),
    constant(panelBytes),
    constant(panelBytes / lanes.size),
    i32.sub(get(depth), get(done)),
  );
  const panel = [
    upTo(panelBytes / 16).map(half),
    wasm.when(i32.ne(get(done), get(depth)), rest),
    set(source, add(get(source), multiply(get(across), constant(panelBytes / lanes.size)))),
    set(target, add(get(target), get(panelStep))),
  ];
  return routine.done([
    set(whole, i32.shrUnsigned(get(depth), constant(shift))),
    set(done, i32.shl(get(whole), constant(shift))),
    repeat(panels, panel),
  ]);
}

// The kernel that reduces rows, whose elements lie side by side.
import { Routine } from "../routine.js";
import {
  add,
  type Code,
  constant,
  f64x2,
  get,
  i32,
  i32x4,
  increase,
  repeatFromZero,
  set,
  v128,
  type WasmFunction,
  when,
} from "../wasm.js";
import { combine, flush, type Reduced, start, storeAcross, together } from "./combining.js";

const words = (...values: number[]): Code => v128.constant(new Uint8Array(Int32Array.from(values).buffer));

/** Ones in the lanes that `loadRest` fills. */
function restMask({ lanes }: Reduced, left: number): Code {
  const bits = lanes.size === 4 ? words(2, 2, 1, 0) : words(1, 1, 0, 0);
  return i32x4.ne(v128.and(i32x4.splat(get(left)), bits), words(0, 0, 0, 0));
}

/** Loads the `left` elements at `at` that do not fill a vector: a pair to its first lanes, a single one behind them. */
function loadRest({ lanes }: Reduced, into: number, at: number, left: number): Code {
  const zero = set(into, lanes.constant(0));
  if (lanes.size === 8) return [zero, set(into, lanes.loadLane(0, get(at), 0, get(into)))];
  return [
    zero,
    when(i32.and(get(left), constant(2)), [set(into, v128.load64Lane(0, get(at), 0, get(into))), increase(at, 8)]),
    when(i32.and(get(left), constant(1)), set(into, v128.load32Lane(2, get(at), 0, get(into)))),
  ];
}

/** Vectors that are taken at a time. */
const many = 8;

/** `(rows, n, out, outStep, then each operand's address and step from row to row)`: steps in bytes, `n` is not 0. */
export function rowsKernel(what: Reduced): WasmFunction {
  const { lanes, dense } = what;
  const routine = new Routine();
  const [rows, n, out, outStep] = routine.parameters(4);
  const operands = dense.map(() => routine.parameters(2));
  const [left, count] = routine.locals(2);
  const at = dense.map(() => routine.local());
  const totals = routine.locals(2, "v128");
  const [sum, part] = routine.locals(2, "v128");
  // What is left of a row, or what is the same in all of it.
  const rest = dense.map(() => routine.local("v128"));
  const several = together(what, routine, many);
  const wholeShift = Math.log2(lanes.count);
  const computed = what.value(routine);
  const value = (i: number) =>
    computed(dense.map((isDense, k) => (isDense ? v128.load(get(at[k]), 16 * i) : get(rest[k]))));
  const step = (bytes: number) => at.map((pointer, k) => (dense[k] ? increase(pointer, bytes) : []));
  // Sums go into doubles each time; extremes lose nothing where they are.
  const keep = (from: number): Code =>
    what.combination === "sum" ? flush(what, totals, from) : set(sum, combine(what, lanes, get(sum), get(from)));
  const wholeVectors = [
    set(count, i32.shrUnsigned(get(n), constant(wholeShift + 3))),
    repeatFromZero(count, [several.into(part, many, value), keep(part), step(16 * many)]),
    set(count, i32.and(i32.shrUnsigned(get(n), constant(wholeShift)), constant(many - 1))),
    repeatFromZero(count, [set(sum, combine(what, lanes, get(sum), value(0))), step(16)]),
  ];
  const restOfRow = [
    dense.map((isDense, k) => (isDense ? loadRest(what, rest[k], at[k], left) : [])),
    set(part, v128.bitselect(computed(rest.map(get)), start(what, lanes), restMask(what, left))),
    set(sum, combine(what, lanes, get(sum), get(part))),
  ];
  return routine.done(
    repeatFromZero(rows, [
      at.map((pointer, k) => [
        set(pointer, get(operands[k][0])),
        dense[k] ? [] : set(rest[k], lanes.loadSplat(get(pointer))),
      ]),
      totals.map((total) => set(total, start(what, f64x2))),
      set(sum, start(what, lanes)),
      wholeVectors,
      set(left, i32.and(get(n), constant(lanes.count - 1))),
      when(get(left), restOfRow),
      flush(what, totals, sum),
      set(totals[0], combine(what, f64x2, get(totals[0]), get(totals[1]))),
      storeAcross(what, get(out), totals[0]),
      set(out, add(get(out), get(outStep))),
      operands.map(([address, rowStep]) => set(address, add(get(address), get(rowStep)))),
    ]),
  );
}

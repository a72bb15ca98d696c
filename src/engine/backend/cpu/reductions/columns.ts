// The kernel that reduces columns, of which neighbours lie side by side: row after row is added to a strip of doubles.
import { Routine } from "../routine.js";
import {
  add,
  type Code,
  constant,
  f64x2,
  get,
  i32,
  increase,
  repeat,
  repeatFromZero,
  repeatWhile,
  set,
  v128,
  type WasmFunction,
  when,
} from "../wasm.js";
import { combine, flush, narrowed, type Reduced, start, storeResult, together, widened } from "./combining.js";

/** The width of a strip: its doubles stay in the nearest cache. */
const stripVectors = 256;
/** Bytes for the doubles of a strip. */
export const stripBytes = stripVectors * 32;

/** A strip of doubles in memory: where it is, the address of the vector that is looked at, and a counter. */
interface Strip {
  readonly room: number;
  readonly at: number;
  readonly width: number;
  readonly count: number;
}

/** Runs `body` for each vector of a strip. */
function eachVector({ lanes }: Reduced, { room, at, width, count }: Strip, body: Code): Code {
  return [set(at, get(room)), set(count, get(width)), repeat(count, [body, increase(at, lanes.size === 4 ? 32 : 16)])];
}

/** Stores the strip's doubles of one vector as results. */
function storeResults({ lanes, wide }: Reduced, { at }: Strip, to: number): Code {
  const [low, high] = [v128.load(get(at)), v128.load(get(at), 16)];
  if (lanes.size === 8) return wide ? v128.store(get(to), 0, low) : v128.store64Lane(0, get(to), 0, narrowed(low, low));
  if (!wide) return v128.store(get(to), 0, narrowed(low, high));
  return [v128.store(get(to), 0, low), v128.store(get(to), 16, high)];
}

const advance = (pointer: number, step: number): Code => set(pointer, add(get(pointer), get(step)));

/**
 * `(batches, rows, n, room, out, outStep, then each operand's address and its steps from row to row and from batch to
 * batch)`: each batch has `n` columns of `rows` elements, and `n` results that lie side by side.
 */
export function columnsKernel(what: Reduced): WasmFunction {
  const { lanes, dense, wide } = what;
  const routine = new Routine();
  const [batches, rows, n, room, out, outStep] = routine.parameters(6);
  const operands = dense.map(() => routine.parameters(3));
  const [left, width, count, rowsLeft, to, kept] = routine.locals(6);
  const strip: Strip = { room, at: kept, width, count };
  const first = dense.map(() => routine.local());
  const next = dense.map(() => routine.local());
  const many = dense.length === 1 ? 8 : 4;
  const at = dense.map((isDense) => (isDense ? routine.locals(many) : []));
  // What is the same in all columns of a row.
  const same = dense.map((isDense) => (isDense ? [] : routine.locals(many, "v128")));
  const [sum, total] = routine.locals(2, "v128");
  const several = together(what, routine, many);
  const wholeShift = Math.log2(lanes.count);
  const computed = what.value(routine);
  const value = (i: number) =>
    computed(dense.map((isDense, k) => (isDense ? v128.load(get(at[k][i])) : get(same[k][i]))));
  const toFirstRow = dense.map((_, k) => set(next[k], get(first[k])));
  const addToStrip = widened(what, sum).map((part, i) =>
    v128.store(get(kept), 16 * i, combine(what, f64x2, v128.load(get(kept), 16 * i), part)),
  );
  const addRows = (size: number): Code => [
    dense.map((isDense, k) =>
      Array.from({ length: size }, (_, i) => [
        isDense ? set(at[k][i], get(next[k])) : set(same[k][i], lanes.loadSplat(get(next[k]))),
        advance(next[k], operands[k][1]),
      ]),
    ),
    eachVector(what, strip, [
      several.into(sum, size, value),
      addToStrip,
      at.map((pointers) => pointers.slice(0, size).map((pointer) => increase(pointer, 16))),
    ]),
  ];
  const oneStrip = [
    set(width, i32.shrUnsigned(get(left), constant(wholeShift))),
    when(i32.gt(get(width), constant(stripVectors)), set(width, constant(stripVectors))),
    set(left, i32.sub(get(left), i32.shl(get(width), constant(wholeShift)))),
    eachVector(
      what,
      strip,
      widened(what, sum).map((_, i) => v128.store(get(kept), 16 * i, start(what, f64x2))),
    ),
    toFirstRow,
    set(rowsLeft, i32.divUnsigned(get(rows), constant(many))),
    repeatFromZero(rowsLeft, addRows(many)),
    set(rowsLeft, i32.remUnsigned(get(rows), constant(many))),
    repeatFromZero(rowsLeft, addRows(1)),
    eachVector(what, strip, [storeResults(what, strip, to), increase(to, (wide ? 8 : 4) * lanes.count)]),
    first.map((pointer, k) => (dense[k] ? set(pointer, add(get(pointer), i32.shl(get(width), constant(4)))) : [])),
  ];
  const enough = i32.geUnsigned(get(left), constant(lanes.count));
  const oneColumn = [
    set(total, start(what, f64x2)),
    toFirstRow,
    set(rowsLeft, get(rows)),
    repeatFromZero(rowsLeft, [
      set(sum, computed(next.map((pointer) => lanes.loadSplat(get(pointer))))),
      flush(what, [total], sum),
      next.map((pointer, k) => advance(pointer, operands[k][1])),
    ]),
    storeResult(what, get(to), f64x2.extract(0, get(total))),
    increase(to, wide ? 8 : 4),
    first.map((pointer, k) => (dense[k] ? increase(pointer, lanes.size) : [])),
  ];
  return routine.done(
    repeatFromZero(batches, [
      set(to, get(out)),
      set(left, get(n)),
      first.map((pointer, k) => set(pointer, get(operands[k][0]))),
      when(enough, repeatWhile(oneStrip, enough)),
      repeatFromZero(left, oneColumn),
      advance(out, outStep),
      operands.map(([address, , batchStep]) => advance(address, batchStep)),
    ]),
  );
}

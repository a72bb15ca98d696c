// Products of a matrix and a vector, at the speed at which the matrix is read.
import type { MultiplyAdd } from "./kernels.js";
import { upTo } from "./matmul-tiles.js";
import { Routine } from "./routine.js";
import * as wasm from "./wasm.js";

const { get, set, add, multiply, increase, constant, when, i32 } = wasm;

/** Rows, or vectors of one row, that are read at the same time. */
export const together = 4;
const moved = (local: number, by: wasm.Code) => set(local, add(get(local), by));

/**
 * A row of C as a sum of rows of B, each times an element of x. Parameters, in bytes but for the counts: n, k, x, xStep,
 * b, bRow, c, d (0 for none). Elements of a row are side by side. No count may be 0.
 */
export function sumOfRows(lanes: wasm.Lanes, multiplyAdd: MultiplyAdd): wasm.WasmFunction {
  const routine = new Routine();
  const [n, k, x, xStep, b, bRow, c, d] = routine.parameters(8);
  const length = routine.local();
  const rows = (count: number) => addRows(lanes, multiplyAdd, routine, { n, x, xStep, b, bRow, c }, count);
  const [four, one] = [rows(together), rows(1)];
  const enough = i32.geUnsigned(get(k), constant(together));
  return routine.done([
    set(length, multiply(get(n), constant(lanes.size))),
    when(get(d), wasm.copyMemory(get(c), get(d), get(length)), wasm.fillMemory(get(c), constant(0), get(length))),
    when(enough, wasm.repeatWhile([four, increase(k, -together)], enough)),
    wasm.repeatFromZero(k, one),
  ]);
}

interface RowLocals {
  n: number;
  x: number;
  xStep: number;
  b: number;
  bRow: number;
  c: number;
}

/** Adds `count` rows to C, each times its element of x. */
function addRows(
  lanes: wasm.Lanes,
  multiplyAdd: MultiplyAdd,
  routine: Routine,
  { n, x, xStep, b, bRow, c }: RowLocals,
  count: number,
): wasm.Code {
  const from = routine.locals(count);
  const [to, left] = routine.locals(2);
  const factors = routine.locals(count, lanes.type);
  const splats = routine.locals(count, "v128");
  const load = (i: number) => wasm.v128.load(get(from[i]));
  const vector = upTo(count)
    .slice(1)
    .reduce<wasm.Code>((sum, i) => multiplyAdd(get(splats[i]), load(i), sum), lanes.mul(get(splats[0]), load(0)));
  const { scalar } = lanes;
  const element = upTo(count)
    .map((i) => scalar.mul(get(factors[i]), scalar.load(get(from[i]))))
    .reduce((sum, product) => scalar.add(sum, product));
  const onward = (bytes: number) => [...from, to].map((at) => increase(at, bytes));
  return [
    upTo(count).map((i) => [
      set(factors[i], scalar.load(get(x))),
      [set(splats[i], lanes.splat(get(factors[i]))), set(from[i], get(b))],
      [moved(x, get(xStep)), moved(b, get(bRow))],
    ]),
    [set(to, get(c)), set(left, i32.divUnsigned(get(n), constant(lanes.count)))],
    wasm.repeatFromZero(left, [wasm.v128.store(get(to), 0, lanes.add(wasm.v128.load(get(to)), vector)), onward(16)]),
    set(left, i32.remUnsigned(get(n), constant(lanes.count))),
    wasm.repeatFromZero(left, [
      scalar.store(get(to), 0, scalar.add(scalar.load(get(to)), element)),
      onward(lanes.size),
    ]),
  ];
}

/**
 * Elements of C as products of rows of A with x. Parameters, in bytes but for the counts: m, k, a, aRow, x, c, cStep, d (0 for
 * none), dStep. Elements of a row of A and of x are side by side. No count may be 0.
 */
export function dotProducts(lanes: wasm.Lanes, multiplyAdd: MultiplyAdd): wasm.WasmFunction {
  const routine = new Routine();
  const [m, k, a, aRow, x, c, cStep, d, dStep] = routine.parameters(9);
  const store = (sum: number): wasm.Code => [
    when(get(d), [set(sum, lanes.scalar.add(get(sum), lanes.scalar.load(get(d)))), moved(d, get(dStep))]),
    [lanes.scalar.store(get(c), 0, get(sum)), moved(c, get(cStep))],
  ];
  const rows = rowsTogether(lanes, multiplyAdd, routine, { k, a, aRow, x }, store);
  const row = oneRow(lanes, multiplyAdd, routine, { k, a, aRow, x }, store);
  const enough = i32.geUnsigned(get(m), constant(together));
  return routine.done([
    when(enough, wasm.repeatWhile([rows, increase(m, -together)], enough)),
    wasm.repeatFromZero(m, row),
  ]);
}

interface DotLocals {
  k: number;
  a: number;
  aRow: number;
  x: number;
}

/** The sum of a vector's lanes, in pairs. */
function laneSum(lanes: wasm.Lanes, vector: number): wasm.Code {
  const { add: sum } = lanes.scalar;
  const of = (lane: number) => lanes.extract(lane, get(vector));
  return lanes.count === 2 ? sum(of(0), of(1)) : sum(sum(of(0), of(1)), sum(of(2), of(3)));
}

/** Four rows at once, which read x once. */
function rowsTogether(
  lanes: wasm.Lanes,
  multiplyAdd: MultiplyAdd,
  routine: Routine,
  { k, a, aRow, x }: DotLocals,
  store: (sum: number) => wasm.Code,
): wasm.Code {
  const from = routine.locals(together);
  const [at, left] = routine.locals(2);
  const sums = routine.locals(together, "v128");
  const totals = routine.locals(together, lanes.type);
  const { scalar } = lanes;
  const onward = (bytes: number) => [...from, at].map((local) => increase(local, bytes));
  return [
    from.map((local) => [set(local, get(a)), moved(a, get(aRow))]),
    sums.map((sum) => set(sum, lanes.constant(0))),
    [set(at, get(x)), set(left, i32.divUnsigned(get(k), constant(lanes.count)))],
    wasm.repeatFromZero(left, [
      sums.map((sum, i) => set(sum, multiplyAdd(wasm.v128.load(get(from[i])), wasm.v128.load(get(at)), get(sum)))),
      onward(16),
    ]),
    totals.map((total, i) => set(total, laneSum(lanes, sums[i]))),
    set(left, i32.remUnsigned(get(k), constant(lanes.count))),
    wasm.repeatFromZero(left, [
      totals.map((total, i) =>
        set(total, scalar.add(get(total), scalar.mul(scalar.load(get(from[i])), scalar.load(get(at))))),
      ),
      onward(lanes.size),
    ]),
    totals.map(store),
  ];
}

/** One row in four sums, so that none has to wait for the other. */
function oneRow(
  lanes: wasm.Lanes,
  multiplyAdd: MultiplyAdd,
  routine: Routine,
  { k, a, aRow, x }: DotLocals,
  store: (sum: number) => wasm.Code,
): wasm.Code {
  const [from, at, left] = routine.locals(3);
  const sums = routine.locals(together, "v128");
  const total = routine.local(lanes.type);
  const { scalar } = lanes;
  const onward = (bytes: number) => [from, at].map((local) => increase(local, bytes));
  const pair = (v: number) => [wasm.v128.load(get(from), v * 16), wasm.v128.load(get(at), v * 16)];
  const several = together * lanes.count;
  return [
    [set(from, get(a)), set(at, get(x)), moved(a, get(aRow))],
    sums.map((sum) => set(sum, lanes.constant(0))),
    set(left, i32.divUnsigned(get(k), constant(several))),
    wasm.repeatFromZero(left, [
      sums.map((sum, v) => set(sum, multiplyAdd(pair(v)[0], pair(v)[1], get(sum)))),
      onward(together * 16),
    ]),
    set(sums[0], lanes.add(lanes.add(get(sums[0]), get(sums[1])), lanes.add(get(sums[2]), get(sums[3])))),
    set(total, laneSum(lanes, sums[0])),
    set(left, i32.remUnsigned(get(k), constant(several))),
    wasm.repeatFromZero(left, [
      set(total, scalar.add(get(total), scalar.mul(scalar.load(get(from)), scalar.load(get(at))))),
      onward(lanes.size),
    ]),
    store(total),
  ];
}

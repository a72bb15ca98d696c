// The inner loops of the matrix product: a few rows of A times panels of B, with all sums in registers.
import type { MultiplyAdd } from "./kernels.js";
import { Routine } from "./routine.js";
import * as wasm from "./wasm.js";

const { get, set, add, increase, when, i32, constant } = wasm;

/** Rows of A that are worked on at once, most first: five rows of two vectors leave room for B in x64's 16 registers. */
export const tileRows = [5, 4, 2, 1] as const;
/** Bytes of a row of B that are worked on at once, its width in panels. */
export const panelBytes = 32;
const vectors = panelBytes / 16;
/** Steps along the sum that are written out in the loop. */
export const unrolled = 4;
/** Rows whose elements of A are in registers at the same time. */
const group = 3;

/** The whole numbers below `count`. */
export const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** How a strip of A is read: each row by itself, or all rows side by side, down their columns. */
export type Direction = "rows" | "columns";

/** A strip in the making: its locals and its loop. */
class Strip {
  readonly routine = new Routine();
  readonly parameters = this.routine.parameters(11);
  readonly at = this.routine.local();
  readonly left = this.routine.local();
  readonly sums: number[][];
  readonly bVectors: number[];
  readonly splat: number;
  readonly aAt: number[];

  constructor(
    readonly lanes: wasm.Lanes,
    readonly multiplyAdd: MultiplyAdd,
    readonly rows: number,
    readonly direction: Direction,
  ) {
    this.aAt = this.routine.locals(direction === "rows" ? rows : 1);
    this.sums = upTo(rows).map(() => this.routine.locals(vectors, "v128"));
    this.bVectors = this.routine.locals(vectors, "v128");
    this.splat = this.routine.local("v128");
  }

  /** One element of A in all lanes, `step` steps along the sum from where the loop is. */
  private element(row: number, step: number): wasm.Code {
    const { lanes, aAt } = this;
    return this.direction === "rows"
      ? lanes.loadSplat(get(aAt[row]), step * lanes.size)
      : lanes.loadSplat(get(aAt[0]), row * lanes.size);
  }

  private rowTimesB(row: number, step: number): wasm.Code {
    const products = this.sums[row].map((sum, v) =>
      set(sum, this.multiplyAdd(get(this.splat), get(this.bVectors[v]), get(sum))),
    );
    return [set(this.splat, this.element(row, step)), products];
  }

  /**
   * Adds a column of A times a row of B. V8 moves all loads of a block before its sums, which takes more registers than
   * there are; a branch that is never taken ends the block, because the sums could be asked for behind it.
   */
  private outerProduct(step: number): wasm.Code {
    const [, aStep, , bStep] = this.parameters;
    const never = (row: number): wasm.Code => leaveIf(i32.eq(get(this.left), constant(-1 - row - step * this.rows)));
    return [
      this.bVectors.map((vector, v) => set(vector, wasm.v128.load(get(this.at), v * 16))),
      set(this.at, add(get(this.at), get(bStep))),
      upTo(this.rows).map((row) => [row > 0 && row % group === 0 ? never(row) : [], this.rowTimesB(row, step)]),
      this.direction === "columns" ? set(this.aAt[0], add(get(this.aAt[0]), get(aStep))) : [],
    ];
  }

  /** All steps along the sum; the loop is left in the middle where their number is no multiple. */
  sum(): wasm.Code {
    const countDown = wasm.tee(this.left, add(get(this.left), constant(-1)));
    const steps = upTo(unrolled).map((step) => [
      this.outerProduct(step),
      step < unrolled - 1 ? leaveIf(i32.eqz(countDown)) : [],
    ]);
    const onward = this.direction === "rows" ? this.aAt.map((at) => increase(at, unrolled * this.lanes.size)) : [];
    return wasm.block(wasm.repeat(this.left, [steps, onward]));
  }

  /** Visits each vector of sums with its place, in rows that are `step` bytes apart from `from` on. */
  visit(from: number, step: number, each: (sum: number, offset: number) => wasm.Code): wasm.Code {
    const rows = this.sums.map((row) => [
      row.map((sum, v) => each(sum, v * 16)),
      set(this.at, add(get(this.at), get(step))),
    ]);
    return [set(this.at, get(from)), rows];
  }
}

/** Leaves the block around the innermost loop. */
const leaveIf = (test: wasm.Code): wasm.Code => wasm.branchIf(1, test);

/**
 * A strip of C: `rows` rows of A times panels of B that are `panelStep` bytes apart, plus what `d` points to unless that
 * is 0. Parameters, in bytes but for the counts: a, aStep, b, bStep, panelStep, c, cStep, d, dStep, depth, panels.
 * `aStep` leads from row to row if A is read by rows, otherwise from column to column. No count may be 0.
 */
export function strip(
  lanes: wasm.Lanes,
  multiplyAdd: MultiplyAdd,
  rows: number,
  direction: Direction,
): wasm.WasmFunction {
  const s = new Strip(lanes, multiplyAdd, rows, direction);
  const [a, aStep, b, , panelStep, c, cStep, d, dStep, depth, panels] = s.parameters;
  const panel: wasm.Code = [
    s.aAt.map((at, row) => set(at, row === 0 ? get(a) : add(get(s.aAt[row - 1]), get(aStep)))),
    s.sums.flat().map((sum) => set(sum, lanes.constant(0))),
    [set(s.at, get(b)), set(s.left, get(depth)), s.sum()],
    when(get(d), [
      s.visit(d, dStep, (sum, offset) => set(sum, lanes.add(get(sum), wasm.v128.load(get(s.at), offset)))),
      increase(d, panelBytes),
    ]),
    s.visit(c, cStep, (sum, offset) => wasm.v128.store(get(s.at), offset, get(sum))),
    [increase(c, panelBytes), set(b, add(get(b), get(panelStep)))],
  ];
  return s.routine.done(wasm.repeat(panels, panel));
}

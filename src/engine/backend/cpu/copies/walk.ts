// The frame of all copying kernels: three nested loops over places to write and to read. Steps are in bytes.
import { Routine } from "../routine.js";
import { add, type Code, get, repeat, set, type WasmFunction } from "../wasm.js";

/** What the innermost loop of a kernel works with: locals of its function. */
export interface Inner {
  readonly routine: Routine;
  /** Addresses that the loop may change. */
  readonly to: number;
  readonly from: number;
  /** How often to step, at least once, and the steps; none of these may be changed. */
  readonly count: number;
  readonly toStep: number;
  readonly fromStep: number;
}

/** Moves an address on by the value of another local. */
export const advance = (local: number, by: number): Code => set(local, add(get(local), get(by)));

/** A kernel `(to, from, sizes…, steps to write…, steps to read…)`, each of the lists with the outermost loop first. */
export function walking(body: (inner: Inner) => Code): WasmFunction {
  const routine = new Routine();
  const [toStart, fromStart, n0, n1, count, t0, t1, toStep, f0, f1, fromStep] = routine.parameters(11);
  const [left, toRow, fromRow, to, from] = routine.locals(5);
  const rows = [
    set(left, get(n1)),
    set(toRow, get(toStart)),
    set(fromRow, get(fromStart)),
    repeat(left, [
      set(to, get(toRow)),
      set(from, get(fromRow)),
      body({ routine, to, from, count, toStep, fromStep }),
      advance(toRow, t1),
      advance(fromRow, f1),
    ]),
  ];
  return routine.done(repeat(n0, [rows, advance(toStart, t0), advance(fromStart, f0)]));
}

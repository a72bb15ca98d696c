// Which events a rebuild brings back: a training step's, and those of as many steps before it as take little room.
import type { EventWindow } from "../protocol/run.js";
import type { Trace } from "../trace/store.js";

/** What the steps before the wanted one may take, in bytes, and how many there may be. */
const room = 64 * 2 ** 20;
const mostSteps = 64;

/** The window of training step `step` (-1: what came before the first). */
export function windowOf(trace: Trace, step: number): EventWindow {
  const before = Math.min(mostSteps, Math.floor(room / bytesOf(trace, step)));
  return { from: trace.range(Math.max(-1, step - before))[0], end: trace.range(step)[1] };
}

/** The training steps that lie in `window` as a whole. */
export function stepsIn(trace: Trace, { from, end }: EventWindow): number[] {
  const steps: number[] = [];
  for (let step = trace.stepOf(end - 1); step >= 0 && trace.range(step)[0] >= from; step--) steps.push(step);
  return steps.filter((step) => trace.range(step)[1] <= end);
}

/** About what the values of a step take: its tensors, and as much again for their gradients. */
function bytesOf(trace: Trace, step: number): number {
  const [first, end] = trace.range(step);
  let elements = 1;
  for (let event = first; event < end; event++) {
    for (const { shape } of trace.templateOf(event).outputs) elements += shape.reduce((a, b) => a * b, 1);
  }
  return 2 * elements * Float32Array.BYTES_PER_ELEMENT;
}

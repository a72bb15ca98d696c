// Where passes begin and end among the events of a run.
import type { Trace } from "./store.js";

/** The recorded part of a pass. */
export interface PassBounds {
  first: number;
  last: number;
  /** Whether the pass is known to be over. */
  complete: boolean;
}

/** The pass within its training step that event `event` belongs to. A backward pass begins at its seed. */
export function passBounds(trace: Trace, event: number): PassBounds {
  if (event < 0) return { first: 0, last: 0, complete: true };
  const [begin, end] = trace.range(trace.stepOf(event));
  const { pass } = trace.templateOf(event);
  let first = event;
  while (first > begin && continuesPass(trace, first, pass)) first--;
  let last = event;
  while (last + 1 < end && continuesPass(trace, last + 1, pass)) last++;
  const announced = pass === "backward" ? trace.event(first).announced : 0;
  const complete = last + 1 < trace.eventCount || (announced > 0 && last - first + 1 >= announced);
  return { first, last, complete };
}

/** Whether `event` is of `pass` and goes on with the event before it. */
function continuesPass(trace: Trace, event: number, pass: string): boolean {
  const isSame = trace.templateOf(event).pass === pass && trace.templateOf(event - 1).pass === pass;
  return isSame && trace.templateOf(event).kind !== "seed";
}

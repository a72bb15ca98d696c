// Where a loss is another than before: the first value that is seen to be.
import type { RunConnection } from "../protocol/run.js";
import type { Trace } from "../trace/store.js";
import type { Parting } from "./rebuilt-run.js";

/** How many values are looked at. */
const mostValues = 5000;

/** The first op up to `event`, in its step or outside steps, that made numbers of another norm; null if neither run has kept them. */
export async function findDifferentValue(
  { trace, run }: { trace: Trace; run: RunConnection },
  again: Pick<RunConnection, "ask">,
  { event }: Parting,
): Promise<Parting | null> {
  const step = trace.stepOf(event);
  const ranges = [trace.range(-1), ...(step > 0 ? [trace.range(step - 1)] : []), [trace.range(step)[0], event]];
  const events = ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  const made = events.flatMap((index) => trace.event(index).outputs.map(({ value }) => ({ value, event: index })));
  const looked = made.slice(-mostValues);
  const values = looked.map(({ value }) => value);
  const asked = [run, again].map((process) => process.ask<"norms">({ kind: "norms", values }));
  const [before, now] = await Promise.all(asked);
  const at = values.findIndex((_, i) => isOther(before?.norms[i], now?.norms[i]));
  return at < 0 ? null : { kind: "value", event: looked[at].event, norm: now!.norms[at]!, was: before!.norms[at]! };
}

function isOther(a: number | null | undefined, b: number | null | undefined): boolean {
  return typeof a === "number" && typeof b === "number" && !Object.is(a, b);
}

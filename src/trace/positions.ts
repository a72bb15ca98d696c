// Places in the time of a run: after an event, or part-way in a backward event, where only some contributions have arrived.
import type { TraceEvent } from "../protocol/trace.js";
import type { Trace } from "./store.js";

/** `part` 0: the event has happened. `part` k: of this backward event the first k contributions have arrived, and not all. */
export interface Position {
  event: number;
  part: number;
}

/** The position after event `event`. */
export function after(event: number): Position {
  return { event, part: 0 };
}

/** How many contributions `event` sends one after another; 1 where there is nothing to take apart. */
export function partsOf(trace: Trace, event: number): number {
  const isBackward = event >= 0 && trace.templateOf(event).kind === "backward";
  return isBackward ? Math.max(1, trace.event(event).contributions.length) : 1;
}

/** The next position, contribution by contribution; null where nothing more is recorded. */
export function nextPart(trace: Trace, { event, part }: Position): Position | null {
  if (part > 0) return { event, part: (part + 1) % partsOf(trace, event) };
  return event + 1 < trace.eventCount ? { event: event + 1, part: partsOf(trace, event + 1) > 1 ? 1 : 0 } : null;
}

/** The position before, contribution by contribution. */
export function previousPart(trace: Trace, { event, part }: Position): Position {
  if (part === 0) return partsOf(trace, event) > 1 ? { event, part: partsOf(trace, event) - 1 } : after(event - 1);
  return part > 1 ? { event, part: part - 1 } : after(event - 1);
}

/** The nearest position that there is. */
export function clamped(trace: Trace, { event, part }: Position): Position {
  if (event < 0) return after(Math.min(0, trace.eventCount - 1));
  if (event >= trace.eventCount) return after(trace.eventCount - 1);
  return part > 0 && part < partsOf(trace, event) ? { event, part } : after(event);
}

/** Whether `a` comes before `b`. */
export function isBefore(a: Position, b: Position): boolean {
  return a.event < b.event || (a.event === b.event && a.part > 0 && (b.part === 0 || a.part < b.part));
}

/** What has happened of `event` at this part. */
export function arrivedOf(event: TraceEvent, part: number): TraceEvent {
  return part > 0 ? { ...event, contributions: event.contributions.slice(0, part) } : event;
}

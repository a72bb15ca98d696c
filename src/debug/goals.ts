// Where moves forward in time lead: among what is recorded, or as far as the script has to go on for it.
import type { Until } from "../protocol/run.js";
import { reaches, type Target } from "../protocol/targets.js";
import { type PassBounds, passBounds } from "../trace/passes.js";
import { after, isBefore, nextPart, type Position } from "../trace/positions.js";
import type { Trace } from "../trace/store.js";

/** A place to go to. */
export interface Goal {
  /** The place; null while it is not recorded. */
  find(trace: Trace): Position | null;
  /** How far the script goes then. It may stop too early: it is sent on until the place is found. */
  until(trace: Trace): Until;
}

/** The next event. */
export function nextEvent({ event, part }: Position): Goal {
  const next = part > 0 ? event : event + 1;
  return { find: (trace) => (next < trace.eventCount ? after(next) : null), until: () => "event" };
}

/** The next contribution, or the next event where there is only one. */
export function nextContribution(from: Position): Goal {
  return { find: (trace) => nextPart(trace, from), until: () => "event" };
}

/** The last event of the pass: of a pass that runs the newest one, and from there on its end. */
export function lastOfPass(from: Position): Goal {
  let goesOn = false;
  const find = (trace: Trace) => {
    const { last, complete } = passBounds(trace, from.event);
    if (complete || (!goesOn && isBefore(from, after(last)))) return after(last);
    goesOn = true;
    return null;
  };
  return { find, until: () => "pass" };
}

/** The end of the innermost module that goes on after `from`, then of the pass, then of the next pass. */
export function outOf(from: Position): Goal {
  return {
    find: (trace) => (from.event < 0 ? null : (wayOut(trace, from).at ?? null)),
    until: (trace) => (from.event < 0 ? "event" : (wayOut(trace, from).until ?? "event")),
  };
}

/** Where a way leads, or how far the script has to go on to know. */
interface Way {
  at?: Position;
  until?: Until;
}

function wayOut(trace: Trace, from: Position): Way {
  const bounds = passBounds(trace, from.event);
  const { pass, module } = trace.templateOf(from.event);
  for (const path of pathsOf(module)) {
    const target: Target = { kind: "outside", module: path, pass };
    const way = endWithin(trace, bounds, target, from);
    if (way) return way;
  }
  if (!bounds.complete) return { until: "pass" };
  if (isBefore(from, after(bounds.last))) return { at: after(bounds.last) };
  return bounds.last + 1 < trace.eventCount ? endOf(trace, bounds.last + 1) : { until: "event" };
}

/** `net.block.linear`, `net.block`, `net`: innermost first. */
function pathsOf(module: string): string[] {
  const names = module === "" ? [] : module.split(".");
  return names.map((_, i) => names.slice(0, names.length - i).join("."));
}

/** The way to the last event before one that reaches `target`; null if that is `from`. */
function endWithin(trace: Trace, { last, complete }: PassBounds, target: Target, from: Position): Way | null {
  let end = from.event;
  while (end < last && !reaches(target, trace.templateOf(end + 1))) end++;
  if (end === last && !complete) return { until: target };
  return isBefore(from, after(end)) ? { at: after(end) } : null;
}

function endOf(trace: Trace, event: number): Way {
  const { last, complete } = passBounds(trace, event);
  return complete ? { at: after(last) } : { until: "pass" };
}

// What stops find in recorded events, and what they ask of a run for it.
import type { RunAnswers, RunRequest, StopReason } from "../protocol/run.js";
import type { StopCause, StopRule } from "../protocol/stops.js";
import type { EventTemplate, ValueId } from "../protocol/trace.js";
import type { Trace } from "../trace/store.js";

/** A place in what is recorded where the run has stopped or would have. */
export interface PastStop {
  event: number;
  reason: StopReason;
  cause: StopCause | null;
}

/** Where a rule stops if its condition holds: at the first of these events where it does. */
export interface Finding {
  rule: StopRule;
  reason: StopReason;
  events: number[];
  /** What is to be said of it, besides the place. */
  describe?(event: number): Promise<Pick<StopCause, "text"> & Partial<StopCause>>;
}

/** One kind of stops, among recorded events. */
export interface Finder {
  /** The values whose norms tell what it finds among these events. */
  wants?(first: number, end: number): ValueId[];
  find(first: number, end: number): Finding[];
}

/** A run with what is recorded of it. Questions bring back nothing that is not kept. */
export interface Recorded {
  readonly trace: Trace;
  askKept<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
  ): Promise<RunAnswers[Kind] | null>;
}

/** Whether an event is part of a backward pass itself, not an op that a rule or a hook applies in one. */
export function isGradientEvent({ pass, kind }: EventTemplate): boolean {
  return pass === "backward" && kind !== "op";
}

/** `train.ts:8`; empty if no call is known. */
export function shortPlace(trace: Trace, site: number): string {
  const place = trace.sites.get(site);
  return place ? `${place.file.split(/[\\/]/).at(-1)}:${place.line}` : "";
}

// Where the moves lead that are about one tensor: to its op, until its gradient is complete, back to its last write.
import type { Target } from "../protocol/targets.js";
import type { EventTemplate, TraceEvent, ValueId } from "../protocol/trace.js";
import { nameOfValue } from "../trace/names.js";
import { after, isBefore, type Position } from "../trace/positions.js";
import type { Producer, Trace } from "../trace/store.js";
import type { Goal } from "./goals.js";

/** What is known of the tensor that the user points at. */
interface Subject {
  value: ValueId;
  name: string;
  /** Where its value came from, and by what call it was made first. */
  producer: Producer;
  made: EventTemplate;
  needsGrad: boolean;
  /** Whether its gradient ends in its `.grad`. */
  isLeaf: boolean;
}

/** The next event that makes the tensor or runs the op that made it backwards; a sentence if there is no such tensor. */
export function runTo(trace: Trace, value: ValueId, from: Position): Goal | string {
  const subject = subjectOf(trace, value, from);
  if (!subject) return unknown;
  return scanning(from, callsOf(trace, subject), (event) => (isAbout(trace, subject, event) ? 0 : null));
}

/** Where all contributions to the tensor's gradient have arrived and, for a leaf, are in its `.grad`. */
export function gradientComplete(trace: Trace, value: ValueId, from: Position): Goal | string {
  const subject = subjectOf(trace, value, from);
  if (!subject) return unknown;
  if (!subject.needsGrad) return `No gradient flows to ${subject.name}: it does not require one.`;
  return scanning(from, [backwardCall(subject)], (event) => partThatCompletes(trace, subject, event));
}

/** The event before `from` that wrote the tensor last; a sentence if there is none. */
export function lastWrite(trace: Trace, value: ValueId, from: Position): Position | string {
  const producer = trace.producer(value);
  if (!producer) return unknown;
  const known = producer.tensor < 0 ? value : trace.valueBefore(producer.tensor, from.event);
  const event = trace.producer(known)?.event ?? -1;
  const isEarlier = event >= 0 && isBefore(after(event), from);
  return isEarlier ? after(event) : `Nothing has written ${nameOfValue(trace, value)} before this event.`;
}

const unknown = "There is no such tensor in this run.";

function subjectOf(trace: Trace, value: ValueId, { event }: Position): Subject | undefined {
  const producer = trace.producer(value);
  const first = producer && trace.producer(trace.firstValueOf(producer.tensor) ?? value);
  if (!producer || !first || first.output < 0) return undefined;
  const own = trace.templates[producer.template];
  const made = own.gradFn === "" ? trace.templates[first.template] : own;
  const needsGrad = own.gradFn !== "" || made.outputs[first.output].requiresGrad || isLearnt(trace, value, event);
  return { value, name: nameOfValue(trace, value), producer, made, needsGrad, isLeaf: made.gradFn === "" };
}

/** Whether a gradient flows to `value` from an op of the step of event `event`. */
function isLearnt(trace: Trace, value: ValueId, event: number): boolean {
  const [first, end] = trace.range(trace.stepOf(event));
  for (let i = first; i < end; i++) {
    if (trace.templateOf(i).needsGrad[trace.event(i).inputs.indexOf(value)]) return true;
  }
  return false;
}

type Call = Extract<Target, { kind: "calls" }>["calls"][number];

/** A goal that looks at one event after the other; `partOf` says at which part of an event it is reached. */
function scanning(from: Position, calls: Call[], partOf: (event: TraceEvent) => number | null): Goal {
  let seen = from.part > 0 ? from.event : from.event + 1;
  const find = (trace: Trace): Position | null => {
    for (; seen < trace.eventCount; seen++) {
      const part = partOf(trace.event(seen));
      const found = part === null ? null : { event: seen, part };
      if (found && isBefore(from, found)) return found;
    }
    return null;
  };
  return { find, until: () => ({ kind: "calls", calls }) };
}

function backwardCall({ made, isLeaf }: Subject): Call {
  return { site: made.site, op: isLeaf ? "AccumulateGrad" : made.gradFn };
}

/** The calls after which the tensor may be made or its backward op have run. */
function callsOf(trace: Trace, subject: Subject): Call[] {
  const maker = trace.templates[subject.producer.template];
  const calls = [{ site: maker.site, op: maker.op }];
  return subject.needsGrad ? [...calls, backwardCall(subject)] : calls;
}

/** Of a leaf: written, or its gradient added up. Otherwise: this value, or one that the same call has made later. */
function isAbout(trace: Trace, subject: Subject, event: TraceEvent): boolean {
  const { value, producer, made } = subject;
  if (subject.isLeaf) {
    const writes = event.outputs.some(({ tensor }) => tensor === producer.tensor);
    return writes || (event.outputs.length > 0 && tensorOf(trace, event.of) === producer.tensor);
  }
  const { site, op, kind } = trace.templates[event.template];
  if (site !== made.site) return false;
  const isOther = trace.stepOf(event.index) !== trace.stepOf(producer.event);
  if (kind === "backward") return event.of === value || (isOther && op === made.gradFn);
  return kind !== "accumulate" && op === made.op && event.index >= producer.event;
}

/** How many contributions of `event` it takes to complete the gradient, 0 for all; null if it does not. */
function partThatCompletes(trace: Trace, subject: Subject, event: TraceEvent): number | null {
  if (subject.isLeaf) {
    const isIt = event.outputs.length > 0 && tensorOf(trace, event.of) === subject.producer.tensor;
    return isIt ? 0 : null;
  }
  const at = event.contributions.findIndex(
    ({ to, received, expected }) => received === expected && isAlike(trace, subject, to),
  );
  return at < 0 ? null : (at + 1) % event.contributions.length;
}

/** Whether `value` is the subject's, or what the same call made in another step. */
function isAlike(trace: Trace, { value: own, producer, made }: Subject, value: ValueId): boolean {
  if (value === own) return true;
  const other = trace.producer(value);
  if (!other || trace.stepOf(other.event) === trace.stepOf(producer.event)) return false;
  const { site, op } = trace.templates[other.template];
  return site === made.site && op === made.op;
}

function tensorOf(trace: Trace, value: ValueId): number {
  return trace.producer(value)?.tensor ?? -1;
}

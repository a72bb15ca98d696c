// The Tape: the events of one training step, in groups by pass and module.
import { passBounds } from "../trace/passes.js";
import { parseQuery, type Query } from "../trace/search.js";
import type { Trace } from "../trace/store.js";
import { type RowSource, rowDetails, SearchedRow, tapeRow } from "./tape-row.js";
import { passNames } from "./words.js";

export interface TapeEvent {
  kind: "event";
  tape: Tape;
  event: number;
}

/** A part of the Tape that opens. */
export interface TapeGroup {
  kind: "group";
  tape: Tape;
  /** The same as long as it begins with the same event. */
  id: string;
  /** `Backward pass`, `net.linear1`, `201 … 400` */
  title: string;
  /** What it spans of the Tape's list of events. */
  from: number;
  end: number;
  /** The module that all of it is in. */
  module: string;
}

export type TapeItem = TapeEvent | TapeGroup;

/** A group with more items than this is cut into stretches: a tree view asks for all of a group at once. */
const mostItems = 250;

/** The events of one step, at one time, that fit a filter. */
export class Tape {
  /** Numbers of the events. */
  readonly events: readonly number[];
  /** The filter as it is understood. */
  readonly query: Query;
  /** One past the last event that there was of the step. */
  readonly until: number;
  private readonly children = new Map<string, TapeItem[]>();
  private readonly passStarts: number[];
  readonly roots: TapeItem[];

  constructor(
    readonly source: RowSource,
    readonly step: number,
    readonly filter = "",
  ) {
    const { trace } = source;
    const [first, end] = trace.range(step);
    this.until = end;
    this.passStarts = passStartsOf(trace, first, end);
    this.query = parseQuery(filter);
    this.events = filtered(source, first, end, this.query);
    this.roots = this.passes();
  }

  /** What a group holds. */
  childrenOf(group: TapeGroup): TapeItem[] {
    const known = this.children.get(group.id);
    if (known) return known;
    const items = this.filter ? this.list(group) : this.byModule(group);
    const children = items.length > mostItems ? this.stretches(group) : items;
    this.children.set(group.id, children);
    return children;
  }

  /** The groups that lead to an event and, last, the event itself; empty where it is not on the Tape. */
  pathTo(event: number): TapeItem[] {
    const at = indexIn(this.events, event);
    if (at < 0) return [];
    const path: TapeItem[] = [];
    let items = this.roots;
    for (;;) {
      const next = items.find((item) =>
        item.kind === "event" ? item.event === event : item.from <= at && at < item.end,
      );
      if (!next) return path;
      path.push(next);
      if (next.kind === "event") return path;
      items = this.childrenOf(next);
    }
  }

  /** Number of an event in its pass, from 1, of how many; announced ones count although they are still to come. */
  position(event: number): { pass: string; position: number; of: number } {
    const { trace } = this.source;
    const at = this.passStarts.findLastIndex((start) => start <= event);
    const first = this.passStarts[at];
    const end = this.passStarts[at + 1] ?? this.until;
    const pass = passNames[trace.templateOf(first).pass];
    return { pass, position: event - first + 1, of: Math.max(end - first, trace.event(first).announced) };
  }

  /** All events below an item. */
  eventsOf(item: TapeItem): readonly number[] {
    return item.kind === "event" ? [item.event] : this.events.slice(item.from, item.end);
  }

  private passes(): TapeItem[] {
    const { events, passStarts, source } = this;
    return passStarts.flatMap((start, i) => {
      const from = lowerBound(events, start);
      const end = i + 1 < passStarts.length ? lowerBound(events, passStarts[i + 1]) : events.length;
      const title = passNames[source.trace.templateOf(start).pass];
      return from < end ? [this.group("pass", title, from, end, "")] : [];
    });
  }

  private list({ from, end }: TapeGroup): TapeItem[] {
    return this.events.slice(from, end).map((event) => this.item(event));
  }

  /** Events in a row that are in the same module below `group`'s are one group, named by all that they share. */
  private byModule({ from, end, module }: TapeGroup): TapeItem[] {
    const items: TapeItem[] = [];
    for (let at = from; at < end; ) {
      const next = this.endOfModule(at, end, module);
      items.push(next - at > 1 ? this.moduleGroup(at, next) : this.item(this.events[at]));
      at = next;
    }
    const [only] = items;
    return items.length === 1 && only.kind === "group" ? this.byModule(only) : items;
  }

  /** Where the events end that are, like the one at `at`, in one module right below `module`. */
  private endOfModule(at: number, end: number, module: string): number {
    let path = this.moduleAt(at);
    const head = headBelow(module, path);
    let next = at + 1;
    for (; head !== "" && next < end; next++) {
      const other = this.moduleAt(next);
      if (other !== path && headBelow(module, other) !== head) break;
      path = other;
    }
    return next;
  }

  private moduleGroup(from: number, end: number): TapeGroup {
    let shared = this.moduleAt(from);
    for (let at = from; at < end; at++) while (!isBelow(shared, this.moduleAt(at))) shared = parentOf(shared);
    return this.group("module", this.titleOf(shared, from), from, end, shared);
  }

  /** A path that begins with a number says nothing without the variable that it starts from: `model.2`. */
  private titleOf(path: string, at: number): string {
    const root = /^\d/.test(path) ? rootOf(this.source.trace, this.events[at]) : "";
    return root ? `${root}.${path}` : path;
  }

  private stretches({ from, end, module }: TapeGroup): TapeGroup[] {
    const count = Math.ceil((end - from) / mostItems);
    return Array.from({ length: count }, (_, i) => {
      const start = from + i * mostItems;
      const stop = Math.min(end, start + mostItems);
      return this.group("stretch", `${start - from + 1} … ${stop - from}`, start, stop, module);
    });
  }

  private item(event: number): TapeEvent {
    return { kind: "event", tape: this, event };
  }

  private group(level: string, title: string, from: number, end: number, module: string): TapeGroup {
    const id = `${level} ${this.events[from]} ${module} ${this.filter}`;
    return { kind: "group", tape: this, id, title, from, end, module };
  }

  private moduleAt(at: number): string {
    return moduleOf(this.source.trace, this.events[at]);
  }
}

/** Events as text to copy: a line each, beneath the names of their passes. */
export function tapeText(tape: Tape, events: readonly number[]): string {
  const lines: string[] = [];
  let passBefore = "";
  for (const event of [...events].sort((a, b) => a - b)) {
    const { pass, position, of } = tape.position(event);
    const start = `${pass} ${event - position}`;
    if (start !== passBefore) lines.push(`${pass}, ${of} ${of === 1 ? "op" : "ops"} · ${stepText(tape.step)}`);
    passBefore = start;
    const row = tapeRow(tape.source, event);
    const details = rowDetails(row);
    lines.push(`${String(position).padStart(4)}  ${row.text}${details ? `  ${details}` : ""}`);
  }
  return `${lines.join("\n")}\n`;
}

function stepText(step: number): string {
  return step < 0 ? "before the first step" : `step ${step}`;
}

function filtered(source: RowSource, first: number, end: number, { fits }: Query): number[] {
  const events: number[] = [];
  // The limits are settings, which take long to look up.
  const fixed = { ...source };
  for (let event = first; event < end; event++) if (!fits || fits(new SearchedRow(fixed, event))) events.push(event);
  return events;
}

function passStartsOf(trace: Trace, first: number, end: number): number[] {
  const starts: number[] = [];
  for (let event = first; event < end; event = passBounds(trace, event).last + 1) starts.push(event);
  return starts;
}

/** The module that an event is of; what happens to a parameter is of the parameter's. */
function moduleOf(trace: Trace, index: number): string {
  const { kind, module } = trace.templateOf(index);
  if (kind === "op" || kind === "seed" || kind === "backward") return module;
  return module || parentOf(trace.nameOf(parameterOf(trace, index)));
}

/** The parameter that an event is about; -1 if there is none. */
function parameterOf(trace: Trace, index: number): number {
  const { of, outputs } = trace.event(index);
  const isAccumulation = trace.templateOf(index).kind === "accumulate";
  return (isAccumulation ? trace.producer(of)?.tensor : outputs[0]?.tensor) ?? -1;
}

/** The variable of the outermost module that an event is in. */
function rootOf(trace: Trace, index: number): string {
  return trace.templateOf(index).modules?.[0]?.name ?? trace.rootOf(parameterOf(trace, index));
}

/** The first name of `path` below `module`: of `net.linear1` below `net`, `linear1`. */
function headBelow(module: string, path: string): string {
  if (path === module || !isBelow(module, path)) return "";
  return path.slice(module === "" ? 0 : module.length + 1).split(".")[0];
}

function isBelow(module: string, path: string): boolean {
  return module === "" || path === module || path.startsWith(`${module}.`);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

/** The first place in a sorted list whose number is not below `number`. */
function lowerBound(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexIn(sorted: readonly number[], number: number): number {
  const at = lowerBound(sorted, number);
  return sorted[at] === number ? at : -1;
}

// Stops among recorded events: those that the run has made, and those that it would have made with what is set now.
import type { HealthLimits } from "../protocol/health.js";
import type { StopRule, Stops } from "../protocol/stops.js";
import { after, isBefore, type Position } from "../trace/positions.js";
import { Known } from "./known-values.js";
import { holdsAt } from "./past-conditions.js";
import { PastData } from "./past-data.js";
import { PastFilters } from "./past-filters.js";
import type { Finder, Finding, PastStop, Recorded } from "./past-finding.js";
import { PastFunctions } from "./past-functions.js";
import { PastLines } from "./past-lines.js";

/** `later` in time, or earlier. */
export type Direction = "later" | "earlier";

const none: Stops = { lines: [], functions: [], data: [], filters: [] };
/** So many events are looked at together: their norms are one question. */
const stretch = 4000;

/** The stops of one run. */
export class PastStops {
  private readonly made: PastStop[] = [];
  private stops = none;
  private limits: Partial<HealthLimits> = {};
  private readonly norms: Known<number>;

  constructor(private readonly recorded: Recorded) {
    const ask = async (values: number[]) => (await recorded.askKept<"norms">({ kind: "norms", values }))?.norms ?? [];
    this.norms = new Known(ask, 200_000);
  }

  /** The run has stopped. */
  note(stop: PastStop): void {
    if (this.made.at(-1)?.event === stop.event) this.made.pop();
    this.made.push(stop);
  }

  /** What the run is to stop at. Hits are counted while it runs: with a hit count, only what it has stopped at is a stop. */
  set(stops: Stops, limits: Partial<HealthLimits>): void {
    const counts = ({ hitCondition = "" }: StopRule) => hitCondition.trim() === "";
    const { lines, functions, data, filters } = stops;
    this.stops = {
      lines: lines.filter((stop) => counts(stop) && !stop.logMessage),
      functions: functions.filter(counts),
      data: data.filter(counts),
      filters: filters.filter(({ filter }) => filter !== "uncaught"),
    };
    this.limits = limits;
  }

  /** Whether only what the run has stopped at can be a stop. */
  get isEasy(): boolean {
    return Object.values(this.stops).every((stops) => stops.length === 0);
  }

  /** The nearest place where the run has stopped. */
  nearest(from: Position, direction: Direction): PastStop | null {
    const found =
      direction === "later"
        ? this.made.find(({ event }) => isBefore(from, after(event)))
        : this.made.findLast(({ event }) => event < from.event);
    return found ?? null;
  }

  /** The nearest stop, made or not; `goesOn` says after each stretch of events whether anybody waits for it still. */
  async find(from: Position, direction: Direction, goesOn: () => boolean): Promise<PastStop | null> {
    const { trace } = this.recorded;
    const made = this.nearest(from, direction);
    const isLater = direction === "later";
    const first = isLater ? (from.part > 0 ? from.event : from.event + 1) : (made?.event ?? 0);
    const end = isLater ? (made ? made.event + 1 : trace.eventCount) : from.event;
    this.norms.retry();
    const finders = this.finders();
    for (const [begin, to] of this.stretches(first, end, isLater)) {
      const found = await this.within(finders, [begin, to], [first, end], isLater);
      if (!goesOn()) return null;
      // What the run itself has said of the same event holds.
      if (found) return found.event === made?.event ? made : found;
    }
    return made;
  }

  private finders(): Finder[] {
    const { recorded, stops, limits } = this;
    return [
      new PastLines(recorded.trace, stops.lines),
      new PastFunctions(recorded.trace, stops.functions),
      new PastData(recorded, stops.data),
      new PastFilters(recorded, this.norms, stops.filters, limits),
    ];
  }

  /** The steps between two events in stretches, nearest first, as ranges of events. */
  private *stretches(first: number, end: number, isLater: boolean): Generator<[first: number, end: number]> {
    const { trace } = this.recorded;
    if (first >= end) return;
    const [last, by] = isLater ? [trace.stepOf(end - 1), 1] : [trace.stepOf(first), -1];
    let step = trace.stepOf(isLater ? first : end - 1);
    while (by * (last - step) >= 0) {
      const [begin, to] = trace.range(step);
      const range: [number, number] = [begin, to];
      for (step += by; range[1] - range[0] < stretch && by * (last - step) >= 0; step += by) {
        const [nextBegin, nextTo] = trace.range(step);
        range[0] = Math.min(range[0], nextBegin);
        range[1] = Math.max(range[1], nextTo);
      }
      yield range;
    }
  }

  /** The nearest stop in a stretch that lies between `bounds`. */
  private async within(
    finders: readonly Finder[],
    [first, end]: [number, number],
    bounds: [number, number],
    isLater: boolean,
  ): Promise<PastStop | null> {
    const wanted = finders.flatMap((finder) => finder.wants?.(first, end) ?? []);
    if (wanted.length > 0) await this.norms.fetch(wanted);
    const findings = finders.flatMap((finder) => finder.find(first, end));
    const edge = ({ events }: Finding) => (isLater ? events[0] : events[events.length - 1]);
    findings.sort((a, b) => (isLater ? edge(a) - edge(b) : edge(b) - edge(a)));
    let best: { event: number; findings: Finding[] } | null = null;
    for (const finding of findings) {
      if (best && (isLater ? edge(finding) > best.event : edge(finding) < best.event)) break;
      const { events } = finding;
      const isWithin = events[events.length - 1] >= bounds[0] && events[0] < bounds[1];
      const event = isWithin ? await this.firstOf(finding) : null;
      if (event === null || event < bounds[0] || event >= bounds[1]) continue;
      if (!best || isLater === event < best.event) best = { event, findings: [] };
      if (best.event === event) best.findings.push(finding);
    }
    return best && stopOf(best.event, best.findings);
  }

  private async firstOf({ rule, events }: Finding): Promise<number | null> {
    for (const event of events) if (await holdsAt(this.recorded, rule, event)) return event;
    return null;
  }
}

/** All that is found at one event is one stop, as at the live edge. */
async function stopOf(event: number, findings: readonly Finding[]): Promise<PastStop> {
  const order = ["exception", "data breakpoint", "breakpoint", "function breakpoint"] as const;
  const reason = order.find((each) => findings.some((finding) => finding.reason === each))!;
  const described = findings.filter((finding) => finding.reason === reason && finding.describe);
  const said = await Promise.all(described.map((finding) => finding.describe!(event)));
  const hits = findings.map(({ rule }) => rule.id);
  const cause = reason === "exception" ? said[0] : { text: said.map(({ text }) => text).join("; ") };
  return { event, reason, cause: { ...cause, hits } };
}

// The shown step's events as ticks in segments: one tick an event, announced ones that have not run after them.
import type { Pass, TraceEvent, ValueId } from "../../src/protocol/trace.js";
import type { StepView } from "../../src/trace/step-view.js";

export interface Tick {
  /** Number of the event in the run; -1 for one that is announced and has not run. */
  event: number;
  x: number;
  width: number;
}

/** Events of one pass that follow each other. */
export interface Segment {
  pass: Pass;
  x: number;
  width: number;
  ticks: Tick[];
}

const mostWidth = 36;
const gapBetween = 28;

/** The segments of a step in a place of this width. */
export function segmentsOf(view: StepView, width: number): Segment[] {
  const groups = groupsOf(view);
  const count = groups.reduce((sum, group) => sum + group.events.length, 0);
  const room = width - gapBetween * (groups.length - 1);
  const pitch = Math.min(mostWidth, room / Math.max(1, count));
  let x = 0;
  return groups.map(({ pass, events }) => {
    const segment = segmentAt(pass, events, x, pitch);
    x += Math.max(segment.width, labelWidths[pass]) + gapBetween;
    return segment;
  });
}

const labelWidths: Record<Pass, number> = { forward: 46, backward: 56, update: 40 };

function segmentAt(pass: Pass, events: readonly number[], x: number, pitch: number): Segment {
  const width = pitch > 8 ? pitch - 4 : pitch > 3 ? pitch - 1 : pitch;
  const ticks = events.map((event, i) => ({ event, x: x + i * pitch, width }));
  return { pass, x, width: events.length * pitch, ticks };
}

function groupsOf(view: StepView): { pass: Pass; events: number[] }[] {
  const groups: { pass: Pass; events: number[]; announced: number }[] = [];
  for (const event of view.events) {
    const { pass } = view.template(event);
    if (groups.at(-1)?.pass !== pass || event.announced > 0)
      groups.push({ pass, events: [], announced: event.announced });
    groups.at(-1)!.events.push(event.index);
  }
  const last = groups.at(-1);
  while (last && last.events.length < last.announced) last.events.push(-1);
  return groups;
}

/** The tick at a place, or the nearest one that has run. */
export function tickAt(segments: readonly Segment[], x: number): Tick | undefined {
  const segment = segments.findLast((each) => each.x <= x && each.ticks[0].event >= 0) ?? segments[0];
  const ticks = segment?.ticks ?? [];
  let low = 0;
  let high = ticks.findLastIndex((tick) => tick.event >= 0);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ticks[middle].x <= x) low = middle;
    else high = middle - 1;
  }
  return ticks[low];
}

/** The gradient whose norm colours an event's tick. */
export function tickValue(event: TraceEvent): ValueId | undefined {
  return event.contributions[0]?.gradient ?? (event.of >= 0 ? event.outputs[0]?.value : undefined);
}

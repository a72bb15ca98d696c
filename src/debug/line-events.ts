// Which events of a step belong to a line of the script.
import type { Trace } from "../trace/store.js";

/** More would be no choice. */
const most = 50;

/** The events of training step `step` whose op, or the op that they differentiate, is called on this line. */
export function eventsOfLine(trace: Trace, step: number, file: string, line: number): number[] {
  if (trace.eventCount === 0) return [];
  const [first, end] = trace.range(step);
  const events = Array.from({ length: end - first }, (_, i) => first + i);
  const isThere = (event: number) => {
    const site = trace.sites.get(trace.templateOf(event).site);
    return site?.file === file && site.line === line;
  };
  return events.filter(isThere).slice(0, most);
}

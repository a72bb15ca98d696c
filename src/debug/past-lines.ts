// Line breakpoints among recorded events.
import { LineVisits, placesOf, textOf } from "../protocol/line-visits.js";
import type { LineStop } from "../protocol/stops.js";
import type { Trace } from "../trace/store.js";
import { type Finder, type Finding, isGradientEvent } from "./past-finding.js";

/** Finds the visits of lines. What a logpoint prints it has printed. */
export class PastLines implements Finder {
  private readonly rules;

  constructor(
    private readonly trace: Trace,
    stops: readonly LineStop[],
  ) {
    this.rules = stops
      .filter(({ logMessage }) => !logMessage)
      .map((stop) => ({ stop, places: placesOf(stop, textOf(stop), trace.sites.values()) }));
  }

  find(first: number, end: number): Finding[] {
    if (this.rules.length === 0) return [];
    const visits = new LineVisits(this.trace.sites.values());
    const found = new Map<string, Finding>();
    for (let event = first; event < end; event++) {
      const template = this.trace.templateOf(event);
      const announced = template.kind === "seed" ? this.trace.event(event).announced : 0;
      visits.arrive(template, announced, this.trace.stepOf(event));
      const isBackward = isGradientEvent(template) && template.kind !== "seed";
      for (const { stop, places } of this.rules) {
        if (places.isBackward !== isBackward || !(places.makers ?? places.calls).has(template.site)) continue;
        const key = `${stop.id} ${isBackward ? event : `in ${visits.visit}`}`;
        const known = found.get(key);
        // Without a condition the first event of a visit is the one.
        if (!known) found.set(key, { rule: stop, reason: "breakpoint", events: [event] });
        else if (stop.condition) known.events.push(event);
      }
    }
    return [...found.values()];
  }
}

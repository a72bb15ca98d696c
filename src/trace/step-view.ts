// One step as a reader holds it: its events with the leaves, templates and sites they refer to.
import type { EventTemplate, Leaf, Loop, ShownStep, Site, TraceEvent, ValueId } from "../protocol/trace.js";

/** A step that is shown, growing as the run goes on. */
export class StepView {
  step = -1;
  readonly events: TraceEvent[] = [];
  private readonly times = new Map<number, number>();
  readonly leaves = new Map<ValueId, Leaf>();
  /** Iterations of loops, as a `ShownStep` has them. */
  readonly turns: number[] = [];
  private readonly loops = new Map<number, Loop>();
  private readonly templates = new Map<number, EventTemplate>();
  /** The script's calls stay: what is only expected of a step refers to them too. */
  private readonly sites = new Map<number, Site>();

  static of(shown: ShownStep): StepView {
    const view = new StepView();
    view.take(shown);
    return view;
  }

  /** Replaces what is shown, or appends to it (`shown.from` > 0). Returns false, changing nothing, if it does not follow. */
  take(shown: ShownStep): boolean {
    const follows = shown.step === this.step && shown.from === this.events.length;
    if (shown.from === 0) this.clear(shown.step);
    else if (!follows) return false;
    this.events.push(...shown.events);
    shown.times?.forEach((time, i) => void (time >= 0 && this.times.set(shown.events[i].index, time)));
    for (const leaf of shown.leaves) this.leaves.set(leaf.value, leaf);
    for (const template of shown.templates) this.templates.set(template.id, template);
    for (const loop of shown.loops ?? []) this.loops.set(loop.id, loop);
    this.turns.push(...(shown.turns ?? []));
    for (const site of shown.sites) this.sites.set(site.id, site);
    return true;
  }

  /** The number in the run of the step's first event; -1 if it has none. */
  get firstEvent(): number {
    return this.events[0]?.index ?? -1;
  }

  template(user: { template: number }): EventTemplate {
    const template = this.templates.get(user.template);
    if (!template) throw new Error(`The trace has no template ${user.template}.`);
    return template;
  }

  site(id: number): Site | undefined {
    return this.sites.get(id);
  }

  loop(id: number): Loop | undefined {
    return this.loops.get(id);
  }

  /** The event of this number in the run, if it is part of the step. */
  event(index: number): TraceEvent | undefined {
    return this.events[index - this.firstEvent];
  }

  /** How many microseconds an event took; undefined where it was not timed. */
  timeOf(event: number): number | undefined {
    return this.times.get(event);
  }

  private clear(step: number): void {
    this.step = step;
    this.events.length = this.turns.length = 0;
    this.times.clear();
    this.leaves.clear();
    this.templates.clear();
  }
}

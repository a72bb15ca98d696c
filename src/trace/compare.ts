// Compares a run that is made again with what was recorded of it: events and losses, to the bit.
import { eventLength } from "../protocol/encoding.js";
import type { EventTemplate, StepRecord, TraceBatch } from "../protocol/trace.js";
import type { Trace } from "./store.js";

/** Where two runs part, and how. `event` is the number of the event in the run. */
export type Difference = { event: number } & (
  | { kind: "event"; template: EventTemplate | undefined }
  /** The event is where the step's last backward pass begins. */
  | { kind: "loss"; step: number; loss: number | null; was: number | null }
);

/** Follows a run that is made again. */
export class Comparison {
  /** How many events were the same so far. */
  count = 0;
  private readonly templates: EventTemplate[] = [];
  /** Whether the templates of this number are the same, as far as anyone has asked. */
  private readonly isSame: boolean[] = [];
  private newest: StepRecord | null = null;

  constructor(private readonly original: Trace) {}

  /** Takes the next batch; returns the first difference in it. */
  add({ templates, events, steps }: TraceBatch): Difference | null {
    for (const template of templates) this.templates[template.id] = template;
    const event = this.compareEvents(events);
    const loss = this.compareSteps(steps);
    return event && loss ? (loss.event < event.event ? loss : event) : (event ?? loss);
  }

  /** All events of the newest step have happened, whether it knows that it is over or not. */
  finish(): Difference | null {
    return this.newest && this.compareLoss(this.newest);
  }

  private compareEvents(numbers: Int32Array): Difference | null {
    for (let at = 0; at < numbers.length; at += eventLength(numbers, at)) {
      const template = numbers[at + 2];
      if (!this.hasTemplate(template) || !this.original.isEvent(this.count, numbers, at))
        return { event: this.count, kind: "event", template: this.templates[template] };
      this.count++;
    }
    return null;
  }

  private hasTemplate(id: number): boolean {
    this.isSame[id] ??= JSON.stringify(this.templates[id]) === JSON.stringify(this.original.templates[id]);
    return this.isSame[id];
  }

  private compareSteps(steps: readonly StepRecord[]): Difference | null {
    for (const step of steps) {
      this.newest = step;
      const difference = step.endEvent >= 0 ? this.compareLoss(step) : null;
      if (difference) return difference;
    }
    return null;
  }

  private compareLoss({ index, firstEvent, loss }: StepRecord): Difference | null {
    const original = this.original.steps[index];
    if (original?.firstEvent !== firstEvent) return { event: firstEvent, kind: "event", template: undefined };
    // A step that went on from here may have another loss.
    const goesOn = original.endEvent < 0 || original.endEvent > this.count;
    if (goesOn || Object.is(original.loss, loss)) return null;
    return { event: this.lastSeed(index), kind: "loss", step: index, loss, was: original.loss };
  }

  private lastSeed(step: number): number {
    const [first, end] = this.original.range(step);
    for (let event = end - 1; event >= first; event--) {
      if (this.original.templateOf(event).kind === "seed") return event;
    }
    return first;
  }
}

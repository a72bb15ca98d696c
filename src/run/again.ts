// In a run that is made again: from which event on values are kept, and after which one it waits.
import type { EventWindow } from "../protocol/run.js";
import type { KeptValues } from "./values.js";

/** Keeps the values of the events that are wanted. */
export class WantedEvents {
  private window: EventWindow = { from: 0, end: 0 };

  /** `stop` waits, after the event of this number. */
  constructor(
    private readonly values: KeptValues,
    private readonly stop: (event: number) => void,
  ) {}

  /** Wants these from now on; `count` events have happened. */
  want(window: EventWindow, count: number): void {
    this.window = window;
    this.values.keepAll(count >= window.from);
  }

  /** Called after each event. */
  happened(event: number): void {
    if (event + 1 === this.window.from) this.values.keepAll(true);
    if (event + 1 >= this.window.end) this.stop(event);
  }
}

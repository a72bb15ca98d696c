// Which tensor is the `.grad` of another, from which event on.
import type { TensorId } from "../protocol/trace.js";

/** Filled in the order of events. */
export class GradientHistory {
  /** What batches told of `.grad`s that were replaced: tensor, next event, new `.grad`. */
  readonly replaced: number[] = [];
  private noted = 0;
  /** Of each tensor, one after another: an event and its `.grad` from there on. */
  private readonly changes = new Map<TensorId, number[]>();

  /** `.grad`s that were replaced somewhere among the events that come next. */
  expect(replaced: readonly number[]): void {
    for (const number of replaced) this.replaced.push(number);
  }

  /** Takes note of what was replaced before event `event`. */
  reach(event: number): void {
    const { replaced } = this;
    for (; this.noted < replaced.length && replaced[this.noted + 1] <= event; this.noted += 3)
      this.set(replaced[this.noted], replaced[this.noted + 1], replaced[this.noted + 2]);
  }

  /** From event `event` on, `gradient` is `tensor`'s `.grad`. */
  set(tensor: TensorId, event: number, gradient: TensorId): void {
    const changes = this.changes.get(tensor);
    if (!changes) this.changes.set(tensor, [event, gradient]);
    else if (changes.at(-1) !== gradient) changes.push(event, gradient);
  }

  /** The tensor that is `tensor`'s `.grad` at event `event`; -1 if there is none. */
  at(tensor: TensorId, event: number): TensorId {
    const changes = this.changes.get(tensor) ?? [];
    for (let i = changes.length - 2; i >= 0; i -= 2) if (changes[i] <= event) return changes[i + 1];
    return -1;
  }
}

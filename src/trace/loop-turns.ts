// The iterations of a run's loops: which event each begins with, in what loop, how deep.
import { NumberList } from "./number-list.js";

const length = 5;

export class LoopTurns {
  private readonly numbers = new NumberList();

  /** Adds what a batch tells. */
  add(turns: readonly number[]): void {
    for (const number of turns) this.numbers.push(number);
  }

  /** Those that begin with events from `first` up to, not including, `end`. */
  between(first: number, end: number): number[] {
    const [from, to] = [this.firstFrom(first), this.firstFrom(end)];
    return Array.from({ length: length * (to - from) }, (_, i) => this.numbers.at(length * from + i));
  }

  /** The first that begins with event `event` or later. */
  private firstFrom(event: number): number {
    let [low, high] = [0, this.numbers.length / length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.numbers.at(length * middle) < event) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The loops that are told of, each once. */
export function loopsIn(turns: readonly number[]): number[] {
  return [...new Set(turns.filter((id, i) => i % length === 2 && id > 0))];
}

/** An iteration of a loop that an event is in. */
export interface Turn {
  loop: number;
  /** Which one, from 1. */
  turn: number;
  /** How many modules are at work outside the loop. */
  modules: number;
}

/** Follows the turns through the events of a step. */
export class TurnReader {
  private at = 0;
  private now: readonly Turn[] = [];

  constructor(private readonly turns: readonly number[]) {}

  /** The iterations that this event is in, the outermost first; asked for events in their order. The same ones are the same object. */
  of(event: number): readonly Turn[] {
    while (this.at < this.turns.length && this.turns[this.at] <= event) {
      const [, depth, loop, modules, turn] = this.turns.slice(this.at, this.at + length);
      this.now = after(this.now, depth, { loop, modules, turn });
      this.at += length;
    }
    return this.now;
  }
}

/** Loops that began before the step and do not turn in it are not told of. */
function after(now: readonly Turn[], depth: number, turn: Turn): Turn[] {
  const outer = now.slice(0, depth - 1);
  while (outer.length < depth - 1) outer.push({ loop: 0, turn: 0, modules: 0 });
  return turn.loop === 0 ? outer : [...outer, turn];
}

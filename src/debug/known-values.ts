// What is known of values that somebody has looked at: each is asked for once, since a value never changes.
import type { Glance } from "../protocol/reading.js";
import type { ValueId } from "../protocol/trace.js";
import type { Player } from "./player.js";

/** Answers for values, aligned with them; null where one was not kept. */
type Ask<T> = (values: ValueId[]) => Promise<(T | null)[]>;

/** Answers about values. */
export class Known<T> {
  private readonly answers = new Map<ValueId, T>();
  private readonly asked = new Set<ValueId>();

  constructor(
    private readonly ask: Ask<T>,
    /** Beyond so many the oldest are forgotten. */
    private readonly most: number,
  ) {}

  /** Undefined where nobody asked or the value was not kept. */
  get(value: ValueId): T | undefined {
    return this.answers.get(value);
  }

  /** Values that were not kept are asked for again: they may have been rebuilt. */
  retry(): void {
    this.asked.clear();
  }

  /** Asks for what is not known. Says whether anything new is. */
  async fetch(values: readonly ValueId[]): Promise<boolean> {
    const isWanted = (value: ValueId) => value >= 0 && !this.answers.has(value) && !this.asked.has(value);
    const wanted = [...new Set(values)].filter(isWanted);
    if (wanted.length === 0) return false;
    for (const value of wanted) this.asked.add(value);
    const answers = await this.ask(wanted);
    for (const [i, value] of wanted.entries()) this.note(value, answers[i] ?? null);
    this.forgetOldest();
    return wanted.some((value) => this.answers.has(value));
  }

  private note(value: ValueId, answer: T | null): void {
    if (answer !== null) this.answers.set(value, answer);
  }

  private forgetOldest(): void {
    for (const value of this.answers.keys()) {
      if (this.answers.size <= this.most) return;
      this.answers.delete(value);
      this.asked.delete(value);
    }
  }
}

/** The norms of a run's values. */
export function knownNorms(player: Player): Known<number> {
  return new Known(async (values) => (await player.ask<"norms">({ kind: "norms", values }))?.norms ?? [], 200_000);
}

/** What stands in one line about a run's values. */
export function knownGlances(player: Player): Known<Glance> {
  return new Known(async (values) => (await player.ask<"glances">({ kind: "glances", values }))?.glances ?? [], 20_000);
}

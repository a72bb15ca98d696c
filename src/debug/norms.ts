// The norms of values that somebody has looked at, asked for once.
import type { ValueId } from "../protocol/trace.js";
import type { Player } from "./player.js";

/** Beyond this many the oldest are forgotten. */
const most = 200_000;

/** What is known of the norms of a run's values. */
export class KnownNorms {
  private readonly norms = new Map<ValueId, number>();
  private readonly asked = new Set<ValueId>();

  constructor(private readonly player: Player) {}

  /** A value's norm; undefined where nobody asked or it was not kept. */
  get(value: ValueId): number | undefined {
    return this.norms.get(value);
  }

  /** Values that were not kept are asked for again: they may have been rebuilt. */
  retry(): void {
    this.asked.clear();
  }

  /** Asks for what is not known. Says whether anything new is. */
  async fetch(values: readonly ValueId[]): Promise<boolean> {
    const wanted = values.filter((value) => value >= 0 && !this.norms.has(value) && !this.asked.has(value));
    if (wanted.length === 0) return false;
    for (const value of wanted) this.asked.add(value);
    const answer = await this.player.ask<"norms">({ kind: "norms", values: wanted });
    const before = this.norms.size;
    answer?.norms.forEach((norm, i) => {
      if (norm !== null) this.norms.set(answer.values[i], norm);
    });
    const grown = this.norms.size > before;
    this.forgetOldest();
    return grown;
  }

  private forgetOldest(): void {
    for (const value of this.norms.keys()) {
      if (this.norms.size <= most) return;
      this.norms.delete(value);
      this.asked.delete(value);
    }
  }
}

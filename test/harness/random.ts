// Random choices that can be repeated: the seed is printed, and can be given as GRADLENS_SEED.

/** Choices that follow from a seed. */
export class Choices {
  private state: number;

  constructor(readonly seed = Number(process.env.GRADLENS_SEED ?? 6)) {
    this.state = seed >>> 0;
  }

  /** From 0 to below 1 (mulberry32). */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below `end`. */
  below(end: number): number {
    return Math.floor(this.fraction() * end);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
}

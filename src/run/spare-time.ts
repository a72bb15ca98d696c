// Time for what nobody has asked for: a small share of the run's.

const share = 0.005;

/** Counts what was spent. */
export class SpareTime {
  private readonly since = performance.now();
  private spent = 0;

  /** Whether there is some left. */
  get isLeft(): boolean {
    return this.spent < share * (performance.now() - this.since);
  }

  /** Does `work` in that time. */
  spend(work: () => void): void {
    const start = performance.now();
    work();
    this.spent += performance.now() - start;
  }
}

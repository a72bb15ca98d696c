// How much is kept of a run that runs freely: everything at first, then so many bytes a second that keeping them takes little time.

/** What is kept before anything is left out, in bytes, and also the most that waiting earns. */
const burst = 64 * 2 ** 20;
/** How much may be kept in a second, in bytes: a small part of what memory takes. */
const rate = 24 * 2 ** 20;
/** The share of the rate that is left after very long runs. */
const leastShare = 1 / 16;

/** A bucket that fills as time goes by and is emptied by what is kept. */
export class Pace {
  private bytes = burst;
  private share = 1;
  private last = performance.now();

  /** `unlimited`: everything is kept. */
  constructor(public unlimited: boolean) {}

  /** Whether something may be kept now. */
  allows(): boolean {
    const now = performance.now();
    this.bytes = Math.min(burst, this.bytes + ((now - this.last) / 1000) * rate * this.share);
    this.last = now;
    return this.unlimited || this.bytes > 0;
  }

  /** So many bytes have been kept. */
  spend(bytes: number): void {
    this.bytes -= bytes;
  }

  /** The budget is full: from now on, each step that is kept takes the place of one kept before. */
  slowDown(): void {
    this.share = Math.max(leastShare, this.share / 2);
  }
}

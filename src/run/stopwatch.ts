// How long ops and training steps take, as far as somebody may want to see it: two looks at the clock for an op.

export class Stopwatch {
  /** Whether ops are timed: those of steps that are kept or looked at. */
  running = true;
  private since = performance.now();
  private took = Number.NaN;
  private stepSince = Number.NaN;
  private times: number[] = [];

  /** From now on ops are timed, or not. */
  run(running: boolean): void {
    if (running && !this.running) this.start();
    this.running = running;
  }

  /** The recorder hears of an op: until now it ran, with the script's own code before it. */
  stop(): void {
    this.took = performance.now() - this.since;
  }

  /** The op has become event `event`. */
  note(event: number): void {
    if (this.took >= 0) this.times.push(event, 1000 * this.took);
    this.took = Number.NaN;
  }

  /** The script goes on. */
  start(): void {
    this.since = performance.now();
  }

  /** The script has waited for somebody: that is no op's time. */
  waited(milliseconds: number): void {
    this.since += milliseconds;
    this.stepSince += milliseconds;
  }

  beginStep(): void {
    this.stepSince = performance.now();
  }

  /** Milliseconds since the step's begin; NaN if that was not seen. */
  endStep(): number {
    const spent = performance.now() - this.stepSince;
    this.stepSince = Number.NaN;
    return spent;
  }

  /** In twos: an event and its microseconds, of those since the last call. */
  take(): number[] {
    const { times } = this;
    this.times = [];
    return times;
  }
}

// Work that is done at once as long as it is cheap, otherwise so seldom that it takes only a part of the time.

export class Patient {
  private readyAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `work` rests for `share` times what it took, and for so many milliseconds at least. */
  constructor(
    private readonly work: () => void,
    private readonly share = 10,
    private readonly least = 0,
  ) {}

  /** Has the work done, a little later if it has just been done. */
  ask(): void {
    const wait = this.readyAt - performance.now();
    if (wait <= 0) this.now();
    else this.timer ??= setTimeout(() => this.now(), wait);
  }

  /** Does the work now. */
  now(): void {
    this.forget();
    const start = performance.now();
    this.work();
    const end = performance.now();
    this.readyAt = end + Math.max(this.least, this.share * (end - start));
  }

  /** Leaves undone what was asked for. */
  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

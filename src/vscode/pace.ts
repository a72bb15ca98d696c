// How often a surface is drawn anew: at once where the picture stands still, now and then while the script runs.

/** While the script runs, the least time between two drawings, in milliseconds. */
const runningInterval = 250;

/** Draws when asked to, but not more often than anyone can look. */
export class Pace {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = 0;

  /** Several askings within `settle` milliseconds lead to one drawing. */
  constructor(
    private readonly draw: () => void,
    private readonly settle = 20,
  ) {}

  /** Something is new. `still`: nothing moves by itself. */
  ask(still: boolean): void {
    const due = performance.now() + (still ? this.settle : runningInterval);
    if (this.timer !== undefined && this.due <= due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.draw();
    }, due - performance.now());
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}

// Finds the training steps of a run: the iterations of the loop that is innermost when backward() runs.
import type { StepRecord } from "../protocol/trace.js";

/** A loop that is running: what the instrumented script holds between `enter` and `leave`. */
export interface RunningLoop {
  id: number;
  /** Number of the first event since the loop began, and since its current iteration did. */
  enteredAt: number;
  turnedAt: number;
  /** How many iterations have begun. */
  turns: number;
}

/** Keeps the stack of running loops and cuts the events into training steps. */
export class StepTracker {
  readonly steps: StepRecord[] = [];
  /** Iterations of all loops so far: tells one visit of a line from the next. */
  turns = 0;
  /** Called at each iteration of each loop: a loop without ops can be paused too. */
  onTurn: () => void = () => {};
  /** Called when a step begins, before anyone else hears of it. */
  onBegin: (step: StepRecord, isLast: boolean) => void = () => {};
  /** Called when a step begins, changes or ends. */
  onChange: (step: StepRecord) => void = () => {};

  /** What has not been taken of `turns` as a `TraceBatch` has them. */
  private newTurns: number[] = [];
  /** How many iterations a loop had when it last ran: the next time, they are often as many. */
  private readonly lastTurns = new Map<number, number>();
  private readonly running: RunningLoop[] = [];
  private trainingLoop = 0;
  private open: StepRecord | null = null;
  private openLoop: RunningLoop | null = null;

  /** `eventCount` tells how many events there are so far, `moduleDepth` how many modules are at work. */
  constructor(
    private readonly eventCount: () => number,
    private readonly moduleDepth: () => number = () => 0,
  ) {}

  /** The step that is going on; -1 outside steps. */
  get current(): number {
    return this.open?.index ?? -1;
  }

  /** The innermost running loop. */
  get innermost(): RunningLoop | undefined {
    return this.running.at(-1);
  }

  enter(id: number): RunningLoop {
    const loop = { id, enteredAt: this.eventCount(), turnedAt: this.eventCount(), turns: 0 };
    this.running.push(loop);
    return loop;
  }

  /** An iteration begins. `isLast` says that the loop's condition will not hold after it. */
  turn(loop: RunningLoop, isLast = false): void {
    this.turns++;
    loop.turns++;
    if (this.running[this.running.length - 1] !== loop) this.dropInner(loop);
    if (this.openLoop === loop) this.end();
    loop.turnedAt = this.eventCount();
    this.noteTurn(this.running.length, loop.id, loop.turns);
    if (loop.id === this.trainingLoop && !this.open)
      this.begin(loop, isLast || loop.turns === this.lastTurns.get(loop.id));
    this.onTurn();
  }

  leave(loop: RunningLoop): void {
    if (this.openLoop === loop) this.end();
    this.lastTurns.set(loop.id, loop.turns);
    const at = this.running.lastIndexOf(loop);
    if (at < 0) return;
    this.running.length = at;
    this.noteTurn(at + 1, 0, 0);
  }

  /** The iterations of loops since the last call, as a `TraceBatch` has them. */
  takeTurns(): number[] {
    const taken = this.newTurns;
    this.newTurns = [];
    return taken;
  }

  /** An iteration without events is forgotten. */
  private noteTurn(depth: number, id: number, turn: number): void {
    const { newTurns } = this;
    const event = this.eventCount();
    while (newTurns.at(-5) === event && newTurns.at(-4)! >= depth) newTurns.length -= 5;
    newTurns.push(event, depth, id, this.moduleDepth(), turn);
  }

  /** A training step is under way for certain: backward() runs, or a tensor from outside the loop is updated. */
  training(): void {
    if (this.open) return;
    this.trainingLoop = this.innermost?.id ?? 0;
    this.begin(this.innermost ?? null, false);
  }

  /** Notes the number that backward() started from. */
  lossIs(loss: number | null): void {
    if (!this.open || loss === null) return;
    this.open.loss = loss;
    this.onChange(this.open);
  }

  /** Notes a parameter's gradient norm: a step keeps the largest. */
  gradientNormIs(norm: number): void {
    if (!this.open) return;
    const largest = this.open.gradientNorm;
    // A comparison with NaN is false: a NaN stays.
    if (largest === null || !(norm <= largest)) this.open.gradientNorm = Number.isNaN(largest) ? largest : norm;
    this.onChange(this.open);
  }

  /** Ends the step that is going on. */
  end(): void {
    if (!this.open) return;
    this.open.endEvent = this.eventCount();
    this.onChange(this.open);
    this.open = this.openLoop = null;
  }

  /** Whether steps here are not iterations of a loop. */
  get loopless(): boolean {
    return this.open !== null && this.openLoop === null;
  }

  private begin(loop: RunningLoop | null, isLast: boolean): void {
    const previousEnd = this.steps.at(-1)?.endEvent ?? 0;
    const firstEvent = Math.max(loop?.turnedAt ?? 0, previousEnd);
    this.open = { index: this.steps.length, firstEvent, endEvent: -1, loss: null, gradientNorm: null, kept: true };
    this.openLoop = loop;
    this.steps.push(this.open);
    this.onBegin(this.open, isLast);
    this.onChange(this.open);
  }

  /** Loops left by an exception or a generator that never finished. */
  private dropInner(loop: RunningLoop): void {
    const at = this.running.lastIndexOf(loop);
    if (at >= 0) this.running.length = at + 1;
    else this.running.push(loop);
  }
}

// Values that were not kept: the script is run again to have them, silently, and compared with what was recorded.
import type { CursorPosition } from "../protocol/page.js";
import type {
  CompiledScript,
  EventWindow,
  RunAnswers,
  RunConnection,
  RunOptions,
  RunRequest,
} from "../protocol/run.js";
import type { Site, StepRecord, ValueId } from "../protocol/trace.js";
import type { Trace } from "../trace/store.js";
import { findDifferentValue } from "./different-value.js";
import { completed, missingValues } from "./missing.js";
import { stepsIn, windowOf } from "./rebuild-window.js";
import { notRepeatedText, valuesOfStep } from "./rebuild-words.js";
import { NotRepeated, type Parting, RebuiltRun } from "./rebuilt-run.js";

/** How far a rebuild is. */
type Stage =
  | { state: "begun" }
  | { state: "going"; share: number }
  | { state: "done" }
  /** Someone looks elsewhere. */
  | { state: "left" }
  | { state: "cancelled"; message: string }
  /** `site`: where two runs part, if that is why. */
  | { state: "failed"; message: string; site: Site | undefined };

/** What is told of the rebuild of a training step's values. */
export type RebuildChange = { kind: "rebuild"; step: number } & Stage;

/** Whose values these are: a player. */
interface Shown {
  readonly trace: Trace;
  readonly run: RunConnection;
  readonly cursor: CursorPosition;
  readonly paused: boolean;
}

/** What rebuilding needs of its surroundings. */
export interface RebuildHost {
  /** How the run was started. */
  options: RunOptions;
  launch(options: RunOptions): RunConnection;
  tell(change: RebuildChange | Said): void;
}

/** A line in the run's output. */
type Said = { kind: "output"; stream: "console"; text: string; site: number };

interface Job {
  step: number;
  window: EventWindow;
  run: RebuiltRun | null;
  isOver: boolean;
  done: Promise<boolean>;
}

/** How long the cursor rests on a step before its values are rebuilt, in milliseconds. */
const restBefore = 100;
/** How many processes are kept. */
const mostRuns = 2;

/** The runs that were made again for one player. They end with it. */
export class Rebuilds {
  private script: CompiledScript | null = null;
  /** The one that was used last is the last. */
  private runs: RebuiltRun[] = [];
  private job: Job | null = null;
  /** Steps that are kept because they were rebuilt. */
  private readonly rebuilt = new Set<number>();
  /** Values that no rebuild brings back. */
  private readonly lost = new Set<ValueId>();
  /** Up to which event the script repeats itself, as far as is known. */
  private repeatsTo = Number.POSITIVE_INFINITY;
  /** The step whose rebuild the user has cancelled. */
  private declined = Number.NaN;
  private isOver = false;

  constructor(
    private readonly shown: Shown,
    private readonly host: RebuildHost,
  ) {
    shown.run.onMessage((message) => {
      if (message.kind === "compiled") this.script = message;
    });
  }

  /** Adds to the original run's `answer`, given while training step `step` is shown, what it lacks. */
  async complete<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
    answer: RunAnswers[Kind] | null,
    step: number,
  ): Promise<RunAnswers[Kind] | null> {
    if (step !== this.declined) this.declined = Number.NaN;
    const known = await this.fill(request, answer);
    const wanted = missingValues(request, known).filter((value) => this.canBring(value, step));
    if (wanted.length === 0 || !(await this.rebuild(step))) return known;
    const all = await this.fill(request, known);
    for (const value of missingValues(request, all)) if (wanted.includes(value)) this.lost.add(value);
    return all;
  }

  /** Ends the rebuild that is under way, because the user says so. */
  cancel(): void {
    if (!this.job) return;
    this.declined = this.job.step;
    const message = `Rebuilding ${valuesOfStep(this.job.step)} was cancelled. What was kept stays shown.`;
    this.leave(this.job, { state: "cancelled", message });
  }

  /** Ends all processes for good. */
  end(): void {
    this.isOver = true;
    if (this.job) this.leave(this.job);
    for (const run of this.runs.splice(0)) run.kill();
  }

  /** Asks the rebuilt runs for what `answer` lacks. */
  async fill<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
    answer: RunAnswers[Kind] | null,
  ): Promise<RunAnswers[Kind] | null> {
    let known = answer;
    for (const run of [...this.runs].reverse()) {
      if (missingValues(request, known).length > 0) known = completed(request, known, await run.ask<Kind>(request));
    }
    return known;
  }

  private canBring(value: ValueId, step: number): boolean {
    const producer = this.shown.trace.producer(value);
    return producer !== undefined && !this.lost.has(value) && producer.event < this.shown.trace.range(step)[1];
  }

  /** Whether the values of `step` have been rebuilt. */
  private rebuild(step: number): Promise<boolean> {
    const { trace, paused } = this.shown;
    const [first, end] = trace.range(step);
    if (this.isOver || !paused || end > this.repeatsTo || step === this.declined) return Promise.resolve(false);
    const { job } = this;
    if (job && job.window.from <= first && end <= job.window.end) return job.done;
    if (job) this.leave(job);
    return this.begin(step);
  }

  private begin(step: number): Promise<boolean> {
    const done = Promise.resolve(false);
    const job: Job = { step, window: windowOf(this.shown.trace, step), run: null, isOver: false, done };
    this.job = job;
    job.done = this.carryOut(job).finally(() => {
      if (this.job === job) this.job = null;
    });
    return job.done;
  }

  private async carryOut(job: Job): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, restBefore));
    const { script } = this;
    if (job.isOver || !script || this.shown.cursor.step !== job.step) return false;
    try {
      const reached = this.reach(job, script);
      this.tell(job, { state: "begun" });
      await reached;
      this.markKept(job.window, true);
      this.tell(job, { state: "done" });
      return true;
    } catch (problem) {
      if (!job.isOver) await this.failed(job, problem as Error);
      return false;
    }
  }

  private reach(job: Job, script: CompiledScript): Promise<void> {
    const { window } = job;
    const progress = (share: number) => this.tell(job, { state: "going", share });
    const waiting = this.runs.find((run) => run.leadsTo(window));
    this.runs = this.runs.filter((run) => run !== waiting);
    job.run = waiting ?? new RebuiltRun(this.launch(script, window), this.shown.trace, window);
    for (const run of this.runs.splice(0, this.runs.length - mostRuns + 1)) this.drop(run);
    this.runs.push(job.run);
    return waiting ? waiting.goOn(window, progress) : job.run.reach(progress);
  }

  private launch(script: CompiledScript, window: EventWindow): RunConnection {
    const { options, launch } = this.host;
    return launch({ ...options, debug: false, stopAtBackward: false, again: { script, window } });
  }

  /** Leaves a rebuild that is not done. */
  private leave(job: Job, why: Stage = { state: "left" }): void {
    job.isOver = true;
    this.job = null;
    if (!job.run) return;
    this.forget(job.run);
    this.tell(job, why);
  }

  private async failed(job: Job, problem: Error): Promise<void> {
    const parting = problem instanceof NotRepeated ? await this.partingOf(job.run!, problem.parting) : null;
    if (job.run) this.forget(job.run);
    if (job.isOver) return;
    if (parting) this.repeatsTo = Math.min(this.repeatsTo, parting.event);
    const message = parting
      ? notRepeatedText(this.shown.trace, this.host.options.program, parting)
      : `${capitalized(valuesOfStep(job.step))} could not be rebuilt: ${problem.message} What was kept stays shown.`;
    this.declined = job.step;
    this.tell(job, { state: "failed", message, site: this.shown.trace.siteOf(parting?.event ?? -1) });
  }

  /** Where the runs part: at the first value that is seen to be another, where a loss is. */
  private async partingOf(run: RebuiltRun, parting: Parting): Promise<Parting> {
    if (parting.kind !== "loss") return parting;
    return (await findDifferentValue(this.shown, run, parting)) ?? parting;
  }

  private forget(run: RebuiltRun): void {
    this.runs = this.runs.filter((known) => known !== run);
    this.drop(run);
  }

  private drop(run: RebuiltRun): void {
    run.kill();
    this.markKept(run.window, false);
    for (const { window } of this.runs) this.markKept(window, true);
  }

  private markKept(window: EventWindow, kept: boolean): void {
    const { trace } = this.shown;
    for (const step of stepsIn(trace, window)) if (kept || this.rebuilt.has(step)) this.mark(trace.steps[step], kept);
  }

  /** Only steps that were not kept before are not kept again. */
  private mark(step: StepRecord, kept: boolean): void {
    if (step.kept === kept) return;
    this.shown.trace.stepIsKept(step.index, kept);
    if (kept) this.rebuilt.add(step.index);
    else this.rebuilt.delete(step.index);
  }

  private tell(job: Job, change: Stage): void {
    this.host.tell({ kind: "rebuild", step: job.step, ...change });
    if (!("message" in change)) return;
    const site = change.state === "failed" ? (change.site?.id ?? 0) : 0;
    this.host.tell({ kind: "output", stream: "console", text: `${change.message}\n`, site });
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

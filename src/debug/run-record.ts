// What is known of a run: what is recorded, what it does, why it waits. Those who show it hear of each change.
import type { CursorPosition, RunState } from "../protocol/page.js";
import type {
  FromRun,
  RunAnswers,
  RunConnection,
  RunOptions,
  RunRequest,
  ScriptError,
  ScriptFrame,
  StopReason,
} from "../protocol/run.js";
import type { StopCause, StopCheck } from "../protocol/stops.js";
import { Trace } from "../trace/store.js";
import { busyText, Pausing } from "./pausing.js";
import { type RebuildChange, type RebuildHost, Rebuilds } from "./rebuild.js";

/** What a player tells those who show a run. */
export type PlayerChange =
  | { kind: "compiled" }
  /** There are more events or steps. */
  | { kind: "recorded" }
  | { kind: "cursor" }
  | { kind: "state" }
  /** The run has found out about breakpoints. */
  | { kind: "checked"; stops: StopCheck[] }
  | { kind: "output"; stream: "stdout" | "stderr" | "console"; text: string; site: number }
  | { kind: "at"; site: number; megabytes: number }
  | RebuildChange;

/** A message of one kind. */
export type Said<Kind extends FromRun["kind"]> = Extract<FromRun, { kind: Kind }>;

/** One run, as its process tells of it. */
export abstract class RunRecord {
  readonly trace = new Trace();
  state: RunState = "starting";
  /** Why the run waits at its live edge. */
  reason: StopReason | null = null;
  error: ScriptError | null = null;
  /** The breakpoints or filters that the run waits at. */
  cause: StopCause | null = null;
  exitCode: number | null = null;
  /** The script's own stack where it waits. */
  frames: ScriptFrame[] = [];
  /** Whether that is in code after the newest event. */
  beyond = false;
  /** The call that the script was last seen at. */
  lastSite = 0;

  protected readonly pausing: Pausing;
  protected rebuilds: Rebuilds | null = null;
  private readonly listeners = new Set<(change: PlayerChange) => void>();

  constructor(readonly run: RunConnection) {
    this.pausing = new Pausing(run, () => this.tellBusy());
  }

  /** What is shown of it. */
  abstract get cursor(): CursorPosition;
  abstract get paused(): boolean;
  /** There is more to follow. */
  protected abstract follow(): void;
  /** It waits. */
  protected abstract stopped(message: Said<"stopped">): void;

  /** Calls `listener` at every change until the returned function is called. */
  onChange(listener: (change: PlayerChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Asks about a value; null if it is not kept. Everyone who shows values asks here. */
  async ask<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
  ): Promise<RunAnswers[Kind] | null> {
    const { step } = this.cursor;
    return this.complete<Kind>(request, await this.run.ask<Kind>(request), step);
  }

  /** The same without bringing anything back. */
  async askKept<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
  ): Promise<RunAnswers[Kind] | null> {
    return this.rebuilt<Kind>(request, await this.run.ask<Kind>(request));
  }

  /** What the run has answered while step `step` was shown, with what can be brought back. */
  async complete<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
    answer: RunAnswers[Kind] | null,
    step: number,
  ): Promise<RunAnswers[Kind] | null> {
    return this.rebuilds ? this.rebuilds.complete<Kind>(request, answer, step) : answer;
  }

  /** What the run has answered, with what has been brought back before. */
  async rebuilt<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
    answer: RunAnswers[Kind] | null = null,
  ): Promise<RunAnswers[Kind] | null> {
    return this.rebuilds ? this.rebuilds.fill<Kind>(request, answer) : answer;
  }

  /** From now on, values that are not kept are rebuilt: the run is made again by processes that `launch` starts. */
  rebuildWith(options: RunOptions, launch: RebuildHost["launch"]): void {
    this.rebuilds = new Rebuilds(this, { options, launch, tell: (change) => this.tell(change) });
  }

  /** Gives up the rebuild that is under way. */
  cancelRebuild(): void {
    this.rebuilds?.cancel();
  }

  protected setState(state: RunState, reason: StopReason | null): void {
    this.pausing.over();
    this.state = state;
    this.reason = reason;
    if (state !== "waiting") this.cause = null;
    this.follow();
    this.tell({ kind: "state" });
  }

  protected tell(change: PlayerChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  protected receive(message: FromRun): void {
    if (message.kind === "compiled") this.compiled(message);
    if (message.kind === "recorded") this.recorded(message);
    if (message.kind === "stopped") this.stopped(message);
    if (message.kind === "output" || message.kind === "checked") this.tell(message);
    if (message.kind === "at") this.at(message);
    if (message.kind === "ended") this.ended(message);
  }

  private compiled({ files, sites, loops }: Said<"compiled">): void {
    this.trace.describe(files, sites, loops);
    this.tell({ kind: "compiled" });
    this.setState("running", null);
  }

  private recorded({ batch }: Said<"recorded">): void {
    this.trace.add(batch);
    this.tell({ kind: "recorded" });
    this.follow();
  }

  private at({ site, megabytes }: Said<"at">): void {
    this.lastSite = site;
    this.tell({ kind: "at", site, megabytes });
  }

  private ended({ code, error, gone }: Said<"ended">): void {
    if (this.state === "gone") return;
    this.exitCode ??= code;
    this.error = error ? { ...error, frames: this.framesOf(error) } : this.error;
    this.setState(gone ? "gone" : "ended", null);
  }

  /** A run that died says no line: the call that it was last seen at does. */
  private framesOf(error: ScriptError): ScriptFrame[] {
    const place = this.lastPlace;
    if (error.frames.length > 0 || error.name !== "RunError" || !place) return error.frames;
    return [{ name: "", file: place.file, line: place.line, column: 1 }];
  }

  /** The call or loop that the script was last seen at. */
  get lastPlace(): { file: string; line: number } | undefined {
    return this.trace.sites.get(this.lastSite) ?? this.trace.loops.get(this.lastSite);
  }

  /** A script that was to pause is in code without ops. */
  private tellBusy(): void {
    this.tell({ kind: "output", stream: "console", text: `${busyText(this.lastPlace)}\n`, site: this.lastSite });
  }
}

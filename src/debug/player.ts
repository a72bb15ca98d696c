// Moves the one cursor over the events of a run, and at the live edge makes the run go on. Every surface drives this.
import type { CursorPosition, NodeCommand, PlayerCommand, RunState } from "../protocol/page.js";
import type {
  FromRun,
  RunAnswers,
  RunConnection,
  RunOptions,
  RunRequest,
  ScriptError,
  ScriptFrame,
  StopReason,
  Until,
} from "../protocol/run.js";
import type { StopCause, StopCheck } from "../protocol/stops.js";
import type { TraceEvent, ValueId } from "../protocol/trace.js";
import { passBounds } from "../trace/passes.js";
import { after, arrivedOf, clamped, isBefore, type Position, previousPart } from "../trace/positions.js";
import { Trace } from "../trace/store.js";
import { type Goal, lastOfPass, nextContribution, nextEvent, outOf } from "./goals.js";
import { gradientComplete, lastWrite, runTo } from "./node-goals.js";
import { busyText, Pausing } from "./pausing.js";
import { type RebuildChange, type RebuildHost, Rebuilds } from "./rebuild.js";
import { Replay } from "./replay.js";

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

/** The state of a run as all surfaces show it. */
export class Player {
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
  /** Whether it was ended from here. */
  wasStopped = false;
  /** The call that the script was last seen at. */
  lastSite = 0;

  private position = after(-1);
  private following = true;
  /** Whether the last move went by contributions: Step Back does too then. */
  private byContributions = false;
  /** Where a running script is to lead, and where the cursor was before. */
  private goal: Goal | null = null;
  private origin = after(-1);
  private readonly stops: number[] = [];
  private readonly listeners = new Set<(change: PlayerChange) => void>();
  private rebuilds: Rebuilds | null = null;
  private readonly replay = new Replay({
    changed: () => this.tell({ kind: "state" }),
    next: () => this.replayOne(),
    ended: () => this.goOn("stop"),
  });

  private readonly pausing: Pausing;

  constructor(readonly run: RunConnection) {
    this.pausing = new Pausing(run, () => this.tellBusy());
    run.onMessage((message) => this.receive(message));
  }

  /** Calls `listener` at every change until the returned function is called. */
  onChange(listener: (change: PlayerChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get cursor(): CursorPosition {
    const { position, following } = this;
    return { step: this.trace.stepOf(position.event), ...position, atLiveEdge: this.isAtEdge, following };
  }

  /** What has happened of the cursor's event; undefined where nothing is recorded. */
  get shownEvent(): TraceEvent | undefined {
    const { event, part } = this.position;
    return event < 0 ? undefined : arrivedOf(this.trace.event(event), part);
  }

  /** Whether recorded events are being played back, and how many a second. */
  get replaying(): boolean {
    return this.replay.running;
  }

  get speed(): number {
    return this.replay.speed;
  }

  /** Whether a running script is on its way to a place that the cursor is to move to. */
  get stepping(): boolean {
    return this.goal !== null && this.state === "running";
  }

  /** Whether what is shown stands still: the run waits or has ended, or someone looks at the past. */
  get paused(): boolean {
    return (
      !this.replaying &&
      (this.state === "waiting" || this.state === "ended" || this.state === "gone" || !this.following)
    );
  }

  /** Whether Play would be Pause. */
  get playing(): boolean {
    return this.replaying || (this.state === "running" && this.following);
  }

  /** Asks about a value; null if it is not kept. Everyone who shows values asks here. */
  async ask<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
  ): Promise<RunAnswers[Kind] | null> {
    const { step } = this.cursor;
    const answer = await this.run.ask<Kind>(request);
    return this.rebuilds ? this.rebuilds.complete<Kind>(request, answer, step) : answer;
  }

  /** From now on, values that are not kept are rebuilt: the run is made again by processes that `launch` starts. */
  rebuildWith(options: RunOptions, launch: RebuildHost["launch"]): void {
    this.rebuilds = new Rebuilds(this, { options, launch, tell: (change) => this.tell(change) });
  }

  /** Gives up the rebuild that is under way. */
  cancelRebuild(): void {
    this.rebuilds?.cancel();
  }

  /** Carries out a command from whichever surface. */
  do(command: PlayerCommand): void {
    if (command !== "slower" && command !== "faster") this.replay.stop();
    this.commands[command]();
  }

  /** Carries out a command about the tensor of a value. Returns why it cannot be done, otherwise nothing. */
  onNode(command: NodeCommand, value: ValueId): string {
    this.replay.stop();
    const { trace, position } = this;
    if (command === "goToLastWrite") return this.moveIfFound(lastWrite(trace, value, position));
    const goal = command === "runToNode" ? runTo(trace, value, position) : gradientComplete(trace, value, position);
    if (typeof goal === "string") return goal;
    this.pursue(goal);
    return "";
  }

  /** Shows event `event`, or with -1 the last event of training step `step`. */
  goTo(step: number, event: number): void {
    this.replay.stop();
    const last = step >= -1 && step < this.trace.steps.length ? this.trace.range(step)[1] - 1 : this.newest;
    this.moveTo(after(event >= 0 ? event : last));
  }

  /** Ends the run process. What is recorded stays. */
  kill(): void {
    this.replay.stop();
    this.wasStopped ||= this.state !== "ended";
    this.rebuilds?.end();
    this.run.kill();
  }

  private get newest(): number {
    return this.trace.eventCount - 1;
  }

  private get isAtEdge(): boolean {
    return this.position.event === this.newest && this.position.part === 0;
  }

  /** Whether the cursor goes along with a script that runs. */
  private get isCarried(): boolean {
    return this.following && this.state === "running";
  }

  /**
   * Where following the run leads: to its newest event. While it runs faster than all values can be kept, to the newest
   * step that has its values.
   */
  private get edge(): Position {
    const { steps } = this.trace;
    if (this.state !== "running" || this.stepping || (steps.at(-1)?.kept ?? true)) return after(this.newest);
    const step = steps.findLastIndex(({ kept }) => kept);
    return after(Math.max(this.position.event, step < 0 ? -1 : this.trace.range(step)[1] - 1));
  }

  private readonly commands: Record<PlayerCommand, () => void> = {
    next: () => this.pursue(nextEvent(this.position)),
    into: () => this.pursue(nextContribution(this.position), true),
    out: () => this.pursue(outOf(this.position)),
    last: () => this.pursue(lastOfPass(this.position)),
    previous: () => this.moveTo(after(this.position.event - 1)),
    back: () => this.back(),
    first: () => this.moveTo(after(passBounds(this.trace, this.position.event).first)),
    play: () => (this.isAtEdge || this.isCarried ? this.goOn("stop") : this.replay.start()),
    pause: () => this.pause(),
    cancel: () => this.cancel(),
    nextStop: () => this.toNextStop(),
    previousStop: () => this.moveTo(after(this.stops.findLast((stop) => stop < this.position.event) ?? 0)),
    slower: () => this.replay.setSpeed(this.speed / 2),
    faster: () => this.replay.setSpeed(this.speed * 2),
  };

  private back(): void {
    const { event, part } = this.position;
    const fine = this.byContributions || part > 0;
    this.moveTo(fine ? previousPart(this.trace, this.position) : after(event - 1), fine);
  }

  private moveIfFound(found: Position | string): string {
    if (typeof found === "string") return found;
    this.moveTo(found);
    return "";
  }

  /** Who `attaches` at the live edge goes on with a script that runs. */
  private moveTo(position: Position, byContributions = false, attaches = true): void {
    this.goal = null;
    this.byContributions = byContributions;
    const target = clamped(this.trace, position);
    const isEdge = target.event === this.newest && target.part === 0;
    const follows = isEdge && (attaches || this.state !== "running");
    if (this.newest < 0 || (isSame(target, this.position) && this.following === follows)) return;
    this.position = target;
    this.following = follows;
    this.tell({ kind: "cursor" });
  }

  /** Goes where `goal` is among what is recorded; otherwise the script goes on until it is. */
  private pursue(goal: Goal, byContributions = false): void {
    const found = goal.find(this.trace);
    this.origin = this.position;
    this.byContributions = byContributions;
    if (found && this.isCarried) this.run.send({ kind: "pause" });
    if (found) this.moveTo(found, byContributions, false);
    else this.goOn(goal.until(this.trace), goal);
  }

  /** At the live edge: lets the script go on. */
  private goOn(until: Until, goal: Goal | null = null): void {
    this.following = true;
    const canGo = this.state === "waiting" || (this.state === "running" && goal !== null);
    this.goal = canGo ? goal : null;
    if (canGo) {
      this.run.send({ kind: "go", until });
      this.setState("running", null);
    } else this.tell({ kind: "cursor" });
  }

  /** A step that no event has come of yet ends at once, whatever the script is busy with. */
  private pause(): void {
    if (this.stepping && isSame(this.position, this.origin)) this.cancel();
    else if (this.state === "running") this.pausing.ask();
    else this.tell({ kind: "state" });
  }

  /** Back to where the cursor was before a step that takes long. The script waits as soon as it can. */
  private cancel(): void {
    if (!this.stepping) return;
    this.pausing.ask();
    this.goal = null;
    this.position = this.origin;
    this.following = false;
    this.tell({ kind: "cursor" });
  }

  private toNextStop(): void {
    const next = this.stops.find((stop) => isBefore(this.position, after(stop)));
    if (next !== undefined) this.moveTo(after(next));
    else {
      this.position = after(this.newest);
      this.goOn("stop");
    }
  }

  /** Returns whether there is more to play back. A replay that reaches the live edge goes on with the script itself. */
  private replayOne(): boolean {
    if (!this.isAtEdge) this.moveTo(nextEvent(this.position).find(this.trace) ?? this.position);
    return !this.isAtEdge;
  }

  private receive(message: FromRun): void {
    if (message.kind === "compiled") this.compiled(message);
    if (message.kind === "recorded") this.recorded(message);
    if (message.kind === "stopped") this.stopped(message);
    if (message.kind === "output" || message.kind === "checked") this.tell(message);
    if (message.kind === "at") this.at(message);
    if (message.kind === "ended") this.ended(message);
  }

  private compiled({ files, sites, loops }: Extract<FromRun, { kind: "compiled" }>): void {
    this.trace.describe(files, sites, loops);
    this.tell({ kind: "compiled" });
    this.setState("running", null);
  }

  private recorded({ batch }: Extract<FromRun, { kind: "recorded" }>): void {
    this.trace.add(batch);
    this.tell({ kind: "recorded" });
    this.follow();
  }

  /** Moves on with the run, if the cursor follows it, but not beyond where it is to lead. */
  private follow(): void {
    const target = this.goal?.find(this.trace) ?? this.edge;
    if (!this.following || isSame(this.position, target)) return;
    this.position = target;
    this.tell({ kind: "cursor" });
  }

  private stopped({ reason, event, frames, error, cause }: Extract<FromRun, { kind: "stopped" }>): void {
    const found = this.goal?.find(this.trace);
    if (this.goal && !found && reason === "step") {
      // It is no more than an event that looks alike.
      this.run.send({ kind: "go", until: this.goal.until(this.trace) });
      return;
    }
    this.frames = frames;
    this.error = error ?? null;
    this.cause = cause ?? null;
    if (event >= 0 && this.stops.at(-1) !== event && reason !== "step") this.stops.push(event);
    // What stops the script where the move leads, or before, is what has stopped it.
    const isReached = found && (reason === "step" || isBefore(found, after(event)));
    if (!isReached) this.goal = null;
    this.setState("waiting", reason);
    if (isReached) this.moveTo(found, this.byContributions);
  }

  private at({ site, megabytes }: Extract<FromRun, { kind: "at" }>): void {
    this.lastSite = site;
    this.tell({ kind: "at", site, megabytes });
  }

  private ended({ code, error, gone }: Extract<FromRun, { kind: "ended" }>): void {
    if (this.state === "gone") return;
    this.exitCode ??= code;
    this.error = error ? { ...error, frames: this.framesOf(error) } : this.error;
    this.setState(gone ? "gone" : "ended", null);
  }

  /** A run that died says no line: the call that it was last seen at does. */
  private framesOf(error: ScriptError): ScriptFrame[] {
    const place = this.trace.sites.get(this.lastSite) ?? this.trace.loops.get(this.lastSite);
    if (error.frames.length > 0 || error.name !== "RunError" || !place) return error.frames;
    return [{ name: "", file: place.file, line: place.line, column: 1 }];
  }

  private setState(state: RunState, reason: StopReason | null): void {
    this.pausing.over();
    this.state = state;
    this.reason = reason;
    if (state !== "waiting") this.cause = null;
    this.follow();
    this.tell({ kind: "state" });
  }

  /** A script that was to pause is in code without ops. */
  private tellBusy(): void {
    const { sites, loops } = this.trace;
    const text = `${busyText(sites.get(this.lastSite) ?? loops.get(this.lastSite))}\n`;
    this.tell({ kind: "output", stream: "console", text, site: this.lastSite });
  }

  private tell(change: PlayerChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

function isSame(a: Position, b: Position): boolean {
  return a.event === b.event && a.part === b.part;
}

// Moves the one cursor over the events of a run, and at the live edge makes the run go on. Every surface drives this.
import type { CursorPosition, PlayerCommand, RunState } from "../protocol/page.js";
import type {
  FromRun,
  RunAnswers,
  RunConnection,
  RunRequest,
  ScriptError,
  ScriptFrame,
  StopReason,
} from "../protocol/run.js";
import { passBounds } from "../trace/passes.js";
import { Trace } from "../trace/store.js";

/** What a player tells those who show a run. */
export type PlayerChange =
  | { kind: "compiled" }
  /** There are more events or steps. */
  | { kind: "recorded" }
  | { kind: "cursor" }
  | { kind: "state" }
  | { kind: "output"; stream: "stdout" | "stderr" | "console"; text: string; site: number }
  | { kind: "at"; site: number; megabytes: number };

const slowest = 0.5;
const fastest = 64;

/** The state of a run as all surfaces show it. */
export class Player {
  readonly trace = new Trace();
  state: RunState = "starting";
  /** Why the run waits at its live edge. */
  reason: StopReason | null = null;
  error: ScriptError | null = null;
  exitCode: number | null = null;
  /** The script's own stack where it waits. */
  frames: ScriptFrame[] = [];
  /** Whether recorded events are being played back. */
  replaying = false;
  /** Events per second of a replay. */
  speed = 4;
  /** Whether a running script is on its way to the next event only. */
  stepping = false;
  /** Whether it was ended from here. */
  wasStopped = false;
  /** The call that the script was last seen at. */
  lastSite = 0;

  private event = -1;
  private following = true;
  private readonly stops: number[] = [];
  private readonly listeners = new Set<(change: PlayerChange) => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly run: RunConnection) {
    run.onMessage((message) => this.receive(message));
  }

  /** Calls `listener` at every change until the returned function is called. */
  onChange(listener: (change: PlayerChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get cursor(): CursorPosition {
    const { event, following } = this;
    return { step: this.trace.stepOf(event), event, atLiveEdge: event === this.newest, following };
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
  ask<Kind extends RunRequest["kind"]>(request: Extract<RunRequest, { kind: Kind }>): Promise<RunAnswers[Kind] | null> {
    return this.run.ask<Kind>(request);
  }

  /** Carries out a command from whichever surface. */
  do(command: PlayerCommand): void {
    if (command !== "slower" && command !== "faster") this.stopReplay();
    this.commands[command]();
  }

  /** Shows event `event`, or with -1 the last event of training step `step`. */
  goTo(step: number, event: number): void {
    this.stopReplay();
    const last = step >= -1 && step < this.trace.steps.length ? this.trace.range(step)[1] - 1 : this.newest;
    this.moveTo(event >= 0 ? event : last);
  }

  /** Ends the run process. What is recorded stays. */
  kill(): void {
    this.stopReplay();
    this.wasStopped ||= this.state !== "ended";
    this.run.kill();
  }

  private get newest(): number {
    return this.trace.eventCount - 1;
  }

  /** Whether the cursor goes along with a script that runs. */
  private get isCarried(): boolean {
    return this.following && this.state === "running";
  }

  /**
   * Where following the run leads: to its newest event. While it runs faster than all values can be kept, to the newest
   * step that has its values.
   */
  private get edge(): number {
    const { steps } = this.trace;
    if (this.state !== "running" || this.stepping || (steps.at(-1)?.kept ?? true)) return this.newest;
    const step = steps.findLastIndex(({ kept }) => kept);
    return Math.max(this.event, step < 0 ? -1 : this.trace.range(step)[1] - 1);
  }

  private readonly commands: Record<PlayerCommand, () => void> = {
    next: () => (this.event < this.newest && !this.isCarried ? this.moveTo(this.event + 1) : this.goOn("event")),
    previous: () => this.moveTo(this.event - 1),
    play: () => (this.event < this.newest && !this.isCarried ? this.startReplay() : this.goOn("stop")),
    pause: () => this.pause(),
    first: () => this.moveTo(passBounds(this.trace, this.event).first),
    last: () => this.toEndOfPass(),
    nextStop: () => this.toNextStop(),
    previousStop: () => this.moveTo(this.stops.findLast((stop) => stop < this.event) ?? 0),
    slower: () => this.setSpeed(this.speed / 2),
    faster: () => this.setSpeed(this.speed * 2),
  };

  private moveTo(event: number): void {
    const target = Math.max(0, Math.min(event, this.newest));
    if (this.newest < 0 || (target === this.event && this.following === (target === this.newest))) return;
    this.event = target;
    this.following = target === this.newest;
    this.tell({ kind: "cursor" });
  }

  /** At the live edge: lets a waiting script go on. */
  private goOn(until: "event" | "pass" | "stop"): void {
    this.following = true;
    if (this.state === "waiting") {
      this.stepping = until === "event";
      this.run.send({ kind: "go", until });
      this.setState("running", null);
    } else this.tell({ kind: "cursor" });
  }

  private pause(): void {
    if (this.state === "running") this.run.send({ kind: "pause" });
    else this.tell({ kind: "state" });
  }

  private toEndOfPass(): void {
    const { last, complete } = passBounds(this.trace, this.event);
    if (!this.isCarried && (this.event < last || complete)) this.moveTo(last);
    else this.goOn("pass");
  }

  private toNextStop(): void {
    const next = this.stops.find((stop) => stop > this.event);
    if (next !== undefined) this.moveTo(next);
    else {
      this.event = this.newest;
      this.goOn("stop");
    }
  }

  private startReplay(): void {
    this.replaying = true;
    this.tell({ kind: "state" });
    this.replayOne();
  }

  private replayOne(): void {
    this.timer = setTimeout(() => {
      if (this.event < this.newest) this.moveTo(this.event + 1);
      if (this.event < this.newest) this.replayOne();
      else this.endReplay();
    }, 1000 / this.speed);
  }

  /** A replay that reaches the live edge goes on with the script itself. */
  private endReplay(): void {
    this.replaying = false;
    this.tell({ kind: "state" });
    this.goOn("stop");
  }

  private stopReplay(): void {
    clearTimeout(this.timer);
    if (!this.replaying) return;
    this.replaying = false;
    this.tell({ kind: "state" });
  }

  private setSpeed(speed: number): void {
    this.speed = Math.max(slowest, Math.min(speed, fastest));
    this.tell({ kind: "state" });
  }

  private receive(message: FromRun): void {
    if (message.kind === "compiled") this.compiled(message);
    if (message.kind === "recorded") this.recorded(message);
    if (message.kind === "stopped") this.stopped(message);
    if (message.kind === "output") this.tell(message);
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

  /** Moves on with the run, if the cursor follows it. */
  private follow(): void {
    const { edge } = this;
    if (!this.following || this.event === edge) return;
    this.event = edge;
    this.tell({ kind: "cursor" });
  }

  private stopped({ reason, event, frames, error }: Extract<FromRun, { kind: "stopped" }>): void {
    this.frames = frames;
    this.error = error ?? null;
    if (event >= 0 && this.stops.at(-1) !== event && reason !== "step") this.stops.push(event);
    this.setState("waiting", reason);
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
    this.state = state;
    this.reason = reason;
    this.follow();
    this.tell({ kind: "state" });
  }

  private tell(change: PlayerChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

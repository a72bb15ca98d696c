// Moves the one cursor over the events of a run, and at the live edge makes the run go on. Every surface drives this.
import type { HealthLimits } from "../protocol/health.js";
import type { CursorPosition, NodeCommand, PlayerCommand } from "../protocol/page.js";
import type { RunConnection, Until } from "../protocol/run.js";
import type { Stops } from "../protocol/stops.js";
import type { TraceEvent, ValueId } from "../protocol/trace.js";
import { passBounds } from "../trace/passes.js";
import { after, arrivedOf, clamped, isBefore, type Position, previousPart } from "../trace/positions.js";
import { type Goal, lastOfPass, nextContribution, nextEvent, outOf } from "./goals.js";
import { gradientComplete, lastWrite, runTo } from "./node-goals.js";
import type { PastStop } from "./past-finding.js";
import type { Direction } from "./past-stops.js";
import { Replay } from "./replay.js";
import { RunRecord, type Said } from "./run-record.js";
import { StopMoves } from "./stop-moves.js";

/** The state of a run as all surfaces show it. */
export class Player extends RunRecord {
  /** Whether it was ended from here. */
  wasStopped = false;
  private position = after(-1);
  private following = true;
  /** Whether the last move went by contributions: Step Back does too then. */
  private byContributions = false;
  /** Where a running script is to lead, and where the cursor was before. */
  private goal: Goal | null = null;
  private origin = after(-1);
  private readonly stops = new StopMoves(this);
  private readonly replay = new Replay({
    changed: () => this.tell({ kind: "state" }),
    next: () => this.replayOne(),
    ended: () => this.goOn("stop"),
  });

  constructor(run: RunConnection) {
    super(run);
    run.onMessage((message) => this.receive(message));
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

  /** Whether a stop is searched for in what is recorded. */
  get searching(): boolean {
    return this.stops.searching;
  }

  /** Whether the cursor is to move to a place that a running script, or a search, has not come to. */
  get stepping(): boolean {
    return this.searching || (this.goal !== null && this.state === "running");
  }

  /** Whether what is shown stands still: the run waits or has ended, or someone looks at the past. */
  get paused(): boolean {
    return (
      !this.replaying &&
      !this.stops.searching &&
      (this.state === "waiting" || this.state === "ended" || this.state === "gone" || !this.following)
    );
  }

  /** Whether Play would be Pause. */
  get playing(): boolean {
    return this.replaying || (this.state === "running" && this.following);
  }

  /** What the run waits at, or a recorded stop that was gone to, where the cursor stands at one. */
  get stop(): Pick<PastStop, "reason" | "cause"> | null {
    const { reason, cause, error } = this;
    const waits = this.state === "waiting" && (this.isAtEdge || this.position.event < 0);
    if (!waits) return isSame(this.position, after(this.stops.reached?.event ?? -2)) ? this.stops.reached : null;
    return reason && (reason !== "exception" || error || cause) ? { reason, cause } : null;
  }

  /** Tells the run what to stop at; `limits` say which gradients are healthy. */
  setStops(stops: Stops, limits: Partial<HealthLimits> = {}): void {
    this.stops.set(stops, limits);
    this.run.send({ kind: "stops", stops });
  }

  /** Carries out a command from whichever surface. */
  do(command: PlayerCommand): void {
    if (command !== "slower" && command !== "faster") this.halt();
    this.commands[command]();
  }

  /** Carries out a command about the tensor of a value. Returns why it cannot be done, otherwise nothing. */
  onNode(command: NodeCommand, value: ValueId): string {
    this.halt();
    const { trace, position } = this;
    if (command === "goToLastWrite") return this.moveIfFound(lastWrite(trace, value, position));
    const goal = command === "runToNode" ? runTo(trace, value, position) : gradientComplete(trace, value, position);
    if (typeof goal === "string") return goal;
    this.pursue(goal);
    return "";
  }

  /** Shows event `event`, or with -1 the last event of training step `step`. */
  goTo(step: number, event: number): void {
    this.halt();
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

  /** What goes on by itself is over. */
  private halt(): void {
    this.replay.stop();
    this.stops.leave();
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
    nextStop: () => this.toStop("later"),
    previousStop: () => this.toStop("earlier"),
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

  /** The nearest stop in what is recorded; after the last, the script goes on; before the first is the first event. */
  private toStop(direction: Direction): void {
    const isLive = direction === "later" && (this.isAtEdge || this.isCarried);
    if (isLive) this.toEdge();
    else
      this.stops.find(this.position, direction, (stop) => {
        this.stops.reached = stop;
        if (stop) this.moveTo(after(stop.event));
        else if (direction === "later") this.toEdge();
        else this.moveTo(after(0));
        this.stops.reached = stop;
        this.tell({ kind: "state" });
      });
  }

  private toEdge(): void {
    this.position = after(this.newest);
    this.goOn("stop");
  }

  /** Returns whether there is more to play back. A replay that reaches the live edge goes on with the script itself. */
  private replayOne(): boolean {
    if (!this.isAtEdge) this.moveTo(nextEvent(this.position).find(this.trace) ?? this.position);
    return !this.isAtEdge;
  }

  /** Moves on with the run, if the cursor follows it, but not beyond where it is to lead. */
  protected follow(): void {
    const target = this.goal?.find(this.trace) ?? this.edge;
    if (!this.following || isSame(this.position, target)) return;
    this.position = target;
    this.tell({ kind: "cursor" });
  }

  protected stopped({ reason, event, frames, beyond = false, error, cause }: Said<"stopped">): void {
    const found = this.goal?.find(this.trace);
    if (this.goal && !found && reason === "step") {
      // It is no more than an event that looks alike.
      this.run.send({ kind: "go", until: this.goal.until(this.trace) });
      return;
    }
    this.frames = frames;
    this.beyond = beyond;
    this.error = error ?? null;
    this.cause = cause ?? null;
    if (event >= 0 && reason !== "step") this.stops.note({ event, reason, cause: this.cause });
    // What stops the script where the move leads, or before, is what has stopped it.
    const isReached = found && (reason === "step" || isBefore(found, after(event)));
    if (!isReached) this.goal = null;
    this.setState("waiting", reason);
    if (isReached) this.moveTo(found, this.byContributions);
  }
}

function isSame(a: Position, b: Position): boolean {
  return a.event === b.event && a.part === b.part;
}

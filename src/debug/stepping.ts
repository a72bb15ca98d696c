// Moves in time as DAP asks for them, and what the session says of them: that it runs, and where it has stopped.
import { ContinuedEvent, InvalidatedEvent, StoppedEvent } from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { PlayerCommand } from "../protocol/page.js";
import { eventsOfLine } from "./line-events.js";
import type { Player } from "./player.js";
import { eventText, positionText, stateText } from "./words.js";

const threadId = 1;
/** A step that takes longer than this is shown as running, in milliseconds; shorter ones would only flicker. */
const stepPatience = 200;

/** What stepping needs of its session. */
export interface SteppingHost {
  send(event: DebugProtocol.Event): void;
  /** The shown event is another: what was said of the last one does not hold any more. */
  moved(): void;
}

/** Drives a player for a debug session and tells VS Code where it stands. */
export class Stepping {
  /** What VS Code was last told: the position, where the script waits, and whether it runs. */
  private told: { event: number; part: number; frames?: unknown } = { event: -2, part: 0 };
  private toldRunning = true;
  private continuing: ReturnType<typeof setTimeout> | undefined;
  private over = false;
  /** Why the next stop is one, where the player does not know. */
  private reason = "";
  /** The events that a place in the script was said to have. */
  private targets: number[] = [];

  constructor(
    private readonly player: Player,
    private readonly program: string,
    private readonly host: SteppingHost,
  ) {}

  /** A move that leads nowhere (there is no event before the first) still ends where it is. */
  do(command: PlayerCommand): void {
    this.move(() => this.player.do(command));
  }

  /** The events of the shown step that belong to a line. */
  targetsOf({ source, line }: DebugProtocol.GotoTargetsArguments): DebugProtocol.GotoTarget[] {
    const { trace, cursor } = this.player;
    this.targets = eventsOfLine(trace, cursor.step, source.path ?? "", line);
    return this.targets.map((event, id) => {
      const label = `${eventText(trace, trace.event(event))} (${positionText(trace, event)})`;
      return { id, label, line };
    });
  }

  /** Shows the event of a target. Returns whether there is such a target. */
  goTo(target: number): boolean {
    const event = this.targets[target];
    if (event !== undefined) this.move(() => this.player.goTo(this.player.cursor.step, event), "goto");
    return event !== undefined;
  }

  /** Tells VS Code that the script runs or stands, whenever that or the shown event is new. */
  follow(): void {
    const { player, told } = this;
    if (this.over) return;
    if (!player.paused) {
      this.continuing ??= setTimeout(() => this.tellContinued(), player.stepping ? stepPatience : 0);
      return;
    }
    const wasContinuing = this.continuing !== undefined;
    this.stopContinuing();
    const { event, part } = player.cursor;
    if (event !== told.event || part !== told.part || wasContinuing || this.toldRunning)
      this.tellStopped(this.reason || (player.stop?.reason ?? "step"));
    else if (this.framesAtEdge !== told.frames) this.host.send(new InvalidatedEvent(["stacks"]));
    this.told.frames = this.framesAtEdge;
  }

  /** Says nothing any more. */
  end(): void {
    this.over = true;
    this.stopContinuing();
  }

  /** Another run takes the place of this one. */
  giveWay(): void {
    this.tellContinued();
    this.end();
  }

  private move(act: () => void, reason = ""): void {
    this.toldRunning = true;
    this.reason = reason;
    act();
    if (this.player.paused && this.toldRunning) this.follow();
    this.reason = "";
  }

  /** The script's own stack, where it is part of what is shown: it may come to wait after the cursor has. */
  private get framesAtEdge(): unknown {
    const { cursor, state, frames } = this.player;
    return cursor.atLiveEdge && state === "waiting" ? frames : null;
  }

  private tellContinued(): void {
    if (this.toldRunning || this.over) return;
    this.toldRunning = true;
    this.host.send(new ContinuedEvent(threadId, true));
  }

  private stopContinuing(): void {
    clearTimeout(this.continuing);
    this.continuing = undefined;
  }

  private tellStopped(reason: string): void {
    const { player } = this;
    const { event, part } = player.cursor;
    this.toldRunning = false;
    this.told = { event, part, frames: this.framesAtEdge };
    this.host.moved();
    const stopped: DebugProtocol.StoppedEvent = new StoppedEvent(reason, threadId);
    const cause = player.stop?.cause;
    const text = cause?.text || stateText(player, this.program).split("\n")[0];
    // VS Code shows the description of the first of several stops in a row: it must hold for all of them.
    stopped.body.description = reason === "exception" || player.state === "ended" || cause?.text ? text : "Paused";
    stopped.body.text = text;
    if (cause) stopped.body.hitBreakpointIds = cause.hits;
    stopped.body.allThreadsStopped = true;
    this.host.send(stopped);
  }
}

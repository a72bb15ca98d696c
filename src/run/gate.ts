// Where the script waits: after each event it asks here whether to go on, and while it waits it reads its mail.
import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { EventWindow, FromRun, LineBreakpoints, StopReason, ToRun, Until } from "../protocol/run.js";
import { reaches, type Target } from "../protocol/targets.js";
import type { EventTemplate, Pass, Site } from "../protocol/trace.js";

/** Places in the memory that the script's thread shares with the process's main thread. */
export const shared = { site: 0, mail: 1, length: 2 } as const;

/** How long a batch may wait while the script runs, in milliseconds. */
const flushEvery = 60;

/** What the gate needs of the rest of the run. */
export interface GateHooks {
  /** The script is about to wait: someone will look at what it does now. */
  attend(): void;
  /** Sends what was recorded. */
  flush(): void;
  send(message: FromRun): void;
  /** Answers a question about a value. */
  answer(message: Extract<ToRun, { kind: "request" }>): void;
  /** In a run that is made again: the events that are wanted next. */
  want(window: EventWindow): void;
  /** Where the script stands, innermost frame first. */
  frames(): Extract<FromRun, { kind: "stopped" }>["frames"];
}

/** Decides after each event whether the script waits. */
export class Gate {
  private waiting = false;
  private stopNext: StopReason | null = null;
  /** The pass to whose end the script goes, and how many backward events it still has. */
  private passToEnd: Pass | null = null;
  private target: Target | null = null;
  private lastPass: Pass = "forward";
  private backwardLeft = 0;
  private readonly breakpoints = new Map<string, Set<number>>();
  private lastFlush = performance.now();
  private events = 0;
  /** The line of the last event and the iteration it was in: a line stops once per visit. */
  private lastLine = "";

  constructor(
    private readonly memory: Int32Array,
    private readonly mail: MessagePort,
    private readonly sites: ReadonlyMap<number, Site>,
    private readonly hooks: GateHooks,
    /** Wait at the first backward event. */
    private stopAtBackward: boolean,
  ) {
    mail.on("message", (message: ToRun) => this.handle(message));
  }

  /** Called after each event; returns when the script may go on. */
  pass(event: number, template: EventTemplate, announced: number, turn: number): void {
    if (Atomics.load(this.memory, shared.mail) !== 0) this.readMail();
    this.backwardLeft = announced > 0 ? announced - 1 : this.backwardLeft - Number(template.pass === "backward");
    const reason = this.reasonToStop(template, turn);
    this.lastPass = template.pass;
    if (reason) this.stop(reason, event);
    else if ((++this.events & 63) === 0) this.flushSometimes();
  }

  /** Called where there is no event but mail may wait: in each iteration of a loop. */
  poll(lastEvent: () => number): void {
    if (Atomics.load(this.memory, shared.mail) === 0) return;
    this.readMail();
    if (this.stopNext === "pause") this.stop("pause", lastEvent());
  }

  /** Waits until told to go on, after saying why. */
  stop(reason: StopReason, event: number, error?: Extract<FromRun, { kind: "stopped" }>["error"]): void {
    this.stopNext = this.passToEnd = this.target = null;
    this.hooks.attend();
    this.hooks.flush();
    this.hooks.send({ kind: "stopped", reason, event, frames: error?.frames ?? this.hooks.frames(), error });
    this.wait();
  }

  /** Waits for good: the script has ended, but its values are still asked for. */
  park(): never {
    this.hooks.flush();
    for (;;) this.wait();
  }

  private wait(): void {
    this.waiting = true;
    while (this.waiting) {
      Atomics.wait(this.memory, shared.mail, 0);
      this.readMail();
    }
  }

  private readMail(): void {
    Atomics.store(this.memory, shared.mail, 0);
    for (;;) {
      const received = receiveMessageOnPort(this.mail);
      if (!received) return;
      this.handle(received.message as ToRun);
    }
  }

  private handle(message: ToRun): void {
    if (message.kind === "go") this.go(message.until);
    if (message.kind === "pause" && !this.waiting) this.stopNext = "pause";
    if (message.kind === "breakpoints") this.setBreakpoints(message.breakpoints);
    if (message.kind === "request") this.hooks.answer(message);
    if (message.kind === "window") this.want(message.window);
  }

  private go(until: Until): void {
    this.stopNext = until === "event" ? "step" : null;
    this.passToEnd = until === "pass" ? this.lastPass : null;
    this.target = typeof until === "object" ? until : null;
    this.waiting = false;
  }

  private want(window: EventWindow): void {
    this.hooks.want(window);
    this.waiting = false;
  }

  private setBreakpoints({ file, lines }: LineBreakpoints): void {
    if (lines.length === 0) this.breakpoints.delete(file);
    else this.breakpoints.set(file, new Set(lines));
  }

  private reasonToStop(template: EventTemplate, turn: number): StopReason | null {
    if (this.stopNext) return this.stopNext;
    if (this.stopAtBackward && template.kind === "seed") {
      this.stopAtBackward = false;
      return "entry";
    }
    if (this.passToEnd && this.passIsOver(template)) return "step";
    if (this.target && reaches(this.target, template)) return "step";
    return this.breakpoints.size > 0 && this.arrives(template, turn) ? "breakpoint" : null;
  }

  /** A backward pass tells its length; any other is over when the next begins. */
  private passIsOver({ pass }: EventTemplate): boolean {
    return pass === "backward" && this.passToEnd === "backward" ? this.backwardLeft === 0 : pass !== this.passToEnd;
  }

  /** Whether the script has come to a line with a breakpoint that it was not at before. */
  private arrives(template: EventTemplate, turn: number): boolean {
    const isForwardLine = template.pass !== "backward" || template.kind === "seed";
    const site = this.sites.get(template.site);
    if (!isForwardLine || !site) return false;
    const line = `${site.file}:${site.line}:${turn}`;
    const isNew = line !== this.lastLine;
    this.lastLine = line;
    return isNew && (this.breakpoints.get(site.file)?.has(site.line) ?? false);
  }

  private flushSometimes(): void {
    const now = performance.now();
    if (now - this.lastFlush < flushEvery) return;
    this.lastFlush = now;
    this.hooks.flush();
  }
}

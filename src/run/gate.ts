// Where the script waits: after each event it asks here whether to go on, and while it waits it reads its mail.
import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { EventWindow, FromRun, StopReason, ToRun, Until } from "../protocol/run.js";
import { reaches, type Target } from "../protocol/targets.js";
import type { EventTemplate, Pass } from "../protocol/trace.js";
import type { FoundStop, StopFinder } from "./stops/stops.js";

/** Places in the memory that the script's thread shares with the process's main thread. */
export const shared = { site: 0, mail: 1, unprinted: 2, length: 3 } as const;

/** How long a batch may wait while the script runs, in milliseconds. */
const flushEvery = 100;

/** What the gate needs of the rest of the run. */
export interface GateHooks {
  /** The script is about to wait: someone will look at what it does now. */
  attend(): void;
  /** The script has waited so long. */
  waited(milliseconds: number): void;
  /** Sends what was recorded. */
  flush(): void;
  send(message: FromRun): void;
  /** Answers a question about a value; `runs` where the script is about to go on. */
  answer(message: Extract<ToRun, { kind: "request" }>, runs: boolean): void;
  /** In a run that is made again: the events that are wanted next. */
  want(window: EventWindow): void;
  /** The script is to pause while it waits for something, as in an `await`. */
  idle(): void;
  /** Where the script stands, innermost frame first. */
  frames(): Stopped["frames"];
}

type Stopped = Extract<FromRun, { kind: "stopped" }>;

/** Decides after each event whether the script waits. */
export class Gate {
  private waiting = false;
  /** Between two ops, with more to come. */
  private passing = false;
  private stopNext: StopReason | null = null;
  /** The pass to whose end the script goes, and how many backward events it still has. */
  private passToEnd: Pass | null = null;
  private target: Target | null = null;
  private lastPass: Pass = "forward";
  private backwardLeft = 0;
  private lastFlush = performance.now();
  private events = 0;

  constructor(
    private readonly memory: Int32Array,
    private readonly mail: MessagePort,
    private readonly stops: StopFinder,
    private readonly hooks: GateHooks,
    /** Wait at the first backward event. */
    private stopAtBackward: boolean,
  ) {
    // Mail that comes this way finds the script in no call: it waits for something.
    mail.on("message", (message: ToRun) => {
      this.handle(message);
      this.pauseIdle();
    });
  }

  /** Called after each event; returns when the script may go on. */
  pass(event: number, template: EventTemplate, announced: number): void {
    if (Atomics.load(this.memory, shared.mail) !== 0) this.readMailInPassing();
    this.backwardLeft = announced > 0 ? announced - 1 : this.backwardLeft - Number(template.pass === "backward");
    const { found } = this.stops;
    const reason = this.reasonToStop(template, found);
    this.lastPass = template.pass;
    if (reason) this.stop(reason, event, { cause: found?.cause });
    else if ((++this.events & 63) === 0) this.flushSometimes();
  }

  /** Called where there is no event but mail may wait: in each iteration of a loop. */
  poll(lastEvent: () => number): void {
    if (Atomics.load(this.memory, shared.mail) !== 0) this.readMail();
    if (this.stopNext === "pause") this.stop("pause", lastEvent(), { beyond: true });
  }

  /** Waits until told to go on, after saying why. */
  stop(reason: StopReason, event: number, more: Pick<Stopped, "error" | "cause" | "beyond"> = {}): void {
    this.stopNext = this.passToEnd = this.target = this.stops.found = null;
    this.stops.settle();
    this.hooks.attend();
    this.hooks.flush();
    this.hooks.send({ kind: "stopped", reason, event, frames: more.error?.frames ?? this.hooks.frames(), ...more });
    this.wait();
  }

  /** Waits for good: the script has ended, but its values are still asked for. */
  park(): never {
    this.hooks.flush();
    for (;;) this.wait();
  }

  private wait(): void {
    const since = performance.now();
    this.waiting = true;
    while (this.waiting) {
      Atomics.wait(this.memory, shared.mail, 0);
      this.readMail();
    }
    this.hooks.waited(performance.now() - since);
    // Pause came with what ended the wait; the script may be about to await something.
    if (this.stopNext === "pause") setImmediate(() => this.pauseIdle());
  }

  private pauseIdle(): void {
    if (this.stopNext === "pause") this.hooks.idle();
  }

  private readMailInPassing(): void {
    this.passing = true;
    this.readMail();
    this.passing = false;
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
    if (message.kind === "stops") this.stops.set(message.stops);
    if (message.kind === "request") this.hooks.answer(message, this.passing);
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

  /** A stop that was set says more than a step that would end here too. */
  private reasonToStop(template: EventTemplate, found: FoundStop | null): StopReason | null {
    const isEntry = this.stopAtBackward && template.kind === "seed";
    if (isEntry) this.stopAtBackward = false;
    if (found) return found.reason;
    if (this.stopNext) return this.stopNext;
    if (isEntry) return "entry";
    const isThere = this.passToEnd ? this.passIsOver(template) : this.target && reaches(this.target, template);
    return isThere ? "step" : null;
  }

  /** A backward pass tells its length; any other is over when the next begins. */
  private passIsOver({ pass }: EventTemplate): boolean {
    return pass === "backward" && this.passToEnd === "backward" ? this.backwardLeft === 0 : pass !== this.passToEnd;
  }

  private flushSometimes(): void {
    const now = performance.now();
    if (now - this.lastFlush < flushEvery) return;
    this.lastFlush = now;
    this.hooks.flush();
  }
}

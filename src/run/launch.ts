// The host's end of a run: forks the run process and talks to it.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Channel } from "../protocol/channel.js";
import { fromRunChecks } from "../protocol/checks.js";
import type { FromRun, RunAnswers, RunConnection, RunOptions, RunRequest, ToRun } from "../protocol/run.js";
import { endTree, hasGroups } from "./process-tree.js";

/** How much of the process's own error output is kept for the message when it dies. */
const keptErrorOutput = 4000;

type Pending = (answer: RunAnswers[keyof RunAnswers] | null) => void;

/** Forks `processFile` (dist/run-process.js) and starts the run. `refused` hears of malformed messages. */
export function launch(processFile: string, options: RunOptions, refused: (message: unknown) => void): RunConnection {
  return new ForkedRun(processFile, options, refused);
}

class ForkedRun implements RunConnection {
  private readonly child: ChildProcess;
  /** Where the process writes what it needs. It is removed here, because the process may be killed. */
  private readonly folder = mkdtempSync(join(tmpdir(), "gradlens-"));
  private readonly channel: Channel<ToRun, FromRun>;
  private readonly pending = new Map<number, Pending>();
  private readonly listeners: ((message: FromRun) => void)[] = [];
  private lastRequest = 0;
  private ended = false;
  private killed = false;
  /** Whether the process is no more; its number may belong to another one. */
  private gone = false;
  /** Whether nothing is there that could answer. */
  private silent = false;
  private errorOutput = "";
  private lastSite = 0;

  constructor(processFile: string, options: RunOptions, refused: (message: unknown) => void) {
    this.child = fork(processFile, [this.folder], {
      cwd: options.cwd,
      detached: hasGroups,
      env: { ...process.env, ...options.env, ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: "" },
      execArgv: [],
      serialization: "advanced",
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const { child } = this;
    const carrier = {
      send: (message: unknown) => void (child.connected && child.send(message as object, () => {})),
      onMessage: (receive: (message: unknown) => void) => void child.on("message", receive),
    };
    this.channel = new Channel<ToRun, FromRun>(carrier, fromRunChecks, refused);
    this.channel.onMessage((message) => this.receive(message));
    child.stderr?.on("data", (text) => {
      this.errorOutput = (this.errorOutput + text).slice(-keptErrorOutput);
    });
    child.stdout?.resume();
    child.on("error", (error) => this.died(`The run process could not be started: ${error.message}`));
    child.on("exit", (code, signal) => this.died(this.reasonOfDeath(code, signal)));
    this.send({ kind: "start", options });
  }

  send(message: ToRun): void {
    this.channel.send(message);
  }

  onMessage(listener: (message: FromRun) => void): void {
    this.listeners.push(listener);
  }

  ask<Kind extends RunRequest["kind"]>(request: Extract<RunRequest, { kind: Kind }>): Promise<RunAnswers[Kind] | null> {
    // A process that has ended may be connected for a moment still.
    if (this.silent || this.gone || !this.child.connected) return Promise.resolve(null);
    const id = ++this.lastRequest;
    return new Promise((resolve) => {
      this.pending.set(id, resolve as Pending);
      this.send({ kind: "request", id, request });
    });
  }

  kill(): void {
    this.killed = true;
    this.leaveNothing();
    this.dropPending();
  }

  private leaveNothing(): void {
    if (this.child.pid !== undefined && !this.gone) endTree(this.child.pid);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private receive(message: FromRun): void {
    if (message.kind === "answer") {
      this.settle(message.id, message.answer);
      return;
    }
    if (message.kind === "at") this.lastSite = message.site;
    if (message.kind === "ended") this.scriptEnded(message.gone);
    this.tell(message);
  }

  /** A script that is gone answers no questions any more, though its process may be there: not those that were asked before it began either. */
  private scriptEnded(gone: boolean): void {
    this.ended = true;
    this.silent ||= gone;
    if (gone) this.dropPending();
  }

  private tell(message: FromRun): void {
    for (const listener of this.listeners) listener(message);
  }

  private settle(id: number, answer: RunAnswers[keyof RunAnswers] | null): void {
    this.pending.get(id)?.(answer);
    this.pending.delete(id);
  }

  private dropPending(): void {
    for (const id of [...this.pending.keys()]) this.settle(id, null);
  }

  private reasonOfDeath(code: number | null, signal: string | null): string {
    if (/heap out of memory|Allocation failed/.test(this.errorOutput))
      return "The script used up its memory, and its process died.";
    const detail = this.errorOutput.trim().split("\n").at(-1) ?? "";
    return `The run process ended unexpectedly (${signal ?? `exit code ${code}`}). ${detail}`.trim();
  }

  /** The process is no more. A run that had not ended before ends now. */
  private died(message: string): void {
    this.leaveNothing();
    this.gone = true;
    this.dropPending();
    if (this.ended || this.killed) {
      this.tell({ kind: "ended", code: 1, gone: true });
      return;
    }
    this.ended = true;
    this.tell({ kind: "at", site: this.lastSite, megabytes: 0 });
    this.tell({ kind: "ended", code: 1, error: { name: "RunError", message, frames: [] }, gone: true });
  }
}

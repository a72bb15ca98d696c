// Runs scripts in real run processes and tells what came of it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { FromRun, RunConnection, RunOptions } from "../../src/protocol/run.js";
import type { Stops } from "../../src/protocol/stops.js";
import { launch } from "../../src/run/launch.js";
import { Trace } from "../../src/trace/store.js";

export const processFile = resolve(process.env.GRADLENS_DIST ?? "dist", "run-process.js");

/** A folder with these files, for the length of a test. */
export class ScriptFolder {
  readonly path = mkdtempSync(join(tmpdir(), "gradlens-test-"));

  constructor(files: Record<string, string>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.file(name)), { recursive: true });
    writeFileSync(this.file(name), text);
  }

  file(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Options of a run with defaults. */
export function optionsFor(program: string, more: Partial<RunOptions> = {}): RunOptions {
  return { program, args: [], cwd: dirname(program), env: {}, record: "auto", stopAtBackward: false, ...more };
}

/** A breakpoint on a line, and no other stops. */
export function stopsAt(file: string, line: number): Stops {
  return { lines: [{ id: 1, file, line }], functions: [], data: [], filters: [] };
}

/** A run whose messages can be waited for. */
export class TestRun {
  readonly trace = new Trace();
  readonly messages: FromRun[] = [];
  readonly connection: RunConnection;
  output = "";
  private readonly waiting: { test: (message: FromRun) => boolean; resolve: (message: FromRun) => void }[] = [];

  constructor(options: RunOptions) {
    this.connection = launch(processFile, options, (message) => {
      throw new Error(`malformed message: ${JSON.stringify(message)}`);
    });
    this.connection.onMessage((message) => this.take(message));
  }

  /** The next message of this kind that has not been waited for. */
  async next<Kind extends FromRun["kind"]>(kind: Kind): Promise<Extract<FromRun, { kind: Kind }>> {
    const known = this.messages.findIndex((message) => message.kind === kind);
    if (known >= 0) return this.messages.splice(known, 1)[0] as Extract<FromRun, { kind: Kind }>;
    const test = (message: FromRun) => message.kind === kind;
    await new Promise<FromRun>((resolve) => this.waiting.push({ test, resolve }));
    return this.next(kind);
  }

  private take(message: FromRun): void {
    if (message.kind === "compiled") this.trace.describe(message.files, message.sites, message.loops);
    if (message.kind === "recorded") this.trace.add(message.batch);
    if (message.kind === "output") this.output += message.text;
    this.messages.push(message);
    for (const waiter of this.waiting.splice(0)) {
      if (waiter.test(message)) waiter.resolve(message);
      else this.waiting.push(waiter);
    }
  }
}

/** Runs a script to its end. */
export async function runToEnd(program: string, more: Partial<RunOptions> = {}) {
  const run = new TestRun(optionsFor(program, more));
  const { code, error } = await run.next("ended");
  return { run, code, error, output: run.output, trace: run.trace };
}

// A run whose GPU is that of a page in Chromium, as in VS Code: the relay between them is the extension's own.
import type { FromPage } from "../../src/protocol/page.js";
import type { RunOptions } from "../../src/protocol/run.js";
import { GpuRelay } from "../../src/vscode/gpu-relay.js";
import { optionsFor, ScriptFolder, TestRun } from "../run/scripts.js";
import { GraphPage, type GraphPageOptions } from "./graph-page.js";

/** A page that runs use. */
export class GpuPage {
  readonly relay = new GpuRelay(() => {});
  private readonly runs: TestRun[] = [];
  private readonly folders: ScriptFolder[] = [];

  private constructor(readonly graph: GraphPage) {}

  static async open(options: GraphPageOptions = {}): Promise<GpuPage> {
    const page = new GpuPage(await GraphPage.open(options));
    page.graph.answer = (message) => page.hear(message);
    page.meet();
    return page;
  }

  /** Starts a script: the text of one, or the path of a file. */
  start(script: string, more: Partial<RunOptions> = {}): TestRun {
    const program = script.startsWith("/") ? script : this.fileOf(script);
    const run = new TestRun(optionsFor(program, { device: "webgpu", gpu: "page", ...more }));
    this.runs.push(run);
    this.relay.connect(run.connection);
    return run;
  }

  /** Runs a script to its end: what it printed, and what went wrong. */
  async end(script: string, more: Partial<RunOptions> = {}): Promise<{ output: string; error: string; line?: number }> {
    const run = this.start(script, more);
    const { error } = await run.next("ended");
    run.connection.kill();
    return { output: run.output, error: error?.message ?? "", line: error?.frames[0]?.line };
  }

  /** The page that there is now is one that the relay has not met. */
  meet(): void {
    this.relay.meet((mail) => {
      void this.graph.send(mail);
    });
  }

  async close(): Promise<void> {
    for (const run of this.runs) run.connection.kill();
    for (const folder of this.folders) folder.remove();
    await this.graph.close();
  }

  private fileOf(script: string): string {
    const folder = new ScriptFolder({ "train.ts": script });
    this.folders.push(folder);
    return folder.file("train.ts");
  }

  private hear(message: FromPage): [] {
    if (message.kind === "gpu") {
      this.relay.fromPage(message);
    }
    if (message.kind === "ready") this.meet();
    return [];
  }
}

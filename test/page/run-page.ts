// The graph's page with a real run behind it: what it asks is answered with the run's own numbers.
import type { FromPage, ToShow } from "../../src/protocol/page.js";
import type { RunConnection } from "../../src/protocol/run.js";
import { stepBefore } from "../../src/trace/step-before.js";
import type { Trace } from "../../src/trace/store.js";
import { repository } from "../harness/paths.js";
import { optionsFor, ScriptFolder, TestRun } from "../run/scripts.js";
import { isPath, type Recording, waitingRun } from "../webview/recorded.js";
import { GraphPage, type GraphPageOptions } from "./graph-page.js";

process.env.GRADLENS_DIST ??= `${repository}/dist`;

/** A run that has ended, and the page that shows it. */
export class RunPage {
  private constructor(
    readonly graph: GraphPage,
    readonly run: TestRun,
    private readonly folder: ScriptFolder | null,
  ) {}

  /** Runs the script to its end and opens the page. `script` is the text of one, or the path of a file. */
  static async open(script: string, options: GraphPageOptions = {}): Promise<RunPage> {
    const folder = isPath(script) ? null : new ScriptFolder({ "train.ts": script });
    const run = new TestRun(optionsFor(folder?.file("train.ts") ?? script, { record: "full" }));
    await run.next("ended");
    const graph = await GraphPage.open({ size: { width: 1180, height: 900 }, ...options });
    const page = new RunPage(graph, run, folder);
    graph.answer = (message) => answerFrom(run, message);
    return page;
  }

  /** Opens the page while the script waits in the backward pass of a step. */
  static async waiting(script: string, recording: Recording, options: GraphPageOptions = {}): Promise<RunPage> {
    const folder = isPath(script) ? null : new ScriptFolder({ "train.ts": script });
    const { run, messages } = await waitingRun(folder?.file("train.ts") ?? script, recording);
    const graph = await GraphPage.open({ size: { width: 1180, height: 900 }, ...options });
    const page = new RunPage(graph, run, folder);
    graph.answer = (message) => answerFrom(run, message);
    await graph.send(...messages);
    await graph.page.locator(".node, .overlay").first().waitFor();
    return page;
  }

  /** Shows the event at `position` (from the step's end where negative) of a training step. */
  async show(step: number, position: number, part = 0): Promise<void> {
    const { trace } = this.run;
    const [first, end] = trace.range(step);
    const event = position < 0 ? end + position : first + position;
    const cursor = { step, event, part, atLiveEdge: false, following: false };
    await this.graph.send(
      { kind: "run", title: "Graph of train.ts", program: "/home/me/train.ts" },
      { kind: "steps", steps: trace.steps },
      { kind: "shown", shown: trace.shown(step) },
      { kind: "cursor", cursor },
      { kind: "state", state: "ended", reason: null, message: "", playing: false, speed: 4 },
    );
    await this.graph.page.locator(".node").first().waitFor();
  }

  async close(): Promise<void> {
    this.run.connection.kill();
    this.folder?.remove();
    await this.graph.close();
  }
}

/** What a run answers to a question of the page. */
export async function answerFrom(
  { trace, connection: run }: { trace: Trace; connection: Pick<RunConnection, "ask"> },
  message: FromPage,
): Promise<ToShow[]> {
  if (message.kind === "before") return [{ ...message, shown: stepBefore(trace, message.step) }];
  if (message.kind === "norms") {
    const answer = await run.ask<"norms">({ kind: "norms", values: message.values });
    return answer ? [{ kind: "norms", ...answer }] : [];
  }
  if (message.kind === "read") {
    const { value } = message;
    const reading = await run.ask<"read">({ kind: "read", value });
    return [{ kind: "reading", value, reading, gone: reading ? "" : "It was not kept." }];
  }
  if (message.kind === "elements") {
    const answer = await run.ask<"elementsAt">({ ...message, kind: "elementsAt" });
    return [{ ...message, elements: answer?.elements ?? null }];
  }
  if (message.kind === "alignment") return [{ ...message, alignment: await run.ask<"alignment">(message) }];
  return [];
}

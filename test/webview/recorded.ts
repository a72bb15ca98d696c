// Steps that real runs have recorded, as the page's state shows them.
import { join } from "node:path";
import type { ToShow } from "../../src/protocol/page.js";
import type { PageState } from "../../webview/state/state.js";
import { repository } from "../harness/paths.js";
import { optionsFor, ScriptFolder, TestRun } from "../run/scripts.js";
import type { Program } from "./programs.js";
import { stateAfter } from "./two-layer-state.js";

/** How far a script runs before its step is taken. */
export interface Recording {
  /** Which training step; 0 is the first. */
  step?: number;
  /** How many events of its backward pass have happened; all of them if this is left out. */
  backward?: number;
}

/** The state at an event of a step of an example. */
export async function recordedExample(name: string, recording?: Recording): Promise<PageState> {
  return stateAfter(await recorded(join(repository, "examples", name), recording));
}

/** The state at an event of a step of a script that is written out here. */
export async function recordedScript(source: string, recording?: Recording): Promise<PageState> {
  return stateAfter(await scriptMessages(source, recording));
}

/** Whether a script is given as the path of its file, and not as its text. */
export function isPath(script: string): boolean {
  return !script.includes("\n");
}

/** The state in the picture of a program. */
export async function recordedProgram({ script, recording }: Program): Promise<PageState> {
  return isPath(script) ? stateAfter(await recorded(script, recording)) : recordedScript(script, recording);
}

/** What the host says to the page when such a script waits there. */
export async function scriptMessages(source: string, recording?: Recording): Promise<ToShow[]> {
  const folder = new ScriptFolder({ "train.ts": source });
  try {
    return await recorded(folder.file("train.ts"), recording);
  } finally {
    folder.remove();
  }
}

async function recorded(program: string, recording?: Recording): Promise<ToShow[]> {
  const { run, messages } = await waitingRun(program, recording);
  run.connection.kill();
  return messages;
}

/** A run that waits in a step, and what the host says to the page of it. */
export async function waitingRun(
  program: string,
  { step = 0, backward }: Recording = {},
): Promise<{ run: TestRun; messages: ToShow[] }> {
  const run = new TestRun(optionsFor(program, { stopAtBackward: true }));
  try {
    const waits = await reach(run, step);
    if (waits && backward === undefined) await go(run, "pass");
    else if (waits) for (let i = 1; i < backward!; i++) await go(run, "event");
    return { run, messages: await messagesOf(run, program, waits ? run.trace.steps.at(-1)!.index : step) };
  } catch (error) {
    run.connection.kill();
    throw error;
  }
}

/** Waits in the backward pass of a step; false if the script has ended before, as one does that has none. */
async function reach(run: TestRun, step: number): Promise<boolean> {
  let waits = await stopped(run);
  while (waits && ((run.trace.steps.at(-1)?.index ?? 0) < step || passOf(run) !== "backward"))
    waits = await go(run, "pass");
  return waits;
}

function passOf({ trace }: TestRun): string {
  return trace.templateOf(trace.eventCount - 1).pass;
}

function go(run: TestRun, until: "event" | "pass"): Promise<boolean> {
  run.connection.send({ kind: "go", until });
  return stopped(run);
}

/** Whether the run has stopped, and not ended. */
function stopped(run: TestRun): Promise<boolean> {
  return Promise.race([run.next("stopped").then(() => true), run.next("ended").then(() => false)]);
}

async function messagesOf(run: TestRun, program: string, index: number): Promise<ToShow[]> {
  const { trace, connection } = run;
  const shown = trace.shown(index);
  const values = shown.events.flatMap(({ inputs, outputs, contributions }) => [
    ...inputs,
    ...outputs.map(({ value }) => value),
    ...contributions.flatMap(({ gradient, total }) => [gradient, total]),
  ]);
  const norms = await connection.ask<"norms">({ kind: "norms", values: [...new Set(values)] });
  const cursor = { step: index, event: trace.range(index)[1] - 1, part: 0, atLiveEdge: true, following: true };
  return [
    { kind: "run", title: "train.ts", program },
    { kind: "steps", steps: trace.steps },
    { kind: "shown", shown },
    { kind: "cursor", cursor },
    ...(norms ? [{ kind: "norms" as const, ...norms }] : []),
  ];
}

/** A script that trains a transformer of so many layers. */
export function deepTransformer(layers: number): string {
  return `import * as torch from "gradlens";
import { nn } from "gradlens";
torch.manual_seed(0);
const layer = nn.TransformerEncoderLayer(8, 2, { dim_feedforward: 16, dropout: 0, batch_first: true });
const net = nn.TransformerEncoder(layer, ${layers});
for (let t = 0; t < 3; t++) {
  const loss = net(torch.randn(2, 3, 8)).sum();
  loss.backward();
}
`;
}

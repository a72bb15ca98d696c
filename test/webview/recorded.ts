// Steps that real runs have recorded, as the page's state shows them.
import { join } from "node:path";
import { initialState, type PageState } from "../../webview/state/state.js";
import { repository } from "../harness/paths.js";
import { optionsFor, ScriptFolder, TestRun } from "../run/scripts.js";
import { stateAfter } from "./two-layer-state.js";

/** How far a script runs before its step is taken. */
export interface Recording {
  /** Which training step; 0 is the first. */
  step?: number;
  /** How many events of its backward pass have happened; all of them if this is left out. */
  backward?: number;
}

/** The state at an event of a step of an example. */
export function recordedExample(name: string, recording?: Recording): Promise<PageState> {
  return recorded(join(repository, "examples", name), recording);
}

/** The state at an event of a step of a script that is written out here. */
export async function recordedScript(source: string, recording?: Recording): Promise<PageState> {
  const folder = new ScriptFolder({ "train.ts": source });
  try {
    return await recorded(folder.file("train.ts"), recording);
  } finally {
    folder.remove();
  }
}

async function recorded(program: string, { step = 0, backward }: Recording = {}): Promise<PageState> {
  const run = new TestRun(optionsFor(program, { stopAtBackward: true }));
  try {
    await stopIn(run, step);
    if (backward === undefined) await go(run, "pass");
    else for (let i = 1; i < backward; i++) await go(run, "event");
    return await stateOf(run, program);
  } finally {
    run.connection.kill();
  }
}

/** Waits in the backward pass of a step. */
async function stopIn(run: TestRun, step: number): Promise<void> {
  await Promise.race([run.next("stopped"), run.next("ended")]);
  while ((run.trace.steps.at(-1)?.index ?? 0) < step || passOf(run) !== "backward") await go(run, "pass");
}

function passOf({ trace }: TestRun): string {
  return trace.templateOf(trace.eventCount - 1).pass;
}

async function go(run: TestRun, until: "event" | "pass"): Promise<void> {
  run.connection.send({ kind: "go", until });
  await run.next("stopped");
}

async function stateOf(run: TestRun, program: string): Promise<PageState> {
  const { trace, connection } = run;
  const { index } = trace.steps.at(-1)!;
  const shown = trace.shown(index);
  const values = shown.events.flatMap(({ inputs, outputs, contributions }) => [
    ...inputs,
    ...outputs.map(({ value }) => value),
    ...contributions.flatMap(({ gradient, total }) => [gradient, total]),
  ]);
  const norms = await connection.ask<"norms">({ kind: "norms", values: [...new Set(values)] });
  const cursor = { step: index, event: trace.eventCount - 1, part: 0, atLiveEdge: true, following: true };
  return stateAfter(
    [
      { kind: "run", title: "train.ts", program, device: "cpu" },
      { kind: "steps", steps: trace.steps },
      { kind: "shown", shown },
      { kind: "cursor", cursor },
      ...(norms ? [{ kind: "norms" as const, ...norms }] : []),
    ],
    initialState(),
  );
}

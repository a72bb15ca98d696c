// A step of a generated script as a real run records it, and the messages by which the page learns of it.
import type { ToPage } from "../../../src/protocol/page.js";
import type { ShownStep, TraceEvent } from "../../../src/protocol/trace.js";
import { graphOf } from "../../../src/trace/graph.js";
import { StepView } from "../../../src/trace/step-view.js";
import { hierarchyOf } from "../../../webview/graph/hierarchy.js";
import { optionsFor, ScriptFolder, TestRun } from "../../run/scripts.js";
import { scriptOf } from "./script.js";

/** What the page is sent of a step. */
export interface Recorded {
  nodes: number;
  /** Keys of all boxes that can be opened. */
  boxes: string[];
  /** Up to where the program waits at the start of the backward pass. */
  opening: ToPage[];
  /** One list for each further event of the backward pass. */
  backward: ToPage[][];
}

/** Runs a script of about so many nodes and takes down its step. */
export async function record(nodes: number): Promise<Recorded> {
  const folder = new ScriptFolder({ "big.ts": scriptOf(nodes) });
  const run = new TestRun(optionsFor(folder.file("big.ts")));
  try {
    const { error } = await run.next("ended");
    if (error) throw new Error(error.message);
    const values = Array.from({ length: run.trace.valueCount }, (_, value) => value);
    const answer = await run.connection.ask<"norms">({ kind: "norms", values });
    const norms = new Map(answer!.values.map((value, i) => [value, answer!.norms[i]] as const));
    const step = run.trace.steps.at(-1)!.index;
    return messagesOf(run.trace.shown(step), run.trace.steps, norms);
  } finally {
    run.connection.kill();
    folder.remove();
  }
}

type Norms = ReadonlyMap<number, number | null>;

function messagesOf(shown: ShownStep, steps: Extract<ToPage, { kind: "steps" }>["steps"], norms: Norms): Recorded {
  const view = StepView.of(shown);
  const graph = graphOf(view);
  const { times } = shown;
  const seed = shown.events.findIndex((event) => view.template(event).kind === "seed");
  const [forward, backward] = [shown.events.slice(0, seed + 1), shown.events.slice(seed + 1)];
  return {
    nodes: graph.nodes.length,
    boxes: [...hierarchyOf(graph, view).boxes.keys()],
    opening: [
      { kind: "run", title: "big.ts", program: "/big.ts" },
      { kind: "steps", steps },
      { kind: "shown", shown: { ...shown, events: forward, times: times?.slice(0, forward.length) } },
      cursorAt(shown.step, forward.at(-1)!),
      { kind: "state", state: "waiting", reason: "entry", message: "", playing: true, speed: 64 },
      normsOf([...shown.leaves.map((leaf) => leaf.value), ...forward.flatMap(valuesOf)], norms),
    ],
    backward: backward.map((event, i) => {
      const from = forward.length + i;
      const more = { from, events: [event], times: times?.slice(from, from + 1), leaves: [], sites: [], templates: [] };
      return [
        { kind: "shown", shown: { ...shown, ...more } },
        cursorAt(shown.step, event),
        normsOf(valuesOf(event), norms),
      ];
    }),
  };
}

function cursorAt(step: number, { index }: TraceEvent): ToPage {
  return { kind: "cursor", cursor: { step, event: index, part: 0, atLiveEdge: true, following: true } };
}

function valuesOf({ outputs, contributions }: TraceEvent): number[] {
  return [...outputs.map(({ value }) => value), ...contributions.flatMap(({ gradient, total }) => [gradient, total])];
}

function normsOf(values: number[], norms: Norms): ToPage {
  return { kind: "norms", values, norms: values.map((value) => norms.get(value) ?? null) };
}

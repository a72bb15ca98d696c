// npm run bench -- --trace: how fast timeline, search and Tape answer in a recorded run of 100,000 events, and what the page takes.
import { Tape } from "../../../src/debug/tape.js";
import type { RowSource } from "../../../src/debug/tape-row.js";
import { toJsonSafe } from "../../../src/protocol/json-safe.js";
import type { ToPage } from "../../../src/protocol/page.js";
import type { Trace } from "../../../src/trace/store.js";
import { GraphPage } from "../../page/graph-page.js";
import { optionsFor, ScriptFolder, TestRun } from "../../run/scripts.js";
import { megabytes } from "../memory.js";
import { sendAndDraw } from "./in-page.js";

export { closeBrowser } from "../../page/harness.js";

/** What is wanted of an answer, of the page's memory, and of the first picture. */
const most = { milliseconds: 100, megabytes: 500, opening: 1500 };
const opening = "page, opened";

/** A network whose training steps have 21 events each, or (`steps` 0) as many events outside of steps. */
const script = (steps: number, ops: number) => `import * as torch from "gradlens";
const x = torch.randn(8, 4);
const w1 = torch.randn(4, 6, { requires_grad: true });
const w2 = torch.randn(6, 1, { requires_grad: true });
let last = x;
for (let i = 0; i < ${ops}; i++) last = last.relu();
for (let t = 0; t < ${steps}; t++) {
  const loss = x.mm(w1).clamp({ min: 0 }).mm(w2).sub(1).pow(2).sum();
  loss.backward();
  torch.no_grad(() => {
    for (const w of [w1, w2]) {
      w.sub_(w.grad!.mul(1e-3));
      w.grad!.zero_();
    }
  });
}
`;

interface Row {
  what: string;
  measured: number;
  unit: "ms" | "MB";
}

/** Measures a run of so many events. */
export async function measureTrace(say: (line: string) => void, events = 100_000) {
  say(`a run of ${events} events in training steps`);
  const rows = await inRun(script(Math.ceil(events / 21), 0), async (run) => [
    ...(await pageRows(run)),
    ...(await tapeRows(run, run.trace.steps.length - 1)),
  ]);
  say(`${events} events outside of steps`);
  const long = await inRun(script(0, events), (run) => tapeRows(run, -1));
  const all = [...rows, ...long.map((row) => ({ ...row, what: `${row.what}, all events in one` }))];
  const limit = ({ what, unit }: Row) =>
    what === opening ? most.opening : unit === "ms" ? most.milliseconds : most.megabytes;
  return all.map((row) => ({ ...row, most: limit(row) }));
}

async function inRun(source: string, measure: (run: TestRun) => Promise<Row[]>): Promise<Row[]> {
  const folder = new ScriptFolder({ "long.ts": source });
  const run = new TestRun(optionsFor(folder.file("long.ts")));
  try {
    const { error } = await run.next("ended");
    if (error) throw new Error(error.message);
    return await measure(run);
  } finally {
    run.connection.kill();
    folder.remove();
  }
}

async function normsOf(run: TestRun, step: number): Promise<Extract<ToPage, { kind: "norms" }>> {
  const [first, end] = run.trace.range(step);
  const all = Array.from({ length: end - first }, (_, i) => run.trace.event(first + i));
  const values = all.flatMap(({ outputs, contributions }) => [
    ...outputs.map(({ value }) => value),
    ...contributions.flatMap(({ gradient, total }) => [gradient, total]),
  ]);
  const answer = await run.connection.ask<"norms">({ kind: "norms", values: [...new Set(values)] });
  return { kind: "norms", ...answer! };
}

async function tapeRows(run: TestRun, step: number): Promise<Row[]> {
  const norms = await normsOf(run, step);
  const known = new Map(norms.values.map((value, i) => [value, norms.norms[i] ?? undefined]));
  const source: RowSource = { trace: run.trace, norm: (value) => known.get(value) };
  const open = () =>
    new Tape(source, step).roots.map((group) => group.kind === "group" && group.tape.childrenOf(group));
  return [
    { what: "Tape, opened", measured: timed(open), unit: "ms" },
    ...["relu", "norm>10", "line:6 nan"].map(
      (query): Row => ({ what: `Tape, ${query}`, measured: timed(() => new Tape(source, step, query)), unit: "ms" }),
    ),
  ];
}

/** The best of a few: what runs beside it should not count. */
function timed(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

async function pageRows(run: TestRun): Promise<Row[]> {
  const { trace } = run;
  const last = trace.steps.length - 1;
  const graph = await GraphPage.open({ size: { width: 1400, height: 900 } });
  graph.answer = () => [];
  try {
    const draw = async (messages: ToPage[]) => graph.page.evaluate(sendAndDraw, messages.map(text));
    const begin: ToPage[] = [
      { kind: "run", title: "long.ts", program: "/long.ts" },
      { kind: "steps", steps: trace.steps },
      ...(await stepMessages(run, last)),
      { kind: "state", state: "ended", reason: null, message: "", playing: false, speed: 4 },
    ];
    const rows: Row[] = [{ what: opening, measured: await draw(begin), unit: "ms" }];
    await graph.page.locator(".node").first().waitFor();
    const other = [
      await stepMessages(run, last >> 1),
      await stepMessages(run, last),
      await stepMessages(run, last - 1),
    ];
    const moved = [];
    for (const messages of other) moved.push(await draw(messages));
    rows.push({ what: "timeline, another step", measured: Math.min(...moved), unit: "ms" });
    rows.push({ what: "timeline, a step more", measured: await draw([oneMore(trace)]), unit: "ms" });
    rows.push({ what: "search in the graph", measured: await searched(graph), unit: "ms" });
    rows.push({ what: "page's memory", measured: await megabytes(graph.page), unit: "MB" });
    return rows;
  } finally {
    await graph.close();
  }
}

async function stepMessages(run: TestRun, step: number): Promise<ToPage[]> {
  const shown = run.trace.shown(step);
  const event = run.trace.range(step)[1] - 1;
  const cursor = { step, event, part: 0, atLiveEdge: false, following: false };
  return [{ kind: "shown", shown }, { kind: "cursor", cursor }, await normsOf(run, step)];
}

function oneMore({ steps }: Trace): ToPage {
  const last = steps.at(-1)!;
  return { kind: "steps", steps: [{ ...last, index: last.index + 1, firstEvent: last.endEvent }] };
}

/** From a typed letter until what it finds is drawn. */
function searched(graph: GraphPage): Promise<number> {
  return graph.page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>("vscode-text-field")!;
    const start = performance.now();
    field.value = "mm norm>1e-9";
    field.dispatchEvent(new Event("input"));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
}

const text = (message: ToPage) => JSON.stringify(toJsonSafe(message));

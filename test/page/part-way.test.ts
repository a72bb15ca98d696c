// The page at places part-way in an op, with a step of a real run.
import assert from "node:assert/strict";
import { partsOf } from "../../src/trace/positions.js";
import { until } from "../harness/until.js";
import { optionsFor, ScriptFolder, TestRun } from "../run/scripts.js";
import { GraphPage } from "./graph-page.js";

/** `w` is used twice, and every product sends two contributions. */
const script = `import * as torch from "gradlens";
const x = torch.tensor([[1, 2], [3, 4]]);
const w = torch.tensor([[1, 0.5], [-1, 2]], { requires_grad: true });
const h = x.mm(w);
const g = h.mm(w);
const loss = g.mul(h).sum();
loss.backward();
`;

describe("the page part-way in an op", () => {
  let folder: ScriptFolder;
  let run: TestRun;
  let graph: GraphPage;

  beforeEach(async () => {
    folder = new ScriptFolder({ "train.ts": script });
    run = new TestRun(optionsFor(folder.file("train.ts")));
    await run.next("ended");
    graph = await GraphPage.open({ size: { width: 1180, height: 900 } });
    graph.answer = () => [];
    const { trace } = run;
    await graph.send(
      { kind: "run", title: "train.ts", program: folder.file("train.ts") },
      { kind: "steps", steps: trace.steps },
      { kind: "shown", shown: trace.shown(0) },
    );
    await showNorms();
  });

  afterEach(async () => {
    await graph.close();
    run.connection.kill();
    folder.remove();
  });

  async function showNorms(): Promise<void> {
    const values = Array.from({ length: run.trace.valueCount }, (_, value) => value);
    const answer = await run.connection.ask<"norms">({ kind: "norms", values });
    await graph.send({ kind: "norms", ...answer! });
  }

  async function show(event: number, part: number): Promise<void> {
    const cursor = { step: 0, event, part, atLiveEdge: false, following: false };
    await graph.send({ kind: "cursor", cursor });
    await graph.page.locator(".node").first().waitFor();
    await graph.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** What is said of the gradients of these nodes. */
  async function gradients(...labels: string[]): Promise<string[]> {
    const names = labels.map((label) =>
      graph.page.locator(`.node[aria-label^="${label},"]`).getAttribute("aria-label"),
    );
    return (await Promise.all(names)).map((name) => name!.replace(/^.*?((no )?gradient)/, "$1"));
  }

  /** The backward event with two contributions that comes as number `place` of its kind. */
  function product(place: number): number {
    const { trace } = run;
    const all = Array.from({ length: trace.eventCount }, (_, event) => event);
    return all.filter((event) => partsOf(trace, event) === 2)[place];
  }

  const pulses = () => graph.page.locator("canvas.layer").nth(1).getAttribute("data-pulses");
  const text = (selector: string) => graph.page.locator(selector).innerText();

  it("shows the contributions that have arrived, and no other", async () => {
    const mm = product(1);
    await show(mm - 1, 0);
    assert.deepEqual(await gradients("h", "w"), ["gradient norm 23.6, 1 of 2 contributions received", "no gradient"]);
    await show(mm, 1);
    assert.deepEqual(await gradients("h", "w"), ["gradient norm 43.5, 2 of 2 contributions received", "no gradient"]);
    assert.match(await text(".where"), /^Backward pass, op 4 of \d+, contribution 1 of 2 · step 0$/);
    assert.equal(await pulses(), "1", "for the one that has come now");
    await show(mm, 0);
    assert.deepEqual(await gradients("w"), ["gradient norm 112, 1 of 2 contributions received"]);
    await show(mm, 1);
    assert.deepEqual(await gradients("h", "w"), ["gradient norm 43.5, 2 of 2 contributions received", "no gradient"]);
  });

  it("says which summands of the chain rule have arrived, and which contribution comes next", async () => {
    const mm = product(1);
    await show(mm, 1);
    await graph.page.locator('.node[aria-label^="w,"]').click();
    assert.match(await text(".inspector"), /NEXT\s+MmBackward0 brings w its gradient, 1 of 2\./);
    await show(mm, 0);
    const shown = await text(".inspector");
    assert.match(shown, /contributions\s+1 of 2 received/);
    assert.match(shown, /∂L\/∂w = xᵀ · ∂L\/∂h to come/);
    assert.match(shown, /∂L\/∂w = hᵀ · ∂L\/∂g arrived/);
    assert.match(shown, /The gradient is the sum of these 2: 1 of 2 received\./);
  });

  it("offers a node's moves by menu and by key", async () => {
    await show(product(1), 1);
    const node = graph.page.locator('.node[aria-label^="w,"]');
    const context = JSON.parse((await node.getAttribute("data-vscode-context"))!);
    assert.equal(context.webviewSection, "node");
    await node.focus();
    const asked = () => graph.sent.filter(({ kind }) => kind === "onNode");
    for (const key of ["r", "u", "w"]) await graph.page.keyboard.press(key);
    await graph.send({ kind: "askNode", command: "goToLastWrite" });
    await until("four messages", () => asked().length === 4);
    const commands = ["runToNode", "runUntilGradientComplete", "goToLastWrite", "goToLastWrite"];
    assert.deepEqual(
      asked(),
      commands.map((command) => ({ kind: "onNode", command, value: context.value })),
    );
  });
});

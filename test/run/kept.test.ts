// Which values a run keeps: all of them at first and where someone looks, whole steps now and then where it is fast.
import assert from "node:assert/strict";
import type { RunOptions } from "../../src/protocol/run.js";
import { optionsFor, ScriptFolder, stopsAt, TestRun } from "./scripts.js";

/** Steps that make 40 MB of values each. */
const steps = 12;
const script = `import * as torch from "gradlens";
const w = torch.ones(2_000_000, { requires_grad: true });
for (let t = 0; t < ${steps}; t++) {
  const h = w.mul(2);
  const loss = h.sum();
  loss.backward();
  torch.no_grad(() => {
    w.sub_(w.grad.mul(0.125));
    w.grad.zero_();
  });
}
`;

describe("the values of a run", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let run: TestRun;

  function start(more: Partial<RunOptions> = {}, text = script): void {
    folder = new ScriptFolder({ "train.ts": text });
    run = new TestRun(optionsFor(folder.file("train.ts"), more));
  }

  afterEach(() => {
    run.connection.kill();
    folder.remove();
  });

  /** The first number of a value; null if it was not kept. */
  async function first(value: number): Promise<number | boolean | null> {
    const answer = await run.connection.ask<"elements">({ kind: "elements", value, start: 0, count: 1 });
    return answer?.elements[0] ?? null;
  }

  /** The first numbers of all values that an event of a step made, by what made them. */
  async function made(step: number): Promise<Record<string, number | boolean | null>> {
    const numbers: Record<string, number | boolean | null> = {};
    for (const event of run.trace.shown(step).events) {
      const { op } = run.trace.templates[event.template];
      for (const { value } of event.outputs) numbers[op] = await first(value);
      for (const { gradient } of event.contributions) numbers[op] = await first(gradient);
    }
    return numbers;
  }

  const inStep = (step: number) => ({
    mul: 0.25,
    sum: 4_000_000 - step * 1_000_000,
    backward: 1,
    SumBackward0: 1,
    MulBackward0: 2,
    AccumulateGrad: 2,
    sub_: 1 - 0.25 * (step + 1),
    zero_: 0,
  });

  it("are there of the first steps and of the last, however fast it is, and what is left out is said to be", async () => {
    start();
    await run.next("ended");
    const kept = run.trace.steps.filter((step) => step.kept).map(({ index }) => index);
    assert.deepEqual([kept[0], kept.at(-1)], [0, steps - 1]);
    assert.ok(kept.length < steps, `steps ${kept} of ${steps} were kept`);
    for (const step of kept) assert.deepEqual(await made(step), inStep(step));
    const lost = run.trace.steps.find((step) => !step.kept)!;
    const { mul, SumBackward0 } = await made(lost.index);
    assert.deepEqual([lost.loss, mul, SumBackward0], [inStep(lost.index).sum, null, null]);
  });

  it("include what the steps that are kept began with", async () => {
    start();
    await run.next("ended");
    for (const { index, kept } of run.trace.steps) {
      const [leaf] = run.trace.shown(index).leaves;
      if (kept) assert.equal(await first(leaf.value), 1 - 0.25 * index);
    }
  });

  it("include what an op of theirs only wrote over", async () => {
    start(
      {},
      script.replace("const h", "m.mul_(2);\n  const h").replace("for (", "const m = torch.ones(500_000);\nfor ("),
    );
    await run.next("ended");
    for (const { index, kept } of run.trace.steps) {
      const written = run.trace
        .shown(index)
        .events.find(({ template }) => run.trace.templates[template].op === "mul_")!;
      const values = [written.inputs[0], written.outputs[0].value];
      if (kept) assert.deepEqual(await Promise.all(values.map(first)), [2 ** index, 2 ** (index + 1)]);
    }
  });

  it("are all there where someone steps through it", async () => {
    start({ stopAtBackward: true });
    run.connection.send({ kind: "stops", stops: stopsAt(folder.file("train.ts"), 5) });
    await run.next("stopped");
    for (let step = 0; step < steps - 1; step++) {
      run.connection.send({ kind: "go", until: "stop" });
      await run.next("stopped");
    }
    assert.ok(run.trace.steps.length > 10);
    assert.ok(run.trace.steps.every(({ kept }) => kept));
    assert.deepEqual(await made(4), inStep(4));
  });

  it("are all there in a full record, as far as the budget reaches; beyond it their norms are", async () => {
    start({ record: "full", valueBudget: 200 });
    await run.next("ended");
    const answer = await run.connection.ask<"norms">({
      kind: "norms",
      values: run.trace.shown(3).events.flatMap(({ outputs }) => outputs.map(({ value }) => value)),
    });
    assert.ok(run.trace.steps.some(({ kept }) => !kept));
    assert.ok(answer!.norms.every((norm) => norm !== null));
  });
});

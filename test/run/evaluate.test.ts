// Expressions on recorded tensors: what they answer, and that they change nothing and always end.
import assert from "node:assert/strict";
import type { Evaluated, NamedTensor } from "../../src/protocol/reading.js";
import { nameOfValue } from "../../src/trace/names.js";
import { optionsFor, ScriptFolder, TestRun } from "./scripts.js";

const script = `import * as torch from "gradlens";
torch.manual_seed(1);
const w = torch.tensor([[3, 4], [0, 1]], { requires_grad: true });
const k = torch.tensor([2 ** 40, -1], { dtype: torch.int64 });
const h = w.mul(2);
h.sum().backward();
console.log("end", torch.rand(1).item(), w.tolist());
`;

describe("an expression on recorded tensors", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let run: TestRun;
  let tensors: NamedTensor[];

  before(async () => {
    folder = new ScriptFolder({ "train.ts": script });
    run = new TestRun(optionsFor(folder.file("train.ts")));
    await run.next("ended");
    const { trace } = run;
    const named = Array.from({ length: trace.valueCount }, (_, value) => ({ value, name: nameOfValue(trace, value) }));
    const gradient = named.find(({ name }) => name === "w.grad")!.value;
    tensors = ["w", "h", "k"].map((name) => {
      const { value } = named.find((one) => one.name === name)!;
      return { name, value, gradient: name === "w" ? gradient : -1, requiresGrad: name !== "k" };
    });
    tensors.push({ ...tensors[0], name: "net.0.weight" }, { ...tensors[1], name: "lost", value: 10 ** 6 });
  });

  after(() => {
    run.connection.kill();
    folder.remove();
  });

  async function evaluate(expression: string): Promise<Evaluated> {
    return (await run.connection.ask<"evaluate">({ kind: "evaluate", expression, tensors }))!;
  }

  /** The text of a result, or the message of a failure. */
  async function text(expression: string): Promise<string> {
    const result = await evaluate(expression);
    return result.kind === "failed" ? result.message : result.text;
  }

  it("computes with values and gradients", async () => {
    assert.equal(await text("w.norm().item().toFixed(4)"), "5.0990");
    assert.equal(await text("w.grad.norm().item()"), "4");
    assert.equal(await text("[h.grad, w.requires_grad, net[0].weight.shape]"), "[ null, true, torch.Size([2, 2]) ]");
    assert.equal(await text("torch.equal(h, w.mul(2))"), "true");
    assert.equal(await text("net"), "module net: 0");
  });

  it("gives results that can be read: recorded values as themselves, others by numbers of their own", async () => {
    const whole = await evaluate("w");
    assert.ok(whole.kind === "tensor" && whole.value === tensors[0].value);
    const row = await evaluate("w.at(0)");
    assert.ok(row.kind === "tensor" && row.value < -1);
    assert.deepEqual(row.glance, { shape: [2], dtype: "float32", norm: 5, elements: [3, 4] });
    const read = await run.connection.ask<"elements">({ kind: "elements", value: row.value, start: 1, count: 9 });
    assert.deepEqual(read?.elements, [4]);
  });

  it("is refused where it would change the run, and changes nothing", async () => {
    for (const change of ["w.add_(1)", "w.at(0).zero_()", "w.t_()", "w.data.fill_(2)"])
      assert.match(await text(change), /RuntimeError: An expression cannot change a tensor of the run/, change);
    assert.match(await text("w.grad = null"), /An expression cannot change the \.grad/);
    assert.equal(await text("String(w.tolist())"), "3,4,0,1");
    assert.equal(await text("w.clone().add_(1).sum().item()"), "12");
    const { valueCount } = run.trace;
    await run.connection.ask<"norms">({ kind: "norms", values: [] });
    assert.equal(run.trace.valueCount, valueCount);
  });

  it("says what is wrong with it", async () => {
    assert.equal(await text("nobody"), "There is no tensor named nobody here.");
    assert.equal(await text("w +"), "SyntaxError: The expression ends too early.");
    assert.equal(await text("lost.norm()"), "RuntimeError: The value of lost at this event is not kept.");
    assert.match(await text("w.mm(k)"), /^RuntimeError: /);
    assert.equal(await text("(() => { throw 7 })()"), "The expression threw 7");
  });

  it("that never ends is stopped", async () => {
    const endless = "The expression took longer than 2 seconds and was stopped.";
    assert.equal(await text("(() => { for (;;); })()"), endless);
    assert.equal(await text("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)"), endless);
    assert.equal(await text("(() => { const a = torch.ones(700, 700); for (;;) a.mm(a); })()"), endless);
    assert.equal(await text("torch.ones(700, 700).mm(torch.ones(700, 700)).sub(700).abs().max().item()"), "0");
  });

  it("prints to the run's output, and does not move its random numbers", async () => {
    assert.equal(await text("console.log('printed', torch.rand(1).shape)"), "undefined");
    assert.match(run.output, /printed torch\.Size\(\[1\]\)\n$/);
  });

  it("bytes of values of each type are little endian", async () => {
    const bytes = async (value: number, start: number, count: number) => {
      const answer = await run.connection.ask<"bytes">({ kind: "bytes", value, start, count });
      return `${answer?.size}: ${Buffer.from(answer!.bytes).toString("hex")}`;
    };
    assert.equal(await bytes(tensors[0].value, 0, 100), "16: 0000404000008040000000000000803f");
    assert.equal(await bytes(tensors[0].value, 3, 3), "16: 400000");
    assert.equal(await bytes(tensors[2].value, 0, 100), "16: 0000000000010000ffffffffffffffff");
    assert.equal(await bytes(tensors[2].value, 20, 4), "16: ");
  });
});

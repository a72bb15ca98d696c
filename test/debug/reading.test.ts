// What a debug session tells of a moment: the call stack, tensors, their bytes, and what expressions make of them.
import assert from "node:assert/strict";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { assertGolden } from "../golden.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

const script = `import * as torch from "gradlens";
const x = torch.tensor([[1, 2], [3, 4]]);
const w1 = torch.tensor([[1], [-1]], { requires_grad: true });
const long = torch.arange(1000);
for (let t = 0; t < 3; t++) {
  const h = x.mm(w1);
  const loss = h.clamp({ min: -2 }).pow(2).sum();
  loss.backward();
  torch.no_grad(() => {
    w1.sub_(w1.grad!.mul(0.01));
    w1.grad!.zero_();
  });
}
`;

const optimized = `import * as torch from "gradlens";
torch.manual_seed(0);
const x = torch.randn(4, 2);
const w = torch.randn(2, 1, { requires_grad: true });
const b = torch.zeros(1, { requires_grad: true });
const optimizer = new torch.optim.SGD([w, b], { lr: 0.1, momentum: 0.9 });
for (let t = 0; t < 4; t++) {
  if (t !== 2) optimizer.zero_grad();
  const h = x.mm(w).add(b);
  const loss = h.pow(2).mean();
  loss.backward();
  optimizer.step();
}
`;

const network = `import * as torch from "gradlens";
const { nn } = torch;
class Net extends nn.Module {
  linear1 = new nn.Linear(2, 3);
  layers = new nn.Sequential(new nn.ReLU(), new nn.Linear(3, 1));
  forward(x: torch.Tensor) {
    const h = this.linear1(x);
    return this.layers(h);
  }
}
torch.manual_seed(0);
const net = new Net();
const other = new nn.Linear(2, 1);
function train(x: torch.Tensor) {
  const y = net(x);
  const loss = y.add(other(x)).sum();
  loss.backward();
}
for (let t = 0; t < 2; t++) {
  train(torch.ones(4, 2));
}
`;

type Frames = DebugProtocol.StackTraceResponse["body"];
type Variables = DebugProtocol.VariablesResponse["body"];
type Variable = DebugProtocol.Variable;
type Evaluated = DebugProtocol.EvaluateResponse["body"];

describe("reading in a debug session", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let client: DapClient;
  let said: string[];

  async function launch(source: string, lines: number[] = []): Promise<void> {
    folder = new ScriptFolder({ "train.ts": source });
    client = new DapClient(folder.path);
    said = [];
    await client.launch({ program: folder.file("train.ts") }, lines);
    await stopped();
  }

  afterEach(() => {
    client.player?.kill();
    folder.remove();
  });

  async function stopped(): Promise<void> {
    const { text } = await client.event<DebugProtocol.StoppedEvent["body"]>("stopped");
    said.push(`\n# ${text}`);
  }

  async function step(command: string): Promise<void> {
    await client.request(command, { threadId: 1 });
    await stopped();
  }

  async function open(variablesReference: number, page: object = {}): Promise<Variable[]> {
    return (await client.request<Variables>("variables", { variablesReference, ...page })).variables;
  }

  async function scopes(): Promise<DebugProtocol.Scope[]> {
    return (await client.request<DebugProtocol.ScopesResponse["body"]>("scopes", { frameId: 1 })).scopes;
  }

  async function variable(name: string): Promise<Variable> {
    const tensors = (await scopes()).find((scope) => scope.name === "Tensors")!;
    return (await open(tensors.variablesReference)).find((one) => one.name === name)!;
  }

  async function sayFrames(): Promise<void> {
    const { stackFrames } = await client.request<Frames>("stackTrace", { threadId: 1 });
    for (const { name, line, presentationHint = "" } of stackFrames)
      said.push(`${name} :${line} ${presentationHint}`.trim());
  }

  async function sayScopes(): Promise<void> {
    for (const { name, variablesReference } of await scopes()) {
      said.push(`${name}:`);
      for (const one of await open(variablesReference)) said.push(`  ${lineOf(one)}`);
    }
  }

  async function evaluate(expression: string, context = "watch"): Promise<string> {
    const answer = client.request<Evaluated>("evaluate", { expression, context, frameId: 1 });
    return answer.then(
      ({ result }) => result,
      (error: Error) => `refused: ${error.message}`,
    );
  }

  async function sayExpressions(...expressions: string[]): Promise<void> {
    for (const expression of expressions) said.push(`${expression} → ${await evaluate(expression)}`);
  }

  function golden(name: string): void {
    assertGolden(`debug/${name}.txt`, `${said.join("\n").trim()}\n`);
  }

  function lineOf({ name, value, type, evaluateName, memoryReference }: Variable): string {
    const more = [type, evaluateName, memoryReference].filter((part) => part !== undefined);
    return `${name} = ${value}${more.length > 0 ? `  · ${more.join(" · ")}` : ""}`;
  }

  it("lists the op's tensors and gradients, parameters and all tensors, as of the event", async () => {
    await launch(script);
    for (let i = 0; i < 2; i++) await step("next");
    await sayScopes();
    await step("stepOut");
    await sayScopes();
    golden("variables");
  });

  it("shows the op, the modules that it is in, backward() and the script's functions", async () => {
    await launch(network, [7, 8]);
    await sayFrames();
    await step("continue");
    await step("next");
    await sayFrames();
    for (let i = 0; i < 3; i++) await step("stepBack");
    await sayFrames();
    await step("continue");
    await step("continue");
    for (let i = 0; i < 6; i++) await step("next");
    await sayFrames();
    await sayScopes();
    await sayExpressions("net.linear1.weight.shape", "net.layers[1].bias", "other.weight.shape", "linear1", "net");
    golden("modules");
  });

  it("reads in the past what it read at the live edge, values and gradients alike", async () => {
    await launch(optimized);
    const moment = async () => {
      said = [];
      await sayScopes();
      await sayExpressions(
        "w.tolist()",
        "w.grad?.tolist()",
        "b.grad?.norm().item()",
        "h.grad?.tolist()",
        "x.mm(w).sum().item()",
      );
      return said.join("\n");
    };
    const straight = new Map<number, string>();
    const player = client.player!;
    while (player.state === "waiting") {
      straight.set(player.cursor.event, await moment());
      await step("next");
    }
    const [first, end] = [Math.min(...straight.keys()), Math.max(...straight.keys()) + 1];
    assert.ok(end - first > 60);
    for (let i = 0; i < 40; i++) {
      const event = first + ((i * 37) % (end - first));
      player.goTo(player.trace.stepOf(event), event);
      await stopped();
      assert.equal(await moment(), straight.get(event), `event ${event}`);
    }
    // The script forgets gradients before each step but one.
    const { steps } = player.trace;
    for (const step of steps) {
      player.goTo(step.index, step.firstEvent);
      await stopped();
      assert.equal(await evaluate("w.grad === null"), String(step.index !== 2), `step ${step.index}`);
    }
  });

  it("opens tensors row by row, and large ones page by page", async () => {
    await launch(script);
    const rows = await open((await variable("x")).variablesReference);
    assert.deepEqual(rows.map(lineOf), [
      "0 = (2) [1, 2]  · x.at(0) · value 0",
      "1 = (2) [3, 4]  · x.at(1) · value 0 + 8",
    ]);
    const elements = await open(rows[1].variablesReference);
    assert.deepEqual(elements.map(lineOf), ["0 = 3  · x.at(1, 0) · value 0 + 8", "1 = 4  · x.at(1, 1) · value 0 + 12"]);
    const long = await variable("long");
    assert.equal(long.indexedVariables, 1000);
    const page = await open(long.variablesReference, { filter: "indexed", start: 990, count: 100 });
    assert.deepEqual(page.map(({ name, value }) => `${name}: ${value}`).slice(-2), ["998: 998", "999: 999"]);
    assert.equal(page.length, 10);
    assert.deepEqual(await open(long.variablesReference, { filter: "named" }), []);
    await assert.rejects(open(10_000), /Nothing is shown under the number 10000/);
    await client.request("next", { threadId: 1 });
    await stopped();
    assert.deepEqual(await open(long.variablesReference), []);
  });

  it("gives the bytes of a value from any place on", async () => {
    await launch(script);
    const { memoryReference } = await variable("x");
    const read = async (args: object) => {
      const body = await client.request<Record<string, unknown>>("readMemory", { memoryReference, ...args });
      const bytes = Buffer.from(String(body.data ?? ""), "base64");
      return `${body.address} ${bytes.toString("hex")} ${body.unreadableBytes}`;
    };
    assert.equal(await read({ count: 16 }), "0x0 0000803f000000400000404000008040 0");
    assert.equal(await read({ offset: 8, count: 100 }), "0x8 0000404000008040 92");
    assert.equal(await read({ memoryReference: "value 0 + 8", offset: 4, count: 4 }), "0xc 00008040 0");
    assert.equal(await read({ offset: -4, count: 4 }), "0x0  4");
    await assert.rejects(read({ memoryReference: "elsewhere", count: 1 }), /elsewhere is no memory of this run\./);
    await assert.rejects(read({ memoryReference: "value 9999", count: 1 }), /The value is not kept/);
  });

  it("evaluates on the tensors of the moment, at the live edge and in the past", async () => {
    const expressions = [
      "w1.grad",
      "w1.grad?.norm().item()",
      "h.at(0)",
      "h.grad?.tolist()",
      "w1.tolist()",
      "loss.item()",
    ];
    await launch(script);
    await sayExpressions(...expressions, "x.mm(w1).sub(h).abs().max().item()", "h", "[h, 'text']");
    await step("stepOut");
    await sayExpressions(...expressions);
    await step("continue");
    await sayExpressions(...expressions);
    await step("reverseContinue");
    await sayExpressions(...expressions);
    await sayExpressions(
      "w1.add_(1)",
      "w1 +",
      "nobody",
      "w1.grad = null",
      "x.mm(x.at(0))",
      "console.log('said', w1.shape)",
    );
    golden("evaluate");
    const printed = client.transcript.filter((line) => line.startsWith("! output") && line.includes("said"));
    assert.match(printed.join(), /said torch\.Size\(\[2, 1\]\)/);
  });

  it("sets an element at the live edge: the script goes on with it, and the past stays as it was", async () => {
    await launch(script);
    const set = async (tensor: string, row: number, name: string, value: string) => {
      const rows = await open((await variable(tensor)).variablesReference);
      const { variablesReference } = rows[row];
      const body = await client.request<{ value: string }>("setVariable", { variablesReference, name, value });
      await stopped();
      return body.value;
    };
    await sayExpressions("w1.tolist()");
    said.push(`w1[1][0] = ${await set("w1", 1, "0", "1 / 4")}`);
    await sayExpressions("w1.tolist()", "w1.requires_grad", "h.tolist()");
    await sayScopes();
    await step("stepBack");
    await sayExpressions("w1.tolist()");
    await assert.rejects(set("w1", 1, "0", "2"), /values are set at the live edge\. Continue to get there\./);
    await step("next");
    await assert.rejects(set("w1", 1, "0", "two"), /There is no tensor named two here\./);
    await assert.rejects(set("w1", 1, "0", "[2]"), /\[2\] is no number\./);
    await assert.rejects(set("w1", 1, "5", "2"), /Only single elements can be set/);
    said.push(`w1[1][0] = ${await set("w1", 1, "0", "0.5")}`);
    for (const _ of "1234567") await step("next");
    await sayExpressions("w1.tolist()", "w1.grad.tolist()");
    await step("reverseContinue");
    await sayExpressions("w1.tolist()");
    golden("set-value");
  });

  it("sets the element that an expression is", async () => {
    await launch(script);
    const set = async (expression: string, value: string) => {
      const asked = client.request<{ value: string }>("setExpression", { expression, value });
      const answer = await asked.then(({ value }) => value).catch(({ message }) => `refused: ${message}`);
      said.push(`${expression} = ${value} → ${answer}`);
      if (!answer.startsWith("refused")) await stopped();
    };
    await sayExpressions("w1[1][0]", "w1.at(1, 0)", "w1[1]");
    await set("w1[1][0]", "1 / 4");
    await sayExpressions("w1.tolist()", "w1[1][0]");
    await set("w1.at(-2, 0)", "w1.at(1)");
    await set("w1.at(0, 0)", "-2");
    await set("w1[0]", "3");
    await set("w1[2][0]", "3");
    await set("w1", "3");
    await set("w1.mul(2)[0][0]", "3");
    await set("nobody[0]", "3");
    await set("loss", "7");
    await set("w1.grad[0][0]", "3");
    await sayExpressions("w1.tolist()", "loss.item()");
    await step("stepBack");
    await set("w1[0][0]", "5");
    await step("stepOut");
    await set("w1.grad[0][0]", "3");
    await sayExpressions("w1.grad.tolist()", "w1.grad[0][0]");
    golden("set-expression");
  });

  it("opens an expression's result, and copies tensors in full", async () => {
    await launch(script);
    const { variablesReference, indexedVariables, type } = await client.request<Evaluated>("evaluate", {
      expression: "x.mul(2)",
      context: "repl",
    });
    assert.deepEqual([indexedVariables, type], [2, "tensor float32"]);
    const rows = await open(variablesReference);
    assert.deepEqual(
      rows.map(({ value, evaluateName }) => `${evaluateName}: ${value}`),
      ["(x.mul(2)).at(0): (2) [2, 4]", "(x.mul(2)).at(1): (2) [6, 8]"],
    );
    assert.equal(await evaluate("x", "clipboard"), "tensor([[1., 2.],\n        [3., 4.]])");
  });

  it("completes names of tensors, and what stands behind a dot", async () => {
    await launch(script);
    const complete = async (text: string) => {
      const { targets } = await client.request<DebugProtocol.CompletionsResponse["body"]>("completions", {
        text,
        column: text.length + 1,
      });
      return targets.map(({ label }) => label);
    };
    assert.deepEqual(await complete("w"), ["w1"]);
    assert.ok((await complete("")).includes("torch"));
    assert.deepEqual(await complete("2 * w1.grad?.nor"), []);
    assert.deepEqual(await complete("Math.max(h.at(0).sum().argm"), ["argmax", "argmin"]);
    assert.deepEqual(await complete("torch.nn.functional.hardt"), ["hardtanh", "hardtanh_"]);
    const all = await complete("x.");
    assert.ok(all.includes("norm") && all.includes("shape") && !all.includes("layout") && all.length > 300);
  });
});

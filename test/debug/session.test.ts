// Debug sessions over real runs, as DAP conversations.
import assert from "node:assert/strict";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { momentText } from "../../src/debug/words.js";
import { assertGolden } from "../golden.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

const script = `import * as torch from "gradlens";
const x = torch.tensor([[1, 2], [3, 4]]);
const w = torch.tensor([[1], [-1]], { requires_grad: true });
for (let t = 0; t < 3; t++) {
  const h = x.mm(w);
  const loss = h.pow(2).sum();
  console.log(t, loss.item());
  loss.backward();
  torch.no_grad(() => {
    w.sub_(w.grad!.mul(0.01));
    w.grad!.zero_();
  });
}
`;

type Stopped = DebugProtocol.StoppedEvent["body"];
type Frames = DebugProtocol.StackTraceResponse["body"];
type Scopes = DebugProtocol.ScopesResponse["body"];
type Variables = DebugProtocol.VariablesResponse["body"];

describe("a debug session", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let client: DapClient;

  function launch(source: string, { noDebug = false, lines = [] as number[] } = {}): Promise<void> {
    folder = new ScriptFolder({ "train.ts": source });
    client = new DapClient(folder.path);
    return client.launch({ program: folder.file("train.ts"), noDebug }, lines);
  }

  afterEach(() => {
    client.player?.kill();
    folder.remove();
  });

  /** Where the session says it is: the reason, the event, and the line. */
  async function stopped(): Promise<string> {
    const { reason, text } = await client.event<Stopped>("stopped");
    const { stackFrames } = await client.request<Frames>("stackTrace", { threadId: 1 });
    return `${reason}: ${text} @ ${stackFrames.map(({ name, line }) => `${name} :${line}`).join(" < ")}`;
  }

  async function step(command: string): Promise<string> {
    await client.request(command, { threadId: 1 });
    return stopped();
  }

  async function scope(name: string): Promise<string[]> {
    const { scopes } = await client.request<Scopes>("scopes", { frameId: 1 });
    const { variablesReference } = scopes.find((found) => found.name === name)!;
    const { variables } = await client.request<Variables>("variables", { variablesReference });
    return variables.map((variable) => `${variable.name} = ${variable.value}`);
  }

  it("waits at the first backward op, steps forwards and back, and runs to the end", async () => {
    await launch(script);
    const places = [await stopped()];
    for (const command of ["next", "next", "stepBack", "next", "stepIn", "stepOut", "reverseContinue", "continue"]) {
      places.push(`${command}: ${await step(command)}`);
    }
    assertGolden("debug/stepping.txt", `${places.join("\n")}\n`);
    await client.request("continue", { threadId: 1 });
    await client.event("terminated");
  });

  it("says whether it looks back, and from where", async () => {
    await launch(script);
    await stopped();
    await step("next");
    assert.equal(momentText(client.player!, "train.ts"), "Waiting at the newest event.");
    await step("stepBack");
    const looking = "Looking back. The newest event is Backward pass, op 2 of 5 · step 0.";
    assert.equal(momentText(client.player!, "train.ts"), looking);
  });

  it("shows the op's tensors and gradients, which open row by row", async () => {
    await launch(script);
    await stopped();
    await step("next");
    assert.deepEqual(await scope("Op"), ["pow = (2, 1) [1, 1]", "loss = 2"]);
    assert.deepEqual(await scope("Gradients"), ["∂L/∂loss = 1", "∂L/∂pow = (2, 1) [1, 1]"]);
    assert.deepEqual(await scope("Tensors"), [
      "x = (2, 2) [1, 2, 3, 4]",
      "w = (2, 1) [1, -1]",
      "h = (2, 1) [-1, -1]",
      "loss = 2",
    ]);
    const { scopes } = await client.request<Scopes>("scopes", { frameId: 1 });
    const open2 = async (variablesReference: number) =>
      (await client.request<Variables>("variables", { variablesReference })).variables;
    const [x] = await open2(scopes.find(({ name }) => name === "Tensors")!.variablesReference);
    const rows = await open2(x.variablesReference);
    const elements = await open2(rows[1].variablesReference);
    assert.deepEqual(
      elements.map(({ name, value }) => [name, value]),
      [
        ["0", "3"],
        ["1", "4"],
      ],
    );
  });

  it("in the past shows the numbers of that moment, and un-accumulates gradients", async () => {
    await launch(script);
    await stopped();
    await step("stepOut");
    assert.ok((await scope("Tensors")).includes("w.grad = (2, 1) [-8, -12]"));
    await step("stepBack");
    assert.ok(!(await scope("Tensors")).some((line) => line.startsWith("w.grad")));
  });

  it("evaluates names of tensors, and refuses what it does not know", async () => {
    await launch(script);
    await stopped();
    const { result } = await client.request<{ result: string }>("evaluate", { expression: "h", context: "hover" });
    assert.equal(result, "(2, 1) [-1, -1]");
    await assert.rejects(
      client.request("evaluate", { expression: "nobody" }),
      /There is no tensor named nobody here\./,
    );
  });

  it("stops at breakpoints, which move to the next line with a call and say so", async () => {
    await launch(script, { lines: [5, 12, 99] });
    const verified = [];
    for (let i = 0; i < 3; i++) {
      const { breakpoint } = await client.event<DebugProtocol.BreakpointEvent["body"]>("breakpoint");
      verified.push(`${breakpoint.line} ${breakpoint.verified ? "verified" : breakpoint.message}`);
    }
    assert.deepEqual(verified, [
      "5 verified",
      "12 There is no op on this line or after it.",
      "99 There is no op on this line or after it.",
    ]);
    assert.equal(
      await stopped(),
      "breakpoint: Forward pass, op 3 of 3 · before the first step @ mm → h (2, 1) :5 < (module) :5",
    );
    assert.match(await step("continue"), /^entry: Backward pass, op 1 of 5 · step 0 @ backward\(\) → ∂L\/∂loss = 1 :8/);
    assert.match(await step("continue"), /^breakpoint: Forward pass, op 1 of 1 · step 1 @ mm → h/);
  });

  it("prints what the script prints, with its place", async () => {
    await launch(script);
    const { output, category, line, source } = await client.event<DebugProtocol.OutputEvent["body"]>("output");
    assert.deepEqual([output, category, line, source?.name], ["0 2\n", "stdout", 7, "\u200etrain.ts"]);
  });

  it("names functions that have no name, and gives places without an end, which VS Code would select", async () => {
    await launch(
      'import * as torch from "gradlens";\nconst w = torch.ones(2, { requires_grad: true });\nconst run = [() => w.sum()];\nrun.map((each) => each().backward());\n',
    );
    await stopped();
    const { stackFrames } = await client.request<DebugProtocol.StackTraceResponse["body"]>("stackTrace", {
      threadId: 1,
    });
    assert.deepEqual(
      stackFrames.map(({ name, line, endLine }) => [name, line, endLine]),
      [
        ["backward() → ∂L/∂sum = 1", 4, undefined],
        ["(anonymous)", 4, undefined],
        ["(module)", 4, undefined],
      ],
    );
  });

  it("without debugging runs through and says how it ended", async () => {
    await launch(script, { noDebug: true });
    await client.event("terminated");
    const outputs = client.transcript
      .filter((line) => line.startsWith("! output"))
      .map((line) => JSON.parse(line.slice(9)).output);
    assert.equal(outputs.at(-1), "train.ts has ended after 3 training steps.\n");
    assert.equal(client.player?.trace.steps.length, 3);
  });

  it("stops at an uncaught error with its line and message, then ends", async () => {
    await launch('import * as torch from "gradlens";\nconst a = torch.ones(2, 3);\nconst b = a.mm(a);\n');
    assert.equal(
      await stopped(),
      "exception: RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3) @ (module) :3",
    );
    const info = await client.request<DebugProtocol.ExceptionInfoResponse["body"]>("exceptionInfo", { threadId: 1 });
    assert.equal(info.exceptionId, "RuntimeError");
    await client.request("continue", { threadId: 1 });
    await client.event("terminated");
    assert.equal((await client.event<{ exitCode: number }>("exited")).exitCode, 1);
  });

  it("a script that does not compile ends the session with its line", async () => {
    await launch("const a = ;\n");
    await client.event("terminated");
    const { output, line } = await client.event<DebugProtocol.OutputEvent["body"]>("output");
    assert.deepEqual(
      [output, line],
      ["CompileError: Unexpected token\n    at FOLDER/train.ts:1:11\n".replace("FOLDER", folder.path), 1],
    );
  });

  it("pauses a script in a tight loop, and terminates it", async () => {
    await launch("console.log('on');\nfor (;;) {}\n");
    await client.event("output");
    await client.request("pause", { threadId: 1 });
    assert.match(await stopped(), /^pause: Nothing recorded yet @ \(module\) :2$/);
    await client.request("terminate");
    await client.event("terminated");
  });

  it("says what to do when a script applies no op", async () => {
    await launch("console.log(1);\n");
    await client.event("terminated");
    const said = client.transcript.join("\n");
    assert.match(said, /train\.ts has ended without applying an op\. Use the ops of \\"gradlens\\"/);
  });
});

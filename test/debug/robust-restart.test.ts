// Restart: the script runs again from its start in the same session, from whatever it was doing.
import assert from "node:assert/strict";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { until } from "../harness/until.js";
import { Leftovers } from "../run/leftovers.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

const training = `import * as torch from "gradlens";
const w = torch.tensor([[1], [-1]], { requires_grad: true });
for (let t = 0; t < 3; t++) {
  const loss = torch.tensor([[1, 2]]).mm(w).pow(2).sum();
  loss.backward();
  torch.no_grad(() => w.sub_(w.grad!.mul(0.01)));
  w.grad = null;
}
`;
const endless = 'import * as torch from "gradlens";\ntorch.ones(1).add(1);\nconsole.log("on");\nfor (;;) {}\n';

describe("a restart of a debug session", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let left: Leftovers;
  let client: DapClient;

  function launch(source: string, lines: number[] = []): Promise<void> {
    folder = new ScriptFolder({ "train.ts": source, "other.ts": training });
    client = new DapClient(folder.path);
    return client.launch({ program: folder.file("train.ts") }, lines);
  }

  beforeEach(() => {
    left = new Leftovers();
  });

  afterEach(async () => {
    await client.request("disconnect");
    await until("all of it to be gone", () => left.all().length === 0);
    left.end();
    folder.remove();
  });

  /** The reason of the next stop, its position, and the line on top of the stack. */
  async function stopped(): Promise<string> {
    const { reason, text } = await client.event<{ reason: string; text: string }>("stopped");
    const { stackFrames } = await client.request<DebugProtocol.StackTraceResponse["body"]>("stackTrace", {
      threadId: 1,
    });
    return `${reason}: ${text} :${stackFrames[0].line}`;
  }

  async function step(command: string): Promise<string> {
    await client.request(command, { threadId: 1 });
    return stopped();
  }

  it("comes by the same places, and stops at the same breakpoints", async () => {
    await launch(training, [6]);
    const visit = async () => [await stopped(), await step("next"), await step("continue"), await step("stepBack")];
    const first = await visit();
    assert.match(first[2], /^breakpoint: Update, op 1 of \d · step 0 :6$/);
    await client.request("restart");
    await client.event("continued");
    assert.deepEqual(await visit(), first);
  });

  it("hears of breakpoints that were changed before and after", async () => {
    await launch(training);
    await stopped();
    const source = { path: folder.file("train.ts") };
    await client.request("setBreakpoints", { source, breakpoints: [{ line: 4 }] });
    await client.request("restart");
    assert.match(await stopped(), /^breakpoint: .* :4$/);
    await client.request("setBreakpoints", { source, breakpoints: [] });
    assert.match(await step("continue"), /^entry: /);
    assert.match(await step("stepOut"), /^step: Backward pass, op \d of \d · step 0/);
  });

  it("takes the launch configuration that it is given, and refuses one that is wrong", async () => {
    await launch(endless);
    await client.event("output");
    await assert.rejects(client.request("restart", { arguments: { program: 3 } }), /attribute program must be a text/);
    await client.request("restart", { arguments: { program: folder.file("other.ts") } });
    assert.match(await stopped(), /^entry: Backward pass, op 1 of \d · step 0 :5$/);
  });

  it("works from a loop without end, several times at once, and from the end of the script", async () => {
    await launch(endless);
    await client.event("output");
    await Promise.all([client.request("restart"), client.request("restart"), client.request("restart")]);
    await client.event("output");
    await client.request("restart", { arguments: { program: folder.file("other.ts") } });
    await stopped();
    client.forgetEvents();
    assert.match(await step("continue"), /^step: other\.ts has ended after 3 training steps\./);
    await client.request("restart", { arguments: { program: folder.file("other.ts") } });
    assert.match(await stopped(), /^entry: Backward pass, op 1 of \d · step 0/);
  });

  // VS Code, which is told of the end only then, would show a session for ever whose restart was refused.
  it("is granted after the end, and runs nothing", async () => {
    await launch(training);
    await stopped();
    await Promise.all([client.request("terminate"), client.request("restart")]);
    await client.event("terminated");
    await client.request("restart");
    await until("nothing to run", () => left.processes().length === 0);
  });

  it("runs the script as it is now", async () => {
    await launch(endless);
    await client.event("output");
    folder.write("train.ts", training);
    await client.request("restart");
    assert.match(await stopped(), /^entry: Backward pass, op 1 of \d · step 0/);
  });
});

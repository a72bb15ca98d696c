// A script that is busy for long in the middle of a step: the session goes on answering, and the step can be cancelled.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { until } from "../harness/until.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

const script = `import * as torch from "gradlens";
const w = torch.ones(2, { requires_grad: true });
const loss = w.sum();
loss.backward();
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
w.add(1);
`;

/** Waits in another process until there is a file called `go`. */
const waiting = `import { execFileSync } from "node:child_process";
import * as torch from "gradlens";
const w = torch.ones(2, { requires_grad: true });
w.sum().backward();
console.log("waits");
execFileSync(process.execPath, ["-e", "while (!require('fs').existsSync('go'));"]);
for (;;) w.add(1);
`;

describe("a debug session whose script is busy for a minute", function () {
  this.timeout(20_000);

  it("answers while it steps, cancels the step, and ends at once", async () => {
    const folder = new ScriptFolder({ "train.ts": script });
    const client = new DapClient(folder.path);
    await client.launch({ program: folder.file("train.ts") });
    await client.event("stopped");
    for (let i = 0; i < 2; i++) {
      await client.request("stepOut", { threadId: 1 });
      if (i === 0) await client.event("stopped");
    }
    const begin = performance.now();
    const answered = ["threads", "stackTrace", "stepBack", "pause"].map((command) =>
      client.request(command, { threadId: 1 }),
    );
    await Promise.all(answered);
    await client.event("stopped");
    await client.request("stackTrace", { threadId: 1 });
    await client.request("terminate");
    await client.event("terminated");
    await client.request("disconnect");
    folder.remove();
    assert.ok(performance.now() - begin < 1000);
  });

  it("says within seconds that nothing can be read, shows what was shown before, and reads again when it can", async () => {
    const folder = new ScriptFolder({ "train.ts": waiting });
    const client = new DapClient(folder.path);
    const path = folder.file("train.ts");
    await client.launch({ program: path }, [7]);
    const variablesOf = async (scope: number) => {
      const { scopes } = await client.request<{ scopes: { variablesReference: number }[] }>("scopes", { frameId: 1 });
      const { variablesReference } = scopes.at(scope)!;
      const asked = client.request<{ variables: { name: string; value: string }[] }>("variables", {
        variablesReference,
      });
      return (await asked).variables.map(({ name, value }) => `${name} = ${value}`);
    };
    await client.event("stopped");
    const before = await variablesOf(-1);
    await client.request("continue", { threadId: 1 });
    await until("the script to wait", () => client.transcript.some((line) => line.includes("waits")));
    await client.request("reverseContinue", { threadId: 1 });
    await client.event("stopped");
    const busy = "The script is busy at train.ts:6; its tensors can be read when it reaches an op.";
    assert.deepEqual(await variablesOf(-1), before);
    await client.request("next", { threadId: 1 });
    await client.event("stopped");
    assert.deepEqual(await variablesOf(0), ["w = (2) [1, 1]", `sum = ${busy}`]);
    const memory = client.request("readMemory", { memoryReference: "value 0", count: 4 });
    const evaluated = client.request("evaluate", { expression: "w.add(1)" });
    for (const asked of [memory, evaluated]) await assert.rejects(asked, new Error(busy));
    writeFileSync(folder.file("go"), "");
    await client.event("invalidated");
    await client.request("evaluate", { expression: "w.add(1)" });
    await client.request("disconnect");
    folder.remove();
  });
});

// A script that is busy for long in the middle of a step: the session goes on answering, and the step can be cancelled.
import assert from "node:assert/strict";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

const script = `import * as torch from "gradlens";
const w = torch.ones(2, { requires_grad: true });
const loss = w.sum();
loss.backward();
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
w.add(1);
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
});

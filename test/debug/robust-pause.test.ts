// Pause, of scripts that are anywhere but at an op.
import assert from "node:assert/strict";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { until } from "../harness/until.js";
import { Leftovers } from "../run/leftovers.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

const start = 'import * as torch from "gradlens";\nconst x = torch.ones(1);\nconsole.log("on");\n';

describe("Pause in a debug session", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let left: Leftovers;
  let client: DapClient;

  beforeEach(() => {
    left = new Leftovers();
  });

  afterEach(async () => {
    await client.request("disconnect");
    await until("all of it to be gone", () => left.all().length === 0, 1000);
    folder.remove();
    left.end();
  });

  /** Runs a script until it has said `on`, and asks it to pause. */
  async function pause(source: string): Promise<void> {
    folder = new ScriptFolder({
      "train.ts": source,
      "node_modules/slow/package.json": '{"name":"slow","main":"index.js"}',
      "node_modules/slow/index.js":
        "exports.wait = (ms) => { const end = Date.now() + ms; while (Date.now() < end); };\n",
    });
    client = new DapClient(folder.path);
    await client.launch({ program: folder.file("train.ts") });
    await client.event("output");
    await client.request("pause", { threadId: 1 });
  }

  async function stopReason(): Promise<string> {
    return (await client.event<{ reason: string }>("stopped")).reason;
  }

  async function said(): Promise<[output: string, line: number | undefined]> {
    const { output, line } = await client.event<DebugProtocol.OutputEvent["body"]>("output");
    return [output.replace(`${folder.path}/`, ""), line];
  }

  const busy = (line: number): [string, number] => [
    `The script is busy at train.ts:${line} with code that applies no op. It will pause at its next op. Stop ends it at once.\n`,
    line,
  ];

  it("says that a script is busy where it cannot pause, and Stop ends it", async () => {
    await pause(`${start}/(a*)*b/.test("a".repeat(60));\n`);
    assert.deepEqual(await said(), busy(4));
    const begin = performance.now();
    await client.request("terminate");
    await client.event("terminated");
    assert.ok(performance.now() - begin < 1000);
  });

  it("says so of a library's loop, and pauses at the next op", async () => {
    await pause(`import { wait } from "slow";\n${start}wait(1500);\nx.add(1);\nfor (;;) x.add(2);\n`);
    assert.deepEqual(await said(), busy(5));
    assert.equal(await stopReason(), "pause");
    const { stackFrames } = await client.request<DebugProtocol.StackTraceResponse["body"]>("stackTrace", {
      threadId: 1,
    });
    assert.equal(stackFrames[0].line, 6);
  });

  for (const loop of [
    "for (;;) {}",
    "let i = 0;\ndo { i++; } while (true);",
    "while (true) Math.random();",
    "for (;;) x.add(1);",
  ]) {
    it(`pauses at once in ${loop.replace("\n", " ")}`, async () => {
      await pause(start + loop);
      assert.equal(await stopReason(), "pause");
    });
  }

  for (const [where, code] of Object.entries({
    "a loop": "for (;;) {}",
    "an await": "await new Promise((done) => setTimeout(done, 60_000));",
  })) {
    it(`pauses in ${where} where Continue has just been asked for`, async () => {
      await pause(start + code);
      for (let i = 0; i < 10; i++) {
        assert.equal(await stopReason(), "pause");
        void client.request("continue", { threadId: 1 });
        await client.request("pause", { threadId: 1 });
      }
      assert.equal(await stopReason(), "pause");
    });
  }

  it("pauses at once in an await, and goes on from there", async () => {
    await pause(`${start}await new Promise((done) => setTimeout(done, 1200));\nx.add(1);\nconsole.log("later");\n`);
    assert.equal(await stopReason(), "pause");
    await client.request("continue", { threadId: 1 });
    assert.deepEqual(await said(), ["later\n", 6]);
  });
});

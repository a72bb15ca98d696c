// Runs that are ended from outside, whatever their script is doing: within a second, and nothing is left of them.
import assert from "node:assert/strict";
import { once } from "node:events";
import { dirname, resolve } from "node:path";
import { start as startProgram } from "../harness/processes.js";
import { until } from "../harness/until.js";
import { Leftovers } from "./leftovers.js";
import { optionsFor, processFile, ScriptFolder, TestRun } from "./scripts.js";

/** What scripts do when they are ended, after they have said so. */
const busy: Record<string, string> = {
  "loops without end": "for (;;) {}",
  "waits for a thread": "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);",
  "waits for another program": 'import { execSync } from "node:child_process";\nexecSync("sleep 600");',
  "has left programs running":
    'import { spawn } from "node:child_process";\nspawn("sh", ["-c", "sleep 600 & sleep 600"], { stdio: "ignore" }).unref();\nsetInterval(() => {}, 1000);',
  "parses a long text": 'JSON.parse("[" + "1,".repeat(4e7) + "1]");',
  "searches a text without end": '/(a*)*b/.test("a".repeat(60));',
  "takes more and more memory": "const all: number[][] = [];\nfor (;;) all.push(new Array(1e6).fill(Math.random()));",
  "takes tensors' memory": "const all: unknown[] = [];\nfor (;;) all.push(torch.ones(1000, 1000));",
  "multiplies large matrices": "const a = torch.ones(3000, 3000);\nfor (;;) a.mm(a);",
  "prints without end": "for (let i = 0; ; i++) console.log(i);",
  "waits for a timer": "await new Promise((done) => setTimeout(done, 600_000));",
};

describe("a run that is ended", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let left: Leftovers;

  beforeEach(() => {
    left = new Leftovers();
  });

  afterEach(() => {
    left.end();
    folder.remove();
  });

  async function nothingLeft(patience = 1000): Promise<void> {
    await until("all of it to be gone", () => left.all().length === 0, patience);
  }

  function start(source: string): TestRun {
    const imports = source.match(/^import .*\n/gm)?.join("") ?? "";
    const rest = source.slice(imports.length);
    folder = new ScriptFolder({
      "train.ts": `import * as torch from "gradlens";\n${imports}torch.ones(1);\nconsole.log("on");\n${rest}\n`,
    });
    return new TestRun(optionsFor(folder.file("train.ts"), { memoryLimit: 4000 }));
  }

  for (const [what, source] of Object.entries(busy)) {
    it(`while its script ${what}`, async () => {
      const run = start(source);
      await run.next("output");
      // Well inside what it does.
      await run.next("at");
      const begin = performance.now();
      run.connection.kill();
      assert.equal((await run.next("ended")).gone, true);
      await nothingLeft();
      const took = performance.now() - begin;
      assert.ok(took < 1000, `${took} ms`);
    });
  }

  const withProgram = busy["has left programs running"];

  it("by a signal from elsewhere", async () => {
    const run = start(withProgram);
    await run.next("output");
    const [process] = left.processes().filter((line) => line.includes("run-process"));
    globalThis.process.kill(Number.parseInt(process, 10), "SIGKILL");
    const { gone, error } = await run.next("ended");
    assert.ok(gone && /^The run process ended unexpectedly \(SIGKILL\)/.test(error?.message ?? ""), error?.message);
    await nothingLeft();
  });

  it("because its host is no more", async () => {
    const run = start(withProgram);
    run.connection.kill();
    const commandLine = resolve(dirname(processFile), "cli.js");
    const host = startProgram(process.execPath, [commandLine, "run", folder.file("train.ts")]);
    await once(host.stdout!, "data");
    host.kill("SIGKILL");
    await nothingLeft(5000);
  });
});

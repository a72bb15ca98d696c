// Saved runs: what is written is read back, and files that are none are refused with a reason.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readTrace } from "../../src/trace/file.js";
import { assertGolden } from "../golden.js";
import { processFile, ScriptFolder } from "../run/scripts.js";

const commandLine = resolve(processFile, "..", "cli.js");

describe("the command line", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;

  function start(...args: string[]) {
    const options = { encoding: "utf8", cwd: folder.path } as const;
    const { stdout, stderr, status } = spawnSync(process.execPath, [commandLine, ...args], options);
    return { stdout, stderr: stderr.replaceAll(folder.path, "FOLDER"), status };
  }

  beforeEach(() => {
    folder = new ScriptFolder({
      "train.ts": `import * as torch from "gradlens";
const w = torch.tensor([0.5, -2], { requires_grad: true });
for (let t = 0; t < 2; t++) {
  const loss = w.exp().sum();
  loss.backward();
  torch.no_grad(() => w.sub_(w.grad!));
}
console.log(w);
`,
      "wrong.ts": 'import * as torch from "gradlens";\ntorch.ones(2).mm(torch.ones(2));\n',
      "exit.ts": "process.exit(3);\n",
      "broken.gradlens": '{"format":"gradlens","version":1}',
    });
  });

  afterEach(() => folder.remove());

  it("runs a script, saves the run, and tells what it recorded", () => {
    const saved = folder.file("run.gradlens");
    const { stdout, stderr, status } = start("run", folder.file("train.ts"), "--trace", saved);
    assert.deepEqual([stdout, stderr, status], ["tensor([-3.1145, -2.3889], requires_grad=True)\n", "", 0]);
    const text = execFileSync(process.execPath, [commandLine, "inspect", saved, "--step=1"], { encoding: "utf8" });
    assertGolden("inspect/step-1.txt", text);
    const json = JSON.parse(
      execFileSync(process.execPath, [commandLine, "inspect", saved, "--json"], { encoding: "utf8" }),
    );
    assert.deepEqual(Object.keys(json), ["program", "steps", "step", "graph", "events", "anomalies"]);
    assert.deepEqual(
      json.graph.nodes.map(
        (node: { name: string; op: string; line: number }) => `${node.name} ${node.op} ${node.line}`,
      ),
      ["w tensor 2", "exp exp 4", "loss sum 4"],
    );
    assert.ok(Math.abs(json.events[1].outputs[0].norm - (Math.exp(0.5) + Math.exp(-2))) < 1e-6);
    assert.equal(readTrace(readFileSync(saved, "utf8")).trace.steps.length, 2);
  });

  it("ends with the script's exit code, or 1 and the script's line", () => {
    assert.equal(start("run", folder.file("exit.ts")).status, 3);
    const { stderr, status } = start("run", folder.file("wrong.ts"));
    assert.deepEqual([stderr, status], ["RuntimeError: self must be a matrix\n    at FOLDER/wrong.ts:2:15\n", 1]);
  });

  it("says what is wrong with a command or a file", () => {
    assert.match(start("walk", "train.ts").stderr, /^There is no command walk\.\nUsage:/);
    assert.match(start("run", folder.file("train.ts"), "--device", "tpu").stderr, /^--device is cpu, webgpu or auto/);
    const { stderr, status } = start("run", folder.file("train.ts"), "--device", "webgpu");
    assert.match(
      stderr,
      /^RuntimeError: device 'webgpu' is not available here: it needs the package "webgpu": run npm/,
    );
    assert.equal(status, 1);
    assert.match(start("inspect", folder.file("train.ts")).stderr, /^This is no saved run: it is not JSON\.\n$/);
    assert.match(start("inspect", folder.file("broken.gradlens")).stderr, /^This saved run is damaged/);
  });
});

// Scripts on WebGPU in a real VS Code: the GPU is that of the graph's webview, and what becomes of it becomes of the run.
import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { succeeds, until } from "../harness/until.js";
import { DebugViews } from "./debug-views.js";
import { GraphPage } from "./graph-page.js";
import { useScripts } from "./window.js";

/** The tutorial's programs, by their records: how many of them, when all are wanted. */
const tutorial: [example: string, record: string][] = [
  ["08_adam", "08_adam"],
  ["04_autograd", "04_autograd"],
  ["02_tensors_manual", "02_torch_manual"],
  ["06_myrelu", "06_myrelu"],
  ["07_sequential", "07_sequential_manual_update"],
  ["09_two_layer_net", "09_twolayernet"],
  ["11_clamp", "11_clamp_version"],
  ["12_functional", "12_functional_version"],
  ["13_dynamic_net_sliced_away", "13_dynamicnet"],
];
const tried = process.env.GRADLENS_MEASURE ? tutorial : tutorial.slice(0, 2);

/** Adds for ever. */
const endless = `import * as torch from "gradlens";
let x = torch.ones(1000);
console.log("on", x.device.type);
for (let t = 0; ; t++) {
  x = x.mul(0.5).add(1);
  if (t % 10 === 0) x.sum().item();
}
`;

/** A run on the GPU that stops at its backward pass. */
const stopping = `import * as torch from "gradlens";
const w = torch.tensor([3, -4], { requires_grad: true });
const h = w.mul(2);
const loss = h.mul(h).sum();
loss.backward();
console.log("done", w.grad.tolist());
`;

/** Reads single numbers in rounds, the second once the graph is hidden, and prints how long one takes. */
const reads = `import { existsSync } from "node:fs";
import * as torch from "gradlens";
const x = torch.ones(1);
for (const round of ["shown", "hidden"]) {
  while (round === "hidden" && !existsSync("hidden")) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  const times: number[] = [];
  for (let i = 0; i < 300; i++) {
    const since = performance.now();
    x.add(i).item();
    times.push(performance.now() - since);
  }
  console.log(round, times.sort((a, b) => a - b)[150].toFixed(2), "ms");
}
`;

// biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of launch.json
const program = "${file}";
const onGpu = { type: "gradlens", request: "launch", name: "GPU", program, device: "webgpu", stopOn: [] };

describe("scripts on WebGPU in VS Code", () => {
  const { window, folder } = useScripts({
    "endless.ts": endless,
    "stopping.ts": stopping,
    "reads.ts": reads,
    ".vscode/launch.json": JSON.stringify({ version: "0.2.0", configurations: [onGpu] }),
  });
  const debug = new DebugViews(window);
  const statusBar = () => window().page.locator('[id="gradlens.gradlens.position"], [id*="gradlens.position"]');

  /** Debugs the file as launch.json says. */
  async function start(file: string): Promise<void> {
    await window().openFile(file);
    // Right after a session's end VS Code may not heed the key.
    await until(`${file} to begin`, async () => {
      await window().page.keyboard.press("F5");
      return succeeds(window().page.locator(".debug-toolbar").waitFor({ timeout: 8000 }));
    });
  }

  async function stop(): Promise<void> {
    await debug.press("Stop");
    await debug.waitForEnd();
    await window().runCommand("View: Close All Editors");
  }

  for (const [example, record] of tried)
    it(`${example} learns as it does in PyTorch`, async function () {
      this.timeout(120_000);
      copyFileSync(join(repository, "examples", `${example}.ts`), join(folder, `${example}.ts`));
      await start(`${example}.ts`);
      const want = JSON.parse(readFileSync(join(repository, "test/torch/tutorial", `${record}.json`), "utf8"));
      const [[first, loss], [second, next]] = want.seeds["0"].printed;
      const got = async (step: number) => {
        const line = (await debug.printed()).map((text) => new RegExp(`^${step} ([\\d.e+-]+)`).exec(text));
        return Number(line.find(Boolean)?.[1]);
      };
      await until(`step ${second}`, async () => (await got(second)) > 0, 100_000);
      for (const [step, reference] of [
        [first, loss],
        [second, next],
      ])
        assert.ok(Math.abs((await got(step)) - reference) < 1e-5 * reference, `step ${step}: ${await got(step)}`);
      await stop();
    });

  it("one can stop, look and step as on the CPU", async () => {
    await window().openFile("stopping.ts");
    await debug.clickGutter(5);
    await start("stopping.ts");
    const graph = await GraphPage.of(window(), "stopping.ts");
    await graph.waitForPosition(/^Backward pass, op 1 of \d+ · step 0$/);
    await graph.waitForNode("w", /norm 5/);
    assert.match(await graph.card(window(), "h"), /-8/);
    await graph.press("Next event");
    await graph.waitForPosition(/^Backward pass, op 2 of \d+ · step 0$/);
    assert.match((await statusBar().first().textContent()) ?? "", /WebGPU \(software\)/);
    await debug.press("Continue");
    await debug.waitForPrinted(/done \[ 24, -32 \]/);
    await stop();
  });

  it("a panel that is hidden goes on computing", async () => {
    await start("endless.ts");
    await GraphPage.of(window(), "endless.ts");
    await window().page.locator(".tab", { hasText: "Graph: endless.ts" }).click();
    await window().openFile("stopping.ts");
    await debug.waitForPrinted(/on webgpu/);
    const position = async () => (await statusBar().first().textContent()) ?? "";
    const before = await position();
    await until("the run to go on", async () => (await position()) !== before);
    await stop();
  });

  it("closing the graph ends the run at its line, and the next run works", async () => {
    window().problems.expect(/the graph was closed/);
    await start("endless.ts");
    await GraphPage.of(window(), "endless.ts");
    await until("the GPU", async () => /WebGPU/.test((await statusBar().first().textContent()) ?? ""));
    await window().page.locator(".tab", { hasText: "Graph: endless.ts" }).click();
    await window().runCommand("View: Close Editor");
    await until("the run to stop at one of its lines", async () =>
      /, line [56], /.test((await debug.rows("Call Stack"))[0]),
    );
    await stop();
    await start("stopping.ts");
    await debug.waitForStop();
    await debug.press("Continue");
    await debug.waitForPrinted(/done \[ 24, -32 \]/);
    await stop();
  });

  if (process.env.GRADLENS_MEASURE)
    it("reads single numbers in milliseconds, also while the graph is hidden", async () => {
      await start("reads.ts");
      await debug.waitForPrinted(/shown [\d.]+ ms/);
      await window().page.locator(".tab", { hasText: "Graph: reads.ts" }).click();
      await window().openFile("stopping.ts");
      writeFileSync(join(folder, "hidden"), "");
      await debug.waitForPrinted(/hidden [\d.]+ ms/);
      console.log((await debug.printed()).filter((line) => / ms/.test(line)).join("\n"));
      await stop();
    });
});

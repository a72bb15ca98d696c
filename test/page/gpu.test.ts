// A page's WebGPU as the GPU of a run: scripts compute there without a change, and hear of all that can go wrong.
import assert from "node:assert/strict";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { until } from "../harness/until.js";
import { GpuPage } from "./gpu-page.js";

const training = `import * as torch from "gradlens";
import { nn, optim } from "gradlens";
torch.manual_seed(0);
const [x, y] = [torch.randn(8, 20), torch.randn(8, 3)];
const model = nn.Sequential(nn.Linear(20, 10), nn.ReLU(), nn.Linear(10, 3));
const adam = optim.Adam(model.parameters(), { lr: 0.01 });
for (let t = 0; t < 20; t++) {
  const loss = nn.functional.mse_loss(model(x), y);
  adam.zero_grad();
  loss.backward();
  adam.step();
  console.log(t, loss.item());
}
console.log(x.device.type, ...torch.webgpu.fallbacks());
`;

/** Adds for ever, and says when it has begun. */
const endless = `import * as torch from "gradlens";
let x = torch.ones(1000);
for (let t = 0; ; t++) {
  x = x.mul(0.5).add(1);
  if (t % 10 === 0) x.sum().item();
  if (t === 20) console.log("begun");
}
`;
const endlessLines = [4, 5];

const numbers = (output: string) => [...output.matchAll(/^\d+ (\S+)$/gm)].map(([, loss]) => Number(loss));
const afterwards = /What was on the GPU is gone: run the script again, or run it on the CPU/;

describe("a run on the page's GPU", function () {
  this.timeout(process.env.GRADLENS_MEASURE ? 900_000 : 120_000);
  let gpu: GpuPage;

  before(async () => {
    gpu = await GpuPage.open();
  });
  after(() => gpu.close());

  it("computes what it computes on the CPU", async () => {
    const [there, here] = [await gpu.end(training), await gpu.end(training, { device: "cpu" })];
    assert.deepEqual([there.error, here.error], ["", ""]);
    const [got, want] = [numbers(there.output), numbers(here.output)];
    assert.equal(got.length, 20);
    const off = got.filter((loss, i) => Math.abs(loss - want[i]) > 1e-5 * want[i]);
    assert.deepEqual(off, [], `wanted ${want}`);
    assert.match(there.output, /^webgpu$/m);
    assert.match(here.output, /^cpu$/m);
  });

  it("tells what computes and how much memory it takes, as long as there is a run", async () => {
    const script = `import * as torch from "gradlens";
const x = torch.ones(3 * 2 ** 20);
console.log(x.sum().item(), torch.webgpu.get_device_name());
`;
    const run = gpu.start(script);
    await run.next("ended");
    await until("the memory to be known", async () => gpu.relay.megabytes >= 12);
    assert.match(run.output, /^3145728 .*swiftshader/i);
    assert.equal(gpu.relay.adapter?.software, true);
    run.connection.kill();
    await until("nothing to be used", async () => gpu.relay.adapter === null && gpu.relay.megabytes === 0);
  });

  it("takes the CPU by itself where WebGPU is only software", async () => {
    const { output, error } = await gpu.end(training, { device: "auto" });
    assert.deepEqual([error, /^cpu$/m.test(output)], ["", true]);
  });

  it("carries large tensors in pieces, there and back", async () => {
    const { output, error } = await gpu.end(`import * as torch from "gradlens";
const x = torch.arange(3_000_000, { dtype: torch.float32 });
const back = x.add(1).cpu();
console.log(back.at(0).item(), back.at(1_500_000).item(), back.at(2_999_999).item());
`);
    assert.deepEqual([output, error], ["1 1500001 3000000\n", ""]);
  });

  it("takes no more memory step by step, on either side", async () => {
    const steps = process.env.GRADLENS_MEASURE ? 1000 : 150;
    const run = gpu.start(
      training.replace("t < 20", `t < ${steps}`).replace("console.log(t,", "if (t % 50 === 0) console.log(t,"),
      // What is recorded is kept, up to its own limit.
      { record: "off" },
    );
    const heap = async () => {
      const client = await gpu.graph.page.context().newCDPSession(gpu.graph.page);
      await client.send("HeapProfiler.collectGarbage");
      return (await client.send("Runtime.getHeapUsage")).usedSize / 2 ** 20;
    };
    await until("50 steps", async () => /^50 /m.test(run.output), 60_000);
    const [page, there] = [await heap(), gpu.relay.megabytes];
    await run.next("ended");
    const [pageAfter, thereAfter] = [await heap(), gpu.relay.megabytes];
    run.connection.kill();
    const words = `page ${page.toFixed(1)} → ${pageAfter.toFixed(1)} MB, GPU ${there} → ${thereAfter} MB`;
    if (process.env.GRADLENS_MEASURE) console.log(`    ${steps} steps: ${words}`);
    assert.ok(pageAfter < page + 5 && thereAfter <= there + 5, words);
  });

  it("gives what PyTorch gave", async () => {
    const every = process.env.GRADLENS_MEASURE ? "1" : "23";
    const { output, error } = await gpu.end(join(repository, "test/page/gpu-reference.ts"), {
      args: [every],
      cwd: repository,
      record: "off",
    });
    assert.equal(error, "");
    assert.match(output, /\n\d{3,} calls, 0 of them wrong\n$/);
  });

  describe("where something goes wrong", () => {
    /** The script in the middle of its work. */
    async function working() {
      const run = gpu.start(endless);
      await run.next("output");
      return run;
    }

    /** Waits for the end of a run that has lost its GPU, and runs another. */
    async function failsAndIsFollowed(run: Awaited<ReturnType<typeof working>>, message: RegExp): Promise<void> {
      const { error } = await run.next("ended");
      assert.equal(error?.name, "RuntimeError");
      assert.match(error.message, message);
      assert.match(error.message, afterwards);
      assert.ok(endlessLines.includes(error.frames[0].line), `line ${error.frames[0].line}`);
      assert.equal((await gpu.end(training)).error, "");
    }

    it("the device is lost", async () => {
      const run = await working();
      const { session } = (await gpu.graph.sentMessage("gpu")) as { session: number };
      await gpu.graph.send({ kind: "gpu", session, message: { kind: "destroy" } });
      await failsAndIsFollowed(run, /^WebGPU: the GPU's device was lost/);
    });

    it("the GPU's process is killed", async () => {
      const run = await working();
      // What Chromium says in the page's console when its GPU's process is gone.
      gpu.graph.problems.expect(/external Instance reference no longer exists/);
      const browser = await gpu.graph.page.context().browser()!.newBrowserCDPSession();
      await browser.send("Browser.crashGpuProcess" as never).catch(() => {});
      await failsAndIsFollowed(run, /^WebGPU: the GPU's device was lost/);
    });

    it("the page is reloaded", async () => {
      const run = await working();
      await gpu.graph.page.reload();
      await failsAndIsFollowed(run, /^WebGPU: the graph was reloaded or moved/);
    });

    it("the page is closed", async () => {
      const run = await working();
      gpu.relay.leave("the graph was closed");
      const { error } = await run.next("ended");
      assert.match(error!.message, /^WebGPU: the graph was closed\. What was on the GPU/);
      const { error: next } = await gpu.end(training);
      assert.match(next, /^device 'webgpu' is not available here: the graph was closed/);
      gpu.relay.expect();
      gpu.meet();
      assert.equal((await gpu.end(training)).error, "");
    });

    it("the run is killed: the page is rid of it", async () => {
      const run = await working();
      run.connection.kill();
      await until("nothing to be used", async () => gpu.relay.adapter === null);
      assert.equal((await gpu.end(training)).error, "");
    });

    it("a tensor is larger than the adapter takes", async () => {
      const script = `import * as torch from "gradlens";\n\ntorch.empty(2 ** 30);\n`;
      const { error, line } = await gpu.end(script);
      assert.match(error, /^WebGPU: a tensor of 4294967296 bytes is over the limit of this adapter/);
      assert.equal(line, 3);
    });

    it("a malformed message harms nobody", async () => {
      const run = await working();
      const { session } = (await gpu.graph.sentMessage("gpu")) as { session: number };
      const words = new Int32Array([6, 999, 1, 1]);
      await gpu.graph.send({
        kind: "gpu",
        session,
        message: { kind: "batch", number: 1, kernels: [], words, data: [] },
      });
      const { error } = await run.next("ended");
      assert.match(error!.message, /^WebGPU: /);
      assert.equal((await gpu.end(training)).error, "");
    });
  });
});

describe("a run on a page without a GPU", function () {
  this.timeout(60_000);

  async function said(prepare: () => void): Promise<string> {
    const gpu = await GpuPage.open({ prepare: (page) => page.addInitScript(prepare).then(() => {}) });
    const { error } = await gpu.end(training);
    await gpu.close();
    return error;
  }

  it("says that there is no WebGPU", async () => {
    const error = await said(() => Object.defineProperty(navigator, "gpu", { value: undefined }));
    assert.equal(error, "device 'webgpu' is not available here: there is no WebGPU here");
  });

  it("says that there is no adapter", async () => {
    const error = await said(() =>
      Object.defineProperty(navigator, "gpu", { value: { requestAdapter: async () => null } }),
    );
    assert.equal(error, "device 'webgpu' is not available here: no GPU adapter was found");
  });
});

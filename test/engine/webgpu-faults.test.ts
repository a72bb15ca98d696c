// What can go wrong with a GPU: each says what to do, nothing waits for ever, and the next connection works.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import * as torch from "gradlens";
import { Connection, patience } from "../../src/engine/backend/webgpu/connection.js";
import { closeGpu, gpu } from "../../src/engine/internals.js";
import { openGpu } from "../../src/gpu/open.js";
import type { FromGpu } from "../../src/protocol/gpu.js";
import { gpuOpener } from "../../src/run/gpu-link.js";
import { repository } from "../harness/paths.js";
import { raises } from "./asserts.js";
import { withGpu } from "./gpu.js";

const ready: FromGpu = { kind: "ready", adapter: { name: "silent", software: true, mostBytes: 1024 } };

/** A link to an executor that says these things and then nothing. */
function saying(...messages: FromGpu[]) {
  let closed = false;
  const close = () => {
    closed = true;
  };
  return { link: { send: () => {}, receive: () => messages.shift() ?? null, close }, wasClosed: () => closed };
}

describe("faults of a GPU", () => {
  const { open, work } = patience;
  afterEach(() => Object.assign(patience, { open, work }));

  it("without the package a message says how to get it", () => {
    const thread = new URL("dist/gpu-thread.js", pathToFileURL(`${repository}/`));
    assert.equal(
      Connection.open(gpuOpener(thread, ["/"])()),
      'it needs the package "webgpu": run npm install webgpu in the script\'s folder',
    );
  });

  it("without WebGPU or an adapter it says so", async () => {
    const said: FromGpu[] = [];
    const send = (message: FromGpu) => void said.push(message);
    assert.equal(await openGpu(undefined, send), null);
    assert.equal(await openGpu({ requestAdapter: async () => null } as unknown as GPU, send), null);
    assert.deepEqual(said, [
      { kind: "failed", message: "there is no WebGPU here" },
      { kind: "failed", message: "no GPU adapter was found" },
    ]);
  });

  it("who does not answer is not waited for", () => {
    const { link, wasClosed } = saying();
    assert.equal(Connection.open(link), "the GPU did not answer in 30 s");
    assert.ok(wasClosed());
    const silent = Connection.open(saying(ready).link) as Connection;
    raises(
      () => silent.read(silent.allocate(4), 4),
      "RuntimeError",
      'WebGPU: the GPU has not answered for 60 s. What was on the GPU is gone: run the script again, or run it on the CPU (device "cpu").',
    );
  });

  it("a buffer over the limit is refused at once", () => {
    const small = Connection.open(saying(ready).link) as Connection;
    raises(
      () => small.allocate(2048),
      "RuntimeError",
      /a tensor of 2048 bytes is over the limit of this adapter \(1024/,
    );
  });
});

describe("faults of an executor", function () {
  this.timeout(30_000);
  withGpu();
  afterEach(closeGpu);

  it("a kernel that does not compile is named", () => {
    const buffer = gpu().allocate(16);
    const source = "@compute @workgroup_size(1) fn main() { nonsense(); }";
    const kernel = gpu().addKernel({ name: "nonsense", source, writes: 1, reads: 0, parameters: 1 });
    gpu().run(kernel, 1, 1, [buffer], [0]);
    raises(() => gpu().read(buffer, 16), "RuntimeError", /^WebGPU: the kernel of nonsense does not compile: line 1: /);
  });

  it("a device that is lost in the middle is heard of, and the next one works", () => {
    let x = torch.ones(100, { device: "webgpu" });
    assert.throws(
      () => {
        for (let i = 0; i < 1e5; i++) {
          x = x.add(1);
          if (i === 500) gpu().destroy();
        }
      },
      { name: "RuntimeError", message: /^WebGPU: the GPU's device was lost .* run the script again/ },
    );
    raises(() => x.tolist(), "RuntimeError", /device was lost/);
    closeGpu();
    assert.deepEqual(torch.ones(2, { device: "webgpu" }).add(1).tolist(), [2, 2]);
    raises(() => x.tolist(), "RuntimeError", "WebGPU: the tensor was on a GPU that is gone");
  });

  it("a tensor over the adapter's limit says so", () => {
    raises(() => torch.empty(2 ** 30, { device: "webgpu" }), "RuntimeError", /is over the limit of this adapter/);
    assert.equal(torch.ones(1, { device: "webgpu" }).item(), 1);
  });
});

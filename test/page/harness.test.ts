// The harness of the page tests itself.
import assert from "node:assert/strict";
import { openPage } from "./harness.js";

describe("a page of the tests", () => {
  it("runs scripts from memory", async () => {
    const html = '<!DOCTYPE html><p id="text"></p><script type="module" src="main.js"></script>';
    const files = { "main.js": 'document.getElementById("text").textContent = "ready";' };
    const { page, close } = await openPage({ html, files });
    await page.getByText("ready").waitFor();
    await close();
  });

  it("fails a test on an unexpected complaint, and on nothing else", async () => {
    const html = "<!DOCTYPE html><script>console.warn('known'); console.error('news'); console.log('fine');</script>";
    const { problems, close } = await openPage({ html, expect: [/known/] });
    await assert.rejects(close(), /^Error: Unexpected in the page's console:\nerror: news/);
    problems.expect(/news/);
    assert.deepEqual(problems.unexpected(), []);
  });

  it("fails a test on an uncaught exception", async () => {
    const { close } = await openPage({ html: "<!DOCTYPE html><script>throw new Error('broken');</script>" });
    await assert.rejects(close(), /uncaught: Error: broken/);
  });

  it("computes with WebGPU", async () => {
    const { page, close } = await openPage({ html: "<!DOCTYPE html>" });
    assert.equal(await page.evaluate(double, [1, 2, 3, 4]), "2,4,6,8");
    await close();
  });
});

/** Runs in the page: doubles numbers on the GPU. Types of WebGPU are not at hand here. */
async function double(numbers: number[]): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: WebGPU's types are not in this project's libraries.
  const gpu = (navigator as any).gpu;
  const device = await (await gpu.requestAdapter()).requestDevice();
  const size = numbers.length * 4;
  const [work, result] = [0x8c, 0x9].map((usage) => device.createBuffer({ size, usage }));
  device.queue.writeBuffer(work, 0, new Float32Array(numbers));
  const code = `@group(0) @binding(0) var<storage, read_write> x: array<f32>;
    @compute @workgroup_size(4) fn main(@builtin(global_invocation_id) i: vec3u) { x[i.x] *= 2; }`;
  const compute = { module: device.createShaderModule({ code }), entryPoint: "main" };
  const pipeline = device.createComputePipeline({ layout: "auto", compute });
  const entries = [{ binding: 0, resource: { buffer: work } }];
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
  pass.dispatchWorkgroups(1);
  pass.end();
  encoder.copyBufferToBuffer(work, 0, result, 0, size);
  device.queue.submit([encoder.finish()]);
  await result.mapAsync(1);
  return String(new Float32Array(result.getMappedRange()));
}

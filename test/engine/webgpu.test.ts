// Tensors on WebGPU: what scripts can do with them, and that it is what the CPU does.
import assert from "node:assert/strict";
import fc from "fast-check";
import * as torch from "gradlens";
import { gpu, hearGpu } from "../../src/engine/internals.js";
import { list, near, raises } from "./asserts.js";
import { withGpu } from "./gpu.js";

const device = "webgpu";

/** Steps of a random chain: each takes a matrix of 4 × 4 and gives one. */
const steps: Readonly<Record<string, (x: torch.Tensor, w: torch.Tensor) => torch.Tensor>> = {
  add: (x, w) => x.add(w),
  sub: (x, w) => w.sub(x, { alpha: 0.5 }),
  mul: (x, w) => x.mul(w),
  matmul: (x, w) => x.matmul(w),
  transposed: (x, w) => x.t().matmul(w.t()),
  tanh: (x) => x.tanh(),
  sigmoid: (x) => x.sigmoid(),
  relu: (x) => x.relu(),
  clamp: (x) => x.clamp({ min: -1, max: 1 }),
  softmax: (x) => x.softmax(1),
  mean: (x) => x.sub(x.mean(0)),
  max: (x) => x.sub(x.max(1, { keepdim: true })[0]),
  flip: (x) => x.flip([0]),
  roll: (x) => x.roll(1, 1),
  cat: (x, w) => torch.cat([x, w]).narrow(0, 2, 4),
  choose: (x, w) => torch.where(x.gt(w), x, w),
  pick: (x) => x.at(torch.tensor([3, 1, 1, 0], { dtype: torch.int64 })),
};

function chain(names: readonly string[], where: string): { result: torch.Tensor; gradients: torch.Tensor[] } {
  torch.manual_seed(1);
  const x = torch.randn(4, 4).to(where).requires_grad_();
  const w = torch.randn(4, 4).to(where).requires_grad_();
  let result: torch.Tensor = x.mul(w);
  for (const name of names) result = steps[name](result, w);
  result.mul(result).mean().backward();
  return { result, gradients: [x.grad, w.grad] };
}

describe("tensors on WebGPU", function () {
  this.timeout(30_000);
  withGpu();

  it("are made there, moved there and back, and say so", () => {
    const x = torch
      .tensor([
        [1, 2],
        [3, 4],
      ])
      .to(device);
    assert.equal(String(x), "tensor([[1., 2.],\n        [3., 4.]], device='webgpu:0')");
    assert.deepEqual([x.device.type, x.device.index], ["webgpu", 0]);
    assert.equal(x.to("webgpu:0"), x);
    assert.equal(x.cpu().device.type, "cpu");
    for (const made of [torch.ones(2, { device }), torch.full([2], 1, { device }), torch.ones_like(x.at(0))])
      assert.deepEqual([made.device.type, made.tolist()], ["webgpu", [1, 1]]);
    assert.deepEqual(torch.arange(3, { device }).tolist(), [0, 1, 2]);
    assert.equal(torch.webgpu.device_count(), 1);
    assert.ok(torch.webgpu.get_device_name().length > 0);
  });

  it("draw the CPU's random numbers", () => {
    torch.manual_seed(3);
    const there = torch.randn(40, { device });
    torch.manual_seed(3);
    assert.deepEqual(list(there), list(torch.randn(40)));
  });

  it("have float32, int32, bool and, in the CPU's memory, int64", () => {
    const places = torch.tensor([0.5, 3, 2], { device }).argmax();
    assert.deepEqual([places.dtype, places.device.type, places.item()], [torch.int64, "webgpu", 1]);
    assert.deepEqual(
      torch
        .tensor([2 ** 40], { dtype: torch.int64, device })
        .add(1)
        .tolist(),
      [2 ** 40 + 1],
    );
    const refused = (type: string, instead: string) =>
      `Cannot convert a WebGPU Tensor to ${type} dtype as WebGPU doesn't support ${type}. Please use ${instead} instead.`;
    raises(() => torch.zeros(2, { device, dtype: torch.float64 }), "TypeError", refused("float64", "float32"));
    raises(() => torch.zeros(2, { dtype: torch.float64 }).to(device), "TypeError", refused("float64", "float32"));
    raises(() => torch.zeros(2, { device }).double(), "TypeError", refused("float64", "float32"));
    raises(() => torch.zeros(2, { device }).to(torch.uint8), "TypeError", refused("uint8", "int32"));
  });

  it("are not mixed with the CPU's, but for numbers", () => {
    const [here, there] = [torch.ones(2), torch.ones(2, { device })];
    const message = "Expected all tensors to be on the same device, but found at least two devices, webgpu:0 and cpu!";
    raises(() => here.add(there), "RuntimeError", message);
    raises(() => there.add(here), "RuntimeError", message);
    raises(() => there.matmul(here), "RuntimeError", message);
    assert.deepEqual(there.mul(torch.tensor(3)).tolist(), [3, 3]);
    assert.deepEqual(torch.tensor(3).mul(there).tolist(), [3, 3]);
    assert.deepEqual(here.copy_(there.mul(2)).tolist(), [2, 2]);
    assert.deepEqual(there.copy_(torch.tensor([5, 6])).tolist(), [5, 6]);
  });

  it("share memory in views, which are written in place", () => {
    const x = torch.zeros(3, 4, { device });
    x.t().at(1).add_(torch.arange(3, { device }));
    x.at(torch.slice(0, 2)).fill_(7);
    assert.deepEqual(x.tolist(), [
      [7, 7, 7, 7],
      [7, 7, 7, 7],
      [0, 2, 0, 0],
    ]);
    const y = x.clone();
    y.add_(y.clone().t().at(0).at(0));
    assert.deepEqual(y.at(2).tolist(), [7, 9, 7, 7]);
  });

  it("train as on the CPU", () => {
    const losses = (where: string): number[] => {
      torch.manual_seed(0);
      const model = torch.nn.Sequential(torch.nn.Linear(6, 8), torch.nn.ReLU(), torch.nn.Linear(8, 3)).to(where);
      const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.05 });
      const x = torch.randn(12, 6).to(where);
      const classes = torch.randint(3, [12]).to(where);
      return Array.from({ length: 6 }, () => {
        const loss = torch.nn.functional.cross_entropy(model(x), classes);
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        return loss.item();
      });
    };
    near(losses(device), losses("cpu"));
  });

  it("give the CPU's numbers through any chain of ops", () => {
    const names = fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, (chosen) => {
        const [there, here] = [chain(chosen, device), chain(chosen, "cpu")];
        for (const [got, want] of [
          [there.result, here.result],
          ...there.gradients.map((gradient, i) => [gradient, here.gradients[i]]),
        ])
          assert.ok(torch.allclose(got.cpu(), want, { rtol: 1e-4, atol: 1e-5 }), `${got}\n${want}`);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it("multiply matrices of all shapes and layouts", () => {
    /** The same matrix, lying row by row and column by column. */
    const layouts = (x: torch.Tensor) => [x.to(device), x.t().contiguous().to(device).t()];
    for (const [n, k, m] of [
      [1, 1, 1],
      [3, 5, 2],
      [17, 33, 9],
      [70, 20, 65],
      [5, 8, 12],
      [64, 16, 12],
    ]) {
      const [a, b] = [torch.randn(n, k), torch.randn(k, m)];
      for (const left of layouts(a))
        for (const right of layouts(b))
          assert.ok(torch.allclose(left.matmul(right).cpu(), a.matmul(b), { rtol: 1e-4, atol: 1e-5 }));
    }
    const [batch, other] = [torch.randn(3, 4, 8), torch.randn(3, 8, 6)];
    assert.ok(torch.allclose(batch.to(device).matmul(other.to(device)).cpu(), batch.matmul(other), { atol: 1e-5 }));
  });

  it("sum many numbers exactly enough", () => {
    const x = torch.rand(100_003);
    const there = x.to(device).sum().item();
    assert.ok(Math.abs(there - x.double().sum().item()) < 0.05, `${there}`);
  });

  it("have norms that are computed together, and say where float32 cannot hold them", () => {
    const x = torch.randn(30, 7);
    const tensors = [x, x.t().narrow(0, 1, 3), torch.zeros(4)];
    const infinite = torch.tensor([1, Number.POSITIVE_INFINITY]);
    const odd = [infinite, torch.tensor([1, Number.NaN]), torch.full([2], 1e25), torch.full([2], 1e-25)];
    const views = [...tensors, ...odd].map((each) => {
      const { storage, layout } = each.to(device);
      return { storage, ...layout };
    });
    let got: (number | null)[] | null = null;
    views[0].storage.backend.norms!(views, (norms) => {
      got = norms;
    });
    assert.equal(got, null, "nobody waits");
    hearGpu(true);
    near(
      got!.slice(0, 3),
      tensors.map((each) => each.norm().item()),
    );
    assert.deepEqual(got!.slice(3), [Number.POSITIVE_INFINITY, Number.NaN, null, null]);
  });

  it("are freed in a loop that never waits", () => {
    const before = gpu().usedBytes;
    let x = torch.ones(1000, 256, { device });
    for (let i = 0; i < 1500; i++) x = torch.zeros(1000, 256, { device });
    assert.equal(x.at(0).at(0).item(), 0);
    const more = gpu().usedBytes - before;
    assert.ok(more < 600 * 2 ** 20, `${more} bytes are held`);
  });

  it("say once which ops run on the CPU", () => {
    torch.tensor([2.5], { device }).lgamma();
    assert.ok(torch.webgpu.fallbacks().includes("lgamma"));
  });
});

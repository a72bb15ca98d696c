// Where the elements of tensors come from and how they can be read: arrays, bytes, limits of types.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { near } from "./asserts.js";

describe("data as tensors", () => {
  it("shares the memory of a typed array", () => {
    const memory = new Float32Array([1, 2, 3]);
    const x = torch.from_numpy(memory);
    x.mul_(2);
    assert.deepEqual([...memory], [2, 4, 6]);
    memory[0] = 9;
    assert.equal(x.at(0).item(), 9);
    assert.equal(torch.from_numpy(new Int32Array(2)).dtype, torch.int32);
    assert.equal(torch.from_numpy(new BigInt64Array([5n])).dtype, torch.int64);
    assert.throws(() => torch.from_numpy([1] as never), {
      name: "TypeError",
      message: "expected a typed array (got list)",
    });
  });

  it("is itself where nothing changes", () => {
    const x = torch.ones(2, { requires_grad: true });
    assert.equal(torch.as_tensor(x), x);
    assert.equal(torch.as_tensor(x, { dtype: torch.float64 }).grad_fn!.name(), "ToCopyBackward0");
    assert.equal(torch.asarray(x).requires_grad, false);
    assert.equal(torch.asarray([1, 2], { requires_grad: true }).requires_grad, true);
    assert.throws(() => torch.asarray([1], { copy: false }), { name: "ValueError" });
    assert.equal(torch.tensor(new Float64Array(1)).dtype, torch.float64);
    assert.equal(torch.is_tensor(x), true);
    assert.equal(torch.is_tensor({}), false);
  });

  it("can be read as another type, bit by bit", () => {
    const x = torch.tensor([1, -2]);
    near(x.view(torch.int32), [1065353216, -1073741824]);
    assert.deepEqual([...x.view(torch.uint8).shape], [8]);
    x.view(torch.int32).set_at([0], 0);
    near(x, [0, -2]);
    near(torch.zeros(2, 4).view(torch.float64), [0, 0, 0, 0]);
  });

  it("keeps the order in memory of what it is like", () => {
    const x = torch.empty_strided([2, 3], [1, 2]);
    assert.deepEqual(torch.zeros_like(x).stride(), [1, 2]);
    assert.deepEqual(x.to(torch.float64).stride(), [1, 2]);
    assert.deepEqual(torch.ones_like(torch.ones(2, 3).expand(4, 2, 3)).stride(), [6, 3, 1]);
  });
});

describe("types and bytes", () => {
  it("have limits, printed as PyTorch does", () => {
    assert.equal(
      String(torch.finfo(torch.float32)),
      "finfo(resolution=1e-06, min=-3.40282e+38, max=3.40282e+38, eps=1.19209e-07, smallest_normal=1.17549e-38, tiny=1.17549e-38, dtype=float32)",
    );
    assert.equal(
      String(torch.finfo(torch.float64)),
      "finfo(resolution=1e-15, min=-1.79769e+308, max=1.79769e+308, eps=2.22045e-16, smallest_normal=2.22507e-308, tiny=2.22507e-308, dtype=float64)",
    );
    assert.equal(String(torch.iinfo(torch.uint8)), "iinfo(min=0, max=255, dtype=uint8)");
    assert.equal(torch.iinfo(torch.int32).max, 2147483647);
    assert.throws(() => torch.finfo(torch.int64), {
      name: "TypeError",
      message: "torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.int64'",
    });
  });

  it("of a buffer are shared", () => {
    const buffer = new Float32Array([1, 2, 3, 4]).buffer;
    const x = torch.frombuffer(buffer, { dtype: torch.float32, count: 2, offset: 4 });
    near(x, [2, 3]);
    x.zero_();
    assert.deepEqual([...new Float32Array(buffer)], [1, 0, 0, 4]);
    assert.throws(() => torch.frombuffer(buffer, { dtype: torch.float32, offset: 3 }), { name: "ValueError" });
  });

  it("that are not here say so by name", () => {
    const x = torch.ones(2) as unknown as Record<string, () => unknown>;
    assert.throws(() => x.half(), {
      name: "AttributeError",
      message: "Tensor.half: half precision is not in Gradlens",
    });
    assert.throws(() => x.short(), {
      name: "AttributeError",
      message: "Tensor.short: integers of 8 and 16 bits are not in Gradlens",
    });
  });

  it("take functions of the script, element by element", () => {
    near(
      torch.tensor([1, 2]).apply_((v: number) => v * 10),
      [10, 20],
    );
    near(
      torch.tensor([1, 2]).map_(torch.tensor([3, 4]), (v: number, w: number) => v * w),
      [3, 8],
    );
    assert.throws(() => torch.ones(1, { requires_grad: true }).apply_((v: number) => v), { name: "TypeError" });
  });
});

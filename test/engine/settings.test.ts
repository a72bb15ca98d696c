// Names that older programs and tutorials use: settings, typed constructors, and clear words for what is not there.
import assert from "node:assert/strict";
import * as torch from "gradlens";

describe("settings of PyTorch programs", () => {
  it("are accepted and remembered", () => {
    torch.use_deterministic_algorithms(true);
    assert.equal(torch.are_deterministic_algorithms_enabled(), true);
    torch.use_deterministic_algorithms(false);
    torch.set_float32_matmul_precision("high");
    assert.equal(torch.get_float32_matmul_precision(), "high");
    torch.set_float32_matmul_precision("highest");
    const threads = torch.get_num_threads();
    torch.set_num_threads(1);
    assert.equal(torch.get_num_threads(), 1);
    torch.set_num_threads(threads);
    assert.equal(torch.get_num_threads(), threads);
    assert.equal(torch.set_flush_denormal(true), false);
  });

  it("refuse what PyTorch refuses", () => {
    assert.throws(() => torch.set_num_threads(0), { name: "RuntimeError", message: /positive integer/ });
    assert.throws(() => torch.set_float32_matmul_precision("low" as "high"), { name: "ValueError" });
  });

  it("tell types by PyTorch's names", () => {
    assert.equal(torch.typename(torch.ones(1)), "torch.FloatTensor");
    assert.equal(torch.typename("text"), "str");
  });
});

describe("constructors by type", () => {
  it("take data or sizes, with or without new", () => {
    assert.equal(String(torch.LongTensor([1, 2])), "tensor([1, 2])");
    assert.equal(String(new torch.FloatTensor([[0.5]])), "tensor([[0.5000]])");
    assert.deepEqual([...torch.DoubleTensor(2, 3).shape], [2, 3]);
    assert.equal(torch.DoubleTensor(2, 3).dtype, torch.float64);
    assert.equal(torch.BoolTensor([true]).dtype, torch.bool);
    assert.equal(torch.ByteTensor([300 - 256]).item(), 44);
  });

  it("make variables as older programs do", () => {
    const data = torch.ones(2);
    const x = torch.autograd.Variable(data, { requires_grad: true });
    x.mul(3).sum().backward();
    assert.deepEqual(x.grad.tolist(), [3, 3]);
    assert.equal(torch.autograd.Variable(data).requires_grad, false);
  });
});

describe("torch.linalg.LinAlgError", () => {
  it("is what singular matrices raise", () =>
    assert.throws(() => torch.linalg.inv(torch.zeros(2, 2)), torch.linalg.LinAlgError));
});

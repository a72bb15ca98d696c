// Errors by their whole message: PyTorch's where the cause is the same, ours where the mistake is one of JavaScript's.
import assert from "node:assert/strict";
import * as torch from "gradlens";

const loose = torch as unknown as Record<string, (...args: unknown[]) => unknown>;
const method = (t: torch.Tensor, name: string, ...args: unknown[]) =>
  (t as unknown as Record<string, (...args: unknown[]) => unknown>)[name](...args);

const a = torch.zeros(2, 3);
const b = torch.zeros(2, 3);
const z = (...sizes: number[]) => torch.zeros(sizes);

const range = (low: number, high: number, got: number) =>
  `Dimension out of range (expected to be in range of [${low}, ${high}], but got ${got})`;

/** What is done, the error's class, and its message. */
const cases: [run: () => unknown, name: string, message: string][] = [
  [() => a.mm(b), "RuntimeError", "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)"],
  [() => a.matmul(b), "RuntimeError", "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)"],
  [
    () => a.add(z(4)),
    "RuntimeError",
    "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1",
  ],
  [
    () => a.copy_(z(4)),
    "RuntimeError",
    "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1",
  ],
  [() => a.view(7), "RuntimeError", "shape '[7]' is invalid for input of size 6"],
  [() => a.reshape(4, 2), "RuntimeError", "shape '[4, 2]' is invalid for input of size 6"],
  [
    () => a.t().view(6),
    "RuntimeError",
    "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.",
  ],
  [() => a.permute(0, 2), "IndexError", range(-2, 1, 2)],
  [() => a.sum(2), "IndexError", range(-2, 1, 2)],
  [() => a.unsqueeze(4), "IndexError", range(-3, 2, 4)],
  [() => a.unbind(2), "IndexError", range(-2, 1, 2)],
  [() => a.sum([0, 0]), "RuntimeError", "dim 0 appears multiple times in the list of dims"],
  [() => method(a, "clamp"), "RuntimeError", "torch.clamp: At least one of 'min' or 'max' must not be None"],
  [() => a.at(0, 0, 0), "IndexError", "too many indices for tensor of dimension 2"],
  [() => a.at(2), "IndexError", "index 2 is out of bounds for dimension 0 with size 2"],
  [
    () => a.set_at([0], z(4)),
    "RuntimeError",
    "The expanded size of the tensor (3) must match the existing size (4) at non-singleton dimension 0.  Target sizes: [3].  Tensor sizes: [4]",
  ],
  [
    () => a.set_at([torch.tensor([0, 1], { dtype: torch.int64 })], z(3, 3)),
    "RuntimeError",
    "shape mismatch: value tensor of shape [3, 3] cannot be broadcast to indexing result of shape [2, 3]",
  ],
  [
    () => a.expand(-1, 2, 3),
    "RuntimeError",
    "The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension 0",
  ],
  [() => a.narrow(0, 1, 2), "RuntimeError", "start (1) + length (2) exceeds dimension size (2)."],
  [() => torch.cat([]), "RuntimeError", "torch.cat(): expected a non-empty list of Tensors"],
  [() => torch.bmm(a, b), "RuntimeError", "batch1 must be a 3D tensor"],
  [() => torch.rand(-2), "RuntimeError", "Trying to create tensor with negative dimension -2: [-2]"],
  [() => a.item(), "ValueError", "only one element tensors can be converted to Python scalars"],
  [
    () => a.mean({ dtype: torch.int64 }),
    "RuntimeError",
    "mean(): could not infer output dtype. Optional dtype must be either a floating point or complex dtype. Got: Long",
  ],
  [
    () => torch.ones(2, { dtype: torch.int64, requires_grad: true }),
    "RuntimeError",
    "Only Tensors of floating point and complex dtype can require gradients",
  ],
  [
    () => torch.sub(1, torch.tensor([true])),
    "RuntimeError",
    "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.",
  ],
  [
    () => torch.tensor([1], { dtype: torch.int64 }).pow(-1),
    "RuntimeError",
    "Integers to negative integer powers are not allowed.",
  ],
  [
    () => torch.tensor([1], { dtype: torch.int64 }).mul_(1.5),
    "RuntimeError",
    "result type Float can't be cast to the desired output type Long",
  ],
  [() => method(a, "mm", 3), "TypeError", "mm(): argument 'mat2' (position 1) must be Tensor, not int"],
  [() => loose.mm(a, "x"), "TypeError", "mm(): argument 'mat2' (position 2) must be Tensor, not str"],
  [() => loose.mm(a), "TypeError", 'mm() missing 1 required positional arguments: "mat2"'],
  [() => method(a, "mm", b, b), "TypeError", "mm() takes 1 positional argument but 2 were given"],
  [
    () => method(a, "clamp", { mim: 0 }),
    "TypeError",
    "clamp() got an unexpected keyword argument 'mim' (it knows: min, max)",
  ],
  [() => method(a, "softmax", 0, { dim: 1 }), "TypeError", "softmax() got multiple values for argument 'dim'"],
  [
    () => method(a, "clamp", "x", 3),
    "TypeError",
    "clamp() received an invalid combination of arguments - got (str, int), but expected one of:\n * (Number min, Number max)\n      didn't match because some of the arguments have invalid types: (!str!, int)\n * (Tensor min, Tensor max)\n      didn't match because some of the arguments have invalid types: (!str!, !int!)\n",
  ],
  [() => loose.zeros(2.5), "TypeError", "zeros(): argument 'size' (position 1) must be tuple of ints, not float"],
  [
    () => loose.zeros(2, "x"),
    "TypeError",
    "zeros(): argument 'size' must be tuple of ints, but found element of type str at pos 2",
  ],
  [
    () => method(a, "sum", [0, 1.5]),
    "TypeError",
    "sum(): argument 'dim' must be tuple of ints, but found element of type float at pos 2",
  ],
  [() => loose.cat([a, 1]), "TypeError", "expected Tensor as element 1 in argument 0, but got int"],
  [() => method(a, "add", "x"), "TypeError", "add(): argument 'other' (position 1) must be Tensor, not str"],
  [
    () => loose.zeros(1e12),
    "RuntimeError",
    "DefaultCPUAllocator: can't allocate memory: you tried to allocate 4000000000000 bytes.",
  ],
  [() => loose.polar(a), "AttributeError", "torch.polar: complex numbers are not in Gradlens"],
  [() => method(a, "polar_"), "AttributeError", "Tensor.polar_ is not in Gradlens yet"],
  [() => method(a, "cuda"), "AttributeError", "Tensor.cuda: CUDA is not in Gradlens"],
  [
    () => (torch.jit as unknown as { script(): void }).script(),
    "AttributeError",
    "torch.jit: compiled scripts are not in Gradlens",
  ],
  [
    () => (torch.nn as unknown as typeof loose).SyncBatchNorm(1),
    "AttributeError",
    "torch.nn.SyncBatchNorm is not in Gradlens yet",
  ],
  [
    () => new (torch.optim as unknown as Record<string, new () => unknown>).SparseAdam(),
    "AttributeError",
    "torch.optim.SparseAdam is not in Gradlens yet",
  ],
  [
    () => (torch.autograd as unknown as typeof loose).emit_nvtx(),
    "AttributeError",
    "torch.autograd.emit_nvtx is not in Gradlens yet",
  ],
  [
    () => new (torch.nn as unknown as Record<string, new (...args: unknown[]) => unknown>).ReflectionPad2d(),
    "TypeError",
    'ReflectionPad2d() missing 1 required positional arguments: "padding"',
  ],
  [
    () => (torch.nn as unknown as typeof loose).MSELoss({ reduce_: true }),
    "TypeError",
    "MSELoss() got an unexpected keyword argument 'reduce_' (it knows: size_average, reduce, reduction)",
  ],
  [
    () => loose.vmap(() => a),
    "AttributeError",
    "torch.vmap: transforms of functions are not in Gradlens; use `autograd.functional`",
  ],
  [
    () => torch.zeros(2, { device: "webgpu" }),
    "RuntimeError",
    "device 'webgpu' is not available here: nothing here gives access to a GPU",
  ],
  [() => torch.device("gpu"), "RuntimeError", "Expected one of cpu, webgpu device type at start of device string: gpu"],
  [
    () => z(4, 2, 3).add(z(2, 4, 3)),
    "RuntimeError",
    "The size of tensor a (2) must match the size of tensor b (4) at non-singleton dimension 1",
  ],
  [() => method(a, "copy_"), "TypeError", 'copy_() missing 1 required positional arguments: "src"'],
  [() => a.bool().mm(a.bool().t()), "RuntimeError", `"addmm_impl_cpu_" not implemented for 'Bool'`],
  [() => a.bool().argmax(), "RuntimeError", `"argmax_cpu" not implemented for 'Bool'`],
  [() => a.bool().topk(1), "RuntimeError", `"topk_cpu" not implemented for 'Bool'`],
  [() => torch.nn.functional.avg_pool1d(z(1, 2, 4).int(), 2), "RuntimeError", `"avg_pool2d" not implemented for 'Int'`],
  [
    () => torch.nn.functional.conv1d(z(1, 1, 4).bool(), z(1, 1, 2).bool()),
    "RuntimeError",
    `"slow_conv2d_cpu" not implemented for 'Bool'`,
  ],
  [
    () => torch.nn.functional.interpolate(z(1, 1, 4).long(), { size: 2 }),
    "RuntimeError",
    `"compute_indices_weights_nearest" not implemented for 'Long'`,
  ],
  [
    () => torch.nn.functional.pad(z(1, 4).long(), [1, 1], "reflect"),
    "RuntimeError",
    `"reflection_pad1d" not implemented for 'Long'`,
  ],
  [
    () => a.long().masked_fill(a.eq(0), Number.POSITIVE_INFINITY),
    "RuntimeError",
    "value cannot be converted to type int64_t without overflow",
  ],
  [
    () => torch.full([2], 300, { dtype: torch.uint8 }),
    "RuntimeError",
    "value cannot be converted to type uint8_t without overflow",
  ],
  [
    () => torch.nn.functional.binary_cross_entropy(z(2), z(2).double()),
    "RuntimeError",
    "Found dtype Double but expected Float",
  ],
  [
    () => torch.nn.functional.linear(z(3), z(4, 3), z(2, 4)),
    "RuntimeError",
    "output with shape [4] doesn't match the broadcast shape [2, 4]",
  ],
  [
    () => torch.nn.functional.cross_entropy(z(1, 3), z().long()),
    "ValueError",
    "Expected input batch_size (1) to match target batch_size (0).",
  ],
  [() => z().roll(1, 0), "IndexError", "Dimension specified as 0 but tensor has no dimensions"],
];

describe("error messages", () => {
  for (const [run, name, message] of cases) {
    it(`${run
      .toString()
      .replace(/^\(\) => /, "")
      .replace(/\s+/g, " ")}: ${name}`, () => {
      assert.throws(run, { name, message });
    });
  }
});

"""Records calls of real PyTorch as samples, in the form of ops/: python3 test/torch/record.py FAMILY...

Reads more/FAMILY.calls, one call a line (`torch.fmax(r(2, 3), r(3))`, `Tensor.tril_(r(3, 3), 1)`), and writes
more/FAMILY.json. Inputs are made by r (normal numbers that want gradients), p (positive ones), u (in (-1, 1)),
i (whole numbers from low to high), b (booleans) and t (given values). Gradients are those of float64.
"""
import ast
import json
import sys

import torch
import torch.nn.functional as F


class Inputs:
    """Makes inputs, the same for every run, and remembers them."""

    def __init__(self, seed):
        self.generator = torch.Generator().manual_seed(seed)
        self.made = []

    def keep(self, tensor, wants=False):
        self.made.append(tensor.requires_grad_() if wants else tensor)
        return tensor

    def r(self, *shape, scale=1.0):
        return self.keep(torch.randn(shape, generator=self.generator) * scale, True)

    def p(self, *shape):
        return self.keep(torch.rand(shape, generator=self.generator) * 2 + 0.2, True)

    def u(self, *shape):
        return self.keep(torch.rand(shape, generator=self.generator) * 1.8 - 0.9, True)

    def i(self, *shape, low=-5, high=6, dtype=torch.int64):
        return self.keep(torch.randint(low, high, shape, generator=self.generator, dtype=dtype))

    def b(self, *shape):
        return self.keep(torch.randint(0, 2, shape, generator=self.generator, dtype=torch.bool))

    def t(self, data, dtype=None, wants=False):
        return self.keep(torch.tensor(data, dtype=dtype), wants)


def number(value):
    if isinstance(value, float) and value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return value


def shortest(value, dtype):
    """The shortest decimals that round to this float32."""
    if dtype != torch.float32 or not isinstance(value, float) or value != value or value in (float("inf"), -float("inf")):
        return number(value)
    for digits in range(1, 10):
        text = float(f"{value:.{digits}g}")
        if torch.tensor(text, dtype=torch.float32).item() == value:
            return text
    return value


def record(tensor, with_history=True):
    found = {
        "shape": list(tensor.shape),
        "dtype": str(tensor.dtype).removeprefix("torch."),
        "data": [shortest(value, tensor.dtype) for value in tensor.detach().reshape(-1).tolist()],
    }
    if tensor.requires_grad:
        found["requires_grad"] = True
        if with_history and tensor.grad_fn is not None:
            found["grad_fn"] = tensor.grad_fn.name()
    return found


def encode(value, inputs):
    if isinstance(value, torch.Tensor):
        return {"tensor": next(i for i, made in enumerate(inputs) if made is value)}
    if isinstance(value, (list, tuple)):
        return [encode(item, inputs) for item in value]
    if isinstance(value, torch.dtype):
        return {"dtype": str(value).removeprefix("torch.")}
    if isinstance(value, float) and number(value) != value:
        return {"float": number(value)}
    return value


def path_of(node):
    return ast.unparse(node).replace("F.", "torch.nn.functional.")


def run(path, args, kwargs):
    if path.startswith("Tensor."):
        name = path.removeprefix("Tensor.")
        self = args[0].clone() if name.endswith("_") and not name.endswith("__") else args[0]
        return getattr(self, name)(*args[1:], **kwargs)
    target = torch
    for name in path.split(".")[1:]:
        target = getattr(target, name)
    return target(*args, **kwargs)


def in_double(value, twins):
    if isinstance(value, torch.Tensor):
        return twins[id(value)]
    if isinstance(value, (list, tuple)):
        return type(value)(in_double(item, twins) for item in value)
    return value


def tensors(result):
    return [result] if isinstance(result, torch.Tensor) else list(result)


def twin(tensor):
    """The same in float64, if it is a number that may be rounded."""
    return tensor.detach().double().requires_grad_(tensor.requires_grad) if tensor.is_floating_point() else tensor


def gradients(path, args, kwargs, inputs, outputs, generator):
    """The seeds, and float64's gradients of the inputs."""
    seeds = [torch.randn(o.shape, generator=generator) if o.requires_grad else None for o in outputs]
    twins = {id(t): twin(t) for t in inputs}
    doubled = tensors(run(path, in_double(args, twins), {k: in_double(v, twins) for k, v in kwargs.items()}))
    total = sum((o * s.double()).sum() for o, s in zip(doubled, seeds) if s is not None)
    wanted = [twins[id(t)] for t in inputs if t.requires_grad]
    found = iter(torch.autograd.grad(total, wanted, allow_unused=True))
    grads = [next(found) if t.requires_grad else None for t in inputs]
    return seeds, grads


def plain(tensor):
    return None if tensor is None else {"shape": list(tensor.shape), "dtype": str(tensor.dtype).removeprefix("torch."),
                                        "data": [number(float(f"{v:.9g}")) for v in tensor.reshape(-1).tolist()]}


def sample(line, seed):
    call = ast.parse(line.strip(), mode="eval").body
    maker = Inputs(seed)
    scope = {name: getattr(maker, name) for name in "rpuibt"} | {"torch": torch, "inf": float("inf"), "nan": float("nan")}
    value = lambda node: eval(compile(ast.Expression(node), line, "eval"), scope)
    path = path_of(call.func)
    args = [value(node) for node in call.args]
    kwargs = {keyword.arg: value(keyword.value) for keyword in call.keywords}
    inputs = maker.made
    result = run(path, args, kwargs)
    in_place = path.startswith("Tensor.") and path.endswith("_") and not path.endswith("__")
    found = {"kind": "inplace" if in_place else "method" if path.startswith("Tensor.") else "function", "call": path,
             "args": encode(args, inputs), "kwargs": {k: encode(v, inputs) for k, v in kwargs.items()},
             "inputs": [record(t) for t in inputs]}
    if not isinstance(result, (torch.Tensor, tuple, list)):
        return found | {"out": "value", "value": number(result)}
    outputs = tensors(result)
    found |= {"out": "tensor" if isinstance(result, torch.Tensor) else "list", "outputs": [record(o) for o in outputs],
              "tol": {"rtol": 1e-5, "atol": 1e-6}}
    if any(o.requires_grad for o in outputs):
        seeds, grads = gradients(path, args, kwargs, inputs, outputs, maker.generator)
        found |= {"grad_outputs": [None if s is None else record(s, False) for s in seeds], "grads": [plain(g) for g in grads],
                  "grad_tol": {"rtol": 1e-4, "atol": 1e-5}}
    return found


for family in sys.argv[1:]:
    with open(f"test/torch/more/{family}.calls") as file:
        lines = [line for line in file if line.strip() and not line.startswith("#")]
    samples = [sample(line, seed) for seed, line in enumerate(lines)]
    with open(f"test/torch/more/{family}.json", "w") as file:
        file.write('{"samples": [\n' + ",\n".join(json.dumps(s) for s in samples) + "\n]}\n")
    print(family, len(samples))

"""Records modules of real PyTorch in the form of modules.json: python3 test/torch/record_modules.py

Reads more-modules.calls, one call a line: the module, then its call
(`nn.GRU(3, 2) ; r(4, 3), r(1, 2) ; key=b(2, 3) ; eval`), and writes more-modules.json. Inputs are made as record.py's.
Gradients are those of float64. Each module is built after torch.manual_seed(its line), so the state also tells how it starts.
"""
import ast
import copy
import json
import sys

import torch
from torch import nn

from record import Inputs, plain, record


def nested(value, of):
    return [nested(item, of) for item in value] if isinstance(value, (list, tuple)) else of(value)


def flat(value):
    if isinstance(value, (list, tuple)):
        return [tensor for item in value for tensor in flat(item)]
    return [value] if isinstance(value, torch.Tensor) else []


def literal(node):
    return ast.literal_eval(node)


def in_double(value):
    if not isinstance(value, torch.Tensor):
        return value
    double = value.detach().double() if value.is_floating_point() else value
    return double.requires_grad_() if value.requires_grad else double


def sample(line, seed):
    built, called, keywords, mode = ([part.strip() for part in line.split(";")] + ["", "", ""])[:4]
    torch.manual_seed(seed)
    module = eval(built).train(mode != "eval")
    node = ast.parse(built, mode="eval").body
    maker = Inputs(seed)
    scope = {name: getattr(maker, name) for name in "rpuibt"} | {"torch": torch, "inf": float("inf"), "dict": dict}
    inputs = list(eval(f"({called},)", scope))
    given = eval(f"dict({keywords})", scope)
    state = {name: record(tensor, False) for name, tensor in module.state_dict().items()}
    double = copy.deepcopy(module).double()
    output = module(*inputs, **given)
    twins = nested(inputs, in_double)
    output64 = double(*twins, **{name: nested(value, in_double) for name, value in given.items()})
    seeds = [torch.randn(o.shape, generator=maker.generator) if o.requires_grad else None for o in flat(output)]
    total = sum((o * s.double()).sum() for o, s in zip(flat(output64), seeds) if s is not None)
    parameters = dict(double.named_parameters())
    wanted = [t for t in flat(twins) if t.requires_grad] + list(parameters.values())
    found = torch.autograd.grad(total, wanted, allow_unused=True)
    count = len(wanted) - len(parameters)
    bare = lambda tensor: {k: v for k, v in record(tensor, False).items() if k != "requires_grad"} if isinstance(tensor, torch.Tensor) else tensor
    return {
        "module": node.func.attr,
        "args": [literal(arg) for arg in node.args],
        "kwargs": {keyword.arg: literal(keyword.value) for keyword in node.keywords},
        "seed": seed,
        "train": mode != "eval",
        "state_dict": {name: {k: v for k, v in value.items() if k != "requires_grad"} for name, value in state.items()},
        "forward_kwargs": {name: nested(value, bare) for name, value in given.items()},
        "calls": 1,
        "inputs": nested(inputs, bare),
        "output": nested(output, bare),
        "grad_outputs": [None if s is None else bare(s) for s in seeds],
        "input_grads": [plain(g) for g in found[:count]],
        "param_grads": {name: plain(g) for name, g in zip(parameters, found[count:])},
        "state_dict_after": {name: bare(buffer) for name, buffer in module.named_buffers()},
        "repr": repr(module),
        "tol": {"rtol": 1e-5, "atol": 2e-6},
        "grad_tol": {"rtol": 1e-4, "atol": 2e-5},
    }


with open("test/torch/more-modules.calls") as file:
    lines = [line for line in file if line.strip() and not line.startswith("#")]
samples = [sample(line, seed) for seed, line in enumerate(lines)]
with open("test/torch/more-modules.json", "w") as file:
    file.write('{"samples": [\n' + ",\n".join(json.dumps(s) for s in samples) + "\n]}\n")
print(len(samples), file=sys.stderr)

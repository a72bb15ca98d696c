"""Records what real PyTorch raises: python3 test/torch/record_errors.py

Reads errors.calls and layer-errors.calls: one call a line, where R and I make ones (float32, int64) of a shape, and S is a singular matrix.
"""
import json

import torch
import torch.nn.functional as F
from torch import nn

inf = float("inf")
S = torch.tensor([[1.0, 2.0], [2.0, 4.0]])


def R(*shape):
    return torch.ones(shape)


def I(*shape):
    return torch.ones(shape, dtype=torch.int64)


def record(calls, result):
    samples = []
    for call in open(f"test/torch/{calls}").read().splitlines():
        try:
            eval(call)
            samples.append({"call": call})
        except Exception as error:
            samples.append({"call": call, "exception": type(error).__name__, "message": str(error)})
    with open(f"test/torch/{result}", "w") as file:
        file.write('{"samples": [\n' + ",\n".join(json.dumps(s) for s in samples) + "\n]}\n")
    print(len(samples))


record("errors.calls", "errors-more.json")
record("layer-errors.calls", "layer-errors.json")

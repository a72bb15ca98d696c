"""Records what real PyTorch raises: python3 test/torch/record_errors.py

Reads errors.calls: one call a line, where R and I make ones (float32, int64) of a shape, and S is a singular matrix.
"""
import json

import torch
from torch import nn

inf = float("inf")
S = torch.tensor([[1.0, 2.0], [2.0, 4.0]])


def R(*shape):
    return torch.ones(shape)


def I(*shape):
    return torch.ones(shape, dtype=torch.int64)


samples = []
for call in open("test/torch/errors.calls").read().splitlines():
    try:
        eval(call)
        samples.append({"call": call})
    except Exception as error:
        samples.append({"call": call, "exception": type(error).__name__, "message": str(error)})
with open("test/torch/errors-more.json", "w") as file:
    file.write('{"samples": [\n' + ",\n".join(json.dumps(s) for s in samples) + "\n]}\n")
print(len(samples))

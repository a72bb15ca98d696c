"""Records random streams of real PyTorch, in the form of rng.json: python3 test/torch/record_random.py

Reads random.calls: one stream a line, calls apart by "; ". The number of the line is the seed.
"""
import json

import torch
from torch import nn

from record import record

samples = []
with open("test/torch/random.calls") as file:
    for seed, line in enumerate(file):
        torch.manual_seed(seed)
        calls = [{"call": call, "result": record(eval(call))} for call in line.strip().split("; ")]
        samples.append({"index": 1000 + seed, "seed": seed, "calls": calls})
with open("test/torch/random.json", "w") as file:
    file.write('{"samples": [\n' + ",\n".join(json.dumps(s) for s in samples) + "\n]}\n")
print(len(samples))

# Records what PyTorch prints for tensors of many shapes, types and values under many settings: printing_options.json.
# Run with the system's python3 (apt-get install python3-torch) in the repository's root.
import json
import math
import random

import torch

random.seed(5)
specials = [float("nan"), float("inf"), -float("inf"), 0.0, -0.0, 1.0, -1.5]
edges = [0.0, 1e-5, 1e-4, 0.00012, 1000.5, 1e8, 123456.0, 99999.5, 0.5, 2.5e-5]
makers = [
    lambda: random.gauss(0, 1),
    lambda: random.gauss(0, 1) * 10 ** random.randint(-8, 8),
    lambda: float(random.randint(-5, 5)),
    lambda: float(random.randint(-(10**9), 10**9)),
    lambda: random.choice(specials),
    lambda: random.choice(edges),
    lambda: random.randint(0, 3) * 0.5,
    random.random,
]
types = ["float32", "float32", "float64", "int64", "int32", "uint8", "bool"]
settings = {
    "precision": lambda: random.randint(0, 8),
    "threshold": lambda: random.choice([0, 5, 20, 100]),
    "edgeitems": lambda: random.randint(1, 4),
    "linewidth": lambda: random.choice([20, 40, 60, 120]),
    "sci_mode": lambda: random.choice([True, False]),
    "profile": lambda: random.choice(["default", "short", "full"]),
}


def element(dtype, maker):
    if dtype.startswith("float"):
        return maker()
    if dtype == "bool":
        return random.random() < 0.5
    size = random.randint(0, 10 ** random.randint(0, 2 if dtype == "uint8" else 9))
    return size if dtype == "uint8" else size * random.choice([-1, 1])


def written(value):
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def sample():
    options = {name: make() for name, make in settings.items() if random.random() < 0.25}
    shape = [random.choice([0, 1, 1, 2, 2, 3, 4, 7]) for _ in range(random.randint(0, 4))]
    if len(shape) == 1:
        shape = [random.randint(0, 30)]
    count = math.prod(shape)
    if count > 60:
        return None
    dtype, maker = random.choice(types), random.choice(makers)
    tensor = torch.tensor([element(dtype, maker) for _ in range(count)], dtype=getattr(torch, dtype)).reshape(shape)
    wants = dtype.startswith("float") and random.random() < 0.3
    computed = wants and random.random() < 0.5
    torch.set_printoptions(profile="default")
    torch.set_printoptions(**options)
    shown = tensor.requires_grad_() * 1 if computed else tensor.requires_grad_(wants)
    data = [written(value) for value in tensor.detach().reshape(-1).tolist()]
    return {
        "options": options,
        "shape": shape,
        "dtype": dtype,
        "data": data,
        "requires_grad": wants,
        "computed": computed,
        "repr": repr(shown),
    }


samples = [made for made in (sample() for _ in range(300)) if made is not None]
with open("test/torch/printing_options.json", "w") as file:
    file.write('{"samples": [\n' + ",\n".join(json.dumps(made) for made in samples) + "\n]}\n")

"""PyTorch and numpy, over the same line protocol as child.mjs. The variant is torch or numpy; one thread computes."""
import json
import math
import os
import re
import resource
import sys
import time

import numpy as np

VARIANT, THREADS = sys.argv[1], int(sys.argv[2])
if VARIANT == "torch":
    import torch
    import torch.nn.functional as F

    torch.set_num_threads(THREADS)


class Data:
    def __init__(self, folder):
        with open(os.path.join(folder, "index.json"), encoding="utf8") as file:
            self.index = json.load(file)
        self.all = np.fromfile(os.path.join(folder, "numbers.f32"), dtype=np.float32)

    def array(self, name):
        entry = self.index[name]
        count = math.prod(entry["shape"])
        return self.all[entry["offset"] : entry["offset"] + count].reshape(entry["shape"]).copy()

    def operand(self, shape, half=0):
        start = self.index["numbers"]["offset"] + half * 2**20
        return self.all[start : start + math.prod(shape)].reshape(shape).copy()

    def names(self, prefix):
        return [name for name in self.index if name.startswith(prefix)]


def summary(values):
    flat = np.asarray(values).reshape(-1)
    if flat.size == 1:
        return [float(flat[0])]
    rms = math.sqrt(float(np.mean(np.square(flat.astype(np.float64)))))
    return [rms, float(flat[0]), float(flat[flat.size // 2]), float(flat[-1])]


def moments(values):
    return [float(np.mean(values)), float(np.std(values))]


def pure(compute, summarize=summary):
    kept = {}

    def step():
        kept["y"] = compute()

    return step, lambda: summarize(np.asarray(kept["y"]))


def matmul_operands(data, at):
    m, k, n, form = at["m"], at["k"], at["n"], at["form"]
    a = data.operand([k, m] if form == "-at" else [m, k])
    b = data.operand([n, k] if form == "-bt" else [k, n], 1)
    return a, b, form


# ---- PyTorch


def update(parameters, learning_rate):
    with torch.no_grad():
        for p in parameters:
            p.sub_(p.grad, alpha=learning_rate)
            p.grad.zero_()


def load(data, name):
    return torch.from_numpy(data.array(name))


def parameters_of(data, prefix):
    return {name[len(prefix) :]: load(data, name).requires_grad_() for name in data.names(prefix)}


def training(compute):
    """A workload whose step computes a loss, goes back and updates; the result is the last loss."""
    kept = {}

    def step():
        kept["loss"] = compute()

    return step, lambda: [kept["loss"].item()]


def torch_two_layer_sgd(data):
    x, y = load(data, "x"), load(data, "y")
    w1, w2 = load(data, "w1").requires_grad_(), load(data, "w2").requires_grad_()

    def compute():
        loss = x.mm(w1).clamp(min=0).mm(w2).sub(y).pow(2).sum()
        loss.backward()
        update([w1, w2], 1e-6)
        return loss

    return training(compute)


def torch_two_layer_adam(data):
    x, y = load(data, "x"), load(data, "y")
    model = torch.nn.Sequential(torch.nn.Linear(1000, 100), torch.nn.ReLU(), torch.nn.Linear(100, 10))
    model.load_state_dict({name[4:]: load(data, name) for name in data.names("mlp.")})
    criterion = torch.nn.MSELoss(reduction="sum")
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)

    def compute():
        loss = criterion(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss

    return training(compute)


def torch_matmul(data, at):
    a, b, form = matmul_operands(data, at)
    a, b = torch.from_numpy(a), torch.from_numpy(b)
    return pure(lambda: (a.t() if form == "-at" else a).mm(b.t() if form == "-bt" else b))


def torch_chain(length):
    x = torch.ones(4, requires_grad=True)
    a, b = torch.full([4], 0.9999), torch.full([4], 0.0002)
    kept = {}

    def step():
        x.grad = None
        y = x
        for _ in range(length // 2):
            y = y.mul(a).add(b)
        kept["loss"] = y.sum()
        kept["loss"].backward()

    return step, lambda: [kept["loss"].item(), x.grad[0].item()]


def torch_cnn(data):
    x, labels = load(data, "images"), load(data, "labels").long()
    p = {**parameters_of(data, "conv"), **parameters_of(data, "linear.")}

    def compute():
        edges = F.max_pool2d(F.conv2d(x, p["1.weight"], p["1.bias"], padding=1).relu(), 2)
        shapes = F.max_pool2d(F.conv2d(edges, p["2.weight"], p["2.bias"], padding=1).relu(), 2)
        loss = F.cross_entropy(F.linear(shapes.flatten(1), p["weight"], p["bias"]), labels)
        loss.backward()
        update(p.values(), 0.1)
        return loss

    return training(compute)


def torch_attend(p, i, x, mask):
    batch, length, width = x.shape
    qkv = F.linear(x, p[f"{i}.qkv.weight"], p[f"{i}.qkv.bias"]).view(batch, length, 3, 4, 16)
    q, k, v = (qkv.select(2, part).transpose(1, 2) for part in range(3))
    weights = q.matmul(k.transpose(2, 3)).div(4).add(mask).softmax(-1)
    heads = weights.matmul(v).transpose(1, 2).reshape(batch, length, width)
    return F.linear(heads, p[f"{i}.out.weight"], p[f"{i}.out.bias"])


def torch_transformer(data):
    tokens, targets = load(data, "tokens").long(), load(data, "targets").long().view(-1)
    p = parameters_of(data, "gpt.")
    mask = torch.full([32, 32], -1e9).triu(1)

    def norm(x):
        return F.layer_norm(x, [64])

    def compute():
        x = F.embedding(tokens, p["token"]).add(p["position"])
        for i in range(2):
            x = x.add(torch_attend(p, i, norm(x), mask))
            hidden = F.linear(norm(x), p[f"{i}.ff1.weight"], p[f"{i}.ff1.bias"]).relu()
            x = x.add(F.linear(hidden, p[f"{i}.ff2.weight"], p[f"{i}.ff2.bias"]))
        scores = F.linear(norm(x), p["head.weight"], p["head.bias"])
        loss = F.cross_entropy(scores.view(-1, 32), targets)
        loss.backward()
        update(p.values(), 0.1)
        return loss

    return training(compute)


def torch_temporaries(data):
    w, x = (torch.from_numpy(data.operand([2**17], half)) for half in range(2))
    w.requires_grad_()

    def step():
        w.grad = None
        w.mul(x).sum().backward()

    return step, lambda: summary(w.grad)


def torch_workloads(sizes):
    unary = ["relu", "exp", "tanh", "sigmoid", "sum"]
    count = sizes["elements"]

    def operands(data):
        return (torch.from_numpy(data.operand([count], half)) for half in range(2))

    def unary_of(name):
        return lambda data: pure(lambda a=next(operands(data)): getattr(a, name)())

    def binary_of(name):
        def prepare(data):
            a, b = operands(data)
            return pure(lambda: getattr(a, name)(b))

        return prepare

    def softmax(data):
        a = torch.from_numpy(data.operand([1000, 1000]))
        return pure(lambda: a.softmax(1))

    return {
        "two-layer-sgd": torch_two_layer_sgd,
        "two-layer-adam": torch_two_layer_adam,
        **{name: (lambda data, at=at: torch_matmul(data, at)) for name, at in sizes["matmuls"].items()},
        **{name: binary_of(name) for name in ["add", "mul"]},
        **{name: unary_of(name) for name in unary},
        "softmax": softmax,
        "chain": lambda data: torch_chain(sizes["chainLength"]),
        "cnn-step": torch_cnn,
        "transformer-step": torch_transformer,
        "randn": lambda data: pure(lambda: torch.randn(count), moments),
        "temporaries": torch_temporaries,
    }


# ---- numpy


def numpy_two_layer_sgd(data):
    x, y, w1, w2 = (data.array(name) for name in ["x", "y", "w1", "w2"])
    kept = {}

    def step():
        h = x.dot(w1)
        relu = np.maximum(h, 0)
        difference = relu.dot(w2) - y
        kept["loss"] = np.square(difference).sum()
        g = np.float32(2) * difference
        g_w2 = relu.T.dot(g)
        g_h = g.dot(w2.T)
        g_h[h < 0] = 0
        g_w1 = x.T.dot(g_h)
        np.subtract(w1, np.float32(1e-6) * g_w1, out=w1)
        np.subtract(w2, np.float32(1e-6) * g_w2, out=w2)

    return step, lambda: [float(kept["loss"])]


def numpy_matmul(data, at):
    a, b, form = matmul_operands(data, at)
    return pure(lambda: (a.T if form == "-at" else a).dot(b.T if form == "-bt" else b))


def numpy_softmax(a):
    e = np.exp(a - a.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def numpy_workloads(sizes):
    count = sizes["elements"]
    functions = {
        "add": lambda a, b: a + b,
        "mul": lambda a, b: a * b,
        "relu": lambda a, b: np.maximum(a, 0),
        "exp": lambda a, b: np.exp(a),
        "tanh": lambda a, b: np.tanh(a),
        "sigmoid": lambda a, b: 1 / (1 + np.exp(-a)),
        "sum": lambda a, b: a.sum(),
    }

    def on_elements(function):
        def prepare(data):
            a, b = data.operand([count]), data.operand([count], 1)
            return pure(lambda: function(a, b))

        return prepare

    def softmax(data):
        a = data.operand([1000, 1000])
        return pure(lambda: numpy_softmax(a))

    random = np.random.default_rng(0)
    return {
        "two-layer-sgd": numpy_two_layer_sgd,
        **{name: (lambda data, at=at: numpy_matmul(data, at)) for name, at in sizes["matmuls"].items()},
        **{name: on_elements(function) for name, function in functions.items()},
        "softmax": softmax,
        "randn": lambda data: pure(lambda: random.standard_normal(count, dtype=np.float32), moments),
    }


# ---- the protocol


def blas():
    """The library that does the matrix products: as loaded where the system tells, else as built."""
    if VARIANT == "torch" and torch.backends.mkl.is_available():
        return "MKL"
    known = {"openblas": "OpenBLAS", "mkl": "MKL", "blis": "BLIS", "atlas": "ATLAS", "accelerate": "Accelerate"}
    try:
        with open("/proc/self/maps", encoding="utf8") as maps:
            loaded = " ".join(re.findall(r"/\S+\.so\S*", maps.read())).lower()
        found = [name for word, name in known.items() if re.search(rf"/lib\w*{word}", loaded)]
        return found[0] if found else "reference BLAS"
    except OSError:
        built = torch.__config__.show() if VARIANT == "torch" else str(getattr(np.__config__, "blas_opt_info", ""))
        return next((name for word, name in known.items() if word in built.lower()), "unknown BLAS")


class Child:
    def start(self, request):
        self.data = Data(request["folder"])
        known = torch_workloads if VARIANT == "torch" else numpy_workloads
        self.workloads = known(request["sizes"])
        version = torch.__version__ if VARIANT == "torch" else np.__version__
        return {"version": version, "blas": blas(), "workloads": list(self.workloads)}

    def prepare(self, request):
        self.step, result = self.workloads[request["workload"]](self.data)
        for _ in range(request["steps"]):
            self.step()
        return {"result": result()}

    def warm(self, request):
        count, start = 0, time.perf_counter()
        while (spent := (time.perf_counter() - start) * 1000) < request["milliseconds"]:
            self.step()
            count += 1
        return {"milliseconds": spent / max(count, 1)}

    def time(self, request):
        start = time.perf_counter()
        for _ in range(request["iterations"]):
            self.step()
        return {"milliseconds": (time.perf_counter() - start) * 1000 / request["iterations"]}

    def loop(self, request):
        def resident():
            with open("/proc/self/statm", encoding="utf8") as statm:
                return int(statm.read().split()[1]) * resource.getpagesize() / 2**20

        samples = [resident()]
        for _ in range(request["samples"]):
            for _ in range(request["iterations"] // request["samples"]):
                self.step()
            samples.append(resident())
        return {"megabytes": samples}

    def memory(self, request):
        return {"megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


child = Child()
for line in sys.stdin:
    request = json.loads(line)
    try:
        answer = getattr(child, request["ask"])(request)
    except Exception as error:  # Whatever goes wrong is told, and the others go on.
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)

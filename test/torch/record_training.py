"""Records optimizers and schedulers that optim.json leaves out, in its form: python3 test/torch/record_training.py

The problem is optim.json's; LBFGS gets it as a closure.
"""
import json

import torch
from torch.optim.lr_scheduler import *  # noqa: F403: the code of schedulers names them
from torch.optim.swa_utils import SWALR  # noqa: F401

with open("test/torch/optim.json") as file:
    problem = json.load(file)["problem"]


def tensor(name, dtype):
    found = problem[name]
    return torch.tensor(found["data"], dtype=torch.float32).reshape(found["shape"]).to(dtype)


def optimizer_sample(name, options, groups=None):
    # L-BFGS is so sensitive that float32 leads elsewhere within a few steps.
    dtype = torch.float64 if name == "LBFGS" else torch.float32
    w, b, c = (tensor(key, dtype).requires_grad_() for key in ("w0", "b0", "c0"))
    x, y = tensor("x", dtype), tensor("y", dtype)
    params = [w, b, c] if groups is None else [{"params": [w, b]}, {"params": [c], "lr": 0.02}]
    optimizer = getattr(torch.optim, name)(params, **options)
    weights = torch.tensor([1.0, 10.0, 0.1, 3.0], dtype=dtype)
    losses, after = [], []

    def closure():
        optimizer.zero_grad()
        loss = ((torch.tanh(x @ w + b) - y) ** 2).mean() + (c**2 * weights).sum() * 0.1
        loss.backward()
        return loss

    for _ in range(10):
        losses.append(optimizer.step(closure).item())
        after.append([p.detach().reshape(-1).tolist() for p in (w, b, c)])
    return {"kind": "optimizer", "optimizer": name, "options": options, "groups": groups, "losses": losses,
            "params_after_step": after, "state_keys": sorted(optimizer.state[w]), "text": str(optimizer)}


def scheduler_sample(code, optimizer, options, steps=20, two=False):
    p, q = (torch.ones(2, requires_grad=True) for _ in range(2))
    groups = [{"params": [p]}, {"params": [q], "lr": 0.01}] if two else [p]
    opt = getattr(torch.optim, optimizer)(groups, **options)
    scheduler = eval(code)
    lrs, momenta = [], []
    for _ in range(steps):
        lrs.append([group["lr"] for group in opt.param_groups])
        momenta.append([group.get("momentum", group.get("betas", [None])[0]) for group in opt.param_groups])
        opt.step()
        scheduler.step()
    lrs.append([group["lr"] for group in opt.param_groups])
    return {"kind": "lr_scheduler", "code": code, "optimizer": optimizer, "options": options, "steps": steps,
            "groups": "two" if two else None, "lrs": lrs, "momenta": momenta, "last_lr": scheduler.get_last_lr(),
            "last_epoch": scheduler.last_epoch}


samples = [
    optimizer_sample("LBFGS", {"lr": 0.3, "max_iter": 4}),
    optimizer_sample("LBFGS", {"max_iter": 5, "history_size": 3, "line_search_fn": "strong_wolfe"}),
    optimizer_sample("LBFGS", {"lr": 0.01, "line_search_fn": "strong_wolfe"}),
    optimizer_sample("ASGD", {"lr": 0.1, "t0": 3, "lambd": 0.01, "weight_decay": 0.1}),
    optimizer_sample("ASGD", {}, "two"),
    optimizer_sample("RMSprop", {"centered": True, "momentum": 0.5, "weight_decay": 0.1}),
    optimizer_sample("RMSprop", {"centered": True, "maximize": True, "alpha": 0.5}),
    optimizer_sample("Rprop", {"maximize": True, "step_sizes": [0.02, 0.1]}),
    optimizer_sample("Rprop", {"lr": 0.3}, "two"),
    optimizer_sample("Adadelta", {"maximize": True, "weight_decay": 0.2}),
    optimizer_sample("Adagrad", {"maximize": True, "lr": 0.1}, "two"),
    optimizer_sample("Adamax", {"maximize": True}),
    optimizer_sample("AdamW", {"amsgrad": True, "maximize": True, "lr": 0.02}),
    optimizer_sample("NAdam", {"weight_decay": 0.1}),
    optimizer_sample("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True, "maximize": True}),
    scheduler_sample("CyclicLR(opt, 0.01, 0.1, step_size_up=4)", "SGD", {"lr": 0.1, "momentum": 0.9}),
    scheduler_sample('CyclicLR(opt, base_lr=0.01, max_lr=0.1, step_size_up=3, step_size_down=5, mode="triangular2")', "SGD", {"lr": 0.1, "momentum": 0.9}),
    scheduler_sample('CyclicLR(opt, [0.01, 0.02], [0.1, 0.3], step_size_up=3, mode="exp_range", gamma=0.9, cycle_momentum=False)', "SGD", {"lr": 0.1}, two=True),
    scheduler_sample("CosineAnnealingWarmRestarts(opt, 3, T_mult=2, eta_min=0.001)", "SGD", {"lr": 0.1}, two=True),
    scheduler_sample("CosineAnnealingWarmRestarts(opt, T_0=4)", "SGD", {"lr": 0.1}),
    scheduler_sample("MultiplicativeLR(opt, lambda e: 0.9 + e / 100)", "SGD", {"lr": 0.1}, two=True),
    scheduler_sample("LambdaLR(opt, [lambda e: 0.9 ** e, lambda e: 1 / (e + 1)])", "SGD", {"lr": 0.1}, two=True),
    scheduler_sample("ExponentialLR(opt, gamma=0.8)", "SGD", {"lr": 0.1}, two=True),
    scheduler_sample('OneCycleLR(opt, max_lr=[0.5, 0.2], epochs=4, steps_per_epoch=5, anneal_strategy="linear", pct_start=0.4)', "Adam", {"lr": 0.1}, steps=19, two=True),
    scheduler_sample("OneCycleLR(opt, 0.5, 20, div_factor=10, cycle_momentum=False)", "Adagrad", {"lr": 0.1}, steps=19),
    scheduler_sample("SequentialLR(opt, [LinearLR(opt, total_iters=4), CosineAnnealingLR(opt, T_max=6), ConstantLR(opt, 0.5, 3)], milestones=[4, 10])", "SGD", {"lr": 0.1}, two=True),
    scheduler_sample("CosineAnnealingLR(opt, 5, 0.01)", "SGD", {"lr": 0.1}),
    scheduler_sample("SWALR(opt, swa_lr=0.05, anneal_epochs=6)", "SGD", {"lr": 0.1}, two=True),
    scheduler_sample('SWALR(opt, 0.05, 4, "linear")', "SGD", {"lr": 0.1}),
    scheduler_sample("SWALR(opt, swa_lr=[0.05, 0.02], anneal_epochs=0)", "SGD", {"lr": 0.1}, two=True),
]
with open("test/torch/training.json", "w") as file:
    file.write('{"samples": [\n' + ",\n".join(json.dumps(s) for s in samples) + "\n]}\n")
print(len(samples))

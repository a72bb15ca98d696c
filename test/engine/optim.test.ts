// Optimizers and schedulers: ten steps of each as PyTorch recorded them.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn, optim } from "gradlens";
import { raises } from "./asserts.js";
import { fromRecord, readData, type TensorRecord } from "./torch-data.js";

interface OptimizerSample {
  kind: "optimizer";
  optimizer: string;
  options: Record<string, unknown>;
  groups: string | null;
  losses: number[];
  params_after_step: number[][][];
  state_keys: string[];
  state_dict_param_groups?: Record<string, unknown>[];
  defaults?: Record<string, unknown>;
  /** How the optimizer prints. */
  text?: string;
}

interface SchedulerSample {
  kind: "lr_scheduler";
  code: string;
  optimizer: string;
  options: Record<string, unknown>;
  groups: string | null;
  steps: number;
  metrics?: number[] | null;
  lrs: number[][];
  momenta?: number[][];
  momentum_or_beta1?: number[];
  last_lr: number[] | null;
  last_epoch: number | null;
}

interface ClipSample {
  kind: "clip_grad_norm_" | "clip_grad_value_";
  max_norm?: number;
  norm_type?: number;
  clip_value?: number;
  grads_before: TensorRecord[];
  grads_after: TensorRecord[];
  returned?: TensorRecord;
}

type Sample = OptimizerSample | SchedulerSample | ClipSample;

const { problem, samples: recorded } = readData<{
  problem: Record<"x" | "y" | "w0" | "b0" | "c0", TensorRecord>;
  samples: Sample[];
}>("optim.json");
const samples = [...recorded, ...readData<{ samples: Sample[] }>("training.json").samples];

interface AnyOptimizer extends optim.Optimizer<{ lr: number }> {}
type Make<T> = (...args: unknown[]) => T;
const optimizers = optim as unknown as Record<string, Make<AnyOptimizer>>;

function closeTo(got: ArrayLike<number>, want: number[], what: string, tolerance = 2e-5): void {
  assert.equal(got.length, want.length, `${what}: length`);
  want.forEach((value, i) => {
    const allowed = tolerance / 10 + tolerance * Math.abs(value);
    assert.ok(Math.abs(got[i] - value) <= allowed, `${what}[${i}]: ${got[i]}, PyTorch ${value}`);
  });
}

/** Ten steps of the recorded problem. */
function checkOptimizer(sample: OptimizerSample): void {
  // L-BFGS is so sensitive that float32 leads elsewhere within a few steps.
  const dtype = sample.optimizer === "LBFGS" ? torch.float64 : torch.float32;
  const [x, y, w, b, c] = (["x", "y", "w0", "b0", "c0"] as const).map((name) => fromRecord(problem[name]).to(dtype));
  for (const param of [w, b, c]) param.requires_grad_();
  const weights = torch.tensor([1, 10, 0.1, 3], { dtype });
  const params = sample.groups === null ? [w, b, c] : [{ params: [w, b] }, { params: [c], lr: 0.02 }];
  const optimizer = optimizers[sample.optimizer](params, sample.options);
  const closure = () => {
    optimizer.zero_grad();
    const fit = x.matmul(w).add(b).tanh().sub(y).pow(2).mean();
    const loss = fit.add(c.pow(2).mul(weights).sum().mul(0.1));
    loss.backward();
    return loss;
  };
  sample.params_after_step.forEach((want, step) => {
    closeTo([optimizer.step(closure)!.item()], [sample.losses[step]], `loss ${step}`);
    [w, b, c].forEach((param, i) => {
      closeTo(param.data_array(), want[i], `${sample.optimizer} step ${step}, parameter ${i}`);
    });
  });
  checkState(sample, optimizer, w);
}

/** State and options have PyTorch's names and values. */
function checkState(sample: OptimizerSample, optimizer: AnyOptimizer, param: torch.Tensor): void {
  const { state, param_groups } = optimizer.state_dict();
  assert.deepEqual(Object.keys(state[0]).sort(), sample.state_keys.filter((key) => key !== "al").sort());
  if (sample.state_dict_param_groups) assert.deepEqual(param_groups, sample.state_dict_param_groups);
  if (sample.defaults) assert.deepEqual(optimizer.defaults, sample.defaults);
  const numbers = (text: string) => text.replace(/\b(\d+)\.0\b/g, "$1");
  if (sample.text && sample.options.step_sizes === undefined)
    assert.equal(numbers(String(optimizer)), numbers(sample.text));
  assert.ok(optimizer.state.has(param));
}

/** Arguments of a Python call, split where commas are not inside brackets. */
function splitArguments(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if ("([".includes(letter)) depth++;
    if (")]".includes(letter)) depth--;
    if (letter === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

const schedulers = { ...optim.lr_scheduler, ...optim.swa_utils } as unknown as Record<string, Make<unknown>>;

/** The value of a Python expression as recorded code uses them. */
function evaluate(text: string, opt: unknown): unknown {
  if (text === "opt") return opt;
  if (text === "True" || text === "False") return text === "True";
  const lambda = /^lambda (\w+): (.*)$/.exec(text);
  if (lambda) return new Function(lambda[1], `return ${lambda[2]}`);
  if (text.startsWith("[")) return splitArguments(text.slice(1, -1)).map((part) => evaluate(part, opt));
  const call = /^(\w+)\((.*)\)$/.exec(text);
  if (call === null) return JSON.parse(text);
  const args = splitArguments(call[2]);
  const isKeyword = (arg: string) => /^\w+=/.test(arg);
  const keywords = args.filter(isKeyword).map((arg) => {
    const [, name, value] = /^(\w+)=(.*)$/.exec(arg)!;
    return [name, evaluate(value, opt)];
  });
  const positional = args.filter((arg) => !isKeyword(arg)).map((arg) => evaluate(arg, opt));
  return schedulers[call[1]](...positional, ...(keywords.length > 0 ? [Object.fromEntries(keywords)] : []));
}

function checkScheduler(sample: SchedulerSample): void {
  const [p, q] = [torch.ones(2, { requires_grad: true }), torch.ones(2, { requires_grad: true })];
  const groups = sample.groups === null ? [p] : [{ params: [p] }, { params: [q], lr: 0.01 }];
  const optimizer = optimizers[sample.optimizer](groups, sample.options);
  const scheduler = evaluate(sample.code, optimizer) as optim.lr_scheduler.StepLR;
  const momentum = (group: Record<string, unknown>) =>
    group.momentum ?? (group.betas as number[] | undefined)?.[0] ?? null;
  for (let step = 0; step <= sample.steps; step++) {
    const rates = optimizer.param_groups.map(({ lr }) => lr);
    closeTo(rates, sample.lrs[step], `${sample.code} at ${step}`, 1e-12);
    const momenta = optimizer.param_groups.map((group) => momentum(group as never));
    if (sample.momenta && step < sample.steps && momenta[0] !== null)
      closeTo(momenta as number[], sample.momenta[step], "momentum", 1e-12);
    if (sample.momentum_or_beta1 && step < sample.steps)
      closeTo([momenta[0] as number], [sample.momentum_or_beta1[step]], "momentum", 1e-12);
    if (step === sample.steps) break;
    optimizer.step();
    if (sample.metrics) (scheduler.step as (metric: number) => void)(sample.metrics[step]);
    else scheduler.step();
  }
  if (sample.last_lr) closeTo(scheduler.get_last_lr(), sample.last_lr, "last_lr", 1e-12);
  if (sample.last_epoch !== null) assert.equal(scheduler.last_epoch, sample.last_epoch);
}

function checkClipping(sample: ClipSample): void {
  const params = sample.grads_before.map((record) => {
    const param = torch.zeros(record.shape, { requires_grad: true });
    param.grad = fromRecord(record);
    return param;
  });
  if (sample.kind === "clip_grad_norm_") {
    const norm = nn.utils.clip_grad_norm_(params, sample.max_norm!, { norm_type: sample.norm_type });
    closeTo([norm.item()], sample.returned!.data.map(Number), "norm", 1e-6);
  } else nn.utils.clip_grad_value_(params, sample.clip_value!);
  params.forEach((param, i) => {
    closeTo(param.grad.data_array(), sample.grads_after[i].data.map(Number), `gradient ${i}`, 1e-6);
  });
}

describe("optimizers", function () {
  this.timeout(20_000);
  const steps = samples.filter((sample) => sample.kind === "optimizer");
  for (const name of new Set(steps.map(({ optimizer }) => optimizer))) {
    const here = steps.filter(({ optimizer }) => optimizer === name);
    it(`${name} takes PyTorch's steps in ${here.length} samples`, () => here.forEach(checkOptimizer));
  }

  const clips = samples.filter((one): one is ClipSample => one.kind.startsWith("clip_grad"));
  for (const sample of clips) it(`${sample.kind} clips as PyTorch`, () => checkClipping(sample));
});

const leaf = () => torch.ones(1, { requires_grad: true });

describe("an optimizer", () => {
  it("prints as PyTorch's", () => {
    assert.equal(
      String(optim.Adam([leaf()])),
      "Adam (\nParameter Group 0\n    amsgrad: False\n    betas: (0.9, 0.999)\n    capturable: False\n    differentiable: False\n    eps: 1e-08\n    foreach: None\n    fused: False\n    lr: 0.001\n    maximize: False\n    weight_decay: 0\n)",
    );
  });

  it("complains as PyTorch's", () => {
    const p = leaf();
    raises(() => optim.SGD([], { lr: 1 }), "ValueError", "optimizer got an empty parameter list");
    raises(() => optim.SGD([p], { lr: -1 }), "ValueError", "Invalid learning rate: -1");
    raises(
      () => optim.SGD([p]),
      "ValueError",
      "parameter group didn't specify a value of required optimization parameter lr",
    );
    raises(
      () => optim.SGD([p], { lr: 1, nesterov: true }),
      "ValueError",
      "Nesterov momentum requires a momentum and zero dampening",
    );
    raises(() => optim.SGD([p.mul(2)], { lr: 1 }), "ValueError", "can't optimize a non-leaf Tensor");
    raises(
      () => optim.SGD([{ params: [p] }, { params: [p] }], 1),
      "ValueError",
      "some parameters appear in more than one parameter group",
    );
    raises(() => optim.Adam([p], { betas: [1, 0] }), "ValueError", "Invalid beta parameter at index 0: 1");
    raises(
      () => optim.SGD([3 as never], 1),
      "TypeError",
      "optimizer can only optimize Tensors, but one of the params is int",
    );
    raises(
      () => optim.LBFGS([{ params: [leaf()] }, { params: [leaf()] }]),
      "ValueError",
      "LBFGS doesn't support per-parameter options (parameter groups)",
    );
  });

  it("saves a state that another takes over, without sharing it", () => {
    const [p, q] = [leaf(), leaf()];
    const [one, two] = [optim.SGD([p], { lr: 1, momentum: 0.5 }), optim.SGD([q], { lr: 2 })];
    p.grad = torch.ones(1);
    one.step();
    two.load_state_dict(one.state_dict());
    assert.equal(two.param_groups[0].lr, 1);
    one.step();
    assert.equal((two.state.get(q)!.momentum_buffer as torch.Tensor).item(), 1);
    raises(
      () => optim.SGD([leaf(), leaf()], 1).load_state_dict(one.state_dict()),
      "ValueError",
      "loaded state dict contains a parameter group that doesn't match the size of optimizer's group",
    );
  });

  it("calls hooks around steps, and takes groups and options later", () => {
    const [p, q] = [leaf(), leaf()];
    const optimizer = optim.SGD([p], { lr: 1 });
    const log: string[] = [];
    optimizer.register_step_pre_hook(() => void log.push("before"));
    const handle = optimizer.register_step_post_hook(() => void log.push("after"));
    optimizer.add_param_group({ params: q, lr: 2 });
    [p.grad, q.grad] = [torch.ones(1), torch.ones(1)];
    optimizer.step();
    handle.remove();
    optimizer.param_groups[1].lr = 0.5;
    optimizer.step();
    assert.deepEqual(log, ["before", "after", "before"]);
    assert.deepEqual([p.item(), q.item()], [-1, -1.5]);
    optimizer.zero_grad(false);
    assert.equal(p.grad.item(), 0);
    optimizer.zero_grad();
    assert.equal(p.grad, null);
  });
});

describe("schedulers", () => {
  for (const sample of samples.filter((one) => one.kind === "lr_scheduler"))
    it(`${sample.code} of ${sample.optimizer}`, () => checkScheduler(sample));

  it("save a state that another takes over", () => {
    const make = () => {
      const optimizer = optim.SGD([leaf()], 0.1);
      return optim.lr_scheduler.SequentialLR(
        optimizer,
        [optim.lr_scheduler.ConstantLR(optimizer), optim.lr_scheduler.ExponentialLR(optimizer, 0.5)],
        [2],
      );
    };
    const [one, two] = [make(), make()];
    for (let i = 0; i < 3; i++) one.step();
    const copy = JSON.parse(JSON.stringify(one.state_dict()));
    two.load_state_dict(copy);
    assert.deepEqual(two.state_dict(), one.state_dict());
    assert.equal("optimizer" in copy, false);
  });

  it("complain as PyTorch's", () => {
    const { LinearLR, OneCycleLR, StepLR } = optim.lr_scheduler;
    const optimizer = optim.SGD([leaf()], 0.1);
    raises(() => StepLR(1 as never, 2), "TypeError", "int is not an Optimizer");
    raises(
      () => LinearLR(optimizer, { start_factor: 2 }),
      "ValueError",
      "Starting multiplicative factor expected to be between 0 and 1.",
    );
    raises(
      () => OneCycleLR(optimizer, 0.1),
      "ValueError",
      "You must define either total_steps OR (epochs AND steps_per_epoch)",
    );
    raises(
      () => StepLR(optimizer, 2, { last_epoch: 3 }),
      "KeyError",
      "param 'initial_lr' is not specified in param_groups[0] when resuming an optimizer",
    );
    const fromNothing = LinearLR(optimizer, { start_factor: 0 });
    raises(() => fromNothing.step(), "ZeroDivisionError", "float division by zero");
  });
});

describe("averages of models", () => {
  it("count all models the same, unless told otherwise", () => {
    const model = nn.Linear(2, 1);
    const even = optim.swa_utils.AveragedModel(model);
    const moving = optim.swa_utils.AveragedModel(model, {
      avg_fn: (averaged, now) => averaged.mul(0.9).add(now.mul(0.1)),
    });
    for (const value of [1, 2, 6]) {
      torch.no_grad(() => model.weight.fill_(value));
      even.update_parameters(model);
      moving.update_parameters(model);
    }
    assert.deepEqual(even.module.weight.tolist(), [[3, 3]]);
    assert.ok(Math.abs(moving.module.weight.at(0, 0).item() - (0.9 * (0.9 + 0.2) + 0.6)) < 1e-6);
    assert.equal(even.n_averaged.item(), 3);
    assert.ok(torch.equal(even(torch.ones(1, 2)), even.module(torch.ones(1, 2))));
  });

  it("get the statistics of their batch normalisation from the data", () => {
    const model = nn.Sequential(nn.BatchNorm1d(1, { momentum: 0.5 }), nn.Linear(1, 1));
    const norm = model.at(0);
    model.eval();
    optim.swa_utils.update_bn([torch.tensor([[0], [2]]), [torch.tensor([[4], [6]]), 7]], model);
    assert.deepEqual([norm.running_mean!.tolist(), norm.momentum, model.training], [[3], 0.5, false]);
    assert.deepEqual(norm.running_var!.tolist(), [2]);
  });
});

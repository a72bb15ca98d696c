// Optimizers: ten steps of each as PyTorch recorded them, and the tutorial's networks trained with them.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn, optim } from "gradlens";
import { absentInside } from "../../src/engine/absent.js";
import { fromRecord, readData, type TensorRecord } from "./torch-data.js";

interface OptimizerSample {
  kind: string;
  optimizer: string;
  options: Record<string, unknown>;
  groups: string | null;
  losses: number[];
  params_after_step: number[][][];
}

const { problem, samples } = readData<{
  problem: Record<"x" | "y" | "w0" | "b0" | "c0", TensorRecord>;
  samples: OptimizerSample[];
}>("optim.json");
type AnyOptimizer = (params: unknown, options: unknown) => { zero_grad(): void; step(): void };
const absent = new Set(absentInside("optim"));
const classes = optim as unknown as Record<string, AnyOptimizer | undefined>;

function closeTo(got: ArrayLike<number>, want: number[], what: string): void {
  want.forEach((value, i) => {
    assert.ok(Math.abs(got[i] - value) <= 2e-6 + 2e-5 * Math.abs(value), `${what}[${i}]: ${got[i]}, PyTorch ${value}`);
  });
}

/** Ten steps of the recorded problem. */
function check(sample: OptimizerSample): void {
  const leaf = (record: TensorRecord) => fromRecord({ ...record, requires_grad: true });
  const [w, b, c] = [leaf(problem.w0), leaf(problem.b0), leaf(problem.c0)];
  const [x, y] = [fromRecord(problem.x), fromRecord(problem.y)];
  const weights = torch.tensor([1, 10, 0.1, 3]);
  const params = sample.groups === null ? [w, b, c] : [{ params: [w, b] }, { params: [c], lr: 0.02 }];
  const optimizer = classes[sample.optimizer]!(params, sample.options);
  sample.params_after_step.forEach((want, step) => {
    const fit = x.matmul(w).add(b).tanh().sub(y).pow(2).mean();
    const loss = fit.add(c.pow(2).mul(weights).sum().mul(0.1));
    closeTo([loss.item()], [sample.losses[step]], `loss ${step}`);
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
    [w, b, c].forEach((param, i) => {
      closeTo(param.data_array(), want[i], `step ${step}, parameter ${i}`);
    });
  });
}

interface Program {
  seeds: { 0: { printed: [number, number][]; rel_dev_float32_vs_float64?: [number, number][] } };
}

/** Trains the tutorial's two layers and compares the losses that it prints, as far as they mean something. */
function train(program: string, make: (model: nn.Sequential) => () => void): void {
  const { printed } = readData<Program>("tutorial", `${program}.json`).seeds[0];
  torch.manual_seed(0);
  const [x, y] = [torch.randn(64, 1000), torch.randn(64, 10)];
  const model = nn.Sequential(nn.Linear(1000, 100), nn.ReLU(), nn.Linear(100, 10));
  const loss_fn = nn.MSELoss({ reduction: "sum" });
  const step = make(model);
  for (let t = 0; t <= 100; t++) {
    const loss = loss_fn(model(x), y);
    const expected = printed.find(([at]) => at === t);
    if (expected)
      assert.ok(Math.abs(loss.item() / expected[1] - 1) < 1e-5, `loss ${t}: ${loss.item()}, PyTorch ${expected[1]}`);
    model.zero_grad();
    loss.backward();
    step();
  }
}

describe("optimizers", function () {
  this.timeout(20_000);
  for (const name of new Set(samples.map(({ optimizer }) => optimizer))) {
    const here = samples.filter(
      ({ kind, optimizer }) => kind === "optimizer" && optimizer === name && name in optim && !absent.has(name),
    );
    if (here.length > 0) it(`${name} takes PyTorch's steps in ${here.length} samples`, () => here.forEach(check));
  }

  const missing = new Set(samples.map(({ optimizer }) => optimizer).filter((name) => absent.has(name)));
  it(`not yet: ${[...missing].join(", ")}`, () => {
    assert.ok("SGD" in optim && "Adam" in optim);
  });

  it("07: steps by hand", () => {
    train("07_sequential_manual_update", (model) => () => {
      torch.no_grad(() => {
        for (const param of model.parameters()) param.sub_(param.grad.mul(1e-4));
      });
    });
  });

  it("08: Adam", () => {
    train("08_adam", (model) => {
      const optimizer = new optim.Adam(model.parameters(), { lr: 1e-4 });
      return () => void optimizer.step();
    });
  });

  it("09: SGD", () => {
    train("09_twolayernet", (model) => {
      const optimizer = optim.SGD(model.parameters(), { lr: 1e-4 });
      return () => void optimizer.step();
    });
  });

  it("print, save and complain as PyTorch's", () => {
    const p = torch.ones(1, { requires_grad: true });
    assert.equal(
      String(optim.Adam([p])),
      "Adam (\nParameter Group 0\n    amsgrad: False\n    betas: (0.9, 0.999)\n    eps: 1e-08\n    lr: 0.001\n    maximize: False\n    weight_decay: 0\n)",
    );
    const raises = (run: () => unknown, name: string, message: string) => assert.throws(run, { name, message });
    raises(() => optim.SGD([p], { lr: -1 }), "ValueError", "Invalid learning rate: -1");
    raises(() => optim.SGD([], { lr: 1 }), "ValueError", "optimizer got an empty parameter list");
    raises(
      () => optim.SGD([1 as never], { lr: 1 }),
      "TypeError",
      "optimizer can only optimize Tensors, but one of the params is int",
    );
    raises(() => optim.SGD([p.mul(2)], { lr: 1 }), "ValueError", "can't optimize a non-leaf Tensor");
    const [one, two] = [optim.SGD([p], { lr: 1, momentum: 0.5 }), optim.SGD([p], { lr: 2 })];
    p.grad = torch.ones(1);
    one.step();
    two.load_state_dict(one.state_dict());
    assert.equal(two.param_groups[0].lr, 1);
    assert.ok(two.state.get(p)!.momentum_buffer);
  });
});

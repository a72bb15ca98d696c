// The tutorial's programs, with seed 0, print what PyTorch prints: as far as float32 leaves losses meaningful.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn, optim, python, slice } from "gradlens";
import { readData } from "./torch-data.js";

type Tensor = torch.Tensor;

interface Recording {
  seeds: {
    0: {
      stdout: string;
      all_losses: number[];
      printed: [number, number][];
      rel_dev_float32_vs_float64: [number, number][];
      initial: Record<string, { first: number[]; last: number[] }>;
    };
  };
}

const recorded = (name: string) => readData<Recording>("tutorial", `${name}.json`).seeds[0];

/** Compares losses as long as rounding alone moves them by less than a thousandth. */
function expectLosses(name: string, printed: [number, number][]): void {
  const want = recorded(name);
  want.printed.slice(0, printed.length).forEach(([t, loss], i) => {
    const [, deviation] = want.rel_dev_float32_vs_float64[i];
    assert.equal(printed[i][0], t);
    if (deviation > 1e-3) return;
    const got = printed[i][1];
    assert.ok(Math.abs(got / loss - 1) <= 10 * deviation + 2e-6, `loss ${t}: ${got}, PyTorch ${loss}`);
  });
}

function draws(): { x: Tensor; y: Tensor; w1: Tensor; w2: Tensor } {
  torch.manual_seed(0);
  return { x: torch.randn(64, 1000), y: torch.randn(64, 10), w1: torch.randn(1000, 100), w2: torch.randn(100, 10) };
}

class MyReLU extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.FunctionCtx, input: Tensor): Tensor {
    ctx.save_for_backward(input);
    return input.clamp({ min: 0 });
  }
  static override backward(ctx: torch.autograd.FunctionCtx, grad_output: Tensor): Tensor {
    const [input] = ctx.saved_tensors;
    return grad_output.clone().set_at([input.lt(0)], 0);
  }
}

/** The network trained by autograd, as long as losses mean something in float32. */
function train(relu: (h: Tensor) => Tensor, steps: number, prints: (t: number) => boolean): [number, number][] {
  const { x, y, w1, w2 } = draws();
  const printed: [number, number][] = [];
  for (const w of [w1, w2]) w.requires_grad_();
  for (let t = 0; t < steps; t++) {
    const loss = relu(x.mm(w1)).mm(w2).sub(y).pow(2).sum();
    if (prints(t)) printed.push([t, loss.item()]);
    loss.backward();
    torch.no_grad(() => {
      for (const w of [w1, w2]) {
        w.sub_(w.grad.mul(1e-6));
        w.grad.zero_();
      }
    });
  }
  return printed;
}

class DynamicNet extends nn.Module {
  input_linear = nn.Linear(1000, 100);
  middle_linear = nn.Linear(100, 100);
  output_linear = nn.Linear(100, 10);

  override forward(x: Tensor): Tensor {
    let h = this.input_linear(x).relu();
    for (let i = python.random.randint(0, 3); i > 0; i--) h = this.middle_linear(h).relu();
    return this.output_linear(h);
  }
}

/** The dynamic network on two batches per step, on float32's draws but in float64. */
function trainDynamicNet(steps: number): [number, number][] {
  torch.manual_seed(0);
  python.random.seed(0);
  const [x, y] = [torch.randn(64, 1000).double(), torch.randn(64, 10).double()];
  const model = new DynamicNet().to(torch.float64);
  const optimizer = optim.SGD(model.parameters(), { lr: 1e-4, momentum: 0.9 });
  const printed: [number, number][] = [];
  for (let t = 0; t < steps; t++) {
    for (const batch of [slice(0, 32), slice(32, 64)]) {
      const loss = nn.functional.mse_loss(model(x.at(batch)), y.at(batch), { reduction: "sum" });
      if (t % 50 === 0) printed.push([t, loss.item()]);
      optimizer.zero_grad(false);
      loss.backward();
      optimizer.step();
    }
  }
  return printed;
}

describe("the tutorial's programs", function () {
  this.timeout(30_000);

  it("draw the same numbers", () => {
    const got = draws();
    for (const [name, { first, last }] of Object.entries(recorded("04_autograd").initial)) {
      const values = [...got[name as keyof typeof got].data_array()];
      assert.deepEqual(values.slice(0, 5), first.map(Math.fround));
      assert.deepEqual(values.slice(-5), last.map(Math.fround));
    }
  });

  it("02: gradients by hand", () => {
    const { x, y, w1, w2 } = draws();
    const printed: [number, number][] = [];
    for (let t = 0; t < 101; t++) {
      const h = x.mm(w1);
      const h_relu = h.clamp({ min: 0 });
      const y_pred = h_relu.mm(w2);
      if (t % 50 === 0) printed.push([t, y_pred.sub(y).pow(2).sum().item()]);
      const grad_y_pred = torch.mul(2, y_pred.sub(y));
      const grad_w2 = h_relu.t().mm(grad_y_pred);
      const grad_h = grad_y_pred.mm(w2.t()).clone();
      grad_h.set_at([h.lt(0)], 0);
      w1.sub_(torch.mul(1e-6, x.t().mm(grad_h)));
      w2.sub_(torch.mul(1e-6, grad_w2));
    }
    expectLosses("02_torch_manual", printed);
  });

  it("03: a first gradient", () => {
    const lines: string[] = [];
    const print = (...values: unknown[]) =>
      lines.push(
        values.map((value) => (typeof value === "boolean" ? (value ? "True" : "False") : String(value))).join(" "),
      );
    torch.manual_seed(0);
    const x = torch.ones(2, 2, { requires_grad: true });
    print(x);
    const y = x.add(2);
    print(y);
    print(y.grad_fn);
    const z = y.mul(y).mul(3);
    const out = z.mean();
    print(z, out);
    let a = torch.randn(2, 2);
    a = a.mul(3).div(a.sub(1));
    print(a.requires_grad);
    a.requires_grad_(true);
    print(a.requires_grad);
    const b = a.mul(a).sum();
    print(b.grad_fn);
    print(a, b);
    out.backward();
    print(x.grad);
    print(x.data);
    b.backward();
    print(a.grad);
    const want = recorded("03_xgrad_example").stdout.replaceAll(" object at 0xADDR", "");
    assert.equal(`${lines.join("\n")}\n`, want);
  });

  it("04: gradients by autograd", () => {
    expectLosses(
      "04_autograd",
      train(
        (h) => h.clamp({ min: 0 }),
        251,
        (t) => t % 50 === 0,
      ),
    );
  });

  it("05: a function of one's own", () => {
    class Exp extends torch.autograd.Function {
      static override forward(ctx: torch.autograd.FunctionCtx, i: Tensor): Tensor {
        const result = i.exp();
        ctx.save_for_backward(result);
        return result;
      }
      static override backward(ctx: torch.autograd.FunctionCtx, grad_output: Tensor): Tensor {
        const [result] = ctx.saved_tensors;
        return grad_output.mul(result);
      }
    }
    torch.manual_seed(0);
    const input = torch.randn(3, 4, { requires_grad: true });
    const output = Exp.apply(input);
    const lines = [input, output, `${output.grad_fn!.name()} ${output.grad_fn!.name()}`].map(String);
    output.sum().backward();
    lines.push(String(input.grad), torch.allclose(input.grad, input.detach().exp()) ? "True" : "False");
    assert.equal(`${lines.join("\n")}\n`, recorded("05_exp_function").stdout);
  });

  it("06: a ReLU of one's own", () => {
    expectLosses(
      "06_myrelu",
      train(
        (h) => MyReLU.apply(h),
        200,
        (t) => t % 100 === 99,
      ),
    );
  });

  it("13: a network with another graph in every step, in float64 to the last digits", () => {
    const want = readData<{ seeds: { 0: { printed_float64: [number, number][] } } }>(
      "tutorial",
      "13b_dynamicnet_fixed.json",
    ).seeds[0].printed_float64.slice(0, 6);
    trainDynamicNet(101).forEach(([t, loss], i) => {
      assert.equal(t, want[i][0]);
      assert.ok(Math.abs(loss / want[i][1] - 1) <= 1e-10, `loss ${t}: ${loss}, PyTorch ${want[i][1]}`);
    });
  });
});

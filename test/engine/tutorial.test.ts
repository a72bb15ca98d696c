// What the tutorial's programs draw, and what they compute in float64, where no rounding blurs it: as PyTorch does.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn, optim, python, slice } from "gradlens";
import { readData } from "./torch-data.js";

type Tensor = torch.Tensor;

interface Recording {
  initial: Record<string, { first: number[]; last: number[] }>;
  printed_float64: [number, number][];
}

const recorded = (name: string) => readData<{ seeds: { 0: Recording } }>("tutorial", `${name}.json`).seeds[0];

function draws(): { x: Tensor; y: Tensor; w1: Tensor; w2: Tensor } {
  torch.manual_seed(0);
  return { x: torch.randn(64, 1000), y: torch.randn(64, 10), w1: torch.randn(1000, 100), w2: torch.randn(100, 10) };
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

  it("13: a network with another graph in every step, in float64 to the last digits", () => {
    const want = recorded("13b_dynamicnet_fixed").printed_float64;
    trainDynamicNet(51).forEach(([t, loss], i) => {
      assert.equal(t, want[i][0]);
      assert.ok(Math.abs(loss / want[i][1] - 1) <= 1e-10, `loss ${t}: ${loss}, PyTorch ${want[i][1]}`);
    });
  });
});

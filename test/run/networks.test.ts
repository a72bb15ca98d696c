// Steps of real networks as they are recorded: which ops, named how, in which modules.
import assert from "node:assert/strict";
import { graphOf } from "../../src/trace/graph.js";
import { eventLines } from "../../src/trace/inspect.js";
import { StepView } from "../../src/trace/step-view.js";
import type { Trace } from "../../src/trace/store.js";
import { assertGolden } from "../golden.js";
import { runToEnd, ScriptFolder } from "./scripts.js";

const head = `import * as torch from "gradlens";
import { nn, optim } from "gradlens";
torch.manual_seed(0);
`;

const convolutional = `${head}
class Net extends nn.Module {
  features = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.MaxPool2d(2));
  head = nn.Linear(8, 3);
  forward(x: torch.Tensor): torch.Tensor {
    const shapes = this.features(x);
    return this.head(shapes.flatten(1));
  }
}
const net = new Net();
const optimizer = optim.SGD(net.parameters(), { lr: 0.1 });
const set = new torch.utils.data.TensorDataset(torch.randn(8, 1, 6, 6), torch.arange(8).remainder(3));
for (const [x, y] of new torch.utils.data.DataLoader(set, { batch_size: 4 })) {
  optimizer.zero_grad();
  const loss = nn.functional.cross_entropy(net(x), y);
  loss.backward();
  optimizer.step();
}
`;

const recurrent = `${head}
const lstm = nn.LSTM(1, 2, { batch_first: true });
for (let t = 0; t < 2; t++) {
  const [hidden, [last, state]] = lstm(torch.randn(3, 2, 1));
  const loss = hidden.sum();
  loss.backward();
}
`;

const transformer = `${head}
const net = nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, { dim_feedforward: 8, dropout: 0, batch_first: true }), 2);
for (let t = 0; t < 2; t++) {
  const loss = net(torch.randn(2, 3, 4)).sum();
  loss.backward();
}
`;

const selfMade = `${head}
class Square extends torch.autograd.Function {
  static forward(ctx: torch.autograd.FunctionCtx, x: torch.Tensor): torch.Tensor {
    ctx.save_for_backward(x);
    return x.mul(x);
  }
  static backward(ctx: torch.autograd.FunctionCtx, g: torch.Tensor): torch.Tensor {
    const [x] = ctx.saved_tensors;
    return g.mul(x).mul(2);
  }
}
const w = torch.ones(2, { requires_grad: true });
const squared = Square.apply(w) as torch.Tensor;
const [largest, where] = squared.max(0);
largest.backward();
`;

describe("a recorded network", function () {
  this.timeout(30_000);

  async function record(source: string): Promise<Trace> {
    const folder = new ScriptFolder({ "train.ts": source });
    const { run, error, trace } = await runToEnd(folder.file("train.ts"));
    run.connection.kill();
    folder.remove();
    assert.equal(error, undefined);
    return trace;
  }

  const graphAt = (trace: Trace, step: number) => graphOf(StepView.of(trace.shown(step)));
  const keys = (trace: Trace, step: number) => graphAt(trace, step).nodes.map(({ key }) => key);

  /** One line per node: its module, its label, its op. */
  function nodeLines(trace: Trace, step: number): string {
    const lines = graphAt(trace, step).nodes.map(
      ({ kind, module, label, op, shape }) =>
        `${kind} ${module && `${module}: `}${label === op ? op : `${label} = ${op}`} (${shape.join(", ")})\n`,
    );
    return lines.join("");
  }

  it("with convolutions: events, parameters and running statistics by path, batches", async () => {
    const trace = await record(convolutional);
    assertGolden("networks/convolutional-events.txt", `${eventLines(trace, ...trace.range(1)).join("\n")}\n`);
    assertGolden("networks/convolutional-graph.txt", nodeLines(trace, 1));
    assert.deepEqual(keys(trace, 0), keys(trace, 1));
  });

  it("with an LSTM: its variables name what it returns, and nothing inside", async () => {
    const trace = await record(recurrent);
    assertGolden("networks/recurrent-graph.txt", nodeLines(trace, 1));
    assert.deepEqual(keys(trace, 0), keys(trace, 1));
  });

  it("with copied layers: each parameter is there from the first step, by its path", async () => {
    const trace = await record(transformer);
    const parameters = graphAt(trace, 0).nodes.flatMap(({ kind, label }) => (kind === "parameter" ? [label] : []));
    const ofLayer = [
      ...["self_attn.in_proj_weight", "self_attn.in_proj_bias", "self_attn.out_proj.weight", "self_attn.out_proj.bias"],
      ...["linear1.weight", "linear1.bias", "linear2.weight", "linear2.bias"],
      ...["norm1.weight", "norm1.bias", "norm2.weight", "norm2.bias"],
    ];
    const all = [0, 1].flatMap((i) => ofLayer.map((name) => `layers.${i}.${name}`));
    assert.deepEqual(parameters.sort(), all.sort());
    assert.deepEqual(keys(trace, 0), keys(trace, 1));
  });

  it("with a function of the script's own: named where it was applied", async () => {
    assert.deepEqual(eventLines(await record(selfMade)), [
      "0 step 0 forward ones(size=[2], requires_grad=true) → w (2) @ train.ts:15:17",
      "1 step 0 forward Square(w) → squared (2) @ train.ts:16:24",
      "2 step 0 forward max(squared, dim=0) → largest (), where () @ train.ts:17:34",
      "3 step 0 backward ∂L/∂largest = 1, 4 ops @ train.ts:18:9",
      "4 step 0 backward MaxBackward0 of largest → squared 1/1 @ train.ts:17:34",
      "5 step 0 backward SquareBackward of squared → w 1/1 @ train.ts:16:24",
      "6 step 0 backward AccumulateGrad → w.grad @ train.ts:15:17",
    ]);
  });
});

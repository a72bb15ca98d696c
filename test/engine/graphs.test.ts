// Everything recorded of the nodes that expressions leave in the graph, as PyTorch has it.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import type { GradFn } from "../../src/engine/internals.js";
import { readData } from "./torch-data.js";

type Tensor = torch.Tensor;
// biome-ignore lint/suspicious/noExplicitAny: expressions by name, whatever their inputs are called
type Inputs = any;

interface Graph {
  kind: "graph";
  code: string;
  nodes: { name: string; next: ([number, number] | null)[]; variable?: { shape: number[]; name: string } }[];
  output_nr: number;
}

const { slice } = torch;
const { functional: F } = torch.nn as Inputs;
const ints = (...values: number[]) => torch.tensor(values, { dtype: torch.int64 });

const samples = readData<{ samples: Graph[] }>("higher_order.json").samples.filter(({ kind }) => kind === "graph");

/** Python's programs by what they assign to `out`, or by their last line. */
const graphs: Record<string, (inputs: Inputs) => Tensor> = {
  "out = -x / 2 + 1": ({ x }) => x.neg().div(2).add(1),
  "out = x[:, 1:].sum()": ({ x }) => x.at(slice(), slice(1)).sum(),
  "out = x.mm(w).clamp(min=0).pow(2).sum()": ({ x, w }) => x.mm(w).clamp({ min: 0 }).pow(2).sum(),
  "out = x.float().contiguous().clone()": ({ x }) => x.float().contiguous().clone(),
  "out = x.double().sum()": ({ x }) => x.double().sum(),
  "out = torch.cat([x, x * 2], 1)": ({ x }) => torch.cat([x, x.mul(2)], 1),
  "out = x.chunk(2)[0]": ({ x }) => x.chunk(2)[0],
  "out = F.linear(x, w.t(), b)": ({ x, w, b }) => F.linear(x, w.t(), b),
  "out = F.gelu(x)": ({ x }) => F.gelu(x),
  "y = x.clone(); v = y[0]; v.mul_(2); out = y.sum()": ({ x }) => {
    const y = x.clone();
    y.at(0).mul_(2);
    return y.sum();
  },
  "out = F.batch_norm(x, None, None, training=True)": ({ x }) => F.batch_norm(x, null, null, { training: true }),
  "out = x.max(1)[0].sum()": ({ x }) => x.max(1)[0].sum(),
  "out = x.expand(2, 2, 3).reshape(4, 3)": ({ x }) => x.expand(2, 2, 3).reshape(4, 3),
  "out = (x @ w + b).relu().sum()": ({ x, w, b }) => x.matmul(w).add(b).relu().sum(),
  "out = x.gather(1, torch.tensor([[0], [1]]))": ({ x }) => x.gather(1, ints(0, 1).view(2, 1)),
  "out = x.exp().log().sqrt()": ({ x }) => x.exp().log().sqrt(),
  "out = (x - x.mean()) / x.std()": ({ x }) => x.sub(x.mean()).div(x.std()),
  "out = F.embedding(torch.tensor([0, 1]), w)": ({ w }) => F.embedding(ints(0, 1), w),
  "out = x.unbind(0)[1] - x.unbind(0)[0]": ({ x }) => x.unbind(0)[1].sub(x.unbind(0)[0]),
  "y = torch.zeros(2, 3); y[0] = b[:3]; out = y * x": ({ x, b }) => {
    const y = torch.zeros(2, 3);
    y.set_at([0], b.at(slice(null, 3)));
    return y.mul(x);
  },
  "out = x.split(1)[1] * 2": ({ x }) => x.split(1)[1].mul(2),
  "out = x.clone().add_(1).mul_(x)": ({ x }) => x.clone().add_(1).mul_(x),
  "out = F.mse_loss(x @ w, torch.zeros(2, 4))": ({ x, w }) => F.mse_loss(x.matmul(w), torch.zeros(2, 4)),
  "out = x[0] + x[1]": ({ x }) => x.at(0).add(x.at(1)),
  // Python's operator is `x.__rtruediv__(2)`; `torch.div(2, x)` has a node of its own.
  "out = 2 / x": ({ x }) => x.reciprocal().mul(2),
  "out = x.repeat(2, 1)": ({ x }) => x.repeat(2, 1),
};

/** The nodes below a tensor, breadth first, as they were recorded. */
function graphOf(out: Tensor, names: ReadonlyMap<Tensor, string>): Graph["nodes"] {
  const nodes: GradFn[] = [out.grad_fn!];
  const numberOf = (node: GradFn) => {
    if (!nodes.includes(node)) nodes.push(node);
    return nodes.indexOf(node);
  };
  const records: Graph["nodes"] = [];
  for (let i = 0; i < nodes.length; i++) {
    const { variable } = nodes[i];
    const next = nodes[i].next_functions.map(([node, output]): [number, number] | null =>
      node === null ? null : [numberOf(node), output],
    );
    const leaf = variable && { variable: { shape: [...variable.shape], name: names.get(variable)! } };
    records.push({ name: nodes[i].name(), next, ...leaf });
  }
  return records;
}

describe("the graph of gradient functions", () => {
  for (const sample of samples) {
    const line = sample.code.split("\n").slice(1).join("; ");
    it(line, () => {
      const [x, w, b] = [[2, 3], [3, 4], [4]].map((sizes) => torch.ones(sizes, { requires_grad: true }));
      const out = graphs[line]({ x, w, b });
      const names = new Map(Object.entries({ x, w, b }).map(([name, leaf]) => [leaf, name]));
      assert.deepEqual(graphOf(out, names), sample.nodes);
      assert.equal(out.output_nr, sample.output_nr);
    });
  }
});

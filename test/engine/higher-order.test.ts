// Second and third derivatives, as PyTorch computed them in float64.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { expectTensor, fromRecord, readData, type TensorRecord } from "./torch-data.js";

type Tensor = torch.Tensor;
type Inputs = Record<"x" | "p" | "a" | "b" | "c" | "w", Tensor>;

interface Sample {
  kind: string;
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
const { functional: F } = torch.nn;

/** Python's expressions, in TypeScript. */
const programs: Record<string, (inputs: Inputs) => Tensor> = {
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
  "torch.addcmul(a, b, c)**2": ({ a, b, c }) => torch.addcmul(a, b, c).pow(2),
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
};

const samples = readData<{ samples: Sample[] }>("higher_order.json").samples.filter(
  ({ kind }) => kind === "double_backward",
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

function check(sample: Sample): void {
  const inputs = Object.entries(sample.inputs).map(
    ([name, record]) => [name, fromRecord({ ...record, requires_grad: true }, torch.float64)] as const,
  );
  const leaves = inputs.map(([, leaf]) => leaf);
  const weights = sample.U.map((record) => fromRecord(record, torch.float64));
  const y = programs[sample.expr](Object.fromEntries(inputs) as Inputs);
  expectTensor(y, sample.y, tolerance, true);
  const first = gradientsOf(y.mul(fromRecord(sample.V, torch.float64)).sum(), leaves);
  expectAll(first, sample.grads, "gradient");
  const second = gradientsOf(weightedSum(first, weights), leaves);
  expectAll(second, sample.second, "second gradient");
  if (second.some((t) => t !== null))
    expectAll(gradientsOf(weightedSum(second, weights), leaves), sample.third, "third gradient");
}

describe("gradients of gradients", () => {
  const here = samples.filter(({ expr }) => expr in programs);
  for (const sample of here) it(sample.expr, () => check(sample));
  const missing = samples.filter(({ expr }) => !(expr in programs));
  it(`not yet: ${missing.map(({ expr }) => expr).join(", ")}`, () => assert.ok(here.length > 20));
});

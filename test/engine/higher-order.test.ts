// Everything recorded of gradients of gradients, passes, hooks, functions and graphs, as PyTorch has it.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import type { GradFn } from "../../src/engine/internals.js";
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

interface Program {
  kind: "autograd" | "autograd_grad" | "hooks" | "function";
  code: string;
  out: unknown;
}

interface Graph {
  kind: "graph";
  code: string;
  nodes: { name: string; next: ([number, number] | null)[]; variable?: { shape: number[]; name: string } }[];
  output_nr: number;
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

const { samples } = readData<{ samples: (Derivatives | Program | Graph)[] }>("higher_order.json");
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
  for (const sample of samples) if (sample.kind === "double_backward") it(sample.expr, () => checkDerivatives(sample));
});

class Doubling extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.FunctionCtx, a: Tensor) {
    ctx.mark_dirty(a);
    return a.mul_(2);
  }
  static override backward(_: torch.autograd.FunctionCtx, g: Tensor) {
    return g.mul(2);
  }
}

class Cube extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.FunctionCtx, x: Tensor) {
    ctx.save_for_backward(x);
    return x.pow(3);
  }
  static override backward(ctx: torch.autograd.FunctionCtx, g: Tensor) {
    const [x] = ctx.saved_tensors;
    return x.pow(2).mul(3).mul(g);
  }
}

class Two extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.FunctionCtx, a: Tensor, b: Tensor, k: number): [Tensor, Tensor] {
    ctx.save_for_backward(a, b);
    ctx.k = k;
    return [a.mul(b).mul(k), a.add(b)];
  }
  static override backward(ctx: torch.autograd.FunctionCtx, g1: Tensor, g2: Tensor) {
    const [a, b] = ctx.saved_tensors;
    return [g1.mul(b).mul(ctx.k).add(g2), g1.mul(a).mul(ctx.k).add(g2), null];
  }
}

class Masked extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.FunctionCtx, a: Tensor): [Tensor, Tensor] {
    const i = a.gt(1.5);
    ctx.mark_non_differentiable(i);
    ctx.save_for_backward(i);
    return [a.mul(i), i];
  }
  static override backward(ctx: torch.autograd.FunctionCtx, g: Tensor) {
    return g.mul(ctx.saved_tensors[0]);
  }
}

/** `log` is what a script's functions have noted. */
let log: unknown[] = [];

class Noting extends torch.autograd.Function {
  static override forward(_: torch.autograd.FunctionCtx, a: Tensor): [Tensor, Tensor] {
    return [a.mul(2), a.mul(3)];
  }
  static override backward(_: torch.autograd.FunctionCtx, g1: Tensor, g2: Tensor) {
    log.push([g1, g2]);
    return g1.mul(2).add(g2.mul(3));
  }
}

class Needing extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.FunctionCtx, a: Tensor, b: Tensor) {
    log.push([...ctx.needs_input_grad]);
    return a.mul(b);
  }
  static override backward(ctx: torch.autograd.FunctionCtx, g: Tensor) {
    log.push([...ctx.needs_input_grad]);
    return [g, null];
  }
}

const vector = () => torch.tensor([1, 2, 3]);

/** Python's programs by a line of theirs that no other has; each leaves what Python calls `out`. */
const programs: [line: string, run: (x: Tensor, w: Tensor) => unknown][] = [
  [
    "z = D.apply(y)",
    (x) => {
      const y = x.mul(1);
      const z = Doubling.apply(y);
      z.sum().backward();
      return [z, x.grad, z === y];
    },
  ],
  [
    "y[0] = x; y[1] = w",
    (x, w) => {
      const y = torch.zeros(2, 3);
      y.set_at([0], x);
      y.set_at([1], w);
      y.pow(2).sum().backward();
      return [x.grad, w.grad];
    },
  ],
  [
    "a, b = U.apply(x); a.sum().backward()",
    (x) => {
      Noting.apply(x)[0].sum().backward();
      return [log, x.grad];
    },
  ],
  [
    "s.backward(create_graph=True)",
    (x) => {
      x.pow(3).sum().backward({ create_graph: true });
      return [x.grad.detach().clone(), x.grad.requires_grad];
    },
  ],
  [
    "with torch.enable_grad(): y = x * 2",
    (x) => [torch.no_grad(() => torch.enable_grad(() => x.mul(2))).requires_grad],
  ],
  [
    "torch.autograd.backward([x * 1, w * 2]",
    (x, w) => {
      torch.autograd.backward([x.mul(1), w.mul(2)], [torch.ones(3), vector()]);
      return [x.grad, w.grad];
    },
  ],
  [
    "y.retain_grad(); y.register_hook(lambda g: g * 5)",
    (x) => {
      const y = x.mul(2);
      y.retain_grad();
      y.register_hook((g) => g.mul(5));
      y.sum().backward();
      return [y.grad, x.grad];
    },
  ],
  [
    "a.register_forward_hook(lambda m, i, o: log.append(1))",
    () => {
      const a = new torch.nn.Linear(1, 1);
      a.register_forward_hook(() => void log.push(1));
      a.register_forward_hook(() => void log.push(2));
      a(torch.ones(1));
      a.forward(torch.ones(1));
      return log;
    },
  ],
  [
    "y[0] = 7.; y[1] = w[2] * 2",
    (x, w) => {
      const y = x.clone();
      y.set_at([0], 7);
      y.set_at([1], w.at(2).mul(2));
      y.mul(y).sum().backward();
      return [x.grad, w.grad];
    },
  ],
  [
    "a, b, c = (x * w).unbind()",
    (x, w) => {
      const [a, b, c] = x.mul(w).unbind();
      a.mul(b).add(c).backward();
      return [x.grad, w.grad];
    },
  ],
  [
    "d = x.detach(); d[0] = 10.",
    (x) => {
      const d = x.detach();
      d.set_at([0], 10);
      return [x, d, d.requires_grad];
    },
  ],
  [
    "y, i = ND.apply(x)",
    (x) => {
      const [y, i] = Masked.apply(x);
      y.sum().backward();
      return [y, i, i.requires_grad, x.grad];
    },
  ],
  [
    "v = y[1:]; v.mul_(3)",
    (x, w) => {
      const y = x.clone();
      y.at(slice(1)).mul_(3);
      y.mul(w).sum().backward();
      return [y, x.grad, w.grad];
    },
  ],
  ["with torch.no_grad(): y = Cube.apply(x)", (x) => [torch.no_grad(() => Cube.apply(x)).requires_grad]],
  [
    "h = x.register_hook(lambda g: g * 0); h.remove()",
    (x) => {
      x.register_hook((g) => g.mul(0)).remove();
      x.mul(2).sum().backward();
      return [x.grad];
    },
  ],
  [
    "y.grad_fn.register_hook",
    (x, w) => {
      const y = x.mul(w);
      y.grad_fn!.register_hook(([a, b]) => [a!.mul(100), b]);
      y.sum().backward();
      return [x.grad, w.grad];
    },
  ],
  [
    "x.grad = None",
    (x) => {
      x.mul(x).sum().backward();
      x.grad = null;
      x.mul(3).sum().backward();
      return [x.grad];
    },
  ],
  [
    "torch.autograd.backward([x.sum(), (x * w).sum()])",
    (x, w) => {
      torch.autograd.backward([x.sum(), x.mul(w).sum()]);
      return [x.grad, w.grad];
    },
  ],
  [
    "y.backward(torch.tensor(3.))",
    (x, w) => {
      x.mul(w).sum().backward(torch.tensor(3));
      return [x.grad];
    },
  ],
  [
    "x.grad.zero_()",
    (x) => {
      x.mul(x).sum().backward();
      x.grad.zero_();
      x.mul(3).sum().backward();
      return [x.grad];
    },
  ],
  [
    "x.requires_grad_(False)",
    (x, w) => {
      x.requires_grad_(false);
      x.mul(w).sum().backward();
      return [x.grad, w.grad];
    },
  ],
  [
    "torch.autograd.grad(Cube.apply(x).sum(), x, create_graph=True)",
    (x) => {
      const [g] = torch.autograd.grad(Cube.apply(x).sum(), x, { create_graph: true });
      return [g, torch.autograd.grad(g.sum(), x)[0]];
    },
  ],
  [
    "u, v = Two.apply(x, w, 3.)",
    (x, w) => {
      const [u, v] = Two.apply(x, w, 3);
      u.sum().add(v.sum().mul(2)).backward();
      return [u, v, x.grad, w.grad];
    },
  ],
  [
    "y = x + x + x",
    (x) => {
      x.add(x).add(x).backward(vector());
      return [x.grad];
    },
  ],
  [
    "N.apply(x, w.detach())",
    (x, w) => {
      Needing.apply(x, w.detach()).sum().backward();
      return [log, x.grad];
    },
  ],
  ["out = torch.autograd.grad(x * w, x", (x, w) => torch.autograd.grad(x.mul(w), x, torch.tensor([1, 0, 2]))],
  [
    "backward(inputs=[x])",
    (x, w) => {
      x.mul(w)
        .sum()
        .backward({ inputs: [x] });
      return [x.grad, w.grad];
    },
  ],
  [
    "@torch.no_grad()",
    (x) => {
      const f = torch.no_grad()((given: Tensor) => given.mul(2));
      return [f(x).requires_grad, torch.is_grad_enabled()];
    },
  ],
  [
    "x.register_hook(lambda g: g * 10)",
    (x) => {
      x.register_hook((g) => g.mul(10));
      x.mul(2).sum().backward();
      return [x.grad];
    },
  ],
];

function programOf(code: string): (x: Tensor, w: Tensor) => unknown {
  const found = programs.filter(([line]) => code.includes(line));
  assert.equal(found.length, 1, `one program for ${code}`);
  return found[0][1];
}

const isRecord = (value: unknown): value is TensorRecord =>
  typeof value === "object" && value !== null && "dtype" in value;

function expectSame(got: unknown, want: unknown): void {
  if (isRecord(want)) {
    expectTensor(got as Tensor, want);
    assert.equal((got as Tensor).requires_grad, want.requires_grad ?? false);
  } else if (Array.isArray(want)) {
    assert.equal((got as unknown[]).length, want.length);
    want.forEach((item, i) => {
      expectSame((got as unknown[])[i], item);
    });
  } else assert.deepEqual(got, want);
}

describe("passes, hooks and functions", () => {
  for (const sample of samples) {
    if (sample.kind === "double_backward" || sample.kind === "graph") continue;
    it(`${sample.kind}: ${sample.code.split("\n").slice(1).join("; ")}`, () => {
      log = [];
      const x = vector().requires_grad_();
      const w = torch.tensor([0.5, -1, 2], { requires_grad: true });
      expectSame(programOf(sample.code)(x, w), sample.out);
    });
  }
});

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
    if (sample.kind !== "graph") continue;
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

// Every statement that raises in PyTorch raises here: the same class, the same message.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { readData } from "./torch-data.js";

interface Sample {
  area: string;
  setup: string;
  statement: string;
  exception: string;
  message: string;
}

// biome-ignore lint/suspicious/noExplicitAny: most of these calls are wrong, which types would forbid
type Untyped = any;
const t: Untyped = torch;
const { nn, optim } = t;
const { functional: F } = nn;
const { slice, int64, float64 } = torch;

const a: Untyped = torch.zeros(2, 3);
const b: Untyped = torch.zeros(2, 3);
const zeros = (...sizes: number[]): Untyped => torch.zeros(sizes);
const ints = (...values: number[]): Untyped => torch.tensor(values, { dtype: int64 });
const booleans = (...values: boolean[]): Untyped => torch.tensor(values);
const wanting = (...sizes: number[]): Untyped => torch.ones(sizes, { requires_grad: true });
const random = (...sizes: number[]): Untyped => torch.rand(sizes, { requires_grad: true });
const parameter = (): Untyped => torch.ones(2, { requires_grad: true });
const sgd = () => optim.SGD([parameter()], { lr: 0.1 });

const tensors: Record<string, () => unknown> = {
  "a.mm(b)": () => a.mm(b),
  "1 - torch.tensor([True])": () => t.sub(1, booleans(true)),
  "a.permute(0, 2)": () => a.permute(0, 2),
  "torch.clamp(a)": () => t.clamp(a),
  "a.sum((0, 0))": () => a.sum([0, 0]),
  "torch.addmm(torch.zeros(5), a, torch.zeros(3, 4))": () => t.addmm(zeros(5), a, zeros(3, 4)),
  "a.view(7)": () => a.view(7),
  "torch.repeat_interleave(a, torch.tensor([1, 2, 3]), 0)": () => t.repeat_interleave(a, ints(1, 2, 3), 0),
  "a.copy_(torch.zeros(4))": () => a.copy_(zeros(4)),
  "torch.normal(0., -1., (2,))": () => t.normal(0, -1, [2]),
  "a[0, 0, 0]": () => a.at(0, 0, 0),
  "torch.linalg.inv(a)": () => t.linalg.inv(a),
  "a.take(torch.tensor([6]))": () => a.take(ints(6)),
  "a[0] = torch.zeros(4)": () => a.set_at([0], zeros(4)),
  "a.reshape(4, 2)": () => a.reshape(4, 2),
  "torch.broadcast_tensors(a, torch.zeros(4))": () => t.broadcast_tensors(a, zeros(4)),
  "a.mean(dtype=torch.int64)": () => a.mean({ dtype: int64 }),
  "torch.ones(2, dtype=torch.int64, requires_grad=True)": () => torch.ones(2, { dtype: int64, requires_grad: true }),
  "torch.sort(a, 5)": () => t.sort(a, 5),
  "torch.randint(0, (2,))": () => t.randint(0, [2]),
  "int(a)": () => Number(a),
  "torch.linalg.det(a)": () => t.linalg.det(a),
  "a[torch.tensor([0, 1])] = torch.zeros(3, 3)": () => a.set_at([ints(0, 1)], zeros(3, 3)),
  "a.unsqueeze(4)": () => a.unsqueeze(4),
  "a.expand(-1, 2, 3)": () => a.expand(-1, 2, 3),
  "a.unfold(0, 3, 1)": () => a.unfold(0, 3, 1),
  "a.sum(2)": () => a.sum(2),
  "a.t().view(6)": () => a.t().view(6),
  "a.unbind(2)": () => a.unbind(2),
  "torch.cat([])": () => t.cat([]),
  "torch.rand(-2)": () => t.rand(-2),
  "a @ b": () => a.matmul(b),
  "torch.bmm(a, b)": () => t.bmm(a, b),
  "a.scatter_add(1, torch.tensor([[5]]), torch.ones(1, 1))": () =>
    a.scatter_add(1, ints(5).view(1, 1), torch.ones(1, 1)),
  "torch.tril(torch.zeros(3))": () => t.tril(zeros(3)),
  "a.transpose(0, 1).view(-1)": () => a.transpose(0, 1).view(-1),
  "torch.hstack([a, torch.zeros(3, 3)])": () => t.hstack([a, zeros(3, 3)]),
  "a[2]": () => a.at(2),
  "torch.bmm(torch.zeros(2,3,4), torch.zeros(3,4,2))": () => t.bmm(zeros(2, 3, 4), zeros(3, 4, 2)),
  "a[torch.tensor([True, False, True])]": () => a.at(booleans(true, false, true)),
  "torch.combinations(a)": () => t.combinations(a),
  "torch.multinomial(torch.zeros(3), 1)": () => t.multinomial(zeros(3), 1),
  "torch.zeros(0).argmax()": () => zeros(0).argmax(),
  "a.narrow(1, 0, -1)": () => a.narrow(1, 0, -1),
  "a.index_select(0, torch.tensor([2]))": () => a.index_select(0, ints(2)),
  "torch.tensor([True]) - torch.tensor([True])": () => booleans(true).sub(booleans(true)),
  "a.tile((-1,))": () => a.tile([-1]),
  "a.sum(-3)": () => a.sum(-3),
  "torch.cat([a, b], 2)": () => t.cat([a, b], 2),
  "a.squeeze(2)": () => a.squeeze(2),
  "torch.tensor([1, 2]).mul_(torch.tensor([0.5, 0.5]))": () => ints(1, 2).mul_(torch.tensor([0.5, 0.5])),
  "torch.zeros(0).max()": () => zeros(0).max(),
  "a[::-1]": () => a.at(slice(null, null, -1)),
  "a.add(b, alpha=1.5) + torch.tensor([1]).add(torch.tensor([1]), alpha=1.5)": () =>
    a.add(b, { alpha: 1.5 }).add(ints(1).add(ints(1), { alpha: 1.5 })),
  "torch.linspace(0, 1, -1)": () => t.linspace(0, 1, -1),
  "a.index_select(0, torch.tensor([[0]]))": () => a.index_select(0, ints(0).view(1, 1)),
  "torch.tensor([1, 2], requires_grad=True)": () => torch.tensor([1, 2], { dtype: int64, requires_grad: true }),
  "a.add_(torch.zeros(3, 2, 3))": () => a.add_(zeros(3, 2, 3)),
  "list(torch.tensor(1.))": () => [...torch.tensor(1)],
  "torch.eye(-1)": () => t.eye(-1),
  "torch.randperm(-1)": () => t.randperm(-1),
  "torch.cat([a, torch.zeros(2, 4)])": () => t.cat([a, zeros(2, 4)]),
  "a[1.5]": () => a.at(1.5),
  "a.split([1, 2])": () => a.split([1, 2]),
  "torch.tensordot(a, b, 1)": () => t.tensordot(a, b, 1),
  "a.index_select(2, torch.tensor([0]))": () => a.index_select(2, ints(0)),
  "torch.zeros(0).median() + torch.zeros(2,0).min()": () => zeros(0).median().add(zeros(2, 0).min()),
  "a.select(0, 2)": () => a.select(0, 2),
  "torch.meshgrid(a, b)": () => t.meshgrid(a, b),
  "torch.tensor([1, 2]).softmax(0)": () => ints(1, 2).softmax(0),
  "torch.tensor([1, 2], dtype=torch.bool).requires_grad_(True)": () =>
    torch.tensor([1, 2], { dtype: torch.bool }).requires_grad_(true),
  "torch.mm(a, b)": () => t.mm(a, b),
  "torch.where(torch.zeros(2, 3), a, b)": () => t.where(zeros(2, 3), a, b),
  "torch.arange(3, requires_grad=True)": () => t.arange(3, { requires_grad: true }),
  "a.unsqueeze(-4)": () => a.unsqueeze(-4),
  "a.index_fill(0, torch.tensor([4]), 1.)": () => a.index_fill(0, ints(4), 1),
  "torch.tensor('abc')": () => t.tensor("abc"),
  "torch.mm(torch.zeros(2, 2), torch.zeros(2, 2, dtype=torch.float64))": () =>
    t.mm(zeros(2, 2), torch.zeros(2, 2, { dtype: float64 })),
  "torch.multinomial(torch.ones(3), 4)": () => t.multinomial(torch.ones(3), 4),
  "a.logsumexp(3)": () => a.logsumexp(3),
  "torch.linalg.inv(torch.zeros(2, 2))": () => t.linalg.inv(zeros(2, 2)),
  "torch.tensor([1]).pow(-1)": () => ints(1).pow(-1),
  "torch.zeros(1, dtype=1)": () => t.zeros(1, { dtype: 1 }),
  "a.narrow(0, 1, 2)": () => a.narrow(0, 1, 2),
  "float(a)": () => +a,
  "a.gather(1, torch.tensor([[3]]))": () => a.gather(1, ints(3).view(1, 1)),
};

class Saving extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.FunctionCtx, x: torch.Tensor) {
    ctx.save_for_backward(x);
    return x.mul(2);
  }
  static override backward(ctx: torch.autograd.FunctionCtx, g: torch.Tensor) {
    return g.mul(ctx.saved_tensors[0]);
  }
}
class OfWrongSize extends torch.autograd.Function {
  static override forward(_: torch.autograd.FunctionCtx, x: torch.Tensor) {
    return x.mul(2);
  }
  static override backward() {
    return torch.ones(5);
  }
}
class WithoutBackward extends torch.autograd.Function {
  static override forward(_: torch.autograd.FunctionCtx, x: torch.Tensor) {
    return x.mul(2);
  }
}
for (const own of [Saving, OfWrongSize, WithoutBackward]) Object.defineProperty(own, "name", { value: "Fn" });

const times = (x: Untyped, y: Untyped): Untyped => x.mul(y);

/** Statements on gradients; those that stand in several samples follow a part of their setup. */
const gradients: Record<string, () => unknown> = {
  "y.add_(1) > s.backward()": () => {
    const y = times(wanting(2), 1);
    const s = Saving.apply(y).sum();
    y.add_(1);
    s.backward();
  },
  "y.requires_grad = False": () => {
    times(wanting(2, 3), 2).requires_grad = false;
  },
  "torch.ones(5) > Fn.apply(x).sum().backward()": () => OfWrongSize.apply(wanting(2)).sum().backward(),
  "a = y.unbind(0)[0] > a.add_(1)": () => times(wanting(2, 3), 2).unbind(0)[0].add_(1),
  "x.fill_(0)": () => wanting(2, 3).fill_(0),
  "x.view(-1).add_(1)": () => wanting(2, 3).view(-1).add_(1),
  "x *= 2": () => wanting(2, 3).mul_(2),
  "d.sum().backward()": () => times(wanting(2, 3), 2).detach().sum().backward(),
  "torch.tensor([1.]).register_hook(lambda g: g)": () => torch.tensor([1]).register_hook((g) => g),
  "a = x.unbind(0)[0] > a.add_(1)": () => wanting(2, 3).unbind(0)[0].add_(1),
  "return x * 2\nx = > Fn.apply(x).sum().backward()": () => WithoutBackward.apply(wanting(2)).sum().backward(),
  "s = (x * x).sum() > s.backward()": () => {
    const x = wanting(2, 3);
    const s = times(x, x).sum();
    s.backward();
    s.backward();
  },
  "y.retain_grad(); torch.ones(2).retain_grad()": () => {
    times(wanting(2, 3), 2).retain_grad();
    torch.ones(2).retain_grad();
  },
  "nn.Linear(2, 2).weight.mul_(2)": () => nn.Linear(2, 2).weight.mul_(2),
  "y.sum().backward()": () => {
    const y = times(wanting(2, 3), 2);
    y.register_hook(() => torch.ones(4));
    y.sum().backward();
  },
  "y.backward(torch.ones(3, 2))": () => times(wanting(2, 3), 2).backward(torch.ones(3, 2)),
  "u.sum().backward()": () => {
    const u = wanting(2, 3).mm(torch.ones(3, 2)).relu();
    u.add_(1);
    u.sum().backward();
  },
  "i.backward()": () => random(3).argmax().backward(),
  "(a * b).sum().backward()": () => {
    const made = torch.inference_mode(() => torch.ones(2));
    times(random(2), made).sum().backward();
  },
  "x.add_(1)": () => wanting(2, 3).add_(1),
  "torch.zeros(2).sum().backward()": () => zeros(2).sum().backward(),
  "x.grad = torch.ones(5)": () => {
    wanting(2, 3).grad = torch.ones(5);
  },
  "y.backward()": () => times(wanting(2, 3), 2).backward(),
  "z = x.exp() > s.backward()": () => {
    const z = wanting(2, 3).exp();
    const s = z.sum();
    z.add_(1);
    s.backward();
  },
  "gr.sum().backward()": () => {
    const x = wanting(2, 3);
    torch.autograd.grad(times(x, x).sum(), x)[0].sum().backward();
  },
  "a.data.sum().backward()": () => random(3).data.sum().backward(),
  "b.sum().backward()": () => random(3).floor_divide(2).sum().backward(),
  "a.long().sum().backward()": () => random(3).long().sum().backward(),
  "x[0] = 1.": () => wanting(2, 3).set_at([0], 1),
};

const modules: Record<string, () => unknown> = {
  "F.cross_entropy(torch.zeros(2, 3), torch.zeros(2, 4))": () =>
    F.cross_entropy(zeros(2, 3), torch.zeros(2, 4, { dtype: int64 })),
  "F.conv2d(torch.zeros(1, 2, 4, 4), torch.zeros(3, 3, 2, 2))": () => F.conv2d(zeros(1, 2, 4, 4), zeros(3, 3, 2, 2)),
  "F.embedding(torch.tensor([0.]), torch.zeros(3, 2))": () => F.embedding(torch.tensor([0]), zeros(3, 2)),
  "F.linear(torch.zeros(2, 3), torch.zeros(4, 2))": () => F.linear(zeros(2, 3), zeros(4, 2)),
  "F.instance_norm(torch.zeros(1, 2, 1))": () => F.instance_norm(zeros(1, 2, 1)),
  "F.cross_entropy(torch.zeros(2, 3), torch.tensor([0, 3]))": () => F.cross_entropy(zeros(2, 3), ints(0, 3)),
  "F.avg_pool2d(torch.zeros(1, 1, 4, 4), 2, padding=2)": () => F.avg_pool2d(zeros(1, 1, 4, 4), 2, { padding: 2 }),
  "F.embedding(torch.tensor([3]), torch.zeros(3, 2))": () => F.embedding(ints(3), zeros(3, 2)),
  "nn.Linear(3, 2)(torch.zeros(2, 3, dtype=torch.int64))": () => nn.Linear(3, 2)(torch.zeros(2, 3, { dtype: int64 })),
  "F.cross_entropy(torch.zeros(2, 3), torch.tensor([0, 1]), label_smoothing=1.5)": () =>
    F.cross_entropy(zeros(2, 3), ints(0, 1), { label_smoothing: 1.5 }),
  "nn.Embedding(3, 2)(torch.tensor([5]))": () => nn.Embedding(3, 2)(ints(5)),
  "F.binary_cross_entropy(torch.tensor([1.5]), torch.tensor([1.]))": () =>
    F.binary_cross_entropy(torch.tensor([1.5]), torch.tensor([1])),
  "nn.Module().register_parameter('a.b', None)": () => new nn.Module().register_parameter("a.b", null),
  'nn.ParameterList([1.5, "a"]) and nn.ModuleDict({"a": 1})': () =>
    nn.ParameterList([1.5, "a"]) && nn.ModuleDict({ a: 1 }),
  "nn.Sequential(1)": () => nn.Sequential(1),
  "F.one_hot(torch.tensor([-1]))": () => F.one_hot(ints(-1)),
  "F.nll_loss(torch.zeros(2, 3), torch.tensor([0, 4]))": () => F.nll_loss(zeros(2, 3), ints(0, 4)),
  "F.conv2d(torch.zeros(2, 4), torch.zeros(3, 2, 3, 3))": () => F.conv2d(zeros(2, 4), zeros(3, 2, 3, 3)),
  "F.margin_ranking_loss(torch.zeros(2), torch.zeros(2), torch.zeros(2, 1))": () =>
    F.margin_ranking_loss(zeros(2), zeros(2), zeros(2, 1)),
  "F.max_pool2d(torch.zeros(1, 1, 2, 2), 3)": () => F.max_pool2d(zeros(1, 1, 2, 2), 3),
  "nn.Module().register_buffer('a', 1)": () => new nn.Module().register_buffer("a", 1),
  "F.mse_loss(torch.zeros(2), torch.zeros(3))": () => F.mse_loss(zeros(2), zeros(3)),
  "F.cross_entropy(torch.zeros(2, 3), torch.tensor([0, 1]), weight=torch.ones(4))": () =>
    F.cross_entropy(zeros(2, 3), ints(0, 1), { weight: torch.ones(4) }),
  "m = nn.Module(); m.weight = nn.Parameter(torch.zeros(1)); m.weight = torch.zeros(1)": () => {
    const m = new nn.Module();
    m.weight = nn.Parameter(zeros(1));
    m.weight = zeros(1);
  },
  "F.interpolate(torch.zeros(1, 1, 4), size=2, mode='bilinear')": () =>
    F.interpolate(zeros(1, 1, 4), { size: 2, mode: "bilinear" }),
  "nn.Linear(3, 2)(torch.zeros(2, 4))": () => nn.Linear(3, 2)(zeros(2, 4)),
  "F.max_pool2d(torch.zeros(1, 1, 4, 4), 2, padding=2)": () => F.max_pool2d(zeros(1, 1, 4, 4), 2, { padding: 2 }),
  "nn.Linear(2, 2).to(torch.int64)": () => nn.Linear(2, 2).to(int64),
  "F.pad(torch.zeros(1, 1, 3), (3, 3), mode='reflect')": () => F.pad(zeros(1, 1, 3), [3, 3], { mode: "reflect" }),
  "F.cross_entropy(torch.zeros(2, 3), torch.tensor([0, -1]))": () => F.cross_entropy(zeros(2, 3), ints(0, -1)),
  "F.interpolate(torch.zeros(1, 1, 4), size=2, scale_factor=2)": () =>
    F.interpolate(zeros(1, 1, 4), { size: 2, scale_factor: 2 }),
  "nn.Module()(torch.zeros(1))": () => new nn.Module()(zeros(1)),
  'F.gelu(torch.zeros(2), approximate="x")': () => F.gelu(zeros(2), { approximate: "x" }),
  "nn.MultiheadAttention(5, 2)": () => nn.MultiheadAttention(5, 2),
  "F.layer_norm(torch.zeros(2, 3), (3,), torch.zeros(2))": () => F.layer_norm(zeros(2, 3), [3], zeros(2)),
  "F.conv2d(torch.zeros(1, 1, 5, 5), torch.zeros(1, 1, 3, 3), stride=2, padding='same')": () =>
    F.conv2d(zeros(1, 1, 5, 5), zeros(1, 1, 3, 3), { stride: 2, padding: "same" }),
  "F.cross_entropy(torch.zeros(2, 3), torch.tensor([0, 1, 2]))": () => F.cross_entropy(zeros(2, 3), ints(0, 1, 2)),
  "F.fold(torch.zeros(1, 8, 8), (4, 4), 2)": () => F.fold(zeros(1, 8, 8), [4, 4], 2),
  "F.one_hot(torch.tensor([3]), 3)": () => F.one_hot(ints(3), 3),
  "F.interpolate(torch.zeros(1, 1, 4))": () => F.interpolate(zeros(1, 1, 4)),
};

const optimizers: Record<string, () => unknown> = {
  "torch.optim.lr_scheduler.LinearLR(torch.optim.SGD([p], lr=0.1), start_factor=2.0)": () =>
    optim.lr_scheduler.LinearLR(sgd(), { start_factor: 2 }),
  "torch.optim.SGD([p], lr=-1)": () => optim.SGD([parameter()], { lr: -1 }),
  "torch.optim.lr_scheduler.OneCycleLR(torch.optim.SGD([p], lr=0.1), 0.1)": () =>
    optim.lr_scheduler.OneCycleLR(sgd(), 0.1),
  "torch.optim.lr_scheduler.StepLR(1, 2)": () => optim.lr_scheduler.StepLR(1, 2),
  "torch.optim.SGD([1], lr=0.1)": () => optim.SGD([1], { lr: 0.1 }),
  "torch.optim.SGD([p])": () => optim.SGD([parameter()]),
  "torch.optim.SGD([], lr=0.1)": () => optim.SGD([], { lr: 0.1 }),
};

/** What cannot be said in JavaScript, or means something else there. */
const unsaid: Record<string, string> = {
  "bool(a)": "an object is true: JavaScript asks it nothing",
  "bool(torch.tensor([]))": "an object is true: JavaScript asks it nothing",
  "torch.nothing_here(a)": "a name that a module does not have is undefined; TypeScript and the bundler report it",
  "a.undefined_method()": "a method that is not there is undefined; JavaScript's own error names it",
  "a.numpy() + torch.ones(1, requires_grad=True).numpy()": "there is no NumPy; `numpy` raises an error with its name",
  "x.numpy()": "there is no NumPy; `numpy` raises an error with its name",
  "import copy; copy.deepcopy(y)": "there is no protocol of deep copies that a class can take part in",
  "torch.optim.lr_scheduler.MultiStepLR(torch.optim.SGD([p], lr=0.1), [1]).step(1, 2, 3)":
    "JavaScript's functions take any number of arguments; TypeScript counts them",
};

const programs: Record<string, Record<string, () => unknown>> = {
  tensor: tensors,
  autograd: gradients,
  nn: modules,
  optim: optimizers,
};

function programOf({ area, setup, statement }: Sample): (() => unknown) | undefined {
  const found = Object.entries(programs[area]).filter(([key]) => {
    const [part, last] = key.includes(" > ") ? key.split(" > ") : ["", key];
    return last === statement && setup.includes(part);
  });
  assert.ok(found.length < 2, `one program for ${statement}`);
  return found[0]?.[1];
}

/** Python shows a KeyError's message as a literal, and lists overloads with parameters that are not here. */
function expectedMessage({ exception, message }: Sample): string {
  if (exception === "KeyError") return message.slice(1, -1).replaceAll("\\'", "'");
  return message.split(" but expected one of:")[0];
}

const { samples } = readData<{ samples: Sample[] }>("errors.json");
const { samples: harmless } = readData<{ samples: Sample[] }>("errors_noraise.json");

describe("errors against PyTorch", () => {
  for (const sample of samples) {
    const { statement, exception } = sample;
    const run = programOf(sample);
    if (run === undefined) continue;
    it(`${statement.replaceAll("\n", "; ")}: ${exception}`, () => {
      assert.throws(run, (error: Error) => {
        assert.equal(error.message.split(" but expected one of:")[0], expectedMessage(sample));
        assert.equal(error.name, exception);
        return true;
      });
    });
  }

  it("are all said, but those that JavaScript cannot say", () => {
    const left = samples.filter((sample) => programOf(sample) === undefined).map(({ statement }) => statement);
    assert.deepEqual(left.sort(), Object.keys(unsaid).sort());
  });
});

describe("statements that look wrong, but are not", () => {
  const p = parameter();
  const said: Record<string, () => unknown> = {
    "a.masked_fill(torch.zeros(2, 3), 0.)": () => a.masked_fill(torch.zeros(2, 3, { dtype: torch.uint8 }), 0),
    "torch.autograd.grad([y.sum(), w.sum()], x)": () => {
      const [x, w] = [wanting(2, 3), wanting(3)];
      return torch.autograd.grad([x.mul(2).sum(), w.sum()], x);
    },
    "nn.utils.clip_grad_norm_([p.sum()], -1.) and nn.utils.clip_grad_norm_(p, 1., error_if_nonfinite=True)": () =>
      nn.utils.clip_grad_norm_([p.sum()], -1) && nn.utils.clip_grad_norm_(p, 1, { error_if_nonfinite: true }),
  };
  for (const { statement } of harmless) it(statement, () => void said[statement]());
});

// Everything recorded of passes, hooks and functions of the script, as PyTorch has it.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { expectTensor, readData, type TensorRecord } from "./torch-data.js";

type Tensor = torch.Tensor;

interface Program {
  kind: "autograd" | "autograd_grad" | "hooks" | "function";
  code: string;
  out: unknown;
}

const { slice } = torch;

const kinds = ["autograd", "autograd_grad", "hooks", "function"];
const samples = readData<{ samples: Program[] }>("higher_order.json").samples.filter(({ kind }) =>
  kinds.includes(kind),
);

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
    it(`${sample.kind}: ${sample.code.split("\n").slice(1).join("; ")}`, () => {
      log = [];
      const x = vector().requires_grad_();
      const w = torch.tensor([0.5, -1, 2], { requires_grad: true });
      expectSame(programOf(sample.code)(x, w), sample.out);
    });
  }
});

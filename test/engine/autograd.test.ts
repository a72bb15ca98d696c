// The semantics of autograd: in-place writes, views, versions, hooks, passes, and the graph that PyTorch would have.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { AccumulateGrad, type GradFn, type Tensor } from "../../src/engine/internals.js";

const leaf = (...values: number[]) => torch.tensor(values, { requires_grad: true });
const list = (t: Tensor) => [...t.data_array()];
const raises = (run: () => unknown, name: string, message: string) => assert.throws(run, { name, message });

/** The graph below a tensor in a line each: name and the numbers of the next nodes, breadth first. */
function graphOf(t: Tensor): string[] {
  const nodes: GradFn[] = [t.grad_fn!];
  const lines: string[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const next = nodes[i].next_functions.map(([node]) => {
      if (node === null) return "-";
      if (!nodes.includes(node)) nodes.push(node);
      return nodes.indexOf(node);
    });
    lines.push(`${nodes[i].name()} ${next.join(",")}`.trim());
  }
  return lines;
}

describe("the graph of gradients", () => {
  const x = torch.ones(2, 3, { requires_grad: true });
  const w = torch.ones(3, 4, { requires_grad: true });
  const b = torch.ones(4, { requires_grad: true });
  const accumulate = "torch::autograd::AccumulateGrad";

  it("has PyTorch's nodes", () => {
    assert.deepEqual(graphOf(x.neg().div(2).add(1)), [
      "AddBackward0 1,-",
      "DivBackward0 2,-",
      "NegBackward0 3",
      accumulate,
    ]);
    assert.deepEqual(graphOf(x.mm(w).clamp({ min: 0 }).pow(2).sum()), [
      "SumBackward0 1",
      "PowBackward0 2",
      "ClampBackward1 3",
      "MmBackward0 4,5",
      accumulate,
      accumulate,
    ]);
    assert.deepEqual(graphOf(x.at(torch.slice(), torch.slice(1)).sum()), [
      "SumBackward0 1",
      "SliceBackward0 2",
      "SliceBackward0 3",
      accumulate,
    ]);
    assert.deepEqual(graphOf(torch.div(2, x)), ["MulBackward0 1,-", "ReciprocalBackward0 2", accumulate]);
    assert.deepEqual(graphOf(x.expand(2, 2, 3).reshape(4, 3)), [
      "UnsafeViewBackward0 1",
      "CloneBackward0 2",
      "ExpandBackward0 3",
      accumulate,
    ]);
    assert.deepEqual(graphOf(x.clone().add_(1).mul_(x)), [
      "MulBackward0 1,2",
      "AddBackward0 3,-",
      accumulate,
      "CloneBackward0 2",
    ]);
    assert.deepEqual(graphOf(x.max(1)[0].sum()), ["SumBackward0 1", "MaxBackward0 2", accumulate]);
    assert.deepEqual(graphOf(x.matmul(w).add(b).relu().sum()), [
      "SumBackward0 1",
      "ReluBackward0 2",
      "AddBackward0 3,4",
      "MmBackward0 5,6",
      accumulate,
      accumulate,
      accumulate,
    ]);
    assert.deepEqual(graphOf(x.sub(x.mean()).div(x.std())), [
      "DivBackward0 1,2",
      "SubBackward0 3,4",
      "StdBackward0 3",
      accumulate,
      "MeanBackward0 3",
    ]);
    assert.deepEqual(graphOf(x.unbind(0)[1].sub(x.unbind(0)[0])), [
      "SubBackward0 1,2",
      "UnbindBackward0 3",
      "UnbindBackward0 3",
      accumulate,
    ]);
  });

  it("is cut open where a view was written", () => {
    const y = x.clone();
    const v = y.at(0);
    v.mul_(2);
    assert.deepEqual(graphOf(y.sum()), [
      "SumBackward0 1",
      "torch::autograd::CopySlices 2,-",
      "CloneBackward0 3",
      accumulate,
    ]);
    assert.equal(v.grad_fn!.name(), "AsStridedBackward0");
    const z = torch.zeros(2, 3);
    z.set_at([0], b.at(torch.slice(null, 3)));
    assert.deepEqual(graphOf(z.mul(x)), [
      "MulBackward0 1,2",
      "torch::autograd::CopySlices -,3",
      accumulate,
      "SliceBackward0 4",
      accumulate,
    ]);
  });

  it("knows its leaves and rules", () => {
    const y = x.mm(w);
    const [[left]] = y.grad_fn!.next_functions;
    assert.ok(left instanceof AccumulateGrad);
    assert.equal(left.variable, x);
    assert.deepEqual(y.grad_fn!.rules, [
      { letter: "a", text: "g · bᵀ" },
      { letter: "b", text: "aᵀ · g" },
    ]);
    assert.equal(x.mul(3).grad_fn!.rules[0].text, "g * 3");
    assert.equal(x.clamp({ min: 0 }).grad_fn!.rules[0].text, "g where a ≥ 0, else 0");
    assert.equal(x.tanh().grad_fn!.rules[0].text, "g * (1 − y * y)");
  });
});

describe("backward", () => {
  it("adds to the gradients of leaves", () => {
    const x = leaf(1, 2, 3);
    x.mul(x).sum().backward();
    assert.deepEqual(list(x.grad), [2, 4, 6]);
    x.mul(3).sum().backward();
    assert.deepEqual(list(x.grad), [5, 7, 9]);
    x.grad.zero_();
    x.mul(3).sum().backward();
    assert.deepEqual(list(x.grad), [3, 3, 3]);
  });

  it("takes a gradient, and sums over what was broadcast", () => {
    const x = leaf(1, 2, 3);
    x.add(x)
      .add(x)
      .backward(torch.tensor([1, 2, 3]));
    assert.deepEqual(list(x.grad), [3, 6, 9]);
    const b = leaf(1, 1);
    torch.ones(3, 2).mul(b).sum().backward();
    assert.deepEqual(list(b.grad), [3, 3]);
  });

  it("does not share one gradient between leaves", () => {
    const [a, b] = [leaf(1, 2), leaf(3, 4)];
    a.add(b).sum().backward();
    a.grad.zero_();
    assert.deepEqual(list(b.grad), [1, 1]);
  });

  it("keeps to `inputs`", () => {
    const [x, w] = [leaf(1, 2, 3), leaf(0.5, -1, 2)];
    x.mul(w)
      .sum()
      .backward({ inputs: [x] });
    assert.deepEqual(list(x.grad), [0.5, -1, 2]);
    assert.equal(w.grad, null);
  });

  it("runs through 100,000 ops", function () {
    this.timeout(10_000);
    const x = leaf(1);
    let y = x.mul(1);
    for (let i = 0; i < 100_000; i++) y = y.add(1);
    y.sum().backward();
    assert.deepEqual(list(x.grad), [1]);
  });

  it("runs younger nodes first, and leaves as soon as they can", () => {
    const order: string[] = [];
    const [x, w] = [leaf(1), leaf(2)];
    const a = x.mul(2);
    const b = w.exp();
    for (const [name, t] of Object.entries({ a, b, x, w })) t.register_hook(() => void order.push(name));
    a.mul(b).sum().backward();
    assert.deepEqual(order, ["b", "w", "a", "x"]);
  });

  it("makes graphs of gradients to any order", () => {
    const x = leaf(2);
    let y = x.pow(4).sum();
    for (const expected of [32, 48, 48, 24]) {
      [y] = torch.autograd.grad(y.sum(), x, { create_graph: true });
      assert.equal(y.item(), expected);
    }
  });

  it("keeps gradients of others on request, in the order of hooks", () => {
    const x = leaf(1, 2, 3);
    const y = x.mul(2);
    y.retain_grad();
    y.register_hook((g) => g.mul(5));
    y.sum().backward();
    assert.deepEqual(
      [list(y.grad), list(x.grad)],
      [
        [1, 1, 1],
        [10, 10, 10],
      ],
    );
  });

  it("lets hooks replace gradients, and be taken away", () => {
    const [x, w] = [leaf(1, 2, 3), leaf(0.5, -1, 2)];
    const hook = x.register_hook((g) => g.mul(10));
    x.mul(2).sum().backward();
    assert.deepEqual(list(x.grad), [20, 20, 20]);
    hook.remove();
    x.grad = null;
    const y = x.mul(w);
    y.grad_fn!.register_hook(([a, b]) => [a!.mul(100), b]);
    y.sum().backward();
    assert.deepEqual(
      [list(x.grad), list(w.grad)],
      [
        [50, -100, 200],
        [1, 2, 3],
      ],
    );
  });

  it("gives gradients without touching leaves", () => {
    const [x, w] = [leaf(1, 2, 3), leaf(0.5, -1, 2)];
    const [g] = torch.autograd.grad(x.mul(w), x, { grad_outputs: torch.tensor([1, 0, 2]) });
    assert.deepEqual(list(g), [0.5, -0, 4]);
    assert.equal(x.grad, null);
    const [none] = torch.autograd.grad(x.sum(), w, { allow_unused: true });
    assert.equal(none, null);
  });
});

describe("views and in-place writes", () => {
  it("share memory, and gradients follow", () => {
    const [x, w] = [leaf(1, 2, 3), leaf(0.5, -1, 2)];
    const y = x.clone();
    y.at(torch.slice(1)).mul_(3);
    y.mul(w).sum().backward();
    assert.deepEqual(
      [list(y), list(x.grad), list(w.grad)],
      [
        [1, 6, 9],
        [0.5, -3, 6],
        [1, 6, 9],
      ],
    );
  });

  it("cut off what was overwritten", () => {
    const [x, w] = [leaf(1, 2, 3), leaf(0.5, -1, 2)];
    const y = x.clone();
    y.set_at([0], 7);
    y.set_at([1], w.at(2).mul(2));
    y.mul(y).sum().backward();
    assert.deepEqual(
      [list(x.grad), list(w.grad)],
      [
        [0, 0, 6],
        [0, 0, 16],
      ],
    );
  });

  it("work through views of views and transposed views", () => {
    const x = torch.arange(6, { dtype: torch.float32 }).view(2, 3).detach().requires_grad_();
    const y = x.mul(1);
    y.t().at(1).mul_(10);
    y.view(6).at(torch.slice(4)).exp_();
    y.sum().backward();
    const expected = [1, 10, 1, 1, 10 * Math.exp(40), Math.exp(5)].map(Math.fround);
    for (const [i, g] of list(x.grad).entries()) assert.ok(Math.abs(g / expected[i] - 1) < 1e-6);
  });

  it("can be differentiated twice", () => {
    const x = leaf(1, 2, 3);
    const y = x.clone();
    y.at(0).mul_(x.at(1));
    const [g] = torch.autograd.grad(y.pow(2).sum(), x, { create_graph: true });
    assert.deepEqual(list(g), [8, 8, 6]);
    const [h] = torch.autograd.grad(g.sum(), x);
    assert.deepEqual(
      list(h),
      [2 * 4 + 2 * 1 * 2 * 2, 8 + 2 + 2, 2].map((v, i) => [16, 12, 2][i] ?? v),
    );
  });

  it("reach the original of a detached tensor", () => {
    const x = leaf(1, 2, 3);
    const d = x.detach();
    d.set_at([0], 10);
    assert.deepEqual([list(x), d.requires_grad], [[10, 2, 3], false]);
  });

  it("may put other data in a tensor's place, or take it out of the graph", () => {
    const x = leaf(1, 2);
    x.sum().backward();
    x.grad = null;
    x.data = torch.tensor([3, 4, 5]);
    x.mul(x).sum().backward();
    assert.deepEqual([list(x), list(x.grad), [...x.shape]], [[3, 4, 5], [6, 8, 10], [3]]);
    const y = x.mul(2).detach_();
    assert.ok(y.is_leaf && !y.requires_grad);
  });

  it("refuse leaves and their views", () => {
    const x = leaf(1, 2);
    raises(
      () => x.mul_(2),
      "RuntimeError",
      "a leaf Variable that requires grad is being used in an in-place operation.",
    );
    raises(
      () => x.view(-1).add_(1),
      "RuntimeError",
      "a view of a leaf Variable that requires grad is being used in an in-place operation.",
    );
    torch.no_grad(() => x.mul_(2));
    assert.deepEqual(list(x), [2, 4]);
  });

  it("refuse lists of views and views made without gradients", () => {
    const y = torch.ones(2, 3, { requires_grad: true }).mul(2);
    raises(
      () => y.unbind(0)[0].add_(1),
      "RuntimeError",
      "Output 0 of UnbindBackward0 is a view and is being modified inplace. This view is the output of a function that returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.",
    );
    const view = torch.no_grad(() => y.view(-1));
    assert.throws(
      () => view.add_(leaf(1, 2, 3, 4, 5, 6)),
      /^RuntimeError: A view was created in no_grad mode and is being modified inplace/,
    );
  });

  it("are noticed by backward when what they overwrote was saved", () => {
    const x = leaf(1, 2);
    const y = x.mul(1);
    const s = y.exp();
    const t = s.mul(2).sum();
    s.add_(1);
    raises(
      () => t.backward(),
      "RuntimeError",
      "one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of AddBackward0, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True).",
    );
  });

  it("keep what their own gradient needs", () => {
    const [x, w] = [leaf(2, 3), leaf(5, 7)];
    const y = x.mul(1);
    y.mul_(w);
    y.sum().backward();
    assert.deepEqual(
      [list(x.grad), list(w.grad)],
      [
        [5, 7],
        [2, 3],
      ],
    );
  });
});

describe("errors of backward", () => {
  const x = torch.ones(2, 3, { requires_grad: true });

  it("name what is wrong", () => {
    raises(
      () => x.detach().sum().backward(),
      "RuntimeError",
      "element 0 of tensors does not require grad and does not have a grad_fn",
    );
    raises(() => x.mul(2).backward(), "RuntimeError", "grad can be implicitly created only for scalar outputs");
    raises(
      () => x.mul(2).backward(torch.ones(3)),
      "RuntimeError",
      "Mismatch in shape: grad_output[0] has a shape of torch.Size([3]) and output[0] has a shape of torch.Size([2, 3]).",
    );
    raises(
      () => (x.mul(2).requires_grad = false),
      "RuntimeError",
      "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().",
    );
    raises(
      () => torch.tensor([1]).register_hook(() => null),
      "RuntimeError",
      "cannot register a hook on a tensor that doesn't require gradient",
    );
    raises(
      () => torch.ones(2).retain_grad(),
      "RuntimeError",
      "can't retain_grad on Tensor that has requires_grad=False",
    );
    raises(
      () => torch.autograd.grad(x.sum(), torch.ones(2, { requires_grad: true })),
      "RuntimeError",
      "One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.",
    );
  });

  it("say that the graph is gone after one pass", () => {
    const s = x.mul(x).sum();
    s.backward({ retain_graph: true });
    s.backward();
    raises(
      () => s.backward(),
      "RuntimeError",
      "Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.",
    );
    const plain = x.add(1).sum();
    plain.backward();
    plain.backward();
  });
});

describe("modes", () => {
  it("switch recording off and on, for a function or the rest of a block", () => {
    const x = leaf(1);
    assert.equal(
      torch.no_grad(() => x.mul(2).requires_grad),
      false,
    );
    assert.equal(
      torch.no_grad(() => torch.enable_grad(() => x.mul(2).requires_grad)),
      true,
    );
    {
      using _ = torch.no_grad();
      assert.equal(torch.is_grad_enabled(), false);
    }
    assert.equal(torch.is_grad_enabled(), true);
    assert.throws(() =>
      torch.no_grad(() => {
        throw new Error("out");
      }),
    );
    assert.equal(torch.is_grad_enabled(), true);
  });
});

describe("functions of the script's own", () => {
  class Two extends torch.autograd.Function {
    static override forward(ctx: torch.autograd.FunctionCtx, a: Tensor, b: Tensor, k: number): [Tensor, Tensor] {
      ctx.save_for_backward(a, b);
      ctx.k = k;
      return [a.mul(b).mul(k), a.add(b)];
    }
    static override backward(ctx: torch.autograd.FunctionCtx, g1: Tensor, g2: Tensor) {
      const [a, b] = ctx.saved_tensors;
      const k = ctx.k as number;
      return [g1.mul(b).mul(k).add(g2), g1.mul(a).mul(k).add(g2), null];
    }
  }
  class Cube extends torch.autograd.Function {
    static override forward(ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
      ctx.save_for_backward(x);
      return x.pow(3);
    }
    static override backward(ctx: torch.autograd.FunctionCtx, g: Tensor) {
      const [x] = ctx.saved_tensors;
      return x.pow(2).mul(3).mul(g);
    }
  }
  class Doubled extends torch.autograd.Function {
    static override forward(ctx: torch.autograd.FunctionCtx, a: Tensor): Tensor {
      ctx.mark_dirty(a);
      return a.mul_(2);
    }
    static override backward(_: torch.autograd.FunctionCtx, g: Tensor) {
      return g.mul(2);
    }
  }

  it("have several results and other arguments", () => {
    const [x, w] = [leaf(1, 2, 3), leaf(0.5, -1, 2)];
    const [u, v] = Two.apply(x, w, 3);
    u.sum().add(v.sum().mul(2)).backward();
    assert.deepEqual(
      [list(x.grad), list(w.grad)],
      [
        [3.5, -1, 8],
        [5, 8, 11],
      ],
    );
    assert.equal(u.grad_fn!.name(), "TwoBackward");
  });

  it("are differentiated as often as their backward allows", () => {
    const x = leaf(1, 2, 3);
    const [g] = torch.autograd.grad(Cube.apply(x).sum(), x, { create_graph: true });
    const [g2] = torch.autograd.grad(g.sum(), x);
    assert.deepEqual(
      [list(g), list(g2)],
      [
        [3, 12, 27],
        [6, 12, 18],
      ],
    );
    assert.equal(
      torch.no_grad(() => Cube.apply(x).requires_grad),
      false,
    );
  });

  it("keep their class when apply is taken out", () => {
    const cube = Cube.apply as (x: Tensor) => Tensor;
    assert.deepEqual(list(cube(leaf(2))), [8]);
  });

  it("may write in place, if they say so", () => {
    const x = leaf(1, 2, 3);
    const y = x.mul(1);
    const z = Doubled.apply(y);
    assert.equal(z, y);
    z.sum().backward();
    assert.deepEqual(list(x.grad), [2, 2, 2]);
  });

  it("complain about gradients that do not fit", () => {
    class Wrong extends torch.autograd.Function {
      static override forward(_: torch.autograd.FunctionCtx, x: Tensor): Tensor {
        return x.mul(2);
      }
      static override backward() {
        return torch.ones(5);
      }
    }
    class Half extends torch.autograd.Function {
      static override forward(_: torch.autograd.FunctionCtx, x: Tensor): Tensor {
        return x.mul(2);
      }
    }
    raises(
      () => Wrong.apply(leaf(1, 1)).sum().backward(),
      "RuntimeError",
      "Function WrongBackward returned an invalid gradient at index 0 - got [5] but expected shape compatible with [2]",
    );
    raises(
      () => Half.apply(leaf(1, 1)).sum().backward(),
      "NotImplementedError",
      "You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.",
    );
  });
});

// The semantics of autograd: in-place writes, views, versions, hooks, passes, and the graph that PyTorch would have.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { AccumulateGrad, type GradFn, type Tensor } from "../../src/engine/internals.js";
import { leaf, list, raises } from "./asserts.js";

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
    assert.deepEqual(graphOf(torch.div(2, x)), ["DivBackward0 -,1", accumulate]);
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

  it("does not share a gradient that went through a sum between leaves", () => {
    const [a, b] = [torch.ones(2, { requires_grad: true }), torch.ones(2, { requires_grad: true })];
    a.add(b)
      .mul(torch.tensor([2, 3]))
      .sum()
      .backward();
    a.grad.zero_();
    assert.deepEqual(b.grad.tolist(), [2, 3]);
  });

  it("adds up many gradients of one tensor", () => {
    const x = torch.tensor([1, 2], { requires_grad: true });
    const y = x.mul(2);
    y.mul(3).add(y.mul(5)).add(y.mul(7)).add(y).sum().backward();
    assert.deepEqual(x.grad.tolist(), [32, 32]);
  });

  it("may run in a hook of another pass through the same graph", () => {
    const x = torch.tensor([1, 2], { requires_grad: true });
    const y = x.mul(3);
    const z = y.mul(y);
    const loss = z.sum();
    const inner: torch.Nested[] = [];
    let called = 0;
    z.register_hook(() => {
      if (called++ === 0) inner.push(torch.autograd.grad(loss, [x], { retain_graph: true })[0].tolist());
    });
    loss.backward();
    assert.deepEqual(
      [x.grad.tolist(), ...inner],
      [
        [18, 36],
        [18, 36],
      ],
    );
  });

  it("keeps to `inputs`", () => {
    const [x, w] = [leaf(1, 2, 3), leaf(0.5, -1, 2)];
    x.mul(w)
      .sum()
      .backward({ inputs: [x] });
    assert.deepEqual(list(x.grad), [0.5, -1, 2]);
    assert.equal(w.grad, null);
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

describe("autograd.grad and autograd.backward", () => {
  const { grad, backward } = torch.autograd;

  it("take several outputs, with gradients or without", () => {
    const [x, w] = [leaf(1, 2), leaf(3, 4)];
    const found = grad([x.mul(w), w.sum()], [x, w], [torch.tensor([1, 10]), null]);
    assert.deepEqual(found.map(list), [
      [3, 40],
      [2, 21],
    ]);
    backward([x.mul(w), w.sum()], { grad_tensors: [torch.ones(2), null] });
    assert.deepEqual(
      [list(x.grad), list(w.grad)],
      [
        [3, 4],
        [2, 3],
      ],
    );
  });

  it("have zeros or nothing for inputs without a path", () => {
    const [x, w] = [leaf(1, 2), leaf(3, 4, 5)];
    assert.deepEqual(grad(x.sum(), [x, w], { allow_unused: true })[1], null);
    assert.deepEqual(list(grad(x.sum(), [x, w], { materialize_grads: true })[1]), [0, 0, 0]);
    raises(
      () => grad(x.sum(), w, { materialize_grads: true, allow_unused: false }),
      "ValueError",
      "Expected allow_unused to be True or not passed when materialize_grads=True, but got: allow_unused=False.",
    );
  });

  it("keep the gradients of inputs that are no leaves", () => {
    const x = leaf(1, 2);
    const y = x.mul(2);
    y.mul(3)
      .sum()
      .backward({ inputs: [y] });
    assert.deepEqual([list(y.grad), x.grad, y.retains_grad], [[3, 3], null, true]);
  });

  it("turn gradients into the type of what they belong to", () => {
    const x = leaf(1, 2);
    x.mul(2).backward(torch.ones(2, { dtype: torch.float64 }));
    assert.equal(x.grad.dtype, torch.float32);
  });

  it("give a tensor that is an output and an input its own gradient", () => {
    const x = leaf(1, 2);
    const y = x.mul(2);
    assert.deepEqual(list(grad(y, y, torch.tensor([5, 6]))[0]), [5, 6]);
    assert.deepEqual(grad(y.sum(), [x, x]).map(list), [
      [2, 2],
      [2, 2],
    ]);
  });

  it("say what is wrong", () => {
    const x = leaf(1, 2);
    const y = () => x.mul(2).sum();
    raises(() => y().backward({ inputs: [] }), "RuntimeError", "'inputs' argument to backward() cannot be empty.");
    raises(() => grad(y(), []), "ValueError", "grad requires non-empty inputs.");
    raises(() => grad(y(), torch.ones(1)), "RuntimeError", "One of the differentiated Tensors does not require grad");
    raises(() => backward([y(), y()], [torch.ones([])]), "RuntimeError", "got 2 tensors and 1 gradients");
    raises(() => backward(y(), [3 as never]), "TypeError", "gradients can be either Tensors or None, but got int");
    raises(() => grad(3 as never, x), "TypeError", "outputs must be a Tensor or a list of them, but got int");
    raises(
      () => grad(y(), x, { is_grads_batched: true } as never),
      "NotImplementedError",
      "torch.autograd.grad: is_grads_batched is not in Gradlens; call grad for each gradient",
    );
    raises(
      () => y().backward(3 as never),
      "TypeError",
      "backward(): argument 'gradient' (position 1) must be Tensor, not int",
    );
    raises(
      () => y().backward({ retain_grap: true } as never),
      "TypeError",
      /^backward\(\) got an unexpected keyword argument 'retain_grap'/,
    );
  });
});

describe("what may be assigned", () => {
  const x = leaf(1, 2);
  it("to grad and data", () => {
    raises(
      () => (x.grad = 3 as never),
      "TypeError",
      "assigned grad expected to be a Tensor or None but got grad of type int",
    );
    raises(() => (x.grad = torch.ones(3)), "RuntimeError", "assigned grad has data of a different size");
    raises(
      () => (x.grad = torch.ones(2, { dtype: torch.float64 })),
      "RuntimeError",
      "assigned grad has data of a different type",
    );
    raises(() => (x.grad = x), "RuntimeError", "can't assign Variable as its own grad");
    raises(() => (x.data = 3 as never), "TypeError", "Variable data has to be a tensor, but got int");
    raises(() => (x.requires_grad = 3 as never), "RuntimeError", "requires_grad must be a bool");
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

// Writes in place: what they reach, what gradients make of them, and what they are refused.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { leaf, list, long, near, raises } from "./asserts.js";

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
      "one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of ExpBackward0, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True).",
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

/** The names of the nodes from a tensor to its leaf. */
function chain(t: torch.Tensor): string {
  const names: string[] = [];
  for (let node = t.grad_fn; node !== null; node = node.next_functions[0]?.[0] ?? null)
    names.push(node.name().replace("torch::autograd::", ""));
  return names.join(" < ");
}

const ramp = () => torch.arange(1, 7).to(torch.float32).view(2, 3).requires_grad_();
const weighted = (t: torch.Tensor) => t.mul(torch.arange(t.numel()).view(t.shape)).sum();

describe("in-place writes through indexing and views", () => {
  it("reach the base of a slice", () => {
    const x = ramp();
    const v = torch.tensor([10, 20]).requires_grad_();
    const y = x.mul(2).set_at([":", 1], v);
    weighted(y).backward();
    near(x.grad, [0, 0, 4, 6, 0, 10]);
    near(v.grad, [1, 4]);
    assert.equal(chain(y), "CopySlices < MulBackward0 < AccumulateGrad");
  });

  it("go to the elements of a mask", () => {
    const x = ramp();
    const v = torch.tensor([10, 20]).requires_grad_();
    const mask = torch.tensor([
      [true, false, false],
      [false, false, true],
    ]);
    const y = x.mul(2).set_at([mask], v);
    weighted(y).backward();
    near(x.grad, [0, 2, 4, 6, 8, 0]);
    near(v.grad, [0, 5]);
    assert.equal(chain(y), "IndexPutBackward0 < MulBackward0 < AccumulateGrad");
  });

  it("go through a transposed view", () => {
    const x = ramp();
    const v = torch.tensor(5).requires_grad_();
    const y = x.mul(2);
    const z = y.t().set_at([long([0, 2])], v);
    weighted(y).backward();
    near(x.grad, [0, 2, 0, 0, 8, 0]);
    near(v.grad, [10]);
    assert.equal(chain(z), "AsStridedBackward0 < CopySlices < MulBackward0 < AccumulateGrad");
  });

  it("add up: a view of a view, then the view itself", () => {
    const x = ramp();
    const y = x.mul(2);
    const z = y.at(0);
    z.set_at([torch.slice(1)], 0);
    z.mul_(3);
    weighted(y).backward();
    near(x.grad, [0, 0, 0, 6, 8, 10]);
    assert.equal(chain(z), "AsStridedBackward0 < CopySlices < CopySlices < MulBackward0 < AccumulateGrad");
  });

  it("make a tensor that needed no gradients need them", () => {
    const y = torch.zeros(2, 3);
    const z = y.at(0);
    z.copy_(torch.ones(3, { requires_grad: true }));
    assert.equal(y.requires_grad, true);
    assert.equal(chain(z), "AsStridedBackward0 < CopySlices");
  });
});

describe("views in place", () => {
  it("turn a tensor, and writes to it then go on", () => {
    const x = ramp();
    const y = x.mul(2);
    y.t_();
    y.set_at([0], 7);
    y.unsqueeze_(0);
    assert.deepEqual([...y.shape], [1, 3, 2]);
    assert.equal(chain(y), "UnsqueezeBackward1 < CopySlices < TBackward1 < MulBackward0 < AccumulateGrad");
    weighted(y).backward();
    near(x.grad, [0, 4, 8, 0, 6, 10]);
  });

  it("turn the base of a view", () => {
    const x = ramp();
    const y = x.mul(2);
    const w = y.at(0);
    y.t_();
    w.mul_(5);
    weighted(y).backward();
    near(x.grad, [0, 20, 40, 2, 6, 10]);
    assert.equal(chain(w), "AsStridedBackward0 < CopySlices < TBackward1 < MulBackward0 < AccumulateGrad");
  });

  it("turn a view, which stays one", () => {
    const x = ramp();
    const y = x.mul(2);
    const w = y.at(0).unsqueeze_(1);
    assert.equal(chain(w), "UnsqueezeBackward1 < SelectBackward0 < MulBackward0 < AccumulateGrad");
    w.mul_(5);
    assert.equal(chain(w), "AsStridedBackward0 < CopySlices < MulBackward0 < AccumulateGrad");
    w.sum().mul(2).add(y.sum()).backward();
    near(x.grad, [30, 30, 30, 2, 2, 2]);
  });

  it("give a view another geometry", () => {
    const x = ramp();
    const y = x.clone();
    y.view(6).as_strided_([3], [2]).pow_(2);
    near(y, [1, 2, 9, 4, 25, 6]);
    y.sum().backward();
    near(x.grad, [2, 1, 6, 1, 10, 1]);
  });

  it("turn a leaf where no gradients are recorded", () => {
    const x = torch.ones(2, 3, { requires_grad: true });
    torch.no_grad(() => x.t_());
    assert.ok(x.is_leaf);
    weighted(x).backward();
    assert.deepEqual([...x.grad.shape], [3, 2]);
    near(x.grad, [0, 1, 2, 3, 4, 5]);
  });

  it("are refused where several views come from one op", () => {
    const [p] = torch.ones(4, { requires_grad: true }).mul(1).split(2);
    const several =
      "This view is the output of a function that returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.";
    assert.throws(() => p.unsqueeze_(0), {
      message: `Output 0 of SplitBackward0 is a view and is being modified inplace. ${several}`,
    });
    const c = torch.ones(4, { requires_grad: true }).mul(1);
    const [q] = c.split(2);
    c.mul_(2);
    assert.throws(() => q.grad_fn, {
      message: `Output 0 of SplitBackward0 is a view and its base or another view of its base has been modified inplace. ${several}`,
    });
  });

  it("change the shape of memory, which grows where it must", () => {
    const x = torch.tensor([1, 2, 3]);
    x.resize_(2, 2);
    near(x.view(-1).at(torch.slice(0, 3)), [1, 2, 3]);
    near(x.resize_(2), [1, 2]);
    assert.deepEqual([...x.resize_as_(torch.ones(2, 3)).shape], [2, 3]);
  });
});

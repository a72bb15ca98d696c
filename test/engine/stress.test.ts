// Long chains: nothing in a backward pass depends on how deep the graph is, and nothing is kept that need not be.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import type { GradFn } from "../../src/engine/internals.js";

type Tensor = torch.Tensor;
/** Far more than the calls that fit on the stack. */
const length = 100_000;
const shorter = length / 4;
const leaf = (...values: number[]) => torch.tensor(values, { dtype: torch.float64, requires_grad: true });

function chain(x: Tensor, step: (y: Tensor) => Tensor, count = length): Tensor {
  let y = x;
  for (let i = 0; i < count; i++) y = step(y);
  return y;
}

describe("a long chain of ops", function () {
  this.timeout(60_000);

  it("of 100,000 is differentiated", () => {
    const x = leaf(1);
    chain(x, (y) => y.mul(1))
      .sum()
      .backward();
    assert.equal(x.grad.item(), 1);
  });

  it("is differentiated twice, through all of its gradients' ops", () => {
    const x = leaf(2);
    const factor = leaf(1);
    const [g] = torch.autograd.grad(chain(x, (y) => y.mul(factor), shorter).sum(), x, { create_graph: true });
    assert.equal(g.item(), 1);
    g.backward();
    assert.equal(factor.grad.item(), shorter);
  });

  it("is asked for gradients in the middle", () => {
    const x = leaf(1);
    const middle = chain(x, (y) => y.add(1), shorter);
    const end = chain(middle, (y) => y.mul(1), shorter);
    assert.equal(torch.autograd.grad(end.sum(), middle)[0].item(), 1);
    chain(x, (y) => y.neg(), shorter)
      .sum()
      .backward({ inputs: [x] });
    assert.equal(x.grad.item(), 1);
  });

  it("is written in place, through a view", () => {
    const x = leaf(1, 2);
    const y = x.mul(1);
    const view = y.at(0);
    for (let i = 0; i < length / 10; i++) view.add_(1);
    y.sum().backward();
    assert.deepEqual([...x.grad.data_array()], [1, 1]);
  });

  it("is made of functions of the script", () => {
    class Same extends torch.autograd.Function {
      static override forward(ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
        ctx.save_for_backward(x);
        return x.mul(1);
      }
      static override backward(_: torch.autograd.FunctionCtx, g: Tensor) {
        return g;
      }
    }
    const x = leaf(1);
    chain(x, (y) => Same.apply(y), shorter)
      .sum()
      .backward();
    assert.equal(x.grad.item(), 1);
  });

  it("gives as wide a graph as long", () => {
    const x = leaf(1);
    const parts = Array.from({ length: 10_000 }, () => x.mul(1));
    torch.stack(parts).sum().backward();
    assert.equal(x.grad.item(), 10_000);
    const roots = parts.map((_, i) => x.mul(i));
    assert.equal(
      torch.autograd
        .grad(
          roots.map((root) => root.sum()),
          x,
        )[0]
        .item(),
      (10_000 * 9_999) / 2,
    );
  });
});

describe("what forward kept", () => {
  const keptBy = (node: GradFn) => (node as unknown as { kept: unknown }).kept;

  it("is let go of after the pass", () => {
    const x = leaf(1, 2);
    const y = x.exp();
    const z = y.mul(y);
    z.sum().backward();
    assert.deepEqual([keptBy(y.grad_fn!), keptBy(z.grad_fn!)], [null, null]);
  });

  it("stays for another pass if that is asked for", () => {
    const x = leaf(1, 2);
    const y = x.exp();
    y.sum().backward({ retain_graph: true });
    assert.notEqual(keptBy(y.grad_fn!), null);
    y.sum().backward({ create_graph: true });
    assert.notEqual(keptBy(y.grad_fn!), null);
  });
});

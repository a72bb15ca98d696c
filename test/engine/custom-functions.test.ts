// Functions of a script's own: an op with a gradient that the script writes.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { leaf, list, raises } from "./asserts.js";

type Tensor = torch.Tensor;
type Ctx = torch.autograd.FunctionCtx;
const { Function: Own, once_differentiable } = torch.autograd;

describe("functions of the script's own", () => {
  class Two extends Own {
    static override forward(ctx: Ctx, a: Tensor, b: Tensor, k: number): [Tensor, Tensor] {
      ctx.save_for_backward(a, b);
      ctx.k = k;
      return [a.mul(b).mul(k), a.add(b)];
    }
    static override backward(ctx: Ctx, g1: Tensor, g2: Tensor) {
      const [a, b] = ctx.saved_tensors;
      const k = ctx.k as number;
      return [g1.mul(b).mul(k).add(g2), g1.mul(a).mul(k).add(g2), null];
    }
  }
  class Cube extends Own {
    static override forward(ctx: Ctx, x: Tensor): Tensor {
      ctx.save_for_backward(x);
      return x.pow(3);
    }
    static override backward(ctx: Ctx, g: Tensor) {
      const [x] = ctx.saved_tensors;
      return x.pow(2).mul(3).mul(g);
    }
  }
  class Doubled extends Own {
    static override forward(ctx: Ctx, a: Tensor): Tensor {
      ctx.mark_dirty(a);
      return a.mul_(2);
    }
    static override backward(_: Ctx, g: Tensor) {
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
    class Wrong extends Own {
      static override forward(_: Ctx, x: Tensor): Tensor {
        return x.mul(2);
      }
      static override backward() {
        return torch.ones(5);
      }
    }
    class Half extends Own {
      static override forward(_: Ctx, x: Tensor): Tensor {
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

  it("may set their context up apart from forward", () => {
    class Scaled extends Own {
      static override forward(x: Tensor, k: number): Tensor {
        return x.mul(k);
      }
      static setup_context(ctx: Ctx & { k: number }, [, k]: [Tensor, number], _output: Tensor) {
        ctx.k = k;
      }
      static override backward(ctx: Ctx & { k: number }, g: Tensor) {
        return [g.mul(ctx.k), null];
      }
    }
    const x = leaf(1, 2);
    const y: Tensor = Scaled.apply(x, 3);
    y.sum().backward();
    assert.deepEqual(
      [list(y), list(x.grad)],
      [
        [3, 6],
        [3, 3],
      ],
    );
  });

  it("may call their gradient vjp", () => {
    class Negative extends Own {
      static override forward(_: Ctx, x: Tensor): Tensor {
        return x.neg();
      }
      static override vjp(_: Ctx, g: Tensor) {
        return g.neg();
      }
    }
    const x = leaf(1, 2);
    Negative.apply(x).sum().backward();
    assert.deepEqual(list(x.grad), [-1, -1]);
  });

  it("may leave gradients out that nobody has", () => {
    const seen: unknown[] = [];
    class Pair extends Own {
      static override forward(ctx: Ctx, x: Tensor): [Tensor, Tensor] {
        ctx.set_materialize_grads(false);
        return [x.mul(1), x.mul(2)];
      }
      static override backward(_: Ctx, a: Tensor | null, b: Tensor | null) {
        seen.push(a === null, b === null);
        return a;
      }
    }
    Pair.apply(leaf(1))[0].sum().backward();
    assert.deepEqual(seen, [false, true]);
  });

  it("are differentiated through what they kept of their output", () => {
    class Exp extends Own {
      static override forward(ctx: Ctx, x: Tensor): Tensor {
        const y = x.exp();
        ctx.save_for_backward(y);
        return y;
      }
      static override backward(ctx: Ctx, g: Tensor) {
        return g.mul(ctx.saved_tensors[0]);
      }
    }
    const x = torch.tensor([0.5, -1], { dtype: torch.float64, requires_grad: true });
    assert.ok(torch.autograd.gradcheck(Exp.apply as (x: Tensor) => Tensor, x));
    assert.ok(torch.autograd.gradgradcheck(Exp.apply as (x: Tensor) => Tensor, x));
  });

  it("may refuse to be differentiated twice", () => {
    class Square extends Own {
      static override forward(ctx: Ctx, x: Tensor): Tensor {
        ctx.save_for_backward(x);
        return x.mul(x);
      }
      static override backward = once_differentiable((ctx: Ctx, g: Tensor) => g.mul(ctx.saved_tensors[0]).mul(2));
    }
    const x = leaf(3);
    const weight = leaf(1);
    const [g] = torch.autograd.grad(Square.apply(x).mul(weight).sum(), x, { create_graph: true });
    assert.deepEqual(list(g), [6]);
    raises(
      () => g.sum().backward(),
      "RuntimeError",
      "trying to differentiate twice a function that was marked with @once_differentiable",
    );
  });

  it("may write through a view", () => {
    const x = leaf(1, 2, 3);
    const y = x.mul(1);
    Doubled.apply(y.at(torch.slice(1)));
    assert.equal(y.grad_fn!.name(), "torch::autograd::CopySlices");
    y.mul(y).sum().backward();
    assert.deepEqual(list(x.grad), [2, 16, 24]);
  });

  it("give inputs back as tensors of their own, which may not be written", () => {
    class Same extends Own {
      static override forward(_: Ctx, x: Tensor): Tensor {
        return x;
      }
      static override backward(_: Ctx, g: Tensor) {
        return g.mul(5);
      }
    }
    const x = leaf(1, 2);
    const y = Same.apply(x);
    assert.ok(y !== x && x.is_leaf && y.grad_fn!.name() === "SameBackward");
    y.sum().backward();
    assert.deepEqual(list(x.grad), [5, 5]);
    raises(
      () => Same.apply(x.mul(1)).add_(1),
      "RuntimeError",
      /^Output 0 of SameBackward is a view and is being modified inplace\. This view was created inside a custom Function/,
    );
  });

  it("say what they got wrong", () => {
    const made = (
      forward: (ctx: Ctx, x: Tensor, k?: unknown) => unknown,
      backward: (ctx: Ctx, g: Tensor) => unknown,
    ) => {
      class Fn extends Own {
        static override forward = forward as never;
        static override backward = backward as never;
      }
      return (...args: unknown[]) => (Fn.apply as (...given: unknown[]) => Tensor)(...args);
    };
    const twice = (_: Ctx, x: Tensor) => x.mul(2);
    const run = (backward: (ctx: Ctx, g: Tensor) => unknown, ...args: unknown[]) =>
      made(twice, backward)(leaf(1, 2), ...args)
        .sum()
        .backward();
    const count = (expected: number, got: number) =>
      `function FnBackward returned an incorrect number of gradients (expected ${expected}, got ${got})`;
    raises(() => run((_, g) => [g, g]), "RuntimeError", count(1, 2));
    raises(() => run((_, g) => g, leaf(1, 2)), "RuntimeError", count(2, 1));
    run((_, g) => [g, null]);
    raises(() => run(() => 3), "RuntimeError", "expected Variable or None (got int)");
    raises(
      () => run((_, g) => [g, g], 3),
      "RuntimeError",
      "function FnBackward returned a gradient different than None at position 2, but the corresponding forward input was not a Variable",
    );
    raises(
      () => made((ctx) => ctx.save_for_backward(3 as never), twice)(leaf(1)),
      "TypeError",
      "save_for_backward can only save variables, but argument 0 is of type int",
    );
    const dirty = (ctx: Ctx, x: Tensor) => {
      ctx.mark_dirty(x);
      return x.mul_(2);
    };
    raises(
      () => made(dirty, twice)(leaf(1)),
      "RuntimeError",
      "a leaf Variable that requires grad has been used in an in-place operation.",
    );
    raises(
      () => made((ctx, x) => [dirty(ctx, x)].length && x.mul(1), twice)(leaf(1).mul(1)),
      "RuntimeError",
      "Some elements marked as dirty during the forward method were not returned as output. The inputs that are modified inplace must all be outputs of the Function.",
    );
    assert.equal(made(() => 3 as never, twice)(leaf(1)), 3);
    const freed = made(
      (ctx, x) => {
        ctx.save_for_backward(x);
        return x.mul(1);
      },
      (ctx, g) => g.mul(ctx.saved_tensors[0]),
    )(leaf(1)).sum();
    freed.backward();
    raises(() => freed.backward(), "RuntimeError", /^Trying to backward through the graph a second time/);
  });
});

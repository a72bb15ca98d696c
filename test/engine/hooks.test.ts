// Hooks of tensors and of nodes: their order, what they see and may replace.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { leaf, list, raises } from "./asserts.js";

describe("hooks", () => {
  it("of leaves and others run in the order in which they came, and see what those before them gave", () => {
    const [x, log] = [leaf(1, 2), [] as string[]];
    const y = x.mul(2);
    for (const [name, t] of Object.entries({ x, y }))
      for (const factor of [2, 3])
        t.register_hook((g) => {
          log.push(`${name}${factor}: ${list(g)}`);
          return g.mul(factor);
        });
    y.sum().backward();
    assert.deepEqual(log, ["y2: 1,1", "y3: 2,2", "x2: 12,12", "x3: 24,24"]);
    assert.deepEqual(list(x.grad), [72, 72]);
  });

  it("may be taken away while they run, and once only", () => {
    const x = leaf(1);
    const calls: number[] = [];
    const same = () => void calls.push(1);
    const first = x.register_hook(() => {
      calls.push(0);
      first.remove();
    });
    const [one] = [x.register_hook(same), x.register_hook(same)];
    one.remove();
    one.remove();
    x.mul(2).sum().backward();
    x.mul(2).sum().backward();
    assert.deepEqual(calls, [0, 1, 1]);
  });

  it("see the value that their tensor had when they came, and retain_grad the newest", () => {
    const x = leaf(1, 1);
    const y = x.mul(1);
    const log: string[] = [];
    y.register_hook((g) => void log.push(`before ${list(g)}`));
    y.retain_grad();
    y.mul_(3);
    y.register_hook((g) => void log.push(`after ${list(g)}`));
    y.sum().backward();
    assert.deepEqual(log, ["after 1,1", "before 3,3"]);
    assert.deepEqual([list(y.grad), y.retains_grad], [[1, 1], true]);
  });

  it("of nodes run before and after them", () => {
    const x = leaf(1, 2);
    const log: string[] = [];
    const y = x.mul(x);
    y.register_hook(() => void log.push("tensor"));
    y.grad_fn!.register_prehook(([g]) => {
      log.push("before");
      return [g!.mul(7)];
    });
    y.grad_fn!.register_hook((inputs, outputs) => void log.push(`after ${inputs.length} ${outputs.length}`));
    const [[accumulate]] = y.grad_fn!.next_functions;
    x.register_hook(() => void log.push("leaf"));
    accumulate!.register_hook(
      (inputs, outputs) => void log.push(`sum ${inputs.length} ${outputs.length} ${list(x.grad)}`),
    );
    x.register_post_accumulate_grad_hook((t) => {
      log.push("accumulated");
      t.grad = null;
    });
    y.sum().backward();
    assert.deepEqual(log, ["tensor", "before", "after 2 1", "leaf", "sum 0 1 14,28", "accumulated"]);
    assert.equal(x.grad, null);
  });

  it("are called for gradients that are asked for", () => {
    const x = leaf(1, 2);
    x.register_hook((g) => g.mul(10));
    assert.deepEqual(list(torch.autograd.grad(x.mul(2).sum(), x)[0]), [20, 20]);
  });

  it("are checked", () => {
    const backward = (hook: () => unknown) => {
      const x = leaf(1, 2);
      x.register_hook(hook);
      x.mul(2).sum().backward();
    };
    const node = (hook: () => unknown) => {
      const y = leaf(1, 2).mul(leaf(3, 4));
      y.grad_fn!.register_hook(hook);
      y.sum().backward();
    };
    raises(() => backward(() => 3), "TypeError", "expected Variable, but hook returned 'int'");
    raises(() => backward(() => torch.ones(3)), "RuntimeError", "hook '<lambda>' has changed the size of value");
    raises(
      () => backward(() => torch.ones(2, { dtype: torch.float64 })),
      "RuntimeError",
      "hook '<lambda>' has changed the type of value (was torch.FloatTensor got torch.DoubleTensor)",
    );
    raises(() => node(() => 3), "TypeError", "expected tuple, but hook returned 'int'");
    raises(
      () => node(() => [null]),
      "RuntimeError",
      "hook '<lambda>' has returned an incorrect number of values (got 1, but expected 2)",
    );
    raises(
      () =>
        leaf(1)
          .mul(2)
          .register_post_accumulate_grad_hook(() => {}),
      "RuntimeError",
      "post accumulate grad hooks cannot be registered on non-leaf tensors",
    );
    raises(() => leaf(1).register_hook(3 as never), "TypeError", "a hook must be a function, not number");
  });
});

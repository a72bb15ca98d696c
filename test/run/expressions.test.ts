// Expressions over names: what they see, and what they cannot change.
import assert from "node:assert/strict";
import * as torch from "../../src/engine/index.js";
import { observe, type Tensor } from "../../src/engine/internals.js";
import { compileExpression, unrecorded } from "../../src/run/expressions.js";

/** Evaluates `text` with these names in scope. */
function evaluate(text: string, names: Record<string, unknown> = {}): unknown {
  const scope = { has: (name: string) => Object.hasOwn(names, name), get: (name: string) => names[name] };
  return unrecorded(() => compileExpression(text)(scope));
}

describe("an expression", () => {
  it("sees the names in scope and JavaScript's own", () => {
    assert.equal(evaluate("Math.max(norm, 2) + step", { norm: 3, step: 4 }), 7);
    assert.equal(evaluate("w.at(0).grad ?? 'none' // a comment", { w: [{}] }), "none");
    assert.equal(evaluate("name", { name: "in scope" }), "in scope");
    assert.equal(evaluate("[1, 2].map((x) => x * k)", { k: 3 })?.toString(), "3,6");
  });

  it("that does not compile says so before it runs", () => {
    assert.throws(() => compileExpression("norm >"), /SyntaxError: The expression ends too early\./);
    assert.throws(() => compileExpression("1); (2"), SyntaxError);
    assert.throws(() => compileExpression("let x = 1"), SyntaxError);
    assert.throws(() => compileExpression("  "), /The expression is empty\./);
  });

  it("knows no other names and assigns to none", () => {
    assert.throws(() => evaluate("nobody"), /nobody is not defined/);
    assert.throws(() => evaluate("nobody = 1"), /nobody is not defined/);
    assert.throws(() => evaluate("step = 1", { step: 3 }), /An expression cannot assign to step\./);
  });

  it("computes with tensors, and changes none that the run knows", () => {
    const w = torch.tensor([3, 4], { requires_grad: true });
    (w as unknown as Tensor).observed = {};
    assert.equal(evaluate("w.norm().item()", { w }), 5);
    assert.equal(evaluate("w.clone().zero_().sum().item()", { w }), 0);
    assert.throws(() => evaluate("w.zero_()", { w }), /An expression cannot change a tensor of the run/);
    assert.throws(
      () => evaluate("w.sum().requires_grad_().backward()", { w }),
      /An expression cannot run backward\(\)/,
    );
    assert.throws(() => evaluate("w.grad = w", { w }), /An expression cannot change a tensor of the run/);
    assert.deepEqual(w.tolist(), [3, 4]);
  });

  it("is not recorded, and does not move the random numbers", () => {
    const applied: string[] = [];
    const watcher = { applied: () => applied.push("op"), writing: () => null };
    observe(watcher as never);
    try {
      torch.manual_seed(1);
      const expected = torch.rand(1).item();
      torch.manual_seed(1);
      applied.length = 0;
      evaluate("torch.rand(3).sum().item()", { torch });
      assert.deepEqual(applied, []);
      assert.equal(torch.rand(1).item(), expected);
      assert.deepEqual(applied.length > 0, true);
    } finally {
      observe(null);
    }
  });
});

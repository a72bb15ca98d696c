// What the page says of a node: facts, accessible names, sentences, rules, what comes next, search.
import assert from "node:assert/strict";
import { accessibleName, eventSentence, positionText } from "../../webview/graph/names.js";
import { nextAfter } from "../../webview/graph/next.js";
import { productShapes, rulesFor, substitute } from "../../webview/graph/rules.js";
import { cursorEvent, factsAt, foundNodes, momentOf } from "../../webview/state/derive.js";
import { reduce } from "../../webview/state/reduce.js";
import type { PageState } from "../../webview/state/state.js";
import { stateAfter, stateAt } from "./two-layer-state.js";
import { twoLayerStep } from "./two-layer-step.js";

function nameOf(state: PageState, label: string): string {
  return accessibleName([...factsAt(state).values()].find((facts) => facts.node.label === label)!);
}

function withNorm(state: PageState, value: number, norm: number | null): PageState {
  return reduce(state, { kind: "norms", values: [value], norms: [norm] });
}

describe("a node's accessible name", () => {
  it("says label, op, shape, value and gradient", () => {
    const name = "h_relu, clamp, shape 64 by 100, value norm 1.79e+3, gradient norm 2.41e+5, exploding";
    assert.equal(nameOf(stateAt(10), "h_relu"), name);
  });

  it("tells no gradient from a gradient of zeros", () => {
    assert.equal(nameOf(stateAt(9), "w2"), "w2, parameter, shape 100 by 10, value norm 31.5, no gradient");
    const zero = withNorm(stateAt(10), 15, 0);
    assert.equal(nameOf(zero, "w2"), "w2, parameter, shape 100 by 10, value norm 31.5, gradient exactly 0");
  });

  it("says what needs none, and what is to come", () => {
    assert.equal(nameOf(stateAt(10), "x"), "x, input, shape 64 by 1000, value norm 252, no gradient needed");
    assert.equal(nameOf(stateAt(1), "loss"), "loss, sum, scalar, to come");
  });

  it("says NaN, vanishing and what was not kept", () => {
    const value = 14;
    assert.match(nameOf(withNorm(stateAt(10), value, Number.NaN), "h_relu"), /, gradient holds NaN$/);
    assert.match(nameOf(withNorm(stateAt(10), value, 1e-9), "h_relu"), /, gradient norm 1e-9, vanishing$/);
    assert.match(nameOf(withNorm(stateAt(10), value, null), "h_relu"), /, gradient not kept$/);
  });
});

describe("the cursor's event as a sentence", () => {
  const sentence = (position: number) => {
    const state = stateAt(position, 21);
    return eventSentence(state.view!, state.graph!, cursorEvent(state)!, state.norms);
  };
  const sentences: [number, string][] = [
    [1, "Forward pass, op 2 of 6: h_relu is made by clamp, norm 1.79e+3"],
    [6, "Backward pass, op 1 of 9: loss receives gradient, norm 1"],
    [8, "Backward pass, op 3 of 9: sub receives gradient, norm 1.12e+4, exploding"],
    [
      10,
      "Backward pass, op 5 of 9: h_relu receives gradient, norm 2.41e+5, exploding; w2 receives gradient, norm 9.2e+5, exploding",
    ],
    [11, "Backward pass, op 6 of 9: w2's gradient is added to its .grad, norm 9.2e+5, exploding"],
    [16, "Update, op 2 of 6: w1 is updated by sub_, norm 300"],
    [19, "Update, op 5 of 6: w1.grad is set to zero"],
  ];
  for (const [position, text] of sentences) it(text, () => assert.equal(sentence(position), text));

  it("counts announced events that have not run", () => {
    const state = stateAt(6, 7);
    assert.equal(positionText(state.view!, cursorEvent(state)!), "Backward pass, op 1 of 9");
  });

  it("counts the contributions of an op that the cursor is in", () => {
    const state = stateAt(10, 21);
    const partWay = { ...state, cursor: { ...state.cursor, part: 1 } };
    const text = positionText(partWay.view!, cursorEvent(partWay)!);
    assert.equal(text, "Backward pass, op 5 of 9, contribution 1 of 2");
  });
});

describe("chain rules", () => {
  const rules = (label: string) => {
    const { view, graph } = stateAt(14);
    return rulesFor(view!, graph!, graph!.nodes.find((node) => node.label === label)!);
  };

  it("put names into a matrix product, and shapes", () => {
    const [{ letters, shapes }] = rules("w2");
    assert.equal(letters, "∂L/∂w2 = h_reluᵀ · ∂L/∂y_pred");
    assert.equal(shapes, "(100, 10) = (100, 64)(64, 10)");
  });

  it("put arguments in", () => {
    assert.equal(rules("sub")[0].letters, "∂L/∂sub = ∂L/∂pow * 2 * sub^(2 − 1)");
    assert.equal(rules("h")[0].letters, "∂L/∂h = ∂L/∂h_relu where h ≥ 0, else 0");
  });

  it("put a number in a tensor's place in", () => {
    const shown = twoLayerStep();
    const templates = shown.templates.map((template) =>
      template.op === "pow" ? { ...template, op: "mul", arguments: "other=2", rules: ["g * b"] } : template,
    );
    const { view, graph } = stateAfter([{ kind: "shown", shown: { ...shown, templates } }]);
    const sub = graph!.nodes.find((node) => node.label === "sub")!;
    assert.equal(rulesFor(view!, graph!, sub)[0].letters, "∂L/∂sub = ∂L/∂mul * 2");
  });

  it("leave calls and other words alone", () => {
    const names = new Map([
      ["a", "h"],
      ["g", "∂L/∂y"],
      ["y", "tanh"],
    ]);
    assert.equal(substitute("g * (1 - y * y) + a(b) * sign(a)", names), "∂L/∂y * (1 - tanh * tanh) + a(b) * sign(h)");
  });

  it("have shapes only where they are products of two tensors", () => {
    const shapes = (rule: string, result: number[], more: Record<string, number[]>) =>
      productShapes(rule, result, new Map(Object.entries(more)));
    assert.equal(shapes("g * a", [2, 3], { g: [2, 3], a: [2, 3] }), "");
    assert.equal(shapes("g · bᵀ", [4, 2], { g: [4, 3], b: [2, 3] }), "(4, 2) = (4, 3)(3, 2)");
    assert.equal(shapes("aᵀ · g", [5, 3, 2], { g: [5, 4, 2], a: [5, 4, 3] }), "(5, 3, 2) = (5, 3, 4)(5, 4, 2)");
    assert.equal(shapes("g ⊗ b", [4, 2], { g: [4], b: [2] }), "(4, 2) = (4) ⊗ (2)");
    const image = { a: [8, 3, 9, 9], b: [6, 3, 2, 2], g: [8, 6, 8, 8] };
    assert.equal(shapes("a ⋆ g", image.b, image), "(6, 3, 2, 2) = (8, 3, 9, 9) ⋆ (8, 6, 8, 8)");
    assert.equal(shapes("g ⋆ b, transposed", image.a, image), "(8, 3, 9, 9) = (8, 6, 8, 8) ⋆ (6, 3, 2, 2)");
  });
});

describe("what comes next", () => {
  const next = (position: number, count: number) => {
    const state = stateAt(position, count);
    const found = nextAfter(state.view!, state.graph!, momentOf(state)!, state.cursor.event);
    return found && `${found.does} ${found.words}`;
  };

  it("is the same whether it is recorded or foreseen", () => {
    for (let position = 6; position < 14; position++) assert.equal(next(position, position + 1), next(position, 21));
  });

  it("names op and gradient", () => {
    assert.equal(next(9, 10), "mm backward passes y_pred's gradient on to h_relu and w2.");
    assert.equal(next(10, 11), "AccumulateGrad adds w2's gradient to w2.grad.");
    assert.equal(next(13, 14), "AccumulateGrad adds w1's gradient to w1.grad.");
  });

  it("is not known at the end of what is announced", () => assert.equal(next(14, 15), null));
});

describe("search", () => {
  const found = (text: string) => {
    const state = stateAfter([{ kind: "find", text }], stateAt(14));
    return [...foundNodes(state)].map((key) => state.graph!.nodes.find((node) => node.key === key)!.label);
  };
  const cases: [string, string[]][] = [
    ["", []],
    ["relu", ["h_relu"]],
    ["MM", ["h", "y_pred"]],
    ["line:16", ["sub", "pow", "loss"]],
    ["norm>1e6", ["w1"]],
    ["norm<30", ["pow", "loss"]],
    ["mm y", ["y_pred"]],
    ["nan", []],
  ];
  for (const [text, labels] of cases) it(`finds ${labels} for "${text}"`, () => assert.deepEqual(found(text), labels));
});

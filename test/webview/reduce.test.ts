// The store: what each message changes, and when views draw.
import assert from "node:assert/strict";
import { healthLimits } from "../../src/protocol/health.js";
import { factsAt, shownNode } from "../../webview/state/derive.js";
import { reduce } from "../../webview/state/reduce.js";
import { restored, savedPart } from "../../webview/state/saved.js";
import { initialState } from "../../webview/state/state.js";
import { Store } from "../../webview/state/store.js";
import { stateAfter, stateAt } from "./two-layer-state.js";
import { twoLayerReading, twoLayerStep, twoLayerSteps } from "./two-layer-step.js";

describe("the page's state", () => {
  it("builds the graph of a shown step", () => {
    const labels = stateAt(6).graph!.nodes.map((node) => node.label);
    assert.deepEqual(labels, ["x", "w1", "h", "h_relu", "w2", "y_pred", "y", "sub", "pow", "loss"]);
  });

  it("has the same structure in every step", () => {
    const later = stateAfter([{ kind: "shown", shown: twoLayerStep(3) }]);
    assert.equal(later.structure, stateAt(6).structure);
  });

  it("marks gradients by the limits that the host last gave", () => {
    const at = (exploding: number) =>
      stateAfter([{ kind: "limits", limits: { ...healthLimits, exploding } }], stateAt(10));
    const marks = [1e4, 1e9].map((limit) => factsAt(at(limit)).get("op8.0.0")?.gradient.mark);
    assert.deepEqual(marks, ["exploding", ""]);
  });

  it("grows by events that follow and ignores those that do not", () => {
    const whole = twoLayerStep(0);
    const part = (from: number, end: number) => ({ ...whole, from, events: whole.events.slice(from, end) });
    const state = stateAfter([
      { kind: "shown", shown: part(0, 7) },
      { kind: "shown", shown: part(7, 9) },
      { kind: "shown", shown: part(12, 14) },
    ]);
    assert.equal(state.view!.events.length, 9);
  });

  it("expects the next step to be like the last while it runs, and no longer", () => {
    const [first, second] = twoLayerSteps(2);
    const beginning = { ...twoLayerStep(1), events: twoLayerStep(1).events.slice(0, 2) };
    const running = stateAfter(
      [
        { kind: "steps", steps: [first, { ...second, endEvent: -1 }] },
        { kind: "shown", shown: beginning },
      ],
      stateAt(20),
    );
    assert.equal(running.structure, stateAt(20).structure);
    const times = running.graph!.nodes.map((node) => [node.label, node.event > second.firstEvent + 1]);
    assert.deepEqual(Object.fromEntries(times).loss, true);
    assert.deepEqual(Object.fromEntries(times).h_relu, false);
    const ended = stateAfter(
      [
        { kind: "steps", steps: [second] },
        { kind: "shown", shown: beginning },
      ],
      running,
    );
    assert.deepEqual(
      ended.graph!.nodes.map((node) => node.label),
      ["x", "w1", "h", "h_relu"],
    );
  });

  it("replaces the steps that are sent, and keeps all others", () => {
    const [first, second, third] = twoLayerSteps(3);
    const state = stateAfter([
      { kind: "steps", steps: [first, second, third] },
      { kind: "steps", steps: [{ ...second, loss: 7 }] },
    ]);
    assert.deepEqual(
      state.steps.map((step) => step.loss),
      [first.loss, 7, third.loss],
    );
  });

  it("counts versions up where collections change in place", () => {
    const before = stateAt(6);
    const after = reduce(before, { kind: "reading", value: 5, reading: twoLayerReading(5), gone: "" });
    assert.equal(after.readings, before.readings);
    assert.equal(after.versions.readings, before.versions.readings + 1);
    assert.equal(after.norms.get(5), twoLayerReading(5).summary.norm);
  });

  it("forgets everything when a run begins, but not how the user looks at it", () => {
    const lookedAt = stateAfter(
      [
        { kind: "see", lens: "value" },
        { kind: "inspect", open: false },
      ],
      stateAt(6),
    );
    const { graph, norms, steps, lens, inspectorOpen } = reduce(lookedAt, {
      kind: "run",
      title: "t",
      program: "p",
    });
    assert.deepEqual([graph, norms.size, steps.length, lens, inspectorOpen], [null, 0, 0, "value", false]);
  });

  it("marks the nodes of the lines that the editor picks", () => {
    const state = reduce(stateAt(6), { kind: "select", sites: [8, 9] });
    const labels = state.marked.map((key) => state.graph!.nodes.find((node) => node.key === key)!.label);
    assert.deepEqual(labels, ["sub", "pow"]);
    assert.equal(state.selection, state.marked[0]);
  });

  it("shows the cursor's node while the step does not have the picked one", () => {
    const picked = reduce(stateAt(6), { kind: "pick", key: "op99.0.0" });
    assert.equal(shownNode(picked)?.label, "loss");
    assert.equal(picked.selection, "op99.0.0");
  });

  it("keeps what is picked and pinned when the script is run again, not when it is another", () => {
    const run = { kind: "run", title: "t", program: "/home/me/train.ts" } as const;
    const before = stateAfter(
      [
        { kind: "pick", key: "op2.0" },
        { kind: "pin", pin: { key: "op2.0", x: 8, y: 9 } },
        { kind: "element", element: { key: "op2.0", at: 3 } },
      ],
      stateAt(6),
    );
    const again = reduce(before, run);
    assert.deepEqual([again.selection, again.pins, again.element], ["op2.0", before.pins, before.element]);
    const other = reduce(before, { ...run, program: "other.ts" });
    assert.deepEqual([other.selection, other.pins, other.element], [null, [], null]);
  });

  it("adds what is read of single elements", () => {
    const { elements } = stateAfter([
      { kind: "elements", value: 3, at: [0, 7], elements: [1, Number.NaN] },
      { kind: "elements", value: 3, at: [2], elements: [5] },
      { kind: "elements", value: 4, at: [2], elements: null },
    ]);
    assert.deepEqual(
      [...elements.get(3)!],
      [
        [0, 1],
        [7, Number.NaN],
        [2, 5],
      ],
    );
    assert.equal(elements.get(4), null);
  });
});

describe("what the page puts down", () => {
  it("is found again", () => {
    const look = { lens: "value" as const, fitted: false, viewport: { x: 3, y: 4, scale: 2 } };
    const state = { ...initialState(), ...look, selection: "op3.0", pins: [{ key: "op2.0", x: 1, y: 2 }] };
    const again = restored(initialState(), JSON.parse(JSON.stringify(savedPart(state))));
    assert.deepEqual(savedPart(again), savedPart(state));
  });

  it("is ignored where it makes no sense", () => {
    for (const saved of [
      undefined,
      3,
      "x",
      { viewport: { x: "a" }, fitted: false, lens: "taste", pins: [{ key: 3 }], selection: 4 },
    ]) {
      assert.deepEqual(restored(initialState(), saved), initialState());
    }
  });
});

describe("the store", () => {
  it("draws once for all that happened before the frame, and tells what was drawn before", () => {
    const frames: (() => void)[] = [];
    const store = new Store(initialState(), (draw) => void frames.push(draw), assert.ifError);
    const drawn: [string, string | undefined][] = [];
    store.addView((state, before) => void drawn.push([state.search, before?.search]));
    store.dispatch({ kind: "find", text: "a" });
    store.dispatch({ kind: "find", text: "ab" });
    frames.shift()!();
    store.dispatch({ kind: "find", text: "abc" });
    frames.shift()!();
    assert.deepEqual(drawn, [
      ["ab", undefined],
      ["abc", "ab"],
    ]);
    assert.equal(frames.length, 0);
  });

  it("reports a view that throws and still draws the others", () => {
    const errors: unknown[] = [];
    let draws = 0;
    const store = new Store(
      initialState(),
      (draw) => draw(),
      (error) => void errors.push(error),
    );
    store.addView(() => void draws++);
    store.addView(() => {
      throw new Error("broken view");
    });
    assert.match(String(errors[0]), /broken view/);
    assert.equal(draws, 2);
  });
});

// What the lenses say of each node: numbers with their unit, and words where nothing is known.
import assert from "node:assert/strict";
import { accessibleName } from "../../webview/graph/names.js";
import { lenses, lensWords } from "../../webview/lens/lens.js";
import { amountText, together } from "../../webview/lens/measured.js";
import { factsAt, measuredAt } from "../../webview/state/derive.js";
import type { Lens, PageState } from "../../webview/state/state.js";
import { svgOf } from "./scene-of.js";
import { messagesAt, stateAfter } from "./two-layer-state.js";

/** The state at an event, where events took 10, 20, 30 … microseconds. */
function at(position: number, lens: Lens, more: Parameters<typeof stateAfter>[0] = []): PageState {
  const timed = messagesAt(position).map((message) => {
    if (message.kind !== "shown") return message;
    const times = message.shown.events.map((_, i) => (i === 3 ? -1 : 10 * (i + 1)));
    return { ...message, shown: { ...message.shown, times } };
  });
  return stateAfter([...timed, { kind: "see", lens }, ...more]);
}

function texts(state: PageState): Record<string, string> {
  const facts = factsAt(state);
  const rows = [...measuredAt(state)].map(([key, { lens, upper, lower }]) => {
    const both = [upper, lower].map((amount) => (amount ? amountText(amount, lens) : ""));
    return [facts.get(key)?.node.label ?? key, both.join(" | ")];
  });
  return Object.fromEntries(rows);
}

describe("a lens", () => {
  it("has a name, a title, decades and a row in the timeline", () => {
    for (const lens of lenses) {
      const { name, title, decades, row } = lensWords[lens];
      assert.ok(name && title && row.name && decades.from < decades.to);
    }
  });

  it("for time tells how long forward and backward took, and what is not known", () => {
    assert.deepEqual(texts(at(11, "time")), {
      x: "no op of this step | no gradient needed",
      w1: "no op of this step | no backward yet",
      h: "10 µs | no backward yet",
      h_relu: "20 µs | no backward yet",
      w2: "no op of this step | 120 µs",
      y_pred: "30 µs | 110 µs",
      y: "no op of this step | no gradient needed",
      sub: "not timed | 100 µs",
      pow: "50 µs | 90 µs",
      loss: "60 µs | 80 µs",
    });
  });

  it("for memory tells the bytes of value and gradient", () => {
    const said = texts(at(10, "memory"));
    assert.equal(said.w1, "400 kB | no gradient");
    assert.equal(said.h_relu, "25.6 kB | 25.6 kB");
    assert.equal(said.x, "256 kB | no gradient needed");
    assert.equal(said.loss, "4 B | 4 B");
  });

  it("for updates tells how much the step has changed each parameter, with a mark out of the limits", () => {
    assert.deepEqual(texts(at(10, "update")), { w1: " | not updated yet", w2: " | not updated yet" });
    const state = at(20, "update");
    assert.deepEqual(new Set(Object.values(texts(state))), new Set([" | …"]));
    const parameters = [...factsAt(state).values()].filter(({ node }) => node.kind === "parameter");
    const values = parameters.map((each) => each.state.value);
    const before = parameters.map((each) => each.node.value);
    const known = at(20, "update", [{ kind: "changes", values, before, changes: [0.25, 1e-6] }]);
    assert.deepEqual(texts(known), { w1: " | 0.25 △ large", w2: " | 1e-6 ▽ small" });
    const gone = at(20, "update", [{ kind: "changes", values, before, changes: [1e-3, null] }]);
    assert.deepEqual(texts(gone), { w1: " | 0.001", w2: " | not kept" });
  });

  it("is heard in accessible names, and says the same as long as nothing changes", () => {
    const state = at(11, "time");
    const name = (key: string) => accessibleName(factsAt(state).get(key)!, measuredAt(state).get(key));
    const [pow, sub] = ["pow", "sub"].map((label) => state.graph!.nodes.find((node) => node.label === label)!.key);
    assert.match(name(pow), /, forward 50 microseconds, backward 90 microseconds$/);
    assert.match(name(sub), /, forward not timed, backward 100 microseconds$/);
    const later = stateAfter([{ kind: "limits", limits: { ...state.limits } }], state);
    const first = measuredAt(state).get(pow);
    assert.equal(measuredAt(later).get(pow), first);
  });

  it("adds up what is in a box", () => {
    const all = [...measuredAt(at(11, "time")).values()];
    const whole = together(all)!;
    assert.deepEqual([whole.upper, amountText(whole.lower, "time")], [null, "670 µs"]);
    const nothing = all.filter(({ upper, lower }) => upper?.is === "absent" && lower.is === "absent");
    assert.equal(amountText(together(nothing)!.lower, "time"), "no gradient needed");
  });

  it("is painted with its numbers, units and colours", async () => {
    const svg = await svgOf(at(11, "time"));
    assert.match(svg, />120 µs</);
    assert.match(svg, />not timed</);
    assert.match(svg, /forward 50 microseconds/);
  });
});

// A scene that is kept up to date is the scene that would be built anew, whatever moved.
import assert from "node:assert/strict";
import { buildScene } from "../../webview/scene/build.js";
import { SceneBuilder } from "../../webview/scene/builder.js";
import { growthShapes, growthsOf } from "../../webview/scene/growth.js";
import type { Part, Scene } from "../../webview/scene/scene.js";
import { between } from "../../webview/stage/transition.js";
import { factsAt } from "../../webview/state/derive.js";
import { type Action, reduce } from "../../webview/state/reduce.js";
import { measure, placementOf, sceneInput } from "./scene-of.js";
import { stateAt } from "./two-layer-state.js";
import { eventNumber } from "./two-layer-step.js";

const said = ({ key, title, bounds, shapes, gist }: Part) => ({ key, title, bounds, shapes, gist });
const parts = ({ frames, edges, nodes, notes }: Scene) => [...frames, ...edges, ...nodes, ...notes].map(said);

const cursorAt = (position: number, part = 0): Action => {
  const cursor = { step: 0, event: eventNumber(0, position), part, atLiveEdge: false, following: false };
  return { kind: "cursor", cursor };
};

describe("a scene kept up to date", () => {
  it("is what would be built anew", async () => {
    const acts: Action[] = [
      ...[1, 2, 3, 6, 7, 8, 9, 10, 4, 11, 14, 15, 20, 0, 12].map((position) => cursorAt(position)),
      { kind: "pick", key: "op10.0.0" },
      { kind: "point", key: "tensor3" },
      { kind: "find", text: "w" },
      { kind: "norms", values: [14, 12], norms: [0, Number.NaN] },
      { kind: "see", lens: "value" },
      cursorAt(13),
      { kind: "find", text: "" },
    ];
    let state = reduce(stateAt(5, 21), { kind: "norms", values: [14], norms: [null] });
    const placement = await placementOf(state);
    const builder = new SceneBuilder(measure);
    for (const act of acts) {
      state = reduce(state, act);
      const input = { ...(await sceneInput(state)), placement };
      assert.deepEqual(parts(builder.build(input)), parts(buildScene(input, measure)), JSON.stringify(act));
    }
  });

  it("has the same parts where nothing has changed", async () => {
    const state = stateAt(9);
    const builder = new SceneBuilder(measure);
    const placement = await placementOf(state);
    const before = builder.build({ ...(await sceneInput(state)), placement });
    const after = builder.build({ ...(await sceneInput(reduce(state, cursorAt(10)))), placement });
    const changed = after.nodes.filter((part, i) => part !== before.nodes[i]).map(({ title }) => title.split(",")[0]);
    assert.deepEqual(changed.toSorted(), ["h_relu", "w2", "y_pred"].toSorted());
  });
});

describe("the way from one layout to the next", () => {
  const box = (x: number) => ({ x, y: 0, width: 10, height: 10 });
  const end = {
    structure: "",
    width: 100,
    height: 100,
    boxes: new Map([
      ["a", box(100)],
      ["b", box(200)],
    ]),
    frames: new Map(),
    routes: new Map([
      [
        "a>b",
        [
          { x: 105, y: 10 },
          { x: 155, y: 20 },
          { x: 205, y: 30 },
        ],
      ],
    ]),
  };
  const edge = { key: "a>b", from: "a", to: "b", input: 0, needsGrad: true, edges: [] };

  it("slides what has moved, and edges with it", () => {
    const half = between(new Map([["a", box(0)]]), end, [edge], 0.5);
    assert.deepEqual([half.boxes.get("a")!.x, half.boxes.get("b")!.x], [50, 200]);
    assert.deepEqual(
      half.routes.get("a>b")!.map(({ x }) => x),
      [55, 130, 205],
    );
  });
});

describe("a gradient that has arrived", () => {
  it("grows from what was there, and closes on what is added to .grad", async () => {
    const before = factsAt(stateAt(9));
    const growths = growthsOf(await sceneInput(stateAt(10)), before);
    assert.deepEqual(
      growths.map(({ from, to, settles }) => [from, to > 0, settles]),
      [
        [0, true, false],
        [0, true, false],
      ],
    );
    const [start, end] = [growthShapes(growths[0], 0), growthShapes(growths[0], 1)];
    assert.equal(start.length, 1, "only the empty strip");
    assert.equal(end.length, 2);
  });
});

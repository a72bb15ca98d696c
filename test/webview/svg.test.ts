// The whole picture as golden SVG: graph, layout, scene and painter together.

import assert from "node:assert/strict";
import { pulsesOf } from "../../webview/scene/build.js";
import { reduce } from "../../webview/state/reduce.js";
import { assertGolden } from "../golden.js";
import { sceneInput, svgOf } from "./scene-of.js";
import { stateAt } from "./two-layer-state.js";

describe("the picture of the two-layer network", () => {
  it("in its forward pass", async () => assertGolden("two-layer-forward.svg", await svgOf(stateAt(2))));
  it("in its backward pass", async () => assertGolden("two-layer-backward.svg", await svgOf(stateAt(10))));
  it("in its update", async () => assertGolden("two-layer-update.svg", await svgOf(stateAt(16))));

  it("with zero, NaN, vanishing and a picked node", async () => {
    const broken = {
      kind: "norms",
      values: [10, 11, 12, 14],
      norms: [1e-9, 0, Number.NaN, Number.POSITIVE_INFINITY],
    } as const;
    const norms = { ...broken, values: [...broken.values], norms: [...broken.norms] };
    const picked = reduce(reduce(stateAt(10), norms), { kind: "pick", key: "op10.0.0" });
    assertGolden("two-layer-broken.svg", await svgOf(picked));
  });

  it("sends pulses along the edges of the cursor's event, against their arrows", async () => {
    const input = await sceneInput(stateAt(10));
    const pulses = pulsesOf(input);
    assert.deepEqual(pulses.map((pulse) => pulse.key).toSorted(), ["op6.0.0>op7.0.0.0", "tensor3>op7.0.0.1"]);
    for (const { points } of pulses) assert.ok(points[0].y > points.at(-1)!.y);
    assert.deepEqual(pulsesOf(await sceneInput(stateAt(11))), []);
  });
});

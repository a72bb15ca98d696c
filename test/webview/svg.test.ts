// The whole picture as golden SVG: graph, layout, scene and painter together.

import assert from "node:assert/strict";
import ELK from "elkjs/lib/elk.bundled.js";
import { fromElk, toElk } from "../../webview/layout/elk.js";
import type { Placement } from "../../webview/layout/placement.js";
import type { Measure } from "../../webview/layout/texts.js";
import { paletteFrom } from "../../webview/paint/palette.js";
import { paintSvg } from "../../webview/paint/svg.js";
import { buildScene, pulsesOf, type SceneInput } from "../../webview/scene/build.js";
import { cursorEvent, factsAt, foundNodes, momentOf } from "../../webview/state/derive.js";
import { reduce } from "../../webview/state/reduce.js";
import type { PageState } from "../../webview/state/state.js";
import { assertGolden } from "../golden.js";
import { stateAt } from "./two-layer-state.js";

/** The same everywhere, whatever fonts a computer has. */
const measure: Measure = (text, { size, bold }) => [...text].length * size * (bold ? 0.62 : 0.56);

const lightPalette = paletteFrom((name) => (name === "--vscode-editor-background" ? "#ffffff" : ""));

async function place({ graph, structure }: PageState): Promise<Placement> {
  return fromElk(structure, await new ELK().layout(toElk(graph!, measure)), graph!.edges);
}

async function sceneInput(state: PageState): Promise<SceneInput> {
  const { view, graph, norms, lens, selection, marked, pointed } = state;
  const [moment, facts, found, event] = [momentOf(state)!, factsAt(state), foundNodes(state), cursorEvent(state)];
  const placement = await place(state);
  return {
    view: view!,
    graph: graph!,
    moment,
    facts,
    norms,
    event,
    placement,
    lens,
    selection,
    marked,
    found,
    pointed,
  };
}

async function svgOf(state: PageState): Promise<string> {
  return paintSvg(buildScene(await sceneInput(state), measure), lightPalette);
}

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
    const picked = reduce(reduce(stateAt(10), norms), { kind: "pick", key: "op5.0" });
    assertGolden("two-layer-broken.svg", await svgOf(picked));
  });

  it("sends pulses along the edges of the cursor's event, against their arrows", async () => {
    const input = await sceneInput(stateAt(10));
    const pulses = pulsesOf(input);
    assert.deepEqual(pulses.map((pulse) => pulse.key).toSorted(), ["op1.0>op2.0.0", "tensor3>op2.0.1"]);
    for (const { points } of pulses) assert.ok(points[0].y > points.at(-1)!.y);
    assert.deepEqual(pulsesOf(await sceneInput(stateAt(11))), []);
  });
});

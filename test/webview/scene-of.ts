// The page's state as a picture: graph, layout, scene and painter together.
import ELK from "elkjs/lib/elk.bundled.js";
import { place } from "../../webview/layout/nested.js";
import { pictureOf } from "../../webview/layout/picture.js";
import type { Placement } from "../../webview/layout/placement.js";
import type { Measure } from "../../webview/layout/texts.js";
import { paletteFrom } from "../../webview/paint/palette.js";
import { paintSvg } from "../../webview/paint/svg.js";
import { buildScene, type SceneInput } from "../../webview/scene/build.js";
import { boxFactsAt, cursorEvent, factsAt, foundNodes, measuredAt, momentOf } from "../../webview/state/derive.js";
import type { PageState } from "../../webview/state/state.js";

/** The same everywhere, whatever fonts a computer has. */
export const measure: Measure = (text, { size, bold }) => [...text].length * size * (bold ? 0.62 : 0.56);

export const lightPalette = paletteFrom((name) => (name === "--vscode-editor-background" ? "#ffffff" : ""));

/** The layout of what the state shows. */
export function placementOf({ visible, structure }: PageState): Promise<Placement> {
  const elk = new ELK();
  return place(structure, pictureOf(visible!, measure), (graph) => elk.layout(graph));
}

/** What the scene is built from. */
export async function sceneInput(state: PageState): Promise<SceneInput> {
  const { view, graph, visible, norms, lens, selection, marked, pointed } = state;
  return {
    view: view!,
    graph: graph!,
    visible: visible!,
    moment: momentOf(state)!,
    facts: factsAt(state),
    boxFacts: boxFactsAt(state),
    norms,
    event: cursorEvent(state),
    placement: await placementOf(state),
    lens,
    measured: measuredAt(state),
    selection,
    marked,
    found: foundNodes(state),
    pointed,
  };
}

/** The picture in light colours. */
export async function svgOf(state: PageState): Promise<string> {
  return paintSvg(buildScene(await sceneInput(state), measure), lightPalette);
}

// Exports what the graph shows: as a picture or as text.
import type { ExportFormat } from "../../src/protocol/page.js";
import type { Palette } from "../paint/palette.js";
import { paintSvg } from "../paint/svg.js";
import type { Scene } from "../scene/scene.js";
import { boxFactsAt, factsAt } from "../state/derive.js";
import type { PageState } from "../state/state.js";
import { dotOf } from "./dot.js";
import { mermaidOf } from "./mermaid.js";
import { outlineOf } from "./outline.js";
import { pngOf } from "./png.js";

/** What is shown, in this format; null where there is nothing. */
export function exported(format: ExportFormat, state: PageState, scene: Scene | null, palette: Palette): string | null {
  const { visible, run } = state;
  if (!visible || !scene) return null;
  if (format === "svg") return paintSvg(scene, palette);
  if (format === "png") return pngOf(scene, palette);
  const outline = outlineOf(visible, { nodes: factsAt(state), boxes: boxFactsAt(state) });
  return format === "mermaid" ? mermaidOf(outline) : dotOf(outline, run?.title ?? "graph");
}

// Paints the shown step's events as ticks.
import { normFact } from "../graph/facts.js";
import { prepareCanvas } from "../paint/canvas.js";
import { colourOf, type Palette } from "../paint/palette.js";
import { placeOnScale } from "../scene/scale.js";
import type { Paint } from "../scene/scene.js";
import type { PageState } from "../state/state.js";
import { type Segment, type Tick, tickValue } from "./ticks.js";

const top = 16;
const height = 12;

/** Paints the segments; ticks closer than half a pixel to the last painted one are left out. */
export function paintTicks(
  canvas: HTMLCanvasElement,
  segments: readonly Segment[],
  state: PageState,
  palette: Palette,
): void {
  const context = prepareCanvas(canvas, { x: 0, y: 0, scale: 1 });
  for (const segment of segments) {
    context.font = `11px ${palette.font}`;
    context.fillStyle = palette.roles.muted;
    context.fillText(segment.pass, segment.x, 11);
    let painted = Number.NEGATIVE_INFINITY;
    for (const tick of segment.ticks) {
      if (tick.x - painted < 0.5 && tick.event !== state.cursor.event) continue;
      if (tick.event < 0) paintAnnounced(context, tick, palette);
      else paintTick(context, tick, state, palette);
      painted = tick.x;
    }
  }
}

function paintTick(
  context: CanvasRenderingContext2D,
  { event, x, width }: Tick,
  state: PageState,
  palette: Palette,
): void {
  const isCursor = event >= 0 && event === state.cursor.event;
  const shown = Math.max(1, width);
  context.beginPath();
  context.roundRect(x, isCursor ? top - 2 : top, shown, isCursor ? height + 4 : height, Math.min(2.5, shown / 3));
  context.globalAlpha = event > state.cursor.event ? 0.4 : 1;
  context.fillStyle = isCursor ? palette.roles.focus : colourOf(tickPaint(event, state), palette);
  context.fill();
  context.globalAlpha = 1;
}

function paintAnnounced(context: CanvasRenderingContext2D, { x, width }: Tick, palette: Palette): void {
  context.beginPath();
  context.roundRect(x + 0.5, top + 0.5, Math.max(0.5, width - 1), height - 1, 2.5);
  context.setLineDash([3, 2]);
  context.lineWidth = 1;
  context.strokeStyle = palette.roles.faint;
  context.stroke();
  context.setLineDash([]);
}

function tickPaint(index: number, { view, norms }: PageState): Paint {
  const event = view!.event(index);
  const value = event && tickValue(event);
  if (value === undefined) return "value";
  const fact = normFact(value, norms);
  if (fact.is === "broken") return "broken";
  return fact.is === "number" ? { ramp: placeOnScale(fact.norm) } : "value";
}

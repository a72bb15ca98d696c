// Paints the shown step's events as ticks.
import type { TraceEvent } from "../../src/protocol/trace.js";
import { bytesOf } from "../../src/trace/bytes.js";
import type { StepView } from "../../src/trace/step-view.js";
import { type Lens, lensWords } from "../lens/lens.js";
import { type Changes, changeKey } from "../lens/measured.js";
import { prepareCanvas } from "../paint/canvas.js";
import { colourOf, type Palette } from "../paint/palette.js";
import { placeOnScale } from "../scene/scale.js";
import type { Paint } from "../scene/scene.js";
import type { PageState } from "../state/state.js";
import { type Mark, marksOf, paintOf, wrongInEvent } from "./ailments.js";
import { type Segment, type Tick, tickValue } from "./ticks.js";

const top = 16;
const height = 12;
const signRoom = 10;

/** What ticks are coloured by. */
export interface TicksLook {
  view: StepView;
  lens: Lens;
  norms: PageState["norms"];
  changes: Changes;
}

/** The number of an event under a lens; undefined where there is none or nobody knows it. */
export function tickAmount(event: TraceEvent, { view, lens, norms, changes }: TicksLook): number | undefined {
  const [output] = event.outputs;
  const normOf = (value: number | undefined) => (value === undefined ? undefined : (norms.get(value) ?? undefined));
  if (lens === "gradient") return normOf(tickValue(event));
  if (lens === "value") return event.of < 0 ? normOf(output?.value) : undefined;
  if (lens === "time") return view.timeOf(event.index);
  const { kind, outputs, inPlace } = view.template(event);
  if (lens === "memory")
    return kind === "op" && !inPlace ? outputs.reduce((sum, made) => sum + bytesOf(made), 0) : undefined;
  return kind === "update" && output ? (changes.get(changeKey(event.inputs[0], output.value)) ?? undefined) : undefined;
}

/** Paints the segments. Of ticks that share a pixel the one with the largest number is painted, or the cursor's. */
export function paintTicks(
  canvas: HTMLCanvasElement,
  segments: readonly Segment[],
  state: PageState & { view: StepView },
  palette: Palette,
): void {
  const context = prepareCanvas(canvas, { x: 0, y: 0, scale: 1 });
  for (const segment of segments) {
    context.font = `11px ${palette.font}`;
    context.textAlign = "left";
    context.fillStyle = palette.roles.muted;
    context.fillText(segment.pass, segment.x, 11);
    for (const tick of onePerPixel(segment.ticks, state)) {
      if (tick.event < 0) paintAnnounced(context, tick, palette);
      else paintTick(context, tick, state, palette);
    }
    for (const mark of segmentMarks(segment, state)) paintMark(context, segment.ticks[mark.at], mark, palette);
  }
}

/** The view may be another step's by the time that a painting which was put off comes: the next one is right again. */
function amountAt(index: number, state: PageState & { view: StepView }): number | undefined {
  const event = state.view.event(index);
  return event && tickAmount(event, state);
}

function onePerPixel(ticks: readonly Tick[], state: PageState & { view: StepView }): readonly Tick[] {
  if (ticks.length < 2 || ticks[1].x - ticks[0].x >= 1) return ticks;
  const amountOf = ({ event }: Tick) => {
    if (event === state.cursor.event) return Number.POSITIVE_INFINITY;
    const amount = event < 0 ? -1 : (amountAt(event, state) ?? 0);
    return Number.isFinite(amount) ? amount : Number.MAX_VALUE;
  };
  const columns = new Map<number, { tick: Tick; amount: number }>();
  for (const tick of ticks) {
    const amount = amountOf(tick);
    const known = columns.get(Math.floor(tick.x));
    if (!known || amount > known.amount) columns.set(Math.floor(tick.x), { tick, amount });
  }
  return [...columns].map(([x, { tick }]) => ({ ...tick, x, width: 1 }));
}

/** Where among a segment's ticks something begins to be wrong. */
export function segmentMarks(
  { ticks, width }: Segment,
  { view, norms, limits }: PageState & { view: StepView },
): Mark[] {
  const wrongAt = (place: number) => {
    const event = view.event(ticks[place].event);
    return event ? wrongInEvent(view, event, norms, limits) : null;
  };
  return marksOf(ticks.length, wrongAt, (signRoom * ticks.length) / Math.max(1, width));
}

function paintMark(context: CanvasRenderingContext2D, { x, width }: Tick, { sign }: Mark, palette: Palette): void {
  context.textAlign = "center";
  context.fillStyle = palette.roles[paintOf(sign)];
  context.fillText(sign, Math.max(5, x + width / 2), top + height + 12);
}

function paintTick(
  context: CanvasRenderingContext2D,
  { event, x, width }: Tick,
  state: PageState & { view: StepView },
  palette: Palette,
): void {
  const isCursor = event === state.cursor.event;
  const shown = Math.max(1, isCursor ? Math.max(2, width) : width);
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

function tickPaint(index: number, state: PageState & { view: StepView }): Paint {
  const amount = amountAt(index, state);
  if (amount === undefined || amount === 0) return "value";
  return Number.isFinite(amount) ? { ramp: placeOnScale(amount, lensWords[state.lens].decades) } : "broken";
}

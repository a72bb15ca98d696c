// Paints the curves over all training steps.
import type { StepRecord } from "../../src/protocol/trace.js";
import { prepareCanvas } from "../paint/canvas.js";
import type { Palette } from "../paint/palette.js";
import { anomalies, axisSteps, type CurvePoint, downsample, heightScale } from "./curve.js";

/** What is painted. */
export interface StepsPicture {
  count: number;
  current: number;
  loss(step: number): number | null;
  norm(step: number): number | null;
}

/** Room at both ends of the strip, so that the cursor's line is seen whole. */
const edge = 4;

/** Paints the strip. */
export function paintSteps(canvas: HTMLCanvasElement, picture: StepsPicture, palette: Palette): void {
  const context = prepareCanvas(canvas, { x: 0, y: 0, scale: 1 });
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const toX = stepScale(picture.count, width);
  const axis = height - 16;
  const split = Math.round(axis * 0.6);
  paintCursor(context, toX(picture.current), axis, picture, palette);
  const columns = Math.max(1, Math.floor(width));
  paintCurve(
    context,
    downsample(picture.count, picture.loss, columns),
    toX,
    [split - 4, 4],
    palette.roles.curve,
    palette,
  );
  const norms = downsample(picture.count, picture.norm, columns);
  paintCurve(context, norms, toX, [axis - 3, split + 4], palette.ramp(0.75), palette);
  paintAnomalies(context, anomalies(picture.count, picture.loss, width / 8), toX, palette);
  paintAxis(context, picture.count, toX, width, height, palette);
}

/** From a step to its place. */
function stepScale(count: number, width: number): (step: number) => number {
  return (step) => (count <= 1 ? edge : edge + (step / (count - 1)) * (width - 2 * edge));
}

/** The step at a place. */
export function stepAt(x: number, count: number, width: number): number {
  const step = Math.round(((x - edge) / Math.max(1, width - 2 * edge)) * (count - 1));
  return Math.min(count - 1, Math.max(0, step));
}

/** How far from where someone points a step may be, as a share of all steps: no more than a hand trembles. */
const reach = 0.005;

/** The step next to `step` whose values are there at once; `step` itself if there is none near it, or if it is the last. */
export function keptStepNear(step: number, steps: readonly Pick<StepRecord, "kept">[]): number {
  const most = step === steps.length - 1 ? 0 : reach * steps.length;
  for (let by = 0; by <= most; by++) {
    if (steps[step - by]?.kept) return step - by;
    if (steps[step + by]?.kept) return step + by;
  }
  return step;
}

function paintCurve(
  context: CanvasRenderingContext2D,
  points: readonly CurvePoint[],
  toX: (step: number) => number,
  [bottom, top]: [number, number],
  colour: string,
  palette: Palette,
): void {
  const toY = heightScale(
    points.map((point) => point.number),
    bottom,
    top,
  );
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.lineJoin = "round";
  context.beginPath();
  points.forEach(({ step, number }, i) => {
    if (i === 0) context.moveTo(toX(step), toY(number));
    else context.lineTo(toX(step), toY(number));
  });
  context.stroke();
  if (points.length === 1) paintDot(context, toX(points[0].step), toY(points[0].number), colour, palette);
}

function paintDot(context: CanvasRenderingContext2D, x: number, y: number, colour: string, palette: Palette): void {
  context.beginPath();
  context.arc(x, y, 2.5, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = palette.roles.background;
}

/** Where the loss is not a number, a ◆ at the top. */
function paintAnomalies(
  context: CanvasRenderingContext2D,
  steps: readonly number[],
  toX: (step: number) => number,
  palette: Palette,
): void {
  context.font = `11px ${palette.font}`;
  context.textAlign = "center";
  context.fillStyle = palette.roles.broken;
  for (const step of steps) context.fillText("◆", toX(step), 10);
}

function paintCursor(
  context: CanvasRenderingContext2D,
  x: number,
  bottom: number,
  { count, current }: StepsPicture,
  palette: Palette,
): void {
  if (current < 0 || current >= count) return;
  context.fillStyle = palette.roles.text;
  context.fillRect(Math.round(x) - 1, 0, 2, bottom);
}

function paintAxis(
  context: CanvasRenderingContext2D,
  count: number,
  toX: (step: number) => number,
  width: number,
  height: number,
  palette: Palette,
): void {
  context.font = `11px ${palette.font}`;
  context.fillStyle = palette.roles.muted;
  for (const step of axisSteps(count, width)) {
    context.textAlign = step === 0 ? "left" : step === count - 1 ? "right" : "center";
    context.fillText(String(step), step === 0 ? 0 : step === count - 1 ? width : toX(step), height - 3);
  }
}

// Paints the curves over all training steps.
import type { HealthLimits } from "../../src/protocol/health.js";
import type { StepRecord } from "../../src/protocol/trace.js";
import { type Lens, lensWords } from "../lens/lens.js";
import { prepareCanvas } from "../paint/canvas.js";
import type { Palette } from "../paint/palette.js";
import { type Mark, marksOf, paintOf, wrongInStep } from "./ailments.js";
import { axisSteps, type CurvePoint, downsample, heightScale } from "./curve.js";

/** What is painted, as far as it does not depend on where the cursor is: worked out once for all positions of it. */
export interface StepsPicture {
  count: number;
  /** One curve above the other: the loss, and the row of the lens. */
  curves: readonly [CurvePoint[], CurvePoint[]];
  marks: readonly Mark[];
}

/** Room at both ends of the strip, so that the cursor's line is seen whole. */
const edge = 4;
/** The height of the row of signs at the top. */
const signRow = 11;
/** How far apart signs are at least. */
const signRoom = 9;

/** Works out the picture of `steps` in a strip of this width. */
export function stepsPicture(
  steps: readonly StepRecord[],
  lens: Lens,
  limits: HealthLimits,
  width: number,
): StepsPicture {
  const columns = Math.max(1, Math.floor(width));
  const count = steps.length;
  const { of } = lensWords[lens].row;
  const curve = (numberOf: (step: StepRecord) => number | null | undefined) =>
    downsample(count, (step) => numberOf(steps[step]) ?? null, columns);
  const room = (signRoom * count) / columns;
  const marks = marksOf(count, (step) => wrongInStep(steps[step], lens, limits), room);
  return { count, curves: [curve((step) => step.loss), curve(of)], marks };
}

/** Paints the strip with the cursor at a step. */
export function paintSteps(canvas: HTMLCanvasElement, picture: StepsPicture, current: number, palette: Palette): void {
  const context = prepareCanvas(canvas, { x: 0, y: 0, scale: 1 });
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const { count, curves, marks } = picture;
  const toX = stepScale(count, width);
  const axis = height - 16;
  const split = Math.round(axis * 0.6);
  paintCursor(context, toX(current), axis, { count, current }, palette);
  paintCurve(context, curves[0], toX, [split - 4, signRow + 2], palette.roles.curve, palette);
  if (curves[1].length > 0) paintCurve(context, curves[1], toX, [axis - 3, split + 4], palette.ramp(0.75), palette);
  else paintWords(context, "not measured", [edge + 6, axis - 6], palette);
  paintMarks(context, marks, toX, palette);
  paintAxis(context, count, toX, width, height, palette);
}

function paintWords(
  context: CanvasRenderingContext2D,
  words: string,
  [x, y]: [number, number],
  palette: Palette,
): void {
  context.font = `11px ${palette.font}`;
  context.textAlign = "left";
  context.fillStyle = palette.roles.muted;
  context.fillText(words, x, y);
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

/** Signs at the top, where what is wrong begins. */
function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  toX: (step: number) => number,
  palette: Palette,
): void {
  context.font = `11px ${palette.font}`;
  context.textAlign = "center";
  for (const { at, sign } of marks) {
    context.fillStyle = palette.roles[paintOf(sign)];
    context.fillText(sign, Math.max(edge + 1, toX(at)), 10);
  }
}

function paintCursor(
  context: CanvasRenderingContext2D,
  x: number,
  bottom: number,
  { count, current }: { count: number; current: number },
  palette: Palette,
): void {
  if (current < 0 || current >= count) return;
  context.fillStyle = palette.roles.text;
  context.fillRect(Math.round(x) - 1, signRow, 2, bottom - signRow);
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

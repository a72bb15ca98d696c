// Paints a scene on a canvas.
import type { Measure, TextStyle } from "../layout/texts.js";
import { beziers } from "../scene/curve.js";
import type { Part, Shape } from "../scene/scene.js";
import type { Viewport } from "../stage/viewport.js";
import { colourOf, type Palette } from "./palette.js";

const dashes = [4, 3];

/** Makes the canvas as large as its place in device pixels and empties it. Returns a context that draws in scene coordinates. */
export function prepareCanvas(canvas: HTMLCanvasElement, { x, y, scale }: Viewport): CanvasRenderingContext2D {
  const ratio = devicePixelRatio;
  const [width, height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
  const context = canvas.getContext("2d")!;
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
  return context;
}

/** Paints parts with all that they have. */
export function paintParts(context: CanvasRenderingContext2D, parts: readonly Part[], palette: Palette): void {
  for (const { shapes } of parts) for (const shape of shapes) paintShape(context, shape, palette);
}

/** Paints one shape. */
export function paintShape(context: CanvasRenderingContext2D, shape: Shape, palette: Palette): void {
  if (shape.is === "box") paintBox(context, shape, palette);
  else if (shape.is === "curve") strokeCurves(context, [shape], shape, palette);
  else if (shape.is === "head") paintHead(context, shape, palette);
  else paintText(context, shape, palette);
}

type Of<Is extends Shape["is"]> = Extract<Shape, { is: Is }>;

function paintBox(context: CanvasRenderingContext2D, box: Of<"box">, palette: Palette): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.radius);
  if (box.fill) {
    context.fillStyle = colourOf(box.fill, palette);
    context.fill();
  }
  if (box.stroke) stroke(context, colourOf(box.stroke, palette), box.thickness ?? 1, box.dashed);
}

/** Paints curves that look like `look` in one go. */
export function strokeCurves(
  context: CanvasRenderingContext2D,
  curves: readonly Of<"curve">[],
  look: Of<"curve">,
  palette: Palette,
  straight = false,
): void {
  context.beginPath();
  for (const { points } of curves) {
    context.moveTo(points[0].x, points[0].y);
    if (straight) for (const { x, y } of points) context.lineTo(x, y);
    else
      for (const { control1: a, control2: b, to } of beziers(points))
        context.bezierCurveTo(a.x, a.y, b.x, b.y, to.x, to.y);
  }
  stroke(context, colourOf(look.stroke, palette), look.thickness, look.dashed);
}

function stroke(context: CanvasRenderingContext2D, colour: string, thickness: number, dashed = false): void {
  context.strokeStyle = colour;
  context.lineWidth = thickness;
  context.setLineDash(dashed ? dashes : []);
  context.stroke();
}

function paintHead(context: CanvasRenderingContext2D, { tip, size, paint, open }: Of<"head">, palette: Palette): void {
  context.beginPath();
  context.moveTo(tip.x - size / 2, tip.y - size * 0.75);
  context.lineTo(tip.x, tip.y);
  context.lineTo(tip.x + size / 2, tip.y - size * 0.75);
  context.fillStyle = colourOf(paint, palette);
  if (open) stroke(context, colourOf(paint, palette), 1.25);
  else context.fill();
}

function paintText(context: CanvasRenderingContext2D, text: Of<"text">, palette: Palette): void {
  context.font = fontOf(text.style, palette.font);
  context.textAlign = text.anchor === "end" ? "right" : "left";
  context.fillStyle = colourOf(text.fill, palette);
  context.fillText(text.text, text.x, text.y);
}

function fontOf({ size, bold }: TextStyle, family: string): string {
  return `${bold ? "600 " : ""}${size}px ${family}`;
}

/** Measures texts as they will be painted. */
export function canvasMeasure(family: () => string): Measure {
  let context: CanvasRenderingContext2D | undefined;
  const known = new Map<string, number>();
  return (text, style) => {
    context ??= document.createElement("canvas").getContext("2d")!;
    const font = fontOf(style, family());
    const key = `${font} ${text}`;
    const width = known.get(key) ?? measureWith(context, font, text);
    if (known.size > 5000) known.clear();
    known.set(key, width);
    return width;
  };
}

function measureWith(context: CanvasRenderingContext2D, font: string, text: string): number {
  context.font = font;
  return context.measureText(text).width;
}

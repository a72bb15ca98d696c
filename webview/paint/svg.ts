// Paints a scene as an SVG document, for export and for tests that a person can read.
import type { NodeBox, Point } from "../layout/placement.js";
import { beziers } from "../scene/curve.js";
import type { Part, Scene, Shape } from "../scene/scene.js";
import { colourOf, type Palette } from "./palette.js";

const margin = 24;

/** What a picture of the whole scene takes in, with a margin. */
export function extentOf(scene: Scene): NodeBox {
  const parts = [...scene.frames, ...scene.edges, ...scene.nodes, ...scene.notes];
  const left = parts.reduce((least, { bounds }) => Math.min(least, bounds.x), 0) - margin;
  const right = parts.reduce((most, { bounds }) => Math.max(most, bounds.x + bounds.width), scene.width) + margin;
  const [width, height] = [right - left, scene.height + 2 * margin].map(Math.ceil);
  return { x: left, y: -margin, width, height };
}

/** The scene as a standalone SVG document. */
export function paintSvg(scene: Scene, palette: Palette): string {
  const parts = [...scene.frames, ...scene.edges, ...scene.nodes, ...scene.notes];
  const { x, y, width, height } = extentOf(scene);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(x)} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="${escaped(palette.font)}">`,
    `<rect x="${round(x)}" y="${y}" width="${width}" height="${height}" fill="${palette.roles.background}"/>`,
    ...parts.flatMap((part) => partLines(part, palette)),
    "</svg>",
    "",
  ].join("\n");
}

function partLines(part: Part, palette: Palette): string[] {
  const shapes = part.shapes.map((shape) => `  ${shapeLine(shape, palette)}`);
  return ["<g>", `  <title>${escaped(part.title)}</title>`, ...shapes, "</g>"];
}

function shapeLine(shape: Shape, palette: Palette): string {
  if (shape.is === "box") return boxLine(shape, palette);
  if (shape.is === "curve") return curveLine(shape, palette);
  return shape.is === "head" ? headLine(shape, palette) : textLine(shape, palette);
}

type Of<Is extends Shape["is"]> = Extract<Shape, { is: Is }>;

function boxLine(box: Of<"box">, palette: Palette): string {
  const fill = box.fill ? colourOf(box.fill, palette) : "none";
  const place = `x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}"`;
  return `<rect ${place} rx="${round(box.radius)}" fill="${fill}"${strokeOf(box, palette)}/>`;
}

function curveLine(curve: Of<"curve">, palette: Palette): string {
  const pieces = beziers(curve.points).map((piece) => {
    return `C${point(piece.control1)} ${point(piece.control2)} ${point(piece.to)}`;
  });
  return `<path d="M${point(curve.points[0])} ${pieces.join(" ")}" fill="none"${strokeOf(curve, palette)}/>`;
}

function headLine({ tip, size, paint, open }: Of<"head">, palette: Palette): string {
  const y = tip.y - size * 0.75;
  const points = [{ x: tip.x - size / 2, y }, tip, { x: tip.x + size / 2, y }].map(point).join(" ");
  const colour = colourOf(paint, palette);
  const look = open ? `fill="none" stroke="${colour}" stroke-width="1.25"` : `fill="${colour}"`;
  return `<polyline points="${points}" ${look}/>`;
}

function textLine({ x, y, text, style, fill, anchor }: Of<"text">, palette: Palette): string {
  const weight = style.bold ? ' font-weight="600"' : "";
  const align = anchor ? ' text-anchor="end"' : "";
  const place = `x="${round(x)}" y="${round(y)}" font-size="${style.size}"`;
  return `<text ${place}${weight}${align} fill="${colourOf(fill, palette)}">${escaped(text)}</text>`;
}

function strokeOf({ stroke, thickness = 1, dashed }: Of<"box"> | Of<"curve">, palette: Palette): string {
  if (!stroke) return "";
  const dash = dashed ? ' stroke-dasharray="4 3"' : "";
  return ` stroke="${colourOf(stroke, palette)}" stroke-width="${round(thickness)}"${dash}`;
}

const point = ({ x, y }: Point) => `${round(x)},${round(y)}`;

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

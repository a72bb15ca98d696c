// How much of a scene is painted at which size: near all of it, farther off names, from afar only colours.
import { grown, overlaps } from "../layout/boxes.js";
import type { NodeBox } from "../layout/placement.js";
import { fitText, type TextStyle } from "../layout/texts.js";
import type { Gist, Paint, Part, Scene, Shape } from "../scene/scene.js";
import { canvasMeasure, paintParts, paintShape, strokeCurves } from "./canvas.js";
import { colourOf, type Palette } from "./palette.js";

/** Below these scales texts cannot be read, and then not even names. */
const leastScales = { near: 0.5, middle: 0.22 };
/** How many lines are painted at once: more take longer, as every one is compared with every other. */
const batch = 200;
/** Names farther off are written larger than near by, as far as the node's box has room. */
const nameStyle: TextStyle = { size: 26, bold: true };
const namePadding = 8;

export type Detail = "near" | "middle" | "far";

/** How much can be seen at this scale. */
export function detailAt(scale: number): Detail {
  if (scale >= leastScales.near) return "near";
  return scale >= leastScales.middle ? "middle" : "far";
}

/** Paints the parts of a scene that `visible` meets, as they look at this scale. Answers how many. */
export function paintScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  visible: NodeBox,
  scale: number,
  palette: Palette,
): number {
  const place = grown(visible, overhangAt(scale));
  const seen = (parts: readonly Part[]) => parts.filter(({ bounds }) => overlaps(bounds, place));
  const [frames, edges, nodes] = [scene.frames, scene.edges, scene.nodes].map(seen);
  const detail = detailAt(scale);
  if (detail === "near") {
    paintParts(context, [...frames, ...edges, ...nodes, ...seen(scene.notes)], palette);
  } else {
    paintFrames(context, frames, scale, palette);
    paintEdges(context, edges, scale, palette, detail === "far");
    if (detail === "middle") for (const part of nodes) paintNamed(context, part, palette);
    else paintBlocks(context, nodes, scale, palette);
  }
  return frames.length + edges.length + nodes.length;
}

/** How far rings, borders and rims stand out of a part's bounds. */
export function overhangAt(scale: number): number {
  return 12 + 3 / scale;
}

function paintFrames(context: CanvasRenderingContext2D, frames: Part[], scale: number, palette: Palette): void {
  context.lineWidth = 1 / scale;
  context.strokeStyle = palette.roles.frame;
  context.setLineDash([]);
  for (const { bounds } of frames) context.strokeRect(bounds.x, bounds.y, bounds.width, bounds.height);
}

type Curve = Extract<Shape, { is: "curve" }>;

/** Lines of one look together. From afar they are straight and never thinner than what the screen can show. */
function paintEdges(
  context: CanvasRenderingContext2D,
  edges: Part[],
  scale: number,
  palette: Palette,
  straight: boolean,
): void {
  const looks = new Map<string, Curve[]>();
  for (const { shapes } of edges) {
    for (const shape of shapes) if (shape.is === "curve") add(looks, lookOf(shape, palette, 0.8 / scale), shape);
  }
  for (const curves of looks.values()) {
    for (let i = 0; i < curves.length; i += batch) {
      const [{ stroke, thickness }] = curves;
      const look = { ...curves[0], stroke: rough(stroke), thickness: Math.max(thickness, 0.8 / scale) };
      strokeCurves(context, curves.slice(i, i + batch), look, palette, straight);
    }
  }
}

function lookOf({ stroke, thickness, dashed }: Curve, palette: Palette, least: number): string {
  return `${colourOf(rough(stroke), palette)} ${Math.max(least, Math.round(thickness * 2) / 2)} ${dashed ?? false}`;
}

/** One of few colours of the ramp, so that many things can be painted together. */
function rough(paint: Paint): Paint {
  return typeof paint === "string" ? paint : { ramp: Math.round(paint.ramp * 24) / 24 };
}

function add<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** A node as a box in its colour with its name. */
function paintNamed(context: CanvasRenderingContext2D, part: Part, palette: Palette): void {
  const { gist, bounds } = part;
  if (!gist) {
    paintParts(context, [part], palette);
    return;
  }
  for (const shape of namedShapes(gist, bounds)) paintShape(context, shape, palette);
  const place = { x: bounds.x + namePadding, y: bounds.y + bounds.height / 2 + 2 };
  const text = nameIn(gist.label, bounds.width - 2 * namePadding, palette);
  paintShape(context, { is: "text", ...place, text, style: nameStyle, fill: "text" }, palette);
}

const names = new Map<string, string>();
let font = "";
const measure = canvasMeasure(() => font);

/** The name as far as there is room for it. It is asked for in every frame, hence kept. */
function nameIn(label: string, room: number, palette: Palette): string {
  if (palette.font !== font || names.size > 5000) names.clear();
  font = palette.font;
  const key = `${room} ${label}`;
  const name = names.get(key) ?? fitText(label, room, nameStyle, measure);
  names.set(key, name);
  return name;
}

function namedShapes({ fill, border, ring }: Gist, box: NodeBox): Shape[] {
  const { x, y, width, height } = box;
  const shapes: Shape[] = [
    { is: "box", ...box, radius: 5, fill: "node", stroke: border, thickness: border === "focus" ? 5 : 2 },
    { is: "box", x: x + 8, y: y + height - 16, width: width - 16, height: 8, radius: 3, fill },
  ];
  if (ring)
    shapes.push({
      is: "box",
      x: x - 6,
      y: y - 6,
      width: width + 12,
      height: height + 12,
      radius: 10,
      stroke: ring,
      thickness: 4,
    });
  return shapes;
}

/** Nodes as blocks of colour, those of one colour together; what is found, picked or current has a rim that is seen from afar. */
export function paintBlocks(
  context: CanvasRenderingContext2D,
  nodes: readonly Part[],
  scale: number,
  palette: Palette,
): void {
  const colours = new Map<string, NodeBox[]>();
  const rim = 2 / scale;
  for (const { gist, bounds } of nodes) {
    const mark: Paint | undefined = gist?.ring ?? (gist?.border === "focus" ? "focus" : undefined);
    if (mark) add(colours, colourOf(mark, palette), grown(bounds, rim));
  }
  fillAll(context, colours);
  colours.clear();
  for (const { gist, bounds } of nodes) if (gist) add(colours, colourOf(rough(fillOf(gist)), palette), bounds);
  fillAll(context, colours);
}

function fillOf({ fill }: Gist): Paint {
  return fill === "background" ? "track" : fill;
}

function fillAll(context: CanvasRenderingContext2D, colours: ReadonlyMap<string, readonly NodeBox[]>): void {
  for (const [colour, boxes] of colours) {
    context.fillStyle = colour;
    for (const { x, y, width, height } of boxes) context.fillRect(x, y, width, height);
  }
}

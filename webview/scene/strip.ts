// The strips of nodes and boxes, with the numbers beside them.
import type { NodeBox } from "../layout/placement.js";
import { nodePadding, type TextStyle } from "../layout/texts.js";
import { placeOnScale } from "./scale.js";
import type { Paint, Shape } from "./scene.js";

export const numberStyle: TextStyle = { size: 11 };
/** Room beside a strip for its number, mark and word. */
const numberRoom = 128;
const stripHeight = 5;

const stripWidth = (box: NodeBox) => box.width - 2 * nodePadding - numberRoom;

export function strip(box: NodeBox, y: number, width = stripWidth(box)) {
  return {
    is: "box",
    x: box.x + nodePadding,
    y: y - stripHeight + 1,
    width,
    height: stripHeight,
    radius: 2.5,
  } as const;
}

export function track(box: NodeBox, y: number): Shape {
  return { ...strip(box, y), fill: "track" };
}

export function filled(box: NodeBox, y: number, norm: number, coloured: boolean): Shape[] {
  const place = placeOnScale(norm);
  const width = Math.max(stripHeight, stripWidth(box) * place);
  return [track(box, y), { ...strip(box, y, width), fill: coloured ? { ramp: place } : "value" }];
}

export function hollow(box: NodeBox, y: number): Shape {
  return outline(box, y, false);
}

export function outline(box: NodeBox, y: number, dashed: boolean): Shape {
  const { x, width, ...rest } = strip(box, y);
  return { ...rest, x: x + 0.5, width: width - 1, stroke: dashed ? "faint" : "text", thickness: 1, dashed };
}

export function number(box: NodeBox, y: number, text: string, fill: Paint = "muted"): Shape {
  const x = box.x + nodePadding + stripWidth(box) + 7;
  return { is: "text", x, y: y + 2, text, style: numberStyle, fill };
}

// Boxes and references as shapes: a closed box much like a node, an open one as a frame with its title.
import type { BoxFacts } from "../graph/box-facts.js";
import type { NodeFacts } from "../graph/facts.js";
import type { Reference } from "../graph/fold.js";
import type { Box } from "../graph/hierarchy.js";
import { boxName, foundText, referenceName } from "../graph/names.js";
import { grown } from "../layout/boxes.js";
import type { NodeBox } from "../layout/placement.js";
import {
  boxTexts,
  chevronWidth,
  labelStyle,
  type Measure,
  nodePadding,
  opsText,
  referenceTexts,
  smallStyle,
  type TextStyle,
} from "../layout/texts.js";
import { amountStrip } from "../lens/strips.js";
import {
  changeRoom,
  changeSign,
  gistFill,
  gradientRow,
  gradientShapes,
  type NodeLook,
  ringOf,
  rings,
  unneeded,
  valueRow,
} from "./node.js";
import { type Gist, latePart, type Paint, type Part, type Shape } from "./scene.js";
import { number, strip, track } from "./strip.js";

/** The shapes of a closed box. */
export function closedBoxPart(facts: BoxFacts, place: NodeBox, look: NodeLook, measure: Measure): Part {
  const { box } = facts;
  return latePart({
    key: box.key,
    bounds: grown(place, look.change ? changeRoom : 5),
    title: () => boxName(box, facts, look),
    shapes: () => boxShapes(facts, place, look, measure),
    gist: () => boxGist(facts, place, look),
  });
}

function boxShapes(facts: BoxFacts, place: NodeBox, look: NodeLook, measure: Measure): Shape[] {
  const behind: Shape = { ...body(place, facts, look), ...grown(place, 0), x: place.x + 5, y: place.y + 5 };
  const shapes = [...rings(place, 5, look), behind, body(place, facts, look), ...head(facts, place, look, measure)];
  if (facts.time !== "future") shapes.push(...progress(facts, place), ...largest(facts, place, look));
  return [...shapes, ...changeSign(place, look, measure)];
}

function boxGist(facts: BoxFacts, place: NodeBox, look: NodeLook): Gist {
  const { stroke = "border" } = body(place, facts, look);
  const fill = facts.time === "future" ? "background" : gistFill(facts.gradient, look);
  return { label: facts.box.label, fill, border: stroke, ring: ringOf(look) };
}

function body(place: NodeBox, { time, gradient }: BoxFacts, { pointed }: NodeLook): Extract<Shape, { is: "box" }> {
  const isBroken = time !== "future" && gradient.mark === "broken";
  const stroke: Paint = isBroken ? "broken" : time === "current" ? "focus" : time === "future" ? "faint" : "border";
  const fill = pointed ? "hover" : time === "future" ? "background" : "node";
  const thickness = time === "current" ? 2.5 : 1.25;
  return { is: "box", ...place, radius: 5, fill, stroke, thickness, dashed: time === "future" };
}

/** While a search has found something in it, that stands in place of how many ops there are. */
function head({ box, time }: BoxFacts, place: NodeBox, { found }: NodeLook, measure: Measure): Shape[] {
  const texts = boxTexts(box, measure);
  const y = place.y + 21;
  const left = place.x + nodePadding + chevronWidth;
  const small = { is: "text", y, style: smallStyle, fill: "muted" } as const;
  const count = found > 0 ? ({ text: foundText(found), fill: "text" } as const) : { text: texts.shape };
  const shapes: Shape[] = [
    { ...small, x: place.x + nodePadding, text: "▸" },
    { is: "text", x: left, y, text: texts.label, style: labelStyle, fill: time === "future" ? "muted" : "text" },
    { ...small, x: place.x + place.width - nodePadding, ...count, anchor: "end" },
  ];
  if (texts.op) shapes.push({ ...small, x: left + texts.labelWidth + 8, text: texts.op });
  return shapes;
}

/** In place of the value: how far the pass has come. */
function progress(facts: BoxFacts, place: NodeBox): Shape[] {
  const { done, of } = facts;
  const y = place.y + valueRow;
  const whole = strip(place, y);
  const part: Shape[] = done > 0 ? [{ ...whole, width: (whole.width * done) / of, fill: "value" }] : [];
  return [track(place, y), ...part, number(place, y, `${done} of ${of}`)];
}

function largest({ gradient }: BoxFacts, place: NodeBox, { lens, measured }: NodeLook): Shape[] {
  const y = place.y + gradientRow;
  if (measured) return amountStrip(place, y, measured.lower, measured.lens);
  return gradient.is === "unneeded" ? [unneeded(place, y)] : gradientShapes(place, y, gradient, lens);
}

const titleStyle: TextStyle = { size: 12 };

/** Under this key is the frame, under the box's own its title. */
export const frameKey = (key: string) => `frame ${key}`;

/** The key of the box whose frame has this key. */
export const framedBy = (key: string) => key.replace(/^frame /, "");

/** The frame of an open box; its title lies above the edges. */
export function framePart(box: Box, place: NodeBox, look: NodeLook): Part {
  const frame: Shape = { is: "box", ...place, radius: 8, stroke: "frame", thickness: 1 };
  return {
    key: frameKey(box.key),
    title: boxName(box),
    bounds: grown(place, 8),
    shapes: [...rings(place, 8, look), frame],
  };
}

/** The title of an open box. */
export function titlePart(box: Box, place: NodeBox, measure: Measure): Part {
  const [x, y] = [place.x + nodePadding, place.y + 21];
  const rest = [box.type, box.times > 1 ? `×${box.times}` : "", opsText(box)].filter(Boolean).join(" · ");
  const start = chevronWidth + measure(box.label, titleStyle) + 8;
  const end = start + measure(rest, smallStyle);
  const hasRest = end < place.width - 2 * nodePadding;
  const width = Math.min(hasRest ? end : start, place.width - 2 * nodePadding) + 4;
  const ground: NodeBox = { x: x - 2, y: place.y + 7, width, height: 20 };
  const shapes: Shape[] = [
    { is: "box", ...ground, radius: 3, fill: "background" },
    { is: "text", x, y, text: "▾", style: smallStyle, fill: "muted" },
    { is: "text", x: x + chevronWidth, y, text: box.label, style: titleStyle, fill: "text" },
  ];
  if (hasRest) shapes.push({ is: "text", x: x + start, y, text: rest, style: smallStyle, fill: "muted" });
  return { key: box.key, title: boxName(box), bounds: ground, shapes };
}

/** The shapes of a reference: small, round, with the node's name. */
export function referencePart(
  reference: Reference,
  facts: NodeFacts,
  place: NodeBox,
  look: NodeLook,
  measure: Measure,
): Part {
  const future = facts.state.time === "future";
  const { label } = referenceTexts(reference.node, measure);
  const shapes: Shape[] = [
    ...rings(place, 13, look),
    {
      is: "box",
      ...place,
      radius: 13,
      fill: look.pointed ? "hover" : "background",
      stroke: look.pointed ? "text" : "faint",
      thickness: 1,
      dashed: future,
    },
    { is: "text", x: place.x + nodePadding, y: place.y + 17, text: label, style: smallStyle, fill: "muted" },
  ];
  const gist: Gist = { label, fill: "background", border: "faint", ring: ringOf(look) };
  return { key: reference.key, title: referenceName(reference), bounds: place, shapes, gist };
}

// A node as shapes: head line, value strip, gradient strip, border.
import type { GradientFact, NodeFacts, NormFact } from "../graph/facts.js";
import { glyphOf, gradientText, normText } from "../graph/facts.js";
import { accessibleName } from "../graph/names.js";
import { grown } from "../layout/boxes.js";
import type { NodeBox } from "../layout/placement.js";
import { labelStyle, type Measure, nodePadding, nodeTexts, smallStyle } from "../layout/texts.js";
import { type Measured, placeOf } from "../lens/measured.js";
import { amountStrip } from "../lens/strips.js";
import type { Lens } from "../state/state.js";
import { placeOnScale } from "./scale.js";
import { type Gist, latePart, type Paint, type Part, type Shape } from "./scene.js";
import { filled, hollow, number, numberStyle, outline, track } from "./strip.js";

/** How a node is looked at. */
export interface NodeLook {
  lens: Lens;
  /** What the lens says in place of norms, if it does. */
  measured?: Measured;
  selected: boolean;
  marked: boolean;
  /** How many nodes the search has found here: itself, or in a closed box. */
  found: number;
  pointed: boolean;
  /** The sign and word of how it differs from the step before. */
  change: string;
}

/** Where in a node its strips are. */
export const valueRow = 37;
export const gradientRow = 52;

/** The shapes of a node that stands in `box`. */
export function nodePart(facts: NodeFacts, box: NodeBox, look: NodeLook, measure: Measure): Part {
  return latePart({
    key: facts.node.key,
    bounds: grown(box, look.change ? changeRoom : 0),
    title: () => accessibleName(facts, look.measured),
    shapes: () => nodeShapes(facts, box, look, measure),
    gist: () => nodeGist(facts, look),
  });
}

function nodeShapes(facts: NodeFacts, box: NodeBox, look: NodeLook, measure: Measure): Shape[] {
  const shapes = [...rings(box, radiusOf(facts), look), body(box, facts, look), ...head(box, facts, measure)];
  if (isBroken(facts)) shapes.push(innerBorder(box, facts));
  if (facts.state.time !== "future") shapes.push(...upperStrip(box, facts, look), ...lowerStrip(box, facts, look));
  return [...shapes, ...changeSign(box, look, measure)];
}

/** How far the sign of a change stands out. */
export const changeRoom = 9;

/** On the upper border: what differs from the step before. */
export function changeSign(box: NodeBox, { change }: NodeLook, measure: Measure): Shape[] {
  if (!change) return [];
  const width = measure(change, smallStyle) + 12;
  const place = { x: box.x + box.width - width - 10, y: box.y - changeRoom, width, height: 16 };
  return [
    { is: "box", ...place, radius: 8, fill: "background", stroke: "text", thickness: 1 },
    { is: "text", x: place.x + 6, y: place.y + 12, text: change, style: smallStyle, fill: "text" },
  ];
}

function nodeGist(facts: NodeFacts, look: NodeLook): Gist {
  const fact = look.lens === "value" ? facts.value : facts.gradient;
  const fill = facts.state.time === "future" ? "background" : gistFill(fact, look);
  return { label: facts.node.label, fill, border: borderOf(facts), ring: ringOf(look) };
}

/** The lens's colour of something seen from afar. */
export function gistFill(fact: NormFact | GradientFact, { measured }: NodeLook): Paint {
  if (measured) return rampOr("track", placeOf(measured.lower, measured.lens));
  return fact.is === "broken" ? "broken" : rampOr("track", fact.is === "number" ? placeOnScale(fact.norm) : null);
}

function rampOr(none: Paint, place: number | null): Paint {
  return place === null ? none : { ramp: place };
}

/** What is around something seen from afar. */
export function ringOf({ selected, marked, found }: NodeLook): Paint | undefined {
  if (found > 0) return "match";
  return selected ? "text" : marked ? "muted" : undefined;
}

function body(box: NodeBox, facts: NodeFacts, { pointed }: NodeLook): Shape {
  const { time } = facts.state;
  const thickness = time === "current" ? 2.5 : 1.25;
  const fill = pointed ? "hover" : time === "future" ? "background" : "node";
  return {
    is: "box",
    ...box,
    radius: radiusOf(facts),
    fill,
    stroke: borderOf(facts),
    thickness,
    dashed: time === "future",
  };
}

function borderOf(facts: NodeFacts): Paint {
  if (isBroken(facts)) return "broken";
  if (facts.state.time === "current") return "focus";
  return facts.state.time === "future" ? "faint" : "border";
}

/** What has not happened yet is not wrong yet. */
function isBroken({ state, gradient, value }: NodeFacts): boolean {
  return state.time !== "future" && (gradient.mark === "broken" || value.is === "broken");
}

function radiusOf(facts: NodeFacts): number {
  return facts.node.kind === "op" ? 5 : 16;
}

function innerBorder(box: NodeBox, facts: NodeFacts): Shape {
  return { is: "box", ...grown(box, -4), radius: radiusOf(facts) - 3, stroke: "broken", thickness: 1.25 };
}

/** Around the node: picked, picked in the editor, found by the search. */
export function rings(box: NodeBox, radius: number, look: NodeLook): Shape[] {
  const rings: Shape[] = [];
  const ring = (room: number, stroke: Paint, dashed: boolean): Shape => {
    return { is: "box", ...grown(box, room), radius: radius + room, stroke, thickness: 1.5, dashed };
  };
  if (look.selected) rings.push(ring(4, "text", false));
  else if (look.marked) rings.push(ring(4, "muted", false));
  if (look.found > 0) rings.push(ring(7, "match", false));
  return rings;
}

function head(box: NodeBox, { node, state }: NodeFacts, measure: Measure): Shape[] {
  const texts = nodeTexts(node, measure);
  const left = box.x + nodePadding;
  const y = box.y + 21;
  const fill = state.time === "future" ? "muted" : "text";
  const shapes: Shape[] = [{ is: "text", x: left, y, text: texts.label, style: labelStyle, fill }];
  const small = { is: "text", y, style: smallStyle, fill: "muted" } as const;
  if (texts.op) shapes.push({ ...small, x: left + texts.labelWidth + 8, text: texts.op });
  shapes.push({ ...small, x: box.x + box.width - nodePadding, text: texts.shape, anchor: "end" });
  return shapes;
}

function upperStrip(box: NodeBox, facts: NodeFacts, look: NodeLook): Shape[] {
  const { lens, upper } = look.measured ?? {};
  return lens && upper ? amountStrip(box, box.y + valueRow, upper, lens) : valueStrip(box, facts, look);
}

function lowerStrip(box: NodeBox, facts: NodeFacts, look: NodeLook): Shape[] {
  const { measured } = look;
  if (measured) return amountStrip(box, box.y + gradientRow, measured.lower, measured.lens);
  return gradientStrip(box, facts, look);
}

function valueStrip(box: NodeBox, { value }: NodeFacts, { lens }: NodeLook): Shape[] {
  const y = box.y + valueRow;
  if (value.is === "zero") return [hollow(box, y), number(box, y, "0")];
  if (value.is === "broken") return [track(box, y), number(box, y, `◆ ${normText(value)}`, "broken")];
  if (value.is === "gone") return [track(box, y), number(box, y, normText(value))];
  if (value.is !== "number") return [track(box, y)];
  return [...filled(box, y, value.norm, lens === "value"), number(box, y, normText(value))];
}

function gradientStrip(box: NodeBox, { gradient }: NodeFacts, { lens }: NodeLook): Shape[] {
  const y = box.y + gradientRow;
  if (gradient.is === "unneeded") return [unneeded(box, y)];
  return gradientShapes(box, y, gradient, lens);
}

/** In place of a strip. */
export function unneeded(box: NodeBox, y: number): Shape {
  return {
    is: "text",
    x: box.x + nodePadding,
    y: y + 2,
    text: "no gradient needed",
    style: numberStyle,
    fill: "muted",
  };
}

/** A strip for a gradient that is needed. */
export function gradientShapes(box: NodeBox, y: number, gradient: GradientFact, lens: Lens): Shape[] {
  if (gradient.is === "none") return [outline(box, y, true), number(box, y, "no gradient")];
  if (gradient.is === "zero") return [hollow(box, y), number(box, y, "0")];
  if (gradient.is === "number") {
    return [...filled(box, y, gradient.norm, lens === "gradient"), number(box, y, markedText(gradient), "text")];
  }
  return [track(box, y), number(box, y, markedText(gradient), gradient.is === "broken" ? "broken" : "muted")];
}

/** A gradient's number with its mark's sign and word. */
export function markedText(fact: GradientFact): string {
  const text = gradientText(fact);
  if (fact.mark === "broken") return `◆ ${text}`;
  return fact.mark ? `${text} ${glyphOf(fact.mark)} ${fact.mark}` : text;
}

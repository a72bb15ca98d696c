// The texts of a node's head line and how wide a node must be for them.
import type { GraphNode } from "../../src/trace/graph.js";
import { formatShape } from "../format.js";
import { type Drawn, isReference } from "../graph/fold.js";
import { type Box, isBox } from "../graph/hierarchy.js";

export interface TextStyle {
  size: number;
  bold?: boolean;
}

/** How wide a text is. */
export type Measure = (text: string, style: TextStyle) => number;

export const labelStyle: TextStyle = { size: 13, bold: true };
export const smallStyle: TextStyle = { size: 11 };

/** Distance of a node's content from its border. */
export const nodePadding = 12;
export const nodeHeight = 62;
/** Room for a box's sign that says whether it is open. */
export const chevronWidth = 16;
/** Above what stands in an open box. */
export const frameTitleHeight = 38;
const referenceHeight = 26;
const leastWidth = 212;
const mostLabel = 280;
const mostShape = 170;
const gap = 8;

export interface NodeTexts {
  label: string;
  labelWidth: number;
  /** The op, or what kind of leaf it is; empty where the label says it. */
  op: string;
  shape: string;
  /** Of the whole node. */
  width: number;
}

/** The head line of a node, cut where it would be too long. */
export function nodeTexts(node: GraphNode, measure: Measure): NodeTexts {
  const label = fitText(node.label, mostLabel, labelStyle, measure);
  const shape = fitText(formatShape(node.shape), mostShape, smallStyle, measure);
  return measured(label, opText(node), shape, measure);
}

function measured(label: string, op: string, shape: string, measure: Measure): NodeTexts {
  const labelWidth = measure(label, labelStyle);
  const head = labelWidth + (op ? gap + measure(op, smallStyle) : 0) + 2 * gap + measure(shape, smallStyle);
  return { label, labelWidth, op, shape, width: Math.max(leastWidth, Math.ceil(head) + 2 * nodePadding) };
}

export interface Size {
  width: number;
  height: number;
}

/** How much room something needs that is drawn as one. */
export function sizeOf(thing: Drawn, measure: Measure): Size {
  if (isReference(thing)) return { width: referenceTexts(thing.node, measure).width, height: referenceHeight };
  const texts = isBox(thing) ? boxTexts(thing, measure) : nodeTexts(thing, measure);
  return { width: texts.width, height: nodeHeight };
}

/** The head line of a closed box, as of a node: in place of the shape how many ops are in it. */
export function boxTexts(box: Box, measure: Measure): NodeTexts {
  const label = fitText(box.label, mostLabel, labelStyle, measure);
  const op = fitText(box.type, mostShape, smallStyle, measure);
  const times = box.times > 1 ? `×${box.times} · ` : "";
  const texts = measured(label, op, `${times}${opsText(box)}`, measure);
  return { ...texts, width: texts.width + chevronWidth };
}

/** `34 ops` */
export function opsText({ ops }: Box): string {
  return ops === 1 ? "1 op" : `${ops} ops`;
}

/** The label of a reference, cut where it would be too long. */
export function referenceTexts({ label }: GraphNode, measure: Measure): { label: string; width: number } {
  const fitted = fitText(label, mostLabel, smallStyle, measure);
  return { label: fitted, width: Math.ceil(measure(fitted, smallStyle)) + 2 * nodePadding };
}

/** What stands beside a node's label: its op, or what kind of leaf it is. */
export function opText(node: GraphNode): string {
  if (node.kind !== "op") return node.kind;
  return node.label === node.op ? "" : node.op;
}

/** The text, with its middle left out if it is wider than `most`. */
export function fitText(text: string, most: number, style: TextStyle, measure: Measure): string {
  if (measure(text, style) <= most) return text;
  let kept = text.length - 1;
  while (kept > 2 && measure(withoutMiddle(text, kept), style) > most) kept--;
  return withoutMiddle(text, kept);
}

/** A name of at most some two dozen characters, its middle left out where it is longer. */
export function shortName(name: string): string {
  return name.length > 25 ? withoutMiddle(name, 23) : name;
}

function withoutMiddle(text: string, kept: number): string {
  const head = Math.ceil(kept / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (kept - head))}`;
}

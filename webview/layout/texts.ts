// The texts of a node's head line and how wide a node must be for them.
import type { GraphNode } from "../../src/trace/graph.js";
import { formatShape } from "../format.js";

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
  const op = opText(node);
  const shape = fitText(formatShape(node.shape), mostShape, smallStyle, measure);
  const labelWidth = measure(label, labelStyle);
  const head = labelWidth + (op ? gap + measure(op, smallStyle) : 0) + 2 * gap + measure(shape, smallStyle);
  return { label, labelWidth, op, shape, width: Math.max(leastWidth, Math.ceil(head) + 2 * nodePadding) };
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

function withoutMiddle(text: string, kept: number): string {
  const head = Math.ceil(kept / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (kept - head))}`;
}

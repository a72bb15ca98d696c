// Where everything in a graph stands: the result of a layout, and the structure that it belongs to.
import { type Drawn, isReference, type Visible } from "../graph/fold.js";
import { isBox } from "../graph/hierarchy.js";

export interface Point {
  x: number;
  y: number;
}

export interface NodeBox extends Point {
  width: number;
  height: number;
}

/** A layout of all graphs of one structure. */
export interface Placement {
  structure: string;
  width: number;
  height: number;
  /** By key of a node, a closed box or a reference. */
  boxes: Map<string, NodeBox>;
  /** By key of an open box: what is in it stands below its title. */
  frames: Map<string, NodeBox>;
  /** By key of a visible edge: the points it passes, from the op that made the tensor down to the one that uses it. */
  routes: Map<string, Point[]>;
}

/** Where something drawn stands, a box open or closed. */
export function placeOf({ boxes, frames }: Placement, key: string): NodeBox | undefined {
  return boxes.get(key) ?? frames.get(key);
}

/** What of the picture decides its layout; the same text for all steps of the same structure. */
export function structureOf({ contents, edges }: Visible): string {
  const frames = [...contents].map(([key, things]) => `${key}: ${things.map(shapeOf).join("\n")}`);
  return [...frames, ...edges.map(({ key, from }) => `${from} ${key}`)].join("\n");
}

function shapeOf(thing: Drawn): string {
  if (isReference(thing)) return `${thing.key} ${thing.node.label}`;
  if (isBox(thing)) return `${thing.key} ${thing.label} ${thing.type} ${thing.times} ${thing.ops}`;
  const { key, kind, label, op, shape } = thing;
  return `${key} ${kind} ${label} ${op} ${shape}`;
}

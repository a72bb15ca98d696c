// Where everything in a graph stands: the result of a layout, and the structure that it belongs to.
import type { Graph } from "../../src/trace/graph.js";

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
  /** By node key. */
  boxes: Map<string, NodeBox>;
  /** By edge key: the points an edge passes, from the op that made the tensor down to the one that uses it. */
  routes: Map<string, Point[]>;
}

/** What of a graph decides its layout; the same text for all steps of the same structure. */
export function structureOf(graph: Graph): string {
  const nodes = graph.nodes.map(({ key, kind, label, op, shape }) => `${key} ${kind} ${label} ${op} ${shape}`);
  return [...nodes, ...graph.edges.map((edge) => edge.key)].join("\n");
}

// The tree of boxes over a graph's nodes: modules by their calls, loops turn by turn, repeated blocks, and where all that is not enough, lines.
import type { Graph, GraphNode } from "../../src/trace/graph.js";
import type { StepView } from "../../src/trace/step-view.js";
import { chunked } from "./chunks.js";
import { enclosuresOf, turningLoops } from "./enclosures.js";
import { foldRepeats } from "./repeats.js";

/** `module`: a call of a module. `loop`: its turns. `repeat`: identical blocks, one after another. `block`: one turn, or one of those. `lines`: a stretch of a long script. */
export type BoxKind = "module" | "loop" | "repeat" | "block" | "lines";

/** What a box holds, in the order in which it happens. */
export type Item = GraphNode | Box;

/** A part of the graph that can be closed. */
export interface Box {
  /** The same in every step of the same structure. */
  key: string;
  kind: BoxKind;
  /** The module's path from the script's variable on, or what else tells it from others. */
  label: string;
  /** The module's class, or in words what it is. */
  type: string;
  /** How many there are of what a loop or a repeat holds; otherwise 1. */
  times: number;
  parent: Box | null;
  items: Item[];
  /** How many ops are in it, and how many nodes, at any depth. */
  ops: number;
  size: number;
}

export interface Hierarchy {
  /** Stands for the whole graph and is never drawn; its key is empty. */
  root: Box;
  /** All boxes by key, the root left out, outer ones before what they hold. */
  boxes: ReadonlyMap<string, Box>;
  /** The innermost box around each node. */
  boxOf: ReadonlyMap<string, Box>;
}

/** Whether an item is a box. */
export function isBox(item: Item): item is Box {
  return "items" in item;
}

/** A box that holds nothing yet. */
export function emptyBox(of: Pick<Box, "key" | "kind" | "label" | "type"> & { parent: Box | null }): Box {
  return { ...of, times: 1, items: [], ops: 0, size: 0 };
}

/** All boxes around a node or box, the outermost first; the root is not among them. */
export function pathOf(box: Box | null | undefined): Box[] {
  const path: Box[] = [];
  for (let at = box; at?.parent; at = at.parent) path.push(at);
  return path.reverse();
}

/** `net.layers.0 … 11` for `net.layers.0` and `net.layers.11`. */
export function spanOf(first: string, last: string): string {
  const start = Math.max(first.lastIndexOf("."), first.lastIndexOf(" ")) + 1;
  const rest = last.startsWith(first.slice(0, start)) ? last.slice(start) : last;
  return `${first} … ${rest}`;
}

/** All nodes in a box, at any depth. */
export function nodesIn(box: Box): GraphNode[] {
  return box.items.flatMap((item) => (isBox(item) ? nodesIn(item) : [item]));
}

/** The hierarchy of a graph. Loops that are known as `turning` are boxes even where they turn once. */
export function hierarchyOf(
  graph: Graph,
  view: Pick<StepView, "site" | "loop">,
  turning: ReadonlySet<number> = turningLoops(graph),
): Hierarchy {
  const root = emptyBox({ key: "", kind: "block", label: "", type: "", parent: null });
  const lineOf = (id: number) => view.loop(id)?.line;
  fill(graph, enclosuresOf(graph, root, lineOf, turning));
  const whole = { ...root, items: root.items.flatMap(simplified) };
  return finished(chunked(foldRepeats(whole), (id) => view.site(id)));
}

/** Puts nodes, and boxes when the first of theirs comes, where they belong. */
function fill(graph: Graph, boxOf: ReadonlyMap<string, Box>): void {
  const placed = new Set<Box>();
  const place = (box: Box) => {
    if (placed.has(box) || !box.parent) return;
    placed.add(box);
    place(box.parent);
    box.parent.items.push(box);
  };
  for (const node of graph.nodes) {
    const box = boxOf.get(node.key)!;
    place(box);
    box.items.push(node);
  }
}

/** A box without what is no use to open: a box of one thing is that thing, but for loops, which turn more often in other steps. */
function simplified(item: Item): Item[] {
  if (!isBox(item)) return [item];
  item.items = item.items.flatMap(simplified);
  if (item.kind === "loop") item.times = item.items.filter((inner) => isBox(inner) || inner.kind === "op").length;
  return item.items.length > 1 || item.kind === "loop" ? [item] : item.items;
}

/** Sets what follows from where everything has come to be. */
function finished(root: Box): Hierarchy {
  const boxes = new Map<string, Box>();
  const boxOf = new Map<string, Box>();
  const finish = (box: Box) => {
    if (box !== root) boxes.set(box.key, box);
    box.ops = box.size = 0;
    for (const item of box.items) {
      if (isBox(item)) {
        item.parent = box;
        finish(item);
      } else boxOf.set(item.key, box);
      box.ops += isBox(item) ? item.ops : Number(item.kind === "op" && !item.gone);
      box.size += isBox(item) ? item.size : 1;
    }
  };
  finish(root);
  return { root, boxes, boxOf };
}

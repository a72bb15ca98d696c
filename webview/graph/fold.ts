// What is drawn of a graph while some of its boxes are closed: nodes, boxes, references to leaves, and the edges between them.
import { group } from "d3";
import type { Graph, GraphEdge, GraphNode } from "../../src/trace/graph.js";
import { oncePer } from "../../src/trace/graph-index.js";
import { type Box, type Hierarchy, type Item, isBox } from "./hierarchy.js";

/** A small stand-in for a node beside one that uses it. */
export interface Reference {
  key: string;
  node: GraphNode;
  /** What uses it. */
  to: string;
}

/** An edge between things that are drawn. */
export interface VisibleEdge extends GraphEdge {
  /** The graph's edges that it stands for. */
  edges: readonly GraphEdge[];
}

/** What is drawn in an open box: nodes, closed and open boxes, references. */
export type Drawn = Item | Reference;

export interface Visible {
  /** With what is gone since the step before. */
  graph: Graph;
  /** Keys of the nodes that are new since the step before. */
  fresh: ReadonlySet<string>;
  /** The nodes that only the step before had, by key. */
  gone: ReadonlyMap<string, GraphNode>;
  hierarchy: Hierarchy;
  /** In the graph's order. */
  nodes: readonly GraphNode[];
  /** Closed boxes. */
  boxes: readonly Box[];
  /** Open boxes, outer ones first. */
  frames: readonly Box[];
  references: readonly Reference[];
  edges: readonly VisibleEdge[];
  /** What is drawn in each open box by its key, in order; under the empty key what is in none. */
  contents: ReadonlyMap<string, readonly Drawn[]>;
  /** The nodes in each closed box by its key. */
  hidden: ReadonlyMap<string, readonly GraphNode[]>;
  /** For each node of the graph, drawn or not, the key of what stands for it: its own, or that of the closed box around it. */
  shownAs: ReadonlyMap<string, string>;
}

/** For each edge of the graph that is drawn, by its key, the edge that stands for it. */
export const drawnEdges = oncePer(
  ({ edges }: Visible) => new Map(edges.flatMap((edge) => edge.edges.map(({ key }) => [key, edge] as const))),
);

/** The place of each thing that is drawn, by its key, in the order of frames, nodes, closed boxes and references. */
export const drawnOrder = oncePer(
  ({ frames, nodes, boxes, references }: Visible) =>
    new Map([...frames, ...nodes, ...boxes, ...references].map(({ key }, at) => [key, at] as const)),
);

/** The open boxes by their keys. */
export const framesByKey = oncePer(({ frames }: Visible) => new Map(frames.map((frame) => [frame.key, frame])));

/** The references by their keys. */
export const referencesByKey = oncePer(
  ({ references }: Visible) => new Map(references.map((each) => [each.key, each])),
);

/** The references to each node by its key. */
export const referencesByNode = oncePer(({ references }: Visible) => group(references, ({ node }) => node.key));

/** A leaf with more uses than these, or the result of an op, is drawn at the first; at the others a reference stands for it. */
const mostUses = { leaf: 3, op: 8 };

export function isReference(thing: Drawn): thing is Reference {
  return "to" in thing;
}

/** What is drawn while the boxes with the keys `open` are open. A box within a closed one is not seen, open or not. */
export function visibleOf(
  graph: Graph,
  hierarchy: Hierarchy,
  open: ReadonlySet<string>,
  fresh: ReadonlySet<string> = new Set(),
): Visible {
  const fold = new Fold(hierarchy, open);
  const edges = merged(graph, fold.shownAs);
  const references = referred(edges, fold.drawnNodes);
  return {
    graph,
    fresh,
    gone: new Map(graph.nodes.flatMap((node) => (node.gone ? [[node.key, node] as const] : []))),
    hierarchy,
    nodes: graph.nodes.filter(({ key }) => fold.shownAs.get(key) === key),
    boxes: fold.boxes,
    frames: fold.frames,
    references,
    edges,
    contents: withReferences(fold.contents, references),
    hidden: fold.hidden,
    shownAs: fold.shownAs,
  };
}

class Fold {
  readonly boxes: Box[] = [];
  readonly frames: Box[] = [];
  readonly contents = new Map<string, Item[]>();
  readonly hidden = new Map<string, GraphNode[]>();
  readonly shownAs = new Map<string, string>();
  readonly drawnNodes = new Map<string, GraphNode>();

  constructor(
    { root }: Hierarchy,
    private readonly open: ReadonlySet<string>,
  ) {
    this.draw(root);
  }

  private draw(box: Box): void {
    this.contents.set(box.key, box.items);
    for (const item of box.items) {
      if (!isBox(item)) this.drawNode(item);
      else if (this.open.has(item.key)) {
        this.frames.push(item);
        this.draw(item);
      } else {
        this.boxes.push(item);
        this.hidden.set(item.key, []);
        this.hide(item, item.key);
      }
    }
  }

  private drawNode(node: GraphNode): void {
    this.shownAs.set(node.key, node.key);
    this.drawnNodes.set(node.key, node);
  }

  private hide(box: Box, behind: string): void {
    for (const item of box.items) {
      if (isBox(item)) this.hide(item, behind);
      else {
        this.shownAs.set(item.key, behind);
        this.hidden.get(behind)!.push(item);
      }
    }
  }
}

/** The edges between what is drawn. Into or out of a closed box all between the same two are one. */
function merged({ edges }: Graph, shownAs: ReadonlyMap<string, string>): VisibleEdge[] {
  const all = new Map<string, VisibleEdge & { edges: GraphEdge[] }>();
  for (const edge of edges) {
    const [from, to] = [shownAs.get(edge.from)!, shownAs.get(edge.to)!];
    if (from === to) continue;
    const key = from === edge.from && to === edge.to ? edge.key : `${from}>${to}`;
    const known = all.get(key);
    if (!known) all.set(key, { ...edge, key, from, to, edges: [edge] });
    else {
      known.edges.push(edge);
      known.needsGrad ||= edge.needsGrad;
    }
  }
  return [...all.values()];
}

/** The references that are needed. The edges of these uses come from them instead. */
function referred(edges: VisibleEdge[], nodes: ReadonlyMap<string, GraphNode>): Reference[] {
  const references: Reference[] = [];
  for (const [from, uses] of group(edges, (edge) => edge.from)) {
    const node = nodes.get(from);
    if (!node || uses.length <= mostUses[node.kind === "op" ? "op" : "leaf"]) continue;
    for (const edge of uses.slice(1)) {
      const key = `${from}@${edge.to}`;
      if (references.at(-1)?.key !== key) references.push({ key, node, to: edge.to });
      edge.from = key;
    }
  }
  return references;
}

/** Each reference stands in the order just before what uses it. */
function withReferences(contents: Map<string, Item[]>, references: readonly Reference[]): Map<string, Drawn[]> {
  const usedBy = group(references, (reference) => reference.to);
  const all = [...contents].map(([key, items]) => {
    return [key, items.flatMap((item): Drawn[] => [...(usedBy.get(item.key) ?? []), item])] as const;
  });
  return new Map(all);
}

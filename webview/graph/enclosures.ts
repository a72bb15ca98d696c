// Which box each node is made in, as it was recorded: calls of modules, with the turns of loops between them.
import { group } from "d3";
import type { Graph, GraphNode } from "../../src/trace/graph.js";
import { type Box, emptyBox } from "./hierarchy.js";

/** One step of the way from the whole graph to a node: a module's call, a loop, a turn of it. */
type Enclosure = Pick<Box, "kind" | "label" | "type"> & { name: string };

/** The box of each node by its key. Boxes hang below `root`, and hold nothing yet. */
export function enclosuresOf(graph: Graph, root: Box): Map<string, Box> {
  const boxOf = new Map<string, Box>();
  const way = new Way(root);
  for (const node of graph.nodes) if (node.kind === "op") boxOf.set(node.key, way.to(enclosures(node)));
  const uses = group(graph.edges, (edge) => edge.from);
  for (const node of graph.nodes) {
    if (node.kind === "op") continue;
    const users = (uses.get(node.key) ?? []).flatMap(({ to }) => boxOf.get(to) ?? []);
    boxOf.set(node.key, users.length > 0 ? home(node, users.reduce(commonBox)) : root);
  }
  return boxOf;
}

/** Follows the ops in their order: what goes on is one box, what comes again is another. */
class Way {
  private readonly open: { name: string; box: Box }[];
  private readonly counts = new Map<string, number>();

  constructor(root: Box) {
    this.open = [{ name: "", box: root }];
  }

  to(enclosures: readonly Enclosure[]): Box {
    const differs = enclosures.findIndex(({ name }, i) => this.open[i + 1]?.name !== name);
    const kept = differs < 0 ? enclosures.length : differs;
    this.open.length = kept + 1;
    for (const enclosure of enclosures.slice(kept)) this.enter(enclosure);
    return this.open.at(-1)!.box;
  }

  private enter({ name, kind, label, type }: Enclosure): void {
    const parent = this.open.at(-1)!.box;
    const place = parent.key ? `${parent.key}/${name}` : name;
    const count = this.counts.get(place) ?? 0;
    this.counts.set(place, count + 1);
    const key = count === 0 ? place : `${place}#${count}`;
    this.open.push({ name, box: emptyBox({ key, kind, label, type, parent }) });
  }
}

function enclosures({ modules }: GraphNode): Enclosure[] {
  const root = modules[0]?.name;
  return modules.map(({ name, type, site }, depth) => {
    const label = depth === 0 || name === root ? name : `${root}.${name}`;
    return { kind: "module", name: `${name}@${site}`, label, type: type ?? "" };
  });
}

/** The innermost box around two others. */
function commonBox(a: Box, b: Box): Box {
  const around = new Set<Box>();
  for (let box: Box | null = a; box; box = box.parent) around.add(box);
  let box = b;
  while (!around.has(box)) box = box.parent!;
  return box;
}

/** Where a leaf belongs that is used in `box`: a module's parameters in it, what it is given outside. */
function home(leaf: GraphNode, box: Box): Box {
  if (leaf.ofModule || leaf.requiresGrad) return box;
  const made = new Set(leaf.modules.map(({ name, site }) => `${name}@${site}`));
  let at = box;
  for (let outer: Box | null = box; outer?.parent; outer = outer.parent)
    if (outer.kind === "module" && !made.has(nameOf(outer))) at = outer.parent;
  return at;
}

function nameOf({ key }: Box): string {
  return key.slice(key.lastIndexOf("/") + 1).replace(/#\d+$/, "");
}

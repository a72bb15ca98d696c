// Which box each node is made in, as it was recorded: calls of modules, with the turns of loops between them.
import { group } from "d3";
import type { ModuleFrame } from "../../src/protocol/trace.js";
import type { Graph, GraphNode } from "../../src/trace/graph.js";
import type { Turn } from "../../src/trace/loop-turns.js";
import { type Box, emptyBox } from "./hierarchy.js";

/** One step of the way from the whole graph to a node: a module's call, a loop, a turn of it. */
type Enclosure = Pick<Box, "kind" | "label" | "type"> & { name: string };

/** The script's line where a loop begins. */
export type LineOf = (loop: number) => number | undefined;

/** The box of each node by its key. Boxes hang below `root`, and hold nothing yet. */
export function enclosuresOf(graph: Graph, root: Box, lineOf: LineOf, turning: ReadonlySet<number>): Map<string, Box> {
  const boxOf = new Map<string, Box>();
  const way = new Way(root);
  for (const node of graph.nodes)
    if (node.kind === "op") boxOf.set(node.key, way.to(enclosures(node, turning, lineOf)));
  const uses = group(graph.edges, (edge) => edge.from);
  for (const node of graph.nodes) {
    if (node.kind === "op") continue;
    const users = (uses.get(node.key) ?? []).flatMap(({ to }) => boxOf.get(to) ?? []);
    boxOf.set(node.key, users.length > 0 ? home(node, users.reduce(commonBox)) : root);
  }
  return boxOf;
}

/** The loops with more than one turn in the step; the training loop is none of them. */
export function turningLoops({ nodes }: Graph): Set<number> {
  const first = new Map<number, number>();
  const turning = new Set<number>();
  for (const { turns } of nodes) {
    for (const { loop, turn } of turns) {
      const known = first.get(loop) ?? turn;
      first.set(loop, known);
      if (known !== turn) turning.add(loop);
    }
  }
  return turning;
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

/** The modules around a node, and between them the turns of loops that turn in this step. */
function enclosures({ modules, turns }: GraphNode, turning: ReadonlySet<number>, lineOf: LineOf): Enclosure[] {
  const calls = modules.map((frame) => moduleEnclosure(frame, modules[0].name));
  const own = turns.filter(({ loop }) => turning.has(loop));
  const depths = [...modules.keys(), modules.length];
  return depths.flatMap((depth) => {
    const loops = own.filter((turn) => Math.min(turn.modules, modules.length) === depth);
    return [...loops.flatMap((turn) => turnEnclosures(turn, lineOf)), ...calls.slice(depth, depth + 1)];
  });
}

function moduleEnclosure({ name, type, site }: ModuleFrame, root: string): Enclosure {
  const label = name === root ? name : `${root}.${name}`;
  return { kind: "module", name: `${name}@${site}`, label, type: type ?? "" };
}

function turnEnclosures({ loop, turn }: Turn, lineOf: LineOf): Enclosure[] {
  return [
    { kind: "loop", name: `loop${loop}`, label: `loop, line ${lineOf(loop)}`, type: "" },
    { kind: "block", name: `turn${turn}`, label: `iteration ${turn}`, type: "" },
  ];
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

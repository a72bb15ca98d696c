// What is new in a step and what is gone with the step before: the gone is drawn too, as what it was.
import type { Graph, GraphEdge, GraphNode } from "../../src/trace/graph.js";
import type { Turn } from "../../src/trace/loop-turns.js";
import { inOrderOf } from "../order.js";
import { turningLoops } from "./enclosures.js";
import type { Visible } from "./fold.js";

/** How something drawn has changed: a sign with its word for the picture, and in words. */
export interface Change {
  sign: string;
  words: string;
}

/** The graph with the nodes and edges that only the step before had. */
export function withGone(graph: Graph, before: Graph): Graph {
  const keys = new Set(graph.nodes.map(({ key }) => key));
  const gone = new Set(before.nodes.flatMap(({ key }) => (keys.has(key) ? [] : [key])));
  if (gone.size === 0) return graph;
  const turns = turnsNow(graph, before);
  const ghosts = before.nodes.map((node): GraphNode => {
    return gone.has(node.key) ? { ...node, gone: true, turns: node.turns.map(turns) } : node;
  });
  const isGone = ({ from, to }: GraphEdge) => gone.has(from) || gone.has(to);
  return {
    nodes: inOrderOf(ghosts, graph.nodes),
    edges: [...graph.edges, ...before.edges.filter(isGone)],
    nodeOf: graph.nodeOf,
  };
}

/** In which turn something happened, told as of this step: the training loop has turned on since. */
function turnsNow(graph: Graph, before: Graph): (turn: Turn) => Turn {
  const isTurning = turningLoops(before);
  const now = new Map(graph.nodes.flatMap(({ turns }) => turns.map(({ loop, turn }) => [loop, turn] as const)));
  return (turn) => (isTurning.has(turn.loop) ? turn : { ...turn, turn: now.get(turn.loop) ?? turn.turn });
}

/** Keys of the nodes that the step before had not. */
export function freshIn(graph: Graph, before: Graph): Set<string> {
  const known = new Set(before.nodes.map(({ key }) => key));
  return new Set(graph.nodes.flatMap(({ key }) => (known.has(key) ? [] : [key])));
}

/** How a node or a closed box has changed since the step before; null if it has not. */
export function changeOf({ fresh, gone, hidden }: Visible, key: string): Change | null {
  if (fresh.size + gone.size === 0) return null;
  if (gone.has(key)) return { sign: "− gone", words: "gone: only the step before had it" };
  const inside = hidden.get(key);
  if (!inside) return fresh.has(key) ? { sign: "+ new", words: "new in this step" } : null;
  const [added, lost] = [inside.filter((node) => fresh.has(node.key)), inside.filter((node) => node.gone)];
  const counts = [...counted("+ ", added, "new"), ...counted("− ", lost, "gone")];
  return counts.length > 0
    ? { sign: counts.join("  "), words: `${counts.join(", ").replace(/[+−] /g, "")} in this step` }
    : null;
}

function counted(sign: string, nodes: readonly GraphNode[], word: string): string[] {
  return nodes.length > 0 ? [`${sign}${nodes.length} ${word}`] : [];
}

/** `4 ops new, 6 gone since step 3`; empty where nothing has changed. */
export function changesText({ fresh, gone, graph }: Visible, step: number): string {
  if (fresh.size + gone.size === 0) return "";
  const ops = graph.nodes.filter(({ kind }) => kind === "op");
  const [added, lost] = [ops.filter(({ key }) => fresh.has(key)), ops.filter((node) => node.gone)];
  const counts = [...counted("", added, "new"), ...counted("", lost, "gone")];
  return counts.length > 0 ? `ops since step ${step - 1}: ${counts.join(", ")}` : "";
}

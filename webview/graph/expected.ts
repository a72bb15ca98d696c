// While a step runs: the ops that the step before makes us expect, so that the picture does not fall apart at every step's start.
import type { Graph, GraphNode } from "../../src/trace/graph.js";

/** An event that is always still to come. */
const never = Number.MAX_SAFE_INTEGER;

/** `graph` with the nodes and edges of `last` that it does not have yet; `graph` alone if it is not the beginning of `last`. */
export function withExpected(graph: Graph, last: Graph): Graph {
  const shown = new Map(graph.nodes.map((node) => [node.key, node]));
  const edges = new Set(graph.edges.map((edge) => edge.key));
  const known = new Map(last.nodes.map((node) => [node.key, node]));
  const lastEdges = new Set(last.edges.map((edge) => edge.key));
  const isBeginning =
    graph.nodes.every((node) => isAlike(node, known.get(node.key))) && [...edges].every((key) => lastEdges.has(key));
  if (!isBeginning) return graph;
  const nodes = last.nodes.map((node) => shown.get(node.key) ?? expected(node));
  const whole = { nodes, edges: last.edges, nodeOf: graph.nodeOf };
  if (graph.nodes.length < nodes.length) expecting.add(whole);
  return whole;
}

function expected(node: GraphNode): GraphNode {
  return { ...node, value: -1, like: node.like ?? node.value, tensor: -1, event: never };
}

const expecting = new WeakSet<Graph>();

/** Whether some of the graph is still to come. */
export function hasExpected(graph: Graph): boolean {
  return expecting.has(graph);
}

function isAlike(a: GraphNode, b: GraphNode | undefined): boolean {
  const isSame = b && a.op === b.op && a.label === b.label && a.kind === b.kind;
  return Boolean(isSame) && String(a.shape) === String(b!.shape);
}

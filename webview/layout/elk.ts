// A graph in ELK's terms, and ELK's answer in ours.
import { group } from "d3";
import type { ElkNode, ElkPort } from "elkjs/lib/elk-api.js";
import type { Graph, GraphEdge, GraphNode } from "../../src/trace/graph.js";
import type { Placement, Point } from "./placement.js";
import { type Measure, nodeHeight, nodeTexts } from "./texts.js";

const rootOptions = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "POLYLINE",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.considerModelOrder.strategy": "PREFER_EDGES",
  "elk.layered.spacing.nodeNodeBetweenLayers": "40",
  "elk.spacing.nodeNode": "44",
  "elk.spacing.edgeNode": "24",
  "elk.layered.spacing.edgeNodeBetweenLayers": "16",
  "elk.padding": "[top=0,left=0,bottom=0,right=0]",
};

/** A tensor with more uses than these, or an op with more inputs: one edge holds them in place, the others lie across the picture. */
const mostRouted = 8;

/** The edges that a layout is made for: with hundreds of long ones ELK would take a minute. */
function routed(edges: readonly GraphEdge[]): GraphEdge[] {
  const leaving = group(edges, (edge) => edge.from);
  const entering = group(edges, (edge) => edge.to);
  return edges.filter((edge) => {
    const [uses, inputs] = [leaving.get(edge.from)!, entering.get(edge.to)!];
    return (uses.length <= mostRouted || uses[0] === edge) && (inputs.length <= mostRouted || inputs.at(-1) === edge);
  });
}

/** The graph as ELK takes it: inputs enter at the top in their order, the tensor leaves at the bottom. */
export function toElk(graph: Graph, measure: Measure): ElkNode {
  const entering = group(graph.edges, (edge) => edge.to);
  const leaving = new Set(graph.edges.map((edge) => edge.from));
  return {
    id: "graph",
    layoutOptions: rootOptions,
    children: graph.nodes.map((node) => elkNode(node, entering.get(node.key) ?? [], leaving.has(node.key), measure)),
    edges: routed(graph.edges).map(({ key, from }) => ({ id: key, sources: [outPort(from)], targets: [inPort(key)] })),
  };
}

/** Where ELK has put everything. What it had no edge for goes straight from port to port. */
export function fromElk(structure: string, laidOut: ElkNode, edges: readonly GraphEdge[]): Placement {
  const nodes = laidOut.children ?? [];
  const routes = new Map((laidOut.edges ?? []).map((edge) => [edge.id, routeOf(edge.sections?.[0])] as const));
  const ports = new Map(
    nodes.flatMap((node) => (node.ports ?? []).map((port) => [port.id, placeOf(node, port)] as const)),
  );
  for (const { key, from } of edges)
    if (!routes.has(key)) routes.set(key, [ports.get(outPort(from))!, ports.get(inPort(key))!]);
  return {
    structure,
    width: laidOut.width ?? 0,
    height: laidOut.height ?? 0,
    boxes: new Map(nodes.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }] as const)),
    routes,
  };
}

function elkNode(node: GraphNode, entering: GraphEdge[], leaves: boolean, measure: Measure): ElkNode {
  const inputs = entering.toSorted((a, b) => a.input - b.input);
  const ports = inputs.map((edge, index) => port(inPort(edge.key), "NORTH", index));
  if (leaves) ports.push(port(outPort(node.key), "SOUTH", inputs.length));
  return {
    id: node.key,
    width: nodeTexts(node, measure).width,
    height: nodeHeight,
    ports,
    layoutOptions: { "elk.portConstraints": "FIXED_ORDER", "elk.portAlignment.default": "DISTRIBUTED" },
  };
}

function port(id: string, side: string, index: number): ElkPort {
  const layoutOptions = { "elk.port.side": side, "elk.port.index": String(index) };
  return { id, width: 0, height: 0, layoutOptions };
}

function placeOf(node: ElkNode, port: ElkPort): Point {
  return { x: (node.x ?? 0) + (port.x ?? 0), y: (node.y ?? 0) + (port.y ?? 0) };
}

function routeOf(section?: { startPoint: Point; bendPoints?: Point[]; endPoint: Point }): Point[] {
  if (!section) return [];
  return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x, y }));
}

const outPort = (node: string) => `${node} out`;
const inPort = (edge: string) => `${edge} in`;

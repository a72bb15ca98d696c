// The scene of a graph at the cursor, and the pulses of the cursor's event.
import type { TraceEvent } from "../../src/protocol/trace.js";
import type { Graph } from "../../src/trace/graph.js";
import type { Moment } from "../../src/trace/moment.js";
import type { StepView } from "../../src/trace/step-view.js";
import type { NodeFacts, Norms } from "../graph/facts.js";
import { normFact } from "../graph/facts.js";
import type { Placement } from "../layout/placement.js";
import type { Measure } from "../layout/texts.js";
import type { Lens } from "../state/state.js";
import { edgeLook, edgePart } from "./edge.js";
import { nodePart } from "./node.js";
import { noteParts, notesOf } from "./notes.js";
import { edgeThickness, placeOnScale } from "./scale.js";
import type { Pulse, Scene } from "./scene.js";

/** All that a scene depends on. */
export interface SceneInput {
  view: StepView;
  graph: Graph;
  moment: Moment;
  facts: ReadonlyMap<string, NodeFacts>;
  norms: Norms;
  event: TraceEvent | undefined;
  placement: Placement;
  lens: Lens;
  selection: string | null;
  marked: readonly string[];
  found: ReadonlySet<string>;
  pointed: string | null;
}

/** Builds the scene. */
export function buildScene(input: SceneInput, measure: Measure): Scene {
  const { view, graph, event, norms, placement } = input;
  return {
    width: placement.width,
    height: placement.height,
    edges: edgeParts(input),
    nodes: nodeParts(input, measure),
    notes: noteParts(notesOf(view, graph, event, norms), placement, measure),
  };
}

function nodeParts({ facts, placement, ...look }: SceneInput, measure: Measure) {
  const marked = new Set(look.marked);
  return [...facts].flatMap(([key, nodeFacts]) => {
    const box = placement.boxes.get(key);
    if (!box) return [];
    const { lens, selection, found, pointed } = look;
    const nodeLook = {
      lens,
      selected: key === selection,
      marked: marked.has(key),
      found: found.has(key),
      pointed: key === pointed,
    };
    return [nodePart(nodeFacts, box, nodeLook, measure)];
  });
}

function edgeParts({ graph, moment, facts, norms, placement, lens }: SceneInput) {
  return graph.edges.flatMap((edge) => {
    const route = placement.routes.get(edge.key);
    if (!route || route.length < 2) return [];
    const future = facts.get(edge.to)?.state.time === "future";
    const state = lens === "gradient" ? moment.edges.get(edge.key) : valueOn(edge.from, facts);
    const title = [edge.from, edge.to].map((key) => facts.get(key)?.node.label).join(" to ");
    return [edgePart(edge.key, title, route, edgeLook(state, norms, future))];
  });
}

/** Under the value lens an edge carries the value of the node that it comes from. */
function valueOn(from: string, facts: ReadonlyMap<string, NodeFacts>) {
  const state = facts.get(from)?.state;
  return state && state.time !== "future" ? { gradient: state.value, current: false } : undefined;
}

/** What runs along the edges when the cursor's event has just happened. */
export function pulsesOf({ graph, moment, norms, placement }: SceneInput): Pulse[] {
  return graph.edges.flatMap(({ key }) => {
    const state = moment.edges.get(key);
    const route = placement.routes.get(key);
    if (!state?.current || !route || route.length < 2) return [];
    const fact = normFact(state.gradient, norms);
    const norm = fact.is === "number" ? fact.norm : 1;
    const paint = fact.is === "number" ? { ramp: placeOnScale(norm) } : fact.is === "broken" ? "broken" : "muted";
    return [{ key, points: route.toReversed(), paint, thickness: edgeThickness(norm) }];
  });
}

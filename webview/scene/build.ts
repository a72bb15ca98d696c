// The scene of a graph at the cursor, and the pulses of the cursor's event.
import type { TraceEvent } from "../../src/protocol/trace.js";
import type { Graph } from "../../src/trace/graph.js";
import { oncePer } from "../../src/trace/graph-index.js";
import type { EdgeState, Moment } from "../../src/trace/moment.js";
import type { StepView } from "../../src/trace/step-view.js";
import type { BoxFacts } from "../graph/box-facts.js";
import { changeOf } from "../graph/change.js";
import type { NodeFacts, Norms } from "../graph/facts.js";
import { normFact } from "../graph/facts.js";
import { drawnEdges, framesByKey, referencesByKey, type Visible, type VisibleEdge } from "../graph/fold.js";
import type { Placement } from "../layout/placement.js";
import type { Measure } from "../layout/texts.js";
import type { AllMeasured } from "../lens/measured.js";
import { amountLook, amountOn } from "../lens/strips.js";
import type { Lens } from "../state/state.js";
import { closedBoxPart, framedBy, frameKey, framePart, referencePart, titlePart } from "./box.js";
import { edgeLook, edgePart } from "./edge.js";
import { ghostPart } from "./ghost.js";
import { type NodeLook, nodePart } from "./node.js";
import { drawnNotes, noteParts, notesOf } from "./notes.js";
import { edgeThickness, placeOnScale } from "./scale.js";
import type { Part, Pulse, Scene } from "./scene.js";

/** All that a scene depends on. */
export interface SceneInput {
  view: StepView;
  graph: Graph;
  visible: Visible;
  moment: Moment;
  facts: ReadonlyMap<string, NodeFacts>;
  boxFacts: ReadonlyMap<string, BoxFacts>;
  norms: Norms;
  event: TraceEvent | undefined;
  placement: Placement;
  lens: Lens;
  /** What the lens says in place of norms, by key of node or closed box. */
  measured: AllMeasured;
  selection: string | null;
  marked: readonly string[];
  found: ReadonlySet<string>;
  pointed: string | null;
}

/** Builds the scene. */
export function buildScene(input: SceneInput, measure: Measure): Scene {
  const { placement } = input;
  const part = partMaker(input, measure);
  const made = (keys: readonly string[]) => keys.flatMap((key) => part(key) ?? []);
  const [frames, nodes] = drawnKeys(input).map(made);
  const edges = input.visible.edges.flatMap((edge) => edgePartOf(edge, input) ?? []);
  return { width: placement.width, height: placement.height, frames, edges, nodes, notes: notesIn(input, measure) };
}

/** The keys of what is drawn: of frames, and of their titles, nodes, closed boxes and references. */
function drawnKeys({ visible }: SceneInput): [frames: string[], nodes: string[]] {
  const { frames, nodes, boxes, references } = visible;
  return [frames.map(({ key }) => frameKey(key)), [...frames, ...nodes, ...boxes, ...references].map(({ key }) => key)];
}

/** The notes of the cursor's event. */
export function notesIn({ view, graph, visible, event, norms, placement }: SceneInput, measure: Measure): Part[] {
  return noteParts(drawnNotes(notesOf(view, graph, event, norms), graph, visible), placement, measure);
}

/** Makes the part of what is drawn under a key. */
export function partMaker(input: SceneInput, measure: Measure): (key: string) => Part | undefined {
  const { visible, facts, boxFacts, placement } = input;
  const look = looks(input);
  const [frames, references] = [framesByKey(visible), referencesByKey(visible)];
  return (key) => {
    const title = frames.get(key);
    const frame = title ?? frames.get(framedBy(key));
    if (frame) {
      const place = placement.frames.get(frame.key);
      return place && (title ? titlePart(frame, place, measure) : framePart(frame, place, look(frame.key)));
    }
    const [place, reference, boxFact] = [placement.boxes.get(key), references.get(key), boxFacts.get(key)];
    const nodeFacts = facts.get(reference ? reference.node.key : key);
    if (place && boxFact) return closedBoxPart(boxFact, place, look(key), measure);
    const ghost = visible.gone.get(reference ? reference.node.key : key);
    if (place && ghost) return ghostPart(ghost, key, place, look(key), measure);
    if (!place || !nodeFacts) return undefined;
    // A reference is looked at as the node that it stands for, and lights up with it.
    if (reference) return referencePart(reference, nodeFacts, place, look(nodeFacts.node.key), measure);
    return nodePart(nodeFacts, place, look(key), measure);
  };
}

/** How each thing is looked at. */
function looks(input: SceneInput): (key: string) => NodeLook {
  const { lens, measured, pointed, visible } = input;
  const { marked, found, selected } = lookedAt(input);
  return (key) => ({
    lens,
    measured: measured.get(key),
    selected: selected.has(key),
    marked: marked.has(key),
    found: found.get(key) ?? 0,
    pointed: key === pointed,
    change: changeOf(visible, key)?.sign ?? "",
  });
}

/** By key of what is drawn, how much of it is looked at: what is hidden in a closed box is found and marked there. */
export const lookedAt = oncePer(({ visible, selection, marked, found }: SceneInput) => {
  const drawn = (keys: Iterable<string>) => {
    const counts = new Map<string, number>();
    for (const key of keys) {
      const shown = visible.shownAs.get(key) ?? key;
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
    }
    return counts;
  };
  return { marked: drawn(marked), found: drawn(found), selected: drawn(selection === null ? [] : [selection]) };
});

/** The part of an edge, if it has a route. */
export function edgePartOf(edge: VisibleEdge, input: SceneInput): Part | undefined {
  const { visible, moment, measured, facts, boxFacts, norms, placement, lens } = input;
  const route = placement.routes.get(edge.key);
  if (!route || route.length < 2) return undefined;
  const label = (key: string) => facts.get(key)?.node.label ?? visible.hierarchy.boxes.get(key)?.label ?? "";
  const { gone } = visible;
  const isGone = gone.size > 0 && edge.edges.every(({ from, to }) => gone.has(from) || gone.has(to));
  const future = isGone || (facts.get(edge.to)?.state.time ?? boxFacts.get(edge.to)?.time) === "future";
  const isMeasured = lens !== "gradient" && lens !== "value";
  const state = lens === "gradient" ? gradientOn(edge, moment, norms) : valueOn(edge.edges[0].from, facts);
  const title = () => `${label(edge.edges[0].from)} to ${label(edge.to)}`;
  const look = isMeasured ? amountLook(amountOn(edge, measured, lens), lens, future) : edgeLook(state, norms, future);
  return edgePart(edge.key, title, route, look);
}

/** Of several gradients that have come along an edge, the newest, otherwise the largest. */
export function gradientOn({ edges }: VisibleEdge, { edges: states }: Moment, norms: Norms): EdgeState | undefined {
  if (edges.length === 1) return states.get(edges[0].key);
  const known = edges.flatMap(({ key }) => states.get(key) ?? []);
  const newest = known.find((state) => state.current);
  if (newest || known.length < 2) return newest ?? known[0];
  const size = ({ gradient }: EdgeState) => norms.get(gradient) ?? -1;
  return known.reduce((best, state) => (size(state) > size(best) ? state : best));
}

/** Under the value lens an edge carries the value of the node that it comes from. */
function valueOn(from: string, facts: ReadonlyMap<string, NodeFacts>) {
  const state = facts.get(from)?.state;
  return state && state.time !== "future" ? { gradient: state.value, current: false } : undefined;
}

/** What runs along the edges when the cursor's event has just happened. */
export function pulsesOf({ visible, moment, norms, placement }: SceneInput): Pulse[] {
  const edges = new Set([...moment.currentEdges].flatMap((key) => drawnEdges(visible).get(key) ?? []));
  return [...edges].flatMap((edge) => {
    const { key } = edge;
    const state = gradientOn(edge, moment, norms);
    const route = placement.routes.get(key);
    if (!state || !route || route.length < 2) return [];
    const fact = normFact(state.gradient, norms);
    const norm = fact.is === "number" ? fact.norm : 1;
    const paint = fact.is === "number" ? { ramp: placeOnScale(norm) } : fact.is === "broken" ? "broken" : "muted";
    return [{ key, points: route.toReversed(), paint, thickness: edgeThickness(norm) }];
  });
}

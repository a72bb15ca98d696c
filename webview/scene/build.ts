// The scene of a graph at the cursor, and the pulses of the cursor's event.
import type { TraceEvent } from "../../src/protocol/trace.js";
import type { Graph } from "../../src/trace/graph.js";
import type { EdgeState, Moment } from "../../src/trace/moment.js";
import type { StepView } from "../../src/trace/step-view.js";
import type { BoxFacts } from "../graph/box-facts.js";
import type { NodeFacts, Norms } from "../graph/facts.js";
import { normFact } from "../graph/facts.js";
import type { Visible, VisibleEdge } from "../graph/fold.js";
import type { Placement } from "../layout/placement.js";
import type { Measure } from "../layout/texts.js";
import type { AllMeasured } from "../lens/measured.js";
import { amountLook, amountOn } from "../lens/strips.js";
import type { Lens } from "../state/state.js";
import { closedBoxPart, framePart, referencePart, titlePart } from "./box.js";
import { edgeLook, edgePart } from "./edge.js";
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
  const { view, graph, visible, event, norms, placement } = input;
  const notes = drawnNotes(notesOf(view, graph, event, norms), graph, visible);
  return {
    width: placement.width,
    height: placement.height,
    frames: frameParts(input),
    edges: edgeParts(input),
    nodes: [
      ...titleParts(input, measure),
      ...nodeParts(input, measure),
      ...boxParts(input, measure),
      ...referenceParts(input, measure),
    ],
    notes: noteParts(notes, placement, measure),
  };
}

/** How each thing is looked at. What is hidden in a closed box is found and marked there. */
function looks({ visible, lens, selection, pointed, ...input }: SceneInput): (key: string) => NodeLook {
  const drawn = (keys: Iterable<string>) => new Set([...keys].map((key) => visible.shownAs.get(key) ?? key));
  const [marked, found] = [drawn(input.marked), drawn(input.found)];
  const [selected] = drawn(selection === null ? [] : [selection]);
  return (key) => ({
    lens,
    measured: input.measured.get(key),
    selected: key === selected,
    marked: marked.has(key),
    found: found.has(key),
    pointed: key === pointed,
  });
}

function nodeParts(input: SceneInput, measure: Measure): Part[] {
  const { visible, facts, placement } = input;
  const look = looks(input);
  return visible.nodes.flatMap(({ key }) => {
    const [box, nodeFacts] = [placement.boxes.get(key), facts.get(key)];
    return box && nodeFacts ? [nodePart(nodeFacts, box, look(key), measure)] : [];
  });
}

function boxParts(input: SceneInput, measure: Measure): Part[] {
  const { boxFacts, placement } = input;
  const look = looks(input);
  return [...boxFacts].flatMap(([key, facts]) => {
    const box = placement.boxes.get(key);
    return box ? [closedBoxPart(facts, box, look(key), measure)] : [];
  });
}

function titleParts({ visible, placement }: SceneInput, measure: Measure): Part[] {
  return visible.frames.flatMap((frame) => {
    const box = placement.frames.get(frame.key);
    return box ? [titlePart(frame, box, measure)] : [];
  });
}

function frameParts(input: SceneInput): Part[] {
  const { visible, placement } = input;
  const look = looks(input);
  return visible.frames.flatMap((frame) => {
    const box = placement.frames.get(frame.key);
    return box ? [framePart(frame, box, look(frame.key))] : [];
  });
}

/** References are looked at as the node that they stand for, and light up with it. */
function referenceParts(input: SceneInput, measure: Measure): Part[] {
  const { visible, facts, placement } = input;
  const look = looks(input);
  return visible.references.flatMap((reference) => {
    const [box, nodeFacts] = [placement.boxes.get(reference.key), facts.get(reference.node.key)];
    return box && nodeFacts ? [referencePart(reference, nodeFacts, box, look(reference.node.key), measure)] : [];
  });
}

function edgeParts({ visible, measured, moment, facts, boxFacts, norms, placement, lens }: SceneInput): Part[] {
  const label = (key: string) => facts.get(key)?.node.label ?? visible.hierarchy.boxes.get(key)?.label ?? "";
  return visible.edges.flatMap((edge) => {
    const route = placement.routes.get(edge.key);
    if (!route || route.length < 2) return [];
    const future = (facts.get(edge.to)?.state.time ?? boxFacts.get(edge.to)?.time) === "future";
    const isMeasured = lens !== "gradient" && lens !== "value";
    const state = lens === "gradient" ? gradientOn(edge, moment, norms) : valueOn(edge.edges[0].from, facts);
    const title = `${label(edge.edges[0].from)} to ${label(edge.to)}`;
    const look = isMeasured ? amountLook(amountOn(edge, measured, lens), lens, future) : edgeLook(state, norms, future);
    return [edgePart(edge.key, title, route, look)];
  });
}

/** Of several gradients that have come along an edge, the newest, otherwise the largest. */
function gradientOn({ edges }: VisibleEdge, { edges: states }: Moment, norms: Norms): EdgeState | undefined {
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
  return visible.edges.flatMap((edge) => {
    const { key } = edge;
    const state = gradientOn(edge, moment, norms);
    const route = placement.routes.get(key);
    if (!state?.current || !route || route.length < 2) return [];
    const fact = normFact(state.gradient, norms);
    const norm = fact.is === "number" ? fact.norm : 1;
    const paint = fact.is === "number" ? { ramp: placeOnScale(norm) } : fact.is === "broken" ? "broken" : "muted";
    return [{ key, points: route.toReversed(), paint, thickness: edgeThickness(norm) }];
  });
}

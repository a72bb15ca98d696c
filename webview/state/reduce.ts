// How each message from the host and each act of the user changes the page's state.
import type { ToShow } from "../../src/protocol/page.js";
import type { ValueId } from "../../src/protocol/trace.js";
import { changesGraph, type GraphNode, graphOf } from "../../src/trace/graph.js";
import { StepView } from "../../src/trace/step-view.js";
import { freshIn, withGone } from "../graph/change.js";
import { turningLoops } from "../graph/enclosures.js";
import { hasExpected, withExpected } from "../graph/expected.js";
import { type Visible, visibleOf } from "../graph/fold.js";
import { hierarchyOf, pathOf } from "../graph/hierarchy.js";
import { openBoxes } from "../graph/opening.js";
import { nodeOfEvent } from "../graph/written.js";
import { type Placement, placeOf, structureOf } from "../layout/placement.js";
import { changeKey } from "../lens/measured.js";
import { pan, type Viewport } from "../stage/viewport.js";
import {
  emptyRun,
  type LayoutState,
  type Lens,
  type PageState,
  type PickedElement,
  type Pin,
  type Versions,
} from "./state.js";

/** What happens on the page itself. */
export type PageAction =
  | { kind: "pick"; key: string | null }
  | { kind: "point"; key: string | null }
  | { kind: "find"; text: string }
  | { kind: "see"; lens: Lens }
  | { kind: "inspect"; open: boolean }
  | { kind: "legend"; open: boolean }
  | { kind: "look"; viewport: Viewport; fitted: boolean }
  | { kind: "layout"; layout: LayoutState }
  | { kind: "placed"; placement: Placement }
  | { kind: "element"; element: PickedElement | null }
  | { kind: "pin"; pin: Pin }
  | { kind: "unpin"; key: string }
  | { kind: "everything"; everything: boolean }
  /** Opens the boxes around a node or box. */
  | { kind: "uncover"; key: string }
  /** Opens or closes a box. */
  | { kind: "fold"; key: string; open: boolean }
  | { kind: "broken"; message: string };

export type Action = ToShow | PageAction;

type Reducers = {
  [Kind in Action["kind"]]: (state: PageState, action: Extract<Action, { kind: Kind }>) => Partial<PageState>;
};

/** Norms and readings beyond these are forgotten; whoever needs one asks again. */
const mostNorms = 200_000;
const mostReadings = 200;
const mostElements = 400;
const mostAlignments = 200;

const reducers: Reducers = {
  run: (state, { title, program }) => ({
    ...emptyRun(),
    run: { title, program },
    ...(state.run?.program === program || state.run === null
      ? {}
      : { selection: null, element: null, pins: [], opened: new Map() }),
    versions: bump(state, "view", "steps", "norms", "readings", "elements"),
  }),
  state: (_, { state, reason, message, playing, speed }) => ({ runState: state, reason, message, playing, speed }),
  limits: (_, { limits }) => ({ limits }),
  steps: takeSteps,
  shown: takeShown,
  cursor: (_, { cursor }) => ({ cursor }),
  norms: (state, { values, norms }) => {
    if (state.norms.size > mostNorms) state.norms.clear();
    return { norms: withNorms(state.norms, values, norms), versions: bump(state, "norms") };
  },
  changes: (state, { values, before, changes }) => {
    const known = new Map(state.changes);
    values.forEach((value, i) => void known.set(changeKey(before[i], value), changes[i]));
    return { changes: known };
  },
  reading: (state, { value, reading, gone }) => {
    forgetOldest(state.readings, mostReadings);
    state.readings.set(value, { reading, gone });
    if (!reading) return { versions: bump(state, "readings") };
    return {
      norms: withNorms(state.norms, [value], [reading.summary.norm]),
      versions: bump(state, "readings", "norms"),
    };
  },
  elements: takeElements,
  alignment: (state, { values, alignment }) => {
    forgetOldest(state.alignments, mostAlignments);
    state.alignments.set(alignmentKey(values), alignment);
    return { versions: bump(state, "elements") };
  },
  before: (state, { step, shown }) => {
    if (state.view?.step !== step) return {};
    return drawn({ ...state, before: { of: step, view: shown && StepView.of(shown) } });
  },
  select: (state, { sites, event }) => {
    const wanted = new Set(sites);
    const nodes = state.graph?.nodes.filter((node) => wanted.has(node.site)) ?? [];
    const picked = event === undefined ? nodes[0] : (eventNode(state, event) ?? nodes[0]);
    return { marked: nodes.map((node) => node.key), selection: picked?.key ?? state.selection };
  },
  focus: () => ({}),
  askNode: () => ({}),
  act: () => ({}),
  askExport: () => ({}),
  pick: (_, { key }) => ({ selection: key, marked: [] }),
  point: (_, { key }) => ({ pointed: key }),
  find: (_, { text }) => ({ search: text }),
  see: (_, { lens }) => ({ lens }),
  inspect: (_, { open }) => ({ inspectorOpen: open }),
  legend: (_, { open }) => ({ legendOpen: open }),
  look: (_, { viewport, fitted }) => ({ viewport, fitted }),
  layout: (_, { layout }) => ({ layout }),
  placed: (state, { placement }) => ({
    placement,
    layout: { state: "done", nodes: 0 },
    anchor: null,
    viewport: anchored(state, placement),
  }),
  everything: (state, { everything }) => {
    const graph = state.view && graphOf(state.view, { everything });
    return { everything, ...drawn({ ...state, graph, everything }) };
  },
  uncover: (state, { key }) => {
    const { hierarchy, contents } = state.visible ?? {};
    const around = pathOf(hierarchy?.boxes.get(key)?.parent ?? hierarchy?.boxOf.get(key));
    const closed = around.filter((box) => !contents?.has(box.key));
    if (closed.length === 0) return {};
    const opened = new Map([...state.opened, ...closed.map((box) => [box.key, true] as const)]);
    return { ...folded({ ...state, opened }), anchor: closed[0].key };
  },
  fold: (state, { key, open }) => ({
    ...folded({ ...state, opened: new Map(state.opened).set(key, open) }),
    anchor: key,
  }),
  element: (_, { element }) => ({ element }),
  pin: ({ pins }, { pin }) => ({
    pins: pins.some(({ key }) => key === pin.key)
      ? pins.map((other) => (other.key === pin.key ? pin : other))
      : [...pins, pin],
  }),
  unpin: ({ pins }, { key }) => ({ pins: pins.filter((pin) => pin.key !== key) }),
  broken: (_, { message }) => ({ failure: message }),
};

/** The state after `action`. Large collections are changed in place and their version counted up. */
export function reduce(state: PageState, action: Action): PageState {
  const reducer = reducers[action.kind] as (state: PageState, action: Action) => Partial<PageState>;
  return { ...state, ...reducer(state, action) };
}

function eventNode({ view, graph }: PageState, index: number): GraphNode | undefined {
  const event = view?.event(index);
  return view && graph && event ? nodeOfEvent(view, graph, event) : undefined;
}

function takeSteps(state: PageState, { steps }: Extract<ToShow, { kind: "steps" }>): Partial<PageState> {
  for (const step of steps) state.steps[step.index] = step;
  return { versions: bump(state, "steps") };
}

function takeShown(state: PageState, { shown }: Extract<ToShow, { kind: "shown" }>): Partial<PageState> {
  const view = state.view ?? new StepView();
  if (!view.take(shown)) return {};
  if (state.graph && !hasExpected(state.graph) && !changesGraph(view, shown)) return { versions: bump(state, "view") };
  const runs = state.steps[view.step]?.endEvent === -1;
  const recorded = graphOf(view, { everything: state.everything });
  const graph = runs && state.graph ? withExpected(recorded, state.graph) : recorded;
  const keys = new Set(graph.nodes.map((node) => node.key));
  const has = (key: string | null) => keys.has(key ?? "");
  return {
    view,
    ...drawn({ ...state, view, graph, before: state.before?.of === view.step ? state.before : null }),
    pointed: has(state.pointed) ? state.pointed : null,
    marked: state.marked.filter(has),
    versions: bump(state, "view"),
  };
}

function takeElements(
  state: PageState,
  { value, at, elements }: Extract<ToShow, { kind: "elements" }>,
): Partial<PageState> {
  const known = new Map(state.elements.get(value));
  elements?.forEach((element, i) => void known.set(at[i], element));
  forgetOldest(state.elements, mostElements);
  state.elements.set(value, elements ? known : null);
  return { versions: bump(state, "elements") };
}

/** Under which name it is known how these summands add up. */
export function alignmentKey(values: readonly ValueId[]): string {
  return values.join();
}

/** The viewport in which the box that was opened or closed stands where it stood. */
function anchored({ anchor, placement: before, viewport }: PageState, after: Placement): Viewport {
  const [was, is] = [before, after].map((placement) => placement && placeOf(placement, anchor ?? ""));
  return was && is ? pan(viewport, viewport.scale * (was.x - is.x), viewport.scale * (was.y - is.y)) : viewport;
}

/** What is drawn of a graph, and what follows from it. */
function drawn(state: PageState): Partial<PageState> {
  const { view, graph, before, everything } = state;
  if (!view || !graph) return {};
  const last = before?.view ? graphOf(before.view, { everything }) : null;
  const whole = last ? withGone(graph, last) : graph;
  const places = {
    site: (id: number) => view.site(id) ?? before?.view?.site(id),
    loop: (id: number) => view.loop(id) ?? before?.view?.loop(id),
  };
  const turning = new Set([...state.turning, ...turningLoops(whole)]);
  const fresh = last ? freshIn(graph, last) : new Set<string>();
  const hierarchy = hierarchyOf(whole, places, turning);
  return { graph, before, turning, ...folded(state, { graph: whole, fresh, hierarchy }) };
}

/** What is drawn of it with the boxes that are open. */
function folded(
  { opened, visible }: PageState,
  of: Pick<Visible, "graph" | "fresh" | "hierarchy"> | null = visible,
): Partial<PageState> {
  if (!of) return { opened };
  const { graph, fresh, hierarchy } = of;
  const shown = visibleOf(graph, hierarchy, openBoxes(hierarchy, opened), fresh);
  return { opened, visible: shown, structure: structureOf(shown) };
}

type KnownNorms = PageState["norms"];

/** The same map with these norms in it, but another one where a number is no longer what it was: then all that was made of it is out of date. */
function withNorms(known: KnownNorms, values: readonly ValueId[], norms: readonly (number | null)[]): KnownNorms {
  const isOther = values.some((value, i) => !Object.is(known.get(value) ?? norms[i], norms[i]));
  const all = isOther ? new Map(known) : known;
  values.forEach((value, i) => void all.set(value, norms[i]));
  return all;
}

function bump(state: PageState, ...names: (keyof Versions)[]): Versions {
  const versions = { ...state.versions };
  for (const name of names) versions[name]++;
  return versions;
}

function forgetOldest<Key>(map: Map<Key, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size < most) return;
    map.delete(key);
  }
}

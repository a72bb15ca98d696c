// What views need beyond the state itself, computed from it once per change.
import type { TraceEvent } from "../../src/protocol/trace.js";
import type { GraphNode } from "../../src/trace/graph.js";
import { nodesByKey } from "../../src/trace/graph-index.js";
import { type Moment, momentAt } from "../../src/trace/moment.js";
import { arrivedOf } from "../../src/trace/positions.js";
import { allBoxFacts, type BoxFacts } from "../graph/box-facts.js";
import { allFacts, type NodeFacts } from "../graph/facts.js";
import { search } from "../graph/search.js";
import { nodeOfEvent } from "../graph/written.js";
import { type AllMeasured, allMeasured } from "../lens/measured.js";
import type { PageState } from "./state.js";

/** A function of the state that computes anew, perhaps from its last result, only when what it depends on is not the same. */
export function derived<Result>(
  dependencies: (state: PageState) => readonly unknown[],
  compute: (state: PageState, last: Result | undefined) => Result,
): (state: PageState) => Result {
  let known: readonly unknown[] | null = null;
  let result: Result | undefined;
  return (state) => {
    const now = dependencies(state);
    if (!known || now.some((value, i) => value !== known![i])) result = compute(state, result);
    known = now;
    return result as Result;
  };
}

/** The state of all tensors at the cursor, null where there is no graph. */
export const momentOf = derived(
  ({ graph, cursor }) => [graph, cursor.event, cursor.part],
  ({ view, graph, cursor }, last): Moment | null =>
    view && graph ? momentAt(view, graph, cursor.event, cursor.part, last) : null,
);

/** The facts of all nodes at the cursor. */
export const factsAt = derived(
  (state) => [momentOf(state), state.versions.norms, state.limits],
  (state, last): ReadonlyMap<string, NodeFacts> => {
    const moment = momentOf(state);
    return moment && state.graph ? allFacts(state.graph, moment, state.norms, state.limits, last) : new Map();
  },
);

/** The facts of the closed boxes at the cursor. */
export const boxFactsAt = derived(
  (state) => [state.visible, factsAt(state)],
  (state, last): ReadonlyMap<string, BoxFacts> =>
    state.visible ? allBoxFacts(state.visible, factsAt(state), last) : new Map<string, BoxFacts>(),
);

/** What the lens says of nodes and closed boxes at the cursor, where it is none of the two that norms are enough for. */
export const measuredAt = derived(
  (state) => [
    ...[factsAt(state), state.visible, state.versions.view, state.lens],
    ...[state.changes, state.limits, state.cursor.event],
  ],
  (state, last): AllMeasured => {
    const { view, visible, lens, changes, limits, cursor } = state;
    if (!view || !visible || lens === "gradient" || lens === "value") return new Map();
    return allMeasured({ lens, view, facts: factsAt(state), changes, limits, cursor: cursor.event }, visible, last);
  },
);

/** The key of what is drawn for a node: its own, or that of the closed box around it. */
export function drawnKey({ visible }: PageState, key: string | null | undefined): string {
  return visible?.shownAs.get(key ?? "") ?? key ?? "";
}

/** What has happened of the event at the cursor, if it is one of the shown step. */
export function cursorEvent({ view, cursor }: PageState): TraceEvent | undefined {
  const event = cursor.event < 0 ? undefined : view?.event(cursor.event);
  return event && arrivedOf(event, cursor.part);
}

/** The node that the cursor's event is about: where its gradient lands, or what it makes. */
export const currentNode = derived(
  (state) => [state.graph, state.cursor.event, state.cursor.part],
  (state): GraphNode | undefined => {
    const event = cursorEvent(state);
    const { graph, view, cursor } = state;
    if (!event || !graph || !view) return undefined;
    // Part-way the newest contribution is what the eye should follow.
    const newestFirst = { ...event, contributions: event.contributions.toReversed() };
    return nodeOfEvent(view, graph, cursor.part > 0 ? newestFirst : event);
  },
);

/** The node that inspector and keyboard are about: the picked one, otherwise the cursor's. */
export function shownNode(state: PageState): GraphNode | undefined {
  const { graph, selection } = state;
  const picked = graph && selection !== null ? nodesByKey(graph).get(selection) : undefined;
  return picked ?? currentNode(state);
}

/** Keys of the nodes that the search finds, in the order of the graph. */
export const foundNodes = derived(
  (state) => [state.search, factsAt(state)],
  (state): ReadonlySet<string> => {
    const site = (id: number) => state.view?.site(id);
    return new Set(search(state.search, factsAt(state).values(), site).map((node) => node.key));
  },
);

// What is shown of single elements and of the summands of a gradient: what is known, and what has to be asked for.
import type { Alignment } from "../../src/protocol/reading.js";
import type { ValueId } from "../../src/protocol/trace.js";
import type { GraphNode } from "../../src/trace/graph.js";
import { gradientEdges, nodesByKey } from "../../src/trace/graph-index.js";
import { type Explanation, explain, type Reads, readsOf, type Worked, worked } from "../graph/explain.js";
import { type RuleLine, rulesFor } from "../graph/rules.js";
import { derived, factsAt, momentOf, shownNode } from "./derive.js";
import { alignmentKey } from "./reduce.js";
import type { PageState } from "./state.js";

/** The rules of a node's gradient; of one that needs none there are none. */
export function rulesOf({ view, graph }: PageState, node: GraphNode): RuleLine[] {
  return view && graph && node.requiresGrad ? rulesFor(view, graph, node) : [];
}

/** The row-major position of the element of `node` that is picked; null if it is another node's. */
export function pickedOf({ element }: PageState, node: GraphNode): number | null {
  return element?.key === node.key ? element.at : null;
}

/** How the summands of the picked element came about, by the edges that they came along. */
export const explanationsOf = derived(
  (state) => [state.graph, state.view?.events.length, momentOf(state), state.element],
  (state): ReadonlyMap<string, Explanation> => {
    const { view, graph, element } = state;
    const moment = momentOf(state);
    const node = element && graph && nodesByKey(graph).get(element.key);
    if (!view || !graph || !moment || !node) return new Map();
    const all = rulesOf(state, node).flatMap((line) => explain(view, graph, moment, line, element.at) ?? []);
    return new Map(all.map((one) => [one.line.edge, one]));
  },
);

/** One element of a value, where it has been read. */
export function elementAt({ elements }: PageState, value: ValueId, at: number): number | undefined {
  const element = elements.get(value)?.get(at);
  return element === undefined ? undefined : Number(element);
}

/** An explanation with its numbers; null as long as they have not been read. */
export function workedOut(state: PageState, explanation: Explanation): Worked | null {
  return worked(explanation, (value, at) => elementAt(state, value, at));
}

/** One use of a tensor, and what it has brought to the gradient; null as long as it has not arrived. */
export interface Use {
  edge: string;
  user: GraphNode;
  gradient: ValueId | null;
}

/** All uses of a node's tensor that bring it gradient. */
export function usesOf(state: PageState, node: GraphNode): Use[] {
  const { graph } = state;
  if (!graph || !node.requiresGrad) return [];
  const arrived = momentOf(state)?.edges;
  return gradientEdges(graph, node.key).flatMap(({ key, to }) => {
    const user = nodesByKey(graph).get(to);
    return user ? [{ edge: key, user, gradient: arrived?.get(key)?.gradient ?? null }] : [];
  });
}

/** The summands that have arrived, where there are several to compare. */
function summandsOf(uses: readonly Use[]): ValueId[] {
  const summands = uses.flatMap(({ gradient }) => gradient ?? []);
  return summands.length > 1 ? summands : [];
}

/** How the uses' summands add up; undefined as long as that is not known, null where they were not kept. */
export function alignmentFor({ alignments }: PageState, uses: readonly Use[]): Alignment | null | undefined {
  return alignments.get(alignmentKey(summandsOf(uses)));
}

/** The elements that are shown and have not been read. */
export function wantedElements(state: PageState): Reads[] {
  const { element } = state;
  const at = element && factsAt(state).get(element.key)?.state;
  if (!at) return [];
  const own = [at.time === "future" ? -1 : at.value, at.gradient?.value ?? -1].map((value) => ({
    value,
    at: [element.at],
  }));
  const reads = [...own, ...[...explanationsOf(state).values()].flatMap(readsOf)].filter(({ value }) => value >= 0);
  return reads.flatMap(({ value, at: places }) => {
    const known = state.elements.get(value);
    const missing = known === null ? [] : places.filter((place) => !known?.has(place));
    return missing.length > 0 ? [{ value, at: missing }] : [];
  });
}

/** The summands in the inspector of which is not known how they add up. */
export function wantedAlignment(state: PageState): ValueId[] {
  const node = state.inspectorOpen ? shownNode(state) : undefined;
  const summands = node ? summandsOf(usesOf(state, node)) : [];
  return summands.length > 0 && !state.alignments.has(alignmentKey(summands)) ? summands : [];
}

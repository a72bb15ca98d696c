// What there is to say of a node's value and gradient at the cursor: one place decides, everything that shows it derives.
import { type Ailment, ailmentOf, type HealthLimits, healthLimits } from "../../src/protocol/health.js";
import type { ValueId } from "../../src/protocol/trace.js";
import type { Graph, GraphNode } from "../../src/trace/graph.js";
import type { GradientState, Moment, NodeState } from "../../src/trace/moment.js";
import { formatNumber } from "../format.js";
import { Successive } from "../successive.js";

/** What is known of a tensor's norm. `later`: nobody has looked yet. `gone`: it was not kept. */
export type NormFact =
  | { is: "later" }
  | { is: "gone" }
  | { is: "zero" }
  | { is: "broken"; norm: number }
  | { is: "number"; norm: number };

export type Mark = "" | "vanishing" | "exploding" | "broken";

/** A gradient: `unneeded` flows nowhere, `none` has not arrived, otherwise what its norm says. */
export type GradientFact = ({ is: "unneeded" } | { is: "none" } | NormFact) & { mark: Mark };

export interface NodeFacts {
  node: GraphNode;
  state: NodeState;
  value: NormFact;
  gradient: GradientFact;
}

export type Norms = ReadonlyMap<ValueId, number | null>;

/** The value that commands about a node are about: of a node that is only expected, its last. */
export function subjectOf({ node, state }: NodeFacts): ValueId {
  return state.value >= 0 ? state.value : (node.like ?? -1);
}

/** What is known of the norm of a value. */
export function normFact(value: ValueId, norms: Norms): NormFact {
  const norm = norms.get(value);
  if (norm === undefined) return { is: "later" };
  if (norm === null) return { is: "gone" };
  if (norm === 0) return { is: "zero" };
  return Number.isFinite(norm) ? { is: "number", norm } : { is: "broken", norm };
}

/** The facts of one node. */
export function factsOf(node: GraphNode, moment: Moment, norms: Norms, limits = healthLimits): NodeFacts {
  const state = moment.nodes.get(node.key)!;
  const gradient = gradientFact(node, state.gradient, norms, limits);
  return { node, state, value: normFact(state.value, norms), gradient };
}

/** All facts by key. */
export type AllFacts = ReadonlyMap<string, NodeFacts>;

/** What facts were made from. */
interface Basis {
  graph: Graph;
  moment: Moment;
  norms: Norms;
  limits: HealthLimits;
  /** Keys of the nodes with a norm that is not known. */
  open: ReadonlySet<string>;
}

const bases = new WeakMap<AllFacts, Basis>();

/** The facts of all nodes, by key. Those that say the same as `last` are the same objects, so that it is seen what has changed. */
export function allFacts(graph: Graph, moment: Moment, norms: Norms, limits = healthLimits, last?: AllFacts): AllFacts {
  const before = last instanceof Successive ? (last as Successive<string, NodeFacts>) : null;
  const basis = before && bases.get(before);
  const isNear = basis?.graph === graph && basis.norms === norms && basis.limits === limits && follows(moment, basis);
  const keys = isNear ? new Set([...basis.open, ...(moment === basis.moment ? [] : moment.since!.nodes)]) : null;
  const nodes = keys ? [...keys].map((key) => before!.get(key)!.node) : graph.nodes;
  const open = new Set(isNear ? basis.open : []);
  const changed = new Map<string, NodeFacts>();
  for (const node of nodes) {
    const [facts, known] = [factsOf(node, moment, norms, limits), last?.get(node.key)];
    const isSame = known !== undefined && saysTheSame(known, facts);
    if (!isSame || !isNear) changed.set(node.key, isSame ? known : facts);
    if (isOpen(facts.value) || isOpen(facts.gradient)) open.add(node.key);
    else open.delete(node.key);
  }
  const all = isNear ? before!.followedBy(changed) : Successive.of(changed);
  bases.set(all, { graph, moment, norms, limits, open });
  return all;
}

function follows(moment: Moment, basis: Basis): boolean {
  return moment === basis.moment || moment.since?.id === basis.moment.id;
}

/** Keys of the nodes whose facts are others than before. */
export function changedFacts(before: AllFacts, now: AllFacts): Iterable<string> {
  const since = now instanceof Successive ? (now as Successive<string, NodeFacts>).changedSince(before) : null;
  return since ?? [...now.keys()].filter((key) => before.get(key) !== now.get(key));
}

const isOpen = ({ is }: GradientFact | NormFact) => is === "later" || is === "gone";

function saysTheSame(a: NodeFacts, b: NodeFacts): boolean {
  const isSame = a.node === b.node && isSameState(a.state, b.state) && isSameFact(a.value, b.value);
  return isSame && isSameFact(a.gradient, b.gradient);
}

function isSameState(a: NodeState, b: NodeState): boolean {
  return a === b || (a.value === b.value && a.time === b.time && isSameGradient(a.gradient, b.gradient));
}

function isSameGradient(a: GradientState | null, b: GradientState | null): boolean {
  if (a === b || !a || !b) return a === b;
  const isSame = a.value === b.value && a.received === b.received && a.expected === b.expected;
  return isSame && a.event === b.event && a.accumulated === b.accumulated;
}

/** Whether two facts say the same. */
export function isSameFact(a: GradientFact | NormFact, b: GradientFact | NormFact): boolean {
  const isSameMark = ("mark" in a ? a.mark : "") === ("mark" in b ? b.mark : "");
  return a.is === b.is && isSameMark && Object.is("norm" in a ? a.norm : 0, "norm" in b ? b.norm : 0);
}

function gradientFact(
  node: GraphNode,
  gradient: GradientState | null,
  norms: Norms,
  limits: HealthLimits,
): GradientFact {
  if (!gradient) return { is: node.requiresGrad ? "none" : "unneeded", mark: "" };
  const fact = normFact(gradient.value, norms);
  return { ...fact, mark: markOf(fact, limits) };
}

const marks: Record<Ailment, Mark> = {
  "": "",
  NaN: "broken",
  infinite: "broken",
  vanishing: "vanishing",
  exploding: "exploding",
};

function markOf(fact: NormFact, limits: HealthLimits): Mark {
  return fact.is === "number" || fact.is === "broken" ? marks[ailmentOf(fact.norm, limits)] : "";
}

const glyphs: Record<Mark, string> = { "": "", vanishing: "▽", exploding: "△", broken: "◆" };

/** The sign of a mark, which never stands without its word. */
export function glyphOf(mark: Mark): string {
  return glyphs[mark];
}

/** A gradient in a few words: `2.41e+5`, `no gradient`, `0`. */
export function gradientText(fact: GradientFact | NormFact): string {
  if (fact.is === "unneeded") return "no gradient needed";
  if (fact.is === "none") return "no gradient";
  return normText(fact);
}

/** How much of a gradient has come: `2 of 3 received`, and `3 of 3` when that is all. */
export function receivedText({ received, expected }: GradientState): string {
  return `${received} of ${expected}${received < expected ? " received" : ""}`;
}

/** A norm in a few words. */
export function normText(fact: NormFact): string {
  if (fact.is === "later") return "…";
  if (fact.is === "gone") return "not kept";
  if (fact.is === "zero") return "0";
  return formatNumber(fact.norm);
}

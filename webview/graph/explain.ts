// One element of a gradient, use by use: which elements of which tensors were multiplied to make it, with their numbers.
import type { TraceEvent, ValueId } from "../../src/protocol/trace.js";
import type { Graph, GraphNode } from "../../src/trace/graph.js";
import type { Moment } from "../../src/trace/moment.js";
import type { StepView } from "../../src/trace/step-view.js";
import { elementRule } from "./element-rule.js";
import type { ElementRule } from "./element-sum.js";
import { letter, type RuleLine } from "./rules.js";

/** Of longer sums only so many terms are read. */
export const mostTerms = 1024;

interface Operand {
  name: string;
  value: ValueId;
  shape: readonly number[];
}

/** How one use of a tensor makes its summand of one element. */
export interface Explanation {
  line: RuleLine;
  /** The summand itself, as it was recorded. */
  summand: ValueId;
  at: number;
  /** null where the rule has no such form. */
  rule: ElementRule | null;
  operands: ReadonlyMap<string, Operand>;
}

/** Elements of a value that have to be read. */
export interface Reads {
  value: ValueId;
  at: number[];
}

/** The element at `at` of what `line` brings; null as long as it has not arrived. */
export function explain(view: StepView, graph: Graph, moment: Moment, line: RuleLine, at: number): Explanation | null {
  const arrived = moment.edges.get(line.edge);
  const gradient = moment.nodes.get(line.user.key)?.gradient;
  const event = view.event(line.user.event);
  if (!arrived || !gradient || !event) return null;
  const operands = operandsOf(graph, event, line.user, gradient.value);
  const isWhole = [...line.setting.shapes.keys()].every((name) => operands.has(name));
  const rule = isWhole ? elementRule(line.setting, at) : null;
  for (const [alias, name] of rule?.aliases ?? []) operands.set(alias, operands.get(name)!);
  return { line, summand: arrived.gradient, at, rule, operands };
}

function operandsOf(graph: Graph, event: TraceEvent, user: GraphNode, gradient: ValueId): Map<string, Operand> {
  const operands = new Map<string, Operand>();
  for (const [i, value] of event.inputs.entries()) {
    const input = graph.nodeOf.get(value);
    if (input) operands.set(letter(i), { name: input.label, value, shape: input.shape });
  }
  operands.set("y", { name: user.label, value: user.value, shape: user.shape });
  return operands.set("g", { name: `∂L/∂${user.label}`, value: gradient, shape: user.shape });
}

/** What has to be read before the numbers can be shown. */
export function readsOf({ summand, at, rule, operands }: Explanation): Reads[] {
  const reads: Reads[] = [{ value: summand, at: [at] }];
  for (const name of rule?.letters ?? []) {
    const places = Array.from({ length: shownTerms(rule!) }, (_, k) => rule!.places(k).get(name)!);
    reads.push({ value: operands.get(name)!.value, at: [...new Set(places)] });
  }
  return reads;
}

function shownTerms({ count }: ElementRule): number {
  return Math.min(count, mostTerms);
}

/** What is known of single elements. */
export type ElementLookup = (value: ValueId, at: number) => number | undefined;

/** A term with its numbers. */
export interface WorkedTerm {
  /** What was read, in the order of the rule's letters. */
  read: { letter: string; at: number; number: number }[];
  product: number;
}

/** An element's sum with its numbers. */
export interface Worked {
  terms: WorkedTerm[];
  /** The summand as it was recorded. */
  result: number;
  /** Whether all terms are there and their sum is the recorded one, up to rounding. */
  agrees: boolean;
}

/** The terms with their numbers; null as long as some are not known. */
export function worked({ rule, operands, summand, at }: Explanation, lookup: ElementLookup): Worked | null {
  const result = lookup(summand, at);
  if (!rule || result === undefined) return null;
  const terms: WorkedTerm[] = [];
  for (let k = 0; k < shownTerms(rule); k++) {
    const places = rule.places(k);
    const read = rule.letters.map((name) => {
      const place = places.get(name)!;
      return { letter: name, at: place, number: lookup(operands.get(name)!.value, place) };
    });
    if (read.some(({ number }) => number === undefined)) return null;
    const known = read as WorkedTerm["read"];
    terms.push({ read: known, product: rule.compute(new Map(known.map((one) => [one.letter, one.number])), k) });
  }
  return { terms, result, agrees: terms.length === rule.count && areAlike(terms, result) };
}

/** Up to the rounding of sums in single precision. */
function areAlike(terms: readonly WorkedTerm[], result: number): boolean {
  const sum = terms.reduce((total, { product }) => total + product, 0);
  const size = terms.reduce((total, { product }) => total + Math.abs(product), 0);
  return Object.is(sum, result) || Math.abs(sum - result) <= 2e-5 * size + 1e-30;
}

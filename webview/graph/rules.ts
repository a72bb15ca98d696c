// The chain rule of a gradient, with the names, shapes and arguments of its place put into the rule's letters.
import type { EventTemplate, TraceEvent } from "../../src/protocol/trace.js";
import type { Graph, GraphNode } from "../../src/trace/graph.js";
import { gradientEdges, nodesByKey } from "../../src/trace/graph-index.js";
import type { StepView } from "../../src/trace/step-view.js";
import { formatShape } from "../format.js";
import { elementRule } from "./element-rule.js";
import type { RuleSetting } from "./element-sum.js";

/** One summand of a gradient: what one use of the tensor adds. */
export interface RuleLine {
  /** `∂L/∂w2 = h_reluᵀ · ∂L/∂y_pred` */
  letters: string;
  /** `(100, 10) = (100, 64)(64, 10)` if the rule is a product of tensors, otherwise empty. */
  shapes: string;
  /** The op that uses the tensor, and the edge that its summand comes along. */
  user: GraphNode;
  edge: string;
  /** `summed over dim 0, because b was broadcast from (10) to (64, 10)`; empty if there is nothing to say of what is summed over. */
  summed: string;
  setting: RuleSetting;
  /** The tensors' names in the letters. */
  names: ReadonlySet<string>;
}

/** The rules by which `node` gets its gradient, one for each of its uses. */
export function rulesFor(view: StepView, graph: Graph, node: GraphNode): RuleLine[] {
  return gradientEdges(graph, node.key).flatMap(({ key, to, input }) => {
    const user = nodesByKey(graph).get(to);
    const event = user && view.event(user.event);
    const rule = event && view.template(event).rules[input];
    return rule ? [{ ...ruleLine(rule, node, user, inputsOf(graph, event), view.template(event)), edge: key }] : [];
  });
}

function inputsOf(graph: Graph, event: TraceEvent): (GraphNode | undefined)[] {
  return event.inputs.map((value) => graph.nodeOf.get(value));
}

function ruleLine(
  rule: string,
  node: GraphNode,
  user: GraphNode,
  inputs: (GraphNode | undefined)[],
  template: EventTemplate,
): Omit<RuleLine, "edge"> {
  const given = argumentsOf(template);
  const names = new Map(given);
  for (const [i, [, number]] of given.entries()) names.set(letter(inputs.length + i), number);
  for (const [i, input] of inputs.entries()) if (input) names.set(letter(i), input.label);
  names.set("y", user.label).set("g", `∂L/∂${user.label}`);
  const shapes = new Map(inputs.flatMap((input, i) => (input ? [[letter(i), input.shape] as const] : [])));
  shapes.set("g", user.shape).set("y", user.shape);
  const numbers = numbersOf(given, inputs.length);
  const setting = {
    ...{ rule, shapes, numbers, result: node.shape },
    ...{ dims: dimsOf(template), arguments: template.arguments },
  };
  return {
    letters: `∂L/∂${node.label} = ${substitute(rule, names)}`,
    shapes: productShapes(rule, node.shape, shapes),
    summed: summedText(setting, node),
    user,
    setting,
    names: new Set([node, user, ...inputs].flatMap((named) => named?.label ?? [])),
  };
}

function summedText(setting: RuleSetting, { label }: GraphNode): string {
  const over = elementRule(setting, 0)?.over;
  if (over?.kind !== "broadcast" && over?.kind !== "dims") return "";
  const dims = over.dims.length > 1 ? `dims ${over.dims.join(", ")}` : `dim ${over.dims[0]}`;
  if (over.kind === "dims") return `summed over ${dims}`;
  return `summed over ${dims}, because ${label} was broadcast from ${formatShape(over.from)} to ${formatShape(over.to)}`;
}

function numbersOf(given: readonly (readonly [string, string])[], tensors: number): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [i, [name, text]] of given.entries()) {
    if (Number.isFinite(Number(text))) numbers.set(name, Number(text)).set(letter(tensors + i), Number(text));
  }
  return numbers;
}

/** `dim=1`, `dim=[0, 1]`, `dim0=0, dim1=1` */
function dimsOf({ arguments: args }: EventTemplate): number[] {
  const written = [...args.matchAll(/dims?[01]?=(\[[^\]]*\]|-?\d+)/g)];
  return written.flatMap(([, text]) => (text.match(/-?\d+/g) ?? []).map(Number));
}

/** The letter that rules have for an input. */
export const letter = (input: number) => String.fromCharCode("a".charCodeAt(0) + input);

/** Puts names in place of a rule's letters; words that are no letter (`exp`, `sign`) stay, calls (`a(…)`) too. */
export function substitute(rule: string, names: ReadonlyMap<string, string>): string {
  return rule.replaceAll(/[A-Za-z_]\w*(?!\w*\()/g, (word) => names.get(word) ?? word);
}

/** `(100, 10) = (100, 64)(64, 10)` for `aᵀ · g`, `(6, 3, 2, 2) = (8, 3, 9, 9) ⋆ (8, 6, 8, 8)` for `a ⋆ g`; empty if the rule is no product of two tensors. */
export function productShapes(rule: string, result: readonly number[], shapes: ReadonlyMap<string, number[]>): string {
  const factors = /^([a-zg])(ᵀ?) ([·⊗⋆]) ([a-zg])(ᵀ?)(, transposed)?$/.exec(rule.trim());
  if (!factors) return "";
  const [, left, leftT, sign, right, rightT] = factors;
  const [a, b] = [shapes.get(left), shapes.get(right)];
  if (!a?.length || !b?.length) return "";
  const shape = (of: number[], isTransposed: boolean) =>
    formatShape(isTransposed && of.length > 1 ? [...of.slice(0, -2), ...of.slice(-2).toReversed()] : of);
  const between = sign === "·" ? "" : ` ${sign} `;
  return `${formatShape(result)} = ${shape(a, leftT !== "")}${between}${shape(b, rightT !== "")}`;
}

/** `min=0, max=1` as names and values. A number in a tensor's place (`h.mul(2)`) has the letter after the tensors. */
function argumentsOf({ arguments: args }: EventTemplate): (readonly [string, string])[] {
  const written = [...args.matchAll(/(\w+)=([^,]+)/g)].map(([, name, value]) => [name, value.trim()] as const);
  // Rules compute with numbers: a switch's name (`transposed`) is a word there.
  return written.filter(([, value]) => !/^(true|false|\[)/.test(value));
}

// What a screen reader says of a node, and of the event at the cursor.
import { ailmentOf, type HealthLimits, healthLimits } from "../../src/protocol/health.js";
import type { TraceEvent } from "../../src/protocol/trace.js";
import type { Graph, GraphNode } from "../../src/trace/graph.js";
import { positionInPass } from "../../src/trace/moment.js";
import type { StepView } from "../../src/trace/step-view.js";
import { formatCount, formatNumber, passName, spokenShape } from "../format.js";
import { opsText } from "../layout/texts.js";
import { type Measured, measuredWords } from "../lens/measured.js";
import type { BoxFacts } from "./box-facts.js";
import { type GradientFact, type NodeFacts, type NormFact, type Norms, normFact } from "./facts.js";
import type { Reference } from "./fold.js";
import type { Box } from "./hierarchy.js";
import { writtenTo } from "./written.js";

/** A node's accessible name: `h_relu, clamp, shape 64 by 100, value norm 12.6, gradient norm 2.41e+5, exploding`. */
export function accessibleName(facts: NodeFacts, measured?: Measured): string {
  const { node, state } = facts;
  const shape = node.shape.length === 0 ? "scalar" : `shape ${spokenShape(node.shape)}`;
  const parts = [node.label, node.kind === "op" ? node.op : node.kind, shape];
  if (state.time === "future") return [...parts, "to come"].join(", ");
  const lensed = measured ? measuredWords(measured) : [];
  return [...parts, ...valueWords(facts.value), ...gradientWords(facts), ...lensed].join(", ");
}

/** What a search has found in a closed box. */
export function foundText(count: number): string {
  return `${formatCount(count)} found`;
}

/** The accessible name of a node that only the step before had: `relu, clamp_min, shape 64 by 100, gone: …` */
export function ghostName({ label, op, kind, shape }: GraphNode): string {
  const size = shape.length === 0 ? "scalar" : `shape ${spokenShape(shape)}`;
  return [label, kind === "op" ? op : kind, size, "gone: only the step before had it"].join(", ");
}

/** A box's accessible name: `net.layers.3, TransformerBlock, closed, 34 ops`; closed, with what is known of its inside. */
export function boxName(box: Box, facts?: BoxFacts, { measured, found = 0 }: Looked = {}): string {
  const times = box.times > 1 ? [`${box.times} times`] : [];
  const parts = [box.label, box.type, ...times, facts ? "closed" : "open", opsText(box)].filter(Boolean);
  if (!facts) return parts.join(", ");
  if (found > 0) parts.push(foundText(found));
  if (facts.time === "future") return [...parts, "to come"].join(", ");
  const lensed = measured ? measuredWords(measured) : [];
  return [...parts, progressText(facts), ...largestWords(facts), ...lensed].join(", ");
}

/** What the lens says of a box, and how much the search has found in it. */
export interface Looked {
  measured?: Measured;
  found?: number;
}

/** How far the pass has come in a closed box: `3 of 23 have run`. */
export function progressText({ pass, done, of }: BoxFacts): string {
  return `${done} of ${of} have ${pass === "forward" ? "run" : "a gradient"}`;
}

function largestWords({ gradient }: BoxFacts): string[] {
  if (gradient.is === "unneeded" || gradient.is === "none") return [gradientPhrase(gradient)];
  return [
    `largest ${gradientPhrase(gradient)}`,
    ...(gradient.mark && gradient.mark !== "broken" ? [gradient.mark] : []),
  ];
}

/** A reference's accessible name: `w1, parameter, shown once more`. */
export function referenceName({ node }: Reference): string {
  return `${node.label}, ${node.kind === "op" ? node.op : node.kind}, reference`;
}

function valueWords(value: NormFact): string[] {
  if (value.is === "zero") return ["value exactly 0"];
  if (value.is === "broken") return [`value holds ${formatNumber(value.norm)}`];
  if (value.is === "gone") return ["value not kept"];
  return value.is === "number" ? [`value norm ${formatNumber(value.norm)}`] : [];
}

function gradientWords({ gradient, state }: NodeFacts): string[] {
  const { received = 0, expected = 0 } = state.gradient ?? {};
  const words = [gradientPhrase(gradient)];
  if (gradient.mark === "vanishing" || gradient.mark === "exploding") words.push(gradient.mark);
  if (expected > 1) words.push(`${received} of ${expected} contributions received`);
  return words;
}

/** A gradient in a sentence: `gradient norm 2.41e+5`, `no gradient`, `gradient exactly 0`. */
export function gradientPhrase(fact: GradientFact | NormFact): string {
  if (fact.is === "unneeded") return "no gradient needed";
  if (fact.is === "none") return "no gradient";
  if (fact.is === "zero") return "gradient exactly 0";
  if (fact.is === "broken") return `gradient holds ${formatNumber(fact.norm)}`;
  if (fact.is === "number") return `gradient norm ${formatNumber(fact.norm)}`;
  return fact.is === "gone" ? "gradient not kept" : "gradient arrived";
}

/** Where the cursor stands: `Backward pass, op 3 of 9`; part-way in an op `Backward pass, op 3 of 9, contribution 1 of 2`. */
export function positionText(view: StepView, event: TraceEvent): string {
  const whole = view.event(event.index) ?? event;
  const { template, position, of } = positionInPass(view, whole);
  const [arrived, all] = [event.contributions.length, whole.contributions.length];
  const within = arrived < all ? `, contribution ${arrived} of ${all}` : "";
  return `${passName(template.pass)}, op ${position} of ${of}${within}`;
}

/** The cursor's event as a sentence: `Backward pass, op 3 of 9: pow receives gradient, norm 1.2e+3`. */
export function eventSentence(
  view: StepView,
  graph: Graph,
  event: TraceEvent,
  norms: Norms,
  limits = healthLimits,
): string {
  return `${positionText(view, event)}: ${whatHappens(view, graph, event, norms, limits)}`;
}

/** Whether the norms that the event's sentence tells are known. */
export function isTold({ contributions, outputs }: TraceEvent, norms: Norms): boolean {
  const values = contributions.length > 0 ? contributions.map(({ total }) => total) : outputs.map(({ value }) => value);
  return values.every((value) => norms.has(value));
}

function whatHappens(view: StepView, graph: Graph, event: TraceEvent, norms: Norms, limits: HealthLimits): string {
  const template = view.template(event);
  const name = graph.nodeOf.get(event.of)?.label ?? "";
  const receives = receptions(graph, event, norms, limits);
  const made = event.outputs.length > 0 ? normFact(event.outputs[0].value, norms) : null;
  if (template.kind === "accumulate")
    return `${name || "a leaf"}'s gradient is added to its .grad${gradientNorm(made, limits)}`;
  if (receives) return receives;
  if (template.kind === "backward") return `${template.op} runs`;
  const output = outputName(view, graph, event);
  if (template.kind === "zero") return `${output} is set to zero`;
  const does = template.kind === "update" ? "updated" : "made";
  return `${output} is ${does} by ${template.op}${made ? normWords(made) : ""}`;
}

function receptions(graph: Graph, event: TraceEvent, norms: Norms, limits: HealthLimits): string {
  const known = event.contributions.flatMap(({ to, total, received, expected }) => {
    const node = graph.nodeOf.get(to);
    const count = expected > 1 ? `, ${received} of ${expected}` : "";
    return node ? [`${node.label} receives gradient${count}${gradientNorm(normFact(total, norms), limits)}`] : [];
  });
  return known.join("; ");
}

/** A gradient's norm with what is wrong with it: `, norm 2.41e+5, exploding`. */
function gradientNorm(fact: NormFact | null, limits: HealthLimits): string {
  const ailment = fact?.is === "number" ? ailmentOf(fact.norm, limits) : "";
  return fact ? `${normWords(fact)}${ailment && `, ${ailment}`}` : "";
}

function normWords(fact: NormFact): string {
  if (fact.is === "zero") return ", exactly 0";
  if (fact.is === "broken") return `, holds ${formatNumber(fact.norm)}`;
  return fact.is === "number" ? `, norm ${formatNumber(fact.norm)}` : "";
}

function outputName(view: StepView, graph: Graph, event: TraceEvent): string {
  const output = event.outputs[0];
  const made = output && (graph.nodeOf.get(output.value)?.label ?? writtenTo(view, graph, output.tensor)?.name);
  return made ?? view.site(view.template(event).site)?.variables[0] ?? "a tensor";
}

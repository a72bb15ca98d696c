// The state of a step's tensors at the cursor: which value each holds, and what of its gradient has arrived.
import type { EventTemplate, Leaf, TensorId, TraceEvent, ValueId } from "../protocol/trace.js";
import type { Graph, GraphNode } from "./graph.js";
import { arrivedOf } from "./positions.js";
import type { StepView } from "./step-view.js";

/** What has arrived of a node's gradient. */
export interface GradientState {
  value: ValueId;
  /** How many of its contributions have arrived, of how many; 0 of 0 for what an earlier step left in `.grad`. */
  received: number;
  expected: number;
  /** Number of the event that last changed it. */
  event: number;
  /** Whether it stands in `.grad` (a leaf after its accumulation). */
  accumulated: boolean;
}

/** A node at the cursor. */
export interface NodeState {
  value: ValueId;
  /** null: no gradient. */
  gradient: GradientState | null;
  /** `future`: its op has not run at the cursor. `current`: the cursor's event made it or brought it gradient. */
  time: "past" | "current" | "future";
}

/** A gradient that has travelled along an edge, from the op back to its input. */
export interface EdgeState {
  gradient: ValueId;
  /** Whether the cursor's event sent it; part-way, whether it came last. */
  current: boolean;
}

export interface Moment {
  /** By node key. */
  nodes: Map<string, NodeState>;
  /** By edge key; an edge without gradient so far is not there. */
  edges: Map<string, EdgeState>;
}

/**
 * The state of every node and edge of `graph` once event `cursor` (a number in the run) has happened, or with `part` > 0
 * when so many of its contributions have arrived.
 */
export function momentAt(view: StepView, graph: Graph, cursor: number, part = 0): Moment {
  const moment = new MomentBuilder(view, graph, cursor, part);
  for (const event of view.events) {
    if (event.index <= cursor) moment.apply(event.index === cursor ? arrivedOf(event, part) : event);
  }
  return moment;
}

class MomentBuilder implements Moment {
  readonly nodes = new Map<string, NodeState>();
  readonly edges = new Map<string, EdgeState>();
  private readonly leafNodes = new Map<TensorId, GraphNode>();
  private readonly ownerOfGradient = new Map<TensorId, GraphNode>();

  constructor(
    private readonly view: StepView,
    private readonly graph: Graph,
    private readonly cursor: number,
    private readonly part: number,
  ) {
    for (const node of graph.nodes) this.begin(node);
    for (const leaf of view.leaves.values()) this.inherit(leaf);
  }

  apply(event: TraceEvent): void {
    const { kind } = this.view.template(event);
    if (kind === "update" || kind === "zero") this.write(event);
    else if (kind === "accumulate") this.accumulate(event);
    else for (const contribution of event.contributions) this.contribute(event, contribution);
  }

  private begin(node: GraphNode): void {
    const time = node.event > this.cursor ? "future" : node.event === this.cursor ? "current" : "past";
    this.nodes.set(node.key, { value: node.value, gradient: null, time });
    if (node.kind !== "op") this.leafNodes.set(node.tensor, node);
  }

  /** What `.grad` held when the step began. */
  private inherit(leaf: Leaf): void {
    const node = this.leafNodes.get(leaf.tensor);
    if (!node || leaf.gradient < 0) return;
    this.ownerOfGradient.set(leaf.gradientTensor, node);
    this.setGradient(node, { value: leaf.gradient, received: 0, expected: 0, event: -1, accumulated: true });
  }

  private contribute(event: TraceEvent, contribution: TraceEvent["contributions"][number]): void {
    const { to, input, gradient, total, received, expected } = contribution;
    const node = this.graph.nodeOf.get(to);
    if (!node) return;
    this.setGradient(node, { value: total, received, expected, event: event.index, accumulated: false });
    const target = this.graph.nodeOf.get(event.of);
    const isNewest = this.part === 0 || contribution === event.contributions.at(-1);
    const current = event.index === this.cursor && isNewest;
    if (target && this.view.template(event).kind === "backward") {
      this.edges.set(`${node.key}>${target.key}.${input}`, { gradient, current });
    }
  }

  private accumulate(event: TraceEvent): void {
    const node = this.graph.nodeOf.get(event.of);
    if (!node) return;
    const { received = 0, expected = 0 } = this.nodes.get(node.key)?.gradient ?? {};
    const [{ value, tensor }] = event.outputs;
    this.ownerOfGradient.set(tensor, node);
    this.setGradient(node, { value, received, expected, event: event.index, accumulated: true });
  }

  private write(event: TraceEvent): void {
    for (const { value, tensor } of event.outputs) {
      const updated = this.leafNodes.get(tensor);
      if (updated) this.set(updated, event.index, { value });
      const owner = this.ownerOfGradient.get(tensor);
      const gradient = owner && this.nodes.get(owner.key)?.gradient;
      if (owner && gradient) this.setGradient(owner, { ...gradient, value, event: event.index });
    }
  }

  private setGradient(node: GraphNode, gradient: GradientState): void {
    this.set(node, gradient.event, { gradient });
  }

  private set(node: GraphNode, event: number, change: Partial<NodeState>): void {
    const before = this.nodes.get(node.key)!;
    const time = event === this.cursor ? "current" : before.time;
    this.nodes.set(node.key, { ...before, ...change, time });
  }
}

/** Where in its pass an event stands, from 1, of how many; announced ones count although they are still to come. */
export function positionInPass(
  view: StepView,
  event: TraceEvent,
): { template: EventTemplate; position: number; of: number } {
  const template = view.template(event);
  const isSame = (other: TraceEvent) => view.template(other).pass === template.pass;
  const samePass = passEvents(view, event, template).filter(isSame);
  const position = samePass.indexOf(event) + 1;
  const announced = samePass[0]?.announced ?? 0;
  return { template, position, of: Math.max(samePass.length, announced) };
}

/** The events of the step from the start of the event's pass (a backward pass starts at its seed) to the next. */
function passEvents(view: StepView, event: TraceEvent, template: EventTemplate): TraceEvent[] {
  if (template.pass !== "backward") return view.events;
  const at = view.events.indexOf(event);
  const isSeed = (other: TraceEvent) => other.announced > 0;
  const start = view.events.findLastIndex((other, i) => i <= at && isSeed(other));
  const next = view.events.findIndex((other, i) => i > at && isSeed(other));
  return view.events.slice(Math.max(0, start), next < 0 ? undefined : next);
}

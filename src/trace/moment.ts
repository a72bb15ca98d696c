// The state of a step's tensors at the cursor: which value each holds, and what of its gradient has arrived.
import type { EventTemplate, Leaf, TensorId, TraceEvent, ValueId } from "../protocol/trace.js";
import type { Graph, GraphNode } from "./graph.js";
import { grouped } from "./graph-index.js";
import { arrivedOf, isBefore, type Position } from "./positions.js";
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
  /** Keys of the edges whose gradient is current. */
  currentEdges: ReadonlySet<string>;
  /** The nodes whose gradient is whole and has not been passed on, in the order in which it became so. */
  ready: ReadonlySet<GraphNode>;
  /** Which moment it is. */
  id: number;
  /** Of a moment that another was brought forward to: that one's id, and the keys of the nodes and edges that have changed. */
  since: { id: number; nodes: ReadonlySet<string>; edges: ReadonlySet<string> } | null;
}

let moments = 0;

/**
 * The state of every node and edge of `graph` once event `cursor` (a number in the run) has happened, or with `part` > 0
 * when so many of its contributions have arrived. An earlier moment of the same graph, `before`, is brought forward and
 * is not to be used any more: only what has happened since is looked at.
 */
export function momentAt(view: StepView, graph: Graph, cursor: number, part = 0, before?: Moment | null): Moment {
  const earlier =
    before instanceof MomentBuilder && before.leadsTo(view, graph, { event: cursor, part }) ? before : null;
  const moment = new MomentBuilder(view, graph, cursor, part, earlier);
  const first = earlier ? Math.max(0, earlier.cursor + (earlier.part > 0 ? 0 : 1) - view.firstEvent) : 0;
  for (let i = first; i < view.events.length && view.events[i].index <= cursor; i++) {
    const event = view.events[i];
    moment.reach(event);
    moment.apply(event.index === cursor ? arrivedOf(event, part) : event);
  }
  return moment;
}

class MomentBuilder implements Moment {
  readonly nodes: Map<string, NodeState>;
  readonly edges: Map<string, EdgeState>;
  readonly ready: Set<GraphNode>;
  readonly id = ++moments;
  readonly since: Moment["since"];
  private readonly step: number;
  private readonly leafNodes: Map<TensorId, GraphNode>;
  private readonly ownerOfGradient: Map<TensorId, GraphNode>;
  private readonly madeBy: ReadonlyMap<number, GraphNode[]>;
  private readonly changed = new Set<string>();
  private readonly changedEdges = new Set<string>();
  /** Keys of what the cursor's event has made or changed. */
  private readonly currentNodes = new Set<string>();
  readonly currentEdges = new Set<string>();

  constructor(
    private readonly view: StepView,
    private readonly graph: Graph,
    readonly cursor: number,
    readonly part: number,
    earlier: MomentBuilder | null,
  ) {
    this.step = view.step;
    this.nodes = earlier?.nodes ?? new Map();
    this.edges = earlier?.edges ?? new Map();
    this.ready = earlier?.ready ?? new Set();
    this.leafNodes = earlier?.leafNodes ?? new Map();
    this.ownerOfGradient = earlier?.ownerOfGradient ?? new Map();
    this.madeBy = earlier?.madeBy ?? grouped(graph.nodes, ({ event }) => event);
    this.since = earlier && { id: earlier.id, nodes: this.changed, edges: this.changedEdges };
    if (earlier) this.goOn(earlier);
    else this.beginAll();
  }

  /** Whether a moment of this graph can go on from here. */
  leadsTo(view: StepView, graph: Graph, to: Position): boolean {
    const isSame = this.view === view && this.step === view.step && this.graph === graph;
    // What was made before the step has no event in it.
    const isInStep = this.cursor >= view.firstEvent - 1;
    return isSame && isInStep && isBefore({ event: this.cursor, part: this.part }, to);
  }

  apply(event: TraceEvent): void {
    const { kind } = this.view.template(event);
    if (kind === "update" || kind === "zero") this.write(event);
    else if (kind === "accumulate") this.accumulate(event);
    else this.passOn(event);
  }

  private beginAll(): void {
    for (const node of this.graph.nodes) {
      if (node.kind !== "op") this.leafNodes.set(node.tensor, node);
      this.begin(node, null);
    }
    for (const leaf of this.view.leaves.values()) this.inherit(leaf);
  }

  private goOn({ currentNodes, currentEdges }: MomentBuilder): void {
    for (const key of currentNodes) this.put(key, { ...this.nodes.get(key)!, time: "past" });
    for (const key of currentEdges) this.putEdge(key, { ...this.edges.get(key)!, current: false });
  }

  /** What this event, and those before it, have made is there now. */
  reach({ index }: TraceEvent): void {
    if (!this.since) return;
    for (const node of this.madeBy.get(index) ?? []) this.begin(node, this.nodes.get(node.key)!.gradient);
  }

  private putEdge(key: string, state: EdgeState): void {
    this.edges.set(key, state);
    this.changedEdges.add(key);
  }

  private put(key: string, state: NodeState): void {
    this.nodes.set(key, state);
    this.changed.add(key);
  }

  private begin({ key, value, event }: GraphNode, gradient: GradientState | null): void {
    const time = event > this.cursor ? "future" : event === this.cursor ? "current" : "past";
    if (time === "current") this.currentNodes.add(key);
    this.put(key, { value, gradient, time });
  }

  /** What `.grad` held when the step began. */
  private inherit(leaf: Leaf): void {
    const node = this.leafNodes.get(leaf.tensor);
    if (!node || leaf.gradient < 0) return;
    this.ownerOfGradient.set(leaf.gradientTensor, node);
    this.setGradient(node, { value: leaf.gradient, received: 0, expected: 0, event: -1, accumulated: true });
  }

  private passOn(event: TraceEvent): void {
    const node = this.graph.nodeOf.get(event.of);
    if (node && this.view.template(event).kind === "backward") this.ready.delete(node);
    for (const contribution of event.contributions) this.contribute(event, contribution);
  }

  private contribute(event: TraceEvent, contribution: TraceEvent["contributions"][number]): void {
    const { to, input, gradient, total, received, expected } = contribution;
    const node = this.graph.nodeOf.get(to);
    if (!node) return;
    this.setGradient(node, { value: total, received, expected, event: event.index, accumulated: false });
    if (received === expected) this.ready.add(node);
    else this.ready.delete(node);
    const target = this.graph.nodeOf.get(event.of);
    const isNewest = this.part === 0 || contribution === event.contributions.at(-1);
    const current = event.index === this.cursor && isNewest;
    if (target && this.view.template(event).kind === "backward") {
      const key = `${node.key}>${target.key}.${input}`;
      this.putEdge(key, { gradient, current });
      if (current) this.currentEdges.add(key);
    }
  }

  private accumulate(event: TraceEvent): void {
    const node = this.graph.nodeOf.get(event.of);
    if (!node) return;
    const { received = 0, expected = 0 } = this.nodes.get(node.key)?.gradient ?? {};
    const [{ value, tensor }] = event.outputs;
    this.ownerOfGradient.set(tensor, node);
    this.ready.delete(node);
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
    if (time === "current") this.currentNodes.add(node.key);
    this.put(node.key, { ...before, ...change, time });
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

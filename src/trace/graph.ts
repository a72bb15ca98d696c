// The computation graph of one step: nodes are ops with the tensors they make, edges carry tensors.
import type { EventTemplate, Leaf, ModuleFrame, ShownStep, TensorId, TraceEvent, ValueId } from "../protocol/trace.js";
import { type Turn, TurnReader } from "./loop-turns.js";
import { variableOf } from "./names.js";
import type { StepView } from "./step-view.js";

export type NodeKind = "parameter" | "input" | "constant" | "op";

/** An op and the tensor it makes, or a leaf. */
export interface GraphNode {
  /** The same in every step of the same structure. */
  key: string;
  kind: NodeKind;
  /** The script's own name for the tensor, otherwise the op's. */
  label: string;
  op: string;
  arguments: string;
  shape: number[];
  dtype: string;
  /** Whether a gradient flows here. */
  requiresGrad: boolean;
  value: ValueId;
  /** Of a node that is expected in a running step: the value that it had in the step before. */
  like?: ValueId;
  /** Whether only the step before had it. */
  gone?: true;
  tensor: TensorId;
  /** Number in the run of the event that made it, and its call. */
  event: number;
  site: number;
  module: string;
  /** All modules at work when it was made, the outermost first. */
  modules: readonly ModuleFrame[];
  /** The iterations of loops that it was made in, the outermost first. */
  turns: readonly Turn[];
  /** Whether it is a parameter or a buffer of a module. */
  ofModule: boolean;
  gradFn: string;
  /** The gradient rules of its inputs, in letters. */
  rules: string[];
}

/** A tensor on its way from the node that made it to an op that uses it. */
export interface GraphEdge {
  key: string;
  from: string;
  to: string;
  /** Which input of the op it is. */
  input: number;
  /** Whether a gradient flows back along it. */
  needsGrad: boolean;
}

export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** The node that stands for a value. */
  nodeOf: Map<ValueId, GraphNode>;
}

/** What to leave out. */
export interface GraphOptions {
  /** Also show ops that no gradient flows through. */
  everything?: boolean;
}

/** The graph of a step. Ops that need no gradient are left out where others do, and what they made becomes an input. */
export function graphOf(view: StepView, options: GraphOptions = {}): Graph {
  return new GraphBuilder(view, options.everything ?? false).build();
}

class GraphBuilder {
  private readonly nodes: GraphNode[] = [];
  private readonly edges: GraphEdge[] = [];
  private readonly nodeOf = new Map<ValueId, GraphNode>();
  private readonly leafOf = new Map<TensorId, GraphNode>();
  /** Outputs of hidden and creating ops, which become leaves when something uses them. */
  private readonly pending = new Map<ValueId, Leaf>();
  private readonly forward: TraceEvent[];
  /** Events whose call went on to make another: their tensor is not what the script's variable holds. */
  private readonly overtaken = new Set<number>();
  /** What ops of the step read. */
  private readonly read: Set<ValueId>;
  private readonly showsAll: boolean;
  private readonly turns: TurnReader;
  /** Names of the events in the step: which call they come from, and how often it has made one before. */
  private readonly places = new Map<number, string>();

  constructor(
    private readonly view: StepView,
    everything: boolean,
  ) {
    this.forward = view.events.filter((event) => isForwardOp(view.template(event)));
    this.read = new Set(this.forward.flatMap(({ inputs }) => inputs));
    for (const event of view.events) if (view.template(event).continues) this.overtaken.add(event.index - 1);
    this.number(view);
    this.turns = new TurnReader(view.turns);
    this.showsAll = everything || !this.forward.some((event) => this.needsGrad(event));
  }

  build(): Graph {
    for (const event of this.forward) this.add(event);
    // Where nothing is computed with tensors, there are still those that were made.
    if (this.nodes.length === 0) for (const leaf of this.pending.values()) this.addLeaf(leaf, false);
    return { nodes: this.nodes, edges: this.edges, nodeOf: this.nodeOf };
  }

  /** What only tells of a parameter is the first step's alone and does not count. */
  private number({ events, leaves }: StepView): void {
    const counts = new Map<string, number>();
    for (const event of events) {
      const { site, module } = this.view.template(event);
      const call = module ? `${site}@${module}` : String(site);
      const count = counts.get(call) ?? 0;
      this.places.set(event.index, `${call}.${count}`);
      if (site !== 0 || !event.outputs.some(({ value }) => leaves.has(value))) counts.set(call, count + 1);
    }
  }

  private needsGrad(event: TraceEvent): boolean {
    return event.inputs.length > 0 && this.view.template(event).outputs.some((output) => output.requiresGrad);
  }

  private add(event: TraceEvent): void {
    if (event.inputs.length === 0 || !(this.showsAll || this.needsGrad(event))) this.postpone(event);
    else for (const output of event.outputs.keys()) if (this.isShown(event, output)) this.addOp(event, output);
  }

  /** A further result that nothing reads and that has no name (the positions that maxima were at) is left out. */
  private isShown(event: TraceEvent, output: number): boolean {
    const template = this.view.template(event);
    const isWanted = this.read.has(event.outputs[output].value) || this.showsAll;
    return (
      isWanted || (template.outputs[output].requiresGrad && (output === 0 || this.variable(template, output) !== ""))
    );
  }

  private postpone(event: TraceEvent): void {
    event.outputs.forEach(({ value, tensor }, output) => {
      const { index, template } = event;
      this.pending.set(value, {
        value,
        tensor,
        event: index,
        template,
        output,
        name: "",
        gradient: -1,
        gradientTensor: -1,
      });
    });
  }

  private addOp(event: TraceEvent, output: number): void {
    const template = this.view.template(event);
    const sources = event.inputs.map((value, input) => this.source(value, template.needsGrad[input]));
    const node = this.opNode(event, template, output, sources[0]);
    this.nodes.push(node);
    this.nodeOf.set(node.value, node);
    sources.forEach((source, input) => {
      if (source) this.connect(source, node, input, template.needsGrad[input] ?? false);
    });
  }

  private opNode(event: TraceEvent, template: EventTemplate, output: number, source?: GraphNode): GraphNode {
    const { value, tensor } = event.outputs[output];
    const named =
      (!this.overtaken.has(event.index) && this.variable(template, output)) || (template.inPlace ? source?.label : "");
    return {
      ...common(template, output),
      key: `op${this.places.get(event.index)}.${output}`,
      kind: "op",
      label: named || template.op,
      requiresGrad: template.outputs[output].requiresGrad,
      ofModule: false,
      turns: this.turns.of(event.index),
      value,
      tensor,
      event: event.index,
    };
  }

  /** The node whose tensor an op reads, made now if it is a leaf. */
  private source(value: ValueId, needsGrad: boolean): GraphNode | undefined {
    const known = this.nodeOf.get(value);
    if (known) return known;
    const leaf = this.view.leaves.get(value) ?? this.pending.get(value);
    if (!leaf) return undefined;
    const node = this.leafOf.get(leaf.tensor) ?? this.addLeaf(leaf, needsGrad);
    this.nodeOf.set(value, node);
    return node;
  }

  private addLeaf(leaf: Leaf, requiresGrad: boolean): GraphNode {
    const template = this.view.template(leaf);
    const name = leaf.name || (this.overtaken.has(leaf.event) ? "" : this.variable(template, leaf.output));
    const node: GraphNode = {
      ...common(template, leaf.output),
      key: this.leafKey(leaf),
      kind: requiresGrad ? "parameter" : name ? "input" : "constant",
      label: name || template.op,
      requiresGrad,
      ofModule: leaf.name !== "",
      turns: [],
      value: leaf.value,
      tensor: leaf.tensor,
      event: leaf.event,
    };
    this.nodes.push(node);
    this.nodeOf.set(leaf.value, node);
    this.leafOf.set(leaf.tensor, node);
    return node;
  }

  /** A leaf from before the step, or a copied parameter, keeps its key by its tensor; one made anew in each step, by where in the step that was. */
  private leafKey(leaf: Leaf): string {
    const inStep = leaf.event >= this.view.firstEvent && !leaf.name;
    return inStep ? `leaf${this.places.get(leaf.event)}.${leaf.output}` : `tensor${leaf.tensor}`;
  }

  private connect(from: GraphNode, to: GraphNode, input: number, needsGrad: boolean): void {
    this.edges.push({ key: `${from.key}>${to.key}.${input}`, from: from.key, to: to.key, input, needsGrad });
  }

  private variable(template: EventTemplate, output: number): string {
    return variableOf((id) => this.view.site(id), template, output);
  }
}

/** Whether these events and leaves, which have come to a step, change its graph. */
export function changesGraph(view: StepView, { from, events, leaves }: ShownStep): boolean {
  return from === 0 || leaves.length > 0 || events.some((event) => isForwardOp(view.template(event)));
}

function isForwardOp(template: EventTemplate): boolean {
  return template.kind === "op" && template.pass === "forward";
}

function common(template: EventTemplate, output: number) {
  const { op, arguments: args, site, module, modules = [], gradFn, rules } = template;
  const { shape, dtype } = template.outputs[output];
  return { op, arguments: args, site, module, modules, gradFn, rules, shape, dtype };
}

// The graph of gradients: one node per recorded op, joined by edges to the nodes of its inputs.
import { placeNow } from "./anomaly.js";
import { RuntimeError } from "./errors.js";
import { addTo, type HookHandle } from "./hook-list.js";
import type { Hook } from "./hooks.js";
import type { Layout } from "./layout.js";
import { mode } from "./mode.js";
import type { Meta, OpRow } from "./op.js";
import type { Task } from "./ready-queue.js";
import type { Tensor } from "./tensor.js";

/** Where a gradient goes: a node, and which of its outputs' gradient it is. */
export interface Edge {
  readonly fn: GradFn;
  readonly output: number;
}

/** A gradient rule in the words of one call: which tensor input of the op it serves, and how it reads. */
export interface RuleText {
  readonly letter: string;
  readonly text: string;
}

let sequence = 0;

/** Called after a node has run, with the gradients of its inputs and of its outputs; may return others for the inputs. */
export type NodeHook = (grad_inputs: readonly (Tensor | null)[], grad_outputs: readonly (Tensor | null)[]) => unknown;

/** Called before a node runs, with the gradients of its outputs; may return others. */
export type NodePreHook = (grad_outputs: readonly (Tensor | null)[]) => unknown;

/** All hooks of one node. */
interface NodeHooks {
  /** Those of tensors, by the output that the tensor is. */
  readonly outputs: Hook[][];
  readonly before: NodePreHook[];
  readonly after: NodeHook[];
}

/** What only some nodes have. */
interface NodeExtras {
  hooks: NodeHooks | null;
  metadata: Record<string, unknown> | null;
  readonly place: string | null;
}

/** @internal The hooks of a node that has none. */
export const noHooks: NodeHooks = { outputs: [], before: [], after: [] };

const nothing: readonly never[] = [];

/**
 * A node of the backward graph, `tensor.grad_fn`. The op is `op`; the rule for each of its tensor inputs, in letters, is
 * `rules`. See https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.Node.name
 */
export abstract class GradFn {
  /** Counts up as nodes are made; later nodes run first. */
  sequence = sequence++;
  /** The op that made this node; undefined for `AccumulateGrad`. */
  declare readonly op?: OpRow;
  /** The leaf, for `AccumulateGrad`. */
  declare readonly variable?: Tensor;
  /** @internal Shape and type of the tensors whose gradients come in. */
  outputs: readonly Meta[] = nothing;
  /** @internal */
  edges: readonly (Edge | null)[] = nothing;
  /** @internal What the pass that runs now knows of this node. */
  task: Task | null = null;
  /** @internal What an observer notes of this node. */
  observed: unknown = null;
  private extras: NodeExtras | null = mode.anomaly ? { hooks: null, metadata: null, place: placeNow() } : null;

  /** @internal A node is also the edge to its first output, as most edges lead there. */
  get fn(): GradFn {
    return this;
  }

  /** @internal */
  get output(): number {
    return 0;
  }

  /** PyTorch's name, such as `MmBackward0`. */
  abstract name(): string;

  /** @internal The gradients of the inputs, one per edge. */
  abstract apply(grads: readonly (Tensor | null)[]): (Tensor | null)[];

  /** @internal Lets go of what forward kept. */
  release(): void {}

  /** The nodes that this one passes gradients to, with the number of their output; `[null, 0]` where nothing flows. https://pytorch.org/docs/stable/generated/torch.autograd.graph.Node.next_functions.html */
  get next_functions(): readonly (readonly [GradFn | null, number])[] {
    return this.edges.map((edge) => (edge === null ? [null, 0] : [edge.fn, edge.output]));
  }

  /** The gradient rules of this call, one per edge. */
  get rules(): readonly RuleText[] {
    return [];
  }

  /** @internal What it keeps for its rules: tensor inputs by their number, results as -1 - i. */
  get saved(): readonly number[] {
    return [];
  }

  /** @internal Which of the op's tensor inputs (as an observer sees them) an edge belongs to. */
  inputOf(edge: number): number {
    return edge;
  }

  /** An object for notes of the script's own. https://pytorch.org/docs/stable/generated/torch.autograd.graph.Node.metadata.html */
  get metadata(): Record<string, unknown> {
    const extras = this.ownExtras();
    extras.metadata ??= {};
    return extras.metadata;
  }

  /** Calls `hook` after each run of this node. https://pytorch.org/docs/stable/generated/torch.autograd.graph.Node.register_hook.html */
  register_hook(hook: NodeHook): HookHandle {
    return addTo(this.addingHooks().after, hook);
  }

  /** Calls `hook` before each run of this node. https://pytorch.org/docs/stable/generated/torch.autograd.graph.Node.register_prehook.html */
  register_prehook(hook: NodePreHook): HookHandle {
    return addTo(this.addingHooks().before, hook);
  }

  private addingHooks(): NodeHooks {
    const extras = this.ownExtras();
    extras.hooks ??= { outputs: [], before: [], after: [] };
    return extras.hooks;
  }

  private ownExtras(): NodeExtras {
    this.extras ??= { hooks: null, metadata: null, place: null };
    return this.extras;
  }

  /** @internal Where the script made this node, if anomaly detection was on. */
  get place(): string | null {
    return this.extras === null ? null : this.extras.place;
  }

  /** @internal Says what output `i` is like. */
  describe(i: number, layout: Layout): void {
    if (i === 0 && this.outputs.length <= 1) this.outputs = layout.alone;
    else {
      const outputs = [...this.outputs];
      outputs[i] = layout;
      this.outputs = outputs;
    }
  }

  /** @internal */
  hooksOf(output: number): Hook[] {
    const { outputs } = this.addingHooks();
    outputs[output] ??= [];
    return outputs[output];
  }

  /** @internal */
  get hooks(): NodeHooks {
    return this.extras === null || this.extras.hooks === null ? noHooks : this.extras.hooks;
  }

  /** `<MmBackward0>`. */
  toString(): string {
    return `<${this.name().replace(/^torch::autograd::/, "")}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Applies a method of the rows by name; for places where naming it would be a circle of imports. */
export function call(name: string, tensor: Tensor, ...args: unknown[]): unknown {
  return (tensor as unknown as Record<string, (...args: unknown[]) => unknown>)[name](...args);
}

/** What a second pass through a freed graph says. */
export const freedMessage =
  "Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.";

/** Raises when a saved tensor was written since; `maker` is the node that it is a result of, if that node saved it. */
export function checkVersion(tensor: Tensor, version: number, maker = tensor.grad_fn, output = tensor.output_nr): void {
  if (tensor.writes === version) return;
  const which =
    maker === null ? "" : `, which is output ${output} of ${maker.name().replace(/^torch::autograd::/, "")},`;
  throw new RuntimeError(
    `one of the variables needed for gradient computation has been modified by an inplace operation: [${tensor.dtype.tensorType} [${tensor.sizes.join(", ")}]]${which} is at version ${tensor.writes}; expected version ${version} instead. Hint: ${
      mode.anomaly
        ? "the backtrace further above shows the operation that failed to compute its gradient. The variable in question was changed in there or anywhere later. Good luck!"
        : "enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True)."
    }`,
  );
}

/** The node at a leaf: adds what arrives to `grad`. */
export class AccumulateGrad extends GradFn {
  override sequence = Number.POSITIVE_INFINITY;

  constructor(override readonly variable: Tensor) {
    super();
    this.outputs = variable.layout.alone;
  }

  override name(): string {
    return "torch::autograd::AccumulateGrad";
  }

  override get hooks(): NodeHooks {
    const hooks = this.variable.gradState?.hooks ?? null;
    return hooks === null ? super.hooks : { ...super.hooks, outputs: [hooks] };
  }

  override apply(): (Tensor | null)[] {
    return [];
  }
}

/** Where a tensor's gradient flows to: its node, or for a leaf the node that accumulates it. */
export function gradientEdge(tensor: Tensor): Edge | null {
  const node = tensor.grad_fn;
  if (node !== null) return tensor.output_nr === 0 ? node : { fn: node, output: tensor.output_nr };
  const state = tensor.gradState;
  if (state === null || !state.wanted) return null;
  state.accumulator ??= new AccumulateGrad(tensor);
  return state.accumulator;
}

/** Raises if a tensor cannot be kept for a backward pass. */
export function checkSavable(tensor: Tensor): void {
  if (tensor.is_inference())
    throw new RuntimeError(
      "Inference tensors cannot be saved for backward. To work around you can make a clone to get a normal tensor and use it in autograd.",
    );
}

/** A hook that keeps the tensor's gradient stands where the tensor does. */
function moveRetainHook({ node, output_nr, gradState }: Tensor, to: GradFn, output: number): void {
  const retainHook = gradState?.retainHook ?? null;
  if (retainHook === null || node === null) return;
  const before = node.hooksOf(output_nr);
  const at = before.indexOf(retainHook);
  if (at >= 0) before.splice(at, 1);
  to.hooksOf(output).push(retainHook);
}

/** Makes `tensor` the result `output` of `node`. */
export function setHistory(tensor: Tensor, node: GradFn, output: number): void {
  if (tensor.retains_grad) moveRetainHook(tensor, node, output);
  node.describe(output, tensor.layout);
  tensor.node = node;
  tensor.output_nr = output;
  if (tensor.asView !== null) tensor.asView.nodeVersion = tensor.writes;
}

// The graph of gradients: one node per recorded op, joined by edges to the nodes of its inputs.

import { RuntimeError } from "./errors.js";
import { applyGradient } from "./gradient.js";
import { addTo, type Hook, type HookHandle } from "./hooks.js";
import { mode } from "./mode.js";
import { type Gradient, letters, type Meta, type OpRow, rows, type Saved } from "./op.js";
import type { Bound } from "./signature.js";
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

/**
 * A node of the backward graph, `tensor.grad_fn`. The op is `op`; the rule for each of its tensor inputs, in letters, is
 * `rules`. See https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.Node.name
 */
export abstract class GradFn {
  /** Counts up as nodes are made; later nodes run first. */
  sequence = sequence++;
  /** The op that made this node; undefined for `AccumulateGrad`. */
  readonly op?: OpRow;
  /** The leaf, for `AccumulateGrad`. */
  readonly variable?: Tensor;
  /** @internal Shape and type of the tensors whose gradients come in. */
  outputs: Meta[] = [];
  /** @internal */
  edges: readonly (Edge | null)[] = [];
  private readonly outputHooks: Hook[][] = [];
  private readonly afterHooks: NodeHook[] = [];

  /** PyTorch's name, such as `MmBackward0`. */
  abstract name(): string;

  /** @internal The gradients of the inputs, one per edge. */
  abstract apply(grads: readonly (Tensor | null)[]): (Tensor | null)[];

  /** @internal Lets go of what forward kept. */
  release(): void {}

  /** The nodes that this one passes gradients to, with the number of their output; `[null, 0]` where nothing flows. */
  get next_functions(): readonly (readonly [GradFn | null, number])[] {
    return this.edges.map((edge) => (edge === null ? [null, 0] : [edge.fn, edge.output]));
  }

  /** The gradient rules of this call, one per edge. */
  get rules(): readonly RuleText[] {
    return [];
  }

  /** @internal Which of the op's tensor inputs (as an observer sees them) an edge belongs to. */
  inputOf(edge: number): number {
    return edge;
  }

  /** Calls `hook` after each run of this node. */
  register_hook(hook: NodeHook): HookHandle {
    return addTo(this.afterHooks, hook);
  }

  /** @internal */
  hooksOf(output: number): Hook[] {
    this.outputHooks[output] ??= [];
    return this.outputHooks[output];
  }

  /** @internal The hooks of one output's gradient, if there are any. */
  get preHooks(): readonly (readonly Hook[])[] {
    return this.outputHooks;
  }

  /** @internal */
  get postHooks(): readonly NodeHook[] {
    return this.afterHooks;
  }

  /** `<MmBackward0>`. */
  toString(): string {
    return `<${this.name().replace(/^torch::autograd::/, "")}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** A tensor kept for backward, with the version that it had. */
interface Kept {
  readonly tensor: Tensor;
  readonly version: number;
}

/** What an op is recorded with. */
export interface Recorded {
  row: OpRow;
  args: Bound;
  /** A tensor or number per letter. */
  operands: readonly (Tensor | number | boolean | null)[];
  edges: (Edge | null)[];
}

/** The node of an op from the rows. */
export class OpNode extends GradFn implements Saved {
  override readonly op: OpRow;
  args: Bound;
  readonly inputs: Meta[] = [];
  private kept: Record<string, Kept | number | boolean> | null = {};
  private readonly positions: number[] = [];
  private readonly numbers: Bound = {};

  constructor({ row, args, operands, edges }: Recorded) {
    super();
    this.op = row;
    this.edges = edges;
    this.args = row.remembered.length === 0 ? noArguments : pick(args, row.remembered);
    let position = 0;
    for (const operand of operands) {
      const isTensor = typeof operand === "object" && operand !== null;
      if (operand === null) this.args = { ...this.args, [row.tensors[this.inputs.length]]: null };
      else if (!isTensor) {
        this.numbers[letters[this.inputs.length]] = operand;
        this.numbers[row.tensors[this.inputs.length]] = operand;
      }
      this.inputs.push(isTensor ? metaOf(operand) : noMeta);
      this.positions.push(isTensor ? position++ : -1);
    }
  }

  override name(): string {
    return this.op.backwardName(this.textArguments());
  }

  /** The rule of input `i`: the tensors of a list share one. */
  private ruleOf(i: number): Gradient | null {
    return this.op.gradients[this.parameterOf(i)];
  }

  /** Which tensor parameter input `i` belongs to. */
  private parameterOf(i: number): number {
    const { listAt, tensors } = this.op;
    if (listAt < 0 || i < listAt) return i;
    const listLength = this.inputs.length - tensors.length + 1;
    return i < listAt + listLength ? listAt : i - listLength + 1;
  }

  /** The input's letter; those of a list are numbered. */
  private letterOf(i: number): string {
    const parameter = this.parameterOf(i);
    return parameter === this.op.listAt ? `${letters[parameter]}[${i - parameter}]` : letters[parameter];
  }

  override get rules(): readonly RuleText[] {
    return this.edges.map((_, i) => ({
      letter: this.letterOf(i),
      text: this.ruleOf(i)?.text(this.textArguments()) ?? "0",
    }));
  }

  /** The arguments, and under their letters and names the operands that were numbers. */
  private textArguments(): Bound {
    return { ...this.args, ...this.numbers };
  }

  override inputOf(edge: number): number {
    return this.positions[edge];
  }

  /** Keeps what the rules that will run have asked for. */
  save(operands: readonly (Tensor | number | boolean | null)[], results: readonly Tensor[]): void {
    let wanted = "";
    this.edges.forEach((edge, i) => {
      if (edge !== null) wanted += this.ruleOf(i)?.saves(this.args) ?? "";
    });
    for (const letter of wanted) {
      if (letter in this.kept!) continue;
      const value =
        letter === "y" ? results[0] : letter === "i" ? results[1] : operands[letters.indexOf(letter as "a")];
      if (value === null || value === undefined) continue;
      this.kept![letter] = typeof value === "object" ? { tensor: value, version: value.version.count } : value;
    }
  }

  get a(): Tensor {
    return this.unpack("a");
  }
  get b(): Tensor {
    return this.unpack("b");
  }
  get c(): Tensor {
    return this.unpack("c");
  }
  get d(): Tensor {
    return this.unpack("d");
  }
  get e(): Tensor {
    return this.unpack("e");
  }
  get y(): Tensor {
    return this.unpack("y");
  }
  get i(): Tensor {
    return this.unpack("i");
  }

  /** @internal What was kept under a letter, if it is still what it was. */
  unpack(letter: string): Tensor {
    if (this.kept === null) throw new RuntimeError(freedMessage);
    const kept = this.kept[letter];
    if (kept === undefined) throw new Error(`${this.op.name} does not save ${letter}`);
    if (typeof kept !== "object") return kept as unknown as Tensor;
    checkVersion(kept.tensor, kept.version);
    return kept.tensor;
  }

  override apply(grads: readonly (Tensor | null)[]): (Tensor | null)[] {
    const all = grads.map((grad, i) => grad ?? zerosLike(this.outputs[i], grads.find((other) => other !== null)!));
    return this.edges.map((edge, i) => {
      const gradient = edge === null ? null : this.ruleOf(i);
      return gradient === null ? null : applyGradient(gradient, all[0], this, i, all);
    });
  }

  override release(): void {
    this.kept = null;
  }
}

const noArguments: Bound = {};
const noMeta: Meta = { sizes: [], strides: [], offset: 0, dtype: null! };

function pick(args: Bound, names: readonly string[]): Bound {
  const picked: Bound = {};
  for (const name of names) picked[name] = args[name];
  return picked;
}

/** The shape and type of a tensor, without its memory. */
export function metaOf({ sizes, strides, offset, dtype }: Tensor): Meta {
  return { sizes, strides, offset, dtype };
}

function zerosLike(meta: Meta, near: Tensor): Tensor {
  return call("new_zeros", near, meta.sizes, { dtype: meta.dtype }) as Tensor;
}

/** Applies a method of the rows by name; for places where naming it would be a circle of imports. */
export function call(name: string, tensor: Tensor, ...args: unknown[]): unknown {
  return (tensor as unknown as Record<string, (...args: unknown[]) => unknown>)[name](...args);
}

export const freedMessage =
  "Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.";

/** Raises when a saved tensor was written since. */
export function checkVersion(tensor: Tensor, version: number): void {
  if (tensor.version.count === version) return;
  const maker = tensor.grad_fn;
  const which =
    maker === null ? "" : `, which is output ${tensor.output_nr} of ${maker.name().replace(/^torch::autograd::/, "")},`;
  throw new RuntimeError(
    `one of the variables needed for gradient computation has been modified by an inplace operation: [${tensor.dtype.tensorType} [${tensor.sizes.join(", ")}]]${which} is at version ${tensor.version.count}; expected version ${version} instead. Hint: ${
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
    this.outputs = [metaOf(variable)];
  }

  override name(): string {
    return "torch::autograd::AccumulateGrad";
  }

  override hooksOf(): Hook[] {
    this.variable.hooks ??= [];
    return this.variable.hooks;
  }

  override get preHooks(): readonly (readonly Hook[])[] {
    return this.variable.hooks === null ? [] : [this.variable.hooks];
  }

  override apply(): (Tensor | null)[] {
    return [];
  }
}

/** Where a tensor's gradient flows to: its node, or for a leaf the node that accumulates it. */
export function gradientEdge(tensor: Tensor): Edge | null {
  const node = tensor.grad_fn;
  if (node !== null) return { fn: node, output: tensor.output_nr };
  if (!tensor.wantsGrad) return null;
  tensor.accumulator ??= { fn: new AccumulateGrad(tensor), output: 0 };
  return tensor.accumulator;
}

/** Makes `tensor` the result `output` of `node`. */
export function setHistory(tensor: Tensor, node: GradFn, output: number): void {
  node.outputs[output] = metaOf(tensor);
  tensor.node = node;
  tensor.output_nr = output;
  tensor.nodeVersion = tensor.version.count;
}

/** The memory under a view was written: its gradient now goes through the base, as a window on it. */
export function regenerateGradFn(view: Tensor): void {
  const base = view.base!;
  view.nodeVersion = view.version.count;
  const edge = gradientEdge(base);
  if (edge === null) return;
  const { sizes, strides, offset } = view;
  const [row] = rows.get("as_strided")!;
  const args = { size: sizes, stride: strides, storage_offset: offset };
  setHistory(view, new OpNode({ row, args, operands: [base], edges: [edge] }), 0);
}

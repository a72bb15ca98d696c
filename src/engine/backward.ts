// The ways into a backward pass: `backward` adds gradients to leaves, `grad` returns them.
import type { Edge } from "./autograd.js";
import { RuntimeError } from "./errors.js";
import { seedsFor } from "./fit.js";
import { mode } from "./mode.js";
import { Pass } from "./pass.js";
import { Signature, typeName } from "./signature.js";
import { Tensor } from "./tensor.js";

/** What `backward` can be told. https://pytorch.org/docs/stable/generated/torch.autograd.backward.html */
export interface BackwardOptions {
  /** The gradient to start from; needed unless the tensor has one element. */
  gradient?: Tensor | null;
  /** Keeps the graph for another pass; by default the value of `create_graph`. */
  retain_graph?: boolean | null;
  /** Records the pass itself, so that gradients can be differentiated. */
  create_graph?: boolean;
  /** Accumulates into these leaves only. */
  inputs?: Tensor | readonly Tensor[] | null;
}

function inMode<T>(createGraph: boolean, run: () => T): T {
  const before = mode.grad;
  mode.grad = createGraph;
  try {
    return run();
  } finally {
    mode.grad = before;
  }
}

/** A tensor, or several. */
export type OneOrMore = Tensor | readonly Tensor[];

/** One tensor or a list of them as a list; `what` is called so in the error for anything else. */
export function tensorsIn(value: unknown, what: string): readonly Tensor[] {
  const list = Array.isArray(value) ? value : [value];
  for (const item of list)
    if (!(item instanceof Tensor))
      throw new TypeError(`${what} must be a Tensor or a list of them, but got ${typeName(item)}`);
  return list;
}

function seedsIn(value: unknown, count: number): readonly (Tensor | null)[] {
  const list =
    value === null || value === undefined
      ? Array.from({ length: count }, () => null)
      : Array.isArray(value)
        ? value
        : [value];
  for (const item of list)
    if (item !== null && !(item instanceof Tensor))
      throw new TypeError(`gradients can be either Tensors or None, but got ${typeName(item)}`);
  if (list.length !== count) throw new RuntimeError(`got ${count} tensors and ${list.length} gradients`);
  return list;
}

function leafEdge(tensor: Tensor): Edge {
  const { edge } = tensor;
  if (edge === null) throw new RuntimeError("One of the differentiated Tensors does not require grad");
  return edge;
}

/** The edges whose gradients `backward` adds up; tensors that are no leaves keep their gradient. */
function targetsOf(inputs: unknown): Edge[] | null {
  if (inputs === null || inputs === undefined) return null;
  const tensors = tensorsIn(inputs, "inputs");
  if (tensors.length === 0) throw new RuntimeError("'inputs' argument to backward() cannot be empty.");
  for (const tensor of tensors) if (tensor.requires_grad) tensor.retain_grad();
  return tensors.map(leafEdge);
}

/** `tensor.backward` and `autograd.backward`: gradients are added to the leaves' `grad`. */
export function runBackward(roots: unknown, seeds: unknown, options: BackwardOptions): void {
  const outputs = tensorsIn(roots, "tensors");
  const given = seedsIn(seeds, outputs.length);
  const createGraph = options.create_graph ?? false;
  const into = targetsOf(options.inputs);
  const starts = seedsFor(outputs, given, createGraph);
  const pass = new Pass(options.retain_graph ?? createGraph, createGraph);
  inMode(createGraph, () => pass.run(outputs, starts, into, true));
}

/** The gradients of `outputs` with respect to `inputs`; `null` where there is no path. */
export function runGrad(
  roots: unknown,
  inputs: readonly Tensor[],
  seeds: unknown,
  options: BackwardOptions,
): (Tensor | null)[] {
  const outputs = tensorsIn(roots, "outputs");
  const given = seedsIn(seeds, outputs.length);
  const createGraph = options.create_graph ?? false;
  const starts = seedsFor(outputs, given, createGraph);
  const edges = inputs.map(leafEdge);
  const pass = new Pass(options.retain_graph ?? createGraph, createGraph);
  inMode(createGraph, () => pass.run(outputs, starts, edges, false));
  return pass.captured;
}

let methodArguments: Signature<typeof methodText> | null = null;
const methodText =
  "backward(Tensor? gradient=null, bool? retain_graph=null, bool create_graph=false, value inputs=null)";

/** `tensor.backward(...)`. */
export function backwardOf(tensor: Tensor, args: readonly unknown[]): void {
  // Made late: this file and that of signatures need each other.
  methodArguments ??= new Signature(methodText);
  const { gradient, inputs, ...options } = methodArguments.read(args);
  runBackward(tensor, gradient, { ...options, inputs: inputs as OneOrMore | null });
}

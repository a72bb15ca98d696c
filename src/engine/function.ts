// `autograd.Function`: an op of the script's own, with its own gradient.
import { checkVersion, type Edge, freedMessage, GradFn, metaOf, type RuleText, setHistory } from "./autograd.js";
import { NotImplementedError, RuntimeError } from "./errors.js";
import { mode, quietly } from "./mode.js";
import { observer } from "./observer.js";
import { letters, makeRow, type OpRow } from "./op.js";
import { Tensor } from "./tensor.js";

/** What `forward` and `backward` of a function share. Fields of your own may be put on it. */
export class FunctionCtx {
  /** Which of forward's arguments want a gradient. */
  needs_input_grad: readonly boolean[] = [];
  /** @internal */
  readonly dirty = new Set<Tensor>();
  /** @internal */
  readonly plain = new Set<Tensor>();
  /** @internal */
  materialize = true;
  private kept: { tensor: Tensor | null; version: number }[] | null = [];
  [own: string]: unknown;

  /** Keeps tensors (inputs or outputs) for `backward`. https://pytorch.org/docs/stable/generated/torch.autograd.function.FunctionCtx.save_for_backward.html */
  save_for_backward(...tensors: (Tensor | null)[]): void {
    this.kept = tensors.map((tensor) => ({ tensor, version: tensor?.version.count ?? 0 }));
  }

  /** The tensors that `save_for_backward` kept. */
  get saved_tensors(): Tensor[] {
    if (this.kept === null) throw new RuntimeError(freedMessage);
    return this.kept.map(({ tensor, version }) => {
      if (tensor !== null) checkVersion(tensor, version);
      return tensor as Tensor;
    });
  }

  /** Says which inputs `forward` has changed in place. */
  mark_dirty(...tensors: Tensor[]): void {
    for (const tensor of tensors) this.dirty.add(tensor);
  }

  /** Says which outputs have no gradient. */
  mark_non_differentiable(...tensors: Tensor[]): void {
    for (const tensor of tensors) this.plain.add(tensor);
  }

  /** Whether outputs without gradient reach `backward` as zeros (so by default) or as `null`. */
  set_materialize_grads(value: boolean): void {
    this.materialize = value;
  }

  /** @internal */
  free(): void {
    this.kept = null;
  }
}

type Forward = (ctx: FunctionCtx, ...args: never[]) => unknown;
type Inputs<F extends Forward> = F extends (ctx: never, ...args: infer A) => unknown ? A : never;
type FunctionClass = {
  readonly name: string;
  forward: Forward;
  backward: (ctx: FunctionCtx, ...gradients: never[]) => unknown;
};

/**
 * An op with a gradient of its own: a subclass has static `forward(ctx, ...)` and `backward(ctx, ...gradients)`, and is
 * used by `apply`. https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function
 */
// biome-ignore lint/complexity/noStaticOnlyClass: scripts extend it, as they do in PyTorch
export class CustomFunction {
  /** Computes the result, a tensor or a list of tensors. */
  static forward(_ctx: FunctionCtx, ..._args: never[]): unknown {
    throw new NotImplementedError("You must implement the forward function for custom autograd.Function.");
  }

  /** The gradients of forward's arguments, in their order, from those of its results; `null` where there is none. */
  static backward(_ctx: FunctionCtx, ..._gradients: never[]): unknown {
    throw new NotImplementedError(
      "You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.",
    );
  }

  /** Computes `forward` as one op of the graph. */
  static apply<C extends { forward: Forward }>(this: C, ...args: Inputs<C["forward"]>): ReturnType<C["forward"]> {
    // biome-ignore lint/complexity/noThisInStatic: the subclass that `apply` was called on
    return applyFunction(this as unknown as FunctionClass, args) as ReturnType<C["forward"]>;
  }
}

// `const relu = MyReLU.apply` keeps its class, as it does in Python.
Object.defineProperty(CustomFunction, "apply", {
  get(this: FunctionClass) {
    return (...args: unknown[]) => applyFunction(this, args);
  },
});

const rowsOfClasses = new WeakMap<object, OpRow>();

function rowOf(own: FunctionClass): OpRow {
  let row = rowsOfClasses.get(own);
  if (row === undefined) {
    row = makeRow("custom", `${own.name}()`, "An op of the script.", {
      text: `${own.name}(…)`,
      backward: `${own.name}Backward`,
    });
    rowsOfClasses.set(own, row);
  }
  return row;
}

/** The node of a function of the script. */
class FunctionNode extends GradFn {
  override readonly op: OpRow;

  constructor(
    private readonly own: FunctionClass,
    private readonly ctx: FunctionCtx,
    private readonly args: readonly boolean[],
    edges: (Edge | null)[],
  ) {
    super();
    this.op = rowOf(own);
    this.edges = edges;
  }

  override name(): string {
    return `${this.own.name}Backward`;
  }

  override get rules(): readonly RuleText[] {
    return this.edges.map((_, i) => ({ letter: letters[i] ?? `a[${i}]`, text: `${this.own.name}.backward(g)` }));
  }

  override apply(grads: readonly (Tensor | null)[]): (Tensor | null)[] {
    const some = grads.find((grad) => grad !== null)!;
    const given = this.outputs.map((meta, i) => {
      if (grads[i] || !this.ctx.materialize) return grads[i] ?? null;
      return some.new_zeros(meta.sizes, { dtype: meta.dtype });
    });
    const result = this.own.backward(this.ctx, ...(given as never[]));
    const list = (Array.isArray(result) ? result : [result]) as (Tensor | null | undefined)[];
    if (list.length < this.args.length || list.slice(this.args.length).some((extra) => extra))
      throw new RuntimeError(
        `function ${this.name()} returned an incorrect number of gradients (expected ${this.args.length}, got ${list.length})`,
      );
    return list
      .slice(0, this.args.length)
      .filter((_, i) => this.args[i])
      .map((gradient) => gradient ?? null);
  }

  override release(): void {
    this.ctx.free();
  }
}

/** `SomeFunction.apply(...)`. */
export function applyFunction(own: FunctionClass, args: readonly unknown[]): unknown {
  const ctx = new FunctionCtx();
  const inputs = args.filter((arg) => arg instanceof Tensor);
  ctx.needs_input_grad = args.map((arg) => arg instanceof Tensor && arg.requires_grad);
  const edges = inputs.map((input) => (mode.grad ? input.edge : null));
  const result = quietly(false, () => own.forward(ctx, ...(args as never[])));
  const outputs = (Array.isArray(result) ? result : [result]).map((output) => fresh(output, inputs, ctx));
  if (edges.some((edge) => edge !== null)) {
    const node = new FunctionNode(
      own,
      ctx,
      args.map((arg) => arg instanceof Tensor),
      edges,
    );
    for (const [i, output] of outputs.entries()) connect(output, node, i, ctx);
  }
  const inPlace = outputs.length === 1 && outputs[0] === inputs[0];
  if (mode.quiet === 0)
    observer()?.applied({ op: rowOf(own), inputs, outputs, arguments: otherArguments(args), inPlace });
  return Array.isArray(result) ? outputs : outputs[0];
}

/** An output that is an input, unchanged, or a view that forward made, becomes a tensor of its own on the same memory. */
function fresh(output: Tensor, inputs: readonly Tensor[], ctx: FunctionCtx): Tensor {
  if (ctx.dirty.has(output) || (output.base === null && !inputs.includes(output))) return output;
  const { storage, sizes, strides, offset, version } = output;
  return new Tensor(storage, sizes, strides, offset, version);
}

function connect(output: Tensor, node: FunctionNode, index: number, ctx: FunctionCtx): void {
  if (ctx.dirty.has(output) && output.is_leaf && output.requires_grad)
    throw new RuntimeError("a leaf Variable that requires grad is being used in an in-place operation.");
  if (output.dtype.is_floating_point && !ctx.plain.has(output)) setHistory(output, node, index);
  else node.outputs[index] = metaOf(output);
}

function otherArguments(args: readonly unknown[]): Record<string, unknown> {
  const others: Record<string, unknown> = {};
  args.forEach((arg, i) => {
    if (!(arg instanceof Tensor)) others[`arg${i}`] = arg;
  });
  return others;
}

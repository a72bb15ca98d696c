// `autograd.Function`: an op of the script's own, with its own gradient.
import { type Edge, GradFn, type RuleText, setHistory } from "./autograd.js";
import { CopySlices } from "./copy-slices.js";
import { NotImplementedError, RuntimeError } from "./errors.js";
import { FunctionCtx } from "./function-ctx.js";
import { mode, quietly } from "./mode.js";
import { observer } from "./observer.js";
import { letters, makeRow, type OpRow } from "./op.js";
import { typeName } from "./signature.js";
import { Tensor } from "./tensor.js";
import { checkWritable } from "./view-rules.js";

export { FunctionCtx } from "./function-ctx.js";

type Forward = (...args: never[]) => unknown;
type AfterCtx<F extends Forward> = F extends (ctx: never, ...args: infer A) => unknown ? A : never;
/** The arguments of `apply`: forward's, without the context where it takes one. */
type ApplyArguments<C extends { forward: Forward }> = C extends { setup_context: unknown }
  ? Parameters<C["forward"]>
  : AfterCtx<C["forward"]>;

interface FunctionClass {
  readonly name: string;
  forward: Forward;
  setup_context?: (ctx: FunctionCtx, inputs: never, output: never) => unknown;
  backward(ctx: FunctionCtx, ...gradients: never[]): unknown;
  vjp(ctx: FunctionCtx, ...gradients: never[]): unknown;
}

const noBackward =
  "You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.";

/**
 * An op with a gradient of its own: a subclass has static `forward(ctx, ...)` and `backward(ctx, ...gradients)`, and is
 * used by `apply`. With a static `setup_context(ctx, inputs, output)`, `forward` takes no context.
 * https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function
 */
// biome-ignore lint/complexity/noStaticOnlyClass: scripts extend it, as they do in PyTorch
export class CustomFunction {
  /** Computes the result, a tensor or a list of tensors. https://pytorch.org/docs/stable/generated/torch.autograd.Function.forward.html */
  static forward(..._args: never[]): unknown {
    throw new NotImplementedError("You must implement the forward function for custom autograd.Function.");
  }

  /** The gradients of forward's arguments, in their order, from those of its results; `null` where there is none. https://pytorch.org/docs/stable/generated/torch.autograd.Function.backward.html */
  static backward(_ctx: FunctionCtx, ..._gradients: never[]): unknown {
    throw new NotImplementedError(noBackward);
  }

  /** Another name of `backward`. https://pytorch.org/docs/stable/generated/torch.autograd.Function.vjp.html */
  static vjp(_ctx: FunctionCtx, ..._gradients: never[]): unknown {
    throw new NotImplementedError(noBackward);
  }

  /** Computes `forward` as one op of the graph. */
  static apply<C extends { forward: Forward }>(this: C, ...args: ApplyArguments<C>): ReturnType<C["forward"]> {
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
    const name = own.name.replace(/\W/g, "_") || "Function";
    row = makeRow("custom", `${name}()`, "An op of the script.", { text: `${name}(…)`, backward: `${name}Backward` });
    rowsOfClasses.set(own, row);
  }
  return row;
}

/** The gradient of a class: its `backward`, or its `vjp`. */
function ruleOf(own: FunctionClass): FunctionClass["backward"] {
  const hasBackward = own.backward !== CustomFunction.backward;
  const hasVjp = own.vjp !== CustomFunction.vjp;
  if (hasBackward && hasVjp)
    throw new RuntimeError(
      "Implementing both 'backward' and 'vjp' for a custom Function is not allowed. You should only implement one of them.",
    );
  return hasVjp ? own.vjp : own.backward;
}

/** The node of a function of the script. */
class FunctionNode extends GradFn {
  override readonly op: OpRow;

  /** `tensorArguments` says which of forward's arguments were tensors. */
  constructor(
    private readonly own: FunctionClass,
    private readonly ctx: FunctionCtx,
    private readonly tensorArguments: readonly boolean[],
    edges: (Edge | null)[],
  ) {
    super();
    this.op = rowOf(own);
    this.edges = edges;
  }

  override name(): string {
    return this.op.backwardName({});
  }

  override get rules(): readonly RuleText[] {
    return this.edges.map((_, i) => ({ letter: letters[i] ?? `a[${i}]`, text: `${this.own.name}.backward(g)` }));
  }

  override apply(grads: readonly (Tensor | null)[]): (Tensor | null)[] {
    const some = grads.find((grad) => grad !== null)!;
    const given = Array.from(this.outputs, (meta, i) => {
      if (grads[i] || meta === undefined || !this.ctx.materialize) return grads[i] ?? null;
      return some.new_zeros(meta.sizes, { dtype: meta.dtype });
    });
    const result = ruleOf(this.own).call(this.own, this.ctx, ...(given as never[]));
    return this.checked(Array.isArray(result) ? result : [result]);
  }

  /** One gradient for each tensor among the arguments. */
  private checked(gradients: readonly unknown[]): (Tensor | null)[] {
    const { length } = this.tensorArguments;
    const isNothing = (value: unknown) => value === null || value === undefined;
    if (gradients.length < length || !gradients.slice(length).every(isNothing))
      throw new RuntimeError(
        `function ${this.name()} returned an incorrect number of gradients (expected ${length}, got ${gradients.length})`,
      );
    return gradients.slice(0, length).flatMap((gradient, i) => {
      if (!isNothing(gradient) && !(gradient instanceof Tensor))
        throw new RuntimeError(`expected Variable or None (got ${typeName(gradient)})`);
      if (this.tensorArguments[i]) return [(gradient as Tensor) ?? null];
      if (isNothing(gradient)) return [];
      throw new RuntimeError(
        `function ${this.name()} returned a gradient different than None at position ${i + 1}, but the corresponding forward input was not a Variable`,
      );
    });
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
  const place = observer()?.place?.();
  const result = quietly(false, () => computed(own, ctx, args));
  const results = Array.isArray(result) ? result : [result];
  const tensors = results.filter((value) => value instanceof Tensor);
  checkDirty(ctx, tensors);
  const renewed = new Map(tensors.map((tensor) => [tensor, ownTensor(tensor, inputs, ctx)]));
  const outputs = [...renewed.values()];
  if (edges.some((edge) => edge !== null)) {
    const isTensor = args.map((arg) => arg instanceof Tensor);
    const node = new FunctionNode(own, ctx, isTensor, edges);
    for (const [given, output] of renewed)
      connect(output, node, results.indexOf(given), ctx.dirty.has(given), ctx.plain.has(given));
    ctx.seal(renewed);
  }
  report(own, args, inputs, outputs, place);
  const replaced = results.map((value) => (value instanceof Tensor ? renewed.get(value) : value));
  return Array.isArray(result) ? replaced : replaced[0];
}

function computed(own: FunctionClass, ctx: FunctionCtx, args: readonly unknown[]): unknown {
  if (typeof own.setup_context !== "function") return own.forward(...([ctx, ...args] as never[]));
  const result = own.forward(...(args as never[]));
  own.setup_context(ctx, args as never, result as never);
  return result;
}

function checkDirty(ctx: FunctionCtx, outputs: readonly Tensor[]): void {
  for (const tensor of ctx.dirty)
    if (!outputs.includes(tensor))
      throw new RuntimeError(
        "Some elements marked as dirty during the forward method were not returned as output. The inputs that are modified inplace must all be outputs of the Function.",
      );
}

/** An output that is an input, unchanged, or a view that forward made, becomes a tensor of its own on the same memory. */
function ownTensor(output: Tensor, inputs: readonly Tensor[], ctx: FunctionCtx): Tensor {
  if (ctx.dirty.has(output) || (output.base === null && !inputs.includes(output))) return output;
  const { storage, sizes, strides, offset, version } = output;
  const view = new Tensor(storage, sizes, strides, offset, version);
  view.becomeViewOf(output, "custom");
  return view;
}

function connect(output: Tensor, node: FunctionNode, index: number, dirty: boolean, plain: boolean): void {
  if (dirty && output.is_leaf && output.requires_grad)
    throw new RuntimeError("a leaf Variable that requires grad has been used in an in-place operation.");
  if (!output.dtype.is_floating_point || plain) node.describe(index, output.layout);
  else if (dirty && output.base !== null) writeThrough(output, node);
  else setHistory(output, node, index);
}

/** The function has written through a view: its base is the result of a `CopySlices`. */
function writeThrough(view: Tensor, node: FunctionNode): void {
  checkWritable(view, true);
  node.outputs = view.layout.alone;
  setHistory(view.base!, new CopySlices(view.base!, view.layout, node), 0);
}

function report(
  own: FunctionClass,
  args: readonly unknown[],
  inputs: readonly Tensor[],
  outputs: readonly Tensor[],
  place: number | undefined,
): void {
  if (mode.quiet > 0) return;
  const inPlace = outputs.length === 1 && outputs[0] === inputs[0];
  observer()?.applied({ op: rowOf(own), inputs, outputs, arguments: otherArguments(args), inPlace, place });
}

function otherArguments(args: readonly unknown[]): Record<string, unknown> {
  const others: Record<string, unknown> = {};
  args.forEach((arg, i) => {
    if (!(arg instanceof Tensor)) others[`arg${i}`] = arg;
  });
  return others;
}

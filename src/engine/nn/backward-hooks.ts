// Hooks of modules in the backward pass: what flows through a module is led through nodes that the hooks stand at.
import type { GradFn } from "../autograd.js";
import { RuntimeError } from "../errors.js";
import { CustomFunction, type FunctionCtx } from "../function.js";
import { mode } from "../mode.js";
import { Tensor } from "../tensor.js";
import type { Module } from "./module.js";

type Gradients = (Tensor | null)[];
type AnyHook = (...args: unknown[]) => unknown;

/** Passes tensors, and their gradients, on as they are. */
class BackwardHookFunction extends CustomFunction {
  static override forward(ctx: FunctionCtx, ...tensors: Tensor[]): Tensor[] {
    ctx.mark_non_differentiable(...tensors.filter(({ requires_grad }) => !requires_grad));
    return tensors;
  }

  static override backward(_ctx: FunctionCtx, ...gradients: Tensor[]): Tensor[] {
    return gradients;
  }
}

/** Tensors of a call that went through a node: where they stood, among how many, and the node. */
interface Passage {
  readonly values: unknown[];
  readonly places: readonly number[];
  readonly node: GradFn;
}

/** Leads the tensors among `values` through a node; `null` if none of them wants a gradient. */
function through(values: readonly unknown[]): Passage | null {
  const places = values.flatMap((value, i) => (value instanceof Tensor ? [i] : []));
  const tensors = places.map((i) => values[i] as Tensor);
  if (!mode.grad || !tensors.some(({ requires_grad }) => requires_grad)) return null;
  const passed = BackwardHookFunction.apply(...tensors);
  const node = passed.find(({ grad_fn }) => grad_fn !== null)!.grad_fn!;
  const result = [...values];
  places.forEach((place, i) => {
    result[place] = passed[i];
  });
  return { values: result, places, node };
}

/** Gradients of tensors at their places, `null` elsewhere. */
function spread(gradients: readonly (Tensor | null)[], places: readonly number[], count: number): Gradients {
  const all: Gradients = Array.from({ length: count }, () => null);
  places.forEach((place, i) => {
    all[place] = gradients[i] ?? null;
  });
  return all;
}

const nothing = (value: unknown) => value === null || value === undefined;

/** Lets hooks replace a list of gradients. */
function replaced(
  hooks: readonly AnyHook[],
  what: string,
  gradients: Gradients,
  call: (hook: AnyHook, now: Gradients) => unknown,
): Gradients {
  let now = gradients;
  for (const hook of hooks) {
    const other = call(hook, now);
    if (nothing(other)) continue;
    const list = (Array.isArray(other) ? other : [other]) as Gradients;
    if (list.length !== now.length)
      throw new RuntimeError(`Backward ${what}, got ${list.length}, but expected ${now.length}`);
    now = list;
  }
  return now;
}

/** The backward hooks of one call of a module. */
export class BackwardHooks {
  private inputs: Passage | null = null;
  private inputCount = 0;
  /** The gradients of the outputs, between their arrival and that of the inputs'. */
  private arrived: Gradients | null = null;

  constructor(
    private readonly module: Module,
    private readonly hooks: readonly AnyHook[],
    private readonly hooksBefore: readonly AnyHook[],
  ) {}

  /** What `forward` gets instead of `values`. */
  watchInputs(values: unknown[]): unknown[] {
    this.inputCount = values.length;
    this.inputs = through(values);
    this.inputs?.node.register_hook((gradients) => this.leaving(gradients));
    return this.inputs?.values ?? values;
  }

  /** What the call returns instead of `output`. */
  watchOutputs(output: unknown): unknown {
    const values = Array.isArray(output) ? output : [output];
    const outputs = through(values);
    if (outputs === null) return output;
    outputs.node.register_hook((_, gradients) => this.arriving(gradients, outputs.places, values.length));
    return Array.isArray(output) ? outputs.values : outputs.values[0];
  }

  private arriving(gradients: readonly (Tensor | null)[], places: readonly number[], count: number): unknown {
    const before = spread(gradients, places, count);
    this.arrived = replaced(
      this.hooksBefore,
      "pre hook returned an invalid number of grad_output",
      before,
      (hook, now) => hook(this.module, now),
    );
    const passed = this.arrived;
    if (this.inputs === null) this.withoutInputs(passed);
    return passed === before ? undefined : places.map((place) => passed[place]);
  }

  /** No input wants a gradient: the hooks are called when those of the outputs are there. */
  private withoutInputs(outputs: Gradients): void {
    const none = spread([], [], this.inputCount);
    for (const hook of this.hooks) {
      const other = hook(this.module, none, outputs);
      if (!nothing(other) && !(Array.isArray(other) && other.every(nothing)))
        throw new RuntimeError(
          "Backward hook for Modules where no input requires gradient should always return None or None for all gradients.",
        );
    }
    this.arrived = null;
  }

  private leaving(gradients: readonly (Tensor | null)[]): unknown {
    // A gradient that came to the inputs by another way than the outputs.
    if (this.arrived === null) return undefined;
    const { places, node } = this.inputs!;
    const outputs = this.arrived;
    const some = gradients.find((gradient) => gradient !== null);
    const known = gradients.map((gradient, i) => gradient ?? some?.new_zeros(node.outputs[i].sizes) ?? null);
    const before = spread(known, places, this.inputCount);
    const after = replaced(this.hooks, "hook returned an invalid number of grad_input", before, (hook, now) =>
      hook(this.module, now, outputs),
    );
    this.arrived = null;
    return after === before ? undefined : places.map((place) => after[place]);
  }
}

/** `register_backward_hook`: the hooks see the node of the (first) output. */
export function watchOutput(module: Module, hooks: readonly AnyHook[], output: unknown): void {
  let value = output;
  while (value !== undefined && !(value instanceof Tensor)) value = Object.values(value as object)[0];
  const node = value?.grad_fn;
  for (const hook of hooks) node?.register_hook((inputs, outputs) => hook(module, inputs, outputs));
}

// Hooks: functions that see gradients pass, and may replace them.
import { RuntimeError } from "./errors.js";
import { addTo, type HookHandle } from "./hook-list.js";
import { mode, quietly } from "./mode.js";
import { sameSizes } from "./shape.js";
import { typeName } from "./signature.js";
import { Tensor } from "./tensor.js";

export { addItem, addTo, type HookHandle } from "./hook-list.js";

/** Called with a gradient; a tensor that it returns goes on instead. */
export type Hook = (gradient: Tensor) => unknown;

/** The hooks of a tensor's gradient: a leaf's own, or those of the output of its node. */
function hooksOf(tensor: Tensor): Hook[] {
  const node = tensor.grad_fn;
  if (node !== null) return node.hooksOf(tensor.output_nr);
  const state = tensor.ownGradState;
  state.hooks ??= [];
  return state.hooks;
}

/** Adds a hook that sees the gradient of a tensor, and may replace it. */
export function addTensorHook(tensor: Tensor, hook: Hook): HookHandle {
  if (!tensor.requires_grad) throw new RuntimeError("cannot register a hook on a tensor that doesn't require gradient");
  return addTo(hooksOf(tensor), hook);
}

/** Hooks that see a leaf after its gradient was accumulated. */
export function addPostAccumulateHook(tensor: Tensor, hook: (tensor: Tensor) => unknown): HookHandle {
  if (!tensor.requires_grad) throw new RuntimeError("cannot register a hook on a tensor that doesn't require gradient");
  if (!tensor.is_leaf) throw new RuntimeError("post accumulate grad hooks cannot be registered on non-leaf tensors");
  const state = tensor.ownGradState;
  state.postAccumulateHooks ??= [];
  return addTo(state.postAccumulateHooks, hook);
}

/** Keeps the gradient of a tensor that is no leaf in its `grad`. */
export function retainGrad(tensor: Tensor): void {
  if (!tensor.requires_grad) throw new RuntimeError("can't retain_grad on Tensor that has requires_grad=False");
  if (tensor.is_leaf || tensor.retains_grad) return;
  const retain: Hook = (gradient) => {
    const before = tensor.gradient;
    tensor.gradient = before === null ? gradient : quietly(mode.grad, () => before.add(gradient));
  };
  tensor.ownGradState.retainHook = retain;
  hooksOf(tensor).push(retain);
}

const nameOf = (hook: { readonly name: string }) => `hook '${hook.name || "<lambda>"}'`;

/** What a hook gave in the place of a gradient, which must be a tensor of the same shape and type. */
function checkReplacement(hook: { readonly name: string }, other: unknown, gradient: Tensor): asserts other is Tensor {
  if (!(other instanceof Tensor)) throw new TypeError(`expected Variable, but hook returned '${typeName(other)}'`);
  if (!sameSizes(other.sizes, gradient.sizes)) throw new RuntimeError(`${nameOf(hook)} has changed the size of value`);
  if (other.dtype !== gradient.dtype)
    throw new RuntimeError(
      `${nameOf(hook)} has changed the type of value (was ${gradient.dtype.tensorType} got ${other.dtype.tensorType})`,
    );
}

/** A gradient after all hooks. */
export function runHooks(hooks: readonly Hook[], gradient: Tensor): Tensor {
  let current = gradient;
  for (const hook of [...hooks]) {
    const other = hook(current);
    if (other === undefined || other === null) continue;
    checkReplacement(hook, other, current);
    current = other;
  }
  return current;
}

type Gradients = readonly (Tensor | null)[];

/** The gradients that a hook of a node gave in the place of others: a list of the same length, or nothing. */
export function replaced(hook: { readonly name: string }, result: unknown, gradients: Gradients): Gradients {
  if (result === undefined || result === null) return gradients;
  if (!Array.isArray(result)) throw new TypeError(`expected tuple, but hook returned '${typeName(result)}'`);
  if (result.length !== gradients.length)
    throw new RuntimeError(
      `${nameOf(hook)} has returned an incorrect number of values (got ${result.length}, but expected ${gradients.length})`,
    );
  result.forEach((other, i) => {
    const gradient = gradients[i];
    if (other !== null && other !== undefined && gradient !== null) checkReplacement(hook, other, gradient);
  });
  return result.map((other) => other ?? null);
}

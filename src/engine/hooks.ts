// Hooks: functions that see gradients pass, and may replace them.
import { RuntimeError } from "./errors.js";
import type { Tensor } from "./tensor.js";

/** Called with a gradient; returns another to go on instead, or nothing. */
export type Hook = (gradient: Tensor) => Tensor | null | undefined | void;

/** Returned by all functions that register hooks. */
export interface HookHandle {
  /** Takes the hook away again. */
  remove(): void;
}

/** Appends to a list, and says how to take it out again. */
export function addTo<T>(list: T[], item: T): HookHandle {
  list.push(item);
  return {
    remove() {
      const at = list.indexOf(item);
      if (at >= 0) list.splice(at, 1);
    },
  };
}

/** The hooks of a tensor's gradient: a leaf's own, or those of the output of its node. */
function hooksOf(tensor: Tensor): Hook[] {
  const node = tensor.grad_fn;
  if (node !== null) return node.hooksOf(tensor.output_nr);
  tensor.hooks ??= [];
  return tensor.hooks;
}

export function addTensorHook(tensor: Tensor, hook: Hook): HookHandle {
  if (!tensor.requires_grad) throw new RuntimeError("cannot register a hook on a tensor that doesn't require gradient");
  return addTo(hooksOf(tensor), hook);
}

export function retainGrad(tensor: Tensor): void {
  if (!tensor.requires_grad) throw new RuntimeError("can't retain_grad on Tensor that has requires_grad=False");
  const node = tensor.grad_fn;
  if (node === null || tensor.retaining) return;
  tensor.retaining = true;
  node.retainers.push({ output: tensor.output_nr, tensor });
}

/** A gradient after all hooks. */
export function runHooks(hooks: readonly Hook[], gradient: Tensor): Tensor {
  let current = gradient;
  for (const hook of [...hooks]) current = hook(current) ?? current;
  return current;
}

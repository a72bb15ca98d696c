// Hooks: functions that see gradients pass, and may replace them.
import { RuntimeError } from "./errors.js";
import { mode, quietly } from "./mode.js";
import type { Tensor } from "./tensor.js";

/** Called with a gradient; a tensor that it returns goes on instead. */
export type Hook = (gradient: Tensor) => unknown;

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
  if (tensor.is_leaf || tensor.retaining) return;
  tensor.retaining = true;
  hooksOf(tensor).push((gradient) => {
    const before = tensor.gradient;
    tensor.gradient = before === null ? gradient : quietly(mode.grad, () => before.add(gradient));
  });
}

/** A gradient after all hooks. */
export function runHooks(hooks: readonly Hook[], gradient: Tensor): Tensor {
  let current = gradient;
  for (const hook of [...hooks]) {
    const other = hook(current);
    if (typeof other === "object" && other !== null) current = other as Tensor;
  }
  return current;
}

// The module `torch.autograd`.
import { runBackward, runGrad } from "./backward.js";
import { RuntimeError } from "./errors.js";
import { type ModeGuard, mode } from "./mode.js";
import { Tensor } from "./tensor.js";

export { CustomFunction as Function, FunctionCtx } from "./function.js";
export { enable_grad, inference_mode, no_grad, set_grad_enabled } from "./mode.js";

type OneOrMore = Tensor | readonly Tensor[];
const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** What `backward` and `grad` take besides tensors. */
export interface PassOptions {
  grad_tensors?: Tensor | readonly (Tensor | null)[] | null;
  grad_outputs?: Tensor | readonly (Tensor | null)[] | null;
  /** Keeps the graph for another pass. */
  retain_graph?: boolean | null;
  /** Records the pass, so that the gradients can be differentiated. */
  create_graph?: boolean;
  /** For `grad`: inputs without a path get `null` instead of an error. */
  allow_unused?: boolean;
  /** For `backward`: accumulates into these leaves only. */
  inputs?: OneOrMore | null;
}

const isTensors = (value: unknown): value is Tensor | readonly (Tensor | null)[] =>
  value instanceof Tensor || Array.isArray(value);

/** Adds the gradients of `tensors` to the leaves. https://pytorch.org/docs/stable/generated/torch.autograd.backward.html */
export function backward(
  tensors: OneOrMore,
  grad_tensors?: Tensor | readonly (Tensor | null)[] | null | PassOptions,
  options: PassOptions = {},
): void {
  const given = isTensors(grad_tensors) ? grad_tensors : (grad_tensors?.grad_tensors ?? options.grad_tensors ?? []);
  const all = isTensors(grad_tensors) ? options : { ...options, ...grad_tensors };
  runBackward(listed(tensors), listed<Tensor | null>(given), all);
}

/**
 * The gradients of `outputs` with respect to `inputs`, as a list; the leaves' `grad` stays as it is.
 * https://pytorch.org/docs/stable/generated/torch.autograd.grad.html
 */
export function grad(
  outputs: OneOrMore,
  inputs: OneOrMore,
  grad_outputs?: Tensor | readonly (Tensor | null)[] | null | PassOptions,
  options: PassOptions = {},
): Tensor[] {
  const given = isTensors(grad_outputs) ? grad_outputs : (grad_outputs?.grad_outputs ?? options.grad_outputs ?? []);
  const all = isTensors(grad_outputs) ? options : { ...options, ...grad_outputs };
  const results = runGrad(listed(outputs), listed(inputs), listed<Tensor | null>(given), {
    retain_graph: all.retain_graph,
    create_graph: all.create_graph,
  });
  if (!all.allow_unused && results.includes(null))
    throw new RuntimeError(
      "One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.",
    );
  return results as Tensor[];
}

/** Makes errors of the backward pass tell more. https://pytorch.org/docs/stable/autograd.html#torch.autograd.set_detect_anomaly */
export function set_detect_anomaly(enabled: boolean): ModeGuard {
  const before = mode.anomaly;
  mode.anomaly = enabled;
  return {
    [Symbol.dispose]() {
      mode.anomaly = before;
    },
  };
}

// The module `torch.autograd`.
import type { Call } from "./arguments.js";
import { type OneOrMore, runBackward, runGrad, tensorsIn } from "./backward.js";
import { NotImplementedError, RuntimeError, ValueError } from "./errors.js";
import { Signature } from "./signature.js";
import type { Tensor } from "./tensor.js";

export { type AnomalyOptions, detect_anomaly, set_detect_anomaly } from "./anomaly.js";
export type { GradFn as Node } from "./autograd.js";
export * from "./declared/absent-autograd.js";
export { CustomFunction as Function, FunctionCtx } from "./function.js";
export { once_differentiable } from "./function-once.js";
export * as functional from "./functional-derivatives.js";
export { type GradcheckOptions, gradcheck, gradgradcheck } from "./gradcheck.js";
export * as graph from "./graph.js";
export { enable_grad, inference_mode, no_grad, set_grad_enabled } from "./mode.js";

/** The gradients to start from: one for each tensor, `null` for a tensor of one element. */
type Seeds = Tensor | readonly (Tensor | null)[] | null;

/** What `backward` takes besides tensors. */
export interface BackwardPassOptions {
  /** The gradients to start from, one for each tensor; `null` does for tensors of one element. */
  grad_tensors?: Seeds;
  /** Keeps the graph for another pass. By default the value of `create_graph`. */
  retain_graph?: boolean | null;
  /** Records the pass, so that the gradients can be differentiated. Default false. */
  create_graph?: boolean;
  /** Accumulates into these tensors only. By default into all leaves. */
  inputs?: OneOrMore | null;
}

/** What `grad` takes besides tensors. */
export interface GradOptions {
  /** The gradients to start from, one for each output; `null` does for tensors of one element. */
  grad_outputs?: Seeds;
  /** Keeps the graph for another pass. By default the value of `create_graph`. */
  retain_graph?: boolean | null;
  /** Records the pass, so that the gradients can be differentiated. Default false. */
  create_graph?: boolean;
  /** Whether inputs without a path to the outputs get `null` instead of an error. */
  allow_unused?: boolean | null;
  /** Whether inputs without a path get zeros. Default false. */
  materialize_grads?: boolean;
}

const backwardArguments = new Signature(
  "backward(value tensors, value grad_tensors=null, bool? retain_graph=null, bool create_graph=false, value inputs=null)",
);
const gradArguments = new Signature(
  "grad(value outputs, value inputs, value grad_outputs=null, bool? retain_graph=null, bool create_graph=false, bool only_inputs=true, bool? allow_unused=null, bool is_grads_batched=false, bool materialize_grads=false)",
);

/** Adds the gradients of `tensors` to the leaves. https://pytorch.org/docs/stable/generated/torch.autograd.backward.html */
export function backward(
  ...args: Call<
    [tensors: OneOrMore],
    [grad_tensors: Seeds, retain_graph: boolean | null, create_graph: boolean],
    BackwardPassOptions
  >
): void {
  const { tensors, grad_tensors, retain_graph, create_graph, inputs } = backwardArguments.read(args);
  runBackward(tensors, grad_tensors, { retain_graph, create_graph, inputs: inputs as OneOrMore | null });
}

/**
 * The gradients of `outputs` with respect to `inputs`, as a list; the leaves' `grad` stays as it is.
 * https://pytorch.org/docs/stable/generated/torch.autograd.grad.html
 */
export function grad(
  ...args: Call<
    [outputs: OneOrMore, inputs: OneOrMore],
    [grad_outputs: Seeds, retain_graph: boolean | null, create_graph: boolean],
    GradOptions
  >
): Tensor[] {
  const { outputs, inputs, grad_outputs, ...options } = gradArguments.read(args);
  checkGradOptions(options);
  const wanted = tensorsIn(inputs, "inputs");
  if (wanted.length === 0) throw new ValueError("grad requires non-empty inputs.");
  const results = runGrad(outputs, wanted, grad_outputs, options);
  if (options.materialize_grads) return results.map((result, i) => result ?? zerosFor(wanted[i]));
  if (!options.allow_unused && results.includes(null))
    throw new RuntimeError(
      "One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.",
    );
  return results as Tensor[];
}

const zerosFor = (input: Tensor) => input.new_zeros(input.sizes, { requires_grad: false });

function checkGradOptions(options: {
  is_grads_batched: boolean;
  materialize_grads: boolean;
  allow_unused: boolean | null;
}): void {
  if (options.is_grads_batched)
    throw new NotImplementedError(
      "torch.autograd.grad: is_grads_batched is not in Gradlens; call grad for each gradient",
    );
  if (options.materialize_grads && options.allow_unused === false)
    throw new ValueError(
      "Expected allow_unused to be True or not passed when materialize_grads=True, but got: allow_unused=False.",
    );
}

/**
 * A tensor on the same memory that may want gradients: the form of programs from before tensors could want them themselves.
 * https://pytorch.org/docs/stable/autograd.html#variable-deprecated
 */
export function Variable(data: Tensor, requires_grad: boolean | { requires_grad?: boolean } = false): Tensor {
  const wanted = typeof requires_grad === "boolean" ? requires_grad : (requires_grad.requires_grad ?? false);
  return data.detach().requires_grad_(wanted);
}

// Backward functions of scripts whose results are not to be differentiated again.
import { GradFn, setHistory } from "./autograd.js";
import { RuntimeError } from "./errors.js";
import type { FunctionCtx } from "./function-ctx.js";
import { mode, no_grad } from "./mode.js";
import { Tensor } from "./tensor.js";

/** The node of gradients that may not be differentiated. */
class OnceNode extends GradFn {
  override name(): string {
    return "torch::autograd::Error";
  }

  override apply(): never {
    throw new RuntimeError("trying to differentiate twice a function that was marked with @once_differentiable");
  }
}

/** Wraps a `backward` whose result is not to be differentiated: trying it raises an error. https://pytorch.org/docs/stable/autograd.html */
export function once_differentiable<A extends unknown[], R>(
  backward: (ctx: FunctionCtx, ...gradients: A) => R,
): (ctx: FunctionCtx, ...gradients: A) => R {
  return function (this: unknown, ctx, ...gradients) {
    const result = no_grad(() => backward.call(this, ctx, ...gradients));
    const edges = gradients.map((gradient) => (gradient instanceof Tensor ? gradient.edge : null));
    if (!mode.grad || edges.every((edge) => edge === null)) return result;
    const node = new OnceNode();
    node.edges = edges;
    const results = (Array.isArray(result) ? result : [result]).map((value, i) => {
      if (!(value instanceof Tensor)) return value;
      const own = value.detach();
      setHistory(own, node, i);
      return own;
    });
    return (Array.isArray(result) ? results : results[0]) as R;
  };
}

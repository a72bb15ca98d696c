// Stochastic gradient descent.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { ValueError } from "../errors.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { atLeastZero, effectiveGradient, Optimizer, type ParamGroup, type Params, required } from "./optimizer.js";

/** What `SGD` can be told. */
export interface SGDOptions {
  /** The learning rate. Needed here, or in each group. */
  lr?: number;
  /** How much of the last step is kept. Default 0. */
  momentum?: number;
  /** How much less than fully a gradient counts in the momentum. Default 0. */
  dampening?: number;
  /** A pull of parameters towards 0. Default 0. */
  weight_decay?: number;
  /** Whether to look ahead along the momentum. Default false. */
  nesterov?: boolean;
  /** Whether to go up instead of down. Default false. */
  maximize?: boolean;
  /** Accepted, and without effect. */
  foreach?: boolean | null;
  /** Accepted, and without effect. */
  differentiable?: boolean;
}

const sgdArguments = new Signature(
  "SGD(value params, float? lr=null, float momentum=0, float dampening=0, float weight_decay=0, bool nesterov=false, *, bool maximize=false, bool? foreach=null, bool differentiable=false)",
);

class SGDOptimizer extends Optimizer<Required<SGDOptions>> {
  constructor(
    ...args: Call<
      [params: Params<SGDOptions>],
      [lr: number, momentum: number, dampening: number, weight_decay: number, nesterov: boolean],
      SGDOptions
    >
  ) {
    const { params, lr, ...others } = sgdArguments.read(args);
    const { momentum, dampening, weight_decay, nesterov } = others;
    if (lr !== null) atLeastZero(lr, "learning rate");
    atLeastZero(momentum, "momentum value");
    atLeastZero(weight_decay, "weight_decay value");
    if (nesterov && (momentum <= 0 || dampening !== 0))
      throw new ValueError("Nesterov momentum requires a momentum and zero dampening");
    super(params as Params<SGDOptions>, { lr: lr ?? (required as unknown as number), ...others });
  }

  protected override update(param: Tensor, grad: Tensor, group: ParamGroup<Required<SGDOptions>>): void {
    const { lr, momentum, nesterov } = group;
    const state = this.stateOf<{ momentum_buffer: Tensor | null }>(param, () => ({ momentum_buffer: null }));
    let step = effectiveGradient(param, grad, group);
    if (momentum !== 0) {
      state.momentum_buffer =
        state.momentum_buffer === null
          ? step.detach().clone()
          : state.momentum_buffer.mul_(momentum).add_(step, { alpha: 1 - group.dampening });
      step = nesterov ? step.add(state.momentum_buffer, { alpha: momentum }) : state.momentum_buffer;
    }
    param.add_(step, { alpha: -lr });
  }
}

/** Gradient descent, with momentum if wanted. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.SGD.html */
export const SGD = callable("SGD", SGDOptimizer);
export type SGD = SGDOptimizer;

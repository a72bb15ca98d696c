// Stochastic gradient descent.
import { ValueError } from "../errors.js";
import { callable } from "../nn/callable.js";
import type { Tensor } from "../tensor.js";
import { atLeastZero, Optimizer, type ParamGroup, type Params } from "./optimizer.js";

/** What `SGD` can be told. */
export interface SGDOptions {
  /** The learning rate. */
  lr: number;
  momentum?: number;
  dampening?: number;
  weight_decay?: number;
  nesterov?: boolean;
  maximize?: boolean;
}

class SGDOptimizer extends Optimizer<Required<SGDOptions>> {
  constructor(params: Params<Required<SGDOptions>>, options: SGDOptions) {
    const { lr, momentum = 0, dampening = 0, weight_decay = 0, nesterov = false, maximize = false } = options;
    atLeastZero(lr, "learning rate");
    atLeastZero(momentum, "momentum value");
    atLeastZero(weight_decay, "weight_decay value");
    if (nesterov && (momentum <= 0 || dampening !== 0))
      throw new ValueError("Nesterov momentum requires a momentum and zero dampening");
    super(params, { lr, momentum, dampening, weight_decay, nesterov, maximize });
  }

  protected override update(param: Tensor, grad: Tensor, group: ParamGroup<Required<SGDOptions>>): void {
    const { lr, momentum, weight_decay, nesterov, maximize } = group;
    let step = maximize ? grad.neg() : grad;
    if (weight_decay !== 0) step = step.add(param, { alpha: weight_decay });
    if (momentum !== 0) {
      const buffer = this.buffered(param, step, group);
      step = nesterov ? step.add(buffer, { alpha: momentum }) : buffer;
    }
    param.add_(step, { alpha: -lr });
  }

  /** The running mean of steps. */
  private buffered(param: Tensor, step: Tensor, { momentum, dampening }: Required<SGDOptions>): Tensor {
    if (!this.state.has(param))
      return this.stateOf(param, () => ({ momentum_buffer: step.detach().clone() })).momentum_buffer;
    const { momentum_buffer } = this.stateOf(param, () => ({ momentum_buffer: step }));
    return momentum_buffer.mul_(momentum).add_(step, { alpha: 1 - dampening });
  }
}

/** Gradient descent, with momentum if wanted. https://pytorch.org/docs/stable/generated/torch.optim.SGD.html */
export const SGD = callable("SGD", SGDOptimizer);
export type SGD = SGDOptimizer;

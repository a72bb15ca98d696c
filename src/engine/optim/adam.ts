// Adam: steps of a size that adapts to each parameter.
import { ValueError } from "../errors.js";
import { callable } from "../nn/callable.js";
import type { Tensor } from "../tensor.js";
import { atLeastZero, Optimizer, type ParamGroup, type Params } from "./optimizer.js";

/** What `Adam` can be told. */
export interface AdamOptions {
  /** The learning rate. */
  lr?: number;
  /** How slowly the running means of gradients and of their squares move. */
  betas?: readonly [number, number];
  eps?: number;
  weight_decay?: number;
  amsgrad?: boolean;
  maximize?: boolean;
}

type State = { step: number; exp_avg: Tensor; exp_avg_sq: Tensor; max_exp_avg_sq: Tensor };

class AdamOptimizer extends Optimizer<Required<AdamOptions>> {
  constructor(params: Params<Required<AdamOptions>>, options: AdamOptions = {}) {
    const {
      lr = 1e-3,
      betas = [0.9, 0.999],
      eps = 1e-8,
      weight_decay = 0,
      amsgrad = false,
      maximize = false,
    } = options;
    atLeastZero(lr, "learning rate");
    atLeastZero(eps, "epsilon value");
    betas.forEach((beta, i) => {
      if (!(beta >= 0 && beta < 1)) throw new ValueError(`Invalid beta parameter at index ${i}: ${beta}`);
    });
    atLeastZero(weight_decay, "weight_decay value");
    super(params, { lr, betas, eps, weight_decay, amsgrad, maximize });
  }

  protected override update(param: Tensor, grad: Tensor, group: ParamGroup<Required<AdamOptions>>): void {
    const { lr, betas, eps, weight_decay, amsgrad, maximize } = group;
    const [beta1, beta2] = betas;
    const state = this.stateOf<State>(param, () => fresh(param));
    state.step++;
    let step = maximize ? grad.neg() : grad;
    if (weight_decay !== 0) step = step.add(param, { alpha: weight_decay });
    state.exp_avg.mul_(beta1).add_(step, { alpha: 1 - beta1 });
    state.exp_avg_sq.mul_(beta2).addcmul_(step, step, { value: 1 - beta2 });
    if (amsgrad) state.max_exp_avg_sq = state.max_exp_avg_sq.maximum(state.exp_avg_sq);
    const squares = amsgrad ? state.max_exp_avg_sq : state.exp_avg_sq;
    const denominator = squares
      .sqrt()
      .div(Math.sqrt(1 - beta2 ** state.step))
      .add_(eps);
    param.addcdiv_(state.exp_avg, denominator, { value: -lr / (1 - beta1 ** state.step) });
  }
}

function fresh(param: Tensor): State {
  const zeros = () => param.new_zeros(param.sizes);
  return { step: 0, exp_avg: zeros(), exp_avg_sq: zeros(), max_exp_avg_sq: zeros() };
}

/** Adam. https://pytorch.org/docs/stable/generated/torch.optim.Adam.html */
export const Adam = callable("Adam", AdamOptimizer);
export type Adam = AdamOptimizer;

// NAdam: Adam that looks ahead along its momentum.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import {
  atLeastZero,
  checkAdam,
  effectiveGradient,
  Optimizer,
  type ParamGroup,
  type Params,
  zerosFor,
} from "./optimizer.js";
import { meanOfSquares } from "./updates.js";

/** What `NAdam` can be told. */
export interface NAdamOptions {
  /** The learning rate. Default 2e-3. */
  lr?: number;
  /** How slowly the running means of gradients and of their sizes move. Default `[0.9, 0.999]`. */
  betas?: readonly number[];
  /** Keeps divisions away from 0. Default 1e-8. */
  eps?: number;
  /** A pull of parameters towards 0. Default 0. */
  weight_decay?: number;
  /** How fast the momentum grows towards `betas[0]`. Default 4e-3. */
  momentum_decay?: number;
  /** Accepted, and without effect. */
  foreach?: boolean | null;
}

type Group = ParamGroup<Required<NAdamOptions>>;
type NAdamState = { step: number; mu_product: number; exp_avg: Tensor; exp_avg_sq: Tensor };

const nAdamArguments = new Signature(
  "NAdam(value params, float lr=2e-3, floats betas=[0.9,0.999], float eps=1e-8, float weight_decay=0, float momentum_decay=4e-3, bool? foreach=null)",
);

class NAdamOptimizer extends Optimizer<Required<NAdamOptions>> {
  constructor(
    ...args: Call<
      [params: Params<NAdamOptions>],
      [
        lr: number,
        betas: readonly number[],
        eps: number,
        weight_decay: number,
        momentum_decay: number,
        foreach: boolean | null,
      ],
      NAdamOptions
    >
  ) {
    const { params, ...defaults } = nAdamArguments.read(args);
    checkAdam(defaults);
    atLeastZero(defaults.momentum_decay, "momentum_decay value");
    super(params as Params<NAdamOptions>, defaults);
  }

  protected override update(param: Tensor, grad: Tensor, group: Group): void {
    const { lr, betas, eps } = group;
    const [beta1, beta2] = betas;
    const state = this.stateOf<NAdamState>(param, () => fresh(param));
    const step = effectiveGradient(param, grad, group);
    state.step++;
    const mu = momentumAt(state.step, group);
    const next = momentumAt(state.step + 1, group);
    state.mu_product *= mu;
    state.exp_avg.lerp_(step, 1 - beta1);
    meanOfSquares(state.exp_avg_sq, step, beta2);
    // PyTorch 1.13 counts this step's momentum twice in the last product; its recorded steps do too.
    const denominator = state.exp_avg_sq
      .div(1 - beta2 ** state.step)
      .sqrt_()
      .add_(eps);
    param.addcdiv_(step, denominator, { value: (-lr * (1 - mu)) / (1 - state.mu_product) });
    param.addcdiv_(state.exp_avg, denominator, { value: (-lr * next) / (1 - state.mu_product * mu * next) });
  }
}

function fresh(param: Tensor): NAdamState {
  return { step: 0, mu_product: 1, exp_avg: zerosFor(param), exp_avg_sq: zerosFor(param) };
}

/** The momentum of a step, which grows towards beta1. */
function momentumAt(step: number, { betas: [beta1], momentum_decay }: Group): number {
  return beta1 * (1 - 0.5 * 0.96 ** (step * momentum_decay));
}

/** Adam that looks ahead along its momentum. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.NAdam.html */
export const NAdam = callable("NAdam", NAdamOptimizer);
export type NAdam = NAdamOptimizer;

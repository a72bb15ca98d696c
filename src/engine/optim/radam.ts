// RAdam: Adam that starts as plain momentum until its mean of squares can be trusted.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { checkAdam, effectiveGradient, Optimizer, type ParamGroup, type Params, zerosFor } from "./optimizer.js";
import { meanOfSquares, stepByRoot } from "./updates.js";

/** What `RAdam` can be told. */
export interface RAdamOptions {
  /** The learning rate. Default 1e-3. */
  lr?: number;
  /** How slowly the running means of gradients and of their sizes move. Default `[0.9, 0.999]`. */
  betas?: readonly number[];
  /** Keeps divisions away from 0. Default 1e-8. */
  eps?: number;
  /** A pull of parameters towards 0. Default 0. */
  weight_decay?: number;
  /** Accepted, and without effect. */
  foreach?: boolean | null;
}

type Group = ParamGroup<Required<RAdamOptions>>;
type RAdamState = { step: number; exp_avg: Tensor; exp_avg_sq: Tensor };

const rAdamArguments = new Signature(
  "RAdam(value params, float lr=1e-3, floats betas=[0.9,0.999], float eps=1e-8, float weight_decay=0, bool? foreach=null)",
);

class RAdamOptimizer extends Optimizer<Required<RAdamOptions>> {
  constructor(
    ...args: Call<
      [params: Params<RAdamOptions>],
      [lr: number, betas: readonly number[], eps: number, weight_decay: number, foreach: boolean | null],
      RAdamOptions
    >
  ) {
    const { params, ...defaults } = rAdamArguments.read(args);
    checkAdam(defaults);
    super(params as Params<RAdamOptions>, defaults);
  }

  protected override update(param: Tensor, grad: Tensor, group: Group): void {
    const { lr, betas, eps } = group;
    const [beta1, beta2] = betas;
    const state = this.stateOf<RAdamState>(param, () => ({
      step: 0,
      exp_avg: zerosFor(param),
      exp_avg_sq: zerosFor(param),
    }));
    const step = effectiveGradient(param, grad, group);
    state.step++;
    state.exp_avg.lerp_(step, 1 - beta1);
    meanOfSquares(state.exp_avg_sq, step, beta2);
    const rate = lr / (1 - beta1 ** state.step);
    const trust = trustIn(state.step, beta2);
    if (trust === 0) param.add_(state.exp_avg, { alpha: -rate });
    else stepByRoot(param, state.exp_avg, state.exp_avg_sq, -rate * trust, eps);
  }
}

/** How much the mean of squares can be trusted after so many steps, times its bias correction; 0 at first. */
function trustIn(step: number, beta2: number): number {
  const decayed = beta2 ** step;
  const most = 2 / (1 - beta2) - 1;
  const length = most - (2 * step * decayed) / (1 - decayed);
  if (length <= 5) return 0;
  const variance = ((length - 4) * (length - 2) * most) / ((most - 4) * (most - 2) * length);
  return Math.sqrt(variance * (1 - decayed));
}

/** Adam that starts as plain momentum. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.RAdam.html */
export const RAdam = callable("RAdam", RAdamOptimizer);
export type RAdam = RAdamOptimizer;

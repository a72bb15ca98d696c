// Adam and AdamW: steps of a size that adapts to each parameter.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { checkAdam, effectiveGradient, Optimizer, type ParamGroup, type Params, zerosFor } from "./optimizer.js";
import { meanOfSquares, stepByRoot } from "./updates.js";

/** What `AdamW` can be told. */
export interface AdamWOptions {
  /** The learning rate. Default 0.001. */
  lr?: number;
  /** How slowly the running means of gradients and of their squares move. Default `[0.9, 0.999]`. */
  betas?: readonly number[];
  /** Keeps divisions away from 0. Default 1e-8. */
  eps?: number;
  /** A pull of parameters towards 0. Default 0 for `Adam`, 0.01 for `AdamW`. */
  weight_decay?: number;
  /** Whether steps go by the greatest of all running means of squares. Default false. */
  amsgrad?: boolean;
  /** Whether to go up instead of down. Default false. */
  maximize?: boolean;
  /** Accepted, and without effect. */
  foreach?: boolean | null;
  /** Accepted, and without effect. */
  capturable?: boolean;
}

/** What `Adam` can be told. */
export interface AdamOptions extends AdamWOptions {
  /** Accepted, and without effect. */
  differentiable?: boolean;
  /** Accepted, and without effect. */
  fused?: boolean;
}

type Group = ParamGroup<Required<AdamWOptions>>;
type AdamCall<O> = Call<
  [params: Params<O>],
  [lr: number, betas: readonly number[], eps: number, weight_decay: number, amsgrad: boolean],
  O
>;

/** What both remember of a parameter. */
type AdamState = { step: number; exp_avg: Tensor; exp_avg_sq: Tensor; max_exp_avg_sq?: Tensor };

function fresh(param: Tensor, amsgrad: boolean): AdamState {
  const state = { step: 0, exp_avg: zerosFor(param), exp_avg_sq: zerosFor(param) };
  return amsgrad ? { ...state, max_exp_avg_sq: zerosFor(param) } : state;
}

/** Moves the running means, and the parameter along them. */
function adamStep(param: Tensor, step: Tensor, state: AdamState, { lr, betas: [beta1, beta2], eps, amsgrad }: Group) {
  state.step++;
  state.exp_avg.lerp_(step, 1 - beta1);
  meanOfSquares(state.exp_avg_sq, step, beta2);
  if (amsgrad) state.max_exp_avg_sq = (state.max_exp_avg_sq ?? zerosFor(param)).maximum(state.exp_avg_sq);
  const squares = amsgrad ? state.max_exp_avg_sq! : state.exp_avg_sq;
  const correction = Math.sqrt(1 - beta2 ** state.step);
  const rate = (lr * correction) / (1 - beta1 ** state.step);
  stepByRoot(param, state.exp_avg, squares, -rate, eps * correction);
}

const adamArguments = new Signature(
  "Adam(value params, float lr=1e-3, floats betas=[0.9,0.999], float eps=1e-8, float weight_decay=0, bool amsgrad=false, *, bool? foreach=null, bool maximize=false, bool capturable=false, bool differentiable=false, bool fused=false)",
);

class AdamOptimizer extends Optimizer<Required<AdamOptions>> {
  constructor(...args: AdamCall<AdamOptions>) {
    const { params, ...defaults } = adamArguments.read(args);
    checkAdam(defaults);
    super(params as Params<AdamOptions>, defaults);
  }

  protected override update(param: Tensor, grad: Tensor, group: ParamGroup<Required<AdamOptions>>): void {
    const state = this.stateOf<AdamState>(param, () => fresh(param, group.amsgrad));
    adamStep(param, effectiveGradient(param, grad, group), state, group);
  }
}

/** Steps by running means of gradients and of their squares. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.Adam.html */
export const Adam = callable("Adam", AdamOptimizer);
export type Adam = AdamOptimizer;

const adamWArguments = new Signature(
  "AdamW(value params, float lr=1e-3, floats betas=[0.9,0.999], float eps=1e-8, float weight_decay=0.01, bool amsgrad=false, *, bool maximize=false, bool? foreach=null, bool capturable=false)",
);

class AdamWOptimizer extends Optimizer<Required<AdamWOptions>> {
  constructor(...args: AdamCall<AdamWOptions>) {
    const { params, ...defaults } = adamWArguments.read(args);
    checkAdam(defaults);
    super(params as Params<AdamWOptions>, defaults);
  }

  protected override update(param: Tensor, grad: Tensor, group: Group): void {
    const state = this.stateOf<AdamState>(param, () => fresh(param, group.amsgrad));
    if (group.weight_decay !== 0) param.mul_(1 - group.lr * group.weight_decay);
    adamStep(param, group.maximize ? grad.neg() : grad, state, group);
  }
}

/** Adam whose weight decay does not pass through the running means. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.AdamW.html */
export const AdamW = callable("AdamW", AdamWOptimizer);
export type AdamW = AdamWOptimizer;

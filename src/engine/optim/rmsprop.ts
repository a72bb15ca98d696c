// RMSprop: gradients over the root of their mean square.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { atLeastZero, effectiveGradient, Optimizer, type ParamGroup, type Params, zerosFor } from "./optimizer.js";
import { meanOfSquares, stepByRoot } from "./updates.js";

/** What `RMSprop` can be told. */
export interface RMSpropOptions {
  /** The learning rate. Default 1e-2. */
  lr?: number;
  /** How slowly the running mean of squares moves. Default 0.99. */
  alpha?: number;
  /** Keeps divisions away from 0. Default 1e-8. */
  eps?: number;
  /** A pull of parameters towards 0. Default 0. */
  weight_decay?: number;
  /** How much of the last step is kept. Default 0. */
  momentum?: number;
  /** Whether squares are counted from the mean gradient. Default false. */
  centered?: boolean;
  /** Accepted, and without effect. */
  foreach?: boolean | null;
  /** Whether to go up instead of down. Default false. */
  maximize?: boolean;
  /** Accepted, and without effect. */
  differentiable?: boolean;
}

type Group = ParamGroup<Required<RMSpropOptions>>;
type RMSpropState = { step: number; square_avg: Tensor; momentum_buffer?: Tensor; grad_avg?: Tensor };

const rmsPropArguments = new Signature(
  "RMSprop(value params, float lr=1e-2, float alpha=0.99, float eps=1e-8, float weight_decay=0, float momentum=0, bool centered=false, bool? foreach=null, bool maximize=false, bool differentiable=false)",
);

class RMSpropOptimizer extends Optimizer<Required<RMSpropOptions>> {
  constructor(
    ...args: Call<
      [params: Params<RMSpropOptions>],
      [
        lr: number,
        alpha: number,
        eps: number,
        weight_decay: number,
        momentum: number,
        centered: boolean,
        foreach: boolean | null,
        maximize: boolean,
        differentiable: boolean,
      ],
      RMSpropOptions
    >
  ) {
    const { params, ...defaults } = rmsPropArguments.read(args);
    atLeastZero(defaults.lr, "learning rate");
    atLeastZero(defaults.eps, "epsilon value");
    atLeastZero(defaults.momentum, "momentum value");
    atLeastZero(defaults.weight_decay, "weight_decay value");
    atLeastZero(defaults.alpha, "alpha value");
    super(params as Params<RMSpropOptions>, defaults);
  }

  protected override update(param: Tensor, grad: Tensor, group: Group): void {
    const { lr, alpha, eps, momentum } = group;
    const state = this.stateOf<RMSpropState>(param, () => fresh(param, group));
    const step = effectiveGradient(param, grad, group);
    state.step++;
    meanOfSquares(state.square_avg, step, alpha);
    const mean = squares(state, step, group);
    if (momentum > 0) {
      state.momentum_buffer ??= zerosFor(param);
      stepByRoot(state.momentum_buffer.mul_(momentum), step, mean, 1, eps);
      param.add_(state.momentum_buffer, { alpha: -lr });
    } else stepByRoot(param, step, mean, -lr, eps);
  }
}

function fresh(param: Tensor, { momentum, centered }: Group): RMSpropState {
  const state: RMSpropState = { step: 0, square_avg: zerosFor(param) };
  if (momentum > 0) state.momentum_buffer = zerosFor(param);
  if (centered) state.grad_avg = zerosFor(param);
  return state;
}

/** The mean square of recent gradients, or their variance. */
function squares(state: RMSpropState, step: Tensor, { alpha, centered }: Group): Tensor {
  if (!centered) return state.square_avg;
  state.grad_avg ??= zerosFor(step);
  state.grad_avg.lerp_(step, 1 - alpha);
  return state.square_avg.addcmul(state.grad_avg, state.grad_avg, { value: -1 });
}

/** Gradients over the root of their mean square. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.RMSprop.html */
export const RMSprop = callable("RMSprop", RMSpropOptimizer);
export type RMSprop = RMSpropOptimizer;

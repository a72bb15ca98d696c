// Adadelta: steps in the proportion of recent steps to recent gradients.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { ValueError } from "../errors.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { atLeastZero, effectiveGradient, Optimizer, type ParamGroup, type Params, zerosFor } from "./optimizer.js";
import { meanOfSquares } from "./updates.js";

/** What `Adadelta` can be told. */
export interface AdadeltaOptions {
  /** The learning rate. Default 1. */
  lr?: number;
  /** How slowly the running means of squares move. Default 0.9. */
  rho?: number;
  /** Keeps divisions away from 0. Default 1e-6. */
  eps?: number;
  /** A pull of parameters towards 0. Default 0. */
  weight_decay?: number;
  /** Accepted, and without effect. */
  foreach?: boolean | null;
  /** Whether to go up instead of down. Default false. */
  maximize?: boolean;
}

type Group = ParamGroup<Required<AdadeltaOptions>>;
type AdadeltaState = { step: number; square_avg: Tensor; acc_delta: Tensor };

const adadeltaArguments = new Signature(
  "Adadelta(value params, float lr=1, float rho=0.9, float eps=1e-6, float weight_decay=0, bool? foreach=null, *, bool maximize=false)",
);

class AdadeltaOptimizer extends Optimizer<Required<AdadeltaOptions>> {
  constructor(
    ...args: Call<
      [params: Params<AdadeltaOptions>],
      [lr: number, rho: number, eps: number, weight_decay: number, foreach: boolean | null],
      AdadeltaOptions
    >
  ) {
    const { params, ...defaults } = adadeltaArguments.read(args);
    const { rho } = defaults;
    atLeastZero(defaults.lr, "learning rate");
    if (!(rho >= 0 && rho <= 1)) throw new ValueError(`Invalid rho value: ${rho}`);
    atLeastZero(defaults.eps, "epsilon value");
    atLeastZero(defaults.weight_decay, "weight_decay value");
    super(params as Params<AdadeltaOptions>, defaults);
  }

  protected override update(param: Tensor, grad: Tensor, group: Group): void {
    const { lr, rho, eps } = group;
    const state = this.stateOf<AdadeltaState>(param, () => ({
      step: 0,
      square_avg: zerosFor(param),
      acc_delta: zerosFor(param),
    }));
    const step = effectiveGradient(param, grad, group);
    state.step++;
    meanOfSquares(state.square_avg, step, rho);
    const typical = state.square_avg.add(eps).sqrt_();
    const delta = state.acc_delta.add(eps).sqrt_().div_(typical).mul_(step);
    meanOfSquares(state.acc_delta, delta, rho);
    param.add_(delta, { alpha: -lr });
  }
}

/** Steps in the proportion of recent steps to recent gradients. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.Adadelta.html */
export const Adadelta = callable("Adadelta", AdadeltaOptimizer);
export type Adadelta = AdadeltaOptimizer;

// ASGD: gradient descent that also averages where it has been.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { atLeastZero, effectiveGradient, Optimizer, type ParamGroup, type Params, zerosFor } from "./optimizer.js";

/** What `ASGD` can be told. */
export interface ASGDOptions {
  /** The learning rate. Default 1e-2. */
  lr?: number;
  /** How fast the learning rate falls. Default 1e-4. */
  lambd?: number;
  /** The power with which the learning rate falls. Default 0.75. */
  alpha?: number;
  /** The step from which parameters are averaged. Default 1e6. */
  t0?: number;
  /** A pull of parameters towards 0. Default 0. */
  weight_decay?: number;
  /** Accepted, and without effect. */
  foreach?: boolean | null;
  /** Whether to go up instead of down. Default false. */
  maximize?: boolean;
}

type Group = ParamGroup<Required<ASGDOptions>>;
type ASGDState = { step: number; eta: number; mu: number; ax: Tensor };

const asgdArguments = new Signature(
  "ASGD(value params, float lr=1e-2, float lambd=1e-4, float alpha=0.75, float t0=1e6, float weight_decay=0, bool? foreach=null, bool maximize=false)",
);

class ASGDOptimizer extends Optimizer<Required<ASGDOptions>> {
  constructor(
    ...args: Call<
      [params: Params<ASGDOptions>],
      [
        lr: number,
        lambd: number,
        alpha: number,
        t0: number,
        weight_decay: number,
        foreach: boolean | null,
        maximize: boolean,
      ],
      ASGDOptions
    >
  ) {
    const { params, ...defaults } = asgdArguments.read(args);
    atLeastZero(defaults.lr, "learning rate");
    atLeastZero(defaults.weight_decay, "weight_decay value");
    super(params as Params<ASGDOptions>, defaults);
  }

  protected override update(param: Tensor, grad: Tensor, group: Group): void {
    const { lr, lambd, alpha, t0 } = group;
    const state = this.stateOf<ASGDState>(param, () => ({ step: 0, eta: lr, mu: 1, ax: zerosFor(param) }));
    const step = effectiveGradient(param, grad, group);
    state.step++;
    param.mul_(1 - lambd * state.eta).add_(step, { alpha: -state.eta });
    if (state.mu === 1) state.ax.copy_(param);
    else state.ax.add_(param.sub(state.ax), { alpha: state.mu });
    state.eta = lr / (1 + lambd * lr * state.step) ** alpha;
    state.mu = 1 / Math.max(1, state.step - t0);
  }
}

/** Gradient descent that also averages where it has been. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.ASGD.html */
export const ASGD = callable("ASGD", ASGDOptimizer);
export type ASGD = ASGDOptimizer;

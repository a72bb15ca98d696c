// Adamax: Adam by the greatest gradient instead of the mean square.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { checkAdam, effectiveGradient, Optimizer, type ParamGroup, type Params, zerosFor } from "./optimizer.js";

/** What `Adamax` can be told. */
export interface AdamaxOptions {
  /** The learning rate. Default 2e-3. */
  lr?: number;
  /** How slowly the running means of gradients and of their sizes move. Default `[0.9, 0.999]`. */
  betas?: readonly number[];
  /** Keeps divisions away from 0. Default 1e-8. */
  eps?: number;
  /** A pull of parameters towards 0. Default 0. */
  weight_decay?: number;
  /** Accepted, and without effect. */
  foreach?: boolean | null;
  /** Whether to go up instead of down. Default false. */
  maximize?: boolean;
}

type Group = ParamGroup<Required<AdamaxOptions>>;
type AdamaxState = { step: number; exp_avg: Tensor; exp_inf: Tensor };

const adamaxArguments = new Signature(
  "Adamax(value params, float lr=2e-3, floats betas=[0.9,0.999], float eps=1e-8, float weight_decay=0, bool? foreach=null, *, bool maximize=false)",
);

class AdamaxOptimizer extends Optimizer<Required<AdamaxOptions>> {
  constructor(
    ...args: Call<
      [params: Params<AdamaxOptions>],
      [lr: number, betas: readonly number[], eps: number, weight_decay: number, foreach: boolean | null],
      AdamaxOptions
    >
  ) {
    const { params, ...defaults } = adamaxArguments.read(args);
    checkAdam(defaults);
    super(params as Params<AdamaxOptions>, defaults);
  }

  protected override update(param: Tensor, grad: Tensor, group: Group): void {
    const {
      lr,
      betas: [beta1, beta2],
      eps,
    } = group;
    const state = this.stateOf<AdamaxState>(param, () => ({
      step: 0,
      exp_avg: zerosFor(param),
      exp_inf: zerosFor(param),
    }));
    const step = effectiveGradient(param, grad, group);
    state.step++;
    state.exp_avg.lerp_(step, 1 - beta1);
    state.exp_inf = state.exp_inf.mul_(beta2).maximum(step.abs().add_(eps));
    param.addcdiv_(state.exp_avg, state.exp_inf, { value: -lr / (1 - beta1 ** state.step) });
  }
}

/** Adam by the greatest recent gradient. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.Adamax.html */
export const Adamax = callable("Adamax", AdamaxOptimizer);
export type Adamax = AdamaxOptimizer;

// Adagrad: steps that shrink with all gradients so far.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import {
  atLeastZero,
  effectiveGradient,
  type GivenGroup,
  Optimizer,
  type ParamGroup,
  type Params,
  zerosFor,
} from "./optimizer.js";
import { stepByRoot } from "./updates.js";

/** What `Adagrad` can be told. */
export interface AdagradOptions {
  /** The learning rate. Default 1e-2. */
  lr?: number;
  /** How fast the learning rate falls with each step. Default 0. */
  lr_decay?: number;
  /** A pull of parameters towards 0. Default 0. */
  weight_decay?: number;
  /** What the sums of squares start from. Default 0. */
  initial_accumulator_value?: number;
  /** Keeps divisions away from 0. Default 1e-10. */
  eps?: number;
  /** Accepted, and without effect. */
  foreach?: boolean | null;
  /** Whether to go up instead of down. Default false. */
  maximize?: boolean;
}

type Group = ParamGroup<Required<AdagradOptions>>;
type AdagradState = { step: number; sum: Tensor };

const adagradArguments = new Signature(
  "Adagrad(value params, float lr=1e-2, float lr_decay=0, float weight_decay=0, float initial_accumulator_value=0, float eps=1e-10, bool? foreach=null, *, bool maximize=false)",
);

class AdagradOptimizer extends Optimizer<Required<AdagradOptions>> {
  constructor(
    ...args: Call<
      [params: Params<AdagradOptions>],
      [
        lr: number,
        lr_decay: number,
        weight_decay: number,
        initial_accumulator_value: number,
        eps: number,
        foreach: boolean | null,
      ],
      AdagradOptions
    >
  ) {
    const { params, ...defaults } = adagradArguments.read(args);
    atLeastZero(defaults.lr, "learning rate");
    atLeastZero(defaults.lr_decay, "lr_decay value");
    atLeastZero(defaults.weight_decay, "weight_decay value");
    atLeastZero(defaults.initial_accumulator_value, "initial_accumulator_value value");
    atLeastZero(defaults.eps, "epsilon value");
    super(params as Params<AdagradOptions>, defaults);
  }

  /** Adds parameters; their sums of squares are there from the start. */
  override add_param_group(param_group: GivenGroup<Required<AdagradOptions>>): void {
    super.add_param_group(param_group);
    const { params, initial_accumulator_value } = this.param_groups.at(-1)!;
    for (const param of params)
      this.state.set(param, { step: 0, sum: zerosFor(param).fill_(initial_accumulator_value) });
  }

  protected override update(param: Tensor, grad: Tensor, group: Group): void {
    const state = this.state.get(param) as AdagradState;
    const step = effectiveGradient(param, grad, group);
    state.step++;
    state.sum.addcmul_(step, step);
    stepByRoot(param, step, state.sum, -group.lr / (1 + (state.step - 1) * group.lr_decay), group.eps);
  }
}

/** Steps that shrink with all gradients so far. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.Adagrad.html */
export const Adagrad = callable("Adagrad", AdagradOptimizer);
export type Adagrad = AdagradOptimizer;

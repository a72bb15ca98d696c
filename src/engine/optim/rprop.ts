// Rprop: steps by the signs of gradients alone.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { ValueError } from "../errors.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { atLeastZero, Optimizer, type ParamGroup, type Params, zerosFor } from "./optimizer.js";

/** What `Rprop` can be told. */
export interface RpropOptions {
  /** The learning rate. Default 1e-2. */
  lr?: number;
  /** Factors of a step size when the sign of the gradient changes, and when it stays. Default `[0.5, 1.2]`. */
  etas?: readonly number[];
  /** The smallest and the greatest step. Default `[1e-6, 50]`. */
  step_sizes?: readonly number[];
  /** Accepted, and without effect. */
  foreach?: boolean | null;
  /** Whether to go up instead of down. Default false. */
  maximize?: boolean;
}

type Group = ParamGroup<Required<RpropOptions>>;
type RpropState = { step: number; prev: Tensor; step_size: Tensor };

const rpropArguments = new Signature(
  "Rprop(value params, float lr=1e-2, floats etas=[0.5,1.2], floats step_sizes=[1e-6,50], bool? foreach=null, *, bool maximize=false)",
);

class RpropOptimizer extends Optimizer<Required<RpropOptions>> {
  constructor(
    ...args: Call<
      [params: Params<RpropOptions>],
      [lr: number, etas: readonly number[], step_sizes: readonly number[], foreach: boolean | null],
      RpropOptions
    >
  ) {
    const { params, ...defaults } = rpropArguments.read(args);
    atLeastZero(defaults.lr, "learning rate");
    const [less, more] = defaults.etas;
    if (!(0 < less && less < 1 && 1 < more)) throw new ValueError(`Invalid eta values: ${less}, ${more}`);
    super(params as Params<RpropOptions>, defaults);
  }

  protected override update(param: Tensor, grad: Tensor, group: Group): void {
    const {
      etas: [less, more],
      step_sizes: [min, max],
    } = group;
    const state = this.stateOf<RpropState>(param, () => ({
      step: 0,
      prev: zerosFor(param),
      step_size: zerosFor(param).fill_(group.lr),
    }));
    const direction = group.maximize ? grad.neg() : grad;
    const agreement = direction.mul(state.prev);
    const turned = agreement.lt(0);
    const factors = agreement
      .gt(0)
      .to(param.dtype)
      .mul_(more - 1)
      .add_(1)
      .masked_fill_(turned, less);
    state.step++;
    state.step_size.mul_(factors).clamp_({ min, max });
    const step = direction.masked_fill(turned, 0);
    param.addcmul_(step.sign(), state.step_size, { value: -1 });
    state.prev.copy_(step);
  }
}

/** Steps by the signs of gradients alone. Raises ValueError for options out of range, and without parameters. https://pytorch.org/docs/stable/generated/torch.optim.Rprop.html */
export const Rprop = callable("Rprop", RpropOptimizer);
export type Rprop = RpropOptimizer;

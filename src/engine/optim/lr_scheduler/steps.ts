// Schedules that multiply learning rates by a factor at each epoch, or at some.
import { callable } from "../../callable.js";
import { ValueError } from "../../errors.js";
import { Signature } from "../../signature.js";
import { LRScheduler, needOptimizer, type ScheduleCall, type SchedulerOptions } from "./scheduler.js";

/** What `StepLR` can be told. */
export interface StepLROptions extends SchedulerOptions {
  /** The factor. Default 0.1. */
  gamma?: number;
}

const stepArguments = new Signature(
  "StepLR(value optimizer, int step_size, float gamma=0.1, int last_epoch=-1, bool verbose=false)",
);

class StepLRScheduler extends LRScheduler {
  /** After how many epochs the learning rate falls. */
  step_size: number;
  /** The factor of the learning rate. */
  gamma: number;

  constructor(
    ...args: ScheduleCall<
      [step_size: number],
      { step_size: number },
      [gamma: number, last_epoch: number, verbose: boolean],
      StepLROptions
    >
  ) {
    const { optimizer, step_size, gamma, ...options } = stepArguments.read(args);
    super(optimizer, options);
    this.step_size = step_size;
    this.gamma = gamma;
    this.begin();
  }

  override get_lr(): number[] {
    const stays = this.last_epoch === 0 || this.last_epoch % this.step_size !== 0;
    return this.groups.map(({ lr }) => (stays ? lr : lr * this.gamma));
  }

  protected override closedForm(): number[] {
    return this.base_lrs.map((lr) => lr * this.gamma ** Math.floor(this.last_epoch / this.step_size));
  }
}

/** Multiplies by `gamma` every `step_size` epochs. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html */
export const StepLR = callable("StepLR", StepLRScheduler);
export type StepLR = StepLRScheduler;

const multiStepArguments = new Signature(
  "MultiStepLR(value optimizer, ints milestones, float gamma=0.1, int last_epoch=-1, bool verbose=false)",
);

class MultiStepLRScheduler extends LRScheduler {
  /** After which epochs the learning rate falls, and how often each is named. */
  milestones: number[];
  /** The factor of the learning rate. */
  gamma: number;

  constructor(
    ...args: ScheduleCall<
      [milestones: readonly number[]],
      { milestones: readonly number[] },
      [gamma: number, last_epoch: number, verbose: boolean],
      StepLROptions
    >
  ) {
    const { optimizer, milestones, gamma, ...options } = multiStepArguments.read(args);
    super(optimizer, options);
    this.milestones = [...(milestones as number[])].sort((a, b) => a - b);
    this.gamma = gamma;
    this.begin();
  }

  override get_lr(): number[] {
    const times = this.milestones.filter((epoch) => epoch === this.last_epoch).length;
    return this.groups.map(({ lr }) => lr * this.gamma ** times);
  }

  protected override closedForm(): number[] {
    const passed = this.milestones.filter((epoch) => epoch <= this.last_epoch).length;
    return this.base_lrs.map((lr) => lr * this.gamma ** passed);
  }
}

/** Multiplies by `gamma` at given epochs. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiStepLR.html */
export const MultiStepLR = callable("MultiStepLR", MultiStepLRScheduler);
export type MultiStepLR = MultiStepLRScheduler;

const exponentialArguments = new Signature(
  "ExponentialLR(value optimizer, float gamma, int last_epoch=-1, bool verbose=false)",
);

class ExponentialLRScheduler extends LRScheduler {
  /** The factor of the learning rate. */
  gamma: number;

  constructor(
    ...args: ScheduleCall<[gamma: number], { gamma: number }, [last_epoch: number, verbose: boolean], SchedulerOptions>
  ) {
    const { optimizer, gamma, ...options } = exponentialArguments.read(args);
    super(optimizer, options);
    this.gamma = gamma;
    this.begin();
  }

  override get_lr(): number[] {
    return this.groups.map(({ lr }) => (this.last_epoch === 0 ? lr : lr * this.gamma));
  }

  protected override closedForm(): number[] {
    return this.base_lrs.map((lr) => lr * this.gamma ** this.last_epoch);
  }
}

/** Multiplies by `gamma` every epoch. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html */
export const ExponentialLR = callable("ExponentialLR", ExponentialLRScheduler);
export type ExponentialLR = ExponentialLRScheduler;

/** A factor for each epoch. */
export type Factor = (epoch: number) => number;

/** One function for each group. */
function perGroup(given: unknown, optimizer: unknown): Factor[] {
  const count = needOptimizer(optimizer).param_groups.length;
  if (!Array.isArray(given)) return new Array<Factor>(count).fill(given as Factor);
  if (given.length !== count) throw new ValueError(`Expected ${count} lr_lambdas, but got ${given.length}`);
  return given as Factor[];
}

type LambdaCall = ScheduleCall<
  [lr_lambda: Factor | readonly Factor[]],
  { lr_lambda: Factor | readonly Factor[] },
  [last_epoch: number, verbose: boolean],
  SchedulerOptions
>;

const lambdaArguments = new Signature(
  "LambdaLR(value optimizer, value lr_lambda, int last_epoch=-1, bool verbose=false)",
);

class LambdaLRScheduler extends LRScheduler {
  /** Not saved: functions are the script's. */
  declare readonly lr_lambdas: readonly Factor[];

  constructor(...args: LambdaCall) {
    const { optimizer, lr_lambda, ...options } = lambdaArguments.read(args);
    super(optimizer, options);
    Object.defineProperty(this, "lr_lambdas", { value: perGroup(lr_lambda, optimizer) });
    this.begin();
  }

  override get_lr(): number[] {
    return this.base_lrs.map((lr, i) => lr * this.lr_lambdas[i](this.last_epoch));
  }
}

/** The first learning rate times a function of the epoch. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LambdaLR.html */
export const LambdaLR = callable("LambdaLR", LambdaLRScheduler);
export type LambdaLR = LambdaLRScheduler;

const multiplicativeArguments = new Signature(
  "MultiplicativeLR(value optimizer, value lr_lambda, int last_epoch=-1, bool verbose=false)",
);

class MultiplicativeLRScheduler extends LRScheduler {
  /** Not saved: functions are the script's. */
  declare readonly lr_lambdas: readonly Factor[];

  constructor(...args: LambdaCall) {
    const { optimizer, lr_lambda, ...options } = multiplicativeArguments.read(args);
    super(optimizer, options);
    Object.defineProperty(this, "lr_lambdas", { value: perGroup(lr_lambda, optimizer) });
    this.begin();
  }

  override get_lr(): number[] {
    const { last_epoch, lr_lambdas } = this;
    return this.groups.map(({ lr }, i) => (last_epoch > 0 ? lr * lr_lambdas[i](last_epoch) : lr));
  }
}

/** Multiplies every epoch by a function of the epoch. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiplicativeLR.html */
export const MultiplicativeLR = callable("MultiplicativeLR", MultiplicativeLRScheduler);
export type MultiplicativeLR = MultiplicativeLRScheduler;

// Schedules that go up and down: again and again, or once.
import { callable } from "../../callable.js";
import { ValueError } from "../../errors.js";
import { Signature } from "../../signature.js";
import {
  groupsOf,
  LRScheduler,
  needOptimizer,
  type ScheduleCall,
  type Scheduled,
  type SchedulerOptions,
} from "./scheduler.js";

/** One number for all groups, or one for each. */
export type PerGroup = number | readonly number[];

/** What cyclic schedules can be told of the momentum. */
export interface MomentumOptions extends SchedulerOptions {
  /** Whether the momentum falls as the learning rate rises. Default true. */
  cycle_momentum?: boolean;
  /** The momentum at the greatest learning rate. Default 0.8, or 0.85 for `OneCycleLR`. */
  base_momentum?: PerGroup;
  /** The momentum at the least learning rate. Default 0.9, or 0.95 for `OneCycleLR`. */
  max_momentum?: PerGroup;
}

/** What `CyclicLR` can be told. */
export interface CyclicLROptions extends MomentumOptions {
  /** Steps on the way up. Default 2000. */
  step_size_up?: number;
  /** Steps on the way down. Default: as many as up. */
  step_size_down?: number | null;
  /** `triangular`, `triangular2` (half the height each time), or `exp_range` (height by `gamma`). */
  mode?: "triangular" | "triangular2" | "exp_range";
  /** The factor of the height per step, for `exp_range`. Default 1. */
  gamma?: number;
  /** A height of your own, instead of `mode`. */
  scale_fn?: ((x: number) => number) | null;
  /** Whether `scale_fn` gets the number of the cycle or of the step. Default `cycle`. */
  scale_mode?: "cycle" | "iterations";
}

/** One value for each group. */
export function perGroup(name: string, optimizer: Scheduled, value: PerGroup): number[] {
  const count = optimizer.param_groups.length;
  if (typeof value === "number") return new Array<number>(count).fill(value);
  if (value.length === 1 && count > 1) return new Array<number>(count).fill(value[0]);
  if (value.length !== count) throw new ValueError(`expected ${count} values for ${name}, got ${value.length}`);
  return [...value];
}

const noMomentum = "optimizer must support momentum with `cycle_momentum` option enabled";

const cyclicArguments = new Signature(
  "CyclicLR(value optimizer, floats base_lr, floats max_lr, int step_size_up=2000, int? step_size_down=null, str mode='triangular', float gamma=1, value? scale_fn=null, str scale_mode='cycle', bool cycle_momentum=true, floats base_momentum=[0.8], floats max_momentum=[0.9], int last_epoch=-1, bool verbose=false)",
);

class CyclicLRScheduler extends LRScheduler {
  /** The greatest learning rates, one per group. */
  max_lrs: number[];
  /** Steps of one cycle. */
  total_size: number;
  /** The share of a cycle that goes up. */
  step_ratio: number;
  /** The form of the cycles. */
  mode: string;
  /** The factor of the learning rate. */
  gamma: number;
  /** Whether the height follows from the cycle or the step. */
  scale_mode: string;
  /** Whether the momentum falls as the learning rate rises. */
  cycle_momentum: boolean;
  /** The least momenta, one per group. */
  base_momentums: number[] = [];
  /** The greatest momenta, one per group. */
  max_momentums: number[] = [];
  private readonly heightOf: (x: number) => number;

  constructor(
    ...args: ScheduleCall<
      [base_lr: PerGroup, max_lr: PerGroup],
      { base_lr: PerGroup; max_lr: PerGroup },
      [
        step_size_up: number,
        step_size_down: number | null,
        mode: "triangular" | "triangular2" | "exp_range",
        gamma: number,
      ],
      CyclicLROptions
    >
  ) {
    const given = cyclicArguments.read(args);
    const { mode, gamma, step_size_up, last_epoch } = given;
    const optimizer = needOptimizer(given.optimizer);
    const base = perGroup("base_lr", optimizer, given.base_lr as PerGroup);
    if (last_epoch === -1) for (const [i, group] of groupsOf(optimizer).entries()) group.lr = base[i];
    super(optimizer, given);
    this.max_lrs = perGroup("max_lr", optimizer, given.max_lr as PerGroup);
    this.total_size = step_size_up + (given.step_size_down ?? step_size_up);
    this.step_ratio = step_size_up / this.total_size;
    const own = given.scale_fn as ((x: number) => number) | null;
    if (own === null && !["triangular", "triangular2", "exp_range"].includes(mode))
      throw new ValueError("mode is invalid and scale_fn is None");
    this.mode = mode;
    this.gamma = gamma;
    this.heightOf =
      own ?? ((x) => (this.mode === "triangular" ? 1 : this.mode === "triangular2" ? 2 ** (1 - x) : this.gamma ** x));
    this.scale_mode = own !== null ? given.scale_mode : mode === "exp_range" ? "iterations" : "cycle";
    this.cycle_momentum = given.cycle_momentum;
    if (this.cycle_momentum) this.takeMomentum(given);
    this.begin();
    this.base_lrs = base;
  }

  private takeMomentum(given: { base_momentum: PerGroup; max_momentum: PerGroup; last_epoch: number }): void {
    const { optimizer, groups } = this;
    if (!("momentum" in optimizer.defaults)) throw new ValueError(noMomentum);
    const base = perGroup("base_momentum", optimizer, given.base_momentum);
    if (given.last_epoch === -1) for (const [i, group] of groups.entries()) group.momentum = base[i];
    this.base_momentums = groups.map(({ momentum }) => momentum as number);
    this.max_momentums = perGroup("max_momentum", optimizer, given.max_momentum);
  }

  override get_lr(): number[] {
    const cycle = Math.floor(1 + this.last_epoch / this.total_size);
    const x = 1 + this.last_epoch / this.total_size - cycle;
    const way = x <= this.step_ratio ? x / this.step_ratio : (x - 1) / (this.step_ratio - 1);
    const height = way * this.heightOf(this.scale_mode === "cycle" ? cycle : this.last_epoch);
    if (this.cycle_momentum)
      this.groups.forEach((group, i) => {
        group.momentum = this.max_momentums[i] - (this.max_momentums[i] - this.base_momentums[i]) * height;
      });
    return this.base_lrs.map((lr, i) => lr + (this.max_lrs[i] - lr) * height);
  }
}

/** Up and down between two learning rates, step by step. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CyclicLR.html */
export const CyclicLR = callable("CyclicLR", CyclicLRScheduler);
export type CyclicLR = CyclicLRScheduler;

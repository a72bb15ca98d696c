// Schedules that fall along a cosine.
import { callable } from "../../callable.js";
import { ValueError } from "../../errors.js";
import { Signature } from "../../signature.js";
import { LRScheduler, type ScheduleCall, type SchedulerOptions } from "./scheduler.js";

/** What `CosineAnnealingLR` can be told. */
export interface CosineAnnealingLROptions extends SchedulerOptions {
  /** The least learning rate. Default 0. */
  eta_min?: number;
}

const cosineArguments = new Signature(
  "CosineAnnealingLR(value optimizer, int T_max, float eta_min=0, int last_epoch=-1, bool verbose=false)",
);

class CosineAnnealingLRScheduler extends LRScheduler {
  /** Steps from the greatest learning rate to the least. */
  T_max: number;
  /** The least learning rate. */
  eta_min: number;

  constructor(
    ...args: ScheduleCall<
      [T_max: number],
      { T_max: number },
      [eta_min: number, last_epoch: number, verbose: boolean],
      CosineAnnealingLROptions
    >
  ) {
    const { optimizer, T_max, eta_min, ...options } = cosineArguments.read(args);
    super(optimizer, options);
    this.T_max = T_max;
    this.eta_min = eta_min;
    this.begin();
  }

  override get_lr(): number[] {
    const { last_epoch, T_max, eta_min } = this;
    if (last_epoch === 0) return this.groups.map(({ lr }) => lr);
    if (this._step_count === 1) return this.closedForm();
    if ((last_epoch - 1 - T_max) % (2 * T_max) === 0) {
      const rise = (1 - Math.cos(Math.PI / T_max)) / 2;
      return this.groups.map(({ lr }, i) => lr + (this.base_lrs[i] - eta_min) * rise);
    }
    const height = (epoch: number) => 1 + Math.cos((Math.PI * epoch) / T_max);
    const change = height(last_epoch) / height(last_epoch - 1);
    return this.groups.map(({ lr }) => change * (lr - eta_min) + eta_min);
  }

  protected override closedForm(): number[] {
    const height = (1 + Math.cos((Math.PI * this.last_epoch) / this.T_max)) / 2;
    return this.base_lrs.map((lr) => this.eta_min + (lr - this.eta_min) * height);
  }
}

/** Learning rates that fall along half a cosine in `T_max` epochs, and rise again. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html */
export const CosineAnnealingLR = callable("CosineAnnealingLR", CosineAnnealingLRScheduler);
export type CosineAnnealingLR = CosineAnnealingLRScheduler;

/** What `CosineAnnealingWarmRestarts` can be told. */
export interface CosineAnnealingWarmRestartsOptions extends CosineAnnealingLROptions {
  /** How many times longer each fall is than the one before. Default 1. */
  T_mult?: number;
}

const restartsArguments = new Signature(
  "CosineAnnealingWarmRestarts(value optimizer, int T_0, int T_mult=1, float eta_min=0, int last_epoch=-1, bool verbose=false)",
);

class CosineAnnealingWarmRestartsScheduler extends LRScheduler {
  /** Steps until the first restart. */
  T_0: number;
  /** How long this fall is, and how far it has come. */
  T_i: number;
  /** The factor of steps after each restart. */
  T_mult: number;
  /** The least learning rate. */
  eta_min: number;
  /** Steps since the last restart. */
  T_cur: number;

  constructor(
    ...args: ScheduleCall<
      [T_0: number],
      { T_0: number },
      [T_mult: number, eta_min: number, last_epoch: number, verbose: boolean],
      CosineAnnealingWarmRestartsOptions
    >
  ) {
    const { optimizer, T_0, T_mult, eta_min, ...options } = restartsArguments.read(args);
    if (T_0 <= 0) throw new ValueError(`Expected positive integer T_0, but got ${T_0}`);
    if (T_mult < 1) throw new ValueError(`Expected integer T_mult >= 1, but got ${T_mult}`);
    super(optimizer, options);
    this.T_0 = T_0;
    this.T_i = T_0;
    this.T_mult = T_mult;
    this.eta_min = eta_min;
    this.T_cur = this.last_epoch;
    this.begin();
  }

  override get_lr(): number[] {
    const height = (1 + Math.cos((Math.PI * this.T_cur) / this.T_i)) / 2;
    return this.base_lrs.map((lr) => this.eta_min + (lr - this.eta_min) * height);
  }

  /** Goes on by one epoch, or to a given one, which may be a fraction. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.html#torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.step */
  override step(epoch?: number | null): void {
    this._step_count++;
    if (epoch !== undefined && epoch !== null) this.goTo(epoch);
    else if (this.last_epoch < 0) this.goTo(0);
    else this.goOn();
    this.apply(this.get_lr(), epoch);
  }

  private goOn(): void {
    this.last_epoch++;
    this.T_cur++;
    if (this.T_cur < this.T_i) return;
    this.T_cur -= this.T_i;
    this.T_i *= this.T_mult;
  }

  private goTo(epoch: number): void {
    if (epoch < 0) throw new ValueError(`Expected non-negative epoch, but got ${epoch}`);
    const { T_0, T_mult } = this;
    let start = 0;
    let length = T_0;
    if (T_mult === 1) start = Math.floor(epoch / T_0) * T_0;
    else
      while (epoch >= start + length) {
        start += length;
        length *= T_mult;
      }
    this.T_i = length;
    this.T_cur = epoch - start;
    this.last_epoch = Math.floor(epoch);
  }
}

/** Falls along half a cosine, again and again. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.html */
export const CosineAnnealingWarmRestarts = callable(
  "CosineAnnealingWarmRestarts",
  CosineAnnealingWarmRestartsScheduler,
);
export type CosineAnnealingWarmRestarts = CosineAnnealingWarmRestartsScheduler;

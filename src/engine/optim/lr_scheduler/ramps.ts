// Schedules that run for a number of epochs and then stay: constant, linear, polynomial.
import type { Call } from "../../arguments.js";
import { callable } from "../../callable.js";
import { ValueError } from "../../errors.js";
import { Signature } from "../../signature.js";
import { LRScheduler, quotient, type Scheduled, type SchedulerOptions } from "./scheduler.js";

/** What `ConstantLR` can be told. */
export interface ConstantLROptions extends SchedulerOptions {
  /** The factor until then. Default 1/3. */
  factor?: number;
  /** The epoch from which the learning rate is whole. Default 5. */
  total_iters?: number;
}

const constantArguments = new Signature(
  "ConstantLR(value optimizer, float factor=0.3333333333333333, int total_iters=5, int last_epoch=-1, bool verbose=false)",
);

class ConstantLRScheduler extends LRScheduler {
  /** The factor of the learning rate. */
  factor: number;
  /** How many steps the schedule has. */
  total_iters: number;

  constructor(
    ...args: Call<
      [optimizer: Scheduled],
      [factor: number, total_iters: number, last_epoch: number, verbose: boolean],
      ConstantLROptions
    >
  ) {
    const { optimizer, factor, total_iters, ...options } = constantArguments.read(args);
    if (!(factor >= 0 && factor <= 1))
      throw new ValueError("Constant multiplicative factor expected to be between 0 and 1.");
    super(optimizer, options);
    this.factor = factor;
    this.total_iters = total_iters;
    this.begin();
  }

  override get_lr(): number[] {
    const { last_epoch, factor, total_iters } = this;
    const change = last_epoch === 0 ? factor : last_epoch === total_iters ? quotient(1, factor) : 1;
    return this.groups.map(({ lr }) => lr * change);
  }

  protected override closedForm(): number[] {
    return this.base_lrs.map((lr) => lr * (this.last_epoch >= this.total_iters ? 1 : this.factor));
  }
}

/** A part of the learning rate at first, then the whole. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ConstantLR.html */
export const ConstantLR = callable("ConstantLR", ConstantLRScheduler);
export type ConstantLR = ConstantLRScheduler;

/** What `LinearLR` can be told. */
export interface LinearLROptions extends SchedulerOptions {
  /** The factor at the beginning. Default 1/3. */
  start_factor?: number;
  /** The factor at the end. Default 1. */
  end_factor?: number;
  /** The epoch at which the end is reached. Default 5. */
  total_iters?: number;
}

const linearArguments = new Signature(
  "LinearLR(value optimizer, float start_factor=0.3333333333333333, float end_factor=1, int total_iters=5, int last_epoch=-1, bool verbose=false)",
);

class LinearLRScheduler extends LRScheduler {
  /** The first factor of the learning rate. */
  start_factor: number;
  /** The last factor of the learning rate. */
  end_factor: number;
  /** How many steps the schedule has. */
  total_iters: number;

  constructor(
    ...args: Call<
      [optimizer: Scheduled],
      [start_factor: number, end_factor: number, total_iters: number, last_epoch: number, verbose: boolean],
      LinearLROptions
    >
  ) {
    const { optimizer, start_factor, end_factor, total_iters, ...options } = linearArguments.read(args);
    if (!(start_factor >= 0 && start_factor <= 1))
      throw new ValueError("Starting multiplicative factor expected to be between 0 and 1.");
    if (!(end_factor >= 0 && end_factor <= 1))
      throw new ValueError("Ending multiplicative factor expected to be between 0 and 1.");
    super(optimizer, options);
    this.start_factor = start_factor;
    this.end_factor = end_factor;
    this.total_iters = total_iters;
    this.begin();
  }

  override get_lr(): number[] {
    const { last_epoch, start_factor, total_iters } = this;
    if (last_epoch === 0) return this.groups.map(({ lr }) => lr * start_factor);
    if (last_epoch > total_iters) return this.groups.map(({ lr }) => lr);
    const rise = this.end_factor - start_factor;
    const change = 1 + quotient(rise, total_iters * start_factor + (last_epoch - 1) * rise);
    return this.groups.map(({ lr }) => lr * change);
  }

  protected override closedForm(): number[] {
    const { start_factor, end_factor, total_iters } = this;
    const part = Math.min(total_iters, this.last_epoch) / total_iters;
    return this.base_lrs.map((lr) => lr * (start_factor + (end_factor - start_factor) * part));
  }
}

/** Factors that grow evenly from `start_factor` to `end_factor`. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LinearLR.html */
export const LinearLR = callable("LinearLR", LinearLRScheduler);
export type LinearLR = LinearLRScheduler;

/** What `PolynomialLR` can be told. */
export interface PolynomialLROptions extends SchedulerOptions {
  /** The epoch at which 0 is reached. Default 5. */
  total_iters?: number;
  /** The power of the way that is left. Default 1. */
  power?: number;
}

const polynomialArguments = new Signature(
  "PolynomialLR(value optimizer, int total_iters=5, float power=1, int last_epoch=-1, bool verbose=false)",
);

class PolynomialLRScheduler extends LRScheduler {
  /** How many steps the schedule has. */
  total_iters: number;
  /** The power of the polynomial. */
  power: number;

  constructor(
    ...args: Call<
      [optimizer: Scheduled],
      [total_iters: number, power: number, last_epoch: number, verbose: boolean],
      PolynomialLROptions
    >
  ) {
    const { optimizer, total_iters, power, ...options } = polynomialArguments.read(args);
    super(optimizer, options);
    this.total_iters = total_iters;
    this.power = power;
    this.begin();
  }

  override get_lr(): number[] {
    const { last_epoch, total_iters, power } = this;
    if (last_epoch === 0 || last_epoch > total_iters) return this.groups.map(({ lr }) => lr);
    const change = ((1 - last_epoch / total_iters) / (1 - (last_epoch - 1) / total_iters)) ** power;
    return this.groups.map(({ lr }) => lr * change);
  }

  protected override closedForm(): number[] {
    const left = 1 - Math.min(this.total_iters, this.last_epoch) / this.total_iters;
    return this.base_lrs.map((lr) => lr * left ** this.power);
  }
}

/** Learning rates that fall to 0 by a power of the way that is left. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.PolynomialLR.html */
export const PolynomialLR = callable("PolynomialLR", PolynomialLRScheduler);
export type PolynomialLR = PolynomialLRScheduler;

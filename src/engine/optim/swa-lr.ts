// The schedule of stochastic weight averaging: learning rates that settle at a constant.
import { callable } from "../callable.js";
import { ValueError } from "../errors.js";
import { Signature } from "../signature.js";
import type { PerGroup } from "./lr_scheduler/cyclic.js";
import { LRScheduler, needOptimizer, type ScheduleCall, type Scheduled } from "./lr_scheduler/scheduler.js";

/** What `SWALR` can be told. */
export interface SWALROptions {
  /** The number of epochs until `swa_lr` is reached. Default 10. */
  anneal_epochs?: number;
  /** `cos` or `linear`. Default `cos`. */
  anneal_strategy?: "cos" | "linear";
  /** The epoch that was the last one of an earlier run. Default -1: none. */
  last_epoch?: number;
}

const swaArguments = new Signature(
  "SWALR(value optimizer, floats swa_lr, int anneal_epochs=10, str anneal_strategy='cos', int last_epoch=-1)",
);

/** Writes the learning rate to be reached into each group. */
function setTargets(optimizer: Scheduled, rates: readonly number[]): void {
  const { param_groups } = optimizer;
  if (rates.length !== 1 && rates.length !== param_groups.length)
    throw new ValueError(
      `swa_lr must have the same length as optimizer.param_groups: swa_lr has ${rates.length}, optimizer.param_groups has ${param_groups.length}`,
    );
  param_groups.forEach((group, i) => {
    Object.assign(group, { swa_lr: rates[rates.length === 1 ? 0 : i] });
  });
}

class SWALRScheduler extends LRScheduler {
  /** How many epochs the way to the last rate takes. */
  anneal_epochs: number;
  /** `cos` or `linear`. */
  anneal_strategy: string;

  constructor(
    ...args: ScheduleCall<
      [swa_lr: PerGroup],
      { swa_lr: PerGroup },
      [anneal_epochs: number, anneal_strategy: "cos" | "linear", last_epoch: number],
      SWALROptions
    >
  ) {
    const { optimizer, swa_lr, anneal_epochs, anneal_strategy, last_epoch } = swaArguments.read(args);
    setTargets(needOptimizer(optimizer), swa_lr as readonly number[]);
    if (anneal_strategy !== "cos" && anneal_strategy !== "linear")
      throw new ValueError(`anneal_strategy must by one of 'cos' or 'linear', instead got ${anneal_strategy}`);
    if (anneal_epochs < 0) throw new ValueError(`anneal_epochs must be equal or greater than 0, got ${anneal_epochs}`);
    super(optimizer, { last_epoch });
    this.anneal_epochs = anneal_epochs;
    this.anneal_strategy = anneal_strategy;
    this.begin();
  }

  /** How much of the way is done after so many steps, 0 to 1. */
  private way(step: number): number {
    const part = Math.max(0, Math.min(1, step / Math.max(1, this.anneal_epochs)));
    return this.anneal_strategy === "linear" ? part : (1 - Math.cos(Math.PI * part)) / 2;
  }

  override get_lr(): number[] {
    const step = this.anneal_epochs === 0 ? Math.max(1, this._step_count - 1) : this._step_count - 1;
    const [before, now] = [this.way(step - 1), this.way(step)];
    return this.groups.map(({ lr, ...group }) => {
      const target = group.swa_lr as number;
      const start = before === 1 ? target : (lr - before * target) / (1 - before);
      return target * now + start * (1 - now);
    });
  }
}

/** Settles at the learning rate `swa_lr`. https://pytorch.org/docs/stable/optim.html#stochastic-weight-averaging */
export const SWALR = callable("SWALR", SWALRScheduler);
export type SWALR = SWALRScheduler;

// The schedule that looks at a metric and lowers learning rates when it no longer improves.
import type { Call } from "../../arguments.js";
import { callable } from "../../callable.js";
import { ValueError } from "../../errors.js";
import { Signature } from "../../signature.js";
import type { Tensor } from "../../tensor.js";
import { fieldsOf, groupsOf, needOptimizer, printRate, type Scheduled, type SchedulerState } from "./scheduler.js";

/** What `ReduceLROnPlateau` can be told. */
export interface ReduceLROnPlateauOptions {
  /** `min`: less is better, or `max`. Default `min`. */
  mode?: "min" | "max";
  /** The factor. Default 0.1. */
  factor?: number;
  /** How many epochs without improvement are borne. Default 10. */
  patience?: number;
  /** What counts as an improvement. Default 1e-4. */
  threshold?: number;
  /** Whether `threshold` is a part of the best value (`rel`) or a difference (`abs`). Default `rel`. */
  threshold_mode?: "rel" | "abs";
  /** How many epochs are not counted after a change. Default 0. */
  cooldown?: number;
  /** The least learning rate, of all groups or of each. Default 0. */
  min_lr?: number | readonly number[];
  /** Smaller changes are not made. Default 1e-8. */
  eps?: number;
  /** Whether each change is printed. Default false. */
  verbose?: boolean;
}

const plateauArguments = new Signature(
  "ReduceLROnPlateau(value optimizer, str mode='min', float factor=0.1, int patience=10, float threshold=1e-4, str threshold_mode='rel', int cooldown=0, floats min_lr=[0], float eps=1e-8, bool verbose=false)",
);

class ReduceLROnPlateauScheduler {
  /** The optimizer whose learning rates are set. */
  readonly optimizer: Scheduled;
  /** The factor of the learning rate. */
  factor: number;
  /** The least learning rates, one per group. */
  min_lrs: number[];
  /** How many bad epochs are waited for. */
  patience: number;
  /** Whether each change is printed. */
  verbose: boolean;
  /** How many epochs nothing happens after a change. */
  cooldown: number;
  /** How many of these are left. */
  cooldown_counter = 0;
  /** `min` or `max`: what is better. */
  mode: string;
  /** How much better counts as better. */
  threshold: number;
  /** `rel` or `abs`. */
  threshold_mode: string;
  /** The best metric so far. */
  best: number;
  /** How many bad epochs there were in a row. */
  num_bad_epochs = 0;
  /** The worst that a metric can be. */
  mode_worse: number;
  /** Changes that are smaller are left out. */
  eps: number;
  /** The epoch whose learning rates are set, from 0. */
  last_epoch = 0;
  /** @internal */
  _last_lr: number[];

  constructor(
    ...args: Call<
      [optimizer: Scheduled],
      [mode: "min" | "max", factor: number, patience: number, threshold: number, threshold_mode: "rel" | "abs"],
      ReduceLROnPlateauOptions
    >
  ) {
    const { optimizer, min_lr, ...given } = plateauArguments.read(args);
    if (given.factor >= 1) throw new ValueError("Factor should be < 1.0.");
    this.optimizer = needOptimizer(optimizer);
    const groups = groupsOf(this.optimizer);
    const least = min_lr as readonly number[];
    if (least.length !== 1 && least.length !== groups.length)
      throw new ValueError(`expected ${groups.length} min_lrs, got ${least.length}`);
    if (given.mode !== "min" && given.mode !== "max") throw new ValueError(`mode ${given.mode} is unknown!`);
    if (given.threshold_mode !== "rel" && given.threshold_mode !== "abs")
      throw new ValueError(`threshold mode ${given.threshold_mode} is unknown!`);
    ({
      factor: this.factor,
      patience: this.patience,
      verbose: this.verbose,
      cooldown: this.cooldown,
      mode: this.mode,
      threshold: this.threshold,
      threshold_mode: this.threshold_mode,
      eps: this.eps,
    } = given);
    this.min_lrs = groups.map((_, i) => least[least.length === 1 ? 0 : i]);
    this.mode_worse = this.mode === "min" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    this.best = this.mode_worse;
    this._last_lr = groups.map(({ lr }) => lr);
  }

  /** Looks at the metric of an epoch. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html#torch.optim.lr_scheduler.ReduceLROnPlateau.step */
  step(metrics: number | Tensor, epoch?: number | null): void {
    const current = Number(metrics);
    this.last_epoch = epoch ?? this.last_epoch + 1;
    if (this.is_better(current, this.best)) {
      this.best = current;
      this.num_bad_epochs = 0;
    } else this.num_bad_epochs++;
    if (this.in_cooldown) {
      this.cooldown_counter--;
      this.num_bad_epochs = 0;
    }
    if (this.num_bad_epochs > this.patience) {
      this.reduce();
      this.cooldown_counter = this.cooldown;
      this.num_bad_epochs = 0;
    }
    this._last_lr = groupsOf(this.optimizer).map(({ lr }) => lr);
  }

  private reduce(): void {
    groupsOf(this.optimizer).forEach((group, i) => {
      const lr = Math.max(group.lr * this.factor, this.min_lrs[i]);
      if (group.lr - lr <= this.eps) return;
      group.lr = lr;
      if (this.verbose) printRate(i, lr, this.last_epoch);
    });
  }

  /** Whether epochs are not counted at the moment. */
  get in_cooldown(): boolean {
    return this.cooldown_counter > 0;
  }

  /** Whether a metric is an improvement. */
  is_better(a: number, best: number): boolean {
    const { mode, threshold } = this;
    if (this.threshold_mode === "rel") return mode === "min" ? a < best * (1 - threshold) : a > best * (1 + threshold);
    return mode === "min" ? a < best - threshold : a > best + threshold;
  }

  /** The learning rates that were set last. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html#torch.optim.lr_scheduler.ReduceLROnPlateau.get_last_lr */
  get_last_lr(): number[] {
    return this._last_lr;
  }

  /** All fields but the optimizer. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html#torch.optim.lr_scheduler.ReduceLROnPlateau.state_dict */
  state_dict(): SchedulerState {
    return fieldsOf(this);
  }

  /** Takes over what `state_dict` returned. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html#torch.optim.lr_scheduler.ReduceLROnPlateau.load_state_dict */
  load_state_dict(state_dict: SchedulerState): void {
    Object.assign(this, state_dict);
  }
}

/** Lowers learning rates when a metric stops to improve. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html */
export const ReduceLROnPlateau = callable("ReduceLROnPlateau", ReduceLROnPlateauScheduler);
export type ReduceLROnPlateau = ReduceLROnPlateauScheduler;

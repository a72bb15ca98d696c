// Schedules made of schedules: all at once, or one after another.
import { callable } from "../../callable.js";
import { ValueError } from "../../errors.js";
import { Signature } from "../../signature.js";
import {
  fieldsOf,
  groupsOf,
  type LRScheduler,
  needOptimizer,
  type ScheduleCall,
  type Scheduled,
  type SchedulerOptions,
  type SchedulerState,
} from "./scheduler.js";

/** What a combination needs of its parts. */
type Part = Pick<LRScheduler, "optimizer" | "step" | "state_dict" | "load_state_dict" | "get_last_lr">;

/** What combinations share: the state of the parts belongs to theirs. */
class CombinedScheduler<P extends Part> {
  /** @internal */
  _last_lr: number[] = [];

  constructor(
    /** The optimizer whose learning rates are set. */
    readonly optimizer: Scheduled,
    /** @internal */
    readonly _schedulers: readonly P[],
  ) {}

  /** The learning rates that were set last. */
  get_last_lr(): number[] {
    return this._last_lr;
  }

  /** The state of the combination, and of each schedule. */
  state_dict(): SchedulerState {
    return { ...fieldsOf(this), _schedulers: this._schedulers.map((part) => part.state_dict()) };
  }

  /** Takes over what `state_dict` returned. */
  load_state_dict({ _schedulers: states, ...own }: SchedulerState): void {
    Object.assign(this, own);
    this._schedulers.forEach((part, i) => {
      part.load_state_dict((states as SchedulerState[])[i]);
    });
  }
}

class ChainedSchedulerScheduler extends CombinedScheduler<Part> {
  constructor(schedulers: Iterable<Part>) {
    const parts = [...schedulers];
    parts.forEach((part, i) => {
      if (part.optimizer !== parts[0].optimizer)
        throw new ValueError(
          `ChainedScheduler expects all schedulers to belong to the same optimizer, but got schedulers at index 0 and ${i} to be different`,
        );
    });
    super(parts[0].optimizer, parts);
    this._last_lr = groupsOf(this.optimizer).map(({ lr }) => lr);
  }

  /** Takes a step of each schedule, in order. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ChainedScheduler.html#torch.optim.lr_scheduler.ChainedScheduler.step */
  step(): void {
    for (const part of this._schedulers) part.step();
    this._last_lr = groupsOf(this.optimizer).map(({ lr }) => lr);
  }
}

/** Several schedules at once. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ChainedScheduler.html */
export const ChainedScheduler = callable("ChainedScheduler", ChainedSchedulerScheduler);
export type ChainedScheduler = ChainedSchedulerScheduler;

const sequentialArguments = new Signature(
  "SequentialLR(value optimizer, value schedulers, ints milestones, int last_epoch=-1, bool verbose=false)",
);

class SequentialLRScheduler extends CombinedScheduler<LRScheduler> {
  /** @internal */
  _milestones: number[];
  /** The epoch whose learning rates are set, from 0. */
  last_epoch: number;

  constructor(
    ...args: ScheduleCall<
      [schedulers: readonly LRScheduler[], milestones: readonly number[]],
      { schedulers: readonly LRScheduler[]; milestones: readonly number[] },
      [last_epoch: number, verbose: boolean],
      SchedulerOptions
    >
  ) {
    const { optimizer, schedulers, milestones, last_epoch } = sequentialArguments.read(args);
    super(needOptimizer(optimizer), schedulers as readonly LRScheduler[]);
    this._milestones = [...(milestones as number[])];
    this.check();
    this.last_epoch = last_epoch + 1;
    for (const group of groupsOf(this.optimizer)) group.lr = group.initial_lr!;
    for (const part of this._schedulers) part.last_epoch--;
    this._schedulers[0].begin();
    this._last_lr = this._schedulers[0].get_last_lr();
  }

  private check(): void {
    const { _schedulers: parts, _milestones: milestones } = this;
    parts.forEach((part, i) => {
      if (part.optimizer !== this.optimizer)
        throw new ValueError(
          `Sequential Schedulers expects all schedulers to belong to the same optimizer, but got schedulers at index ${i} to be different than the optimizer passed in.`,
        );
    });
    if (milestones.length !== parts.length - 1)
      throw new ValueError(
        `Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone points, but got number of schedulers ${parts.length} and the number of milestones to be equal to ${milestones.length}`,
      );
  }

  /** Takes a step of the schedule whose turn it is. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.SequentialLR.html#torch.optim.lr_scheduler.SequentialLR.step */
  step(): void {
    this.last_epoch++;
    const passed = this._milestones.filter((epoch) => epoch <= this.last_epoch).length;
    const part = this._schedulers[passed];
    if (passed > 0 && this._milestones[passed - 1] === this.last_epoch) part.step(0);
    else part.step();
    this._last_lr = part.get_last_lr();
  }
}

/** One schedule after another, changing at `milestones`. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.SequentialLR.html */
export const SequentialLR = callable("SequentialLR", SequentialLRScheduler);
export type SequentialLR = SequentialLRScheduler;

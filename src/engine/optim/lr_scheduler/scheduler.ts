// What all schedulers share: they set the learning rates of an optimizer's groups, epoch by epoch.
import type { Call } from "../../arguments.js";
import { KeyError, ZeroDivisionError } from "../../errors.js";
import { typeName } from "../../signature.js";
import { Optimizer, type ParamGroup } from "../optimizer.js";

/** An optimizer whose learning rates are scheduled. */
export type Scheduled = Optimizer<object>;
/** A group as schedulers see it. */
export type Group = ParamGroup<Record<string, unknown> & { lr: number }>;

/** How a scheduler is called: what it needs by position or by keyword, then options. */
export type ScheduleCall<Needed extends unknown[], Keyed, Optional extends unknown[], Options> =
  | Call<[optimizer: Scheduled, ...needed: Needed], Optional, Options>
  | [optimizer: Scheduled, options: Keyed & Options];

/** What every scheduler can be told. */
export interface SchedulerOptions {
  /** The epoch that was the last one of an earlier run. Default -1: none. */
  last_epoch?: number;
  /** Whether each change is printed. Default false. */
  verbose?: boolean;
}

/** The fields of a scheduler, as `state_dict` returns them. */
export type SchedulerState = Record<string, unknown>;

/** Raises unless something is an optimizer. */
export function needOptimizer(optimizer: unknown): Scheduled {
  if (!(optimizer instanceof Optimizer)) throw new TypeError(`${typeName(optimizer)} is not an Optimizer`);
  return optimizer as Scheduled;
}

/** The optimizer's groups. */
export const groupsOf = (optimizer: Scheduled) => optimizer.param_groups as unknown as Group[];

/** The base of schedulers: a subclass says in `get_lr` what the learning rates are at `last_epoch`. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LRScheduler.html */
export abstract class LRScheduler {
  /** The optimizer whose learning rates are set. */
  readonly optimizer: Scheduled;
  /** The learning rates that the groups started from. */
  base_lrs: number[];
  /** The epoch whose learning rates are set, from 0. */
  last_epoch: number;
  /** Whether each change is printed. */
  verbose: boolean;
  /** @internal */
  _step_count = 0;
  /** @internal */
  _last_lr: number[] = [];

  constructor(given: unknown, { last_epoch = -1, verbose = false }: SchedulerOptions) {
    const optimizer = needOptimizer(given);
    this.optimizer = optimizer;
    groupsOf(optimizer).forEach((group, i) => {
      if (last_epoch === -1) group.initial_lr ??= group.lr;
      else if (group.initial_lr === undefined)
        throw new KeyError(`param 'initial_lr' is not specified in param_groups[${i}] when resuming an optimizer`);
    });
    this.base_lrs = groupsOf(optimizer).map((group) => group.initial_lr!);
    this.last_epoch = last_epoch;
    this.verbose = verbose;
  }

  /** Learning rates of all groups at `last_epoch`, from those before. */
  abstract get_lr(): number[];

  /** @internal The learning rates at any epoch, where a formula says them. */
  protected closedForm?(): number[];

  /** Sets the learning rates of the first epoch: the last thing a constructor does. @internal */
  begin(): void {
    this.optimizer._step_count = 0;
    this._step_count = 0;
    this.step();
  }

  /** Goes to the next epoch, or to a given one, and sets its learning rates. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LRScheduler.html#torch.optim.lr_scheduler.LRScheduler.step */
  step(epoch?: number | null): void {
    this._step_count++;
    this.last_epoch = epoch ?? this.last_epoch + 1;
    const jumps = epoch !== undefined && epoch !== null && this.closedForm !== undefined;
    this.apply(jumps ? this.closedForm!() : this.get_lr(), epoch);
  }

  /** @internal */
  protected apply(rates: readonly number[], epoch?: number | null): void {
    this.groups.forEach((group, i) => {
      group.lr = rates[i];
      if (this.verbose) this.print_lr(i, rates[i], epoch);
    });
    this._last_lr = this.groups.map(({ lr }) => lr);
  }

  /** @internal */
  protected get groups(): Group[] {
    return groupsOf(this.optimizer);
  }

  /** The learning rates that were set last. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LRScheduler.html#torch.optim.lr_scheduler.LRScheduler.get_last_lr */
  get_last_lr(): number[] {
    return this._last_lr;
  }

  /** Prints a change. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LRScheduler.html#torch.optim.lr_scheduler.LRScheduler.print_lr */
  print_lr(group: number, lr: number, epoch?: number | null): void {
    printRate(group, lr, epoch);
  }

  /** All fields but the optimizer and functions. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LRScheduler.html#torch.optim.lr_scheduler.LRScheduler.state_dict */
  state_dict(): SchedulerState {
    return fieldsOf(this);
  }

  /** Takes over what `state_dict` returned. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LRScheduler.html#torch.optim.lr_scheduler.LRScheduler.load_state_dict */
  load_state_dict(state_dict: SchedulerState): void {
    Object.assign(this, state_dict);
  }
}

/** The fields that can be saved. */
export function fieldsOf(scheduler: object): SchedulerState {
  return Object.fromEntries(
    Object.entries(scheduler).filter(
      ([name, value]) => name !== "optimizer" && name !== "_schedulers" && typeof value !== "function",
    ),
  );
}

/** Prints that a learning rate has changed. */
export function printRate(group: number, lr: number, epoch?: number | null): void {
  const [mantissa, exponent] = lr.toExponential(4).split("e");
  const rate = `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
  const change = `djusting learning rate of group ${group} to ${rate}.`;
  console.log(epoch === undefined || epoch === null ? `A${change}` : `Epoch ${String(epoch).padStart(5)}: a${change}`);
}

/** A quotient of numbers: no learning rate may become NaN in silence. */
export function quotient(over: number, under: number): number {
  if (under === 0) throw new ZeroDivisionError("float division by zero");
  return over / under;
}

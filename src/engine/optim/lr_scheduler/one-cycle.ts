// The schedule of one cycle: up to the greatest learning rate, then down to almost nothing.
import { callable } from "../../callable.js";
import { ValueError } from "../../errors.js";
import { Signature } from "../../signature.js";
import { type MomentumOptions, type PerGroup, perGroup } from "./cyclic.js";
import { type Group, LRScheduler, needOptimizer, quotient, type ScheduleCall, type Scheduled } from "./scheduler.js";

/** What `OneCycleLR` can be told. */
export interface OneCycleLROptions extends MomentumOptions {
  /** The number of steps of the cycle. Needed, or `epochs` and `steps_per_epoch`. */
  total_steps?: number | null;
  /** The number of epochs. */
  epochs?: number | null;
  /** The number of steps in each epoch. */
  steps_per_epoch?: number | null;
  /** The part of the cycle in which the learning rate rises. Default 0.3. */
  pct_start?: number;
  /** `cos` or `linear`. Default `cos`. */
  anneal_strategy?: "cos" | "linear";
  /** The greatest learning rate over the first one. Default 25. */
  div_factor?: number;
  /** The first learning rate over the last one. Default 10000. */
  final_div_factor?: number;
  /** Whether the way down is first as long as the way up. Default false. */
  three_phase?: boolean;
}

/** A part of the cycle, by the names of the groups' fields between which it goes. */
interface Phase {
  readonly end_step: number;
  readonly start_lr: string;
  readonly end_lr: string;
  readonly start_momentum: string;
  readonly end_momentum: string;
}

const oneCycleArguments = new Signature(
  "OneCycleLR(value optimizer, floats max_lr, int? total_steps=null, int? epochs=null, int? steps_per_epoch=null, float pct_start=0.3, str anneal_strategy='cos', bool cycle_momentum=true, floats base_momentum=[0.85], floats max_momentum=[0.95], float div_factor=25, float final_div_factor=1e4, bool three_phase=false, int last_epoch=-1, bool verbose=false)",
);

type Given = ReturnType<(typeof oneCycleArguments)["read"]>;

function wholeNumber(value: number, name: string): number {
  if (!(value > 0)) throw new ValueError(`Expected positive integer ${name}, but got ${value}`);
  return value;
}

function stepsOf({ total_steps, epochs, steps_per_epoch }: Given): number {
  if (total_steps !== null) return wholeNumber(total_steps, "total_steps");
  if (epochs === null || steps_per_epoch === null)
    throw new ValueError("You must define either total_steps OR (epochs AND steps_per_epoch)");
  return wholeNumber(epochs, "epochs") * wholeNumber(steps_per_epoch, "steps_per_epoch");
}

const phase = (end_step: number, start_lr: string, end_lr: string, from: string, to: string): Phase => ({
  end_step,
  start_lr,
  end_lr,
  start_momentum: `${from}_momentum`,
  end_momentum: `${to}_momentum`,
});

function phasesOf(steps: number, { pct_start, three_phase }: Given): Phase[] {
  const up = phase(pct_start * steps - 1, "initial_lr", "max_lr", "max", "base");
  if (!three_phase) return [up, phase(steps - 1, "max_lr", "min_lr", "base", "max")];
  const down = phase(2 * pct_start * steps - 2, "max_lr", "initial_lr", "base", "max");
  return [up, down, phase(steps - 1, "initial_lr", "min_lr", "max", "max")];
}

class OneCycleLRScheduler extends LRScheduler {
  /** How many steps the schedule has. */
  total_steps: number;
  /** Whether the momentum falls as the learning rate rises. */
  cycle_momentum: boolean;
  /** Whether the momentum is the first of `betas`. */
  use_beta1 = false;
  /** `cos` or `linear`. */
  anneal_strategy: string;
  /** @internal */
  _schedule_phases: Phase[];

  constructor(
    ...args: ScheduleCall<
      [max_lr: PerGroup],
      { max_lr: PerGroup },
      [
        total_steps: number | null,
        epochs: number | null,
        steps_per_epoch: number | null,
        pct_start: number,
        anneal_strategy: "cos" | "linear",
      ],
      OneCycleLROptions
    >
  ) {
    const given = oneCycleArguments.read(args);
    const optimizer = needOptimizer(given.optimizer);
    const steps = stepsOf(given);
    const { pct_start, anneal_strategy } = given;
    if (!(pct_start >= 0 && pct_start <= 1))
      throw new ValueError(`Expected float between 0 and 1 pct_start, but got ${pct_start}`);
    if (anneal_strategy !== "cos" && anneal_strategy !== "linear")
      throw new ValueError(`anneal_strategy must by one of 'cos' or 'linear', instead got ${anneal_strategy}`);
    if (given.last_epoch === -1) setRates(optimizer, given);
    super(optimizer, given);
    this.total_steps = steps;
    this._schedule_phases = phasesOf(steps, given);
    this.anneal_strategy = anneal_strategy;
    this.cycle_momentum = given.cycle_momentum;
    if (this.cycle_momentum) this.takeMomentum(given);
    this.begin();
  }

  private takeMomentum({ base_momentum, max_momentum, last_epoch }: Given): void {
    const { optimizer } = this;
    this.use_beta1 = "betas" in optimizer.defaults;
    if (!this.use_beta1 && !("momentum" in optimizer.defaults))
      throw new ValueError("optimizer must support momentum with `cycle_momentum` option enabled");
    if (last_epoch !== -1) return;
    const base = perGroup("base_momentum", optimizer, base_momentum as PerGroup);
    const max = perGroup("max_momentum", optimizer, max_momentum as PerGroup);
    this.groups.forEach((group, i) => {
      this.setMomentum(group, max[i]);
      group.base_momentum = base[i];
      group.max_momentum = max[i];
    });
  }

  private setMomentum(group: Group, momentum: number): void {
    if (this.use_beta1) group.betas = [momentum, ...(group.betas as number[]).slice(1)];
    else group.momentum = momentum;
  }

  private between(start: number, end: number, part: number): number {
    if (this.anneal_strategy === "linear") return (end - start) * part + start;
    return end + ((start - end) / 2) * (Math.cos(Math.PI * part) + 1);
  }

  override get_lr(): number[] {
    const { last_epoch: step, total_steps, _schedule_phases: phases } = this;
    if (step > total_steps)
      throw new ValueError(`Tried to step ${step} times. The specified number of total steps is ${total_steps}`);
    const found = phases.findIndex(({ end_step }) => step <= end_step);
    const at = found < 0 ? phases.length - 1 : found;
    const { end_step, ...names } = phases[at];
    const start = at === 0 ? 0 : phases[at - 1].end_step;
    const part = quotient(step - start, end_step - start);
    return this.groups.map((group) => {
      const value = (name: string) => group[name] as number;
      if (this.cycle_momentum)
        this.setMomentum(group, this.between(value(names.start_momentum), value(names.end_momentum), part));
      return this.between(value(names.start_lr), value(names.end_lr), part);
    });
  }
}

/** Writes the learning rates of the cycle's corners into the groups. */
function setRates(optimizer: Scheduled, { max_lr, div_factor, final_div_factor }: Given): void {
  const most = perGroup("max_lr", optimizer, max_lr as PerGroup);
  optimizer.param_groups.forEach((group, i) => {
    const initial_lr = most[i] / div_factor;
    Object.assign(group, { initial_lr, max_lr: most[i], min_lr: initial_lr / final_div_factor });
  });
}

/** Up to the greatest learning rate and down again, once. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.OneCycleLR.html */
export const OneCycleLR = callable("OneCycleLR", OneCycleLRScheduler);
export type OneCycleLR = OneCycleLRScheduler;

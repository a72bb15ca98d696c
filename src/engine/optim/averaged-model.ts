// Averages of a model's weights over training steps, and the statistics of its batch normalisation.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import type { Device } from "../device.js";
import { int64 } from "../dtype.js";
import { no_grad } from "../mode.js";
import { BatchNorm1d, BatchNorm2d, BatchNorm3d } from "../nn/batch-norm.js";
import { deepcopy } from "../nn/copy.js";
import { Module } from "../nn/module.js";
import { tensor } from "../ops/creation.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";

/** How a new average comes from the average so far, a parameter, and how many models are in it. */
export type AverageFunction = (averaged: Tensor, current: Tensor, num_averaged: Tensor) => Tensor;

/** What `AveragedModel` can be told. */
export interface AveragedModelOptions {
  /** Where the averages live. Default: where the model does. */
  device?: Device | string | null;
  /** How averages are made. Default: all models count the same. */
  avg_fn?: AverageFunction | null;
  /** Whether buffers are averaged too. Default false. */
  use_buffers?: boolean;
}

const averagedArguments = new Signature(
  "AveragedModel(value model, device? device=null, value? avg_fn=null, bool use_buffers=false)",
);

const evenly: AverageFunction = (averaged, current, count) => averaged.add(current.sub(averaged).div(count.add(1)));

class AveragedModelModule<M extends Module> extends Module {
  /** The copy whose parameters are averages. */
  readonly module: M;
  /** How many models were averaged. */
  declare readonly n_averaged: Tensor;
  /** How a new model joins the mean. */
  readonly avg_fn: AverageFunction;
  /** Whether buffers are averaged too. */
  readonly use_buffers: boolean;

  constructor(
    ...args: Call<
      [model: M],
      [device: Device | string | null, avg_fn: AverageFunction | null, use_buffers: boolean],
      AveragedModelOptions
    >
  ) {
    super();
    const { model, device, avg_fn, use_buffers } = averagedArguments.read(args);
    this.module = deepcopy(model as M);
    if (device !== null) this.module.to(device);
    this.register_buffer("n_averaged", tensor(0, { dtype: int64 }));
    this.avg_fn = (avg_fn as AverageFunction | null) ?? evenly;
    this.use_buffers = use_buffers;
  }

  override forward(...inputs: Parameters<M["forward"]>): ReturnType<M["forward"]> {
    return (this.module as unknown as (...inputs: unknown[]) => unknown)(...inputs) as ReturnType<M["forward"]>;
  }

  private partsOf(model: Module): Tensor[] {
    return [...model.parameters(), ...(this.use_buffers ? model.buffers() : [])];
  }

  /** Takes the model's present parameters into the averages. */
  update_parameters(model: M): void {
    const current = this.partsOf(model);
    no_grad(() => {
      this.partsOf(this.module).forEach((average, i) => {
        const now = current[i].detach();
        const first = this.n_averaged.item() === 0;
        average.detach().copy_(first ? now : this.avg_fn(average.detach(), now, this.n_averaged));
      });
      this.n_averaged.add_(1);
    });
  }
}

/** A model whose parameters are averages of another's. https://pytorch.org/docs/stable/optim.html#torch.optim.swa_utils.AveragedModel */
export const AveragedModel = callable("AveragedModel", AveragedModelModule) as typeof AveragedModelModule &
  (<M extends Module>(model: M, options?: AveragedModelOptions) => AveragedModelModule<M>);
export type AveragedModel<M extends Module> = AveragedModelModule<M>;

type Norm = InstanceType<typeof BatchNorm1d | typeof BatchNorm2d | typeof BatchNorm3d>;

const isNorm = (module: Module): module is Norm =>
  module instanceof BatchNorm1d || module instanceof BatchNorm2d || module instanceof BatchNorm3d;

/** What a loader gives: inputs, or lists that begin with them. */
type Inputs = Tensor | readonly [Tensor, ...unknown[]];

/** Computes the statistics of all batch normalisation anew, from one pass over the data. https://pytorch.org/docs/stable/optim.html#torch.optim.swa_utils.update_bn */
export function update_bn(loader: Iterable<Inputs>, model: Module, device: Device | string | null = null): void {
  const norms = [...model.modules()].filter(isNorm);
  if (norms.length === 0) return;
  const momenta = norms.map(({ momentum }) => momentum);
  const { training } = model;
  for (const norm of norms) {
    norm.reset_running_stats();
    norm.momentum = null;
  }
  model.train();
  no_grad(() => {
    for (const batch of loader) {
      const input = Array.isArray(batch) ? (batch[0] as Tensor) : (batch as Tensor);
      (model as unknown as (input: Tensor) => unknown)(device === null ? input : input.to(device));
    }
  });
  norms.forEach((norm, i) => {
    norm.momentum = momenta[i];
  });
  model.train(training);
}

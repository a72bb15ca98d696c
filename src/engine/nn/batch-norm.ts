// Layers that normalise channels: over a batch, or each sample by itself.
import type { Call, Placement } from "../arguments.js";
import { callable } from "../callable.js";
import { ones, zeros } from "../declared/creation.js";
import { batch_norm, instance_norm } from "../declared/functional.js";
import { int64 } from "../dtype.js";
import { ValueError } from "../errors.js";
import { no_grad } from "../mode.js";
import { fieldsText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { ones_, zeros_ } from "./init.js";
import { Module } from "./module.js";
import { emptyParameter, type Parameter } from "./parameter.js";

/** What the normalisations of channels take besides the number of channels. */
export interface ChannelNormOptions extends Placement {
  /** What is added to variances, so that none is 0. Default 1e-5. */
  eps?: number;
  /** How much each batch counts in the running statistics; `null` for plain averages. Default 0.1. */
  momentum?: number | null;
  /** Whether channels are scaled and shifted by learnt numbers. Default true for batches, false for instances. */
  affine?: boolean;
  /** Whether running statistics are kept for evaluation. Default true for batches, false for instances. */
  track_running_stats?: boolean;
}

const text = (defaults: boolean) =>
  `BatchNorm(int num_features, float eps=1e-5, float? momentum=0.1, bool affine=${defaults}, bool track_running_stats=${defaults}, device? device=null, dtype? dtype=null)` as const;
const batchArguments = new Signature(text(true));
const instanceArguments = new Signature(text(false));

type NormCall = Call<
  [num_features: number],
  [eps: number, momentum: number | null, affine: boolean, track_running_stats: boolean],
  ChannelNormOptions
>;

/** Raises unless a tensor has one of these numbers of dimensions. */
function checkDimensions({ ndim }: Tensor, ...allowed: number[]): void {
  if (allowed.includes(ndim)) return;
  throw new ValueError(`expected ${allowed.map((count) => `${count}D`).join(" or ")} input (got ${ndim}D input)`);
}

/** What both kinds have: weights, running statistics, and their printed form. */
class ChannelNorm extends Module {
  /** How many channels. */
  readonly num_features: number;
  /** A small number that keeps from dividing by 0. */
  readonly eps: number;
  /** How much a new batch counts in the running statistics. */
  momentum: number | null;
  /** Whether a factor and a number are learnt for each channel. */
  readonly affine: boolean;
  /** Whether running statistics are kept. */
  readonly track_running_stats: boolean;
  /** The learnt factors. */
  readonly weight: Parameter | null;
  /** What is learnt and added, or `null`. */
  readonly bias: Parameter | null;
  /** The running mean of each channel, or `null`. */
  declare readonly running_mean: Tensor | null;
  /** The running variance of each channel, or `null`. */
  declare readonly running_var: Tensor | null;
  /** How many batches were seen, or `null`. */
  declare readonly num_batches_tracked: Tensor | null;

  constructor({
    num_features,
    eps,
    momentum,
    affine,
    track_running_stats,
    ...placement
  }: ReturnType<typeof batchArguments.read>) {
    super();
    this.num_features = num_features;
    this.eps = eps;
    this.momentum = momentum;
    this.affine = affine;
    this.track_running_stats = track_running_stats;
    this.weight = affine ? emptyParameter([num_features], placement) : null;
    this.bias = affine ? emptyParameter([num_features], placement) : null;
    const { device } = placement;
    this.register_buffer("running_mean", track_running_stats ? zeros([num_features], placement) : null);
    this.register_buffer("running_var", track_running_stats ? ones([num_features], placement) : null);
    this.register_buffer("num_batches_tracked", track_running_stats ? zeros([], { device, dtype: int64 }) : null);
    this.reset_parameters();
  }

  /** Forgets the running statistics. */
  reset_running_stats(): void {
    if (!this.track_running_stats) return;
    zeros_(this.running_mean!);
    ones_(this.running_var!);
    zeros_(this.num_batches_tracked!);
  }

  /** Forgets the running statistics, and scales by 1 and shifts by 0 again. */
  reset_parameters(): void {
    this.reset_running_stats();
    if (this.weight !== null) ones_(this.weight);
    if (this.bias !== null) zeros_(this.bias);
  }

  override extra_repr(): string {
    return `${this.num_features}, ${fieldsText(this, "eps", "momentum", "affine", "track_running_stats")}`;
  }
}

/** How much a batch counts; counts it. */
function countBatch({ momentum, num_batches_tracked, training }: ChannelNorm): number {
  if (!training || num_batches_tracked === null) return momentum ?? 0;
  no_grad(() => num_batches_tracked.add_(1));
  return momentum ?? 1 / num_batches_tracked.item();
}

class BatchNorm extends ChannelNorm {
  constructor(...args: NormCall) {
    super(batchArguments.read(args, new.target));
  }

  override forward(input: Tensor): Tensor {
    const momentum = countBatch(this);
    const { running_mean, running_var, weight, bias, eps } = this;
    const training = this.training || (running_mean === null && running_var === null);
    const used = !this.training || this.track_running_stats;
    return batch_norm(
      input,
      used ? running_mean : null,
      used ? running_var : null,
      weight,
      bias,
      training,
      momentum,
      eps,
    );
  }
}

class BatchNorm1dModule extends BatchNorm {
  override forward(input: Tensor): Tensor {
    checkDimensions(input, 2, 3);
    return super.forward(input);
  }
}

/** Brings each channel of a batch to mean 0 and variance 1. Shapes: (n, c) or (n, c, l) → the same. https://pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html */
export const BatchNorm1d = callable("BatchNorm1d", BatchNorm1dModule);
export type BatchNorm1d = BatchNorm1dModule;

class BatchNorm2dModule extends BatchNorm {
  override forward(input: Tensor): Tensor {
    checkDimensions(input, 4);
    return super.forward(input);
  }
}

/** As `BatchNorm1d`, for images. Shapes: (n, c, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html */
export const BatchNorm2d = callable("BatchNorm2d", BatchNorm2dModule);
export type BatchNorm2d = BatchNorm2dModule;

class BatchNorm3dModule extends BatchNorm {
  override forward(input: Tensor): Tensor {
    checkDimensions(input, 5);
    return super.forward(input);
  }
}

/** As `BatchNorm1d`, for volumes. Shapes: (n, c, d, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.BatchNorm3d.html */
export const BatchNorm3d = callable("BatchNorm3d", BatchNorm3dModule);
export type BatchNorm3d = BatchNorm3dModule;

class InstanceNorm extends ChannelNorm {
  constructor(...args: NormCall) {
    super(instanceArguments.read(args, new.target));
  }
}

function normaliseBatch(layer: InstanceNorm, input: Tensor): Tensor {
  const { running_mean, running_var, weight, bias, momentum, eps } = layer;
  const own = layer.training || !layer.track_running_stats;
  return instance_norm(input, running_mean, running_var, weight, bias, own, momentum ?? 0, eps);
}

/** A single sample is a batch of one. */
function normalise(layer: InstanceNorm, input: Tensor, rank: number): Tensor {
  checkDimensions(input, rank + 1, rank + 2);
  if (input.ndim === rank + 1) return normaliseBatch(layer, input.unsqueeze(0)).squeeze(0);
  return normaliseBatch(layer, input);
}

class InstanceNorm1dModule extends InstanceNorm {
  override forward(input: Tensor): Tensor {
    return normalise(this, input, 1);
  }
}

/** Brings each channel of each sample to mean 0 and variance 1. Shapes: (n, c, l) → the same. https://pytorch.org/docs/stable/generated/torch.nn.InstanceNorm1d.html */
export const InstanceNorm1d = callable("InstanceNorm1d", InstanceNorm1dModule);
export type InstanceNorm1d = InstanceNorm1dModule;

class InstanceNorm2dModule extends InstanceNorm {
  override forward(input: Tensor): Tensor {
    return normalise(this, input, 2);
  }
}

/** As `InstanceNorm1d`, for images. Shapes: (n, c, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.InstanceNorm2d.html */
export const InstanceNorm2d = callable("InstanceNorm2d", InstanceNorm2dModule);
export type InstanceNorm2d = InstanceNorm2dModule;

class InstanceNorm3dModule extends InstanceNorm {
  override forward(input: Tensor): Tensor {
    return normalise(this, input, 3);
  }
}

/** As `InstanceNorm1d`, for volumes. Shapes: (n, c, d, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.InstanceNorm3d.html */
export const InstanceNorm3d = callable("InstanceNorm3d", InstanceNorm3dModule);
export type InstanceNorm3d = InstanceNorm3dModule;

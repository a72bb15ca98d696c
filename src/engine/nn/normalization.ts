// Layers that normalise: over the last dimensions, over groups of channels, by neighbouring channels.
import type { Call, Placement, Sizes } from "../arguments.js";
import { callable } from "../callable.js";
import { group_norm, layer_norm, local_response_norm } from "../declared/functional.js";
import { ValueError } from "../errors.js";
import { tensor } from "../ops/creation.js";
import { fieldsText, pythonText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { ones_, zeros_ } from "./init.js";
import { Module } from "./module.js";
import { emptyParameter, type Parameter } from "./parameter.js";

/** What `LayerNorm` takes besides the shape. */
export interface LayerNormOptions extends Placement {
  /** What is added to variances, so that none is 0. Default 1e-5. */
  eps?: number;
  /** Whether the result is scaled and shifted by learnt numbers. Default true. */
  elementwise_affine?: boolean;
  /** Whether it is shifted, if it is scaled. Default true. */
  bias?: boolean;
}

const layerArguments = new Signature(
  "LayerNorm(ints normalized_shape, float eps=1e-5, bool elementwise_affine=true, bool bias=true, device? device=null, dtype? dtype=null)",
);

/** Ones to scale by and zeros to shift by, or nothing. */
function affineParameters(sizes: readonly number[], wanted: boolean, shift: boolean, placement: Placed) {
  return {
    weight: wanted ? emptyParameter(sizes, placement) : null,
    bias: wanted && shift ? emptyParameter(sizes, placement) : null,
  };
}

type Placed = Parameters<typeof emptyParameter>[1];

function resetAffine({ weight, bias }: { readonly weight: Parameter | null; readonly bias: Parameter | null }): void {
  if (weight !== null) ones_(weight);
  if (bias !== null) zeros_(bias);
}

class LayerNormModule extends Module {
  /** The sizes of the last dimensions, which are brought to mean 0. */
  readonly normalized_shape: readonly number[];
  /** A small number that keeps from dividing by 0. */
  readonly eps: number;
  /** Whether a factor and a number are learnt for each element. */
  readonly elementwise_affine: boolean;
  /** The learnt factors. */
  readonly weight: Parameter | null;
  /** What is learnt and added, or `null`. */
  readonly bias: Parameter | null;

  constructor(
    ...args: Call<
      [normalized_shape: Sizes],
      [eps: number, elementwise_affine: boolean, bias: boolean],
      LayerNormOptions
    >
  ) {
    super();
    const { normalized_shape, eps, elementwise_affine, bias, ...placement } = layerArguments.read(args);
    this.normalized_shape = normalized_shape;
    this.eps = eps;
    this.elementwise_affine = elementwise_affine;
    const affine = affineParameters(normalized_shape, elementwise_affine, bias, placement);
    this.weight = affine.weight;
    this.bias = affine.bias;
    this.reset_parameters();
  }

  /** Scales by 1 and shifts by 0 again. */
  reset_parameters(): void {
    resetAffine(this);
  }

  override forward(input: Tensor): Tensor {
    return layer_norm(input, this.normalized_shape, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    return `${pythonText(this.normalized_shape)}, ${fieldsText(this, "eps", "elementwise_affine")}`;
  }
}

/** Brings the last dimensions to mean 0 and variance 1. Shapes: (…, normalized_shape…) → the same. Raises RuntimeError if the last sizes are not `normalized_shape`. https://pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html */
export const LayerNorm = callable("LayerNorm", LayerNormModule);
export type LayerNorm = LayerNormModule;

/** What `GroupNorm` takes besides its numbers. */
export interface GroupNormOptions extends Placement {
  /** What is added to variances, so that none is 0. Default 1e-5. */
  eps?: number;
  /** Whether channels are scaled and shifted by learnt numbers. Default true. */
  affine?: boolean;
}

const groupArguments = new Signature(
  "GroupNorm(int num_groups, int num_channels, float eps=1e-5, bool affine=true, device? device=null, dtype? dtype=null)",
);

class GroupNormModule extends Module {
  /** How many groups of channels. */
  readonly num_groups: number;
  /** How many channels. */
  readonly num_channels: number;
  /** A small number that keeps from dividing by 0. */
  readonly eps: number;
  /** Whether a factor and a number are learnt for each channel. */
  readonly affine: boolean;
  /** The learnt factors. */
  readonly weight: Parameter | null;
  /** What is learnt and added, or `null`. */
  readonly bias: Parameter | null;

  constructor(
    ...args: Call<[num_groups: number, num_channels: number], [eps: number, affine: boolean], GroupNormOptions>
  ) {
    super();
    const { num_groups, num_channels, eps, affine, ...placement } = groupArguments.read(args);
    if (num_channels % num_groups !== 0) throw new ValueError("num_channels must be divisible by num_groups");
    this.num_groups = num_groups;
    this.num_channels = num_channels;
    this.eps = eps;
    this.affine = affine;
    const parameters = affineParameters([num_channels], affine, true, placement);
    this.weight = parameters.weight;
    this.bias = parameters.bias;
    this.reset_parameters();
  }

  /** Scales by 1 and shifts by 0 again. */
  reset_parameters(): void {
    resetAffine(this);
  }

  override forward(input: Tensor): Tensor {
    return group_norm(input, this.num_groups, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    return `${this.num_groups}, ${this.num_channels}, ${fieldsText(this, "eps", "affine")}`;
  }
}

/** Brings groups of channels to mean 0 and variance 1. Shapes: (n, c, …) → the same. Raises ValueError if `num_groups` does not divide the channels. https://pytorch.org/docs/stable/generated/torch.nn.GroupNorm.html */
export const GroupNorm = callable("GroupNorm", GroupNormModule);
export type GroupNorm = GroupNormModule;

/** What `LocalResponseNorm` takes besides its size. */
export interface LocalResponseNormOptions {
  /** How much neighbouring channels count. Default 1e-4. */
  alpha?: number;
  /** The power. Default 0.75. */
  beta?: number;
  /** What is added to the mean. Default 1. */
  k?: number;
}

const responseArguments = new Signature("LocalResponseNorm(int size, float alpha=0.0001, float beta=0.75, float k=1)");
type ResponseCall = Call<[size: number], [alpha: number, beta: number, k: number], LocalResponseNormOptions>;

class LocalResponseNormModule extends Module {
  /** How many neighbouring channels count. */
  readonly size: number;
  /** The factor of what neighbours have. */
  readonly alpha: number;
  /** The power. */
  readonly beta: number;
  /** What is added before the power. */
  readonly k: number;

  constructor(...args: ResponseCall) {
    super();
    const { size, alpha, beta, k } = responseArguments.read(args);
    this.size = size;
    this.alpha = alpha;
    this.beta = beta;
    this.k = k;
  }

  override forward(input: Tensor): Tensor {
    return local_response_norm(input, this.size, this.alpha, this.beta, this.k);
  }

  override extra_repr(): string {
    const k = this.k === 1 ? "1.0" : pythonText(this.k);
    return `${this.size}, ${fieldsText(this, "alpha", "beta")}, k=${k}`;
  }
}

/** Divides by what neighbouring channels have. Shapes: (n, c, …) → the same. https://pytorch.org/docs/stable/generated/torch.nn.LocalResponseNorm.html */
export const LocalResponseNorm = callable("LocalResponseNorm", LocalResponseNormModule);
export type LocalResponseNorm = LocalResponseNormModule;

/** Which channels count for which: PyTorch's sliding sum, which keeps the first channels longer than it should. */
function countingChannels(channels: number, size: number): number[][] {
  const reach = Math.trunc((size - 1) / 2 + 1);
  const current = Array.from({ length: channels }, (_, j) => Number(j < reach));
  return Array.from({ length: channels }, (_, c) => {
    if (c > 0 && c < channels - reach + 1) current[c + reach - 1] = 1;
    if (c > reach) current[c - reach] = 0;
    return [...current];
  });
}

class CrossMapLRN2dModule extends LocalResponseNormModule {
  override forward(input: Tensor): Tensor {
    if (input.ndim !== 4) throw new ValueError(`CrossMapLRN2d: Expected input to be 4D, got ${input.ndim}D instead.`);
    const [samples, channels] = input.sizes;
    const counting = tensor(countingChannels(channels, this.size), { dtype: input.dtype });
    const sums = counting.matmul(input.mul(input).reshape([samples, channels, -1])).view(input.sizes);
    return input.mul(
      sums
        .mul(this.alpha / this.size)
        .add(this.k)
        .pow(-this.beta),
    );
  }
  override extra_repr(): string {
    return `${this.size}, ${fieldsText(this, "alpha", "beta", "k")}`;
  }
}

/** As `LocalResponseNorm`, for images, as Caffe had it. Shapes: (n, c, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.CrossMapLRN2d.html */
export const CrossMapLRN2d = callable("CrossMapLRN2d", CrossMapLRN2dModule);
export type CrossMapLRN2d = CrossMapLRN2dModule;

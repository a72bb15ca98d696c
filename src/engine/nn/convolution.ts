// Convolutional layers.
import { type Call, type Placement, type Sizes, tupleOf } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { ValueError } from "../errors.js";
import { pythonText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { kaiming_uniform_, uniform_ } from "./init.js";
import { Module } from "./module.js";
import { emptyParameter, type Parameter } from "./parameter.js";

/** What surrounds an image. */
export type PaddingMode = "zeros" | "reflect" | "replicate" | "circular";

/** What a convolution takes besides its channels and the size of its kernels. */
export interface ConvOptions extends Placement {
  /** How far windows are apart. Default 1. */
  stride?: Sizes;
  /** How much surrounds the image, or `valid` (nothing) or `same` (as much as keeps its size). Default 0. */
  padding?: Sizes | "valid" | "same";
  /** How far the elements under a kernel are apart. Default 1. */
  dilation?: Sizes;
  /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
  groups?: number;
  /** Whether a learnt number is added to each channel. Default true. */
  bias?: boolean;
  /** What surrounds the image. Default `zeros`. */
  padding_mode?: PaddingMode;
}

/** What a transposed convolution takes besides its channels and the size of its kernels. */
export interface ConvTransposeOptions extends Placement {
  /** How far kernels are laid out apart. Default 1. */
  stride?: Sizes;
  /** How much is cut off around the result. Default 0. */
  padding?: Sizes;
  /** How much is added to the size of the result at one side. Default 0. */
  output_padding?: Sizes;
  /** Into how many parts, each with kernels of its own, channels are split. Default 1. */
  groups?: number;
  /** Whether a learnt number is added to each channel. Default true. */
  bias?: boolean;
  /** How far the elements of a kernel are apart. Default 1. */
  dilation?: Sizes;
  /** Only `zeros`. */
  padding_mode?: "zeros";
}

const convArguments = new Signature(
  "Conv(int in_channels, int out_channels, ints kernel_size, ints stride=[1], ints|str padding=[0], ints dilation=[1], int groups=1, bool bias=true, str padding_mode='zeros', device? device=null, dtype? dtype=null)",
);
const transposeArguments = new Signature(
  "ConvTranspose(int in_channels, int out_channels, ints kernel_size, ints stride=[1], ints padding=[0], ints output_padding=[0], int groups=1, bool bias=true, ints dilation=[1], str padding_mode='zeros', device? device=null, dtype? dtype=null)",
);

type Channels = [in_channels: number, out_channels: number, kernel_size: Sizes];
type ConvCall = Call<
  Channels,
  [
    stride: Sizes,
    padding: Sizes | "valid" | "same",
    dilation: Sizes,
    groups: number,
    bias: boolean,
    padding_mode: PaddingMode,
  ],
  ConvOptions
>;
type TransposeCall = Call<
  Channels,
  [
    stride: Sizes,
    padding: Sizes,
    output_padding: Sizes,
    groups: number,
    bias: boolean,
    dilation: Sizes,
    padding_mode: "zeros",
  ],
  ConvTransposeOptions
>;

type Numbers = readonly number[];
type Given = ReturnType<typeof convArguments.read> & { readonly output_padding?: Numbers };

const modes = ["reflect", "replicate", "circular", "zeros"];

function check({ in_channels, out_channels, groups, padding, padding_mode, stride }: Given): void {
  if (groups <= 0) throw new ValueError("groups must be a positive integer");
  if (in_channels % groups !== 0) throw new ValueError("in_channels must be divisible by groups");
  if (out_channels % groups !== 0) throw new ValueError("out_channels must be divisible by groups");
  if (typeof padding === "string" && padding !== "same" && padding !== "valid")
    throw new ValueError(`Invalid padding string '${padding}', should be one of {'same', 'valid'}`);
  if (padding === "same" && stride.some((step) => step !== 1))
    throw new ValueError("padding='same' is not supported for strided convolutions");
  if (!modes.includes(padding_mode))
    throw new ValueError(
      `padding_mode must be one of {'reflect', 'replicate', 'circular', 'zeros'}, but got padding_mode='${padding_mode}'`,
    );
}

/** What all convolutions have: kernels, and the numbers that say how they slide. */
class Convolution extends Module {
  /** How many channels go in. */
  readonly in_channels: number;
  /** How many channels come out. */
  readonly out_channels: number;
  /** The sizes of windows, one for each dimension. */
  readonly kernel_size: Numbers;
  /** How far windows are apart. */
  readonly stride: Numbers;
  /** How much surrounds the image. */
  readonly padding: Numbers | "valid" | "same";
  /** How far the elements under a window are apart. */
  readonly dilation: Numbers;
  /** Whether kernels are laid out instead of slid. */
  readonly transposed: boolean;
  /** How much is added to the size of the result at one side. */
  readonly output_padding: Numbers;
  /** Into how many parts channels are split. */
  readonly groups: number;
  /** What surrounds the image. */
  readonly padding_mode: PaddingMode;
  /** The learnt factors. */
  readonly weight: Parameter;
  /** What is learnt and added, or `null`. */
  readonly bias: Parameter | null;

  constructor(rank: number, transposed: boolean, given: Given) {
    super();
    check(given);
    const { in_channels, out_channels, groups, padding, device, dtype } = given;
    this.in_channels = in_channels;
    this.out_channels = out_channels;
    this.kernel_size = tupleOf(given.kernel_size, rank);
    this.stride = tupleOf(given.stride, rank);
    this.padding = typeof padding === "string" ? (padding as "valid" | "same") : tupleOf(padding, rank);
    this.dilation = tupleOf(given.dilation, rank);
    this.transposed = transposed;
    this.output_padding = tupleOf(given.output_padding ?? [0], rank);
    this.groups = groups;
    this.padding_mode = given.padding_mode as PaddingMode;
    const channels = transposed ? [in_channels, out_channels / groups] : [out_channels, in_channels / groups];
    this.weight = emptyParameter([...channels, ...this.kernel_size], { device, dtype });
    this.bias = given.bias ? emptyParameter([out_channels], { device, dtype }) : null;
    this.reset_parameters();
  }

  /** Draws new weights. */
  reset_parameters(): void {
    kaiming_uniform_(this.weight, { a: Math.sqrt(5) });
    const fan = this.weight.numel() / this.weight.sizes[0];
    if (this.bias !== null && fan > 0) uniform_(this.bias, -1 / Math.sqrt(fan), 1 / Math.sqrt(fan));
  }

  override extra_repr(): string {
    const { kernel_size, stride, padding, dilation, output_padding, groups, bias, padding_mode } = this;
    const isPlain = (value: Numbers | string, plain: number) =>
      typeof value !== "string" && value.every((number) => number === plain);
    const parts = [`${this.in_channels}, ${this.out_channels}`];
    const add = (name: string, value: unknown, needed = true) => {
      if (needed) parts.push(`${name}=${pythonText(value)}`);
    };
    add("kernel_size", kernel_size);
    add("stride", stride);
    add("padding", padding, !isPlain(padding, 0));
    add("dilation", dilation, !isPlain(dilation, 1));
    add("output_padding", output_padding, !isPlain(output_padding, 0));
    add("groups", groups, groups !== 1);
    add("bias", false, bias === null);
    add("padding_mode", padding_mode, padding_mode !== "zeros");
    return parts.join(", ");
  }
}

const convolve = { 1: functional.conv1d, 2: functional.conv2d, 3: functional.conv3d } as const;
const transpose = {
  1: functional.conv_transpose1d,
  2: functional.conv_transpose2d,
  3: functional.conv_transpose3d,
} as const;
type Rank = 1 | 2 | 3;

/** How much surrounds an image at both ends of each dimension, the last one first, as `pad` takes it. */
function surroundings({ padding, kernel_size, dilation }: Convolution): number[] {
  const ends = kernel_size.map((size, i) => {
    if (typeof padding !== "string") return [padding[i], padding[i]];
    const total = padding === "same" ? dilation[i] * (size - 1) : 0;
    return [Math.floor(total / 2), total - Math.floor(total / 2)];
  });
  return ends.reverse().flat();
}

/** A layer of one input and one result. */
interface ConvLayer extends Convolution {
  /** Slides the kernels over `input`. */
  forward(input: Tensor): Tensor;
}

function ofRank(rank: Rank): new (...args: ConvCall) => ConvLayer {
  return class extends Convolution {
    constructor(...args: ConvCall) {
      super(rank, false, convArguments.read(args, new.target));
    }

    override forward(input: Tensor): Tensor {
      const { weight, bias, stride, padding, dilation, groups, padding_mode } = this;
      if (padding_mode === "zeros") return convolve[rank](input, weight, bias, stride, padding, dilation, groups);
      const around = functional.pad(input, surroundings(this), padding_mode);
      return convolve[rank](around, weight, bias, stride, [0], dilation, groups);
    }
  };
}

class Conv1dModule extends ofRank(1) {}
/** Slides kernels over lines. Shapes: (n, in_channels, l) → (n, out_channels, l′), where x′ = ⌊(x + 2 padding − dilation (kernel − 1) − 1) / stride⌋ + 1. Raises ValueError if `groups` does not divide the channels, RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.Conv1d.html */
export const Conv1d = callable("Conv1d", Conv1dModule);
export type Conv1d = Conv1dModule;

class Conv2dModule extends ofRank(2) {}
/** Slides kernels over images. Shapes: (n, in_channels, h, w) → (n, out_channels, h′, w′), where x′ = ⌊(x + 2 padding − dilation (kernel − 1) − 1) / stride⌋ + 1. Raises ValueError if `groups` does not divide the channels, RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.Conv2d.html */
export const Conv2d = callable("Conv2d", Conv2dModule);
export type Conv2d = Conv2dModule;

class Conv3dModule extends ofRank(3) {}
/** Slides kernels over volumes. Shapes: (n, in_channels, d, h, w) → (n, out_channels, d′, h′, w′), where x′ = ⌊(x + 2 padding − dilation (kernel − 1) − 1) / stride⌋ + 1. Raises ValueError if `groups` does not divide the channels, RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.Conv3d.html */
export const Conv3d = callable("Conv3d", Conv3dModule);
export type Conv3d = Conv3dModule;

const forwardArguments = new Signature("forward(Tensor input, ints? output_size=null)");

/** A call of a layer whose result may have one of several sizes. */
export type ToSize<Inputs extends unknown[]> = Call<
  Inputs,
  [output_size: Numbers | null],
  {
    /** The size of the result. */
    output_size?: Numbers | null;
  }
>;

function checkOutput(sizes: Numbers, least: Numbers, most: Numbers, input: Tensor): void {
  if (sizes.every((size, i) => size >= least[i] && size <= most[i])) return;
  const spatial = input.shape.slice(-sizes.length).join(", ");
  throw new ValueError(
    `requested an output size of ${pythonText(sizes)}, but valid sizes range from [${least.join(", ")}] to [${most.join(", ")}] (for an input of torch.Size([${spatial}]))`,
  );
}

/** What is added at one side, so that the result has the size that was asked for. */
function outputPadding(layer: Convolution, rank: Rank, input: Tensor, output_size: Numbers): Numbers {
  const before = input.ndim - rank;
  const sizes = output_size.length === rank + before ? output_size.slice(before) : output_size;
  if (sizes.length !== rank)
    throw new ValueError(
      `ConvTranspose${rank}D: for ${input.ndim}D input, output_size must have ${rank} or ${rank + before} elements (got ${sizes.length})`,
    );
  const { stride, padding, dilation, kernel_size } = layer;
  const least = input.sizes.slice(-rank).map((size, i) => {
    return (size - 1) * stride[i] - 2 * (padding as Numbers)[i] + dilation[i] * (kernel_size[i] - 1) + 1;
  });
  const most = least.map((size, i) => size + stride[i] - 1);
  checkOutput(sizes, least, most, input);
  return sizes.map((size, i) => size - least[i]);
}

/** A layer whose result may have one of several sizes. */
interface ConvTransposeLayer extends Convolution {
  /** `output_size` chooses among the sizes that a convolution would bring to that of the input. */
  forward(...args: ToSize<[input: Tensor]>): Tensor;
}

function transposedOfRank(rank: Rank): new (...args: TransposeCall) => ConvTransposeLayer {
  return class extends Convolution {
    constructor(...args: TransposeCall) {
      const given = transposeArguments.read(args, new.target);
      if (given.padding_mode !== "zeros")
        throw new ValueError(`Only "zeros" padding mode is supported for ConvTranspose${rank}d`);
      super(rank, true, given);
    }

    override forward(...args: ToSize<[input: Tensor]>): Tensor {
      const { input, output_size } = forwardArguments.read(args);
      const { weight, bias, stride, padding, groups, dilation } = this;
      const extra = output_size === null ? this.output_padding : outputPadding(this, rank, input, output_size);
      return transpose[rank](input, weight, bias, stride, padding as Numbers, extra, groups, dilation);
    }
  };
}

class ConvTranspose1dModule extends transposedOfRank(1) {}
/** The transpose of `Conv1d`. Shapes: (n, in_channels, l) → (n, out_channels, l′), where x′ = (x − 1) stride − 2 padding + dilation (kernel − 1) + output_padding + 1. Raises ValueError if `groups` does not divide the channels, RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.ConvTranspose1d.html */
export const ConvTranspose1d = callable("ConvTranspose1d", ConvTranspose1dModule);
export type ConvTranspose1d = ConvTranspose1dModule;

class ConvTranspose2dModule extends transposedOfRank(2) {}
/** The transpose of `Conv2d`. Shapes: (n, in_channels, h, w) → (n, out_channels, h′, w′), where x′ = (x − 1) stride − 2 padding + dilation (kernel − 1) + output_padding + 1. Raises ValueError if `groups` does not divide the channels, RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html */
export const ConvTranspose2d = callable("ConvTranspose2d", ConvTranspose2dModule);
export type ConvTranspose2d = ConvTranspose2dModule;

class ConvTranspose3dModule extends transposedOfRank(3) {}
/** The transpose of `Conv3d`. Shapes: (n, in_channels, d, h, w) → (n, out_channels, d′, h′, w′), where x′ = (x − 1) stride − 2 padding + dilation (kernel − 1) + output_padding + 1. Raises ValueError if `groups` does not divide the channels, RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.nn.ConvTranspose3d.html */
export const ConvTranspose3d = callable("ConvTranspose3d", ConvTranspose3dModule);
export type ConvTranspose3d = ConvTranspose3dModule;

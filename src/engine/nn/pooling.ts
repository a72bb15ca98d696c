// Pooling layers: the greatest elements, means, or power means of windows, and the way back.
import type { Call, Sizes } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { fieldsText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** What `MaxPool1d` and its like take besides the size of windows. */
export interface MaxPoolOptions {
  /** How far windows are apart; by default as far as they are long. */
  stride?: Sizes | null;
  /** How much surrounds the image. Default 0. */
  padding?: Sizes;
  /** How far the elements of a window are apart. Default 1. */
  dilation?: Sizes;
  /** Whether the positions of the greatest elements are a second result. Default false. */
  return_indices?: boolean;
  /** Whether windows may reach beyond the end. Default false. */
  ceil_mode?: boolean;
}

const maxArguments = new Signature(
  "MaxPool(value kernel_size, value stride=null, value padding=0, value dilation=1, bool return_indices=false, bool ceil_mode=false)",
);

type MaxPoolCall = Call<
  [kernel_size: Sizes],
  [stride: Sizes | null, padding: Sizes, dilation: Sizes, return_indices: boolean, ceil_mode: boolean],
  MaxPoolOptions
>;

type Pool = (input: Tensor, kernel_size: Sizes, options: object) => Tensor;

/** What windows of maxima have in common. Results with positions are typed as a tensor too. */
class MaxPool extends Module {
  /** The sizes of windows, one for each dimension. */
  readonly kernel_size: Sizes;
  /** How far windows are apart. */
  readonly stride: Sizes;
  /** How much surrounds the image. */
  readonly padding: Sizes;
  /** How far the elements under a window are apart. */
  readonly dilation: Sizes;
  /** Whether positions are a second result. */
  readonly return_indices: boolean;
  /** Whether windows may reach beyond the end. */
  readonly ceil_mode: boolean;

  constructor(...args: MaxPoolCall) {
    super();
    const { kernel_size, stride, padding, dilation, return_indices, ceil_mode } = maxArguments.read(args, new.target);
    this.kernel_size = kernel_size as Sizes;
    this.stride = (stride ?? kernel_size) as Sizes;
    this.padding = padding as Sizes;
    this.dilation = dilation as Sizes;
    this.return_indices = return_indices;
    this.ceil_mode = ceil_mode;
  }

  protected pool(run: Pool, input: Tensor): Tensor {
    const { kernel_size, stride, padding, dilation, ceil_mode, return_indices } = this;
    return run(input, kernel_size, { stride, padding, dilation, ceil_mode, return_indices });
  }

  override extra_repr(): string {
    return fieldsText(this, "kernel_size", "stride", "padding", "dilation", "ceil_mode");
  }
}

class MaxPool1dModule extends MaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.max_pool1d as Pool, input);
  }
}

/** The greatest element of each window. Shapes: (n, c, l) → (n, c, l′). https://pytorch.org/docs/stable/generated/torch.nn.MaxPool1d.html */
export const MaxPool1d = callable("MaxPool1d", MaxPool1dModule);
export type MaxPool1d = MaxPool1dModule;

class MaxPool2dModule extends MaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.max_pool2d as Pool, input);
  }
}

/** As `MaxPool1d`, for images. Shapes: (n, c, h, w) → (n, c, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html */
export const MaxPool2d = callable("MaxPool2d", MaxPool2dModule);
export type MaxPool2d = MaxPool2dModule;

class MaxPool3dModule extends MaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.max_pool3d as Pool, input);
  }
}

/** As `MaxPool1d`, for volumes. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.MaxPool3d.html */
export const MaxPool3d = callable("MaxPool3d", MaxPool3dModule);
export type MaxPool3d = MaxPool3dModule;

/** What `AvgPool1d` takes besides the size of windows. */
export interface AvgPool1dOptions {
  /** How far windows are apart; by default as far as they are long. */
  stride?: Sizes | null;
  /** How many zeros surround the image. Default 0. */
  padding?: Sizes;
  /** Whether windows may reach beyond the end. Default false. */
  ceil_mode?: boolean;
  /** Whether the zeros around count in means. Default true. */
  count_include_pad?: boolean;
}

/** What `AvgPool2d` and `AvgPool3d` take besides the size of windows. */
export interface AvgPoolOptions extends AvgPool1dOptions {
  /** What sums are divided by, instead of the size of windows. */
  divisor_override?: number | null;
}

const average =
  "value kernel_size, value stride=null, value padding=0, bool ceil_mode=false, bool count_include_pad=true";
const lineArguments = new Signature(`AvgPool1d(${average})` as const);
const averageArguments = new Signature(`AvgPool(${average}, int? divisor_override=null)` as const);

class AvgPool extends Module {
  /** The sizes of windows, one for each dimension. */
  readonly kernel_size: Sizes;
  /** How far windows are apart. */
  readonly stride: Sizes;
  /** How much surrounds the image. */
  readonly padding: Sizes;
  /** Whether windows may reach beyond the end. */
  readonly ceil_mode: boolean;
  /** Whether padding counts in means. */
  readonly count_include_pad: boolean;

  constructor({ kernel_size, stride, padding, ceil_mode, count_include_pad }: ReturnType<typeof lineArguments.read>) {
    super();
    this.kernel_size = kernel_size as Sizes;
    this.stride = (stride ?? kernel_size) as Sizes;
    this.padding = padding as Sizes;
    this.ceil_mode = ceil_mode;
    this.count_include_pad = count_include_pad;
  }

  override extra_repr(): string {
    return fieldsText(this, "kernel_size", "stride", "padding");
  }
}

/** One number as a list, as layers of lines keep it. */
const inList = (value: unknown) => (typeof value === "number" ? [value] : value);
type AvgPool1dCall = Call<
  [kernel_size: Sizes],
  [stride: Sizes | null, padding: Sizes, ceil_mode: boolean, count_include_pad: boolean],
  AvgPool1dOptions
>;

class AvgPool1dModule extends AvgPool {
  constructor(...args: AvgPool1dCall) {
    const { kernel_size, stride, padding, ...rest } = lineArguments.read(args, new.target);
    super({ ...rest, kernel_size: inList(kernel_size), stride: inList(stride), padding: inList(padding) });
  }
  override forward(input: Tensor): Tensor {
    const { kernel_size, stride, padding, ceil_mode, count_include_pad } = this;
    return functional.avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);
  }
}

/** The mean of each window. Shapes: (n, c, l) → (n, c, l′). https://pytorch.org/docs/stable/generated/torch.nn.AvgPool1d.html */
export const AvgPool1d = callable("AvgPool1d", AvgPool1dModule);
export type AvgPool1d = AvgPool1dModule;

type AvgPoolCall = Call<
  [kernel_size: Sizes],
  [
    stride: Sizes | null,
    padding: Sizes,
    ceil_mode: boolean,
    count_include_pad: boolean,
    divisor_override: number | null,
  ],
  AvgPoolOptions
>;

class AvgPoolOfImages extends AvgPool {
  /** What sums are divided by, if not the size of windows. */
  readonly divisor_override: number | null;

  constructor(...args: AvgPoolCall) {
    const { divisor_override, ...rest } = averageArguments.read(args, new.target);
    super(rest);
    this.divisor_override = divisor_override;
  }

  protected pool(run: typeof functional.avg_pool2d, input: Tensor): Tensor {
    const { kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override } = this;
    return run(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
  }
}

class AvgPool2dModule extends AvgPoolOfImages {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.avg_pool2d, input);
  }
}

/** As `AvgPool1d`, for images. Shapes: (n, c, h, w) → (n, c, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html */
export const AvgPool2d = callable("AvgPool2d", AvgPool2dModule);
export type AvgPool2d = AvgPool2dModule;

class AvgPool3dModule extends AvgPoolOfImages {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.avg_pool3d, input);
  }
}

/** As `AvgPool1d`, for volumes. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.AvgPool3d.html */
export const AvgPool3d = callable("AvgPool3d", AvgPool3dModule);
export type AvgPool3d = AvgPool3dModule;

/** What `LPPool1d` and `LPPool2d` take besides the power and the size of windows. */
export interface LPPoolOptions {
  /** How far windows are apart; by default as far as they are long. */
  stride?: Sizes | null;
  /** Whether windows may reach beyond the end. Default false. */
  ceil_mode?: boolean;
}

const powerArguments = new Signature(
  "LPPool(float norm_type, value kernel_size, value stride=null, bool ceil_mode=false)",
);
type LPPoolCall = Call<
  [norm_type: number, kernel_size: Sizes],
  [stride: Sizes | null, ceil_mode: boolean],
  LPPoolOptions
>;

class LPPool extends Module {
  /** The power of the norm. */
  readonly norm_type: number;
  /** The sizes of windows, one for each dimension. */
  readonly kernel_size: Sizes;
  /** How far windows are apart. */
  readonly stride: Sizes | null;
  /** Whether windows may reach beyond the end. */
  readonly ceil_mode: boolean;

  constructor(...args: LPPoolCall) {
    super();
    const { norm_type, kernel_size, stride, ceil_mode } = powerArguments.read(args, new.target);
    this.norm_type = norm_type;
    this.kernel_size = kernel_size as Sizes;
    this.stride = stride as Sizes | null;
    this.ceil_mode = ceil_mode;
  }

  override extra_repr(): string {
    return fieldsText(this, "norm_type", "kernel_size", "stride", "ceil_mode");
  }
}

class LPPool1dModule extends LPPool {
  override forward(input: Tensor): Tensor {
    return functional.lp_pool1d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/** The p-norm of each window. Shapes: (n, c, l) → (n, c, l′). https://pytorch.org/docs/stable/generated/torch.nn.LPPool1d.html */
export const LPPool1d = callable("LPPool1d", LPPool1dModule);
export type LPPool1d = LPPool1dModule;

class LPPool2dModule extends LPPool {
  override forward(input: Tensor): Tensor {
    return functional.lp_pool2d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/** As `LPPool1d`, for images. Shapes: (n, c, h, w) → (n, c, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.LPPool2d.html */
export const LPPool2d = callable("LPPool2d", LPPool2dModule);
export type LPPool2d = LPPool2dModule;

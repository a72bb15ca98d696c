// Pooling layers whose result has a given size, and layers that undo pooling.
import type { Call, Sizes } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import type { ToSize } from "./convolution.js";
import { Module } from "./module.js";
import { pythonText } from "./python-text.js";

/** The size of a result: one number, or one for each dimension; `null` leaves one as it is. */
export type OpenSizes = number | null | readonly (number | null)[];

/** What adaptive pooling by maxima takes besides the size of the result. */
export interface AdaptiveMaxPoolOptions {
  /** Whether the positions of the greatest elements are a second result. Default false. */
  return_indices?: boolean;
}

const adaptiveArguments = new Signature("AdaptivePool(value output_size, bool return_indices=false)");

class AdaptivePool extends Module {
  readonly output_size: OpenSizes;
  readonly return_indices: boolean;

  constructor(...args: unknown[]) {
    super();
    const { output_size, return_indices } = adaptiveArguments.read(args);
    this.output_size = output_size as OpenSizes;
    this.return_indices = return_indices;
  }

  /** The size of the result as functions take it. */
  protected get sizes(): number | readonly (number | null)[] {
    return this.output_size ?? [null];
  }

  override extra_repr(): string {
    return `output_size=${pythonText(this.output_size)}`;
  }
}

class AdaptiveAvgPool extends AdaptivePool {
  constructor(output_size: OpenSizes | { output_size: OpenSizes }) {
    super(output_size);
  }
}

class AdaptiveAvgPool1dModule extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return functional.adaptive_avg_pool1d(input, this.sizes as Sizes);
  }
}

/** The mean of each share of a line. https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool1d.html */
export const AdaptiveAvgPool1d = callable("AdaptiveAvgPool1d", AdaptiveAvgPool1dModule);
export type AdaptiveAvgPool1d = AdaptiveAvgPool1dModule;

class AdaptiveAvgPool2dModule extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return functional.adaptive_avg_pool2d(input, this.sizes);
  }
}

/** As `AdaptiveAvgPool1d`, for images. https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html */
export const AdaptiveAvgPool2d = callable("AdaptiveAvgPool2d", AdaptiveAvgPool2dModule);
export type AdaptiveAvgPool2d = AdaptiveAvgPool2dModule;

class AdaptiveAvgPool3dModule extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return functional.adaptive_avg_pool3d(input, this.sizes);
  }
}

/** As `AdaptiveAvgPool1d`, for volumes. https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool3d.html */
export const AdaptiveAvgPool3d = callable("AdaptiveAvgPool3d", AdaptiveAvgPool3dModule);
export type AdaptiveAvgPool3d = AdaptiveAvgPool3dModule;

type Pool = (input: Tensor, sizes: unknown, options: object) => Tensor;

/** Results with positions are typed as a tensor too. */
class AdaptiveMaxPool extends AdaptivePool {
  constructor(...args: Call<[output_size: OpenSizes], [return_indices: boolean], AdaptiveMaxPoolOptions>) {
    super(...args);
  }

  protected pool(run: Pool, input: Tensor): Tensor {
    return run(input, this.sizes, { return_indices: this.return_indices });
  }
}

class AdaptiveMaxPool1dModule extends AdaptiveMaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.adaptive_max_pool1d as Pool, input);
  }
}

/** The greatest element of each share of a line. https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool1d.html */
export const AdaptiveMaxPool1d = callable("AdaptiveMaxPool1d", AdaptiveMaxPool1dModule);
export type AdaptiveMaxPool1d = AdaptiveMaxPool1dModule;

class AdaptiveMaxPool2dModule extends AdaptiveMaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.adaptive_max_pool2d as Pool, input);
  }
}

/** As `AdaptiveMaxPool1d`, for images. https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html */
export const AdaptiveMaxPool2d = callable("AdaptiveMaxPool2d", AdaptiveMaxPool2dModule);
export type AdaptiveMaxPool2d = AdaptiveMaxPool2dModule;

class AdaptiveMaxPool3dModule extends AdaptiveMaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.adaptive_max_pool3d as Pool, input);
  }
}

/** As `AdaptiveMaxPool1d`, for volumes. https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool3d.html */
export const AdaptiveMaxPool3d = callable("AdaptiveMaxPool3d", AdaptiveMaxPool3dModule);
export type AdaptiveMaxPool3d = AdaptiveMaxPool3dModule;

/** What `MaxUnpool1d` and its like take besides the size of windows. */
export interface MaxUnpoolOptions {
  /** How far windows are apart; by default as far as they are long. */
  stride?: Sizes | null;
  /** How much surrounded the image. Default 0. */
  padding?: Sizes;
}

const unpoolArguments = new Signature("MaxUnpool(ints kernel_size, ints? stride=null, ints padding=[0])");
type MaxUnpoolCall = Call<[kernel_size: Sizes], [stride: Sizes | null, padding: Sizes], MaxUnpoolOptions>;
type Numbers = readonly number[];
const each = (numbers: Numbers, rank: number): Numbers =>
  numbers.length === 1 ? new Array<number>(rank).fill(numbers[0]) : numbers;

const forwardArguments = new Signature("forward(Tensor input, Tensor indices, ints? output_size=null)");

class MaxUnpool extends Module {
  readonly kernel_size: Numbers;
  readonly stride: Numbers;
  readonly padding: Numbers;

  constructor(
    private readonly rank: 1 | 2 | 3,
    args: MaxUnpoolCall,
  ) {
    super();
    const { kernel_size, stride, padding } = unpoolArguments.read(args);
    this.kernel_size = each(kernel_size, rank);
    this.stride = each(stride ?? kernel_size, rank);
    this.padding = each(padding, rank);
  }

  /** `output_size` chooses among the sizes that pooling would bring to that of the input. */
  override forward(...args: ToSize<[input: Tensor, indices: Tensor]>): Tensor {
    const { input, indices, output_size } = forwardArguments.read(args);
    const run = { 1: functional.max_unpool1d, 2: functional.max_unpool2d, 3: functional.max_unpool3d }[this.rank];
    return run(input, indices, this.kernel_size, this.stride, this.padding, output_size);
  }

  override extra_repr(): string {
    const names = ["kernel_size", "stride", "padding"] as const;
    return names.map((name) => `${name}=${pythonText(this[name])}`).join(", ");
  }
}

class MaxUnpool1dModule extends MaxUnpool {
  constructor(...args: MaxUnpoolCall) {
    super(1, args);
  }
}

/** Puts the greatest elements back in their places. https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool1d.html */
export const MaxUnpool1d = callable("MaxUnpool1d", MaxUnpool1dModule);
export type MaxUnpool1d = MaxUnpool1dModule;

class MaxUnpool2dModule extends MaxUnpool {
  constructor(...args: MaxUnpoolCall) {
    super(2, args);
  }
}

/** As `MaxUnpool1d`, for images. https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html */
export const MaxUnpool2d = callable("MaxUnpool2d", MaxUnpool2dModule);
export type MaxUnpool2d = MaxUnpool2dModule;

class MaxUnpool3dModule extends MaxUnpool {
  constructor(...args: MaxUnpoolCall) {
    super(3, args);
  }
}

/** As `MaxUnpool1d`, for volumes. https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool3d.html */
export const MaxUnpool3d = callable("MaxUnpool3d", MaxUnpool3dModule);
export type MaxUnpool3d = MaxUnpool3dModule;

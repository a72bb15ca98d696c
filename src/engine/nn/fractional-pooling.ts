// Fractional pooling as a layer.
import type { Call, Sizes } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { ValueError } from "../errors.js";
import { pythonText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** What fractional pooling takes besides the size of windows: either a size or a ratio. */
export interface FractionalMaxPoolOptions {
  /** The size of the result. */
  output_size?: Sizes | null;
  /** By how much images shrink, from 0 to 1. */
  output_ratio?: Sizes | null;
  /** Whether the positions of the greatest elements are a second result. Default false. */
  return_indices?: boolean;
  /** The random numbers that place windows; by default they are drawn. */
  _random_samples?: Tensor | null;
}

const poolArguments = new Signature(
  "FractionalMaxPool(ints kernel_size, ints? output_size=null, floats? output_ratio=null, bool return_indices=false, Tensor? _random_samples=null)",
);
type FractionalCall = Call<
  [kernel_size: Sizes],
  [output_size: Sizes | null, output_ratio: Sizes | null, return_indices: boolean],
  FractionalMaxPoolOptions
>;
type Pool = (input: Tensor, kernel_size: Sizes, options: object) => Tensor;

class FractionalMaxPool extends Module {
  /** The sizes of windows, one for each dimension. */
  readonly kernel_size: readonly number[];
  /** The size of the result. */
  readonly output_size: readonly number[] | null;
  /** By how much images shrink. */
  readonly output_ratio: readonly number[] | null;
  /** Whether positions are a second result. */
  readonly return_indices: boolean;
  declare readonly _random_samples: Tensor | null;

  constructor(...args: FractionalCall) {
    super();
    const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = poolArguments.read(
      args,
      new.target,
    );
    this.kernel_size = kernel_size;
    this.output_size = output_size;
    this.output_ratio = output_ratio;
    this.return_indices = return_indices;
    this.register_buffer("_random_samples", _random_samples);
    if (output_size === null && output_ratio === null)
      throw new ValueError(`${this._get_name()} requires specifying either an output size, or a pooling ratio`);
    if (output_size !== null && output_ratio !== null)
      throw new ValueError("only one of output_size and output_ratio may be specified");
    if (output_ratio?.some((ratio) => ratio <= 0 || ratio >= 1))
      throw new ValueError(`output_ratio must be between 0 and 1 (got ${pythonText(output_ratio)})`);
  }

  protected pool(run: Pool, input: Tensor): Tensor {
    const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = this;
    return run(input, kernel_size, { output_size, output_ratio, return_indices, _random_samples });
  }
}

class FractionalMaxPool2dModule extends FractionalMaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.fractional_max_pool2d as Pool, input);
  }
}

/** The greatest elements of windows at random distances. Shapes: (n, c, h, w) → (n, c, output_size…). https://pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool2d.html */
export const FractionalMaxPool2d = callable("FractionalMaxPool2d", FractionalMaxPool2dModule);
export type FractionalMaxPool2d = FractionalMaxPool2dModule;

class FractionalMaxPool3dModule extends FractionalMaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.fractional_max_pool3d as Pool, input);
  }
}

/** As `FractionalMaxPool2d`, for volumes. Shapes: (n, c, d, h, w) → (n, c, output_size…). https://pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool3d.html */
export const FractionalMaxPool3d = callable("FractionalMaxPool3d", FractionalMaxPool3dModule);
export type FractionalMaxPool3d = FractionalMaxPool3dModule;

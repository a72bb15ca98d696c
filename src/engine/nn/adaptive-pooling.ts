// Pooling layers whose result has a given size.
import type { Call, Sizes } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { fieldsText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** The size of a result: one number, or one for each dimension; `null` leaves one as it is. */
export type OpenSizes = number | null | readonly (number | null)[];

/** What adaptive pooling by maxima takes besides the size of the result. */
export interface AdaptiveMaxPoolOptions {
  /** Whether the positions of the greatest elements are a second result. Default false. */
  return_indices?: boolean;
}

const adaptiveArguments = new Signature("AdaptivePool(value output_size, bool return_indices=false)");

class AdaptivePool extends Module {
  /** The size of the result. */
  readonly output_size: OpenSizes;
  /** Whether positions are a second result. */
  readonly return_indices: boolean;

  constructor(...args: unknown[]) {
    super();
    const { output_size, return_indices } = adaptiveArguments.read(args, new.target);
    this.output_size = output_size as OpenSizes;
    this.return_indices = return_indices;
  }

  /** The size of the result as functions take it. */
  protected get sizes(): number | readonly (number | null)[] {
    return this.output_size ?? [null];
  }

  override extra_repr(): string {
    return fieldsText(this, "output_size");
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

/** The mean of each share of a line. Shapes: (n, c, l) → (n, c, output_size…). https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool1d.html */
export const AdaptiveAvgPool1d = callable("AdaptiveAvgPool1d", AdaptiveAvgPool1dModule);
export type AdaptiveAvgPool1d = AdaptiveAvgPool1dModule;

class AdaptiveAvgPool2dModule extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return functional.adaptive_avg_pool2d(input, this.sizes);
  }
}

/** As `AdaptiveAvgPool1d`, for images. Shapes: (n, c, h, w) → (n, c, output_size…). https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html */
export const AdaptiveAvgPool2d = callable("AdaptiveAvgPool2d", AdaptiveAvgPool2dModule);
export type AdaptiveAvgPool2d = AdaptiveAvgPool2dModule;

class AdaptiveAvgPool3dModule extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return functional.adaptive_avg_pool3d(input, this.sizes);
  }
}

/** As `AdaptiveAvgPool1d`, for volumes. Shapes: (n, c, d, h, w) → (n, c, output_size…). https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool3d.html */
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

/** The greatest element of each share of a line. Shapes: (n, c, l) → (n, c, output_size…). https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool1d.html */
export const AdaptiveMaxPool1d = callable("AdaptiveMaxPool1d", AdaptiveMaxPool1dModule);
export type AdaptiveMaxPool1d = AdaptiveMaxPool1dModule;

class AdaptiveMaxPool2dModule extends AdaptiveMaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.adaptive_max_pool2d as Pool, input);
  }
}

/** As `AdaptiveMaxPool1d`, for images. Shapes: (n, c, h, w) → (n, c, output_size…). https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html */
export const AdaptiveMaxPool2d = callable("AdaptiveMaxPool2d", AdaptiveMaxPool2dModule);
export type AdaptiveMaxPool2d = AdaptiveMaxPool2dModule;

class AdaptiveMaxPool3dModule extends AdaptiveMaxPool {
  override forward(input: Tensor): Tensor {
    return this.pool(functional.adaptive_max_pool3d as Pool, input);
  }
}

/** As `AdaptiveMaxPool1d`, for volumes. Shapes: (n, c, d, h, w) → (n, c, output_size…). https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool3d.html */
export const AdaptiveMaxPool3d = callable("AdaptiveMaxPool3d", AdaptiveMaxPool3dModule);
export type AdaptiveMaxPool3d = AdaptiveMaxPool3dModule;

// The module `torch.nn.utils.parametrizations`: parametrizations that are ready to use.
import { absent } from "../../absent.js";
import { IndexError, ValueError } from "../../errors.js";
import { no_grad } from "../../mode.js";
import type { Tensor } from "../../tensor.js";
import { Module } from "../module.js";
import { fieldsOf } from "./fields.js";
import { register_parametrization } from "./parametrize.js";
import {
  asMatrix,
  greatestSingular,
  outputDimension,
  powerIteration,
  readSpectralNorm,
  type SpectralNormCall,
  unit,
} from "./spectral-norm.js";
import { normExceptDim, weightOf } from "./weight-norm.js";

class WeightNormModule extends Module {
  constructor(private readonly dim: number | null) {
    super();
  }

  override _get_name(): string {
    return "_WeightNorm";
  }

  override forward(weight_g: Tensor, weight_v: Tensor): Tensor {
    return weightOf(weight_v, weight_g, this.dim);
  }

  /** The lengths and the direction of a weight. */
  right_inverse(weight: Tensor): Tensor[] {
    return [normExceptDim(weight, this.dim), weight];
  }
}

/**
 * Computes a parameter from its lengths (`original0`) and its direction (`original1`).
 * https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.weight_norm.html
 */
export function weight_norm<M extends Module>(module: M, name = "weight", dim: number | null = 0): M {
  return register_parametrization(module, name, new WeightNormModule(dim === -1 ? null : dim) as never, {
    unsafe: true,
  });
}

class SpectralNormModule extends Module {
  private readonly dim: number;
  declare readonly _u: Tensor;
  declare readonly _v: Tensor;

  constructor(
    weight: Tensor,
    private readonly n_power_iterations: number,
    dim: number,
    private readonly eps: number,
  ) {
    super();
    const { ndim } = weight;
    if (dim >= ndim || dim < -ndim)
      throw new IndexError(
        `Dimension out of range (expected to be in range of [-${ndim}, ${ndim - 1}] but got ${dim})`,
      );
    this.dim = dim < 0 ? dim + ndim : dim;
    if (ndim > 1) no_grad(() => this.start(asMatrix(weight, this.dim)));
  }

  override _get_name(): string {
    return "_SpectralNorm";
  }

  private start(matrix: Tensor): void {
    const [u, v] = matrix.sizes.map((size) => matrix.new_zeros([size]).normal_(0, 1));
    this.register_buffer("_u", unit(u, this.eps));
    this.register_buffer("_v", unit(v, this.eps));
    this.improve(matrix, 15);
  }

  private improve(matrix: Tensor, count: number): void {
    powerIteration(matrix.t(), this._v, this._u, count, this.eps);
  }

  override forward(weight: Tensor): Tensor {
    if (weight.ndim === 1) return unit(weight, this.eps);
    const matrix = asMatrix(weight, this.dim);
    if (this.training) this.improve(matrix, this.n_power_iterations);
    return weight.div(greatestSingular(matrix, this._u, this._v));
  }

  /** Any weight will do. */
  right_inverse(value: Tensor): Tensor {
    return value;
  }
}

/**
 * Divides a parameter by its greatest singular value, each time that it is read.
 * https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.spectral_norm.html
 */
export function spectral_norm<M extends Module>(...args: SpectralNormCall<M>): M {
  const { module, name, n_power_iterations, eps, dim } = readSpectralNorm(args);
  const weight = fieldsOf(module)[name] as Tensor | undefined;
  if (weight === undefined) throw new ValueError(`Module '${module}' has no parameter or buffer with name '${name}'`);
  const parametrization = new SpectralNormModule(weight, n_power_iterations, dim ?? outputDimension(module), eps);
  return register_parametrization(module, name, parametrization);
}

/** @deprecated Not in Gradlens. https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.orthogonal.html */
export const orthogonal = absent("utils.parametrizations.orthogonal", "nn");

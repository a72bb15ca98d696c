// Weights divided by their greatest singular value.
import type { Call } from "../../arguments.js";
import { RuntimeError, ValueError } from "../../errors.js";
import type { HookHandle } from "../../hooks.js";
import { no_grad } from "../../mode.js";
import { Signature } from "../../signature.js";
import type { Tensor } from "../../tensor.js";
import type { Module } from "../module.js";
import { Parameter } from "../parameter.js";
import { fieldsOf, parameterOf } from "./fields.js";

/** What `spectral_norm` takes besides the module. */
export interface SpectralNormOptions {
  /** Which parameter. Default "weight". */
  name?: string;
  /** How often the vectors are improved before each call while training. Default 1. */
  n_power_iterations?: number;
  /** The least length that vectors are divided by. Default 1e-12. */
  eps?: number;
  /** Which dimension has the outputs; by default 0, and 1 in transposed convolutions. */
  dim?: number | null;
}

/** How both `spectral_norm`s are called. */
export type SpectralNormCall<M extends Module> = Call<
  [module: M],
  [name: string, n_power_iterations: number, eps: number, dim: number | null],
  SpectralNormOptions
>;

const spectralArguments = new Signature(
  "spectral_norm(value module, str name='weight', int n_power_iterations=1, float eps=1e-12, int? dim=null)",
);

/** The arguments of a call. */
export function readSpectralNorm<M extends Module>(args: SpectralNormCall<M>) {
  const { module, ...options } = spectralArguments.read(args);
  const { n_power_iterations } = options;
  if (n_power_iterations <= 0)
    throw new ValueError(
      `Expected n_power_iterations to be positive, but got n_power_iterations=${n_power_iterations}`,
    );
  return { ...options, module: module as M };
}

/** A weight with the dimension `dim` as rows, and all others as columns. */
export function asMatrix(weight: Tensor, dim: number): Tensor {
  const others = weight.sizes.flatMap((_, i) => (i === dim ? [] : [i]));
  return weight.permute([dim, ...others]).reshape(weight.sizes[dim], -1);
}

/** A vector of the length 1. */
export function unit(vector: Tensor, eps: number): Tensor {
  return vector.div(vector.norm().clamp({ min: eps }));
}

/** Brings `u` and `v` nearer to the first singular vectors of a matrix, in place. */
export function powerIteration(matrix: Tensor, u: Tensor, v: Tensor, count: number, eps: number): void {
  no_grad(() => {
    for (let i = 0; i < count; i++) {
      v.copy_(unit(matrix.t().mv(u), eps));
      u.copy_(unit(matrix.mv(v), eps));
    }
  });
}

/** The greatest singular value, by the vectors that belong to it. */
export function greatestSingular(matrix: Tensor, u: Tensor, v: Tensor): Tensor {
  return u.clone().dot(matrix.mv(v.clone()));
}

/** Which dimension of a module's weight has the outputs. */
export function outputDimension(module: Module): number {
  return /^ConvTranspose[123]d$/.test(module._get_name()) ? 1 : 0;
}

interface Normed {
  readonly handle: HookHandle;
  compute(improve: boolean): Tensor;
}

const normed = new WeakMap<Module, Map<string, Normed>>();

/**
 * Divides a parameter by its greatest singular value, found by power iteration, before each call.
 * https://pytorch.org/docs/stable/generated/torch.nn.utils.spectral_norm.html
 */
export function spectral_norm<M extends Module>(...args: SpectralNormCall<M>): M {
  const { module, name, n_power_iterations, eps, ...given } = readSpectralNorm(args);
  const here = normed.get(module) ?? new Map<string, Normed>();
  if (here.has(name)) throw new RuntimeError(`Cannot register two spectral_norm hooks on the same parameter ${name}`);
  const dim = given.dim ?? outputDimension(module);
  const fields = fieldsOf(module);
  startVectors(module, name, dim, eps);
  const part = (end: string) => fields[`${name}_${end}`] as Tensor;
  const compute = (improve: boolean) => {
    const matrix = asMatrix(part("orig"), dim);
    if (improve) powerIteration(matrix, part("u"), part("v"), n_power_iterations, eps);
    return part("orig").div(greatestSingular(matrix, part("u"), part("v")));
  };
  const handle = module.register_forward_pre_hook(() => {
    fields[name] = compute(module.training);
  });
  here.set(name, { handle, compute });
  normed.set(module, here);
  return module;
}

/** Renames the parameter, and gives the module two random vectors. */
function startVectors(module: Module, name: string, dim: number, eps: number): void {
  const weight = parameterOf(module, name);
  const [height, width] = asMatrix(weight, dim).sizes;
  const random = (size: number) => no_grad(() => unit(weight.new_zeros([size]).normal_(0, 1), eps));
  const [u, v] = [random(height), random(width)];
  const fields = fieldsOf(module);
  delete fields[name];
  module.register_parameter(`${name}_orig`, weight);
  fields[name] = weight.data;
  module.register_buffer(`${name}_u`, u);
  module.register_buffer(`${name}_v`, v);
}

/** Makes a weight that `spectral_norm` divides a plain parameter again. https://pytorch.org/docs/stable/generated/torch.nn.utils.remove_spectral_norm.html */
export function remove_spectral_norm<M extends Module>(module: M, name = "weight"): M {
  const found = normed.get(module)?.get(name);
  if (found === undefined) throw new ValueError(`spectral_norm of '${name}' not found in ${module}`);
  const weight = no_grad(() => found.compute(false));
  const fields = fieldsOf(module);
  for (const own of [name, `${name}_orig`, `${name}_u`, `${name}_v`]) delete fields[own];
  found.handle.remove();
  normed.get(module)!.delete(name);
  fields[name] = new Parameter(weight.data);
  return module;
}

// Weights as a length and a direction.
import { RuntimeError, ValueError } from "../../errors.js";
import type { HookHandle } from "../../hooks.js";
import { wrapDim } from "../../shape.js";
import type { Tensor } from "../../tensor.js";
import type { Module } from "../module.js";
import { Parameter } from "../parameter.js";
import { fieldsOf, parameterOf } from "./fields.js";

/** The lengths of the slices of `v` at each position of `dim`, in a shape that fits `v`; of all of it if `dim` is null. */
export function normExceptDim(v: Tensor, dim: number | null): Tensor {
  if (dim === null) return v.norm();
  const at = wrapDim(dim, v.ndim);
  const rows = v.transpose(0, at).reshape(v.sizes[at], -1);
  return rows.norm(2, 1).view(v.sizes.map((size, i) => (i === at ? size : 1)));
}

/** A weight of the length `g` and the direction `v`. */
export function weightOf(v: Tensor, g: Tensor, dim: number | null): Tensor {
  return v.mul(g.div(normExceptDim(v, dim)));
}

interface Normed {
  readonly handle: HookHandle;
  readonly dim: number | null;
}

const normed = new WeakMap<Module, Map<string, Normed>>();

/** PyTorch writes −1 for "all of it". */
const dimOf = (dim: number | null) => (dim === -1 ? null : dim);

/**
 * Replaces a parameter by two: its lengths `name_g` and its direction `name_v`, from which it is computed before each call.
 * https://pytorch.org/docs/stable/generated/torch.nn.utils.weight_norm.html
 */
export function weight_norm<M extends Module>(module: M, name = "weight", dim: number | null = 0): M {
  const here = normed.get(module) ?? new Map<string, Normed>();
  if (here.has(name)) throw new RuntimeError(`Cannot register two weight_norm hooks on the same parameter ${name}`);
  const weight = parameterOf(module, name);
  const along = dimOf(dim);
  const fields = fieldsOf(module);
  delete fields[name];
  module.register_parameter(`${name}_g`, new Parameter(normExceptDim(weight, along).data));
  module.register_parameter(`${name}_v`, new Parameter(weight.data));
  const compute = () => {
    fields[name] = weightOf(fields[`${name}_v`] as Tensor, fields[`${name}_g`] as Tensor, along);
  };
  compute();
  here.set(name, { handle: module.register_forward_pre_hook(compute), dim: along });
  normed.set(module, here);
  return module;
}

/** Makes a weight that `weight_norm` took apart one parameter again. https://pytorch.org/docs/stable/generated/torch.nn.utils.remove_weight_norm.html */
export function remove_weight_norm<M extends Module>(module: M, name = "weight"): M {
  const found = normed.get(module)?.get(name);
  if (found === undefined) throw new ValueError(`weight_norm of '${name}' not found in ${module}`);
  const fields = fieldsOf(module);
  const weight = weightOf(fields[`${name}_v`] as Tensor, fields[`${name}_g`] as Tensor, found.dim);
  for (const own of [name, `${name}_g`, `${name}_v`]) delete fields[own];
  found.handle.remove();
  normed.get(module)!.delete(name);
  fields[name] = new Parameter(weight.data);
  return module;
}

// The module `torch.nn.utils.parametrize`: parameters that are computed from others by modules.
import { callable } from "../../callable.js";
import { RuntimeError, ValueError } from "../../errors.js";
import { no_grad } from "../../mode.js";
import { sameSizes } from "../../shape.js";
import { typeName } from "../../signature.js";
import { Tensor } from "../../tensor.js";
import { ModuleList } from "../container.js";
import type { Module } from "../module.js";
import { ModuleDict } from "../module-dict.js";
import { inside, setPart } from "../module-parts.js";
import { Parameter } from "../parameter.js";
import { fieldsOf } from "./fields.js";

/** A module that computes a parameter; `right_inverse`, if it has one, says from what. */
export type Parametrization = Module & {
  forward(...originals: Tensor[]): Tensor;
  right_inverse?(value: Tensor): Tensor | readonly Tensor[];
};

/** What `register_parametrization` can be told. */
export interface ParametrizationOptions {
  /** Allows another shape or type than the parameter had. Default false. */
  unsafe?: boolean;
}

/** What the last parametrization computes from, going back through all of them. */
function invertedBy(
  parametrizations: readonly Parametrization[],
  value: Tensor,
  all: boolean,
): Tensor | readonly Tensor[] {
  let now: Tensor | readonly Tensor[] = value;
  for (const one of parametrizations.toReversed()) {
    if (one.right_inverse !== undefined) now = one.right_inverse(now as Tensor);
    else if (all) throw new RuntimeError(`parametrization ${one._get_name()} does not implement right_inverse.`);
  }
  return now;
}

class ParametrizationListModule extends ModuleList<Parametrization> {
  /** Whether checks are left out. */
  readonly unsafe: boolean;
  /** Whether there is one original, or a list of them. */
  readonly is_tensor: boolean;
  /** How many tensors the original consists of. */
  readonly ntensors: number;

  constructor(modules: readonly Parametrization[], original: Tensor, unsafe: boolean) {
    super(modules);
    this.unsafe = unsafe;
    const start = no_grad(() => invertedBy(modules, original, false));
    this.is_tensor = start instanceof Tensor;
    this.ntensors = start instanceof Tensor ? 1 : start.length;
    if (start instanceof Tensor) {
      if (start !== original) original.data = start.data;
      this.add("original", original);
    } else
      for (const [i, part] of start.entries())
        this.add(`original${i}`, original instanceof Parameter ? new Parameter(part, original.requires_grad) : part);
  }

  private add(name: string, tensor: Tensor): void {
    if (tensor instanceof Parameter) this.register_parameter(name, tensor);
    else this.register_buffer(name, tensor);
  }

  /** The tensors that the first parametrization gets. */
  get originals(): Tensor[] {
    const fields = fieldsOf(this);
    if (this.is_tensor) return [fields.original as Tensor];
    return Array.from({ length: this.ntensors }, (_, i) => fields[`original${i}`] as Tensor);
  }

  /** Sets the originals so that the parameter becomes `value`. https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.ParametrizationList.html#torch.nn.utils.parametrize.ParametrizationList.right_inverse */
  right_inverse(value: Tensor): void {
    no_grad(() => {
      const found = invertedBy([...this], value, true);
      const parts = found instanceof Tensor ? [found] : found;
      if (parts.length !== this.ntensors)
        throw new ValueError(
          `'right_inverse' must return a sequence of tensors of length ${this.ntensors}. Got a sequence of length ${parts.length}.`,
        );
      for (const [i, original] of this.originals.entries()) original.data = parts[i].data;
    });
  }

  override forward(): Tensor {
    let value = [...this][0](...this.originals);
    for (const one of [...this].slice(1)) value = one(value);
    return value;
  }
}

/** The parametrizations of one parameter, one after another. https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.ParametrizationList.html */
export const ParametrizationList = callable("ParametrizationList", ParametrizationListModule);
export type ParametrizationList = ParametrizationListModule;

type Lists = ModuleDict<Record<string, ParametrizationList>>;

/** The parametrizations of a module by the parameter's name. */
function listsOf(module: Module): Lists | undefined {
  return fieldsOf(module).parametrizations as Lists | undefined;
}

/** Gives one instance a class of its own, `ParametrizedLinear`, that computes some fields. */
function injectClass(module: Module): void {
  const prototype = Object.create(Object.getPrototypeOf(module) as object, {
    constructor: { value: { name: `Parametrized${module._get_name()}` } },
  }) as object;
  Object.setPrototypeOf(inside(module).fields, prototype);
  setPart(module, "modules", "parametrizations", new ModuleDict<Record<string, ParametrizationList>>());
}

/** What parametrizations have computed inside `cached`. */
let cache: Map<ParametrizationList, Tensor> | null = null;

/** Computes each parametrized parameter once only while `run` runs. https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.cached.html */
export function cached<T>(run: () => T): T {
  const outer = cache;
  cache ??= new Map();
  try {
    return run();
  } finally {
    cache = outer;
  }
}

function computed(list: ParametrizationList): Tensor {
  const value = cache?.get(list) ?? list();
  cache?.set(list, value);
  return value;
}

/** Makes a field of the instance's class compute the parameter. */
function injectField(module: Module, name: string): void {
  delete fieldsOf(module)[name];
  const list = () => listsOf(module)!.at(name);
  Object.defineProperty(Object.getPrototypeOf(module), name, {
    get: () => computed(list()),
    set: (value: Tensor) => list().right_inverse(value),
    configurable: true,
  });
}

function checkResult(before: { dtype: unknown; sizes: readonly number[]; shape: unknown }, after: unknown): void {
  if (!(after instanceof Tensor))
    throw new ValueError(`A parametrization must return a tensor. Got ${typeName(after)}.`);
  const advice = "of the tensor, unless `unsafe` flag is enabled.";
  if (after.dtype !== before.dtype)
    throw new ValueError(
      `Registering a parametrization may not change the dtype ${advice}\nunparametrized dtype: ${before.dtype}\nparametrized dtype: ${after.dtype}`,
    );
  if (!sameSizes(after.sizes, before.sizes))
    throw new ValueError(
      `Registering a parametrization may not change the shape ${advice}\nunparametrized shape: ${before.shape}\nparametrized shape: ${after.shape}`,
    );
}

/**
 * Computes a parameter (or buffer) of a module by another module, each time that it is read.
 * https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.register_parametrization.html
 */
export function register_parametrization<M extends Module>(
  module: M,
  tensor_name: string,
  parametrization: Parametrization,
  { unsafe = false }: ParametrizationOptions = {},
): M {
  parametrization.train(module.training);
  if (is_parametrized(module, tensor_name)) {
    append(module, tensor_name, parametrization, unsafe);
    return module;
  }
  const original = fieldsOf(module)[tensor_name];
  const parts = inside(module);
  if (!(original instanceof Tensor) || !["parameters", "buffers"].includes(parts.kindOf(tensor_name) ?? ""))
    throw new ValueError(
      `Module '${module}' does not have a parameter, a buffer, or a parametrized element with name '${tensor_name}'`,
    );
  const { dtype, sizes, shape } = original;
  const list = new ParametrizationList([parametrization], original, unsafe);
  if (!unsafe) checkResult({ dtype, sizes, shape }, list());
  if (listsOf(module) === undefined) injectClass(module);
  listsOf(module)!.set_at(tensor_name, list);
  injectField(module, tensor_name);
  return module;
}

/** Adds one more parametrization after those that a parameter has. */
function append(module: Module, name: string, parametrization: Parametrization, unsafe: boolean): void {
  const list = listsOf(module)!.at(name);
  if (!unsafe) checkResult(list(), parametrization(list()));
  if (parametrization.right_inverse !== undefined) {
    const value = parametrization.right_inverse(list());
    if (!(value instanceof Tensor))
      throw new ValueError(`parametrization.right_inverse must return a tensor. Got: ${typeName(value)}`);
    list.right_inverse(value);
  }
  list.append(parametrization);
}

/** Whether a module has parametrizations, or has one of this parameter. https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.is_parametrized.html */
export function is_parametrized(module: Module, tensor_name: string | null = null): boolean {
  const lists = listsOf(module);
  if (!(lists instanceof ModuleDict)) return false;
  return tensor_name === null ? lists.length > 0 : lists.has(tensor_name);
}

/**
 * Takes the parametrizations of a parameter away; what they computed last stays, or else the original.
 * https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.remove_parametrizations.html
 */
export function remove_parametrizations<M extends Module>(
  module: M,
  tensor_name: string,
  leave_parametrized: boolean | { leave_parametrized?: boolean } = true,
): M {
  if (!is_parametrized(module, tensor_name))
    throw new ValueError(`Module ${module} does not have a parametrization on ${tensor_name}`);
  const leave = typeof leave_parametrized === "boolean" ? leave_parametrized : leave_parametrized.leave_parametrized;
  const list = listsOf(module)!.at(tensor_name);
  if (!leave && !list.is_tensor)
    throw new ValueError(
      "Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in terms of a sequence of tensors.",
    );
  const tensor = remaining(list, leave ?? true);
  listsOf(module)!.del(tensor_name);
  delete (Object.getPrototypeOf(module) as Record<string, unknown>)[tensor_name];
  setPart(module, tensor instanceof Parameter ? "parameters" : "buffers", tensor_name, tensor as Parameter);
  if (!is_parametrized(module)) removeClass(module);
  return module;
}

/** The tensor that takes the parametrizations' place: the original object, where there is one. */
function remaining(list: ParametrizationList, computed: boolean): Tensor {
  const [original] = list.originals;
  if (!computed) return original;
  const value = no_grad(() => list());
  if (!list.is_tensor) return original instanceof Parameter ? new Parameter(value, original.requires_grad) : value;
  original.data = value;
  return original;
}

function removeClass(module: Module): void {
  delete fieldsOf(module).parametrizations;
  Object.setPrototypeOf(inside(module).fields, Object.getPrototypeOf(Object.getPrototypeOf(module)) as object);
}

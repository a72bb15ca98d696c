// Python's `copy.deepcopy`, for modules and what they are made of.
import { RuntimeError } from "../errors.js";
import { Tensor } from "../tensor.js";
import type { Module } from "./module.js";
import { callModule } from "./module-call.js";
import { HookLists } from "./module-hooks.js";
import { inside, isModule, newInstance, setPart } from "./module-parts.js";
import { Parameter } from "./parameter.js";

type Copies = Map<unknown, unknown>;

function copyTensor(tensor: Tensor): Tensor {
  if (!tensor.is_leaf)
    throw new RuntimeError(
      "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment",
    );
  const data = tensor.data.clone();
  if (tensor instanceof Parameter) return new Parameter(data, tensor.requires_grad);
  return tensor.requires_grad ? data.requires_grad_() : data;
}

/** What a value holds, copied into `copies` before its parts are, so that circles end. */
function copyValue(value: unknown, copies: Copies): unknown {
  if (copies.has(value)) return copies.get(value);
  if (isModule(value)) return copyModule(value, copies);
  const copy = value instanceof Tensor ? copyTensor(value) : copyCollection(value, copies);
  copies.set(value, copy);
  return copy;
}

/** Lists, plain objects and maps are copied; all else (functions, numbers, other objects) is shared. */
function copyCollection(value: unknown, copies: Copies): unknown {
  if (Array.isArray(value)) return value.map((item) => copyValue(item, copies));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copyValue(item, copies)]));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyValue(item, copies)]));
}

function copyModule(module: Module, copies: Copies): Module {
  const parts = inside(module);
  const copy = newInstance(Object.getPrototypeOf(module) as object, callModule);
  copies.set(module, copy);
  for (const kind of ["parameters", "buffers", "modules"] as const)
    for (const [name, part] of parts[kind])
      if (part !== undefined) setPart(copy, kind, name, part && (copyValue(part, copies) as never));
  for (const name of parts.transient) inside(copy).transient.add(name);
  for (const list of Object.keys(new HookLists()) as (keyof HookLists)[])
    (inside(copy).hooks[list] as unknown[]).push(...(parts.hooks[list] as unknown[]));
  const { fields } = inside(copy);
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(parts.fields))) {
    if (parts.kindOf(name) !== undefined) continue;
    Object.defineProperty(
      fields,
      name,
      "value" in property ? { ...property, value: copyValue(property.value, copies) } : property,
    );
  }
  return copy;
}

/** A module, a tensor, or a list or object of some, with parameters and memory of its own. */
export function deepcopy<T>(value: T): T {
  return copyValue(value, new Map()) as T;
}

// The module `torch.nn.utils.stateless`: modules called with other tensors in the place of their own.
import { RuntimeError } from "../../errors.js";
import type { Tensor } from "../../tensor.js";
import type { Module } from "../module.js";
import { inside, moduleAt } from "../module-parts.js";

/** How `functional_call` treats names. */
export interface FunctionalCallOptions {
  /** Whether a tensor also takes the place of its other names in the module. Default true. */
  tie_weights?: boolean;
  /** Raises unless there is a tensor for every name, and a name for every tensor. Default false. */
  strict?: boolean;
}

/** All names of parameters and buffers with the tensors that they have now. */
function namesOf(module: Module): [string, Tensor][] {
  const all = { remove_duplicate: false };
  return [...module.named_parameters(all), ...module.named_buffers(all)];
}

function checkNames(names: readonly string[], given: Readonly<Record<string, Tensor>>): void {
  const unexpected = Object.keys(given).filter((name) => !names.includes(name));
  const missing = names.filter((name) => !(name in given));
  if (unexpected.length + missing.length === 0) return;
  const list = (keys: string[]) => keys.map((key) => `'${key}'`).join(", ");
  const parts = [
    unexpected.length > 0 ? `Unexpected key(s): ${list(unexpected)}.` : "",
    missing.length > 0 ? `Missing key(s): ${list(missing)}.` : "",
  ];
  throw new RuntimeError(`Error(s) in reparametrizing: ${parts.join(" ").trim()}`);
}

/** Which tensor stands at each path during the call. */
function replacements(
  module: Module,
  given: Readonly<Record<string, Tensor>>,
  { tie_weights = true, strict = false }: FunctionalCallOptions,
): Map<string, Tensor> {
  const names = namesOf(module);
  if (strict)
    checkNames(
      names.map(([name]) => name),
      given,
    );
  const placed = new Map(Object.entries(given));
  if (!tie_weights) return placed;
  const byTensor = new Map(names.flatMap(([name, tensor]) => (name in given ? [[tensor, given[name]]] : [])));
  for (const [name, tensor] of names)
    if (!placed.has(name) && byTensor.has(tensor)) placed.set(name, byTensor.get(tensor)!);
  return placed;
}

/** Puts a tensor into a field without the module noticing. Returns what stood there. */
function swap(module: Module, path: string, value: unknown): unknown {
  const at = path.lastIndexOf(".");
  const { fields } = inside(moduleAt(module, at < 0 ? "" : path.slice(0, at)));
  const name = path.slice(at + 1);
  const before = fields[name];
  fields[name] = value;
  return before;
}

/**
 * Calls a module with other tensors in the place of its parameters and buffers.
 * https://pytorch.org/docs/stable/generated/torch.func.functional_call.html
 */
export function functional_call<M extends Module>(
  module: M,
  parameters_and_buffers: Readonly<Record<string, Tensor>>,
  args: Parameters<M["forward"]> | Parameters<M["forward"]>[0],
  options: FunctionalCallOptions = {},
): ReturnType<M["forward"]> {
  const inputs = (Array.isArray(args) ? args : [args]) as unknown[];
  const before: [string, unknown][] = [];
  try {
    for (const [path, tensor] of replacements(module, parameters_and_buffers, options))
      before.push([path, swap(module, path, tensor)]);
    return Reflect.apply(module as unknown as () => ReturnType<M["forward"]>, undefined, inputs);
  } finally {
    for (const [path, value] of before.reverse()) swap(module, path, value);
  }
}

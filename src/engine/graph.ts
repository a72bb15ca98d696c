// The module `torch.autograd.graph`: what happens to tensors that are kept for a backward pass.
import { NotImplementedError, RuntimeError } from "./errors.js";
import { type ModeGuard, quietly, switched } from "./mode.js";
import { typeName } from "./signature.js";
import { Tensor } from "./tensor.js";

export { GradFn as Node } from "./autograd.js";

/** What is done with a tensor when it is kept, and with the result when it is needed again. */
interface Hooks {
  pack(tensor: Tensor): unknown;
  unpack(packed: unknown): Tensor;
}

const stack: (Hooks | string)[] = [];

/** A kept tensor in the form that a script's hook gave it. */
export class Packed {
  constructor(
    private readonly value: unknown,
    private readonly hooks: Hooks,
  ) {}

  /** The tensor, as the hook gives it back. */
  unpack(): Tensor {
    const tensor = this.hooks.unpack(this.value);
    if (tensor instanceof Tensor) return tensor;
    throw new TypeError(
      `Output of saved tensor unpack_hook expected to be a Tensor but got result of type ${typeName(tensor)}`,
    );
  }
}

/** What is kept of a tensor: the tensor itself, unless the script's hooks take care of it. */
export function packed(tensor: Tensor): Tensor | Packed {
  const hooks = stack.at(-1);
  if (hooks === undefined) return tensor;
  if (typeof hooks === "string") return tensor;
  const version = tensor.writes;
  const value = quietly(false, () => hooks.pack(tensor));
  if (tensor.writes !== version)
    throw new RuntimeError(
      "A saved tensor pack hook is modifying its input in place. Tensors provided as input to pack hook can not be modified by in-place operations as this can lead to unexpected side-effects. Please open an issue if you need to perform in-place operations on the input to a pack hook.",
    );
  return new Packed(value, hooks);
}

function pushing(entry: Hooks | string): () => () => void {
  return () => {
    const { length } = stack;
    stack.push(entry);
    return () => stack.splice(length);
  };
}

/**
 * Tensors that ops keep for backward go through `pack_hook`, and come back through `unpack_hook`: around `run`, or as a
 * guard. https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.saved_tensors_hooks
 */
export function saved_tensors_hooks<P, T>(
  pack_hook: (tensor: Tensor) => P,
  unpack_hook: (packed: P) => Tensor,
  run: () => T,
): T;
export function saved_tensors_hooks<P>(pack_hook: (tensor: Tensor) => P, unpack_hook: (packed: P) => Tensor): ModeGuard;
export function saved_tensors_hooks<P, T>(
  pack_hook: (tensor: Tensor) => P,
  unpack_hook: (packed: P) => Tensor,
  run?: () => T,
): T | ModeGuard {
  for (const hook of [pack_hook, unpack_hook])
    if (typeof hook !== "function") throw new TypeError(`a hook must be a function, not ${typeName(hook)}`);
  const last = stack.at(-1);
  if (typeof last === "string") throw new RuntimeError(last);
  return switched(pushing({ pack: pack_hook, unpack: unpack_hook as Hooks["unpack"] }), run);
}

/** Within this, `saved_tensors_hooks` raises an error with this message. https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.disable_saved_tensors_hooks */
export function disable_saved_tensors_hooks<T>(error_message: string, run: () => T): T;
export function disable_saved_tensors_hooks(error_message: string): ModeGuard;
export function disable_saved_tensors_hooks<T>(error_message: string, run?: () => T): T | ModeGuard {
  return switched(pushing(error_message), run);
}

/** Not here: there is nothing to move tensors to. https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.save_on_cpu */
export function save_on_cpu(..._args: unknown[]): never {
  throw new NotImplementedError("torch.autograd.graph.save_on_cpu is not in Gradlens; saved_tensors_hooks is");
}

// A module's state: its tensors by path, taken out and put in.
import { RuntimeError } from "../errors.js";
import { no_grad } from "../mode.js";
import { sameSizes } from "../shape.js";
import { isPlain, typeName } from "../signature.js";
import { Tensor } from "../tensor.js";
import type { Module } from "./module.js";
import { inside, ownParts } from "./module-parts.js";

/** Tensors by the names that `state_dict` gives them. */
export type StateDict = Record<string, Tensor>;

/** The name under which `get_extra_state`'s value stands. */
const extraName = "_extra_state";

/** What `load_state_dict` did not find a use for, or did not find. */
export class IncompatibleKeys {
  constructor(
    /** Keys that the module has and the state has not. */
    readonly missing_keys: string[],
    /** Keys that the state has and the module has not. */
    readonly unexpected_keys: string[],
  ) {}

  /** Both lists, one after the other. */
  *[Symbol.iterator](): Generator<string[]> {
    yield this.missing_keys;
    yield this.unexpected_keys;
  }

  toString(): string {
    if (this.missing_keys.length + this.unexpected_keys.length === 0) return "<All keys matched successfully>";
    const list = (keys: string[]) => `[${keys.map((key) => `'${key}'`).join(", ")}]`;
    return `_IncompatibleKeys(missing_keys=${list(this.missing_keys)}, unexpected_keys=${list(this.unexpected_keys)})`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** A module's own parameters and the buffers that are part of its state. */
function* ownState(module: Module): Generator<[string, Tensor]> {
  yield* ownParts(module, "parameters");
  const { transient } = inside(module);
  for (const [name, buffer] of ownParts(module, "buffers")) if (!transient.has(name)) yield [name, buffer];
}

/** The children, also those that are there twice. */
const childrenOf = (module: Module) => ownParts(module, "modules");

/** Writes the state of a module and all below it into `state`. */
export function collectState(module: Module, state: StateDict, prefix: string, keepGraph: boolean): StateDict {
  const { hooks } = inside(module);
  for (const hook of hooks.stateBefore) hook(module, prefix, keepGraph);
  for (const [name, tensor] of ownState(module)) state[prefix + name] = keepGraph ? tensor : tensor.data;
  const extra = module.get_extra_state();
  if (extra !== undefined) state[prefix + extraName] = extra as Tensor;
  for (const [name, child] of childrenOf(module)) collectState(child, state, `${prefix}${name}.`, keepGraph);
  for (const hook of hooks.stateAfter) hook(module, state, prefix);
  return state;
}

/** One run of `load_state_dict`. */
class Loading {
  readonly missing: string[] = [];
  readonly unexpected: string[] = [];
  readonly problems: string[] = [];

  constructor(private readonly state: StateDict) {}

  load(module: Module, prefix = ""): void {
    const { hooks } = inside(module);
    for (const hook of hooks.loadBefore) hook(module, this.state, prefix);
    for (const [name, tensor] of ownState(module)) {
      const key = prefix + name;
      if (key in this.state) this.copy(key, tensor, this.state[key]);
      else this.missing.push(key);
    }
    this.loadExtra(module, prefix);
    this.findUnexpected(module, prefix);
    for (const [name, child] of childrenOf(module)) this.load(child, `${prefix}${name}.`);
    for (const hook of hooks.loadAfter) hook(module, new IncompatibleKeys(this.missing, this.unexpected));
  }

  private loadExtra(module: Module, prefix: string): void {
    const key = prefix + extraName;
    const wanted = module.get_extra_state() !== undefined;
    if (wanted && key in this.state) module.set_extra_state(this.state[key]);
    else if (wanted) this.missing.push(key);
    else if (key in this.state) this.unexpected.push(key);
  }

  private copy(key: string, tensor: Tensor, given: unknown): void {
    if (!(given instanceof Tensor)) {
      this.problems.push(
        `While copying the parameter named "${key}", expected torch.Tensor or Tensor-like object from checkpoint but received <class '${typeName(given)}'>`,
      );
      return;
    }
    const value = tensor.ndim === 0 && given.ndim === 1 ? given.select(0, 0) : given;
    if (sameSizes(value.sizes, tensor.sizes)) no_grad(() => tensor.copy_(value));
    else
      this.problems.push(
        `size mismatch for ${key}: copying a param with shape ${value.shape} from checkpoint, the shape in current model is ${tensor.shape}.`,
      );
  }

  private findUnexpected(module: Module, prefix: string): void {
    const parts = inside(module);
    const own = new Set([...ownState(module)].map(([name]) => name));
    for (const key of Object.keys(this.state)) {
      if (!key.startsWith(prefix) || key === prefix + extraName) continue;
      const [name] = key.slice(prefix.length).split(".", 1);
      if (!parts.has("modules", name) && !own.has(name)) this.unexpected.push(key);
    }
  }
}

const quoted = (keys: string[]) => keys.map((key) => `"${key}"`).join(", ");

/** Copies tensors by name into a module's parameters and buffers. */
export function loadState(module: Module, state: Readonly<StateDict>, strict: boolean): IncompatibleKeys {
  if (!isPlain(state)) throw new TypeError(`Expected state_dict to be dict-like, got <class '${typeName(state)}'>.`);
  const loading = new Loading({ ...state });
  loading.load(module);
  const { missing, unexpected, problems } = loading;
  if (strict && unexpected.length > 0) problems.unshift(`Unexpected key(s) in state_dict: ${quoted(unexpected)}. `);
  if (strict && missing.length > 0) problems.unshift(`Missing key(s) in state_dict: ${quoted(missing)}. `);
  if (problems.length > 0)
    throw new RuntimeError(`Error(s) in loading state_dict for ${module._get_name()}:\n\t${problems.join("\n\t")}`);
  return new IncompatibleKeys(missing, unexpected);
}

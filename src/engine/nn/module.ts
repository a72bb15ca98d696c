// The base of all modules: parameters, buffers and children by name, hooks, state, and being callable.
import { Device } from "../device.js";
import { DType } from "../dtype.js";
import { AttributeError, KeyError, NotImplementedError, RuntimeError } from "../errors.js";
import { addTo, type HookHandle } from "../hooks.js";
import { no_grad } from "../mode.js";
import { sameSizes } from "../shape.js";
import { typeName } from "../signature.js";
import { Tensor } from "../tensor.js";
import { Parameter } from "./parameter.js";

/** The modules whose `forward` runs right now, the outermost first. */
export const moduleStack: Module[] = [];

/** Called before a module's forward; a list that it returns takes the place of the inputs. */
export type ForwardPreHook = (module: Module, inputs: readonly unknown[]) => unknown;
/** Called after a module's forward; what it returns, if anything, takes the place of the output. */
export type ForwardHook = (module: Module, inputs: readonly unknown[], output: unknown) => unknown;
/** Tensors by the names that `state_dict` gives them. */
export type StateDict = Record<string, Tensor>;

interface Inside {
  readonly buffers: Map<string, { persistent: boolean }>;
  readonly preHooks: ForwardPreHook[];
  readonly hooks: ForwardHook[];
}

const insides = new WeakMap<Module, Inside>();
const inside = (module: Module) => insides.get(module)!;

/** A module instance is called like a function: it runs its hooks and `forward`. */
export interface Module {
  /** Whether the module is in training mode. */
  training: boolean;
  (...inputs: Parameters<this["forward"]>): ReturnType<this["forward"]>;
}

/**
 * The base class of all modules. A subclass creates its parts in the constructor, after `super()`, and says in `forward`
 * what it computes. https://pytorch.org/docs/stable/generated/torch.nn.Module.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: instances are callable, as the constructor sees to
export class Module {
  constructor() {
    const self = ((...inputs: unknown[]) => callModule(self, inputs)) as unknown as Module;
    for (const own of ["name", "length"]) delete (self as unknown as Record<string, unknown>)[own];
    Object.setPrototypeOf(self, new.target.prototype);
    Object.defineProperty(self, "training", { value: true, writable: true, enumerable: false });
    insides.set(self, { buffers: new Map(), preHooks: [], hooks: [] });
    // biome-ignore lint/correctness/noConstructorReturn: an instance is a function with the class's prototype
    return self;
  }

  /** What the module computes; subclasses say it. */
  forward(..._inputs: never[]): unknown {
    throw new NotImplementedError(`Module [${this._get_name()}] is missing the required "forward" function`);
  }

  // ---- parts

  /** The module's own parts of one kind, with their names. */
  private *own<T>(is: (value: unknown, name: string) => boolean): Generator<[string, T]> {
    for (const [name, value] of Object.entries(this)) if (is(value, name)) yield [name, value as T];
  }

  /** Adds a parameter, or `null` for one that is left out. */
  register_parameter(name: string, param: Parameter | null): void {
    checkName("parameter", name);
    (this as unknown as Record<string, unknown>)[name] = param;
  }

  /** Adds a tensor that belongs to the module's state but is not learnt. */
  register_buffer(name: string, tensor: Tensor | null, persistent = true): void {
    checkName("buffer", name);
    inside(this).buffers.set(name, { persistent });
    (this as unknown as Record<string, unknown>)[name] = tensor;
  }

  /** Adds a child under a name. */
  add_module(name: string, module: Module | null): void {
    checkName("module", name);
    (this as unknown as Record<string, unknown>)[name] = module;
  }

  /** As `add_module`. */
  register_module(name: string, module: Module | null): void {
    this.add_module(name, module);
  }

  /** The direct children, each once, with their names. */
  *named_children(): Generator<[string, Module]> {
    const seen = new Set<Module>();
    for (const [name, child] of this.own<Module>((value) => value instanceof Module)) {
      if (seen.has(child)) continue;
      seen.add(child);
      yield [name, child];
    }
  }

  /** The direct children, each once. */
  *children(): Generator<Module> {
    for (const [, child] of this.named_children()) yield child;
  }

  /** This module and all below it, each once, with their paths (`""` for this one). */
  *named_modules(memo = new Set<Module>(), prefix = ""): Generator<[string, Module]> {
    if (memo.has(this)) return;
    memo.add(this);
    yield [prefix, this];
    for (const [name, child] of this.named_children()) yield* child.named_modules(memo, joined(prefix, name));
  }

  /** This module and all below it, each once. */
  *modules(): Generator<Module> {
    for (const [, module] of this.named_modules()) yield module;
  }

  /** All parameters with their paths, each once. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.named_parameters */
  *named_parameters(prefix = "", recurse = true): Generator<[string, Parameter]> {
    yield* this.named(prefix, recurse, (module) => module.own<Parameter>((value) => value instanceof Parameter));
  }

  /** All parameters, each once. */
  *parameters(recurse = true): Generator<Parameter> {
    for (const [, parameter] of this.named_parameters("", recurse)) yield parameter;
  }

  /** All buffers with their paths, each once. */
  *named_buffers(prefix = "", recurse = true): Generator<[string, Tensor]> {
    yield* this.named(prefix, recurse, (module) =>
      module.own<Tensor>((value, name) => inside(module).buffers.has(name) && value instanceof Tensor),
    );
  }

  /** All buffers, each once. */
  *buffers(recurse = true): Generator<Tensor> {
    for (const [, buffer] of this.named_buffers("", recurse)) yield buffer;
  }

  private *named<T>(
    prefix: string,
    recurse: boolean,
    parts: (module: Module) => Iterable<[string, T]>,
  ): Generator<[string, T]> {
    const seen = new Set<T>();
    const modules: Iterable<[string, Module]> = recurse ? this.named_modules(new Set(), prefix) : [[prefix, this]];
    for (const [path, module] of modules) {
      for (const [name, part] of parts(module)) {
        if (seen.has(part)) continue;
        seen.add(part);
        yield [joined(path, name), part];
      }
    }
  }

  /** The part below this module at a path such as `layers.0`. */
  get_submodule(target: string): Module {
    let module: Module = this;
    for (const name of target === "" ? [] : target.split(".")) {
      const child = (module as unknown as Record<string, unknown>)[name];
      if (!(child instanceof Module)) throw new AttributeError(`${module._get_name()} has no attribute \`${name}\``);
      module = child;
    }
    return module;
  }

  // ---- state

  /** All parameters and persistent buffers by path, on their own memory but out of the graph. */
  state_dict(): StateDict {
    const state: StateDict = {};
    for (const [path, module] of this.named_modules())
      for (const [name, tensor] of module.ownState()) state[joined(path, name)] = tensor.data;
    return state;
  }

  private *ownState(): Generator<[string, Tensor]> {
    yield* this.own<Tensor>((value) => value instanceof Parameter);
    const { buffers } = inside(this);
    yield* this.own<Tensor>((value, name) => buffers.get(name)?.persistent === true && value instanceof Tensor);
  }

  /** Copies tensors by name into parameters and buffers. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict */
  load_state_dict(
    state_dict: Readonly<StateDict>,
    strict: boolean | { strict?: boolean } = true,
  ): { missing_keys: string[]; unexpected_keys: string[] } {
    const own = this.state_dict();
    const missing_keys = Object.keys(own).filter((key) => !(key in state_dict));
    const unexpected_keys = Object.keys(state_dict).filter((key) => !(key in own));
    const problems: string[] = [];
    const quoted = (keys: string[]) => keys.map((key) => `"${key}"`).join(", ");
    if (typeof strict === "boolean" ? strict : (strict.strict ?? true)) {
      if (unexpected_keys.length > 0) problems.push(`Unexpected key(s) in state_dict: ${quoted(unexpected_keys)}. `);
      if (missing_keys.length > 0) problems.push(`Missing key(s) in state_dict: ${quoted(missing_keys)}. `);
    }
    for (const [key, tensor] of Object.entries(own)) {
      const given = state_dict[key];
      if (given === undefined) continue;
      if (sameSizes(given.sizes, tensor.sizes)) no_grad(() => tensor.copy_(given));
      else
        problems.push(
          `size mismatch for ${key}: copying a param with shape ${given.shape} from checkpoint, the shape in current model is ${tensor.shape}.`,
        );
    }
    if (problems.length > 0)
      throw new RuntimeError(`Error(s) in loading state_dict for ${this._get_name()}:\n\t${problems.join("\n\t")}`);
    return { missing_keys, unexpected_keys };
  }

  /** Forgets all gradients (by default), or sets them to zero. */
  zero_grad(set_to_none = true): void {
    for (const parameter of this.parameters()) {
      if (parameter.gradient === null) continue;
      if (set_to_none) parameter.grad = null;
      else no_grad(() => parameter.grad.detach().zero_());
    }
  }

  /** Switches gradients of all parameters on or off. */
  requires_grad_(requires_grad = true): this {
    for (const parameter of this.parameters()) parameter.requires_grad_(requires_grad);
    return this;
  }

  /** Puts this module and all below into training mode, or out of it. */
  train(mode = true): this {
    for (const module of this.modules()) module.training = mode;
    return this;
  }

  /** Puts this module and all below into evaluation mode. */
  eval(): this {
    return this.train(false);
  }

  /** Calls `fn` with every module below, children first, then this one. */
  apply(fn: (module: Module) => void): this {
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  /** Converts floating point parameters and buffers. Parameters become new tensors: make the optimizer afterwards. */
  to(target: DType | Device | string): this {
    const convert = (tensor: Tensor) =>
      target instanceof DType
        ? tensor.is_floating_point()
          ? tensor.detach().to(target)
          : tensor
        : tensor.to(target instanceof Device ? target : new Device(target));
    return target instanceof DType ? this.converted(convert) : this;
  }

  private converted(convert: (tensor: Tensor) => Tensor): this {
    for (const module of this.modules()) {
      const fields = module as unknown as Record<string, Tensor>;
      for (const [name, tensor] of [...module.ownState()]) {
        const changed = convert(tensor);
        if (tensor instanceof Parameter) fields[name] = new Parameter(changed, tensor.requires_grad);
        else fields[name] = changed;
      }
    }
    return this;
  }

  // ---- hooks

  /** Calls `hook` before each `forward`. */
  register_forward_pre_hook(hook: ForwardPreHook): HookHandle {
    return addTo(inside(this).preHooks, hook);
  }

  /** Calls `hook` after each `forward`. */
  register_forward_hook(hook: ForwardHook): HookHandle {
    return addTo(inside(this).hooks, hook);
  }

  // ---- printing

  /** @internal */
  _get_name(): string {
    return this.constructor.name.replace(/^_+/, "");
  }

  /** What stands between the parentheses when the module is printed. */
  extra_repr(): string {
    return "";
  }

  toString(): string {
    const extra = this.extra_repr();
    const children = [...this.own<Module>((value) => value instanceof Module)].map(
      ([name, child]) => `(${name}): ${String(child).replaceAll("\n", "\n  ")}`,
    );
    if (children.length === 0) return `${this._get_name()}(${extra})`;
    const lines = [...(extra === "" ? [] : extra.split("\n")), ...children];
    return `${this._get_name()}(\n  ${lines.join("\n  ")}\n)`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

const joined = (path: string, name: string) => (path === "" ? name : `${path}.${name}`);

function checkName(kind: string, name: string): void {
  if (typeof name !== "string") throw new TypeError(`${kind} name should be a string. Got ${typeName(name)}`);
  if (name.includes(".")) throw new KeyError(`${kind} name can't contain "."`);
  if (name === "") throw new KeyError(`${kind} name can't be empty string ""`);
}

function callModule(module: Module, given: unknown[]): unknown {
  const { preHooks, hooks } = inside(module);
  let inputs = given;
  for (const hook of [...preHooks]) {
    const other = hook(module, inputs);
    if (other !== undefined && other !== null) inputs = Array.isArray(other) ? other : [other];
  }
  moduleStack.push(module);
  let output: unknown;
  try {
    output = Reflect.apply(module.forward, module, inputs);
  } finally {
    moduleStack.pop();
  }
  for (const hook of [...hooks]) output = hook(module, inputs, output) ?? output;
  return output;
}

// The base of all modules: parameters, buffers and children by name, hooks, state, and being callable.
import type { Device } from "../device.js";
import { type DType, float32, float64 } from "../dtype.js";
import { AttributeError, NotImplementedError, RuntimeError, ValueError } from "../errors.js";
import { addTo, type HookHandle } from "../hooks.js";
import { no_grad } from "../mode.js";
import type { Tensor } from "../tensor.js";
import {
  bufferArguments,
  loadArguments,
  type NamedOptions,
  namedArguments,
  namedModulesArguments,
  recurseArguments,
  type StateDictOptions,
  stateArguments,
  zeroArguments,
} from "./module-arguments.js";
import { callModule } from "./module-call.js";
import { convertParts, moveModule, typeCalled } from "./module-convert.js";
import {
  addForwardHook,
  type BackwardHook,
  type BackwardPreHook,
  type ForwardHook,
  type ForwardHookOptions,
  type ForwardHookWithKeywords,
  type ForwardPreHook,
  type ForwardPreHookWithKeywords,
  type HookOptions,
} from "./module-hooks.js";
import { inside, moduleAt, newInstance, ownParts, partAt } from "./module-parts.js";
import { registerBuffer, registerModule, registerParameter } from "./module-register.js";
import { collectState, type IncompatibleKeys, loadState, type StateDict } from "./module-state.js";
import { moduleText } from "./module-text.js";
import { namedModules, namedParts } from "./module-walk.js";
import type { Parameter } from "./parameter.js";

export { moduleCalls, moduleStack, moduleWatch } from "./module-call.js";

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
    // biome-ignore lint/correctness/noConstructorReturn: an instance is a function with the class's prototype
    return newInstance(new.target.prototype, callModule);
  }

  /** What the module computes; subclasses say it. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.forward */
  forward(..._inputs: never[]): unknown {
    throw new NotImplementedError(`Module [${this._get_name()}] is missing the required "forward" function`);
  }

  // ---- parts

  /** Adds a parameter, or `null` for one that is left out. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_parameter */
  register_parameter(name: string, param: Parameter | null): void {
    registerParameter(this, name, param);
  }

  /**
   * Adds a tensor that belongs to the module but is not learnt; one that is not `persistent` is no part of `state_dict`.
   * https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_buffer
   */
  register_buffer(name: string, tensor: Tensor | null, persistent: boolean | { persistent?: boolean } = true): void {
    registerBuffer(this, name, tensor, bufferArguments.read([name, tensor, persistent]).persistent);
  }

  /** Adds a child under a name. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.add_module */
  add_module(name: string, module: Module | null): void {
    registerModule(this, name, module);
  }

  /** As `add_module`. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_module */
  register_module(name: string, module: Module | null): void {
    this.add_module(name, module);
  }

  /** The direct children, each once, with their names. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.named_children */
  *named_children(): Generator<[string, Module]> {
    const seen = new Set<Module>();
    for (const [name, child] of ownParts(this, "modules")) {
      if (seen.has(child)) continue;
      seen.add(child);
      yield [name, child];
    }
  }

  /** The direct children, each once. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.children */
  *children(): Generator<Module> {
    for (const [, child] of this.named_children()) yield child;
  }

  /** This module and all below it, each once, with their paths (`""` for this one). https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.named_modules */
  named_modules(
    ...args:
      | [memo?: Set<Module> | null, prefix?: string, remove_duplicate?: boolean]
      | [options?: Omit<NamedOptions, "recurse"> & { memo?: Set<Module> | null }]
  ): Generator<[string, Module]> {
    const { memo, prefix, remove_duplicate } = namedModulesArguments.read(args);
    return namedModules(this, prefix, remove_duplicate, (memo as Set<Module> | null) ?? new Set());
  }

  /** This module and all below it, each once. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.modules */
  *modules(): Generator<Module> {
    for (const [, module] of this.named_modules()) yield module;
  }

  /** All parameters with their paths, each once. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.named_parameters */
  named_parameters(
    ...args: [prefix?: string, recurse?: boolean, remove_duplicate?: boolean] | [options?: NamedOptions]
  ): Generator<[string, Parameter]> {
    return namedParts(this, "parameters", namedArguments.read(args));
  }

  /** All parameters, each once. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.parameters */
  *parameters(recurse: boolean | { recurse?: boolean } = true): Generator<Parameter> {
    for (const [, parameter] of this.named_parameters(recurseArguments.read([recurse]))) yield parameter;
  }

  /** All buffers with their paths, each once. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.named_buffers */
  named_buffers(
    ...args: [prefix?: string, recurse?: boolean, remove_duplicate?: boolean] | [options?: NamedOptions]
  ): Generator<[string, Tensor]> {
    return namedParts(this, "buffers", namedArguments.read(args));
  }

  /** All buffers, each once. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.buffers */
  *buffers(recurse: boolean | { recurse?: boolean } = true): Generator<Tensor> {
    for (const [, buffer] of this.named_buffers(recurseArguments.read([recurse]))) yield buffer;
  }

  /** The module below this one at a path such as `layers.0`. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.get_submodule */
  get_submodule(target: string): Module {
    return moduleAt(this, target);
  }

  /** The parameter at a path such as `layers.0.weight`. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.get_parameter */
  get_parameter(target: string): Parameter {
    return partAt(this, "parameters", target);
  }

  /** The buffer at a path. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.get_buffer */
  get_buffer(target: string): Tensor {
    return partAt(this, "buffers", target);
  }

  // ---- state

  /** All parameters and persistent buffers by path, on their own memory but out of the graph. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.state_dict */
  state_dict(options: StateDictOptions = {}): StateDict {
    const { destination, prefix, keep_vars } = stateArguments.read([options]);
    return collectState(this, (destination as StateDict | null) ?? {}, prefix, keep_vars);
  }

  /** Copies tensors by name into parameters and buffers. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict */
  load_state_dict(state_dict: Readonly<StateDict>, strict: boolean | { strict?: boolean } = true): IncompatibleKeys {
    return loadState(this, state_dict, loadArguments.read([null, strict]).strict);
  }

  /** Something else that `state_dict` should hold; a subclass that has such a thing says it. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.get_extra_state */
  get_extra_state(): unknown {
    return undefined;
  }

  /** Takes back what `get_extra_state` returned. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.set_extra_state */
  set_extra_state(_state: unknown): void {
    throw new RuntimeError(
      "Reached a code path in Module.set_extra_state() that should never be called. Please file an issue at https://github.com/pytorch/pytorch/issues/new?template=bug-report.yml to report this bug.",
    );
  }

  /** Forgets all gradients (by default), or sets them to zero. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.zero_grad */
  zero_grad(set_to_none: boolean | { set_to_none?: boolean } = true): void {
    const forget = zeroArguments.read([set_to_none]).set_to_none;
    for (const parameter of this.parameters()) {
      if (parameter.gradient === null) continue;
      if (forget) parameter.grad = null;
      else no_grad(() => parameter.grad.detach_().zero_());
    }
  }

  /** Switches gradients of all parameters on or off. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.requires_grad_ */
  requires_grad_(requires_grad = true): this {
    for (const parameter of this.parameters()) parameter.requires_grad_(requires_grad);
    return this;
  }

  /** Puts this module and all below into training mode, or out of it. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.train */
  train(mode = true): this {
    if (typeof mode !== "boolean") throw new ValueError("training mode is expected to be boolean");
    this.training = mode;
    for (const child of this.children()) child.train(mode);
    return this;
  }

  /** Puts this module and all below into evaluation mode. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.eval */
  eval(): this {
    return this.train(false);
  }

  /** Calls `fn` with every module below, children first, then this one. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.apply */
  apply(fn: (module: Module) => void): this {
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  // ---- types and devices

  /**
   * Converts floating point parameters and buffers to a type, or moves all to a device; parameters stay the same objects.
   * https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.to
   */
  to(
    ...args:
      | [target: DType | Device | string | Tensor]
      | [device: Device | string | null, dtype: DType | null]
      | [options: { device?: Device | string | null; dtype?: DType | null; non_blocking?: boolean }]
  ): this {
    moveModule(this, args);
    return this;
  }

  /** Converts all parameters and buffers to a type. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.type */
  type(dst_type: DType | string): this {
    const dtype = typeCalled(dst_type);
    convertParts(this, (tensor) => tensor.to(dtype));
    return this;
  }

  /** Floating point parameters and buffers as float32. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.float */
  float(): this {
    return this.to(float32);
  }

  /** Floating point parameters and buffers as float64. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.double */
  double(): this {
    return this.to(float64);
  }

  /** Not in Gradlens: there is no half precision. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.half */
  half(): never {
    throw new AttributeError("Module.half: half precision is not in Gradlens");
  }

  /** Not in Gradlens: there is no half precision. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.bfloat16 */
  bfloat16(): never {
    throw new AttributeError("Module.bfloat16: half precision is not in Gradlens");
  }

  /** Moves all parameters and buffers to the CPU. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.cpu */
  cpu(): this {
    return this.to("cpu");
  }

  /** Not in Gradlens: its GPU is `module.to("webgpu")`. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.cuda */
  cuda(): never {
    throw new AttributeError('Module.cuda: CUDA is not in Gradlens (use .to("webgpu"))');
  }

  // ---- hooks (generic, so that modules with other inputs stay assignable to each other)

  /** Calls `hook` before each `forward`. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_pre_hook */
  register_forward_pre_hook<M extends Module = this>(
    hook: ForwardPreHookWithKeywords<M>,
    options: ForwardHookOptions & { with_kwargs: true },
  ): HookHandle;
  /** Calls `hook` before each `forward`. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_pre_hook */
  register_forward_pre_hook<M extends Module = this>(
    hook: ForwardPreHook<M>,
    options?: ForwardHookOptions & { with_kwargs?: false },
  ): HookHandle;
  register_forward_pre_hook(hook: unknown, options?: ForwardHookOptions): HookHandle {
    return addForwardHook(inside(this).hooks.before, hook, options);
  }

  /** Calls `hook` after each `forward`. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook */
  register_forward_hook<M extends Module = this>(
    hook: ForwardHookWithKeywords<M>,
    options: ForwardHookOptions & { with_kwargs: true },
  ): HookHandle;
  /** Calls `hook` after each `forward`. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook */
  register_forward_hook<M extends Module = this>(
    hook: ForwardHook<M>,
    options?: ForwardHookOptions & { with_kwargs?: false },
  ): HookHandle;
  register_forward_hook(hook: unknown, options?: ForwardHookOptions): HookHandle {
    return addForwardHook(inside(this).hooks.after, hook, options);
  }

  /**
   * Calls `hook` with the gradients of the module's inputs and outputs, each time they have been computed.
   * https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook
   */
  register_full_backward_hook(hook: BackwardHook<this>, { prepend = false }: HookOptions = {}): HookHandle {
    const { hooks } = inside(this);
    if (hooks.lastNode.length > 0) throw new RuntimeError(mixedHooks);
    return addTo(hooks.backward, hook as never, prepend);
  }

  /** Calls `hook` with the gradients of the module's outputs, before they go through the module. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_pre_hook */
  register_full_backward_pre_hook(hook: BackwardPreHook<this>, { prepend = false }: HookOptions = {}): HookHandle {
    return addTo(inside(this).hooks.backwardBefore, hook as never, prepend);
  }

  /** Calls `hook` with the gradients at the node of the module's output; `register_full_backward_hook` is better. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_backward_hook */
  register_backward_hook(hook: BackwardHook<this>): HookHandle {
    const { hooks } = inside(this);
    if (hooks.backward.length > 0) throw new RuntimeError(mixedHooks);
    return addTo(hooks.lastNode, hook as never);
  }

  /** Calls `hook` before `state_dict` reads this module. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_state_dict_pre_hook */
  register_state_dict_pre_hook(hook: (module: this, prefix: string, keep_vars: boolean) => void): HookHandle {
    return addTo(inside(this).hooks.stateBefore, hook as never);
  }

  /** Calls `hook` with what `state_dict` made of this module and those below; it may change it. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_state_dict_post_hook */
  register_state_dict_post_hook(hook: (module: this, state_dict: StateDict, prefix: string) => void): HookHandle {
    return addTo(inside(this).hooks.stateAfter, hook as never);
  }

  /** Calls `hook` before `load_state_dict` writes to this module; it may change the (copied) state. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_load_state_dict_pre_hook */
  register_load_state_dict_pre_hook(hook: (module: this, state_dict: StateDict, prefix: string) => void): HookHandle {
    return addTo(inside(this).hooks.loadBefore, hook as never);
  }

  /** Calls `hook` after `load_state_dict` wrote to this module; it may change the lists of keys. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_load_state_dict_post_hook */
  register_load_state_dict_post_hook(hook: (module: this, incompatible_keys: IncompatibleKeys) => void): HookHandle {
    return addTo(inside(this).hooks.loadAfter, hook as never);
  }

  // ---- printing

  /** @internal */
  _get_name(): string {
    return this.constructor.name.replace(/^_+/, "");
  }

  /** What stands between the parentheses when the module is printed. https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.extra_repr */
  extra_repr(): string {
    return "";
  }

  toString(): string {
    return moduleText(this);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

const mixedHooks =
  "Cannot use both regular backward hooks and full backward hooks on a single Module. Please use only one of them.";

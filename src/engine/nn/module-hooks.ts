// Hooks of modules: their kinds, the lists that hold them, and those of all modules.
import { addItem, addTo, type HookHandle } from "../hooks.js";
import { typeName } from "../signature.js";
import type { Tensor } from "../tensor.js";
import type { Module } from "./module.js";

/** What a module is called with, for hooks; anything if the module is not known better. */
export type InputsOf<M extends Module> =
  Parameters<M["forward"]> extends never[] ? readonly unknown[] : Readonly<Parameters<M["forward"]>>;
/** What a module returns, for hooks. */
export type OutputOf<M extends Module> = ReturnType<M["forward"]>;

/** Called before a module's forward; a list that it returns takes the place of the inputs, another value of the one input. */
export type ForwardPreHook<M extends Module = Module> = (module: M, inputs: InputsOf<M>) => unknown;
/** Called after a module's forward; what it returns, if anything, takes the place of the output. */
export type ForwardHook<M extends Module = Module> = (module: M, inputs: InputsOf<M>, output: OutputOf<M>) => unknown;
/** Called before forward with the keywords apart; may return `[inputs, keywords]`. */
export type ForwardPreHookWithKeywords<M extends Module = Module> = (
  module: M,
  inputs: readonly unknown[],
  keywords: Readonly<Record<string, unknown>>,
) => unknown;
/** Called after forward with the keywords apart. */
export type ForwardHookWithKeywords<M extends Module = Module> = (
  module: M,
  inputs: readonly unknown[],
  keywords: Readonly<Record<string, unknown>>,
  output: OutputOf<M>,
) => unknown;

/** How a hook is registered. */
export interface HookOptions {
  /** Runs the hook before those that are there already. Default false. */
  prepend?: boolean;
}

/** How a hook around `forward` is registered. */
export interface ForwardHookOptions extends HookOptions {
  /** Gives the hook the object of keywords, apart from the other inputs. Default false. */
  with_kwargs?: boolean;
}

type AnyHook = (...args: unknown[]) => unknown;
/** A hook around `forward`. */
export interface Registered {
  readonly hook: AnyHook;
  readonly withKeywords: boolean;
}

/** All hooks of one module, or of all. */
export class HookLists {
  readonly before: Registered[] = [];
  readonly after: Registered[] = [];
  readonly backwardBefore: AnyHook[] = [];
  readonly backward: AnyHook[] = [];
  /** Hooks of `register_backward_hook`, which see the last node of the output. */
  readonly lastNode: AnyHook[] = [];
  readonly stateBefore: AnyHook[] = [];
  readonly stateAfter: AnyHook[] = [];
  readonly loadBefore: AnyHook[] = [];
  readonly loadAfter: AnyHook[] = [];

  /** Whether a call has to look at hooks. */
  get aroundCalls(): boolean {
    const { before, after, backwardBefore, backward, lastNode } = this;
    return before.length + after.length + backwardBefore.length + backward.length + lastNode.length > 0;
  }
}

/** Adds a hook around `forward`. */
export function addForwardHook(list: Registered[], hook: unknown, options: ForwardHookOptions = {}): HookHandle {
  const { prepend = false, with_kwargs = false } = options;
  if (typeof hook !== "function") throw new TypeError(`a hook must be a function, not ${typeName(hook)}`);
  return addItem(list, { hook: hook as AnyHook, withKeywords: with_kwargs }, prepend);
}

/** The hooks of all modules. */
export const everywhere = new HookLists();

/** Calls `hook` before the forward of every module. https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_forward_pre_hook.html */
export function register_module_forward_pre_hook(hook: ForwardPreHook): HookHandle {
  return addForwardHook(everywhere.before, hook);
}

/** Calls `hook` after the forward of every module. https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_forward_hook.html */
export function register_module_forward_hook(hook: ForwardHook): HookHandle {
  return addForwardHook(everywhere.after, hook);
}

/** Calls `hook` with the gradients of every module's inputs and outputs. https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_full_backward_hook.html */
export function register_module_full_backward_hook(hook: BackwardHook): HookHandle {
  return addTo(everywhere.backward, hook as AnyHook);
}

/** Calls `hook` with the gradients of every module's outputs, before they go through the module. https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_full_backward_pre_hook.html */
export function register_module_full_backward_pre_hook(hook: BackwardPreHook): HookHandle {
  return addTo(everywhere.backwardBefore, hook as AnyHook);
}

/** A gradient for each tensor, `null` where there is none. */
export type Gradients = readonly (Tensor | null)[];
/** Called with the gradients of a module's inputs and outputs; may return others for the inputs. */
export type BackwardHook<M extends Module = Module> = (
  module: M,
  grad_input: Gradients,
  grad_output: Gradients,
) => unknown;
/** Called with the gradients of a module's outputs; may return others. */
export type BackwardPreHook<M extends Module = Module> = (module: M, grad_output: Gradients) => unknown;

// Calling a module: `forward`, with the hooks around it.
import { observer } from "../observer.js";
import { isPlain } from "../signature.js";
import { BackwardHooks, watchOutput } from "./backward-hooks.js";
import type { Module } from "./module.js";
import { everywhere, type HookLists, type Registered } from "./module-hooks.js";
import { inside } from "./module-parts.js";

/** The modules whose `forward` runs right now, the outermost first. */
export const moduleStack: Module[] = [];
/** Where each of them was called, as the observer says. */
export const moduleCalls: number[] = [];

/** Who is told of each module whose `forward` begins, once it is on the stack. */
export const moduleWatch: { entered: (() => void) | null } = { entered: null };

/** `module(...inputs)`. */
export function callModule(module: Module, inputs: unknown[]): unknown {
  const { hooks } = inside(module);
  return hooks.aroundCalls || everywhere.aroundCalls
    ? callWithHooks(module, hooks, inputs)
    : runForward(module, inputs);
}

function runForward(module: Module, inputs: unknown[]): unknown {
  moduleStack.push(module);
  moduleCalls.push(observer()?.place?.() ?? 0);
  moduleWatch.entered?.();
  try {
    return Reflect.apply(module.forward, module, inputs);
  } finally {
    moduleStack.pop();
    moduleCalls.pop();
  }
}

function callWithHooks(module: Module, hooks: HookLists, given: unknown[]): unknown {
  const own = [...everywhere.backward, ...hooks.backward];
  const ownBefore = [...everywhere.backwardBefore, ...hooks.backwardBefore];
  const backward = own.length + ownBefore.length > 0 ? new BackwardHooks(module, own, ownBefore) : null;
  let inputs = given;
  for (const registered of [...everywhere.before, ...hooks.before]) inputs = runBefore(module, registered, inputs);
  if (backward !== null) inputs = backward.watchInputs(inputs);
  let output = runForward(module, inputs);
  for (const registered of [...everywhere.after, ...hooks.after]) {
    const other = runAfter(module, registered, inputs, output);
    if (other !== undefined && other !== null) output = other;
  }
  if (backward !== null) output = backward.watchOutputs(output);
  if (hooks.lastNode.length > 0) watchOutput(module, hooks.lastNode, output);
  return output;
}

/** The inputs, and the object of keywords at their end. */
function apart(inputs: unknown[]): [positional: unknown[], keywords: object] {
  const last = inputs.at(-1);
  return isPlain(last) ? [inputs.slice(0, -1), last as object] : [inputs, {}];
}

function runBefore(module: Module, { hook, withKeywords }: Registered, inputs: unknown[]): unknown[] {
  const other = withKeywords ? hook(module, ...apart(inputs)) : hook(module, inputs);
  if (other === undefined || other === null) return inputs;
  if (!withKeywords) return Array.isArray(other) ? other : [other];
  if (!Array.isArray(other) || other.length !== 2 || !Array.isArray(other[0]))
    throw new TypeError(`forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got ${other}.`);
  const [positional, keywords] = other as [unknown[], object];
  return Object.keys(keywords).length > 0 ? [...positional, keywords] : positional;
}

function runAfter(module: Module, { hook, withKeywords }: Registered, inputs: unknown[], output: unknown): unknown {
  return withKeywords ? hook(module, ...apart(inputs), output) : hook(module, inputs, output);
}

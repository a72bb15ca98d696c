// Modules and their parts one after another, with their paths.
import type { Tensor } from "../tensor.js";
import type { Module } from "./module.js";
import { joined, ownParts } from "./module-parts.js";
import type { Parameter } from "./parameter.js";

/** A module and all below it with their paths; each once, unless duplicates are wanted. */
export function* namedModules(
  module: Module,
  prefix: string,
  once: boolean,
  seen: Set<Module>,
): Generator<[string, Module]> {
  if (seen.has(module)) return;
  if (once) seen.add(module);
  yield [prefix, module];
  for (const [name, child] of ownParts(module, "modules")) yield* namedModules(child, joined(prefix, name), once, seen);
}

/** How parts are listed. */
interface Listing {
  readonly prefix: string;
  readonly recurse: boolean;
  readonly remove_duplicate: boolean;
}

/** The parts of one kind with their paths. */
export function* namedParts<K extends "parameters" | "buffers">(
  module: Module,
  kind: K,
  { prefix, recurse, remove_duplicate }: Listing,
): Generator<[string, K extends "parameters" ? Parameter : Tensor]> {
  const seen = new Set<Tensor>();
  const modules: Iterable<[string, Module]> = recurse
    ? namedModules(module, prefix, remove_duplicate, new Set())
    : [[prefix, module]];
  for (const [path, owner] of modules) {
    for (const [name, part] of ownParts(owner, kind)) {
      if (seen.has(part)) continue;
      if (remove_duplicate) seen.add(part);
      yield [joined(path, name), part as K extends "parameters" ? Parameter : Tensor];
    }
  }
}

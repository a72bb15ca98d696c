// Modules by key: `ModuleDict`.
import { callable } from "../callable.js";
import { KeyError } from "../errors.js";
import { isPlain, typeName } from "../signature.js";
import { checkModule, type Layer } from "./container.js";
import { Module } from "./module.js";
import { inside, isModule, ownParts, setPart } from "./module-parts.js";

/** Modules by key, as an object or as pairs. */
type ModulesByKey<R> = Readonly<R> | Iterable<readonly [string, R[keyof R]]>;

/** The pairs of an object, or of a list of pairs. `what` names the caller in messages. */
export function pairsOf<V>(given: unknown, what: string): [string, V][] {
  if (isPlain(given)) return Object.entries(given as Record<string, V>);
  const { items } = given as { items?: () => Iterable<[string, V]> };
  if (isModule(given) && items !== undefined) return [...items.call(given)];
  if (typeof (given as Iterable<unknown> | null)?.[Symbol.iterator] !== "function")
    throw new TypeError(
      `${what}.update should be called with an iterable of key/value pairs, but got ${typeName(given)}`,
    );
  return [...(given as Iterable<[string, V]>)];
}

class ModuleDictModule<R extends Record<string, Module> = Record<string, Layer>> extends Module {
  constructor(modules: ModulesByKey<R> | null = null) {
    super();
    if (modules !== null) this.update(modules);
  }

  /** The keys in order. */
  *[Symbol.iterator](): Generator<keyof R & string> {
    yield* this.keys();
  }

  /** How many modules there are. */
  get length(): number {
    return [...this.keys()].length;
  }

  /** How many modules there are. */
  get size(): number {
    return this.length;
  }

  /** The module of a key. */
  at<K extends keyof R & string>(key: K): R[K] {
    const module = inside(this).modules.get(key);
    if (!module) throw new KeyError(`'${key}'`);
    return module as R[K];
  }

  /** The module of a key. */
  get<K extends keyof R & string>(key: K): R[K] {
    return this.at(key);
  }

  /** Puts a module under a key. */
  set_at<K extends keyof R & string>(key: K, module: R[K]): void {
    checkModule(module);
    setPart(this, "modules", key, module);
  }

  /** Takes the module of a key out. */
  del(key: keyof R & string): void {
    this.at(key);
    delete (this as unknown as Record<string, unknown>)[key];
  }

  /** Whether there is a module under a key. */
  has(key: string): boolean {
    return inside(this).has("modules", key);
  }

  /** Takes out all modules. */
  clear(): void {
    for (const key of [...this.keys()]) this.del(key);
  }

  /** Takes the module of a key out and returns it. */
  pop<K extends keyof R & string>(key: K): R[K] {
    const module = this.at(key);
    this.del(key);
    return module;
  }

  /** The keys in order. */
  *keys(): Generator<keyof R & string> {
    for (const [key] of ownParts(this, "modules")) yield key;
  }

  /** The keys with their modules. */
  *items(): Generator<[keyof R & string, R[keyof R]]> {
    for (const [key, module] of ownParts(this, "modules")) yield [key, module as R[keyof R]];
  }

  /** The modules in order. */
  *values(): Generator<R[keyof R]> {
    for (const [, module] of this.items()) yield module;
  }

  /** Adds modules by key, over those that are there. */
  update(modules: ModulesByKey<R>): void {
    for (const [key, module] of pairsOf<R[keyof R & string]>(modules, "ModuleDict")) this.set_at(key, module);
  }
}

/** Makes a `ModuleDict`, with `new` or without. */
interface ModuleDictClass {
  new <R extends Record<string, Module> = Record<string, Layer>>(modules?: ModulesByKey<R> | null): ModuleDictModule<R>;
  <R extends Record<string, Module> = Record<string, Layer>>(modules?: ModulesByKey<R> | null): ModuleDictModule<R>;
  readonly prototype: ModuleDictModule<Record<string, Module>>;
}

/** Modules by key. https://pytorch.org/docs/stable/generated/torch.nn.ModuleDict.html */
export const ModuleDict = callable("ModuleDict", ModuleDictModule) as unknown as ModuleDictClass;
export type ModuleDict<R extends Record<string, Module> = Record<string, Layer>> = ModuleDictModule<R>;

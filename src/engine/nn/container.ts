// Containers of modules by number: `Sequential`, `ModuleList`.
import { callable } from "../callable.js";
import { AssertionError, IndexError } from "../errors.js";
import { isPlain } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";
import { inside, isModule, ownParts, setPart, torchTypeName } from "./module-parts.js";

/** A module of one tensor to one tensor. */
export type Layer = Module & { forward(input: Tensor): Tensor };

/** Any item of a tuple; one that starts empty may get any layer. */
type ItemOf<M extends readonly Module[]> = M extends readonly [] ? Layer : M[number];

/** The item of a tuple at a position, or any item where the position is not known. */
type ItemAt<M extends readonly Module[], I extends number> = `${I}` extends keyof M ? M[`${I}`] : ItemOf<M>;

/** Modules by number: those of `M`, to which others of the type `New` may be added. */
class ModuleSequence<M extends readonly Module[], New extends Module> extends Module {
  /** The modules in order. */
  *[Symbol.iterator](): Generator<ItemOf<M>> {
    for (const [, module] of ownParts(this, "modules")) yield module as ItemOf<M>;
  }

  /** How many modules there are. */
  get length(): number {
    return [...this].length;
  }

  /** How many modules there are. */
  get size(): number {
    return this.length;
  }

  /** The module at a position; negative ones count from the end. */
  at<const I extends number>(index: I): ItemAt<M, I> {
    return [...this][this.placeOf(index)] as ItemAt<M, I>;
  }

  /** Puts a module in the place of another. */
  set_at(index: number, module: New): void {
    checkModule(module);
    const name = [...inside(this).modules.keys()][this.placeOf(index)];
    setPart(this, "modules", name, module);
  }

  /** Takes a module out; those behind it move up. */
  del(index: number): void {
    this.replaceAll([...this].toSpliced(this.placeOf(index), 1));
  }

  /** Takes a module out, by default the last one, and returns it. */
  pop(index = -1): ItemOf<M> {
    const module = this.at(index) as ItemOf<M>;
    this.del(index);
    return module;
  }

  /** Adds a module at the end. */
  append(module: New): this {
    checkModule(module);
    setPart(this, "modules", String(this.length), module);
    return this;
  }

  /** Adds several modules at the end. */
  extend(modules: Iterable<New>): this {
    if (typeof modules?.[Symbol.iterator] !== "function")
      throw new TypeError(
        `${this._get_name()}.extend should be called with an iterable, but got ${torchTypeName(modules)}`,
      );
    for (const module of [...modules]) this.append(module);
    return this;
  }

  /** Adds a module before the one at a position. */
  insert(index: number, module: New): this {
    if (!isModule(module))
      throw new AssertionError("module should be of type: <class 'torch.nn.modules.module.Module'>");
    const { length } = this;
    if (!Number.isInteger(index) || index < -length || index > length)
      throw new IndexError(`Index out of range: ${index}`);
    this.replaceAll(([...this] as Module[]).toSpliced(index, 0, module));
    return this;
  }

  private placeOf(index: number): number {
    const { length } = this;
    if (!Number.isInteger(index) || index < -length || index >= length)
      throw new IndexError(`index ${index} is out of range`);
    return index < 0 ? index + length : index;
  }

  private replaceAll(modules: readonly Module[]): void {
    for (const name of [...inside(this).modules.keys()]) delete (this as unknown as Record<string, unknown>)[name];
    for (const [i, module] of modules.entries()) setPart(this, "modules", String(i), module);
  }
}

/** Raises unless a value is a module. */
export function checkModule(module: unknown): void {
  if (!isModule(module)) throw new TypeError(`${torchTypeName(module)} is not a Module subclass`);
}

/** What the first module takes, and what the last one returns. */
type InputOf<M extends readonly Module[]> = M extends readonly [infer First extends Module, ...unknown[]]
  ? Parameters<First["forward"]>
  : [input: Tensor];
type ResultOf<M extends readonly Module[]> = M extends readonly [...unknown[], infer Last extends Module]
  ? ReturnType<Last["forward"]>
  : Tensor;

type Loose = (...inputs: unknown[]) => unknown;

class SequentialModule<M extends readonly Module[] = Layer[]> extends ModuleSequence<M, Module> {
  /** Modules in order, or one object of modules by name. */
  constructor(...modules: M | [Readonly<Record<string, Module>>]) {
    super();
    const [first] = modules;
    const entries = isPlain(first) ? Object.entries(first as Record<string, Module>) : (modules as M).entries();
    for (const [name, module] of entries) this.add_module(String(name), module);
  }

  override forward(...inputs: InputOf<M>): ResultOf<M> {
    let values: unknown[] = inputs;
    for (const module of this) values = [(module as unknown as Loose)(...values)];
    return values[0] as ResultOf<M>;
  }

  /** A new `Sequential` of some of the modules, as a list's `slice`. */
  slice(start?: number, end?: number): Sequential<M[number][]> {
    return new SequentialModule<M[number][]>(...[...this].slice(start, end));
  }
}

/** Makes a `Sequential`, with `new` or without. */
interface SequentialClass {
  new <M extends readonly Module[] = Layer[]>(...modules: M): SequentialModule<M>;
  new (modules: Readonly<Record<string, Module>>): SequentialModule;
  <M extends readonly Module[]>(...modules: M): SequentialModule<M>;
  (modules: Readonly<Record<string, Module>>): SequentialModule;
  readonly prototype: SequentialModule<readonly Module[]>;
}

/** Modules one after another: each gets what the one before returned. https://pytorch.org/docs/stable/generated/torch.nn.Sequential.html */
export const Sequential = callable("Sequential", SequentialModule) as unknown as SequentialClass;
export type Sequential<M extends readonly Module[] = Layer[]> = SequentialModule<M>;

class ModuleListModule<T extends Module = Layer> extends ModuleSequence<T[], T> {
  constructor(modules: Iterable<T> | null = null) {
    super();
    if (modules !== null) this.extend(modules);
  }

  /** A new `ModuleList` of some of the modules, as a list's `slice`. */
  slice(start?: number, end?: number): ModuleList<T> {
    return new ModuleListModule([...this].slice(start, end));
  }
}

/** Makes a `ModuleList`, with `new` or without. */
interface ModuleListClass {
  new <T extends Module = Layer>(modules?: Iterable<T> | null): ModuleListModule<T>;
  <T extends Module = Layer>(modules?: Iterable<T> | null): ModuleListModule<T>;
  readonly prototype: ModuleListModule<Module>;
}

/** A list of modules that a module's `forward` uses as it likes. https://pytorch.org/docs/stable/generated/torch.nn.ModuleList.html */
export const ModuleList = callable("ModuleList", ModuleListModule) as unknown as ModuleListClass;
export type ModuleList<T extends Module = Layer> = ModuleListModule<T>;

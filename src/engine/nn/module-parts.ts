// What a module is made of: its parameters, buffers and children by name, noticed when they are assigned.
import { AttributeError, KeyError } from "../errors.js";
import { observer } from "../observer.js";
import { typeName } from "../signature.js";
import { Tensor } from "../tensor.js";
import type { Module } from "./module.js";
import { HookLists } from "./module-hooks.js";
import { Parameter } from "./parameter.js";

/** The kinds of parts. */
export type PartKind = "parameters" | "buffers" | "modules";

/** The value of a part of each kind; `null` is a part that was left out. */
interface Parts {
  parameters: Parameter;
  buffers: Tensor;
  modules: Module;
}

/** What a module keeps beside its fields. A part is `null` when left out, and `undefined` while its field only has a place. */
export class Inside {
  readonly parameters: Map<string, Parameter | null | undefined> = new Map();
  readonly buffers = new Map<string, Tensor | null | undefined>();
  readonly modules = new Map<string, Module | null | undefined>();
  /** Buffers that `state_dict` leaves out. */
  readonly transient = new Set<string>();
  readonly hooks = new HookLists();
  /** Where it was made, as the observer says. */
  readonly place = observer()?.place?.() ?? 0;

  /** `fields` is the object behind the one that scripts see: writing to it is not noticed. */
  constructor(readonly fields: Record<string, unknown>) {}

  /** Whether a name is that of a part of this kind. */
  has(kind: PartKind, name: string): boolean {
    return this[kind].get(name) !== undefined;
  }

  /** Which kind of part a name is that of. */
  kindOf(name: string): PartKind | undefined {
    return kinds.find((kind) => this.has(kind, name));
  }

  /** A field that was declared without a value: a part that it gets later stands in the field's place. */
  reserve(name: string): void {
    for (const kind of kinds) this[kind].set(name, undefined);
  }

  /** Takes a name out of all kinds of parts but one. */
  forget(name: string, except?: PartKind): void {
    for (const kind of kinds) if (kind !== except) this[kind].delete(name);
    if (except !== "buffers") this.transient.delete(name);
  }
}

const kinds = ["parameters", "buffers", "modules"] as const;
const insides = new WeakMap<object, Inside>();

/** What a module keeps beside its fields. */
export function inside(module: Module): Inside {
  return insides.get(module)!;
}

/** The place that an observer told when the module was made; 0 if there was none. */
export function placeOfModule(module: Module): number {
  return Math.abs(inside(module).place);
}

/** Whether a value is a module. */
export function isModule(value: unknown): value is Module {
  return typeof value === "function" && insides.has(value);
}

/** An instance without parts: a function that `call`s it, with the class's prototype. */
export function newInstance(prototype: object, call: (module: Module, inputs: unknown[]) => unknown): Module {
  const plain = ((...inputs: unknown[]) => call(module, inputs)) as unknown as Record<string, unknown>;
  for (const own of ["name", "length"]) delete plain[own];
  Object.setPrototypeOf(plain, prototype);
  Object.defineProperty(plain, "training", { value: true, writable: true, enumerable: false, configurable: true });
  const parts = new Inside(plain);
  const module = new Proxy(plain, {
    defineProperty: (target, name, property) =>
      typeof name === "symbol" || !("value" in property)
        ? Reflect.defineProperty(target, name, property)
        : assign(parts, name, property),
    deleteProperty: (target, name) => {
      parts.forget(String(name));
      return Reflect.deleteProperty(target, name);
    },
  }) as unknown as Module;
  insides.set(module, parts);
  return module;
}

/** `module.name = value`: parameters and modules become parts; a part's name takes only what fits it. */
function assign(parts: Inside, name: string, property: PropertyDescriptor): boolean {
  const { value } = property;
  const before = parts.kindOf(name);
  if (value === undefined) {
    // A subclass may declare a part's field again, without a value.
    if (before !== undefined) return true;
    parts.reserve(name);
  }
  const kind = kindOf(value, before);
  if (kind === undefined) return Reflect.defineProperty(parts.fields, name, property);
  if (!fits(kind, value)) throw misfit(kind, name, value);
  return place(parts, kind, name, value);
}

/** The kind of part that a value becomes under a name that had the kind `before`. */
function kindOf(value: unknown, before: PartKind | undefined): PartKind | undefined {
  if (value instanceof Parameter) return "parameters";
  return isModule(value) && before !== "parameters" ? "modules" : before;
}

const fits = (kind: PartKind, value: unknown) =>
  value === null ||
  (kind === "parameters" ? value instanceof Parameter : kind === "buffers" ? value instanceof Tensor : isModule(value));

const expected = { parameters: "torch.nn.Parameter", buffers: "torch.Tensor", modules: "torch.nn.Module" } as const;
const called = { parameters: "parameter", buffers: "buffer", modules: "child module" } as const;

function misfit(kind: PartKind, name: string, value: unknown): TypeError {
  return new TypeError(
    `cannot assign '${torchTypeName(value)}' as ${called[kind]} '${name}' (${expected[kind]} or None expected)`,
  );
}

/** `torch.typename(value)`. */
export function torchTypeName(value: unknown): string {
  return value instanceof Tensor ? value.dtype.tensorType : isModule(value) ? value._get_name() : typeName(value);
}

/** Makes a value the part of that name. A name that the class uses for itself gets no field. */
function place(parts: Inside, kind: PartKind, name: string, value: unknown): boolean {
  parts.forget(name, kind);
  (parts[kind] as Map<string, unknown>).set(name, value);
  const { fields } = parts;
  if (Object.hasOwn(fields, name) || !(name in fields))
    Object.defineProperty(fields, name, { value, writable: true, enumerable: true, configurable: true });
  return true;
}

/** Makes a value the part of that name, without a look at what the module's class is. */
export function setPart<K extends PartKind>(module: Module, kind: K, name: string, value: Parts[K] | null): void {
  place(inside(module), kind, name, value);
}

/** Adds a part under a name that is a good one and not taken. */
export function addPart<K extends PartKind>(module: Module, kind: K, name: string, value: Parts[K] | null): void {
  checkName(kind, name);
  const parts = inside(module);
  const before = (module as unknown as Record<string, unknown>)[name];
  if (before !== undefined && !parts.has(kind, name)) throw new KeyError(`attribute '${name}' already exists`);
  place(parts, kind, name, value);
}

/** Raises for names that no path could have. */
export function checkName(kind: PartKind, name: string): void {
  const word = { parameters: "parameter", buffers: "buffer", modules: "module" }[kind];
  if (typeof name !== "string") throw new TypeError(`${word} name should be a string. Got ${typeName(name)}`);
  if (name.includes("."))
    throw new KeyError(`${word} name can't contain "."${kind === "modules" ? `, got: ${name}` : ""}`);
  if (name === "") throw new KeyError(`${word} name can't be empty string ""`);
}

/** A module's own parts of one kind, in the order in which they came, without those left out. */
export function* ownParts<K extends PartKind>(module: Module, kind: K): Generator<[string, Parts[K]]> {
  for (const [name, part] of inside(module)[kind]) if (part) yield [name, part as Parts[K]];
}

/** `path.name`. */
export const joined = (path: string, name: string) => (path === "" ? name : `${path}.${name}`);

/** The part of one kind at a path such as `layers.0.weight`. */
export function partAt<K extends "parameters" | "buffers">(module: Module, kind: K, target: string): Parts[K] {
  const [, path, name] = /^(?:(.*)\.)?([^.]*)$/.exec(target)!;
  const owner = moduleAt(module, path ?? "");
  const part = inside(owner)[kind].get(name);
  if (part) return part as Parts[K];
  if (!(name in owner)) throw new AttributeError(`${owner._get_name()} has no attribute \`${name}\``);
  throw new AttributeError(`\`${name}\` is not ${kind === "parameters" ? "an nn.Parameter" : "a buffer"}`);
}

/** The module below another at a path such as `layers.0`. */
export function moduleAt(module: Module, target: string): Module {
  let found = module;
  for (const name of target === "" ? [] : target.split(".")) {
    const child = inside(found).modules.get(name);
    if (child) found = child;
    else if (name in found) throw new AttributeError(`\`${name}\` is not an nn.Module`);
    else throw new AttributeError(`${found._get_name()} has no attribute \`${name}\``);
  }
  return found;
}

// Parameters of ops: written once as text (`clamp(Tensor input, Scalar? min=null, Scalar? max=null)`), read from calls.

import { Device } from "./device.js";
import { DType } from "./dtype.js";
import { Generator } from "./random.js";
import { Tensor } from "./tensor.js";

/** One parameter of an op, with PyTorch's name and default. */
export interface Parameter {
  readonly name: string;
  /** A `TypeName`, or several joined by `|`. */
  readonly type: string;
  readonly optional: boolean;
  readonly fallback: unknown;
  readonly keywordOnly: boolean;
}

/** What kinds of arguments there are; `ints|str` accepts both, and a `?` behind also allows `null`. */
export type TypeName = keyof TypeTable;

interface TypeTable {
  Tensor: Tensor;
  Tensors: readonly Tensor[];
  /** Tensors one by one, or a list of them. */
  pack: readonly Tensor[];
  Operand: Tensor | number | boolean;
  Scalar: number | boolean;
  int: number;
  ints: readonly number[];
  size: readonly number[];
  /** A list of sizes, where a single number would be mistaken for something else. */
  shape: readonly number[];
  lists: readonly (readonly number[])[];
  /** Sizes of which some may be left open. */
  openSizes: readonly (number | null)[];
  floats: readonly number[];
  float: number;
  bool: boolean;
  /** A switch to another kind of result: for types there is one overload with `false`, and one with `true`. */
  false: boolean;
  true: true;
  dtype: DType;
  device: Device;
  generator: Generator;
  str: string;
  value: unknown;
}

type Read<T extends string> = T extends `${infer Inner}?`
  ? Read<Inner> | null
  : T extends `${infer First}|${infer Rest}`
    ? Read<First> | Read<Rest>
    : T extends TypeName
      ? TypeTable[T]
      : never;
type One<P extends string> = P extends "*"
  ? unknown
  : P extends `${infer T} ${infer N}=${string}`
    ? { readonly [K in N]: Read<T> }
    : P extends `${infer T} ${infer N}`
      ? { readonly [K in N]: Read<T> }
      : unknown;
type Each<S extends string> = S extends `${infer P}, ${infer Rest}` ? One<P> & Each<Rest> : One<S>;

/** The arguments that a signature text promises, by name. */
export type Arguments<S extends string> = S extends `${string}(${infer Inside})` ? Each<Inside> : never;

/** Arguments of a call by parameter name, each converted and with defaults filled in. */
export type Bound = Record<string, unknown>;

/** Why a call does not fit: makes the error when it is wanted. */
export type Mismatch = () => Error;

const isList = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((item) => typeof item === "number");
const isNumber = (value: unknown): boolean => typeof value === "number" || typeof value === "boolean";

export interface Kind {
  /** The type as the scripting API declares it, and as PyTorch calls it in messages. */
  readonly declared: string;
  readonly called: string;
  accepts(value: unknown): boolean;
  convert?(value: unknown): unknown;
}

const isWhole = (value: unknown) =>
  value instanceof Tensor && value.sizes.length === 0 && value.dtype.category === "int";
const list = (value: unknown) => (typeof value === "number" ? [value] : value);

const isTensors = (value: unknown): value is readonly Tensor[] =>
  Array.isArray(value) && value.every((item) => item instanceof Tensor);

/** How each kind of argument is checked, converted, declared and named. */
const table: Readonly<Record<TypeName, Kind>> = {
  Tensor: { declared: "Tensor", called: "Tensor", accepts: (value) => value instanceof Tensor },
  Tensors: {
    declared: "readonly Tensor[]",
    called: "tuple of Tensors",
    accepts: isTensors,
  },
  pack: { declared: "readonly Tensor[]", called: "tuple of Tensors", accepts: isTensors },
  Operand: {
    declared: "Tensor | number | boolean",
    called: "Tensor or Number",
    accepts: (value) => isNumber(value) || value instanceof Tensor,
  },
  Scalar: {
    declared: "number | boolean",
    called: "Number",
    accepts: (value) =>
      isNumber(value) || (value instanceof Tensor && value.sizes.length === 0 && !value.requires_grad),
    convert: (value) => (value instanceof Tensor ? value.item() : value),
  },
  int: {
    declared: "number",
    called: "int",
    accepts: (value) => Number.isInteger(value) || isWhole(value),
    convert: (value) => (value instanceof Tensor ? value.item() : value),
  },
  ints: {
    declared: "number | readonly number[]",
    called: "tuple of ints",
    accepts: (value) => typeof value === "number" || isList(value),
    convert: list,
  },
  size: {
    declared: "readonly number[]",
    called: "tuple of ints",
    accepts: (value) => typeof value === "number" || isList(value),
    convert: list,
  },
  openSizes: {
    declared: "number | readonly (number | null)[]",
    called: "tuple of ints",
    accepts: (value) =>
      typeof value === "number" ||
      (Array.isArray(value) && value.every((item) => item === null || typeof item === "number")),
    convert: list,
  },
  lists: {
    declared: "readonly (readonly number[])[]",
    called: "tuple of tuples of ints",
    accepts: (value) => Array.isArray(value) && value.every(isList),
  },
  shape: { declared: "readonly number[]", called: "tuple of ints", accepts: isList },
  floats: {
    declared: "number | readonly number[]",
    called: "tuple of floats",
    accepts: (value) => typeof value === "number" || isList(value),
    convert: list,
  },
  float: { declared: "number", called: "float", accepts: (value) => typeof value === "number" },
  bool: { declared: "boolean", called: "bool", accepts: (value) => typeof value === "boolean" },
  false: { declared: "false", called: "bool", accepts: (value) => typeof value === "boolean" },
  true: { declared: "true", called: "bool", accepts: (value) => value === true },
  dtype: { declared: "DType", called: "torch.dtype", accepts: (value) => value instanceof DType },
  device: {
    declared: "Device | string",
    called: "torch.device",
    accepts: (value) => typeof value === "string" || value instanceof Device,
    convert: (value) => (typeof value === "string" ? new Device(value) : value),
  },
  generator: { declared: "Generator", called: "torch.Generator", accepts: (value) => value instanceof Generator },
  str: { declared: "string", called: "str", accepts: (value) => typeof value === "string" },
  value: { declared: "unknown", called: "object", accepts: () => true },
};

const known = new Map<string, Kind>(Object.entries(table));

/** The kind that a type of a signature names; one of several joined by `|` is the first that accepts the value. */
export function kindOf(type: string): Kind {
  let kind = known.get(type);
  if (kind === undefined) {
    kind = eitherOf(type.split("|").map(kindOf));
    known.set(type, kind);
  }
  return kind;
}

function eitherOf(some: readonly Kind[]): Kind {
  return {
    declared: [...new Set(some.flatMap(({ declared }) => declared.split(" | ")))].join(" | "),
    called: some.map(({ called }) => called).join(" or "),
    accepts: (value) => some.some((kind) => kind.accepts(value)),
    convert: (value) => {
      const { convert } = some.find((kind) => kind.accepts(value))!;
      return convert === undefined ? value : convert(value);
    },
  };
}

/** A parsed signature. */
export class Signature<S extends string = string> {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  private readonly names: ReadonlySet<string>;

  constructor(readonly text: S) {
    const match = /^(\w+)\((.*)\)$/.exec(text);
    if (match === null) throw new SyntaxError(`not a signature: ${text}`);
    this.name = match[1];
    this.parameters = parseParameters(match[2]);
    this.names = new Set(this.parameters.map(({ name }) => name));
  }

  /** The arguments of a call by name. Raises a `TypeError` that names what does not fit. */
  read(given: readonly unknown[]): Arguments<S> {
    const bound = this.bind(given);
    if (typeof bound === "function") throw bound();
    return bound as Arguments<S>;
  }

  /**
   * Reads the arguments of one call: positional ones, then perhaps one plain object with keywords. The first `self` of
   * them, what a method is called on, do not count in messages.
   */
  bind(given: readonly unknown[], self = 0): Bound | Mismatch {
    const last = given[given.length - 1];
    const keywords = given.length > 0 && isPlain(last) ? (last as Bound) : null;
    const count = keywords === null ? given.length : given.length - 1;
    const bound: Bound = {};
    let next = 0;
    for (const parameter of this.parameters) {
      let value: unknown;
      let position = 0;
      if (next < count && !parameter.keywordOnly) {
        value = given[next++];
        position = next;
        if (parameter.type === "size" && typeof value === "number") {
          const rest = [value];
          while (next < count && typeof given[next] === "number") rest.push(given[next++] as number);
          value = rest;
        } else if (parameter.type === "pack" && value instanceof Tensor) {
          const rest = [value];
          while (next < count && given[next] instanceof Tensor) rest.push(given[next++] as Tensor);
          value = rest;
        }
        if (keywords !== null && keywords[parameter.name] !== undefined)
          return this.fails(`got multiple values for argument '${parameter.name}'`);
      } else if (keywords !== null) value = keywords[parameter.name];
      const problem = this.place(bound, parameter, value, position - self);
      if (problem !== null) return problem;
    }
    if (next < count) return this.tooMany(count - self, self);
    return keywords === null ? bound : (this.unknownKeyword(keywords) ?? bound);
  }

  private place(bound: Bound, parameter: Parameter, value: unknown, position: number): Mismatch | null {
    const { name, type, optional, fallback } = parameter;
    if (value === undefined) {
      if (fallback === undefined)
        return type === "size" && position <= 0 ? this.emptySize(bound, name) : this.missing(name);
      bound[name] = fallback;
    } else if (value === null && optional) bound[name] = null;
    else {
      const kind = kindOf(type);
      if (!kind.accepts(value)) return this.wrongType(parameter, value, position);
      bound[name] = kind.convert === undefined ? value : kind.convert(value);
    }
    return null;
  }

  /** `torch.randn()` and `x.view()` without sizes mean the shape of a single value. */
  private emptySize(bound: Bound, name: string): null {
    bound[name] = [];
    return null;
  }

  private fails(what: string): Mismatch {
    return () => new TypeError(`${this.name}() ${what}`);
  }

  private missing(name: string): Mismatch {
    return this.fails(`missing 1 required positional arguments: "${name}"`);
  }

  private tooMany(count: number, self: number): Mismatch {
    const most = this.parameters.filter(({ keywordOnly }) => !keywordOnly).length - self;
    return this.fails(`takes ${most} positional argument${most === 1 ? "" : "s"} but ${count} were given`);
  }

  private wrongType({ name, type }: Parameter, value: unknown, position: number): Mismatch {
    const where = position > 0 ? ` (position ${position})` : "";
    return () =>
      new TypeError(
        `${this.name}(): argument '${name}'${where} must be ${kindOf(type).called}, not ${typeName(value)}`,
      );
  }

  private unknownKeyword(keywords: Bound): Mismatch | null {
    for (const name in keywords) {
      if (this.names.has(name)) continue;
      const known = [...this.names].slice(1).join(", ") || "none";
      return this.fails(`got an unexpected keyword argument '${name}' (it knows: ${known})`);
    }
    return null;
  }
}

function parseParameters(text: string): Parameter[] {
  let keywordOnly = false;
  const parameters: Parameter[] = [];
  for (const part of text === "" ? [] : text.split(", ")) {
    if (part === "*") {
      keywordOnly = true;
      continue;
    }
    const [, type, optional, name, fallback] = /^([\w|]+)(\??) (\w+)(?:=(.*))?$/.exec(part)!;
    const value = fallback === undefined ? undefined : JSON.parse(fallback.replaceAll("'", '"'));
    parameters.push({ name, type, optional: optional === "?", fallback: value, keywordOnly });
  }
  return parameters;
}

/** Whether an argument is the trailing object of keyword arguments. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What PyTorch would call the type of a value in a message. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return "NoneType";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  if (value instanceof Tensor) return "Tensor";
  if (typeof value === "object")
    return Array.isArray(value) ? "list" : isPlain(value) ? "dict" : value.constructor.name;
  return (
    { string: "str", boolean: "bool", bigint: "int", function: "function" }[typeof value as string] ?? typeof value
  );
}

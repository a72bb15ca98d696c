// Kinds of arguments: how each is checked, converted, declared, and named in messages.
import { Device } from "./device.js";
import { DType } from "./dtype.js";
import { Generator } from "./random.js";
import { Tensor } from "./tensor.js";

/** What kinds of arguments there are; `ints|str` accepts both, and a `?` behind also allows `null`. */
export type TypeName = keyof TypeTable;

/** The types of arguments by the names of their kinds. */
export interface TypeTable {
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

/** Whether a value is a list of what `test` is true for. Gaps in the list are not. */
function isListOf(value: unknown, test: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!test(value[i])) return false;
  return true;
}

const isFloats = (value: unknown) => isListOf(value, (item) => typeof item === "number");
const isList = (value: unknown) => isListOf(value, Number.isInteger);
const isNumber = (value: unknown): boolean => typeof value === "number" || typeof value === "boolean";

/** How one kind of argument is checked, converted and named. */
export interface Kind {
  /** The type as the scripting API declares it. */
  readonly declared: string;
  /** The type as PyTorch calls it in messages. */
  readonly called: string;
  accepts(value: unknown): boolean;
  convert?(value: unknown): unknown;
}

const isWhole = (value: unknown) =>
  value instanceof Tensor && value.sizes.length === 0 && value.dtype.category === "int";
const list = (value: unknown) => (typeof value === "number" ? [value] : value);

const isTensors = (value: unknown) => isListOf(value, (item) => item instanceof Tensor);

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
    called: "Tensor",
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
    accepts: (value) => Number.isInteger(value) || isList(value),
    convert: list,
  },
  size: {
    declared: "readonly number[]",
    called: "tuple of ints",
    accepts: (value) => Number.isInteger(value) || isList(value),
    convert: list,
  },
  openSizes: {
    declared: "number | readonly (number | null)[]",
    called: "tuple of ints",
    accepts: (value) => Number.isInteger(value) || isListOf(value, (item) => item === null || Number.isInteger(item)),
    convert: list,
  },
  lists: {
    declared: "readonly (readonly number[])[]",
    called: "tuple of tuples of ints",
    accepts: (value) => isListOf(value, isList),
  },
  shape: { declared: "readonly number[]", called: "tuple of ints", accepts: isList },
  floats: {
    declared: "number | readonly number[]",
    called: "tuple of floats",
    accepts: (value) => typeof value === "number" || isFloats(value),
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

/** What is wrong with one item of a list that has to be of a kind; `null` if it is not that. */
export function itemProblem(kind: Kind, value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const wrong = value.findIndex((item) => !kind.accepts([item]));
  if (kind.called === "tuple of Tensors" && wrong >= 0)
    return `expected Tensor as element ${wrong} in argument 0, but got ${typeName(value[wrong])}`;
  if (wrong <= 0 || !/^tuple of (ints|floats)$/.test(kind.called)) return null;
  return `must be ${kind.called}, but found element of type ${typeName(value[wrong])} at pos ${wrong + 1}`;
}

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
    return Array.isArray(value) ? "list" : isPlain(value) ? "dict" : (value.constructor?.name ?? "object");
  return (
    { string: "str", boolean: "bool", bigint: "int", function: "function" }[typeof value as string] ?? typeof value
  );
}

// An op is one row: what it is called, what it takes, how it is computed, and how gradients go back through it.
import type { DType } from "./dtype.js";
import { type Formula, parseFormula } from "./formula/parse.js";
import { formulaText } from "./formula/print.js";
import { readerOf } from "./plain-call.js";
import { type Arguments, type Bound, Signature } from "./signature.js";
import type { Tensor } from "./tensor.js";

/** Letters of tensors in formulas: an op's tensor inputs in the order of its parameters. */
export const letters = ["a", "b", "c", "d", "e"] as const;
/** The letter of a tensor input. */
export type Letter = (typeof letters)[number];

/** What a gradient rule may look at: what forward saved, its other arguments, and the shapes of its inputs. */
export interface Saved<A = Bound> {
  readonly a: Tensor;
  readonly b: Tensor;
  readonly c: Tensor;
  readonly d: Tensor;
  readonly e: Tensor;
  /** The result, and the second result (indices). */
  readonly y: Tensor;
  readonly i: Tensor;
  /** Arguments by name; tensors are left out. */
  readonly args: A;
  /** Shape and type of each tensor input. */
  readonly inputs: readonly Meta[];
}

/** Shape and type of a tensor that need not be in memory any more. */
export interface Meta {
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  readonly dtype: DType;
}

/** How the gradient `g` of the result becomes the gradient of one input. */
export interface Gradient {
  /** The rule in letters: `a`, `b`, `c` are the inputs, `y` the result, `g` = ∂L/∂y. With numbers where `args` has some. */
  text(args?: Bound): string;
  /** Letters of what has to be kept for it: inputs, `y`, `i`. */
  saves(args: Bound): string;
  /** The rule itself: a formula of letters, or ops. `position` counts tensors of a list, `all` has each result's gradient. */
  readonly formula?: (args: Bound) => Formula;
  apply?(g: Tensor, saved: Saved, position: number, all: readonly Tensor[]): Tensor | null;
}

/** One call of an op for the tests: arguments as a script would write them. */
export type Sample = () => unknown[];

/**
 * How scripts reach an op: `torch.name`, `x.name()`, `x.name_()`, `nn.functional.name`; rows called `linalg_name` and
 * `special_name` as `torch.linalg.name` and `torch.special.name`.
 */
export type Reach = Readonly<Record<"function" | "method" | "inPlace" | Namespace, boolean>>;

/** The modules inside `torch` that hold functions of rows. */
export const namespaces = ["functional", "linalg", "special"] as const;
/** The name of such a module. */
export type Namespace = (typeof namespaces)[number];

/** What a row's function is called inside its module: `linalg_inv` is `inv` in `torch.linalg`. */
export function nameInside(namespace: Namespace, name: string): string {
  return name.startsWith(`${namespace}_`) ? name.slice(namespace.length + 1) : name;
}

function reachOf(words: string): Reach {
  const given = new Set(words.split(" "));
  const [functional, linalg, special] = namespaces.map((namespace) => given.has(namespace));
  const inPlace = given.has("in-place");
  return { function: given.has("function"), method: given.has("method"), inPlace, functional, linalg, special };
}

/** Everything that the engine knows of an op. `gradients[i].text()` is the rule of tensor input `i` in letters. */
export interface OpRow {
  /** PyTorch's name, the same for all overloads of a function. */
  readonly name: string;
  /** The name that people see, where the op is an inner form of one that they know. */
  readonly shownAs: string;
  /** The file of rows that it stands in. */
  readonly family: string;
  readonly doc: string;
  /** Shapes in letters, and which errors there are, where `said.ts` does not say it right for this op. */
  readonly shapes?: string;
  readonly raises?: string;
  /** What parameters mean, by name, where `meanings.ts` does not say it right for this op. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly signature: Signature;
  /** What it computes, in letters (`a · b`). */
  readonly text: string;
  /** Names of the tensor parameters, in the order of the letters, and of all others. */
  readonly tensors: readonly string[];
  readonly others: readonly string[];
  /** Names of the arguments that gradient rules may look at: `others`, and lists of tensors without gradient. */
  readonly remembered: readonly string[];
  /** The remembered arguments of a call that gives none of them. */
  readonly defaults: Bound;
  /** The tensor arguments of a call, one per letter; the tensors of a list one after another. */
  operands(args: Bound): unknown[];
  /** Which of `tensors` is a list, or -1. */
  readonly listAt: number;
  /** One rule per tensor parameter, or `null` where nothing flows back. A list of tensors has one rule for all. */
  readonly gradients: readonly (Gradient | null)[];
  /** Whether one of the rules is there. */
  readonly differentiable: boolean;
  /** `grad_fn.name()`. */
  backwardName(args: Bound): string;
  /** True when results look at the memory of the first input; `multiple` views may not be written in place. */
  readonly view: false | "single" | "multiple";
  /** The TypeScript type of what it returns. */
  readonly returns: string;
  readonly reach: Reach;
  /** The op that this is another name of. */
  readonly aliasOf?: string;
  /** Elementwise ops: the formula for these arguments, and the type of the result. */
  readonly elementwise?: { formula(args: Bound): Formula; dtype(args: Bound, operands: readonly unknown[]): DType };
  /** Computes the results, without a thought about gradients. */
  forward(args: Bound): Tensor | Tensor[];
  /** An op that only calls others and leaves no trace of its own. */
  readonly compose?: (args: Bound) => unknown;
  readonly samples: readonly Sample[];
}

/** A formula, or one that depends on the arguments. */
export type FormulaSource<A> = string | ((args: A) => string);

/** The gradient rule that a formula says. */
export function formulaGradient(source: FormulaSource<Bound>, shown?: string): Gradient {
  const formula = (args: Bound) => parseFormula(typeof source === "string" ? source : source(args));
  return {
    formula,
    text: (args) => (args === undefined ? (shown ?? formulaText(formula({}))) : formulaText(formula(args), args)),
    saves: (args) => formula(args).letters,
  };
}

/** Writes numbers for the names that `text` multiplies by, and leaves factors of 1 out. */
function withFactors(text: string, args: Bound): string {
  return text.replace(/ \* (\w+)/g, (factor, name: string) => {
    const number = args[name];
    if (typeof number !== "number") return factor;
    return number === 1 ? "" : ` * ${number}`;
  });
}

/** A gradient rule written out in ops. `saves` lists the letters that it reads. */
export function rule<A = Bound>(
  text: string,
  saves: string,
  apply: (g: Tensor, saved: Saved<A>, position: number, all: readonly Tensor[]) => Tensor | null,
): Gradient {
  const written = (args?: Bound) => (args ? withFactors(text, args) : text);
  return { text: written, saves: () => saves, apply: apply as Gradient["apply"] };
}

/** What a row says beyond its signature. */
export interface Definition<A> {
  text?: string;
  shownAs?: string;
  /** Shapes of inputs and result, in letters: `(n, m), (m, p) → (n, p)`. */
  shapes?: string;
  /** When it raises what: `RuntimeError if the inner sizes differ`. */
  raises?: string;
  /** What parameters mean, where `meanings.ts` does not say it right for this op. */
  meanings?: Readonly<Record<string, string>>;
  /** A rule per tensor parameter, by the letter that it has; `null` or nothing: no gradient. */
  gradients?: Partial<Record<Letter, Gradient | FormulaSource<A> | null>>;
  backward?: string | ((args: A) => string);
  /** TypeScript type of the result, where it is not `Tensor`. */
  returns?: string;
  view?: "single" | "multiple";
  reach?: string;
  elementwise?: { formula: FormulaSource<A>; dtype(args: A, operands: readonly unknown[]): DType };
  forward?(args: A): Tensor | Tensor[];
  compose?(args: A): unknown;
  samples?: Sample[];
}

const table = new Map<string, OpRow[]>();

/** All rows, by name: the overloads of a function stand together, in the order in which they are tried. */
export const rows: ReadonlyMap<string, readonly OpRow[]> = table;

const tensorTypes = new Set(["Tensor", "Tensors", "pack", "Operand"]);
const listTypes = new Set(["Tensors", "pack"]);

/** `mm` → `MmBackward0`, `log_softmax` → `LogSoftmaxBackward0`. */
function camel(name: string): string {
  return name.replace(/(?:^_?|_)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/** Adds an op: its signature as text, one sentence on what it does, and the rest. */
export function addRow<S extends string>(family: string, text: S, doc: string, more: Definition<Arguments<S>>): OpRow {
  const row = makeRow(family, text, doc, more as unknown as Definition<Bound>);
  table.set(row.name, [...(table.get(row.name) ?? []), row]);
  return row;
}

/** Gives an op another name, which is reached in the same ways unless `reach` says otherwise. */
export function addAlias(family: string, name: string, of: string, reach?: string): void {
  const found = table.get(of);
  if (found === undefined) throw new Error(`no op is called ${of}`);
  const renamed = found.map((row) => ({
    ...row,
    name,
    shownAs: name,
    family,
    aliasOf: of,
    doc: `As \`${of}\`: ${row.doc.charAt(0).toLowerCase()}${row.doc.slice(1)}`,
    signature: new Signature(row.signature.text.replace(/^\w+/, name), true),
    reach: reach === undefined ? row.reach : reachOf(reach),
    samples: [],
  }));
  table.set(name, [...(table.get(name) ?? []), ...renamed]);
}

/** A row that is in no table. */
export function makeRow(family: string, text: string, doc: string, definition: Definition<Bound>): OpRow {
  const signature = new Signature(text, true);
  const { tensors, others, listAt } = sorted(signature);
  const reach = definition.reach ?? "function method";
  const { backward } = definition;
  const gradients = tensors.map((_, i) => asGradient(definition.gradients?.[letters[i]]));
  const plainList = listAt >= 0 && !definition.gradients?.[letters[listAt]];
  const remembered = plainList ? [...others, tensors[listAt]] : others;
  return {
    name: signature.name,
    shownAs: definition.shownAs ?? signature.name,
    family,
    doc,
    shapes: definition.shapes,
    raises: definition.raises,
    meanings: definition.meanings ?? {},
    signature,
    get text() {
      return definition.text ?? writtenFormula(definition) ?? calledWith(signature.name, tensors.length);
    },
    tensors,
    others,
    remembered,
    operands: listAt >= 0 ? (args) => tensors.flatMap((name) => args[name]) : readerOf(tensors),
    defaults: defaultsOf(signature, remembered),
    listAt,
    gradients,
    differentiable: gradients.some((gradient) => gradient !== null),
    backwardName: typeof backward === "function" ? backward : () => backward ?? `${camel(signature.name)}Backward0`,
    returns: definition.returns ?? "Tensor",
    view: definition.view ?? false,
    reach: reachOf(reach),
    elementwise: asElementwise(definition),
    forward: definition.forward ?? (() => byFormula(signature.name)),
    compose: definition.compose,
    samples: definition.samples ?? [],
  };
}

function defaultsOf({ parameters }: Signature, names: readonly string[]): Bound {
  const fallbacks = new Map(parameters.map(({ name, fallback }) => [name, fallback]));
  return Object.freeze(Object.fromEntries(names.map((name) => [name, fallbacks.get(name)])));
}

/** Names of tensor parameters and of all others, and which of the former is a list. */
function sorted({ parameters }: Signature): Pick<OpRow, "tensors" | "others" | "listAt"> {
  const tensors: string[] = [];
  const others: string[] = [];
  let listAt = -1;
  for (const { name, type } of parameters) {
    if (listTypes.has(type) && listAt < 0) listAt = tensors.length;
    (tensorTypes.has(type) ? tensors : others).push(name);
  }
  return { tensors, others, listAt };
}

/** `name(a, b)`: the text of an op that has no other. */
function calledWith(name: string, count: number): string {
  return `${name}(${letters.slice(0, count).join(", ")})`;
}

function byFormula(name: string): never {
  throw new Error(`${name} is computed by its formula`);
}

function writtenFormula({ elementwise }: Definition<Bound>): string | null {
  return typeof elementwise?.formula === "string" ? formulaText(parseFormula(elementwise.formula)) : null;
}

function asGradient(given: Gradient | FormulaSource<Bound> | null | undefined): Gradient | null {
  if (given === null || given === undefined) return null;
  return typeof given === "object" ? given : formulaGradient(given);
}

function asElementwise({ elementwise }: Definition<Bound>): OpRow["elementwise"] {
  if (elementwise === undefined) return undefined;
  const { formula, dtype } = elementwise;
  if (typeof formula !== "string") return { formula: (args) => parseFormula(formula(args)), dtype };
  let parsed: Formula | undefined;
  return {
    formula: () => {
      parsed ??= parseFormula(formula);
      return parsed;
    },
    dtype,
  };
}

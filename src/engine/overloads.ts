// A function that may be called in several ways: which way a call means, and what it says if it means none.
import { isPlain, kindOf, typeName } from "./kinds.js";
import type { OpRow } from "./op.js";
import type { Bound, Mismatch, Parameter, Signature } from "./signature.js";

/** A row and its arguments. */
export interface Chosen {
  readonly row: OpRow;
  readonly bound: Bound;
}

/** The first overload that the arguments fit; `self` is 1 for a method, whose first argument is its tensor. */
export function choose(overloads: readonly OpRow[], given: readonly unknown[], self: number): Chosen {
  for (let i = 0; i < overloads.length; i++) {
    const row = overloads[i];
    const { signature } = row;
    const bound =
      signature.plain(given) ?? (signature.hasPlain && isPositional(given) ? null : fitting(row, given, self));
    if (bound !== null) return { row, bound };
  }
  const mismatches = overloads.map(({ signature }) => signature.bind(given, self) as Mismatch);
  throw problemOf(overloads, mismatches, new Call(given, self));
}

/** Whether a call has neither keywords nor gaps. */
function isPositional(given: readonly unknown[]): boolean {
  return !isPlain(given[given.length - 1]) && !given.includes(undefined);
}

function fitting({ signature }: OpRow, given: readonly unknown[], self: number): Bound | null {
  const bound = signature.bind(given, self);
  return typeof bound === "function" ? null : bound;
}

/** A call's arguments, apart from what a method is called on. */
class Call {
  readonly positional: readonly unknown[];
  readonly keywords: readonly (readonly [name: string, value: unknown])[];

  constructor(
    given: readonly unknown[],
    readonly self: number,
  ) {
    const last = given.at(-1);
    const hasKeywords = given.length > 0 && isPlain(last);
    this.positional = hasKeywords ? given.slice(self, -1) : given.slice(self);
    this.keywords = hasKeywords ? Object.entries(last as object) : [];
  }

  get count(): number {
    return this.positional.length + this.keywords.length;
  }

  /** `(int, dim=str)`. */
  get types(): string {
    const keywords = this.keywords.map(([name, value]) => `${name}=${typeName(value)}`);
    return `(${[...this.positional.map(typeName), ...keywords].join(", ")})`;
  }
}

function problemOf(overloads: readonly OpRow[], mismatches: readonly Mismatch[], call: Call): Error {
  const signatures = overloads.map(({ signature }) => signature);
  const unknown = call.keywords.find(([name]) =>
    signatures.every((signature) => !has(signature.parameters, signature.called(name))),
  );
  if (unknown !== undefined) return unexpected(signatures, unknown[0], call);
  const item = mismatches.find(({ ofItem }) => ofItem);
  if (item !== undefined) return item();
  const plausible = signatures.flatMap((signature, i) => (takes(signature, call) ? [i] : []));
  if (signatures.length === 1 && !hasNamedForm(signatures[0], call)) return mismatches[0]();
  if (signatures.length > 1 && plausible.length === 1) return mismatches[plausible[0]]();
  const options = signatures.map((signature) => ` * ${described(signature, call)}\n`).join("");
  const { name } = signatures[0];
  return new TypeError(
    `${name}() received an invalid combination of arguments - got ${call.types}, but expected one of:\n${options}`,
  );
}

const has = (parameters: readonly Parameter[], name: string) => parameters.some((parameter) => parameter.name === name);

/** A keyword that no overload knows; the message tells those that there are. */
function unexpected(signatures: readonly Signature[], name: string, { self }: Call): Error {
  const names = new Set(signatures.flatMap(({ parameters }) => parameters.slice(self).map((own) => own.name)));
  return new TypeError(
    `${signatures[0].name}() got an unexpected keyword argument '${name}' (it knows: ${[...names].join(", ") || "none"})`,
  );
}

/** Whether as many arguments as these make a call. */
function takes({ parameters }: Signature, { count, self }: Call): boolean {
  const own = parameters.slice(self);
  const needed = own.filter(({ fallback }) => fallback === undefined).length;
  return count >= needed && count <= own.length;
}

/** PyTorch has a second form of functions that make tensors of a size: with names for the dimensions. */
function hasNamedForm({ parameters }: Signature, { keywords, positional }: Call): boolean {
  const makes = parameters[0]?.type === "size" && parameters.some(({ name }) => name === "requires_grad");
  return makes && keywords.length > 0 && positional.every((size) => Number.isInteger(size) || Array.isArray(size));
}

const written = ({ type, name }: Parameter) => `${kindOf(type).called} ${name}`;

/** An overload, and why it is not the one that is meant, where the number of arguments is right. */
function described({ parameters }: Signature, call: Call): string {
  const own = parameters.slice(call.self);
  const firstKeyword = own.findIndex(({ keywordOnly }) => keywordOnly);
  const parts = own.map(written);
  if (firstKeyword >= 0) parts.splice(firstKeyword, 0, "*");
  const text = `(${parts.join(", ")})`;
  return parts.length === call.count && call.count > 0 ? `${text}\n      ${reason(own, call)}` : text;
}

function reason(parameters: readonly Parameter[], { positional, keywords }: Call): string {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const unknown = keywords.filter(([name]) => !known.has(name)).map(([name]) => name);
  if (unknown.length > 0) return `didn't match because some of the keywords were incorrect: ${unknown.join(", ")}`;
  const marked = (parameter: Parameter | undefined, text: string, value: unknown) =>
    parameter !== undefined && fits(parameter, value) ? text : `!${text}!`;
  const types = [
    ...positional.map((value, i) => marked(parameters[i], typeName(value), value)),
    ...keywords.map(([name, value]) => marked(known.get(name), `${name}=${typeName(value)}`, value)),
  ];
  return `didn't match because some of the arguments have invalid types: (${types.join(", ")})`;
}

function fits({ type, optional }: Parameter, value: unknown): boolean {
  return (optional && value === null) || kindOf(type).accepts(value);
}

// Parameters of ops: written once as text (`clamp(Tensor input, Scalar? min=null, Scalar? max=null)`), read from calls.
import { isPlain, itemProblem, kindOf, type TypeName, type TypeTable, typeName } from "./kinds.js";
import { compilePlainCall, hasPlainCall, type PlainCall } from "./plain-call.js";
import { Tensor } from "./tensor.js";

export { isPlain, kindOf, type TypeName, typeName } from "./kinds.js";

/** One parameter of an op, with PyTorch's name and default. */
export interface Parameter {
  readonly name: string;
  /** A `TypeName`, or several joined by `|`. */
  readonly type: string;
  readonly optional: boolean;
  readonly fallback: unknown;
  readonly keywordOnly: boolean;
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

/** Why a call does not fit: makes the error when it is wanted, by the signature's name or another. */
export interface Mismatch {
  (name?: string): Error;
  /** Whether it is one item of a list that is wrong: then the overload was the right one. */
  ofItem?: boolean;
}

/** What NumPy calls some parameters: the functions of `torch` take these names too. */
export const numpyNames: Readonly<Record<string, string>> = {
  axis: "dim",
  keepdims: "keepdim",
  x: "input",
  a: "input",
  x1: "input",
  x2: "other",
};

/** A parsed signature. */
export class Signature<S extends string = string> {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  private readonly names: ReadonlySet<string>;
  private readonly lastPositional: Parameter | undefined;
  /** Whether `plain` says all on calls without keywords. */
  readonly hasPlain: boolean;
  private plainCall: PlainCall | null = null;

  constructor(
    readonly text: S,
    private readonly knowsNumpy = false,
  ) {
    const match = /^(\w+)\((.*)\)$/.exec(text);
    if (match === null) throw new SyntaxError(`not a signature: ${text}`);
    this.name = match[1];
    this.parameters = parseParameters(match[2]);
    this.names = new Set(this.parameters.map(({ name }) => name));
    this.lastPositional = this.parameters.findLast(({ keywordOnly }) => !keywordOnly);
    this.hasPlain = hasPlainCall(this.parameters);
  }

  /** The arguments of a call by name. Raises a `TypeError` that names what was called, and what does not fit. */
  read(given: readonly unknown[], called: { readonly name: string } = this): Arguments<S> {
    const bound = this.plain(given) ?? this.bind(given);
    if (typeof bound === "function") throw bound(called.name);
    return bound as Arguments<S>;
  }

  /** The arguments of a call, if all are given by position and fit. */
  plain(given: readonly unknown[]): Bound | null {
    if (!this.hasPlain) return null;
    this.plainCall ??= compilePlainCall(this.parameters);
    return this.plainCall(given);
  }

  /**
   * Reads the arguments of one call: positional ones, then perhaps one plain object with keywords. The first `self` of
   * them, what a method is called on, do not count in messages.
   */
  bind(given: readonly unknown[], self = 0): Bound | Mismatch {
    const last = given[given.length - 1];
    const keywords = given.length > 0 && isPlain(last) ? this.translated(last as Bound) : null;
    const count = keywords === null ? given.length : given.length - 1;
    const bound: Bound = {};
    let next = 0;
    for (const parameter of this.parameters) {
      let value: unknown;
      let position = 0;
      if (next < count && !parameter.keywordOnly) {
        value = given[next++];
        position = next;
        if (parameter.type === "size" && Number.isInteger(value)) {
          const rest = [value];
          while (next < count && (parameter === this.lastPositional || Number.isInteger(given[next])))
            rest.push(given[next++]);
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
    return keywords === null ? bound : (this.unknownKeyword(keywords, self) ?? bound);
  }

  /** Keywords with PyTorch's names for NumPy's. */
  private translated(keywords: Bound): Bound {
    const others = this.knowsNumpy ? Object.keys(keywords).filter((name) => this.called(name) !== name) : [];
    if (others.length === 0) return keywords;
    const named = Object.entries(keywords).map(([name, value]) => [this.called(name), value]);
    return Object.fromEntries(named);
  }

  /** The parameter that a keyword means, or the keyword itself. */
  called(name: string): string {
    const other = this.knowsNumpy && !this.names.has(name) && Object.hasOwn(numpyNames, name) ? numpyNames[name] : name;
    return this.names.has(other) ? other : name;
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
    return (name = this.name) => new TypeError(`${name}() ${what}`);
  }

  private missing(name: string): Mismatch {
    return this.fails(`missing 1 required positional arguments: "${name}"`);
  }

  private tooMany(count: number, self: number): Mismatch {
    const most = this.parameters.filter(({ keywordOnly }) => !keywordOnly).length - self;
    return this.fails(`takes ${most} positional argument${most === 1 ? "" : "s"} but ${count} were given`);
  }

  private wrongType({ name, type }: Parameter, value: unknown, position: number): Mismatch {
    const kind = kindOf(type);
    const problem = itemProblem(kind, value);
    const mismatch: Mismatch = (called = this.name) => {
      if (problem?.startsWith("expected")) return new TypeError(problem);
      if (problem !== null) return new TypeError(`${called}(): argument '${name}' ${problem}`);
      const where = position > 0 ? ` (position ${position})` : "";
      return new TypeError(`${called}(): argument '${name}'${where} must be ${kind.called}, not ${typeName(value)}`);
    };
    mismatch.ofItem = problem !== null;
    return mismatch;
  }

  private unknownKeyword(keywords: Bound, self: number): Mismatch | null {
    for (const name in keywords) {
      if (this.names.has(name)) continue;
      const known = [...this.names].slice(self).join(", ") || "none";
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

// The formulas of gradient rules, computed with numbers: `g * (1 − y * y)`, `0 where y ≤ 0, else g`.

/** What the names of a formula stand for; undefined for one that is not known. */
export type Lookup = (name: string) => number | undefined;
type Compute = (lookup: Lookup) => number;

/** A formula that can be computed. */
export interface Expression {
  names: ReadonlySet<string>;
  /** NaN where a name is not known. */
  compute: Compute;
}

/** The formula in `text`; null where `text` is something else, such as words. */
export function parseExpression(text: string): Expression | null {
  const tokens = text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|[A-Za-z_]\w*|\S/g) ?? [];
  const parser = new Parser(tokens);
  try {
    return { compute: parser.whole(), names: parser.names };
  } catch {
    return null;
  }
}

const truth = (test: boolean) => (test ? 1 : 0);

/** From loosest to tightest. */
const levels: Record<string, (a: number, b: number) => number>[] = [
  { or: (a, b) => truth(a !== 0 || b !== 0) },
  { and: (a, b) => truth(a !== 0 && b !== 0) },
  { "=": (a, b) => truth(a === b), "≠": (a, b) => truth(a !== b) },
  {
    "<": (a, b) => truth(a < b),
    "≤": (a, b) => truth(a <= b),
    ">": (a, b) => truth(a > b),
    "≥": (a, b) => truth(a >= b),
  },
  { "+": (a, b) => a + b, "−": (a, b) => a - b, "-": (a, b) => a - b },
  { "*": (a, b) => a * b, "·": (a, b) => a * b, "/": (a, b) => a / b },
];

const functions: Record<string, (...numbers: number[]) => number> = {
  ...{ exp: Math.exp, log: Math.log, sqrt: Math.sqrt, tanh: Math.tanh, sin: Math.sin, cos: Math.cos },
  ...{ sinh: Math.sinh, cosh: Math.cosh, sign: Math.sign, abs: Math.abs, max: Math.max, min: Math.min },
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
};

class Parser {
  readonly names = new Set<string>();
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Compute {
    const result = this.choice();
    if (this.at < this.tokens.length) throw new Error("There is more.");
    return result;
  }

  private choice(): Compute {
    const yes = this.binary(0);
    if (!this.takes("where")) return yes;
    const test = this.binary(0);
    this.needs(",");
    this.needs("else");
    const no = this.choice();
    return (lookup) => (test(lookup) !== 0 ? yes(lookup) : no(lookup));
  }

  private binary(level: number): Compute {
    if (level === levels.length) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const combine = levels[level][this.tokens[this.at]];
      if (!combine) return left;
      this.at++;
      const [first, second] = [left, this.binary(level + 1)];
      left = (lookup) => combine(first(lookup), second(lookup));
    }
  }

  private unary(): Compute {
    if (!this.takes("−") && !this.takes("-")) return this.power();
    const of = this.unary();
    return (lookup) => -of(lookup);
  }

  private power(): Compute {
    const base = this.primary();
    if (!this.takes("^")) return base;
    const exponent = this.unary();
    return (lookup) => base(lookup) ** exponent(lookup);
  }

  private primary(): Compute {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error("It ends too early.");
    if (/^\d/.test(token)) return () => Number(token);
    if (token === "(") return this.until(")", this.choice());
    if (token === "|") return this.absolute();
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`${token} is no operand.`);
    return this.takes("(") ? this.call(token) : this.name(token);
  }

  private absolute(): Compute {
    const of = this.until("|", this.binary(0));
    return (lookup) => Math.abs(of(lookup));
  }

  private call(name: string): Compute {
    const apply = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!apply) throw new Error(`${name} is not known.`);
    const parts = [this.choice()];
    while (this.takes(",")) parts.push(this.choice());
    return this.until(")", (lookup) => apply(...parts.map((part) => part(lookup))));
  }

  private name(name: string): Compute {
    this.names.add(name);
    return (lookup) => lookup(name) ?? Number.NaN;
  }

  private until(end: string, inner: Compute): Compute {
    this.needs(end);
    return inner;
  }

  private takes(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private needs(token: string): void {
    if (!this.takes(token)) throw new Error(`${token} is missing.`);
  }
}

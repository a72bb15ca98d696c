// Formulas of elementwise ops, such as `g * (1 - y * y)`: the text that is written becomes a tree.
import { constants } from "./constants.js";

/** One place in a formula. Names are letters of tensors (`a`, `y`, `g`) or other arguments of the op (`min`, `alpha`). */
export type Expression =
  | { kind: "number"; value: number }
  | { kind: "name"; name: string }
  | { kind: "negate"; of: Expression }
  | { kind: "binary"; op: BinaryOp; left: Expression; right: Expression }
  | { kind: "call"; name: string; of: Expression[] }
  | { kind: "choose"; test: Expression; yes: Expression; no: Expression };

/** An operator between two expressions. */
export type BinaryOp = "+" | "-" | "*" | "/" | "<" | "<=" | ">" | ">=" | "==" | "!=" | "&&" | "||";

/** A parsed formula, with all names that occur in it, each once. Made once per text. */
export interface Formula {
  readonly source: string;
  readonly root: Expression;
  readonly names: readonly string[];
  /** Which operand of an op each name stands for, by its letter; -1 for other names. */
  readonly places: readonly number[];
  /** The letters among the names that stand for tensors of the forward computation, all in one string. */
  readonly letters: string;
  /** What backends have made of it, by keys of their own. */
  readonly compiled: Map<number | string, unknown>;
}

const levels: BinaryOp[][] = [["||"], ["&&"], ["==", "!="], ["<", "<=", ">", ">="], ["+", "-"], ["*", "/"]];
const tokenPattern = /\s*([A-Za-z_]\w*|\d+\.?\d*(?:e[-+]?\d+)?|&&|\|\||[<>=!]=|[-+*/<>?:(),])/y;

class Parser {
  private readonly tokens: string[] = [];
  private position = 0;
  readonly names = new Set<string>();

  constructor(private readonly source: string) {
    tokenPattern.lastIndex = 0;
    for (let match = tokenPattern.exec(source); match; match = tokenPattern.exec(source)) this.tokens.push(match[1]);
    if (this.tokens.join("") !== source.replace(/\s+/g, "")) this.fail();
  }

  whole(): Expression {
    const result = this.choice();
    return this.position < this.tokens.length ? this.fail() : result;
  }

  private choice(): Expression {
    const test = this.binary(0);
    if (!this.take("?")) return test;
    const yes = this.choice();
    this.expect(":");
    return { kind: "choose", test, yes, no: this.choice() };
  }

  private binary(level: number): Expression {
    if (level === levels.length) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const op = levels[level].find((candidate) => candidate === this.tokens[this.position]);
      if (op === undefined) return left;
      this.position++;
      left = { kind: "binary", op, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Expression {
    return this.take("-") ? { kind: "negate", of: this.unary() } : this.primary();
  }

  private primary(): Expression {
    const token = this.tokens[this.position++];
    if (token === "(") {
      const inner = this.choice();
      this.expect(")");
      return inner;
    }
    if (/^\d/.test(token)) return { kind: "number", value: Number(token) };
    if (!/^\w/.test(token ?? "")) return this.fail();
    if (this.take("(")) return { kind: "call", name: token, of: this.list() };
    if (token in constants) return { kind: "number", value: constants[token].value };
    this.names.add(token);
    return { kind: "name", name: token };
  }

  private list(): Expression[] {
    const of = [this.choice()];
    while (this.take(",")) of.push(this.choice());
    this.expect(")");
    return of;
  }

  private take(token: string): boolean {
    if (this.tokens[this.position] !== token) return false;
    this.position++;
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) this.fail();
  }

  private fail(): never {
    throw new SyntaxError(`formula "${this.source}" makes no sense near ${this.tokens[this.position] ?? "its end"}`);
  }
}

const known = new Map<string, Formula>();

/** The formula that `source` says. */
export function parseFormula(source: string): Formula {
  let formula = known.get(source);
  if (formula === undefined) {
    const parser = new Parser(source);
    const root = parser.whole();
    const names = [...parser.names];
    const letters = names.filter((name) => /^[a-eyi]$/.test(name)).join("");
    const places = names.map((name) => (/^[a-e]$/.test(name) ? name.charCodeAt(0) - 97 : -1));
    formula = { source, root, names, places, letters, compiled: new Map() };
    known.set(source, formula);
  }
  return formula;
}

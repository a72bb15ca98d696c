// Python expressions that PyTorch's recordings are described by, evaluated with our names.
import * as torch from "gradlens";
import { nn, optim } from "gradlens";

type Scope = Record<string, unknown>;

const constants: Scope = { True: true, False: false, None: null };

/** Raised for text that this small part of Python does not cover. */
export class NotUnderstood extends Error {}

/** One expression: calls with keywords, attributes, lists, tuples, numbers, strings. */
class Reader {
  private readonly tokens: string[];
  private next = 0;

  constructor(
    text: string,
    private readonly scope: Scope,
  ) {
    const found = text.match(/\d+\.?\d*(?:e-?\d+)?|\.\d+|[A-Za-z_]\w*|"[^"]*"|'[^']*'|[()[\]{},.=:-]|\S/g);
    this.tokens = found ?? [];
  }

  whole(): unknown {
    const value = this.expression();
    if (this.next < this.tokens.length) throw new NotUnderstood(this.tokens.slice(this.next).join(" "));
    return value;
  }

  private get peek(): string | undefined {
    return this.tokens[this.next];
  }

  private take(expected?: string): string {
    const token = this.tokens[this.next++];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new NotUnderstood(`${token} instead of ${expected}`);
    return token;
  }

  private expression(): unknown {
    if (this.peek === "-") {
      this.take();
      return -(this.expression() as number);
    }
    let value = this.atom();
    let self: unknown;
    while (this.peek === "." || this.peek === "(") {
      if (this.take() === ".") {
        self = value;
        value = (value as Scope)[this.take()];
      } else value = this.call(value, self);
      if (value === undefined) throw new NotUnderstood(this.tokens.slice(0, this.next).join(""));
    }
    return value;
  }

  private call(value: unknown, self: unknown): unknown {
    const args: unknown[] = [];
    const keywords: Scope = {};
    while (this.peek !== ")") {
      if (this.tokens[this.next + 1] === "=") {
        const name = this.take();
        this.take("=");
        keywords[name] = this.expression();
      } else args.push(this.expression());
      if (this.peek === ",") this.take();
    }
    this.take(")");
    const all = Object.keys(keywords).length > 0 ? [...args, keywords] : args;
    return Reflect.apply(value as () => unknown, self, all);
  }

  private atom(): unknown {
    const token = this.take();
    if (/^[\d.]/.test(token) && token !== ".") return Number(token);
    if (/^["']/.test(token)) return token.slice(1, -1);
    if (token === "[" || token === "(") return this.list(token === "[" ? "]" : ")");
    if (token in constants) return constants[token];
    if (token in this.scope) return this.scope[token];
    throw new NotUnderstood(token);
  }

  /** A list, a tuple, or an expression in parentheses. */
  private list(end: string): unknown {
    const items: unknown[] = [];
    let commas = 0;
    while (this.peek !== end) {
      items.push(this.expression());
      if (this.peek !== ",") break;
      this.take();
      commas++;
    }
    this.take(end);
    return end === ")" && items.length === 1 && commas === 0 ? items[0] : items;
  }
}

/** The value of a Python expression. */
export function python(text: string, scope: Scope = {}): unknown {
  return new Reader(text, { torch, nn, optim, F: nn.functional, ...scope }).whole();
}

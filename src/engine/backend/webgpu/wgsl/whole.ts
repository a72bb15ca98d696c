// Formulas of whole numbers and truth values as WGSL.
import type { BinaryOp, Expression } from "../../../formula/parse.js";
import { NoKernel } from "../launch.js";

/** Functions that whole numbers have on the GPU. */
export const wholeHelpers = `
fn w_pow(x: i32, n: i32) -> i32 {
  if (n < 0) { return select(select(0, select(1, -1, (n & 1) != 0), x == -1), 1, x == 1); }
  var result = 1; var base = x; var left = n;
  while (left > 0) { if ((left & 1) != 0) { result = result * base; } base = base * base; left = left >> 1u; }
  return result;
}
`;

/** Divisions are not among them: by 0 they have no result here, and the CPU knows what to say. */
const functions: Readonly<Record<string, (...of: string[]) => string>> = {
  abs: (x) => `abs(${x})`,
  and: (x, y) => `(${x} & ${y})`,
  or: (x, y) => `(${x} | ${y})`,
  xor: (x, y) => `(${x} ^ ${y})`,
  ceil: (x) => x,
  floor: (x) => x,
  round: (x) => x,
  trunc: (x) => x,
  max: (x, y) => `max(${x}, ${y})`,
  min: (x, y) => `min(${x}, ${y})`,
  sign: (x) => `sign(${x})`,
  whole_pow: (x, n) => `w_pow(${x}, ${n})`,
};

/** An expression of whole numbers as text of type i32 or bool. */
class WholeText {
  constructor(private readonly names: ReadonlyMap<string, string>) {}

  number(node: Expression): string {
    if (this.isTruth(node)) return `select(0, 1, ${this.truth(node)})`;
    switch (node.kind) {
      case "number":
        return wholeLiteral(node.value);
      case "name":
        return this.names.get(node.name)!;
      case "negate":
        return `(-${this.number(node.of)})`;
      case "choose":
        return `select(${this.number(node.no)}, ${this.number(node.yes)}, ${this.truth(node.test)})`;
      case "call":
        return this.called(node.name, node.of);
      case "binary":
        if (node.op === "/") throw new NoKernel("a fraction");
        return `(${this.number(node.left)} ${node.op} ${this.number(node.right)})`;
    }
  }

  truth(node: Expression): string {
    if (node.kind !== "binary" || !this.isTruth(node)) return `(${this.number(node)} != 0)`;
    if (node.op === "&&" || node.op === "||") return `(${this.truth(node.left)} ${node.op} ${this.truth(node.right)})`;
    return `(${this.number(node.left)} ${node.op} ${this.number(node.right)})`;
  }

  private isTruth(node: Expression): boolean {
    return (
      node.kind === "binary" && truths.has(node.op) && (!logical.has(node.op) || this.areTruths(node.left, node.right))
    );
  }

  private areTruths(left: Expression, right: Expression): boolean {
    if (this.isTruth(left) && this.isTruth(right)) return true;
    throw new NoKernel("a choice of numbers");
  }

  private called(name: string, of: readonly Expression[]): string {
    const write = functions[name];
    if (write === undefined) throw new NoKernel(`no ${name} of whole numbers`);
    return write(...of.map((part) => this.number(part)));
  }
}

const truths = new Set<BinaryOp>(["<", "<=", ">", ">=", "==", "!=", "&&", "||"]);
const logical = new Set<BinaryOp>(["&&", "||"]);

/** A whole number as WGSL writes it. */
export function wholeLiteral(value: number): string {
  if ((value | 0) !== value) throw new NoKernel(`${value} is no whole number of 32 bits`);
  return value === -(2 ** 31) ? "(-2147483647 - 1)" : `(${value})`;
}

/** The expression that a formula of whole numbers is. */
export function wholeText(root: Expression, names: ReadonlyMap<string, string>, truth: boolean): string {
  const text = new WholeText(names);
  return truth ? text.truth(root) : text.number(root);
}

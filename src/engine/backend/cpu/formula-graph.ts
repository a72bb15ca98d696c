// A formula as a graph of vectors. Where a part of it has no vector form there is no graph: JavaScript has to compute it.
import type { BinaryOp, Expression } from "../../formula/parse.js";
import { type VectorFunction, vectorFunction } from "./vector-math/functions.js";
import type { Floats, Node } from "./vector-math/graph.js";

/** What a part of a formula is: numbers, truth as a mask, or the same truth everywhere. */
type Value = { kind: "number"; node: Node } | { kind: "mask"; node: Node } | { kind: "truth"; value: boolean };

class NoVectorForm extends Error {}

const numbers = (node: Node): Value => ({ kind: "number", node });
const mask = (node: Node): Value => ({ kind: "mask", node });

const arithmetic = { "+": "add", "-": "sub", "*": "mul", "/": "div" } as const;
const comparisons = { "<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne" } as const;

const onNumbers: Readonly<Record<string, (x: number, y: number) => number>> = {
  "+": (x, y) => x + y,
  "-": (x, y) => x - y,
  "*": (x, y) => x * y,
  "/": (x, y) => x / y,
};
const ofNumbers: Readonly<Record<string, (x: number, y: number) => boolean>> = {
  "<": (x, y) => x < y,
  "<=": (x, y) => x <= y,
  ">": (x, y) => x > y,
  ">=": (x, y) => x >= y,
  "==": (x, y) => x === y,
  "!=": (x, y) => x !== y,
};

/** Where the functions of formulas come from. */
export type FunctionOf = (m: Floats, name: string) => VectorFunction | undefined;

/** Writes expressions as nodes; `inputs` are the values of names. */
class Translation {
  constructor(
    private readonly m: Floats,
    private readonly inputs: ReadonlyMap<string, Node>,
    private readonly functionOf: FunctionOf,
  ) {}

  value(node: Expression): Value {
    switch (node.kind) {
      case "number":
        return numbers(this.m.number(node.value));
      case "name":
        return numbers(this.inputs.get(node.name)!);
      case "negate":
        return this.negated(this.asNumber(this.value(node.of)));
      case "choose":
        return this.chosen(this.value(node.test), node);
      case "call":
        return this.called(node.name, node.of);
      case "binary":
        return this.binary(node.op, this.value(node.left), this.value(node.right));
    }
  }

  asNumber(value: Value): Node {
    if (value.kind === "number") return value.node;
    return value.kind === "truth" ? this.m.number(Number(value.value)) : this.m.where(value.node, 1);
  }

  /** Where a number is neither 0 nor NaN, as JavaScript chooses. */
  private asTest(value: Value): Node {
    if (value.kind === "mask") return value.node;
    return this.m.gt(this.m.abs(this.asNumber(value)), 0);
  }

  private negated(node: Node): Value {
    return numbers(node.value === undefined ? this.m.neg(node) : this.m.number(-node.value));
  }

  private chosen(test: Value, { yes, no }: Extract<Expression, { kind: "choose" }>): Value {
    if (test.kind === "truth") return this.value(test.value ? yes : no);
    const [a, b] = [this.value(yes), this.value(no)];
    const choose = (x: Node, y: Node) => this.m.choose(this.asTest(test), x, y);
    if (a.kind === "mask" && b.kind === "mask") return mask(choose(a.node, b.node));
    return numbers(choose(this.asNumber(a), this.asNumber(b)));
  }

  private called(name: string, of: readonly Expression[]): Value {
    const given = of.map((part) => this.asNumber(this.value(part)));
    const result = this.functionOf(this.m, name)?.(this.m, ...given);
    if (!result) throw new NoVectorForm(name);
    return numbers(result);
  }

  private binary(op: BinaryOp, left: Value, right: Value): Value {
    if (op === "&&" || op === "||") return this.logical(op, left, right);
    if (left.kind === "mask" && right.kind === "mask" && (op === "==" || op === "!=")) {
      const differs = this.m.xor(left.node, right.node);
      return mask(op === "!=" ? differs : this.m.not(differs));
    }
    return this.ofTwo(op, this.asNumber(left), this.asNumber(right));
  }

  private ofTwo(op: Exclude<BinaryOp, "&&" | "||">, a: Node, b: Node): Value {
    const known = a.value !== undefined && b.value !== undefined;
    if (op in arithmetic) {
      if (known) return numbers(this.m.number(onNumbers[op](a.value!, b.value!)));
      return numbers(this.m[arithmetic[op as keyof typeof arithmetic]](a, b));
    }
    if (known) return { kind: "truth", value: ofNumbers[op](a.value!, b.value!) };
    return mask(this.m[comparisons[op as keyof typeof comparisons]](a, b));
  }

  /** `&&` and `||` of truths; of numbers they would be numbers. */
  private logical(op: "&&" | "||", left: Value, right: Value): Value {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ])
      if (one.kind === "truth") return one.value === (op === "&&") ? other : one;
    if (left.kind !== "mask" || right.kind !== "mask") throw new NoVectorForm(op);
    return mask(op === "&&" ? this.m.and(left.node, right.node) : this.m.or(left.node, right.node));
  }

  /** The whole as what results hold: a mask for bool, numbers otherwise. */
  result(root: Expression, truth: boolean): Node {
    const value = this.value(root);
    if (!truth) return this.asNumber(value);
    return value.kind === "mask" ? value.node : this.m.ne(this.asNumber(value), 0);
  }
}

/** The node of a formula's result, a mask where that is `truth`; null if it has no vector form. */
export function formulaNode(
  m: Floats,
  root: Expression,
  inputs: ReadonlyMap<string, Node>,
  truth: boolean,
  functionOf: FunctionOf = vectorFunction,
): Node | null {
  try {
    return new Translation(m, inputs, functionOf).result(root, truth);
  } catch (error) {
    if (error instanceof NoVectorForm) return null;
    throw error;
  }
}

// Applies gradient rules: a formula runs as one kernel, or, where the gradient itself needs a graph, as ops.
import { callRows } from "./apply.js";
import { float32 } from "./dtype.js";
import { functions } from "./formula/functions.js";
import type { Expression, Formula } from "./formula/parse.js";
import { mode } from "./mode.js";
import { type Gradient, rows } from "./op.js";
import type { OpNode } from "./op-node.js";
import { numberIn } from "./operands.js";
import { broadcastSizes } from "./shape.js";
import { reserve, type Tensor } from "./tensor.js";

type Value = Tensor | number | boolean;
type Method = (...values: Value[]) => Tensor;

/** The gradient of input `position`, before it is fitted to that input's shape. */
export function applyGradient(
  rule: Gradient,
  g: Tensor,
  node: OpNode,
  position: number,
  all: readonly Tensor[],
): Tensor | null {
  if (rule.formula === undefined) return rule.apply!(g, node, position, all);
  const formula = rule.formula(node.args);
  if (formula.source === "g") return g;
  if (mode.grad) return evaluate(formula, g, (name) => valueIn(node, name, g));
  const { names } = formula;
  const values = new Array<Value>(names.length);
  for (let i = 0; i < values.length; i++) values[i] = valueIn(node, names[i], g);
  return inKernel(formula, g, values);
}

/** What a name in a gradient's formula stands for. */
function valueIn(node: OpNode, name: string, g: Tensor): Value {
  if (name === "g") return g;
  return name in node.args ? (node.args[name] as number) : node.unpack(name);
}

/** What a formula of `g` and other values comes to: one kernel, or ops where these are recorded. */
export function evaluate(formula: Formula, g: Tensor, lookUp: (name: string) => Value): Tensor {
  if (mode.grad) return asTensor(inOps(formula.root, lookUp), g);
  return inKernel(formula, g, formula.names.map(lookUp));
}

function inKernel(formula: Formula, g: Tensor, values: readonly Value[]): Tensor {
  const operands = new Array<Tensor | number>(values.length);
  let { sizes } = g;
  const single = g.dtype === float32;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === "object") sizes = broadcastSizes(sizes, value.sizes);
    operands[i] = typeof value === "object" ? value : numberIn(value, single);
  }
  const result = reserve(g, sizes, g.dtype);
  g.storage.backend.elementwise(formula, result, operands);
  return result;
}

function asTensor(value: Value, like: Tensor): Tensor {
  return typeof value === "object" ? value : like.new_full(like.sizes, Number(value), { dtype: like.dtype });
}

const methods: Record<string, string> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "div",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
  "==": "eq",
  "!=": "ne",
  "&&": "logical_and",
  "||": "logical_or",
};

const arithmetic: Record<string, (x: number, y: number) => number | boolean> = {
  "+": (x, y) => x + y,
  "-": (x, y) => x - y,
  "*": (x, y) => x * y,
  "/": (x, y) => x / y,
  "<": (x, y) => x < y,
  "<=": (x, y) => x <= y,
  ">": (x, y) => x > y,
  ">=": (x, y) => x >= y,
  "==": (x, y) => x === y,
  "!=": (x, y) => x !== y,
  "&&": (x, y) => x !== 0 && y !== 0,
  "||": (x, y) => x !== 0 || y !== 0,
};

const mirrored: Record<string, string> = {
  "<": "gt",
  "<=": "ge",
  ">": "lt",
  ">=": "le",
  "==": "eq",
  "!=": "ne",
  "+": "add",
  "*": "mul",
  "-": "rsub",
};

function method(target: Tensor, name: string): Method {
  return (target as unknown as Record<string, Method>)[name].bind(target);
}

/** A formula applied op by op; numbers among themselves stay numbers. */
function inOps(node: Expression, lookUp: (name: string) => Value): Value {
  switch (node.kind) {
    case "number":
      return node.value;
    case "name":
      return lookUp(node.name);
    case "negate": {
      const of = inOps(node.of, lookUp);
      return typeof of === "object" ? of.neg() : -of;
    }
    case "choose":
      return choose(node, lookUp);
    case "binary":
      return binary(node.op, inOps(node.left, lookUp), inOps(node.right, lookUp));
    case "call":
      return callFunction(
        node.name,
        node.of.map((part) => inOps(part, lookUp)),
      );
  }
}

function choose(node: Extract<Expression, { kind: "choose" }>, lookUp: (name: string) => Value): Value {
  const test = inOps(node.test, lookUp);
  if (typeof test !== "object") return inOps(test ? node.yes : node.no, lookUp);
  const yes = inOps(node.yes, lookUp);
  const no = inOps(node.no, lookUp);
  if (typeof yes === "object") return yes.where(test, no);
  if (typeof no === "object") return no.where(test.logical_not(), yes);
  return test.new_full(test.sizes, no as number, { dtype: (lookUp("g") as Tensor).dtype }).masked_fill(test, yes);
}

function binary(op: string, left: Value, right: Value): Value {
  if (typeof left === "object") {
    if (right === 1 && (op === "*" || op === "/")) return left;
    return method(left, methods[op])(right);
  }
  if (typeof right !== "object") return arithmetic[op](Number(left), Number(right));
  if (left === 1 && op === "*") return right;
  return op === "/" ? right.reciprocal().mul(left) : method(right, mirrored[op])(left);
}

function callFunction(name: string, of: Value[]): Value {
  const { op, compute } = functions[name];
  if (of.every((value) => typeof value !== "object")) return compute(...of.map(Number));
  return applyFunction(op, of) as Tensor;
}

/** `maximum` and `minimum` take tensors only; with a number they are a clamp. */
function applyFunction(op: string, of: Value[]): unknown {
  if (op !== "maximum" && op !== "minimum") return callRows(rows.get(op)!, of, 0, false);
  const [tensor, other] = typeof of[0] === "object" ? [of[0], of[1]] : [of[1] as Tensor, of[0]];
  if (typeof other === "object") return method(tensor, op)(other);
  return op === "maximum" ? tensor.clamp({ min: other }) : tensor.clamp({ max: other });
}

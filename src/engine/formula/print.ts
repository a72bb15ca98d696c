// A formula printed for people (`g * (1 - y * y)`) and as JavaScript.
import { constants } from "./constants.js";
import { functions } from "./functions.js";
import type { Expression, Formula } from "./parse.js";

const precedence: Record<string, number> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
};
const signs: Record<string, string> = { "<=": "≤", ">=": "≥", "==": "=", "!=": "≠", "-": "−", "&&": "and", "||": "or" };

/** How numbers are written that have names. */
const named = new Map(Object.values(constants).map(({ value, text }) => [value, text]));

/** What a name stands for, where it is known: a number shows as that number. */
export type Values = Readonly<Record<string, unknown>>;

/** The formula in the form that a person reads. Arguments that are numbers in `values` appear as these numbers. */
export function formulaText(formula: Formula, values: Values = {}): string {
  return text(formula.root, values, 0);
}

function text(node: Expression, values: Values, outer: number): string {
  const wrap = (inner: number, body: string) => (inner < outer ? `(${body})` : body);
  switch (node.kind) {
    case "number":
      return named.get(node.value) ?? String(node.value);
    case "name":
      return typeof values[node.name] === "number" ? String(values[node.name]).replace("-", "−") : node.name;
    case "negate":
      return wrap(7, `−${text(node.of, values, 7)}`);
    case "choose":
      return wrap(
        1,
        `${text(node.yes, values, 2)} where ${text(node.test, values, 2)}, else ${text(node.no, values, 1)}`,
      );
    case "binary": {
      const level = precedence[node.op];
      const right = level + (node.op === "-" || node.op === "/" ? 1 : 0);
      return wrap(
        level,
        `${text(node.left, values, level)} ${signs[node.op] ?? node.op} ${text(node.right, values, right)}`,
      );
    }
    case "call": {
      const { text: form } = functions[node.name];
      if (form !== undefined)
        return wrap(8, form(...node.of.map((part) => text(part, values, node.name === "abs" ? 0 : 8))));
      return `${node.name}(${node.of.map((part) => text(part, values, 0)).join(", ")})`;
    }
  }
}

/** The formula as a JavaScript expression; names keep their spelling with `$` before it, functions with `f_`. */
export function formulaScript(formula: Formula): string {
  return script(formula.root);
}

function script(node: Expression): string {
  switch (node.kind) {
    case "number":
      return String(node.value);
    case "name":
      return `$${node.name}`;
    case "negate":
      return `(-${script(node.of)})`;
    case "choose":
      return `(${script(node.test)} ? ${script(node.yes)} : ${script(node.no)})`;
    case "binary":
      return `(${script(node.left)} ${node.op === "==" ? "===" : node.op === "!=" ? "!==" : node.op} ${script(node.right)})`;
    case "call":
      return `f_${node.name}(${node.of.map(script).join(", ")})`;
  }
}

/** Names of the functions that a formula calls. */
export function functionsOf(node: Expression, found = new Set<string>()): Set<string> {
  if (node.kind === "call") {
    found.add(node.name);
    for (const part of node.of) functionsOf(part, found);
  } else if (node.kind === "binary") {
    functionsOf(node.left, found);
    functionsOf(node.right, found);
  } else if (node.kind === "negate") functionsOf(node.of, found);
  else if (node.kind === "choose") for (const part of [node.test, node.yes, node.no]) functionsOf(part, found);
  return found;
}

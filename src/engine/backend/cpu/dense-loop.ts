// Formulas on operands that all lie in memory as the result does: one loop, for few elements the fastest way.
import type { Formula } from "../../formula/parse.js";
import { formulaScript } from "../../formula/print.js";
import { countOf, isContiguous, sameSizes } from "../../shape.js";
import type { View } from "../backend.js";
import { compiled, stored } from "./formula-loop.js";
import { dataOf } from "./storage.js";

type Loop = (out: ArrayLike<number>, offset: number, count: number, operands: readonly (View | number)[]) => void;

/** The code of an operand that is one number for all elements; others have the rank of their type. */
const oneNumber = 7;

/** Computes `formula` if everything is dense and of one shape, numbers and tensors without dimensions apart; or says no. */
export function computeDense(formula: Formula, out: View, operands: readonly (View | number)[]): boolean {
  if (!isContiguous(out.sizes, out.strides)) return false;
  let key = out.dtype.rank;
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (typeof operand === "number" || operand.sizes.length === 0) key = key * 8 + oneNumber;
    else if (liesAs(operand, out)) key = key * 8 + operand.dtype.rank;
    else return false;
  }
  let loop = formula.compiled.get(key) as Loop | undefined;
  if (loop === undefined) {
    loop = compile(formula, out, operands);
    formula.compiled.set(key, loop);
  }
  loop(dataOf(out), out.offset, countOf(out.sizes), operands);
  return true;
}

/** Whether a view has the shape of a dense one, and is dense itself. Mostly both share their lists. */
function liesAs({ sizes, strides }: View, out: View): boolean {
  if (sizes === out.sizes && strides === out.strides) return true;
  return sameSizes(sizes, out.sizes) && isContiguous(sizes, strides);
}

function compile(formula: Formula, out: View, operands: readonly (View | number)[]): Loop {
  const isOne = (i: number) => typeof operands[i] === "number" || (operands[i] as View).sizes.length === 0;
  const before = formula.names.map((name, i) =>
    isOne(i)
      ? `const v${i} = operands[${i}], $${name} = typeof v${i} === "object" ? v${i}.storage.data[v${i}.offset] : v${i};`
      : `const v${i} = operands[${i}], d${i} = v${i}.storage.data, o${i} = v${i}.offset;`,
  );
  const inside = formula.names.map((name, i) => (isOne(i) ? "" : `const $${name} = d${i}[o${i} + i];`));
  const value = stored(formulaScript(formula), out.dtype);
  const body = `${before.join(" ")} for (let i = 0; i < count; i++) { ${inside.join(" ")} out[offset + i] = ${value}; }`;
  return compiled(formula, ["out", "offset", "count", "operands"], body) as Loop;
}

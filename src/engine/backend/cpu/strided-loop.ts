// Formulas on operands in any layout: nested loops over as few dimensions as that allows.
import type { Formula } from "../../formula/parse.js";
import type { View } from "../backend.js";
import { compileLoop, type Loop, loopFor } from "./formula-loop.js";
import { planWalk, type Walk } from "./loops.js";
import { dataOf } from "./storage.js";

type Operands = readonly (View | number)[];

/** How operands of some layouts are walked. Its lists are those of the views; layouts are mostly shared, so are these. */
interface Plan {
  readonly lists: readonly (readonly number[])[];
  readonly walk: Walk;
  readonly loop: Loop;
}

/** Computes `formula` for each element of `out`; operands without dimensions are given as numbers. */
export function computeStrided(formula: Formula, out: View, operands: Operands): void {
  const key = -1 - typesOf(out, operands);
  let plan = formula.compiled.get(key) as Plan | undefined;
  if (plan === undefined || !isFor(plan, out, operands)) {
    plan = planOf(formula, out, operands, key);
    formula.compiled.set(key, plan);
  }
  const { sizes, strides } = plan.walk;
  const passed: unknown[] = [dataOf(out), out.offset, sizes, strides[0]];
  let next = 1;
  for (const operand of operands) {
    if (typeof operand === "object") passed.push(dataOf(operand), operand.offset, strides[next++]);
    else passed.push(operand);
  }
  plan.loop(...passed);
}

/** A number for the types of the result and of the operands. */
function typesOf(out: View, operands: Operands): number {
  let key = out.dtype.rank;
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    key = key * 8 + (typeof operand === "object" ? operand.dtype.rank : 7);
  }
  return key;
}

function isFor({ lists }: Plan, out: View, operands: Operands): boolean {
  if (lists[0] !== out.sizes || lists[1] !== out.strides) return false;
  let next = 2;
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (typeof operand === "object" && (lists[next++] !== operand.sizes || lists[next++] !== operand.strides))
      return false;
  }
  return true;
}

function planOf(formula: Formula, out: View, operands: Operands, key: number): Plan {
  const { names } = formula;
  const views = [out, ...operands.filter((operand) => typeof operand === "object")];
  const found = planWalk(out.sizes, views);
  const walk = found.sizes.length > 0 ? found : { sizes: [1], strides: views.map(() => [0]) };
  const rank = walk.sizes.length;
  const loop = loopFor(formula, `${key} ${rank}`, () => {
    const looped = names.filter((_, i) => typeof operands[i] === "object");
    return compileLoop(formula, out.dtype, names, looped, rank);
  });
  return { lists: views.flatMap(({ sizes, strides }) => [sizes, strides]), walk, loop };
}

// Formulas as JavaScript loops: compiled once per formula, element types and way the operands lie in memory.
import type { DType } from "../../dtype.js";
import { functions } from "../../formula/functions.js";
import type { Formula } from "../../formula/parse.js";
import { formulaScript, functionsOf } from "../../formula/print.js";

/** A loop over `(out, offset, sizes, strides…, then each name's array, offset, strides or its number)`. */
export type Loop = (...values: unknown[]) => void;

/** The loop of a formula by its key, made when it is asked for first. */
export function loopFor(formula: Formula, key: string, make: () => Loop): Loop {
  let loop = formula.compiled.get(key) as Loop | undefined;
  if (loop === undefined) {
    loop = make();
    formula.compiled.set(key, loop);
  }
  return loop;
}

/** What makes a result fit its array, where storing does not do it already. */
export function stored(expression: string, dtype: DType): string {
  if (dtype.name === "bool") return `((${expression}) != 0 ? 1 : 0)`;
  if (dtype.name === "int64") return `Math.trunc(${expression})`;
  return dtype.is_floating_point ? `+(${expression})` : expression;
}

/** A function with this text, in which the formula's functions are there as `f_name`. */
export function compiled(formula: Formula, parameters: readonly string[], body: string): unknown {
  const called = [...functionsOf(formula.root)];
  const source = `"use strict"; return function (${parameters.join(", ")}) { ${body} };`;
  return new Function(...called.map((name) => `f_${name}`), source)(...called.map(functionFor));
}

/** Compiles a formula for operands in any layout, as `rank` nested loops. */
export function compileLoop(
  formula: Formula,
  dtype: DType,
  names: readonly string[],
  views: readonly string[],
  rank: number,
): Loop {
  const parameters = ["out", "oo", "n", "os"];
  for (const name of names)
    parameters.push(...(views.includes(name) ? [`d_${name}`, `o_${name}`, `s_${name}`] : [`$${name}`]));
  return compiled(formula, parameters, loopText(formula, dtype, views, rank)) as Loop;
}

/** A fresh copy of a formula's function per loop, so that each is optimized for what it sees. */
function functionFor(name: string): unknown {
  const { compute, whole } = functions[name];
  const source = compute.toString();
  return whole || source.includes("[native code]") ? compute : new Function(`"use strict"; return (${source});`)();
}

/** Nested loops over `rank` dimensions. */
function loopText(formula: Formula, dtype: DType, views: readonly string[], rank: number): string {
  const inner = (index: (name: string) => string, out: string) =>
    `${views.map((name) => `const $${name} = d_${name}[${index(name)}];`).join(" ")} out[${out}] = ${stored(formulaScript(formula), dtype)};`;
  let text = "";
  for (let dim = 0; dim < rank; dim++) {
    text += `const n${dim} = n[${dim}], t${dim} = os[${dim}]${views.map((name) => `, t${dim}_${name} = s_${name}[${dim}]`).join("")};`;
  }
  for (let dim = 0; dim < rank; dim++) {
    const before = (name: string, whole: string) => (dim === 0 ? whole : `p${dim - 1}${name}`);
    const starts = [
      `p${dim} = ${before("", "oo")}`,
      ...views.map((name) => `p${dim}_${name} = ${before(`_${name}`, `o_${name}`)}`),
    ];
    const steps = [`p${dim} += t${dim}`, ...views.map((name) => `p${dim}_${name} += t${dim}_${name}`)];
    text += `for (let i${dim} = 0, ${starts.join(", ")}; i${dim} < n${dim}; i${dim}++, ${steps.join(", ")}) { `;
  }
  return `${text}${inner((name) => `p${rank - 1}_${name}`, `p${rank - 1}`)}${" }".repeat(rank)}`;
}

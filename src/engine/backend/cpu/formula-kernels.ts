// The kernels of formulas by what they are made for: found by a number in a fraction of a microsecond.
import type { Formula } from "../../formula/parse.js";
import type { View } from "../backend.js";
import { formulaKernel, type KernelForm, type Operand } from "./formula-kernel.js";
import { compileKernels, hasFusedMultiplyAdd, type Kernel } from "./kernels.js";
import { simplePowers } from "./vector-math/power.js";
import type { Layout } from "./walker.js";

/** A kernel, and about how many nanoseconds it takes for an element. */
export interface Compiled {
  readonly run: Kernel;
  readonly cost: number;
}

/** Layouts by their codes. */
export const layouts: readonly Layout[] = ["dense", "row", "strided"];
/** The code of the layout of elements so far apart. */
export const layoutCode = (stride: number): number => (stride === 1 ? 0 : stride === 0 ? 1 : 2);

const powers = [...simplePowers];
/** The code of a number that is passed; those after it are powers that a kernel is made for. */
const passed = 19;
/** Keys are codes of operands as digits: all are below this base, and more digits than `most` would not fit a number. */
const base = 32;
const most = 9;

const exponentNames = new WeakMap<Formula, ReadonlySet<string>>();

/** The names that a formula writes in exponents: kernels are made for some of their values. */
function exponentsOf(formula: Formula): ReadonlySet<string> {
  let names = exponentNames.get(formula);
  if (names === undefined) {
    names = new Set([...formula.source.matchAll(/pow\(\w+, (\w+)/g)].map(([, name]) => name));
    exponentNames.set(formula, names);
  }
  return names;
}

/** What operand number `at` is for a kernel, as a number; that of its layout is added. */
export function operandCode(formula: Formula, at: number, operand: View | number): number {
  if (typeof operand === "object") return 1 + operand.dtype.rank * layouts.length;
  const power = exponentsOf(formula).has(formula.names[at]) ? powers.indexOf(operand) : -1;
  return power < 0 ? passed : passed + 1 + power;
}

/** Whether a number is an argument of the kernel. */
export const isPassed = (code: number): boolean => code === passed;

const known = new WeakMap<Formula, Map<number | string, Compiled | null>>();

function keyOf(first: number, codes: readonly number[]): number | string {
  if (codes.length > most) return `${first} ${codes}`;
  let key = first;
  for (let i = 0; i < codes.length; i++) key = key * base + codes[i];
  return key;
}

/** The kernel for these operands and their codes, made when it is asked for first; null if there is none. */
export function kernelFor(
  formula: Formula,
  out: View,
  outLayout: number,
  given: readonly (View | number)[],
  codes: readonly number[],
  rows: boolean,
): Compiled | null {
  const key = keyOf((out.dtype.rank * layouts.length + outLayout) * 2 + Number(rows), codes);
  let kernels = known.get(formula);
  if (kernels === undefined) {
    kernels = new Map();
    known.set(formula, kernels);
  }
  let kernel = kernels.get(key);
  if (kernel === undefined) {
    kernel = compile(formula, {
      out: { dtype: out.dtype, layout: layouts[outLayout] },
      operands: given.map((operand, i) => operandOf(operand, codes[i])),
      rows,
      fused: hasFusedMultiplyAdd(),
    });
    kernels.set(key, kernel);
  }
  return kernel;
}

function operandOf(operand: View | number, code: number): Operand {
  if (typeof operand === "object") return { dtype: operand.dtype, layout: layouts[(code - 1) % layouts.length] };
  return isPassed(code) ? "number" : operand;
}

function compile(formula: Formula, form: KernelForm): Compiled | null {
  const written = formulaKernel(formula, form);
  return written === null ? null : { run: compileKernels({ run: written.routine }).run, cost: written.cost };
}

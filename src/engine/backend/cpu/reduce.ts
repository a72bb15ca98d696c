// Reductions on the CPU. Sums and products run in double precision and are rounded once, when they are stored.
import type { Formula } from "../../formula/parse.js";
import { contiguousStrides, countOf } from "../../shape.js";
import type { Elements, Reduction, View } from "../backend.js";
import { planWalk } from "./loops.js";
import { reduceByKernel } from "./reductions/reduce.js";
import { sizesOf, sumByKernel } from "./reductions/sum-of.js";
import { castNumber, dataOf } from "./storage.js";

/** What a reduction starts from and how it takes one more element. */
interface Fold {
  readonly start: number;
  readonly step: string;
}

const folds: Record<Reduction, Fold> = {
  sum: { start: 0, step: "acc[o] += x" },
  prod: { start: 1, step: "acc[o] *= x" },
  max: { start: Number.NEGATIVE_INFINITY, step: "if (x > acc[o] || x !== x) acc[o] = x" },
  min: { start: Number.POSITIVE_INFINITY, step: "if (x < acc[o] || x !== x) acc[o] = x" },
  all: { start: 1, step: "if (x === 0) acc[o] = 0" },
  any: { start: 0, step: "if (x !== 0) acc[o] = 1" },
};

type Step = (acc: Float64Array, o: number, os: number, data: Elements, p: number, ps: number, n: number) => void;

const steps = new Map<string, Step>();

/** One element at a time into one accumulator; four accumulators where elements lie next to each other, as none waits then. */
function intoOne(kind: Reduction, dense: boolean): string {
  const { start, step } = folds[kind];
  const on = (register: string, x: string) => `{ const x = ${x}; ${step.replaceAll("acc[o]", register)}; }`;
  const rest = (by: string) => `for (; i < n; i++, ${by}) ${on("r0", "data[p]")} acc[o] = r0;`;
  if (!dense) return `let r0 = acc[o], i = 0; ${rest("p += ps")}`;
  const others = [1, 2, 3];
  return `let r0 = acc[o], i = 0; ${others.map((k) => `let r${k} = ${start};`).join(" ")}
    for (; i + 3 < n; i += 4, p += 4) { ${[0, ...others].map((k) => on(`r${k}`, `data[p + ${k}]`)).join(" ")} }
    ${others.map((k) => on("r0", `r${k}`)).join(" ")} ${rest("p++")}`;
}

/** One row: `n` elements from `p` by `ps`, into accumulators from `o` by `os` (0: all into one). */
function stepFor(kind: Reduction, data: Elements, os: number, ps: number): Step {
  const layout = os === 0 ? (ps === 1 ? "one dense" : "one") : os === 1 && ps === 1 ? "many dense" : "many";
  const key = `${kind} ${data.constructor.name} ${layout}`;
  let step = steps.get(key);
  if (step === undefined) {
    const next = layout === "many dense" ? "p++, o++" : "p += ps, o += os";
    const body =
      os === 0
        ? intoOne(kind, ps === 1)
        : `for (let i = 0; i < n; i++, ${next}) { const x = data[p]; ${folds[kind].step}; }`;
    step = new Function("acc", "o", "os", "data", "p", "ps", "n", body) as Step;
    steps.set(key, step);
  }
  return step;
}

/** Reduces `dims` of `from` into `out`, which has size 1 there. */
export function reduce(kind: Reduction, out: View, from: View, dims: readonly number[]): void {
  if (reduceByKernel(kind, out, from, dims)) return;
  const accumulators = new Float64Array(countOf(out.sizes)).fill(folds[kind].start);
  const compact = contiguousStrides(out.sizes).map((stride, i) => (dims.includes(i) ? 0 : stride));
  const target = { ...plain(out), strides: compact, offset: 0, sizes: from.sizes };
  if (countOf(from.sizes) > 0) walkRows(kind, accumulators, target, from);
  store(out, accumulators);
}

/** Sums the values of a formula along `dims` into `out`, which has size 1 there. */
export function sumOf(formula: Formula, out: View, operands: readonly View[], dims: readonly number[]): void {
  if (sumByKernel(formula, out, operands, dims)) return;
  const { backend } = out.storage;
  const { dtype } = operands[0];
  const sizes = sizesOf(operands);
  const storage = backend.reserve(dtype, countOf(sizes));
  const values: View = { storage, dtype, sizes, strides: contiguousStrides(sizes), offset: 0 };
  backend.elementwise(formula, values, operands);
  reduce("sum", out, values, dims);
  storage.release();
}

function plain({ storage, dtype, sizes, strides, offset }: View): View {
  return { storage, dtype, sizes, strides, offset };
}

function walkRows(kind: Reduction, accumulators: Float64Array, target: View, from: View): void {
  const { sizes, strides } = planWalk(from.sizes, [target, from]);
  const inner = sizes.length - 1;
  const data = dataOf(from);
  const [count, os, ps] = inner < 0 ? [1, 0, 0] : [sizes[inner], strides[0][inner], strides[1][inner]];
  const step = stepFor(kind, data, os, ps);
  const visit = (dim: number, o: number, p: number): void => {
    if (dim >= inner) step(accumulators, o, os, data, p, ps, count);
    else for (let i = 0; i < sizes[dim]; i++) visit(dim + 1, o + i * strides[0][dim], p + i * strides[1][dim]);
  };
  visit(0, 0, from.offset);
}

function store(out: View, values: ArrayLike<number>): void {
  const data = dataOf(out);
  const { sizes, strides } = planWalk(out.sizes, [out]);
  let next = 0;
  const visit = (dim: number, o: number): void => {
    if (dim === sizes.length) data[o] = castNumber(values[next++], out.dtype);
    else for (let i = 0; i < sizes[dim]; i++) visit(dim + 1, o + i * strides[0][dim]);
  };
  if (values.length > 0) visit(0, out.offset);
}

/** Extreme elements of rows that lie in one piece, and their first positions. */
function rowExtremes(
  data: Elements,
  from: number,
  n: number,
  sign: number,
  best: Float64Array,
  where: Float64Array,
): void {
  for (let row = 0, start = from; row < best.length; row++, start += n) {
    let found = 0;
    let x = data[start] * sign;
    for (let i = 1; i < n; i++) {
      const y = data[start + i] * sign;
      if (y <= x) continue;
      if (Number.isNaN(x)) break;
      x = y;
      found = i;
    }
    best[row] = data[start + found];
    where[row] = found;
  }
}

/** The same of lanes that lie side by side, `inner` of them: all are taken one step at a time. */
function columnExtremes(
  data: Elements,
  from: number,
  n: number,
  inner: number,
  sign: number,
  best: Float64Array,
  where: Float64Array,
): void {
  for (let first = 0, start = from; first < best.length; first += inner, start += n * inner) {
    for (let i = 0; i < inner; i++) best[first + i] = data[start + i];
    for (let k = 1; k < n; k++)
      for (let i = 0, p = start + k * inner; i < inner; i++, p++) {
        const x = best[first + i];
        if (data[p] * sign <= x * sign || Number.isNaN(x)) continue;
        best[first + i] = data[p];
        where[first + i] = k;
      }
  }
}

/** Extreme element along `dim`, and its first position; the elements of `from` lie in row-major order. */
export function reduceIndex(kind: "max" | "min", values: View, indices: View, from: View, dim: number): void {
  const data = dataOf(from);
  const n = from.sizes[dim];
  const inner = countOf(from.sizes.slice(dim + 1));
  const best = new Float64Array(countOf(values.sizes));
  const where = new Float64Array(best.length);
  const sign = kind === "max" ? 1 : -1;
  if (inner === 1) rowExtremes(data, from.offset, n, sign, best, where);
  else columnExtremes(data, from.offset, n, inner, sign, best, where);
  store(values, best);
  store(indices, where);
}

// Reductions on the CPU. Sums and products run in double precision and are rounded once, when they are stored.
import { contiguousStrides, countOf } from "../../shape.js";
import type { Elements, Reduction, View } from "../backend.js";
import { planWalk } from "./loops.js";
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

/** One row: `n` elements from `p` by `ps`, into accumulators from `o` by `os` (0: all into one). */
function stepFor(kind: Reduction, data: Elements, into: boolean): Step {
  const key = `${kind}${data.constructor.name}${into}`;
  let step = steps.get(key);
  if (step === undefined) {
    const { step: text } = folds[kind];
    const body = into
      ? `let r = acc[o]; for (let i = 0; i < n; i++, p += ps) { const x = data[p]; ${text.replaceAll("acc[o]", "r")}; } acc[o] = r;`
      : `for (let i = 0; i < n; i++, p += ps, o += os) { const x = data[p]; ${text}; }`;
    step = new Function("acc", "o", "os", "data", "p", "ps", "n", body) as Step;
    steps.set(key, step);
  }
  return step;
}

/** Reduces `dims` of `from` into `out`, which has size 1 there. */
export function reduce(kind: Reduction, out: View, from: View, dims: readonly number[]): void {
  const accumulators = new Float64Array(countOf(out.sizes)).fill(folds[kind].start);
  const compact = contiguousStrides(out.sizes).map((stride, i) => (dims.includes(i) ? 0 : stride));
  const target = { ...plain(out), strides: compact, offset: 0, sizes: from.sizes };
  if (countOf(from.sizes) > 0) walkRows(kind, accumulators, target, from);
  store(out, accumulators);
}

function plain({ storage, dtype, sizes, strides, offset }: View): View {
  return { storage, dtype, sizes, strides, offset };
}

function walkRows(kind: Reduction, accumulators: Float64Array, target: View, from: View): void {
  const { sizes, strides } = planWalk(from.sizes, [target, from]);
  const inner = sizes.length - 1;
  const data = dataOf(from);
  const [count, os, ps] = inner < 0 ? [1, 0, 0] : [sizes[inner], strides[0][inner], strides[1][inner]];
  const step = stepFor(kind, data, os === 0);
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

/** Extreme element along `dim`, and its first position. */
export function reduceIndex(kind: "max" | "min", values: View, indices: View, from: View, dim: number): void {
  const data = dataOf(from);
  const n = from.sizes[dim];
  const stride = from.strides[dim];
  const rows = { ...plain(from), sizes: from.sizes.map((size, i) => (i === dim ? 1 : size)) };
  const best = new Float64Array(countOf(rows.sizes));
  const where = new Float64Array(best.length);
  const { sizes, strides } = planWalk(rows.sizes, [rows]);
  const sign = kind === "max" ? 1 : -1;
  let next = 0;
  const visit = (level: number, p: number): void => {
    if (level < sizes.length) {
      for (let i = 0; i < sizes[level]; i++) visit(level + 1, p + i * strides[0][level]);
      return;
    }
    let found = 0;
    let x = data[p];
    for (let i = 1; i < n && !Number.isNaN(x); i++) {
      const y = data[p + i * stride];
      if (y * sign > x * sign || Number.isNaN(y)) {
        x = y;
        found = i;
      }
    }
    best[next] = x;
    where[next++] = found;
  };
  if (best.length > 0) visit(0, from.offset);
  store(values, best);
  store(indices, where);
}

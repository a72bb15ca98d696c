// Reductions: each thread takes some elements of one result; where there are many, others then combine what they found.
import type { DType } from "../../dtype.js";
import { type Formula, parseFormula } from "../../formula/parse.js";
import { contiguousStrides, countOf } from "../../shape.js";
import type { Backend, Reduction, View } from "../backend.js";
import { planWalk } from "../cpu/loops.js";
import { Operands } from "./formula.js";
import { Launch } from "./launch.js";
import { GpuStorage, gpuType } from "./storage.js";
import { wholeHelpers } from "./wgsl/whole.js";

/** So many elements are for one thread, and so many threads at most are for one result. */
const serial = 128;
const mostParts = 2048;

const identity = parseFormula("a");

const isTest = (kind: Reduction) => kind === "all" || kind === "any";

/** The type in which a reduction runs. */
const accumulator = (kind: Reduction, type: string): string => (isTest(kind) ? "u32" : type === "u32" ? "i32" : type);

/** What a reduction starts from, and how it takes one more. */
function foldOf(kind: Reduction, type: string): { start: string; step: string } {
  const single = type === "f32";
  switch (kind) {
    case "sum":
      return { start: single ? "0f" : "0", step: "acc = acc + x;" };
    case "prod":
      return { start: single ? "1f" : "1", step: "acc = acc * x;" };
    case "max":
      return single
        ? { start: "-3.4028234e38f", step: "acc = select(greatest(acc, x), x, first);" }
        : { start: "(-2147483647 - 1)", step: "acc = max(acc, x);" };
    case "min":
      return single
        ? { start: "3.4028234e38f", step: "acc = select(least(acc, x), x, first);" }
        : { start: "2147483647", step: "acc = min(acc, x);" };
    case "all":
      return { start: "1u", step: "acc = select(0u, acc, x);" };
    case "any":
      return { start: "0u", step: "acc = select(acc, 1u, x);" };
  }
}

/** An expression of a type as what the fold takes. */
function taken(kind: Reduction, text: string, type: string): string {
  if (isTest(kind))
    return type === "u32"
      ? `(${text} != 0u)`
      : type === "i32"
        ? `(${text} != 0)`
        : `(is_nan(${text}) || ${text} != 0f)`;
  return type === "u32" ? `i32(${text})` : text;
}

function stored(text: string, from: string, to: string): string {
  if (from === to) return text;
  if (to === "u32") return from === "f32" ? `select(0u, 1u, ${text} != 0f)` : `select(0u, 1u, ${text} != 0)`;
  return `${to}(${text})`;
}

/** Dimensions that stay, and those that are reduced, with the strides of each operand. */
function divided(sizes: readonly number[], views: readonly View[], dims: readonly number[]) {
  const part = (wanted: boolean) => {
    const chosen = sizes.map((size, dim) => (dims.includes(dim) === wanted ? size : 1));
    return planWalk(
      chosen,
      views.map((view) => ({ ...plainView(view), ...broadcastIn(view, sizes, chosen) })),
    );
  };
  return { kept: part(false), reduced: part(true) };
}

const plainView = ({ storage, dtype, offset }: View) => ({ storage, dtype, offset });

/** The view along the dimensions that are chosen: the others are at their first element. */
function broadcastIn(view: View, sizes: readonly number[], chosen: readonly number[]) {
  const extra = sizes.length - view.sizes.length;
  const strides = sizes.map((size, dim) =>
    dim < extra || view.sizes[dim - extra] !== size || chosen[dim] !== size ? 0 : view.strides[dim - extra],
  );
  return { sizes: chosen, strides };
}

/** A row-major view of a new buffer. */
function temporary(backend: Backend, dtype: DType, sizes: readonly number[]): View {
  const storage = GpuStorage.reserve(backend, dtype, countOf(sizes));
  return { storage, dtype, sizes, strides: contiguousStrides(sizes), offset: 0 };
}

/** Reduces the values of a formula along `dims`; `out` has size 1 there. */
export function reduceFormula(
  kind: Reduction,
  formula: Formula,
  out: View,
  operands: readonly View[],
  sizes: readonly number[],
  dims: readonly number[],
): void {
  const results = countOf(out.sizes);
  if (results === 0) return;
  const each = dims.reduce((product, dim) => product * sizes[dim], 1);
  const parts = each <= serial ? 1 : Math.min(mostParts, Math.ceil(each / serial));
  // Where there are results enough for all threads, each of them may take longer.
  const split = parts > 1 && (results < 4096 || each > 64 * serial);
  if (!split) {
    reduceOnce(kind, formula, out, operands, sizes, dims, 1);
    return;
  }
  const found = temporary(out.storage.backend, out.dtype, [parts, ...out.sizes]);
  reduceOnce(kind, formula, found, operands, sizes, dims, parts);
  reduceFormula(kind, identity, withOne(out), [found], found.sizes, [0]);
  found.storage.release();
}

const withOne = (view: View): View => ({
  ...plainView(view),
  sizes: [1, ...view.sizes],
  strides: [0, ...view.strides],
});

/** Each thread takes every `parts`th element of a result; `out` has the parts in front. */
function reduceOnce(
  kind: Reduction,
  formula: Formula,
  out: View,
  operands: readonly View[],
  sizes: readonly number[],
  dims: readonly number[],
  parts: number,
): void {
  const { kept, reduced } = divided(sizes, operands, dims);
  const results = countOf(kept.sizes);
  const each = countOf(reduced.sizes);
  const launch = new Launch();
  const buffer = launch.out(out);
  const [count, step, all] = [launch.int(results), launch.int(parts), launch.int(each)];
  const outer = launch.coordinates(kept.sizes, "o", "c");
  const inner = launch.coordinates(reduced.sizes, "k", "d");
  // What is written lies row-major in its own shape, or is one number for each result somewhere else.
  const target = planWalk(out.sizes, [out]);
  const where = launch.coordinates(target.sizes, "i", "t");
  const at = launch.place(out.offset, target.strides[0], "t");
  let next = 0;
  const values = new Operands(formula, valueType(kind, operands, formula), operands, launch, (view) => {
    const place = `${launch.place(view.offset, kept.strides[next], "c")} + ${launch.place(0, reduced.strides[next], "d")}`;
    next++;
    return place;
  });
  const type = gpuType(valueType(kind, operands, formula));
  const acc = accumulator(kind, type);
  const { start, step: take } = foldOf(kind, acc);
  const key = `${kind} ${values.key} ${gpuType(out.dtype)}`;
  launch.run(
    `${kind} of ${formula.source}`,
    key,
    results * parts,
    () => {
      const { statements, result } = values.text();
      return `
let o = i % ${count}; let part = i / ${count};
${outer}
${where}
var acc: ${acc} = ${start};
for (var k = part; k < ${all}; k = k + ${step}) {
${inner}
${statements}
let first = k == part;
let x = ${taken(kind, `(${result})`, type)};
${take}
}
${buffer}[${at}] = ${stored("acc", acc, gpuType(out.dtype))};`;
    },
    values.single ? "" : wholeHelpers,
  );
}

/** The type of a formula's values: of several operands, that of floats. */
function valueType(_kind: Reduction, operands: readonly View[], _formula: Formula): DType {
  return (operands.find(({ dtype }) => dtype.name === "float32") ?? operands[0]).dtype;
}

/** Reduces `dims` of a view. */
export function reduce(kind: Reduction, out: View, from: View, dims: readonly number[]): void {
  reduceFormula(kind, identity, out, [from], from.sizes, dims);
}

/** Greatest or least element along `dim` and where it is, as int32; NaN counts as extreme. */
export function reduceIndex(kind: "max" | "min", values: View, indices: View, from: View, dim: number): void {
  const results = countOf(values.sizes);
  if (results === 0) return;
  const launch = new Launch();
  const [best, where] = [launch.out(values), launch.out(indices)];
  const data = launch.from(from);
  const size = launch.int(from.sizes[dim]);
  const strides = from.strides.map((stride, at) => (at === dim ? 0 : stride));
  const lanes = planWalk(values.sizes, [{ ...plainView(from), sizes: values.sizes, strides }, values, indices]);
  const coordinates = launch.coordinates(lanes.sizes);
  const base = launch.place(from.offset, lanes.strides[0]);
  const [to, toIndex] = [launch.place(values.offset, lanes.strides[1]), launch.place(indices.offset, lanes.strides[2])];
  const along = launch.int(from.strides[dim]);
  const single = gpuType(from.dtype) === "f32";
  const better = `x ${kind === "max" ? ">" : "<"} best`;
  const test = single ? `!is_nan(best) && (is_nan(x) || ${better})` : better;
  launch.run(
    `${kind} along a dimension`,
    `index ${kind}`,
    results,
    () => `
${coordinates}
let start = ${base};
var best = ${data}[start]; var found = 0;
for (var k = 1; k < ${size}; k = k + 1) {
  let x = ${data}[start + k * ${along}];
  if (${test}) { best = x; found = k; }
}
${best}[${to}] = best; ${where}[${toIndex}] = found;`,
  );
}

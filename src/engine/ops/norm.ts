// Norms: how long tensors are, how far they lie apart, and tensors made to a given length.

import { applyRow } from "../apply.js";
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { callLinalg } from "../install.js";
import { rule } from "../op.js";
import { reducedSizes, wrapDim, wrapDims } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { newElements } from "./elements.js";
import { family } from "./family.js";
import { type Dims, fromRows, type Over, type Rows, restored, rowsOf, whole } from "./over.js";
import { grid } from "./samples.js";

const { define } = family("norm");

function absoluteSum(elements: Rows["elements"], start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += Math.abs(elements[i]);
  return sum;
}

function squareSum(elements: Rows["elements"], start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += elements[i] * elements[i];
  return sum;
}

function powerSum(elements: Rows["elements"], start: number, end: number, p: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += Math.abs(elements[i]) ** p;
  return sum;
}

/** The greatest absolute value, or the least; NaN if one is NaN. */
function extreme(elements: Rows["elements"], start: number, end: number, greatest: boolean): number {
  let found = greatest ? 0 : Number.POSITIVE_INFINITY;
  for (let i = start; i < end; i++) found = (greatest ? Math.max : Math.min)(found, Math.abs(elements[i]));
  return found;
}

function countOther(elements: Rows["elements"], start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (elements[i] !== 0) count++;
  return count;
}

/** The p-norm of some elements; p of 0 counts those that are not 0. */
export function lengthOf(elements: Rows["elements"], start: number, end: number, p: number): number {
  if (p === 2) return Math.sqrt(squareSum(elements, start, end));
  if (p === 1) return absoluteSum(elements, start, end);
  if (p === 0) return countOther(elements, start, end);
  if (Math.abs(p) === Number.POSITIVE_INFINITY) return extreme(elements, start, end, p > 0);
  return powerSum(elements, start, end, p) ** (1 / p);
}

/** The p-norms of rows, computed in double precision. */
export function lengths(input: Tensor, p: number, over: Over, dtype: DType = input.dtype): Tensor {
  const { elements, count, size } = rowsOf(input, wrapDims(over.dim, input.ndim));
  if (size === 0 && (p < 0 || p === Number.POSITIVE_INFINITY) && count > 0)
    throw new RuntimeError(
      `linalg.vector_norm cannot compute the ${p === Number.POSITIVE_INFINITY ? "inf" : p} norm on an empty tensor because the operation does not have an identity`,
    );
  const result = newElements(dtype, [count]);
  for (let row = 0; row < count; row++) result[row] = lengthOf(elements, row * size, (row + 1) * size, p);
  return fromRows(input, over, dtype, result);
}

/** Norms of 0 have no direction: nothing flows back. */
const overLength = (g: Tensor, y: Tensor, p: number) => g.div(p === 1 ? y : y.pow(p)).masked_fill(y.eq(0), 0);

/** The gradient of the p-norm `y` of `a`; all three broadcast. `dims` are those that were reduced. */
export function lengthGradient(g: Tensor, a: Tensor, y: Tensor, p: number, dims: readonly number[]): Tensor {
  if (p === 0) return a.mul(0).mul(g);
  if (p === 1) return a.sign().mul(g);
  if (p === 2) return a.mul(overLength(g, y, 1));
  if (Math.abs(p) === Number.POSITIVE_INFINITY) {
    const hits = a.abs().eq(y).to(g.dtype);
    return a
      .sign()
      .mul(hits)
      .mul(g.div(dims.length === 0 ? hits : hits.sum(dims, true)));
  }
  const size = a.abs();
  const power = a
    .sign()
    .mul(size.masked_fill(a.eq(0), 1).pow(p - 1))
    .masked_fill(a.eq(0), 0);
  return power.mul(overLength(g, y, p - 1));
}

interface Norm extends Over {
  readonly p: number | boolean;
}

const needFloat = (name: string, { dtype }: Tensor) => {
  if (!dtype.is_floating_point)
    throw new RuntimeError(
      `${name}: input dtype should be either floating point or complex. Got ${dtype.scalarType} instead.`,
    );
};

const normRow = define(
  "norm(Tensor input, Scalar p, ints? dim, bool keepdim=false, *, dtype? dtype=null)",
  "The p-norms of vectors along dimensions.",
  {
    reach: "",
    text: "(Σ |a|ᵖ)^(1/p)",
    backward: ({ dtype }) => (dtype === null ? "NormBackward1" : "NormBackward3"),
    forward: ({ input, p, dtype, ...over }) => {
      if (dtype === null) needFloat("norm()", input);
      return lengths(input, Number(p), over, dtype ?? input.dtype);
    },
    gradients: {
      a: rule<Norm>("g * sign(a) * (|a| / y)^(p − 1)", "ay", (g, { a, y, args }) =>
        lengthGradient(
          restored(g, a.sizes, args),
          a,
          restored(y, a.sizes, args),
          Number(args.p),
          wrapDims(args.dim, a.ndim),
        ),
      ),
    },
    samples: [
      () => [grid([2, 3]), 2, null],
      () => [grid([2, 3]), 1, 1],
      () => [grid([2, 3]), 3, [0, 1], true],
      () => [grid([2, 3]), Number.POSITIVE_INFINITY, 0],
      () => [grid([2, 3]), 0.5, 0],
    ],
  },
);

/** Norms of matrices by name: `fro` is the length of all elements, `nuc` the sum of singular values. */
function namedNorm(input: Tensor, p: string, { dim, keepdim }: Over, dtype: DType | null): Tensor {
  if (p === "fro") {
    if (dim !== null && dim.length > 2)
      throw new RuntimeError(`Expected at most 2 dimensions, but got ${dim.length} dimensions instead.`);
    return applyRow(normRow, { input, p: 2, dim, keepdim, dtype }) as Tensor;
  }
  if (p === "nuc") return nuclear(dtype === null ? input : input.to(dtype), dim, keepdim);
  throw new RuntimeError(`only valid string values are 'fro' and 'nuc', found ${p}`);
}

/** The sum of singular values. */
function nuclear(input: Tensor, dim: Dims, keepdim: boolean): Tensor {
  if (dim === null && input.ndim !== 2)
    throw new RuntimeError(
      `Expected a tensor with exactly 2 dimensions, but got a tensor with ${input.ndim} dimensions instead.`,
    );
  if (dim !== null && dim.length !== 2)
    throw new RuntimeError(`nuclear norm requires a 'dim' argument of size 2, got ${dim.length} dimensions instead.`);
  const dims = wrapDims(dim, input.ndim);
  const singular = callLinalg("linalg_svdvals", [input.movedim(dims, [-2, -1])]) as Tensor;
  const result = singular.sum(-1);
  return keepdim ? result.reshape(reducedSizes(input.sizes, dims, true)) : result;
}

define(
  "norm(Tensor input, float|str? p='fro', ints? dim=null, bool keepdim=false, dtype? dtype=null)",
  "The norm of all elements or along dimensions: the p-norm, or `fro` (p = 2), or `nuc` of matrices.",
  {
    compose: ({ input, p, dim, keepdim, dtype }) => {
      if (typeof p === "string") return namedNorm(input, p, { dim, keepdim }, dtype);
      return applyRow(normRow, { input, p: p ?? 2, dim, keepdim, dtype });
    },
  },
);

define("dist(Tensor input, Tensor other, Scalar p=2)", "The p-norm of the difference.", {
  text: "(Σ |a − b|ᵖ)^(1/p)",
  forward: ({ input, other, p }) => lengths(input.sub(other), Number(p), whole),
  gradients: {
    a: rule<{ p: number }>("g * sign(a − b) * (|a − b| / y)^(p − 1)", "aby", (g, { a, b, y, args }) =>
      distanceGradient(g, a.sub(b), y, args.p),
    ),
    b: rule<{ p: number }>("−g * sign(a − b) * (|a − b| / y)^(p − 1)", "aby", (g, { a, b, y, args }) =>
      distanceGradient(g, b.sub(a), y, args.p),
    ),
  },
  samples: [
    () => [grid([2, 3]), grid([3], 1)],
    () => [grid([2, 3]), grid([2, 3], 1), 1],
    () => [grid([2, 3]), grid([2, 3], 1), 3],
  ],
});

function distanceGradient(g: Tensor, difference: Tensor, y: Tensor, p: number): Tensor {
  return lengthGradient(g, difference, y, Number(p), wrapDims(null, difference.ndim));
}

interface Renorm {
  readonly p: number | boolean;
  readonly dim: number;
  readonly maxnorm: number | boolean;
}

const otherDims = (rank: number, dim: number) => Array.from({ length: rank }, (_, i) => i).filter((i) => i !== dim);

/** What each slice is multiplied with: less than 1 where its norm is too great. */
function shrinking(lengths: Tensor, maxnorm: number): Tensor {
  return lengths.add(1e-7).reciprocal().mul(maxnorm).where(lengths.gt(maxnorm), 1);
}

function checkRenorm(input: Tensor, { p, dim, maxnorm }: Renorm): number {
  if (Number(p) <= 0) throw new RuntimeError("renorm: non-positive-norm not supported");
  if (Number(maxnorm) < 0) throw new RuntimeError(`renorm: expected maxnorm to be >= 0 but got ${maxnorm}`);
  if (input.ndim < 2) throw new RuntimeError(`renorm: input needs at least 2 dimensions, got ${input.ndim} dimensions`);
  return wrapDim(dim, input.ndim);
}

define(
  "renorm(Tensor input, Scalar p, int dim, Scalar maxnorm)",
  "Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater.",
  {
    reach: "function method in-place",
    text: "a * maxnorm / norm(a) where that is less than 1",
    forward: ({ input, ...args }) => {
      const dims = otherDims(input.ndim, checkRenorm(input, args));
      return input.mul(shrinking(lengths(input, Number(args.p), { dim: dims, keepdim: true }), Number(args.maxnorm)));
    },
    gradients: {
      a: rule<Renorm>("g * factor + a * factor's gradient", "a", (g, { a, args }) => {
        const dims = otherDims(a.ndim, wrapDim(args.dim, a.ndim));
        const p = Number(args.p);
        const y = a.norm(p, dims, true);
        const factor = shrinking(y, Number(args.maxnorm));
        const ofFactor = g.mul(a).sum(dims, true);
        const ofLength = ofFactor
          .mul(y.add(1e-7).pow(-2).mul(-Number(args.maxnorm)))
          .where(y.gt(Number(args.maxnorm)), 0);
        return g.mul(factor).add(lengthGradient(ofLength, a, y, p, dims));
      }),
    },
    samples: [() => [grid([3, 4]), 2, 0, 1.5], () => [grid([3, 2, 2]), 1, 1, 2]],
  },
);

define(
  "normalize(Tensor input, float p=2, ints dim=1, float eps=1e-12)",
  "Vectors along a dimension, divided by their p-norms.",
  {
    reach: "functional",
    compose: ({ input, p, dim, eps }) => input.div(input.norm(p, dim, true).clamp_min(eps).expand_as(input)),
    samples: [() => [grid([2, 3])]],
  },
);

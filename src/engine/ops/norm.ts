// Norms: how long tensors are, and how far they lie apart.
import { applyRow } from "../apply.js";
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { callLinalg } from "../install.js";
import { rule } from "../op.js";
import { reducedSizes, wrapDim, wrapDims } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { lengthGradient, lengths } from "./lengths.js";
import { type Dims, type Over, restored, whole } from "./over.js";
import { grid } from "./samples.js";

const { define } = family("norm");

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
      `Expected a tensor with 2 dimensions, but got a tensor with ${input.ndim} dimensions instead.`,
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
    meanings: { p: "Which norm: a number, `fro` or `nuc`. Default `fro`." },
    compose: ({ input, p, dim, keepdim, dtype }) => {
      if (typeof p === "string") return namedNorm(input, p, { dim, keepdim }, dtype);
      return applyRow(normRow, { input, p: p ?? 2, dim, keepdim, dtype });
    },
  },
);

define("frobenius_norm(Tensor input, ints? dim=null, bool keepdim=false)", "The square root of the sum of squares.", {
  reach: "function",
  compose: ({ input, ...over }) => namedNorm(input, "fro", over, null),
});
define("nuclear_norm(Tensor input, bool keepdim=false)", "The sum of the singular values of a matrix.", {
  shapes: "(n, m) → ()",
  raises: "RuntimeError if the input is not a matrix",
  reach: "function",
  compose: ({ input, keepdim }) => nuclear(input, null, keepdim),
});
define("nuclear_norm(Tensor input, ints dim, bool keepdim=false)", "The sums of the singular values of matrices.", {
  reach: "function",
  compose: ({ input, dim, keepdim }) => nuclear(input, dim, keepdim),
});
define("norm_except_dim(Tensor v, int pow=2, int dim=0)", "The p-norms of all dimensions but one; of all for -1.", {
  shapes: "any → sizes of 1, but for `dim`",
  reach: "function",
  meanings: { v: "The tensor.", pow: "Which norm. Default 2.", dim: "The dimension that stays, or -1. Default 0." },
  compose: ({ v, pow, dim }) => {
    if (dim === -1) return v.norm(pow);
    const at = wrapDim(dim, v.ndim);
    const others = v.sizes.map((_, i) => i).filter((i) => i !== at);
    return others.length === 0 ? v.abs() : v.norm(pow, others, true);
  },
});

define("dist(Tensor input, Tensor other, Scalar p=2)", "The p-norm of the difference.", {
  shapes: "any that broadcast → ()",
  meanings: { other: "The tensor to measure from.", p: "Which norm. Default 2." },
  text: "(Σ |a − b|ᵖ)^(1/p)",
  forward: ({ input, other, p }) => {
    const difference = input.sub(other);
    needFloat("norm()", difference);
    return lengths(difference, Number(p), whole);
  },
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

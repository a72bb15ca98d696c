// Softmax and its logarithm.
import type { Elements } from "../backend/backend.js";
import { type DType, float32 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { parseFormula } from "../formula/parse.js";
import { rule } from "../op.js";
import { wrapDim } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { exponential } from "./exponential.js";
import { family } from "./family.js";
import { type Lanes, lanesOf, reduced } from "./over.js";
import { grid } from "./samples.js";
import { logSoftmaxGradient, softmaxGradient } from "./softmax-gradient.js";

const { define } = family("softmax");

interface Along {
  readonly dim: number;
}

type Kind = "softmax" | "log_softmax";
type Exponential = (x: number) => number;

/** Rows that lie in one piece. Nothing overflows, as the greatest is taken off first; a NaN makes the greatest NaN. */
function rows(kind: Kind, { outer, size }: Lanes, from: Elements, to: Elements, exp: Exponential): void {
  for (let o = 0, start = 0; o < outer; o++, start += size) {
    const end = start + size;
    let most = from[start];
    for (let p = start + 1; p < end; p++) if (!(from[p] <= most)) most = from[p];
    let sum = 0;
    for (let p = start; p < end; p++) {
      const e = exp(from[p] - most);
      to[p] = e;
      sum += e;
    }
    if (kind === "softmax") for (let p = start; p < end; p++) to[p] /= sum;
    else {
      const shift = Math.log(sum);
      for (let p = start; p < end; p++) to[p] = from[p] - most - shift;
    }
  }
}

/** Lanes that lie side by side: all of them are taken one step at a time. */
function columns(kind: Kind, { outer, size, inner }: Lanes, from: Elements, to: Elements, exp: Exponential): void {
  const most = new Float64Array(inner);
  const sum = new Float64Array(inner);
  for (let o = 0; o < outer; o++) {
    const start = o * size * inner;
    const end = start + size * inner;
    most.fill(Number.NEGATIVE_INFINITY);
    for (let p = start; p < end; p += inner)
      for (let i = 0; i < inner; i++) if (!(from[p + i] <= most[i]) && !Number.isNaN(most[i])) most[i] = from[p + i];
    sum.fill(0);
    for (let p = start; p < end; p += inner)
      for (let i = 0; i < inner; i++) {
        const e = exp(from[p + i] - most[i]);
        to[p + i] = e;
        sum[i] += e;
      }
    if (kind === "log_softmax") for (let i = 0; i < inner; i++) sum[i] = Math.log(sum[i]);
    for (let p = start; p < end; p += inner)
      for (let i = 0; i < inner; i++)
        to[p + i] = kind === "softmax" ? to[p + i] / sum[i] : from[p + i] - most[i] - sum[i];
  }
}

/** From so many single floats on, the device's reductions and formulas are faster than loops. */
const manyElements = 512;
const exponentials = parseFormula("exp(a - b)");
const shares = parseFormula("a / b");
const logarithm = parseFormula("log(a)");
const distances = parseFormula("a - b - c");

/** By reductions and formulas of the device; the greatest of each lane is taken off first. */
function onDevice(kind: Kind, input: Tensor, dim: number): Tensor {
  const { backend } = input.storage;
  const over = { dim: [dim], keepdim: true };
  const most = reduced("max", input, over, input.dtype);
  const result = reserve(input, input.sizes, input.dtype);
  backend.elementwise(exponentials, result, [input, most]);
  const sums = reduced("sum", result, over, input.dtype);
  if (kind === "softmax") backend.elementwise(shares, result, [result, sums]);
  else {
    backend.elementwise(logarithm, sums, [sums]);
    backend.elementwise(distances, result, [input, most, sums]);
  }
  return result;
}

function along(kind: Kind, input: Tensor, dim: number): Tensor {
  const at = wrapDim(dim, input.ndim);
  const lanes = lanesOf(input.sizes, at);
  if (!input.dtype.is_floating_point)
    throw new RuntimeError(`"${kind}_lastdim_kernel_impl" not implemented for '${input.dtype.scalarType}'`);
  const { remote } = input.storage.backend;
  if (input.dtype === float32 && (input.numel() >= manyElements || (remote && input.numel() > 0)))
    return onDevice(kind, input, at);
  const to = newElements(input.dtype, input.sizes);
  const exp = input.dtype === float32 ? exponential : Math.exp;
  if (to.length > 0) (lanes.inner === 1 ? rows : columns)(kind, lanes, elementsOf(input), to, exp);
  return fromElements(input, input.sizes, input.dtype, to);
}

/** The dimension that the functions of `nn.functional` take when none is given, as PyTorch's warning says. */
const usualDim = (rank: number) => (rank === 0 || rank === 1 || rank === 3 ? 0 : 1);

const converted = (input: Tensor, dtype: DType | null) => (dtype === null ? input : input.to(dtype));
const keywords = "int? dim=null, int _stacklevel=3, dtype? dtype=null" as const;

const meanings = {
  dim: "The dimension to work along; by default 0 for 0, 1 or 3 dimensions, else 1.",
  _stacklevel: "Accepted, and without effect.",
};

const docs = {
  softmax: "Exponentials that sum to 1 along `dim`.",
  log_softmax: "The logarithm of softmax, exact where that is near 0.",
  softmin: "Softmax of the negative: the least element gets most.",
} as const;

define("softmax(Tensor input, int dim)", docs.softmax, {
  shapes: "any → the same",
  reach: "function method special",
  text: "exp(a) / Σ exp(a)",
  forward: ({ input, dim }) => along("softmax", input, dim),
  gradients: {
    a: rule<Along>("y * (g − Σ g * y)", "y", (g, { y, args }) => softmaxGradient(g, y, args.dim)),
  },
  samples: [() => [grid([2, 3]), 1], () => [grid([2, 3, 2]), 1]],
});
define("log_softmax(Tensor input, int dim)", docs.log_softmax, {
  shapes: "any → the same",
  reach: "function method special",
  text: "a − log Σ exp(a)",
  forward: ({ input, dim }) => along("log_softmax", input, dim),
  gradients: {
    a: rule<Along>("g − exp(y) * Σ g", "y", (g, { y, args }) => logSoftmaxGradient(g, y, args.dim)),
  },
  samples: [() => [grid([2, 3]), 1], () => [grid([2, 3, 2]), 1]],
});

for (const name of ["softmax", "log_softmax"] as const) {
  define(
    `${name}(Tensor input, int dim, dtype? dtype=null)` as "f(Tensor input, int dim, dtype? dtype=null)",
    docs[name],
    {
      shapes: "any → the same",
      reach: "function method special",
      compose: ({ input, dim, dtype }) => converted(input, dtype)[name](dim),
    },
  );
  define(`${name}(Tensor input, ${keywords})` as `f(Tensor input, ${typeof keywords})`, docs[name], {
    shapes: "any → the same",
    reach: "functional",
    meanings,
    compose: ({ input, dim, dtype }) => converted(input, dtype)[name](dim ?? usualDim(input.ndim)),
  });
}
define(`softmin(Tensor input, ${keywords})`, docs.softmin, {
  shapes: "any → the same",
  reach: "functional",
  meanings,
  compose: ({ input, dim, dtype }) => converted(input.neg(), dtype).softmax(dim ?? usualDim(input.ndim)),
});

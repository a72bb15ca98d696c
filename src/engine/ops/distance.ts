// Distances and similarities between vectors.

import { resultType } from "../dtype.js";
import { RuntimeError, ValueError } from "../errors.js";
import { quietly } from "../mode.js";
import { rule } from "../op.js";
import { broadcastSizes, countOf, sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { lengthGradient, lengthOf } from "./lengths.js";
import type { Rows } from "./over.js";
import { grid, positions } from "./samples.js";

const { define } = family("distance");

interface Power {
  readonly p: number;
}

type Numbers = Rows["elements"];

function squaredDistance(a: Numbers, from: number, b: Numbers, to: number, size: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) {
    const difference = a[from + k] - b[to + k];
    sum += difference * difference;
  }
  return sum;
}

/** The distance of vector `i` in `a` and vector `j` in `b`, both of `size` elements; `scratch` holds their difference. */
function distance(a: Numbers, i: number, b: Numbers, j: number, scratch: Float64Array, p: number): number {
  const size = scratch.length;
  if (p === 2) return Math.sqrt(squaredDistance(a, i * size, b, j * size, size));
  for (let k = 0; k < size; k++) scratch[k] = a[i * size + k] - b[j * size + k];
  return lengthOf(scratch, 0, size, p);
}

function allDistances(a: Numbers, n: number, b: Numbers, m: number, size: number, p: number, to: Numbers): void {
  const scratch = new Float64Array(size);
  const batches = to.length / (n * m);
  for (let batch = 0, next = 0; batch < batches; batch++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < m; j++) to[next++] = distance(a, batch * n + i, b, batch * m + j, scratch, p);
}

function checkPair(x1: Tensor, x2: Tensor, p: number): void {
  for (const [name, { dtype, ndim }] of [
    ["X1", x1],
    ["X2", x2],
  ] as const) {
    if (!dtype.is_floating_point)
      throw new RuntimeError(`cdist only supports floating-point dtypes, ${name} got: ${dtype.scalarType}`);
    if (ndim < 2) throw new RuntimeError(`cdist only supports at least 2D tensors, ${name} got: ${ndim}D`);
  }
  const [c1, c2] = [x1.sizes[x1.ndim - 1], x2.sizes[x2.ndim - 1]];
  if (c1 !== c2) throw new RuntimeError(`X1 and X2 must have the same number of columns. X1: ${c1} X2: ${c2}`);
  if (p < 0) throw new RuntimeError("cdist only supports non-negative p values");
}

/** Both with the same leading dimensions. */
function aligned(x1: Tensor, x2: Tensor): [Tensor, Tensor] {
  const batch = broadcastSizes(x1.sizes.slice(0, -2), x2.sizes.slice(0, -2));
  return [x1.expand([...batch, ...x1.sizes.slice(-2)]), x2.expand([...batch, ...x2.sizes.slice(-2)])];
}

/** The gradient of distances along the last dimension; for p = ∞, equal greatest differences each take it whole. */
function differenceGradient(g: Tensor, difference: Tensor, y: Tensor, p: number): Tensor {
  const over = p === Number.POSITIVE_INFINITY ? [] : [difference.ndim - 1];
  return lengthGradient(g, difference, y, p, over);
}

/** The gradient of the first of two sets of vectors: a sum over the vectors of the second. */
function distancesGradient(g: Tensor, a: Tensor, b: Tensor, y: Tensor, p: number): Tensor {
  if (p === 2 && Math.max(g.sizes[g.ndim - 2], g.sizes[g.ndim - 1]) > 25) {
    const weights = g.div(y).masked_fill(y.eq(0), 0);
    return a.mul(weights.sum(-1, true)).sub(weights.matmul(b));
  }
  const difference = a.unsqueeze(-2).sub(b.unsqueeze(-3));
  return differenceGradient(g.unsqueeze(-1), difference, y.unsqueeze(-1), p).sum(-2);
}

define("_cdist_forward(Tensor x1, Tensor x2, float p)", "Internal: distances, where the vectors have been checked.", {
  reach: "method",
  text: "(Σ |a − b|ᵖ)^(1/p) for each pair",
  backward: "CdistBackward0",
  forward: ({ x1, x2, p }) => {
    const [n, size] = x1.sizes.slice(-2);
    const m = x2.sizes[x2.ndim - 2];
    const sizes = [...x1.sizes.slice(0, -2), n, m];
    const result = newElements(x1.dtype, sizes);
    if (result.length > 0) allDistances(elementsOf(x1), n, elementsOf(x2), m, size, p, result);
    return fromElements(x1, sizes, x1.dtype, result);
  },
  gradients: {
    a: rule<Power>("Σ g * sign(a − b) * (|a − b| / y)^(p − 1)", "aby", (g, { a, b, y, args }) =>
      distancesGradient(g, a, b, y, args.p),
    ),
    b: rule<Power>("−Σ g * sign(a − b) * (|a − b| / y)^(p − 1)", "aby", (g, { a, b, y, args }) =>
      distancesGradient(g.mT, b, a, y.mT, args.p),
    ),
  },
  samples: [
    () => [grid([2, 3]), grid([4, 3], 1), 2],
    () => [grid([2, 2, 3]), grid([2, 1, 3], 1), 1],
    () => [grid([2, 3]), grid([2, 3], 1), 3],
    () => [grid([2, 3]), grid([2, 3], 1, 1.3), Number.POSITIVE_INFINITY],
    () => [grid([1, 2]), grid([26, 2], 1), 2],
  ],
});

const modes = "use_mm_for_euclid_dist_if_necessary use_mm_for_euclid_dist donot_use_mm_for_euclid_dist".split(" ");

define(
  "cdist(Tensor x1, Tensor x2, float p=2, str compute_mode='use_mm_for_euclid_dist_if_necessary')",
  "The p-norm distance of each vector of `x1` from each of `x2`.",
  {
    shapes: "(…, n, d), (…, m, d) → (…, n, m)",
    raises: "RuntimeError if the last sizes differ or `p` is negative",
    meanings: {
      x1: "Vectors along the last dimension.",
      x2: "Vectors of the same length.",
      p: "Which norm. Default 2.",
      compute_mode: "Accepted, and without effect.",
    },
    reach: "function",
    compose: ({ x1, x2, p, compute_mode }) => {
      if (!modes.includes(compute_mode)) throw new ValueError(`${compute_mode} is not a valid value for compute_mode`);
      checkPair(x1, x2, p);
      const [first, second] = aligned(x1, x2);
      return first._cdist_forward(second, p);
    },
  },
);

function pairDistances(elements: Numbers, n: number, size: number, p: number, to: Numbers): void {
  const scratch = new Float64Array(size);
  for (let i = 0, next = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) to[next++] = distance(elements, i, elements, j, scratch, p);
}

/** The first and the second of all pairs of `n` things. */
function pairs(n: number): [number[], number[]] {
  const first: number[] = [];
  const second: number[] = [];
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      first.push(i);
      second.push(j);
    }
  return [first, second];
}

function pairsGradient(g: Tensor, a: Tensor, y: Tensor, p: number): Tensor {
  if (g.numel() === 0) return a.mul(0);
  const [first, second] = pairs(a.sizes[0]).map((side) => positions(side).to(a.device));
  const difference = a.index([first]).sub(a.index([second]));
  const flow = differenceGradient(g.unsqueeze(-1), difference, y.unsqueeze(-1), p);
  return g.new_zeros(a.sizes).index_put([first], flow, true).index_put([second], flow.neg(), true);
}

define("pdist(Tensor input, float p=2)", "The p-norm distances of all pairs of rows.", {
  shapes: "(n, d) → (n · (n − 1) / 2)",
  raises: "RuntimeError if the input is not a matrix or `p` is negative",
  meanings: { p: "Which norm. Default 2." },
  reach: "function functional",
  text: "(Σ |a[i] − a[j]|ᵖ)^(1/p) for each pair",
  forward: ({ input, p }) => {
    if (input.ndim !== 2) throw new RuntimeError(`pdist only supports 2D tensors, got: ${input.ndim}D`);
    if (!input.dtype.is_floating_point) throw new RuntimeError("pdist only supports floating-point dtypes");
    if (p < 0) throw new RuntimeError("pdist only supports non-negative p values");
    const [n, size] = input.sizes;
    const count = n < 2 ? 0 : (n * (n - 1)) / 2;
    const result = newElements(input.dtype, [count]);
    pairDistances(elementsOf(input), n, size, p, result);
    return fromElements(input, [count], input.dtype, result);
  },
  gradients: {
    a: rule<Power>("Σ ±g * sign(d) * (|d| / y)^(p − 1), d the differences", "ay", (g, { a, y, args }) =>
      pairsGradient(g, a, y, args.p),
    ),
  },
  samples: [() => [grid([4, 3])], () => [grid([3, 2]), 1]],
});

define(
  "pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-6, bool keepdim=false)",
  "The p-norms of differences along the last dimension.",
  {
    shapes: "(n, d), (n, d) → (n), or (n, 1) if `keepdim`",
    raises: "RuntimeError where shapes do not broadcast",
    meanings: {
      x1: "Vectors along the last dimension.",
      x2: "Vectors that broadcast with these.",
      p: "Which norm. Default 2.",
      eps: "What is added to differences, so that none is 0. Default 1e-6.",
    },
    reach: "function functional",
    compose: ({ x1, x2, p, eps, keepdim }) => {
      const difference = x1.sub(x2).add(eps);
      return difference.norm(p, difference.ndim === 0 ? 0 : difference.ndim - 1, keepdim);
    },
    samples: [() => [grid([2, 3]), grid([2, 3], 1)]],
  },
);

define(
  "cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-8)",
  "The cosine of the angle between vectors along a dimension.",
  {
    shapes: "any that broadcast → without `dim`",
    raises: "RuntimeError where shapes do not broadcast",
    meanings: {
      x1: "The first vectors.",
      x2: "The second vectors.",
      dim: "The dimension of the vectors. Default 1.",
      eps: "The least length to divide by. Default 1e-8.",
    },
    reach: "function functional",
    compose: ({ x1, x2, dim, eps }) => {
      const dtype = resultType([x1, x2]);
      if (!dtype.is_floating_point)
        throw new RuntimeError(`expected common dtype to be floating point, yet common dtype is ${dtype.scalarType}`);
      const sizes = broadcastSizes(x1.sizes, x2.sizes);
      const unit = (x: Tensor) => {
        const typed = x.to(dtype);
        const wide = sameSizes(x.sizes, sizes) && countOf(sizes) > 0 ? typed : typed.expand(sizes);
        const length = wide.pow(2).sum(dim, true).sqrt();
        quietly(false, () => length.data.clamp_min_(eps));
        return wide.div(length);
      };
      return unit(x1).mul(unit(x2)).sum(dim);
    },
    samples: [() => [grid([2, 3]), grid([2, 3], 1)]],
  },
);

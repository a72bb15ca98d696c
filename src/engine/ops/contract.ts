// Sums of products over chosen dimensions, and products of several matrices.
import { RuntimeError } from "../errors.js";
import type { Tensor } from "../tensor.js";
import { einsum } from "./einsum.js";
import { family } from "./family.js";
import { contracted } from "./matrix.js";

const { define } = family("contract");

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** The last `dims` dimensions of `a` with the first ones of `b`. */
function contractedEnds(a: Tensor, b: Tensor, dims: number): Tensor {
  if (dims < 0) throw new RuntimeError(`tensordot expects dims >= 0, but got dims=${dims}`);
  return contracted(
    a,
    b,
    upTo(dims).map((i) => i - dims),
    upTo(dims),
  );
}

define(
  "tensordot(Tensor a, Tensor b, int dims=2)",
  "Sums of products over the last `dims` dimensions of `a` and the first ones of `b`.",
  {
    shapes: "(…, k…), (k…, …′) → (…, …′)",
    raises: "RuntimeError if the sizes that meet differ",
    reach: "function",
    meanings: {
      a: "The first tensor.",
      b: "The second tensor.",
      dims: "How many dimensions.",
    },
    compose: ({ a, b, dims }) => contractedEnds(a, b, dims),
  },
);
define(
  "tensordot(Tensor a, Tensor b, lists dims)",
  "Sums of products over dimensions of `a` and `b` that two lists name.",
  {
    shapes: "the other dimensions of `a`, then those of `b`",
    raises: "RuntimeError if the sizes that meet differ",
    reach: "function",
    meanings: {
      a: "The first tensor.",
      b: "The second tensor.",
      dims: "The dimensions of `a` and those of `b` that meet.",
    },
    compose: ({ a, b, dims }) => contracted(a, b, dims[0], dims[1] ?? []),
  },
);

define("einsum(str equation, pack operands)", "Sums of products of elements, as the equation's letters tell.", {
  shapes: 'as the letters say: "ij,jk->ik" is (i, j), (j, k) → (i, k)',
  raises: "RuntimeError if a letter stands for two sizes, or the letters do not fit",
  reach: "function",
  compose: ({ equation, operands }) => einsum(equation, operands),
});

define(
  "kron(Tensor input, Tensor other)",
  "The Kronecker product: each element of `input` times all of `other`, block by block.",
  {
    meanings: { other: "The second tensor." },
    shapes: "(a, b), (c, d) → (a · c, b · d)",
    compose: ({ input, other }) => {
      const rank = Math.max(input.ndim, other.ndim);
      const padded = (t: Tensor) => [...new Array<number>(rank - t.ndim).fill(1), ...t.sizes];
      const [outer, inner] = [padded(input), padded(other)];
      const left = input.contiguous()._unsafe_view(outer.flatMap((size) => [size, 1]));
      const right = other.contiguous()._unsafe_view(inner.flatMap((size) => [1, size]));
      return left.mul(right)._unsafe_view(outer.map((size, i) => size * inner[i]));
    },
  },
);

/** Where to cut each stretch of a chain of matrices so that the fewest products of numbers are needed. */
function cheapestCuts(dims: readonly number[]): number[][] {
  const n = dims.length - 1;
  const cost = upTo(n).map(() => new Array<number>(n).fill(0));
  const cuts = upTo(n).map(() => new Array<number>(n).fill(0));
  for (let length = 1; length < n; length++)
    for (let i = 0; i + length < n; i++) {
      const j = i + length;
      cost[i][j] = Number.POSITIVE_INFINITY;
      for (let k = i; k < j; k++) {
        const here = cost[i][k] + cost[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1];
        if (here < cost[i][j]) [cost[i][j], cuts[i][j]] = [here, k];
      }
    }
  return cuts;
}

function checkChain(tensors: readonly Tensor[]): void {
  const last = tensors.length - 1;
  if (last < 1) throw new RuntimeError(`multi_dot(): expected at least 2 tensors but got ${tensors.length}`);
  tensors.forEach(({ ndim }, i) => {
    if (i === 0 && (ndim < 1 || ndim > 2))
      throw new RuntimeError(`multi_dot(): the first tensor must be 1D or 2D but got ${ndim}D`);
    if (i === last && (ndim < 1 || ndim > 2))
      throw new RuntimeError(`multi_dot(): the last tensor must be 1D or 2D but got ${ndim}D`);
    if (i > 0 && i < last && ndim !== 2) throw new RuntimeError(`multi_dot(): tensor ${i} must be 2D but got ${ndim}D`);
  });
}

function multiDot(tensors: readonly Tensor[]): Tensor {
  checkChain(tensors);
  const last = tensors.length - 1;
  const matrices = tensors.map((t, i) => {
    if (t.ndim === 2) return t;
    return i === 0 ? t.unsqueeze(0) : t.unsqueeze(1);
  });
  matrices.forEach((matrix, i) => {
    if (i > 0 && matrices[i - 1].sizes[1] !== matrix.sizes[0])
      throw new RuntimeError(
        `multi_dot(): tensors ${i - 1} and ${i} with shapes [${matrices[i - 1].sizes.join(", ")}] and [${matrix.sizes.join(", ")}] cannot be multiplied`,
      );
  });
  const rows = tensors[0].ndim === 1 ? [] : [matrices[0].sizes[0]];
  const columns = tensors[last].ndim === 1 ? [] : [matrices[last].sizes[1]];
  const cuts = cheapestCuts([matrices[0].sizes[0], ...matrices.map(({ sizes }) => sizes[1])]);
  const stretch = (i: number, j: number): Tensor =>
    i === j ? matrices[i] : stretch(i, cuts[i][j]).mm(stretch(cuts[i][j] + 1, j));
  return stretch(0, last).view([...rows, ...columns]);
}

define("linalg_multi_dot(Tensors tensors)", "The product of several matrices, in the cheapest order.", {
  shapes: "(a, b), (b, c), …, (y, z) → (a, z)",
  raises: "RuntimeError if the inner sizes differ, or fewer than two are given",
  reach: "linalg",
  compose: ({ tensors }) => multiDot(tensors),
});
define("chain_matmul(pack matrices)", "The product of several matrices, in the cheapest order.", {
  shapes: "(a, b), (b, c), …, (y, z) → (a, z)",
  raises: "RuntimeError if the inner sizes differ",
  reach: "function",
  compose: ({ matrices }) => {
    for (const { ndim } of matrices)
      if (ndim !== 2) throw new RuntimeError(`Tensor dimension is ${ndim}, expected 2 instead.`);
    return matrices.length === 1 ? matrices[0] : multiDot(matrices);
  },
});

// More of linear algebra: cross products, traces, powers and exponentials of matrices, equations of tensors.
import { applyRow } from "../apply.js";
import { bool } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { exponential } from "../factor/exponential.js";
import { callLinalg } from "../install.js";
import { rule } from "../op.js";
import { broadcastSizes, countOf, ownDim, wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { cat, stack } from "./join.js";
import { inverseOf } from "./linalg-inverse.js";
import { checkSquare, identity, joined, matricesOf } from "./linalg-shared.js";
import { grid } from "./samples.js";

const { define, alias } = family("linalg-more");

// ---- the cross product

function crossed(a: Tensor, b: Tensor, dim: number): Tensor {
  const [x, y] = [a, b].map((t) => [0, 1, 2].map((i) => t.select(dim, i)));
  const entry = (i: number, j: number) => x[i].mul(y[j]).sub(x[j].mul(y[i]));
  return stack([entry(1, 2), entry(2, 0), entry(0, 1)], dim);
}

const crossRow = define(
  "linalg_cross(Tensor input, Tensor other, *, int dim=-1)",
  "The cross products of vectors of three numbers along `dim`.",
  {
    shapes: "(…, 3, …) that broadcast → the same",
    raises: "RuntimeError if the size of `dim` is not 3",
    text: "a × b",
    reach: "linalg",
    forward: ({ input, other, dim }) => {
      if (input.ndim !== other.ndim)
        throw new RuntimeError("linalg.cross: inputs must have the same number of dimensions.");
      const at = ownDim(dim, input.ndim);
      if (input.sizes[at] !== 3 || other.sizes[at] !== 3)
        throw new RuntimeError(
          `linalg.cross: inputs dimension ${dim} must have length 3. Got ${input.sizes[at]} and ${other.sizes[at]}`,
        );
      if (input.dtype !== other.dtype)
        throw new RuntimeError(`expected scalar type ${input.dtype.scalarType} but found ${other.dtype.scalarType}`);
      const sizes = broadcastSizes(input.sizes, other.sizes);
      return crossed(input.expand(sizes), other.expand(sizes), at);
    },
    gradients: {
      a: rule<{ dim: number }>("b × g", "b", (g, { b, args: { dim } }) => crossOf(b.expand(g.sizes), g, dim)),
      b: rule<{ dim: number }>("g × a", "a", (g, { a, args: { dim } }) => crossOf(g, a.expand(g.sizes), dim)),
    },
    samples: [() => [grid([2, 3]), grid([1, 3], 1)], () => [grid([3, 2]), grid([3, 2], 1), { dim: 0 }]],
  },
);

const crossOf = (input: Tensor, other: Tensor, dim: number): Tensor =>
  applyRow(crossRow, { input, other, dim }) as Tensor;

define(
  "cross(Tensor input, Tensor other, int? dim=null)",
  "The cross products of vectors of three numbers, along the first dimension of that size unless `dim` says which.",
  {
    meanings: { dim: "The dimension of the vectors; by default the first of size 3." },
    shapes: "(…, 3, …) that broadcast → the same",
    raises: "RuntimeError if the size of `dim` is not 3",
    compose: ({ input, other, dim }) => {
      const found = input.sizes.indexOf(3);
      if (dim === null && found < 0) throw new RuntimeError("no dimension of size 3 in input");
      return crossOf(input, other, dim ?? found);
    },
  },
);

// ---- diagonals and products

define("trace(Tensor input)", "The sum of the elements on the diagonal of a matrix.", {
  shapes: "(n, m) → ()",
  raises: "RuntimeError if the input is not a matrix",
  text: "Σ aᵢᵢ",
  forward: ({ input }) => {
    if (input.ndim !== 2) throw new RuntimeError(`trace: expected a matrix, but got tensor with dim ${input.ndim}`);
    if (input.dtype === bool) throw new RuntimeError(`"trace" not implemented for 'Bool'`);
    return input.diagonal().sum();
  },
  gradients: {
    a: rule("g on the diagonal", "", (g, { inputs: [{ sizes }] }) => {
      const [m, n] = sizes;
      return identity(g, Math.max(m, n)).narrow(0, 0, m).narrow(1, 0, n).mul(g);
    }),
  },
  samples: [() => [grid([3, 2])]],
});
define(
  "linalg_diagonal(Tensor A, *, int offset=0, int dim1=-2, int dim2=-1)",
  "The diagonals of matrices, as a view.",
  {
    shapes: "(…, n, n) → (…, n)",
    raises: "RuntimeError if the two dimensions are the same",
    reach: "linalg",
    meanings: { A: "The matrices." },
    compose: ({ A, offset, dim1, dim2 }) => A.diagonal(offset, dim1, dim2),
  },
);
define("linalg_vecdot(Tensor x, Tensor y, *, int dim=-1)", "The sums of products of two batches of vectors.", {
  shapes: "(…, n), (…, n) → (…)",
  raises: "RuntimeError where shapes do not broadcast",
  text: "Σ a * b",
  reach: "linalg",
  meanings: { x: "The first vectors.", y: "The second vectors." },
  compose: ({ x, y, dim }) => x.mul(y).sum(dim),
});

/** The powers of each element, from the 0th one on. */
function powers(x: Tensor, count: number): Tensor {
  if (x.ndim === 0) throw new RuntimeError("linalg.vander: input must be at least 1D");
  const column = x.unsqueeze(-1);
  const ones = column.detach().new_ones(column.sizes, { dtype: x.dtype });
  if (count <= 1) return ones.narrow(-1, 0, Math.max(count, 0));
  return cat([ones, column.expand([...x.sizes, count - 1]).cumprod(-1)], -1);
}

define("linalg_vander(Tensor x, *, int? N=null)", "The Vandermonde matrix: powers of each element, in rows.", {
  shapes: "(…, n) → (…, n, N)",
  raises: "RuntimeError if `N` is less than 2",
  reach: "linalg",
  meanings: { x: "Vectors.", N: "How many powers; by default as many as elements." },
  compose: ({ x, N }) => {
    if (N !== null && N <= 1) throw new RuntimeError("N must be greater than 1.");
    return powers(x, N ?? x.sizes[x.ndim - 1]);
  },
});
define(
  "vander(Tensor x, int? N=null, bool increasing=false)",
  "The Vandermonde matrix: powers of each element, the highest first.",
  {
    shapes: "(n) → (n, N)",
    raises: "RuntimeError if the input is not a vector or `N` is negative",
    reach: "function",
    meanings: {
      x: "A vector.",
      N: "How many powers; by default as many as elements.",
      increasing: "Whether powers increase from left to right. Default false.",
    },
    compose: ({ x, N, increasing }) => {
      if (x.ndim !== 1) throw new RuntimeError("x must be a one-dimensional tensor.");
      if (N !== null && N < 0) throw new RuntimeError("N must be non-negative.");
      const result = powers(x, N ?? x.sizes[0]);
      return increasing ? result : result.flip(-1);
    },
  },
);

// ---- powers and exponentials

function power(A: Tensor, n: number): Tensor {
  if (n === 0) return A.clone().copy_(identity(A, A.sizes[A.ndim - 1]).expand(A.sizes));
  if (n === 1) return A.clone();
  if (n === -1) return inverseOf(A);
  const base = n < 0 ? inverseOf(A) : A;
  let square: Tensor | null = null;
  let result: Tensor | null = null;
  if (n === 3) return base.matmul(base).matmul(base);
  for (let left = Math.abs(n); left > 0; left = Math.floor(left / 2)) {
    square = square === null ? base : square.matmul(square);
    if (left % 2 === 1) result = result === null ? square : result.matmul(square);
  }
  return result!;
}

define(
  "linalg_matrix_power(Tensor input, int n)",
  "Each matrix multiplied by itself `n` times; negative ones are powers of the inverse.",
  {
    shapes: "(…, n, n) → the same",
    raises: "LinAlgError if `n` is negative and a matrix is singular",
    reach: "linalg",
    meanings: { n: "The power." },
    compose: ({ input, n }) => {
      if (input.ndim < 2)
        throw new RuntimeError("linalg.matrix_power: The input tensor A must have at least 2 dimensions.");
      const [p, q] = input.sizes.slice(-2);
      if (p !== q)
        throw new RuntimeError(
          `linalg.matrix_power: A must be batches of square matrices, but they are ${p} by ${q} matrices`,
        );
      return power(input, n);
    },
  },
);
alias("matrix_power", "linalg_matrix_power", "function method");

const matrixExp = define("linalg_matrix_exp(Tensor input)", "The exponential of each matrix: Σ aᵏ / k!.", {
  shapes: "(…, n, n) → the same",
  raises: "RuntimeError if matrices are not square",
  text: "e^a",
  reach: "linalg",
  forward: ({ input }) => {
    checkExponent(input);
    const n = input.sizes[input.ndim - 1];
    return joined(
      input,
      input.sizes,
      input.dtype,
      matricesOf(input).map((a) => exponential(a, n)),
    );
  },
  gradients: {
    // The exponential of [aᵀ g; 0 aᵀ] has the gradient in its upper right corner.
    a: rule("upper right of e^[aᵀ g; 0 aᵀ]", "a", (g, { a }) => {
      const n = a.sizes[a.ndim - 1];
      const upper = cat([a.mT, g], -1);
      const lower = cat([a.mT.detach().mul(0), a.mT], -1);
      const whole = applyRow(matrixExp, { input: cat([upper, lower], -2) }) as Tensor;
      return whole.narrow(-2, 0, n).narrow(-1, n, n);
    }),
  },
  samples: [() => [grid([2, 2, 2])]],
});
alias("matrix_exp", "linalg_matrix_exp", "function method");

function checkExponent(input: Tensor): void {
  if (!input.dtype.is_floating_point)
    throw new RuntimeError(
      `matrix_exp: Expected a floating point or complex tensor as input. Got ${input.dtype.scalarType}`,
    );
  checkSquare(input, "linalg.matrix_exp");
}

// ---- equations of tensors

define(
  "linalg_tensorinv(Tensor input, int ind=2)",
  "The inverse of a tensor seen as a matrix: its first `ind` dimensions are rows.",
  {
    shapes: "(a…, b…) → (b…, a…), where both have as many elements",
    raises: "RuntimeError if the two parts differ in elements, or `ind` is not positive",
    reach: "linalg",
    meanings: { ind: "How many dimensions are rows. Default 2." },
    compose: ({ input, ind }) => {
      if (ind <= 0) throw new RuntimeError(`Expected a strictly positive integer for 'ind', but got ${ind}`);
      const [rows, columns] = [input.sizes.slice(0, ind), input.sizes.slice(ind)];
      if (countOf(rows) !== countOf(columns))
        throw new RuntimeError(
          `Expected self to satisfy the requirement prod(self.shape[ind:]) == prod(self.shape[:ind]), but got ${countOf(columns)} != ${countOf(rows)}`,
        );
      return inverseOf(input.reshape([countOf(columns), countOf(rows)])).reshape([...columns, ...rows]);
    },
  },
);
define("linalg_tensorsolve(Tensor input, Tensor other, ints? dims=null)", "The X for which tensordot(A, X) is B.", {
  shapes: "(a…, b…), (a…) → (b…), where both have as many elements",
  raises: "RuntimeError if the two parts differ in elements",
  reach: "linalg",
  meanings: { dims: "Dimensions of A that are moved to the end first." },
  compose: ({ input, other, dims }) => {
    const moved = (dims ?? []).map((dim) => wrapDim(dim, input.ndim));
    const stay = input.sizes.map((_, dim) => dim).filter((dim) => !moved.includes(dim));
    const A = input.permute([...stay, ...moved]);
    const sizes = A.sizes.slice(other.ndim);
    const size = countOf(sizes);
    if (size * size !== input.numel() || other.numel() !== size)
      throw new RuntimeError(
        "Expected self to satisfy the requirement prod(self.shape[other.ndim:]) == prod(self.shape[:other.ndim]), but got ".concat(
          `${size} != ${countOf(A.sizes.slice(0, other.ndim))}`,
        ),
      );
    const solution = callLinalg("linalg_solve", [A.reshape([size, size]), other.reshape([size])]) as Tensor;
    return solution.reshape(sizes);
  },
});

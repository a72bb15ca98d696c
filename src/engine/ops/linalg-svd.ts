// The singular value decomposition.
import { applyRow } from "../apply.js";
import { LinAlgError } from "../errors.js";
import { completed, singularValues, transposed } from "../factor/svd.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { elementsOf } from "./elements.js";
import { family } from "./family.js";
import {
  batchSizes,
  checkMatrix,
  diagonalMatrix,
  joined,
  matricesOf,
  matrixSizes,
  reciprocalOrZero,
} from "./linalg-shared.js";
import { grid } from "./samples.js";

const { define } = family("linalg-svd");

function decomposed(A: Tensor, full: boolean): Tensor[] {
  const [m, n] = matrixSizes(A);
  const k = Math.min(m, n);
  if (!elementsOf(A).every(Number.isFinite))
    throw new LinAlgError(
      "linalg.svd: The algorithm failed to converge because the input matrix contained non-finite values.",
    );
  const [rows, columns] = full ? [m, n] : [k, k];
  const parts = matricesOf(A).map((a) => {
    const { u, values, v } = singularValues(a, m, n);
    const wholeV = full ? completed(v, n, k, n) : v;
    return { u: full ? completed(u, m, k, m) : u, values, vh: transposed(wholeV, n, columns) };
  });
  const batch = batchSizes(A);
  return [
    joined(
      A,
      [...batch, m, rows],
      A.dtype,
      parts.map(({ u }) => u),
    ),
    joined(
      A,
      [...batch, k],
      A.dtype,
      parts.map(({ values }) => values),
    ),
    joined(
      A,
      [...batch, columns, n],
      A.dtype,
      parts.map(({ vh }) => vh),
    ),
  ];
}

const skew = (t: Tensor) => t.sub(t.mT);

/** The gradient from those of U, S and Vᵀ, all reduced to k = min(m, n) columns. */
function gradientOf(a: Tensor, [gU, gS, gVh]: readonly Tensor[]): Tensor {
  const [m, n] = matrixSizes(a);
  const k = Math.min(m, n);
  const [U, S, Vh] = decompositionOf(a);
  const squares = S.mul(S);
  const inverseGaps = reciprocalOrZero(squares.unsqueeze(-2).sub(squares.unsqueeze(-1)));
  const inverse = reciprocalOrZero(S);
  const left = skew(U.mT.matmul(gU)).mul(inverseGaps).mul(S.unsqueeze(-2));
  const right = skew(Vh.matmul(gVh.mT)).mul(inverseGaps).mul(S.unsqueeze(-1));
  let result = U.matmul(left.add(right).add(diagonalMatrix(gS))).matmul(Vh);
  if (m > k) {
    const outer = gU.mul(inverse.unsqueeze(-2));
    result = result.add(outer.sub(U.matmul(U.mT.matmul(outer))).matmul(Vh));
  }
  if (n > k) {
    const outer = gVh.mul(inverse.unsqueeze(-1));
    result = result.add(U.matmul(outer.sub(outer.matmul(Vh.mT).matmul(Vh))));
  }
  return result;
}

const meanings = {
  A: "The matrices.",
  full_matrices: "Whether U and V are square (default) or as small as possible.",
  driver: "Accepted, and without effect on the CPU.",
};

const svd = define(
  "linalg_svd(Tensor A, bool full_matrices=true, *, str? driver=null)",
  "Singular values in descending order, and the orthogonal matrices around them.",
  {
    shapes: "(…, n, m) → (…, n, n), (…, k), (…, m, m); (…, n, k), (…, k), (…, k, m) without `full_matrices`",
    raises: "RuntimeError if the input is no matrix",
    text: "U, S, Vᵀ with U · diag(S) · Vᵀ = a",
    reach: "linalg",
    returns: 'Named<["U", "S", "Vh"]>',
    meanings,
    forward: ({ A, full_matrices }) => {
      checkMatrix(A, "linalg.svd");
      return named("linalg_svd", ["U", "S", "Vh"], decomposed(A, full_matrices));
    },
    gradients: {
      a: rule(
        "U · (skew(Uᵀ · gU) / (S²ⱼ − S²ᵢ) · S + S · skew(Vᵀ · gV) / (S²ⱼ − S²ᵢ) + diag(gS)) · Vᵀ",
        "a",
        (_g, { a }, _position, [gU, gS, gVh]) => {
          const k = gS.sizes[gS.ndim - 1];
          return gradientOf(a, [gU.narrow(-1, 0, k), gS, gVh.narrow(-2, 0, k)]);
        },
      ),
    },
    samples: [() => [grid([2, 3, 2]), false], () => [grid([2, 3]), { full_matrices: false }], () => [grid([3, 3])]],
  },
);

/** U, S and Vᵀ as small as possible. */
export const decompositionOf = (A: Tensor): Tensor[] =>
  applyRow(svd, { A, full_matrices: false, driver: null }) as Tensor[];

const svdvals = define(
  "linalg_svdvals(Tensor A, *, str? driver=null)",
  "The singular values of each matrix, in descending order.",
  {
    shapes: "(…, n, m) → (…, least of both)",
    raises: "RuntimeError if the input is no matrix",
    text: "S with U · diag(S) · Vᵀ = a",
    reach: "linalg",
    meanings,
    backward: "LinalgSvdBackward0",
    forward: ({ A }) => {
      checkMatrix(A, "linalg.svd");
      return decomposed(A, false)[1];
    },
    gradients: {
      a: rule("U · diag(g) · Vᵀ", "a", (g, { a }) => {
        const [U, , Vh] = decompositionOf(a);
        return U.mul(g.unsqueeze(-2)).matmul(Vh);
      }),
    },
    samples: [() => [grid([2, 3, 2])]],
  },
);

/** The singular values of each matrix. */
export const singularValuesOf = (A: Tensor): Tensor => applyRow(svdvals, { A, driver: null }) as Tensor;

define(
  "svd(Tensor input, bool some=true, bool compute_uv=true)",
  "Singular values in descending order, and the orthogonal matrices U and V around them.",
  {
    shapes: "(…, n, m) → (…, n, k), (…, k), (…, m, k) with k the least of both",
    raises: "RuntimeError if the input is no matrix",
    returns: 'Named<["U", "S", "V"]>',
    meanings: {
      some: "Whether U and V are as small as possible (default) or square.",
      compute_uv: "Whether U and V are wanted; else they are zeros. Default true.",
    },
    compose: ({ input, some, compute_uv }) => {
      const [m, n] = matrixSizes(input);
      if (compute_uv) {
        const [U, S, Vh] = applyRow(svd, { A: input, full_matrices: !some, driver: null }) as Tensor[];
        return named("svd", ["U", "S", "V"], [U, S, Vh.mT]);
      }
      const zeros = (size: number) => input.new_zeros([...batchSizes(input), size, size], { dtype: input.dtype });
      return named("svd", ["U", "S", "V"], [zeros(m), singularValuesOf(input), zeros(n)]);
    },
  },
);

// The singular value decomposition, and what follows from it: rank, pseudoinverse, least squares.
import { applyRow } from "../apply.js";
import { type DType, float32, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { completed, singularValues, transposed } from "../factor/svd.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { eigenOf } from "./linalg-eigh.js";
import {
  batchSizes,
  checkMatrix,
  checkSquare,
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
const decompositionOf = (A: Tensor): Tensor[] => applyRow(svd, { A, full_matrices: false, driver: null }) as Tensor[];

const svdvals = define(
  "linalg_svdvals(Tensor A, *, str? driver=null)",
  "The singular values of each matrix, in descending order.",
  {
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

// ---- what the small singular values decide

const epsilonOf = (dtype: DType) => (dtype === float32 ? 2 ** -23 : 2 ** -52);

type Tolerance = Tensor | number | null;

/** Below this a value counts as 0: the greater of `atol` and `rtol` times the greatest value. */
function limitOf(values: Tensor, [m, n]: readonly [number, number], atol: Tolerance, rtol: Tolerance): Tensor {
  const byDefault =
    atol === null || typeof atol === "object" || atol === 0 ? epsilonOf(values.dtype) * Math.max(m, n) : 0;
  const relative = values
    .abs()
    .amax(-1)
    .mul(rtol ?? byDefault);
  if (atol === null) return relative.unsqueeze(-1);
  const absolute = relative.mul(0).add(atol);
  return relative.maximum(absolute).unsqueeze(-1);
}

function valuesFor(A: Tensor, hermitian: boolean, name: string): Tensor {
  if (hermitian) checkSquare(A, name);
  return hermitian ? eigenOf(A)[0].abs() : singularValuesOf(A);
}

function rank(A: Tensor, atol: Tolerance, rtol: Tolerance, hermitian: boolean): Tensor {
  checkMatrix(A, "linalg.matrix_rank");
  if (A.numel() === 0) return joined(A, batchSizes(A), int64, []);
  const values = valuesFor(A.detach(), hermitian, "linalg.matrix_rank");
  return values.gt(limitOf(values, matrixSizes(A), atol, rtol)).sum(-1);
}

const toleranceMeanings = {
  atol: "Singular values up to this count as 0.",
  rtol: "Singular values up to this part of the greatest count as 0.",
  tol: "Singular values up to this count as 0.",
  hermitian: "Whether the matrices are symmetric. Default false.",
  rcond: "Singular values up to this part of the greatest count as 0.",
};
define(
  "linalg_matrix_rank(Tensor input, *, Operand? atol=null, Operand? rtol=null, bool hermitian=false)",
  "How many singular values of each matrix are not 0.",
  {
    reach: "linalg",
    meanings: toleranceMeanings,
    compose: ({ input, atol, rtol, hermitian }) => rank(input, asTolerance(atol), asTolerance(rtol), hermitian),
  },
);
define(
  "linalg_matrix_rank(Tensor input, Operand tol, bool hermitian=false)",
  "How many singular values of each matrix are greater than `tol`.",
  {
    reach: "linalg",
    meanings: toleranceMeanings,
    compose: ({ input, tol, hermitian }) => rank(input, asTolerance(tol), 0, hermitian),
  },
);

const asTolerance = (given: Tensor | number | boolean | null): Tolerance =>
  typeof given === "boolean" ? Number(given) : given;

function pseudoinverse(A: Tensor, atol: Tolerance, rtol: Tolerance, hermitian: boolean): Tensor {
  checkMatrix(A, "linalg.pinv");
  const [m, n] = matrixSizes(A);
  if (A.numel() === 0) return A.new_zeros([...batchSizes(A), n, m], { dtype: A.dtype });
  if (hermitian) checkSquare(A, "linalg.pinv");
  const [L, V] = hermitian ? eigenOf(A) : [];
  const [U, S, Vh] = hermitian ? [V, L, V.mT] : decompositionOf(A);
  const kept = S.abs().gt(limitOf(S, [m, n], atol, rtol));
  const inverse = S.masked_fill(kept.logical_not(), 1).reciprocal().masked_fill(kept.logical_not(), 0);
  return Vh.mT.mul(inverse.unsqueeze(-2)).matmul(U.mT);
}

/** The gradient of A from that of its pseudoinverse Y: by the smaller of both products. */
function pseudoinverseGradient(g: Tensor, A: Tensor, Y: Tensor): Tensor {
  const [m, n] = matrixSizes(A);
  const gt = g.mT;
  if (m <= n) {
    const K = gt.matmul(Y);
    const KY = K.matmul(Y.mT);
    const first = KY.sub(Y.matmul(K).mT).sub(A.matmul(Y).matmul(KY));
    return first.add(Y.mT.matmul(Y).matmul(gt.sub(K.matmul(A))));
  }
  const K = Y.matmul(gt);
  const YK = Y.mT.matmul(K);
  const first = YK.sub(K.matmul(Y).mT).add(gt.sub(A.matmul(K)).matmul(Y).matmul(Y.mT));
  return first.sub(YK.matmul(Y).matmul(A));
}

const pinvRule = rule("−yᵀ · g · yᵀ + terms of the null spaces", "ay", (g, { a, y }) => pseudoinverseGradient(g, a, y));

const pinv = define(
  "linalg_pinv(Tensor input, *, Operand? atol=null, Operand? rtol=null, bool hermitian=false)",
  "The pseudoinverse of each matrix.",
  {
    text: "a⁺",
    reach: "linalg",
    meanings: toleranceMeanings,
    forward: ({ input, atol, rtol, hermitian }) =>
      pseudoinverse(input, asTolerance(atol), asTolerance(rtol), hermitian),
    gradients: { a: pinvRule },
    samples: [() => [grid([2, 3, 2])], () => [grid([2, 3])]],
  },
);
for (const [signature, reach] of [
  ["linalg_pinv(Tensor input, Operand rcond, bool hermitian=false)", "linalg"],
  ["pinverse(Tensor input, Operand rcond=1e-15)", "function method"],
])
  define(signature, "The pseudoinverse of each matrix.", {
    reach,
    meanings: toleranceMeanings,
    compose: ({ input, rcond, hermitian = false }: { input: Tensor; rcond: Tensor | number; hermitian?: boolean }) =>
      applyRow(pinv, { input, atol: 0, rtol: rcond, hermitian }),
  });

const pseudoinverseOf = (input: Tensor): Tensor =>
  applyRow(pinv, { input, atol: null, rtol: null, hermitian: false }) as Tensor;

// ---- least squares

const drivers = ["gels", "gelsy", "gelsd", "gelss"];

/** The right sides as matrices; vectors become columns. */
function asColumns(A: Tensor, B: Tensor): [Tensor, boolean] {
  const vector = B.ndim === A.ndim - 1;
  return [vector ? B.unsqueeze(-1) : B, vector];
}

function leastSquares(A: Tensor, B: Tensor, rcond: number | null, driver: string): Tensor[] {
  checkMatrix(A, "torch.linalg.lstsq");
  if (!drivers.includes(driver))
    throw new RuntimeError("torch.linalg.lstsq: parameter `driver` should be one of (gels, gelsy, gelsd, gelss)");
  const [columns, vector] = asColumns(A, B);
  const [m, n] = matrixSizes(A);
  if (columns.sizes[columns.ndim - 2] !== m)
    throw new RuntimeError(`torch.linalg.lstsq: input.size(-2) should match other.size(-${vector ? 1 : 2})`);
  const none = (dtype: DType) => joined(A, [0], dtype, []);
  const limit = rcond ?? epsilonOf(A.dtype) * Math.max(m, n);
  const solution = pseudoinverse(A.double(), 0, limit, false).matmul(columns.double());
  const S = singularValuesOf(A.double());
  const ranks = driver === "gels" ? none(int64) : S.gt(S.amax(-1, true).mul(limit)).sum(-1);
  const fullRank = driver === "gels" || ranks.eq(n).all().item();
  const residuals =
    m > n && fullRank && driver !== "gelsy"
      ? A.double().matmul(solution).sub(columns.double()).pow(2).sum(-2)
      : none(A.dtype);
  const values = driver === "gelsd" || driver === "gelss" ? S : none(A.dtype);
  return [(vector ? solution.squeeze(-1) : solution).to(A.dtype), residuals.to(A.dtype), ranks, values.to(A.dtype)];
}

define(
  "linalg_lstsq(Tensor input, Tensor b, float? rcond=null, *, str? driver=null)",
  "The X for which A · X is nearest to B, with residuals, rank and singular values where the driver gives them.",
  {
    text: "a⁺ · b",
    reach: "linalg",
    returns: 'Named<["solution", "residuals", "rank", "singular_values"]>',
    meanings: {
      b: "The right sides.",
      rcond: toleranceMeanings.rcond,
      driver:
        "LAPACK's name for the way: `gelsy` (default), `gels`, `gelsd` or `gelss`; it decides which results there are.",
    },
    forward: ({ input, b, rcond, driver }) =>
      named(
        "linalg_lstsq",
        ["solution", "residuals", "rank", "singular_values"],
        leastSquares(input, b, rcond, driver ?? "gelsy"),
      ),
    gradients: {
      a: rule("gradient of a⁺, from g · bᵀ", "ab", (g, { a, b }) => {
        const [columns, vector] = asColumns(a, b);
        return pseudoinverseGradient((vector ? g.unsqueeze(-1) : g).matmul(columns.mT), a, pseudoinverseOf(a));
      }),
      b: rule("a⁺ᵀ · g", "ab", (g, { a, b }) => {
        const [, vector] = asColumns(a, b);
        const result = pseudoinverseOf(a).mT.matmul(vector ? g.unsqueeze(-1) : g);
        return vector ? result.squeeze(-1) : result;
      }),
    },
    samples: [() => [grid([3, 2]), grid([3, 2], 1)], () => [grid([2, 3]), grid([2], 1)]],
  },
);

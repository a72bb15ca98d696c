// The Cholesky factorization, and equations with matrices that are given by it.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { factorCholesky } from "../factor/cholesky.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { regular } from "./linalg-inverse.js";
import {
  checkInfo,
  checkMatrix,
  checkSquare,
  identity,
  joined,
  lowerTriangle,
  matricesOf,
  matrixSizes,
  upperTriangle,
  wholes,
} from "./linalg-shared.js";
import { solveTriangular } from "./linalg-triangular.js";
import { grid } from "./samples.js";

const { define } = family("linalg-cholesky");

/** Symmetric matrices with positive eigenvalues. */
export const positiveDefinite = (sizes: readonly number[]) => {
  const a = grid(sizes).detach();
  return a
    .matmul(a.mT)
    .add(identity(a, sizes[sizes.length - 1]).mul(2))
    .requires_grad_();
};

function cholesky(A: Tensor, upper: boolean, name: string, check: boolean): Tensor[] {
  checkSquare(A, name);
  const n = A.sizes[A.ndim - 1];
  const info: number[] = [];
  const factors = matricesOf(upper ? A.mT : A).map((a) => {
    info.push(factorCholesky(a, n));
    return a;
  });
  const places = wholes(A, info);
  if (check) checkInfo(places, name, notPositive);
  const L = joined(A, A.sizes, A.dtype, factors);
  return [upper ? L.mT.contiguous() : L, places];
}

const notPositive = (place: number) =>
  `The factorization could not be completed because the input is not positive-definite (the leading minor of order ${place} is not positive-definite).`;

interface UpperArgument {
  readonly upper: boolean;
}

/** The symmetric gradient of A from that of its factor. */
const choleskyRule = rule<UpperArgument>("½ · y⁻ᵀ · sym(yᵀ · g) · y⁻¹", "y", (g, { y, args: { upper } }) => {
  const L = upper ? y.mT : y;
  const phi = lowerTriangle(L.mT.matmul(upper ? g.mT : g));
  const symmetric = phi.add(lowerTriangle(phi, -1).mT);
  return solveTriangular(L, solveTriangular(L.mT, symmetric, true), false, false).mul(0.5);
});

const meanings = {
  upper: "Whether the upper factor is wanted, and the upper triangle looked at. Default false.",
  check_errors: "Whether a matrix that is not positive definite raises. Default false.",
};
const raises = "LinAlgError if a matrix is not positive definite";

define(
  "linalg_cholesky_ex(Tensor input, *, bool upper=false, bool check_errors=false)",
  "The lower triangular L with L · Lᵀ = A for each matrix, and where it failed.",
  {
    shapes: "(…, n, n) → the same, (…)",
    raises: "RuntimeError if matrices are not square",
    text: "L with L · Lᵀ = a",
    reach: "linalg",
    returns: 'Named<["L", "info"]>',
    meanings,
    forward: ({ input, upper, check_errors }) =>
      named("linalg_cholesky_ex", ["L", "info"], cholesky(input, upper, "linalg.cholesky_ex", check_errors)),
    gradients: { a: choleskyRule },
    samples: [() => [positiveDefinite([3, 3])]],
  },
);
for (const [name, reach, signature, backward] of [
  ["linalg.cholesky", "linalg", "linalg_cholesky(Tensor input, *, bool upper=false)", "LinalgCholeskyExBackward0"],
  ["cholesky", "function method", "cholesky(Tensor input, bool upper=false)", "CholeskyBackward0"],
])
  define(signature, "The lower triangular L with L · Lᵀ = A for each matrix.", {
    text: "L with L · Lᵀ = a",
    shapes: "(…, n, n) → the same",
    reach,
    raises,
    meanings,
    backward,
    forward: ({ input, upper }: { input: Tensor; upper: boolean }) => cholesky(input, upper, name, true)[0],
    gradients: { a: choleskyRule },
    samples: [() => [positiveDefinite([2, 3, 3])], () => [positiveDefinite([3, 3]), { upper: true }]],
  });

/** L with L · Lᵀ = A, from what is given as L or as its transposed. */
const lowerOf = (factor: Tensor, upper: boolean) => lowerTriangle(upper ? factor.mT : factor);

function choleskySolution(B: Tensor, factor: Tensor, upper: boolean): Tensor {
  const L = lowerOf(factor, upper);
  return solveTriangular(L.mT, solveTriangular(L, B, false), true);
}

const choleskySolve = define(
  "cholesky_solve(Tensor input, Tensor input2, bool upper=false)",
  "The solution of A · X = B, where A is given by its Cholesky factor `input2`.",
  {
    shapes: "(…, n, k), (…, n, n) → (…, n, k)",
    raises: "RuntimeError if sizes do not fit",
    text: "(b · bᵀ)⁻¹ · a",
    meanings: { input2: "The Cholesky factors.", upper: "Whether these are upper ones. Default false." },
    forward: ({ input, input2, upper }) => {
      checkMatrix(input, "cholesky_solve", "B");
      checkSquare(input2, "cholesky_solve");
      const [n] = matrixSizes(input2);
      const [rows, columns] = matrixSizes(input);
      if (n !== rows)
        throw new RuntimeError(
          `Incompatible matrix sizes for cholesky_solve: each A matrix is ${n} by ${n} but each b matrix is ${rows} by ${columns}`,
        );
      return choleskySolution(input, input2, upper);
    },
    gradients: {
      a: rule<UpperArgument>("(b · bᵀ)⁻¹ · g", "b", (g, { b, args: { upper } }) => choleskySolveOf(g, b, upper)),
      b: rule<UpperArgument>("−(x · yᵀ + y · xᵀ) · b, x = (b · bᵀ)⁻¹ · g", "by", (g, { b, y, args: { upper } }) => {
        const outer = choleskySolveOf(g, b, upper).matmul(y.mT);
        return factorGradient(outer.add(outer.mT).neg(), b, upper);
      }),
    },
    samples: [() => [grid([3, 2]), regular([3, 3])], () => [grid([2, 3, 1]), regular([3, 3]), true]],
  },
);

const choleskySolveOf = (input: Tensor, input2: Tensor, upper: boolean): Tensor =>
  applyRow(choleskySolve, { input, input2, upper }) as Tensor;

/** The gradient of a factor from the symmetric one of the product. */
function factorGradient(symmetric: Tensor, factor: Tensor, upper: boolean): Tensor {
  const g = lowerTriangle(symmetric.matmul(lowerOf(factor, upper)));
  return upper ? upperTriangle(g.mT) : g;
}

define("cholesky_inverse(Tensor input, bool upper=false)", "The inverse of a matrix that its Cholesky factor gives.", {
  shapes: "(…, n, n) → the same",
  raises: "RuntimeError if matrices are not square",
  text: "(a · aᵀ)⁻¹",
  meanings: { upper: "Whether the factors are upper ones. Default false." },
  forward: ({ input, upper }) => {
    checkSquare(input, "cholesky_inverse");
    return choleskySolution(identity(input, input.sizes[input.ndim - 1]).expand(input.sizes), input, upper);
  },
  gradients: {
    a: rule<UpperArgument>("−y · (g + gᵀ) · y · a", "ay", (g, { a, y, args: { upper } }) =>
      factorGradient(y.matmul(g.add(g.mT)).matmul(y).neg(), a, upper),
    ),
  },
  samples: [() => [regular([3, 3])], () => [regular([3, 3]), true]],
});

// Eigenvalues and eigenvectors of symmetric matrices.
import { applyRow } from "../apply.js";
import { AttributeError, RuntimeError } from "../errors.js";
import { symmetricEigen } from "../factor/eigh.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { positiveDefinite } from "./linalg-cholesky.js";
import { checkSquare, diagonalMatrix, joined, matricesOf, reciprocalOrZero } from "./linalg-shared.js";

const { define } = family("linalg-eigh");

function eigen(A: Tensor, UPLO: string, name: string): Tensor[] {
  if (!/^[LU]$/i.test(UPLO)) throw new RuntimeError(`Expected UPLO argument to be 'L' or 'U', but got ${UPLO}`);
  if (A.ndim >= 2 && !A.dtype.is_floating_point)
    throw new RuntimeError(`"linalg_eigh_cpu" not implemented for '${A.dtype.scalarType}'`);
  checkSquare(A, name);
  const n = A.sizes[A.ndim - 1];
  const upper = UPLO.toUpperCase() === "U";
  const results = matricesOf(A).map((a) => symmetricEigen(a, n, upper));
  return [
    joined(
      A,
      A.sizes.slice(0, -1),
      A.dtype,
      results.map(({ values }) => values),
    ),
    joined(
      A,
      A.sizes,
      A.dtype,
      results.map(({ vectors }) => vectors),
    ),
  ];
}

const meanings = { UPLO: "Which triangle is looked at: `L` (default) the lower, `U` the upper one." };

const eigh = define(
  "linalg_eigh(Tensor input, str UPLO='L')",
  "Eigenvalues in ascending order and eigenvectors of each symmetric matrix.",
  {
    shapes: "(…, n, n) → (…, n), (…, n, n)",
    raises: "RuntimeError if matrices are not square or `UPLO` is unknown",
    text: "λ, V with V · diag(λ) · Vᵀ = a",
    reach: "linalg",
    returns: 'Named<["eigenvalues", "eigenvectors"]>',
    meanings,
    forward: ({ input, UPLO }) =>
      named("linalg_eigh", ["eigenvalues", "eigenvectors"], eigen(input, UPLO, "linalg.eigh")),
    gradients: {
      a: rule("V · (diag(gλ) + skew(Vᵀ · gV) / (λⱼ − λᵢ)) · Vᵀ", "yi", (_g, { y: L, i: V }, _position, [gL, gV]) => {
        const gaps = L.unsqueeze(-2).sub(L.unsqueeze(-1));
        const turned = V.mT.matmul(gV);
        const inner = turned.sub(turned.mT).div(2).mul(reciprocalOrZero(gaps)).add(diagonalMatrix(gL));
        return V.matmul(inner).matmul(V.mT);
      }),
    },
    samples: [() => [positiveDefinite([2, 3, 3])]],
  },
);
define("linalg_eigvalsh(Tensor input, str UPLO='L')", "The eigenvalues of each symmetric matrix, in ascending order.", {
  shapes: "(…, n, n) → (…, n)",
  raises: "RuntimeError if matrices are not square or `UPLO` is unknown",
  text: "λ with V · diag(λ) · Vᵀ = a",
  reach: "linalg",
  meanings,
  backward: "LinalgEighBackward0",
  forward: ({ input, UPLO }) => eigen(input, UPLO, "linalg.eigvalsh")[0],
  gradients: {
    a: rule<{ UPLO: string }>("V · diag(g) · Vᵀ", "a", (g, { a, args: { UPLO } }) => {
      const V = (applyRow(eigh, { input: a, UPLO }) as Tensor[])[1];
      return V.mul(g.unsqueeze(-2)).matmul(V.mT);
    }),
  },
  samples: [() => [positiveDefinite([3, 3])]],
});

/** Eigenvalues and eigenvectors of symmetric matrices. */
export const eigenOf = (input: Tensor): Tensor[] => applyRow(eigh, { input, UPLO: "L" }) as Tensor[];

for (const [name, reason] of [
  ["eig", "complex numbers are not in Gradlens"],
  ["eigvals", "complex numbers are not in Gradlens"],
  ["ldl_factor", "factorizations of indefinite matrices are not in Gradlens yet"],
  ["ldl_factor_ex", "factorizations of indefinite matrices are not in Gradlens yet"],
  ["ldl_solve", "factorizations of indefinite matrices are not in Gradlens yet"],
])
  define(`linalg_${name}(Tensor A)`, `Not in Gradlens: ${reason}.`, {
    shapes: "none",
    reach: "linalg",
    returns: "never",
    meanings: { A: "Square matrices." },
    compose: () => {
      throw new AttributeError(`torch.linalg.${name}: ${reason}`);
    },
  });

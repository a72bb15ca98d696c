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

/** Copies one triangle of a matrix over the other. */
function symmetrize(a: Float64Array, n: number, lower: boolean): void {
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      if (lower) a[j * n + i] = a[i * n + j];
      else a[i * n + j] = a[j * n + i];
    }
}

function eigen(A: Tensor, UPLO: string, name: string): Tensor[] {
  if (!/^[LU]$/i.test(UPLO)) throw new RuntimeError(`Expected UPLO argument to be 'L' or 'U', but got ${UPLO}`);
  if (A.ndim >= 2 && !A.dtype.is_floating_point)
    throw new RuntimeError(`"linalg_eigh_cpu" not implemented for '${A.dtype.scalarType}'`);
  checkSquare(A, name);
  const n = A.sizes[A.ndim - 1];
  const results = matricesOf(A).map((a) => {
    symmetrize(a, n, UPLO.toUpperCase() === "L");
    return symmetricEigen(a, n);
  });
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
    text: "λ, V with V · diag(λ) · Vᵀ = a",
    reach: "linalg",
    returns: 'Named<["eigenvalues", "eigenvectors"]>',
    meanings,
    forward: ({ input, UPLO }) =>
      named("linalg_eigh", ["eigenvalues", "eigenvectors"], eigen(input, UPLO, "linalg.eigh")),
    gradients: {
      a: rule("V · (diag(gλ) + (Vᵀ · gV) / (λⱼ − λᵢ)) · Vᵀ", "yi", (_g, { y: L, i: V }, _position, [gL, gV]) => {
        const gaps = L.unsqueeze(-2).sub(L.unsqueeze(-1));
        const inner = V.mT.matmul(gV).mul(reciprocalOrZero(gaps)).add(diagonalMatrix(gL));
        return V.matmul(inner).matmul(V.mT);
      }),
    },
    samples: [() => [positiveDefinite([2, 3, 3])]],
  },
);
define("linalg_eigvalsh(Tensor input, str UPLO='L')", "The eigenvalues of each symmetric matrix, in ascending order.", {
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

for (const name of ["eig", "eigvals"])
  define(`linalg_${name}(Tensor A)`, "Not in Gradlens: eigenvalues of matrices that are not symmetric are complex.", {
    reach: "linalg",
    returns: "never",
    meanings: { A: "Square matrices." },
    compose: () => {
      throw new AttributeError(`torch.linalg.${name}: complex numbers are not in Gradlens`);
    },
  });

// The inverse and the determinant, by the LU factorization.
import { applyRow } from "../apply.js";
import { determinant, factorLU, signAndLog, solveLU } from "../factor/lu.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import { batchSizes, checkInfo, checkSquare, identity, joined, matricesOf, wholes } from "./linalg-shared.js";
import { grid } from "./samples.js";

const { define, alias } = family("linalg-inverse");

/** Matrices that are well away from singular ones. */
export const regular = (sizes: readonly number[], shift = 0) =>
  grid(sizes, shift)
    .detach()
    .add(identity(grid([1]).detach(), sizes[sizes.length - 1]).mul(3))
    .requires_grad_();

// ---- the inverse

function inverted(A: Tensor): Tensor[] {
  const n = A.sizes[A.ndim - 1];
  const info: number[] = [];
  const inverses = matricesOf(A).map((a) => {
    const pivots = new Int32Array(n);
    info.push(factorLU(a, n, n, pivots));
    const inverse = new Float64Array(n * n);
    for (let i = 0; i < n; i++) inverse[i * n + i] = 1;
    solveLU(a, n, pivots, inverse, n);
    return inverse;
  });
  return [joined(A, A.sizes, A.dtype, inverses), wholes(A, info)];
}

const singular = (place: number) =>
  `The diagonal element ${place} is zero, the inversion could not be completed because the input matrix is singular.`;

function inverse(A: Tensor, name: string, check: boolean): Tensor[] {
  checkSquare(A, name);
  const [result, info] = inverted(A);
  if (check) checkInfo(info, name, singular);
  return [result, info];
}

const inverseRule = rule("−yᵀ · g · yᵀ", "y", (g, { y }) => y.mT.matmul(g).matmul(y.mT).neg());

const invEx = define(
  "linalg_inv_ex(Tensor A, *, bool check_errors=false)",
  "The inverse of each matrix, and where it failed.",
  {
    raises: "RuntimeError if matrices are not square",
    shapes: "(…, n, n) → (…, n, n), (…)",
    text: "a⁻¹",
    reach: "linalg",
    returns: 'Named<["inverse", "info"]>',
    meanings: { A: "Square matrices.", check_errors: "Whether a singular matrix raises. Default false." },
    forward: ({ A, check_errors }) =>
      named("linalg_inv_ex", ["inverse", "info"], inverse(A, "linalg.inv_ex", check_errors)),
    gradients: { a: inverseRule },
    samples: [() => [regular([2, 3, 3])]],
  },
);

const inv = define("linalg_inv(Tensor A)", "The inverse of each matrix.", {
  shapes: "(…, n, n) → the same",
  text: "a⁻¹",
  reach: "linalg",
  raises: "LinAlgError if a matrix is singular",
  meanings: { A: "Square matrices." },
  backward: "LinalgInvExBackward0",
  forward: ({ A }) => inverse(A, "linalg.inv", true)[0],
  gradients: { a: inverseRule },
  samples: [() => [regular([3, 3])]],
});
define("inverse(Tensor input)", "The inverse of each matrix.", {
  shapes: "(…, n, n) → the same",
  raises: "LinAlgError if a matrix is singular",
  compose: ({ input }) => applyRow(inv, { A: input }),
});

/** The inverse of each matrix. */
export const inverseOf = (A: Tensor): Tensor => applyRow(inv, { A }) as Tensor;

// ---- determinants

function factored(A: Tensor): { lu: Float64Array; pivots: Int32Array }[] {
  const n = A.sizes[A.ndim - 1];
  return matricesOf(A).map((lu) => {
    const pivots = new Int32Array(n);
    factorLU(lu, n, n, pivots);
    return { lu, pivots };
  });
}

/** Of each element the determinant of what is left without its row and column, with alternating signs. */
function cofactors(a: Tensor): Tensor {
  const n = a.sizes[a.ndim - 1];
  if (n === 1) return a.mul(0).add(1);
  const without = (t: Tensor, dim: number, i: number) =>
    cat([t.narrow(dim, 0, i), t.narrow(dim, i + 1, n - 1 - i)], dim);
  const entry = (i: number, j: number) => {
    const minor = determinantOf(without(without(a, -2, i), -1, j));
    return ((i + j) % 2 === 0 ? minor : minor.neg()).unsqueeze(-1).unsqueeze(-1);
  };
  const count = Array.from({ length: n }, (_, i) => i);
  return cat(
    count.map((i) =>
      cat(
        count.map((j) => entry(i, j)),
        -1,
      ),
    ),
    -2,
  );
}

const det = define("linalg_det(Tensor A)", "The determinant of each matrix.", {
  shapes: "(…, n, n) → (…)",
  raises: "RuntimeError if matrices are not square",
  text: "det(a)",
  reach: "linalg",
  meanings: { A: "Square matrices." },
  forward: ({ A }) => {
    checkSquare(A, "linalg.det");
    const n = A.sizes[A.ndim - 1];
    return joined(A, batchSizes(A), A.dtype, [factored(A).map(({ lu, pivots }) => determinant(lu, n, pivots))]);
  },
  gradients: {
    a: rule("g * y * a⁻ᵀ", "ay", (g, { a, y }) => {
      const wide = (t: Tensor) => t.unsqueeze(-1).unsqueeze(-1);
      if (y.eq(0).any().item()) return cofactors(a).mul(wide(g));
      return inverseOf(a).mT.mul(wide(g.mul(y)));
    }),
  },
  samples: [
    () => [regular([2, 3, 3])],
    () => [
      grid([3, 3])
        .detach()
        .mul(grid([3, 1]).detach().gt(0))
        .requires_grad_(),
    ],
  ],
});
alias("det", "linalg_det", "function method");

/** The determinant of each matrix. */
export const determinantOf = (A: Tensor): Tensor => applyRow(det, { A }) as Tensor;

const slogdet = define(
  "linalg_slogdet(Tensor A)",
  "The sign of each determinant, and the logarithm of its absolute value.",
  {
    shapes: "(…, n, n) → (…), (…)",
    raises: "RuntimeError if matrices are not square",
    text: "sign and log of |det(a)|",
    reach: "linalg",
    returns: 'Named<["sign", "logabsdet"]>',
    meanings: { A: "Square matrices." },
    forward: ({ A }) => {
      checkSquare(A, "linalg.slogdet");
      const n = A.sizes[A.ndim - 1];
      const pairs = factored(A).map(({ lu, pivots }) => signAndLog(lu, n, pivots));
      const part = (i: 0 | 1) => joined(A, batchSizes(A), A.dtype, [pairs.map((pair) => pair[i])]);
      return named("linalg_slogdet", ["sign", "logabsdet"], [part(0), part(1)]);
    },
    gradients: {
      a: rule("g * a⁻ᵀ", "a", (_g, { a }, _position, all) => {
        const [inverses] = applyRow(invEx, { A: a, check_errors: false }) as Tensor[];
        return inverses.mT.mul(all[1].unsqueeze(-1).unsqueeze(-1));
      }),
    },
    samples: [() => [regular([2, 3, 3])]],
  },
);
alias("slogdet", "linalg_slogdet", "function method");

define("logdet(Tensor input)", "The logarithm of each determinant; NaN where that is negative.", {
  shapes: "(…, n, n) → (…)",
  raises: "RuntimeError if matrices are not square",
  compose: ({ input }) => {
    checkSquare(input, "logdet");
    const [sign, log] = applyRow(slogdet, { A: input }) as Tensor[];
    return log.where(sign.ne(-1), Number.NaN);
  },
});

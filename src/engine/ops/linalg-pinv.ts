// What small singular values decide: rank and pseudoinverse.
import { applyRow } from "../apply.js";
import { type DType, float32, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { eigenOf } from "./linalg-eigh.js";
import { batchSizes, checkMatrix, checkSquare, joined, matrixSizes } from "./linalg-shared.js";
import { decompositionOf, singularValuesOf } from "./linalg-svd.js";
import { grid } from "./samples.js";

const { define } = family("linalg-pinv");

/** The distance from 1 to the next number. */
export const epsilonOf = (dtype: DType) => (dtype === float32 ? 2 ** -23 : 2 ** -52);

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
  checkMatrix(A, "torch.linalg.matrix_rank", "input");
  if (A.numel() === 0) return joined(A, batchSizes(A), int64, []);
  const values = valuesFor(A.detach(), hermitian, "linalg.matrix_rank");
  return values.gt(limitOf(values, matrixSizes(A), atol, rtol)).sum(-1);
}

/** What the parameters for tolerances mean. */
export const toleranceMeanings = {
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
    shapes: "(…, n, m) → (…)",
    raises: "RuntimeError if the input is no matrix",
    reach: "linalg",
    meanings: toleranceMeanings,
    compose: ({ input, atol, rtol, hermitian }) => rank(input, asTolerance(atol), asTolerance(rtol), hermitian),
  },
);
define(
  "linalg_matrix_rank(Tensor input, Operand tol, bool hermitian=false)",
  "How many singular values of each matrix are greater than `tol`.",
  {
    shapes: "(…, n, m) → (…)",
    raises: "RuntimeError if the input is no matrix",
    reach: "linalg",
    meanings: toleranceMeanings,
    compose: ({ input, tol, hermitian }) => rank(input, asTolerance(tol), 0, hermitian),
  },
);

const asTolerance = (given: Tensor | number | boolean | null): Tolerance =>
  typeof given === "boolean" ? Number(given) : given;

/** The pseudoinverse, from the singular values (or eigenvalues) that are greater than the tolerance. */
export function pseudoinverse(A: Tensor, atol: Tolerance, rtol: Tolerance, hermitian: boolean): Tensor {
  if (A.ndim < 2 || !A.dtype.is_floating_point)
    throw new RuntimeError(
      `linalg.pinv(${A.dtype.scalarType}{[${A.sizes.join(", ")}]}): expected a tensor with 2 or more dimensions of float, double, cfloat or cdouble types`,
    );
  const [m, n] = matrixSizes(A);
  if (A.numel() === 0) return A.new_zeros([...batchSizes(A), n, m], { dtype: A.dtype });
  const [L, V] = hermitian ? eigenOf(A) : [];
  const [U, S, Vh] = hermitian ? [V, L, V.mT] : decompositionOf(A);
  const kept = S.abs().gt(limitOf(S, [m, n], atol, rtol));
  const inverse = S.masked_fill(kept.logical_not(), 1).reciprocal().masked_fill(kept.logical_not(), 0);
  return Vh.mT.mul(inverse.unsqueeze(-2)).matmul(U.mT);
}

/** The gradient of A from that of its pseudoinverse Y: by the smaller of both products. */
export function pseudoinverseGradient(g: Tensor, A: Tensor, Y: Tensor): Tensor {
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
    shapes: "(…, n, m) → (…, m, n)",
    raises: "RuntimeError if the input is no matrix",
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
    shapes: "(…, n, m) → (…, m, n)",
    raises: "RuntimeError if the input is no matrix",
    reach,
    meanings: toleranceMeanings,
    compose: ({ input, rcond, hermitian = false }: { input: Tensor; rcond: Tensor | number; hermitian?: boolean }) =>
      applyRow(pinv, { input, atol: 0, rtol: rcond, hermitian }),
  });

/** The pseudoinverse of each matrix. */
export const pseudoinverseOf = (input: Tensor): Tensor =>
  applyRow(pinv, { input, atol: null, rtol: null, hermitian: false }) as Tensor;

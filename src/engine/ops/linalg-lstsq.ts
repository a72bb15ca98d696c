// Least squares.
import { applyRow } from "../apply.js";
import { type DType, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { quietly } from "../mode.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { epsilonOf, pseudoinverse, pseudoinverseGradient, pseudoinverseOf, toleranceMeanings } from "./linalg-pinv.js";
import { checkMatrix, joined, matrixSizes } from "./linalg-shared.js";
import { singularValuesOf } from "./linalg-svd.js";
import { grid } from "./samples.js";

const { define } = family("linalg-lstsq");

const drivers = ["gels", "gelsy", "gelsd", "gelss"];

/** The right sides as matrices; vectors become columns. */
function asColumns(A: Tensor, B: Tensor): [Tensor, boolean] {
  const vector = B.ndim === A.ndim - 1;
  return [vector ? B.unsqueeze(-1) : B, vector];
}

/** The number of equations and unknowns, where the right sides fit. */
function checkEquations(A: Tensor, B: Tensor, driver: string): [m: number, n: number] {
  if (A.ndim < 2) throw new RuntimeError("torch.linalg.lstsq: input must have at least 2 dimensions.");
  checkMatrix(A, "torch.linalg.lstsq");
  if (!drivers.includes(driver))
    throw new RuntimeError("torch.linalg.lstsq: parameter `driver` should be one of (gels, gelsy, gelsd, gelss)");
  const [columns, vector] = asColumns(A, B);
  const [m, n] = matrixSizes(A);
  if (columns.sizes[columns.ndim - 2] !== m)
    throw new RuntimeError(`torch.linalg.lstsq: input.size(-2) should match other.size(-${vector ? 1 : 2})`);
  return [m, n];
}

const limitFor = ({ dtype }: Tensor, rcond: number | null, size: number) => rcond ?? epsilonOf(dtype) * size;

const solutionRow = define(
  "_linalg_lstsq(Tensor input, Tensor b, float? rcond=null)",
  "Internal: the solution of least squares.",
  {
    text: "a⁺ · b",
    reach: "none",
    backward: "LinalgLstsqBackward0",
    forward: ({ input, b, rcond }) => {
      const [columns, vector] = asColumns(input, b);
      const limit = limitFor(input, rcond, Math.max(...matrixSizes(input)));
      const solution = pseudoinverse(input.double(), 0, limit, false).matmul(columns.double());
      return (vector ? solution.squeeze(-1) : solution).to(input.dtype);
    },
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

/** The sums of squares that remain, the ranks, and the singular values, as far as the driver finds them. */
function diagnosis(A: Tensor, B: Tensor, X: Tensor, rcond: number | null, driver: string): Tensor[] {
  const [m, n] = matrixSizes(A);
  const [columns, vector] = asColumns(A, B);
  const none = (dtype: DType) => joined(A, [0], dtype, []);
  const S = singularValuesOf(A.double());
  const ranks =
    driver === "gels" ? none(int64) : S.gt(S.amax(-1, true).mul(limitFor(A, rcond, Math.max(m, n)))).sum(-1);
  const fullRank = driver === "gels" || ranks.eq(n).all().item();
  const error = () =>
    A.double()
      .matmul((vector ? X.unsqueeze(-1) : X).double())
      .sub(columns.double());
  const residuals = m > n && fullRank && driver !== "gelsy" ? error().pow(2).sum(-2) : none(A.dtype);
  const values = driver === "gelsd" || driver === "gelss" ? S : none(A.dtype);
  return [residuals.to(A.dtype), ranks, values.to(A.dtype)];
}

define(
  "linalg_lstsq(Tensor input, Tensor b, float? rcond=null, *, str? driver=null)",
  "The X for which A · X is nearest to B, with residuals, rank and singular values where the driver gives them.",
  {
    shapes: "(…, n, m), (…, n, k) → (…, m, k), (…, k), (…), (…, least of both)",
    raises: "RuntimeError if sizes do not fit or `driver` is unknown",
    reach: "linalg",
    returns: 'Named<["solution", "residuals", "rank", "singular_values"]>',
    meanings: {
      b: "The right sides.",
      rcond: toleranceMeanings.rcond,
      driver:
        "LAPACK's name for the way: `gelsy` (default), `gels`, `gelsd` or `gelss`; it decides which results there are.",
    },
    compose: ({ input, b, rcond, driver }) => {
      const way = driver ?? "gelsy";
      checkEquations(input, b, way);
      const solution = applyRow(solutionRow, { input, b, rcond }) as Tensor;
      const others = quietly(false, () => diagnosis(input, b, solution, rcond, way));
      return named("linalg_lstsq", ["solution", "residuals", "rank", "singular_values"], [solution, ...others]);
    },
  },
);

// Linear equations: inverses, determinants and solutions, by the LU factorization.
import { applyRow } from "../apply.js";
import { LinAlgError, RuntimeError } from "../errors.js";
import { determinant, factorLU, signAndLog, solveLU, solveTriangle } from "../factor/lu.js";
import { transposed } from "../factor/svd.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import { sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import {
  batchSizes,
  broadcastBatches,
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
import { grid } from "./samples.js";

const { define, alias } = family("linalg-solve");

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

define("linalg_inv_ex(Tensor A, *, bool check_errors=false)", "The inverse of each matrix, and where it failed.", {
  text: "a⁻¹",
  reach: "linalg",
  returns: 'Named<["inverse", "info"]>',
  meanings: { A: "Square matrices.", check_errors: "Whether a singular matrix raises. Default false." },
  forward: ({ A, check_errors }) =>
    named("linalg_inv_ex", ["inverse", "info"], inverse(A, "linalg.inv_ex", check_errors)),
  gradients: { a: inverseRule },
  samples: [() => [regular([2, 3, 3])]],
});

const inv = define("linalg_inv(Tensor A)", "The inverse of each matrix.", {
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
      a: rule("g * a⁻ᵀ", "a", (_g, { a }, _position, all) => inverseOf(a).mT.mul(all[1].unsqueeze(-1).unsqueeze(-1))),
    },
    samples: [() => [regular([2, 3, 3])]],
  },
);
alias("slogdet", "linalg_slogdet", "function method");

define("logdet(Tensor input)", "The logarithm of each determinant; NaN where that is negative.", {
  compose: ({ input }) => {
    const [sign, log] = applyRow(slogdet, { A: input }) as Tensor[];
    return log.where(sign.ne(-1), Number.NaN);
  },
});

// ---- general equations

/** Whether `B` holds one vector for each matrix of `A`, or one for all. */
function isVector(A: Tensor, B: Tensor): boolean {
  return B.ndim === 1 || (A.ndim - 1 === B.ndim && sameSizes(A.sizes.slice(0, -1), B.sizes));
}

function checkFits(A: Tensor, B: Tensor, left: boolean, name: string): void {
  checkMatrix(B, name, "B");
  const n = A.sizes[A.ndim - 1];
  const [p, q] = matrixSizes(B);
  if ((left ? p : q) === n) return;
  const equation = left ? "AX = B" : "XA = B";
  throw new RuntimeError(
    `${name}: Incompatible shapes of A and B for the equation ${equation} (${n}x${n} and ${p}x${q})`,
  );
}

function solved(A: Tensor, B: Tensor, left: boolean): Tensor[] {
  checkSquare(A, "linalg.solve");
  if (A.dtype !== B.dtype)
    throw new RuntimeError(
      `linalg.solve: Expected A and B to have the same dtype, but found A of type ${A.dtype.scalarType} and B of type ${B.dtype.scalarType} instead`,
    );
  const vector = isVector(A, B);
  const columns = vector ? B.unsqueeze(-1) : B;
  if (vector && !left)
    throw new RuntimeError(
      "linalg.solve: Vector broadcasting of the left hand side is not supported for left=False. In this case linalg.solve is equivalent to B / A.squeeze(-1)",
    );
  checkFits(A, columns, left, "linalg.solve");
  const [a, b] = broadcastBatches(A, columns);
  const [result, info] = solveEach(left ? a : a.mT, left ? b : b.mT);
  const matrices = left ? result : result.mT.contiguous();
  return [vector ? matrices.squeeze(-1) : matrices, info];
}

function solveEach(A: Tensor, B: Tensor): Tensor[] {
  const [n, k] = matrixSizes(B);
  const info: number[] = [];
  const right = matricesOf(B);
  matricesOf(A).forEach((a, i) => {
    const pivots = new Int32Array(n);
    info.push(factorLU(a, n, n, pivots));
    solveLU(a, n, pivots, right[i], k);
  });
  return [joined(A, B.sizes, B.dtype, right), wholes(A, info)];
}

interface SolveArguments {
  readonly left: boolean;
}

/** The gradient of the right side: a solution with the transposed matrix. */
const rightGradient = (g: Tensor, a: Tensor, left: boolean): Tensor => solutionOf(a.mT, g, left);

const solveRules = {
  a: rule<SolveArguments>("−(a⁻ᵀ · g) · yᵀ", "ay", (g, { a, y, inputs, args: { left } }) => {
    const vector = g.ndim < Math.max(inputs[1].sizes.length, 2) || inputs[1].sizes.length === 1;
    const isRow = vector || (inputs[1].sizes.length === inputs[0].sizes.length - 1 && y.ndim === a.ndim - 1);
    const back = rightGradient(g, a, left);
    if (isRow) return back.unsqueeze(-1).matmul(y.unsqueeze(-2)).neg();
    return (left ? back.matmul(y.mT) : y.mT.matmul(back)).neg();
  }),
  b: rule<SolveArguments>("a⁻ᵀ · g", "a", (g, { a, args: { left } }) => rightGradient(g, a, left)),
};

define(
  "linalg_solve_ex(Tensor A, Tensor B, *, bool left=true, bool check_errors=false)",
  "The solution of A · X = B (or X · A = B) for each matrix, and where it failed.",
  {
    text: "a⁻¹ · b",
    reach: "linalg",
    returns: 'Named<["result", "info"]>',
    meanings: {
      A: "Square matrices.",
      B: "The right sides: matrices, or vectors.",
      left: "Whether A stands on the left of X. Default true.",
      check_errors: "Whether a singular matrix raises. Default false.",
    },
    forward: ({ A, B, left, check_errors }) => {
      const results = solved(A, B, left);
      if (check_errors) checkSolved(results[1], "torch.linalg.solve_ex");
      return named("linalg_solve_ex", ["result", "info"], results);
    },
    gradients: solveRules,
    samples: [() => [regular([3, 3]), grid([3, 2], 1)]],
  },
);

function checkSolved(info: Tensor, name: string): void {
  if (!info.ne(0).any().item()) return;
  const at = info.ndim > 0 ? ` (Batch element ${info.flatten().tolist()}):` : "";
  throw new LinAlgError(`${name}:${at} The solver failed because the input matrix is singular.`);
}

const solve = define(
  "linalg_solve(Tensor A, Tensor B, *, bool left=true)",
  "The solution of A · X = B (or X · A = B) for each matrix.",
  {
    text: "a⁻¹ · b",
    reach: "linalg",
    raises: "LinAlgError if a matrix is singular",
    meanings: {
      A: "Square matrices.",
      B: "The right sides: matrices, or vectors.",
      left: "Whether A stands on the left of X. Default true.",
    },
    backward: "LinalgSolveExBackward0",
    forward: ({ A, B, left }) => {
      const [result, info] = solved(A, B, left);
      checkSolved(info, "torch.linalg.solve");
      return result;
    },
    gradients: solveRules,
    samples: [
      () => [regular([2, 3, 3]), grid([3, 2], 1)],
      () => [regular([2, 3, 3]), grid([2, 3], 1)],
      () => [regular([2, 2]), grid([2], 1)],
      () => [regular([3, 3]), grid([2, 3], 1), { left: false }],
    ],
  },
);

const solutionOf = (A: Tensor, B: Tensor, left: boolean): Tensor => applyRow(solve, { A, B, left }) as Tensor;

// ---- triangular equations

interface TriangleArguments {
  readonly upper: boolean;
  readonly left: boolean;
  readonly unitriangular: boolean;
}

function checkTriangular(A: Tensor, B: Tensor, left: boolean): void {
  const name = "linalg.solve_triangular";
  checkMatrix(B, name, "B");
  checkSquare(A, name);
  checkFits(A, B, left, name);
}

function triangularSolution(A: Tensor, B: Tensor, { upper, left, unitriangular }: TriangleArguments): Tensor {
  checkTriangular(A, B, left);
  const [a, b] = broadcastBatches(A, B);
  const [p, q] = matrixSizes(b);
  const n = left ? p : q;
  const right = matricesOf(b).map((each) => (left ? each : transposed(each, p, q)));
  matricesOf(a).forEach((each, i) => {
    const triangle = { a: each, n, upper, unit: unitriangular, transposed: !left };
    solveTriangle(triangle, right[i], left ? q : p);
  });
  const results = left ? right : right.map((each) => transposed(each, q, p));
  return joined(b, b.sizes, b.dtype, results);
}

const solveTriangularRow = define(
  "linalg_solve_triangular(Tensor input, Tensor B, *, bool upper, bool left=true, bool unitriangular=false)",
  "The solution of A · X = B (or X · A = B) where A is triangular.",
  {
    text: "a⁻¹ · b",
    reach: "linalg",
    meanings: {
      B: "The right sides.",
      upper: "Whether A is upper triangular; the other triangle is not looked at.",
      left: "Whether A stands on the left of X. Default true.",
      unitriangular: "Whether the diagonal is taken for ones. Default false.",
    },
    forward: ({ input, B, ...args }) => triangularSolution(input, B, args),
    gradients: {
      a: rule<TriangleArguments>("triangle of −(a⁻ᵀ · g) · yᵀ", "ay", (g, { a, y, args }) => {
        const back = triangularGradient(g, a, args);
        const full = (args.left ? back.matmul(y.mT) : y.mT.matmul(back)).neg();
        const shift = args.unitriangular ? 1 : 0;
        return args.upper ? upperTriangle(full, shift) : lowerTriangle(full, -shift);
      }),
      b: rule<TriangleArguments>("a⁻ᵀ · g", "a", (g, { a, args }) => triangularGradient(g, a, args)),
    },
    samples: [
      () => [regular([2, 3, 3]), grid([3, 2], 1), { upper: true }],
      () => [regular([3, 3]), grid([2, 3], 1), { upper: false, left: false, unitriangular: true }],
    ],
  },
);

const triangularGradient = (g: Tensor, a: Tensor, args: TriangleArguments): Tensor =>
  applyRow(solveTriangularRow, { ...args, input: a.mT, B: g, upper: !args.upper }) as Tensor;

/** The solution of T · X = B, or X · T = B, for a triangular T. */
export function solveTriangular(T: Tensor, B: Tensor, upper: boolean, left = true): Tensor {
  return applyRow(solveTriangularRow, { input: T, B, upper, left, unitriangular: false }) as Tensor;
}

define(
  "triangular_solve(Tensor input, Tensor A, bool upper=true, bool transpose=false, bool unitriangular=false)",
  "The solution of A · X = B where A is triangular, and a copy of A.",
  {
    returns: 'Named<["solution", "cloned_coefficient"]>',
    meanings: {
      A: "Triangular matrices.",
      upper: "Whether A is upper triangular. Default true.",
      transpose: "Whether to solve with the transposed of A. Default false.",
      unitriangular: "Whether the diagonal is taken for ones. Default false.",
    },
    compose: ({ input, A, upper, transpose, unitriangular }) => {
      const T = transpose ? A.mT : A;
      const args = { input: T, B: input, upper: upper !== transpose, left: true, unitriangular };
      const solution = applyRow(solveTriangularRow, args) as Tensor;
      return named("triangular_solve", ["solution", "cloned_coefficient"], [solution, A.clone()]);
    },
  },
);

// Linear equations.
import { applyRow } from "../apply.js";
import { LinAlgError, RuntimeError } from "../errors.js";
import { factorLU, solveLU } from "../factor/lu.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import { sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf } from "./elements.js";
import { family } from "./family.js";
import { regular } from "./linalg-inverse.js";
import {
  broadcastBatches,
  checkMatrix,
  checkSquare,
  joined,
  matricesOf,
  matrixSizes,
  wholes,
} from "./linalg-shared.js";
import { grid } from "./samples.js";

const { define } = family("linalg-solve");

/** Whether the right sides are one vector for each matrix, or one for all. */
function isVector(matrices: readonly number[], right: readonly number[]): boolean {
  return right.length === 1 || (matrices.length - 1 === right.length && sameSizes(matrices.slice(0, -1), right));
}

/** Raises unless the right sides `B` have as many rows (or columns, on the other side) as A. */
export function checkFits(A: Tensor, B: Tensor, left: boolean, name: string): void {
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
  const vector = isVector(A.sizes, B.sizes);
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
    const back = rightGradient(g, a, left);
    if (isVector(a.sizes, inputs[1].sizes)) return back.unsqueeze(-1).matmul(y.unsqueeze(-2)).neg();
    return (left ? back.matmul(y.mT) : y.mT.matmul(back)).neg();
  }),
  b: rule<SolveArguments>("a⁻ᵀ · g", "a", (g, { a, args: { left } }) => rightGradient(g, a, left)),
};

define(
  "linalg_solve_ex(Tensor A, Tensor B, *, bool left=true, bool check_errors=false)",
  "The solution of A · X = B (or X · A = B) for each matrix, and where it failed.",
  {
    raises: "RuntimeError if sizes do not fit",
    shapes: "(…, n, n), (…, n, k) or (…, n) → that of `B`, and (…)",
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
  const at = info.ndim > 0 ? ` (Batch element ${elementsOf(info).findIndex((place) => place !== 0)}):` : "";
  throw new LinAlgError(`${name}:${at} The solver failed because the input matrix is singular.`);
}

const solve = define(
  "linalg_solve(Tensor A, Tensor B, *, bool left=true)",
  "The solution of A · X = B (or X · A = B) for each matrix.",
  {
    shapes: "(…, n, n), (…, n, k) or (…, n) → that of `B`",
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

// Linear equations with triangular matrices.
import { applyRow } from "../apply.js";
import { solveTriangle } from "../factor/lu.js";
import { transposed } from "../factor/svd.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { regular } from "./linalg-inverse.js";
import {
  broadcastBatches,
  checkMatrix,
  checkSquare,
  joined,
  lowerTriangle,
  matricesOf,
  matrixSizes,
  upperTriangle,
} from "./linalg-shared.js";
import { checkFits } from "./linalg-solve.js";
import { grid } from "./samples.js";

const { define } = family("linalg-triangular");

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
    shapes: "(…, n, n), (…, n, k) → (…, n, k)",
    raises: "RuntimeError if sizes do not fit",
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

interface OldArguments {
  readonly upper: boolean;
  readonly transpose: boolean;
  readonly unitriangular: boolean;
}

/** `triangular_solve` says it in other words. */
function inWords(B: Tensor, A: Tensor, { upper, transpose, unitriangular }: OldArguments): Tensor {
  const args = { input: transpose ? A.mT : A, B, upper: upper !== transpose, left: true, unitriangular };
  return applyRow(solveTriangularRow, args) as Tensor;
}

define(
  "triangular_solve(Tensor input, Tensor A, bool upper=true, bool transpose=false, bool unitriangular=false)",
  "The solution of A · X = B where A is triangular, and a copy of A.",
  {
    shapes: "(…, n, k), (…, n, n) → (…, n, k), (…, n, n)",
    raises: "RuntimeError if sizes do not fit",
    text: "b⁻¹ · a",
    returns: 'Named<["solution", "cloned_coefficient"]>',
    meanings: {
      A: "Triangular matrices.",
      upper: "Whether A is upper triangular. Default true.",
      transpose: "Whether to solve with the transposed of A. Default false.",
      unitriangular: "Whether the diagonal is taken for ones. Default false.",
    },
    forward: ({ input, A, ...args }) =>
      named("triangular_solve", ["solution", "cloned_coefficient"], [inWords(input, A, args), A.clone()]),
    gradients: {
      a: rule<OldArguments>("b⁻ᵀ · g", "b", (g, { b, args }) => inWords(g, b, { ...args, transpose: !args.transpose })),
      b: rule<OldArguments>("triangle of −(b⁻ᵀ · g) · yᵀ", "by", (g, { b, y, args }, _position, [, ofCopy]) => {
        const outer = inWords(g, b, { ...args, transpose: !args.transpose })
          .matmul(y.mT)
          .neg();
        const full = args.transpose ? outer.mT : outer;
        const shift = args.unitriangular ? 1 : 0;
        return (args.upper ? upperTriangle(full, shift) : lowerTriangle(full, -shift)).add(ofCopy);
      }),
    },
    samples: [
      () => [grid([3, 2], 1), regular([3, 3])],
      () => [grid([3, 2], 1), regular([3, 3]), { upper: false, transpose: true, unitriangular: true }],
    ],
  },
);

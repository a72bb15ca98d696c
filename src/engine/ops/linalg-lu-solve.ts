// Linear equations that the results of `lu_factor` solve.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { solveLU } from "../factor/lu.js";
import { transposed } from "../factor/svd.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { factors, meanings, packed, permutations, unpacked } from "./linalg-lu.js";
import {
  batchSizes,
  broadcastBatches,
  checkFloat,
  checkMatrix,
  checkSquare,
  joined,
  matricesOf,
  matrixSizes,
  slicesOf,
} from "./linalg-shared.js";
import { grid } from "./samples.js";

const { define } = family("linalg-lu-solve");

interface LuSolve {
  readonly pivots: Tensor;
  readonly left: boolean;
  readonly adjoint: boolean;
}

/** Raises unless the factors are those of square matrices that fit `B`. */
function checkFactors(LU: Tensor, pivots: Tensor, B: Tensor, left: boolean): void {
  checkFloat(LU, "torch.linalg.lu_solve");
  checkSquare(LU, "torch.linalg.lu_solve");
  if (LU.dtype !== B.dtype)
    throw new RuntimeError(
      `linalg.lu_solve: Expected LU and B to have the same dtype, but found LU of type ${LU.dtype.scalarType} and B of type ${B.dtype.scalarType} instead`,
    );
  const n = LU.sizes[LU.ndim - 1];
  if (pivots.ndim === 0 || pivots.sizes[pivots.ndim - 1] !== n)
    throw new RuntimeError("linalg.lu_solve: Number of pivots per batch should be same as the dimension of the matrix");
  const [rows, columns] = matrixSizes(B);
  if ((left ? rows : columns) !== n)
    throw new RuntimeError(
      `linalg.lu_solve: Incompatible shapes of A and B for the equation ${left ? "AX = B" : "XA = B"} (${n}x${n} and ${rows}x${columns})`,
    );
}

function solution(LU: Tensor, pivots: Tensor, B: Tensor, left: boolean, adjoint: boolean): Tensor {
  checkMatrix(B, "torch.linalg.lu_solve", "B");
  checkFactors(LU, pivots, B, left);
  const [a, b] = broadcastBatches(LU, B);
  const [p, q] = matrixSizes(b);
  const n = left ? p : q;
  const swaps = slicesOf(pivots.expand([...batchSizes(a), pivots.sizes[pivots.ndim - 1]]), 1);
  const right = matricesOf(b).map((each) => (left ? each : transposed(each, p, q)));
  matricesOf(a).forEach((each, i) => {
    solveLU(each, n, Int32Array.from(swaps[i]), right[i], left ? q : p, left === adjoint);
  });
  return joined(b, b.sizes, b.dtype, left ? right : right.map((each) => transposed(each, q, p)));
}

const luSolve = define(
  "linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=true, bool adjoint=false)",
  "The solution of A · X = B, where A is given by the results of `lu_factor`.",
  {
    shapes: "(…, n, n), (…, n), (…, n, k) → (…, n, k)",
    raises: "RuntimeError if sizes do not fit",
    text: "a⁻¹ · c",
    reach: "linalg",
    meanings,
    forward: ({ LU, pivots, B, left, adjoint }) => solution(LU, pivots, B, left, adjoint),
    gradients: {
      a: rule<LuSolve>("tril(Pᵀ · gA · Uᵀ) + triu(Lᵀ · Pᵀ · gA)", "aby", (g, { a, b, y, args: { left, adjoint } }) => {
        const back = luSolutionOf(a, b, g, left, !adjoint);
        const plain = left ? back.matmul(y.mT) : y.mT.matmul(back);
        const gA = permutations(a, b, a.sizes[a.ndim - 2])
          .mT.matmul(adjoint ? plain.mT : plain)
          .neg();
        const [L, U] = unpacked(a);
        return packed(gA.matmul(U.mT), L.mT.matmul(gA), matrixSizes(a));
      }),
      c: rule<LuSolve>("a⁻ᵀ · g", "ab", (g, { a, b, args: { left, adjoint } }) =>
        luSolutionOf(a, b, g, left, !adjoint),
      ),
    },
    samples: [false, true].flatMap((adjoint) =>
      [true, false].map((left) => () => {
        const [LU, pivots] = factors(grid([3, 3]).detach(), "");
        return [LU.requires_grad_(), pivots, grid(left ? [3, 2] : [2, 3]), { left, adjoint }];
      }),
    ),
  },
);

const luSolutionOf = (LU: Tensor, pivots: Tensor, B: Tensor, left: boolean, adjoint: boolean): Tensor =>
  applyRow(luSolve, { LU, pivots, B, left, adjoint }) as Tensor;

define(
  "lu_solve(Tensor input, Tensor LU_data, Tensor LU_pivots)",
  "The solution of A · X = B, where A is given by the results of `lu_factor`.",
  {
    shapes: "(…, n, k), (…, n, n), (…, n) → (…, n, k)",
    raises: "RuntimeError if sizes do not fit",
    meanings,
    compose: ({ input, LU_data, LU_pivots }) => luSolutionOf(LU_data, LU_pivots, input, true, false),
  },
);

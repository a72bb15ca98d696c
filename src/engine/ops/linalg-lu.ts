// The LU factorization as scripts see it: factors, pivots, and equations that are solved with them.
import { applyRow } from "../apply.js";
import { int32 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { factorLU, permutationOf } from "../factor/lu.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import { regular } from "./linalg-inverse.js";
import {
  batchSizes,
  checkFloat,
  identity,
  joined,
  lowerTriangle,
  matricesOf,
  matrixSizes,
  slicesOf,
  upperTriangle,
  wholes,
} from "./linalg-shared.js";
import { solveTriangular } from "./linalg-triangular.js";
import { grid } from "./samples.js";

const { define } = family("linalg-lu");

/** Both factors in one matrix, the pivots, and where a zero stands on the diagonal. */
export function factors(A: Tensor, name: string): Tensor[] {
  if (A.ndim < 2)
    throw new RuntimeError(
      `${name}: Expected tensor with 2 or more dimensions. Got size: [${A.sizes.join(", ")}] instead`,
    );
  checkFloat(A, name);
  const [m, n] = matrixSizes(A);
  const info: number[] = [];
  const pivots: Int32Array[] = [];
  const lu = matricesOf(A).map((a) => {
    const swaps = new Int32Array(Math.min(m, n));
    info.push(factorLU(a, m, n, swaps));
    pivots.push(swaps);
    return a;
  });
  const sizes = [...batchSizes(A), Math.min(m, n)];
  return [joined(A, A.sizes, A.dtype, lu), joined(A, sizes, int32, pivots), wholes(A, info)];
}

/** The lower factor with its ones, and the upper one, out of the matrix that holds both. */
export function unpacked(LU: Tensor): [L: Tensor, U: Tensor] {
  const [m, n] = matrixSizes(LU);
  const k = Math.min(m, n);
  const L = lowerTriangle(LU.narrow(-1, 0, k), -1);
  const ones =
    k === m ? identity(LU, k) : cat([identity(LU, k), LU.detach().new_zeros([m - k, k], { dtype: LU.dtype })], 0);
  return [L.add(ones), upperTriangle(LU.narrow(-2, 0, k))];
}

/** The permutation matrices that pivots stand for. */
export function permutations(near: Tensor, pivots: Tensor, m: number): Tensor {
  const matrices = slicesOf(pivots, 1).map((swaps) => {
    const p = new Float64Array(m * m);
    permutationOf(swaps, m).forEach((row, i) => {
      p[row * m + i] = 1;
    });
    return p;
  });
  return joined(near, [...pivots.sizes.slice(0, -1), m, m], near.dtype, matrices);
}

/** The gradient of Pᵀ · A from those of L and U: for a square first, and what goes beyond it is folded in. */
function factorsGradient(gL: Tensor, gU: Tensor, L: Tensor, U: Tensor): Tensor {
  const [m, k] = matrixSizes(L);
  const n = U.sizes[U.ndim - 1];
  if (m > k) {
    const below = solveTriangular(U.mT, gL.narrow(-2, k, m - k), false, false);
    const folded = gU.sub(L.narrow(-2, k, m - k).mT.matmul(below));
    return cat([factorsGradient(gL.narrow(-2, 0, k), folded, L.narrow(-2, 0, k), U), below], -2);
  }
  if (n > k) {
    const beside = solveTriangular(L.mT, gU.narrow(-1, k, n - k), true);
    const folded = gL.sub(beside.matmul(U.narrow(-1, k, n - k).mT));
    return cat([factorsGradient(folded, gU.narrow(-1, 0, k), L, U.narrow(-1, 0, k)), beside], -1);
  }
  const inner = lowerTriangle(L.mT.matmul(gL), -1).add(upperTriangle(gU.matmul(U.mT)));
  return solveTriangular(U.mT, solveTriangular(L.mT, inner, true), false, false);
}

/** The gradient of a matrix that holds both factors, from theirs. */
export function packed(gL: Tensor, gU: Tensor, [m, n]: readonly [number, number]): Tensor {
  const [lower, upper] = [lowerTriangle(gL, -1), upperTriangle(gU)];
  const k = Math.min(m, n);
  const zeros = (rows: number, columns: number) =>
    gL.detach().new_zeros([...batchSizes(gL), rows, columns], { dtype: gL.dtype });
  const wide = n > k ? cat([lower, zeros(m, n - k)], -1) : lower;
  return wide.add(m > k ? cat([upper, zeros(m - k, n)], -2) : upper);
}

/** The parts of the gradient of a packed matrix that belong to L and to U. */
function unpackedGradient(g: Tensor): [gL: Tensor, gU: Tensor] {
  const k = Math.min(...matrixSizes(g));
  return [lowerTriangle(g.narrow(-1, 0, k), -1), upperTriangle(g.narrow(-2, 0, k))];
}

const luRule = rule("P · L⁻ᵀ · (tril(Lᵀ · gL) + triu(gU · Uᵀ)) · U⁻ᵀ", "yi", (g, { y, i }) => {
  const [L, U] = unpacked(y);
  const P = permutations(y, i, L.sizes[L.ndim - 2]);
  return P.matmul(factorsGradient(...unpackedGradient(g), L, U));
});

/** What the parameters of the family mean. */
export const meanings = {
  A: "The matrices.",
  pivot: "Whether rows are swapped; on the CPU they always are.",
  check_errors: "Whether a zero on the diagonal of U raises. Default false.",
  LU: "Both factors in one matrix.",
  LU_data: "Both factors in one matrix.",
  LU_pivots: "The rows that were swapped, counted from 1.",
  pivots: "The rows that were swapped, counted from 1.",
  unpack_data: "Whether L and U are wanted. Default true.",
  unpack_pivots: "Whether P is wanted. Default true.",
  B: "The right sides.",
  left: "Whether A stands on the left of X. Default true.",
  adjoint: "Whether to solve with the transposed of A. Default false.",
  get_infos: "Whether to return where it failed, too. Default false.",
};

function needPivot(pivot: boolean): void {
  if (!pivot) throw new RuntimeError("linalg.lu_factor: LU without pivoting is not implemented on the CPU");
}

function checkDiagonal(info: Tensor, name: string): void {
  const failed = [info.flatten().tolist()].flat().find((place) => place !== 0);
  if (failed === undefined) return;
  throw new RuntimeError(
    `${name}: U[${failed},${failed}] is zero and using it on lu_solve would result in a division by zero. If you still want to perform the factorization, consider calling linalg.lu(A, pivot) or linalg.lu_factor_ex(A, pivot)`,
  );
}

const luFactorEx = define(
  "linalg_lu_factor_ex(Tensor A, *, bool pivot=true, bool check_errors=false)",
  "L and U with P · L · U = A in one matrix, the pivots, and where it failed.",
  {
    shapes: "(…, n, m) → the same, (…, least of both), (…)",
    raises: "RuntimeError if the input is no matrix",
    text: "L, U with P · L · U = a",
    reach: "linalg",
    returns: 'Named<["LU", "pivots", "info"]>',
    meanings,
    forward: ({ A, pivot, check_errors }) => {
      needPivot(pivot);
      const results = factors(A, "torch.linalg.lu_factor");
      if (check_errors) checkDiagonal(results[2], "torch.linalg.lu_factor_ex");
      return named("linalg_lu_factor_ex", ["LU", "pivots", "info"], results);
    },
    gradients: { a: luRule },
    samples: [
      () => [regular([2, 3, 3])],
      () => [regular([3, 3]).detach().narrow(0, 0, 2).clone().requires_grad_()],
      () => [regular([3, 3]).detach().narrow(1, 0, 2).clone().requires_grad_()],
    ],
  },
);

const factorsOf = (A: Tensor, pivot: boolean): Tensor[] =>
  applyRow(luFactorEx, { A, pivot, check_errors: false }) as Tensor[];

define("linalg_lu_factor(Tensor A, *, bool pivot=true)", "L and U with P · L · U = A in one matrix, and the pivots.", {
  shapes: "(…, n, m) → the same, (…, least of both)",
  reach: "linalg",
  returns: 'Named<["LU", "pivots"]>',
  raises: "RuntimeError if U has a zero on its diagonal",
  meanings,
  compose: ({ A, pivot }) => {
    const [LU, pivots, info] = factorsOf(A, pivot);
    checkDiagonal(info, "torch.linalg.lu_factor");
    return named("linalg_lu_factor", ["LU", "pivots"], [LU, pivots]);
  },
});
define(
  "lu(Tensor input, bool pivot=true, bool get_infos=false)",
  "L and U with P · L · U = A in one matrix, and the pivots.",
  {
    shapes: "(…, n, m) → the same, (…, least of both)",
    raises: "RuntimeError if the input is no matrix",
    returns: "Tensor[]",
    meanings,
    compose: ({ input, pivot, get_infos }) => factorsOf(input, pivot).slice(0, get_infos ? 3 : 2),
  },
);

const luRow = define("_linalg_lu(Tensor A)", "Internal: L and U with P · L · U = A.", {
  reach: "none",
  returns: "Tensor[]",
  backward: "LinalgLuBackward0",
  forward: ({ A }) => unpacked(factors(A, "linalg.lu")[0]),
  gradients: {
    a: rule("P · L⁻ᵀ · (tril(Lᵀ · gL) + triu(gU · Uᵀ)) · U⁻ᵀ", "ayi", (_g, { a, y: L, i: U }, _position, [gL, gU]) => {
      const P = permutations(a, factors(a, "linalg.lu")[1], a.sizes[a.ndim - 2]);
      return P.matmul(factorsGradient(gL, gU, L, U));
    }),
  },
  samples: [() => [regular([3, 3])]],
});
define("linalg_lu(Tensor A, *, bool pivot=true)", "P, L and U, whose product is A.", {
  shapes: "(…, n, m) → (…, n, n), (…, n, k), (…, k, m) with k the least of both",
  raises: "RuntimeError if the input is no matrix",
  reach: "linalg",
  returns: 'Named<["P", "L", "U"]>',
  meanings,
  compose: ({ A, pivot }) => {
    needPivot(pivot);
    const [L, U] = applyRow(luRow, { A }) as Tensor[];
    const [, pivots] = factorsOf(A.detach(), true);
    return named("linalg_lu", ["P", "L", "U"], [permutations(A, pivots, A.sizes[A.ndim - 2]), L, U]);
  },
});

const luUnpack = define("_lu_unpack(Tensor LU_data)", "Internal: L and U out of one matrix.", {
  reach: "none",
  returns: "Tensor[]",
  backward: "LuUnpackBackward0",
  forward: ({ LU_data }) => unpacked(LU_data),
  gradients: {
    a: rule("tril(gL) + triu(gU)", "", (_g, { inputs: [{ sizes }] }, _position, [gL, gU]) =>
      packed(gL, gU, sizes.slice(-2) as [number, number]),
    ),
  },
  samples: [() => [grid([3, 3])], () => [grid([2, 3])], () => [grid([2, 3, 2])]],
});
define(
  "lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=true, bool unpack_pivots=true)",
  "P, L and U out of the results of `lu_factor`.",
  {
    shapes: "(…, n, m), (…, k) → (…, n, n), (…, n, k), (…, k, m)",
    raises: "RuntimeError if pivots are not of type int32 or sizes do not fit",
    reach: "function",
    returns: 'Named<["P", "L", "U"]>',
    meanings,
    compose: ({ LU_data, LU_pivots, unpack_data, unpack_pivots }) => {
      if (LU_pivots.dtype !== int32)
        throw new RuntimeError(
          "torch.lu_unpack: LU_pivots is expected to be a contiguous tensor of torch.int32 dtype.\nNote: this function is intended to be used with the output produced by torch.linalg.lu_factor",
        );
      const none = () => joined(LU_data, [0], LU_data.dtype, []);
      const [L, U] = unpack_data ? (applyRow(luUnpack, { LU_data }) as Tensor[]) : [none(), none()];
      const P = unpack_pivots ? permutations(LU_data, LU_pivots, LU_data.sizes[LU_data.ndim - 2]) : none();
      return named("lu_unpack", ["P", "L", "U"], [P, L, U]);
    },
  },
);

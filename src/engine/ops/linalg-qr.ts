// The QR factorization.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { factorQR, formQ } from "../factor/qr.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import {
  batchSizes,
  checkMatrix,
  diagonalMatrix,
  joined,
  matricesOf,
  matrixSizes,
  upperTriangle,
} from "./linalg-shared.js";
import { solveTriangular } from "./linalg-triangular.js";
import { grid } from "./samples.js";

const { define } = family("linalg-qr");

type Mode = "reduced" | "complete" | "r";

function checkMode(mode: string): asserts mode is Mode {
  if (mode !== "reduced" && mode !== "complete" && mode !== "r")
    throw new RuntimeError(
      `qr received unrecognized mode '${mode}' but expected one of 'reduced' (default), 'r', or 'complete'`,
    );
}

/** The upper triangle of the first `rows` rows of an m × n matrix. */
function triangleOf(a: Float64Array, n: number, rows: number): Float64Array {
  const r = a.slice(0, rows * n);
  for (let i = 0; i < rows; i++) r.fill(0, i * n, i * n + Math.min(i, n));
  return r;
}

function factorEach(A: Tensor, mode: Mode): Tensor[] {
  const [m, n] = matrixSizes(A);
  const columns = mode === "complete" ? m : Math.min(m, n);
  const q: Float64Array[] = [];
  const r = matricesOf(A).map((a) => {
    const tau = new Float64Array(Math.min(m, n));
    factorQR(a, m, n, tau);
    if (mode !== "r") q.push(formQ(a, m, n, tau, columns));
    return triangleOf(a, n, columns);
  });
  const Q = mode === "r" ? joined(A, [0], A.dtype, []) : joined(A, [...batchSizes(A), m, columns], A.dtype, q);
  return [Q, joined(A, [...batchSizes(A), columns, n], A.dtype, r)];
}

/** The gradient for at least as many rows as columns. */
function tallGradient(gQ: Tensor, gR: Tensor, Q: Tensor, R: Tensor): Tensor {
  const inner = upperTriangle(gR.matmul(R.mT).sub(Q.mT.matmul(gQ)));
  const symmetric = inner.add(inner.mT).sub(diagonalMatrix(inner.diagonal(0, -2, -1)));
  return solveTriangular(R.mT, gQ.add(Q.matmul(symmetric)), false, false);
}

/** The columns beyond a square are Qᵀ times those of A. */
function wideGradient(gQ: Tensor, gR: Tensor, Q: Tensor, R: Tensor): Tensor {
  const [m, n] = matrixSizes(R);
  const gRest = gR.narrow(-1, m, n - m);
  const rest = Q.matmul(R.narrow(-1, m, n - m));
  const square = tallGradient(gQ.add(rest.matmul(gRest.mT)), gR.narrow(-1, 0, m), Q, R.narrow(-1, 0, m));
  return cat([square, Q.matmul(gRest)], -1);
}

const qr = define(
  "linalg_qr(Tensor A, str mode='reduced')",
  "Q with orthogonal columns and an upper triangular R, whose product is A.",
  {
    shapes: "(…, n, m) → (…, n, k), (…, k, m) with k the least of both, or n if `complete`",
    raises: "RuntimeError if `mode` is unknown",
    text: "Q, R with Q · R = a",
    reach: "linalg",
    returns: 'Named<["Q", "R"]>',
    meanings: {
      A: "The matrices.",
      mode: "`reduced`: Q has the shape of A where that is tall; `complete`: Q is square; `r`: no Q.",
    },
    forward: ({ A, mode }) => {
      checkMode(mode);
      checkMatrix(A, "linalg.qr");
      return named("linalg_qr", ["Q", "R"], factorEach(A, mode));
    },
    gradients: {
      a: rule<{ mode: string }>(
        "(gQ + Q · sym(triu(gR · Rᵀ − Qᵀ · gQ))) · R⁻ᵀ",
        "yi",
        (_g, saved, _position, [gQ, gR]) => {
          const { y: Q, i: R, inputs, args } = saved;
          const [m, n] = inputs[0].sizes.slice(-2);
          if (args.mode === "r")
            throw new RuntimeError(
              "The derivative of linalg.qr depends on Q, which is not computed when mode='r'. Please use linalg.qr(A, mode='reduced') if you are going to differentiate through linalg.qr.",
            );
          if (args.mode === "complete" && m > n)
            throw new RuntimeError("The QR decomposition is not differentiable when mode='complete' and nrows > ncols");
          return (m < n ? wideGradient : tallGradient)(gQ, gR, Q, R);
        },
      ),
    },
    samples: [() => [grid([2, 3, 2])], () => [grid([2, 3])], () => [grid([3, 3]), "complete"]],
  },
);
define(
  "qr(Tensor input, bool some=true)",
  "Q with orthogonal columns and an upper triangular R, whose product is `input`.",
  {
    shapes: "(…, n, m) → (…, n, k), (…, k, m) with k the least of both",
    raises: "RuntimeError if the input is no matrix",
    returns: 'Named<["Q", "R"]>',
    meanings: { some: "Whether Q is as small as possible (default) or square." },
    compose: ({ input, some }) => {
      const [Q, R] = applyRow(qr, { A: input, mode: some ? "reduced" : "complete" }) as Tensor[];
      return named("qr", ["Q", "R"], [Q, R]);
    },
  },
);

// Linear algebra and random numbers: what PyTorch raises, and what must hold of every factorization.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { evaluate } from "./python-calls.js";
import { readData } from "./torch-data.js";

describe("errors of linear algebra and random numbers", () => {
  const names = {
    R: (...shape: number[]) => torch.ones(shape),
    I: (...shape: number[]) => torch.ones(shape, { dtype: torch.int64 }),
    S: torch.tensor([
      [1, 2],
      [2, 4],
    ]),
  };
  const { samples } = readData<{ samples: { call: string; exception?: string; message?: string }[] }>(
    "errors-more.json",
  );
  for (const { call, exception, message } of samples) {
    it(`${call}: ${exception ?? "nothing"}`, () => {
      if (exception === undefined) evaluate(call, names);
      else assert.throws(() => evaluate(call, names), { name: exception, message });
    });
  }
});

/** Random matrices, and some that are hard: zeros, equal columns, large and small numbers. */
function matrices(): torch.Tensor[] {
  torch.manual_seed(3);
  const dtype = torch.float64;
  const random = [
    [1, 1],
    [3, 3],
    [5, 2],
    [2, 5],
    [12, 9],
    [3, 4, 4],
    [2, 0],
  ].map((sizes) => torch.randn(sizes, { dtype }));
  const low = torch.randn(6, 2, { dtype }).mm(torch.randn(2, 5, { dtype }));
  const scales = torch.tensor([1e-9, 1, 1e9], { dtype }).mul(torch.randn(4, 3, { dtype }));
  return [...random, low, scales, torch.zeros(3, 2, { dtype }), torch.ones(4, 4, { dtype }), torch.eye(3, { dtype })];
}

function assertClose(got: torch.Tensor, want: torch.Tensor, scale: torch.Tensor, what: string): void {
  assert.deepEqual([...got.shape], [...want.shape], what);
  if (want.numel() === 0) return;
  const error = got.sub(want).abs().max().item();
  const size = scale.numel() === 0 ? 1 : Math.max(scale.abs().max().item(), 1e-300);
  assert.ok(error <= 1e-12 * Math.max(size, 1e-12), `${what}: off by ${error}`);
}

const one = torch.ones(1);
const unit = (n: number) => torch.eye(n, { dtype: torch.float64 });

function assertOrthogonal(q: torch.Tensor, what: string): void {
  const product = q.mT.matmul(q);
  assertClose(product, unit(product.size(-1)).expand(product.shape), one, what);
}

describe("factorizations", () => {
  for (const [i, a] of matrices().entries()) {
    const [m, n] = a.shape.slice(-2);

    it(`SVD of matrix ${i}, [${a.shape}]`, () => {
      for (const full of [true, false]) {
        const { U, S, Vh } = torch.linalg.svd(a, full);
        const k = Math.min(m, n);
        assertOrthogonal(U, "U");
        assertOrthogonal(Vh.mT, "V");
        assertClose(
          U.narrow(-1, 0, k)
            .mul(S.unsqueeze(-2))
            .matmul(Vh.narrow(-2, 0, k)),
          a,
          a,
          "U · S · Vᵀ",
        );
        const values = S.reshape([-1]).tolist() as number[];
        assert.ok(
          values.every((value, j) => j % k === 0 || value <= values[j - 1]),
          "in descending order",
        );
      }
    });

    it(`QR of matrix ${i}, [${a.shape}]`, () => {
      for (const mode of ["reduced", "complete"] as const) {
        const { Q, R } = torch.linalg.qr(a, mode);
        assertOrthogonal(Q, "Q");
        assertClose(Q.matmul(R), a, a, "Q · R");
      }
    });

    it(`LU of matrix ${i}, [${a.shape}]`, () => {
      const { P, L, U } = torch.linalg.lu(a);
      assertClose(P.matmul(L).matmul(U), a, a, "P · L · U");
    });

    it(`eigenvalues and Cholesky factor of matrix ${i} times its transposed, [${a.shape}]`, () => {
      const square = a.matmul(a.mT);
      const { eigenvalues, eigenvectors } = torch.linalg.eigh(square);
      assertOrthogonal(eigenvectors, "V");
      assertClose(eigenvectors.mul(eigenvalues.unsqueeze(-2)).matmul(eigenvectors.mT), square, square, "V · λ · Vᵀ");
      const positive = square.add(unit(m).mul(square.diagonal(0, -2, -1).sum(-1).max().add(1)));
      const L = torch.linalg.cholesky(positive);
      assertClose(L.matmul(L.mT), positive, positive, "L · Lᵀ");
    });

    it(`pseudoinverse of matrix ${i}, [${a.shape}]`, () => {
      const inverse = torch.linalg.pinv(a, { rtol: 1e-13 });
      assertClose(a.matmul(inverse).matmul(a), a, a.mul(1e3), "A · A⁺ · A");
    });
  }
});

// Householder's reflections: what `geqrf` finds, and their product.
import { runGrad } from "../backward.js";
import { RuntimeError } from "../errors.js";
import { factorQR, formQ } from "../factor/qr.js";
import { enable_grad, mode } from "../mode.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import { ownDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import { batchSizes, checkMatrix, identity, joined, matricesOf, matrixSizes, slicesOf } from "./linalg-shared.js";
import { grid } from "./samples.js";

const { define, alias } = family("linalg-householder");

/** The product in ops: (1 − τ₁ v₁ v₁ᵀ) (1 − τ₂ v₂ v₂ᵀ) … applied to the first columns of the unit matrix. */
function productInOps(a: Tensor, tau: Tensor): Tensor {
  const [m, n] = matrixSizes(a);
  let q = identity(a, m).narrow(1, 0, n).expand(a.sizes);
  for (let k = tau.sizes[tau.ndim - 1] - 1; k >= 0; k--) {
    const column = a.narrow(-1, k, 1);
    const front = column.detach().narrow(-2, 0, k).mul(0);
    const one = column.detach().narrow(-2, k, 1).mul(0).add(1);
    const v = cat([front, one, column.narrow(-2, k + 1, m - k - 1)], -2);
    q = q.sub(v.mul(tau.narrow(-1, k, 1).unsqueeze(-1)).matmul(v.mT.matmul(q)));
  }
  return q;
}

/** The gradient of one of the two inputs, by way of the product in ops. */
function gradientOf(g: Tensor, a: Tensor, tau: Tensor, which: 0 | 1): Tensor {
  const create_graph = mode.grad;
  const inputs = [a, tau].map((t) => (create_graph && t.requires_grad ? t : t.detach().requires_grad_()));
  return enable_grad(() => runGrad([productInOps(inputs[0], inputs[1])], [inputs[which]], [g], { create_graph })[0]!);
}

define(
  "linalg_householder_product(Tensor input, Tensor tau)",
  "The first columns of a product of Householder's reflections.",
  {
    shapes: "(…, n, m), (…, k) → (…, n, m)",
    raises: "RuntimeError if sizes do not fit",
    reach: "linalg",
    meanings: { tau: "The factors of the reflections." },
    forward: ({ input, tau }) => {
      const name = "torch.linalg.householder_product";
      checkMatrix(input, name, "input");
      const [m, n] = matrixSizes(input);
      if (m < n) throw new RuntimeError(`${name}: input.shape[-2] must be greater than or equal to input.shape[-1]`);
      if (tau.sizes[ownDim(-1, tau.ndim)] > n)
        throw new RuntimeError(`${name}: input.shape[-1] must be greater than or equal to tau.shape[-1]`);
      const factors = slicesOf(tau, 1);
      const products = matricesOf(input).map((a, i) => formQ(a, m, n, factors[i], n));
      return joined(input, input.sizes, input.dtype, products);
    },
    gradients: {
      a: rule("through the reflections", "ab", (g, { a, b }) => gradientOf(g, a, b, 0)),
      b: rule("through the reflections", "ab", (g, { a, b }) => gradientOf(g, a, b, 1)),
    },
    samples: [() => [grid([2, 3, 2]), grid([2, 2], 1)]],
  },
);
alias("orgqr", "linalg_householder_product", "function method");

define(
  "geqrf(Tensor input)",
  "The QR factorization as LAPACK leaves it: R, below it the reflections, and their factors.",
  {
    shapes: "(…, n, m) → the same, (…, least of both)",
    raises: "RuntimeError if the input is no matrix",
    returns: 'Named<["a", "tau"]>',
    forward: ({ input }) => {
      checkMatrix(input, "torch.geqrf", "input");
      const [m, n] = matrixSizes(input);
      const factors: Float64Array[] = [];
      const matrices = matricesOf(input).map((a) => {
        const tau = new Float64Array(Math.min(m, n));
        factorQR(a, m, n, tau);
        factors.push(tau);
        return a;
      });
      const sizes = [...batchSizes(input), Math.min(m, n)];
      return named(
        "geqrf",
        ["a", "tau"],
        [joined(input, input.sizes, input.dtype, matrices), joined(input, sizes, input.dtype, factors)],
      );
    },
  },
);

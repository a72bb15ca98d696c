// Products of matrices and vectors, added to a tensor.

import { resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule, type Saved } from "../op.js";
import { ownDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { batchProduct, matrixProduct, vectorProduct } from "./matrix.js";
import { grid } from "./samples.js";

const { define } = family("matrix-sums");

type Factor = number | boolean;
type Given = Saved<{ beta: Factor; alpha: Factor }>;

/** Integers are scaled by whole numbers, booleans kept or dropped. */
function scaled(t: Tensor, by: Factor): Tensor {
  if (t.dtype.category === "bool") return by ? t : t.logical_and(t.logical_not());
  const factor = t.dtype.is_floating_point ? Number(by) : Math.trunc(Number(by));
  return factor === 1 ? t : t.mul(factor);
}

/** `product * alpha + input * beta`; an input that is not wanted is not looked at. */
function added(input: Tensor, product: Tensor, beta: Factor, alpha: Factor): Tensor {
  const result = scaled(product, alpha);
  const spread = input.to(product.dtype).expand(product.sizes);
  return Number(beta) === 0 ? result : result.add(scaled(spread, beta));
}

/** The input, where a product can start from it as it is: floats of the product's type that nothing scales. */
function start(input: Tensor, { dtype }: Tensor, beta: Factor, alpha: Factor): Tensor | undefined {
  const plain = Number(beta) === 1 && Number(alpha) === 1;
  return plain && dtype.is_floating_point && input.dtype === dtype ? input : undefined;
}

const inputRule = rule("g * beta", "", (g, { args }: Given) => scaled(g, args.beta));

define(
  "addmm(Tensor input, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1)",
  "The product of two matrices, added to `input`.",
  {
    shapes: "(n, p) or what broadcasts to it, (n, m), (m, p) → (n, p)",
    raises: "RuntimeError if the inner sizes differ",
    text: "beta * a + alpha * b · c",
    reach: "function method in-place",
    forward: ({ input, mat1, mat2, beta, alpha }) => {
      if (mat1.ndim !== 2) throw new RuntimeError(`mat1 must be a matrix, got ${mat1.ndim}-D tensor`);
      if (mat2.ndim !== 2) throw new RuntimeError(`mat2 must be a matrix, got ${mat2.ndim}-D tensor`);
      if (input.dtype !== mat2.dtype) throw new RuntimeError("self and mat2 must have the same dtype");
      if (mat1.dtype !== mat2.dtype) throw new RuntimeError("mat1 and mat2 must have the same dtype");
      const first = start(input, mat1, beta, alpha);
      const product = matrixProduct(mat1, mat2, first);
      return first === undefined ? added(input, product, beta, alpha) : product;
    },
    gradients: {
      a: inputRule,
      b: rule("g · cᵀ * alpha", "c", (g, { c, args }: Given) => scaled(g.mm(c.t()), args.alpha)),
      c: rule("bᵀ · g * alpha", "b", (g, { b, args }: Given) => scaled(b.t().mm(g), args.alpha)),
    },
    samples: [() => [grid([4], 2), grid([2, 3]), grid([3, 4], 1), { beta: 0.5, alpha: 2 }]],
  },
);
define(
  "addmv(Tensor input, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1)",
  "The product of a matrix and a vector, added to `input`.",
  {
    shapes: "(n) or what broadcasts to it, (n, m), (m) → (n)",
    raises: "RuntimeError if the inner sizes differ",
    text: "beta * a + alpha * b · c",
    reach: "function method in-place",
    forward: ({ input, mat, vec, beta, alpha }) => {
      if (input.ndim > 1)
        throw new RuntimeError(`vector + matrix @ vector expected, got ${input.ndim}, ${mat.ndim}, ${vec.ndim}`);
      const product = vectorProduct(mat, vec, input.ndim === 0 ? 1 : input.sizes[0], input.ndim);
      return added(input, product, beta, alpha);
    },
    gradients: {
      a: inputRule,
      b: rule("g ⊗ c * alpha", "c", (g, { c, args }: Given) => scaled(g.outer(c), args.alpha)),
      c: rule("bᵀ · g * alpha", "b", (g, { b, args }: Given) => scaled(b.t().mv(g), args.alpha)),
    },
    samples: [() => [grid([2], 2), grid([2, 3]), grid([3], 1), { beta: 0.5, alpha: 2 }]],
  },
);

function checkWhole(t: Tensor, factors: Readonly<Record<string, Factor>>): void {
  if (t.dtype.is_floating_point) return;
  for (const [name, value] of Object.entries(factors))
    if (!Number.isInteger(Number(value)))
      throw new RuntimeError(`For integral input tensors, argument ${name} must not be a floating point number.`);
}

define(
  "addr(Tensor input, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1)",
  "The products of each element of one vector with each of another, added to `input`.",
  {
    shapes: "(n, m) or what broadcasts to it, (n), (m) → (n, m)",
    raises: "RuntimeError if `vec1` or `vec2` is not a vector",
    text: "beta * a + alpha * b ⊗ c",
    reach: "function method in-place",
    forward: ({ input, vec1, vec2, beta, alpha }) => {
      if (vec1.ndim !== 1) throw new RuntimeError(`addr: Expected 1-D argument vec1, but got ${vec1.ndim}-D`);
      if (vec2.ndim !== 1) throw new RuntimeError(`addr: Expected 1-D argument vec2, but got ${vec2.ndim}-D`);
      const product = vec1.to(resultType([input, vec1, vec2])).outer(vec2);
      checkWhole(product, { beta, alpha });
      return added(input, product, beta, alpha);
    },
    gradients: {
      a: inputRule,
      b: rule("g · c * alpha", "c", (g, { c, args }: Given) => scaled(g.mv(c.to(g.dtype)), args.alpha)),
      c: rule("gᵀ · b * alpha", "b", (g, { b, args }: Given) => scaled(g.t().mv(b.to(g.dtype)), args.alpha)),
    },
    samples: [() => [grid([3], 2), grid([2]), grid([3], 1), { beta: 0.5, alpha: 2 }]],
  },
);
define(
  "baddbmm(Tensor input, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1)",
  "The products of two batches of matrices, added to `input`.",
  {
    shapes: "(b, n, p) or what broadcasts to it, (b, n, m), (b, m, p) → (b, n, p)",
    raises: "RuntimeError if batches or inner sizes differ",
    text: "beta * a + alpha * b · c, matrix by matrix",
    reach: "function method in-place",
    forward: ({ input, batch1, batch2, beta, alpha }) => {
      const first = start(input, batch1, beta, alpha);
      const product = batchProduct(batch1, batch2, "baddbmm", first);
      return first === undefined ? added(input, product, beta, alpha) : product;
    },
    gradients: {
      a: inputRule,
      b: rule("g · cᵀ * alpha", "c", (g, { c, args }: Given) => scaled(g.bmm(c.transpose(1, 2)), args.alpha)),
      c: rule("bᵀ · g * alpha", "b", (g, { b, args }: Given) => scaled(b.transpose(1, 2).bmm(g), args.alpha)),
    },
    samples: [() => [grid([2, 1], 2), grid([2, 2, 3]), grid([2, 3, 2], 1), { beta: 0.5, alpha: 2 }]],
  },
);

/** The gradient of a sum over a batch: the same for each matrix. */
const repeated = (g: Tensor, batch: Tensor) => g.expand([batch.sizes[0], ...g.sizes]);

define(
  "addbmm(Tensor input, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1)",
  "The sum of the products of two batches of matrices, added to `input`.",
  {
    shapes: "(n, p) or what broadcasts to it, (b, n, m), (b, m, p) → (n, p)",
    raises: "RuntimeError if batches or inner sizes differ",
    text: "beta * a + alpha * Σ b · c",
    reach: "function method in-place",
    forward: ({ input, batch1, batch2, beta, alpha }) => {
      const [rows, columns] = (
        [
          [batch1, 1],
          [batch2, 2],
        ] as const
      ).map(([of, dim]) => of.sizes[ownDim(dim, of.ndim)]);
      const spread = input.expand([rows, columns]);
      const product = summedProducts(batch1, batch2);
      if (input.dtype !== batch2.dtype) throw new RuntimeError("self and mat2 must have the same dtype");
      return added(spread, product, beta, alpha);
    },
    gradients: {
      a: inputRule,
      b: rule("g · cᵀ * alpha", "c", (g, { c, args }: Given) =>
        scaled(repeated(g, c).bmm(c.transpose(1, 2)), args.alpha),
      ),
      c: rule("bᵀ · g * alpha", "b", (g, { b, args }: Given) =>
        scaled(b.transpose(1, 2).bmm(repeated(g, b)), args.alpha),
      ),
    },
    samples: [() => [grid([2, 1], 2), grid([2, 2, 3]), grid([2, 3, 2], 1), { beta: 0.5, alpha: 2 }]],
  },
);

function summedProducts(a: Tensor, b: Tensor): Tensor {
  if (a.dtype !== b.dtype) throw new RuntimeError("mat1 and mat2 must have the same dtype");
  if (a.ndim === 3 && b.ndim === 3) {
    if (a.sizes[0] !== b.sizes[0])
      throw new RuntimeError(`batch1 and batch2 must have same number of batches, got ${a.sizes[0]} and ${b.sizes[0]}`);
    if (a.sizes[2] !== b.sizes[1])
      throw new RuntimeError(
        `Incompatible matrix sizes for bmm (${a.sizes[1]}x${a.sizes[2]} and ${b.sizes[1]}x${b.sizes[2]})`,
      );
  }
  const products = batchProduct(a, b, "addmm_impl_cpu_");
  return products.sum([0], false, { dtype: products.dtype });
}

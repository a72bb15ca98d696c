// Products of matrices and vectors.
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { broadcastSizes } from "../shape.js";
import { allocate, type Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define } = family("matrix");

function checkTypes(a: Tensor, b: Tensor, names: string): void {
  if (a.dtype !== b.dtype) throw new RuntimeError(`${names} must have the same dtype`);
}

/** The product of matrices, or of batches of them; integers by way of doubles. */
function product(a: Tensor, b: Tensor, sizes: readonly number[]): Tensor {
  if (!a.dtype.is_floating_point && a.dtype.name !== "int64") return product(a.double(), b.double(), sizes).to(a.dtype);
  const result = allocate(a, sizes, a.dtype);
  a.storage.backend.matmul(result, a, b);
  return result;
}

function mm(a: Tensor, b: Tensor): Tensor {
  if (a.ndim !== 2) throw new RuntimeError("self must be a matrix");
  if (b.ndim !== 2) throw new RuntimeError("mat2 must be a matrix");
  checkInner(a, b);
  checkTypes(a, b, "mat1 and mat2");
  return product(a, b, [a.sizes[0], b.sizes[1]]);
}

function checkInner(a: Tensor, b: Tensor): void {
  if (a.sizes[1] === b.sizes[0]) return;
  const text = (t: Tensor) => t.sizes.join("x");
  throw new RuntimeError(`mat1 and mat2 shapes cannot be multiplied (${text(a)} and ${text(b)})`);
}

define("mm(Tensor input, Tensor mat2)", "The product of two matrices.", {
  text: "a · b",
  forward: ({ input, mat2 }) => mm(input, mat2),
  gradients: {
    a: rule("g · bᵀ", "b", (g, { b }) => g.mm(b.t())),
    b: rule("aᵀ · g", "a", (g, { a }) => a.t().mm(g)),
  },
  samples: [() => [grid([2, 3]), grid([3, 4], 1)]],
});

define("bmm(Tensor input, Tensor mat2)", "The products of two batches of matrices.", {
  text: "a · b, matrix by matrix",
  forward: ({ input, mat2 }) => {
    if (input.ndim !== 3) throw new RuntimeError("batch1 must be a 3D tensor");
    if (mat2.ndim !== 3) throw new RuntimeError("batch2 must be a 3D tensor");
    const [n, m, k] = input.sizes;
    if (mat2.sizes[0] !== n || mat2.sizes[1] !== k)
      throw new RuntimeError(
        `Expected size for first two dimensions of batch2 tensor to be: [${n}, ${k}] but got: [${mat2.sizes[0]}, ${mat2.sizes[1]}].`,
      );
    checkTypes(input, mat2, "expected scalar types: batch1 and batch2");
    return product(input, mat2, [n, m, mat2.sizes[2]]);
  },
  gradients: {
    a: rule("g · bᵀ", "b", (g, { b }) => g.bmm(b.transpose(1, 2))),
    b: rule("aᵀ · g", "a", (g, { a }) => a.transpose(1, 2).bmm(g)),
  },
  samples: [() => [grid([2, 2, 3]), grid([2, 3, 2], 1)]],
});

define("mv(Tensor input, Tensor vec)", "The product of a matrix and a vector.", {
  text: "a · b",
  forward: ({ input, vec }) => {
    if (input.ndim !== 2 || vec.ndim !== 1)
      throw new RuntimeError(`vector + matrix @ vector expected, got 1, ${input.ndim}, ${vec.ndim}`);
    if (input.sizes[1] !== vec.sizes[0])
      throw new RuntimeError(
        `size mismatch, got input (${input.sizes[0]}), mat (${input.sizes[0]}x${input.sizes[1]}), vec (${vec.sizes[0]})`,
      );
    return mm(input, vec.unsqueeze(1)).squeeze(1);
  },
  gradients: {
    a: rule("g ⊗ b", "b", (g, { b }) => g.unsqueeze(1).mul(b)),
    b: rule("aᵀ · g", "a", (g, { a }) => a.t().mv(g)),
  },
  samples: [() => [grid([2, 3]), grid([3], 1)]],
});

define("dot(Tensor input, Tensor tensor)", "The sum of the products of two vectors' elements.", {
  text: "Σ a * b",
  forward: ({ input, tensor }) => {
    if (input.ndim !== 1 || tensor.ndim !== 1)
      throw new RuntimeError(`1D tensors expected, but got ${input.ndim}D and ${tensor.ndim}D tensors`);
    if (input.sizes[0] !== tensor.sizes[0])
      throw new RuntimeError(
        `inconsistent tensor size, expected tensor [${input.sizes[0]}] and src [${tensor.sizes[0]}] to have the same number of elements, but got ${input.sizes[0]} and ${tensor.sizes[0]} elements respectively`,
      );
    return mm(input.unsqueeze(0), tensor.unsqueeze(1)).view([]);
  },
  gradients: { a: "g * b", b: "g * a" },
  samples: [() => [grid([3]), grid([3], 1)]],
});

/** Batches of matrices: all leading dimensions broadcast and folded into one. */
function batched(a: Tensor, b: Tensor): Tensor {
  const rows = a.ndim === 1 ? a.unsqueeze(0) : a;
  const columns = b.ndim === 1 ? b.unsqueeze(1) : b;
  const batch = broadcastSizes(rows.sizes.slice(0, -2), columns.sizes.slice(0, -2));
  const [m, k] = rows.sizes.slice(-2);
  const [k2, n] = columns.sizes.slice(-2);
  const whole = (t: Tensor, p: number, q: number) =>
    t.expand([...batch, p, q]).reshape([-1, p, q].map((s, i) => (i === 0 ? batch.reduce((x, y) => x * y, 1) : s)));
  const result = whole(rows, m, k)
    .bmm(whole(columns, k2, n))
    .view([...batch, m, n]);
  if (a.ndim === 1) return result.squeeze(-2);
  return b.ndim === 1 ? result.squeeze(-1) : result;
}

/** A batch of matrices times one matrix is one product with the rows of all. */
function folded(a: Tensor, b: Tensor): Tensor {
  const result = a.reshape([-1, a.sizes[a.ndim - 1]]);
  const sizes = a.sizes.slice(0, -1);
  return b.ndim === 1 ? result.mv(b).view(sizes) : result.mm(b).view([...sizes, b.sizes[1]]);
}

define(
  "matmul(Tensor input, Tensor other)",
  "The product of vectors, matrices, or batches of matrices, whichever they are.",
  {
    compose: ({ input: a, other: b }) => {
      if (a.ndim === 0 || b.ndim === 0)
        throw new RuntimeError(
          `both arguments to matmul need to be at least 1D, but they are ${a.ndim}D and ${b.ndim}D`,
        );
      if (a.ndim === 1 && b.ndim === 1) return a.dot(b);
      if (a.ndim === 2 && b.ndim === 1) return a.mv(b);
      if (a.ndim === 1 && b.ndim === 2) return a.unsqueeze(0).mm(b).squeeze(0);
      if (a.ndim === 2 && b.ndim === 2) return a.mm(b);
      return b.ndim <= 2 && a.numel() > 0 ? folded(a, b) : batched(a, b);
    },
    samples: [() => [grid([2, 2, 3]), grid([3, 2], 1)]],
  },
);

/** Integers are scaled by whole numbers. */
function scaled(t: Tensor, by: number | boolean): Tensor {
  const factor = t.dtype.is_floating_point ? Number(by) : Math.trunc(Number(by));
  return factor === 1 ? t : t.mul(factor);
}

define(
  "addmm(Tensor input, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1)",
  "The product of two matrices, added to `input`.",
  {
    text: "beta * a + alpha * b · c",
    reach: "function method in-place",
    forward: ({ input, mat1, mat2, beta, alpha }) => {
      const result = scaled(mm(mat1, mat2), alpha);
      return Number(beta) === 0 ? result : result.add(scaled(input.expand(result.sizes), beta));
    },
    gradients: {
      a: rule<{ beta: number | boolean }>("g * beta", "", (g, { args }) => scaled(g, args.beta)),
      b: rule<{ alpha: number | boolean }>("g · cᵀ * alpha", "c", (g, { c, args }) => scaled(g.mm(c.t()), args.alpha)),
      c: rule<{ alpha: number | boolean }>("bᵀ · g * alpha", "b", (g, { b, args }) => scaled(b.t().mm(g), args.alpha)),
    },
    samples: [() => [grid([4], 2), grid([2, 3]), grid([3, 4], 1), { beta: 0.5, alpha: 2 }]],
  },
);

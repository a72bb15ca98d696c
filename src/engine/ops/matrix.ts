// Products of matrices and vectors.
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { broadcastSizes, countOf, ownDim } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { needNumber } from "./types.js";

const { define, alias } = family("matrix");

const shapeText = (t: Tensor) => t.sizes.join("x");
const list = (sizes: readonly number[]) => `[${sizes.join(", ")}]`;

/** Raises unless the kernel can take both: numbers of one type. */
function checkTypes(kernel: string, a: Tensor, b: Tensor): void {
  needNumber(kernel, a);
  if (a.dtype === b.dtype) return;
  throw new RuntimeError(`expected scalar type ${a.dtype.scalarType} but found ${b.dtype.scalarType}`);
}

/** The product of matrices, or of batches of them, plus an addend of floats; integers by way of doubles. */
function product(a: Tensor, b: Tensor, sizes: readonly number[], addend?: Tensor): Tensor {
  if (!a.dtype.is_floating_point && a.dtype.name !== "int64") return product(a.double(), b.double(), sizes).to(a.dtype);
  const spread = addend?.expand(sizes);
  const result = reserve(a, sizes, a.dtype);
  a.storage.backend.matmul(result, a, b, spread);
  return result;
}

/** The product of two matrices, checked, plus `addend` if there is one. */
export function matrixProduct(a: Tensor, b: Tensor, addend?: Tensor): Tensor {
  if (a.sizes[1] !== b.sizes[0])
    throw new RuntimeError(`mat1 and mat2 shapes cannot be multiplied (${shapeText(a)} and ${shapeText(b)})`);
  checkTypes("addmm_impl_cpu_", a, b);
  return product(a, b, [a.sizes[0], b.sizes[1]], addend);
}

define("mm(Tensor input, Tensor mat2)", "The product of two matrices.", {
  text: "a · b",
  shapes: "(n, m), (m, p) → (n, p)",
  raises: "RuntimeError if the inner sizes differ",
  forward: ({ input, mat2 }) => {
    if (input.ndim !== 2) throw new RuntimeError("self must be a matrix");
    if (mat2.ndim !== 2) throw new RuntimeError("mat2 must be a matrix");
    return matrixProduct(input, mat2);
  },
  gradients: {
    a: rule("g · bᵀ", "b", (g, { b }) => g.mm(b.t())),
    b: rule("aᵀ · g", "a", (g, { a }) => a.t().mm(g)),
  },
  samples: [() => [grid([2, 3]), grid([3, 4], 1)]],
});

/** The products of two batches of matrices, checked, plus `addend` if there is one. */
export function batchProduct(a: Tensor, b: Tensor, kernel = "bmm", addend?: Tensor): Tensor {
  if (a.ndim !== 3) throw new RuntimeError("batch1 must be a 3D tensor");
  if (b.ndim !== 3) throw new RuntimeError("batch2 must be a 3D tensor");
  const [n, m, k] = a.sizes;
  if (b.sizes[0] !== n || b.sizes[1] !== k)
    throw new RuntimeError(
      `Expected size for first two dimensions of batch2 tensor to be: [${n}, ${k}] but got: [${b.sizes[0]}, ${b.sizes[1]}].`,
    );
  checkTypes(kernel, a, b);
  return product(a, b, [n, m, b.sizes[2]], addend);
}

define("bmm(Tensor input, Tensor mat2)", "The products of two batches of matrices.", {
  text: "a · b, matrix by matrix",
  shapes: "(b, n, m), (b, m, p) → (b, n, p)",
  raises: "RuntimeError if the inner sizes or the batches differ",
  forward: ({ input, mat2 }) => batchProduct(input, mat2),
  gradients: {
    a: rule("g · bᵀ", "b", (g, { b }) => g.bmm(b.transpose(1, 2))),
    b: rule("aᵀ · g", "a", (g, { a }) => a.transpose(1, 2).bmm(g)),
  },
  samples: [() => [grid([2, 2, 3]), grid([2, 3, 2], 1)]],
});

/** The product of a matrix and a vector, checked; `result` is what the message calls the length of the result. */
export function vectorProduct(matrix: Tensor, vector: Tensor, result = matrix.sizes[0], resultRank = 1): Tensor {
  if (matrix.ndim !== 2 || vector.ndim !== 1)
    throw new RuntimeError(`vector + matrix @ vector expected, got ${resultRank}, ${matrix.ndim}, ${vector.ndim}`);
  if (matrix.sizes[1] !== vector.sizes[0] || (result !== matrix.sizes[0] && result !== 1))
    throw new RuntimeError(`size mismatch, got ${result}, ${shapeText(matrix)},${vector.sizes[0]}`);
  checkTypes("addmv_impl_cpu", matrix, vector);
  return product(matrix, vector.unsqueeze(1), [matrix.sizes[0], 1]).squeeze(1);
}

define("mv(Tensor input, Tensor vec)", "The product of a matrix and a vector.", {
  text: "a · b",
  shapes: "(n, m), (m) → (n)",
  raises: "RuntimeError if the inner sizes differ",
  forward: ({ input, vec }) => vectorProduct(input, vec),
  gradients: {
    a: rule("g ⊗ b", "b", (g, { b }) => g.unsqueeze(1).mul(b)),
    b: rule("aᵀ · g", "a", (g, { a }) => a.t().mv(g)),
  },
  samples: [() => [grid([2, 3]), grid([3], 1)]],
});

function dot(a: Tensor, b: Tensor): Tensor {
  if (a.ndim !== 1 || b.ndim !== 1)
    throw new RuntimeError(`1D tensors expected, but got ${a.ndim}D and ${b.ndim}D tensors`);
  if (a.dtype !== b.dtype)
    throw new RuntimeError(
      `dot : expected both vectors to have same dtype, but found ${a.dtype.scalarType} and ${b.dtype.scalarType}`,
    );
  const [m] = a.sizes;
  const [n] = b.sizes;
  if (m !== n)
    throw new RuntimeError(
      `inconsistent tensor size, expected tensor [${m}] and src [${n}] to have the same number of elements, but got ${m} and ${n} elements respectively`,
    );
  needNumber("dot", a);
  return product(a.unsqueeze(0), b.unsqueeze(1), [1, 1]).view([]);
}

for (const [name, other] of [
  ["dot", "tensor"],
  ["vdot", "other"],
])
  define(`${name}(Tensor input, Tensor ${other})`, "The sum of the products of two vectors' elements.", {
    text: "Σ a * b",
    meanings: { tensor: "The second vector.", other: "The second vector." },
    shapes: "(n), (n) → ()",
    raises: "RuntimeError if the lengths or types differ",
    forward: (args: Record<string, Tensor>) => dot(args.input, args[other]),
    gradients: { a: "g * b", b: "g * a" },
    samples: [() => [grid([3]), grid([3], 1)]],
  });

define("outer(Tensor input, Tensor vec2)", "The products of each element of one vector with each of another.", {
  shapes: "(n), (m) → (n, m)",
  raises: "RuntimeError if an input is not a vector",
  text: "a ⊗ b",
  compose: ({ input, vec2 }) => {
    if (input.ndim !== 1) throw new RuntimeError(`outer: Expected 1-D argument self, but got ${input.ndim}-D`);
    if (vec2.ndim !== 1) throw new RuntimeError(`outer: Expected 1-D argument vec2, but got ${vec2.ndim}-D`);
    return input.reshape([input.sizes[0], 1]).mul(vec2);
  },
});
alias("ger", "outer");

define("inner(Tensor input, Tensor other)", "Sums of products along the last dimensions of both.", {
  shapes: "(…, n), (…′, n) → (…, …′)",
  raises: "RuntimeError if the last sizes differ",
  text: "a · bᵀ",
  compose: ({ input, other }) => {
    if (input.ndim === 0 || other.ndim === 0) return input.mul(other);
    if (input.sizes[input.ndim - 1] !== other.sizes[other.ndim - 1])
      throw new RuntimeError(
        `inner() the last dimension must match on both input tensors but got shapes ${list(input.sizes)} and ${list(other.sizes)}`,
      );
    return contracted(input, other, [-1], [-1]);
  },
});

/** Sums of products over `dimsA` of one tensor and `dimsB` of another: one matrix product. */
export function contracted(a: Tensor, b: Tensor, dimsA: readonly number[], dimsB: readonly number[]): Tensor {
  if (dimsA.length !== dimsB.length) throw new RuntimeError("both dimension lists should have same length");
  const overA = dimsA.map((dim) => ownDim(dim, a.ndim));
  const overB = dimsB.map((dim) => ownDim(dim, b.ndim));
  const [left, right] = evened(a, b, overA, overB, dimsA, dimsB);
  const freeA = left.sizes.map((_, dim) => dim).filter((dim) => !overA.includes(dim));
  const freeB = right.sizes.map((_, dim) => dim).filter((dim) => !overB.includes(dim));
  const sizesA = freeA.map((dim) => left.sizes[dim]);
  const sizesB = freeB.map((dim) => right.sizes[dim]);
  const summed = countOf(overA.map((dim) => left.sizes[dim]));
  const rows = left.permute([...freeA, ...overA]).reshape([countOf(sizesA), summed]);
  const columns = right.permute([...overB, ...freeB]).reshape([summed, countOf(sizesB)]);
  return rows.mm(columns).reshape([...sizesA, ...sizesB]);
}

/** Where one of two dimensions has size 1, the other is summed up first. */
function evened(
  a: Tensor,
  b: Tensor,
  overA: readonly number[],
  overB: readonly number[],
  dimsA: readonly number[],
  dimsB: readonly number[],
): [Tensor, Tensor] {
  let [left, right] = [a, b];
  overA.forEach((dim, i) => {
    const sizeA = a.sizes[dim];
    const sizeB = b.sizes[overB[i]];
    if (sizeA === sizeB) return;
    if (sizeA === 1) right = right.sum([overB[i]], true);
    else if (sizeB === 1) left = left.sum([dim], true);
    else
      throw new RuntimeError(
        `contracted dimensions need to match, but first has size ${sizeA} in dim ${dimsA[i]} and second has size ${sizeB} in dim ${dimsB[i]}`,
      );
  });
  return [left, right];
}

/** Batches of matrices: all leading dimensions broadcast and folded into one. */
function batched(a: Tensor, b: Tensor): Tensor {
  const rows = a.ndim === 1 ? a.unsqueeze(0) : a;
  const columns = b.ndim === 1 ? b.unsqueeze(1) : b;
  const batch = broadcastSizes(rows.sizes.slice(0, -2), columns.sizes.slice(0, -2));
  const whole = (t: Tensor) => {
    const matrix = t.sizes.slice(-2);
    return t.expand([...batch, ...matrix]).reshape([countOf(batch), ...matrix]);
  };
  const result = whole(rows).bmm(whole(columns));
  const m = a.ndim === 1 ? [] : [rows.sizes[rows.ndim - 2]];
  const n = b.ndim === 1 ? [] : [columns.sizes[columns.ndim - 1]];
  return result._unsafe_view([...batch, ...m, ...n]);
}

/** A batch of matrices times one matrix or vector is one product with the rows of all. */
function folded(a: Tensor, b: Tensor): Tensor {
  const sizes = a.sizes.slice(0, -1);
  const rows = a.reshape([countOf(sizes), a.sizes[a.ndim - 1]]);
  return b.ndim === 1 ? rows.mv(b)._unsafe_view(sizes) : rows.mm(b)._unsafe_view([...sizes, b.sizes[1]]);
}

/** Whether `folded` is worth its while: not where each matrix of a batch lies transposed in memory. */
function foldable(many: Tensor, one: Tensor): boolean {
  if (many.ndim < 3 || one.ndim > 2) return false;
  const [first, , last] = many.strides;
  return !(many.ndim === 3 && one.ndim === 2 && last !== 1 && first === many.sizes[1] * many.sizes[2]);
}

function matmul(a: Tensor, b: Tensor): Tensor {
  if (a.ndim === 0 || b.ndim === 0)
    throw new RuntimeError(`both arguments to matmul need to be at least 1D, but they are ${a.ndim}D and ${b.ndim}D`);
  if (a.ndim === 1 && b.ndim === 1) return a.dot(b);
  if (a.ndim === 2 && b.ndim === 1) return a.mv(b);
  if (a.ndim === 1 && b.ndim === 2) return a.unsqueeze(0).mm(b).squeeze_(0);
  if (a.ndim === 2 && b.ndim === 2) return a.mm(b);
  if (foldable(a, b)) return folded(a, b);
  if (!foldable(b, a)) return batched(a, b);
  const turned = folded(b.transpose(-2, -1), a.ndim === 2 ? a.t() : a);
  return a.ndim === 2 ? turned.transpose(-2, -1).contiguous() : turned;
}

define(
  "matmul(Tensor input, Tensor other)",
  "The product of vectors, matrices, or batches of matrices, whichever they are.",
  {
    shapes: "(…, n, m), (…, m, p) → (…, n, p)",
    raises: "RuntimeError if the inner sizes differ, or the others do not broadcast",
    meanings: { other: "A vector, a matrix, or a batch of matrices." },
    compose: ({ input, other }) => matmul(input, other),
    samples: [() => [grid([2, 2, 3]), grid([3, 2], 1)]],
  },
);
alias("linalg_matmul", "matmul", "linalg");

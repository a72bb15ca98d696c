// Norms of vectors and matrices, as `torch.linalg` has them, and the condition number.
import { applyRow } from "../apply.js";
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { wrapDim, wrapDims } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { lengthGradient, lengths } from "./lengths.js";
import { determinantOf, inverseOf } from "./linalg-inverse.js";
import { batchSizes, checkFloat, checkMatrix, checkSquare, identity, matrixSizes } from "./linalg-shared.js";
import { singularValuesOf } from "./linalg-svd.js";
import { type Over, restored } from "./over.js";
import { grid } from "./samples.js";

const { define } = family("linalg-norms");

type Order = number | string | boolean | null;

const meanings = {
  ord: "Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`.",
  dim: "The dimensions of vectors or matrices.",
  p: "Which norm; by default the 2-norm.",
};

interface VectorNorm extends Over {
  readonly ord: number | boolean;
  readonly dtype: DType | null;
}

function checkVectors({ sizes, ndim }: Tensor, ord: number, dim: readonly number[] | null): void {
  if (ord >= 0 && ord !== Number.POSITIVE_INFINITY) return;
  const called = ord === Number.POSITIVE_INFINITY ? "inf" : ord === Number.NEGATIVE_INFINITY ? "-inf" : ord;
  const without = "because the operation does not have an identity";
  if (sizes.includes(0) && (dim === null || dim.length === 0))
    throw new RuntimeError(`linalg.vector_norm cannot compute the ${called} norm on an empty tensor ${without}`);
  for (const each of dim ?? [])
    if (sizes[wrapDim(each, ndim)] === 0)
      throw new RuntimeError(
        `linalg.vector_norm cannot compute the ${called} norm on the dimension ${each}because this dimension is empty and the operation does not have an identity`,
      );
}

const vectorNorm = define(
  "linalg_vector_norm(Tensor input, Scalar ord=2, ints? dim=null, bool keepdim=false, *, dtype? dtype=null)",
  "The p-norms of vectors along dimensions, or of all elements.",
  {
    text: "(Σ |a|ᵖ)^(1/p)",
    reach: "linalg",
    meanings,
    forward: ({ input, ord, dtype, ...over }) => {
      checkFloat(input, "linalg.vector_norm");
      checkVectors(input, Number(ord), over.dim);
      return lengths(dtype === null ? input : input.to(dtype), Number(ord), over);
    },
    gradients: {
      a: rule<VectorNorm>("g * sign(a) * (|a| / y)^(p − 1)", "ay", (g, { a, y, inputs, args }) => {
        const put = (t: Tensor) => restored(t, a.sizes, args);
        const from = a.to(g.dtype);
        const gradient = lengthGradient(put(g), from, put(y), Number(args.ord), wrapDims(args.dim, a.ndim));
        return gradient.to(inputs[0].dtype);
      }),
    },
    samples: [
      () => [grid([2, 3])],
      () => [grid([2, 3]), 3, 1],
      () => [grid([2, 3]), Number.POSITIVE_INFINITY, { dim: 0, keepdim: true }],
      () => [grid([2, 3]), 1],
      () => [grid([2, 3]), 0.5],
    ],
  },
);

const vectorNormOf = (
  input: Tensor,
  ord: number,
  dim: readonly number[] | null,
  keepdim = false,
  dtype: DType | null = null,
): Tensor => applyRow(vectorNorm, { input, ord, dim, keepdim, dtype }) as Tensor;

/** What is to be reduced: which norm of the matrices that two dimensions span. */
interface MatrixNorm {
  readonly input: Tensor;
  readonly dim: readonly number[];
  readonly keepdim: boolean;
  readonly dtype: DType | null;
}

function checkMatrixNorm({ input, dim }: MatrixNorm): [number, number] {
  checkMatrix(input, "linalg.matrix_norm");
  if (dim.length !== 2) throw new RuntimeError("linalg.matrix_norm: dim must be a 2-tuple of ints");
  const [rows, columns] = dim.map((each) => wrapDim(each, input.ndim));
  if (rows === columns) throw new RuntimeError(`linalg.matrix_norm: dims must be different. Got (${dim.join(", ")})`);
  return [rows, columns];
}

/** Norms 1 and ∞: the greatest (or least) sum of absolute values of a column or row. */
function sumNorm(given: MatrixNorm, ord: number): Tensor {
  const { input, keepdim, dtype } = given;
  const [rows, columns] = checkMatrixNorm(given);
  const [summed, compared] = Math.abs(ord) === 1 ? [rows, columns] : [columns, rows];
  const sums = vectorNormOf(input, 1, [summed], keepdim, dtype);
  const at = keepdim || compared < summed ? compared : compared - 1;
  return ord > 0 ? sums.amax(at, keepdim) : sums.amin(at, keepdim);
}

/** Norms 2, −2 and `nuc`: from the singular values. */
function spectralNorm(given: MatrixNorm, ord: number | string): Tensor {
  const { input, keepdim, dtype } = given;
  const [rows, columns] = checkMatrixNorm(given);
  const others = input.sizes.map((_, dim) => dim).filter((dim) => dim !== rows && dim !== columns);
  const typed = dtype === null ? input : input.to(dtype);
  const values = singularValuesOf(typed.permute([...others, rows, columns]));
  const norm = ord === "nuc" ? values.sum(-1) : ord === 2 ? values.amax(-1) : values.amin(-1);
  if (!keepdim) return norm;
  const order = [...others, rows, columns];
  return norm
    .unsqueeze(-1)
    .unsqueeze(-1)
    .permute(input.sizes.map((_, dim) => order.indexOf(dim)));
}

function matrixNorm(given: MatrixNorm, ord: Order): Tensor {
  if (ord === "fro" || ord === null) {
    checkMatrixNorm(given);
    return vectorNormOf(given.input, 2, given.dim, given.keepdim, given.dtype);
  }
  if (ord === "nuc") return spectralNorm(given, ord);
  const size = typeof ord === "string" ? Number.NaN : Math.abs(Number(ord));
  if (size === 2) return spectralNorm(given, Number(ord));
  if (size === 1 || size === Number.POSITIVE_INFINITY) return sumNorm(given, Number(ord));
  throw new RuntimeError(`linalg.matrix_norm: Order ${ord} not supported.`);
}

define(
  "linalg_matrix_norm(Tensor input, Scalar|str ord='fro', ints dim=[-2,-1], bool keepdim=false, *, dtype? dtype=null)",
  "The norms of the matrices that two dimensions span.",
  {
    reach: "linalg",
    meanings,
    compose: ({ ord, ...given }) => matrixNorm(given, ord),
  },
);
define(
  "linalg_norm(Tensor input, Scalar|str? ord=null, ints? dim=null, bool keepdim=false, *, dtype? dtype=null)",
  "The norms of vectors or matrices: of all elements, if neither `ord` nor `dim` is given.",
  {
    reach: "linalg",
    meanings,
    compose: ({ input, ord, dim, keepdim, dtype }) => {
      if (dim !== null && dim.length !== 1 && dim.length !== 2)
        throw new RuntimeError(
          `linalg.norm: If dim is specified, it must be of length 1 or 2. Got [${dim.join(", ")}]`,
        );
      if (ord === null) return vectorNormOf(input, 2, dim, keepdim, dtype);
      if (dim === null && input.ndim !== 1 && input.ndim !== 2)
        throw new RuntimeError(
          `linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got ${input.ndim}D.`,
        );
      const over = dim ?? input.sizes.map((_, i) => i);
      if (over.length === 2 || typeof ord === "string") return matrixNorm({ input, dim: over, keepdim, dtype }, ord);
      return vectorNormOf(input, Number(ord), over, keepdim, dtype);
    },
  },
);

/** The greatest singular value over the least. */
function spectralCondition(input: Tensor, ord: number): Tensor {
  const values = singularValuesOf(input);
  const last = values.sizes[values.ndim - 1] - 1;
  const [over, under] = ord > 0 ? [0, last] : [last, 0];
  return values
    .narrow(-1, over, 1)
    .div(values.narrow(-1, under, 1))
    .squeeze(-1);
}

function condition(input: Tensor, p: Order): Tensor {
  if (input.ndim < 2) throw new RuntimeError("linalg.cond: The input tensor must have at least 2 dimensions.");
  if (p === null || p === 2 || p === -2) {
    if (input.numel() === 0) return input.new_zeros(batchSizes(input), { dtype: input.dtype });
    return spectralCondition(input, p ?? 2);
  }
  checkSquare(input, `linalg.cond(ord=${p})`);
  const norm = (of: Tensor) => matrixNorm({ input: of, dim: [-2, -1], keepdim: false, dtype: null }, p);
  if (p === "nuc") {
    const values = singularValuesOf(input);
    return values.sum(-1).mul(values.reciprocal().sum(-1));
  }
  if (matrixSizes(input)[0] === 0) return norm(input);
  const singular = determinantOf(input.detach()).eq(0);
  const unit = identity(input, matrixSizes(input)[0]);
  const safe = input.where(singular.logical_not().unsqueeze(-1).unsqueeze(-1), unit);
  return norm(input)
    .mul(norm(inverseOf(safe)))
    .masked_fill(singular, Number.POSITIVE_INFINITY);
}

define("linalg_cond(Tensor input, Scalar|str? p=null)", "The condition number of each matrix.", {
  shapes: "(…, n, m) → (…)",
  raises: "RuntimeError if the input is no matrix or `p` is no norm",
  reach: "linalg",
  meanings,
  compose: ({ input, p }) => condition(input, p),
});

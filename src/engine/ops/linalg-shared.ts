// What the rows of linear algebra have in common: checks, batches of matrices as arrays of doubles, triangles.
import { type DType, int32 } from "../dtype.js";
import { LinAlgError, RuntimeError } from "../errors.js";
import { broadcastSizes, countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";

/** The number of rows and columns of each matrix. */
export function matrixSizes(t: Tensor): [rows: number, columns: number] {
  return [t.sizes[t.ndim - 2], t.sizes[t.ndim - 1]];
}

/** The dimensions before the matrices. */
export const batchSizes = (t: Tensor): readonly number[] => t.sizes.slice(0, -2);

/** Raises unless `t` holds matrices of floating point numbers. */
export function checkMatrix(t: Tensor, name: string, letter = "A"): void {
  if (t.ndim < 2) throw new RuntimeError(`${name}: The input tensor ${letter} must have at least 2 dimensions.`);
  checkFloat(t, name);
}

/** Raises unless `t` has floating point numbers. */
export function checkFloat({ dtype }: Tensor, name: string): void {
  if (!dtype.is_floating_point)
    throw new RuntimeError(`${name}: Expected a floating point or complex tensor as input. Got ${dtype.scalarType}`);
}

/** Raises unless `t` holds square matrices of floating point numbers. */
export function checkSquare(t: Tensor, name: string): void {
  if (t.ndim < 2) throw new RuntimeError(`${name}: The input tensor A must have at least 2 dimensions.`);
  const [m, n] = matrixSizes(t);
  if (m !== n)
    throw new RuntimeError(`${name}: A must be batches of square matrices, but they are ${m} by ${n} matrices`);
  checkFloat(t, name);
}

/** Copies of the matrices of a batch, as rows of doubles. */
export function matricesOf(t: Tensor): Float64Array[] {
  return slicesOf(t, 2);
}

/** Copies of the parts of `t` that its last `rank` dimensions span, as doubles. */
export function slicesOf(t: Tensor, rank: number): Float64Array[] {
  const size = countOf(t.sizes.slice(t.ndim - rank));
  const all = elementsOf(t);
  return Array.from({ length: countOf(t.sizes.slice(0, t.ndim - rank)) }, (_, i) =>
    Float64Array.from(all.subarray(i * size, (i + 1) * size)),
  );
}

/** A tensor of these sizes out of parts that follow each other. */
export function joined(
  near: Tensor,
  sizes: readonly number[],
  dtype: DType,
  parts: readonly ArrayLike<number>[],
): Tensor {
  const out = newElements(dtype, sizes);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return fromElements(near, sizes, dtype, out);
}

/** One whole number per matrix of a batch. */
export function wholes(near: Tensor, values: readonly number[]): Tensor {
  return joined(near, batchSizes(near), int32, [values]);
}

/** Matrices of both, broadcast to one batch. */
export function broadcastBatches(a: Tensor, b: Tensor): [Tensor, Tensor] {
  const batch = broadcastSizes(batchSizes(a), batchSizes(b));
  const whole = (t: Tensor) => t.expand([...batch, ...t.sizes.slice(-2)]);
  return [whole(a), whole(b)];
}

/** Raises what PyTorch says of the first matrix whose factorization failed; `what` gets the place of the failure. */
export function checkInfo(info: Tensor, name: string, what: (place: number) => string): void {
  const values = elementsOf(info);
  const at = values.findIndex((value) => value !== 0);
  if (at < 0) return;
  const where = info.ndim > 0 ? `(Batch element ${at}): ` : "";
  throw new LinAlgError(`${name}: ${where}${what(values[at])}`);
}

/** The part of each matrix from diagonal `from` to diagonal `to`, and zeros elsewhere. */
function band(t: Tensor, from: number, to: number): Tensor {
  const [m, n] = matrixSizes(t);
  const row = t.detach().new_zeros([m, 1], { dtype: int32 }).add(counted(t, m).unsqueeze(1));
  const distance = counted(t, n).sub(row);
  return t.where(distance.ge(from).logical_and(distance.le(to)), 0);
}

const counted = (near: Tensor, n: number) => joined(near, [n], int32, [Array.from({ length: n }, (_, i) => i)]);

/** The lower triangle; with `diagonal` -1, without the diagonal. */
export function lowerTriangle(t: Tensor, diagonal = 0): Tensor {
  return band(t, -t.sizes[t.ndim - 2], diagonal);
}

/** The upper triangle; with `diagonal` 1, without the diagonal. */
export function upperTriangle(t: Tensor, diagonal = 0): Tensor {
  return band(t, diagonal, t.sizes[t.ndim - 1]);
}

/** Diagonal matrices of vectors. */
export function diagonalMatrix(values: Tensor): Tensor {
  const n = values.sizes[values.ndim - 1];
  return values.unsqueeze(-1).mul(identity(values, n));
}

/** The unit matrix. */
export function identity(near: Tensor, n: number): Tensor {
  const rows = Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0));
  return joined(near, [n, n], near.dtype, [rows]);
}

/** The reciprocals of all numbers but 0, and 0 for these. */
export function reciprocalOrZero(t: Tensor): Tensor {
  const zero = t.eq(0);
  return t.masked_fill(zero, 1).reciprocal().masked_fill(zero, 0);
}

// Views as plain geometry: the same memory with other sizes, strides and offset.
import { RuntimeError } from "../errors.js";
import { contiguousStrides, isContiguous } from "../shape.js";
import { Tensor } from "../tensor.js";

/** A tensor on the memory of `input`, sharing its version. */
export function viewOf(
  input: Tensor,
  sizes: readonly number[],
  strides: readonly number[],
  offset = input.offset,
): Tensor {
  return new Tensor(input.storage, sizes, strides, offset, input.version);
}

/** The part of a dimension from `start`, by `step`. */
export function window(input: Tensor, dim: number, start: number, length: number, step = 1): Tensor {
  const { sizes, strides, offset } = input;
  const shift = length > 0 ? start * strides[dim] : 0;
  return viewOf(input, sizes.with(dim, length), strides.with(dim, strides[dim] * step), offset + shift);
}

/** One position of a dimension, which goes away. */
export function selected(input: Tensor, dim: number, index: number): Tensor {
  const { sizes, strides, offset } = input;
  return viewOf(input, sizes.toSpliced(dim, 1), strides.toSpliced(dim, 1), offset + index * strides[dim]);
}

/** The diagonal of two dimensions, as a new last dimension. */
export function diagonalOf(input: Tensor, shift: number, dim1: number, dim2: number): Tensor {
  const { sizes, strides } = input;
  const length = shift >= 0 ? Math.min(sizes[dim1], sizes[dim2] - shift) : Math.min(sizes[dim1] + shift, sizes[dim2]);
  const start = Math.max(length, 0) === 0 ? 0 : shift >= 0 ? shift * strides[dim2] : -shift * strides[dim1];
  const rest = (list: readonly number[]) => list.filter((_, i) => i !== dim1 && i !== dim2);
  return viewOf(
    input,
    [...rest(sizes), Math.max(length, 0)],
    [...rest(strides), strides[dim1] + strides[dim2]],
    input.offset + start,
  );
}

/** Dimensions of size 1 repeated without a copy; -1 leaves one as it is. */
export function expanded(input: Tensor, size: readonly number[]): Tensor {
  const extra = size.length - input.ndim;
  if (extra < 0)
    throw new RuntimeError(
      `expand(${input.dtype.tensorType}{[${input.sizes.join(", ")}]}, size=[${size.join(", ")}]): the number of sizes provided (${size.length}) must be greater or equal to the number of dimensions in the tensor (${input.ndim})`,
    );
  const sizes = size.map((wanted, i) => expandedSize(input, size, wanted, i, i - extra));
  const strides = sizes.map((length, i) =>
    i < extra ? 0 : input.sizes[i - extra] === 1 && length !== 1 ? 0 : input.strides[i - extra],
  );
  return viewOf(input, sizes, strides);
}

function expandedSize(input: Tensor, size: readonly number[], wanted: number, dim: number, own: number): number {
  if (own < 0) {
    if (wanted < 0)
      throw new RuntimeError(
        `The expanded size of the tensor (${wanted}) isn't allowed in a leading, non-existing dimension ${dim}`,
      );
    return wanted;
  }
  const length = input.sizes[own];
  if (wanted === -1 || wanted === length) return length;
  if (length !== 1)
    throw new RuntimeError(
      `The expanded size of the tensor (${wanted}) must match the existing size (${length}) at non-singleton dimension ${dim}.  Target sizes: [${size.join(", ")}].  Tensor sizes: [${input.sizes.join(", ")}]`,
    );
  return wanted;
}

/** Raises unless `input` can be expanded to a shape. */
export function fitsInto(input: Tensor, sizes: readonly number[]): void {
  expanded(input, sizes);
}

/** Whether the elements fill their memory without gaps or repeats, in whatever order. */
function isDense({ sizes, strides }: Geometry): boolean {
  const order = sizes
    .map((_, i) => i)
    .filter((i) => sizes[i] !== 1)
    .sort((i, j) => strides[j] - strides[i]);
  return isContiguous(
    order.map((i) => sizes[i]),
    order.map((i) => strides[i]),
  );
}

interface Geometry {
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
}

/** The strides of a copy: it keeps the order that the elements have in memory, if they have no gaps there. */
export function keptStrides(input: Geometry): readonly number[] {
  const { sizes, strides } = input;
  return isContiguous(sizes, strides) || !isDense(input) ? contiguousStrides(sizes) : strides;
}

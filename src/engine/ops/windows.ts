// Views as plain geometry: the same memory with other sizes, strides and offset.
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

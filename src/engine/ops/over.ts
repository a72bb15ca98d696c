// What all reductions share: which dimensions go away, how results are put back over them, rows and lanes to loop over.
import type { Elements, Reduction, View } from "../backend/backend.js";
import type { DType } from "../dtype.js";
import { IndexError } from "../errors.js";
import { contiguousStrides, countOf, reducedSizes, wrapDim, wrapDims } from "../shape.js";
import { allocate, reserve, Tensor } from "../tensor.js";
import { elementsOf, fromElements } from "./elements.js";

/** Dimensions to reduce; `null` or none: all. */
export type Dims = readonly number[] | null;

/** What is reduced, and whether those dimensions stay with size 1. */
export interface Over {
  readonly dim: Dims;
  readonly keepdim: boolean;
}

/** One dimension that is reduced. */
export interface OverOne {
  readonly dim: number;
  readonly keepdim: boolean;
}

/** Everything is reduced. */
export const whole: Over = { dim: null, keepdim: false };

/** A reduction by the device. */
export function reduced(kind: Reduction, input: Tensor, { dim, keepdim }: Over, dtype: DType): Tensor {
  const dims = wrapDims(dim, input.ndim);
  const result = reserve(input, reducedSizes(input.sizes, dims, keepdim), dtype);
  input.storage.backend.reduce(
    kind,
    keepdim ? result : kept(result, reducedSizes(input.sizes, dims, true)),
    input,
    dims,
  );
  return result;
}

/** A row-major result with the reduced dimensions put back as 1, as devices see it. */
function kept({ storage, dtype }: Tensor, sizes: readonly number[]): View {
  return { storage, dtype, sizes, strides: contiguousStrides(sizes), offset: 0 };
}

/** A reduced tensor with the reduced dimensions put back as 1, so that it broadcasts against the input. */
export function restored(g: Tensor, sizes: readonly number[], { dim, keepdim }: Over): Tensor {
  if (keepdim) return g;
  return g.view(reducedSizes(sizes, wrapDims(dim, sizes.length), true));
}

/** A reduced tensor repeated over the input's shape. */
export function spread(g: Tensor, sizes: readonly number[], over: Over): Tensor {
  return restored(g, sizes, over).expand(sizes);
}

/** How many elements go into one result. */
export function countIn(sizes: readonly number[], dim: Dims): number {
  return countOf(wrapDims(dim, sizes.length).map((i) => sizes[i]));
}

/** An extreme of nothing does not exist. */
export function needSizes(name: string, input: Tensor, dims: readonly number[]): void {
  for (const dim of dims)
    if (input.sizes.at(dim) === 0)
      throw new IndexError(`${name}: Expected reduction dim ${dim} to have non-zero size.`);
}

/** A tensor as lanes along one dimension: element k of lane (o, i) is at `(o * size + k) * inner + i`. */
export interface Lanes {
  readonly outer: number;
  readonly size: number;
  readonly inner: number;
}

/** The lanes along a dimension that is counted from the front; a tensor without dimensions is one lane of one element. */
export function lanesOf(sizes: readonly number[], dim: number): Lanes {
  if (sizes.length === 0) return { outer: 1, size: 1, inner: 1 };
  return { outer: countOf(sizes.slice(0, dim)), size: sizes[dim], inner: countOf(sizes.slice(dim + 1)) };
}

/** Elements row by row: a row is all that goes into one result. */
export interface Rows {
  readonly elements: Elements;
  readonly count: number;
  readonly size: number;
}

/** One dimension as a list; a tensor without dimensions has none to list. */
export function dimsOf(input: Tensor, dim: number): number[] {
  return input.ndim === 0 ? [] : [dim];
}

/** The elements with `dims` (counted from the front) as the rows; a copy only where these are not the last ones. */
export function rowsOf(input: Tensor, dims: readonly number[]): Rows {
  const kept = input.sizes.map((_, i) => i).filter((i) => !dims.includes(i));
  const order = [...kept, ...[...dims].sort((i, j) => i - j)];
  const ordered = reordered(input, order);
  const size = countOf(dims.map((i) => input.sizes[i]));
  return { elements: elementsOf(ordered), count: countOf(kept.map((i) => input.sizes[i])), size };
}

function reordered(input: Tensor, order: readonly number[]): Tensor {
  if (order.every((dim, i) => dim === i)) return input;
  return new Tensor(
    input.storage,
    order.map((i) => input.sizes[i]),
    order.map((i) => input.strides[i]),
    input.offset,
  );
}

/** A tensor of one element per row, in the shape that reducing leaves. */
export function fromRows(input: Tensor, over: Over, dtype: DType, elements: Elements): Tensor {
  return fromElements(input, reducedSizes(input.sizes, wrapDims(over.dim, input.ndim), over.keepdim), dtype, elements);
}

/** A tensor with rows of `size` elements along `dim`, where `near` has rows of another size. */
export function fromLongRows(near: Tensor, dim: number, size: number, dtype: DType, elements: Elements): Tensor {
  if (near.ndim === 0) return fromElements(near, [], dtype, elements);
  const rest = near.sizes.toSpliced(dim, 1);
  const last = fromElements(near, [...rest, size], dtype, elements);
  if (dim === near.ndim - 1) return last;
  const strides = contiguousStrides(last.sizes);
  const moved = strides.slice(0, -1).toSpliced(dim, 0, strides[strides.length - 1]);
  const view = new Tensor(last.storage, near.sizes.with(dim, size), moved, 0);
  const result = allocate(near, view.sizes, dtype);
  result.storage.backend.copy(result, view);
  return result;
}

/** `g` at the positions `i` along a dimension, 0 elsewhere: the gradient of picking elements, each at most once. */
export function placed(g: Tensor, i: Tensor, sizes: readonly number[], { dim, keepdim }: OverOne): Tensor {
  if (sizes.length === 0) return g;
  const at = wrapDim(dim, sizes.length);
  const over = { dim: [at], keepdim };
  return g.new_zeros(sizes).scatter(at, restored(i, sizes, over), restored(g, sizes, over));
}

/** The gradient of an extreme: shared evenly by all elements that are equal to it. */
export function shared(g: Tensor, a: Tensor, y: Tensor, over: Over): Tensor {
  const mask = a.eq(restored(y, a.sizes, over));
  if (over.dim === null) {
    const hit = mask.logical_or(a.isnan().logical_and(y.isnan()));
    return g.div(hit.to(g.dtype).sum()).where(hit, 0);
  }
  const share = mask.to(g.dtype);
  return share.mul(restored(g, a.sizes, over)).div(share.sum(wrapDims(over.dim, a.ndim), true));
}

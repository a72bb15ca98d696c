// Shapes and strides: plain arithmetic on arrays of numbers, with PyTorch's error messages.
import { IndexError, RuntimeError } from "./errors.js";

const printed = (sizes: readonly number[]) => `torch.Size([${sizes.join(", ")}])`;

/** The sizes of a tensor: a read-only array that prints `torch.Size([64, 1000])`. */
export type Size = readonly number[];
/** Sizes from a list: `torch.Size([2, 3])`. https://pytorch.org/docs/stable/size.html */
export const Size = (sizes: readonly number[]): Size => makeSize(sizes);

/** A copy of `sizes` that prints as PyTorch's `torch.Size`. */
export function makeSize(sizes: readonly number[]): Size {
  const size = [...sizes];
  const text = { value: () => printed(sizes), enumerable: false };
  Object.defineProperties(size, { toString: text, [Symbol.for("nodejs.util.inspect.custom")]: text });
  return Object.freeze(size);
}

/** How many elements a tensor of these sizes has. */
export function countOf(sizes: readonly number[]): number {
  let count = 1;
  for (let i = 0; i < sizes.length; i++) count *= sizes[i];
  return count;
}

/** Row-major strides. */
export function contiguousStrides(sizes: readonly number[]): number[] {
  const strides = new Array<number>(sizes.length);
  for (let i = sizes.length - 1, step = 1; i >= 0; i--) {
    strides[i] = step;
    step *= Math.max(sizes[i], 1);
  }
  return strides;
}

/** Whether elements lie in row-major order without gaps. */
export function isContiguous(sizes: readonly number[], strides: readonly number[]): boolean {
  for (let i = sizes.length - 1, step = 1; i >= 0; i--) {
    if (sizes[i] === 0) return true;
    if (sizes[i] !== 1 && strides[i] !== step) return false;
    step *= sizes[i];
  }
  return true;
}

/** Whether two shapes are the same. */
export function sameSizes(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The shape that both shapes broadcast to. https://pytorch.org/docs/stable/notes/broadcasting.html */
export function broadcastSizes(a: readonly number[], b: readonly number[]): readonly number[] {
  if (sameSizes(a, b)) return a;
  const rank = Math.max(a.length, b.length);
  const result = new Array<number>(rank);
  for (let i = rank - 1; i >= 0; i--) {
    const m = a[i - rank + a.length] ?? 1;
    const n = b[i - rank + b.length] ?? 1;
    if (m !== n && m !== 1 && n !== 1)
      throw new RuntimeError(
        `The size of tensor a (${m}) must match the size of tensor b (${n}) at non-singleton dimension ${i}`,
      );
    result[i] = m === 1 ? n : m;
  }
  return result;
}

/** Strides with which a tensor is read as if it had the shape `to`: 0 where it is repeated. */
export function broadcastStrides(
  sizes: readonly number[],
  strides: readonly number[],
  to: readonly number[],
): number[] {
  const shift = to.length - sizes.length;
  return to.map((_, i) => (i < shift || sizes[i - shift] === 1 ? 0 : strides[i - shift]));
}

/** A dimension counted from the front; negative ones count from the end. A tensor without dimensions takes 0 and -1. */
export function wrapDim(dim: number, rank: number): number {
  const range = Math.max(rank, 1);
  if (dim < -range || dim >= range)
    throw new IndexError(
      `Dimension out of range (expected to be in range of [${-range}, ${range - 1}], but got ${dim})`,
    );
  return dim < 0 ? dim + range : dim;
}

/** As `wrapDim`, of a tensor that must have the dimension. */
export function ownDim(dim: number, rank: number): number {
  if (rank === 0) throw new IndexError(`Dimension specified as ${dim} but tensor has no dimensions`);
  return wrapDim(dim, rank);
}

/** Dimensions of a reduction, counted from the front; none or an empty list means all. */
export function wrapDims(dims: readonly number[] | null, rank: number): number[] {
  if (dims === null || dims.length === 0) return Array.from({ length: rank }, (_, i) => i);
  const wrapped = dims.map((dim) => wrapDim(dim, rank));
  wrapped.forEach((dim, i) => {
    if (wrapped.indexOf(dim) !== i) throw new RuntimeError(`dim ${dim} appears multiple times in the list of dims`);
  });
  return rank === 0 ? [] : wrapped;
}

/** The shape that is left when `dims` are reduced. */
export function reducedSizes(sizes: readonly number[], dims: readonly number[], keepdim: boolean): number[] {
  if (keepdim) return sizes.map((size, i) => (dims.includes(i) ? 1 : size));
  return sizes.filter((_, i) => !dims.includes(i));
}

/** A requested shape with its one -1 replaced by what `count` elements leave for it. */
export function inferSizes(sizes: readonly number[], count: number): number[] {
  const fail = () => new RuntimeError(`shape '[${sizes.join(", ")}]' is invalid for input of size ${count}`);
  const open = sizes.indexOf(-1);
  if (sizes.indexOf(-1, open + 1) > open && open >= 0) throw new RuntimeError("only one dimension can be inferred");
  for (const size of sizes) if (size < -1) throw new RuntimeError(`invalid shape dimension ${size}`);
  const known = countOf(sizes.filter((size) => size !== -1));
  if (open < 0) {
    if (known !== count) throw fail();
    return [...sizes];
  }
  if (known === 0)
    throw new RuntimeError(
      `cannot reshape tensor of 0 elements into shape [${sizes.join(", ")}] because the unspecified dimension size -1 can be any value and is ambiguous`,
    );
  if (count % known !== 0) throw fail();
  return sizes.map((size) => (size === -1 ? count / known : size));
}

/** Strides that show the same memory in another shape, or `null` where that needs a copy. */
export function viewStrides(
  sizes: readonly number[],
  strides: readonly number[],
  to: readonly number[],
): number[] | null {
  if (countOf(sizes) === 0) return contiguousStrides(to);
  const result = new Array<number>(to.length);
  let target = to.length - 1;
  let base = strides.length > 0 ? strides[strides.length - 1] : 1;
  let run = 1;
  let covered = 1;
  for (let i = sizes.length - 1; i >= 0; i--) {
    run *= sizes[i];
    const chunkEnds = i === 0 || (sizes[i - 1] !== 1 && strides[i - 1] !== run * base);
    if (!chunkEnds) continue;
    while (target >= 0 && (covered < run || to[target] === 1)) {
      result[target] = covered * base;
      covered *= to[target--];
    }
    if (covered !== run) return null;
    if (i > 0) {
      base = strides[i - 1];
      run = 1;
      covered = 1;
    }
  }
  while (target >= 0) result[target--] = base;
  return result;
}

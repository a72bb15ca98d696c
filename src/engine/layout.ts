// How elements lie in memory: sizes and strides, shared by all tensors of one shape.
import type { DType } from "./dtype.js";
import { contiguousStrides, countOf, isContiguous, makeSize, type Size, sameSizes } from "./shape.js";

/** Sizes, strides, offset and type of a tensor. Nothing of it ever changes, so that tensors can share it. */
export class Layout {
  /** The number of elements. */
  readonly count: number;
  /** Whether elements lie in row-major order without gaps. */
  readonly dense: boolean;
  /** The list of this layout alone. */
  readonly alone: readonly Layout[];
  private pair: readonly Layout[] | null = null;
  private size: Size | null = null;

  constructor(
    readonly sizes: readonly number[],
    readonly strides: readonly number[],
    readonly offset: number,
    readonly dtype: DType,
  ) {
    this.count = countOf(sizes);
    this.dense = isContiguous(sizes, strides);
    this.alone = [this];
  }

  /** The list of this layout twice. */
  get twice(): readonly Layout[] {
    this.pair ??= [this, this];
    return this.pair;
  }

  /** The sizes as a script sees them. */
  get shape(): Size {
    this.size ??= makeSize(this.sizes);
    return this.size;
  }
}

/** Row-major layouts by the hash of their sizes and type; of several with one hash the newest stays. */
const known: (Layout | undefined)[] = new Array(1024).fill(undefined);

/** The row-major layout of these sizes: mostly the same object for the same sizes. */
export function rowMajor(sizes: readonly number[], dtype: DType): Layout {
  let hash = dtype.rank;
  for (let i = 0; i < sizes.length; i++) hash = (Math.imul(hash, 31) + sizes[i]) | 0;
  const at = (hash ^ (hash >>> 10)) & 1023;
  const found = known[at];
  if (found !== undefined && found.dtype === dtype && sameSizes(found.sizes, sizes)) return found;
  // A copy, as the list may be the script's own.
  const layout = new Layout([...sizes], contiguousStrides(sizes), 0, dtype);
  known[at] = layout;
  return layout;
}

/** The layout of these sizes and strides, shared if it is row-major. */
export function layoutOf(sizes: readonly number[], strides: readonly number[], offset: number, dtype: DType): Layout {
  if (offset === 0) {
    const plain = rowMajor(sizes, dtype);
    if (sameSizes(plain.strides, strides)) return plain;
  }
  return new Layout(sizes, strides, offset, dtype);
}

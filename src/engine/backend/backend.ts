// What ops ask of a device: memory, elementwise kernels, products, reductions, copies. It knows neither ops nor gradients.
import type { DType } from "../dtype.js";
import type { Formula } from "../formula/parse.js";
import type { Generator } from "../random.js";
import type { Divisors, Regions } from "./regions.js";
import type { Windows } from "./windows.js";

/** Memory on a device: `length` elements of one type. */
export interface Storage {
  readonly backend: Backend;
  readonly dtype: DType;
  readonly length: number;
  /** What an observer notes of the memory. */
  observed: unknown;
  /** Gives the memory back at once: nobody may use the storage any more. Who does gets an error. */
  release(): void;
}

/** A shape laid over a storage: element [i, j] is at `offset + i * strides[0] + j * strides[1]`. Tensors are views. */
export interface View {
  readonly storage: Storage;
  readonly dtype: DType;
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

/** Elements as JavaScript numbers; bool as 0 and 1, int64 as whole numbers in doubles. */
export type Elements = Float32Array | Float64Array | Int32Array | Uint8Array;

/**
 * Where blocks of elements lie: one of `inner` elements at each of `offsets`, and that again in each of `outer` spans of
 * `span` elements.
 */
export interface Blocks {
  readonly offsets: Int32Array;
  readonly inner: number;
  readonly outer: number;
  readonly span: number;
}

/** How a reduction combines elements. `all` and `any` treat elements as truth values. */
export type Reduction = "sum" | "prod" | "max" | "min" | "all" | "any";

/** A device. All outputs are views that were allocated before; inputs are never written. */
export interface Backend {
  readonly device: string;
  /** Whether its memory is so far away that looking at elements takes longer than computing with them. */
  readonly remote: boolean;
  /** New memory, filled with zeros. */
  allocate(dtype: DType, length: number): Storage;
  /** New memory with any contents, for results that are written whole. */
  reserve(dtype: DType, length: number): Storage;
  /** New memory with these values, converted to `dtype` as PyTorch casts. */
  upload(dtype: DType, values: ArrayLike<number>): Storage;
  /**
   * The memory that these values are; nobody may use the array afterwards, unless it is `shared`: then whatever is
   * written on one side is seen on the other.
   */
  adopt(dtype: DType, values: Elements, shared?: boolean): Storage;
  /**
   * Another storage that has the contents of this one from now on. What `storage` holds afterwards may be anything, unless
   * the contents are to `stay`: then they are copied.
   */
  part(storage: Storage, stay: boolean): Storage;
  /** The same memory, its bits read as another type. */
  reinterpret(storage: Storage, dtype: DType): Storage;
  /** The elements in row-major order: perhaps the memory itself, which nobody may write to. */
  read(from: View): Elements;
  /** A row-major copy of the elements. */
  download(from: View): Elements;
  /**
   * Where memory is remote: computes the Euclidean norms of float32 views with elements. `then` hears them later, null for
   * those that must be looked at, and all of them null where nothing comes.
   */
  norms?(views: readonly View[], then: (norms: (number | null)[]) => void): void;
  fill(out: View, value: number): void;
  /** Copies with broadcasting and conversion of types. */
  copy(out: View, from: View): void;
  /** `out = start + index * step`, index counted in row-major order. */
  sequence(out: View, start: number, step: number): void;
  /** Computes a formula for each element of `out`; `operands` are views (broadcast to `out`) and numbers, in the order of the formula's names. */
  elementwise(formula: Formula, out: View, operands: readonly (View | number)[]): void;
  /**
   * Matrix product of 2-D views, or of 3-D views batch by batch (broadcast along the first dimension), plus `addend` if there is
   * one, which is broadcast to `out` and may be `out`. All have one type.
   */
  matmul(out: View, a: View, b: View, addend?: View): void;
  /**
   * Convolves images with kernels, from the numbers of `bias` or 0 on: (n, c, …) and (o, c / groups, …) to (n, o, …), all
   * row-major, of float types or int64.
   */
  convolve(out: View, images: View, kernels: View, bias: View | null, windows: Windows, groups: number): void;
  /** The transpose of that, from results to images: (n, o, …) and (o, c / groups, …) to (n, c, …). */
  spread(out: View, results: View, kernels: View, bias: View | null, windows: Windows, groups: number): void;
  /** What flows back to the kernels: (n, c, …) and (n, o, …) to (o, c / groups, …). */
  correlate(out: View, images: View, given: View, windows: Windows, groups: number): void;
  /** The greatest element of each region of images, and its position in its plane. NaN is greater than all else. */
  maxima(values: View, positions: View, from: View, regions: Regions): void;
  /** Sums over regions of images, divided; for whole numbers cut to whole numbers. */
  averages(out: View, from: View, regions: Regions, divisors: Divisors): void;
  /** The adjoint: to each element of an image its share of the averages that it is part of. */
  shareAverages(out: View, given: View, regions: Regions, divisors: Divisors): void;
  /** Elements at positions in the rows of a matrix: `out[i][j] = from[i][positions[i][j]]`. All are row-major. */
  pickInRows(out: View, from: View, positions: View): void;
  /** Zeros with elements added at positions in the rows: `out[i][positions[i][j]] += values[i][j]`. All are row-major. */
  placeInRows(out: View, values: View, positions: View): void;
  /** Reduces `dims`; `out` has the shape of `from` with those dimensions 1. */
  reduce(kind: Reduction, out: View, from: View, dims: readonly number[]): void;
  /** Sums a formula's values along `dims`; `operands` are broadcast to each other, and `out` has size 1 there. */
  sumOf(formula: Formula, out: View, operands: readonly View[], dims: readonly number[]): void;
  /** Greatest or least element along `dim` and where it is; NaN counts as extreme. `out`s have size 1 there. */
  reduceIndex(kind: "max" | "min", values: View, indices: View, from: View, dim: number): void;
  /** `out` = the blocks of `from`, one after another; `out` is row-major. */
  gather(out: View, from: View, at: Blocks): void;
  /** The blocks of `into`, which is row-major, = `values`, one after another, or these are added to them. */
  scatter(into: View, values: View, at: Blocks, accumulate: boolean): void;
  /** Random numbers of a generator, drawn in row-major order: uniform from `from` up to, not including, `to`. */
  uniform(out: View, generator: Generator, from: number, to: number): void;
  normal(out: View, generator: Generator, mean: number, std: number): void;
  /** 1 with probability `p`, else 0. */
  bernoulli(out: View, generator: Generator, p: number): void;
  /** Whole numbers from `low` up to, not including, `high`. */
  integers(out: View, generator: Generator, low: number, high: number): void;
  /** The whole numbers from 0 up to, not including, the length, in random order. */
  permutation(out: View, generator: Generator): void;
}

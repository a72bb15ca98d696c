// Regions of images: what each element of a pooled image looks at.
import type { Triple } from "./windows.js";

/** Positions from `first` up to `end`, by `step`, for each element of the result along a dimension. */
export interface Along {
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly step: number;
}

/** The regions of a plane (or volume): those of its three dimensions, combined. */
export interface Regions {
  readonly input: Triple;
  readonly output: Triple;
  readonly along: readonly [Along, Along, Along];
}

/** What sums over regions are divided by: a number per position and dimension, to be multiplied. */
export type Divisors = readonly [Float64Array, Float64Array, Float64Array];

// What can be read of a tensor's value: statistics, a picture, elements.
import type { Pass, TensorId, ValueId } from "./trace.js";

/** Statistics over all elements; those that need finite numbers leave the others out. */
export interface Summary {
  count: number;
  /** Euclidean norm of all elements (NaN or Infinity if one is). */
  norm: number;
  min: number;
  max: number;
  mean: number;
  standardDeviation: number;
  zeros: number;
  nans: number;
  infinities: number;
}

/** How many finite elements fall in each of equally wide bins from `from` to `to`. */
export interface Histogram {
  from: number;
  to: number;
  counts: number[];
}

/** A plane of a tensor as a grid of numbers: its last two dimensions; larger ones than there is room for are sampled evenly. */
export interface Picture {
  rows: number;
  columns: number;
  /** Row-major, `rows * columns` numbers. */
  data: number[];
  /** How many of the tensor's rows and columns one cell stands for (1: every element is there). */
  rowStride: number;
  columnStride: number;
  /** The 99th percentile of |element|, at which colours are clipped. */
  clip: number;
}

/** All that a card shows of a value. */
export interface Reading {
  value: ValueId;
  shape: number[];
  dtype: string;
  summary: Summary;
  histogram: Histogram;
  /** Of the first plane, at most 64 × 64. */
  picture: Picture;
  /** Where there are several planes, the first 16 of them, each at most 16 × 16; they are clipped alike. */
  planes: Picture[];
}

/** Elements `start` to `start + elements.length` of a value, row-major. */
export interface Elements {
  value: ValueId;
  start: number;
  elements: (number | boolean)[];
}

/** The elements of a value at the row-major positions `at`. */
export interface ElementsAt {
  value: ValueId;
  at: number[];
  elements: (number | boolean)[];
}

/** How values of one shape, the summands of a gradient, add up. */
export interface Alignment {
  values: ValueId[];
  norms: number[];
  /** The cosine of each with the sum of the others; null where one of these is zero. */
  cosines: (number | null)[];
  /** The norm of the sum of all. */
  sum: number;
}

/** The norms of many values at once, aligned; NaN where a value holds NaN, null where it was not kept. */
export interface Norms {
  values: ValueId[];
  norms: (number | null)[];
}

/** How much values differ from what they were before, aligned: ‖Δw‖/‖w‖; null where one of the two was not kept. */
export interface Changes {
  values: ValueId[];
  changes: (number | null)[];
}

/** What stands in one line about a value. */
export interface Glance {
  shape: number[];
  dtype: string;
  norm: number;
  /** All elements of a small tensor, otherwise none. */
  elements: (number | boolean)[];
}

/** Many values at once, aligned; null where one was not kept. */
export interface Glances {
  values: ValueId[];
  glances: (Glance | null)[];
}

/** Bytes `start` to `start + bytes.length` of a value of `size` bytes: elements row-major, little endian. */
export interface ValueBytes {
  value: ValueId;
  start: number;
  size: number;
  bytes: Uint8Array;
}

/** A tensor by the name that an expression has for it, with its `.grad` (-1 for none). */
export interface NamedTensor {
  name: string;
  value: ValueId;
  gradient: ValueId;
  requiresGrad: boolean;
}

/**
 * What came of an expression. A tensor can be read as `value`, also one that no event has made: those are numbered from -2
 * downwards.
 */
export type Evaluated =
  | { kind: "tensor"; value: ValueId; glance: Glance; text: string }
  | { kind: "other"; type: string; text: string }
  /** `missing`: a value that it needed and that was not kept. */
  | { kind: "failed"; message: string; missing?: ValueId };

/** One element of a live tensor that somebody sets while the script waits. It becomes an update event. */
export interface ElementChange {
  value: ValueId;
  tensor: TensorId;
  /** The template of the event that made the value, and which of its outputs it is. */
  template: number;
  output: number;
  /** The pass that the script is in. */
  pass: Pass;
  /** The element's position in row-major order. */
  element: number;
  to: number;
}

/** What an object offers by a name. */
export interface Member {
  name: string;
  isMethod: boolean;
}

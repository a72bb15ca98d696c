// Blocks of elements picked from given positions, put there, added and combined. Arrays are row-major.
import type { Blocks, Elements } from "../backend/backend.js";
import { reserve, type Tensor } from "../tensor.js";

export type { Blocks };

/** Single elements at these positions. */
export function singles(offsets: Int32Array): Blocks {
  return { offsets, inner: 1, outer: 1, span: 0 };
}

/** The blocks of a tensor, one after another, in a shape of their own. */
export function pick(from: Tensor, sizes: readonly number[], at: Blocks): Tensor {
  const result = reserve(from, sizes, from.dtype);
  result.storage.backend.gather(result, from, at);
  return result;
}

/** A row-major copy of `input` with `values` as its blocks, or added to them. */
export function put(input: Tensor, values: Tensor, at: Blocks, accumulate: boolean): Tensor {
  const result = reserve(input, input.sizes, input.dtype);
  const { backend } = result.storage;
  backend.copy(result, input);
  backend.scatter(result, values, at, accumulate);
  return result;
}

/** Every element of the blocks of `into` = `value`. */
export function placeOne(into: Elements, value: number, { offsets, inner, outer, span }: Blocks): void {
  const count = offsets.length;
  for (let o = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) {
      let p = start + offsets[k];
      for (const end = p + inner; p < end; p++) into[p] = value;
    }
}

function addSingles(into: Elements, values: Elements, offsets: Int32Array, outer: number, span: number): void {
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) into[start + offsets[k]] += values[at++];
}

/** The blocks of `into` += `values` * `factor`. */
export function add(into: Elements, values: Elements, { offsets, inner, outer, span }: Blocks, factor = 1): void {
  if (inner === 1 && factor === 1) {
    addSingles(into, values, offsets, outer, span);
    return;
  }
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) {
      let p = start + offsets[k];
      for (const end = p + inner; p < end; p++) into[p] += values[at++] * factor;
    }
}

/** The blocks of `into` *= `values`. */
export function multiply(into: Elements, values: Elements, { offsets, inner, outer, span }: Blocks): void {
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) {
      let p = start + offsets[k];
      for (const end = p + inner; p < end; p++) into[p] *= values[at++];
    }
}

/** The blocks of `into` = the greater of them and `values`; NaN is greater than all. */
export function greatest(into: Elements, values: Elements, { offsets, inner, outer, span }: Blocks): void {
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) {
      let p = start + offsets[k];
      for (const end = p + inner; p < end; p++) into[p] = Math.max(into[p], values[at++]);
    }
}

/** The blocks of `into` = the lesser of them and `values`; NaN is less than all. */
export function least(into: Elements, values: Elements, { offsets, inner, outer, span }: Blocks): void {
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) {
      let p = start + offsets[k];
      for (const end = p + inner; p < end; p++) into[p] = Math.min(into[p], values[at++]);
    }
}

/** Sums of truth values are truth values. */
export function asTruth(elements: Elements): void {
  for (let i = 0; i < elements.length; i++) if (elements[i] !== 0) elements[i] = 1;
}

/** How a tensor of positions along a dimension lies over the memory that it looks at. */
export interface Lookup {
  /** The sizes of the tensor of positions. */
  readonly sizes: readonly number[];
  /** Steps in the memory that is looked at, per dimension; 0 for the one that positions point along. */
  readonly steps: readonly number[];
  /** The step and the size of the dimension that positions point along. */
  readonly along: number;
  readonly limit: number;
}

/** Turns positions along a dimension into places in memory. Returns the number of the first one out of range, or -1. */
export function findPlaces(places: Int32Array, wanted: Elements, { sizes, steps, along, limit }: Lookup): number {
  const last = sizes.length - 1;
  const inner = sizes[last];
  const step = steps[last];
  const position = new Array<number>(sizes.length).fill(0);
  let start = 0;
  for (let at = 0; at < places.length; ) {
    let p = start;
    for (const end = at + inner; at < end; at++, p += step) {
      const k = wanted[at];
      if (!(k >= 0 && k < limit)) return at;
      places[at] = p + k * along;
    }
    for (let d = last - 1; d >= 0; d--) {
      start += steps[d];
      if (++position[d] < sizes[d]) break;
      start -= steps[d] * sizes[d];
      position[d] = 0;
    }
  }
  return -1;
}

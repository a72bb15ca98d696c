// Loops that pick, place, add and combine blocks of elements at given positions. Arrays are row-major.
import type { Elements } from "../backend/backend.js";

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

/** Single elements at these positions. */
export function singles(offsets: Int32Array): Blocks {
  return { offsets, inner: 1, outer: 1, span: 0 };
}

function pickSingles(out: Elements, from: Elements, offsets: Int32Array, outer: number, span: number): void {
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) out[at++] = from[start + offsets[k]];
}

/** `out` = the blocks of `from`, one after another. */
export function pick(out: Elements, from: Elements, { offsets, inner, outer, span }: Blocks): void {
  if (inner === 1) {
    pickSingles(out, from, offsets, outer, span);
    return;
  }
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) {
      let p = start + offsets[k];
      for (const end = p + inner; p < end; p++) out[at++] = from[p];
    }
}

/** The blocks of `into` = `values`, one after another. */
export function place(into: Elements, values: Elements, { offsets, inner, outer, span }: Blocks): void {
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) {
      let p = start + offsets[k];
      for (const end = p + inner; p < end; p++) into[p] = values[at++];
    }
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

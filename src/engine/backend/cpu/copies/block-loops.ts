// Loops that pick, put and add blocks of elements at given positions.
import type { Blocks, Elements } from "../../backend.js";

function pickSingles(out: Elements, from: Elements, offsets: Int32Array, outer: number, span: number): void {
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) out[at++] = from[start + offsets[k]];
}

/** `out` = the blocks of `from`, one after another. */
export function pickBlocks(out: Elements, from: Elements, { offsets, inner, outer, span }: Blocks): void {
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
export function putBlocks(into: Elements, values: Elements, { offsets, inner, outer, span }: Blocks): void {
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) {
      let p = start + offsets[k];
      for (const end = p + inner; p < end; p++) into[p] = values[at++];
    }
}

/** The blocks of `into` += `values`; sums of truth values are truth values. */
export function addBlocks(into: Elements, values: Elements, blocks: Blocks, truth: boolean): void {
  const { offsets, inner, outer, span } = blocks;
  const count = offsets.length;
  for (let o = 0, at = 0, start = 0; o < outer; o++, start += span)
    for (let k = 0; k < count; k++) {
      let p = start + offsets[k];
      for (const end = p + inner; p < end; p++, at++) into[p] = truth ? into[p] | values[at] : into[p] + values[at];
    }
}

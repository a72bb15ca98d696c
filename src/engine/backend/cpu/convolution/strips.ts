// What kernels of convolutions share: neighbours in a row that are worked on at once.
import * as wasm from "../wasm.js";

const { get, set, add, v128 } = wasm;

/** Adds to a local. */
export const advance = (local: number, by: wasm.Code): wasm.Code => set(local, add(get(local), by));

/** The bytes of some elements. */
export const bytesOf = (count: wasm.Code, lanes: wasm.Lanes): wasm.Code =>
  wasm.multiply(count, wasm.constant(lanes.size));

/** How a kernel reads and writes some neighbours in a row: whole vectors, or one element in the first lane. */
export interface Strip {
  readonly vectors: number;
  readonly elements: number;
  load(address: wasm.Code, v: number): wasm.Code;
}

/** So many vectors; one element if there are none. */
export function strip(lanes: wasm.Lanes, vectors: number): Strip {
  const one = lanes.size === 4 ? v128.load32Zero : v128.load64Zero;
  return vectors === 0
    ? { vectors: 1, elements: 1, load: (address) => one(address) }
    : { vectors, elements: vectors * lanes.count, load: (address, v) => v128.load(address, v * 16) };
}

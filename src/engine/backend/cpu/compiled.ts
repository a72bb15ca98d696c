// Kernels that are compiled when they are first needed, and run in parts on all threads.
import { compileKernels, type Kernel, type MultiplyAdd, multiplyAddOf } from "./kernels.js";
import { chunksFor, parallel, pieceOf } from "./threads.js";
import type { Lanes, WasmFunction } from "./wasm.js";

const compiled = new Map<string, Kernel>();

/** The kernel of a name for a float type; `make` writes it. */
export function kernelFor(name: string, lanes: Lanes, make: (multiplyAdd: MultiplyAdd) => WasmFunction): Kernel {
  const key = lanes.type + name;
  let kernel = compiled.get(key);
  if (kernel === undefined) {
    kernel = compileKernels({ run: make(multiplyAddOf(lanes)) }).run;
    compiled.set(key, kernel);
  }
  return kernel;
}

/** Multiplications with additions, and elements that are moved, that one thread does in a nanosecond. */
const speed = 15;

/** Runs a kernel on parts of `length` pieces of work, of so many multiplications each, on all threads. */
export function inParts(
  kernel: Kernel,
  length: number,
  products: number,
  argumentsOf: (from: number, to: number) => readonly number[],
): void {
  const chunks = Math.max(1, Math.min(length, chunksFor((length * products) / speed)));
  parallel(kernel, chunks, (chunk) => argumentsOf(...pieceOf(length, chunk, chunks, 1)));
}

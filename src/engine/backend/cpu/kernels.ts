// Kernels: assembled functions that work on the engine's memory, and storages as these see them.
import type { View } from "../backend.js";
import { pool } from "./memory.js";
import type { CpuStorage } from "./storage.js";
import { assemble, f32x4, get, type WasmFunction } from "./wasm.js";

/** An exported kernel: takes and returns numbers; addresses are bytes. */
export type Kernel = (...values: number[]) => number;

const validates = (fn: WasmFunction): boolean => pool.memory !== null && WebAssembly.validate(assemble({ probe: fn }));
const probe = (body: WasmFunction["body"]): WasmFunction => ({
  parameters: [],
  result: "v128",
  locals: ["v128"],
  body,
});

/** Whether there are kernels at all: WebAssembly with vectors and shared memory. */
export const hasKernels = validates(probe(f32x4.add(get(0), get(0))));
let fused: boolean | undefined;

/** Whether kernels may multiply and add with one rounding. Asked late: the surroundings may switch that on. */
export function hasFusedMultiplyAdd(): boolean {
  fused ??= validates(probe(f32x4.fusedMultiplyAdd(get(0), get(0), get(0))));
  return fused;
}

/** Compiles functions for the engine's memory. Only where `hasKernels`. */
export function compileKernels<Names extends string>(functions: Record<Names, WasmFunction>): Record<Names, Kernel> {
  const module = new WebAssembly.Module(assemble(functions));
  const { exports } = new WebAssembly.Instance(module, { host: { memory: pool.memory! } });
  return exports as Record<Names, Kernel>;
}

/** Room for what lies outside the kernels' memory, used in turns: valid for the one kernel that is called next. */
const ringBytes = 65536;
let ring = 0;
let ringAt = 0;

function room(bytes: number): number {
  if (ring === 0) ring = pool.take(ringBytes);
  const rounded = (bytes + 63) & ~63;
  if (ringAt + rounded > ringBytes) ringAt = 0;
  const address = ring + ringAt;
  ringAt += rounded;
  return address;
}

/**
 * Where a kernel finds the elements of a storage that it reads; small ones are copied for the call that follows. 0 if
 * the storage is large, outside, and cannot be moved: then JavaScript has to do.
 */
export function placeToRead(view: View): number {
  const storage = view.storage as CpuStorage;
  const inside = storage.address;
  if (inside !== 0) return inside;
  const { data } = storage;
  if (data.byteLength > ringBytes / 16) return 0;
  const address = room(data.byteLength);
  new Uint8Array(pool.memory!.buffer, address, data.byteLength).set(
    new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  );
  return address;
}

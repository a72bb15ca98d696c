// Kernels: assembled functions that work on the engine's memory, and storages as these see them.
import { arrayType } from "../arrays.js";
import type { Elements, View } from "../backend.js";
import { pool } from "./memory.js";
import type { CpuStorage } from "./storage.js";
import { assemble, type Code, f32x4, get, type Lanes, type WasmFunction } from "./wasm.js";

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

/** a · b + c, with one rounding where the machine can. */
export type MultiplyAdd = (a: Code, b: Code, c: Code) => Code;

/** How kernels for a type of floats multiply and add. */
export function multiplyAddOf(lanes: Lanes): MultiplyAdd {
  return hasFusedMultiplyAdd() ? lanes.fusedMultiplyAdd : (a, b, c) => lanes.add(c, lanes.mul(a, b));
}

/** Where a kernel comes from, as other threads need to know it: its module, by number and where its bytes are in memory. */
interface Source {
  readonly number: number;
  readonly bytes: Uint8Array;
  address: number;
  /** Which of the module's functions it is. */
  readonly index: number;
}

const sources = new Map<Kernel, Source>();
let modules = 0;

/** Compiles functions for the engine's memory. Only where `hasKernels`. */
export function compileKernels<Names extends string>(functions: Record<Names, WasmFunction>): Record<Names, Kernel> {
  const bytes = assemble(functions);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { host: { memory: pool.memory! } });
  const number = modules++;
  Object.values(exports).forEach((kernel, index) => {
    sources.set(kernel as Kernel, { number, bytes, address: 0, index });
  });
  return exports as Record<Names, Kernel>;
}

/** Where a kernel comes from; its module's bytes are in memory afterwards, unless there is no room and `address` stays 0. */
export function sourceOf(kernel: Kernel): Source {
  const source = sources.get(kernel)!;
  if (source.address !== 0) return source;
  source.address = pool.take(source.bytes.length);
  if (source.address !== 0) new Uint8Array(pool.memory!.buffer, source.address, source.bytes.length).set(source.bytes);
  return source;
}

/** Room for what lies outside the kernels' memory, used in turns: valid for the one kernel that is called next. */
const ringBytes = 65536;
let ring = 0;
let ringAt = 0;

function room(bytes: number): number {
  if (ring === 0) ring = pool.take(ringBytes);
  if (ring === 0) return 0;
  const rounded = (bytes + 63) & ~63;
  if (ringAt + rounded > ringBytes) ringAt = 0;
  const address = ring + ringAt;
  ringAt += rounded;
  return address;
}

/** Room for the call that follows; a large piece is a block that nobody holds, so it comes back at some safe point later. */
const roomFor = (bytes: number): number => (bytes > ringBytes / 16 ? (pool.block(bytes)?.address ?? 0) : room(bytes));

/** The ring as arrays of each type, which are made once. */
const ringViews: Partial<Record<string, Elements>> = {};

/** So many elements from an address on. */
function elementsAt(address: number, { dtype, length }: CpuStorage): Elements {
  const make = arrayType(dtype);
  if (length * make.BYTES_PER_ELEMENT > ringBytes / 16) return new make(pool.buffer, address, length);
  ringViews[dtype.name] ??= new make(pool.buffer, ring, ringBytes / make.BYTES_PER_ELEMENT);
  const start = (address - ring) / make.BYTES_PER_ELEMENT;
  return ringViews[dtype.name]!.subarray(start, start + length) as Elements;
}

/**
 * Where a kernel finds the elements of a storage; those that are small, or that others look at, stay outside and are copied for
 * the call that follows. 0 if there is no room: then JavaScript has to do.
 */
export function placeToRead(view: View): number {
  const storage = view.storage as CpuStorage;
  const inside = storage.address;
  if (inside !== 0) return inside;
  const address = roomFor(storage.data.byteLength);
  if (address !== 0) elementsAt(address, storage).set(storage.data);
  return address;
}

/** Brings what a kernel wrote to the place that `placeToRead` gave back to a storage that lies outside. */
export function takeBack(view: View, address: number): void {
  const storage = view.storage as CpuStorage;
  if (storage.address === 0) storage.data.set(elementsAt(address, storage));
}

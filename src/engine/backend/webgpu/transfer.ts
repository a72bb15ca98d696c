// Elements on their way between the GPU and the CPU. On the GPU every element has 32 bits.
import type { DType } from "../../dtype.js";
import { contiguousStrides, countOf, isContiguous } from "../../shape.js";
import type { Backend, Elements, Storage, View } from "../backend.js";
import { cpu } from "../cpu/cpu.js";
import { copy } from "./elementwise.js";
import { gpu } from "./gpu.js";
import { elementBytes, GpuStorage, HostStorage } from "./storage.js";

/** A row-major view of a whole storage. */
export const wholeView = (storage: Storage, sizes: readonly number[] = [storage.length]): View => ({
  storage,
  dtype: storage.dtype,
  sizes,
  strides: contiguousStrides(sizes),
  offset: 0,
});

/** A new buffer with these elements. */
export function upload(backend: Backend, dtype: DType, elements: Elements): GpuStorage {
  const storage = GpuStorage.reserve(backend, dtype, elements.length);
  const words = dtype.name === "bool" ? Uint32Array.from(elements) : new (wordsOf(dtype))(elements);
  gpu().upload(storage.buffer, words.buffer);
  return storage;
}

const wordsOf = ({ name }: DType) => (name === "float32" ? Float32Array : Int32Array);

/** The elements of a view of a buffer, row-major, as the CPU holds them. */
export function download(from: View): Elements {
  const count = countOf(from.sizes);
  if (count === 0) return asElements(new ArrayBuffer(0), from.dtype);
  const atStart = from.offset === 0 && isContiguous(from.sizes, from.strides);
  const whole = atStart ? from : compact(from);
  const bytes = gpu().read((whole.storage as GpuStorage).buffer, count * elementBytes);
  if (!atStart) whole.storage.release();
  return asElements(bytes, from.dtype);
}

function asElements(bytes: ArrayBuffer, { name }: DType): Elements {
  if (name === "bool") return Uint8Array.from(new Uint32Array(bytes));
  return name === "float32" ? new Float32Array(bytes) : new Int32Array(bytes);
}

/** A row-major copy of a view of a buffer. */
export function compact(from: View): View {
  const { storage, dtype, sizes } = from;
  const whole = wholeView(GpuStorage.reserve(storage.backend, dtype, countOf(sizes)), sizes);
  copy(whole, from);
  return whole;
}

/** The view itself where it is row-major, or a copy that is. */
export const rowMajor = (from: View): View => (isContiguous(from.sizes, from.strides) ? from : compact(from));

/** A view of either kind of memory, for the CPU to read. */
export function onCpu(view: View): View {
  const { storage, dtype, sizes } = view;
  if (storage instanceof HostStorage) return withStorage(view, storage.memory);
  return wholeView(cpu.adopt(dtype, download(view)), sizes);
}

/** The same view of other memory. */
export const withStorage = ({ dtype, sizes, strides, offset }: View, storage: Storage): View => ({
  storage,
  dtype,
  sizes,
  strides,
  offset,
});

/** Lets the CPU write to views: `compute` gets memory that it can write to, with the elements that there are if it looks at them. */
export function writtenOnCpu(outs: readonly View[], keeps: boolean, compute: (outs: View[]) => void): void {
  const places = outs.map((out) => {
    const { storage, dtype, sizes } = out;
    if (storage instanceof HostStorage) return withStorage(out, storage.written);
    if (keeps) return wholeView(cpu.adopt(dtype, download(out)), sizes);
    return wholeView(cpu.reserve(dtype, countOf(sizes)), sizes);
  });
  compute(places);
  outs.forEach((out, i) => {
    if (out.storage instanceof HostStorage) return;
    const arrived = upload(out.storage.backend, out.dtype, cpu.read(places[i]));
    copy(out, wholeView(arrived, out.sizes));
    arrived.release();
  });
}

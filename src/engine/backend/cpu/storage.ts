// Storages of the CPU backend: large ones are blocks of the kernels' memory, small ones typed arrays of their own.
import type { DType } from "../../dtype.js";
import { arrayType, newArray } from "../arrays.js";
import type { Backend, Elements, Storage, View } from "../backend.js";
import type { Block } from "../blocks.js";
import { copyBytes, fillBytes } from "./bytes.js";
import { pool } from "./memory.js";

export { newArray as newElements } from "../arrays.js";

/** From so many bytes on, a storage is a block of the kernels' memory: below, calling a kernel costs more than it gains. */
export const smallestBlock = 2048;

/** Memory of the CPU: a block, or a typed array outside. */
export class CpuStorage implements Storage {
  constructor(
    readonly backend: Backend,
    readonly dtype: DType,
    readonly length: number,
    private array: Elements | null,
    /** Whether others look at the memory too, so that the elements must stay where they are. */
    private pinned = false,
    private block: Block | null = null,
  ) {}

  observed: unknown = null;

  /** New memory with any contents, or with zeros where there is no block for it. */
  static reserve(backend: Backend, dtype: DType, length: number): CpuStorage {
    const storage = new CpuStorage(backend, dtype, length, null);
    storage.takeMemory();
    return storage;
  }

  /** New memory filled with zeros. */
  static zeros(backend: Backend, dtype: DType, length: number): CpuStorage {
    const storage = CpuStorage.reserve(backend, dtype, length);
    if (storage.block !== null) fillBytes(storage.block.address, 0, storage.block.bytes);
    return storage;
  }

  private takeMemory(): void {
    const { dtype, length } = this;
    const bytes = length * arrayType(dtype).BYTES_PER_ELEMENT;
    if (bytes >= smallestBlock) this.block = pool.block(bytes);
    if (this.block === null) this.array = newArray(dtype, length);
  }

  /** Another storage with the contents of this one, which may hold anything afterwards unless they are to `stay`. */
  part(stay: boolean): CpuStorage {
    const { backend, dtype, length } = this;
    if (stay || this.pinned) return this.copied();
    const taken = new CpuStorage(backend, dtype, length, this.array, false, this.block);
    this.block = this.array = null;
    this.takeMemory();
    return taken;
  }

  private copied(): CpuStorage {
    const copy = CpuStorage.reserve(this.backend, this.dtype, this.length);
    if (this.block !== null && copy.block !== null) copyBytes(copy.address, this.address, this.block.bytes);
    else copy.data.set(this.data);
    return copy;
  }

  /** The elements. Hold on to the storage as long as the array is used. */
  get data(): Elements {
    if (this.array === null) {
      if (this.block === null || this.block.address === 0) throw new Error("a storage is used after it was given back");
      this.array = new (arrayType(this.dtype))(pool.buffer, this.block.address, this.length);
    }
    return this.array;
  }

  /** Where the elements are in the kernels' memory; 0 if they are outside. A large storage outside moves in. */
  get address(): number {
    if (this.block === null) this.moveIn();
    return this.block === null ? 0 : this.block.address;
  }

  /** The same memory, its bits read as another type. */
  reinterpret(dtype: DType): CpuStorage {
    const { data, block, backend } = this;
    const make = arrayType(dtype);
    const length = Math.floor(data.byteLength / make.BYTES_PER_ELEMENT);
    this.pinned = true;
    const array = block === null ? new make(data.buffer as ArrayBuffer, data.byteOffset, length) : null;
    return new CpuStorage(backend, dtype, length, array, true, block);
  }

  /** Gives the memory back: nobody may use the storage any more. Memory that others look at too is left alone. */
  release(): void {
    if (this.block === null || this.pinned) return;
    pool.release(this.block);
    this.array = null;
  }

  private moveIn(): void {
    const outside = this.array;
    if (outside === null || this.pinned || outside.byteLength < smallestBlock) return;
    this.block = pool.block(outside.byteLength);
    if (this.block === null) return;
    this.array = null;
    this.data.set(outside);
  }
}

/** The typed array that a view looks at. */
export function dataOf(view: View): Elements {
  return (view.storage as CpuStorage).data;
}

/** `value` as an element of `dtype`, where the typed array does not convert by itself. */
export function castNumber(value: number, dtype: DType): number {
  if (dtype.name === "bool") return value !== 0 ? 1 : 0;
  return dtype.name === "int64" ? Math.trunc(value) : value;
}

// Storages of the WebGPU backend: buffers of the GPU, and memory of the CPU for the types that the GPU does not have.
import type { DType } from "../../dtype.js";
import { RuntimeError } from "../../errors.js";
import { Ages } from "../ages.js";
import type { Backend, Storage, View } from "../backend.js";
import { Block } from "../blocks.js";
import { lookAtToo } from "../cpu/memory.js";
import { pressure } from "../safe-point.js";
import type { Connection } from "./connection.js";
import { gpu } from "./gpu.js";

/** The bytes of an element on the GPU: of every type the same. */
export const elementBytes = 4;
/** A small buffer counts as so many bytes: it has a price of its own. */
const leastPressure = 16_384;

/** The connection that buffers came from: later ones do not know them. */
let owner: Connection | null = null;
const ages = new Ages((buffer) => owner?.free(buffer));
lookAtToo(ages);

/** Whether elements of a type can be on the GPU. */
export const isOnGpu = ({ name }: DType): boolean => name === "float32" || name === "int32" || name === "bool";

/** What the GPU calls a type: truth values are 0 and 1. */
export const gpuType = ({ name }: DType): "f32" | "i32" | "u32" =>
  name === "float32" ? "f32" : name === "bool" ? "u32" : "i32";

function newBlock(length: number): Block {
  const connection = gpu();
  if (owner !== connection) {
    ages.forgetAll();
    owner = connection;
  }
  const bytes = Math.max(1, length) * elementBytes;
  const block = new Block(connection.allocate(bytes), bytes);
  pressure.bytes += Math.max(bytes, leastPressure);
  ages.add(block);
  return block;
}

/** Memory of this device in either of its forms. What the CPU's backend is given must not be such. */
abstract class OfGpu implements Storage {
  observed: unknown = null;

  constructor(
    readonly backend: Backend,
    readonly dtype: DType,
    readonly length: number,
  ) {}

  abstract release(): void;

  /** The CPU looks for its elements here: ops do not mix devices. */
  get data(): never {
    throw mixed();
  }

  /** The CPU looks for its memory here. */
  get address(): never {
    throw mixed();
  }
}

/** PyTorch's error for tensors of two devices in one op. */
export function mixed(): RuntimeError {
  return new RuntimeError(
    "Expected all tensors to be on the same device, but found at least two devices, webgpu:0 and cpu!",
  );
}

/** A buffer of the GPU. */
export class GpuStorage extends OfGpu {
  private constructor(
    backend: Backend,
    dtype: DType,
    length: number,
    private block: Block,
    private readonly from: Connection,
    /** Whether another storage looks at the buffer too. */
    private shared = false,
  ) {
    super(backend, dtype, length);
  }

  /** A new buffer with any contents. */
  static reserve(backend: Backend, dtype: DType, length: number): GpuStorage {
    const block = newBlock(length);
    return new GpuStorage(backend, dtype, length, block, owner!);
  }

  /** The number of the buffer. */
  get buffer(): number {
    if (this.block.address === 0) throw new Error("a storage is used after it was given back");
    if (this.from !== owner || this.from !== gpu())
      throw new RuntimeError("WebGPU: the tensor was on a GPU that is gone");
    return this.block.address;
  }

  /** The same buffer, its bits read as another type. */
  reinterpret(dtype: DType): GpuStorage {
    this.shared = true;
    return new GpuStorage(this.backend, dtype, this.length, this.block, this.from, true);
  }

  /** The contents move into another storage, and this one gets a new buffer. */
  giveAway(): GpuStorage {
    const taken = new GpuStorage(this.backend, this.dtype, this.length, this.block, this.from);
    this.block = newBlock(this.length);
    return taken;
  }

  get isShared(): boolean {
    return this.shared;
  }

  release(): void {
    if (this.shared || this.block.address === 0 || this.from !== owner) return;
    this.from.free(this.block.address);
    this.block.forget();
  }
}

/** Memory of the CPU, for types that the GPU does not have. The GPU may have computed it, as int32: then it comes when it is asked for. */
export class HostStorage extends OfGpu {
  constructor(
    backend: Backend,
    dtype: DType,
    private held: Storage | null,
    length = held!.length,
    private coming: (() => Storage) | null = null,
    /** The same numbers as int32 on the GPU, until someone writes here. */
    public twin: GpuStorage | null = null,
  ) {
    super(backend, dtype, length);
  }

  /** The memory of the CPU. */
  get memory(): Storage {
    if (this.held === null) {
      this.held = this.coming!();
      this.coming = null;
    }
    return this.held;
  }

  /** The memory is about to be written. */
  get written(): Storage {
    this.twin = null;
    return this.memory;
  }

  /** The GPU has computed all elements anew. */
  comesFrom(twin: GpuStorage, coming: () => Storage): void {
    this.held = null;
    this.coming = coming;
    this.twin = twin;
  }

  release(): void {
    this.held?.release();
  }
}

/** The memory of a view, if it is a buffer of the GPU; an error if it is the CPU's. */
export function onGpu({ storage }: View): boolean {
  if (storage instanceof GpuStorage) return true;
  if (storage instanceof HostStorage) return false;
  throw mixed();
}

// Buffers by the numbers that commands use: what is freed waits for a buffer of the same size to be wanted.
import { usage } from "./constants.js";

/** A buffer, and a number of its own that stays when it is used again. */
export interface Pooled {
  readonly buffer: GPUBuffer;
  readonly serial: number;
}

/** The size of the buffer that is made for so many bytes: of sizes between two powers of two there are four. */
export function bufferSize(bytes: number): number {
  const step = Math.max(256, 2 ** (29 - Math.clz32(Math.max(1, bytes - 1))));
  return Math.ceil(Math.max(1, bytes) / step) * step;
}

/** The most bytes that wait, as a share of those in use, and at least. */
const share = 0.5;
const least = 64 * 2 ** 20;

/** All buffers of a device. */
export class Buffers {
  private readonly used = new Map<number, Pooled>();
  private readonly free = new Map<number, Pooled[]>();
  private serials = 0;
  private freeBytes = 0;
  private usedBytes = 0;

  constructor(
    private readonly device: GPUDevice,
    /** Called before buffers are destroyed. */
    private readonly beforeDestroying: () => void,
  ) {}

  /** Gives a number a buffer, with any contents. */
  allocate(id: number, bytes: number): void {
    const size = bufferSize(bytes);
    const waiting = this.free.get(size)?.pop();
    if (waiting) this.freeBytes -= size;
    this.used.set(id, waiting ?? this.made(size));
    this.usedBytes += size;
  }

  private made(size: number): Pooled {
    const flags = usage.storage | usage.copySource | usage.copyTarget;
    return { buffer: this.device.createBuffer({ size, usage: flags }), serial: this.serials++ };
  }

  /** The buffer of a number. */
  get(id: number): Pooled {
    const found = this.used.get(id);
    if (found === undefined) throw new Error(`there is no buffer ${id}`);
    return found;
  }

  /** The buffer of a number may be used for another. */
  release(id: number): void {
    const pooled = this.get(id);
    const { size } = pooled.buffer;
    this.used.delete(id);
    this.usedBytes -= size;
    this.freeBytes += size;
    const list = this.free.get(size);
    if (list) list.push(pooled);
    else this.free.set(size, [pooled]);
    if (this.freeBytes > Math.max(least, this.usedBytes * share)) this.destroyFree();
  }

  private destroyFree(): void {
    this.beforeDestroying();
    for (const list of this.free.values()) for (const { buffer } of list) buffer.destroy();
    this.free.clear();
    this.freeBytes = 0;
  }
}

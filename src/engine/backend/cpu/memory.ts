// The memory that kernels and typed arrays share: blocks by size class, taken back when nobody holds their storage.
import { host } from "../../host.js";
import { onPressure, pressure } from "../safe-point.js";
import { mostPages } from "./wasm.js";

const page = 65536;
const firstPages = 256;
/** Blocks start at multiples of this many bytes: a line of the cache. */
const alignment = 64;
/** The bytes that may be allocated before memory is looked through for the first time. */
const firstLimit = 64 * 2 ** 20;
const largestLimit = 192 * 2 ** 20;
/** Looking through memory may take this share of the time. */
const sweepShare = 0.03;

/** A piece of memory and who holds it, as long as somebody does. */
export interface Block {
  /** 0 once it was given back. */
  address: number;
  readonly bytes: number;
  owner: WeakRef<object> | null;
}

function newMemory(): WebAssembly.Memory | null {
  if (typeof WebAssembly === "undefined" || typeof SharedArrayBuffer === "undefined") return null;
  try {
    return new WebAssembly.Memory({ initial: firstPages, maximum: mostPages, shared: true });
  } catch {
    return null;
  }
}

/** Eight classes to each power of two: at most an eighth of a block is wasted. */
function roundedUp(bytes: number): number {
  const step = Math.max(alignment, 2 ** (Math.floor(Math.log2(bytes)) - 3));
  return Math.ceil(bytes / step) * step;
}

/** Memory in blocks. Addresses are bytes; 0 is none. */
class Pool {
  readonly memory = newMemory();
  private top = alignment;
  private end = this.memory === null ? 0 : firstPages * page;
  /** Addresses of free blocks by their size. */
  private readonly free = new Map<number, number[]>();
  private blocks: Block[] = [];
  private sweptAt = 0;

  constructor() {
    pressure.limit = firstLimit;
    onPressure(() => this.sweep());
  }

  /** A block of at least so many bytes with any contents, or 0 if there is none. Give it back with `giveBack`. */
  take(bytes: number): number {
    const size = roundedUp(bytes);
    pressure.bytes += size;
    return this.free.get(size)?.pop() ?? this.grown(size);
  }

  /** Takes back a block of `take`. */
  giveBack(address: number, bytes: number): void {
    const size = roundedUp(bytes);
    const list = this.free.get(size);
    if (list === undefined) this.free.set(size, [address]);
    else list.push(address);
  }

  /** A block that comes back by itself when nobody holds `owner` any more, or with `release`; null if there is none. */
  takeFor(owner: object, bytes: number): Block | null {
    const address = this.take(bytes);
    if (address === 0) return null;
    const block = { address, bytes, owner: new WeakRef(owner) };
    this.blocks.push(block);
    return block;
  }

  /** Takes a block back at once: its owner must not be used any more. */
  release(block: Block): void {
    if (block.address === 0) return;
    this.giveBack(block.address, block.bytes);
    block.address = 0;
    block.owner = null;
  }

  private grown(size: number): number {
    const address = this.top;
    if (address + size > this.end && !this.grow(address + size - this.end)) return 0;
    this.top += size;
    return address;
  }

  private grow(missing: number): boolean {
    if (this.memory === null) return false;
    const pages = Math.ceil(Math.max(missing, this.end / 4) / page);
    try {
      this.memory.grow(Math.min(pages, mostPages - this.end / page));
    } catch {
      return false;
    }
    const before = this.end;
    this.end = this.memory.buffer.byteLength;
    return this.end - before >= missing;
  }

  /** Takes back all blocks whose owners are gone. */
  private sweep(): void {
    const start = performance.now();
    host().collect?.();
    const held: Block[] = [];
    for (const block of this.blocks) {
      if (block.owner?.deref() !== undefined) held.push(block);
      else this.release(block);
    }
    this.blocks = held;
    this.setLimit(performance.now(), start);
  }

  /** Memory is looked through more seldom where that takes long, or where nothing was found. */
  private setLimit(now: number, start: number): void {
    const tooOften = now - start > sweepShare * (start - this.sweptAt);
    pressure.limit = Math.min(largestLimit, tooOften ? pressure.limit * 2 : pressure.limit);
    pressure.bytes = 0;
    this.sweptAt = now;
  }
}

/** The memory of this engine. */
export const pool = new Pool();

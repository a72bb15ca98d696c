// The memory that kernels and typed arrays share, in blocks that come back when nobody holds them any more.
import { host } from "../../host.js";
import { Ages, within } from "../ages.js";
import { Block } from "../blocks.js";
import { onPressure, pressure } from "../safe-point.js";
import { blockSize, FreeMemory } from "./free-memory.js";
import { mostPages } from "./wasm.js";

const page = 65536;
const firstPages = 256;
const megabyte = 2 ** 20;
/** Bytes allocated between two looks at young blocks: so few that the last cache holds them. */
const youngLimits = { least: 32 * megabyte, most: 128 * megabyte };
/** The size of the largest block. */
const mostBytes = 2 ** 31;

function newMemory(): WebAssembly.Memory | null {
  if (typeof WebAssembly === "undefined" || typeof SharedArrayBuffer === "undefined") return null;
  try {
    return new WebAssembly.Memory({ initial: firstPages, maximum: mostPages, shared: true });
  } catch {
    return null;
  }
}

/** Memory in blocks. Addresses are bytes; 0 is none. */
class Pool {
  readonly memory = newMemory();
  private readonly free = new FreeMemory((missing) => this.grown(missing));
  private readonly ages = new Ages((address, bytes) => this.free.giveBack(address, blockSize(bytes)));
  /** The memory as JavaScript sees it. */
  buffer = this.memory?.buffer ?? new ArrayBuffer(0);

  constructor() {
    pressure.limit = youngLimits.least;
    onPressure(() => this.sweep(this.ages.wantAll || others.some(({ wantAll }) => wantAll)));
  }

  /** The bytes of memory that were in use at most. */
  get extent(): number {
    return this.free.extent;
  }

  /** At least so many bytes with any contents, or 0 if there is no room. Give them back with `giveBack`. */
  take(bytes: number): number {
    if (bytes > mostBytes || this.memory === null) return 0;
    const size = blockSize(bytes);
    const address = this.free.take(size);
    pressure.bytes += size;
    if (address === 0) this.ages.becameOld += size;
    return address;
  }

  /** Takes back what `take` gave. */
  giveBack(address: number, bytes: number): void {
    const size = blockSize(bytes);
    pressure.bytes -= size;
    this.free.giveBack(address, size);
  }

  /** A block of at least so many bytes that comes back when nobody holds it; null if there is no room. */
  block(bytes: number): Block | null {
    const address = this.take(bytes);
    if (address === 0) return null;
    const block = new Block(address, bytes);
    this.ages.add(block);
    return block;
  }

  /** Takes a block back at once: nobody may use it any more. */
  release(block: Block): void {
    if (block.address === 0) return;
    this.giveBack(block.address, block.bytes);
    block.forget();
  }

  private grown(missing: number): number {
    const memory = this.memory!;
    const before = this.buffer.byteLength;
    const pages = Math.ceil(Math.max(missing, before / 4) / page);
    try {
      memory.grow(Math.min(pages, mostPages - before / page));
    } catch {
      return before;
    }
    this.buffer = memory.buffer;
    return this.buffer.byteLength;
  }

  /** Takes back the blocks that nobody holds: of the two younger generations, or of all. */
  sweep(all: boolean): void {
    host().collect?.(all);
    let survived = this.ages.sweep(all);
    for (const ages of others) survived += ages.sweep(all);
    pressure.bytes = 0;
    // What survives belongs to a training step under way, which should be over when these blocks are looked at again.
    pressure.limit = within(youngLimits, 2 * survived);
  }
}

const others: Ages[] = [];

/** Blocks of another memory are looked at together with those of this one; they count in `pressure` too. */
export function lookAtToo(ages: Ages): void {
  others.push(ages);
}

/** The memory of this engine. */
export const pool = new Pool();

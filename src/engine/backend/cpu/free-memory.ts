// Which addresses are free: lists by size. A block that is too large is split; neighbours are joined before memory grows.

/** Blocks start at multiples of this many bytes, a line of the cache, and are that large at least. */
export const alignment = 64;
const classCount = 32 * 8;
/** Neighbours are joined again when this share of all memory was given back since the last time. */
const joinShare = 1 / 8;

/** The step between sizes: there are eight of them to each power of two, so at most an eighth of a block is wasted. */
function stepOf(bytes: number): number {
  return Math.max(alignment, 2 ** (28 - Math.clz32(bytes)));
}

/** The size of the block for so many bytes, up to 2 ** 32. */
export function blockSize(bytes: number): number {
  const step = stepOf(bytes);
  return Math.max(alignment, Math.ceil(bytes / step) * step);
}

/** The size of the largest block that fits into so many bytes, a multiple of the alignment. */
function largestWithin(bytes: number): number {
  const step = stepOf(bytes);
  return Math.floor(bytes / step) * step;
}

/** The number of a block's size, in their order. */
function classOf(size: number): number {
  const exponent = 31 - Math.clz32(size);
  return exponent * 8 + ((size >>> (exponent - 3)) & 7);
}

function sizeOfClass(index: number): number {
  return 2 ** (index >>> 3) + (index & 7) * 2 ** ((index >>> 3) - 3);
}

/** The free part of a range of addresses that can grow at its end. Sizes are those of `blockSize`. */
export class FreeMemory {
  /** Addresses of free blocks by the number of their size. */
  private readonly lists: number[][] = Array.from({ length: classCount }, () => []);
  /** Everything from here to the end is free. */
  private top = alignment;
  private end = 0;
  private freeBytes = 0;
  private givenBack = 0;

  /** `grow(missing)` makes room at the end, for that many bytes at least if it can, and returns the new end. */
  constructor(private readonly grow: (missing: number) => number) {}

  /** Bytes up to the last block that was ever in use. */
  get extent(): number {
    return this.top;
  }

  /** A block with any contents, or 0 if there is none. */
  take(size: number): number {
    const own = this.lists[classOf(size)].pop();
    if (own === undefined) return this.missing(size);
    this.freeBytes -= size;
    return own;
  }

  /** Frees a block of `take`. */
  giveBack(address: number, size: number): void {
    this.lists[classOf(size)].push(address);
    this.freeBytes += size;
    this.givenBack += size;
  }

  private missing(size: number): number {
    return this.split(size) || this.joinedFor(size) || this.appended(size);
  }

  /** The start of the smallest block that is larger. */
  private split(size: number): number {
    if (this.freeBytes < size) return 0;
    for (let index = classOf(size); index < classCount; index++) {
      const address = this.lists[index].pop();
      if (address === undefined) continue;
      const whole = sizeOfClass(index);
      this.freeBytes -= whole;
      this.addFree(address + size, address + whole);
      return address;
    }
    return 0;
  }

  private addFree(from: number, to: number): void {
    this.freeBytes += to - from;
    for (let at = from; at < to; ) {
      const size = largestWithin(to - at);
      this.lists[classOf(size)].push(at);
      at += size;
    }
  }

  private joinedFor(size: number): number {
    if (this.freeBytes < size || this.givenBack < joinShare * this.top) return 0;
    this.join();
    return this.split(size);
  }

  /** Makes neighbours one, also with what is free at the end. */
  private join(): void {
    const blocks = this.removeAll().sort((a, b) => a.address - b.address);
    this.givenBack = 0;
    for (let i = 0; i < blocks.length; ) {
      const from = blocks[i].address;
      let to = from;
      while (i < blocks.length && blocks[i].address === to) to += blocks[i++].size;
      if (to === this.top) this.top = from;
      else this.addFree(from, to);
    }
  }

  private removeAll(): { address: number; size: number }[] {
    const blocks: { address: number; size: number }[] = [];
    this.lists.forEach((list, index) => {
      for (const address of list) blocks.push({ address, size: sizeOfClass(index) });
      list.length = 0;
    });
    this.freeBytes = 0;
    return blocks;
  }

  private appended(size: number): number {
    const address = this.top;
    if (address + size > this.end) this.end = this.grow(address + size - this.end);
    if (address + size > this.end) return 0;
    this.top += size;
    return address;
  }
}

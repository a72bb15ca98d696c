// Blocks of one memory by their age: those that nobody holds any more are found soon if they are young.
import type { Block } from "./blocks.js";
import { Generation } from "./blocks.js";

const megabyte = 2 ** 20;
/** Bytes that became old, or found no room, between two looks at all blocks. */
const oldLimits = { least: 64 * megabyte, most: 256 * megabyte };

/** A number of bytes, between two limits. */
export function within({ least, most }: { least: number; most: number }, bytes: number): number {
  return Math.min(most, Math.max(least, bytes));
}

function bytesOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Most blocks live shortly, so blocks have three generations: a look at the two younger ones needs only a garbage
 * collection of JavaScript's young objects, fifty times faster than one of all. What survives two looks is old.
 */
export class Ages {
  private young = new Generation();
  private middle = new Generation();
  private old = new Generation();
  private oldLimit = oldLimits.least;
  /** Bytes that became old, or found no room, since all blocks were looked at. */
  becameOld = 0;

  constructor(private readonly free: (address: number, bytes: number) => void) {}

  add(block: Block): void {
    this.young.add(block);
  }

  /** Whether it is time to look at all blocks. */
  get wantAll(): boolean {
    return this.becameOld > this.oldLimit;
  }

  /** After a garbage collection, frees what nobody holds: of the two younger generations, or of all. Returns the bytes of young blocks that are held. */
  sweep(all: boolean): number {
    if (all) this.lookAtOld();
    for (const block of this.middle.divide(this.free)) {
      this.old.add(block);
      this.becameOld += block.bytes;
    }
    const survived = bytesOf(this.young.divide(this.free));
    this.middle = this.young;
    this.young = new Generation();
    return survived;
  }

  /** The memory is gone with all blocks. */
  forgetAll(): void {
    this.young = new Generation();
    this.middle = new Generation();
    this.old = new Generation();
  }

  private lookAtOld(): void {
    this.oldLimit = within(oldLimits, bytesOf(this.old.divide(this.free)) / 2);
    this.becameOld = 0;
  }
}

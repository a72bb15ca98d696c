// What is kept or dropped together: the values of one training step, or of a stretch outside steps.
import type { Storage, Tensor } from "../engine/internals.js";
import type { ValueId } from "../protocol/trace.js";

/** Memory that kept values look at: the tensors' own, until it is overwritten. */
export class Memory {
  /** How many spans hold it, and which was the last to take hold. */
  holders = 0;
  lastHolder: Span | null = null;
  /** Whether nobody else uses the storage any more. */
  isOwn = false;
  readonly bytes: number;

  /** `storage` becomes null when the contents are gone. */
  constructor(public storage: Storage | null) {
    this.bytes = storage!.length * storage!.dtype.itemsize;
  }

  /** The memory of a storage, as it is until the next write. */
  static of(storage: Storage): Memory {
    storage.observed ??= new Memory(storage);
    return storage.observed as Memory;
  }
}

/** A value as it is kept: a way to look at memory. */
export class KeptView {
  /** How many spans have noted it, and which was the last. */
  holders = 0;
  span: Span | null = null;
  /** Whether it can be found by its value since its span was stored. */
  isStored = false;

  constructor(
    readonly memory: Memory,
    readonly layout: Tensor["layout"],
  ) {}
}

/** What a value costs besides its numbers, in bytes. */
const upkeep = 1024;

/** Values that are kept or dropped together. */
export class Span {
  readonly values: ValueId[] = [];
  readonly views: KeptView[] = [];
  readonly memories: Memory[] = [];
  bytes = 0;
  /** Whether nothing has been overwritten that belongs to it. */
  isWhole = true;

  constructor(
    /** The training step that it belongs to; -1 outside steps. */
    readonly step: number,
    /** Whether it stays when the next one begins. */
    public chosen: boolean,
  ) {}

  /** Notes a value. Returns the bytes that nobody has held before. */
  add(value: ValueId, view: KeptView): number {
    const { memory } = view;
    view.span = this;
    view.holders++;
    this.values.push(value);
    this.views.push(view);
    const bytes = upkeep + (memory.lastHolder === this ? 0 : this.hold(memory));
    this.bytes += bytes;
    return bytes;
  }

  /** Lets go of everything. Returns the bytes that nobody holds any more. */
  drop(): number {
    let bytes = upkeep * this.values.length;
    for (const memory of this.memories) {
      if (memory.lastHolder === this) memory.lastHolder = null;
      if (--memory.holders > 0) continue;
      bytes += memory.bytes;
      if (memory.isOwn) giveBack(memory);
    }
    // A view that nobody asks for any more may still know this span: it must not hold on to all the others.
    this.values.length = this.views.length = this.memories.length = 0;
    return bytes;
  }

  private hold(memory: Memory): number {
    memory.lastHolder = this;
    this.memories.push(memory);
    return memory.holders++ === 0 ? memory.bytes : 0;
  }
}

/** Releases memory that nobody else uses. */
export function giveBack(memory: Memory): void {
  memory.storage?.release();
  memory.storage = null;
}

// Blocks of memory, and sets of them that know which ones somebody still holds.
import { host } from "../host.js";

const printed = Symbol.for("nodejs.util.inspect.custom");

/** What is known of a block without holding it. */
interface Piece {
  /** 0 once it was given back. */
  address: number;
  readonly bytes: number;
  /** Whether the block was met since this was last reset. */
  met: boolean;
  /** The block, where the surroundings cannot tell which members a weak set has. */
  readonly block: WeakRef<Block> | null;
}

/** A piece of memory. It is free when nobody holds this object any more. */
export class Block {
  readonly piece: Piece;

  constructor(
    /** 0 once it was given back. */
    public address: number,
    bytes: number,
  ) {
    const block = host().visit === undefined ? new WeakRef<Block>(this) : null;
    this.piece = { address, bytes, met: false, block };
  }

  get bytes(): number {
    return this.piece.bytes;
  }

  /** The memory belongs to somebody else now. */
  forget(): void {
    this.address = this.piece.address = 0;
  }

  /** Who looks at all members of a weak set does so by printing them. */
  [printed](): string {
    this.piece.met = true;
    visited.push(this);
    return "";
  }
}

let visited: Block[] = [];

/** Blocks of about the same age, not held by this set. */
export class Generation {
  private pieces: Piece[] = [];
  private readonly members = new WeakSet<Block>();

  add(block: Block): void {
    this.pieces.push(block.piece);
    this.members.add(block);
  }

  /** Passes the memory of blocks that nobody holds to `free`. Returns the others. */
  divide(free: (address: number, bytes: number) => void): Block[] {
    const held = this.held();
    const pieces = this.pieces.filter(({ address }) => address !== 0);
    this.pieces = pieces.filter(({ met }) => met);
    for (const { met, address, bytes } of pieces) if (!met) free(address, bytes);
    for (const piece of pieces) piece.met = false;
    return held;
  }

  /** The blocks that somebody holds. */
  private held(): Block[] {
    visited = [];
    host().visit?.(this.members);
    for (const { block, met } of this.pieces) if (!met) block?.deref()?.[printed]();
    const held = visited.filter(({ address }) => address !== 0);
    visited = [];
    return held;
  }
}

// A generator's stream as kernels draw from it: its state is in their memory meanwhile.
import { stateWords } from "../../../mersenne.js";
import type { Generator } from "../../../random.js";
import type { Kernel } from "../kernels.js";
import { pool } from "../memory.js";
import type { Room } from "../room.js";
import { drawingKernels } from "./kernels.js";
import { roomForState } from "./twister-kernels.js";

/** How many words there is room for at once. */
export const chunkWords = 8192;

/** The stream of a generator, from which kernels draw. */
export class Stream {
  private readonly address: number;
  private readonly words: number;

  constructor(
    private readonly generator: Generator,
    room: Room,
    withWords: boolean,
  ) {
    this.address = room.take(roomForState);
    this.words = withWords ? room.take(chunkWords * 4) : 0;
    if (!room.full) this.state.set(generator.engine.state);
  }

  private get state(): Int32Array {
    return new Int32Array(pool.buffer, this.address, stateWords);
  }

  /** Lets a kernel draw `count` words, of which it makes what it writes to an address. */
  draw(kernel: Kernel, out: number, count: number, ...numbers: number[]): void {
    if (count === 0) return;
    const { engine } = this.generator;
    kernel(this.address, engine.position, out, count, ...numbers);
    engine.position = ((engine.position + count - 1) % stateWords) + 1;
  }

  /** Draws `each` words for each of `count` elements, and lets `use` make elements of them, a chunk at a time. */
  inChunks(count: number, each: number, use: (words: number, from: number, count: number) => void): void {
    const most = chunkWords / each;
    for (let from = 0; from < count; from += most) {
      const some = Math.min(most, count - from);
      this.draw(drawingKernels.words(), this.words, some * each);
      use(this.words, from, some);
    }
  }

  /** The generator goes on from here. */
  close(): void {
    this.generator.engine.state.set(this.state);
  }
}

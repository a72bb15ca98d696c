// What a computing thread does: it waits in shared memory for work, claims chunks of it, and runs their kernels.

/** What a computing thread is given when it starts. Addresses are bytes in `memory`. */
export interface ComputingTask {
  readonly memory: WebAssembly.Memory;
  /** The words that describe the work. */
  readonly control: number;
  /** Which of the threads this is, from 1 on; the main thread is 0. */
  readonly thread: number;
  /** Room that only this thread uses. */
  readonly scratch: number;
}

/**
 * Places of 32-bit words in the control block. `unclaimed` counts down to 0 as chunks are claimed; whoever takes it down
 * by one owns that chunk of what the other words describe, and these stay as they are until `done` counts all chunks.
 */
export const word = {
  unclaimed: 0,
  done: 16,
  /** How many threads sleep, so that somebody has to wake them. */
  sleeping: 32,
  /** Whether the main thread sleeps until all is done. */
  awaited: 33,
  /** The number of threads that may take part. */
  threads: 34,
  /** Whether a thread could not compute a chunk. */
  failed: 35,
  chunks: 48,
  /** The number, address and length of the kernel's module, and which of its functions it is. */
  module: 49,
  moduleAddress: 50,
  moduleBytes: 51,
  kernel: 52,
  /** How many arguments each chunk has, one after another as doubles behind the control block. */
  arguments: 53,
  /** The size of the memory, in pages: a thread may hear later than others that it has grown. */
  pages: 54,
} as const;
/** The bytes of the control block. */
export const controlBytes = 256;
/** The most arguments of all chunks together. */
export const mostArguments = 8192;

const page = 65536;
/** How long a thread looks for work before it sleeps, in milliseconds. */
const patience = 0.1;
/** How often it looks before it looks at the clock. */
const looks = 64;

type Kernel = (...values: number[]) => unknown;

/** Claims the next chunk, or -1 if there is none. Chunks come in the order of their numbers. */
export function claim(words: Int32Array): number {
  for (;;) {
    const left = Atomics.load(words, word.unclaimed);
    if (left <= 0) return -1;
    if (Atomics.compareExchange(words, word.unclaimed, left, left - 1) === left) return words[word.chunks] - left;
  }
}

class Computing {
  private readonly words: Int32Array;
  private readonly values: Float64Array;
  /** The functions of the modules that this thread has met, by the modules' numbers. */
  private readonly modules: Kernel[][] = [];
  private pages = 0;

  constructor(private readonly task: ComputingTask) {
    const { buffer } = task.memory;
    this.words = new Int32Array(buffer, task.control, controlBytes / 4);
    this.values = new Float64Array(buffer, task.control + controlBytes, mostArguments);
  }

  run(): never {
    for (;;) {
      this.wait();
      for (let chunk = claim(this.words); chunk >= 0; chunk = claim(this.words)) this.compute(chunk);
    }
  }

  private wanted(): boolean {
    return Atomics.load(this.words, word.unclaimed) > 0 && this.task.thread < this.words[word.threads];
  }

  /** Returns when there are chunks: looks for them for a while, then sleeps. */
  private wait(): void {
    const end = performance.now() + patience;
    do {
      for (let i = 0; i < looks; i++) if (this.wanted()) return;
    } while (performance.now() < end);
    Atomics.add(this.words, word.sleeping, 1);
    // A thread that may not take part sleeps until the next work is published.
    const seen = Atomics.load(this.words, word.unclaimed);
    if (!this.wanted()) Atomics.wait(this.words, word.unclaimed, seen);
    Atomics.sub(this.words, word.sleeping, 1);
  }

  private compute(chunk: number): void {
    const { words } = this;
    const count = words[word.arguments];
    const values = this.values.subarray(chunk * count, (chunk + 1) * count);
    try {
      this.catchUp(words[word.pages]);
      this.kernel()(...values, this.task.scratch);
    } catch {
      words[word.failed] = 1;
    }
    if (Atomics.add(words, word.done, 1) + 1 === words[word.chunks] && Atomics.load(words, word.awaited) !== 0)
      Atomics.notify(words, word.done);
  }

  /** Waits until this thread has heard that the memory is so large; the check of a loop lets it hear. */
  private catchUp(pages: number): void {
    if (pages === this.pages) return;
    while (this.task.memory.buffer.byteLength < pages * page);
    this.pages = pages;
  }

  private kernel(): Kernel {
    const { words, modules } = this;
    const number = words[word.module];
    modules[number] ??= this.instantiate(words[word.moduleAddress] >>> 0, words[word.moduleBytes]);
    return modules[number][words[word.kernel]];
  }

  private instantiate(address: number, length: number): Kernel[] {
    const { memory } = this.task;
    const bytes = new Uint8Array(memory.buffer, address, length).slice();
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { host: { memory } });
    return Object.values(exports) as Kernel[];
  }
}

/** Computes from now on. The thread ends only with the process, or when it is ended from outside. */
export function compute(task: ComputingTask): never {
  return new Computing(task).run();
}

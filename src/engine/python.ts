// What training scripts take from Python's own library: `random`, number by number the same stream, and `copy`.
import { ValueError } from "./errors.js";
import { MersenneTwister } from "./mersenne.js";

export * as copy from "./nn/copy.js";

/** Python's module `random`: whole numbers and choices that a seed repeats. https://docs.python.org/3/library/random.html */
class PythonRandom {
  private readonly engine = new MersenneTwister();

  constructor() {
    this.seed(Date.now());
  }

  /** Starts the stream of a whole number. */
  seed(a: number): void {
    const bits = BigInt(Math.abs(Math.trunc(a)));
    const key = [Number(bits & 0xffffffffn)];
    for (let rest = bits >> 32n; rest > 0n; rest >>= 32n) key.push(Number(rest & 0xffffffffn));
    this.engine.seedByKey(key);
  }

  /** A number in [0, 1), of 53 random bits. */
  random(): number {
    const high = this.engine.next() >>> 5;
    return (high * 2 ** 26 + (this.engine.next() >>> 6)) / 2 ** 53;
  }

  /** A number between `a` and `b`. */
  uniform(a: number, b: number): number {
    return a + (b - a) * this.random();
  }

  /** A whole number from `a` to `b`, both included. */
  randint(a: number, b: number): number {
    return this.randrange(a, b + 1);
  }

  /** A whole number from `start` up to, not including, `stop`; from 0 with one argument. */
  randrange(start: number, stop?: number): number {
    const [from, to] = stop === undefined ? [0, start] : [start, stop];
    if (!(Number.isInteger(from) && Number.isInteger(to))) throw new ValueError("non-integer arg for randrange()");
    if (to <= from) throw new ValueError(`empty range for randrange() (${from}, ${to}, ${to - from})`);
    return from + this.below(to - from);
  }

  /** One of the items. */
  choice<T>(seq: readonly T[]): T {
    if (seq.length === 0) throw new RangeError("Cannot choose from an empty sequence");
    return seq[this.below(seq.length)];
  }

  /** Puts a list into random order, in place. */
  shuffle(x: unknown[]): void {
    for (let i = x.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [x[i], x[j]] = [x[j], x[i]];
    }
  }

  /** A whole number from 0 up to, not including, `n` < 2^32: as many bits as `n` has, drawn until they are below it. */
  private below(n: number): number {
    if (n > 2 ** 32 - 1) throw new ValueError("ranges of 2**32 and more are not in Gradlens");
    const bits = 32 - Math.clz32(n);
    for (;;) {
      const drawn = this.engine.next() >>> (32 - bits);
      if (drawn < n) return drawn;
    }
  }
}

/** Python's `random`, for programs whose picks should be those of a Python program with the same seed. */
export const random = new PythonRandom();

// MT19937, the Mersenne Twister of Matsumoto and Nishimura: 32 random bits at a time.
const SIZE = 624;
const MIDDLE = 397;

/** The generator behind every random number; `seed` must be called before `next`. */
export class MersenneTwister {
  private readonly state = new Int32Array(SIZE);
  private position = SIZE;

  /** Where the stream is: the 624 words, and how many of them are used up. */
  get place(): { words: Int32Array; position: number } {
    return { words: this.state.slice(), position: this.position };
  }

  set place({ words, position }: { words: ArrayLike<number>; position: number }) {
    this.state.set(words);
    this.position = position;
  }

  /** Starts the stream of a 32-bit seed. */
  seed(seed: number): void {
    const state = this.state;
    state[0] = seed;
    for (let i = 1; i < SIZE; i++) state[i] = Math.imul(1812433253, state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    this.position = SIZE;
  }

  /** Starts the stream of a key of 32-bit numbers, as the twister's authors mix it (`init_by_array`). */
  seedByKey(key: readonly number[]): void {
    this.seed(19650218);
    const state = this.state;
    let at = 1;
    const step = (factor: number, add: number) => {
      const before = state[at - 1] ^ (state[at - 1] >>> 30);
      state[at] = (state[at] ^ Math.imul(before, factor)) + add;
      if (++at < SIZE) return;
      state[0] = state[SIZE - 1];
      at = 1;
    };
    for (let i = 0; i < Math.max(SIZE, key.length); i++) step(1664525, key[i % key.length] + (i % key.length));
    for (let i = 1; i < SIZE; i++) step(1566083941, -at);
    state[0] = 0x80000000;
    this.position = SIZE;
  }

  /** The next number of the stream, from 0 to 2^32 - 1. */
  next(): number {
    if (this.position === SIZE) this.refill();
    let y = this.state[this.position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  private refill(): void {
    const state = this.state;
    for (let i = 0; i < SIZE - MIDDLE; i++) state[i] = state[i + MIDDLE] ^ twist(state[i], state[i + 1]);
    for (let i = SIZE - MIDDLE; i < SIZE - 1; i++) state[i] = state[i + MIDDLE - SIZE] ^ twist(state[i], state[i + 1]);
    state[SIZE - 1] = state[MIDDLE - 1] ^ twist(state[SIZE - 1], state[0]);
    this.position = 0;
  }
}

function twist(upper: number, lower: number): number {
  const y = (upper & 0x80000000) | (lower & 0x7fffffff);
  return (y >>> 1) ^ (lower & 1 ? 0x9908b0df : 0);
}

// MT19937, the Mersenne Twister of Matsumoto and Nishimura: 32 random bits at a time.

/** How many words the state has. */
export const stateWords = 624;
/** How far apart the words are that are mixed. */
export const middle = 397;
/** What is mixed into a word for the lowest bit that is shifted out of it. */
export const twistBits = 0x9908b0df;

/** The generator behind every random number; `seed` must be called before `next`. */
export class MersenneTwister {
  /** The words of the state. */
  readonly state = new Int32Array(stateWords);
  /** How many of them are used up. */
  position = stateWords;

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
    for (let i = 1; i < stateWords; i++) state[i] = Math.imul(1812433253, state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    this.position = stateWords;
  }

  /** Starts the stream of a key of 32-bit numbers, as the twister's authors mix it (`init_by_array`). */
  seedByKey(key: readonly number[]): void {
    this.seed(19650218);
    const state = this.state;
    let at = 1;
    const step = (factor: number, add: number) => {
      const before = state[at - 1] ^ (state[at - 1] >>> 30);
      state[at] = (state[at] ^ Math.imul(before, factor)) + add;
      if (++at < stateWords) return;
      state[0] = state[stateWords - 1];
      at = 1;
    };
    for (let i = 0; i < Math.max(stateWords, key.length); i++) step(1664525, key[i % key.length] + (i % key.length));
    for (let i = 1; i < stateWords; i++) step(1566083941, -at);
    state[0] = 0x80000000;
    this.position = stateWords;
  }

  /** The next number of the stream, from 0 to 2^32 - 1. */
  next(): number {
    if (this.position === stateWords) this.refill();
    let y = this.state[this.position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  private refill(): void {
    const state = this.state;
    for (let i = 0; i < stateWords - middle; i++) state[i] = state[i + middle] ^ twist(state[i], state[i + 1]);
    for (let i = stateWords - middle; i < stateWords - 1; i++)
      state[i] = state[i + middle - stateWords] ^ twist(state[i], state[i + 1]);
    state[stateWords - 1] = state[middle - 1] ^ twist(state[stateWords - 1], state[0]);
    this.position = 0;
  }
}

function twist(upper: number, lower: number): number {
  const y = (upper & 0x80000000) | (lower & 0x7fffffff);
  return (y >>> 1) ^ (lower & 1 ? twistBits : 0);
}

// A list of 32-bit words that grows: commands are written into it.

/** Words in the order of their writing. */
export class Words {
  private words = new Int32Array(4096);
  length = 0;

  push(word: number): void {
    if (this.length === this.words.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.words);
      this.words = longer;
    }
    this.words[this.length++] = word;
  }

  pushAll(words: readonly number[]): void {
    for (const word of words) this.push(word);
  }

  /** Copies the words out, and starts anew. */
  take(): Int32Array<ArrayBuffer> {
    const taken = this.words.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

const [single, bits] = (() => {
  const float = new Float32Array(1);
  return [float, new Int32Array(float.buffer)];
})();

/** The bits of a number as a float32. */
export function bitsOf(value: number): number {
  single[0] = value;
  return bits[0];
}

// A list of 32-bit numbers that grows.

/** Numbers by position, four bytes each. */
export class NumberList {
  private numbers = new Int32Array(256);
  length = 0;

  at(position: number): number {
    if (!(position >= 0 && position < this.length))
      throw new RangeError(`There is no number ${position} of ${this.length}.`);
    return this.numbers[position];
  }

  push(number: number): void {
    this.set(this.length, number);
  }

  /** Writes at `position`; positions skipped on the way hold 0. */
  set(position: number, number: number): void {
    if (position >= this.numbers.length) this.grow(position);
    this.numbers[position] = number;
    this.length = Math.max(this.length, position + 1);
  }

  private grow(position: number): void {
    const larger = new Int32Array(Math.max(position + 1, this.numbers.length * 2));
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

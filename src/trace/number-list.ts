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
    if (this.length === this.numbers.length) this.grow();
    this.numbers[this.length++] = number;
  }

  private grow(): void {
    const larger = new Int32Array(this.numbers.length * 2);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

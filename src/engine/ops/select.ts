// The k-th least of some numbers, without sorting them.

/** Reorders `numbers[low..high]` so that the k-th is where it would be after sorting: parts too far left or right are left alone. */
function partitionAround(numbers: Float64Array, k: number, end: number): void {
  let low = 0;
  let high = end - 1;
  while (low < high) {
    const pivot = middleOfThree(numbers[low], numbers[(low + high) >> 1], numbers[high]);
    let i = low;
    let j = high;
    while (i <= j) {
      while (numbers[i] < pivot) i++;
      while (numbers[j] > pivot) j--;
      if (i > j) break;
      const x = numbers[i];
      numbers[i++] = numbers[j];
      numbers[j--] = x;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}

function middleOfThree(a: number, b: number, c: number): number {
  return a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
}

/** A row of elements without its NaNs, copied into `scratch`: how many there are. */
export function numbersOf(elements: ArrayLike<number>, start: number, size: number, scratch: Float64Array): number {
  let count = 0;
  for (let i = start; i < start + size; i++) {
    const x = elements[i];
    if (!Number.isNaN(x)) scratch[count++] = x;
  }
  return count;
}

/** Where the k-th least (counted from 0) of `count` numbers in `scratch` stands in the row that they are from. */
export function positionOfKth(
  elements: ArrayLike<number>,
  start: number,
  scratch: Float64Array,
  count: number,
  k: number,
): number {
  partitionAround(scratch, k, count);
  const found = scratch[k];
  let position = 0;
  while (elements[start + position] !== found) position++;
  return position;
}

/** Where the k-th NaN (counted from 0) of a row is. */
export function positionOfNaN(elements: ArrayLike<number>, start: number, k: number): number {
  let position = 0;
  for (let left = k; ; position++) if (Number.isNaN(elements[start + position]) && left-- === 0) return position;
}

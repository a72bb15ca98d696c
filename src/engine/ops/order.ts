// Sorting rows: for each row the positions of its elements in order. Stable; NaN is greater than all numbers; −0 equals 0.
import type { Elements } from "../backend/backend.js";
import type { Rows } from "./over.js";

/** Keys that sort as unsigned whole numbers: one word per element, for doubles a second, lower one. */
interface Keys {
  readonly high: Uint32Array;
  readonly low: Uint32Array | null;
}

const nan = 0xffffffff;
const sign = 0x80000000;

/** Negative floats have all bits flipped, others only the sign, so that order by bits is order by value. */
function singleKeys(elements: Float32Array): Keys {
  const bits = new Uint32Array(elements.buffer, elements.byteOffset, elements.length);
  const high = new Uint32Array(elements.length);
  for (let i = 0; i < high.length; i++) {
    const x = elements[i];
    const word = bits[i];
    high[i] = Number.isNaN(x) ? nan : x === 0 ? sign : word >= sign ? ~word : word | sign;
  }
  return { high, low: null };
}

function doubleKeys(elements: Elements): Keys {
  const doubles = elements instanceof Float64Array ? elements : Float64Array.from(elements);
  const bits = new Uint32Array(doubles.buffer, doubles.byteOffset, doubles.length * 2);
  const high = new Uint32Array(doubles.length);
  const low = new Uint32Array(doubles.length);
  for (let i = 0; i < high.length; i++) {
    const x = doubles[i];
    const word = bits[2 * i + 1];
    if (Number.isNaN(x)) high[i] = low[i] = nan;
    else if (x === 0) high[i] = sign;
    else if (word >= sign) {
      high[i] = ~word;
      low[i] = ~bits[2 * i];
    } else {
      high[i] = word | sign;
      low[i] = bits[2 * i];
    }
  }
  return { high, low };
}

function keysOf(elements: Elements, descending: boolean): Keys {
  const keys = elements instanceof Float32Array ? singleKeys(elements) : doubleKeys(elements);
  if (descending) for (const words of [keys.high, keys.low]) if (words !== null) flip(words);
  return keys;
}

function flip(words: Uint32Array): void {
  for (let i = 0; i < words.length; i++) words[i] = ~words[i];
}

/** Rows up to this long are sorted by insertion. */
const shortRow = 24;

function insertionSort(order: Uint32Array, { high, low }: Keys, start: number, n: number): void {
  for (let i = 1; i < n; i++) {
    const h = high[start + i];
    const l = low === null ? 0 : low[start + i];
    let j = i - 1;
    for (; j >= 0; j--) {
      const other = start + order[j];
      if (high[other] < h || (high[other] === h && (low === null || low[other] <= l))) break;
      order[j + 1] = order[j];
    }
    order[j + 1] = i;
  }
}

/** One pass of a radix sort: stable by one digit of 11 bits. Returns whether anything had to move. */
function radixPass(from: Uint32Array, to: Uint32Array, words: Uint32Array, start: number, shift: number): boolean {
  const counts = new Uint32Array(2048);
  const n = from.length;
  for (let i = 0; i < n; i++) counts[(words[start + i] >>> shift) & 2047]++;
  if (counts[(words[start] >>> shift) & 2047] === n) return false;
  for (let digit = 0, sum = 0; digit < 2048; digit++) {
    const count = counts[digit];
    counts[digit] = sum;
    sum += count;
  }
  for (let i = 0; i < n; i++) to[counts[(words[start + from[i]] >>> shift) & 2047]++] = from[i];
  return true;
}

function radixSort(order: Uint32Array, { high, low }: Keys, start: number): Uint32Array {
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(order.length);
  for (const words of low === null ? [high] : [low, high])
    for (const shift of [0, 11, 22]) if (radixPass(from, to, words, start, shift)) [from, to] = [to, from];
  return from;
}

/** Rows between short and this long are sorted by merging. */
const middleRow = 1024;

function mergeSort(order: Uint32Array, { high, low }: Keys, start: number): Uint32Array {
  const n = order.length;
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(n);
  for (let width = 1; width < n; width *= 2) {
    for (let left = 0; left < n; left += 2 * width) {
      const middle = Math.min(left + width, n);
      const right = Math.min(left + 2 * width, n);
      for (let i = left, j = middle, k = left; k < right; k++) {
        let takeLeft = i < middle;
        if (takeLeft && j < right) {
          const p = start + from[i];
          const q = start + from[j];
          takeLeft = high[p] < high[q] || (high[p] === high[q] && (low === null || low[p] <= low[q]));
        }
        to[k] = takeLeft ? from[i++] : from[j++];
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

function sortedRow(keys: Keys, start: number, n: number): Uint32Array {
  const order = new Uint32Array(n);
  if (n <= shortRow) {
    insertionSort(order, keys, start, n);
    return order;
  }
  for (let i = 0; i < n; i++) order[i] = i;
  return n <= middleRow ? mergeSort(order, keys, start) : radixSort(order, keys, start);
}

/** Gets the positions of a row's elements in order, where the row starts, and its number. */
type Take = (order: Uint32Array, start: number, row: number) => void;

/** Calls `take` for each row. */
export function sortRows({ elements, count, size }: Rows, descending: boolean, take: Take): void {
  const keys = keysOf(elements, descending);
  for (let row = 0; row < count; row++) take(sortedRow(keys, row * size, size), row * size, row);
}

/** The positions of the `k` least (or for `sign` −1 greatest) numbers of a row in order; false where there is a NaN. */
function firstNumbers(
  elements: Elements,
  start: number,
  n: number,
  sign: number,
  best: Float64Array,
  order: Uint32Array,
): boolean {
  const k = order.length;
  let found = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const x = elements[start + i] * sign;
    if (x >= limit && found === k) continue;
    if (Number.isNaN(x)) return false;
    let j = (found < k ? found++ : k - 1) - 1;
    for (; j >= 0 && best[j] > x; j--) {
      best[j + 1] = best[j];
      order[j + 1] = order[j];
    }
    best[j + 1] = x;
    order[j + 1] = i;
    limit = best[found - 1];
  }
  return true;
}

/** As `sortRows`, but only the `k` first of each row: by insertion where these are few. */
export function firstOfRows(rows: Rows, k: number, descending: boolean, take: Take): void {
  if (k > 64) {
    sortRows(rows, descending, (order, start, row) => take(order.subarray(0, k), start, row));
    return;
  }
  const { elements, count, size } = rows;
  const best = new Float64Array(k);
  const order = new Uint32Array(k);
  for (let row = 0, start = 0; row < count; row++, start += size) {
    if (k === 0 || firstNumbers(elements, start, size, descending ? -1 : 1, best, order)) take(order, start, row);
    else {
      const own = keysOf(elements.subarray(start, start + size) as Elements, descending);
      take(sortedRow(own, 0, size).subarray(0, k), start, row);
    }
  }
}

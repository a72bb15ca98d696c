// Statistics and pictures of a tensor's numbers.
import type { Histogram, Picture, Summary } from "../protocol/reading.js";

/** A tensor's elements in row-major order. */
export type Numbers = ArrayLike<number>;

const bins = 32;
const pictureSide = 64;
const planeSide = 16;
const mostPlanes = 16;

/** Statistics over all elements. An empty tensor has norm 0 and NaN elsewhere. */
export function summarize(numbers: Numbers): Summary {
  const count = numbers.length;
  let [sum, squares, finite, zeros, nans, infinities] = [0, 0, 0, 0, 0, 0];
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < count; i++) {
    const x = numbers[i];
    if (Number.isNaN(x)) nans++;
    else if (x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) infinities++;
    else {
      finite++;
      sum += x;
      squares += x * x;
      if (x === 0) zeros++;
      if (x < min) min = x;
      if (x > max) max = x;
    }
  }
  const norm = nans > 0 ? Number.NaN : infinities > 0 ? Number.POSITIVE_INFINITY : Math.sqrt(squares);
  const mean = sum / finite;
  const [least, most] = finite > 0 ? [min, max] : [Number.NaN, Number.NaN];
  const standardDeviation = deviation(numbers, mean, finite);
  return { count, norm, min: least, max: most, mean, standardDeviation, zeros, nans, infinities };
}

/** Around the mean in a second pass: the sum of squares alone loses all digits where the mean is large. */
function deviation(numbers: Numbers, mean: number, finite: number): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    const x = numbers[i];
    if (Number.isFinite(x)) sum += (x - mean) ** 2;
  }
  return finite > 1 ? Math.sqrt(sum / (finite - 1)) : finite === 1 ? 0 : Number.NaN;
}

/** The Euclidean norm of all elements, NaN or Infinity if one is. */
export function normOf(numbers: Numbers): number {
  return numbers instanceof Float32Array ? normOfFloats(numbers) : normOfAny(numbers);
}

/** By itself, because a loop that has seen one type of array is ten times as fast; four sums, because each addition waits for the one before. */
function normOfFloats(numbers: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const whole = numbers.length - 3;
  let i = 0;
  for (; i < whole; i += 4) {
    a += numbers[i] * numbers[i];
    b += numbers[i + 1] * numbers[i + 1];
    c += numbers[i + 2] * numbers[i + 2];
    d += numbers[i + 3] * numbers[i + 3];
  }
  for (; i < numbers.length; i++) a += numbers[i] * numbers[i];
  return Math.sqrt(a + b + (c + d));
}

/** The norm of the difference. */
export function distance(a: Numbers, b: Numbers): number {
  let squares = 0;
  for (let i = 0; i < a.length; i++) squares += (a[i] - b[i]) ** 2;
  return Math.sqrt(squares);
}

function normOfAny(numbers: Numbers): number {
  let squares = 0;
  for (let i = 0; i < numbers.length; i++) squares += numbers[i] * numbers[i];
  return Math.sqrt(squares);
}

/** Finite elements in equally wide bins over their range. */
export function histogramOf(numbers: Numbers, { min, max }: Summary): Histogram {
  const counts = new Array<number>(bins).fill(0);
  if (!(max >= min)) return { from: 0, to: 0, counts };
  const scale = max > min ? bins / (max - min) : 0;
  for (let i = 0; i < numbers.length; i++) {
    if (Number.isFinite(numbers[i])) counts[Math.min(bins - 1, Math.floor((numbers[i] - min) * scale))]++;
  }
  return { from: min, to: max, counts };
}

/** The last two dimensions of the first plane, sampled evenly where they are larger than the picture. */
export function pictureOf(numbers: Numbers, shape: readonly number[]): Picture {
  return planeOf(numbers, shape, 0, pictureSide);
}

/** The first planes, small and clipped alike; none where there is but one. */
export function planesOf(numbers: Numbers, shape: readonly number[]): Picture[] {
  const all = shape.slice(0, -2).reduce((product, length) => product * length, 1);
  if (all < 2 || numbers.length === 0) return [];
  const planes = Array.from({ length: Math.min(all, mostPlanes) }, (_, i) => planeOf(numbers, shape, i, planeSide));
  const clip = percentile99(planes.flatMap(({ data }) => data));
  return planes.map((plane) => ({ ...plane, clip }));
}

function planeOf(numbers: Numbers, shape: readonly number[], plane: number, side: number): Picture {
  const width = shape.at(-1) ?? 1;
  const height = shape.at(-2) ?? 1;
  const empty = numbers.length === 0;
  const rowStride = Math.max(1, Math.ceil(height / side));
  const columnStride = Math.max(1, Math.ceil(width / side));
  const rows = empty ? 0 : Math.ceil(height / rowStride);
  const columns = empty ? 0 : Math.ceil(width / columnStride);
  const start = plane * width * height;
  const cell = (i: number) =>
    Number(numbers[start + Math.floor(i / columns) * rowStride * width + (i % columns) * columnStride]);
  const data = Array.from({ length: rows * columns }, (_, i) => cell(i));
  return { rows, columns, data, rowStride, columnStride, clip: percentile99(data) };
}

function percentile99(numbers: readonly number[]): number {
  const sizes = numbers.map(Math.abs).filter(Number.isFinite);
  sizes.sort((a, b) => a - b);
  return sizes[Math.floor(0.99 * (sizes.length - 1))] ?? 0;
}

// The arithmetic of pooling: every element of the result looks at a region of a plane (or volume) of the input.
import type { Elements } from "../backend/backend.js";
import { type Triple, volume, type Windows } from "./spatial.js";

/** Positions from `first` up to `end`, by `step`, for each element of the result along a dimension. */
interface Along {
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly step: number;
}

/** The regions of a plane: those of its three dimensions, combined. */
export interface Regions {
  readonly input: Triple;
  readonly output: Triple;
  readonly along: readonly [Along, Along, Along];
}

const dimensions = [0, 1, 2] as const;

function regions(input: Triple, output: Triple, of: (dim: 0 | 1 | 2, i: number) => [number, number], steps: Triple) {
  const [depth, height, width] = dimensions.map((dim) => {
    const first = new Int32Array(output[dim]);
    const end = new Int32Array(output[dim]);
    for (let i = 0; i < output[dim]; i++) [first[i], end[i]] = of(dim, i);
    return { first, end, step: steps[dim] };
  });
  return { input, output, along: [depth, height, width] } satisfies Regions;
}

/** The regions that windows see, without their padding. */
export function regionsOf({ input, output, kernel, stride, padding, dilation }: Windows): Regions {
  const range = (dim: 0 | 1 | 2, i: number): [number, number] => {
    const start = i * stride[dim] - padding[dim];
    const missing = start < 0 ? Math.ceil(-start / dilation[dim]) * dilation[dim] : 0;
    return [start + missing, Math.min(start + (kernel[dim] - 1) * dilation[dim] + 1, input[dim])];
  };
  return regions(input, output, range, dilation);
}

/** The regions into which adaptive pooling divides a plane; neighbours may overlap by one. */
export function adaptiveRegions(input: Triple, output: Triple): Regions {
  const range = (dim: 0 | 1 | 2, i: number): [number, number] => [
    Math.floor((i * input[dim]) / output[dim]),
    Math.ceil(((i + 1) * input[dim]) / output[dim]),
  ];
  return regions(input, output, range, [1, 1, 1]);
}

/** Where the windows of one dimension start when their distances vary, as fractional pooling draws them. */
function fractionalStarts(sample: number, input: number, output: number, kernel: number): number[] {
  const alpha = output > 1 ? (input - kernel) / (output - 1) : 0;
  const shift = Math.trunc(sample * alpha);
  return Array.from({ length: output }, (_, i) =>
    i === output - 1 ? input - kernel : Math.trunc((i + sample) * alpha) - shift,
  );
}

/** The regions of fractional pooling in one plane; `samples` are random numbers, one for each dimension. */
export function fractionalRegions(input: Triple, output: Triple, kernel: Triple, samples: Triple): Regions {
  const starts = dimensions.map((dim) => fractionalStarts(samples[dim], input[dim], output[dim], kernel[dim]));
  return regions(input, output, (dim, i) => [starts[dim][i], starts[dim][i] + kernel[dim]], [1, 1, 1]);
}

/** What sums over regions are divided by: a number per position and dimension, to be multiplied. */
export type Divisors = readonly [Float64Array, Float64Array, Float64Array];

/** How many elements each region has. */
export function countsOf({ along }: Regions): Divisors {
  const [depth, height, width] = along.map(({ first, end }) => Float64Array.from(end, (last, i) => last - first[i]));
  return [depth, height, width];
}

/** How many elements windows have with their padding. */
export function paddedCounts({ input, output, kernel, stride, padding }: Windows): Divisors {
  const [depth, height, width] = dimensions.map((dim) =>
    Float64Array.from({ length: output[dim] }, (_, i) => {
      const start = i * stride[dim] - padding[dim];
      return Math.min(start + kernel[dim], input[dim] + padding[dim]) - start;
    }),
  );
  return [depth, height, width];
}

/** The same number everywhere. */
export function constantDivisors({ output }: Regions, divisor: number): Divisors {
  const [depth, height, width] = dimensions.map((dim) => new Float64Array(output[dim]).fill(dim === 0 ? divisor : 1));
  return [depth, height, width];
}

/** The greatest element of each region, and its position in its plane. NaN is greater than all else; an empty region has −∞. */
export function maxima(from: Elements, planes: number, r: Regions, values: Elements, positions: Elements): void {
  const [depth, height, width] = r.along;
  const [outputDepth, outputHeight, outputWidth] = r.output;
  const size = volume(r.input);
  let next = 0;
  values.fill(Number.NEGATIVE_INFINITY);
  for (let plane = 0; plane < planes; plane++)
    for (let d = 0; d < outputDepth; d++)
      for (let h = 0; h < outputHeight; h++, next += outputWidth)
        for (let i = depth.first[d]; i < depth.end[d]; i += depth.step)
          for (let j = height.first[h]; j < height.end[h]; j += height.step) {
            const line = (i * r.input[1] + j) * r.input[2];
            const isFirst = i === depth.first[d] && j === height.first[h];
            raiseLine(from, plane * size, line, width, isFirst, values, positions, next);
          }
}

/** Raises a line of maxima to what their regions see in one line of the input. */
function raiseLine(
  from: Elements,
  plane: number,
  line: number,
  { first, end, step }: Along,
  isFirst: boolean,
  values: Elements,
  positions: Elements,
  next: number,
): void {
  for (let w = 0; w < first.length; w++) {
    let at = isFirst ? line + first[w] : positions[next + w];
    let best = isFirst ? Number.NEGATIVE_INFINITY : values[next + w];
    const last = line + end[w];
    for (let k = line + first[w]; k < last; k += step) {
      const value = from[plane + k];
      if (value > best || Number.isNaN(value)) {
        best = value;
        at = k;
      }
    }
    values[next + w] = best;
    positions[next + w] = at;
  }
}

/** Sums over regions, divided. Results of whole numbers are cut to whole numbers by their array. */
export function averages(
  from: Elements,
  planes: number,
  r: Regions,
  by: Divisors,
  into: Elements,
  whole: boolean,
): void {
  let next = 0;
  eachRegion(planes, r, by, (start, divisor, d, h, w) => {
    const mean = regionSum(from, start, r, d, h, w) / divisor;
    into[next++] = whole ? Math.trunc(mean) : mean;
  });
}

type VisitRegion = (start: number, divisor: number, d: number, h: number, w: number) => void;

function eachRegion(planes: number, { input, output }: Regions, by: Divisors, visit: VisitRegion): void {
  const size = volume(input);
  for (let plane = 0; plane < planes; plane++)
    for (let d = 0; d < output[0]; d++)
      for (let h = 0; h < output[1]; h++) {
        const outer = by[0][d] * by[1][h];
        for (let w = 0; w < output[2]; w++) visit(plane * size, outer * by[2][w], d, h, w);
      }
}

function regionSum(from: Elements, start: number, { input, along }: Regions, d: number, h: number, w: number): number {
  const [depth, height, width] = along;
  const [firstW, endW] = [width.first[w], width.end[w]];
  let sum = 0;
  for (let i = depth.first[d]; i < depth.end[d]; i++)
    for (let j = height.first[h]; j < height.end[h]; j++) {
      const line = start + (i * input[1] + j) * input[2];
      for (let k = firstW; k < endW; k++) sum += from[line + k];
    }
  return sum;
}

/** Adds each element, divided, to its whole region: the adjoint of `averages`. */
export function spreadAverages(from: Elements, planes: number, r: Regions, by: Divisors, into: Elements): void {
  let next = 0;
  eachRegion(planes, r, by, (start, divisor, d, h, w) => addToRegion(into, start, r, d, h, w, from[next++] / divisor));
}

function addToRegion(
  into: Elements,
  start: number,
  { input, along }: Regions,
  d: number,
  h: number,
  w: number,
  value: number,
): void {
  const [depth, height, width] = along;
  const [firstW, endW] = [width.first[w], width.end[w]];
  for (let i = depth.first[d]; i < depth.end[d]; i++)
    for (let j = height.first[h]; j < height.end[h]; j++) {
      const line = start + (i * input[1] + j) * input[2];
      for (let k = firstW; k < endW; k++) into[line + k] += value;
    }
}

/** The elements at positions in their planes. */
export function pick(from: Elements, plane: number, positions: Elements, perPlane: number, into: Elements): void {
  for (let i = 0, start = 0; i < into.length; start += plane)
    for (const end = i + perPlane; i < end; i++) into[i] = from[start + positions[i]];
}

/** Adds elements at positions in their planes. */
export function addAt(from: Elements, perPlane: number, positions: Elements, plane: number, into: Elements): void {
  for (let i = 0, start = 0; i < from.length; start += plane)
    for (const end = i + perPlane; i < end; i++) into[start + positions[i]] += from[i];
}

// Pooling in plain JavaScript: for small images, for whole numbers, and where kernels are missing.
import type { Elements } from "../../backend.js";
import type { Along, Divisors, Regions } from "../../regions.js";
import { volume } from "../../windows.js";

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

// Windows that slide over one to three spatial dimensions. All are treated as three: depth, height, width.
import type { Elements } from "../backend/backend.js";
import { type Triple, volume, type Windows } from "../backend/windows.js";
import { RuntimeError } from "../errors.js";

export { type Triple, volume, type Windows } from "../backend/windows.js";

/** Numbers of up to three dimensions with `fill` for those that are missing in front. */
export function triple(numbers: readonly number[], fill: number): Triple {
  const [a, b, c] = numbers;
  if (numbers.length === 3) return [a, b, c];
  return numbers.length === 2 ? [fill, a, b] : [fill, fill, a];
}

/** Windows from lists of one to three numbers. */
export function windowsOf(lists: Readonly<Record<keyof Windows, readonly number[]>>): Windows {
  const { input, output, kernel, stride, padding, dilation } = lists;
  return {
    input: triple(input, 1),
    output: triple(output, 1),
    kernel: triple(kernel, 1),
    stride: triple(stride, 1),
    padding: triple(padding, 0),
    dilation: triple(dilation, 1),
  };
}

/** One number for `rank` dimensions, or one for each. */
export function perDimension(numbers: readonly number[], rank: number, fail: () => Error): readonly number[] {
  if (numbers.length === rank) return numbers;
  if (numbers.length !== 1) throw fail();
  return new Array<number>(rank).fill(numbers[0]);
}

/** A list as messages show it: `[1, 2]`. */
export const shown = (numbers: readonly number[]): string => `[${numbers.join(", ")}]`;

/** A list as messages of older code show it: `(4 x 4)`. */
export const crossed = (numbers: readonly number[], sign = " x "): string => `(${numbers.join(sign)})`;

/** Raises unless a tensor has one of two numbers of dimensions, the lower one without a batch. */
export function checkRank(sizes: readonly number[], rank: number, what: string): void {
  if (sizes.length === rank + 1 || sizes.length === rank + 2) return;
  throw new RuntimeError(
    `Expected ${rank + 1}D (unbatched) or ${rank + 2}D (batched) input to ${what}, but got input of size: ${shown(sizes)}`,
  );
}

/** What is done with one line of windows: `count` columns from `column` on, and the elements that they see. */
export type VisitLine = (column: number, element: number, count: number) => void;

/** The first and the last position along a dimension that sees an element, for one place in the kernel. */
function seen(w: Windows, dim: 0 | 1 | 2, place: number): [number, number] {
  const shift = place * w.dilation[dim] - w.padding[dim];
  const first = Math.max(Math.ceil(-shift / w.stride[dim]), 0);
  const last = Math.min(Math.floor((w.input[dim] - 1 - shift) / w.stride[dim]), w.output[dim] - 1);
  return [first, last];
}

/** Visits all lines along the width, for each channel and each place in the kernel. Places in the padding are left out. */
export function forEachLine(w: Windows, channels: number, visit: VisitLine): void {
  const [kernelDepth, kernelHeight, kernelWidth] = w.kernel;
  const count = volume(w.output);
  const plane = volume(w.input);
  let row = 0;
  for (let channel = 0; channel < channels; channel++)
    for (let kd = 0; kd < kernelDepth; kd++)
      for (let kh = 0; kh < kernelHeight; kh++)
        for (let kw = 0; kw < kernelWidth; kw++) visitPlace(w, [kd, kh, kw], row++ * count, channel * plane, visit);
}

/** Visits the lines of one place in the kernel. */
function visitPlace(w: Windows, place: Triple, column: number, element: number, visit: VisitLine): void {
  const [, inputHeight, inputWidth] = w.input;
  const [, outputHeight, outputWidth] = w.output;
  const [fromDepth, toDepth] = seen(w, 0, place[0]);
  const [fromHeight, toHeight] = seen(w, 1, place[1]);
  const [fromWidth, toWidth] = seen(w, 2, place[2]);
  const shift = (dim: 0 | 1 | 2) => place[dim] * w.dilation[dim] - w.padding[dim];
  const [shiftDepth, shiftHeight] = [shift(0), shift(1)];
  const start = fromWidth * w.stride[2] + shift(2);
  if (toWidth < fromWidth) return;
  for (let d = fromDepth; d <= toDepth; d++)
    for (let h = fromHeight; h <= toHeight; h++) {
      const line = ((d * w.stride[0] + shiftDepth) * inputHeight + h * w.stride[1] + shiftHeight) * inputWidth;
      visit(column + (d * outputHeight + h) * outputWidth + fromWidth, element + line + start, toWidth - fromWidth + 1);
    }
}

// The loops over elements stand in functions of their own, where the compiler keeps everything in registers.

function copyLine(from: Elements, first: number, step: number, into: Elements, to: number, count: number): void {
  for (let i = 0; i < count; i++) into[to + i] = from[first + i * step];
}

function addLine(from: Elements, first: number, into: Elements, to: number, step: number, count: number): void {
  for (let i = 0; i < count; i++) into[to + i * step] += from[first + i];
}

/**
 * Copies what each window sees: a row per channel and place in the kernel, a column per window. Places in the padding
 * are not written, so `into` has zeros there.
 */
export function toColumns(from: Elements, at: number, channels: number, w: Windows, into: Elements, start = 0): void {
  forEachLine(w, channels, (column, element, count) =>
    copyLine(from, at + element, w.stride[2], into, start + column, count),
  );
}

/** Adds columns to the elements that their windows see: the adjoint of `toColumns`. */
export function addColumns(from: Elements, start: number, channels: number, w: Windows, into: Elements, at: number) {
  forEachLine(w, channels, (column, element, count) =>
    addLine(from, start + column, into, at + element, w.stride[2], count),
  );
}

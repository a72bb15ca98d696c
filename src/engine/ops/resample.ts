// The arithmetic of resampling: along a dimension, each position of the result is a weighted sum of some of the input's.
import type { Elements } from "../backend/backend.js";

/** Position i of the result has the taps from `starts[i]` up to `starts[i + 1]`: positions of the input, and weights. */
export interface Taps {
  readonly starts: Int32Array;
  readonly positions: Int32Array;
  readonly weights: Float64Array;
}

/** How positions of the result correspond to those of the input. */
export interface Correspondence {
  readonly input: number;
  readonly output: number;
  /** Whether the first and last elements' centres coincide, instead of the edges of images. */
  readonly align: boolean;
  /** The factor that the call gave, if it gave one. */
  readonly factor: number | null;
}

/** What the taps of one position are. */
type TapsAt = (i: number) => (readonly [position: number, weight: number])[];

function collect(output: number, at: TapsAt): Taps {
  const starts = new Int32Array(output + 1);
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < output; i++) {
    found.push(...at(i));
    starts[i + 1] = found.length;
  }
  return {
    starts,
    positions: Int32Array.from(found, ([position]) => position),
    weights: Float64Array.from(found, ([, weight]) => weight),
  };
}

/** How far neighbours in the result are apart in the input. */
function scaleOf({ input, output, align, factor }: Correspondence): number {
  if (align) return output > 1 ? (input - 1) / (output - 1) : 0;
  return factor !== null && factor > 0 ? 1 / factor : input / output;
}

/** Where the centre of position i lies in the input. */
const centre = (i: number, scale: number, align: boolean) => (align ? scale * i : scale * (i + 0.5) - 0.5);

/** PyTorch computes in single precision which element is the nearest. */
function nearest(c: Correspondence, shift: number): Taps {
  const scale = Math.fround(scaleOf(c));
  return collect(c.output, (i) => [[Math.min(Math.floor(Math.fround((i + shift) * scale)), c.input - 1), 1]]);
}

function linear(c: Correspondence): Taps {
  const scale = scaleOf(c);
  return collect(c.output, (i) => {
    const at = Math.max(centre(i, scale, c.align), 0);
    const first = Math.min(Math.floor(at), c.input - 1);
    const part = Math.min(Math.max(at - first, 0), 1);
    return [
      [first, 1 - part],
      [Math.min(first + 1, c.input - 1), part],
    ];
  });
}

/** The cubic kernel of Keys at a distance. */
export function cubicWeight(distance: number, a: number): number {
  const x = Math.abs(distance);
  if (x <= 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? ((a * x - 5 * a) * x + 8 * a) * x - 4 * a : 0;
}

function cubic(c: Correspondence): Taps {
  const scale = scaleOf(c);
  return collect(c.output, (i) => {
    const at = centre(i, scale, c.align);
    const first = Math.floor(at);
    return [-1, 0, 1, 2].map((step) => {
      const position = Math.min(Math.max(first + step, 0), c.input - 1);
      return [position, cubicWeight(at - first - step, -0.75)] as const;
    });
  });
}

/** Taps that widen where the result is smaller, so that nothing between them is missed. */
function smoothed(c: Correspondence, reach: number, weight: (distance: number) => number): Taps {
  const scale = scaleOf(c);
  const width = Math.max(scale, 1);
  return collect(c.output, (i) => {
    const middle = scale * (i + 0.5);
    const first = Math.max(Math.trunc(middle - reach * width + 0.5), 0);
    const end = Math.min(Math.trunc(middle + reach * width + 0.5), c.input);
    const taps = Array.from({ length: end - first }, (_, j) => weight((first + j - middle + 0.5) / width));
    const sum = taps.reduce((total, tap) => total + tap, 0);
    return taps.map((tap, j) => [first + j, sum === 0 ? tap : tap / sum] as const);
  });
}

/** The ways to resample along a dimension. */
export const resamplings = {
  nearest: (c: Correspondence) => nearest(c, 0),
  nearestExact: (c: Correspondence) => nearest(c, 0.5),
  linear,
  cubic,
  smoothLinear: (c: Correspondence) => smoothed(c, 1, (x) => Math.max(1 - Math.abs(x), 0)),
  smoothCubic: (c: Correspondence) => smoothed(c, 2, (x) => cubicWeight(x, -0.5)),
} as const;

/** Resamples the middle dimension of (outer, input, inner) elements. */
export function resample(from: Elements, input: number, inner: number, taps: Taps, into: Elements): void {
  const output = taps.starts.length - 1;
  const outer = into.length / (output * inner || 1);
  for (let o = 0; o < outer; o++)
    for (let i = 0; i < output; i++) {
      const to = (o * output + i) * inner;
      for (let t = taps.starts[i]; t < taps.starts[i + 1]; t++)
        addScaled(from, (o * input + taps.positions[t]) * inner, taps.weights[t], into, to, inner);
    }
}

/** The adjoint: adds what flows back to the positions that taps read. */
export function resampleBack(from: Elements, input: number, inner: number, taps: Taps, into: Elements): void {
  const output = taps.starts.length - 1;
  const outer = into.length / (input * inner || 1);
  for (let o = 0; o < outer; o++)
    for (let i = 0; i < output; i++) {
      const at = (o * output + i) * inner;
      for (let t = taps.starts[i]; t < taps.starts[i + 1]; t++)
        addScaled(from, at, taps.weights[t], into, (o * input + taps.positions[t]) * inner, inner);
    }
}

function addScaled(from: Elements, start: number, weight: number, into: Elements, to: number, count: number): void {
  for (let i = 0; i < count; i++) into[to + i] += from[start + i] * weight;
}

// Where the points of a grid lie along one dimension of an image: which elements are near, and how much each counts.
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";

/** How images are sampled, as numbers and words of `grid_sample`. */
export interface Sampling {
  readonly mode: "bilinear" | "nearest" | "bicubic";
  readonly padding: "zeros" | "border" | "reflection";
  readonly align: boolean;
}

/** The elements near each of (samples, points): for `count` of them a position, or -1 outside, a weight, and its slope by the grid. */
export interface Nearby {
  readonly count: number;
  readonly positions: Float64Array;
  readonly weight: Tensor;
  readonly slope: Tensor;
}

/** A number in the image, and by how much it changes with the number that it was made from. */
type Placed = readonly [value: number, slope: number];

/** Weights as polynomials of the way from one element to the next: coefficients from the lowest power on, by position. */
const weights: Readonly<
  Record<Sampling["mode"], readonly (readonly [shift: number, coefficients: readonly number[]])[]>
> = {
  nearest: [[0, [1]]],
  bilinear: [
    [0, [1, -1]],
    [1, [0, 1]],
  ],
  bicubic: cubicPolynomials(-0.75),
};

function cubicPolynomials(a: number): (readonly [number, readonly number[]])[] {
  return [
    [-1, [0, a, -2 * a, a]],
    [0, [1, 0, -(a + 3), a + 2]],
    [1, [0, -a, 2 * a + 3, -(a + 2)]],
    [2, [0, 0, a, -a]],
  ];
}

/** Stops at the first and last elements. */
function clipped(x: number, size: number): Placed {
  if (x <= 0) return [0, 0];
  return x >= size - 1 ? [size - 1, 0] : [x, 1];
}

/** Turns back at the edges, as often as needed. */
function reflected(x: number, size: number, align: boolean): Placed {
  const low = align ? 0 : -0.5;
  const span = align ? size - 1 : size;
  if (span === 0) return [0, 0];
  const distance = Math.abs(x - low);
  const sign = x < low ? -1 : 1;
  const rest = distance % span;
  const turns = Math.floor(distance / span);
  return turns % 2 === 0 ? [rest + low, sign] : [span - rest + low, -sign];
}

/** A place in the image for a place that may be outside. */
function bounded(x: number, size: number, { padding, align }: Sampling): Placed {
  if (padding === "zeros") return [x, 1];
  if (padding === "border") return clipped(x, size);
  const [turned, sign] = reflected(x, size, align);
  const [value, slope] = clipped(turned, size);
  return [value, slope * sign];
}

const roundEven = (x: number) => {
  const rounded = Math.round(x);
  return rounded - x === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
};

/** From −1 and 1 at the ends to positions, with the roundings of the type. */
function position(x: number, size: number, align: boolean, round: (x: number) => number): number {
  if (align) return round(round(round(x + 1) / 2) * (size - 1));
  return round(round(round(x + 1) * size) - 1) / 2;
}

/** Polynomials at each element of `t`, one for each of the elements nearby: `lists` has the coefficients of each. */
function polynomials(t: Tensor, lists: readonly (readonly number[])[]): Tensor {
  const power = (i: number) => {
    const numbers = newElements(t.dtype, [lists.length]);
    numbers.set(lists.map((coefficients) => coefficients[i]));
    return fromElements(t, [1, lists.length, 1], t.dtype, numbers);
  };
  const last = lists[0].length - 1;
  let value = t.mul(0).add(power(last));
  for (let i = last - 1; i >= 0; i--) value = value.mul(t).add(power(i));
  return value;
}

const derivative = (coefficients: readonly number[]) =>
  coefficients.length === 1 ? [0] : coefficients.slice(1).map((number, i) => number * (i + 1));

/** The elements near each point along a dimension of `size` elements; `coordinates`, (samples, points), are from −1 to 1. */
export function nearbyAlong(coordinates: Tensor, size: number, how: Sampling): Nearby {
  const given = elementsOf(coordinates);
  const round = coordinates.dtype.name === "float32" ? Math.fround : (x: number) => x;
  const factor = how.align ? (size - 1) / 2 : size / 2;
  const starts = new Float64Array(given.length);
  const slopes = newElements(coordinates.dtype, coordinates.sizes);
  const shifts = newElements(coordinates.dtype, coordinates.sizes);
  for (let i = 0; i < given.length; i++) {
    const x = position(given[i], size, how.align, round);
    const [value, slope] = how.mode === "bicubic" ? ([x, 1] as const) : bounded(x, size, how);
    starts[i] = how.mode === "nearest" ? roundEven(value) : Math.floor(value);
    slopes[i] = slope * factor;
    shifts[i] = value - starts[i] - slope * factor * given[i];
  }
  const constant = (elements: typeof slopes) =>
    fromElements(coordinates, coordinates.sizes, coordinates.dtype, elements).unsqueeze(1);
  const slope = constant(slopes);
  const way = coordinates.unsqueeze(1).mul(slope).add(constant(shifts));
  const lists = weights[how.mode].map(([, coefficients]) => coefficients);
  return {
    count: lists.length,
    positions: positionsOf(starts, coordinates.sizes[1], size, how),
    weight: polynomials(way, lists),
    slope: polynomials(way, lists.map(derivative)).mul(slope),
  };
}

/** Positions of the elements near each point, sample by sample; -1 for those outside. */
function positionsOf(starts: Float64Array, points: number, size: number, how: Sampling): Float64Array {
  const shifts = weights[how.mode].map(([shift]) => shift);
  const result = new Float64Array(starts.length * shifts.length);
  for (let i = 0; i < starts.length; i++)
    for (let tap = 0; tap < shifts.length; tap++) {
      const place = starts[i] + shifts[tap];
      const at = how.mode === "bicubic" ? bounded(place, size, how)[0] : place;
      const sample = Math.floor(i / points);
      result[(sample * shifts.length + tap) * points + (i % points)] = at >= 0 && at < size ? at : -1;
    }
  return result;
}

// Which regions pooling looks at: those that windows see, those that divide an image, and those that chance places.
import type { Divisors, Regions } from "../backend/regions.js";
import type { Triple, Windows } from "./spatial.js";

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

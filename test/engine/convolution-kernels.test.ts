// Convolutions of random geometries, their transposes and what flows back to kernels, against their definition.
import assert from "node:assert/strict";
import fc from "fast-check";
import type { View } from "../../src/engine/backend/backend.js";
import { cpu } from "../../src/engine/backend/cpu/cpu.js";
import { dataOf } from "../../src/engine/backend/cpu/storage.js";
import { each, type Triple, volume, type Windows } from "../../src/engine/backend/windows.js";
import { type DType, float32, float64 } from "../../src/engine/dtype.js";
import { contiguousStrides, countOf } from "../../src/engine/shape.js";

/** Images of `inside` channels for each group, and results of `outside` channels. */
interface Geometry {
  windows: Windows;
  batch: number;
  groups: number;
  inside: number;
  outside: number;
  dtype: DType;
}

/** A tensor of small whole numbers, whose sums are exact, somewhere in its storage. */
function numbers(sizes: number[], dtype: DType, seed: number, offset = 0): View {
  const storage = cpu.reserve(dtype, countOf(sizes) + offset);
  const view = { storage, dtype, sizes, strides: contiguousStrides(sizes), offset };
  const data = dataOf(view);
  for (let i = 0; i < data.length; i++) data[i] = ((Math.imul(i + seed, 0x9e3779b1) >>> 20) % 7) - 3;
  return view;
}

const shapes = ({ windows: w, batch, groups, inside, outside }: Geometry) => ({
  images: [batch, groups * inside, ...w.input],
  kernels: [groups * outside, inside, ...w.kernel],
  results: [batch, groups * outside, ...w.output],
});

/** Visits all products of a convolution: where their image, weight and result are. */
function eachProduct(g: Geometry, visit: (image: number, weight: number, result: number) => void): void {
  const { windows: w, batch, groups, inside, outside } = g;
  for (let n = 0; n < batch; n++)
    for (let o = 0; o < groups * outside; o++)
      for (let c = 0; c < inside; c++)
        eachOf(w.output, (output, result) =>
          eachOf(w.kernel, (kernel, weight) => {
            const seen = each((i) => output[i] * w.stride[i] + kernel[i] * w.dilation[i] - w.padding[i]);
            if (seen.some((at, i) => at < 0 || at >= w.input[i])) return;
            const channel = n * groups * inside + Math.floor(o / outside) * inside + c;
            visit(
              channel * volume(w.input) + (seen[0] * w.input[1] + seen[1]) * w.input[2] + seen[2],
              (o * inside + c) * volume(w.kernel) + weight,
              (n * groups * outside + o) * volume(w.output) + result,
            );
          }),
        );
}

function eachOf(box: Triple, visit: (place: Triple, index: number) => void): void {
  for (let i = 0, d = 0; d < box[0]; d++)
    for (let h = 0; h < box[1]; h++) for (let x = 0; x < box[2]; x++) visit([d, h, x], i++);
}

const elements = (view: View) => [...dataOf(view)].slice(view.offset, view.offset + countOf(view.sizes));
const perChannel = (bias: View | null, i: number, channels: number, plane: number) =>
  bias === null ? 0 : elements(bias)[Math.floor(i / plane) % channels];

function biased(sizes: readonly number[], bias: View | null): number[] {
  const plane = countOf(sizes.slice(2));
  return Array.from({ length: countOf(sizes) }, (_, i) => perChannel(bias, i, sizes[1], plane));
}

function checkConvolution(g: Geometry, bias: View | null): void {
  const sizes = shapes(g);
  const [images, kernels] = [numbers(sizes.images, g.dtype, 1), numbers(sizes.kernels, g.dtype, 2, 3)];
  const out = numbers(sizes.results, g.dtype, 3, 5);
  cpu.convolve(out, images, kernels, bias, g.windows, g.groups);
  const want = biased(sizes.results, bias);
  const [seen, weights] = [elements(images), elements(kernels)];
  eachProduct(g, (image, weight, result) => {
    want[result] += seen[image] * weights[weight];
  });
  assert.deepEqual(elements(out), want);
}

function checkTranspose(g: Geometry, bias: View | null): void {
  const sizes = shapes(g);
  const [results, kernels] = [numbers(sizes.results, g.dtype, 4), numbers(sizes.kernels, g.dtype, 5)];
  const out = numbers(sizes.images, g.dtype, 6);
  cpu.spread(out, results, kernels, bias, g.windows, g.groups);
  const want = biased(sizes.images, bias);
  const [given, weights] = [elements(results), elements(kernels)];
  eachProduct(g, (image, weight, result) => {
    want[image] += given[result] * weights[weight];
  });
  assert.deepEqual(elements(out), want);
}

function checkKernels(g: Geometry): void {
  const sizes = shapes(g);
  const [images, results] = [numbers(sizes.images, g.dtype, 7), numbers(sizes.results, g.dtype, 8)];
  const out = numbers(sizes.kernels, g.dtype, 9);
  cpu.correlate(out, images, results, g.windows, g.groups);
  const want = new Array<number>(countOf(sizes.kernels)).fill(0);
  const [seen, given] = [elements(images), elements(results)];
  eachProduct(g, (image, weight, result) => {
    want[weight] += seen[image] * given[result];
  });
  assert.deepEqual(elements(out), want);
}

/** One dimension: sizes for which there is at least one window. */
const along = (most: number) =>
  fc
    .record({
      input: fc.integer({ min: 1, max: most }),
      kernel: fc.integer({ min: 1, max: 4 }),
      stride: fc.integer({ min: 1, max: 3 }),
      padding: fc.integer({ min: 0, max: 3 }),
      dilation: fc.integer({ min: 1, max: 3 }),
    })
    .map((one) => {
      const room = one.input + 2 * one.padding - one.dilation * (one.kernel - 1) - 1;
      return { ...one, output: Math.floor(room / one.stride) + 1 };
    })
    .filter(({ output }) => output > 0);

const geometries: fc.Arbitrary<Geometry> = fc
  .record({
    dims: fc.oneof(
      fc.tuple(along(1), along(1), along(40)),
      fc.tuple(along(1), along(14), along(30)),
      fc.tuple(along(5), along(6), along(9)),
    ),
    batch: fc.integer({ min: 1, max: 3 }),
    groups: fc.integer({ min: 1, max: 3 }),
    inside: fc.integer({ min: 1, max: 5 }),
    outside: fc.integer({ min: 1, max: 13 }),
    dtype: fc.constantFrom(float32, float64),
  })
  .map(({ dims, ...rest }) => {
    const of = (name: keyof (typeof dims)[0]) => each((i) => dims[i][name]);
    const [input, kernel, output] = [of("input"), of("kernel"), of("output")];
    const windows = { input, kernel, output, stride: of("stride"), padding: of("padding"), dilation: of("dilation") };
    return { ...rest, windows };
  });

const bias = (channels: number, dtype: DType, wanted: boolean) => (wanted ? numbers([channels], dtype, 11) : null);

describe("convolution kernels", () => {
  it("convolve images of all sizes, steps, paddings, dilations and groups", () => {
    fc.assert(
      fc.property(geometries, fc.boolean(), (g, wanted) => {
        checkConvolution(g, bias(g.groups * g.outside, g.dtype, wanted));
      }),
      { numRuns: 150 },
    );
  });

  it("lay kernels out over images", () => {
    fc.assert(
      fc.property(geometries, fc.boolean(), (g, wanted) => {
        checkTranspose(g, bias(g.groups * g.inside, g.dtype, wanted));
      }),
      { numRuns: 150 },
    );
  });

  it("say what each weight contributes", () => {
    fc.assert(fc.property(geometries, checkKernels), { numRuns: 150 });
  });

  it("work on images of many rows in parts", () => {
    const sides = { kernel: [1, 3, 3], stride: [1, 1, 1], padding: [0, 1, 1], dilation: [1, 1, 1] } as const;
    const windows: Windows = { ...sides, input: [1, 150, 120], output: [1, 150, 120] };
    const geometry = { windows, batch: 1, groups: 1, inside: 2, outside: 2, dtype: float64 };
    checkConvolution(geometry, null);
    checkTranspose(geometry, null);
    checkKernels(geometry);
  });
});

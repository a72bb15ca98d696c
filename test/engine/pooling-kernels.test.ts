// Pooling over random windows: kernels against plain loops.
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Elements, View } from "../../src/engine/backend/backend.js";
import { cpu } from "../../src/engine/backend/cpu/cpu.js";
import * as loops from "../../src/engine/backend/cpu/pooling/loops.js";
import { dataOf } from "../../src/engine/backend/cpu/storage.js";
import { each, type Windows } from "../../src/engine/backend/windows.js";
import { type DType, float32, float64, int64 } from "../../src/engine/dtype.js";
import { adaptiveRegions, countsOf, paddedCounts, regionsOf } from "../../src/engine/ops/pool.js";
import { contiguousStrides, countOf } from "../../src/engine/shape.js";

function tensor(sizes: number[], dtype: DType, of: (i: number) => number = () => 0): View {
  const view = {
    storage: cpu.reserve(dtype, countOf(sizes)),
    dtype,
    sizes,
    strides: contiguousStrides(sizes),
    offset: 0,
  };
  const data = dataOf(view);
  for (let i = 0; i < data.length; i++) data[i] = of(i);
  return view;
}

/** Whole numbers, of which some are equal, and now and then NaN or infinity. */
function uneven(i: number): number {
  const number = Math.imul(i + 1, 0x9e3779b1) >>> 16;
  if (number % 97 === 0) return Number.NaN;
  return number % 89 === 0 ? Number.POSITIVE_INFINITY : (number % 23) - 11;
}
const whole = (i: number) => ((Math.imul(i + 1, 0x9e3779b1) >>> 16) % 23) - 11;

const along = (most: number) =>
  fc
    .record({
      input: fc.integer({ min: 1, max: most }),
      kernel: fc.integer({ min: 1, max: 4 }),
      stride: fc.integer({ min: 1, max: 3 }),
      padded: fc.boolean(),
      dilation: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ padded, ...one }) => {
      const padding = padded ? one.kernel >> 1 : 0;
      const room = one.input + 2 * padding - one.dilation * (one.kernel - 1) - 1;
      return { ...one, padding, output: Math.floor(room / one.stride) + 1 };
    })
    .filter(({ output }) => output > 0);

const windows: fc.Arbitrary<Windows> = fc.tuple(along(3), along(12), along(30)).map((dims) => {
  const of = (name: keyof (typeof dims)[0]) => each((i) => dims[i][name]);
  return {
    input: of("input"),
    output: of("output"),
    kernel: of("kernel"),
    stride: of("stride"),
    padding: of("padding"),
    dilation: of("dilation"),
  };
});
const types = fc.constantFrom(float32, float64);
const planes = fc.integer({ min: 1, max: 6 });

const list = (elements: Elements) => [...elements];

function near(got: Elements, want: Elements): void {
  for (let i = 0; i < want.length; i++) assert.ok(Math.abs(got[i] - want[i]) <= 1e-5 * (1 + Math.abs(want[i])));
}

describe("pooling kernels", () => {
  it("find the greatest elements of windows and where they are, NaN before all others", () => {
    fc.assert(
      fc.property(windows, types, planes, (w, dtype, count) => {
        const from = tensor([count, ...w.input], dtype, uneven);
        const [values, positions] = [tensor([count, ...w.output], dtype), tensor([count, ...w.output], int64)];
        cpu.maxima(values, positions, from, regionsOf(w));
        const [best, where] = [dataOf(values).slice() as Elements, dataOf(positions).slice() as Elements];
        loops.maxima(dataOf(from), count, regionsOf(w), best, where);
        assert.deepEqual(list(dataOf(values)), list(best));
        assert.deepEqual(list(dataOf(positions)), list(where));
      }),
      { numRuns: 200 },
    );
  });

  it("average windows, with and without their padding, and share averages out", () => {
    fc.assert(
      fc.property(windows, types, planes, fc.boolean(), (given, dtype, count, padded) => {
        const w = { ...given, dilation: [1, 1, 1] as const };
        const regions = regionsOf(w);
        const divisors = padded ? paddedCounts(w) : countsOf(regions);
        const from = tensor([count, ...w.input], dtype, whole);
        const means = tensor([count, ...w.output], dtype);
        cpu.averages(means, from, regions, divisors);
        const want = dataOf(means).slice() as Elements;
        loops.averages(dataOf(from), count, regions, divisors, want, false);
        near(dataOf(means), want);
        const shares = tensor([count, ...w.input], dtype, whole);
        cpu.shareAverages(shares, means, regions, divisors);
        const wanted = dataOf(shares).slice().fill(0) as Elements;
        loops.spreadAverages(dataOf(means), count, regions, divisors, wanted);
        near(dataOf(shares), wanted);
      }),
      { numRuns: 200 },
    );
  });

  it("average the parts of an image divided into any number", () => {
    const regions = adaptiveRegions([1, 19, 31], [1, 7, 5]);
    const from = tensor([3, 1, 19, 31], float32, whole);
    const means = tensor([3, 1, 7, 5], float32);
    cpu.averages(means, from, regions, countsOf(regions));
    const want = dataOf(means).slice() as Elements;
    loops.averages(dataOf(from), 3, regions, countsOf(regions), want, false);
    near(dataOf(means), want);
  });

  it("pick elements in rows and put them back, adding what meets", () => {
    fc.assert(
      fc.property(
        planes,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        types,
        (count, size, picked, dtype) => {
          const positions = tensor([count, picked], int64, (i) => (Math.imul(i + 3, 0x9e3779b1) >>> 8) % size);
          const from = tensor([count, size], dtype, whole);
          const out = tensor([count, picked], dtype);
          cpu.pickInRows(out, from, positions);
          const want = dataOf(out).slice() as Elements;
          loops.pick(dataOf(from), size, dataOf(positions), picked, want);
          assert.deepEqual(list(dataOf(out)), list(want));
          const back = tensor([count, size], dtype, whole);
          cpu.placeInRows(back, out, positions);
          const sums = dataOf(back).slice().fill(0) as Elements;
          loops.addAt(dataOf(out), picked, dataOf(positions), size, sums);
          assert.deepEqual(list(dataOf(back)), list(sums));
        },
      ),
      { numRuns: 100 },
    );
  });
});

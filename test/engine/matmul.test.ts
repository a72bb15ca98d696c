// Matrix products of all shapes and strides against a plain loop in float64.
import assert from "node:assert/strict";
import fc from "fast-check";
import type { View } from "../../src/engine/backend/backend.js";
import { cpu } from "../../src/engine/backend/cpu/cpu.js";
import { addProduct } from "../../src/engine/backend/cpu/matmul-scalar.js";
import { CpuStorage, dataOf } from "../../src/engine/backend/cpu/storage.js";
import { float32, float64 } from "../../src/engine/dtype.js";

type Floats = Float32Array | Float64Array;
type FloatArray = Float32ArrayConstructor | Float64ArrayConstructor;

/** A matrix in an array with other numbers before, between and behind. */
interface Matrix {
  data: Floats;
  offset: number;
  rowStride: number;
  columnStride: number;
}

/** How a matrix lies in memory. */
const layouts = {
  rows: (_: number, columns: number) => [columns, 1],
  columns: (rows: number) => [1, rows],
  wideRows: (_: number, columns: number) => [columns + 3, 1],
  wideColumns: (rows: number) => [1, rows + 5],
  everyThird: (_: number, columns: number) => [columns * 3 + 1, 3],
  repeatedRow: () => [0, 1],
  repeatedColumn: () => [1, 0],
  backwards: (_: number, columns: number) => [-columns, -1],
} satisfies Record<string, (rows: number, columns: number) => number[]>;
type Layout = keyof typeof layouts;

/** Reproducible numbers in (-0.5, 0.5). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed | 1;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    yield state / 2 ** 32;
  }
}

function filled(data: Floats, seed: number): Floats {
  const source = numbers(seed);
  for (let i = 0; i < data.length; i++) data[i] = source.next().value;
  return data;
}

function matrix(rows: number, columns: number, layout: Layout, type: FloatArray, seed: number): Matrix {
  const [rowStride, columnStride] = layouts[layout](rows, columns);
  const far = Math.max(0, rows - 1) * Math.abs(rowStride) + Math.max(0, columns - 1) * Math.abs(columnStride);
  const data = new type(far + 9);
  filled(data, seed);
  return { data, offset: rowStride < 0 ? far + 4 : 4, rowStride, columnStride };
}

const element = (x: Matrix, i: number, j: number) => x.data[x.offset + i * x.rowStride + j * x.columnStride];

/** The sum and the sum of sizes of the products that make one element. */
function reference(a: Matrix, b: Matrix, i: number, j: number, k: number): { sum: number; size: number } {
  let [sum, size] = [0, 0];
  for (let p = 0; p < k; p++) {
    const product = element(a, i, p) * element(b, p, j);
    sum += product;
    size += Math.abs(product);
  }
  return { sum, size };
}

type Multiply = (m: number, n: number, k: number, a: Matrix, b: Matrix, out: Floats, offset: number) => void;

const dtypeOf = (data: Floats) => (data instanceof Float32Array ? float32 : float64);

/** A view of numbers in the kernels' memory if `inside`, or else outside it. */
function viewOf(data: Floats, inside: boolean, sizes: number[], strides: number[], offset: number): View {
  const dtype = dtypeOf(data);
  if (!inside) return { storage: cpu.adopt(dtype, data.slice()), dtype, sizes, strides, offset };
  const storage = CpuStorage.reserve(cpu, dtype, Math.max(data.length, 512));
  storage.data.set(data);
  return { storage, dtype, sizes, strides, offset };
}

const viewOfMatrix = ({ data, offset, rowStride, columnStride }: Matrix, inside: boolean, m: number, n: number) =>
  viewOf(data, inside, [m, n], [rowStride, columnStride], offset);

const byBackend =
  (inside: boolean): Multiply =>
  (m, n, k, a, b, out, offset) => {
    const to = viewOf(out, inside, [m, n], [n, 1], offset);
    cpu.matmul(to, viewOfMatrix(a, inside, m, k), viewOfMatrix(b, inside, k, n));
    out.set(dataOf(to).subarray(0, out.length));
  };

const plain: Multiply = (m, n, k, a, b, out, offset) => {
  const operand = ({ data, offset, rowStride, columnStride }: Matrix) => ({
    ...{ data, at: offset, row: rowStride, column: columnStride },
  });
  out.fill(0, offset, offset + m * n);
  addProduct(m, n, k, operand(a), operand(b), { data: out, at: offset, row: n, column: 1 });
};
const kinds = {
  "in the kernels' memory": byBackend(true),
  "outside the kernels' memory": byBackend(false),
  "in plain JavaScript": plain,
};
const blocked = kinds["in the kernels' memory"];

/** Checks up to `most` elements, and that nothing around the result was touched. */
function check(multiply: Multiply, m: number, n: number, k: number, a: Matrix, b: Matrix, most = 500): void {
  const type = a.data.constructor as FloatArray;
  const out = new type(m * n + 6).fill(7);
  multiply(m, n, k, a, b, out, 3);
  const epsilon = type === Float32Array ? 2 ** -24 : 2 ** -53;
  const step = Math.max(1, Math.floor((m * n) / most));
  for (let at = 0; at < m * n; at += step) {
    const { sum, size } = reference(a, b, Math.floor(at / n), at % n, k);
    const error = Math.abs(out[3 + at] - sum);
    assert.ok(error <= epsilon * size * (k + 1), `[${Math.floor(at / n)}, ${at % n}] ${out[3 + at]} for ${sum}`);
  }
  assert.deepEqual([...out.slice(0, 3), ...out.slice(3 + m * n)], [7, 7, 7, 7, 7, 7]);
}

const layout = fc.constantFrom(...(Object.keys(layouts) as Layout[]));
const side = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 70 }));
const types: FloatArray[] = [Float32Array, Float64Array];

describe("matmul", () => {
  for (const type of types) {
    for (const [name, multiply] of Object.entries(kinds)) {
      it(`is right for all shapes and strides of ${type.name} ${name}`, () => {
        const shape = fc.tuple(side, side, side);
        fc.assert(
          fc.property(shape, layout, layout, fc.integer(), ([m, n, k], layoutA, layoutB, seed) => {
            check(multiply, m, n, k, matrix(m, k, layoutA, type, seed), matrix(k, n, layoutB, type, ~seed));
          }),
          { numRuns: 300 },
        );
      });
    }

    for (const [m, n, k] of [
      [3, 2100, 5],
      [300, 3, 40],
      [7, 5, 3000],
      [140, 1030, 600],
      [512, 512, 512],
      [64, 100, 1000],
    ]) {
      it(`cuts ${m}×${k} by ${k}×${n} of ${type.name} into blocks`, () => {
        check(blocked, m, n, k, matrix(m, k, "rows", type, 1), matrix(k, n, "rows", type, 2));
        check(blocked, m, n, k, matrix(m, k, "columns", type, 3), matrix(k, n, "wideColumns", type, 4));
      });
    }
  }

  it("stays as close as short float32 sums allow in long ones", () => {
    const [a, b] = [matrix(8, 4096, "rows", Float32Array, 5), matrix(4096, 8, "rows", Float32Array, 6)];
    const out = new Float32Array(64);
    blocked(8, 8, 4096, a, b, out, 0);
    const errors = Array.from(out, (value, at) => {
      const { sum, size } = reference(a, b, at >> 3, at & 7, 4096);
      return Math.abs(value - sum) / size;
    });
    assert.ok(Math.max(...errors) < 1e-6, `${Math.max(...errors)}`);
  });

  it("lets NaN and infinity reach their own row and column only", () => {
    const a = matrix(5, 9, "rows", Float32Array, 7);
    const b = matrix(9, 11, "rows", Float32Array, 8);
    a.data[a.offset + 2 * 9 + 3] = Number.NaN;
    b.data[b.offset + 4 * 11 + 10] = Number.POSITIVE_INFINITY;
    const out = new Float32Array(55);
    blocked(5, 11, 9, a, b, out, 0);
    for (let at = 0; at < 55; at++) {
      const [i, j] = [Math.floor(at / 11), at % 11];
      assert.equal(Number.isNaN(out[at]), i === 2, `${i}, ${j}`);
      assert.equal(Number.isFinite(out[at]), i !== 2 && j !== 10, `${i}, ${j}`);
    }
  });

  it("multiplies what an array outside shows, however large, and writes there", () => {
    const shared = (length: number, seed: number) => {
      const data = filled(new Float32Array(length), seed) as Float32Array;
      return { data, storage: cpu.adopt(float32, data, true), dtype: float32, offset: 0 };
    };
    const [a, b, out] = [shared(60 * 70, 1), shared(70 * 80, 2), shared(60 * 80, 3)];
    cpu.matmul(
      { ...out, sizes: [60, 80], strides: [80, 1] },
      { ...a, sizes: [60, 70], strides: [70, 1] },
      { ...b, sizes: [70, 80], strides: [1, 70] },
    );
    const left = { data: a.data, offset: 0, rowStride: 70, columnStride: 1 };
    const right = { data: b.data, offset: 0, rowStride: 1, columnStride: 70 };
    for (let at = 0; at < 60 * 80; at++) {
      const { sum } = reference(left, right, Math.floor(at / 80), at % 80, 70);
      assert.ok(Math.abs(out.data[at] - sum) < 1e-5);
    }
  });

  it("gives zeros for an empty sum, also over old contents", () => {
    const out = new Float32Array(12).fill(9);
    blocked(3, 4, 0, matrix(3, 0, "rows", Float32Array, 1), matrix(0, 4, "rows", Float32Array, 1), out, 0);
    assert.deepEqual([...out], new Array(12).fill(0));
  });

  for (const type of types) {
    /** A matrix of numbers as nested views see it, in float64. */
    const at = (view: View, ...index: number[]) =>
      dataOf(view)[
        index.reduce((sum, i, dim) => sum + (view.sizes[dim] === 1 ? 0 : i * view.strides[dim]), view.offset)
      ];
    const random = (length: number, seed: number) => filled(new type(length), seed);
    const close = (found: number, wanted: number, what: string) =>
      assert.ok(Math.abs(found - wanted) < (type === Float32Array ? 1e-5 : 1e-13), `${what}: ${found} for ${wanted}`);

    it(`adds a matrix, a row, a column, a number or itself to products of ${type.name}`, () => {
      const addends = {
        matrix: [
          [13, 21],
          [25, 1],
        ],
        row: [[21], [1]],
        column: [
          [13, 1],
          [1, 1],
        ],
        number: [[], []],
        turned: [
          [13, 21],
          [1, 13],
        ],
        itself: null,
      } satisfies Record<string, [number[], number[]] | null>;
      for (const [name, shape] of Object.entries(addends))
        for (const [m, n] of [
          [13, 21],
          [13, 1],
          [1, 21],
        ])
          for (const inside of [true, false])
            for (const flipped of [true, false]) {
              const k = 40;
              const a = viewOf(random(m * k, 1), inside, [m, k], [k, 1], 0);
              const b = viewOf(random(n * k, 2), inside, [k, n], [1, k], 0);
              const out = viewOf(random(13 * 21, 3), inside, [m, n], flipped ? [1, m] : [n, 1], 0);
              const cut = (list: number[]) => (list.length < 2 ? list : [Math.min(list[0], m), Math.min(list[1], n)]);
              const sizes = shape === null ? [] : shape[0].length === 1 ? [n] : cut(shape[0]);
              const d = shape === null ? out : viewOf(random(600, 4), inside, sizes, shape[1], 0);
              const before = Array.from({ length: m * n }, (_, i) => {
                const index = [Math.floor(i / n), i % n].slice(2 - d.sizes.length);
                return at(d, ...index);
              });
              cpu.matmul(out, a, b, d);
              for (let i = 0; i < m * n; i++) {
                const [row, column] = [Math.floor(i / n), i % n];
                let sum = before[i];
                for (let p = 0; p < k; p++) sum += at(a, row, p) * at(b, p, column);
                close(at(out, row, column), sum, `${name} ${m}×${n}, [${row}, ${column}]`);
              }
            }
    });

    it(`multiplies batches of ${type.name}, broadcast and of any strides`, () => {
      const batch = fc.constantFrom(1, 5);
      const small = fc.integer({ min: 1, max: 12 });
      fc.assert(
        fc.property(
          batch,
          batch,
          fc.tuple(small, small, small),
          fc.boolean(),
          fc.boolean(),
          (ga, gb, [m, n, k], turn, inside) => {
            const g = Math.max(ga, gb);
            const a = viewOf(random(ga * m * k, 1), inside, [ga, m, k], turn ? [m * k, 1, m] : [m * k, k, 1], 0);
            const b = viewOf(random(gb * n * k, 2), inside, [gb, k, n], turn ? [1, gb * n, gb] : [n * k, n, 1], 0);
            const d = viewOf(random(g * n, 3), inside, [g, 1, n], [n, n, 1], 0);
            const out = viewOf(random(g * m * n, 4), inside, [g, m, n], [m * n, n, 1], 0);
            cpu.matmul(out, a, b, d);
            for (let i = 0; i < g * m * n; i++) {
              const [h, row, column] = [Math.floor(i / (m * n)), Math.floor(i / n) % m, i % n];
              let sum = at(d, h, 0, column);
              for (let p = 0; p < k; p++) sum += at(a, h, row, p) * at(b, h, p, column);
              close(at(out, h, row, column), sum, `[${h}, ${row}, ${column}]`);
            }
          },
        ),
        { numRuns: 100 },
      );
    });
  }
});

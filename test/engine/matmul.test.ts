// Matrix products of all shapes and strides against a plain loop in float64.
import assert from "node:assert/strict";
import fc from "fast-check";
import { matmul } from "../../src/engine/backend/cpu/matmul.js";
import { scalarMatmul } from "../../src/engine/backend/cpu/matmul-scalar.js";

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

function matrix(rows: number, columns: number, layout: Layout, type: FloatArray, seed: number): Matrix {
  const [rowStride, columnStride] = layouts[layout](rows, columns);
  const far = Math.max(0, rows - 1) * Math.abs(rowStride) + Math.max(0, columns - 1) * Math.abs(columnStride);
  const data = new type(far + 9);
  const source = numbers(seed);
  for (let i = 0; i < data.length; i++) data[i] = source.next().value;
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

const blocked: Multiply = (m, n, k, a, b, out, offset) =>
  matmul(
    ...([m, n, k] as const),
    ...([a.data, a.offset, a.rowStride, a.columnStride] as const),
    ...([b.data, b.offset, b.rowStride, b.columnStride] as const),
    out,
    offset,
  );

const plain: Multiply = (m, n, k, a, b, out, offset) =>
  scalarMatmul(
    m,
    n,
    k,
    { data: a.data, offset: a.offset, across: a.rowStride, along: a.columnStride },
    { data: b.data, offset: b.offset, across: b.columnStride, along: b.rowStride },
    out,
    offset,
  );

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
    for (const [name, multiply] of Object.entries({ "with kernels": blocked, "in plain JavaScript": plain })) {
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

  it("gives zeros for an empty sum, also over old contents", () => {
    const out = new Float32Array(12).fill(9);
    blocked(3, 4, 0, matrix(3, 0, "rows", Float32Array, 1), matrix(0, 4, "rows", Float32Array, 1), out, 0);
    assert.deepEqual([...out], new Array(12).fill(0));
  });
});

// Formulas in kernels: every formula of the ops beside its meaning, and layouts, types and sizes beside index arithmetic.
import assert from "node:assert/strict";
import fc from "fast-check";
import "gradlens";
import type { Elements, View } from "../../src/engine/backend/backend.js";
import { cpu } from "../../src/engine/backend/cpu/cpu.js";
import { runInKernel } from "../../src/engine/backend/cpu/formula-run.js";
import { positionsOf } from "../../src/engine/backend/cpu/loops.js";
import { CpuStorage, dataOf } from "../../src/engine/backend/cpu/storage.js";
import { setThreadCount } from "../../src/engine/backend/cpu/threads.js";
import { bool, type DType, dtypes, float32, float64 } from "../../src/engine/dtype.js";
import { functions } from "../../src/engine/formula/functions.js";
import { type Expression, type Formula, parseFormula } from "../../src/engine/formula/parse.js";
import { host, provideHost } from "../../src/engine/host.js";
import { rows } from "../../src/engine/op.js";
import { bounded } from "./formula-bounds.js";
import { arrayInMemory, denseKernel, roundings } from "./formula-runs.js";

/** All formulas of ops and of their gradients, for the arguments of their samples. */
function formulasOfOps(): Set<string> {
  const found = new Set<string>();
  for (const row of [...rows.values()].flat())
    for (const sample of row.samples) {
      const bound = row.signature.bind(sample(), 0);
      if (typeof bound === "function") continue;
      for (const computed of [row.elementwise, ...row.gradients])
        if (computed?.formula !== undefined) found.add(computed.formula(bound).source);
    }
  return found;
}

const special = [0, -0, 1, -1, 0.5, 2, 3, -2.5, 20, -30, 100, 1e-30, -1e30, 1e-42, Infinity, -Infinity, NaN];

/** Numbers as networks have them, and special ones. */
function someNumbers(count: number, seed: number): number[] {
  let state = seed * 7919 + 12345;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: count }, () =>
    Math.fround(next() < 0.3 ? special[Math.floor(next() * special.length)] : (next() - 0.5) * 8),
  );
}

/** Checks a formula; false if it has no kernel. */
function checkFormula(source: string, fused: boolean): boolean {
  const formula = parseFormula(source);
  const parameter = (name: string) => name.length > 1;
  const kinds = formula.names.map((name) => (parameter(name) ? "number" : float32));
  const kernel = denseKernel(formula, float32, kinds, fused);
  if (kernel === null) return false;
  const count = 331;
  const given = formula.names.map((_, i) => someNumbers(count, i + 1));
  const result = arrayInMemory(float32, count);
  const arrays = formula.names.map((name) => (parameter(name) ? null : arrayInMemory(float32, count)));
  for (let i = 0; i < arrays.length; i++) arrays[i]?.array.set(given[i]);
  const parameters = given.filter((_, i) => arrays[i] === null).map((numbers) => Math.abs(numbers[5]) || 2);
  kernel(count, result.address, ...arrays.flatMap((place) => place?.address ?? []), ...parameters);
  for (let i = 0; i < count; i++) {
    let at = 0;
    const numbers = formula.names.map((name, n) => [name, arrays[n] === null ? parameters[at++] : given[n][i]]);
    const { value, error } = bounded(formula.root, Object.fromEntries(numbers));
    if (!Number.isFinite(error)) continue;
    const same = Object.is(result.array[i], value) || Math.abs(result.array[i] - value) <= error;
    assert.ok(same, `${source} of ${JSON.stringify(numbers)} is ${result.array[i]}, not ${value} ± ${error}`);
  }
  return true;
}

for (const fused of roundings)
  describe(`formulas of ops in kernels, ${fused ? "products and sums rounded together" : "each step rounded"}`, function () {
    this.timeout(60_000);

    it("are what they say, as far as single precision can tell", () => {
      const checked = [...formulasOfOps()].filter((source) => checkFormula(source, fused));
      assert.ok(checked.length > 150, `only ${checked.length} formulas have kernels`);
    });
  });

/** A formula's meaning, each step rounded by `round`. */
function meaning(node: Expression, numbers: Readonly<Record<string, number>>, round: (x: number) => number): number {
  const of = (part: Expression) => meaning(part, numbers, round);
  switch (node.kind) {
    case "number":
      return round(node.value);
    case "name":
      return round(numbers[node.name]);
    case "negate":
      return -of(node.of);
    case "choose":
      return of(of(node.test) ? node.yes : node.no);
    case "call":
      return round(functions[node.name].compute(...node.of.map(of)));
    case "binary":
      return round(Number(operators[node.op](of(node.left), of(node.right))));
  }
}

const operators: Readonly<Record<string, (x: number, y: number) => number | boolean>> = {
  "+": (x, y) => x + y,
  "-": (x, y) => x - y,
  "*": (x, y) => x * y,
  "/": (x, y) => x / y,
  "<": (x, y) => x < y,
  "<=": (x, y) => x <= y,
  ">": (x, y) => x > y,
  ">=": (x, y) => x >= y,
  "==": (x, y) => x === y,
  "!=": (x, y) => x !== y,
  "&&": (x, y) => x !== 0 && y !== 0,
  "||": (x, y) => x !== 0 || y !== 0,
};

/** Formulas whose steps are all exact but for rounding, so that results must be the same to the last bit. */
const exactFormulas = [
  "a",
  "-a",
  "a + alpha * b",
  "a * b - c",
  "a < b",
  "a ? b : c",
  "(a != 0) != (b > alpha)",
  "max(a, b) + min(c, 1)",
  "min(max(a, alpha), b)",
  "max(0, a) * min(b, -0)",
  "a == a && a - b != 0 || c <= alpha",
  "(a > 0) * b",
  "abs(a) / (b * b + 1) + c * alpha",
  "trunc(a) * floor(b) - round(c) + ceil(a)",
  "sqrt(abs(a)) * sign(b)",
  "pow(a, 2) + pow(b, -1) * pow(abs(c), 0.5)",
  "alpha",
  "a * 0 + alpha / (alpha + 1)",
].map(parseFormula);

const typesOf = ["bool", "uint8", "int32", "int64", "float32", "float64"] as const;

/** Memory large enough for a view whose strides are made of its sizes: broadcast, transposed, or with gaps. */
function viewOf(
  dtype: DType,
  sizes: readonly number[],
  kinds: readonly number[],
  order: readonly number[],
  offset: number,
): View {
  const strides = new Array<number>(sizes.length).fill(0);
  let stride = 1;
  for (const dim of order) {
    if (kinds[dim] === 0) continue;
    stride *= kinds[dim];
    strides[dim] = stride;
    stride *= sizes[dim];
  }
  const storage = CpuStorage.reserve(cpu, dtype, Math.max(stride + offset, 2048));
  return { storage, dtype, sizes, strides, offset };
}

function fillWith(view: View, seed: number): void {
  const { data } = view.storage as CpuStorage;
  const numbers = someNumbers(97, seed);
  for (let i = 0; i < data.length; i++) {
    const number = numbers[(i * 31) % numbers.length];
    const whole = Number.isFinite(number) ? Math.trunc(number) : 7;
    data[i] = view.dtype === bool ? Number(whole !== 0) : view.dtype.is_floating_point ? number : Math.abs(whole % 100);
  }
}

function expected(formula: Formula, out: View, given: readonly (View | number)[]): number[] {
  const types = given.map((operand) => (typeof operand === "object" ? operand.dtype : null));
  const single = !types.includes(float64) && (out.dtype === float32 || (out.dtype === bool && types.includes(float32)));
  const round = single ? Math.fround : (x: number) => x;
  const places = given.map((operand) => (typeof operand === "object" ? [...positionsOf(operand)] : []));
  return [...positionsOf(out)].map((_, i) => {
    const numbers = formula.names.map((name, n) => {
      const operand = given[n];
      return [name, typeof operand === "object" ? (dataOf(operand) as Elements)[places[n][i]] : operand];
    });
    const value = meaning(formula.root, Object.fromEntries(numbers), round);
    if (out.dtype === bool) return Number(value !== 0);
    return out.dtype.name === "int64" ? Math.trunc(value) : out.dtype === float32 ? Math.fround(value) : value;
  });
}

const layout = fc.record({
  kinds: fc.array(fc.constantFrom(0, 1, 1, 1, 2), { minLength: 4, maxLength: 4 }),
  swap: fc.nat(5),
  offset: fc.nat(9),
});

describe("formulas in kernels", function () {
  this.timeout(60_000);

  it("compute what index arithmetic says, for all types and layouts", () => {
    const cases = fc.record({
      formula: fc.constantFrom(...exactFormulas),
      sizes: fc.oneof(
        fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
        fc.tuple(fc.integer({ min: 0, max: 70 })),
        fc.tuple(fc.constantFrom(3, 16), fc.integer({ min: 1, max: 70 })),
      ),
      out: fc.constantFrom("bool", "int64", "float32", "float32", "float64"),
      types: fc.array(fc.constantFrom(...typesOf), { minLength: 3, maxLength: 3 }),
      layouts: fc.array(layout, { minLength: 4, maxLength: 4 }),
      seed: fc.nat(1000),
    });
    let inKernels = 0;
    fc.assert(
      fc.property(cases, ({ formula, sizes, out, types, layouts, seed }) => {
        const orders = layouts.map(({ swap }) => {
          const order = sizes.map((_, dim) => sizes.length - 1 - dim);
          if (order.length > 1 && swap < 2) order.push(order.shift()!);
          return order;
        });
        const outView = viewOf(
          dtypes[out as DType["name"]],
          sizes,
          layouts[3].kinds.map((kind) => kind || 1),
          orders[3],
          layouts[3].offset,
        );
        const given = formula.names.map((name, i) =>
          name === "alpha"
            ? [0.75, 0, -0, Number.NaN][seed % 4]
            : viewOf(dtypes[types[i]], sizes, layouts[i].kinds, orders[i], layouts[i].offset),
        );
        for (const operand of given) if (typeof operand === "object") fillWith(operand, seed++);
        const want = expected(formula, outView, given);
        const untouched = Float64Array.from(dataOf(outView));
        if (!runInKernel(formula, outView, given)) return;
        inKernels++;
        const places = [...positionsOf(outView)];
        const got = places.map((place) => dataOf(outView)[place]);
        assert.deepEqual(got, want, `${formula.source} into ${out} from ${types}`);
        const written = new Set(places);
        const touched = untouched.findIndex((value, i) => !written.has(i) && !Object.is(dataOf(outView)[i], value));
        assert.equal(touched, -1, "an element beside the result was written");
      }),
      { seed: 4, numRuns: 800 },
    );
    assert.ok(inKernels > 500);
  });

  it("write over what they read", () => {
    for (const dtype of [float32, float64])
      for (const kinds of [
        [1, 1],
        [2, 1],
        [1, 3],
      ]) {
        const a = viewOf(dtype, [7, 143], kinds, [1, 0], 2);
        const b = viewOf(dtype, [7, 143], [0, 1], [1, 0], 0);
        fillWith(a, 1);
        fillWith(b, 2);
        const formula = parseFormula("a * b + a");
        const want = expected(formula, a, [a, b]);
        assert.ok(runInKernel(formula, a, [a, b]));
        const got = [...positionsOf(a)].map((place) => dataOf(a)[place]);
        assert.deepEqual(got, want);
      }
  });

  it("keep kernels of many operands apart", () => {
    const names = [..."abcdefghijkl"];
    const formula = parseFormula(names.map((name, i) => `${i + 1} * ${name}`).join(" + "));
    const numbers = names.map((_, i) => i);
    for (const inMemory of [names.length - 1, 0]) {
      const out = viewOf(float64, [600], [1], [0], 0);
      const one = viewOf(float64, [600], [1], [0], 0);
      dataOf(one).fill(inMemory);
      assert.ok(
        runInKernel(
          formula,
          out,
          numbers.map((number) => (number === inMemory ? one : number)),
        ),
      );
      assert.equal(dataOf(out)[599], 572);
    }
  });

  it("come to the same in chunks that threads could share", () => {
    provideHost({ startThread: host().startThread ?? (() => {}) });
    const formula = parseFormula("exp(a) * b + c");
    const layouts: [sizes: number[], kinds: number[]][] = [
      [[300_001], [1, 1, 1]],
      [
        [300, 1003],
        [1, 0, 1],
      ],
      [[100_003], [2, 1, 0]],
      [
        [2, 333, 301],
        [1, 2, 1],
      ],
    ];
    for (const [sizes, kinds] of layouts) {
      const order = sizes.map((_, dim) => sizes.length - 1 - dim);
      const first = (kind: number) => sizes.map((_, dim) => (dim === 0 ? kind : 1));
      const given = kinds.map((kind) => viewOf(float32, sizes, first(kind), order, 3));
      const results = [1, 4].map((threads) => {
        setThreadCount(threads);
        const out = viewOf(float32, sizes, first(1), order, 0);
        for (const view of given) fillWith(view, 5);
        assert.ok(runInKernel(formula, out, given));
        return dataOf(out).slice();
      });
      assert.deepEqual(results[1], results[0]);
    }
    setThreadCount(1);
  });
});

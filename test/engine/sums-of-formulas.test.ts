// Sums of what formulas give of several tensors, against plain loops: any sizes, repeats and ways to lie in memory.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { parseFormula } from "../../src/engine/formula/parse.js";

const products = parseFormula("a * b");
const squares = parseFormula("(a - m) * (a - m)");
const shares = parseFormula("g * (a - m) * s");
const magnitudes = parseFormula("abs(a)");

type Formula = typeof products;
type Compute = (...values: number[]) => number;

const meaning = new Map<Formula, Compute>([
  [products, (a, b) => a * b],
  [squares, (a, m) => (a - m) * (a - m)],
  [shares, (g, a, m, s) => g * (a - m) * s],
  [magnitudes, Math.abs],
]);

/** Sums and the sums of absolute values, which say how exact a sum can be. */
function expected(formula: Formula, operands: readonly torch.Tensor[], dims: readonly number[]) {
  const all = torch.broadcast_tensors(...operands);
  const sizes = [...all[0].shape];
  const values = all.map((x) => x.contiguous().data_array());
  const kept = sizes.map((size, dim) => (dims.includes(dim) ? 1 : size));
  const sums = new Float64Array(kept.reduce((m, n) => m * n, 1));
  const most = new Float64Array(sums.length);
  for (let i = 0; i < values[0].length; i++) {
    let [rest, place, step] = [i, 0, 1];
    for (let dim = sizes.length - 1; dim >= 0; dim--) {
      if (!dims.includes(dim)) place += (rest % sizes[dim]) * step;
      step *= kept[dim];
      rest = Math.floor(rest / sizes[dim]);
    }
    const x = meaning.get(formula)!(...values.map((from) => from[i]));
    sums[place] += x;
    most[place] += Math.abs(x);
  }
  return { kept, sums, most };
}

function check(formula: Formula, operands: readonly torch.Tensor[], dims: readonly number[]): void {
  const { kept, sums, most } = expected(formula, operands, dims);
  const single = operands[0].dtype === torch.float32;
  for (const dtype of [torch.float32, torch.float64]) {
    const out = torch.full(kept, 7, { dtype });
    out.storage.backend.sumOf(formula, out, operands, dims);
    const exact = single ? 1e-6 : dtype === torch.float32 ? 1e-7 : 1e-14;
    out.data_array().forEach((x, i) => {
      const close = Math.abs(x - sums[i]) <= exact * most[i] + 1e-30;
      const shown = operands.map(({ shape }) => `[${shape}]`).join(" ");
      assert.ok(close, `${formula.source} of ${shown} over ${dims} [${i}]: ${x}, not ${sums[i]}`);
    });
  }
}

const types = { float32: torch.float32, float64: torch.float64 };

for (const [name, dtype] of Object.entries(types))
  describe(`sums of formulas of ${name}`, () => {
    const tensor = (...sizes: number[]) => torch.randn(sizes, { dtype });

    it("rows and columns of 0 to 70 elements, with means and factors", () => {
      for (let n = 0; n <= 70; n++) {
        const [a, g] = [tensor(40, n), tensor(40, n)];
        for (const dims of [[0], [1], [0, 1]]) {
          check(products, [a, g], dims);
          check(squares, [a, tensor(40, 1)], dims);
          check(squares, [a, tensor(1, n)], dims);
          check(shares, [g, a, tensor(40, 1), tensor(40, 1)], dims);
          check(shares, [g, a, tensor(1, n), tensor(40, 1)], dims);
        }
      }
    });
    it("long rows, and more columns than are taken at a time", () => {
      for (const n of [1023, 4096, 5001, 100_003]) {
        check(products, [tensor(n), tensor(n)], [0]);
        check(squares, [tensor(n), tensor(1)], [0]);
        check(magnitudes, [tensor(n)], [0]);
      }
      check(shares, [tensor(3, 2500), tensor(3, 2500), tensor(3, 1), tensor(1, 2500)], [0]);
      check(shares, [tensor(2, 9, 2053), tensor(2, 9, 2053), tensor(2, 1, 1), tensor(1, 9, 1)], [1]);
    });
    it("any dimensions of three, with operands of any of them", () => {
      for (let repeated = 0; repeated < 8; repeated++)
        for (let mask = 1; mask < 8; mask++) {
          const dims = [0, 1, 2].filter((dim) => mask & (1 << dim));
          const sizes = [6, 9, 13].map((size, dim) => (repeated & (1 << dim) ? 1 : size));
          check(shares, [tensor(6, 9, 13), tensor(6, 9, 13), tensor(...sizes), tensor(1, 9, 1)], dims);
          check(products, [tensor(...sizes), tensor(6, 9, 13)], dims);
        }
    });
    it("transposes, steps, repeats and parts", () => {
      const wide = tensor(30, 40);
      for (const dims of [[0], [1], [0, 1]]) {
        check(products, [wide, tensor(40, 30).t()], dims);
        check(products, [wide.t(), tensor(30, 40).t()], dims);
        check(products, [wide.t(), tensor(40, 30)], dims);
        check(products, [wide.narrow(1, 3, 29), tensor(30, 29)], dims);
        check(products, [wide.at("...", torch.slice(1, null, 3)), tensor(30, 1)], dims);
        check(products, [tensor(1, 40).expand([30, 40]), wide], dims);
        check(products, [torch.tensor(2, { dtype }).expand([30, 40]), wide], dims);
      }
    });
    it("NaN comes through, from the last element of a row too", () => {
      const a = tensor(10, 103);
      a.narrow(0, 3, 1).narrow(1, 102, 1).fill_(Number.NaN);
      const out = torch.zeros([10, 1], { dtype });
      out.storage.backend.sumOf(products, out, [a, tensor(10, 103)], [1]);
      assert.deepEqual(
        Array.from(out.data_array(), (x) => Number.isNaN(x)),
        Array.from({ length: 10 }, (_, row) => row === 3),
      );
    });
  });

// Sums and extremes by kernels against plain loops: any sizes, dimensions and ways to lie in memory.
import assert from "node:assert/strict";
import * as torch from "gradlens";

/** Numbers that are the same in each run. */
function numbers(count: number, seed = 1): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  });
}

const combine: Record<string, (a: number, b: number) => number> = {
  sum: (a, b) => a + b,
  amax: Math.max,
  amin: Math.min,
};
type Kind = "sum" | "amax" | "amin";

/** The reduction of `dims` by a loop over all positions, in double precision. */
function expected(kind: Kind, input: torch.Tensor, dims: readonly number[]): number[] {
  const sizes = input.sizes;
  const values = input.data_array();
  const found = new Map<number, number>();
  values.forEach((x, i) => {
    let [rest, place, step] = [i, 0, 1];
    for (let dim = sizes.length - 1; dim >= 0; dim--) {
      if (!dims.includes(dim)) {
        place += (rest % sizes[dim]) * step;
        step *= sizes[dim];
      }
      rest = Math.floor(rest / sizes[dim]);
    }
    const before = found.get(place);
    found.set(place, before === undefined ? x : combine[kind](before, x));
  });
  return [...found.entries()].sort(([p], [q]) => p - q).map(([, x]) => x);
}

function check(input: torch.Tensor, dims: readonly number[]): void {
  for (const kind of ["sum", "amax", "amin"] as const) {
    const got = input[kind](dims as number[]);
    const want = expected(kind, input, dims);
    const allowed = kind === "sum" ? (input.dtype.name === "float32" ? 4e-6 : 1e-13) : 0;
    assert.deepEqual(
      [...got.shape],
      [...input.shape].filter((_, dim) => !dims.includes(dim)),
    );
    got.data_array().forEach((x, i) => {
      const same = Object.is(x, want[i]) || Math.abs(x - want[i]) <= allowed * (1 + Math.abs(want[i]));
      assert.ok(same, `${kind} of [${input.shape}] over ${dims} [${i}]: ${x}, not ${want[i]}`);
    });
  }
}

const tensor = (sizes: number[], dtype: torch.DType, seed = 1) =>
  torch
    .tensor(
      numbers(
        sizes.reduce((a, b) => a * b, 1),
        seed,
      ),
      { dtype },
    )
    .view(sizes);

const types = { float32: torch.float32, float64: torch.float64 };

for (const [name, dtype] of Object.entries(types))
  describe(`reductions of ${name}`, () => {
    it("rows of 1 to 70 elements", () => {
      for (let n = 1; n <= 70; n++) check(tensor([40, n], dtype), [1]);
    });
    it("columns of 1 to 70 elements, 1 to 70 of them", () => {
      for (let n = 1; n <= 70; n++) {
        check(tensor([n, 67], dtype), [0]);
        check(tensor([67, n], dtype), [0]);
        check(tensor([5, 31, n], dtype), [1]);
      }
    });
    it("one long row, and more columns than are taken at a time", () => {
      for (const n of [1023, 4096, 5001, 100_003]) check(tensor([n], dtype), [0]);
      check(tensor([3, 2500], dtype), [0]);
      check(tensor([2, 9, 2053], dtype), [1]);
    });
    it("any dimensions of four, in any order in memory", () => {
      const orders = [
        [0, 1, 2, 3],
        [3, 2, 1, 0],
        [0, 2, 3, 1],
        [1, 0, 3, 2],
      ];
      for (const order of orders)
        for (let mask = 1; mask < 16; mask++)
          check(
            tensor([5, 6, 7, 4], dtype).permute(order),
            [0, 1, 2, 3].filter((dim) => mask & (1 << dim)),
          );
    });
    it("steps, repeats and parts", () => {
      const wide = tensor([30, 40], dtype);
      for (const dims of [[0], [1], [0, 1]]) {
        check(wide.at("...", torch.slice(1, null, 3)), dims);
        check(wide.narrow(1, 3, 29), dims);
        check(tensor([1, 40], dtype).expand([30, 40]), dims);
        check(tensor([30, 1], dtype).expand([30, 40]), dims);
      }
    });
    it("NaN and infinities come through", () => {
      for (const [place, odd] of [
        [0, Number.NaN],
        [517, Number.NaN],
        [999, Number.NaN],
        [3, Number.POSITIVE_INFINITY],
        [998, Number.NEGATIVE_INFINITY],
      ]) {
        const values = torch.tensor(numbers(1000).with(place, odd), { dtype });
        check(values, [0]);
        check(values.view([10, 100]), [0]);
        check(values.view([10, 100]), [1]);
      }
    });
  });

describe("sums of many single floats", () => {
  it("are off by no more than two of the last place", () => {
    const tenth = torch.full([1_000_003], 0.1);
    assert.ok(Math.abs(tenth.sum().item() - 1_000_003 * Math.fround(0.1)) < 0.02);
    assert.ok(Math.abs(tenth.mean().item() - Math.fround(0.1)) < 1e-8);
  });
  it("sum to infinity rather than to a wrong number", () => {
    assert.equal(torch.full([1000], 3e38).sum().item(), Number.POSITIVE_INFINITY);
  });
});

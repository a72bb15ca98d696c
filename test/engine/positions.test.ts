// Elements picked from positions, put there and added, in tensors that are large enough for kernels, against plain loops.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { numbersBelow } from "./random-numbers.js";

const below = numbersBelow(5);
const types = [torch.float32, torch.float64, torch.int64, torch.int32, torch.uint8];
const positions = (count: number, limit: number) => Array.from({ length: count }, () => below(limit));
const numbers = (t: torch.Tensor) => Array.from(t.contiguous().data_array());

/** A matrix with these many rows and columns, with gaps every other time. */
function matrix(rows: number, columns: number, dtype: torch.DType, gaps: boolean): torch.Tensor {
  const wide = torch
    .arange(rows * columns * 2)
    .remainder(7)
    .to(dtype)
    .view(rows, 2 * columns);
  return gaps ? wide.narrow(1, 1, columns) : wide.narrow(1, 0, columns).contiguous();
}

describe("positions", () => {
  for (const dtype of types)
    for (const width of [1, 2, 3, 5, 17, 64, 300])
      it(`of rows of ${width} elements of ${dtype.name} are picked, put and added to`, () => {
        const rows = 40 + Math.ceil(2000 / width);
        const table = matrix(rows, width, dtype, width % 2 === 1);
        const at = positions(rows + 9, rows);
        const index = torch.tensor(at).long();
        const elements = numbers(table);
        const row = (i: number) => elements.slice(i * width, (i + 1) * width);
        const expected = at.flatMap(row);
        assert.deepEqual(numbers(table.index_select(0, index)), expected);
        assert.deepEqual(numbers(table.at(index)), expected);
        assert.deepEqual(numbers(table.t().index_select(1, index).t()), expected);

        const given = matrix(at.length, width, dtype, width % 2 === 0);
        const [added, put] = [elements.slice(), elements.slice()];
        numbers(given).forEach((value, i) => {
          const place = at[Math.floor(i / width)] * width + (i % width);
          added[place] += value;
          put[place] = value;
        });
        assert.deepEqual(numbers(table.index_add(0, index, given)), added);
        assert.deepEqual(numbers(table.index_put([index], given, true)), added);
        assert.deepEqual(numbers(table.index_put([index], given)), put);
        assert.deepEqual(numbers(table.t().index_copy(1, index, given.t()).t()), put);
      });

  it("of single elements along a dimension are gathered and scattered", () => {
    for (const dtype of types) {
      const table = matrix(60, 50, dtype, true);
      const index = torch
        .tensor(positions(60 * 70, 50))
        .long()
        .view(60, 70);
      const [elements, at] = [numbers(table), numbers(index)];
      const places = at.map((k, i) => Math.floor(i / 70) * 50 + k);
      assert.deepEqual(
        numbers(table.gather(1, index)),
        places.map((place) => elements[place]),
      );
      const given = matrix(60, 70, dtype, true);
      const sums = elements.slice();
      numbers(given).forEach((value, i) => {
        sums[places[i]] += value;
      });
      assert.deepEqual(numbers(table.scatter_add(1, index, given)), sums);
      assert.deepEqual(numbers(table.take(torch.tensor(places).long())), numbers(table.gather(1, index)));
    }
  });

  it("of words have rows of a table, whose gradients are added up", () => {
    const words = torch.tensor(positions(500, 40)).long();
    const table = torch.randn(40, 33, { requires_grad: true });
    const found = torch.nn.functional.embedding(words, table, { padding_idx: 3 });
    found.mul(2).sum().backward();
    const counts = torch.bincount(words, { minlength: 40 }).mul(2).to(torch.float32);
    counts.at(3).fill_(0);
    assert.ok(table.grad.equal(counts.unsqueeze(1).expand(40, 33)));
    assert.ok(found.equal(table.at(words)));
  });
});

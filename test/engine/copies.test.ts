// Copies between views of any shape, steps and types, against reading the elements one by one.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import type { DType } from "../../src/engine/dtype.js";
import { numbersBelow } from "./random-numbers.js";

const types = [torch.float32, torch.float64, torch.int64, torch.int32, torch.uint8, torch.bool];
const below = numbersBelow(3);

/** A view in which dimensions were cut, stepped through, swapped and repeated at random. */
function changed(whole: torch.Tensor): torch.Tensor {
  let view = whole;
  for (let dim = 0; dim < whole.ndim; dim++) {
    const size = view.size(dim);
    const cut = below(size);
    const change = below(6);
    if (change < 2) view = view.narrow(dim, cut, size - cut);
    else if (change === 2) view = view.unfold(dim, 1, 2).squeeze(-1);
    else if (change === 3) view = view.narrow(dim, 0, 1).expand(view.sizes);
  }
  const order = view.sizes.map((_, i) => i);
  if (below(3) > 0) order.sort(() => below(3) - 1);
  return view.permute(order);
}

function randomSizes(): number[] {
  const rank = 1 + below(5);
  const limit = [5000, 140, 24, 12, 6][rank - 1];
  return Array.from({ length: rank }, () => 1 + below(limit));
}

/** Numbers that every type holds: none is negative, some are fractions where there can be any. */
function numbered(sizes: readonly number[], dtype: DType): torch.Tensor {
  const count = sizes.reduce((product, size) => product * size, 1);
  const step = dtype.is_floating_point ? 0.75 : 1;
  return torch
    .tensor(Array.from({ length: count }, (_, i) => (i % 250) * step))
    .to(dtype)
    .view([...sizes]);
}

/** The elements of a view in row-major order, read from the memory of the tensor that it is a view of. */
function oneByOne(view: torch.Tensor, memory: ArrayLike<number>): number[] {
  const found: number[] = [];
  const visit = (dim: number, at: number): void => {
    if (dim === view.ndim) found.push(memory[at]);
    else for (let i = 0; i < view.sizes[dim]; i++) visit(dim + 1, at + i * view.strides[dim]);
  };
  visit(0, view.offset);
  return found;
}

function cast(value: number, from: DType, to: DType): number {
  if (to.name === "bool") return value !== 0 ? 1 : 0;
  if (to.is_floating_point || !from.is_floating_point) return to.name === "float32" ? Math.fround(value) : value;
  return Math.trunc(value);
}

const nameOf = (view: torch.Tensor) => `[${view.sizes}] with steps [${view.strides}] from ${view.offset}`;

describe("copies", () => {
  for (const from of types)
    for (const to of types)
      it(`of ${from.name} to ${to.name} have the elements of any view`, () => {
        for (let i = 0; i < 25; i++) {
          const whole = numbered(randomSizes(), from);
          const view = changed(whole);
          const expected = oneByOne(view, whole.data_array()).map((value) => cast(value, from, to));
          const result = view.to(to, { copy: true });
          assert.deepEqual(Array.from(result.contiguous().data_array()), expected, nameOf(view));
        }
      });

  it("into any view leave the elements beside it alone", () => {
    for (let i = 0; i < 100; i++) {
      const whole = numbered(randomSizes(), types[below(types.length)]);
      let into = changed(whole);
      if (into.strides.includes(0)) into = whole;
      const from = numbered(into.sizes, types[below(types.length)]);
      const places = oneByOne(
        into,
        Array.from({ length: whole.numel() }, (_, at) => at),
      );
      const expected = Array.from(whole.data_array());
      const values = from.data_array();
      places.forEach((at, k) => {
        expected[at] = cast(values[k], from.dtype, whole.dtype);
      });
      into.copy_(from);
      assert.deepEqual(Array.from(whole.data_array()), expected, `${from.dtype.name} to ${nameOf(into)}`);
    }
  });

  it("of one number fill any view", () => {
    for (const dtype of types)
      for (let i = 0; i < 20; i++) {
        const whole = torch.zeros(randomSizes(), { dtype });
        const view = changed(whole);
        if (view.strides.includes(0)) continue;
        view.fill_(1);
        assert.equal(whole.sum().item(), view.numel(), nameOf(view));
        view.zero_();
        assert.equal(whole.sum().item(), 0);
      }
  });

  it("within one tensor, between parts that overlap, go in order of the elements", () => {
    const x = torch.arange(5000, { dtype: torch.float32 });
    x.narrow(0, 0, 4900).copy_(x.narrow(0, 100, 4900));
    assert.deepEqual([x.at(0).item(), x.at(4899).item(), x.at(4950).item()], [100, 4999, 4950]);
  });

  it("of what is no number are no number, and true", () => {
    const x = torch.full([1000], Number.NaN);
    assert.ok(x.double().isnan().all().item());
    assert.ok(x.bool().all().item());
    assert.equal(x.t().view(10, 100).t().contiguous().isnan().sum().item(), 1000);
  });
});

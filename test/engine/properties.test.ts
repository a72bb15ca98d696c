// Broadcasting, strides and in-place writes through views, against a plain reference: arrays and index arithmetic.
import assert from "node:assert/strict";
import fc from "fast-check";
import * as torch from "gradlens";

/** A tensor as the reference sees it: a shape, and a function from an index to a place in a flat array. */
interface Plain {
  sizes: number[];
  place(index: number[]): number;
}

const countOf = (sizes: number[]) => sizes.reduce((count, size) => count * size, 1);

/** All indices of a shape, in row-major order. */
function indicesOf(sizes: number[]): number[][] {
  return sizes.reduce<number[][]>(
    (all, size) => all.flatMap((index) => Array.from({ length: size }, (_, i) => [...index, i])),
    [[]],
  );
}

const rowMajor = (sizes: number[]): Plain => ({
  sizes,
  place: (index) => index.reduce((place, i, dim) => place * sizes[dim] + i, 0),
});

/** One way to look at a tensor differently: the numbers choose among what its shape allows. */
type Step = [kind: number, p: number, q: number];

function viewed(t: torch.Tensor, plain: Plain, [kind, p, q]: Step): [torch.Tensor, Plain] {
  const { sizes, place } = plain;
  const rank = sizes.length;
  const dim = rank === 0 ? 0 : p % rank;
  const insert = (index: number[], at: number, value: number) => [...index.slice(0, at), value, ...index.slice(at)];
  if (kind === 0) {
    const at = p % (rank + 1);
    return [t.unsqueeze(at), { sizes: insert(sizes, at, 1), place: (i) => place(i.filter((_, d) => d !== at)) }];
  }
  if (rank === 0) return [t, plain];
  if (kind === 1) {
    const other = q % rank;
    const swap = (list: number[]) =>
      list.map((value, d) => (d === dim ? list[other] : d === other ? list[dim] : value));
    return [t.transpose(dim, other), { sizes: swap(sizes), place: (i) => place(swap(i)) }];
  }
  if (sizes[dim] === 0) return [t, plain];
  if (kind === 2) {
    const position = q % sizes[dim];
    return [
      t.select(dim, position),
      { sizes: sizes.filter((_, d) => d !== dim), place: (i) => place(insert(i, dim, position)) },
    ];
  }
  const start = q % sizes[dim];
  const step = 1 + (p % 2);
  const length = Math.ceil((sizes[dim] - start) / step);
  return [
    t.slice(dim, start, null, step),
    { sizes: sizes.with(dim, length), place: (i) => place(i.with(dim, start + i[dim] * step)) },
  ];
}

const sizes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 });
const steps = fc.array(fc.tuple(fc.nat(3), fc.nat(20), fc.nat(20)), { maxLength: 4 });

function counted(shape: number[], requires_grad = false): torch.Tensor {
  return torch.arange(countOf(shape), { dtype: torch.float64 }).view(shape).detach().requires_grad_(requires_grad);
}

/** A tensor and the reference, after some steps. */
function walk(t: torch.Tensor, shape: number[], path: Step[]): [torch.Tensor, Plain] {
  return path.reduce<[torch.Tensor, Plain]>(([view, plain], step) => viewed(view, plain, step), [t, rowMajor(shape)]);
}

/** Ten thousand cases altogether. */
const check = (property: Parameters<typeof fc.assert>[0], numRuns: number) => fc.assert(property, { numRuns });

describe("views of views", function () {
  this.timeout(20_000);

  it("read the elements that index arithmetic says", () =>
    check(
      fc.property(sizes, steps, (shape, path) => {
        const [view, plain] = walk(counted(shape), shape, path);
        assert.deepEqual([...view.shape], plain.sizes);
        assert.deepEqual([...view.data_array()], indicesOf(plain.sizes).map(plain.place));
        assert.deepEqual([...view.contiguous().data_array()], [...view.reshape(-1).data_array()]);
      }),
      2000,
    ));

  it("write through to their base, and only there", () =>
    check(
      fc.property(sizes, steps, (shape, path) => {
        const base = counted(shape);
        const [view, plain] = walk(base, shape, path);
        view.mul_(10).add_(1);
        const expected = Array.from({ length: countOf(shape) }, (_, i) => i);
        for (const index of indicesOf(plain.sizes))
          expected[plain.place(index)] = expected[plain.place(index)] * 10 + 1;
        assert.deepEqual([...base.data_array()], expected);
      }),
      1500,
    ));

  it("carry gradients through what was written", () =>
    check(
      fc.property(sizes, steps, (shape, path) => {
        const leaf = counted(shape, true);
        const base = leaf.mul(1);
        const [view, plain] = walk(base, shape, path);
        view.mul_(3);
        base.sum().backward();
        const expected = new Array<number>(countOf(shape)).fill(1);
        for (const index of indicesOf(plain.sizes)) expected[plain.place(index)] = 3;
        assert.deepEqual([...leaf.grad.data_array()], expected);
      }),
      1500,
    ));
});

describe("broadcasting", function () {
  this.timeout(20_000);

  /** A shape, and the same with some dimensions 1 or left out. */
  const pair = sizes.chain((shape) =>
    fc.tuple(
      fc.constant(shape),
      fc.array(fc.boolean(), { minLength: shape.length, maxLength: shape.length }),
      fc.nat(3),
    ),
  );

  it("repeats what has size 1, and sums its gradient", () =>
    check(
      fc.property(pair, fc.boolean(), (([shape, ones, dropped]: [number[], boolean[], number], swapped: boolean) => {
        const narrow = shape.map((size, dim) => (ones[dim] ? 1 : size)).slice(Math.min(dropped, shape.length));
        const [a, b] = [counted(shape, true), counted(narrow, true)];
        const product = swapped ? b.mul(a) : a.mul(b);
        const shift = shape.length - narrow.length;
        const placeB = (index: number[]) =>
          rowMajor(narrow).place(index.slice(shift).map((i, dim) => (narrow[dim] === 1 ? 0 : i)));
        const all = indicesOf(shape);
        assert.deepEqual(
          [...product.data_array()],
          all.map((index, i) => i * placeB(index)),
        );
        product.sum().backward();
        const sums = new Array<number>(countOf(narrow)).fill(0);
        all.forEach((index, i) => {
          sums[placeB(index)] += i;
        });
        assert.deepEqual([...b.grad.data_array()], sums);
        assert.deepEqual([...a.grad.data_array()], all.map(placeB));
      }) as never),
      1500,
    ));
});

describe("reductions", function () {
  this.timeout(20_000);

  it("add up what index arithmetic says, whatever the strides", () =>
    check(
      fc.property(
        sizes,
        steps,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (shape, path, which, keepdim) => {
          const [view, plain] = walk(counted(shape), shape, path);
          const dims = plain.sizes.flatMap((_, dim) => (which[dim] ? [dim] : []));
          fc.pre(dims.length > 0);
          const left = plain.sizes.map((size, dim) => (dims.includes(dim) ? 1 : size));
          const expected = new Array<number>(countOf(left)).fill(0);
          for (const index of indicesOf(plain.sizes))
            expected[rowMajor(left).place(index.map((i, dim) => (dims.includes(dim) ? 0 : i)))] += plain.place(index);
          const sum = view.sum(dims, { keepdim });
          assert.deepEqual([...sum.data_array()], expected);
          assert.deepEqual([...sum.shape], keepdim ? left : plain.sizes.filter((_, dim) => !dims.includes(dim)));
        },
      ),
      1500,
    ));
});

describe("version counters", function () {
  this.timeout(20_000);

  it("count each write, for all that look at the memory", () =>
    check(
      fc.property(sizes, steps, steps, fc.nat(3), (shape, path, other, writes) => {
        const base = counted(shape);
        const [[one], [two]] = [walk(base, shape, path), walk(base, shape, other)];
        const [detached, copied] = [base.detach(), base.clone()];
        for (let i = 0; i < writes; i++) (i % 2 === 0 ? one : two).add_(1);
        assert.deepEqual(
          [base, one, two, detached, copied, base.data].map((t) => t._version),
          [writes, writes, writes, writes, 0, 0],
        );
      }),
      500,
    ));

  it("let backward notice what was written since", () =>
    check(
      fc.property(sizes, steps, fc.boolean(), (shape, path, writes) => {
        const saved = counted(shape, true).mul(0.1).exp();
        const total = saved.mul(2).sum();
        if (writes) walk(saved, shape, path)[0].add_(1);
        if (writes)
          assert.throws(
            () => total.backward(),
            /modified by an inplace operation.* is at version 1; expected version 0/,
          );
        else total.backward();
      }),
      500,
    ));
});

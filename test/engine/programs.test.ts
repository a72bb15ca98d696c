// Random programs of elementwise ops, reductions, views and in-place writes, against numbers that carry their derivatives.
import assert from "node:assert/strict";
import fc from "fast-check";
import * as torch from "gradlens";

/** A number, and its derivative by each element of the leaf. */
interface Dual {
  value: number;
  slopes: number[];
}

/** A tensor of the reference: its cells may be shared with others, as views share memory. */
interface Plain {
  sizes: number[];
  cells: Dual[];
}

/** The tensor that is worked on, what it is a view of, and the same of the reference. */
interface State {
  tensor: torch.Tensor;
  plain: Plain;
  base: { tensor: torch.Tensor; plain: Plain } | null;
  /** Whether the memory is a copy that no op has kept. */
  own?: boolean;
}

type Step = [kind: number, p: number, q: number];

const countOf = (sizes: readonly number[]) => sizes.reduce((count, size) => count * size, 1);

/** The index of each cell, in row-major order. */
function indicesOf(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (all, size) => all.flatMap((index) => Array.from({ length: size }, (_, i) => [...index, i])),
    [[]],
  );
}

const at = ({ sizes, cells }: Plain, index: readonly number[]) =>
  cells[index.reduce((place, i, dim) => place * sizes[dim] + i, 0)];

/** A view: for each of its indices the index in what it looks at. */
function looking(from: Plain, sizes: number[], back: (index: number[]) => number[]): Plain {
  return { sizes, cells: indicesOf(sizes).map((index) => at(from, back(index))) };
}

const mapped = ({ sizes, cells }: Plain, f: (cell: Dual) => Dual): Plain => ({ sizes, cells: cells.map(f) });
const scaled = (cell: Dual, value: number, slope: number): Dual => ({
  value,
  slopes: cell.slopes.map((each) => each * slope),
});
const sum = (a: Dual, b: Dual, weight = 1): Dual => ({
  value: a.value + weight * b.value,
  slopes: a.slopes.map((slope, i) => slope + weight * b.slopes[i]),
});
const product = (a: Dual, b: Dual): Dual => ({
  value: a.value * b.value,
  slopes: a.slopes.map((slope, i) => slope * b.value + a.value * b.slopes[i]),
});

/** Functions of one element: the op, the value, the derivative. */
const unary: [(t: torch.Tensor) => torch.Tensor, (x: number) => number, (x: number) => number][] = [
  [(t) => t.neg(), (x) => -x, () => -1],
  [(t) => t.mul(0.5), (x) => x * 0.5, () => 0.5],
  [(t) => t.tanh(), Math.tanh, (x) => 1 - Math.tanh(x) ** 2],
  [(t) => t.sin(), Math.sin, Math.cos],
  [(t) => t.add(1).sub(t), () => 1, () => 0],
  [
    (t) => t.clamp({ min: -0.3, max: 0.4 }),
    (x) => Math.min(Math.max(x, -0.3), 0.4),
    (x) => (x >= -0.3 && x <= 0.4 ? 1 : 0),
  ],
];

function elementwise({ tensor, plain }: State, p: number): State {
  const [op, value, slope] = unary[p % unary.length];
  return {
    tensor: op(tensor),
    plain: mapped(plain, (cell) => scaled(cell, value(cell.value), slope(cell.value))),
    base: null,
  };
}

/** The sum or the mean over one dimension. */
function reduced({ tensor, plain }: State, p: number, q: number): State {
  if (plain.sizes.length === 0) return { tensor, plain, base: null };
  const dim = p % plain.sizes.length;
  const keepdim = q % 2 === 0;
  const mean = q % 3 === 0 && plain.sizes[dim] > 0;
  const left = plain.sizes.with(dim, 1);
  const nothing: Dual = { value: 0, slopes: new Array<number>(slopeCount).fill(0) };
  const weight = mean ? 1 / plain.sizes[dim] : 1;
  const cells = indicesOf(left).map((index) =>
    Array.from({ length: plain.sizes[dim] }, (_, i) => at(plain, index.with(dim, i))).reduce(
      (total, cell) => sum(total, cell, weight),
      nothing,
    ),
  );
  const sizes = keepdim ? left : plain.sizes.toSpliced(dim, 1);
  const options = { keepdim };
  return {
    tensor: mean ? tensor.mean(dim, options) : tensor.sum(dim, options),
    plain: { sizes, cells },
    base: null,
  };
}

let slopeCount = 0;

/** The tensor with its own sums along a dimension: broadcasting in both directions. */
function withSums(state: State, p: number, q: number): State {
  const { tensor, plain } = state;
  if (plain.sizes.length === 0) return elementwise(state, p);
  const sums = reduced(state, p, 2);
  const read = (index: number[]) =>
    at(
      sums.plain,
      index.map((i, dim) => (sums.plain.sizes[dim] === 1 ? 0 : i)),
    );
  const join = q % 2 === 0 ? product : sum;
  const cells = indicesOf(plain.sizes).map((index) => join(at(plain, index), read(index)));
  const other = sums.tensor;
  return {
    tensor: q % 2 === 0 ? (q % 4 === 0 ? tensor.mul(other) : other.mul(tensor)) : tensor.add(other),
    plain: { sizes: plain.sizes, cells },
    base: null,
  };
}

function viewed(given: State, p: number, q: number): State {
  const { tensor, plain, base, own } = q % 5 < 3 && !given.own ? copied(given) : given;
  const { sizes } = plain;
  const root = base ?? { tensor, plain };
  if (sizes.length === 0) return { tensor: tensor.unsqueeze(0), plain: looking(plain, [1], () => []), base: root, own };
  const dim = p % sizes.length;
  const kind = q % 4;
  if (kind === 0) {
    const other = (p + q) % sizes.length;
    const swap = (list: number[]) => list.with(dim, list[other]).with(other, list[dim]);
    return { tensor: tensor.transpose(dim, other), plain: looking(plain, swap(sizes), swap), base: root, own };
  }
  if (kind === 1 && sizes[dim] > 0) {
    const position = q % sizes[dim];
    const back = (index: number[]) => index.toSpliced(dim, 0, position);
    return {
      tensor: tensor.select(dim, position),
      plain: looking(plain, sizes.toSpliced(dim, 1), back),
      base: root,
      own,
    };
  }
  const start = Math.min(q % 3, sizes[dim]);
  const step = 1 + (p % 2);
  const length = Math.ceil((sizes[dim] - start) / step);
  const back = (index: number[]) => index.with(dim, start + index[dim] * step);
  return {
    tensor: tensor.slice(dim, start, null, step),
    plain: looking(plain, sizes.with(dim, length), back),
    base: root,
    own,
  };
}

const copied = ({ tensor, plain }: State): State => ({
  tensor: tensor.clone(),
  plain: mapped(plain, (cell) => ({ ...cell })),
  base: null,
  own: true,
});

/** Writes in place, through the view if there is one. What an op may have kept for backward is copied first. */
function written(given: State, p: number, q: number): State {
  const state = given.own ? given : copied(given);
  const { tensor, plain } = state;
  const write = (f: (cell: Dual) => Dual) => {
    const values = plain.cells.map(f);
    for (const [i, cell] of plain.cells.entries()) Object.assign(cell, values[i]);
  };
  switch (p % 4) {
    case 0:
      tensor.mul_(q / 10);
      write((cell) => scaled(cell, cell.value * (q / 10), q / 10));
      break;
    case 1:
      tensor.fill_(q / 10);
      write((cell) => scaled(cell, q / 10, 0));
      break;
    case 2:
      tensor.sin_();
      write((cell) => scaled(cell, Math.sin(cell.value), Math.cos(cell.value)));
      break;
    default: {
      tensor.mul_(tensor.clone().sin());
      write((cell) => product(cell, scaled(cell, Math.sin(cell.value), Math.cos(cell.value))));
    }
  }
  return state;
}

/** From a view back to what it looks at. */
const backToBase = (state: State): State =>
  state.base === null ? state : { ...state.base, base: null, own: state.own };

function run(state: State, [kind, p, q]: Step): State {
  switch (kind) {
    case 0:
      return elementwise(state, p);
    case 1:
      return reduced(state, p, q);
    case 2:
      return withSums(state, p, q);
    case 3:
    case 4:
      return viewed(state, p, q);
    case 5:
    case 6:
      return written(state, p, q);
    default:
      return backToBase(state);
  }
}

const near = (got: readonly number[], want: readonly number[], what: string) => {
  assert.equal(got.length, want.length, what);
  got.forEach((value, i) => {
    assert.ok(
      Math.abs(value - want[i]) <= 1e-9 * (1 + Math.abs(want[i])),
      `${what}[${i}]: ${value}, expected ${want[i]}`,
    );
  });
};

function check(shape: number[], program: Step[]): void {
  slopeCount = countOf(shape);
  const values = Array.from({ length: slopeCount }, (_, i) => Math.sin(i * 1.7 + 0.4));
  const leaf = torch.tensor(values, { dtype: torch.float64 }).view(shape).detach().requires_grad_();
  const cells = values.map((value, i) => ({ value, slopes: values.map((_, j) => Number(i === j)) }));
  const start: State = { tensor: leaf, plain: { sizes: shape, cells }, base: null };
  const { tensor, plain } = program.reduce(run, start);
  assert.deepEqual([...tensor.shape], plain.sizes);
  near(
    [...tensor.data_array()],
    plain.cells.map(({ value }) => value),
    "value",
  );
  const weights = plain.cells.map((_, i) => 1 + (i % 3));
  if (!tensor.requires_grad) return;
  tensor
    .mul(torch.tensor(weights, { dtype: torch.float64 }).view(plain.sizes))
    .sum()
    .backward();
  const slopes = values.map((_, j) => plain.cells.reduce((total, cell, i) => total + weights[i] * cell.slopes[j], 0));
  near(leaf.grad === null ? slopes.map(() => 0) : [...leaf.grad.data_array()], slopes, "gradient");
}

describe("random programs", () => {
  it("have the values and gradients of numbers that carry their derivatives", function () {
    this.timeout(20_000);
    const shapes = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 });
    const programs = fc.array(fc.tuple(fc.nat(7), fc.nat(20), fc.nat(20)), { maxLength: 9 });
    fc.assert(fc.property(shapes, programs, check), { numRuns: 2000 });
  });
});

// Searching: where values belong among sorted ones, and which are members of a set.
import { bool, int32, int64, resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import type { Rows } from "./over.js";
import { grid } from "./samples.js";

const { define } = family("search");

type Numbers = Rows["elements"];
type Operand = Tensor | number | boolean;

const isNumber = (value: Operand): value is number | boolean => typeof value !== "object";

/** Where `x` belongs in `size` sorted elements from `start`: before equal ones, or (`right`) after them. NaN is greatest. */
function place(sorted: Numbers, order: Numbers | null, start: number, size: number, x: number, right: boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    const y = sorted[start + (order === null ? middle : order[start + middle])];
    const before = right ? !(y > x) || Number.isNaN(x) : !(y >= x) && !Number.isNaN(y);
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeRows(
  sorted: Numbers,
  order: Numbers | null,
  size: number,
  values: Numbers,
  right: boolean,
  to: Numbers,
): void {
  const rows = size === 0 ? 1 : sorted.length / size;
  const each = rows === 0 ? 0 : values.length / rows;
  for (let row = 0, next = 0; row < rows; row++)
    for (let i = 0; i < each; i++, next++) to[next] = place(sorted, order, row * size, size, values[next], right);
}

interface Search {
  readonly out_int32: boolean;
  readonly right: boolean;
}

/** One sorted row serves all values; several serve a row each. */
function searched(sequence: Tensor, input: Operand, order: Tensor | null, { out_int32, right }: Search): Tensor {
  const sizes = isNumber(input) ? [] : input.sizes;
  const values = isNumber(input) ? Float64Array.of(Number(input)) : elementsOf(input);
  const dtype = out_int32 ? int32 : int64;
  const result = newElements(dtype, sizes);
  const size = sequence.sizes[sequence.ndim - 1];
  placeRows(elementsOf(sequence), order === null ? null : elementsOf(order), size, values, right, result);
  return fromElements(sequence, sizes, dtype, result);
}

const shapeText = ({ sizes }: Tensor) => `[${sizes.join(", ")}]`;

function checkSearch(sequence: Tensor, input: Operand, sorter: Tensor | null): void {
  const fail = (what: string) => new RuntimeError(`torch.searchsorted(): ${what}`);
  if (sequence.ndim === 0) throw fail("boundaries tensor should have positive dimension");
  if (isNumber(input)) {
    if (sequence.ndim !== 1)
      throw fail(
        `input value can be a scalar only when boundaries tensor dimension is 1, but we got boundaries tensor dim(${sequence.ndim}) and input value's dim(0) numel(1)`,
      );
  } else {
    if (sequence.ndim !== 1 && !sameSizes(sequence.sizes.slice(0, -1), input.sizes.slice(0, -1)))
      throw fail(
        `boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries tensor and input value tensor must match, but we got boundaries tensor ${shapeText(sequence)} and input value tensor ${shapeText(input)}`,
      );
  }
  if (sorter === null) return;
  if (!sameSizes(sorter.sizes, sequence.sizes))
    throw fail(
      `boundary and sorter must have the same size, but got boundary tensor ${shapeText(sequence)}and got sorter tensor ${shapeText(sorter)}`,
    );
  if (sorter.dtype !== int64)
    throw fail(`sorter must be a tensor of long dtype but got dtype ${sorter.dtype.scalarType}`);
}

const meanings = {
  sorted_sequence: "Sorted values along the last dimension.",
  input: "The values to find a place for.",
  out_int32: "Whether positions are int32 instead of int64. Default false.",
  right: "Whether a value belongs after equal ones instead of before them. Default false.",
  side: "`left` or `right`, as `right` says.",
  sorter: "Positions that put an unsorted sequence in order.",
  boundaries: "Sorted values.",
};

define(
  "searchsorted(Tensor sorted_sequence, Operand input, *, bool out_int32=false, bool right=false, str? side=null, Tensor? sorter=null)",
  "Where values belong in sorted rows: the positions before which they keep the order.",
  {
    shapes: "(…, n), (…, m) → (…, m)",
    raises: "RuntimeError if other sizes than the last differ",
    reach: "function",
    meanings,
    forward: ({ sorted_sequence, input, side, sorter, right, out_int32 }) => {
      if (side !== null && side !== "left" && side !== "right")
        throw new RuntimeError(`torch.searchsorted(): side can only be 'left' or 'right' but got ${side}`);
      if (right && side === "left")
        throw new RuntimeError(
          "torch.searchsorted(): side and right can't be set to opposites, got side of left while right was True",
        );
      checkSearch(sorted_sequence, input, sorter);
      return searched(sorted_sequence, input, sorter, { out_int32, right: right || side === "right" });
    },
    samples: [() => [grid([3]).detach().sort().values, grid([2, 3], 1).detach()]],
  },
);
define(
  "bucketize(Operand input, Tensor boundaries, *, bool out_int32=false, bool right=false)",
  "Between which boundaries each value lies: 0 before the first.",
  {
    shapes: "any, (n) → that of `input`",
    raises: "RuntimeError if `boundaries` is not a vector",
    reach: "function",
    meanings,
    forward: ({ input, boundaries, ...how }) => {
      if (boundaries.ndim !== 1)
        throw new RuntimeError(`boundaries tensor must be 1 dimension, but got dim(${boundaries.ndim})`);
      checkSearch(boundaries, input, null);
      return searched(boundaries, input, null, how);
    },
    samples: [() => [grid([2, 3], 1).detach(), grid([3]).detach().sort().values]],
  },
);

/** Numbers of both in the type that holds both; a number alone takes the tensor's category. */
function comparable(value: Operand, other: Operand): Numbers {
  if (isNumber(value)) return Float64Array.of(Number(value));
  return elementsOf(value.to(resultType([value, other])));
}

function members(elements: Numbers, among: Numbers, invert: boolean): Numbers {
  const known = new Set(among);
  known.delete(Number.NaN);
  const result = new Uint8Array(elements.length);
  for (let i = 0; i < elements.length; i++) result[i] = known.has(elements[i]) === invert ? 0 : 1;
  return result;
}

define(
  "isin(Operand elements, Operand test_elements, *, bool assume_unique=false, bool invert=false)",
  "Whether each element occurs among others.",
  {
    shapes: "any, any → that of `elements`",
    reach: "function",
    meanings: {
      elements: "The elements to look for, or one number.",
      test_elements: "The elements to look among, or one number.",
      assume_unique: "Accepted, and without effect.",
      invert: "Whether to tell which do not occur. Default false.",
    },
    forward: ({ elements, test_elements, invert }) => {
      const near = isNumber(elements) ? test_elements : elements;
      if (isNumber(near)) throw new TypeError("isin(): argument 'elements' or 'test_elements' must be Tensor");
      const found = members(comparable(elements, test_elements), comparable(test_elements, elements), invert);
      return fromElements(near, isNumber(elements) ? [] : elements.sizes, bool, found);
    },
    samples: [() => [grid([2, 3]).detach(), grid([2]).detach()]],
  },
);

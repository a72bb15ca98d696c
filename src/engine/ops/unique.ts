// Values without repeats.
import { type DType, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { countOf, wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { sortRows } from "./order.js";
import type { Rows } from "./over.js";
import { grid } from "./samples.js";

const { define } = family("unique");

type Numbers = Rows["elements"];

/** Things in order and which of them start a new group of equal ones. */
interface Groups {
  readonly order: ArrayLike<number>;
  readonly starts: Uint8Array;
}

/** What is asked for: `dim` is `null` for single elements. */
interface Wanted {
  readonly dim: number | null;
  readonly return_inverse: boolean;
  readonly return_counts: boolean;
}

function inOrder(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  return order;
}

/** Slices of `size` elements each, in the order of their first different elements. */
function slicesInOrder(elements: Numbers, count: number, size: number): Uint32Array {
  let order = inOrder(count);
  if (size === 1) {
    sortRows({ elements, count: 1, size: count }, false, (sorted) => {
      order = sorted as typeof order;
    });
    return order;
  }
  return order.sort((i, j) => {
    for (let k = 0; k < size; k++) {
      const difference = elements[i * size + k] - elements[j * size + k];
      if (difference !== 0) return difference;
    }
    return i - j;
  });
}

function groupsOf(elements: Numbers, order: Uint32Array, size: number): Groups {
  const starts = new Uint8Array(order.length);
  for (let n = 0; n < order.length; n++) {
    let same = n > 0;
    for (let k = 0; k < size && same; k++) same = elements[order[n] * size + k] === elements[order[n - 1] * size + k];
    starts[n] = same ? 0 : 1;
  }
  return { order, starts };
}

/** The first of each group, which group each thing is in, and how many are in each. */
function described({ order, starts }: Groups): { first: number[]; inverse: Float64Array; counts: number[] } {
  const first: number[] = [];
  const counts: number[] = [];
  const inverse = new Float64Array(order.length);
  for (let n = 0; n < order.length; n++) {
    if (starts[n] === 1) {
      first.push(order[n]);
      counts.push(0);
    }
    counts[counts.length - 1]++;
    inverse[order[n]] = counts.length - 1;
  }
  return { first, inverse, counts };
}

function picked(elements: Numbers, first: readonly number[], size: number, dtype: DType): Numbers {
  const result = newElements(dtype, [first.length * size]);
  first.forEach((from, n) => {
    result.set(elements.subarray(from * size, (from + 1) * size), n * size);
  });
  return result;
}

const vector = (near: Tensor, elements: Numbers) => fromElements(near, [elements.length], int64, elements);

/** Groups of equal elements or slices: those in a row, or all after sorting. */
function grouped(input: Tensor, { dim }: Wanted, sorted: boolean): Tensor[] {
  const at = dim === null ? 0 : wrapDim(dim, input.ndim);
  if (dim !== null && input.numel() === 0 && input.sizes.some((size, d) => size === 0 && d !== at))
    throw new RuntimeError("There are 0 sized dimensions, and they aren't selected, so unique cannot be applied");
  const moved = dim === null || input.ndim === 0 ? input.reshape([-1]) : input.transpose(0, at);
  const elements = elementsOf(moved);
  const size = countOf(moved.sizes.slice(1));
  const order = sorted ? slicesInOrder(elements, moved.sizes[0], size) : inOrder(moved.sizes[0]);
  const { first, inverse, counts } = described(groupsOf(elements, order, size));
  const sizes = [first.length, ...moved.sizes.slice(1)];
  const values = fromElements(input, sizes, input.dtype, picked(elements, first, size, input.dtype));
  return [
    dim === null || input.ndim === 0 ? values : values.transpose(0, at).contiguous(),
    dim === null ? fromElements(input, input.sizes, int64, inverse) : vector(input, inverse),
    vector(input, Float64Array.from(counts)),
  ];
}

const meanings = {
  sorted: "Accepted; results are always in order.",
  return_inverse: "Whether to tell for each element where its value is in the result. Default false.",
  return_counts: "Whether to tell how often each value occurs. Default false.",
  dim: "The dimension whose slices are compared; by default single elements are.",
};

function unique(input: Tensor, wanted: Wanted, sorted: boolean): Tensor | Tensor[] {
  const [values, inverse, counts] = grouped(input, wanted, sorted);
  const more = [...(wanted.return_inverse ? [inverse] : []), ...(wanted.return_counts ? [counts] : [])];
  return more.length === 0 ? values : [values, ...more];
}

/** What is asked for decides the type of the result, so there is a signature for each; the last takes switches by position. */
const kinds = [
  ["*, int? dim=null", "Tensor"],
  ["*, true return_inverse, int? dim=null", "[Tensor, Tensor]"],
  ["*, true return_counts, int? dim=null", "[Tensor, Tensor]"],
  ["*, true return_inverse, true return_counts, int? dim=null", "[Tensor, Tensor, Tensor]"],
  ["bool return_inverse=false, bool return_counts=false, int? dim=null", "Tensor | Tensor[]"],
] as const;

const nothing = { return_inverse: false, return_counts: false };

for (const [parameters, returns] of kinds) {
  define(
    `unique(Tensor input, bool sorted=true, ${parameters})` as "unique(Tensor input, int? dim=null)",
    "The different elements (or slices) in order; on request where each went, and how many there were.",
    {
      shapes: "any → (k), or k in the place of `dim`; then positions as the input, and counts (k)",
      returns,
      meanings,
      forward: ({ input, ...wanted }) => unique(input, { ...nothing, ...wanted }, true),
      samples: [() => [grid([2, 3]).detach()]],
    },
  );
  define(
    `unique_consecutive(Tensor input, ${parameters})` as "unique(Tensor input, int? dim=null)",
    "The elements (or slices) without repeats in a row; on request where each went, and how many there were.",
    {
      shapes: "any → (k), or k in the place of `dim`; then positions as the input, and counts (k)",
      returns,
      meanings,
      forward: ({ input, ...wanted }) => unique(input, { ...nothing, ...wanted }, false),
      samples: [() => [grid([2, 3]).detach()]],
    },
  );
}

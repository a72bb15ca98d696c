// Sorting, and the greatest elements in order.
import { int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { newElements } from "./elements.js";
import { family } from "./family.js";
import { firstOfRows, sortRows } from "./order.js";
import { dimsOf, fromLongRows, placed, rowsOf } from "./over.js";
import { grid } from "./samples.js";
import { needNumber } from "./types.js";

const { define } = family("sort");

const down = "Whether the greatest come first. Default false.";
const stable = "Accepted; equal elements always keep their order.";

interface Sorting {
  readonly dim: number;
  readonly descending: boolean;
}

function sorted(input: Tensor, { dim, descending }: Sorting): Tensor[] {
  const at = wrapDim(dim, input.ndim);
  const rows = rowsOf(input, dimsOf(input, at));
  const values = newElements(input.dtype, [rows.count * rows.size]);
  const indices = new Float64Array(values.length);
  sortRows(rows, descending, (order, start) => {
    for (let i = 0; i < order.length; i++) {
      values[start + i] = rows.elements[start + order[i]];
      indices[start + i] = order[i];
    }
  });
  const { size } = rows;
  return named(
    "sort",
    ["values", "indices"],
    [fromLongRows(input, at, size, input.dtype, values), fromLongRows(input, at, size, int64, indices)],
  );
}

const backInPlace = rule<Sorting>("g back in a's order", "i", (g, { i, inputs: [{ sizes }], args }) =>
  placed(g, i, sizes, { dim: args.dim, keepdim: true }),
);
const text = "a in order";
const returns = 'Named<["values", "indices"]>';

define(
  "sort(Tensor input, int dim=-1, bool descending=false)",
  "The elements in order along a dimension, and where they were: `[values, indices]`. NaN counts as greatest.",
  {
    shapes: "any → two of the same",
    meanings: { descending: down },
    text,
    returns,
    forward: ({ input, ...how }) => sorted(input, how),
    gradients: { a: backInPlace },
    samples: [() => [grid([2, 3])], () => [grid([3, 2]), 0, true]],
  },
);
define(
  "sort(Tensor input, *, bool? stable, int dim=-1, bool descending=false)",
  "The elements in order along a dimension, and where they were: `[values, indices]`. Equal ones keep their order.",
  {
    shapes: "any → two of the same",
    meanings: { descending: down, stable },
    text,
    returns,
    backward: "SortBackward1",
    forward: ({ input, ...how }) => sorted(input, how),
    gradients: { a: backInPlace },
    samples: [() => [grid([2, 3]), { stable: true }]],
  },
);
define("argsort(Tensor input, int dim=-1, bool descending=false)", "The positions that put a dimension in order.", {
  shapes: "any → the same",
  meanings: { descending: down },
  compose: ({ input, dim, descending }) => input.detach().sort(dim, descending).indices,
});
define(
  "argsort(Tensor input, *, bool stable, int dim=-1, bool descending=false)",
  "The positions that put a dimension in order; equal elements keep theirs.",
  {
    shapes: "any → the same",
    meanings: { descending: down, stable },
    compose: ({ input, dim, descending }) => input.detach().sort(dim, descending).indices,
  },
);
define("msort(Tensor input)", "The elements in order along the first dimension.", {
  shapes: "any → the same",
  compose: ({ input }) => input.sort(0).values,
});

interface Top {
  readonly k: number;
  readonly dim: number;
  readonly largest: boolean;
}

function topOf(input: Tensor, { k: count, dim, largest }: Top): Tensor[] {
  const at = wrapDim(dim, input.ndim);
  if (count < 0 || count > (input.ndim === 0 ? 1 : input.sizes[at]))
    throw new RuntimeError("selected index k out of range");
  const k = input.ndim === 0 ? 1 : count;
  if (input.ndim > 0) needNumber("topk_cpu", input);
  const rows = rowsOf(input, dimsOf(input, at));
  const values = newElements(input.dtype, [rows.count * k]);
  const indices = new Float64Array(values.length);
  firstOfRows(rows, k, largest, (order, start, row) => {
    for (let i = 0; i < k; i++) {
      values[row * k + i] = rows.elements[start + order[i]];
      indices[row * k + i] = order[i];
    }
  });
  return named(
    "topk",
    ["values", "indices"],
    [fromLongRows(input, at, k, input.dtype, values), fromLongRows(input, at, k, int64, indices)],
  );
}

define(
  "topk(Tensor input, int k, int dim=-1, bool largest=true, bool sorted=true)",
  "The `k` greatest (or least) elements along a dimension in order, and their positions: `[values, indices]`.",
  {
    shapes: "(…, n, …) → two of (…, k, …)",
    raises: "RuntimeError if `k` is greater than the size of `dim`",
    meanings: {
      k: "How many.",
      largest: "Whether the greatest are taken instead of the least. Default true.",
      sorted: "Accepted; results are always in order.",
    },
    returns,
    text: "the k greatest of a",
    forward: ({ input, ...which }) => topOf(input, which),
    gradients: {
      a: rule<Top>("g at the positions, else 0", "i", (g, { i, inputs: [{ sizes }], args }) =>
        placed(g, i, sizes, { dim: args.dim, keepdim: true }),
      ),
    },
    samples: [() => [grid([2, 4]), 2], () => [grid([3, 2]), 2, 0, false]],
  },
);

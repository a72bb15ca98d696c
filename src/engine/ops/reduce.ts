// Reductions over all elements or some dimensions: sums, means, products, truth.
import type { Elements } from "../backend/backend.js";
import { bool, type DType, float32, int64, uint8 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { countOf, wrapDim, wrapDims } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { newElements } from "./elements.js";
import { exponential } from "./exponential.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import {
  countIn,
  type Dims,
  fromRows,
  type Over,
  type OverOne,
  type Rows,
  reduced,
  restored,
  rowsOf,
  spread,
  whole,
} from "./over.js";
import { grid, values } from "./samples.js";

const { define } = family("reduce");

/** Integers and truths are summed as int64; a type that was asked for is converted to first where that may change values. */
function accumulated(kind: "sum" | "prod", input: Tensor, over: Over, dtype: DType | null): Tensor {
  const type = dtype ?? (input.dtype.is_floating_point ? input.dtype : int64);
  const exact = type.is_floating_point || !input.dtype.is_floating_point;
  return reduced(kind, exact && type !== bool ? input : input.to(type), over, type);
}

define("sum(Tensor input, *, dtype? dtype=null)", "The sum of all elements.", {
  shapes: "any → ()",
  text: "Σ a",
  forward: ({ input, dtype }) => accumulated("sum", input, whole, dtype),
  gradients: { a: rule("g, repeated", "", (g, { inputs: [{ sizes }] }) => g.expand(sizes)) },
  samples: [() => [grid([2, 3])]],
});
define("sum(Tensor input, ints? dim, bool keepdim=false, *, dtype? dtype=null)", "The sums along dimensions.", {
  text: "Σ a",
  backward: "SumBackward1",
  forward: ({ input, dtype, ...over }) => accumulated("sum", input, over, dtype),
  gradients: { a: rule<Over>("g, repeated", "", (g, { inputs: [{ sizes }], args }) => spread(g, sizes, args)) },
  samples: [() => [grid([2, 3]), 1], () => [grid([2, 3, 2]), [0, -1], { keepdim: true }]],
});

define(
  "nansum(Tensor input, ints? dim=null, bool keepdim=false, *, dtype? dtype=null)",
  "The sums of all elements that are not NaN.",
  {
    text: "Σ a where a is a number",
    forward: ({ input, dtype, ...over }) =>
      accumulated("sum", input.dtype.is_floating_point ? input.where(input.eq(input), 0) : input, over, dtype),
    gradients: {
      a: rule<Over>("g where a is a number, else 0", "a", (g, { a, args }) =>
        spread(g, a.sizes, args).mul(a.isnan().logical_not()),
      ),
    },
    samples: [() => [grid([2, 3])], () => [grid([2, 3, 2]), [0, -1], true]],
  },
);

function mean(input: Tensor, over: Over, dtype: DType | null): Tensor {
  const type = dtype ?? input.dtype;
  if (!type.is_floating_point)
    throw new RuntimeError(
      `mean(): could not infer output dtype. ${dtype === null ? "Input" : "Optional"} dtype must be either a floating point or complex dtype. Got: ${type.scalarType}`,
    );
  return reduced("sum", input, over, type).div_(countIn(input.sizes, over.dim));
}

define("mean(Tensor input, *, dtype? dtype=null)", "The mean of all elements.", {
  shapes: "any → ()",
  raises: "RuntimeError if the type of the result is not a float type",
  text: "Σ a / n",
  forward: ({ input, dtype }) => mean(input, whole, dtype),
  gradients: { a: rule("g / n, repeated", "", (g, { inputs: [{ sizes }] }) => g.expand(sizes).div(countOf(sizes))) },
  samples: [() => [grid([2, 3])]],
});
define("mean(Tensor input, ints? dim, bool keepdim=false, *, dtype? dtype=null)", "The means along dimensions.", {
  shapes: "any → without `dim`, or with size 1 there if `keepdim`",
  raises: "RuntimeError if the type of the result is not a float type",
  text: "Σ a / n",
  backward: "MeanBackward1",
  forward: ({ input, dtype, ...over }) => mean(input, over, dtype),
  gradients: {
    a: rule<Over>("g / n, repeated", "", (g, { inputs: [{ sizes }], args }) =>
      spread(g, sizes, args).div(countIn(sizes, args.dim)),
    ),
  },
  samples: [() => [grid([2, 3]), 0], () => [grid([2, 3, 2]), [0, 2], true]],
});
define(
  "nanmean(Tensor input, ints? dim=null, bool keepdim=false, *, dtype? dtype=null)",
  "The means of all elements that are not NaN.",
  {
    compose: ({ input, dim, keepdim, dtype }) => {
      if (!input.dtype.is_floating_point)
        throw new RuntimeError(
          `nanmean(): expected input to have floating point dtype but got ${input.dtype.scalarType}`,
        );
      const count = input.detach().isnan().logical_not().sum(dim, keepdim);
      return input.nansum(dim, keepdim, { dtype }).div(count);
    },
  },
);

/** The product of all other elements along a dimension, from both sides, so that zeros do no harm. */
function othersProduct(a: Tensor, dim: number): Tensor {
  const n = a.sizes[dim];
  const ones = a.narrow(dim, 0, 1).mul(0).add(1);
  const before = [ones];
  const after = [ones];
  for (let i = 0; i < n - 1; i++) {
    before.push(before[i].mul(a.narrow(dim, i, 1)));
    after.push(after[i].mul(a.narrow(dim, n - 1 - i, 1)));
  }
  return cat(before, dim).mul(cat(after.reverse(), dim));
}

/** Whether an element is 0: products are then not divided by it. */
export function hasZero(a: Tensor): boolean {
  return a.detach().eq(0).any().item() as unknown as boolean;
}

const withZero = () =>
  values([
    [0, 0.7],
    [-0.4, 1.3],
  ]);

define("prod(Tensor input, *, dtype? dtype=null)", "The product of all elements.", {
  shapes: "any → ()",
  text: "Π a",
  forward: ({ input, dtype }) => accumulated("prod", input, whole, dtype),
  gradients: {
    a: rule("g * product of the others", "ay", (g, { a, y }) => {
      if (a.numel() === 0) return g.expand(a.sizes);
      if (!hasZero(a)) return g.mul(y).div(a);
      return othersProduct(a.reshape([-1]), 0)
        .view(a.sizes)
        .mul(g);
    }),
  },
  samples: [() => [grid([2, 3])], () => [withZero()]],
});
define("prod(Tensor input, int dim, bool keepdim=false, *, dtype? dtype=null)", "The products along a dimension.", {
  text: "Π a",
  backward: "ProdBackward1",
  forward: ({ input, dim, keepdim, dtype }) => accumulated("prod", input, { dim: [dim], keepdim }, dtype),
  gradients: {
    a: rule<OverOne>("g * product of the others", "ay", (g, { a, y, args }) => {
      if (a.ndim === 0) return g;
      const over = { dim: [args.dim], keepdim: args.keepdim };
      const back = restored(g, a.sizes, over);
      if (a.numel() === 0) return back.expand(a.sizes);
      if (!hasZero(a)) return back.mul(restored(y, a.sizes, over)).div(a);
      return othersProduct(a, wrapDim(args.dim, a.ndim)).mul(back);
    }),
  },
  samples: [() => [grid([2, 3]), 1], () => [withZero(), 0, true]],
});

/** Per row the logarithm of the sum of exponentials; the greatest is taken off first, so that none overflows. */
function logSums({ elements, count, size }: Rows, to: Elements, exp: (x: number) => number): void {
  for (let row = 0, start = 0; row < count; row++, start += size) {
    let most = Number.NEGATIVE_INFINITY;
    for (let i = start; i < start + size; i++) if (!(elements[i] <= most)) most = elements[i];
    const shift = Math.abs(most) === Number.POSITIVE_INFINITY ? 0 : most;
    let sum = 0;
    for (let i = start; i < start + size; i++) sum += exp(elements[i] - shift);
    to[row] = Math.log(sum) + shift;
  }
}

define(
  "logsumexp(Tensor input, ints dim, bool keepdim=false)",
  "The logarithms of sums of exponentials, without overflow.",
  {
    reach: "function method special",
    text: "log Σ exp(a)",
    forward: ({ input, ...over }) => {
      const a = input.dtype.is_floating_point ? input : input.float();
      const rows = rowsOf(a, wrapDims(over.dim, a.ndim));
      const sums = newElements(a.dtype, [rows.count]);
      logSums(rows, sums, a.dtype === float32 ? exponential : Math.exp);
      return fromRows(a, over, a.dtype, sums);
    },
    gradients: {
      a: rule<Over>("g * exp(a − y)", "ay", (g, { a, y, args }) =>
        restored(g, a.sizes, args).mul(a.sub(restored(y, a.sizes, args)).exp()),
      ),
    },
    samples: [() => [grid([2, 3]), 1], () => [grid([2, 3, 2]), [0, -1], true]],
  },
);

/** uint8 stays, as in the days before bool. */
const truthType = (input: Tensor) => (input.dtype === uint8 ? uint8 : bool);

for (const kind of ["all", "any"] as const) {
  const word = kind === "all" ? "all elements are" : "any element is";
  define(`${kind}(Tensor input)`, `Whether ${word} true.`, {
    shapes: "any → ()",
    forward: ({ input }: { input: Tensor }) => reduced(kind, input, whole, truthType(input)),
    samples: [() => [grid([2, 3]).detach()]],
  });
  define(`${kind}(Tensor input, ints? dim, bool keepdim=false)`, `Whether ${word} true, along dimensions.`, {
    forward: ({ input, ...over }: { input: Tensor } & Over) =>
      over.dim?.length === 0 ? input.ne(0).to(truthType(input)) : reduced(kind, input, over, truthType(input)),
    samples: [() => [grid([2, 3]).detach(), 0]],
  });
}

define("count_nonzero(Tensor input, ints? dim=null)", "How many elements are not 0.", {
  shapes: "any → without `dim`",
  forward: ({ input, dim }: { input: Tensor; dim: Dims }) =>
    reduced("sum", input.ne(0), { dim, keepdim: false }, int64),
  samples: [() => [grid([2, 3]).detach(), 0]],
});

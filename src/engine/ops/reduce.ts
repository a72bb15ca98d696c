// Reductions: sums, means, products, extremes, over all elements or some dimensions.
import type { Reduction } from "../backend/backend.js";
import { bool, type DType, int64, uint8 } from "../dtype.js";
import { IndexError, RuntimeError } from "../errors.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import { countOf, reducedSizes, wrapDim, wrapDims } from "../shape.js";
import { allocate, type Tensor } from "../tensor.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import { grid } from "./samples.js";

const { define } = family("reduce");

type Dims = readonly number[] | null;
interface Over {
  readonly dim: Dims;
  readonly keepdim: boolean;
}

function reduced(kind: Reduction, input: Tensor, dim: Dims, keepdim: boolean, dtype: DType): Tensor {
  const dims = wrapDims(dim, input.ndim);
  const result = allocate(input, reducedSizes(input.sizes, dims, true), dtype);
  input.storage.backend.reduce(kind, result, input, dims);
  return keepdim ? result : result.view(reducedSizes(input.sizes, dims, false));
}

const sumType = (input: Tensor, dtype: DType | null) => dtype ?? (input.dtype.is_floating_point ? input.dtype : int64);

/** A reduced tensor with the reduced dimensions put back as 1, so that it broadcasts against the input. */
export function restored(g: Tensor, sizes: readonly number[], { dim, keepdim }: Over): Tensor {
  if (keepdim) return g;
  return g.view(reducedSizes(sizes, wrapDims(dim, sizes.length), true));
}

const spread = (g: Tensor, sizes: readonly number[], over: Over) => restored(g, sizes, over).expand(sizes);
const countIn = (sizes: readonly number[], dim: Dims) => countOf(wrapDims(dim, sizes.length).map((i) => sizes[i]));
const all: Over = { dim: null, keepdim: false };

define("sum(Tensor input, *, dtype? dtype=null)", "The sum of all elements.", {
  text: "Σ a",
  forward: ({ input, dtype }) => reduced("sum", input, null, false, sumType(input, dtype)),
  gradients: { a: rule("g, repeated", "", (g, { inputs: [{ sizes }] }) => g.expand(sizes)) },
  samples: [() => [grid([2, 3])]],
});
define("sum(Tensor input, ints? dim, bool keepdim=false, *, dtype? dtype=null)", "The sums along dimensions.", {
  text: "Σ a",
  backward: "SumBackward1",
  forward: ({ input, dim, keepdim, dtype }) => reduced("sum", input, dim, keepdim, sumType(input, dtype)),
  gradients: { a: rule<Over>("g, repeated", "", (g, { inputs: [{ sizes }], args }) => spread(g, sizes, args)) },
  samples: [() => [grid([2, 3]), 1], () => [grid([2, 3, 2]), [0, -1], { keepdim: true }]],
});

function mean(input: Tensor, dim: Dims, keepdim: boolean, dtype: DType | null): Tensor {
  const type = dtype ?? input.dtype;
  if (!type.is_floating_point)
    throw new RuntimeError(
      `mean(): could not infer output dtype. ${dtype === null ? "Input" : "Optional"} dtype must be either a floating point or complex dtype. Got: ${type.scalarType}`,
    );
  return reduced("sum", input, dim, keepdim, type).div_(countIn(input.sizes, dim));
}

define("mean(Tensor input, *, dtype? dtype=null)", "The mean of all elements.", {
  text: "Σ a / n",
  forward: ({ input, dtype }) => mean(input, null, false, dtype),
  gradients: { a: rule("g / n, repeated", "", (g, { inputs: [{ sizes }] }) => g.expand(sizes).div(countOf(sizes))) },
  samples: [() => [grid([2, 3])]],
});
define("mean(Tensor input, ints? dim, bool keepdim=false, *, dtype? dtype=null)", "The means along dimensions.", {
  text: "Σ a / n",
  backward: "MeanBackward1",
  forward: ({ input, dim, keepdim, dtype }) => mean(input, dim, keepdim, dtype),
  gradients: {
    a: rule<Over>("g / n, repeated", "", (g, { inputs: [{ sizes }], args }) =>
      spread(g, sizes, args).div(countIn(sizes, args.dim)),
    ),
  },
  samples: [() => [grid([2, 3]), 0], () => [grid([2, 3, 2]), [0, 2], true]],
});

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

define("prod(Tensor input, *, dtype? dtype=null)", "The product of all elements.", {
  text: "Π a",
  forward: ({ input, dtype }) => reduced("prod", input, null, false, sumType(input, dtype)),
  gradients: {
    a: rule("g * product of the others", "a", (g, { a }) =>
      a.numel() === 0
        ? g.expand(a.sizes)
        : othersProduct(a.reshape([-1]), 0)
            .view(a.sizes)
            .mul(g),
    ),
  },
  samples: [
    () => [grid([2, 3])],
    () => [
      grid([2, 2])
        .detach()
        .mul(grid([2, 1]).detach().gt(0))
        .requires_grad_(),
    ],
  ],
});
define("prod(Tensor input, int dim, bool keepdim=false, *, dtype? dtype=null)", "The products along a dimension.", {
  text: "Π a",
  backward: "ProdBackward1",
  forward: ({ input, dim, keepdim, dtype }) => reduced("prod", input, [dim], keepdim, sumType(input, dtype)),
  gradients: {
    a: rule<{ dim: number; keepdim: boolean }>("g * product of the others", "a", (g, { a, args }) => {
      const back = restored(g, a.sizes, { dim: [args.dim], keepdim: args.keepdim });
      if (a.ndim === 0) return back;
      return a.numel() === 0 ? back.expand(a.sizes) : othersProduct(a, wrapDim(args.dim, a.ndim)).mul(back);
    }),
  },
  samples: [() => [grid([2, 3]), 1]],
});

/** The gradient of an extreme: shared evenly by all elements that are equal to it. */
function shared(g: Tensor, a: Tensor, y: Tensor, over: Over): Tensor {
  const mask = a.eq(restored(y, a.sizes, over));
  if (over.dim === null) {
    const whole = mask.logical_or(a.isnan().logical_and(y.isnan()));
    return g.div(whole.to(g.dtype).sum()).where(whole, 0);
  }
  const share = mask.to(g.dtype);
  return share.mul(restored(g, a.sizes, over)).div(share.sum(wrapDims(over.dim, a.ndim), true));
}

function needElements(input: Tensor, name: string): void {
  if (input.numel() === 0)
    throw new RuntimeError(
      `${name}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.`,
    );
}

for (const kind of ["max", "min"] as const) {
  const other = kind === "max" ? "maximum" : "minimum";
  const word = kind === "max" ? "greatest" : "least";
  define(`${kind}(Tensor input)`, `The ${word} element.`, {
    backward: kind === "max" ? "MaxBackward1" : "MinBackward1",
    forward: ({ input }: { input: Tensor }) => {
      needElements(input, kind);
      return reduced(kind, input, null, false, input.dtype);
    },
    gradients: { a: rule("g where a = y, else 0", "ay", (g, { a, y }) => shared(g, a, y, all)) },
    samples: [() => [grid([2, 3])]],
  });
  define(
    `a${kind}(Tensor input, ints? dim=null, bool keepdim=false)`,
    `The ${word} elements along dimensions; equal ones share the gradient.`,
    {
      forward: ({ input, dim, keepdim }: { input: Tensor } & Over) => reduced(kind, input, dim, keepdim, input.dtype),
      gradients: { a: rule<Over>("g where a = y, else 0", "ay", (g, { a, y, args }) => shared(g, a, y, args)) },
      samples: [() => [grid([2, 3]), 1]],
    },
  );
  define(
    `${kind}(Tensor input, Tensor other)`,
    `The ${kind === "max" ? "greater" : "lesser"} of two, element by element.`,
    {
      compose: (args: { input: Tensor; other: Tensor }) => args.input[other](args.other),
    },
  );
  define(
    `${kind}(Tensor input, int dim, bool keepdim=false)`,
    `The ${word} elements along a dimension, and their positions: \`[values, indices]\`.`,
    {
      returns: 'Named<["values", "indices"]>',
      forward: ({ input, dim, keepdim }: { input: Tensor; dim: number; keepdim: boolean }) =>
        extremes(kind, input, dim, keepdim),
      gradients: {
        a: rule<{ dim: number; keepdim: boolean }>(
          "g at the positions, else 0",
          "i",
          (g, { i, args, inputs: [{ sizes }] }) => atPositions(g, i, sizes, args),
        ),
      },
      samples: [() => [grid([2, 3]), 1]],
    },
  );
  define(
    `arg${kind}(Tensor input, int? dim=null, bool keepdim=false)`,
    `Positions of the ${word} elements: in the flattened tensor, or along a dimension.`,
    {
      forward: ({ input, dim, keepdim }: { input: Tensor; dim: number | null; keepdim: boolean }) => {
        if (dim !== null) return extremes(kind, input, dim, keepdim)[1];
        if (input.numel() === 0)
          throw new IndexError(
            `arg${kind}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.`,
          );
        const [, position] = extremes(kind, input.reshape([-1]), 0, false);
        return keepdim ? position.view(input.sizes.map(() => 1)) : position;
      },
      samples: [() => [grid([2, 3]).detach()]],
    },
  );
}

function extremes(kind: "max" | "min", input: Tensor, dim: number, keepdim: boolean): Tensor[] {
  const at = wrapDim(dim, input.ndim);
  const whole = input.ndim === 0 ? input.view([1]) : input;
  if (whole.sizes[at] === 0) throw new IndexError(`${kind}(): Expected reduction dim ${at} to have non-zero size.`);
  const sizes = reducedSizes(whole.sizes, [at], true);
  const values = allocate(input, sizes, input.dtype);
  const indices = allocate(input, sizes, int64);
  input.storage.backend.reduceIndex(kind, values, indices, whole, at);
  const shape = input.ndim === 0 ? [] : reducedSizes(input.sizes, [at], keepdim);
  return named(kind, ["values", "indices"], [values.view(shape), indices.view(shape)]);
}

/** `g` where the position along the dimension is that in `indices`, 0 elsewhere. */
function atPositions(
  g: Tensor,
  indices: Tensor,
  sizes: readonly number[],
  args: { dim: number; keepdim: boolean },
): Tensor {
  if (sizes.length === 0) return g;
  const dim = wrapDim(args.dim, sizes.length);
  const over = { dim: [dim], keepdim: args.keepdim };
  const shape = sizes.map((size, i) => (i === dim ? size : 1));
  const counted = indices.new_zeros(shape);
  counted.storage.backend.sequence(counted, 0, 1);
  const hit = counted.eq(restored(indices, sizes, over));
  return hit.to(g.dtype).mul(restored(g, sizes, over));
}

/** uint8 stays, as in the days before bool. */
const truthType = (input: Tensor) => (input.dtype === uint8 ? uint8 : bool);

for (const kind of ["all", "any"] as const) {
  const word = kind === "all" ? "all elements are" : "any element is";
  define(`${kind}(Tensor input)`, `Whether ${word} true.`, {
    forward: ({ input }: { input: Tensor }) => reduced(kind, input, null, false, truthType(input)),
    samples: [() => [grid([2, 3]).detach()]],
  });
  define(`${kind}(Tensor input, int dim, bool keepdim=false)`, `Whether ${word} true, along a dimension.`, {
    forward: ({ input, dim, keepdim }: { input: Tensor; dim: number; keepdim: boolean }) =>
      reduced(kind, input, [dim], keepdim, truthType(input)),
    samples: [() => [grid([2, 3]).detach(), 0]],
  });
}

interface Spread extends Over {
  readonly correction: number;
}

/** The variance: squared distances from the mean, summed, over n − correction. */
function variance(input: Tensor, { dim, keepdim, correction }: Spread): Tensor {
  const distances = input.sub(mean(input, dim, true, null));
  const sum = reduced("sum", distances.mul(distances), dim, keepdim, input.dtype);
  return sum.div(Math.max(countIn(input.sizes, dim) - correction, 0));
}

/** The gradient of the variance. */
function varianceGradient(g: Tensor, a: Tensor, args: Spread): Tensor {
  const centred = a.sub(a.mean(wrapDims(args.dim, a.ndim), true));
  return restored(g, a.sizes, args).mul(centred.mul(2 / (countIn(a.sizes, args.dim) - args.correction)));
}

const spreads = {
  var: { doc: "variance", text: "Σ (a − mean)² / (n − 1)" },
  std: { doc: "standard deviation", text: "√(Σ (a − mean)² / (n − 1))" },
} as const;

for (const kind of ["var", "std"] as const) {
  const { doc, text } = spreads[kind];
  const backward = kind === "var" ? "VarBackward0" : "StdBackward0";
  const forward = (input: Tensor, args: Spread) =>
    kind === "var" ? variance(input, args) : variance(input, args).sqrt();
  const gradient = (g: Tensor, a: Tensor, y: Tensor | null, args: Spread) =>
    varianceGradient(y === null ? g : g.div(y.mul(2)).masked_fill(y.eq(0), 0), a, args);
  const spreadRule = (read: (args: never) => Spread) => ({
    a: rule<never>(
      `${kind === "var" ? "2 * g" : "g / y"} * (a − mean) / (n − 1)`,
      kind === "var" ? "a" : "ay",
      (g, saved) => gradient(g, saved.a, kind === "var" ? null : saved.y, read(saved.args)),
    ),
  });
  const whole = ({ unbiased }: { unbiased: boolean }): Spread => ({ ...all, correction: Number(unbiased) });
  define(`${kind}(Tensor input, bool unbiased=true)`, `The ${doc} of all elements.`, {
    text,
    backward,
    forward: (args: { input: Tensor; unbiased: boolean }) => forward(args.input, whole(args)),
    gradients: spreadRule(whole),
    samples: [() => [grid([2, 3])]],
  });
  const along = ({ dim, unbiased, keepdim }: { dim: Dims; unbiased: boolean; keepdim: boolean }): Spread => ({
    dim,
    keepdim,
    correction: Number(unbiased),
  });
  define(`${kind}(Tensor input, ints? dim, bool unbiased=true, bool keepdim=false)`, `The ${doc} along dimensions.`, {
    text,
    backward,
    forward: (args: { input: Tensor; dim: Dims; unbiased: boolean; keepdim: boolean }) =>
      forward(args.input, along(args)),
    gradients: spreadRule(along),
    samples: [() => [grid([2, 3]), 1], () => [grid([2, 3]), [0, 1], false, true]],
  });
  const corrected = ({
    dim,
    correction,
    keepdim,
  }: {
    dim: Dims;
    correction: number | null;
    keepdim: boolean;
  }): Spread => ({
    dim,
    keepdim,
    correction: correction ?? 1,
  });
  define(
    `${kind}(Tensor input, ints? dim=null, *, float? correction=null, bool keepdim=false)`,
    `The ${doc} along dimensions, over n − \`correction\`.`,
    {
      text,
      backward,
      forward: (args: { input: Tensor; dim: Dims; correction: number | null; keepdim: boolean }) =>
        forward(args.input, corrected(args)),
      gradients: spreadRule(corrected),
      samples: [() => [grid([2, 3]), 1, { correction: 0 }]],
    },
  );
}

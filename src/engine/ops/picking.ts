// Whole slices picked from, and put at, positions of one dimension.
import type { Elements } from "../backend/backend.js";
import { int64 } from "../dtype.js";
import { IndexError, RuntimeError } from "../errors.js";
import { rule, type Saved } from "../op.js";
import { contiguousStrides, countOf, wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { add, asTruth, type Blocks, pick, placeOne, put } from "./blocks.js";
import { elementsOf, fromElements } from "./elements.js";
import { family } from "./family.js";
import { grid, positions } from "./samples.js";
import { combine, type Kind, ofInput, ofSource, type Reduced, reductionRule } from "./scatter-reduce.js";
import { valueIn } from "./types.js";

const { define } = family("picking");

const listed = (sizes: readonly number[]) => `[${sizes.join(", ")}]`;

/** What one op says when positions are wrong, and whether negative ones count from the end. */
interface Manner {
  readonly wrap?: boolean;
  outside(index: number, dim: number, size: number): Error;
}

const outOfSelf: Manner = { outside: () => new IndexError("index out of range in self") };

/** The slices of a row-major tensor of `sizes` at these positions of a dimension. */
function slicesAt(index: Tensor, sizes: readonly number[], dim: number, { wrap, outside }: Manner): Blocks {
  const size = sizes.length === 0 ? 1 : sizes[dim];
  const inner = sizes.length === 0 ? 1 : contiguousStrides(sizes)[dim];
  const outer = countOf(sizes.slice(0, dim));
  const wanted = elementsOf(index);
  const offsets = new Int32Array(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    const at = wrap && wanted[i] < 0 ? wanted[i] + size : wanted[i];
    if (!(at >= 0 && at < size)) throw outside(wanted[i], dim, size);
    offsets[i] = at * inner;
  }
  return { offsets, inner: countOf(sizes.slice(dim + 1)), outer, span: inner * size };
}

const isWhole = ({ dtype }: Tensor) => dtype.name === "int64" || dtype.name === "int32";

interface Slices {
  readonly dim: number;
}

define(
  "index_select(Tensor input, int dim, Tensor index)",
  "The slices at positions `index` of a dimension, which may repeat.",
  {
    shapes: "(…, n, …), (k) → (…, k, …)",
    raises: "IndexError if an index is out of range",
    text: "slices b of a",
    forward: ({ input, dim, index }) => {
      const at = wrapDim(dim, input.ndim);
      if (index.ndim > 1) throw new IndexError("index_select(): Index is supposed to be a vector");
      if (!isWhole(index)) throw new RuntimeError("index_select(): Expected dtype int32 or int64 for index");
      const sizes = input.ndim === 0 ? [] : input.sizes.with(at, index.numel());
      return pick(input, sizes, slicesAt(index, input.sizes, at, outOfSelf));
    },
    gradients: {
      a: rule<Slices>("g at the positions b, added up, else 0", "b", (g, { b, args, inputs: [{ sizes }] }) =>
        sizes.length === 0 ? g : g.new_zeros(sizes).index_add(args.dim, b, g),
      ),
    },
    samples: [() => [grid([3, 2]), 0, positions([2, 0, 2])], () => [grid([2, 3]), -1, positions([1])]],
  },
);

/** A copy of `input` on which `write` has worked, given the slices that `index` means. */
function written(
  input: Tensor,
  dim: number,
  index: Tensor,
  manner: Manner,
  write: (into: Elements, at: Blocks) => void,
): Tensor {
  const at = slicesAt(index, input.sizes, dim, manner);
  const result = input.elements();
  write(result, at);
  if (input.dtype.category === "bool") asTruth(result);
  return fromElements(input, input.sizes, input.dtype, result);
}

/** Checks what `index_add` and `index_reduce` ask of their tensors. */
function checkAdded(name: string, input: Tensor, dim: number, index: Tensor, source: Tensor): void {
  if (index.ndim > 1)
    throw new IndexError(
      `${name}(): Index is supposed to be a vector, but got dim: ${index.ndim} with type: ${index.dtype.scalarType} and size: ${listed(index.sizes)}`,
    );
  if (!isWhole(index))
    throw new RuntimeError(`${name}(): Expected dtype int32/int64 for index but got: ${index.dtype.scalarType}`);
  if (input.dtype !== source.dtype)
    throw new RuntimeError(
      `${name}(): self (${input.dtype.scalarType}) and source (${source.dtype.scalarType}) must have the same scalar type`,
    );
  const count = source.ndim === 0 ? 1 : (source.sizes[dim] ?? 1);
  if (index.numel() !== count)
    throw new RuntimeError(
      `${name}(): Number of indices (${index.numel()}) should be equal to source.size(dim): (${count}), for dim: ${dim}`,
    );
  checkRest(input, dim, source);
}

/** The slices of both tensors must have the same shape. */
function checkRest(input: Tensor, dim: number, source: Tensor): void {
  const own = input.sizes.filter((_, d) => d !== dim);
  const theirs = source.sizes.filter((_, d) => d !== dim);
  const wrong = own.findIndex((size, d) => size !== theirs[d]);
  if (wrong < 0 && own.length === theirs.length) return;
  throw new RuntimeError(
    `The size of tensor a (${own[wrong] ?? 1}) must match the size of tensor b (${theirs[wrong] ?? 1}) at non-singleton dimension ${Math.max(wrong, 0)}`,
  );
}

interface Scaled extends Slices {
  readonly alpha: number | boolean;
}

define(
  "index_add(Tensor input, int dim, Tensor index, Tensor source, *, Scalar alpha=1)",
  "`input` with the slices of `source` (times `alpha`) added at positions `index` of a dimension.",
  {
    shapes: "(…, n, …), (k), (…, k, …) → that of `input`",
    raises: "IndexError if an index is out of range, RuntimeError if sizes differ",
    reach: "function method in-place",
    text: "a, alpha * c added at the slices b",
    forward: ({ input, dim, index, source, alpha }) => {
      const at = wrapDim(dim, input.ndim);
      checkAdded("index_add_", input, at, index, source);
      const factor = input.dtype.is_floating_point ? Number(alpha) : Math.trunc(Number(alpha));
      if (factor === 1) return put(input, source, slicesAt(index, input.sizes, at, outOfSelf), true);
      return written(input, at, index, outOfSelf, (into, where) => add(into, elementsOf(source), where, factor));
    },
    gradients: {
      a: rule("g", "", (g) => g),
      c: rule<Scaled>("alpha * slices b of g", "b", (g, { b, args, inputs }) => {
        const picked = slicesOf(g, args.dim, b, inputs[2].sizes);
        return Number(args.alpha) === 1 ? picked : picked.mul(args.alpha);
      }),
    },
    samples: [
      () => [grid([3, 2]), 0, positions([2, 0]), grid([2, 2], 1)],
      () => [grid([2, 3]), 1, positions([1, 1]), grid([2, 2], 1), { alpha: 0.5 }],
    ],
  },
);

/** The slices of the gradient, in the shape of what was put there. */
function slicesOf(g: Tensor, dim: number, index: Tensor, sizes: readonly number[]): Tensor {
  const picked = g.index_select(dim, index);
  return picked.ndim === sizes.length ? picked : picked.reshape(sizes);
}

/** The complaint about positions of another type. */
export const noLong = (name: string, index: Tensor) =>
  new RuntimeError(`${name}(): Expected a long tensor for index, but got ${index.dtype.scalarType}`);

function checkCopied(input: Tensor, dim: number, index: Tensor, source: Tensor): void {
  const fail = (what: string) => new IndexError(`index_copy_(): ${what}`);
  if (index.ndim > 1) throw fail(`Index should have dimension 1 or 0 (got ${index.ndim})`);
  if (index.dtype.name !== "int64") throw noLong("index_copy_", index);
  if (input.dtype !== source.dtype)
    throw new RuntimeError(
      `index_copy_(): self and source expected to have the same dtype, but got (self) ${input.dtype.scalarType} and (source) ${source.dtype.scalarType}`,
    );
  const count = index.numel();
  if (source.ndim === 0 && count !== 1)
    throw fail(`When source is scalar, index should have one element (got ${count})`);
  if (source.ndim !== input.ndim && source.ndim !== 0 && input.ndim !== 0)
    throw fail(
      `When source and destination are not scalars, their dimensionality must match. Source dimensionality (${source.ndim}), destination dimensionality (${input.ndim})`,
    );
  if (source.ndim > 0 && count !== source.sizes[dim])
    throw fail(`Number of indices (${count}) should be equal to source.size(dim) (${source.sizes[dim]})`);
  const wrong = input.sizes.findIndex((size, d) => d !== dim && size !== source.sizes[d]);
  if (wrong >= 0)
    throw new RuntimeError(
      `index_copy_(): Source/destination tensor must have same slice shapes. Destination slice shape: ${input.sizes.filter((_, d) => d !== dim).join(" ")} at dimension ${dim} and source slice shape: ${source.sizes.filter((_, d) => d !== dim).join(" ")} at dimension ${dim}.`,
    );
}

const named = (name: string): Manner => ({
  outside: (index, dim, size) =>
    new IndexError(`${name}index ${index} is out of bounds for dimension ${dim} with size ${size}`),
});

define(
  "index_copy(Tensor input, int dim, Tensor index, Tensor source)",
  "`input` with the slices of `source` at positions `index` of a dimension.",
  {
    shapes: "(…, n, …), (k), (…, k, …) → that of `input`",
    raises: "IndexError if an index is out of range, RuntimeError if sizes differ",
    reach: "function method in-place",
    text: "a, with c at the slices b",
    forward: ({ input, dim, index, source }) => {
      const at = wrapDim(dim, input.ndim);
      checkCopied(input, at, index, source);
      return put(input, source, slicesAt(index, input.sizes, at, named("index_copy_(): ")), false);
    },
    gradients: {
      a: rule<Slices>("g, 0 at the slices b", "b", (g, { b, args }) => g.index_fill(args.dim, b, 0)),
      c: rule<Slices>("slices b of g", "b", (g, { b, args, inputs }) => slicesOf(g, args.dim, b, inputs[2].sizes)),
    },
    samples: [() => [grid([3, 2]), 0, positions([2, 0]), grid([2, 2], 1)]],
  },
);

function filled(input: Tensor, dimension: number, index: Tensor, value: number): Tensor {
  const dim = wrapDim(dimension, input.ndim);
  if (index.dtype.name !== "int64") throw new IndexError("index_fill_(): Expected dtype int64 for index.");
  if (index.ndim > 1) throw new RuntimeError("Index has to be a vector/scalar");
  const put = valueIn(input.dtype, value);
  return written(input, dim, index, { ...named(""), wrap: true }, (into, where) => placeOne(into, put, where));
}

const emptied = rule<Slices>("g, 0 at the slices b", "b", (g, { b, args }) => g.index_fill(args.dim, b, 0));
const fillDoc = "`input` with `value` in the slices at positions `index` of a dimension.";

define("index_fill(Tensor input, int dim, Tensor index, Tensor value)", fillDoc, {
  shapes: "(…, n, …), (k), () → that of `input`",
  raises: "IndexError if an index is out of range",
  reach: "function method in-place",
  text: "a, with c in the slices b",
  backward: "IndexFillBackward1",
  forward: ({ input, dim, index, value }) => {
    if (value.ndim > 0)
      throw new RuntimeError(
        `index_fill_ only supports a 0-dimensional value tensor, but got tensor with ${value.ndim} dimension(s).`,
      );
    return filled(input, dim, index, value.item());
  },
  gradients: {
    a: emptied,
    c: rule<Slices>("Σ slices b of g", "b", (g, { b, args }) => {
      const covered = g.new_zeros(g.sizes).index_fill(args.dim, b, 1);
      return g.mul(covered).sum();
    }),
  },
  samples: [() => [grid([3, 2]), 0, positions([2, 0]), grid([], 1)]],
});
define("index_fill(Tensor input, int dim, Tensor index, Scalar value)", fillDoc, {
  shapes: "(…, n, …), (k) → that of `input`",
  raises: "IndexError if an index is out of range",
  reach: "function method in-place",
  text: "a, with `value` in the slices b",
  forward: ({ input, dim, index, value }) => filled(input, dim, index, Number(value)),
  gradients: { a: emptied },
  samples: [() => [grid([3, 2]), 0, positions([2, 0]), 0.5]],
});

/** Positions of slices as positions of elements: `index` in the shape of the source. */
function spread(index: Tensor, dim: number, sizes: readonly number[]): Tensor {
  return index
    .to(int64)
    .reshape(sizes.map((_, d) => (d === dim ? index.numel() : 1)))
    .expand(sizes);
}

/** The positions of the elements of a slice-wise reduction, for the rules of `scatter_reduce`. */
function spreadOf({ b, args, inputs: [{ sizes: own }, , { sizes }] }: Saved<Reduced>): Tensor {
  return spread(b, wrapDim(args.dim, own.length), sizes);
}

const reduceKinds = ["prod", "mean", "amax", "amin"];
const reduceSample = (reduce: Kind) => () => [grid([3, 2]), 0, positions([2, 0, 2]), grid([3, 2], 1), reduce];

define(
  "index_reduce(Tensor input, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=true)",
  "`input` with the slices of `source` combined into positions `index` of a dimension: by prod, mean, amax or amin.",
  {
    shapes: "(…, n, …), (k), (…, k, …) → that of `input`",
    raises: "IndexError if an index is out of range, RuntimeError if `reduce` is unknown",
    reach: "function method in-place",
    text: "a, c combined into it at the slices b",
    forward: ({ input, dim, index, source, reduce, include_self }) => {
      if (!reduceKinds.includes(reduce))
        throw new RuntimeError(
          `index_reduce(): Expected reduce to be one of prod, mean, amax or amin but got ${reduce}.`,
        );
      const at = wrapDim(dim, input.ndim);
      checkAdded("index_reduce_", input, at, index, source);
      const how = { kind: reduce as Kind, include_self, dtype: input.dtype };
      return written(input, at, index, outOfSelf, (into, where) => combine(how, into, elementsOf(source), where));
    },
    gradients: {
      a: reductionRule("g, as far as a counts", (g, saved) => ofInput(g, saved, spreadOf(saved))),
      c: reductionRule("slices b of g, as far as c counts", (g, saved) => ofSource(g, saved, spreadOf(saved))),
    },
    samples: [
      ...reduceKinds.map((kind) => reduceSample(kind as Kind)),
      () => [...reduceSample("prod")(), { include_self: false }],
    ],
  },
);

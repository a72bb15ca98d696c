// Elements picked from, and put at, positions along one dimension.
import type { Elements } from "../backend/backend.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { contiguousStrides, countOf, wrapDim } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { asTruth, findPlaces, pick, placeOne, put, singles } from "./blocks.js";
import { elementsOf, fromElements } from "./elements.js";
import { family } from "./family.js";
import { grid, positions } from "./samples.js";
import { valueIn } from "./types.js";

const { define } = family("scatter");

const listed = (sizes: readonly number[]) => `[${sizes.join(", ")}]`;
const atLeastOne = (sizes: readonly number[]) => (sizes.length === 0 ? [1] : sizes);

/** Where each element of `index` points to along `dim`, in a row-major tensor of `sizes`. */
export function placesAlong(index: Tensor, sizes: readonly number[], dim: number): Int32Array {
  const places = new Int32Array(countOf(index.sizes));
  const whole = atLeastOne(sizes);
  const strides = contiguousStrides(whole);
  const wanted = elementsOf(index);
  const wrong = findPlaces(places, wanted, {
    sizes: atLeastOne(index.sizes),
    steps: strides.with(dim, 0),
    along: strides[dim],
    limit: whole[dim],
  });
  if (wrong >= 0)
    throw new RuntimeError(`index ${wanted[wrong]} is out of bounds for dimension ${dim} with size ${whole[dim]}`);
  return places;
}

function checkIndex(op: string, index: Tensor): void {
  if (index.dtype.name !== "int64") throw new RuntimeError(`${op}(): Expected dtype int64 for index`);
}

const rankOf = ({ sizes }: Tensor) => Math.max(sizes.length, 1);

/** Whether every dimension of `index` but `dim` fits into that of `within`. */
function fits(index: Tensor, within: Tensor, dim: number): boolean {
  const limits = atLeastOne(within.sizes);
  return atLeastOne(index.sizes).every((size, d) => d === dim || size <= limits[d]);
}

function gathered(input: Tensor, dimension: number, index: Tensor): Tensor {
  const dim = wrapDim(dimension, input.ndim);
  if (index.numel() > 0) {
    checkIndex("gather", index);
    if (rankOf(index) !== rankOf(input))
      throw new RuntimeError("Index tensor must have the same number of dimensions as input tensor");
    const wrong = atLeastOne(index.sizes).findIndex((size, d) => d !== dim && size > atLeastOne(input.sizes)[d]);
    if (wrong >= 0)
      throw new RuntimeError(
        `Size does not match at dimension ${wrong} expected index ${listed(index.sizes)} to be smaller than self ${listed(input.sizes)} apart from dimension ${dim}`,
      );
  }
  if (index.numel() === 0) return reserve(input, index.sizes, input.dtype);
  return pick(input, index.sizes, singles(placesAlong(index, input.sizes, dim)));
}

interface Along {
  readonly dim: number;
}

define(
  "gather(Tensor input, int dim, Tensor index, *, bool sparse_grad=false)",
  "The elements at positions `index` along a dimension, in the shape of `index`.",
  {
    shapes: "any, of as many dimensions → that of `index`",
    raises: "RuntimeError if an index is out of range, or `index` is larger than `input` outside `dim`",
    text: "a at the positions b",
    forward: ({ input, dim, index }) => gathered(input, dim, index),
    gradients: {
      a: rule<Along>("g at the positions b, added up, else 0", "b", (g, { b, args, inputs: [{ sizes }] }) =>
        g.new_zeros(sizes).scatter_add(args.dim, b, g),
      ),
    },
    samples: [
      () => [
        grid([3, 4]),
        0,
        positions([
          [0, 2, 1],
          [2, 2, 0],
        ]),
      ],
      () => [grid([3, 2]), 1, positions([[1], [0]])],
    ],
  },
);

/** Checks what all kinds of scattering need; `src` is null where one number is put everywhere. */
export function checkScatter(input: Tensor, dim: number, index: Tensor, src: Tensor | null): void {
  if (index.numel() > 0) checkIndex("scatter", index);
  if (src !== null && src.dtype !== input.dtype)
    throw new RuntimeError("scatter(): Expected self.dtype to be equal to src.dtype");
  if (index.numel() === 0) return;
  if (rankOf(index) !== rankOf(input))
    throw new RuntimeError("Index tensor must have the same number of dimensions as self tensor");
  if (src !== null && rankOf(src) !== rankOf(index))
    throw new RuntimeError("Index tensor must have the same number of dimensions as src tensor");
  if (fits(index, input, dim) && (src === null || fits(index, src, -1))) return;
  const within = src === null ? "" : ` and to be smaller size than src ${listed(src.sizes)}`;
  throw new RuntimeError(
    `Expected index ${listed(index.sizes)} to be smaller than self ${listed(input.sizes)} apart from dimension ${dim}${within}`,
  );
}

/** The part of `src` that an index uses: its corner of the index's shape. */
export function cornerOf(src: Tensor, sizes: readonly number[]): Tensor {
  let part = src;
  sizes.forEach((size, dim) => {
    if (part.sizes[dim] > size) part = part.narrow(dim, 0, size);
  });
  return part;
}

/** A copy of `input` on which `write` has worked, given the places that `index` means. */
export function scattered(
  input: Tensor,
  dimension: number,
  index: Tensor,
  src: Tensor | null,
  write: (into: Elements, places: Int32Array) => void,
): Tensor {
  const dim = wrapDim(dimension, input.ndim);
  checkScatter(input, dim, index, src);
  const result = input.elements();
  if (index.numel() > 0) write(result, placesAlong(index, input.sizes, dim));
  if (input.dtype.category === "bool") asTruth(result);
  return fromElements(input, input.sizes, input.dtype, result);
}

/** A copy of `input` with the elements of `src` put, or added, where `index` points to. */
function withSource(input: Tensor, dimension: number, index: Tensor, src: Tensor, accumulate: boolean): Tensor {
  const dim = wrapDim(dimension, input.ndim);
  checkScatter(input, dim, index, src);
  const places = index.numel() > 0 ? placesAlong(index, input.sizes, dim) : new Int32Array(0);
  return put(input, cornerOf(src, index.sizes), singles(places), accumulate);
}

const emptied = rule<Along>("g, 0 at the positions b", "b", (g, { b, args }) => g.scatter(args.dim, b, 0));

/** The gradient in the shape of `sizes`, when only the corner that `index` covers was used. */
export function intoCorner(g: Tensor, sizes: readonly number[]): Tensor {
  let whole = g;
  sizes.forEach((size, dim) => {
    const missing = size - g.sizes[dim];
    if (missing > 0) whole = whole.slice_backward(whole.sizes.with(dim, size), dim, 0, g.sizes[dim], 1);
  });
  return whole;
}

/** `g` at the positions, for the source. */
const picked = rule<Along>("g at the positions b", "b", (g, { b, args, inputs }) =>
  intoCorner(g.gather(args.dim, b), inputs[2].sizes),
);
const where = () => positions([[0, 2, 1, 0]]);

define(
  "scatter(Tensor input, int dim, Tensor index, Tensor src)",
  "`input` with the elements of `src` at positions `index` along a dimension.",
  {
    shapes: "any, of as many dimensions, that of `index` at least → that of `input`",
    raises: "RuntimeError if an index is out of range",
    reach: "function method in-place",
    text: "a, with c at the positions b",
    forward: ({ input, dim, index, src }) => withSource(input, dim, index, src, false),
    gradients: { a: emptied, c: picked },
    samples: [
      () => [grid([3, 4]), 0, where(), grid([1, 4], 1)],
      () => [
        grid([2, 4]),
        1,
        positions([
          [0, 3],
          [2, 1],
        ]),
        grid([3, 4], 1),
      ],
    ],
  },
);
define(
  "scatter(Tensor input, int dim, Tensor index, Scalar value)",
  "`input` with a number at positions `index` along a dimension.",
  {
    shapes: "any, of as many dimensions → that of `input`",
    raises: "RuntimeError if an index is out of range",
    reach: "function method in-place",
    text: "a, with `value` at the positions b",
    backward: "ScatterBackward1",
    forward: ({ input, dim, index, value }) =>
      scattered(input, dim, index, null, (into, places) =>
        placeOne(into, valueIn(input.dtype, value), singles(places)),
      ),
    gradients: { a: emptied },
    samples: [() => [grid([3, 4]), 0, where(), 0.5]],
  },
);
define(
  "scatter_add(Tensor input, int dim, Tensor index, Tensor src)",
  "`input` with the elements of `src` added at positions `index` along a dimension.",
  {
    shapes: "any, of as many dimensions, that of `index` at least → that of `input`",
    raises: "RuntimeError if an index is out of range",
    reach: "function method in-place",
    text: "a, c added at the positions b",
    forward: ({ input, dim, index, src }) => withSource(input, dim, index, src, true),
    gradients: { a: rule("g", "", (g) => g), c: picked },
    samples: [
      () => [
        grid([3, 4]),
        0,
        positions([
          [0, 2, 1, 0],
          [0, 2, 2, 1],
        ]),
        grid([2, 4], 1),
      ],
    ],
  },
);

const reductions: Readonly<Record<string, "sum" | "prod">> = { add: "sum", multiply: "prod" };

function reductionOf(reduce: string): "sum" | "prod" {
  if (!(reduce in reductions)) throw new RuntimeError("reduce argument must be either add or multiply.");
  return reductions[reduce];
}

const combined = "`input` with `src` added to (or multiplied into) what is at positions `index` along a dimension.";

define("scatter(Tensor input, int dim, Tensor index, Tensor src, *, str reduce)", combined, {
  shapes: "any, of as many dimensions, that of `index` at least → that of `input`",
  raises: "RuntimeError if an index is out of range or `reduce` is unknown",
  compose: ({ input, dim, index, src, reduce }) => input.scatter_reduce(dim, index, src, reductionOf(reduce)),
});
define("scatter(Tensor input, int dim, Tensor index, Scalar value, *, str reduce)", combined, {
  shapes: "any, of as many dimensions → that of `input`",
  raises: "RuntimeError if an index is out of range or `reduce` is unknown",
  compose: ({ input, dim, index, value, reduce }) =>
    input.scatter_reduce(dim, index, input.new_full(index.sizes, value), reductionOf(reduce)),
});
define("scatter(Tensor input, int dim, Tensor index, Tensor src, *, str reduce)", combined, {
  shapes: "any, of as many dimensions, that of `index` at least → that of `input`",
  raises: "RuntimeError if an index is out of range or `reduce` is unknown",
  reach: "in-place",
  compose: ({ input, dim, index, src, reduce }) => input.scatter_reduce_(dim, index, src, reductionOf(reduce)),
});
define("scatter(Tensor input, int dim, Tensor index, Scalar value, *, str reduce)", combined, {
  shapes: "any, of as many dimensions → that of `input`",
  raises: "RuntimeError if an index is out of range or `reduce` is unknown",
  reach: "in-place",
  compose: ({ input, dim, index, value, reduce }) =>
    input.scatter_reduce_(dim, index, input.new_full(index.sizes, value), reductionOf(reduce)),
});

/** `index` with the sizes of `like` in all dimensions but `dim`, and the other way round. */
function expandedTo(t: Tensor, like: Tensor, dim: number): Tensor {
  const sizes = t.sizes.map((size, d) => (d === dim || size !== 1 ? size : like.sizes[d]));
  return sizes.every((size, d) => size === t.sizes[d]) ? t : t.expand(sizes);
}

define(
  "take_along_dim(Tensor input, Tensor indices, int? dim=null)",
  "The elements at positions along a dimension (without one: in the flattened tensor), as `argmax` or `argsort` give them.",
  {
    shapes: "any that broadcast outside `dim`",
    raises: "RuntimeError if an index is out of range",
    compose: ({ input, indices, dim }) => {
      if (indices.dtype.name !== "int64")
        throw new RuntimeError(
          `torch.take_along_dim(): dtype of indices should be Long but got ${indices.dtype.scalarType}`,
        );
      if (dim === null) return input.view([-1]).gather(0, indices.view([-1]));
      if (input.ndim !== indices.ndim)
        throw new RuntimeError(
          `torch.take_along_dim(): input and indices should have the same number of dimensions, but got ${input.ndim} dimensions for input, and ${indices.ndim} dimensions for indices`,
        );
      const at = wrapDim(dim, input.ndim);
      return expandedTo(input, indices, at).gather(at, expandedTo(indices, input, at));
    },
    samples: [() => [grid([3, 4]), positions([[0], [2], [1]]), 1]],
  },
);

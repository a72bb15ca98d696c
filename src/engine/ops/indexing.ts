// Picking and placing elements by tensors of positions or by masks.
import type { Elements } from "../backend/backend.js";
import { int64 } from "../dtype.js";
import { IndexError, RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { broadcastSizes, countOf, sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { type Blocks, pick, put } from "./blocks.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { countTrue } from "./masks.js";
import { positions as at, grid } from "./samples.js";

const { define } = family("indexing");

interface Where {
  readonly indices: readonly Tensor[];
  readonly dims: readonly number[] | null;
}

/** Positions, and the dimension that they count along: several for a mask, whose elements are numbered through. */
interface Places {
  readonly index: Tensor;
  readonly dims: readonly number[];
}

const isMask = ({ dtype }: Tensor) => dtype.name === "bool" || dtype.name === "uint8";

function checkMask(input: Tensor, mask: Tensor, dim: number): void {
  if (sameSizes(mask.sizes, input.sizes.slice(dim, dim + mask.ndim))) return;
  const wrong = mask.sizes.findIndex((size, i) => size !== input.sizes[dim + i]);
  throw new IndexError(
    `The shape of the mask [${mask.sizes.join(", ")}] at index ${wrong} does not match the shape of the indexed tensor [${input.sizes.join(", ")}] at index ${dim + wrong}`,
  );
}

function numbersOfTrue(out: Elements, mask: Elements): void {
  for (let i = 0, at = 0; i < mask.length; i++) if (mask[i] !== 0) out[at++] = i;
}

/** The numbers of the elements where a mask is true. */
function trueIn(mask: Tensor): Tensor {
  const elements = elementsOf(mask);
  const sizes = [countTrue(elements)];
  const out = newElements(int64, sizes);
  numbersOfTrue(out, elements);
  return fromElements(mask, sizes, int64, out);
}

function placesOf(input: Tensor, index: Tensor, dim: number): Places {
  if (isMask(index)) {
    checkMask(input, index, dim);
    return { index: trueIn(index), dims: index.sizes.map((_, d) => dim + d) };
  }
  if (index.dtype.category !== "int")
    throw new IndexError("tensors used as indices must be long, byte or bool tensors");
  return { index: index.to(int64), dims: [dim] };
}

function placesIn(input: Tensor, { indices, dims }: Where): Places[] {
  const used = indices.map((index) => (isMask(index) ? index.ndim : 1));
  const count = used.reduce((sum, width) => sum + width, 0);
  if (count > input.ndim) throw new IndexError(`too many indices for tensor of dimension ${input.ndim} (got ${count})`);
  let next = 0;
  return indices.map((index, i) => {
    const places = placesOf(input, index, dims?.[i] ?? next);
    next += used[i];
    return places;
  });
}

function commonSizes(indices: readonly Tensor[]): readonly number[] {
  try {
    return indices.map(({ sizes }) => sizes).reduce(broadcastSizes);
  } catch {
    const shapes = indices.map(({ sizes }) => `[${sizes.join(", ")}]`).join(", ");
    throw new IndexError(`shape mismatch: indexing tensors could not be broadcast together with shapes ${shapes}`);
  }
}

/** What is indexed: a tensor with the indexed dimensions next to each other, and where the slices wanted lie in it. */
interface Layout {
  readonly blocks: Blocks;
  /** The dimensions in the order in which they lie, or `null` for the order that they have. */
  readonly order: readonly number[] | null;
  /** The shape of what is picked. */
  readonly sizes: readonly number[];
}

/** Adds to `offsets` what one tensor of positions contributes, `stride` elements each. */
function addOffsets(offsets: Int32Array, index: Tensor, size: number, stride: number, dim: number): void {
  const wanted = elementsOf(index);
  for (let i = 0; i < wanted.length; i++) {
    const k = wanted[i];
    if (!(k >= -size && k < size))
      throw new IndexError(`index ${k} is out of bounds for dimension ${dim} with size ${size}`);
    offsets[i] += (k < 0 ? k + size : k) * stride;
  }
}

/** Dimensions that are indexed, when others lie between them, move to the front: so does PyTorch. */
function layoutOf(input: Tensor, where: Where): Layout {
  const places = placesIn(input, where);
  const dims = places.flatMap((part) => part.dims);
  const common = commonSizes(places.map(({ index }) => index));
  const together = dims.every((dim, i) => i === 0 || dim === dims[i - 1] + 1);
  const rest = input.sizes.map((_, dim) => dim).filter((dim) => !dims.includes(dim));
  const before = together ? rest.filter((dim) => dim < dims[0]) : [];
  const after = rest.filter((dim) => !before.includes(dim));
  const order = together ? null : [...dims, ...after];
  const sizesOf = (some: readonly number[]) => some.map((dim) => input.sizes[dim]);
  const inner = countOf(sizesOf(after));
  const offsets = new Int32Array(countOf(common));
  let stride = inner;
  for (const part of places.toReversed()) {
    const size = countOf(sizesOf(part.dims));
    addOffsets(offsets, part.index.expand(common), size, stride, part.dims[0]);
    stride *= size;
  }
  return {
    blocks: { offsets, inner, outer: countOf(sizesOf(before)), span: stride },
    order,
    sizes: [...sizesOf(before), ...common, ...sizesOf(after)],
  };
}

/** `input` with its dimensions in this order, as a view. */
function inOrder(input: Tensor, order: readonly number[] | null): Tensor {
  return order === null ? input : input.permute(order);
}

define(
  "index(Tensor input, Tensors indices, ints? dims=null)",
  "The elements at positions given by tensors, one tensor per dimension of `dims`; scripts write `at(...)`.",
  {
    meanings: { dims: "Which dimensions the positions belong to; by default the first ones." },
    shapes: "as `x.at` says",
    raises: "IndexError if a position is out of range",
    reach: "method",
    text: "a at the positions b",
    forward: ({ input, ...where }) => {
      const { blocks, order, sizes } = layoutOf(input, where);
      return pick(inOrder(input, order), sizes, blocks);
    },
    gradients: {
      a: rule<Where>("g at the positions b, added up, else 0", "", (g, { inputs: [{ sizes }], args }) =>
        g.new_zeros(sizes).index_put(args.indices, g, true, args.dims),
      ),
    },
    samples: [() => [grid([3, 4]), [at([0, 2, 0])], [1]], () => [grid([3, 4]), [at([0, -1]), at([1, 1])]]],
  },
);

define(
  "index_put(Tensor input, Tensors indices, Tensor values, bool accumulate=false, ints? dims=null)",
  "`input` with `values` at positions given by tensors, or added there.",
  {
    meanings: { dims: "Which dimensions the positions belong to; by default the first ones." },
    shapes: "any, what broadcasts to the positions → that of `input`",
    raises: "IndexError if a position is out of range",
    reach: "function method in-place",
    text: "a, with c at the positions b",
    forward: ({ input, values, accumulate, ...where }) => {
      const { blocks, order, sizes } = layoutOf(input, where);
      checkValues(input, values, sizes);
      const whole = inOrder(input, order);
      const made = put(whole, values.expand(sizes), blocks, accumulate);
      return order === null ? made : made.permute(order.map((_, dim) => order.indexOf(dim))).contiguous();
    },
    gradients: {
      a: rule<Where & { accumulate: boolean }>("g, 0 at the positions", "", (g, { args }) =>
        args.accumulate ? g : g.index_put(args.indices, g.new_zeros([]), false, args.dims),
      ),
      c: rule<Where>("g at the positions", "", (g, { args }) => g.index(args.indices, args.dims)),
    },
    samples: [
      () => [grid([3, 4]), [at([0, 2])], grid([2, 4], 1)],
      () => [grid([3]), [at([0, 2, 0])], grid([3], 1), true],
    ],
  },
);

function checkValues(input: Tensor, values: Tensor, sizes: readonly number[]): void {
  if (values.dtype !== input.dtype)
    throw new RuntimeError(
      `Index put requires the source and destination dtypes match, got ${input.dtype.scalarType} for the destination and ${values.dtype.scalarType} for the source.`,
    );
  const shift = sizes.length - values.ndim;
  if (shift >= 0 && values.sizes.every((size, i) => size === 1 || size === sizes[i + shift])) return;
  throw new RuntimeError(
    `shape mismatch: value tensor of shape [${values.sizes.join(", ")}] cannot be broadcast to indexing result of shape [${sizes.join(", ")}]`,
  );
}

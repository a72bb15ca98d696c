// Views: other shapes of the same memory. Nothing is computed; writing to a view writes to what it looks at.
import { RuntimeError } from "../errors.js";
import { type Gradient, type OpRow, rule } from "../op.js";
import { countOf, inferSizes, viewStrides, wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { expanded, viewOf } from "./windows.js";

const { define } = family("views");

const reshaped: Gradient = rule("g, in a's shape", "", (g, { inputs: [{ sizes }] }) => g.reshape(sizes));
const small = () => grid([2, 3]);

function viewed(input: Tensor, size: readonly number[]): Tensor | null {
  const sizes = inferSizes(size, input.numel());
  const strides = viewStrides(input.sizes, input.strides, sizes);
  return strides === null ? null : viewOf(input, sizes, strides);
}

define("view(Tensor input, size size)", "The same elements in another shape, without a copy; one size may be -1.", {
  meanings: { size: "The sizes of the result; one may be -1." },
  shapes: "any → `size`, with as many elements",
  raises: "RuntimeError if the sizes do not fit the elements or the memory",
  view: "single",
  reach: "method",
  text: "a",
  forward: ({ input, size }) => {
    const view = viewed(input, size);
    if (view === null)
      throw new RuntimeError(
        "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.",
      );
    return view;
  },
  gradients: { a: reshaped },
  samples: [() => [small(), 3, -1]],
});

define("_reshape_alias(Tensor input, size size)", "Internal: `reshape` where no copy is needed.", {
  shownAs: "reshape",
  view: "single",
  reach: "method",
  text: "a",
  backward: "ReshapeAliasBackward0",
  forward: ({ input, size }) => viewed(input, size)!,
  gradients: { a: reshaped },
  samples: [() => [small(), 3, 2]],
});

define("reshape(Tensor input, size shape)", "The same elements in another shape: a view where possible, else a copy.", {
  shapes: "any → `shape`, with as many elements",
  raises: "RuntimeError if the sizes do not fit the elements",
  compose: ({ input, shape }) => {
    const sizes = inferSizes(shape, input.numel());
    if (viewStrides(input.sizes, input.strides, sizes) !== null) return input._reshape_alias(sizes);
    return input._contiguous_copy()._unsafe_view(sizes);
  },
  samples: [() => [small().t(), 6]],
});

define("_unsafe_view(Tensor input, size size)", "Internal: a view of a fresh copy that nobody else has.", {
  shownAs: "view",
  reach: "method",
  text: "a",
  forward: ({ input, size }) => viewed(input, size)!,
  gradients: { a: reshaped },
  samples: [() => [small(), 3, 2]],
});

define("view_as(Tensor input, Tensor other)", "`input` as a view in the shape of `other`.", {
  meanings: { other: "The tensor that has the wanted shape." },
  shapes: "any, any of as many elements → that of `other`",
  raises: "RuntimeError if the sizes do not fit the elements or the memory",
  reach: "method",
  compose: ({ input, other }) => input.view(other.sizes),
});
define("reshape_as(Tensor input, Tensor other)", "`input` in the shape of `other`.", {
  meanings: { other: "The tensor that has the wanted shape." },
  shapes: "any, any of as many elements → that of `other`",
  raises: "RuntimeError if the sizes do not fit the elements",
  reach: "method",
  compose: ({ input, other }) => input.reshape(other.sizes),
});

define("flatten(Tensor input, int start_dim=0, int end_dim=-1)", "Dimensions from `start_dim` to `end_dim` as one.", {
  shapes: "(a, b, c, d) with 1 and 2 → (a, b · c, d)",
  raises: "RuntimeError if `start_dim` comes after `end_dim`",
  compose: ({ input, start_dim, end_dim }) => {
    const start = wrapDim(start_dim, input.ndim);
    const end = wrapDim(end_dim, input.ndim);
    if (start > end) throw new RuntimeError("flatten() has invalid args: start_dim cannot come after end_dim");
    if (input.ndim === 0) return input.reshape([1]);
    if (start === end) return input;
    const middle = countOf(input.sizes.slice(start, end + 1));
    return input.reshape([...input.sizes.slice(0, start), middle, ...input.sizes.slice(end + 1)]);
  },
  samples: [() => [grid([2, 3, 2]), 1]],
});

function swapped(input: Tensor, dim0: number, dim1: number): Tensor {
  const order = input.sizes.map((_, i) => (i === dim0 ? dim1 : i === dim1 ? dim0 : i));
  return reordered(input, order);
}

function reordered(input: Tensor, order: readonly number[]): Tensor {
  return viewOf(
    input,
    order.map((i) => input.sizes[i]),
    order.map((i) => input.strides[i]),
  );
}

const tRow = define("t(Tensor input)", "The transposed matrix, as a view.", {
  shapes: "(n, m) → (m, n)",
  raises: "RuntimeError if there are more than two dimensions",
  view: "single",
  text: "aᵀ",
  forward: ({ input }) => {
    if (input.ndim > 2) throw new RuntimeError(`t() expects a tensor with <= 2 dimensions, but self is ${input.ndim}D`);
    return input.ndim < 2 ? viewOf(input, input.sizes, input.strides) : swapped(input, 0, 1);
  },
  gradients: { a: rule("gᵀ", "", (g) => g.t()) },
  samples: [() => [small()]],
});

const transposeRow = define("transpose(Tensor input, int dim0, int dim1)", "Two dimensions swapped, as a view.", {
  shapes: "(…, n, …, m, …) → (…, m, …, n, …)",
  raises: "IndexError if a dimension is out of range",
  view: "single",
  text: "aᵀ",
  forward: ({ input, dim0, dim1 }) => swapped(input, wrapDim(dim0, input.ndim), wrapDim(dim1, input.ndim)),
  gradients: { a: rule<{ dim0: number; dim1: number }>("gᵀ", "", (g, { args }) => g.transpose(args.dim0, args.dim1)) },
  samples: [() => [grid([2, 3, 2]), 0, -1]],
});

function orderOf(dims: readonly number[], rank: number): number[] {
  if (dims.length !== rank)
    throw new RuntimeError(
      `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${rank} is not equal to len(dims) = ${dims.length}`,
    );
  const order = dims.map((dim) => wrapDim(dim, rank));
  if (new Set(order).size < rank) throw new RuntimeError("permute(): duplicate dims are not allowed.");
  return order;
}

define("permute(Tensor input, size dims)", "Dimensions in another order, as a view.", {
  meanings: { dims: "The dimensions in their new order." },
  shapes: "(a, b, c) with 2, 0, 1 → (c, a, b)",
  raises: "RuntimeError unless each dimension is named once",
  view: "single",
  text: "a, dimensions reordered",
  forward: ({ input, dims }) => {
    return reordered(input, orderOf(dims, input.ndim));
  },
  gradients: {
    a: rule<{ dims: readonly number[] }>("g, dimensions back in order", "", (g, { args }) => {
      const order = orderOf(args.dims, g.ndim);
      return g.permute(order.map((_, i) => order.indexOf(i)));
    }),
  },
  samples: [() => [grid([2, 3, 2]), 2, 0, 1]],
});

define("expand(Tensor input, size size)", "Dimensions of size 1 repeated, as a view; -1 leaves one as it is.", {
  meanings: { size: "The sizes of the result; -1 leaves one as it is." },
  shapes: "(n, 1) → (…, n, m)",
  raises: "RuntimeError if a size that is not 1 would change",
  view: "single",
  reach: "method",
  text: "a, repeated",
  forward: ({ input, size }) => expanded(input, size),
  gradients: { a: rule("g, summed over the repeats", "", (g) => g) },
  samples: [() => [grid([2, 1]), 3, 2, 4]],
});
define("expand_as(Tensor input, Tensor other)", "`input` expanded to the shape of `other`.", {
  meanings: { other: "The tensor that has the wanted shape." },
  shapes: "(n, 1), (…, n, m) → (…, n, m)",
  raises: "RuntimeError if a size that is not 1 would change",
  reach: "method",
  compose: ({ input, other }) => input.expand(other.sizes),
});
define("broadcast_to(Tensor input, ints size)", "`input` broadcast to a shape, as a view.", {
  shapes: "(n, 1) → (…, n, m)",
  raises: "RuntimeError if a size that is not 1 would change",
  compose: ({ input, size }) => input.expand(size),
});

const squeezeAll = define("squeeze(Tensor input)", "Without dimensions of size 1, as a view.", {
  shapes: "(n, 1, m, 1) → (n, m)",
  view: "single",
  text: "a",
  forward: ({ input }) =>
    squeezed(
      input,
      input.sizes.map((_, i) => i),
    ),
  gradients: { a: reshaped },
  samples: [() => [grid([2, 1, 3])]],
});
const squeezeOne = define("squeeze(Tensor input, int dim)", "Without one dimension, if its size is 1, as a view.", {
  meanings: { dim: "The dimension that goes if its size is 1." },
  shapes: "(n, 1, m) → (n, m); other sizes than 1 stay",
  view: "single",
  text: "a",
  backward: "SqueezeBackward1",
  forward: ({ input, dim }) => squeezed(input, [wrapDim(dim, input.ndim)]),
  gradients: { a: reshaped },
  samples: [() => [grid([2, 1, 3]), 1]],
});

const squeezeSome = define(
  "squeeze(Tensor input, ints dim)",
  "Without some dimensions, where their size is 1, as a view.",
  {
    meanings: { dim: "The dimensions that go if their size is 1." },
    shapes: "(n, 1, m) → (n, m); other sizes than 1 stay",
    view: "single",
    text: "a",
    backward: "SqueezeBackward2",
    forward: ({ input, dim }) =>
      squeezed(
        input,
        dim.map((d) => wrapDim(d, input.ndim)),
      ),
    gradients: { a: reshaped },
    samples: [() => [grid([2, 1, 3, 1]), [1, 3]]],
  },
);

function squeezed(input: Tensor, dims: readonly number[]): Tensor {
  const keep = input.sizes.map((size, i) => !(size === 1 && dims.includes(i)));
  return viewOf(
    input,
    input.sizes.filter((_, i) => keep[i]),
    input.strides.filter((_, i) => keep[i]),
  );
}

const unsqueezeRow = define("unsqueeze(Tensor input, int dim)", "With a new dimension of size 1, as a view.", {
  meanings: { dim: "Where the new dimension stands." },
  shapes: "(n, m) → (n, 1, m)",
  view: "single",
  text: "a",
  forward: ({ input, dim }) => {
    const at = wrapDim(dim, input.ndim + 1);
    const stride = at < input.ndim ? input.sizes[at] * input.strides[at] : 1;
    return viewOf(input, input.sizes.toSpliced(at, 0, 1), input.strides.toSpliced(at, 0, stride));
  },
  gradients: { a: reshaped },
  samples: [() => [small(), 1]],
});

define("detach(Tensor input)", "The same memory, out of the graph.", {
  shapes: "any → the same",
  text: "a",
  forward: ({ input }) => viewOf(input, input.sizes, input.strides),
  samples: [() => [small().detach()]],
});

define("alias(Tensor input)", "A view of everything.", {
  shapes: "any → the same",
  view: "single",
  reach: "method",
  text: "a",
  forward: ({ input }) => viewOf(input, input.sizes, input.strides),
  gradients: { a: rule("g", "", (g) => g) },
  samples: [() => [small()]],
});

/** The in-place form of a view: the tensor itself becomes that view. PyTorch numbers its nodes after the others. */
export function viewInPlace(row: OpRow, backward: string, signature = row.signature.text): void {
  define(signature as "t(Tensor input)", row.doc, {
    view: "single",
    reach: "in-place",
    text: row.text,
    backward,
    forward: row.forward,
    gradients: { a: row.gradients[0] },
    samples: [...row.samples],
  });
}

viewInPlace(tRow, "TBackward1");
viewInPlace(transposeRow, "TransposeBackward1");
viewInPlace(transposeRow, "TransposeBackward1", "swapdims(Tensor input, int dim0, int dim1)");
viewInPlace(squeezeAll, "SqueezeBackward2");
viewInPlace(squeezeOne, "SqueezeBackward3");
viewInPlace(squeezeSome, "SqueezeBackward4");
viewInPlace(unsqueezeRow, "UnsqueezeBackward1");
define("swapaxes(Tensor input, int axis0, int axis1)", "Two dimensions swapped.", {
  shapes: "(…, n, …, m, …) → (…, m, …, n, …)",
  raises: "IndexError if a dimension is out of range",
  reach: "in-place",
  compose: ({ input, axis0, axis1 }) => input.transpose_(axis0, axis1),
});

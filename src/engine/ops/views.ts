// Views: other shapes of the same memory. Nothing is computed; writing to a view writes to what it looks at.
import { emptyStrided } from "../backward.js";
import { IndexError, RuntimeError, ValueError } from "../errors.js";
import { type Gradient, rule } from "../op.js";
import { contiguousStrides, countOf, inferSizes, isContiguous, viewStrides, wrapDim } from "../shape.js";
import { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { diagonalOf, expanded, selected, viewOf, window } from "./windows.js";

const { define } = family("views");

const reshaped: Gradient = rule("g, in a's shape", "", (g, { inputs: [{ sizes }] }) => g.reshape(sizes));
const small = () => grid([2, 3]);

function viewed(input: Tensor, size: readonly number[]): Tensor | null {
  const sizes = inferSizes(size, input.numel());
  const strides = viewStrides(input.sizes, input.strides, sizes);
  return strides === null ? null : viewOf(input, sizes, strides);
}

define("view(Tensor input, size size)", "The same elements in another shape, without a copy; one size may be -1.", {
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
  view: "single",
  reach: "method",
  text: "a",
  backward: "ReshapeAliasBackward0",
  forward: ({ input, size }) => viewed(input, size)!,
  gradients: { a: reshaped },
  samples: [() => [small(), 3, 2]],
});

define("reshape(Tensor input, size shape)", "The same elements in another shape: a view where possible, else a copy.", {
  compose: ({ input, shape }) => {
    const sizes = inferSizes(shape, input.numel());
    if (viewStrides(input.sizes, input.strides, sizes) !== null) return input._reshape_alias(sizes);
    return input._contiguous_copy()._unsafe_view(sizes);
  },
  samples: [() => [small().t(), 6]],
});

define("_unsafe_view(Tensor input, size size)", "Internal: a view of a fresh copy that nobody else has.", {
  reach: "method",
  text: "a",
  forward: ({ input, size }) => viewed(input, size)!,
  gradients: { a: reshaped },
  samples: [() => [small(), 3, 2]],
});

define("view_as(Tensor input, Tensor other)", "`input` as a view in the shape of `other`.", {
  reach: "method",
  compose: ({ input, other }) => input.view(other.sizes),
});
define("reshape_as(Tensor input, Tensor other)", "`input` in the shape of `other`.", {
  reach: "method",
  compose: ({ input, other }) => input.reshape(other.sizes),
});

define("flatten(Tensor input, int start_dim=0, int end_dim=-1)", "Dimensions from `start_dim` to `end_dim` as one.", {
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

define("t(Tensor input)", "The transposed matrix, as a view.", {
  view: "single",
  text: "aᵀ",
  forward: ({ input }) => {
    if (input.ndim > 2) throw new RuntimeError(`t() expects a tensor with <= 2 dimensions, but self is ${input.ndim}D`);
    return input.ndim < 2 ? viewOf(input, input.sizes, input.strides) : swapped(input, 0, 1);
  },
  gradients: { a: rule("gᵀ", "", (g) => g.t()) },
  samples: [() => [small()]],
});

define("transpose(Tensor input, int dim0, int dim1)", "Two dimensions swapped, as a view.", {
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
  view: "single",
  text: "a, dimensions reordered",
  forward: ({ input, dims }) => {
    for (const dim of dims) wrapDim(dim, input.ndim);
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
  view: "single",
  reach: "method",
  text: "a, repeated",
  forward: ({ input, size }) => expanded(input, size),
  gradients: { a: rule("g, summed over the repeats", "", (g) => g) },
  samples: [() => [grid([2, 1]), 3, 2, 4]],
});
define("expand_as(Tensor input, Tensor other)", "`input` expanded to the shape of `other`.", {
  reach: "method",
  compose: ({ input, other }) => input.expand(other.sizes),
});
define("broadcast_to(Tensor input, ints size)", "`input` broadcast to a shape, as a view.", {
  compose: ({ input, size }) => input.expand(size),
});

define("squeeze(Tensor input)", "Without dimensions of size 1, as a view.", {
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
define("squeeze(Tensor input, int dim)", "Without one dimension, if its size is 1, as a view.", {
  view: "single",
  text: "a",
  backward: "SqueezeBackward1",
  forward: ({ input, dim }) => squeezed(input, [wrapDim(dim, input.ndim)]),
  gradients: { a: reshaped },
  samples: [() => [grid([2, 1, 3]), 1]],
});

function squeezed(input: Tensor, dims: readonly number[]): Tensor {
  const keep = input.sizes.map((size, i) => !(size === 1 && dims.includes(i)));
  return viewOf(
    input,
    input.sizes.filter((_, i) => keep[i]),
    input.strides.filter((_, i) => keep[i]),
  );
}

define("unsqueeze(Tensor input, int dim)", "With a new dimension of size 1, as a view.", {
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

// ---- parts of a tensor, and the rules that put their gradients back in place

define(
  "narrow(Tensor input, int dim, int start, int length)",
  "`length` positions of a dimension from `start` on, as a view.",
  {
    compose: ({ input, dim, start, length }) => {
      if (input.ndim === 0) throw new RuntimeError("narrow() cannot be applied to a 0-dim tensor.");
      const size = input.sizes[wrapDim(dim, input.ndim)];
      if (length < 0) throw new RuntimeError("narrow(): length must be non-negative.");
      if (start < -size || start > size)
        throw new IndexError(`start out of range (expected to be in range of [${-size}, ${size}], but got ${start})`);
      const from = start < 0 ? start + size : start;
      if (from + length > size)
        throw new RuntimeError(`start (${from}) + length (${length}) exceeds dimension size (${size}).`);
      return input.slice(dim, from, from + length);
    },
    samples: [() => [small(), 1, 1, 2]],
  },
);

interface Slice {
  readonly dim: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly step: number;
}

/** The part of a dimension that a slice means, as Python counts. */
function sliced(input: Tensor, { dim, start, end, step }: Slice): Tensor {
  if (step <= 0) throw new ValueError("slice step must be positive");
  const at = wrapDim(dim, input.ndim);
  const size = input.sizes[at];
  const clip = (index: number) => Math.min(Math.max(index < 0 ? index + size : index, 0), size);
  const from = clip(start ?? 0);
  const to = Math.max(clip(end ?? size), from);
  return window(input, at, from, Math.ceil((to - from) / step), step);
}

define(
  "slice(Tensor input, int dim=0, int? start=null, int? end=null, int step=1)",
  "Positions of a dimension from `start` up to `end`, by `step`, as a view; scripts write `at(slice(start, end, step))`.",
  {
    view: "single",
    reach: "method",
    text: "part of a",
    forward: ({ input, ...part }) => sliced(input, part),
    gradients: {
      a: rule<Slice>("g in its place, else 0", "", (g, { inputs: [{ sizes }], args }) =>
        g.slice_backward(sizes, args.dim, args.start, args.end, args.step),
      ),
    },
    samples: [() => [grid([4, 3]), 0, 1, 4, 2]],
  },
);
define(
  "slice_backward(Tensor grad_output, ints input_sizes, int dim, int? start, int? end, int step)",
  "Zeros with `grad_output` where a slice was taken.",
  {
    reach: "method",
    text: "a in its place, else 0",
    forward: ({ grad_output, input_sizes, ...part }) =>
      placed(grad_output, input_sizes, (whole) => sliced(whole, part)),
    gradients: { a: rule<Slice>("part of g", "", (g, { args }) => g.slice(args.dim, args.start, args.end, args.step)) },
    samples: [() => [grid([2, 3]), [4, 3], 0, 1, 4, 2]],
  },
);

/** Zeros of a shape, with `part` of it copied from `g`. */
function placed(g: Tensor, sizes: readonly number[], part: (whole: Tensor) => Tensor): Tensor {
  const whole = g.new_zeros(sizes);
  g.storage.backend.copy(part(whole), g);
  return whole;
}

function positionIn(input: Tensor, dim: number, index: number): number {
  const size = input.sizes[dim];
  if (index < -size || index >= size)
    throw new IndexError(`index ${index} is out of bounds for dimension ${dim} with size ${size}`);
  return index < 0 ? index + size : index;
}

define("select(Tensor input, int dim, int index)", "One position of a dimension, which goes away, as a view.", {
  view: "single",
  text: "part of a",
  forward: ({ input, dim, index }) => {
    if (input.ndim === 0) throw new IndexError("select() cannot be applied to a 0-dim tensor.");
    const at = wrapDim(dim, input.ndim);
    return selected(input, at, positionIn(input, at, index));
  },
  gradients: {
    a: rule<{ dim: number; index: number }>("g in its place, else 0", "", (g, { inputs: [{ sizes }], args }) =>
      g.select_backward(sizes, args.dim, args.index),
    ),
  },
  samples: [() => [small(), 1, -1]],
});
define(
  "select_backward(Tensor grad_output, ints input_sizes, int dim, int index)",
  "Zeros with `grad_output` at one position of a dimension.",
  {
    reach: "method",
    text: "a in its place, else 0",
    forward: ({ grad_output, input_sizes, dim, index }) =>
      placed(grad_output, input_sizes, (whole) => {
        const at = wrapDim(dim, whole.ndim);
        return selected(whole, at, positionIn(whole, at, index));
      }),
    gradients: {
      a: rule<{ dim: number; index: number }>("part of g", "", (g, { args }) => g.select(args.dim, args.index)),
    },
    samples: [() => [grid([2]), [2, 3], 1, 2]],
  },
);

interface Diagonal {
  readonly offset: number;
  readonly dim1: number;
  readonly dim2: number;
}

function diagonal(input: Tensor, { offset, dim1, dim2 }: Diagonal): Tensor {
  const [first, second] = [wrapDim(dim1, input.ndim), wrapDim(dim2, input.ndim)];
  if (first === second) throw new RuntimeError(`diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
  return diagonalOf(input, offset, first, second);
}

define("diagonal(Tensor input, int offset=0, int dim1=0, int dim2=1)", "The diagonal of two dimensions, as a view.", {
  view: "single",
  text: "diagonal of a",
  forward: ({ input, ...which }) => diagonal(input, which),
  gradients: {
    a: rule<Diagonal>("g on the diagonal, else 0", "", (g, { inputs: [{ sizes }], args }) =>
      g.diagonal_backward(sizes, args.offset, args.dim1, args.dim2),
    ),
  },
  samples: [() => [grid([3, 3])], () => [grid([2, 3, 4]), 1, 0, 2]],
});
define(
  "diagonal_backward(Tensor grad_output, ints input_sizes, int offset, int dim1, int dim2)",
  "Zeros with `grad_output` on a diagonal.",
  {
    reach: "method",
    text: "a on the diagonal, else 0",
    forward: ({ grad_output, input_sizes, ...which }) =>
      placed(grad_output, input_sizes, (whole) => diagonal(whole, which)),
    gradients: {
      a: rule<Diagonal>("diagonal of g", "", (g, { args }) => g.diagonal(args.offset, args.dim1, args.dim2)),
    },
    samples: [() => [grid([3]), [3, 3], 0, 0, 1]],
  },
);

define("unbind(Tensor input, int dim=0)", "The positions of a dimension as a list of views.", {
  returns: "Tensor[]",
  view: "multiple",
  text: "parts of a",
  forward: ({ input, dim }) => {
    const at = wrapDim(dim, input.ndim);
    return Array.from({ length: input.sizes[at] }, (_, i) => selected(input, at, i));
  },
  gradients: {
    a: rule<{ dim: number }>("the parts of g, stacked", "", (_, { args, inputs: [{ sizes }] }, __, parts) =>
      parts.map((part, i) => part.select_backward(sizes, args.dim, i)).reduce((sum, part) => sum.add(part)),
    ),
  },
  samples: [() => [small(), 1]],
});

// ---- the rest

define("detach(Tensor input)", "The same memory, out of the graph.", {
  text: "a",
  forward: ({ input }) => viewOf(input, input.sizes, input.strides),
  samples: [() => [small().detach()]],
});

define("alias(Tensor input)", "A view of everything.", {
  view: "single",
  reach: "method",
  text: "a",
  forward: ({ input }) => viewOf(input, input.sizes, input.strides),
  gradients: { a: rule("g", "", (g) => g) },
  samples: [() => [small()]],
});

interface Strided {
  readonly size: readonly number[];
  readonly stride: readonly number[];
  readonly storage_offset: number | null;
}

define(
  "as_strided(Tensor input, ints size, ints stride, int? storage_offset=null)",
  "Any view of the memory of `input`.",
  {
    view: "single",
    text: "part of a",
    forward: ({ input, size, stride, storage_offset }) => viewOf(input, size, stride, storage_offset ?? input.offset),
    gradients: {
      a: rule<Strided>("g in its place, else 0", "", (g, { inputs: [meta], args }) => {
        const whole = emptyStrided(g, meta);
        const repeated = args.stride.flatMap((step, i) => (step === 0 && args.size[i] > 1 ? [i] : []));
        const once = repeated.length > 0 ? g.sum(repeated, true) : g;
        const part = whole.as_strided(once.sizes, args.stride, (args.storage_offset ?? meta.offset) - meta.offset);
        part.copy_(once);
        return whole;
      }),
    },
    samples: [() => [grid([3, 3]), [2, 2], [1, 3], 1]],
  },
);

define("clone(Tensor input)", "A copy.", {
  text: "a",
  forward: ({ input }) => {
    const dense = isContiguous(input.sizes, input.strides) || !isDense(input);
    const strides = dense ? contiguousStrides(input.sizes) : input.strides;
    const result = new Tensor(input.storage.backend.allocate(input.dtype, input.numel()), input.sizes, strides, 0);
    input.storage.backend.copy(result, input);
    return result;
  },
  gradients: { a: rule("g", "", (g) => g) },
  samples: [() => [small()]],
});

/** Whether the elements fill their memory without gaps or repeats, in whatever order: a clone keeps that order. */
function isDense({ sizes, strides }: Tensor): boolean {
  const order = sizes
    .map((_, i) => i)
    .filter((i) => sizes[i] !== 1)
    .sort((i, j) => strides[j] - strides[i]);
  return isContiguous(
    order.map((i) => sizes[i]),
    order.map((i) => strides[i]),
  );
}

define(
  "contiguous(Tensor input)",
  "The tensor itself if its elements lie in row-major order, else a copy of which that is true.",
  {
    reach: "method",
    compose: ({ input }) => {
      if (input.is_contiguous()) return input;
      return input._contiguous_copy();
    },
  },
);
define("_contiguous_copy(Tensor input)", "Internal: a row-major copy.", {
  reach: "method",
  text: "a",
  backward: "CloneBackward0",
  forward: ({ input }) => {
    const result = input.new_zeros(input.sizes);
    input.storage.backend.copy(result, input);
    return result;
  },
  gradients: { a: rule("g", "", (g) => g) },
  samples: [() => [small()]],
});

// Parts of a tensor as views, and the ops that put their gradients back in place.
import { IndexError, RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { diagonalOf, selected, window } from "./windows.js";

const { define } = family("parts");

const small = () => grid([2, 3]);

define(
  "narrow(Tensor input, int dim, int start, int length)",
  "`length` positions of a dimension from `start` on, as a view.",
  {
    shapes: "(…, n, …) → (…, length, …)",
    raises: "RuntimeError if `start` + `length` exceeds the size",
    compose: ({ input, dim, start, length }) => {
      if (input.ndim === 0) throw new RuntimeError("narrow() cannot be applied to a 0-dim tensor.");
      const size = input.sizes[wrapDim(dim, input.ndim)];
      if (start < -size || start > size)
        throw new IndexError(`start out of range (expected to be in range of [${-size}, ${size}], but got ${start})`);
      const from = start < 0 ? start + size : start;
      if (length < 0 || from + length > size)
        throw new RuntimeError(`start (${from}) + length (${length}) exceeds dimension size (${size}).`);
      return input.slice(dim, from, from + length);
    },
    samples: [() => [small(), 1, 1, 2]],
  },
);

define("narrow_copy(Tensor input, int dim, int start, int length)", "A copy of `length` positions of a dimension.", {
  shapes: "(…, n, …) → (…, length, …)",
  raises: "RuntimeError if `start` + `length` exceeds the size",
  compose: ({ input, dim, start, length }) => input.narrow(dim, start, length).clone(),
  samples: [() => [small(), 1, 1, 2]],
});

interface Slice {
  readonly dim: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly step: number;
}

/** The part of a dimension that a slice means, as Python counts. */
export function sliced(input: Tensor, { dim, start, end, step }: Slice): Tensor {
  if (step <= 0) throw new RuntimeError("slice step must be positive");
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
    shapes: "(…, n, …) → (…, ⌈(end − start) / step⌉, …)",
    raises: "RuntimeError if `step` is not positive",
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
    throw new IndexError(
      `select(): index ${index} out of range for tensor of size [${input.sizes.join(", ")}] at dimension ${dim}`,
    );
  return index < 0 ? index + size : index;
}

/** One position of a dimension, which goes away. */
export function selectedPart(input: Tensor, dim: number, index: number): Tensor {
  if (input.ndim === 0) throw new IndexError("select() cannot be applied to a 0-dim tensor.");
  const at = wrapDim(dim, input.ndim);
  return selected(input, at, positionIn(input, at, index));
}

define("select(Tensor input, int dim, int index)", "One position of a dimension, which goes away, as a view.", {
  shapes: "(…, n, …) → without `dim`",
  raises: "IndexError if `index` is out of range",
  view: "single",
  text: "part of a",
  forward: ({ input, dim, index }) => selectedPart(input, dim, index),
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
      placed(grad_output, input_sizes, (whole) => selectedPart(whole, dim, index)),
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

/** The diagonal of two dimensions, as the last dimension. */
export function diagonalPart(input: Tensor, { offset, dim1, dim2 }: Diagonal): Tensor {
  const [first, second] = [wrapDim(dim1, input.ndim), wrapDim(dim2, input.ndim)];
  if (first === second) throw new RuntimeError(`diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
  return diagonalOf(input, offset, first, second);
}

define("diagonal(Tensor input, int offset=0, int dim1=0, int dim2=1)", "The diagonal of two dimensions, as a view.", {
  shapes: "(…, n, n) → (…, n): the two dimensions become a last one",
  raises: "RuntimeError if the two dimensions are the same",
  view: "single",
  text: "diagonal of a",
  forward: ({ input, ...which }) => diagonalPart(input, which),
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
      placed(grad_output, input_sizes, (whole) => diagonalPart(whole, which)),
    gradients: {
      a: rule<Diagonal>("diagonal of g", "", (g, { args }) => g.diagonal(args.offset, args.dim1, args.dim2)),
    },
    samples: [() => [grid([3]), [3, 3], 0, 0, 1]],
  },
);

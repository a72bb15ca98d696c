// Copies of a tensor in which one part is another tensor: the inverse of slicing, selecting and taking a diagonal.
import { rule } from "../op.js";
import { fillPart } from "./as-strided.js";
import { family } from "./family.js";
import { diagonalPart, selectedPart, sliced } from "./parts.js";
import { grid } from "./samples.js";

const { define } = family("part-scatter");

interface Slice {
  readonly dim: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly step: number;
}

define(
  "slice_scatter(Tensor input, Tensor src, int dim=0, int? start=null, int? end=null, int step=1)",
  "A copy of `input`, with `src` in place of a range of positions.",
  {
    shapes: "any, that of the slice → that of `input`",
    raises: "RuntimeError if the shape of `src` is not that of the slice",
    text: "a, with b in its place",
    forward: ({ input, src, ...part }) => fillPart(input, src, (whole) => sliced(whole, part)),
    gradients: {
      a: rule<Slice>("g, 0 where b was put", "", (g, { args, inputs }) =>
        g.slice_scatter(g.new_zeros(inputs[1].sizes), args.dim, args.start, args.end, args.step),
      ),
      b: rule<Slice>("g where b was put", "", (g, { args }) => g.slice(args.dim, args.start, args.end, args.step)),
    },
    samples: [() => [grid([4, 3]), grid([2, 3], 1), 0, 1, 4, 2]],
  },
);

interface Selected {
  readonly dim: number;
  readonly index: number;
}

define(
  "select_scatter(Tensor input, Tensor src, int dim, int index)",
  "A copy of `input`, with `src` in place of one position of a dimension.",
  {
    shapes: "any, without `dim` → that of `input`",
    raises: "RuntimeError if the shape of `src` is not that of the part",
    text: "a, with b in its place",
    forward: ({ input, src, dim, index }) => fillPart(input, src, (whole) => selectedPart(whole, dim, index)),
    gradients: {
      a: rule<Selected>("g, 0 where b was put", "", (g, { args, inputs }) =>
        g.select_scatter(g.new_zeros(inputs[1].sizes), args.dim, args.index),
      ),
      b: rule<Selected>("g where b was put", "", (g, { args }) => g.select(args.dim, args.index)),
    },
    samples: [() => [grid([2, 3]), grid([2], 1), 1, -1]],
  },
);

interface Diagonal {
  readonly offset: number;
  readonly dim1: number;
  readonly dim2: number;
}

define(
  "diagonal_scatter(Tensor input, Tensor src, int offset=0, int dim1=0, int dim2=1)",
  "A copy of `input`, with `src` on a diagonal.",
  {
    shapes: "any, that of the diagonal → that of `input`",
    raises: "RuntimeError if the shape of `src` is not that of the diagonal",
    text: "a, with b on the diagonal",
    forward: ({ input, src, ...which }) => fillPart(input, src, (whole) => diagonalPart(whole, which)),
    gradients: {
      a: rule<Diagonal>("g, 0 where b was put", "", (g, { args, inputs }) =>
        g.diagonal_scatter(g.new_zeros(inputs[1].sizes), args.offset, args.dim1, args.dim2),
      ),
      b: rule<Diagonal>("g where b was put", "", (g, { args }) => g.diagonal(args.offset, args.dim1, args.dim2)),
    },
    samples: [() => [grid([3, 3]), grid([2], 1), 1]],
  },
);

// Reductions of segments: runs of rows that belong together.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { type OpRow, rule } from "../op.js";
import { countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import type { Rows } from "./over.js";
import { grid, positions } from "./samples.js";
import { needFloat } from "./types.js";

const { define } = family("segments");

type Numbers = Rows["elements"];

interface Segments {
  readonly reduce: string;
  readonly initial: number | boolean | null;
}

/** What a reduction starts from, and how it takes one more element. */
const folds: Readonly<Record<string, { start: number; step(sum: number, x: number): number }>> = {
  sum: { start: 0, step: (sum, x) => sum + x },
  mean: { start: 0, step: (sum, x) => sum + x },
  prod: { start: 1, step: (product, x) => product * x },
  max: { start: Number.NEGATIVE_INFINITY, step: Math.max },
  min: { start: Number.POSITIVE_INFINITY, step: Math.min },
};

function reduceSegments(
  from: Numbers,
  to: Numbers,
  lengths: Numbers,
  inner: number,
  { reduce, initial }: Segments,
): void {
  const { start, step } = folds[reduce];
  let row = 0;
  for (let segment = 0; segment < lengths.length; segment++) {
    const end = row + lengths[segment];
    for (let i = 0; i < inner; i++) {
      let result = initial === null ? start : Number(initial);
      for (let k = row; k < end; k++) result = step(result, from[k * inner + i]);
      const empty = lengths[segment] === 0;
      if (reduce === "mean" && (!empty || initial === null)) result /= lengths[segment];
      to[segment * inner + i] = result;
    }
    row = end;
  }
}

/** Which segment each row belongs to. */
function owners(lengths: Tensor): Tensor {
  const counts = lengths.elements();
  return positions([...counts].flatMap((count, segment) => new Array<number>(count).fill(segment)));
}

/** What an element gets of its segment's gradient. */
function segmentGradient(g: Tensor, a: Tensor, y: Tensor, lengths: Tensor, { reduce }: Segments): Tensor {
  const own = owners(lengths).to(a.device);
  const spread = (t: Tensor) => t.index_select(0, own);
  if (reduce === "sum") return spread(g);
  if (reduce === "prod") return spread(g.mul(y)).div(a);
  const sizes = lengths.to(g.dtype).view([-1, ...a.sizes.slice(1).map(() => 1)]);
  if (reduce === "mean") return spread(g.div(sizes.clamp({ min: 1 })));
  const hits = a.eq(spread(y)).to(g.dtype);
  const shares = hits.new_zeros(y.sizes).index_add(0, own, hits);
  return spread(g.div(shares.clamp({ min: 1 }))).mul(hits);
}

const row: OpRow = define(
  "_segment_reduce(Tensor data, Tensor lengths, str reduce, Scalar? initial)",
  "Internal: segments of given lengths, reduced.",
  {
    reach: "",
    backward: "SegmentReduceBackward0",
    forward: ({ data, lengths, ...how }) => {
      needFloat("_segment_reduce_cpu", data);
      const sizes = [lengths.numel(), ...data.sizes.slice(1)];
      const result = newElements(data.dtype, sizes);
      reduceSegments(elementsOf(data), result, elementsOf(lengths), countOf(data.sizes.slice(1)), how);
      return fromElements(data, sizes, data.dtype, result);
    },
    gradients: {
      a: rule<Segments>("what its segment's g is to it", "aby", (g, { a, b, y, args }) =>
        segmentGradient(g, a, y, b, args),
      ),
    },
    samples: Object.keys(folds).map((reduce) => () => [grid([4, 2]), positions([1, 3]), reduce, null]),
  },
);

interface Given {
  readonly lengths: Tensor | null;
  readonly offsets: Tensor | null;
  readonly axis: number;
  readonly unsafe: boolean;
}

/** The lengths of segments, also where their starts were given. */
function lengthsOf(data: Tensor, { lengths, offsets, axis, unsafe }: Given): Tensor {
  const fail = (what: string) => new RuntimeError(`segment_reduce(): ${what}`);
  const given = lengths ?? offsets;
  if (given === null) throw fail("Either lengths or offsets must be defined.");
  if (given.ndim !== 1 || axis !== 0)
    throw fail(`Expected axis to be the last dimension of ${lengths ? "lengths" : "offsets"} but got ${axis}.`);
  const found = lengths ?? given.diff();
  if (!unsafe && found.sum().item() !== data.sizes[0])
    throw fail("Expected all rows of lengths along axis to sum to data.size(lengths.dim()-1) when !unsafe.");
  return found;
}

define(
  "segment_reduce(Tensor data, str reduce, *, Tensor? lengths=null, Tensor? indices=null, Tensor? offsets=null, int axis=0, bool unsafe=false, Scalar? initial=null)",
  "Reduces runs of rows to one row each.",
  {
    shapes: "(n, …) → (segments, …)",
    raises: "RuntimeError unless `lengths` or `offsets` is given and fits",
    reach: "function",
    meanings: {
      data: "The rows.",
      reduce: "How: `sum`, `mean`, `max`, `min` or `prod`.",
      lengths: "How many rows each run has.",
      indices: "Not supported, as in PyTorch.",
      offsets: "Where runs start, and where the last one ends, instead of their lengths.",
      axis: "The dimension of the rows: 0.",
      unsafe: "Whether to skip checking that all rows belong to a run. Default false.",
      initial: "What each run starts from.",
    },
    compose: ({ data, reduce, indices, initial, ...given }) => {
      if (indices !== null) throw new RuntimeError("segment_reduce(): indices based reduction is not supported yet.");
      if (!(reduce in folds)) throw new RuntimeError(`segment_reduce(): unknown reduction ${reduce}`);
      return applyRow(row, { data, lengths: lengthsOf(data, given), reduce, initial });
    },
  },
);

// Bags of embeddings: sums, means or maxima of rows of a table, without keeping the rows.
import { applyRow, callRows } from "../apply.js";
import { int64 } from "../dtype.js";
import { NotImplementedError, RuntimeError, ValueError } from "../errors.js";
import { rows as allRows, rule } from "../op.js";
import { sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { type Bags, bagSizes, greatestOfBags, sumBags } from "./bags.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { needDense, needIndices, needTable, paddingRow, renormalise } from "./embedding.js";
import { family } from "./family.js";
import { placedAt } from "./pooling.js";
import { grid, positions } from "./samples.js";

const { define } = family("embedding-bag");

const modes: readonly string[] = ["sum", "mean", "max"];

interface Bagging {
  readonly mode: string;
  readonly scale_grad_by_freq: boolean;
  readonly include_last_offset: boolean;
  readonly padding_idx: number;
}

/** Where bags start, and where the last one ends. */
function startsOf(offsets: Tensor, count: number, include_last_offset: boolean): Float64Array {
  const given = elementsOf(offsets);
  if (given.length > 0 && given[0] !== 0)
    throw new RuntimeError(
      `offsets[0] has to be 0, i.e., the first sequence in the mini-batch has to start from position 0. However, got ${given[0]}`,
    );
  const last = given[given.length - 1];
  if (given.length > 0 && last > count)
    throw new RuntimeError(
      `offsets[-1] can not be greater than input's length ${count} but got offsets[-1] of ${last}`,
    );
  return Float64Array.from(include_last_offset ? given : [...given, count]);
}

function bagsOf(sizes: readonly number[], indices: Tensor, offsets: Tensor, args: Bagging): Bags {
  return {
    indices: elementsOf(indices),
    starts: startsOf(offsets, indices.numel(), args.include_last_offset),
    padding: args.padding_idx,
    rows: sizes[0],
    width: sizes[1],
  };
}

/** By how much each entry counts in its bag, and which bag that is. Entries of padding, and of no bag, do not count. */
function sharesOf(bags: Bags, mode: string): { factors: Float64Array; bagOf: Float64Array } {
  const sizes = bagSizes(bags);
  const factors = new Float64Array(bags.indices.length);
  const bagOf = new Float64Array(bags.indices.length);
  sizes.forEach((size, bag) => {
    for (let i = bags.starts[bag]; i < bags.starts[bag + 1]; i++) {
      bagOf[i] = bag;
      factors[i] = bags.indices[i] === bags.padding ? 0 : mode === "mean" ? 1 / size : 1;
    }
  });
  return { factors, bagOf };
}

function bagged(weight: Tensor, samples: Tensor | null, bags: Bags, mode: string): Tensor[] {
  const sizes = [Math.max(bags.starts.length - 1, 0), bags.width];
  const result = newElements(weight.dtype, sizes);
  const greatest = newElements(int64, mode === "max" ? sizes : [0]);
  const { factors } = sharesOf(bags, mode);
  if (samples !== null)
    elementsOf(samples).forEach((factor: number, i: number) => {
      factors[i] *= factor;
    });
  if (mode === "max") greatestOfBags(elementsOf(weight), bags, result, greatest);
  else sumBags(elementsOf(weight), bags, factors, result);
  const found = fromElements(weight, mode === "max" ? sizes : [0], int64, greatest);
  return [fromElements(weight, sizes, weight.dtype, result), found];
}

/** For each entry what flows back to its bag, and by how much the entry counts. */
function backToEntries(g: Tensor, bags: Bags, mode: string): { entries: Tensor; factors: Tensor } {
  const { factors, bagOf } = sharesOf(bags, mode);
  const count = [factors.length];
  const numbers = newElements(g.dtype, [...count, 1]);
  numbers.set(factors);
  return {
    entries: call("embedding", "function", g, fromElements(g, count, int64, bagOf)),
    factors: fromElements(g, [...count, 1], g.dtype, numbers),
  };
}

function call(name: string, how: "function", ...args: unknown[]): Tensor {
  return callRows(
    allRows.get(name)!.filter(({ reach }) => reach[how]),
    args,
    0,
    false,
  ) as Tensor;
}

/** Each column's gradient goes to the row that had its maximum. */
function maxGradient(g: Tensor, greatest: Tensor, sizes: readonly number[]): Tensor {
  const from = elementsOf(greatest);
  const places = newElements(int64, g.sizes);
  const mask = newElements(g.dtype, g.sizes);
  for (let i = 0; i < places.length; i++) {
    if (from[i] < 0) continue;
    places[i] = from[i] * sizes[1] + (i % sizes[1]);
    mask[i] = 1;
  }
  const counted = g.mul(fromElements(g, g.sizes, g.dtype, mask));
  return placedAt(counted, fromElements(g, g.sizes, int64, places), sizes, 2);
}

const bagRow = define(
  "_embedding_bag(Tensor weight, Tensor? per_sample_weights, Tensor indices, Tensor offsets, str mode, bool scale_grad_by_freq, bool include_last_offset, int padding_idx)",
  "Internal: bags of rows of a table, and, for maxima, the rows that they come from.",
  {
    reach: "",
    backward: "EmbeddingBagBackward0",
    text: "rows c of a, in bags, times b",
    returns: "Tensor[]",
    forward: ({ weight, per_sample_weights, indices, offsets, ...args }) =>
      bagged(weight, per_sample_weights, bagsOf(weight.sizes, indices, offsets, args), args.mode),
    gradients: {
      a: rule<Bagging & { per_sample_weights?: null }>("g, added to the rows c, times b", "bcdi", (g, saved) => {
        const { args, c, d } = saved;
        const [{ sizes }] = saved.inputs;
        if (args.mode === "max") return maxGradient(g, saved.i, sizes);
        const { entries, factors } = backToEntries(g, bagsOf(sizes, c, d, args), args.mode);
        const weighted = args.per_sample_weights === null ? factors : factors.mul(saved.b.unsqueeze(1));
        const backward = allRows.get("embedding_dense_backward")![0];
        const { padding_idx, scale_grad_by_freq } = args;
        const given = { indices: c, num_weights: sizes[0], padding_idx, scale_grad_by_freq };
        return applyRow(backward, { grad_output: entries.mul(weighted), ...given }) as Tensor;
      }),
      b: rule<Bagging>("g · rows c of a", "acd", (g, { a, c, d, args }) => {
        const { entries, factors } = backToEntries(g, bagsOf(a.sizes, c, d, args), "sum");
        return call("embedding", "function", a, c).mul(entries).mul(factors).sum(1);
      }),
    },
    samples: [
      () => [grid([4, 2]), grid([4], 1), positions([0, 2, 0, 3]), positions([0, 3]), "sum", false, false, 3],
      () => [grid([4, 2]), null, positions([0, 2, 1]), positions([0, 1, 1]), "mean", false, false, -1],
      () => [grid([4, 2]), null, positions([0, 2, 1]), positions([0, 2, 2, 3]), "max", false, true, -1],
    ],
  },
);

interface Call {
  readonly weight: Tensor;
  readonly offsets: Tensor;
  readonly scale_grad_by_freq: boolean;
  readonly sparse: boolean;
  readonly per_sample_weights: Tensor | null;
  readonly include_last_offset: boolean;
  readonly padding_idx: number | null;
}

function applyBags(
  { weight, offsets, scale_grad_by_freq, sparse, ...more }: Call,
  indices: Tensor,
  mode: string,
): [Tensor, Tensor] {
  needIndices(indices, "embedding_bag");
  needTable(weight);
  needDense(sparse);
  const { per_sample_weights, include_last_offset } = more;
  const padding_idx = paddingRow(more.padding_idx, weight.sizes[0]);
  const given = { weight, per_sample_weights, indices, offsets, mode, scale_grad_by_freq, include_last_offset };
  return applyRow(bagRow, { ...given, padding_idx }) as [Tensor, Tensor];
}

const meanings = {
  input: "Numbers of rows: bag by bag with `offsets`, or a matrix with a bag in each row.",
  weight: "The table: a row per number.",
  indices: "Numbers of rows, bag by bag.",
  offsets: "Where each bag starts.",
  max_norm: "Rows that are asked for are scaled down, in place, where their norm is greater than this.",
  norm_type: "The p of that norm. Default 2.",
  scale_grad_by_freq: "Whether gradients are divided by how often a row is asked for. Default false.",
  mode: "What becomes of a bag: `sum`, `mean` or `max`. Default `mean`.",
  sparse: "Only false: sparse tensors are not in Gradlens.",
  per_sample_weights: "A factor for each entry, with mode `sum`.",
  include_last_offset: "Whether the last of `offsets` is where the last bag ends. Default false.",
  padding_idx: "A row that does not count.",
};

define(
  "embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=false, int mode=0, bool sparse=false, Tensor? per_sample_weights=null, bool include_last_offset=false, int? padding_idx=null)",
  "Sums, means or maxima (`mode` 0, 1, 2) of rows of a table; the bag of each entry, the sizes of bags, the rows of maxima.",
  {
    shapes: "(classes, d), (n), (bags) → (bags, d), and what gradients need",
    raises: "RuntimeError if an index is out of range or sizes do not fit",
    meanings: { ...meanings, mode: "0 for sums, 1 for means, 2 for maxima." },
    reach: "function",
    returns: "[Tensor, Tensor, Tensor, Tensor]",
    compose: ({ indices, mode, ...more }) => {
      const [result, greatest] = applyBags(more, indices, modes[mode]);
      const bags = bagsOf(more.weight.sizes, indices, more.offsets, {
        ...more,
        mode: "",
        padding_idx: more.padding_idx ?? -1,
      });
      const counts = (values: Float64Array) => fromElements(indices, [values.length], int64, values);
      const sizes = counts(bagSizes(bags));
      if (modes[mode] === "sum") return [result, counts(new Float64Array(0)), sizes.mul(0), sizes.mul(0)];
      return [result, counts(sharesOf(bags, "mean").bagOf), sizes, mode === 1 ? sizes : greatest];
    },
  },
);

interface Functional extends Omit<Call, "offsets"> {
  readonly input: Tensor;
  readonly offsets: Tensor | null;
  readonly mode: string;
  readonly max_norm: number | null;
  readonly norm_type: number;
}

/** The numbers as one list, and where bags start. */
function listOf({ input, offsets }: Functional): { indices: Tensor; starts: Tensor } {
  if (input.ndim === 2) {
    if (offsets !== null)
      throw new ValueError(
        "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences. However, found offsets of type <class 'torch.Tensor'>",
      );
    const [bags, length] = input.sizes;
    const starts = Float64Array.from({ length: bags }, (_, i) => i * length);
    return { indices: input.reshape([-1]), starts: fromElements(input, [bags], int64, starts) };
  }
  if (input.ndim !== 1)
    throw new ValueError(`input has to be 1D or 2D Tensor, but got Tensor of dimension ${input.ndim}`);
  if (offsets === null) throw new ValueError("offsets has to be a 1D Tensor but got None");
  if (offsets.ndim !== 1) throw new ValueError("offsets has to be a 1D Tensor");
  return { indices: input, starts: offsets };
}

function checkMode({ mode, scale_grad_by_freq, per_sample_weights, input }: Functional): void {
  if (!modes.includes(mode)) throw new ValueError("mode has to be one of sum, mean or max");
  if (mode === "max" && scale_grad_by_freq)
    throw new ValueError("max mode does not support scaling the gradient by the frequency");
  if (per_sample_weights === null) return;
  if (!sameSizes(input.sizes, per_sample_weights.sizes))
    throw new ValueError(
      `embedding_bag: If per_sample_weights (${per_sample_weights.shape}) is not None, then it must have the same shape as the input (${input.shape})`,
    );
  if (mode !== "sum")
    throw new NotImplementedError(
      `embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' (got mode='${mode}'). Please open a feature request on GitHub.`,
    );
}

define(
  "embedding_bag(Tensor input, Tensor weight, Tensor? offsets=null, float? max_norm=null, float norm_type=2, bool scale_grad_by_freq=false, str mode='mean', bool sparse=false, Tensor? per_sample_weights=null, bool include_last_offset=false, int? padding_idx=null)",
  "Sums, means or maxima of rows of a table, bag by bag.",
  {
    meanings,
    reach: "functional",
    shapes: "(entries), (n, d), (bags) → (bags, d)",
    raises: "ValueError where bags and arguments do not fit",
    compose: (given: Functional) => {
      checkMode(given);
      const { indices, starts } = listOf(given);
      const { weight, max_norm, norm_type, mode, per_sample_weights } = given;
      if (max_norm !== null) renormalise(weight, indices, max_norm, norm_type);
      const flat = per_sample_weights === null ? null : per_sample_weights.reshape([-1]);
      return applyBags({ ...given, offsets: starts, per_sample_weights: flat }, indices, mode)[0];
    },
  },
);

// Embeddings: rows of a table of weights, by their numbers.
import { applyRow } from "../apply.js";
import { AssertionError, RuntimeError } from "../errors.js";
import { no_grad } from "../mode.js";
import { type OpRow, rule } from "../op.js";
import { allocate, type Tensor } from "../tensor.js";
import { pick } from "./blocks.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { frequencies, limitRows, rowsAt } from "./embed.js";
import { family } from "./family.js";
import { grid, positions } from "./samples.js";

const { define } = family("embedding");

/** What the gradient of an embedding depends on. */
interface Counting {
  readonly padding_idx: number;
  readonly scale_grad_by_freq: boolean;
}

/** Raises unless a tensor holds positions. */
export function needIndices({ dtype }: Tensor, op: string): void {
  if (dtype.name === "int64" || dtype.name === "int32") return;
  throw new RuntimeError(
    `Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got ${dtype.tensorType} instead (while checking arguments for ${op})`,
  );
}

/** Raises unless weights are a table. */
export function needTable(weight: Tensor): void {
  if (weight.ndim !== 2) throw new RuntimeError("'weight' must be 2-D");
}

const meanings = {
  input: "Numbers of rows, as int64 or int32.",
  indices: "Numbers of rows, as int64 or int32.",
  weight: "The table: a row per number.",
  padding_idx: "A row that gets no gradient.",
  max_norm: "Rows that are asked for are scaled down, in place, where their norm is greater than this.",
  norm_type: "The p of that norm. Default 2.",
  scale_grad_by_freq: "Whether gradients are divided by how often a row is asked for. Default false.",
  sparse: "Only false: sparse tensors are not in Gradlens.",
};
const about = {
  meanings,
  shapes: "(…), (n, d) → (…, d)",
  raises: "IndexError if a number is not that of a row",
};

const backwardRow: OpRow = define(
  "embedding_dense_backward(Tensor grad_output, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq)",
  "Elements added to the rows of a table that they came from.",
  {
    reach: "",
    text: "a, added to the rows b",
    backward: "EmbeddingDenseBackwardBackward0",
    forward: ({ grad_output, indices, num_weights, padding_idx, scale_grad_by_freq }) => {
      const width = grad_output.sizes[grad_output.ndim - 1];
      const result = allocate(grad_output, [num_weights, width], grad_output.dtype);
      const where = elementsOf(indices);
      const given = scale_grad_by_freq
        ? grad_output.mul(shares(grad_output, indices, { padding_idx, scale_grad_by_freq }, num_weights))
        : grad_output;
      const { backend } = result.storage;
      backend.scatter(result, given, rowsAt(where, num_weights, width), true);
      if (padding_idx >= 0) backend.fill(result.select(0, padding_idx), 0);
      return result;
    },
    gradients: {
      a: rule<Counting>("rows b of g", "b", (g, { b, args }) => {
        const rows = applyRow(embeddingRow, {
          weight: g,
          indices: b,
          padding_idx: -1,
          scale_grad_by_freq: false,
          sparse: false,
        });
        return (rows as Tensor).mul(shares(g, b, args, g.sizes[0]));
      }),
    },
    samples: [
      () => [grid([3, 2]), positions([0, 2, 0]), 3, 1, true],
      () => [grid([2, 2]), positions([0, 1]), 3, 1, false],
    ],
  },
);

/** By how much each row's share of the gradient counts: 0 for padding, less for rows that are asked for often. */
function shares(near: Tensor, indices: Tensor, { padding_idx, scale_grad_by_freq }: Counting, rows: number): Tensor {
  const where = elementsOf(indices);
  const counts = scale_grad_by_freq ? frequencies(where, rows) : null;
  const result = newElements(near.dtype, indices.sizes);
  for (let i = 0; i < where.length; i++)
    result[i] = where[i] === padding_idx ? 0 : counts === null ? 1 : 1 / counts[where[i]];
  return fromElements(near, [...indices.sizes, 1], near.dtype, result);
}

const embeddingRow: OpRow = define(
  "embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=false, bool sparse=false)",
  "Rows of a table, by their numbers.",
  {
    ...about,
    reach: "function",
    text: "rows b of a",
    forward: ({ weight, indices, sparse }) => {
      needTable(weight);
      needIndices(indices, "embedding");
      needDense(sparse);
      const [rows, width] = weight.sizes;
      const sizes = [...indices.sizes, width];
      return pick(weight, sizes, rowsAt(elementsOf(indices), rows, width));
    },
    gradients: {
      a: rule<Counting>("g, added to the rows b", "b", (g, { b, args, inputs: [{ sizes }] }) => {
        const { padding_idx, scale_grad_by_freq } = args;
        const call = { grad_output: g, indices: b, num_weights: sizes[0], padding_idx, scale_grad_by_freq };
        return applyRow(backwardRow, call) as Tensor;
      }),
    },
    samples: [
      () => [
        grid([3, 2]),
        positions([
          [0, 2],
          [0, 1],
        ]),
      ],
      () => [grid([3, 2]), positions([0, 2, 0]), 1],
    ],
  },
);

/** Raises where gradients are wanted as sparse tensors. */
export function needDense(sparse: boolean): void {
  if (sparse) throw new RuntimeError("sparse gradients are not in Gradlens");
}

/** Scales rows down in place. */
export function renormalise(weight: Tensor, indices: Tensor, max_norm: number, norm_type: number): void {
  needIndices(indices, "embedding_renorm_");
  const limited = newElements(weight.dtype, weight.sizes);
  limited.set(elementsOf(weight));
  limitRows(limited, weight.sizes[1], weight.sizes[0], elementsOf(indices), max_norm, norm_type);
  no_grad(() => weight.copy_(fromElements(weight, weight.sizes, weight.dtype, limited)));
}

/** The number of the row that is padding, counted from the front; -1 for none. */
export function paddingRow(padding_idx: number | null, rows: number): number {
  if (padding_idx === null) return -1;
  if (padding_idx < -rows || padding_idx >= rows) throw new AssertionError("Padding_idx must be within num_embeddings");
  return padding_idx < 0 ? padding_idx + rows : padding_idx;
}

define(
  "embedding_renorm_(Tensor input, Tensor indices, float max_norm, float norm_type)",
  "Scales rows of a table down to a norm, in place.",
  {
    shapes: "(classes, d), any → that of `input`",
    meanings,
    reach: "function",
    compose: ({ input, indices, max_norm, norm_type }) => {
      renormalise(input, indices, max_norm, norm_type);
      return input;
    },
  },
);

define(
  "embedding(Tensor input, Tensor weight, int? padding_idx=null, float? max_norm=null, float norm_type=2, bool scale_grad_by_freq=false, bool sparse=false)",
  "Rows of a table, by their numbers.",
  {
    ...about,
    reach: "functional",
    compose: ({ input, weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse }) => {
      const padding = paddingRow(padding_idx, weight.sizes[0]);
      if (max_norm !== null) renormalise(weight, input, max_norm, norm_type);
      return applyRow(embeddingRow, { weight, indices: input, padding_idx: padding, scale_grad_by_freq, sparse });
    },
  },
);

// Adaptive pooling: the size of the result is given, and each of its elements looks at its share of the image.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { type OpRow, rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { adaptiveRegions, countsOf } from "./pool.js";
import { checkLines, checkOne, maximaOf, meansOf, placedAt, sharesOf } from "./pooling.js";
import { grid } from "./samples.js";
import { shown, triple } from "./spatial.js";
import { needFloat } from "./types.js";

const { define } = family("adaptive-pooling");

type Numbers = readonly number[];
type OpenSizes = readonly (number | null)[];

const meanings = {
  input: "The images: a batch of channels, or one image.",
  output_size: "The size of the result: one number, or one for each dimension; `null` leaves one as it is.",
  return_indices: "Whether the positions of the greatest elements are a second result. Default false.",
};

/** The regions for images of these sizes. */
const regionsFor = (sizes: Numbers, output: Numbers, rank: number) =>
  adaptiveRegions(triple(sizes.slice(-rank), 1), triple(output, 1));

/** The size of the result for each dimension. */
function outputSizes(op: string, sizes: Numbers, given: OpenSizes, rank: 2 | 3, words: string): Numbers {
  const list = given.length === 1 ? new Array<number | null>(rank).fill(given[0]) : given;
  if (list.length !== rank) throw new RuntimeError(`${op}${words} must be ${rank}`);
  const output = list.map((size, i) => size ?? sizes[sizes.length - rank + i]);
  if (output.some((size) => size < 0))
    throw new RuntimeError(
      `${op}: elements of output_size must be greater than or equal to 0 but received {${output.join(", ")}}`,
    );
  return output;
}

function checkImage(op: string, sizes: Numbers, rank: 2 | 3, colon: string): void {
  if (sizes.length === rank + 1 || sizes.length === rank + 2) return;
  throw new RuntimeError(`${op}(): Expected ${rank + 1}D or ${rank + 2}D tensor, but got${colon} ${shown(sizes)}`);
}

function checkElements(op: string, sizes: Numbers): void {
  const empty = sizes.indexOf(0, 1);
  if (empty < 0) return;
  throw new RuntimeError(
    `${op}(): Expected input to have non-zero size for non-batch dimensions, but input has sizes ${shown(sizes)} with dimension ${empty} being empty`,
  );
}

/** What adaptive pooling of lines, planes and volumes have in common in the documentation. */
const about = (rank: 1 | 2 | 3) => ({
  meanings,
  raises: "RuntimeError where dimensions do not fit",
  shapes: {
    1: "(n, c, l) → (n, c, l′)",
    2: "(n, c, h, w) → (n, c, h′, w′)",
    3: "(n, c, d, h, w) → (n, c, d′, h′, w′)",
  }[rank],
});

function averageRows(rank: 2 | 3) {
  const op = `adaptive_avg_pool${rank}d`;
  const sample = rank === 2 ? [1, 2, 3, 5] : [1, 2, 3, 5];
  const spread: OpRow = define(
    `_${op}_backward(Tensor grad_output, ints sizes)`,
    "Internal: elements shared out to regions.",
    {
      reach: "",
      text: "a / n over each region",
      forward: ({ grad_output, sizes }: { grad_output: Tensor; sizes: Numbers }) => {
        const regions = regionsFor(sizes, grad_output.sizes.slice(-rank), rank);
        return sharesOf(grad_output, sizes, regions, countsOf(regions));
      },
      gradients: {
        a: rule("mean of g in each region", "", (g, { inputs: [{ sizes }] }) => {
          return applyRow(mean, { input: g, output_size: sizes.slice(-rank) }) as Tensor;
        }),
      },
      samples: [() => [grid(sample.with(-1, 2)), sample]],
    },
  );
  const mean: OpRow = define(`_${op}(Tensor input, ints output_size)`, "Internal: the mean of each region.", {
    reach: "",
    backward: `AdaptiveAvgPool${rank}DBackward0`,
    text: "mean of a in each region",
    forward: ({ input, output_size }: { input: Tensor; output_size: Numbers }) => {
      const regions = regionsFor(input.sizes, output_size, rank);
      return meansOf(input, [...input.sizes.slice(0, -rank), ...output_size], regions, countsOf(regions));
    },
    gradients: {
      a: rule("g / n over each region", "", (g, { inputs: [{ sizes }] }) => {
        return applyRow(spread, { grad_output: g, sizes }) as Tensor;
      }),
    },
    samples: [() => [grid(sample), rank === 2 ? [2, 3] : [2, 2, 3]]],
  });
  define(`${op}(Tensor input, openSizes output_size)`, "The mean of each element's share of the image.", {
    ...about(rank),
    reach: "functional",
    compose: ({ input, output_size }: { input: Tensor; output_size: OpenSizes }) => {
      const output = outputSizes(op, input.sizes, output_size, rank, ": output_size");
      checkImage(op, input.sizes, rank, "");
      if (rank === 3) checkElements(op, input.sizes);
      if (output.every((size) => size === 1))
        return input.mean(
          output.map((_, i) => i - rank),
          true,
        );
      needFloat(rank === 3 ? `${op}_cpu` : op, input);
      needFloat(rank === 3 ? `${op}_cpu` : op, input);
      return applyRow(mean, { input, output_size: output });
    },
  });
  return mean;
}

const averageRow = averageRows(2);
averageRows(3);

define("adaptive_avg_pool1d(Tensor input, ints output_size)", "The mean of each element's share of the line.", {
  ...about(1),
  reach: "function functional",
  compose: ({ input, output_size }) => {
    checkLines(input, "adaptive_avg_pool1d");
    checkOne("adaptive_avg_pool1d", "output_size", output_size);
    if (output_size[0] === 1) return input.unsqueeze(-2).mean([-1, -2], true).squeeze(-2);
    needFloat("adaptive_avg_pool2d", input);
    const planes = applyRow(averageRow, { input: input.unsqueeze(-2), output_size: [1, output_size[0]] }) as Tensor;
    return planes.squeeze(-2);
  },
});

type Pair = [Tensor, Tensor];

function maxRow(rank: 2 | 3) {
  const op = `adaptive_max_pool${rank}d`;
  return define(
    `${op}_with_indices(Tensor input, openSizes output_size)`,
    "The greatest element of each share, and its position.",
    {
      ...about(rank),
      reach: "functional",
      backward: `AdaptiveMaxPool${rank}DBackward0`,
      text: "max of a in each region",
      returns: "[Tensor, Tensor]",
      forward: ({ input, output_size }: { input: Tensor; output_size: OpenSizes }) => {
        checkImage(op, input.sizes, rank, ":");
        checkElements(op, input.sizes);
        const output = outputSizes(op, input.sizes, output_size, rank, "(): internal error: output_size.size()");
        needFloat(rank === 3 ? `${op}_cpu` : op, input);
        return maximaOf(input, [...input.sizes.slice(0, -rank), ...output], regionsFor(input.sizes, output, rank));
      },
      gradients: {
        a: rule("g at the greatest elements, else 0", "i", (g, { i, inputs: [{ sizes }] }) =>
          placedAt(g, i, sizes, rank),
        ),
      },
      samples: [() => [grid([1, 2, 3, 5]), rank === 2 ? [2, 3] : [2, 2, 3]]],
    },
  );
}

const maxRows = { 2: maxRow(2), 3: maxRow(3) };

function maxOfLines({ input, output_size }: { input: Tensor; output_size: OpenSizes }): Pair {
  checkLines(input, "adaptive_max_pool1d");
  checkOne("adaptive_max_pool1d", "output_size", output_size as Numbers);
  const planes = { input: input.unsqueeze(-2), output_size: [1, output_size[0]] };
  const [values, indices] = applyRow(maxRows[2], planes) as Pair;
  return [values.squeeze(-2), indices.squeeze(-2)];
}

const pairs = { ...about(1), returns: "[Tensor, Tensor]", compose: maxOfLines };
const doc = "The greatest element of each share of the image.";
define(
  "adaptive_max_pool1d_with_indices(Tensor input, openSizes output_size)",
  `${doc} Its position is the second result.`,
  {
    ...pairs,
    reach: "functional",
  },
);
define("adaptive_max_pool1d(Tensor input, openSizes output_size)", `${doc} Its position is the second result.`, {
  ...pairs,
  reach: "function",
});

for (const rank of [1, 2, 3] as const) {
  type Call = { input: Tensor; output_size: OpenSizes; return_indices?: boolean };
  const pooled = ({ input, output_size }: Call) =>
    rank === 1 ? maxOfLines({ input, output_size }) : (applyRow(maxRows[rank], { input, output_size }) as Pair);
  const signature = `adaptive_max_pool${rank}d(Tensor input, openSizes output_size`;
  define(`${signature}, false return_indices=false)`, doc, {
    ...about(rank),
    reach: "functional",
    compose: (call: Call) => (call.return_indices ? pooled(call) : pooled(call)[0]),
  });
  define(`${signature}, *, true return_indices)`, `${doc} Its position is the second result.`, {
    ...about(rank),
    reach: "functional",
    returns: "[Tensor, Tensor]",
    compose: pooled,
  });
}

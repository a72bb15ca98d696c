// Convolutions: kernels that slide over one, two or three dimensions, and their transposes.
import { applyRow, callRows } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { rows, rule, type Sample } from "../op.js";
import { sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { checkConvolution, checkShapes } from "./convolution-checks.js";
import { convolved, correlated, type Sliding, spreadBack } from "./convolve.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { checkRank, perDimension, shown } from "./spatial.js";

const { define } = family("convolution");

type Numbers = readonly number[];

/** All that a convolution takes besides its tensors. */
export interface Convolution extends Sliding {
  readonly transposed: boolean;
  readonly output_padding: Numbers;
}

/** The size that a kernel covers. */
const reach = (kernel: number, dilation: number) => dilation * (kernel - 1) + 1;

function resultSizes(input: Numbers, weight: Numbers, args: Convolution): number[] {
  const { stride, padding, dilation, transposed, output_padding, groups } = args;
  const spatial = input.slice(2).map((size, i) => {
    const covered = reach(weight[i + 2], dilation[i]);
    if (transposed) return (size - 1) * stride[i] - 2 * padding[i] + covered + output_padding[i];
    return Math.floor((size + 2 * padding[i] - covered) / stride[i]) + 1;
  });
  const channels = transposed ? weight[1] * groups : weight[0];
  return [input[0], input[1] === 0 ? 0 : channels, ...spatial];
}

/** Images without channels lead to images without channels, and nothing flows back. */
const isNothing = (sizes: Numbers) => sizes[1] === 0;

function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, args: Convolution): Tensor {
  checkConvolution(input, weight, bias, args);
  const sizes = resultSizes(input.sizes, weight.sizes, args);
  checkShapes(input.sizes, weight.sizes, sizes, args);
  if (isNothing(input.sizes)) return input.new_zeros(sizes);
  const run = args.transposed ? spreadBack : convolved;
  return run(bias === null ? [input, weight] : [input, weight, bias], sizes, args);
}

/** A convolution without bias that leads to images of these sizes, by `output_padding` or by leaving out the last rows. */
function leadingTo(spatial: Numbers, input: Tensor, weight: Tensor, args: Convolution): Tensor {
  const none = args.padding.map(() => 0);
  const least = resultSizes(input.sizes, weight.sizes, { ...args, output_padding: none }).slice(2);
  const output_padding = args.transposed ? spatial.map((size, i) => size - least[i]) : none;
  const result = applyRow(row, { input, weight, bias: null, ...args, output_padding }) as Tensor;
  if (sameSizes(result.sizes.slice(2), spatial)) return result;
  return spatial.reduce((part, size, i) => part.narrow(i + 2, 0, size), result);
}

/** The gradient of a convolution's weight, an op of its own, so that it has a gradient too. */
function weightGradient(image: Tensor, result: Tensor, kernel: Numbers, args: Sliding): Tensor {
  const { stride, padding, dilation, groups } = args;
  return applyRow(weightRow, { image, result, kernel, stride, padding, dilation, groups }) as Tensor;
}

const plain = {
  stride: [1, 1],
  padding: [0, 0],
  dilation: [1, 1],
  transposed: false,
  output_padding: [0, 0],
  groups: 1,
};
const sample =
  (input: Numbers, weight: Numbers, more: Partial<Convolution> = {}): Sample =>
  () => [grid(input), grid(weight, 1), null, ...Object.values({ ...plain, ...more })];

const row = define(
  "convolution(Tensor input, Tensor weight, Tensor? bias, ints stride, ints padding, ints dilation, bool transposed, ints output_padding, int groups)",
  "The sums of products of kernels with what lies under them, or, transposed, kernels laid out by each element.",
  {
    meanings: {
      stride: "How far windows are apart.",
      padding: "How much surrounds the image.",
      dilation: "How far the elements under a kernel are apart.",
      transposed: "Whether kernels are laid out instead.",
      output_padding: "How much is added to the size of a transposed one.",
    },
    shapes: "(n, c, …), (o, c / groups, kernel…), (o) → (n, o, …)",
    raises: "RuntimeError if sizes do not fit",
    text: "a ⋆ b + c",
    reach: "function",
    forward: ({ input, weight, bias, ...args }) => convolution(input, weight, bias, args),
    gradients: {
      a: rule<Convolution>("g ⋆ b, transposed", "b", (g, { b, args, inputs: [{ sizes }] }) =>
        isNothing(sizes)
          ? g.new_zeros(sizes)
          : leadingTo(sizes.slice(2), g, b, { ...args, transposed: !args.transposed }),
      ),
      b: rule<Convolution>("a ⋆ g", "a", (g, { a, args, inputs: [, { sizes }] }) => {
        if (isNothing(a.sizes)) return g.new_zeros(sizes);
        const [image, result] = args.transposed ? [g, a] : [a, g];
        return weightGradient(image, result, sizes.slice(2), args);
      }),
      c: rule("g, summed per channel", "", (g, { inputs: [input, , { sizes }] }) =>
        isNothing(input.sizes) ? g.new_zeros(sizes) : g.sum(g.sizes.map((_, i) => i).filter((i) => i !== 1)),
      ),
    },
    samples: [
      () => [grid([1, 1, 3, 3]), grid([2, 1, 2, 2], 1), grid([2], 2), [1, 1], [1, 0], [1, 1], false, [0, 0], 1],
      sample([1, 2, 4, 3], [2, 1, 2, 2], { stride: [2, 1], padding: [1, 0], dilation: [1, 2], groups: 2 }),
      sample([1, 2, 2, 2], [2, 1, 2, 2], {
        stride: [2, 2],
        dilation: [1, 2],
        output_padding: [1, 0],
        transposed: true,
      }),
      sample([2, 2, 3, 1], [1, 2, 1, 1]),
    ],
  },
);

const weightRow = define(
  "_convolution_weight(Tensor image, Tensor result, ints kernel, ints stride, ints padding, ints dilation, int groups)",
  "Internal: how much each weight of a convolution's kernels contributes.",
  {
    reach: "",
    text: "a ⋆ b",
    forward: ({ image, result, kernel, ...args }) => correlated(image, result, kernel, args),
    gradients: {
      a: rule<Sliding>("b ⋆ g, transposed", "b", (g, { b, args, inputs: [{ sizes }] }) =>
        leadingTo(sizes.slice(2), b, g, { ...args, transposed: true, output_padding: [] }),
      ),
      b: rule<Sliding>("a ⋆ g", "a", (g, { a, args, inputs: [, { sizes }] }) =>
        leadingTo(sizes.slice(2), a, g, { ...args, transposed: false, output_padding: [] }),
      ),
    },
    samples: [() => [grid([1, 2, 4, 2]), grid([1, 2, 2, 1], 1), [2, 2], [2, 1], [0, 0], [1, 1], 2]],
  },
);

interface Call {
  readonly input: Tensor;
  readonly weight: Tensor;
  readonly bias: Tensor | null;
  readonly stride: Numbers;
  readonly dilation: Numbers;
  readonly groups: number;
}

/** Arguments of one number become one for each dimension. */
function spreadArguments<T extends Readonly<Record<string, Numbers>>>(given: T, rank: number): T {
  const each = Object.entries(given).map(([name, numbers]) => {
    const fail = () =>
      new RuntimeError(
        `expected ${name} to be a single integer value or a list of ${rank} values to match the convolution dimensions, but got ${name}=${shown(numbers)}`,
      );
    return [name, perDimension(numbers, rank, fail)];
  });
  return Object.fromEntries(each) as T;
}

/** An image without a batch is a batch of one. */
function batched(input: Tensor, rank: number, name: string, run: (input: Tensor) => Tensor): Tensor {
  checkRank(input.sizes, rank, name);
  return input.ndim === rank + 1 ? run(input.unsqueeze(0)).squeeze(0) : run(input);
}

/** The padding that keeps the size: where it is odd, the end of the image is padded by one more, beforehand. */
function samePadding({ input, weight, stride, dilation }: Call, rank: number): { input: Tensor; padding: Numbers } {
  if (stride.some((step) => step !== 1))
    throw new RuntimeError("padding='same' is not supported for strided convolutions");
  const steps = perDimension(dilation, rank, () => new RuntimeError(`dilation=${shown(dilation)}`));
  const totals = steps.map((step, i) => step * (weight.sizes[i + 2] - 1));
  const padding = totals.map((total) => Math.floor(total / 2));
  if (totals.every((total) => total % 2 === 0)) return { input, padding };
  const ends = totals.map((total) => [0, total % 2]).reverse();
  return { input: callRows(rows.get("constant_pad_nd")!, [input, ends.flat()], 0, false) as Tensor, padding };
}

function padded(call: Call, padding: Numbers | string, rank: number): { input: Tensor; padding: Numbers } {
  if (typeof padding !== "string") return { input: call.input, padding };
  if (padding === "same") return samePadding(call, rank);
  if (padding === "valid") return { input: call.input, padding: [0] };
  throw new RuntimeError(`Invalid padding string: '${padding}'`);
}

const meanings = {
  input: "The images: a batch of channels, or one image.",
  weight: "The kernels.",
  stride: "How far windows are apart. Default 1.",
  padding: "How many zeros surround the image, or `valid` (none) or `same` (as many as keep its size). Default 0.",
  dilation: "How far the elements under a kernel are apart. Default 1.",
  groups: "Into how many parts, each with kernels of its own, channels are split. Default 1.",
  output_padding: "How much is added to the size of the result at one side. Default 0.",
};
const space = { 1: "l", 2: "h, w", 3: "d, h, w" } as const;
const where = { reach: "function functional", raises: "RuntimeError where channels or sizes do not fit" };

for (const rank of [1, 2, 3] as const) {
  const kernel = space[rank].replace(/\w/g, "k");
  define(
    `conv${rank}d(Tensor input, Tensor weight, Tensor? bias=null, ints stride=[1], ints|str padding=[0], ints dilation=[1], int groups=1)`,
    `Slides kernels over ${rank} dimension${rank > 1 ? "s" : ""} and sums their products with what lies under them.`,
    {
      ...where,
      meanings,
      shapes: `(n, c, ${space[rank]}), (o, c / groups, ${kernel}), (o) → (n, o, …)`,
      compose: (call: Call & { padding: Numbers | string }) =>
        batched(call.input, rank, `conv${rank}d`, (batch) => {
          const { input, padding } = padded({ ...call, input: batch }, call.padding, call.weight.ndim - 2);
          const lists = spreadArguments(
            { stride: call.stride, padding, dilation: call.dilation },
            call.weight.ndim - 2,
          );
          const output_padding = lists.padding.map(() => 0);
          const { weight, bias, groups } = call;
          return applyRow(row, { input, weight, bias, ...lists, transposed: false, output_padding, groups }) as Tensor;
        }),
    },
  );
  define(
    `conv_transpose${rank}d(Tensor input, Tensor weight, Tensor? bias=null, ints stride=[1], ints padding=[0], ints output_padding=[0], int groups=1, ints dilation=[1])`,
    `The transpose of \`conv${rank}d\`: lays out kernels, each times an element.`,
    {
      ...where,
      meanings,
      shapes: `(n, c, ${space[rank]}), (c, o / groups, ${kernel}), (o) → (n, o, …)`,
      compose: ({ weight, bias, groups, ...call }: Call & { padding: Numbers; output_padding: Numbers }) =>
        batched(call.input, rank, `conv_transpose${rank}d`, (input) => {
          const { stride, padding, output_padding, dilation } = call;
          const lists = spreadArguments({ stride, padding, dilation, output_padding }, weight.ndim - 2);
          return applyRow(row, { input, weight, bias, ...lists, transposed: true, groups }) as Tensor;
        }),
    },
  );
}

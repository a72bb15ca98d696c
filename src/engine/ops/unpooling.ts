// Pooling's relatives: the way back from greatest elements to images, and means of powers.
import { applyRow, callRows } from "../apply.js";
import { int64 } from "../dtype.js";
import { RuntimeError, ValueError } from "../errors.js";
import { rows, rule } from "../op.js";
import { countOf, sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { pickedAt } from "./pooling.js";
import { grid, positions } from "./samples.js";
import { perDimension, shown } from "./spatial.js";
import { needFloat } from "./types.js";

const { define } = family("unpooling");

type Numbers = readonly number[];

function checkUnpooling(input: Tensor, indices: Tensor, rank: 2 | 3): void {
  if (indices.dtype !== int64)
    throw new RuntimeError(`elements in indices should be type int64 but got: ${indices.dtype.scalarType}`);
  if (input.ndim !== rank + 1 && input.ndim !== rank + 2)
    throw new RuntimeError(
      `Input to max_unpooling${rank}d should be a ${rank + 1}d or ${rank + 2}d Tensor, but got a tensor with ${input.ndim} dimensions.`,
    );
  if (!sameSizes(input.sizes, indices.sizes))
    throw new RuntimeError(
      `Expected shape of indices to be same as that of the input tensor (${shown(input.sizes)}) but got indices tensor with shape: ${shown(indices.sizes)}`,
    );
}

/** Zeros with the elements of `input` written at positions in their planes. */
function placed(input: Tensor, indices: Tensor, output: Numbers): Tensor {
  const rank = output.length;
  const sizes = [...input.sizes.slice(0, -rank), ...output];
  const result = newElements(input.dtype, sizes);
  const [from, where] = [elementsOf(input), elementsOf(indices)];
  const perPlane = countOf(input.sizes.slice(-rank));
  const plane = countOf(output);
  for (let i = 0; i < from.length; i++) {
    if (where[i] < 0 || where[i] >= plane)
      throw new RuntimeError(`Found an invalid max index: ${where[i]} (output volumes are of size ${output.join("x")}`);
    result[Math.floor(i / perPlane) * plane + where[i]] = from[i];
  }
  return fromElements(input, sizes, input.dtype, result);
}

function unpoolRow(rank: 2 | 3) {
  return define(
    `_max_unpool${rank}d(Tensor input, Tensor indices, ints output_size)`,
    "Internal: zeros with elements written at positions in their planes.",
    {
      reach: "",
      backward: `MaxUnpool${rank}DBackward0`,
      text: "a at the positions b, else 0",
      forward: ({ input, indices, output_size }: { input: Tensor; indices: Tensor; output_size: Numbers }) => {
        checkUnpooling(input, indices, rank);
        needFloat(`max_unpool${rank}d`, input);
        return placed(input, indices, output_size);
      },
      gradients: { a: rule("g at the positions b", "b", (g, { b }) => pickedAt(g, b, rank)) },
      samples: [
        () =>
          rank === 2
            ? [grid([1, 1, 2]), positions([[[0, 3]]]), [2, 3]]
            : [grid([1, 1, 1, 2]), positions([[[[0, 3]]]]), [1, 2, 3]],
      ],
    },
  );
}

const unpoolRows = { 2: unpoolRow(2), 3: unpoolRow(3) };

interface Unpooling {
  readonly input: Tensor;
  readonly indices: Tensor;
  readonly kernel_size: Numbers;
  readonly stride: Numbers | null;
  readonly padding: Numbers;
  readonly output_size: Numbers | null;
}

/** The size of the image that was pooled: what windows side by side would cover, or what the call says, if that is near. */
function imageSize({ input, output_size, ...args }: Unpooling, rank: 1 | 2 | 3): Numbers {
  const each = (numbers: Numbers) =>
    perDimension(numbers, rank, () => new RuntimeError(`${shown(numbers)} must have ${rank} elements`));
  const kernel = each(args.kernel_size);
  const stride = args.stride === null || args.stride.length === 0 ? kernel : each(args.stride);
  if (stride.some((step) => step <= 0))
    throw new RuntimeError(`strides should be greater than zero, but got stride: ${shown(stride)}`);
  const padding = each(args.padding);
  const covered = input.sizes.slice(-rank).map((size, i) => (size - 1) * stride[i] + kernel[i] - 2 * padding[i]);
  if (output_size === null) return covered;
  const wanted = output_size.length === rank + 2 ? output_size.slice(2) : output_size;
  if (wanted.length !== rank)
    throw new ValueError(
      `output_size should be a sequence containing ${rank} or ${rank + 2} elements, but it has a length of '${wanted.length}'`,
    );
  wanted.forEach((size, i) => {
    const [least, most] = [covered[i] - stride[i], covered[i] + stride[i]];
    if (size > least && size < most) return;
    const text = `(${wanted.join(", ")}${rank === 1 ? "," : ""})`;
    throw new ValueError(`invalid output_size "${text}" (dim ${i} must be between ${least} and ${most})`);
  });
  return wanted;
}

for (const rank of [1, 2, 3] as const)
  define(
    `max_unpool${rank}d(Tensor input, Tensor indices, ints kernel_size, ints? stride=null, ints padding=[0], ints? output_size=null)`,
    "Puts the greatest elements back where they were in the image, zeros elsewhere.",
    {
      shapes: "the size that pooling had → the size before it, or `output_size`",
      reach: "functional",
      raises: "RuntimeError where positions lie outside",
      meanings: {
        input: "What pooling left.",
        indices: "Where it was, as `return_indices` of pooling says.",
        kernel_size: "The size of a window.",
        stride: "How far windows are apart; by default as far as they are long.",
        padding: "How much surrounded the image. Default 0.",
        output_size: "The size of the image, where several would fit.",
      },
      compose: (call: Unpooling) => {
        const output_size = imageSize(call, rank);
        const { input, indices } = call;
        if (rank !== 1) return applyRow(unpoolRows[rank], { input, indices, output_size });
        const planes = { input: input.unsqueeze(-1), indices: indices.unsqueeze(-1), output_size: [output_size[0], 1] };
        return (applyRow(unpoolRows[2], planes) as Tensor).squeeze(-1);
      },
    },
  );

/** The power mean of windows: means become sums, and negative sums count as 0. */
function powerMean(means: Tensor, norm_type: number, count: number): Tensor {
  return means
    .sign()
    .mul(means.abs().relu())
    .mul(count)
    .pow(1 / norm_type);
}

for (const rank of [1, 2] as const)
  define(
    `lp_pool${rank}d(Tensor input, float norm_type, ints kernel_size, ints? stride=null, bool ceil_mode=false)`,
    "The p-norm of what each window sees: the root of its sum of powers.",
    {
      shapes: "(n, c, …) → (n, c, …′)",
      raises: "RuntimeError where windows do not fit",
      reach: "functional",
      meanings: {
        input: "The images: a batch of channels, or one image.",
        norm_type: "The power p: 1 sums, and the greater it is, the more the greatest element counts.",
        kernel_size: "The size of a window.",
        stride: "How far windows are apart; by default as far as they are long.",
        ceil_mode: "Whether windows may reach beyond the end. Default false.",
      },
      compose: ({
        input,
        norm_type,
        kernel_size,
        stride,
        ceil_mode,
      }: {
        input: Tensor;
        norm_type: number;
        kernel_size: Numbers;
        stride: Numbers | null;
        ceil_mode: boolean;
      }) => {
        const means = callRows(
          rows.get(`avg_pool${rank}d`)!,
          [input.pow(norm_type), kernel_size, stride, 0, ceil_mode],
          0,
          false,
        ) as Tensor;
        const count = rank === 2 && kernel_size.length === 1 ? kernel_size[0] ** 2 : countOf(kernel_size);
        return powerMean(means, norm_type, count);
      },
      samples: [],
    },
  );

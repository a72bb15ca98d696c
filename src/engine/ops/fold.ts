// Windows of images as columns of a matrix, and columns added up to images.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { type OpRow, rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { addColumns, perDimension, shown, toColumns, volume, type Windows, windowsOf } from "./spatial.js";
import { needFloat } from "./types.js";

const { define } = family("fold");

type Numbers = readonly number[];

/** How windows lie, as both ops take it. */
interface Blocks {
  readonly kernel_size: Numbers;
  readonly dilation: Numbers;
  readonly padding: Numbers;
  readonly stride: Numbers;
}

const commaed = (numbers: Numbers) => `(${numbers.join(", ")})`;

/** Raises unless both sizes are at least `least`. */
function needAtLeast(least: 0 | 1, what: string, short: string, [height, width]: Numbers): void {
  if (height >= least && width >= least) return;
  const wanted = least === 1 ? "greater than zero" : "non-negative";
  throw new RuntimeError(`${what} should be ${wanted}, but got ${short}_height: ${height} ${short}_width: ${width}`);
}

function pair(name: string, numbers: Numbers): Numbers {
  return perDimension(numbers, 2, () => {
    return new RuntimeError(`It is expected ${name} equals to 2, but got size ${numbers.length}`);
  });
}

/** One number stands for both dimensions. */
function inPairs(args: Blocks): Blocks {
  const names = ["kernel_size", "dilation", "padding", "stride"] as const;
  const [kernel_size, dilation, padding, stride] = names.map((name) => pair(name, args[name]));
  needAtLeast(1, "kernel size", "kernel", kernel_size);
  needAtLeast(1, "dilation", "dilation", dilation);
  needAtLeast(0, "padding", "pad", padding);
  needAtLeast(1, "stride", "stride", stride);
  return { kernel_size, dilation, padding, stride };
}

function windowsFor(size: Numbers, { kernel_size, dilation, padding, stride }: Blocks): Windows {
  const output = size.map((length, i) =>
    Math.floor((length + 2 * padding[i] - dilation[i] * (kernel_size[i] - 1) - 1) / stride[i] + 1),
  );
  return windowsOf({ input: size, output, kernel: kernel_size, stride, padding, dilation });
}

const blocksText = ({ kernel_size, dilation, padding, stride }: Blocks) =>
  `kernel_size=${commaed(kernel_size)}, dilation=${commaed(dilation)}, padding=${commaed(padding)}`.concat(
    stride.length > 0 ? `, stride=${commaed(stride)}` : "",
  );

/** Images of `channels` channels, perhaps without a batch, as columns. */
function unfolded(input: Tensor, given: Blocks): Tensor {
  const args = inPairs(given);
  const batched = input.ndim === 4;
  if ((input.ndim !== 3 && !batched) || input.sizes.slice(batched ? 1 : 0).includes(0))
    throw new RuntimeError(
      `Expected 3D or 4D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: ${shown(input.sizes)}`,
    );
  const size = input.sizes.slice(-2);
  const windows = windowsFor(size, args);
  const [, height, width] = windows.output;
  if (height < 1 || width < 1)
    throw new RuntimeError(
      `Given input with spatial size ${commaed(size)}, ${blocksText({ ...args, stride: [] })}, calculated shape of the array of sliding blocks as (${height}, ${width}), but its components must be at least one.`,
    );
  needFloat("im2col_out_cpu", input);
  const channels = input.sizes[input.ndim - 3];
  const sizes = [channels * volume(windows.kernel), height * width];
  const count = batched ? input.sizes[0] : 1;
  const result = newElements(input.dtype, [count, ...sizes]);
  const from = elementsOf(input);
  for (let i = 0; i < count; i++)
    toColumns(from, i * channels * size[0] * size[1], channels, windows, result, i * sizes[0] * sizes[1]);
  return fromElements(input, batched ? [count, ...sizes] : sizes, input.dtype, result);
}

function checkColumns(sizes: Numbers, output_size: Numbers, args: Blocks, { kernel, output }: Windows): void {
  const rows = sizes[sizes.length - 2];
  if (rows % volume(kernel) !== 0)
    throw new RuntimeError(
      `Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got input.size(1)=${rows} and kernel_size=${commaed(args.kernel_size)}.`,
    );
  const [, height, width] = output;
  const columns = sizes[sizes.length - 1];
  if (columns !== height * width || height < 1)
    throw new RuntimeError(
      `Given output_size=${commaed(output_size)}, ${blocksText(args)}, expected size of input's dimension 2 to match the calculated number of sliding blocks ${height} * ${width} = ${height * width}, but got input.size(2)=${columns}.`,
    );
}

/** Columns, perhaps without a batch, added up to images. */
function folded(input: Tensor, output_size: Numbers, given: Blocks): Tensor {
  const args = inPairs(given);
  const size = pair("output_size", output_size);
  const batched = input.ndim === 3;
  if ((input.ndim !== 2 && !batched) || input.sizes.slice(batched ? 1 : 0).includes(0))
    throw new RuntimeError(
      `Expected 2D or 3D (batch mode) tensor for input with possibly 0 batch size and non-zero dimensions for input, but got: ${shown(input.sizes)}`,
    );
  const windows = windowsFor(size, args);
  checkColumns(input.sizes, size, args, windows);
  needFloat("col2im_out_cpu", input);
  const [rows, columns] = input.sizes.slice(-2);
  const sizes = [rows / volume(windows.kernel), ...size];
  const count = batched ? input.sizes[0] : 1;
  const result = newElements(input.dtype, [count, ...sizes]);
  const from = elementsOf(input);
  for (let i = 0; i < count; i++)
    addColumns(from, i * rows * columns, sizes[0], windows, result, i * sizes[0] * size[0] * size[1]);
  return fromElements(input, batched ? [count, ...sizes] : sizes, input.dtype, result);
}

const meanings = {
  input: "The images, or for `fold` the columns: a batch, or one.",
  output_size: "Height and width of the images.",
  kernel_size: "Height and width of a window.",
  dilation: "How far the elements of a window are apart. Default 1.",
  padding: "How many zeros surround the image. Default 0.",
  stride: "How far windows are apart. Default 1.",
};

const unfoldRow: OpRow = define(
  "unfold(Tensor input, ints kernel_size, ints dilation=[1], ints padding=[0], ints stride=[1])",
  "What windows of images see: a column per window.",
  {
    reach: "functional",
    backward: "Im2ColBackward0",
    text: "windows of a as columns",
    shapes: "(n, c, h, w) → (n, c * kh * kw, windows)",
    meanings,
    forward: ({ input, ...args }) => unfolded(input, args),
    gradients: {
      a: rule<Blocks>("columns of g, added up to images", "", (g, { args, inputs: [{ sizes }] }) => {
        return applyRow(foldRow, { ...args, input: g, output_size: sizes.slice(-2) }) as Tensor;
      }),
    },
    samples: [() => [grid([1, 2, 3, 4]), [2, 3], [1], [1, 0], [2, 1]]],
  },
);

const foldRow: OpRow = define(
  "fold(Tensor input, ints output_size, ints kernel_size, ints dilation=[1], ints padding=[0], ints stride=[1])",
  "Columns added up to images, each where its window lies.",
  {
    reach: "functional",
    backward: "Col2ImBackward0",
    text: "columns of a, added up to images",
    shapes: "(n, c * kh * kw, windows) → (n, c, h, w)",
    meanings,
    forward: ({ input, output_size, ...args }) => folded(input, output_size, args),
    gradients: {
      a: rule<Blocks>("windows of g as columns", "", (g, { args }) => {
        const { kernel_size, dilation, padding, stride } = args;
        return applyRow(unfoldRow, { input: g, kernel_size, dilation, padding, stride }) as Tensor;
      }),
    },
    samples: [() => [grid([1, 8, 4]), [3, 3], [2]]],
  },
);

// The arguments of pooling: numbers for all dimensions, the size of the result, and what is refused, in PyTorch's words.
import { RuntimeError } from "../errors.js";
import { crossed, perDimension, shown, type Windows, windowsOf } from "./spatial.js";

type Numbers = readonly number[];

/** How windows lie, as all kinds of pooling take it. */
export interface Pooling {
  readonly kernel_size: Numbers;
  readonly stride: Numbers | null;
  readonly padding: Numbers;
  readonly dilation?: Numbers;
  readonly ceil_mode: boolean;
}

const words = { 1: "one int", 2: "two ints", 3: "three ints" } as const;
type Rank = keyof typeof words;

/** One number for each dimension. */
export function poolingNumbers(op: string, name: string, numbers: Numbers, rank: Rank): Numbers {
  return perDimension(numbers, rank, () => {
    const kinds =
      name === "stride" ? "be omitted, a single int, or a tuple of" : "either be a single int, or a tuple of";
    return new RuntimeError(`${op}: ${name} must ${kinds} ${words[rank]}`);
  });
}

/** How many windows fit along a dimension. */
function positionsAlong(
  size: number,
  kernel: number,
  stride: number,
  padding: number,
  dilation: number,
  ceil: boolean,
) {
  const room = size + 2 * padding - dilation * (kernel - 1) - 1 + (ceil ? stride - 1 : 0);
  const count = Math.floor(room / stride) + 1;
  return ceil && (count - 1) * stride >= size + padding ? count - 1 : count;
}

function listed(names: string, numbers: Numbers): string {
  const letters = numbers.length === 3 ? ["T", "H", "W"] : ["H", "W"];
  return numbers.map((number, i) => `${names.replace("?", letters[i])}: ${number}`).join(" ");
}

function checkNumbers(kernel: Numbers, stride: Numbers, padding: Numbers, dilation: Numbers): void {
  if (stride.includes(0)) throw new RuntimeError("stride should not be zero");
  if (padding.some((size) => size < 0))
    throw new RuntimeError(`pad must be non-negative, but got pad: ${padding.find((size) => size < 0)}`);
  kernel.forEach((size, i) => {
    if (padding[i] > size / 2)
      throw new RuntimeError(
        `pad should be at most half of kernel size, but got pad=${padding[i]} and kernel_size=${size}`,
      );
  });
  const positive = (numbers: Numbers) => numbers.every((number) => number > 0);
  const fail = (what: string, text: string) => new RuntimeError(`${what} should be greater than zero, but got ${text}`);
  if (!positive(kernel)) throw fail("kernel size", listed("k?", kernel));
  if (!positive(stride)) throw fail("stride", listed("d?", stride));
  if (!positive(dilation)) throw fail("dilation", listed("dilation?", dilation));
}

/** Raises unless a tensor is one image of channels or a batch of them, with elements. */
function checkImages(op: string, sizes: Numbers, rank: Rank): void {
  if (sizes.length !== rank + 1 && sizes.length !== rank + 2 && op !== "avg_pool2d")
    throw new RuntimeError(`non-empty ${rank + 1}D or ${rank + 2}D (batch mode) tensor expected for input`);
  const batched = sizes.length === rank + 2;
  if ((batched || sizes.length === rank + 1) && !sizes.slice(batched ? 1 : 0).includes(0)) return;
  throw new RuntimeError(
    `Expected ${rank + 1}D or ${rank + 2}D (batch mode) tensor with optional 0 dim batch size for input, but got:${shown(sizes)}`,
  );
}

/** The windows of a pooling over the last `rank` dimensions of a tensor, and the sizes of its result. */
export function poolingWindows(
  op: string,
  sizes: Numbers,
  args: Pooling,
  rank: 2 | 3,
): { windows: Windows; sizes: Numbers } {
  const kernel = poolingNumbers(op, "kernel_size", args.kernel_size, rank);
  const given = args.stride === null || args.stride.length === 0 ? kernel : args.stride;
  const stride = poolingNumbers(op, "stride", given, rank);
  const padding = poolingNumbers(op, "padding", args.padding, rank);
  const dilation = poolingNumbers(op, "dilation", args.dilation ?? [1], rank);
  checkNumbers(kernel, stride, padding, dilation);
  checkImages(op, sizes, rank);
  const input = sizes.slice(-rank);
  const output = input.map((size, i) =>
    positionsAlong(size, kernel[i], stride[i], padding[i], dilation[i], args.ceil_mode),
  );
  if (output.some((size) => size < 1)) {
    const channels = sizes[sizes.length - rank - 1];
    throw new RuntimeError(
      `Given input size: ${crossed([channels, ...input], "x")}. Calculated output size: ${crossed([channels, ...output], "x")}. Output size is too small`,
    );
  }
  const windows = windowsOf({ input, output, kernel, stride, padding, dilation });
  return { windows, sizes: [...sizes.slice(0, -rank), ...output] };
}

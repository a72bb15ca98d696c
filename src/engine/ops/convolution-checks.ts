// What a convolution refuses, in PyTorch's words.

import { int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Tensor } from "../tensor.js";
import type { Convolution } from "./convolution.js";
import { crossed, shown } from "./spatial.js";
import { needFloat, needNumber } from "./types.js";

type Numbers = readonly number[];

const shortNames: Readonly<Record<string, string>> = {
  float32: "float",
  float64: "double",
  int64: "long int",
  int32: "int",
};

function checkTypes(input: Tensor, weight: Tensor, bias: Tensor | null): void {
  if (input.dtype !== weight.dtype)
    throw new RuntimeError(`expected scalar type ${input.dtype.scalarType} but found ${weight.dtype.scalarType}`);
  const name = ({ dtype }: Tensor) => shortNames[dtype.name] ?? dtype.name;
  if (bias !== null && input.dtype !== bias.dtype)
    throw new RuntimeError(`Input type (${name(input)}) and bias type (${name(bias)}) should be the same`);
}

function checkNumbers({ stride, padding, dilation, output_padding, groups }: Convolution): void {
  if (padding.some((size) => size < 0)) throw new RuntimeError("negative padding is not supported");
  if (output_padding.some((size) => size < 0)) throw new RuntimeError("negative output_padding is not supported");
  if (stride.some((step) => step <= 0)) throw new RuntimeError("non-positive stride is not supported");
  if (dilation.some((step) => step <= 0))
    throw new RuntimeError(`dilation should be greater than zero, but got ${shown(dilation)}`);
  if (groups <= 0) throw new RuntimeError("non-positive groups is not supported");
}

function checkChannels(input: Numbers, weight: Numbers, { transposed, groups }: Convolution): void {
  const given = transposed ? "transposed=1" : `groups=${groups}`;
  const start = `Given ${given}, weight of size ${shown(weight)}, expected input${shown(input)} to have`;
  if (weight[0] < groups)
    throw new RuntimeError(
      `Given groups=${groups}, expected weight to be at least ${groups} at dimension 0, but got weight of size ${shown(weight)} instead`,
    );
  if (weight[0] % groups !== 0)
    throw new RuntimeError(
      `Given groups=${groups}, expected weight to be divisible by ${groups} at dimension 0, but got weight of size [${shown(weight)}] instead`,
    );
  const channels = transposed ? weight[0] : weight[1] * groups;
  if (input[1] !== channels)
    throw new RuntimeError(`${start} ${channels} channels, but got ${input[1]} channels instead`);
}

function checkBias(weight: Numbers, bias: Tensor | null, { transposed, groups }: Convolution): void {
  const channels = transposed ? weight[1] * groups : weight[0];
  if (bias === null || (bias.ndim === 1 && bias.sizes[0] === channels)) return;
  const given = transposed ? "Given transposed=1, weight" : "Given weight";
  throw new RuntimeError(
    `${given} of size ${shown(weight)}, expected bias to be 1-dimensional with ${channels} elements, but got bias of size ${shown(bias.sizes)} instead`,
  );
}

/** Raises where PyTorch has no loop for the type. */
function checkKernel(input: Tensor, { transposed, dilation }: Convolution): void {
  const volumes = input.ndim === 5;
  if (transposed) {
    if (input.dtype !== int64) needFloat(`slow_conv_transpose${volumes ? 3 : 2}d_out_cpu`, input);
  } else if (dilation.some((step) => step !== 1)) {
    if (input.dtype !== int64) needFloat("slow_conv_dilated<>", input);
  } else needNumber(volumes ? "compute_columns3d" : "slow_conv2d_cpu", input);
}

/** Raises where tensors and numbers do not fit each other. */
export function checkConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, args: Convolution): void {
  if (input.ndim !== weight.ndim)
    throw new RuntimeError(
      `Expected ${weight.ndim}-dimensional input for ${weight.ndim}-dimensional weight ${shown(weight.sizes)}, but got ${input.ndim}-dimensional input of size ${shown(input.sizes)} instead`,
    );
  checkTypes(input, weight, bias);
  checkNumbers(args);
  checkChannels(input.sizes, weight.sizes, args);
  checkBias(weight.sizes, bias, args);
  checkKernel(input, args);
}

const sides = { 1: ["width"], 2: ["height", "width"], 3: ["depth", "height", "width"] } as const;

/** Raises where the result would have no elements to compute. */
export function checkShapes(input: Numbers, weight: Numbers, result: Numbers, args: Convolution): void {
  const spatial = input.slice(2);
  if (args.transposed) {
    checkOutputPadding(args);
    if (result.slice(2).some((size) => size <= 0))
      throw new RuntimeError(
        `Given input size per channel: ${crossed(spatial)}. Calculated output size per channel: ${crossed(result.slice(2))}. Output size is too small`,
      );
  } else {
    const around = spatial.map((size, i) => size + 2 * args.padding[i]);
    const kernel = weight.slice(2).map((size, i) => args.dilation[i] * (size - 1) + 1);
    if (around.some((size, i) => size < kernel[i]))
      throw new RuntimeError(
        `Calculated padded input size per channel: ${crossed(around)}. Kernel size: ${crossed(kernel)}. Kernel size can't be greater than actual input size`,
      );
  }
  if (spatial.includes(0))
    throw new RuntimeError(
      `Only zero batch or zero channel inputs are supported, but got input shape: ${shown(input)}`,
    );
}

function checkOutputPadding({ output_padding, stride, dilation }: Convolution): void {
  if (output_padding.every((size, i) => size < stride[i] || size < dilation[i])) return;
  const names = sides[Math.max(stride.length, 2) as 2 | 3];
  const list = (what: string, numbers: Numbers) => {
    const filled = [
      ...new Array<number>(names.length - numbers.length).fill(what === "output_padding" ? 0 : 1),
      ...numbers,
    ];
    return names.map((name, i) => `${what}_${name}: ${filled[i]}`).join(" ");
  };
  throw new RuntimeError(
    `output padding must be smaller than either stride or dilation, but got ${list("output_padding", output_padding)} ${list("stride", stride)} ${list("dilation", dilation)}`,
  );
}

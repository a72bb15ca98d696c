// What parameters mean, by name: said once here, or by an op of its own where a name means something else there.
import type { Parameter } from "./signature.js";

const meanings: Readonly<Record<string, string>> = {
  dtype: "The type of the result; by default that of the input.",
  device: "Where the result lives: `cpu` or `webgpu`.",
  requires_grad: "Whether operations on the result are recorded for gradients. Default false.",
  dim: "The dimension to work along; negative ones count from the end.",
  keepdim: "Whether reduced dimensions stay, with size 1. Default false.",
  other: "The second operand: a tensor that broadcasts, or a number.",
  size: "The sizes of the result.",
  shape: "The sizes of the result; one may be -1.",
  alpha: "A factor. Default 1.",
  beta: "A factor of `input`. Default 1.",
  value: "A number, or a factor that is 1 by default.",
  min: "The lower bound.",
  max: "The upper bound.",
  condition: "Where it is true, elements come from the first tensor.",
  mat1: "The first matrix.",
  mat2: "The second matrix.",
  vec: "The vector.",
  exponent: "The power.",
  base: "The number that is raised.",
  copy: "Whether to copy even if nothing changes. Default false.",
  non_blocking: "Accepted, and without effect.",
  dims: "The dimensions.",
  dim0: "The first dimension.",
  dim1: "The first of two dimensions.",
  dim2: "The second of two dimensions.",
  start_dim: "The first dimension that is flattened.",
  end_dim: "The last dimension that is flattened.",
  start: "Where it begins.",
  end: "Where it ends.",
  step: "How far from one to the next. Default 1.",
  steps: "How many numbers.",
  length: "How many positions.",
  fill_value: "The value of all elements.",
  mask: "A tensor of booleans that broadcasts.",
  rtol: "The relative tolerance.",
  atol: "The absolute tolerance.",
  equal_nan: "Whether NaN equals NaN. Default false.",
  target: "The values to be reached.",
  reduction: "How elements become the result: `mean`, `sum` or `none`. Default `mean`.",
  rounding_mode: "`trunc` rounds towards 0, `floor` down; by default nothing is rounded.",
  tensor1: "The first factor.",
  tensor2: "The second factor, or the divisor.",
  index: "Positions, as int64.",
  indices: "Tensors of positions, one per dimension.",
  values: "What is written.",
  accumulate: "Whether values are added instead of written. Default false.",
  offset: "Which diagonal: 0 the main one, above it positive, below it negative.",
  unbiased: "Whether to divide by n − 1 (default) instead of n.",
  correction: "What is subtracted from n before dividing. Default 1.",
  tensors: "The tensors, in order.",
  weight: "The weights.",
  bias: "What is added to the result.",
  decimals: "How many decimals stay.",
  stride: "Steps in memory per dimension, in elements.",
  storage_offset: "Where the first element lies in memory, in elements.",
  src: "Where elements are copied from.",
  n: "The number of rows.",
  m: "The number of columns; by default as many as rows.",
  from: "The lower bound.",
  to: "The upper bound.",
  mean: "The mean. Default 0.",
  std: "The standard deviation. Default 1.",
  generator: "Where random numbers come from; by default the generator that `manual_seed` seeds.",
};

/** What the parameters of an op mean: its own words first. */
export function meaningsOf(
  parameters: readonly Parameter[],
  { meanings: own = {} }: { readonly meanings?: Readonly<Record<string, string>> },
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name } of parameters) {
    const meaning = own[name] ?? meanings[name];
    if (meaning !== undefined) found[name] = meaning;
  }
  return found;
}

// Normalisation of channels: each over its batch, or each by itself.
import { callRows } from "../apply.js";
import { RuntimeError, ValueError } from "../errors.js";
import { no_grad } from "../mode.js";
import { rows } from "../op.js";
import { countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { type Affine, applyNormal, momentsOf, needFloats, normalise, normalRules, statisticsFrom } from "./normal.js";
import { groupSize, type Layout } from "./normalize.js";
import { grid } from "./samples.js";

const { define } = family("normalization");

type Numbers = readonly number[];

const meanings = {
  input: "A batch of channels: the second dimension counts them.",
  running_mean: "The mean so far, which training updates, and evaluation uses.",
  running_var: "The variance so far, which training updates, and evaluation uses.",
  weight: "What the normalised values of each channel are multiplied by.",
  bias: "What is added to each channel.",
  training: "Whether the batch's own statistics are used. Default false.",
  momentum: "How much the batch counts in the running statistics. Default 0.1.",
  eps: "What is added to variances, so that none is 0. Default 1e-5.",
  use_input_stats: "Whether each channel's own statistics are used. Default true.",
  cudnn_enabled: "Accepted, and without effect.",
};

interface Batch extends Affine {
  readonly running_mean: Tensor | null;
  readonly running_var: Tensor | null;
  readonly training: boolean;
  readonly momentum: number;
  readonly eps: number;
}

function batchLayout(sizes: Numbers): Layout {
  const plane = countOf(sizes.slice(2));
  return { outer: sizes[0], groups: sizes[1], inner: plane, plane, channels: sizes[1], each: false };
}

function checkBatch(input: Tensor, args: Batch): void {
  needFloats(input, "batch_norm");
  const { running_mean, running_var, training } = args;
  for (const name of ["running_mean", "running_var", "weight", "bias"] as const) {
    const tensor = args[name];
    if (tensor === null && !training && (name === "running_mean" || name === "running_var"))
      throw new RuntimeError(`${name} must be defined in evaluation mode`);
    if (tensor !== null && tensor.numel() !== input.sizes[1])
      throw new RuntimeError(`${name} should contain ${input.sizes[1] ?? 0} elements not ${tensor.numel()}`);
    if (
      tensor !== null &&
      tensor.dtype !== (running_mean ?? running_var ?? input).dtype &&
      tensor.dtype !== input.dtype
    )
      throw new RuntimeError(`mixed dtype (CPU): expect parameter to have scalar type of ${input.dtype.scalarType}`);
  }
}

/** Moves running statistics towards those of a batch. */
function follow(running: Tensor | null, values: Float64Array, momentum: number): void {
  if (running === null) return;
  const current = newElements(running.dtype, running.sizes);
  current.set(values);
  running.mul_(1 - momentum).add_(fromElements(running, running.sizes, running.dtype, current).mul(momentum));
}

function batchNorm(input: Tensor, args: Batch): Tensor[] {
  checkBatch(input, args);
  const { running_mean, running_var, training, momentum, eps } = args;
  const layout = batchLayout(input.sizes);
  if (!training) {
    const stats = statisticsFrom(input, layout, eps, elementsOf(running_mean!), elementsOf(running_var!));
    return normalise(input, layout, stats, args);
  }
  const { means, squares } = momentsOf(input, layout);
  const size = groupSize(layout);
  follow(running_mean, means, momentum);
  follow(
    running_var,
    squares.map((sum) => sum / (size - 1)),
    momentum,
  );
  const variances = squares.map((sum) => sum / size);
  return normalise(input, layout, statisticsFrom(input, layout, eps, means, variances), args);
}

const tensors = "Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var";

const batchRow = define(
  `native_batch_norm(${tensors}, bool training, float momentum, float eps)`,
  "Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it.",
  {
    shapes: "(n, c, …), (c), (c) → (n, c, …), (c), (c)",
    raises: "RuntimeError if sizes do not fit",
    reach: "",
    text: "(a − mean) / σ * b + c",
    returns: "Tensor[]",
    forward: ({ input, ...args }: Batch & { input: Tensor }) => batchNorm(input, args),
    gradients: normalRules(({ args, inputs: [{ sizes }] }) => {
      const { eps, training } = args as Batch;
      return { layout: batchLayout(sizes), eps, given: !training };
    }),
    samples: [
      () => [grid([2, 2, 3]), grid([2], 1), grid([2], 2), null, null, true, 0.1, 0.01],
      () => [grid([4, 2]), grid([2], 1), null, null, null, true, 0.1, 0.01],
      () => [
        grid([2, 2]),
        grid([2], 1),
        grid([2], 2),
        grid([2], 3).detach(),
        grid([2], 4, 0.4, 1).detach(),
        false,
        0.1,
        0.01,
      ],
    ],
  },
);

interface BatchCall extends Batch {
  readonly input: Tensor;
}

/** A batch without elements is scaled and shifted, if by anything. */
function emptyBatch({ input, weight, bias }: BatchCall): Tensor {
  const scaled = weight === null ? input.clone() : input.clone().mul(weight.at(0));
  return bias === null ? scaled : scaled.add(bias.at(0));
}

function batchNormOf({ input, weight, bias, running_mean, running_var, training, momentum, eps }: BatchCall): Tensor {
  const call = { input, weight, bias, running_mean, running_var, training, momentum, eps };
  return input.numel() === 0 ? emptyBatch(call) : applyNormal(batchRow, call)[0];
}

const doc = "Brings each channel of a batch to mean 0 and variance 1, then scales and shifts it.";
const about = { meanings, shapes: "(n, c, …) → (n, c, …)", raises: "RuntimeError where channels do not fit" };

define(`native_batch_norm(${tensors}, bool training, float momentum, float eps)`, `${doc} Its statistics follow.`, {
  ...about,
  shapes: "(n, c, …) → (n, c, …), (c), (c)",
  reach: "function",
  returns: "[Tensor, Tensor, Tensor]",
  compose: (call: BatchCall) => {
    const [result, stats] = applyNormal(batchRow, { ...call });
    const [mean, scale] = stats.detach().unbind(0);
    const none = stats.new_zeros([0]);
    return call.training ? [result, mean, scale] : [result, none, none.clone()];
  },
});

define(`batch_norm(${tensors}, bool training, float momentum, float eps, bool cudnn_enabled)`, doc, {
  ...about,
  reach: "function",
  compose: (call: BatchCall) => batchNormOf(call),
});

/** Raises where a channel would be normalised over a single value. */
function needSeveral({ sizes, shape }: Tensor): void {
  if (sizes[0] * countOf(sizes.slice(2)) === 1)
    throw new ValueError(`Expected more than 1 value per channel when training, got input size ${shape}`);
}

const running = "Tensor? running_mean, Tensor? running_var, Tensor? weight=null, Tensor? bias=null";

define(`batch_norm(Tensor input, ${running}, bool training=false, float momentum=0.1, float eps=1e-5)`, doc, {
  ...about,
  reach: "functional",
  compose: (call: BatchCall) => {
    if (call.training) needSeveral(call.input);
    return batchNormOf(call);
  },
});

interface Instance extends Affine {
  readonly input: Tensor;
  readonly running_mean: Tensor | null;
  readonly running_var: Tensor | null;
  readonly use_input_stats: boolean;
  readonly momentum: number;
  readonly eps: number;
}

const repeated = (tensor: Tensor | null, times: number) =>
  tensor === null ? null : (callRows(rows.get("repeat")!, [tensor, times], 1, false) as Tensor);

/** All channels of all samples as the channels of one sample. */
function instanceNorm({ input, use_input_stats, weight, bias, momentum, eps, ...running }: Instance): Tensor {
  if (!use_input_stats && (running.running_mean === null || running.running_var === null))
    throw new RuntimeError("Expected running_mean and running_var to be defined when use_input_stats is false");
  const [samples, channels, ...rest] = input.sizes;
  const running_mean = repeated(running.running_mean, samples);
  const running_var = repeated(running.running_var, samples);
  const result = batchNormOf({
    input: input.contiguous().view([1, samples * channels, ...rest]),
    weight: repeated(weight, samples),
    bias: repeated(bias, samples),
    running_mean,
    running_var,
    training: use_input_stats,
    momentum,
    eps,
  });
  if (use_input_stats) {
    keep(running.running_mean, running_mean, samples);
    keep(running.running_var, running_var, samples);
  }
  return result.view(input.sizes);
}

/** Running statistics become the means of what they became for each sample. */
function keep(running: Tensor | null, each: Tensor | null, samples: number): void {
  if (running !== null && each !== null) no_grad(() => running.copy_(each.view([samples, -1]).mean(0)));
}

const ownDoc = "Brings each channel of each sample to mean 0 and variance 1, then scales and shifts it.";
const rates = (defaults: boolean) =>
  defaults
    ? "bool use_input_stats=true, float momentum=0.1, float eps=1e-5"
    : "bool use_input_stats, float momentum, float eps, bool cudnn_enabled";

define(
  `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, ${rates(false)})`,
  ownDoc,
  {
    ...about,
    reach: "function",
    compose: (call: Instance) => instanceNorm(call),
  },
);

define(`instance_norm(Tensor input, ${running.replace(/ (running_\w+)/g, " $1=null")}, ${rates(true)})`, ownDoc, {
  ...about,
  reach: "functional",
  compose: (call: Instance) => {
    if (call.use_input_stats && countOf(call.input.sizes.slice(2)) === 1)
      throw new ValueError(`Expected more than 1 spatial element when training, got input size ${call.input.shape}`);
    return instanceNorm(call);
  },
});

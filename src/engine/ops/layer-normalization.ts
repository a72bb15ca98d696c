// Normalisation over the last dimensions, over groups of channels, and by what neighbouring channels have.
import { callRows } from "../apply.js";
import { RuntimeError, ValueError } from "../errors.js";
import { rows } from "../op.js";
import { countOf, sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { type Affine, applyNormal, needFloats, normalise, normalRules, ownStatistics } from "./normal.js";
import type { Layout } from "./normalize.js";
import { grid } from "./samples.js";
import { shown } from "./spatial.js";

const { define } = family("layer-normalization");

type Numbers = readonly number[];

const meanings = {
  normalized_shape: "The sizes of the last dimensions, over which to normalise.",
  num_groups: "Into how many groups channels are split.",
  weight: "What the normalised values are multiplied by.",
  bias: "What is added to the result.",
  eps: "What is added to variances, so that none is 0. Default 1e-5.",
  cudnn_enable: "Accepted, and without effect.",
  cudnn_enabled: "Accepted, and without effect.",
};

interface LayerCall extends Affine {
  readonly input: Tensor;
  readonly normalized_shape: Numbers;
  readonly eps: number;
}

function layerLayout(sizes: Numbers, normalized_shape: Numbers): Layout {
  const inner = countOf(normalized_shape);
  const groups = countOf(sizes.slice(0, sizes.length - normalized_shape.length));
  return { outer: 1, groups, inner, plane: 1, channels: 1, each: true };
}

function checkLayer({ input, normalized_shape, ...affine }: LayerCall): void {
  if (normalized_shape.length === 0)
    throw new RuntimeError(
      "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got normalized_shape = []",
    );
  for (const name of ["weight", "bias"] as const) {
    const tensor = affine[name];
    if (tensor !== null && !sameSizes(tensor.sizes, normalized_shape))
      throw new RuntimeError(
        `Expected ${name} to be of same shape as normalized_shape, but got ${name} of shape ${shown(tensor.sizes)} and normalized_shape = ${shown(normalized_shape)}`,
      );
  }
  const last = input.sizes.slice(Math.max(input.ndim - normalized_shape.length, 0));
  if (!sameSizes(last, normalized_shape))
    throw new RuntimeError(
      `Given normalized_shape=${shown(normalized_shape)}, expected input with shape [*, ${normalized_shape.join(", ")}], but got input of size${shown(input.sizes)}`,
    );
  needFloats(input, "LayerNormKernelImpl");
}

const layerDoc = "Brings the elements of the last dimensions to mean 0 and variance 1, then scales and shifts them.";
const layerText = "native_layer_norm(Tensor input, ints normalized_shape, Tensor? weight, Tensor? bias, float eps)";

const layerRow = define(layerText, layerDoc, {
  reach: "",
  text: "(a − mean) / σ * b + c",
  returns: "Tensor[]",
  forward: (call) => {
    checkLayer(call);
    const layout = layerLayout(call.input.sizes, call.normalized_shape);
    return normalise(call.input, layout, ownStatistics(call.input, layout, call.eps), call);
  },
  gradients: normalRules(({ args, inputs: [{ sizes }] }) => {
    const { normalized_shape, eps } = args as LayerCall;
    return { layout: layerLayout(sizes, normalized_shape), eps, given: false };
  }),
  samples: [
    () => [grid([2, 3]), [3], grid([3], 1), grid([3], 2), 0.01],
    () => [grid([2, 2, 3]), [2, 3], null, null, 0.01],
  ],
});

const layerShapes = { meanings, shapes: "(…, last) → (…, last)", raises: "RuntimeError where the last sizes differ" };

define(layerText, `${layerDoc} Its statistics follow.`, {
  ...layerShapes,
  reach: "function",
  returns: "[Tensor, Tensor, Tensor]",
  compose: (call) => {
    const [result, stats] = applyNormal(layerRow, { ...call });
    const lead = call.input.sizes.slice(0, -call.normalized_shape.length);
    const sizes = [...lead, ...call.normalized_shape.map(() => 1)];
    return [
      result,
      ...stats
        .detach()
        .unbind(0)
        .map((row) => row.view(sizes)),
    ];
  },
});

const layerArguments = "Tensor input, ints normalized_shape, Tensor? weight=null, Tensor? bias=null, float eps=1e-5";
for (const [how, text] of [
  ["function", `layer_norm(${layerArguments}, bool cudnn_enable=true)`],
  ["functional", `layer_norm(${layerArguments})`],
])
  define(text, layerDoc, {
    ...layerShapes,
    reach: how,
    compose: ({ input, normalized_shape, weight, bias, eps }: LayerCall) =>
      applyNormal(layerRow, { input, normalized_shape, weight, bias, eps })[0],
  });

interface GroupCall extends Affine {
  readonly input: Tensor;
  readonly num_groups: number;
  readonly eps: number;
}

function groupLayout(sizes: Numbers, num_groups: number): Layout {
  const [samples, channels] = sizes;
  const plane = countOf(sizes.slice(2));
  return {
    outer: 1,
    groups: samples * num_groups,
    inner: (channels / num_groups) * plane,
    plane,
    channels,
    each: false,
  };
}

function checkGroups({ input, num_groups, ...affine }: GroupCall): void {
  if (input.ndim < 2)
    throw new RuntimeError(`Expected at least 2 dimensions for input tensor but received ${input.ndim}`);
  if (num_groups <= 0) throw new RuntimeError(`Expected num groups to be greater than 0, got ${num_groups}`);
  if (input.sizes[1] % num_groups !== 0)
    throw new RuntimeError(
      `Expected number of channels in input to be divisible by num_groups, but got input of shape ${shown(input.sizes)} and num_groups=${num_groups}`,
    );
  for (const name of ["weight", "bias"] as const) {
    const tensor = affine[name];
    if (tensor !== null && (tensor.ndim !== 1 || tensor.sizes[0] !== input.sizes[1]))
      throw new RuntimeError(
        `Expected ${name} to be a vector of size equal to the number of channels in input, but got ${name} of shape ${shown(tensor.sizes)} and input of shape ${shown(input.sizes)}`,
      );
  }
  needFloats(input, "GroupNormKernelImpl");
}

const groupDoc = "Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts channels.";

const groupRow = define(
  "native_group_norm(Tensor input, Tensor? weight, Tensor? bias, int num_groups, float eps)",
  groupDoc,
  {
    shapes: "(n, c, …) → the same, and mean and 1 / deviation of each group",
    raises: "RuntimeError if sizes do not fit",
    reach: "",
    text: "(a − mean) / σ * b + c",
    returns: "Tensor[]",
    forward: (call) => {
      checkGroups(call);
      const layout = groupLayout(call.input.sizes, call.num_groups);
      return normalise(call.input, layout, ownStatistics(call.input, layout, call.eps), call);
    },
    gradients: normalRules(({ args, inputs: [{ sizes }] }) => {
      const { num_groups, eps } = args as GroupCall;
      return { layout: groupLayout(sizes, num_groups), eps, given: false };
    }),
    samples: [
      () => [grid([2, 4, 2]), grid([4], 1), grid([4], 2), 2, 0.01],
      () => [grid([2, 4]), grid([4], 1), null, 2, 0.01],
    ],
  },
);

const groupShapes = {
  meanings,
  shapes: "(n, c, …) → (n, c, …)",
  raises: "RuntimeError where groups do not divide channels",
};

define(
  "native_group_norm(Tensor input, Tensor? weight, Tensor? bias, int N, int C, int HxW, int group, float eps)",
  `${groupDoc} Its statistics follow.`,
  {
    ...groupShapes,
    meanings: {
      ...meanings,
      N: "The number of samples.",
      C: "The number of channels.",
      HxW: "The number of elements of a channel.",
      group: "The number of groups.",
    },
    shapes: "(n, c, …) → the same, (n, groups), (n, groups)",
    reach: "function",
    returns: "[Tensor, Tensor, Tensor]",
    compose: ({ input, weight, bias, N, C, HxW, group, eps }) => {
      const planes = input.reshape([N, C, HxW]);
      const [result, stats] = applyNormal(groupRow, { input: planes, weight, bias, num_groups: group, eps });
      return [result.view(input.sizes), ...stats.unbind(0).map((row) => row.view([N, group]))];
    },
  },
);

function needSeveral({ input, num_groups }: GroupCall): void {
  const [samples, channels, ...rest] = input.sizes;
  if (samples * Math.floor(channels / num_groups) * countOf(rest) === 1)
    throw new ValueError(`Expected more than 1 value per channel when training, got input size ${shown(input.sizes)}`);
}

const groupArguments = "Tensor input, int num_groups, Tensor? weight=null, Tensor? bias=null, float eps=1e-5";
for (const [how, text] of [
  ["function", `group_norm(${groupArguments}, bool cudnn_enabled=true)`],
  ["functional", `group_norm(${groupArguments})`],
])
  define(text, groupDoc, {
    ...groupShapes,
    reach: how,
    compose: ({ input, num_groups, weight, bias, eps }: GroupCall) => {
      if (how === "functional" && input.ndim > 1 && num_groups > 0)
        needSeveral({ input, num_groups, weight, bias, eps });
      return applyNormal(groupRow, { input, weight, bias, num_groups, eps })[0];
    },
  });

const call = (name: string, ...args: unknown[]) => callRows(rows.get(name)!, args, 0, false) as Tensor;

/** The mean of squares over `size` neighbouring channels. */
function neighbourMeans(input: Tensor, size: number): Tensor {
  const squares = input.mul(input);
  const around = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
  if (input.ndim === 3) {
    const padded = call("constant_pad_nd", squares.unsqueeze(1), [0, 0, ...around], 0);
    return call("avg_pool2d", padded, [size, 1], 1).squeeze(1);
  }
  const [samples, channels, height] = input.sizes;
  const padded = call("constant_pad_nd", squares.view([samples, 1, channels, height, -1]), [0, 0, 0, 0, ...around], 0);
  return call("avg_pool3d", padded, [size, 1, 1], 1).squeeze(1).view(input.sizes);
}

define(
  "local_response_norm(Tensor input, int size, float alpha=0.0001, float beta=0.75, float k=1)",
  "Divides each element by what its neighbours in other channels have.",
  {
    reach: "functional",
    shapes: "(n, c, …) → (n, c, …)",
    raises: "ValueError if there are fewer than 3 dimensions",
    meanings: {
      size: "How many neighbouring channels count.",
      alpha: "How much they count. Default 1e-4.",
      beta: "The power. Default 0.75.",
      k: "What is added to the mean. Default 1.",
    },
    compose: ({ input, size, alpha, beta, k }) => {
      if (input.ndim < 3)
        throw new ValueError(`Expected 3D or higher dimensionality input (got ${input.ndim} dimensions)`);
      if (input.numel() === 0) return input;
      return input.div(neighbourMeans(input, size).mul(alpha).add(k).pow(beta));
    },
  },
);

// Activation functions of `nn.functional`, element by element.
import { bool, uint8 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { formatNumber } from "../numbers.js";
import type { Tensor } from "../tensor.js";
import { activation } from "./activation-forms.js";
import { family } from "./family.js";
import { sampleInput } from "./samples.js";
import { floats, noBool } from "./types.js";

const { define } = family("activations");

/** The type of the input; some kernels take whole numbers too. */
const withIntegers = (kernel: string) => ({
  type: ({ input }: { input: Tensor }) => noBool(kernel, input),
});

activation(
  "relu(Tensor input)",
  "Sets negative elements to 0.",
  "relu",
  { y: "max(a, 0)", a: "y <= 0 ? 0 : g" },
  {
    inplace: "both",
    elsewhere: "function method in-place",
    type: ({ input }) => {
      if (input.dtype === bool) throw new RuntimeError("Boolean inputs not supported for relu");
      return input.dtype;
    },
  },
);

function limitedType(input: Tensor, least: number) {
  if (input.dtype === bool) throw new RuntimeError("Bool inputs not supported for hardtanh");
  if (input.dtype === uint8 && least < 0)
    throw new RuntimeError("cannot do hardtanh on an unsigned type with negative limits");
  return input.dtype;
}

activation(
  "hardtanh(Tensor input, float min_val=-1, float max_val=1)",
  "Limits elements to the range from `min_val` to `max_val`.",
  "hardtanh_cpu",
  { y: "min(max(a, min_val), max_val)", a: "a > min_val && a < max_val ? g : 0" },
  {
    inplace: "both",
    type: ({ input, min_val }) => limitedType(input, min_val),
    meanings: { min_val: "The lower bound. Default −1.", max_val: "The upper bound. Default 1." },
    samples: [() => [sampleInput("all", 0)]],
  },
);
activation(
  "relu6(Tensor input)",
  "Limits elements to the range from 0 to 6.",
  "hardtanh_cpu",
  { y: "min(max(a, 0), 6)", a: "a > 0 && a < 6 ? g : 0" },
  { inplace: "argument", backward: "HardtanhBackward0", type: ({ input }) => limitedType(input, 0) },
);
activation(
  "leaky_relu(Tensor input, float negative_slope=0.01)",
  "Scales negative elements by `negative_slope`.",
  "leaky_relu_cpu",
  { y: "a > 0 ? a : a * negative_slope", a: "a > 0 ? g : g * negative_slope" },
  {
    inplace: "both",
    backwardInPlace: "LeakyReluBackward1",
    meanings: { negative_slope: "The slope for negative elements. Default 0.01." },
    samples: [() => [sampleInput("all", 0), 0.2]],
  },
);
activation(
  "threshold(Tensor input, float threshold, float value)",
  "Sets elements that are not above `threshold` to `value`.",
  "threshold_cpu",
  { y: "a <= threshold ? value : a", a: "a <= threshold ? 0 : g" },
  {
    ...withIntegers("threshold_cpu"),
    inplace: "both",
    elsewhere: "function",
    backwardInPlace: "ThresholdBackward1",
    meanings: { threshold: "Elements above it stay.", value: "What the others become." },
    samples: [() => [sampleInput("all", 0), 0.1, -2]],
  },
);

const alpha = { alpha: "How far below 0 the results go. Default 1." };

activation(
  "elu(Tensor input, float alpha=1)",
  "Lets negative elements approach −`alpha`.",
  "elu_cpu",
  { y: "a > 0 ? a : alpha * expm1(a)", a: "a > 0 ? g : g * alpha * exp(a)" },
  { inplace: "both", backwardInPlace: "EluBackward1", meanings: alpha, samples: [() => [sampleInput("all", 0), 0.7]] },
);
activation(
  "celu(Tensor input, float alpha=1)",
  "Lets negative elements approach −`alpha`, with slope 1 at 0.",
  "elu_cpu",
  { y: "a > 0 ? a : alpha * expm1(a / alpha)", a: "a > 0 ? g : g * exp(a / alpha)" },
  {
    inplace: "both",
    elsewhere: "function",
    backwardInPlace: "CeluBackward1",
    meanings: alpha,
    type: ({ input, alpha }) => {
      if (alpha === 0) throw new RuntimeError("ZeroDivisionError: alpha cannot be 0 for CELU");
      return floats("elu_cpu", input);
    },
    samples: [() => [sampleInput("all", 0), 0.7]],
  },
);

const SCALE = 1.0507009873554805;
const SLOPE = 1.7580993408473766;

activation(
  "selu(Tensor input)",
  "Scaled so that means and spreads settle from layer to layer.",
  "elu_cpu",
  { y: `a > 0 ? ${SCALE} * a : ${SLOPE} * expm1(a)`, a: `a > 0 ? g * ${SCALE} : g * ${SLOPE} * exp(a)` },
  { inplace: "both", elsewhere: "function", backward: "EluBackward0", backwardInPlace: "EluBackward1" },
);

const exactly = {
  y: "0.5 * a * erfc(-a * root_half)",
  a: "g * (0.5 * erfc(-a * root_half) + a * exp(-0.5 * a * a) * one_over_root_2_pi)",
};
const squashed = "tanh(root_2_over_pi * (a + 0.044715 * a * a * a))";
const nearly = {
  y: `0.5 * a * (1 + ${squashed})`,
  a: `g * 0.5 * (1 + ${squashed} + a * (1 - ${squashed} * ${squashed}) * root_2_over_pi * (1 + 0.134145 * a * a))`,
};

function formsOfGelu(approximate: string): typeof exactly {
  if (approximate !== "none" && approximate !== "tanh")
    throw new RuntimeError("approximate argument must be either none or tanh.");
  return approximate === "none" ? exactly : nearly;
}

activation(
  "gelu(Tensor input, *, str approximate='none')",
  "Each element times the probability that a normal number is below it.",
  "GeluKernelImpl",
  {
    y: ({ approximate }) => formsOfGelu(approximate).y,
    a: (args) => formsOfGelu(args?.approximate ?? "none").a,
  },
  {
    text: "a * P(normal < a)",
    meanings: { approximate: "`tanh` for a formula that is nearly the same. Default `none`." },
    samples: [() => [sampleInput("all", 0)], () => [sampleInput("all", 0), { approximate: "tanh" }]],
  },
);
activation(
  "silu(Tensor input)",
  "Each element times its sigmoid.",
  "silu_cpu",
  { y: "a * sigmoid(a)", a: "g * sigmoid(a) * (1 + a * (1 - sigmoid(a)))" },
  { inplace: "argument" },
);

const softly = "tanh(max(a, 0) + log1p(exp(-abs(a))))";

activation(
  "mish(Tensor input)",
  "Each element times tanh of its softplus.",
  "mish_cpu",
  { y: `a * ${softly}`, a: `g * (${softly} + a * sigmoid(a) * (1 - ${softly} * ${softly}))` },
  { inplace: "argument", text: "a * tanh(log(1 + exp(a)))" },
);
activation(
  "softplus(Tensor input, float beta=1, float threshold=20)",
  "log(1 + exp(beta · a)) / beta: a smooth relu.",
  "softplus_cpu",
  {
    y: "a * beta > threshold ? a : log1p(exp(a * beta)) / beta",
    a: "a * beta > threshold ? g : g * sigmoid(a * beta)",
  },
  {
    text: "log(1 + exp(beta * a)) / beta",
    meanings: {
      beta: "How sharp the bend is. Default 1.",
      threshold: "Where a · beta is above it, a stays. Default 20.",
    },
    samples: [() => [sampleInput("all", 0)], () => [sampleInput("all", 0), 2, 1]],
  },
);
activation(
  "logsigmoid(Tensor input)",
  "The logarithm of sigmoid, without overflow.",
  "log_sigmoid_cpu",
  { y: "min(a, 0) - log1p(exp(-abs(a)))", a: "g * sigmoid(-a)" },
  { backward: "LogSigmoidBackward0", text: "log(sigmoid(a))" },
);

const width = { lambd: "How wide the range around 0 is that becomes 0. Default 0.5." };

activation(
  "hardshrink(Tensor input, float lambd=0.5)",
  "Sets elements between −`lambd` and `lambd` to 0.",
  "hardshrink_cpu",
  { y: "a >= -lambd && a <= lambd ? 0 : a", a: "a < -lambd || a > lambd ? g : 0" },
  { elsewhere: "function method", meanings: width, samples: [() => [sampleInput("all", 0), 0.5]] },
);
activation(
  "softshrink(Tensor input, float lambd=0.5)",
  "Moves elements towards 0 by `lambd`, not beyond.",
  "softshrink_cpu",
  {
    y: "a > lambd ? a - lambd : a < -lambd ? a + lambd : 0",
    a: "a < -lambd || a > lambd ? g : 0",
  },
  {
    meanings: width,
    type: ({ input, lambd }) => {
      if (lambd < 0)
        throw new RuntimeError(`lambda must be greater or equal to 0, but found to be ${formatNumber(lambd)}.`);
      return floats("softshrink_cpu", input);
    },
    samples: [() => [sampleInput("all", 0), 0.5]],
  },
);
// PyTorch's slope is a sixth in float32, for float64 too.
activation(
  "hardsigmoid(Tensor input)",
  "Sigmoid as a ramp: 0 below −3, 1 above 3.",
  "hardsigmoid_cpu",
  { y: "min(max(a + 3, 0), 6) / 6", a: `a > -3 && a < 3 ? g * ${Math.fround(1 / 6)} : 0` },
  { inplace: "argument" },
);
activation(
  "hardswish(Tensor input)",
  "Each element times its hardsigmoid.",
  "hardswish_cpu",
  { y: "a * min(max(a + 3, 0), 6) / 6", a: "a < -3 ? 0 : a >= 3 ? g : g * (a / 3 + 0.5)" },
  { inplace: "argument" },
);

define("tanhshrink(Tensor input)", "Each element less its tanh.", {
  shapes: "any → the same",
  reach: "functional",
  compose: ({ input }) => input.sub(input.tanh()),
});
define("softsign(Tensor input)", "a / (1 + |a|).", {
  shapes: "any → the same",
  reach: "functional",
  compose: ({ input }) => input.div(input.abs().add(1)),
});

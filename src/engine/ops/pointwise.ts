// Functions of one tensor, element by element.
import { resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { scalar, define } = family("pointwise");

scalar("neg", "Changes the sign.", { y: "-a", a: "-g" });
scalar("abs", "The absolute value.", { y: "abs(a)", a: "g * sign(a)" });
scalar("sign", "−1, 0 or 1.", { y: "sign(a)", a: "0" });
scalar("exp", "e to the power of each element.", { y: "exp(a)", a: "g * y" }, { type: "float" });
scalar("expm1", "exp(a) − 1, exact near 0.", { y: "expm1(a)", a: "g * (y + 1)" }, { type: "float" });
scalar("log", "The natural logarithm.", { y: "log(a)", a: "g / a" }, { type: "float", domain: "positive" });
scalar(
  "log1p",
  "log(1 + a), exact near 0.",
  { y: "log1p(a)", a: "g / (a + 1)" },
  { type: "float", domain: "positive", backward: "Log1PBackward0" },
);
scalar("sqrt", "The square root.", { y: "sqrt(a)", a: "g / (2 * y)" }, { type: "float", domain: "positive" });
scalar("rsqrt", "1 / √a.", { y: "1 / sqrt(a)", a: "-0.5 * g * y * y * y" }, { type: "float", domain: "positive" });
scalar("reciprocal", "1 / a.", { y: "1 / a", a: "-g * y * y" }, { type: "float", domain: "positive" });
scalar(
  "square",
  "The square.",
  { y: "a * a", a: "g * 2 * a" },
  { backward: "PowBackward0", type: ({ input }) => resultType([input, 2]) },
);
scalar("sin", "The sine.", { y: "sin(a)", a: "g * cos(a)" }, { type: "float" });
scalar("cos", "The cosine.", { y: "cos(a)", a: "-g * sin(a)" }, { type: "float" });
scalar(
  "tanh",
  "Squashes into (-1, 1).",
  { y: "tanh(a)", a: "g * (1 - y * y)" },
  { type: "float", reach: "function method in-place functional" },
);
scalar(
  "sigmoid",
  "Squashes into (0, 1).",
  { y: "sigmoid(a)", a: "g * (1 - y) * y" },
  { type: "float", reach: "function method in-place functional" },
);
scalar(
  "relu",
  "Sets negative elements to 0.",
  { y: "max(a, 0)", a: "y > 0 ? g : 0" },
  { reach: "function method in-place functional" },
);
scalar("floor", "Rounds down.", { y: "floor(a)", a: "0" });
scalar("ceil", "Rounds up.", { y: "ceil(a)", a: "0" });
scalar("trunc", "Rounds towards 0.", { y: "trunc(a)", a: "0" });
scalar("round", "Rounds to the nearest whole number, halves to even.", { y: "round(a)", a: "0" });

/** Powers of ten that are exact are multiplied or divided by, never their inverses. */
function rounded({ decimals }: { decimals: number }): string {
  if (decimals === 0) return "round(a)";
  if (decimals < 0) return "round(a / pow(10, -decimals)) * pow(10, -decimals)";
  return "round(a * pow(10, decimals)) / pow(10, decimals)";
}

scalar(
  "round(Tensor input, *, int decimals)",
  "Rounds to so many decimals.",
  { y: rounded, a: "0" },
  { text: "round(a)", backward: "RoundBackward1", samples: [() => [grid([2, 3]), { decimals: 1 }]] },
);

type Bounds = { min: number | boolean | null; max: number | boolean | null };

function needBound({ min, max }: { min: unknown; max: unknown }): void {
  if (min === null && max === null)
    throw new RuntimeError("torch.clamp: At least one of 'min' or 'max' must not be None");
}

function clamped(args: Bounds): string {
  needBound(args);
  const raised = args.min === null ? "a" : "max(a, min)";
  return args.max === null ? raised : `min(${raised}, max)`;
}

/** Where the gradient passes; NaN passes too, as in PyTorch. */
function passes({ min, max }: Bounds): string {
  const tests = [...(min === null ? [] : ["a >= min"]), ...(max === null ? [] : ["a <= max"])];
  return `${tests.join(" && ")} ? g : 0`;
}

const both: Bounds = { min: Number.NaN, max: Number.NaN };

scalar(
  "clamp(Tensor input, Scalar? min=null, Scalar? max=null)",
  "Limits elements to the range from `min` to `max`.",
  {
    y: clamped,
    a: (args) => passes("min" in args ? args : both),
  },
  {
    text: "min(max(a, min), max)",
    backward: "ClampBackward1",
    type: ({ input, min, max }) => resultType([input, min, max]),
    samples: [() => [grid([2, 3]), { min: -0.5 }], () => [grid([2, 3]), -0.7, 0.6]],
  },
);

function clampedByTensors({ min, max }: { min: unknown; max: unknown }): string {
  needBound({ min, max });
  if (min === null) return "min(a, c)";
  return max === null ? "max(a, b)" : "min(max(a, b), c)";
}

/** The gradients of tensor bounds; where they cross, the upper one counts. */
const boundGradients: Record<"a" | "b" | "c", (has: { min: unknown; max: unknown }) => string> = {
  a: ({ min, max }) => (min === null ? "a <= c ? g : 0" : max === null ? "a >= b ? g : 0" : "a >= b && a <= c ? g : 0"),
  b: ({ max }) => (max === null ? "a < b ? g : 0" : "a < b && b < c ? g : 0"),
  c: ({ min }) => (min === null ? "a > c ? g : 0" : "a > c || c < b ? g : 0"),
};

scalar(
  "clamp(Tensor input, Tensor? min=null, Tensor? max=null)",
  "Limits elements to ranges given by tensors.",
  { y: clampedByTensors, ...boundGradients },
  {
    text: "min(max(a, b), c)",
    backward: "ClampBackward0",
    type: ({ input, min, max }) => resultType([input, min, max]),
    samples: [() => [grid([2, 3]), grid([2, 3], 1)], () => [grid([2, 3]), { max: grid([3], 2) }]],
  },
);
scalar(
  "clamp_min(Tensor input, Tensor min)",
  "Raises elements to those of `min`.",
  { y: "max(a, b)", a: "a >= b ? g : 0", b: "a < b ? g : 0" },
  { backward: "ClampMinBackward1" },
);
scalar(
  "clamp_max(Tensor input, Tensor max)",
  "Lowers elements to those of `max`.",
  { y: "min(a, b)", a: "a <= b ? g : 0", b: "a > b ? g : 0" },
  { backward: "ClampMaxBackward1" },
);
scalar(
  "clamp_min(Tensor input, Scalar min)",
  "Raises elements below `min` to it.",
  { y: "max(a, min)", a: "a >= min ? g : 0" },
  {
    type: ({ input, min }) => resultType([input, min]),
    samples: [() => [grid([2, 3]), 0.25]],
  },
);
scalar(
  "clamp_max(Tensor input, Scalar max)",
  "Lowers elements above `max` to it.",
  { y: "min(a, max)", a: "a <= max ? g : 0" },
  {
    type: ({ input, max }) => resultType([input, max]),
    samples: [() => [grid([2, 3]), 0.25]],
  },
);

define("positive(Tensor input)", "The tensor itself.", { compose: ({ input }) => input });

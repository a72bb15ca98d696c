// Functions of two tensors: the greater and the lesser, signs, steps, distances, sums of exponentials, products with logarithms.
import { float32, resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { floatOf, floats, noDerivative, unknownDerivative, unknownNode } from "./types.js";

const { scalar } = family("pairs");

scalar(
  "maximum(Tensor input, Tensor other)",
  "The greater of two, element by element.",
  { y: "max(a, b)", a: "a < b ? 0 : a == b ? g / 2 : g", b: "b < a ? 0 : a == b ? g / 2 : g" },
  { reach: "function method" },
);
scalar(
  "minimum(Tensor input, Tensor other)",
  "The lesser of two, element by element.",
  { y: "min(a, b)", a: "a > b ? 0 : a == b ? g / 2 : g", b: "b > a ? 0 : a == b ? g / 2 : g" },
  { reach: "function method" },
);
scalar(
  "fmax(Tensor input, Tensor other)",
  "The greater of two; a number wins over NaN.",
  {
    y: "b != b ? a : a != a ? b : max(a, b)",
    a: "a >= b || b != b ? g : 0",
    b: "a >= b || b != b ? 0 : g",
  },
  { text: "max(a, b)", reach: "function method" },
);
scalar(
  "fmin(Tensor input, Tensor other)",
  "The lesser of two; a number wins over NaN.",
  {
    y: "b != b ? a : a != a ? b : min(a, b)",
    a: "a <= b || b != b ? g : 0",
    b: "a <= b || b != b ? 0 : g",
  },
  { text: "min(a, b)", reach: "function method" },
);

scalar(
  "copysign(Tensor input, Operand other)",
  "The size of `input` with the sign of `other`.",
  { y: "copysign(a, b)", a: "a == 0 ? 0 : g * (y / a)", b: "0" },
  {
    type: ({ input, other }) => floatOf(input, other),
    backward: ({ other }) => (typeof other === "number" ? "CopysignBackward1" : "CopysignBackward0"),
  },
);
scalar(
  "heaviside(Tensor input, Tensor values)",
  "0 for negative elements, 1 for positive ones, and at 0 those of `values`.",
  { y: "a == 0 ? b : a > 0 ? 1 : 0", a: unknownDerivative("heaviside"), b: unknownDerivative("heaviside") },
  {
    backward: unknownNode,
    meanings: { values: "The results where `input` is 0." },
    type: ({ input, values }) => {
      if (input.dtype !== values.dtype)
        throw new RuntimeError("heaviside is not yet implemented for tensors with different dtypes.");
      return input.dtype;
    },
  },
);
scalar(
  "nextafter(Tensor input, Tensor other)",
  "The number next to `input` in the direction of `other`.",
  {
    y: ({ input, other }) => (resultType([input, other]) === float32 ? "next_single(a, b)" : "next_double(a, b)"),
    a: noDerivative("nextafter"),
    b: noDerivative("nextafter"),
  },
  { text: "nextafter(a, b)", type: ({ input, other }) => floats("nextafter_cpu", input, other) },
);
scalar(
  "hypot(Tensor input, Tensor other)",
  "√(a² + b²): the long side of a right-angled triangle.",
  { y: "hypot(a, b)", a: "g * (a / y)", b: "g * (b / y)" },
  { type: ({ input, other }) => floats("hypot_cpu", input, other) },
);

scalar(
  "logaddexp(Tensor input, Tensor other)",
  "log(exp(a) + exp(b)), without overflow.",
  {
    y: "abs(a) == inf && a == b ? a : max(a, b) + log1p(exp(-abs(a - b)))",
    a: "g * sigmoid(a - b)",
    b: "g * sigmoid(b - a)",
  },
  {
    text: "log(exp(a) + exp(b))",
    reach: "function method",
    type: ({ input, other }) => floats("logaddexp_cpu", input, other),
  },
);
scalar(
  "logaddexp2(Tensor input, Tensor other)",
  "log2(2^a + 2^b), without overflow.",
  {
    y: "abs(a) == inf && a == b ? a : max(a, b) + log1p(exp2(-abs(a - b))) / log_2",
    a: "g / (1 + exp2(b - a))",
    b: "g / (1 + exp2(a - b))",
  },
  {
    text: "log2(2^a + 2^b)",
    reach: "function method",
    type: ({ input, other }) => floats("logaddexp2_cpu", input, other),
  },
);

const positives = [() => [grid([2, 3]), grid([3], 1, 0.9, 1.2)]];
const numbered = (node: string) => (args: { input?: unknown; other?: unknown }) =>
  `${node}Backward${typeof args.other === "number" || typeof args.other === "boolean" ? 2 : 0}`;

scalar(
  "xlogy(Tensor input, Operand other)",
  "a · log(b), and 0 where a is 0.",
  {
    y: "b != b ? b : a == 0 ? 0 : a * log(b)",
    a: "a == 0 && b <= 0 ? 0 : g * log(b)",
    b: "g * a / b",
  },
  {
    text: "a * log(b)",
    backward: numbered("Xlogy"),
    reach: "function method in-place special",
    type: ({ input, other }) => floatOf(input, other),
    samples: positives,
  },
);
scalar(
  "xlogy(Scalar input, Tensor other)",
  "input · log(a), and 0 where the number is 0.",
  { y: "a != a ? a : input == 0 ? 0 : input * log(a)", a: "g * input / a" },
  {
    text: "input * log(a)",
    backward: "XlogyBackward1",
    reach: "function special",
    type: ({ input, other }) => floatOf(input, other),
    samples: [() => [1.5, grid([2, 3], 1, 0.9, 1.2)]],
  },
);
scalar(
  "special_xlog1py(Tensor input, Operand other)",
  "a · log(1 + b), and 0 where a is 0.",
  {
    y: "b != b ? b : a == 0 ? 0 : a * log1p(b)",
    a: "a == 0 && b <= -1 ? 0 : g * log1p(b)",
    b: "g * a / (b + 1)",
  },
  {
    text: "a * log(1 + b)",
    backward: numbered("SpecialXlog1Py"),
    reach: "special",
    type: ({ input, other }) => floatOf(input, other),
    samples: positives,
  },
);
scalar(
  "special_xlog1py(Scalar input, Tensor other)",
  "input · log(1 + a), and 0 where the number is 0.",
  { y: "a != a ? a : input == 0 ? 0 : input * log1p(a)", a: "g * input / (a + 1)" },
  {
    text: "input * log(1 + a)",
    backward: "SpecialXlog1PyBackward1",
    reach: "special",
    type: ({ input, other }) => floatOf(input, other),
    samples: [() => [1.5, grid([2, 3], 1, 0.9, 1.2)]],
  },
);

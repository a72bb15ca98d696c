// Functions of one tensor, element by element: signs, powers of e, logarithms, roots.
import { bool, type DType, float64, resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { floats, noBool } from "./types.js";

const { scalar, define, alias } = family("pointwise");

const negationOfBool =
  "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.";

/** The type of the input, unless that is bool. */
function unlessBool({ dtype }: Tensor, message: string): DType {
  if (dtype === bool) throw new RuntimeError(message);
  return dtype;
}

scalar(
  "neg(Tensor input)",
  "Changes the sign.",
  { y: "-a", a: "-g" },
  { type: ({ input }) => unlessBool(input, negationOfBool) },
);
alias("negative", "neg");
define("positive(Tensor input)", "The tensor itself.", {
  shapes: "any → the same",
  raises: "RuntimeError if the type is bool",
  compose: ({ input }) => {
    unlessBool(input, "The `+` operator, on a bool tensor is not supported.");
    return input;
  },
});
scalar(
  "abs(Tensor input)",
  "The absolute value.",
  { y: "abs(a)", a: "g * sign(a)" },
  { type: ({ input }) => noBool("abs_cpu", input) },
);
alias("absolute", "abs");
scalar("sign", "−1, 0 or 1.", { y: "sign(a)", a: "0" });
scalar("sgn", "−1, 0 or 1.", { y: "sign(a)", a: "0" });
scalar(
  "angle",
  "The angle of a number: π where it is negative, else 0.",
  { y: "a < 0 ? pi : a == a ? 0 : a", a: "0" },
  { type: "float", reach: "function method" },
);

scalar("exp", "e to the power of each element.", { y: "exp(a)", a: "g * y" }, { type: "float" });
scalar(
  "exp2",
  "2 to the power of each element.",
  { y: "exp2(a)", a: "g * y * log_2" },
  { type: "float", reach: "function method in-place special" },
);
scalar(
  "expm1",
  "exp(a) − 1, exact near 0.",
  { y: "expm1(a)", a: "g * (y + 1)" },
  { type: "float", reach: "function method in-place special" },
);
scalar("log", "The natural logarithm.", { y: "log(a)", a: "g / a" }, { type: "float", domain: "positive" });
scalar(
  "log1p",
  "log(1 + a), exact near 0.",
  { y: "log1p(a)", a: "g / (a + 1)" },
  {
    type: "float",
    domain: "positive",
    backward: "Log1PBackward0",
    reach: "function method in-place special",
  },
);
scalar(
  "log2",
  "The logarithm to base 2.",
  { y: "log2(a)", a: "g / (a * log_2)" },
  { type: "float", domain: "positive" },
);
scalar(
  "log10",
  "The logarithm to base 10.",
  { y: "log10(a)", a: "g / (a * log_10)" },
  { type: "float", domain: "positive" },
);

scalar("sqrt", "The square root.", { y: "sqrt(a)", a: "g / (2 * y)" }, { type: "float", domain: "positive" });
scalar("rsqrt", "1 / √a.", { y: "1 / sqrt(a)", a: "-0.5 * g * y * y * y" }, { type: "float", domain: "positive" });
scalar("reciprocal", "1 / a.", { y: "1 / a", a: "-g * y * y" }, { type: "float", domain: "positive" });
scalar(
  "square(Tensor input)",
  "The square.",
  { y: "a * a", a: "g * 2 * a" },
  { backward: "PowBackward0", type: ({ input }) => resultType([input, 2]) },
);

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
alias("special_expit", "sigmoid", "special");
scalar(
  "logit(Tensor input, float? eps=null)",
  "log(a / (1 − a)), the inverse of sigmoid; `eps` keeps elements away from 0 and 1.",
  {
    y: ({ eps }) =>
      eps === null ? "log(a / (1 - a))" : "log(min(max(a, eps), 1 - eps) / (1 - min(max(a, eps), 1 - eps)))",
    a: (args) =>
      args?.eps == null ? "a < 0 || a > 1 ? NaN : g / (a * (1 - a))" : "a < eps || a > 1 - eps ? 0 : g / (a * (1 - a))",
  },
  {
    text: "log(a / (1 − a))",
    type: "float",
    reach: "function method in-place special",
    meanings: { eps: "How near to 0 and 1 elements may come; by default as near as they are." },
    samples: [() => [grid([2, 3], 0, 0.4, 0.5)], () => [grid([2, 3], 0, 0.4, 0.5), 0.2]],
  },
);
scalar(
  "sinc",
  "sin(πa) / πa, and 1 at 0.",
  {
    y: "a == 0 ? 1 : sin(pi * a) / (pi * a)",
    a: "a == 0 ? 0 : g * (cos(pi * a) * pi * a - sin(pi * a)) / (pi * a * a)",
  },
  { type: "float", reach: "function method in-place special" },
);
scalar(
  "deg2rad",
  "Degrees as radians.",
  { y: "a * degree", a: "g * degree" },
  { type: "float", backward: "Deg2RadBackward0" },
);
scalar(
  "rad2deg",
  "Radians as degrees.",
  { y: "a * degrees", a: "g * degrees" },
  { type: "float", backward: "Rad2DegBackward0" },
);

const greatest = (dtype: DType) => (dtype === float64 ? Number.MAX_VALUE : 3.4028234663852886e38);

/** NaN and infinities become the given numbers, infinities by default the greatest finite ones. */
function finite({ input, posinf, neginf }: { input: Tensor; posinf: number | null; neginf: number | null }): string {
  if (!input.dtype.is_floating_point) return "a";
  const most = greatest(input.dtype);
  const above = posinf === null ? most : "posinf";
  const below = neginf === null ? `-${most}` : "neginf";
  return `a != a ? nan : a == inf ? ${above} : a == -inf ? ${below} : a`;
}

scalar(
  "nan_to_num(Tensor input, float? nan=null, float? posinf=null, float? neginf=null)",
  "Puts numbers in place of NaN and infinities.",
  { y: finite, a: "a - a == 0 ? g : 0" },
  {
    text: "a where finite",
    meanings: {
      nan: "What NaN becomes. Default 0.",
      posinf: "What ∞ becomes; by default the greatest number of the type.",
      neginf: "What −∞ becomes; by default the least number of the type.",
    },
    samples: [() => [grid([2, 3])]],
  },
);
scalar(
  "frac(Tensor input)",
  "What remains of each element without its whole part.",
  { y: "a - trunc(a)", a: "g" },
  {
    type: ({ input }) => floats("frac_cpu", input),
    samples: [() => [grid([2, 3])]],
  },
);

// Arithmetic of two operands, with broadcasting and type promotion.
import { get_default_dtype, numberType, resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { scalar, define } = family("arithmetic");

const times = (g: Tensor, factor: number | boolean) => (Number(factor) === 1 ? g : g.mul(Number(factor)));
const passed = rule("g", "", (g) => g);
const scaled = rule<{ alpha: number | boolean }>("g * alpha", "", (g, { args }) => times(g, args.alpha));

scalar(
  "add(Tensor input, Operand other, *, Scalar alpha=1)",
  "Adds `other`, scaled by `alpha`.",
  {
    y: ({ alpha }) => (Number(alpha) === 1 ? "a + b" : "a + alpha * b"),
    a: passed,
    b: scaled,
  },
  { text: "a + b" },
);
scalar(
  "sub(Tensor input, Operand other, *, Scalar alpha=1)",
  "Subtracts `other`, scaled by `alpha`.",
  {
    y: ({ alpha }) => (Number(alpha) === 1 ? "a - b" : "a - alpha * b"),
    a: passed,
    b: rule<{ alpha: number | boolean }>("−g * alpha", "", (g, { args }) => times(g.neg(), args.alpha)),
  },
  { text: "a − b", type: ({ input, other }) => noBooleans(input, other) },
);
scalar(
  "rsub(Tensor input, Operand other, *, Scalar alpha=1)",
  "Subtracts `input`, scaled by `alpha`, from `other`.",
  {
    y: ({ alpha }) => (Number(alpha) === 1 ? "b - a" : "b - alpha * a"),
    a: rule<{ alpha: number | boolean }>("−g * alpha", "", (g, { args }) => times(g.neg(), args.alpha)),
    b: passed,
  },
  {
    text: "b − a",
    reach: "function method",
    backward: ({ other }) => (typeof other === "number" ? "RsubBackward1" : "RsubBackward0"),
    type: ({ input, other }) => noBooleans(input, other),
  },
);
scalar("mul(Tensor input, Operand other)", "Multiplies element by element.", { y: "a * b", a: "g * b", b: "g * a" });

function noBooleans(...operands: unknown[]) {
  const isBool = (value: unknown) =>
    typeof value === "boolean" || (value instanceof Tensor && value.dtype.name === "bool");
  if (operands.every(isBool))
    throw new RuntimeError(
      "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.",
    );
  if (operands.some(isBool))
    throw new RuntimeError(
      "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.",
    );
  return resultType(operands);
}

/** True division gives floats; rounded division keeps integers. */
function quotientType(input: unknown, other: unknown, rounding: string | null) {
  const promoted = resultType([input, other]);
  return rounding === null && !promoted.is_floating_point ? get_default_dtype() : promoted;
}

const roundings: Record<string, string> = { floor: "floor(a / b)", trunc: "trunc(a / b)" };

function quotient(rounding: string | null): string {
  if (rounding === null) return "a / b";
  const formula = roundings[rounding];
  if (formula === undefined)
    throw new RuntimeError(`div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '${rounding}'`);
  return formula;
}

scalar(
  "div(Tensor input, Operand other, *, str? rounding_mode=null)",
  'Divides; `rounding_mode` may be "floor" or "trunc".',
  {
    y: ({ rounding_mode }) => quotient(rounding_mode),
    a: (args) => (args?.rounding_mode ? "0" : "g / b"),
    b: (args) => (args?.rounding_mode ? "0" : "-g * (a / b) / b"),
  },
  {
    text: "a / b",
    backward: ({ rounding_mode }) => (rounding_mode === null ? "DivBackward0" : "DivBackward2"),
    type: ({ input, other, rounding_mode }) => quotientType(input, other, rounding_mode),
    samples: [() => [grid([2, 3]), grid([3], 1, 0.9, 1.5)]],
  },
);

define("add(Scalar input, Tensor other, *, Scalar alpha=1)", "Adds `other`, scaled by `alpha`, to a number.", {
  reach: "function",
  compose: ({ input, other, alpha }) => times(other, alpha).add(input),
});
define("sub(Scalar input, Tensor other, *, Scalar alpha=1)", "Subtracts `other`, scaled by `alpha`, from a number.", {
  reach: "function",
  compose: ({ input, other, alpha }) => other.rsub(input, { alpha }),
});
define("mul(Scalar input, Tensor other)", "Multiplies a number and a tensor.", {
  reach: "function",
  compose: ({ input, other }) => other.mul(input),
});
define("div(Scalar input, Tensor other, *, str? rounding_mode=null)", "Divides a number by a tensor.", {
  reach: "function",
  compose: ({ input, other, rounding_mode }) =>
    rounding_mode === null ? other.reciprocal().mul(input) : other.new_full([], input).div(other, { rounding_mode }),
});

const integers = (input: Tensor, exponent: number | boolean) =>
  !input.dtype.is_floating_point && numberType(exponent).category !== "float";

scalar(
  "pow(Tensor input, Tensor exponent)",
  "Raises to powers given by a tensor.",
  {
    y: "pow(a, b)",
    a: "b == 0 ? 0 : g * b * pow(a, b - 1)",
    b: "a == 0 && b >= 0 ? 0 : g * y * log(a)",
  },
  { backward: "PowBackward1", domain: "positive" },
);
scalar(
  "pow(Tensor input, Scalar exponent)",
  "Raises to a power.",
  {
    y: "pow(a, exponent)",
    a: (args) => (args?.exponent === 2 ? "g * 2 * a" : "exponent == 0 ? 0 : g * exponent * pow(a, exponent - 1)"),
  },
  {
    backward: "PowBackward0",
    domain: "positive",
    type: ({ input, exponent }) => {
      if (integers(input, exponent) && Number(exponent) < 0)
        throw new RuntimeError("Integers to negative integer powers are not allowed.");
      return resultType([input, exponent]);
    },
    samples: [() => [grid([2, 3], 0, 0.9, 1.2), 1.5], () => [grid([2, 3]), 2], () => [grid([2, 3]), 3]],
  },
);
scalar(
  "rpow(Tensor input, Scalar base)",
  "Raises a number to the powers in `input`.",
  {
    y: "pow(base, a)",
    a: "g * y * log(base)",
  },
  {
    backward: "PowBackward1",
    reach: "method",
    type: ({ input, base }) => resultType([input, base]),
    samples: [() => [grid([2, 3]), 1.7]],
  },
);
define("pow(Scalar input, Tensor exponent)", "Raises a number to powers given by a tensor.", {
  reach: "function",
  compose: ({ input, exponent }) => exponent.rpow(input),
});

scalar(
  "maximum(Tensor input, Tensor other)",
  "The greater of two, element by element.",
  {
    y: "max(a, b)",
    a: "a < b ? 0 : a == b ? g / 2 : g",
    b: "b < a ? 0 : a == b ? g / 2 : g",
  },
  { reach: "function method" },
);
scalar(
  "minimum(Tensor input, Tensor other)",
  "The lesser of two, element by element.",
  {
    y: "min(a, b)",
    a: "a > b ? 0 : a == b ? g / 2 : g",
    b: "b > a ? 0 : a == b ? g / 2 : g",
  },
  { reach: "function method" },
);

scalar(
  "addcmul(Tensor input, Tensor tensor1, Tensor tensor2, *, Scalar value=1)",
  "Adds the product of two tensors, scaled by `value`.",
  { y: "a + value * b * c", a: passed, b: "g * value * c", c: "g * value * b" },
);
scalar(
  "addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, *, Scalar value=1)",
  "Adds the quotient of two tensors, scaled by `value`.",
  { y: "a + value * b / c", a: passed, b: "g * value / c", c: "-g * value * b / (c * c)" },
  { samples: [() => [grid([2, 3]), grid([2, 3], 1), grid([2, 3], 2, 0.9, 1.5), { value: 0.7 }]] },
);

// In-place only: their results come out of place from `clone`, `zeros_like` and `full_like`.
scalar(
  "copy(Tensor input, Tensor src, *, bool non_blocking=false)",
  "Copies the elements of `src` here, converting them.",
  { y: "b", a: "0", b: "g" },
  {
    reach: "in-place",
    backward: "torch::autograd::CopyBackwards",
    type: ({ input }) => input.dtype,
  },
);
scalar(
  "fill(Tensor input, Scalar value)",
  "Sets all elements to a number.",
  { y: "value", a: "0" },
  {
    reach: "in-place",
    type: ({ input }) => input.dtype,
    samples: [() => [grid([2, 3]), 1.5]],
  },
);
scalar("zero(Tensor input)", "Sets all elements to 0.", { y: "0", a: "0" }, { reach: "in-place" });

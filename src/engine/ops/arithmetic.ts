// Sums and products of two or three operands, with broadcasting and type promotion.
import { resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { floats, isBool, lifted, noBool } from "./types.js";

const { scalar, define, alias } = family("arithmetic");

type Factor = number | boolean;

const times = (g: Tensor, factor: Factor) => (Number(factor) === 1 ? g : g.mul(Number(factor)));
const passed = rule("g", "", (g) => g);
const scaled = rule<{ alpha: Factor }>("g * alpha", "", (g, { args }) => times(g, args.alpha));
const taken = rule<{ alpha: Factor }>("−g * alpha", "", (g, { args }) => times(g.neg(), args.alpha));

/** The promoted type; `alpha` must not ask for more than it has. */
function sumType(input: unknown, other: unknown, alpha: Factor) {
  const type = resultType([input, other]);
  if (typeof alpha === "boolean" && type.category !== "bool")
    throw new RuntimeError("Boolean alpha only supported for Boolean results.");
  if (type.category !== "float" && !Number.isInteger(Number(alpha)))
    throw new RuntimeError("For integral input tensors, argument alpha must not be a floating point number.");
  return type;
}

function differenceType(input: unknown, other: unknown, alpha: Factor) {
  if (isBool(input) && isBool(other))
    throw new RuntimeError(
      "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.",
    );
  if (isBool(input) || isBool(other))
    throw new RuntimeError(
      "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.",
    );
  return sumType(input, other, alpha);
}

scalar(
  "add(Tensor input, Operand other, *, Scalar alpha=1)",
  "Adds `other`, scaled by `alpha`.",
  { y: ({ alpha }) => (Number(alpha) === 1 ? "a + b" : "a + alpha * b"), a: passed, b: scaled },
  { text: "a + b", type: ({ input, other, alpha }) => sumType(input, other, alpha) },
);
scalar(
  "sub(Tensor input, Operand other, *, Scalar alpha=1)",
  "Subtracts `other`, scaled by `alpha`.",
  { y: ({ alpha }) => (Number(alpha) === 1 ? "a - b" : "a - alpha * b"), a: passed, b: taken },
  { text: "a − b", type: ({ input, other, alpha }) => differenceType(input, other, alpha) },
);
scalar(
  "rsub(Tensor input, Operand other, *, Scalar alpha=1)",
  "Subtracts `input`, scaled by `alpha`, from `other`.",
  { y: ({ alpha }) => (Number(alpha) === 1 ? "b - a" : "b - alpha * a"), a: taken, b: passed },
  {
    text: "b − a",
    reach: "function method",
    backward: ({ other }) => (other === undefined ? "RsubBackward0" : "RsubBackward1"),
    type: ({ input, other, alpha }) => differenceType(input, other, alpha),
  },
);
scalar("mul(Tensor input, Operand other)", "Multiplies element by element.", { y: "a * b", a: "g * b", b: "g * a" });

define("add(Scalar input, Tensor other, *, Scalar alpha=1)", "Adds `other`, scaled by `alpha`, to a number.", {
  reach: "function",
  compose: ({ input, other, alpha }) => lifted(input, other).add(other, { alpha }),
});
define("sub(Scalar input, Tensor other, *, Scalar alpha=1)", "Subtracts `other`, scaled by `alpha`, from a number.", {
  reach: "function",
  compose: ({ input, other, alpha }) => {
    differenceType(input, other, alpha);
    return lifted(input, other).sub(other, { alpha });
  },
});
define("mul(Scalar input, Tensor other)", "Multiplies a number and a tensor.", {
  reach: "function",
  compose: ({ input, other }) => lifted(input, other).mul(other),
});

alias("subtract", "sub");
alias("multiply", "mul");

scalar(
  "addcmul(Tensor input, Tensor tensor1, Tensor tensor2, *, Scalar value=1)",
  "Adds the product of two tensors, scaled by `value`.",
  {
    y: (args) => `a + ${isWhole(args) ? "trunc(value)" : "value"} * b * c`,
    a: passed,
    b: "g * value * c",
    c: "g * value * b",
  },
  {
    meanings: { value: "A factor of the product." },
    type: ({ input, tensor1, tensor2 }) => noBool("addcmul_cpu_out", input, tensor1, tensor2),
  },
);

/** Whether a product is of integers: then its factor is cut to one. */
function isWhole(args: { input?: Tensor; tensor1?: Tensor; tensor2?: Tensor }): boolean {
  return args.input !== undefined && !resultType([args.input, args.tensor1, args.tensor2]).is_floating_point;
}

const wholeQuotient =
  "Integer division with addcdiv is no longer supported, and in a future  release addcdiv will perform a true division of tensor1 and tensor2. The historic addcdiv behavior can be implemented as (input + value * torch.trunc(tensor1 / tensor2)).to(input.dtype) for integer inputs and as (input + value * tensor1 / tensor2) for float inputs. The future addcdiv behavior is just the latter implementation: (input + value * tensor1 / tensor2), for all dtypes.";

scalar(
  "addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, *, Scalar value=1)",
  "Adds the quotient of two tensors, scaled by `value`.",
  { y: "a + value * b / c", a: passed, b: "g * value / c", c: "-g * value * b / (c * c)" },
  {
    meanings: { value: "A factor of the quotient." },
    type: ({ input, tensor1, tensor2 }) => {
      if (!tensor1.dtype.is_floating_point && !tensor2.dtype.is_floating_point) throw new RuntimeError(wholeQuotient);
      return resultType([input, tensor1, tensor2]);
    },
    samples: [() => [grid([2, 3]), grid([2, 3], 1), grid([2, 3], 2, 0.9, 1.5), { value: 0.7 }]],
  },
);

/** All operands of `lerp` have one type, which is a float type. */
function needSameType(input: Tensor, name: string, { dtype }: Tensor): void {
  const called = {
    float32: "float",
    float64: "double",
    int64: "long int",
    int32: "int",
    uint8: "unsigned char",
    bool: "bool",
  };
  if (dtype !== input.dtype)
    throw new RuntimeError(
      `expected dtype ${called[input.dtype.name]} for \`${name}\` but got dtype ${called[dtype.name]}`,
    );
}

scalar(
  "lerp(Tensor input, Tensor end, Tensor weight)",
  "Goes from `input` to `end`, by the share `weight` of the way.",
  { y: "c < 0.5 ? a + c * (b - a) : b - (b - a) * (1 - c)", a: "g * (1 - c)", b: "g * c", c: "g * (b - a)" },
  {
    text: "a + c * (b − a)",
    backward: "LerpBackward1",
    type: ({ input, end, weight }) => {
      needSameType(input, "end", end);
      needSameType(input, "weight", weight);
      return floats("lerp_kernel_tensor", input);
    },
    meanings: { end: "Where weight 1 arrives.", weight: "The share of the way: 0 stays, 1 arrives." },
  },
);
scalar(
  "lerp(Tensor input, Tensor end, Scalar weight)",
  "Goes from `input` to `end`, by the share `weight` of the way.",
  { y: "weight < 0.5 ? a + weight * (b - a) : b - (b - a) * (1 - weight)", a: "g * (1 - weight)", b: "g * weight" },
  {
    text: "a + weight * (b − a)",
    type: ({ input, end }) => {
      needSameType(input, "end", end);
      return floats("lerp_kernel_scalar", input);
    },
    meanings: { end: "Where weight 1 arrives.", weight: "The share of the way: 0 stays, 1 arrives." },
    samples: [() => [grid([2, 3]), grid([2, 3], 1), 0.3], () => [grid([2, 3]), grid([3], 1), 0.8]],
  },
);

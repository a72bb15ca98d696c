// Quotients, remainders, divisors.
import { type DType, float32, resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { Tensor } from "../tensor.js";
import { elementsOf } from "./elements.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { floatOf, lifted, noBool, only, unknownDerivative, unknownNode } from "./types.js";

const { scalar, define, alias } = family("division");

/** Whole numbers cannot be divided by 0. */
function needDivisor(type: DType, divisor: unknown): void {
  if (type.is_floating_point) return;
  const hasZero = divisor instanceof Tensor ? elementsOf(divisor).includes(0) : Number(divisor) === 0;
  if (hasZero) throw new RuntimeError("ZeroDivisionError");
}

/** The type of a rounded quotient or a remainder. */
function wholeType(kernel: string, input: unknown, divisor: unknown): DType {
  const type = noBool(kernel, input, divisor);
  needDivisor(type, divisor);
  return type;
}

function quotientType(input: unknown, other: unknown, rounding: string | null): DType {
  return rounding === null ? floatOf(input, other) : wholeType(`div_${rounding}_cpu`, input, other);
}

/** In float32 a quotient is rounded before its fraction is dropped. */
function truncated(input: unknown, other: unknown): string {
  return resultType([input, other]) === float32 ? "trunc(single(a / b))" : "trunc(a / b)";
}

function quotient(input: unknown, other: unknown, rounding: string | null): string {
  if (rounding === null) return "a / b";
  if (rounding === "floor") return "floor_divide(a, b)";
  if (rounding === "trunc") return truncated(input, other);
  throw new RuntimeError(`div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '${rounding}'`);
}

scalar(
  "div(Tensor input, Operand other, *, str? rounding_mode=null)",
  'Divides; `rounding_mode` may be "floor" or "trunc".',
  {
    y: ({ input, other, rounding_mode }) => quotient(input, other, rounding_mode),
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
define("div(Scalar input, Tensor other, *, str? rounding_mode=null)", "Divides a number by a tensor.", {
  reach: "function",
  compose: ({ input, other, rounding_mode }) =>
    lifted(input, other).div(other, { rounding_mode: rounding_mode as "trunc" | "floor" | null }),
});
alias("divide", "div");
scalar(
  "true_divide(Tensor input, Operand other)",
  "Divides.",
  { y: "a / b", a: "g / b", b: "-g * (a / b) / b" },
  {
    backward: "DivBackward0",
    type: ({ input, other }) => floatOf(input, other),
    samples: [() => [grid([2, 3]), grid([3], 1, 0.9, 1.5)]],
  },
);
define("true_divide(Scalar input, Tensor other)", "Divides a number by a tensor.", {
  reach: "function",
  compose: ({ input, other }) => lifted(input, other).true_divide(other),
});

scalar(
  "floor_divide(Tensor input, Operand other)",
  "Divides and rounds down.",
  { y: "floor_divide(a, b)", a: unknownDerivative("floor_divide"), b: unknownDerivative("floor_divide") },
  { text: "floor(a / b)", backward: unknownNode, type: ({ input, other }) => wholeType("div_floor_cpu", input, other) },
);
define("floor_divide(Scalar input, Tensor other)", "Divides a number by a tensor and rounds down.", {
  reach: "function",
  compose: ({ input, other }) => lifted(input, other).floor_divide(other),
});

const awayFromKinks = [() => [grid([2, 3], 0, 0.4, 2.5), grid([2, 3], 1, 0.1, 1.9)]];
const numbered = (name: string) => (args: { other: unknown }) =>
  `${name}Backward${typeof args.other === "object" || args.other === undefined ? 1 : 0}`;

scalar(
  "fmod(Tensor input, Operand other)",
  "What remains of a division rounded towards 0: it has the sign of `input`.",
  { y: "fmod(a, b)", a: "g", b: "-g * trunc(a / b)" },
  {
    backward: numbered("Fmod"),
    type: ({ input, other }) => wholeType("fmod_cpu", input, other),
    samples: awayFromKinks,
  },
);
scalar(
  "remainder(Tensor input, Operand other)",
  "What remains of a division rounded down: it has the sign of `other`.",
  { y: "remainder(a, b)", a: "g", b: "-g * floor(a / b)" },
  {
    backward: numbered("Remainder"),
    type: ({ input, other }) => wholeType("remainder_cpu", input, other),
    samples: awayFromKinks,
  },
);
scalar(
  "remainder(Scalar input, Tensor other)",
  "What remains of a division rounded down: it has the sign of `other`.",
  { y: "remainder(input, a)", a: unknownDerivative("remainder") },
  {
    backward: unknownNode,
    reach: "function",
    type: ({ input, other }) => wholeType("remainder_cpu", input, other),
  },
);

scalar(
  "gcd(Tensor input, Tensor other)",
  "The greatest common divisor.",
  { y: "gcd(a, b)" },
  { type: ({ input, other }) => only(["int"], "gcd_cpu", input, other) },
);
scalar(
  "lcm(Tensor input, Tensor other)",
  "The least common multiple.",
  { y: "lcm(a, b)" },
  { type: ({ input, other }) => only(["int"], "lcm_cpu", input, other) },
);

// Powers, and numbers taken apart into powers of 2.
import { float64, int32, numberType, resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { exponent_of } from "../formula/math/bits.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { floatOf, noBool } from "./types.js";

const { scalar, define } = family("powers");

const integers = (input: Tensor, exponent: number | boolean) =>
  !input.dtype.is_floating_point && numberType(exponent).category !== "float";

scalar(
  "pow(Tensor input, Tensor exponent)",
  "Raises to powers given by a tensor.",
  {
    y: ({ input, exponent }) => (resultType([input, exponent]).is_floating_point ? "pow(a, b)" : "whole_pow(a, b)"),
    a: "b == 0 ? 0 : g * b * pow(a, b - 1)",
    b: "a == 0 && b >= 0 ? 0 : g * y * log(a)",
  },
  {
    text: "a^b",
    backward: "PowBackward1",
    domain: "positive",
    type: ({ input, exponent }) => noBool("pow", input, exponent),
  },
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
      return noBool("pow", input, exponent);
    },
    samples: [() => [grid([2, 3], 0, 0.9, 1.2), 1.5], () => [grid([2, 3]), 2], () => [grid([2, 3]), 3]],
  },
);
scalar(
  "rpow(Tensor input, Scalar base)",
  "Raises a number to the powers in `input`.",
  { y: "pow(base, a)", a: "base == 0 ? a >= 0 ? 0 : g * y * log(base) : g * y * log(base)" },
  {
    backward: "PowBackward2",
    reach: "method",
    type: ({ input, base }) => noBool("pow", input, base),
    samples: [() => [grid([2, 3]), 1.7]],
  },
);
define("pow(Scalar input, Tensor exponent)", "Raises a number to powers given by a tensor.", {
  reach: "function",
  compose: ({ input, exponent }) => exponent.rpow(input),
});

type Power = Tensor | number | boolean;
/** In float64: a tensor or a number, whichever `pow` gets. */
const doubled = (value: Power) => (value instanceof Tensor ? value.to(float64) : Number(value)) as number;

define("float_power(Tensor input, Operand exponent)", "Raises to a power, in float64.", {
  compose: ({ input, exponent }) => input.to(float64).pow(doubled(exponent)),
});
define("float_power(Scalar input, Tensor exponent)", "Raises a number to powers given by a tensor, in float64.", {
  reach: "function",
  compose: ({ input, exponent }) => exponent.to(float64).rpow(Number(input)),
});
define("float_power_(Tensor input, Operand exponent)", "Raises to a power, in float64. In place.", {
  reach: "method",
  returns: "this",
  compose: ({ input, exponent }) => {
    if (input.dtype !== float64)
      throw new RuntimeError(
        `the base given to float_power_ has dtype ${input.dtype.scalarType} but the operation's result requires dtype Double`,
      );
    return input.pow_(doubled(exponent));
  },
});

/** 2^other as floats. */
const powerOf2 = (other: Tensor) => other.to(floatOf(other)).rpow(2);

define("ldexp(Tensor input, Tensor other)", "`input` · 2^`other`.", {
  compose: ({ input, other }) => input.mul(powerOf2(other)),
});
define("ldexp_(Tensor input, Tensor other)", "`input` · 2^`other`. In place.", {
  reach: "function method",
  returns: "Tensor",
  compose: ({ input, other }) => input.mul_(powerOf2(other)),
});

/** Mantissas in [0.5, 1) and exponents of 2, element by element. */
function takeApart(input: Tensor): [Tensor, Tensor] {
  const from = elementsOf(input);
  const mantissas = newElements(input.dtype, input.sizes);
  const exponents = newElements(int32, input.sizes);
  for (let i = 0; i < from.length; i++) {
    const exponent = exponent_of(from[i]);
    exponents[i] = exponent;
    mantissas[i] = from[i] * 2 ** -Math.trunc(exponent / 2) * 2 ** -(exponent - Math.trunc(exponent / 2));
  }
  return [fromElements(input, input.sizes, input.dtype, mantissas), fromElements(input, input.sizes, int32, exponents)];
}

define("frexp(Tensor input)", "Mantissas in [0.5, 1), and exponents of 2.", {
  shapes: "any → two of the same",
  raises: "RuntimeError if the input has whole numbers",
  text: "a / 2^exponent",
  returns: 'Named<["mantissa", "exponent"]>',
  forward: ({ input }) => {
    if (!input.is_floating_point()) throw new RuntimeError("torch.frexp() only supports floating-point dtypes");
    return named("frexp", ["mantissa", "exponent"], takeApart(input));
  },
  gradients: { a: rule("g / 2^i", "i", (g, { i }) => g.div(i.to(g.dtype).exp2())) },
  samples: [() => [grid([2, 3], 0, 0.2, 0.73)]],
});

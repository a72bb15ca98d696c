// Comparisons, logic and tests of elements.
import { bool } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";

const { scalar, define, alias } = family("compare");

const comparisons = {
  lt: ["a < b", "less than", "less"],
  le: ["a <= b", "at most", "less_equal"],
  gt: ["a > b", "greater than", "greater"],
  ge: ["a >= b", "at least", "greater_equal"],
  eq: ["a == b", "equal to", null],
  ne: ["a != b", "other than", "not_equal"],
} as const;

const logic = {
  logical_and: ["a != 0 && b != 0", "Whether both are true (not 0)."],
  logical_or: ["a != 0 || b != 0", "Whether one of both is true (not 0)."],
  logical_xor: ["(a != 0) != (b != 0)", "Whether exactly one of both is true (not 0)."],
} as const;

type OfOne = "f(Tensor input)";
type OfTwo = "f(Tensor input, Operand other)";

/** A test of elements. Its result has no gradient; written in place, what was there gets the gradient 0. */
function addTest(signature: string, doc: string, y: string, backward?: (args: { other?: unknown }) => string): void {
  const text = signature as OfTwo;
  scalar(text, doc, { y }, { type: "bool", reach: "function method" });
  scalar(text, doc, { y, a: "0", b: "0" }, { type: "bool", reach: "in-place", backward });
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

for (const [name, [y, words, other]] of Object.entries(comparisons)) {
  addTest(
    `${name}(Tensor input, Operand other)`,
    `Whether each element is ${words} \`other\`.`,
    y,
    (args) => `${capital(name)}Backward${typeof args.other === "object" || args.other === undefined ? 1 : 0}`,
  );
  if (other !== null) alias(other, name);
}
for (const [name, [y, doc]] of Object.entries(logic)) addTest(`${name}(Tensor input, Tensor other)`, doc, y);
addTest("logical_not(Tensor input)", "Whether each element is false (0).", "a == 0");

const tests = {
  isnan: ["a != a", "Whether each element is NaN."],
  isinf: ["a == a && a - a != 0", "Whether each element is infinite."],
  isfinite: ["a - a == 0", "Whether each element is neither infinite nor NaN."],
  isposinf: ["a == inf", "Whether each element is ∞."],
  isneginf: ["a == -inf", "Whether each element is −∞."],
  signbit: ["a < 0 || a == 0 && 1 / a < 0", "Whether each element has a minus sign; −0 has one."],
} as const;

for (const [name, [y, doc]] of Object.entries(tests))
  scalar(`${name}(Tensor input)` as OfOne, doc, { y }, { type: "bool", reach: "function method" });
define("isreal(Tensor input)", "Whether each element is a real number: all are.", {
  shapes: "any → the same",
  compose: ({ input }) => input.new_full(input.sizes, true, { dtype: bool }),
});

interface Near {
  readonly input: Tensor;
  readonly other: Tensor;
  readonly rtol: number;
  readonly atol: number;
}

function checkNear({ input, other, rtol, atol }: Near): void {
  if (input.dtype !== other.dtype)
    throw new RuntimeError(`${input.dtype.scalarType} did not match ${other.dtype.scalarType}`);
  for (const [name, value] of Object.entries({ rtol, atol }))
    if (value < 0) throw new RuntimeError(`${name} must be greater than or equal to zero, but got ${value}`);
}

scalar(
  "isclose(Tensor input, Tensor other, float rtol=1e-5, float atol=1e-8, bool equal_nan=false)",
  "Whether elements are close: |input − other| ≤ atol + rtol * |other|.",
  {
    y: "a == b || a - b - (a - b) == 0 && abs(a - b) <= atol + rtol * abs(b) || equal_nan != 0 && a != a && b != b",
  },
  {
    reach: "function method",
    type: (args) => {
      checkNear(args);
      return bool;
    },
  },
);
define(
  "allclose(Tensor input, Tensor other, float rtol=1e-5, float atol=1e-8, bool equal_nan=false)",
  "Whether all elements are close: |input − other| ≤ atol + rtol * |other|.",
  {
    shapes: "any that broadcast → a boolean",
    raises: "RuntimeError if types differ",
    returns: "boolean",
    compose: ({ input, other, rtol, atol, equal_nan }) => input.isclose(other, rtol, atol, equal_nan).all().item(),
  },
);
define("equal(Tensor input, Tensor other)", "Whether both have the same shape and the same elements.", {
  shapes: "any, any → a boolean",
  returns: "boolean",
  compose: ({ input, other }) => {
    if (input.sizes.length !== other.sizes.length || input.sizes.some((size, i) => size !== other.sizes[i]))
      return false;
    return input.eq(other).all().item();
  },
});

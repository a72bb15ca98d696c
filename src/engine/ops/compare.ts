// Comparisons, logic, and choosing by a condition.
import { applyRow } from "../apply.js";
import { resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { scalar, define } = family("compare");

const comparisons = {
  lt: ["a < b", "less than"],
  le: ["a <= b", "at most"],
  gt: ["a > b", "greater than"],
  ge: ["a >= b", "at least"],
  eq: ["a == b", "equal to"],
  ne: ["a != b", "other than"],
} as const;

for (const [name, [y, words]] of Object.entries(comparisons))
  scalar(
    `${name}(Tensor input, Operand other)` as "lt(Tensor input, Operand other)",
    `Whether each element is ${words} \`other\`.`,
    { y },
    {
      type: "bool",
      reach: "function method",
    },
  );

const logic = {
  logical_and: ["a != 0 && b != 0", "Whether both are true (not 0)."],
  logical_or: ["a != 0 || b != 0", "Whether one of both is true (not 0)."],
  logical_xor: ["(a != 0) != (b != 0)", "Whether exactly one of both is true (not 0)."],
} as const;

for (const [name, [y, doc]] of Object.entries(logic))
  scalar(
    `${name}(Tensor input, Tensor other)` as "logical_and(Tensor input, Tensor other)",
    doc,
    { y },
    { type: "bool", reach: "function method" },
  );
scalar(
  "logical_not(Tensor input)",
  "Whether each element is false (0).",
  { y: "a == 0" },
  { type: "bool", reach: "function method" },
);
scalar(
  "isnan(Tensor input)",
  "Whether each element is NaN.",
  { y: "a != a" },
  { type: "bool", reach: "function method" },
);
scalar(
  "isinf(Tensor input)",
  "Whether each element is infinite.",
  { y: "a == a && a - a != 0" },
  { type: "bool", reach: "function method" },
);
scalar(
  "isfinite(Tensor input)",
  "Whether each element is neither infinite nor NaN.",
  { y: "a - a == 0" },
  { type: "bool", reach: "function method" },
);

const whereRow = scalar(
  "where(Tensor condition, Operand input, Operand other)",
  "`input` where the condition is true, elsewhere `other`.",
  {
    y: "a ? b : c",
    b: "a ? g : 0",
    c: "a ? 0 : g",
  },
  {
    reach: "function",
    type: ({ condition, input, other }) => {
      if (condition.dtype.name !== "bool" && condition.dtype.name !== "uint8")
        throw new RuntimeError(
          `where expected condition to be a boolean tensor, but got a tensor with dtype ${condition.dtype.scalarType}`,
        );
      return resultType([input, other]);
    },
    samples: [() => [grid([2, 3]).detach().gt(0), grid([2, 3], 1), grid([2, 3], 2)]],
  },
);
define(
  "where(Tensor input, Tensor condition, Operand other)",
  "`input` where the condition is true, elsewhere `other`.",
  {
    reach: "method",
    compose: ({ input, condition, other }) => applyRow(whereRow, { condition, input, other }),
  },
);

define("where(Tensor condition)", "The positions where the condition is true, one tensor per dimension.", {
  reach: "function",
  returns: "Tensor[]",
  compose: ({ condition }) => condition.nonzero().unbind(1),
});

scalar(
  "masked_fill(Tensor input, Tensor mask, Tensor value)",
  "`value` where the mask is true, elsewhere `input`.",
  { y: "b ? c : a", a: "b ? 0 : g", c: "b ? g : 0" },
  {
    type: ({ input }) => input.dtype,
    backward: "MaskedFillBackward1",
    samples: [() => [grid([2, 3]), grid([2, 3], 1).detach().gt(0), grid([])]],
  },
);
scalar(
  "masked_fill(Tensor input, Tensor mask, Scalar value)",
  "`value` where the mask is true, elsewhere `input`.",
  {
    y: "b ? value : a",
    a: "b ? 0 : g",
  },
  {
    type: ({ input }) => input.dtype,
    samples: [() => [grid([2, 3]), grid([2, 3], 1).detach().gt(0), 0.5]],
  },
);

define(
  "allclose(Tensor input, Tensor other, float rtol=1e-5, float atol=1e-8, bool equal_nan=false)",
  "Whether all elements are close: |input − other| ≤ atol + rtol * |other|.",
  {
    returns: "boolean",
    compose: ({ input, other, rtol, atol, equal_nan }) => {
      const close = input.isclose(other, rtol, atol, equal_nan);
      return close.all().item();
    },
  },
);
scalar(
  "isclose(Tensor input, Tensor other, float rtol=1e-5, float atol=1e-8, bool equal_nan=false)",
  "Whether elements are close: |input − other| ≤ atol + rtol * |other|.",
  {
    y: "a == b || abs(a - b) <= atol + rtol * abs(b) && b - b == 0 || equal_nan != 0 && a != a && b != b",
  },
  { type: "bool", reach: "function method" },
);

define("equal(Tensor input, Tensor other)", "Whether both have the same shape and the same elements.", {
  returns: "boolean",
  compose: ({ input, other }: { input: Tensor; other: Tensor }) => {
    if (input.sizes.length !== other.sizes.length || input.sizes.some((size, i) => size !== other.sizes[i]))
      return false;
    return input.eq(other).all().item();
  },
});

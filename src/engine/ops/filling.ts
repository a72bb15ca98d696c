// Writing over all elements.
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { valueIn } from "./types.js";

const { scalar } = family("filling");

// In place only: their results come out of place from `clone` and `zeros_like`.
scalar(
  "copy(Tensor input, Tensor src, *, bool non_blocking=false)",
  "Copies the elements of `src` here, converting them.",
  { y: "b", a: "0", b: "g" },
  { reach: "in-place", backward: "torch::autograd::CopyBackwards", type: ({ input }) => input.dtype },
);
scalar("zero(Tensor input)", "Sets all elements to 0.", { y: "0", a: "0" }, { reach: "in-place" });

for (const reach of ["function", "in-place"])
  scalar(
    "fill(Tensor input, Scalar value)",
    "Sets all elements to a number.",
    { y: "value", a: "0" },
    {
      reach,
      type: ({ input, value }) => {
        valueIn(input.dtype, value);
        return input.dtype;
      },
      backward: reach === "function" ? "FillBackward0" : "FillBackward2",
      samples: [() => [grid([2, 3]), 1.5]],
    },
  );
for (const reach of ["function", "in-place"])
  scalar(
    "fill(Tensor input, Tensor value)",
    "Sets all elements to that of a tensor without dimensions.",
    {
      y: "b",
      a: "0",
      b: rule("Σ g", "", (g) => g.sum()),
    },
    {
      reach,
      shapes: "any, () → the same",
      raises: "RuntimeError if `value` has dimensions",
      type: ({ input, value }) => {
        if (value.ndim > 0)
          throw new RuntimeError(
            `fill_ only supports 0-dimension value tensor but got tensor with ${value.ndim} dimensions.`,
          );
        return input.dtype;
      },
      backward: reach === "function" ? "FillBackward1" : "FillBackward3",
      samples: [() => [grid([2, 3]), grid([])]],
    },
  );

// Copies, in the same or in row-major order.
import { rule } from "../op.js";
import { reserve, Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { keptStrides } from "./windows.js";

const { define } = family("copies");

const small = () => grid([2, 3]);

define("clone(Tensor input)", "A copy.", {
  shapes: "any → the same",
  text: "a",
  forward: ({ input }) => {
    const storage = input.storage.backend.reserve(input.dtype, input.numel());
    const result = new Tensor(storage, input.sizes, keptStrides(input), 0);
    input.storage.backend.copy(result, input);
    return result;
  },
  gradients: { a: rule("g", "", (g) => g) },
  samples: [() => [small()]],
});

define(
  "contiguous(Tensor input)",
  "The tensor itself if its elements lie in row-major order, else a copy of which that is true.",
  {
    shapes: "any → the same",
    reach: "method",
    compose: ({ input }) => {
      if (input.is_contiguous()) return input;
      return input._contiguous_copy();
    },
  },
);
define("_contiguous_copy(Tensor input)", "Internal: a row-major copy.", {
  shownAs: "contiguous",
  reach: "method",
  text: "a",
  backward: "CloneBackward0",
  forward: ({ input }) => {
    const result = reserve(input, input.sizes, input.dtype);
    input.storage.backend.copy(result, input);
    return result;
  },
  gradients: { a: rule("g", "", (g) => g) },
  samples: [() => [small()]],
});

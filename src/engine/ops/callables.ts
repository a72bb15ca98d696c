// Functions of the script, called with each element: slow, and unseen by autograd.
import { RuntimeError } from "../errors.js";
import { broadcastSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements } from "./elements.js";
import { family } from "./family.js";

const { define } = family("callables");

type Call = (...elements: number[]) => number;

function checkLeaf(input: Tensor, name: string): void {
  if (input.requires_grad)
    throw new TypeError(
      `${name}() can't be called on Variable that requires grad. Use var.detach().${name}() instead.`,
    );
}

/** Writes what `callable` returns for the elements of all tensors, one after another. */
function mapped(name: string, callable: unknown, tensors: readonly Tensor[]): Tensor {
  const [input] = tensors;
  checkLeaf(input, name);
  if (typeof callable !== "function") throw new TypeError(`${name}(): argument 'callable' must be a function`);
  const sizes = tensors.map((tensor) => tensor.sizes).reduce(broadcastSizes);
  if (sizes.length !== input.ndim || sizes.some((size, dim) => size !== input.sizes[dim]))
    throw new RuntimeError("The tensors must be broadcastable to the shape of the first");
  const all = tensors.map((tensor) => elementsOf(tensor.expand(sizes)));
  const result = all[0].slice();
  for (let i = 0; i < result.length; i++) result[i] = (callable as Call)(...all.map((elements) => elements[i]));
  return input.copy_(fromElements(input, sizes, input.dtype, result));
}

define("apply(Tensor input, value callable)", "Replaces each element by what a function returns for it.", {
  shapes: "any → the same",
  reach: "in-place",
  meanings: { callable: "A function of one number." },
  compose: ({ input, callable }) => mapped("apply_", callable, [input]),
});
define(
  "map(Tensor input, Tensor tensor, value callable)",
  "Replaces each element by what a function returns for it and that of another tensor.",
  {
    shapes: "any, what broadcasts to it → that of `input`",
    reach: "in-place",
    meanings: { tensor: "Where the second number comes from.", callable: "A function of two numbers." },
    compose: ({ input, tensor, callable }) => mapped("map_", callable, [input, tensor]),
  },
);
define(
  "map2(Tensor input, Tensor x, Tensor y, value callable)",
  "Replaces each element by what a function returns for it and those of two other tensors.",
  {
    shapes: "any, what broadcasts to it → that of `input`",
    reach: "in-place",
    meanings: {
      x: "Where the second number comes from.",
      y: "Where the third comes from.",
      callable: "A function of three numbers.",
    },
    compose: ({ input, x, y, callable }) => mapped("map2_", callable, [input, x, y]),
  },
);

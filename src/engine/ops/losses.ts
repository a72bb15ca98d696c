// Layers and losses that are functions: `nn.functional`.
import { ValueError } from "../errors.js";
import { rule } from "../op.js";
import { broadcastSizes, countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define } = family("losses");

define("linear(Tensor input, Tensor weight, Tensor? bias=null)", "`input · weightᵀ + bias`.", {
  reach: "functional",
  compose: ({ input, weight, bias }) => {
    if (bias !== null && input.ndim === 2) return bias.addmm(input, weight.t());
    const product = input.matmul(weight.t());
    return bias === null ? product : product.add(bias);
  },
});

type Reduced = { reduction: string };

/** A loss per element, or their mean or sum. */
function reduced(losses: Tensor, reduction: string): Tensor {
  if (reduction === "mean") return losses.mean();
  if (reduction === "sum") return losses.sum();
  if (reduction === "none") return losses;
  throw new ValueError(`${reduction} is not a valid value for reduction`);
}

/** `2 * (a − b) * g`, over the number of elements for a mean. */
function squaredGradient(g: Tensor, a: Tensor, b: Tensor, { reduction }: Reduced): Tensor {
  const count = reduction === "mean" ? countOf(broadcastSizes(a.sizes, b.sizes)) : 1;
  return a
    .sub(b)
    .mul(2 / count)
    .mul(g);
}

define("mse_loss(Tensor input, Tensor target, *, str reduction='mean')", "The mean (or sum) of squared differences.", {
  reach: "functional",
  text: "Σ (a − b)² / n",
  forward: ({ input, target, reduction }) => reduced(input.sub(target).square(), reduction),
  gradients: {
    a: rule<Reduced>("2 * (a − b) * g / n", "ab", (g, { a, b, args }) => squaredGradient(g, a, b, args)),
    b: rule<Reduced>("−2 * (a − b) * g / n", "ab", (g, { a, b, args }) => squaredGradient(g, a, b, args).neg()),
  },
  samples: [() => [grid([2, 3]), grid([2, 3], 1)], () => [grid([2, 3]), grid([3], 1), { reduction: "none" }]],
});

define("l1_loss(Tensor input, Tensor target, *, str reduction='mean')", "The mean (or sum) of absolute differences.", {
  reach: "functional",
  compose: ({ input, target, reduction }) => reduced(input.sub(target).abs(), reduction),
});

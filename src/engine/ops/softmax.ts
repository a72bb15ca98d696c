// Softmax and its logarithm.
import type { DType } from "../dtype.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define } = family("softmax");

interface Along {
  readonly dim: number;
  readonly dtype: DType | null;
}

const converted = (input: Tensor, dtype: DType | null) => (dtype === null ? input : input.to(dtype));
/** Distances from the maximum, so that no exponential overflows. */
const lowered = (input: Tensor, dim: number) => (input.numel() === 0 ? input : input.sub(input.amax(dim, true)));

define("softmax(Tensor input, int dim, dtype? dtype=null)", "Exponentials that sum to 1 along `dim`.", {
  reach: "function method functional",
  text: "exp(a) / Σ exp(a)",
  forward: ({ input, dim, dtype }) => {
    const exponentials = lowered(converted(input, dtype), dim).exp();
    return exponentials.div(exponentials.sum(dim, true));
  },
  gradients: {
    a: rule<Along>("y * (g − Σ g * y)", "y", (g, { y, args }) => y.mul(g.sub(g.mul(y).sum(args.dim, true)))),
  },
  samples: [() => [grid([2, 3]), 1]],
});
define(
  "log_softmax(Tensor input, int dim, dtype? dtype=null)",
  "The logarithm of softmax, exact where that is near 0.",
  {
    reach: "function method functional",
    text: "a − log Σ exp(a)",
    forward: ({ input, dim, dtype }) => {
      const distances = lowered(converted(input, dtype), dim);
      return distances.sub(distances.exp().sum(dim, true).log());
    },
    gradients: {
      a: rule<Along>("g − exp(y) * Σ g", "y", (g, { y, args }) => g.sub(y.exp().mul(g.sum(args.dim, true)))),
    },
    samples: [() => [grid([2, 3]), 1]],
  },
);

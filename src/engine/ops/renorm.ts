// Tensors made to a given length: their slices scaled down, or their vectors divided by their norms.
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { lengthGradient, lengths } from "./lengths.js";
import { grid } from "./samples.js";

const { define } = family("renorm");

interface Renorm {
  readonly p: number | boolean;
  readonly dim: number;
  readonly maxnorm: number | boolean;
}

const otherDims = (rank: number, dim: number) => Array.from({ length: rank }, (_, i) => i).filter((i) => i !== dim);

/** What each slice is multiplied with: less than 1 where its norm is too great. */
function shrinking(lengths: Tensor, maxnorm: number): Tensor {
  return lengths.add(1e-7).reciprocal().mul(maxnorm).where(lengths.gt(maxnorm), 1);
}

function checkRenorm(input: Tensor, { p, dim, maxnorm }: Renorm): number {
  if (Number(p) <= 0) throw new RuntimeError("renorm: non-positive-norm not supported");
  if (Number(maxnorm) < 0) throw new RuntimeError(`renorm: expected maxnorm to be >= 0 but got ${maxnorm}`);
  if (input.ndim < 2) throw new RuntimeError(`renorm: input needs at least 2 dimensions, got ${input.ndim} dimensions`);
  return wrapDim(dim, input.ndim);
}

define(
  "renorm(Tensor input, Scalar p, int dim, Scalar maxnorm)",
  "Slices along a dimension, scaled down to the p-norm `maxnorm` where theirs is greater.",
  {
    shapes: "any → the same",
    raises: "RuntimeError if `p` or `maxnorm` is not positive, or there is one dimension",
    meanings: { p: "Which norm.", dim: "The dimension of the slices.", maxnorm: "The greatest norm that stays." },
    reach: "function method in-place",
    text: "a * maxnorm / norm(a) where that is less than 1",
    forward: ({ input, ...args }) => {
      const dims = otherDims(input.ndim, checkRenorm(input, args));
      return input.mul(shrinking(lengths(input, Number(args.p), { dim: dims, keepdim: true }), Number(args.maxnorm)));
    },
    gradients: {
      a: rule<Renorm>("g * factor + a * factor's gradient", "a", (g, { a, args }) => {
        const dims = otherDims(a.ndim, wrapDim(args.dim, a.ndim));
        const p = Number(args.p);
        const y = a.norm(p, dims, true);
        const factor = shrinking(y, Number(args.maxnorm));
        const ofFactor = g.mul(a).sum(dims, true);
        const ofLength = ofFactor.mul(y.add(1e-7).pow(-2).mul(-Number(args.maxnorm)));
        const byLength = lengthGradient(ofLength, a, y, p, dims).where(y.gt(Number(args.maxnorm)), 0);
        return g.mul(factor).add(byLength);
      }),
    },
    samples: [() => [grid([3, 4]), 2, 0, 1.5], () => [grid([3, 2, 2]), 1, 1, 2]],
  },
);

define(
  "normalize(Tensor input, float p=2, ints dim=1, float eps=1e-12)",
  "Vectors along a dimension, divided by their p-norms.",
  {
    shapes: "any → the same",
    meanings: {
      p: "Which norm. Default 2.",
      dim: "The dimensions of the vectors. Default 1.",
      eps: "The least norm to divide by. Default 1e-12.",
    },
    reach: "functional",
    compose: ({ input, p, dim, eps }) => input.div(input.norm(p, dim, true).clamp_min(eps).expand_as(input)),
    samples: [() => [grid([2, 3])]],
  },
);

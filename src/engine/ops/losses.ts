// Linear layers as a function, and losses of values that are compared as numbers.
import { RuntimeError, ValueError } from "../errors.js";
import { quietly } from "../mode.js";
import { sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { elementwiseLoss, namedReduction, needSameShape, reduced } from "./loss-rows.js";
import { grid } from "./samples.js";

const { define } = family("losses");

define("linear(Tensor input, Tensor weight, Tensor? bias=null)", "`input · weightᵀ + bias`.", {
  meanings: { weight: "A row of factors for each result." },
  shapes: "(…, in), (out, in), (out) → (…, out)",
  raises: "RuntimeError if the inner sizes differ",
  reach: "functional",
  compose: ({ input, weight, bias }) => {
    if (bias !== null && input.ndim === 2) return bias.addmm(input, weight.t());
    if (bias !== null && input.ndim === 3 && input.is_contiguous()) {
      const [batch, length, features] = input.sizes;
      const rows = bias.addmm(input.reshape([batch * length, features]), weight.t());
      return rows.view([batch, length, rows.sizes[1]]);
    }
    const product = input.matmul(weight.t());
    if (bias !== null) needSameShape(product.sizes, bias.sizes);
    return bias === null ? product : product.add(bias);
  },
});

const twoInputs = [() => [grid([2, 3]), grid([2, 3], 1)], () => [grid([2, 3]), grid([3], 1), { reduction: "none" }]];

define(
  "mse_loss(Tensor input, Tensor target, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "The mean (or sum) of squared differences.",
  {
    ...elementwiseLoss({ kernel: "mse_cpu", y: "(a - b) * (a - b)", a: "2 * (a - b) * g", b: "-2 * (a - b) * g" }),
    samples: [...twoInputs, () => [grid([3]), grid([3], 1), { size_average: false }]],
  },
);

define(
  "l1_loss(Tensor input, Tensor target, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "The mean (or sum) of absolute differences.",
  { reach: "functional", compose: ({ input, target, ...how }) => reduced(input.sub(target).abs(), how) },
);

define(
  "smooth_l1_loss(Tensor input, Tensor target, bool? size_average=null, bool? reduce=null, str reduction='mean', float beta=1)",
  "Squared differences below `beta`, absolute ones above.",
  {
    meanings: { beta: "Where squares end and straight lines begin. Default 1." },
    ...elementwiseLoss({
      kernel: "smooth_l1_cpu",
      y: "abs(a - b) < beta ? 0.5 * (a - b) * (a - b) / beta : abs(a - b) - 0.5 * beta",
      a: "a - b <= -beta ? -g : a - b >= beta ? g : (a - b) / beta * g",
      b: "a - b <= -beta ? g : a - b >= beta ? -g : (b - a) / beta * g",
      check: ({ beta }) => {
        if (!((beta as number) >= 0))
          throw new RuntimeError("smooth_l1_loss does not support negative values for beta.");
      },
    }),
    backward: "SmoothL1LossBackward0",
    samples: [...twoInputs, () => [grid([2, 3]), grid([2, 3], 1), { beta: 2.5, reduction: "sum" }]],
  },
);

define(
  "huber_loss(Tensor input, Tensor target, str reduction='mean', float delta=1)",
  "Half of squared differences below `delta`, straight lines above.",
  {
    ...elementwiseLoss({
      kernel: "huber_cpu",
      dtype: ({ input }) => (input as Tensor).dtype,
      y: "abs(a - b) <= delta ? 0.5 * (a - b) * (a - b) : delta * (abs(a - b) - 0.5 * delta)",
      a: "a - b <= -delta ? -delta * g : a - b >= delta ? delta * g : (a - b) * g",
      b: "a - b <= -delta ? delta * g : a - b >= delta ? -delta * g : (b - a) * g",
      check: ({ delta }) => {
        if (!((delta as number) > 0))
          throw new RuntimeError("huber_loss does not support non-positive values for delta.");
      },
    }),
    samples: [...twoInputs, () => [grid([2, 3]), grid([2, 3], 1), { delta: 2.5, reduction: "sum" }]],
  },
);

/** Results have the shape of the input: targets may be repeated, but not the input. */
function checkSigns({ input, target }: { input: Tensor; target: Tensor }): void {
  if (target.requires_grad)
    throw new RuntimeError(
      "The function 'soft_margin_loss' is not differentiable with respect to argument 'target'. This input cannot have requires_grad True.",
    );
  needSameShape(input.sizes, target.sizes);
}

define(
  "soft_margin_loss(Tensor input, Tensor target, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "The logistic loss of targets that are −1 or 1.",
  {
    meanings: { target: "For each element 1 or −1." },
    ...elementwiseLoss({
      kernel: "log1p",
      check: checkSigns as never,
      dtype: ({ input }) => (input as Tensor).dtype,
      y: "max(-b * a, 0) + log1p(exp(-abs(b * a)))",
      a: "-b * sigmoid(-b * a) * g",
    }),
    text: "mean of log(1 + exp(−b * a))",
    samples: [() => [grid([2, 3]), grid([2, 3], 1).detach().sign()]],
  },
);

define(
  "kl_div(Tensor input, Tensor target, bool? size_average=null, bool? reduce=null, str reduction='mean', bool log_target=false)",
  "The Kullback-Leibler divergence of log-probabilities `input` from `target`.",
  {
    meanings: { reduction: "`mean`, `sum`, `none`, or `batchmean`: the sum over the batch size. Default `mean`." },
    reach: "functional",
    compose: ({ input, target, log_target, ...how }) => {
      if (!input.dtype.is_floating_point || !target.dtype.is_floating_point)
        throw new RuntimeError("kl_div: Integral inputs not supported.");
      const losses = log_target ? target.exp().mul(target.sub(input)) : target.xlogy(target).sub(target.mul(input));
      if (how.reduction !== "batchmean" || how.size_average !== null || how.reduce !== null)
        return reduced(losses, how);
      return input.ndim === 0 ? losses.sum() : losses.sum().div(input.sizes[0]);
    },
  },
);

/** Stirling's formula for log(target!), which is 0 for targets up to 1. */
function stirling(target: Tensor): Tensor {
  const whole = target
    .mul(target.log())
    .sub(target)
    .add(
      target
        .mul(2 * Math.PI)
        .log()
        .mul(0.5),
    );
  return whole.masked_fill(target.le(1), 0);
}

define(
  "poisson_nll_loss(Tensor input, Tensor target, bool log_input=true, bool full=false, bool? size_average=null, float eps=1e-8, bool? reduce=null, str reduction='mean')",
  "The negative log-likelihood of counts `target` in a Poisson distribution.",
  {
    meanings: { eps: "Keeps logarithms away from 0. Default 1e-8." },
    reach: "functional",
    compose: ({ input, target, log_input, full, eps, ...how }) => {
      if (!["none", "mean", "sum"].includes(namedReduction(how)))
        throw new ValueError(`${namedReduction(how)} is not valid`);
      const losses = log_input ? input.exp().sub(target.mul(input)) : input.sub(target.mul(input.add(eps).log()));
      return reduced(full ? losses.add(stirling(target)) : losses, how);
    },
  },
);

/** The variance in a shape that broadcasts against the input. */
function fittingVariance(input: Tensor, variance: Tensor): Tensor {
  if (sameSizes(variance.sizes, input.sizes)) return variance;
  const batch = input.sizes.slice(0, -1);
  if (sameSizes(variance.sizes, batch)) return variance.unsqueeze(-1);
  if (sameSizes(variance.sizes, [...batch, 1])) return variance;
  throw new ValueError("var is of incorrect size");
}

define(
  "gaussian_nll_loss(Tensor input, Tensor target, Tensor var, bool full=false, float eps=1e-6, str reduction='mean')",
  "The negative log-likelihood of `target` in normal distributions of mean `input` and variance `var`.",
  {
    shapes: "(n, …), the same, the same or without the last → (), or the first if `none`",
    raises: "ValueError if a variance is negative or sizes do not fit",
    meanings: { var: "The variances.", eps: "The least variance. Default 1e-6." },
    reach: "functional",
    compose: ({ input, target, var: given, full, eps, reduction }) => {
      const fitting = fittingVariance(input, given);
      if (!["none", "mean", "sum"].includes(reduction)) throw new ValueError(`${reduction} is not valid`);
      if (fitting.lt(0).any().item()) throw new ValueError("var has negative entry/entries");
      const variance = fitting.clone();
      quietly(false, () => variance.data.clamp_({ min: eps }));
      const losses = variance.log().add(input.sub(target).pow(2).div(variance)).mul(0.5);
      return reduced(full ? losses.add(0.5 * Math.log(2 * Math.PI)) : losses, { reduction });
    },
  },
);

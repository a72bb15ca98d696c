// Losses of yes and no: binary cross entropies, and those of several labels at once.

import { resultType } from "../dtype.js";
import { RuntimeError, ValueError } from "../errors.js";
import { callFunctional } from "../install.js";
import { makeSize, sameSizes } from "../shape.js";
import type { Bound } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { elementwiseLoss, needSameShape, reduced } from "./loss-rows.js";
import { grid } from "./samples.js";

const { define } = family("binary-losses");

const weighted = (formula: string, args: Bound) => (args.weight === null ? formula : `(${formula}) * c`);

function checkProbabilities({ input, target }: { input: Tensor; target: Tensor }): void {
  if (!sameSizes(target.sizes, input.sizes))
    throw new ValueError(
      `Using a target size (${makeSize(target.sizes)}) that is different to the input size (${makeSize(input.sizes)}) is deprecated. Please ensure they have the same size.`,
    );
  if (input.dtype !== target.dtype)
    throw new RuntimeError(`Found dtype ${target.dtype.scalarType} but expected ${input.dtype.scalarType}`);
  if (!input.ge(0).logical_and(input.le(1)).all().item())
    throw new RuntimeError("all elements of input should be between 0 and 1");
}

const probabilities = () => grid([2, 3], 0, 0.4, 0.5);
const targets = () => grid([2, 3], 1, 0.4, 0.5);
const weight = () => grid([3], 2, 0.4, 1).detach();

define(
  "binary_cross_entropy(Tensor input, Tensor target, Tensor? weight=null, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "The cross entropy of probabilities and targets between 0 and 1.",
  {
    ...elementwiseLoss({
      kernel: "binary_cross_entropy",
      y: (args) => weighted("(b - 1) * max(log1p(-a), -100) - b * max(log(a), -100)", args),
      a: (args) => weighted("(a - b) / max((1 - a) * a, 1e-12) * g", args),
      b: (args) => weighted("(log1p(-a) - log(a)) * g", args),
      check: checkProbabilities as never,
      dtype: ({ input }) => (input as Tensor).dtype,
    }),
    samples: [() => [probabilities(), targets()], () => [probabilities(), targets(), weight(), { reduction: "sum" }]],
  },
);

interface Logits {
  readonly input: Tensor;
  readonly target: Tensor;
  readonly weight: Tensor | null;
}

function checkLogits({ input, target, weight }: Logits): void {
  if (!sameSizes(target.sizes, input.sizes))
    throw new ValueError(
      `Target size (${makeSize(target.sizes)}) must be the same as input size (${makeSize(input.sizes)})`,
    );
  for (const { dtype } of [input, target])
    if (!dtype.is_floating_point)
      throw new RuntimeError(`result type Float can't be cast to the desired output type ${dtype.scalarType}`);
  if (weight !== null) needSameShape(input.sizes, weight.sizes);
}

/** log(1 + exp(−a)), exact for large numbers of either sign. */
const softplus = "(max(-a, 0) + log1p(exp(-abs(a))))";
const positive = (plain: string, scaled: string) => (args: Bound) =>
  weighted(args.pos_weight === null ? plain : scaled, args);

define(
  "binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight=null, bool? size_average=null, bool? reduce=null, str reduction='mean', Tensor? pos_weight=null)",
  "The binary cross entropy of the sigmoid of `input`.",
  {
    ...elementwiseLoss({
      kernel: "log_sigmoid_cpu",
      y: positive(`(1 - b) * a + ${softplus}`, `(1 - b) * a + (1 + (d - 1) * b) * ${softplus}`),
      a: positive("(sigmoid(a) - b) * g", "((d * b + 1 - b) * sigmoid(a) - d * b) * g"),
      b: positive("-a * g", `((d - 1) * ${softplus} - a) * g`),
      check: checkLogits as never,
      dtype: ({ target, pos_weight }) => resultType(pos_weight === null ? [target] : [target, pos_weight]),
    }),
    samples: [
      () => [grid([2, 3]), targets()],
      () => [grid([2, 3]), targets(), weight(), { reduction: "sum" }],
      () => [grid([2, 3]), targets(), { pos_weight: weight(), reduction: "none" }],
    ],
  },
);

define(
  "multilabel_soft_margin_loss(Tensor input, Tensor target, Tensor? weight=null, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "The binary cross entropy of each label, averaged over the labels.",
  {
    shapes: "(n, c), (n, c) → (), or (n) if `none`",
    reach: "functional",
    compose: ({ input, target, weight, ...how }) => {
      const logsigmoid = (x: Tensor) => callFunctional("logsigmoid", [x]) as Tensor;
      const losses = target
        .mul(logsigmoid(input))
        .add(target.rsub(1).mul(logsigmoid(input.neg())))
        .neg();
      const each = weight === null ? losses : losses.mul(weight);
      return reduced(each.sum(-1).div(input.sizes.at(-1) ?? 1), how);
    },
  },
);

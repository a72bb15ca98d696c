// Losses of classes: the negative log-likelihood, and cross entropy with class numbers or probabilities.
import { applyRow } from "../apply.js";
import type { Elements } from "../backend/backend.js";
import { float32 } from "../dtype.js";
import { IndexError, RuntimeError, ValueError } from "../errors.js";
import { type OpRow, rule, type Saved } from "../op.js";
import { countOf, sameSizes } from "../shape.js";
import type { Nested, Tensor } from "../tensor.js";
import { counted, pickedLosses, putGradient } from "./classes-on-device.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { needFloat, reductionOf } from "./loss-rows.js";
import { grid, positions } from "./samples.js";

const { define } = family("classification-losses");

interface Likelihood {
  readonly reduction: string;
  readonly ignore_index: number;
}
type Classes = Likelihood & { readonly target: Tensor; readonly weight: Tensor | null };

/** Batches × classes × places: how log-probabilities [N, C, ...] or [C] lie in memory. */
interface Layout {
  readonly classes: number;
  /** Elements from one class to the next. */
  readonly places: number;
  /** The target that does not count. */
  readonly ignored: number;
}

const classDim = (input: Tensor) => (input.ndim === 1 ? 0 : 1);

function layoutOf(sizes: readonly number[], ignored: number): Layout {
  return sizes.length === 1
    ? { classes: sizes[0], places: 1, ignored }
    : { classes: sizes[1], places: countOf(sizes.slice(2)), ignored };
}

function checkTargets(target: Elements, { classes, ignored }: Layout): void {
  for (let i = 0; i < target.length; i++)
    if (target[i] !== ignored && !(target[i] >= 0 && target[i] < classes))
      throw new IndexError(`Target ${target[i]} is out of bounds.`);
}

/** Where the log-probability of the `i`-th target lies. */
const indexOf = (i: number, label: number, { classes, places }: Layout) =>
  (Math.floor(i / places) * classes + label) * places + (i % places);

/** Weighs each target's log-probability: `out` takes one loss per target. */
function lossesInto(out: Elements, x: Elements, target: Elements, weight: Elements | null, at: Layout): void {
  for (let i = 0; i < target.length; i++) {
    const label = target[i];
    out[i] = label === at.ignored ? 0 : -x[indexOf(i, label, at)] * (weight === null ? 1 : weight[label]);
  }
}

/** What a mean divides by: the sum of the targets' weights. */
function weightOf(target: Elements, weight: Elements | null, ignored: number): number {
  let sum = 0;
  for (let i = 0; i < target.length; i++) if (target[i] !== ignored) sum += weight === null ? 1 : weight[target[i]];
  return sum;
}

/** The gradient: minus each target's share at its place, 0 elsewhere. */
function gradientInto(
  out: Elements,
  shares: Elements,
  target: Elements,
  weight: Elements | null,
  at: Layout,
  total: number,
): void {
  const step = shares.length === 1 ? 0 : 1;
  for (let i = 0; i < target.length; i++) {
    const label = target[i];
    if (label === at.ignored) continue;
    out[indexOf(i, label, at)] = (-shares[i * step] * (weight === null ? 1 : weight[label])) / total;
  }
}

const weightsOf = (weight: Tensor | null) => (weight === null ? null : elementsOf(weight));

function computedLosses(
  input: Tensor,
  sizes: readonly number[],
  labels: Elements,
  weights: Elements | null,
  at: Layout,
): Tensor {
  const losses = newElements(input.dtype, sizes);
  lossesInto(losses, elementsOf(input), labels, weights, at);
  return fromElements(input, sizes, input.dtype, losses);
}

const isRemote = ({ storage, dtype }: Tensor): boolean => storage.backend.remote && dtype === float32;

function likelihood(input: Tensor, { target, weight, reduction, ignore_index }: Classes): Tensor {
  const at = layoutOf(input.sizes, ignore_index);
  const labels = elementsOf(target);
  const weights = weightsOf(weight);
  checkTargets(labels, at);
  const each = isRemote(input)
    ? pickedLosses(
        input,
        target.sizes,
        counted(labels, weights, at.ignored, (i) => indexOf(i, labels[i], at)),
      )
    : computedLosses(input, target.sizes, labels, weights, at);
  if (reduction === "none") return each;
  return reduction === "sum" ? each.sum() : each.sum().div_(weightOf(labels, weights, ignore_index));
}

/** The gradient of a likelihood is linear in `g`: its own gradient is the likelihood of what comes. */
const backwardRow = define(
  "nll_loss_backward(Tensor grad_output, Tensor target, Tensor? weight, ints sizes, str reduction, int ignore_index)",
  "The gradient of `nll_loss`.",
  {
    reach: "",
    text: "−a at the places of the targets b, else 0",
    forward: ({ grad_output, target, weight, sizes, reduction, ignore_index }) => {
      const labels = elementsOf(target);
      const weights = weightsOf(weight);
      const total = reduction === "mean" ? weightOf(labels, weights, ignore_index) : 1;
      const at = layoutOf(sizes as number[], ignore_index);
      if (isRemote(grad_output))
        return putGradient(
          grad_output,
          sizes as number[],
          counted(labels, weights, at.ignored, (i) => indexOf(i, labels[i], at)),
          total,
        );
      const out = newElements(grad_output.dtype, sizes as number[]);
      gradientInto(out, elementsOf(grad_output), labels, weights, at, total);
      return fromElements(grad_output, sizes as number[], grad_output.dtype, out);
    },
    gradients: {
      a: rule<Likelihood>("−g at the places of the targets b", "bc", (g, saved) =>
        apply(g.ndim < 3 ? likelihoodRow : likelihoodRow2d, saved, { input: g }),
      ),
    },
    samples: [() => [grid([]), positions([2, 0]), grid([3], 1).detach(), [2, 3], "mean", -100]],
  },
);

/** Applies a row to the targets and weights that another has saved. */
function apply(row: OpRow, saved: Saved<Likelihood & { weight?: null }>, more: object): Tensor {
  const { b: target, args } = saved;
  const weight = args.weight === null ? null : saved.c;
  return applyRow(row, { ...args, target, weight, ...more }) as Tensor;
}

function defineLikelihood(name: string, backward: string, sizes: number[], labels: Nested): OpRow {
  return define(
    `${name}(Tensor input, Tensor target, Tensor? weight, str reduction, int ignore_index)` as "x(Tensor input, Tensor target, Tensor? weight, str reduction, int ignore_index)",
    "The negative log-likelihood of the targets' classes.",
    {
      reach: "",
      backward,
      text: "mean of −a at the places of the targets b",
      forward: ({ input, ...classes }) => likelihood(input, classes),
      gradients: {
        a: rule<Likelihood>("−g at the places of the targets b, else 0", "bc", (g, saved) =>
          apply(backwardRow, saved, { grad_output: g, sizes: saved.inputs[0].sizes }),
        ),
      },
      samples: [
        () => [grid(sizes), positions(labels), null, "mean", -100],
        () => [grid(sizes), positions(labels), grid([sizes[1]], 1).detach(), "none", 1],
      ],
    },
  );
}

const likelihoodRow = defineLikelihood("nll_loss", "NllLossBackward0", [3, 3], [2, 0, 1]);
const likelihoodRow2d = defineLikelihood("nll_loss2d", "NllLoss2DBackward0", [2, 3, 1, 2], [[[2, 0]], [[1, 2]]]);

const list = (sizes: readonly number[]) => `[${sizes.join(", ")}]`;

function checkClasses(input: Tensor, target: Tensor, weight: Tensor | null): void {
  if (target.dtype.name !== "int64" && target.dtype.name !== "uint8")
    throw new RuntimeError(`expected scalar type Long but found ${target.dtype.scalarType}`);
  needFloat("nll_loss_out_frame", input.dtype);
  if (weight !== null && weight.dtype !== input.dtype)
    throw new RuntimeError(`expected scalar type ${input.dtype.scalarType} but found ${weight.dtype.scalarType}`);
  const classes = input.sizes[classDim(input)];
  if (weight !== null && (weight.ndim !== 1 || weight.sizes[0] !== classes))
    throw new RuntimeError(
      `weight tensor should be defined either for all ${classes} classes or no classes but got weight tensor of shape: ${list(weight.sizes)}`,
    );
}

function checkBatch(input: Tensor, target: Tensor): void {
  if (input.ndim < 1) throw new ValueError(`Expected 1 or more dimensions (got ${input.ndim})`);
  if (input.ndim !== 1 && input.sizes[0] !== (target.sizes[0] ?? 0))
    throw new ValueError(
      `Expected input batch_size (${input.sizes[0]}) to match target batch_size (${target.sizes[0] ?? 0}).`,
    );
  if (input.ndim <= 2) {
    if (target.ndim > 1) throw new RuntimeError("0D or 1D target tensor expected, multi-target not supported");
    if (input.ndim === 1 && target.ndim === 1)
      throw new RuntimeError(`size mismatch (got input: ${list(input.sizes)}, target: ${list(target.sizes)})`);
    return;
  }
  const expected = [input.sizes[0], ...input.sizes.slice(2)];
  if (!sameSizes(target.sizes, expected))
    throw new RuntimeError(
      input.ndim === 4
        ? `size mismatch (got input: ${list(input.sizes)} , target: ${list(target.sizes)}`
        : `Expected target size ${list(expected)}, got ${list(target.sizes)}`,
    );
}

/** The likelihood for any number of dimensions: all places of an image count as one dimension. */
function likelihoodOf(input: Tensor, target: Tensor, { weight, ...how }: Omit<Classes, "target">): Tensor {
  checkBatch(input, target);
  checkClasses(input, target, weight);
  if (input.ndim <= 2 || input.ndim === 4)
    return applyRow(input.ndim === 4 ? likelihoodRow2d : likelihoodRow, { input, target, weight, ...how }) as Tensor;
  const [n, c] = input.sizes;
  const flat = input.contiguous().view([n, c, 1, countOf(input.sizes.slice(2))]);
  const labels = target.contiguous().view([n, 1, countOf(target.sizes.slice(1))]);
  const losses = applyRow(likelihoodRow2d, { input: flat, target: labels, weight, ...how }) as Tensor;
  return how.reduction === "none" ? losses.view(target.sizes) : losses;
}

define(
  "nll_loss(Tensor input, Tensor target, Tensor? weight=null, bool? size_average=null, int ignore_index=-100, bool? reduce=null, str reduction='mean')",
  "The negative log-likelihood of classes, given their log-probabilities.",
  {
    shapes: "(n, c, …), (n, …) → (), or (n, …) if `none`",
    raises: "ValueError if batches differ, IndexError if a class is out of range",
    meanings: { target: "The class of each item, as int64.", weight: "A factor for each class." },
    reach: "functional",
    compose: ({ input, target, weight, ignore_index, ...how }) =>
      likelihoodOf(input, target, { weight, ignore_index, reduction: reductionOf(how) }),
  },
);

type Entropy = Omit<Classes, "target"> & { readonly label_smoothing: number };

/** One weight per class in the shape that broadcasts against the input. */
function alongClasses(weight: Tensor, input: Tensor): Tensor {
  return weight.view(input.sizes.map((_, dim) => (dim === classDim(input) ? -1 : 1)));
}

/** Cross entropy with the probability of each class as target. */
function ofProbabilities(input: Tensor, target: Tensor, { weight, reduction, label_smoothing }: Entropy): Tensor {
  const classes = input.sizes[classDim(input)];
  if (weight !== null && (weight.ndim !== 1 || weight.sizes[0] !== classes))
    throw new RuntimeError(
      `cross_entropy: weight tensor should be defined either for all ${classes} classes or no classes but got weight tensor of shape: ${list(weight.sizes)}`,
    );
  const smooth = label_smoothing > 0 ? target.mul(1 - label_smoothing).add(label_smoothing / classes) : target;
  const products = input.log_softmax(classDim(input)).mul(smooth);
  const terms = weight === null ? products : products.mul(alongClasses(weight, input));
  if (reduction === "none") return terms.sum(classDim(input)).neg();
  const sum = terms.sum().neg();
  return reduction === "sum" ? sum : sum.div(input.numel() / classes);
}

/** Cross entropy with class numbers that share `label_smoothing` with all other classes. */
function ofSmoothClasses(input: Tensor, target: Tensor, how: Entropy): Tensor {
  const { weight, reduction, label_smoothing, ignore_index } = how;
  const logarithms = input.log_softmax(classDim(input));
  const likelihood = likelihoodOf(logarithms, target, how);
  const terms = weight === null ? logarithms : logarithms.mul(alongClasses(weight, input));
  const ignored = target.eq(ignore_index);
  const smooth = terms.sum(classDim(input)).neg().masked_fill(ignored, 0);
  const share = label_smoothing / input.sizes[classDim(input)];
  const joined = (spread: Tensor) => likelihood.mul(1 - label_smoothing).add(spread.mul(share));
  if (reduction === "none") return joined(smooth);
  if (reduction === "sum") return joined(smooth.sum());
  return joined(smooth.sum().div(weightOf(elementsOf(target), weightsOf(weight), ignore_index)));
}

function crossEntropy(input: Tensor, target: Tensor, how: Entropy): Tensor {
  const { label_smoothing, ignore_index } = how;
  if (!sameSizes(input.sizes, target.sizes) || input.ndim === 0) {
    if (!(label_smoothing >= 0 && label_smoothing <= 1))
      throw new RuntimeError(`label_smoothing must be between 0.0 and 1.0. Got: ${label_smoothing}`);
    return label_smoothing > 0
      ? ofSmoothClasses(input, target, how)
      : likelihoodOf(input.log_softmax(classDim(input)), target, how);
  }
  if (!target.is_floating_point())
    throw new RuntimeError(
      `Expected floating point type for target with class probabilities, got ${target.dtype.scalarType}`,
    );
  if (ignore_index >= 0) throw new RuntimeError("ignore_index is not supported for floating point target");
  return ofProbabilities(input, target, how);
}

define(
  "cross_entropy(Tensor input, Tensor target, Tensor? weight=null, bool? size_average=null, int ignore_index=-100, bool? reduce=null, str reduction='mean', float label_smoothing=0)",
  "The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes.",
  {
    shapes: "(n, c, …), (n, …) of classes or (n, c, …) of probabilities → (), or (n, …) if `none`",
    raises: "ValueError if batches differ, IndexError if a class is out of range",
    meanings: {
      target: "The class of each item as int64, or probabilities of all classes.",
      weight: "A factor for each class.",
    },
    reach: "functional",
    compose: ({ input, target, size_average, reduce, reduction, ...how }) =>
      crossEntropy(input, target, { ...how, reduction: reductionOf({ size_average, reduce, reduction }) }),
  },
);

// Losses that want the scores of a row's classes to be ahead of all others by a margin.
import { int64 } from "../dtype.js";
import { RuntimeError, ValueError } from "../errors.js";
import { rule } from "../op.js";
import { sameSizes } from "../shape.js";
import { allocate, type Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { needFloat, type Reducing, reduced, reductionOf } from "./loss-rows.js";
import { grid, positions } from "./samples.js";

const { define } = family("multi-margin-losses");

type MultiMargin = Reducing & { readonly p: number; readonly margin: number; readonly weight?: Tensor | null };

/** True at each row's class. */
function atClasses(input: Tensor, target: Tensor): Tensor {
  const classes = allocate(input, [input.sizes.at(-1)!], int64);
  classes.storage.backend.sequence(classes, 0, 1);
  return classes.eq(target.unsqueeze(-1));
}

/** What the score of each other class lacks of the margin to that of the target. */
function lacking(input: Tensor, hit: Tensor, margin: number): Tensor {
  const own = input.mul(hit.to(input.dtype)).sum(-1, true);
  return input.sub(own).add(margin).clamp_min(0).masked_fill(hit, 0);
}

/** Each row's factor: its class's weight, over the number of classes. */
function rowFactors(input: Tensor, hit: Tensor, weight: Tensor | null): Tensor {
  const each = hit.to(input.dtype);
  return (weight === null ? each : each.mul(weight)).sum(-1).div(input.sizes.at(-1)!);
}

function checkMultiMargin(input: Tensor, target: Tensor, { p, weight }: { p: number; weight: Tensor | null }): void {
  if (p !== 1 && p !== 2) throw new ValueError("only p == 1 and p == 2 supported");
  if (weight !== null && weight.ndim !== 1) throw new ValueError("weight must be one-dimensional");
  needFloat("multi_margin_loss", input.dtype);
  const rows = input.ndim < 2 ? 1 : input.sizes[0];
  if (input.ndim < 1 || input.ndim > 2 || input.numel() === 0)
    throw new RuntimeError(
      `Expected non-empty vector or matrix with optional 0-dim batch size, but got: [${input.sizes.join(", ")}]`,
    );
  if (target.ndim > 1 || target.numel() !== rows)
    throw new RuntimeError(`inconsistent target size, expected ${rows} but got [${target.sizes.join(", ")}]`);
  const outside = target.lt(0).logical_or(target.ge(input.sizes.at(-1)!));
  if (outside.any().item()) throw new RuntimeError("target out of range");
}

/** Targets with one dimension less than the input. */
const fittingTarget = (input: Tensor, target: Tensor) => target.view(input.sizes.slice(0, -1));

define(
  "multi_margin_loss(Tensor input, Tensor target, int p=1, float margin=1, Tensor? weight=null, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "What the target's score lacks of `margin` over each other score.",
  {
    shapes: "(n, c), (n) → (), or (n) if `none`",
    raises: "RuntimeError if a class is out of range or shapes do not fit",
    meanings: {
      target: "The class of each item, as int64.",
      p: "The power of the gaps, 1 or 2. Default 1.",
      weight: "A factor for each class.",
    },
    reach: "functional",
    text: "mean of Σ max(0, margin − a[b] + a)ᵖ / classes",
    forward: ({ input, target, p, margin, weight, ...how }) => {
      checkMultiMargin(input, target, { p, weight });
      const hit = atClasses(input, fittingTarget(input, target));
      const each = lacking(input, hit, margin)
        .pow(p)
        .sum(-1)
        .mul(rowFactors(input, hit, weight));
      return reduced(each.view(target.sizes), how);
    },
    gradients: {
      a: rule<MultiMargin>("g where the margin lacks, minus their sum at the target", "abc", (g, saved) => {
        const { a, b, args } = saved;
        const hit = atClasses(a, fittingTarget(a, b));
        const gap = lacking(a, hit, args.margin);
        const slope = args.p === 1 ? gap.gt(0).to(a.dtype) : gap.mul(2);
        const factors = rowFactors(a, hit, args.weight === null ? null : saved.c);
        const share = reductionOf(args) === "mean" ? g.div(Math.max(b.numel(), 1)) : g;
        const each = slope.mul(factors.mul(share.ndim === 0 ? share : share.view(factors.sizes)).unsqueeze(-1));
        return each.sub(hit.to(a.dtype).mul(each.sum(-1, true)));
      }),
    },
    samples: [
      () => [grid([3, 4]), positions([1, 0, 3])],
      () => [grid([3, 4]), positions([1, 0, 3]), 2, 0.7, grid([4], 1).detach(), { reduction: "none" }],
      () => [grid([4]), positions(2), { reduction: "sum" }],
    ],
  },
);

/** Targets of each row: class numbers up to the first −1. */
function labelsOf(target: ArrayLike<number>, row: number, classes: number): number[] {
  const labels: number[] = [];
  for (let i = 0; i < classes && target[row * classes + i] >= 0; i++) labels.push(target[row * classes + i]);
  return labels;
}

/** Adds up losses per row, and the slope of each score. */
function multilabelMargin(x: ArrayLike<number>, target: ArrayLike<number>, rows: number, classes: number) {
  const losses = new Float64Array(rows);
  const slopes = new Float64Array(rows * classes);
  for (let row = 0; row < rows; row++) {
    const labels = labelsOf(target, row, classes);
    const isLabel = new Set(labels);
    for (const label of labels) {
      for (let other = 0; other < classes; other++) {
        if (isLabel.has(other)) continue;
        const gap = 1 - x[row * classes + label] + x[row * classes + other];
        if (!(gap > 0)) continue;
        losses[row] += gap / classes;
        slopes[row * classes + other] += 1 / classes;
        slopes[row * classes + label] -= 1 / classes;
      }
    }
  }
  return { losses, slopes };
}

function margins(input: Tensor, target: Tensor) {
  const classes = input.sizes.at(-1) ?? 1;
  const rows = input.numel() / classes;
  return multilabelMargin(elementsOf(input), elementsOf(target), rows, classes);
}

/** A tensor of these numbers in the input's type. */
function filled(input: Tensor, sizes: readonly number[], numbers: Float64Array): Tensor {
  const elements = newElements(input.dtype, sizes);
  elements.set(numbers);
  return fromElements(input, sizes, input.dtype, elements);
}

function checkMultilabel(input: Tensor, target: Tensor): void {
  needFloat("multilabel_margin_loss_forward_out_frame", input.dtype);
  if (input.ndim > 2 || input.numel() === 0)
    throw new RuntimeError(
      `Expected non-empty vector or matrix with optional 0-dim batch size, but got: [${input.sizes.join(", ")}]`,
    );
  if (!sameSizes(input.sizes, target.sizes))
    throw new RuntimeError(`inconsistent size [${target.sizes.join(", ")}] for argument #2 'target'`);
  const classes = input.sizes.at(-1) ?? 1;
  if (target.lt(-1).logical_or(target.ge(classes)).any().item())
    throw new RuntimeError("argument #2 'target' is out of range");
}

define(
  "multilabel_margin_loss(Tensor input, Tensor target, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "What the scores of several target classes lack of 1 over each other score.",
  {
    meanings: { target: "The classes of each item, as int64, then −1." },
    shapes: "(n, c), (n, c) → (), or (n) if `none`",
    raises: "RuntimeError if a class is out of range or shapes do not fit",
    reach: "functional",
    text: "mean of Σ max(0, 1 − a[b] + a) / classes",
    forward: ({ input, target, ...how }) => {
      checkMultilabel(input, target);
      return reduced(filled(input, input.sizes.slice(0, -1), margins(input, target).losses), how);
    },
    gradients: {
      a: rule<Reducing>("g where the margin lacks, −g at the targets", "ab", (g, { a, b, args }) => {
        const slopes = filled(a, a.sizes, margins(a, b).slopes);
        const rows = a.ndim === 2 ? a.sizes[0] : 1;
        const share = reductionOf(args) === "mean" ? g.div(rows) : g;
        return slopes.mul(a.ndim > 0 && share.ndim > 0 ? share.unsqueeze(-1) : share);
      }),
    },
    samples: [
      () => [
        grid([2, 4]),
        positions([
          [1, 3, -1, 0],
          [0, -1, 2, 1],
        ]),
      ],
      () => [
        grid([2, 4]),
        positions([
          [1, 3, -1, 0],
          [0, -1, 2, 1],
        ]),
        { reduction: "none" },
      ],
    ],
  },
);

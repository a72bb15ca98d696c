// The loss of sequences whose alignment is unknown: connectionist temporal classification.
import { applyRow } from "../apply.js";
import type { Elements } from "../backend/backend.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { Tensor } from "../tensor.js";
import { alphasOf, betasOf, fillGradient, lossOf, type Sequence } from "./ctc-paths.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { needFloat, reduced } from "./loss-rows.js";
import { grid, positions } from "./samples.js";

const { define } = family("ctc-loss");

interface Lengths {
  readonly input_lengths: readonly number[];
  readonly target_lengths: readonly number[];
  readonly blank: number;
  readonly zero_infinity: boolean;
}

/** Where the targets of each sequence begin: one row each, or one after another. */
function startsOf(targets: Tensor, lengths: readonly number[]): number[] {
  if (targets.ndim === 2) return lengths.map((_, i) => i * targets.sizes[1]);
  let next = 0;
  return lengths.map((length) => {
    next += length;
    return next - length;
  });
}

/** The sequences of a batch as the loops read them. */
function sequencesOf(logarithms: Tensor, targets: Tensor, how: Lengths): Sequence[] {
  const [, batch, classes] = logarithms.sizes;
  const starts = startsOf(targets, how.target_lengths);
  const x = elementsOf(logarithms);
  const labels = elementsOf(targets);
  return how.input_lengths.map((steps, i) => ({
    x,
    steps,
    start: i * classes,
    stride: batch * classes,
    classes,
    labels: Array.from(labels.subarray(starts[i], starts[i] + how.target_lengths[i])),
    blank: how.blank,
  }));
}

const row = define(
  "_ctc_loss(Tensor log_probs, Tensor targets, ints input_lengths, ints target_lengths, int blank, bool zero_infinity)",
  "The negative log-likelihood of each sequence's targets, over all their alignments.",
  {
    reach: "",
    text: "−log p(b), summed over alignments",
    forward: ({ log_probs, targets, ...how }) => {
      const losses = newElements(log_probs.dtype, [how.input_lengths.length]);
      sequencesOf(log_probs, targets, how as Lengths).forEach((sequence, i) => {
        losses[i] = lossOf(sequence, alphasOf(sequence));
      });
      return fromElements(log_probs, [losses.length], log_probs.dtype, losses);
    },
    gradients: {
      a: rule<Lengths>(
        "(exp(a) − p(class at this step | b)) * g",
        "ab",
        (g, { a, b, args }) => applyRow(backwardRow, { grad_output: g, log_probs: a, targets: b, ...args }) as Tensor,
      ),
    },
    samples: [
      () => [
        grid([4, 2, 3], 0, 1).log_softmax(2).detach().requires_grad_(),
        positions([
          [1, 2],
          [2, 0],
        ]),
        [4, 3],
        [2, 1],
        0,
        false,
      ],
    ],
  },
);

function notTwice(): never {
  throw new RuntimeError("the derivative for '_ctc_loss_backward' is not implemented.");
}

const backwardRow = define(
  "_ctc_loss_backward(Tensor grad_output, Tensor log_probs, Tensor targets, ints input_lengths, ints target_lengths, int blank, bool zero_infinity)",
  "The gradient of `_ctc_loss`, right for log-probabilities that come from `log_softmax`.",
  {
    reach: "",
    forward: ({ grad_output, log_probs, targets, ...how }) => {
      const out = newElements(log_probs.dtype, log_probs.sizes);
      const shares = elementsOf(grad_output);
      sequencesOf(log_probs, targets, how as Lengths).forEach((sequence, i) => {
        addGradient(out, sequence, shares[i], how.zero_infinity);
      });
      return fromElements(log_probs, log_probs.sizes, log_probs.dtype, out);
    },
    gradients: { a: rule("none", "", notTwice), b: rule("none", "", notTwice) },
  },
);

function addGradient(out: Elements, sequence: Sequence, share: number, zeroInfinity: boolean): void {
  const alphas = alphasOf(sequence);
  const loss = lossOf(sequence, alphas);
  if (zeroInfinity && loss === Number.POSITIVE_INFINITY) return;
  fillGradient(out, sequence, alphas, betasOf(sequence), loss, share);
}

const numbersOf = (lengths: Tensor | number | readonly number[]) =>
  lengths instanceof Tensor ? Array.from(elementsOf(lengths)) : typeof lengths === "number" ? [lengths] : [...lengths];

const checking = "(while checking arguments for ctc_loss_cpu)";

function checkLengths(logarithms: Tensor, targets: Tensor, { input_lengths, target_lengths, blank }: Lengths): void {
  const [steps, batch, classes] = logarithms.sizes;
  if (blank < 0 || blank >= classes) throw new RuntimeError("blank must be in label range");
  if (input_lengths.length !== batch) throw new RuntimeError("input_lengths must be of size batch_size");
  if (target_lengths.length !== batch) throw new RuntimeError("target_lengths must be of size batch_size");
  const most = Math.max(0, ...input_lengths);
  if (most > steps)
    throw new RuntimeError(`Expected input_lengths to have value at most ${steps}, but got value ${most} ${checking}`);
  if (Math.min(0, ...input_lengths, ...target_lengths) < 0) throw new RuntimeError("lengths must not be negative");
  checkTargets(targets, target_lengths, batch, classes);
}

function checkTargets(targets: Tensor, lengths: readonly number[], batch: number, classes: number): void {
  const sum = lengths.reduce((a, b) => a + b, 0);
  if (targets.ndim === 1 && targets.sizes[0] !== sum)
    throw new RuntimeError(
      `Expected tensor to have size ${sum} at dimension 0, but got size ${targets.sizes[0]} for argument #2 'targets' ${checking}`,
    );
  if (targets.ndim === 2 && (targets.sizes[0] !== batch || targets.sizes[1] < Math.max(0, ...lengths)))
    throw new RuntimeError(
      `Expected tensor to have size at least ${Math.max(0, ...lengths)} at dimension 1, but got size ${targets.sizes[1]} for argument #2 'targets' ${checking}`,
    );
  if (targets.ndim < 1 || targets.ndim > 2) throw new RuntimeError("ctc_loss: targets must have one or two dimensions");
  if (targets.lt(0).logical_or(targets.ge(classes)).any().item())
    throw new RuntimeError("ctc_loss: targets must be classes of log_probs");
}

define(
  "ctc_loss(Tensor log_probs, Tensor targets, ints|Tensor input_lengths, ints|Tensor target_lengths, int blank=0, str reduction='mean', bool zero_infinity=false)",
  "The negative log-likelihood of target sequences, given log-probabilities of classes per step.",
  {
    shapes: "(steps, n, c), (n, s), (n), (n) → (), or (n) if `none`",
    raises: "RuntimeError if lengths exceed the sizes or classes are out of range",
    reach: "functional",
    compose: ({ log_probs, targets, blank, reduction, zero_infinity, ...lengths }) => {
      needFloat("ctc_loss", log_probs.dtype);
      if (targets.dtype.category !== "int") throw new RuntimeError("ctc_loss: targets must be whole numbers");
      const batched = log_probs.ndim === 3;
      const input = batched ? log_probs : log_probs.unsqueeze(1);
      const labels = batched || targets.ndim !== 1 ? targets : targets.unsqueeze(0);
      const how: Lengths = {
        input_lengths: numbersOf(lengths.input_lengths),
        target_lengths: numbersOf(lengths.target_lengths),
        blank,
        zero_infinity,
      };
      checkLengths(input, labels, how);
      const losses = applyRow(row, { log_probs: input, targets: labels, ...how }) as Tensor;
      const finite = zero_infinity ? losses.new_zeros([]).where(losses.isinf(), losses) : losses;
      return combined(finite, how.target_lengths, reduction, batched);
    },
  },
);

/** A mean is over the batch, of losses per target. */
function combined(losses: Tensor, lengths: readonly number[], reduction: string, batched: boolean): Tensor {
  if (reduction === "none") return batched ? losses : losses.squeeze(0);
  if (reduction !== "mean") return reduced(losses, { reduction });
  const each = newElements(losses.dtype, [lengths.length]).map((_, i) => Math.max(lengths[i], 1));
  return losses.div(fromElements(losses, losses.sizes, losses.dtype, each)).mean();
}

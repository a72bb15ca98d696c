// The loops of the CTC loss: log-probabilities of all alignments up to a step (alphas) and from it on (betas).
// An alignment walks through blank, label 1, blank, label 2, …, blank: positions 0 to 2 · labels.
import type { Elements } from "../backend/backend.js";

/** One sequence: its log-probabilities at `x[start + step * stride + class]`, and the labels it shall give. */
export interface Sequence {
  readonly x: Elements;
  readonly start: number;
  readonly stride: number;
  readonly steps: number;
  readonly classes: number;
  readonly labels: readonly number[];
  readonly blank: number;
}

const impossible = Number.NEGATIVE_INFINITY;

function addLogs(a: number, b: number): number {
  if (a === impossible) return b;
  if (b === impossible) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

const widthOf = ({ labels }: Sequence) => 2 * labels.length + 1;
const classAt = ({ labels, blank }: Sequence, at: number) => (at % 2 === 0 ? blank : labels[at >> 1]);
/** Whether a label may follow the one before without a blank between. */
const maySkip = ({ labels }: Sequence, at: number) =>
  at % 2 === 1 && at > 1 && labels[at >> 1] !== labels[(at >> 1) - 1];

/** Per step and position: the log-probability of having come there. */
export function alphasOf(sequence: Sequence): Float64Array {
  const { x, start, stride, steps } = sequence;
  const width = widthOf(sequence);
  const alphas = new Float64Array(steps * width).fill(impossible);
  for (let step = 0; step < steps; step++) {
    for (let at = 0; at < width; at++) {
      const from = (step - 1) * width + at;
      let sum = step === 0 ? (at < 2 ? 0 : impossible) : alphas[from];
      if (step > 0 && at > 0) sum = addLogs(sum, alphas[from - 1]);
      if (step > 0 && maySkip(sequence, at)) sum = addLogs(sum, alphas[from - 2]);
      alphas[step * width + at] = sum + x[start + step * stride + classAt(sequence, at)];
    }
  }
  return alphas;
}

/** Per step and position: the log-probability of getting to the end from there. */
export function betasOf(sequence: Sequence): Float64Array {
  const { x, start, stride, steps } = sequence;
  const width = widthOf(sequence);
  const betas = new Float64Array(steps * width).fill(impossible);
  for (let step = steps - 1; step >= 0; step--) {
    const last = step === steps - 1;
    for (let at = width - 1; at >= 0; at--) {
      const to = (step + 1) * width + at;
      let sum = last ? (at > width - 3 ? 0 : impossible) : betas[to];
      if (!last && at + 1 < width) sum = addLogs(sum, betas[to + 1]);
      if (!last && at + 2 < width && maySkip(sequence, at + 2)) sum = addLogs(sum, betas[to + 2]);
      betas[step * width + at] = sum + x[start + step * stride + classAt(sequence, at)];
    }
  }
  return betas;
}

/** Minus the log-probability of all alignments together. */
export function lossOf(sequence: Sequence, alphas: Float64Array): number {
  const { steps, labels } = sequence;
  if (steps === 0) return labels.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  const end = alphas.length - 1;
  return -(labels.length === 0 ? alphas[end] : addLogs(alphas[end], alphas[end - 1]));
}

/** Writes the gradient: the class's probability minus its part in the alignments, times `share`. */
export function fillGradient(
  out: Elements,
  sequence: Sequence,
  alphas: Float64Array,
  betas: Float64Array,
  loss: number,
  share: number,
): void {
  const { x, start, stride, steps, classes } = sequence;
  const width = widthOf(sequence);
  const parts = new Float64Array(classes);
  for (let step = 0; step < steps; step++) {
    parts.fill(impossible);
    for (let at = 0; at < width; at++) {
      const label = classAt(sequence, at);
      parts[label] = addLogs(parts[label], alphas[step * width + at] + betas[step * width + at]);
    }
    const row = start + step * stride;
    for (let c = 0; c < classes; c++)
      out[row + c] = (Math.exp(x[row + c]) - Math.exp(parts[c] + loss - x[row + c])) * share;
  }
}

// Convolutions in plain JavaScript: for small ones, and where kernels are missing.
import { newArray } from "../../arrays.js";
import type { Elements, View } from "../../backend.js";
import { dataOf } from "../storage.js";
import type { Convolving, Padded, Sweep } from "./plan.js";

/** A convolution, or its transpose, of row-major images. Numbers of channels are per group. */
export interface Job {
  readonly plan: Convolving;
  readonly source: View;
  readonly weights: View;
  readonly images: number;
  readonly groups: number;
  readonly sourceChannels: number;
  readonly outChannels: number;
  /** Elements from channel to channel of results: of these, and of the weights. */
  readonly outPlane: number;
  readonly weightStep: number;
}

/** All channels of one image with their padding. */
function paddedImage({ plan: { padded }, source, groups, sourceChannels }: Job, image: number): Elements {
  const channels = groups * sourceChannels;
  const from = dataOf(source);
  const start = source.offset + image * channels * padded.inside;
  if (padded.inPlace) return from.subarray(start, start + channels * padded.inside) as Elements;
  const into = newArray(source.dtype, channels * padded.plane);
  for (let i = 0; i < channels; i++) padPlane(padded, from, start + i * padded.inside, into, i * padded.plane);
  return into;
}

function padPlane({ lines, parts, phases }: Padded, from: Elements, start: number, into: Elements, at: number): void {
  for (let line = 0; line < lines.length; line += 2)
    for (let part = 0; part < parts.length; part += 3) {
      const [first, target] = [start + lines[line] + parts[part], at + lines[line + 1] + parts[part + 1]];
      for (let i = 0; i < parts[part + 2]; i++) into[target + i] = from[first + i * phases];
    }
}

/** Visits each row of results with each tap: positions of the weight, of what the tap sees, and of the results. */
type VisitRow = (weight: number, seen: number, row: number, sweep: Sweep) => void;

function eachRow(job: Job, image: number, group: number, sweep: Sweep, visit: VisitRow): void {
  const { plan, groups, sourceChannels, outChannels, outPlane, weightStep } = job;
  const source = group * sourceChannels * plan.padded.plane;
  const { weights, taps, rows } = sweep;
  for (let c = group * outChannels; c < (group + 1) * outChannels; c++)
    for (let row = 0; row < rows.length; row += 2)
      for (let q = 0; q < taps.length; q++) {
        const weight = groupStart(job, group) + (c - group * outChannels) * weightStep + weights[q];
        visit(
          weight,
          source + taps[q] + rows[row],
          (image * groups * outChannels + c) * outPlane + rows[row + 1],
          sweep,
        );
      }
}

/** Where the weights of a group start. */
export function groupStart({ weights, groups }: Job, group: number): number {
  const [outside, inside, ...kernel] = weights.sizes;
  return (group * outside * inside * kernel.reduce((product, size) => product * size, 1)) / groups;
}

function addScaled(
  from: Elements,
  start: number,
  factor: number,
  into: Elements,
  at: number,
  step: number,
  count: number,
) {
  for (let i = 0; i < count; i++) into[at + i * step] += from[start + i] * factor;
}

function dot(a: Elements, start: number, b: Elements, at: number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += a[start + i] * b[at + i];
  return sum;
}

/** Adds the sums to `out`, which has the first ones. */
export function sweepInLoops(job: Job, out: View): void {
  const [weights, into] = [dataOf(job.weights), dataOf(out)];
  for (let image = 0; image < job.images; image++) {
    const source = paddedImage(job, image);
    for (let group = 0; group < job.groups; group++)
      for (const sweep of job.plan.sweeps)
        eachRow(job, image, group, sweep, (weight, seen, row, { width, step }) =>
          addScaled(source, seen, weights[job.weights.offset + weight], into, out.offset + row, step, width),
        );
  }
}

/** Adds to the job's weights what `given` for its results contributes. */
export function correlateInLoops(job: Job, given: View): void {
  const [weights, from] = [dataOf(job.weights), dataOf(given)];
  for (let image = 0; image < job.images; image++) {
    const source = paddedImage(job, image);
    for (let group = 0; group < job.groups; group++)
      eachRow(job, image, group, job.plan.sweeps[0], (weight, seen, row, { width }) => {
        weights[job.weights.offset + weight] += dot(source, seen, from, given.offset + row, width);
      });
  }
}

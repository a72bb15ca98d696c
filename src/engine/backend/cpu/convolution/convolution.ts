// Convolutions on the CPU: of images with kernels, their transpose, and what flows back to the kernels.
import { countOf } from "../../../shape.js";
import type { View } from "../../backend.js";
import { volume, type Windows } from "../../windows.js";
import { hasKernels } from "../kernels.js";
import { withRoom } from "../room.js";
import { dataOf } from "../storage.js";
import { correlateInKernels } from "./correlating.js";
import { correlateInLoops, type Job, sweepInLoops } from "./loops.js";
import { type Convolving, planConvolution, planSpreading, type Sweep } from "./plan.js";
import { sweepInKernels } from "./sweeping.js";

/** Fewer products than this are done before a kernel is called. */
const few = 2000;
/** Plans that are kept, since a loop asks for the same ones again. */
const mostPlans = 64;

const plans = new Map<string, Convolving>();

function kept(key: string, make: () => Convolving): Convolving {
  const found = plans.get(key) ?? make();
  plans.delete(key);
  plans.set(key, found);
  if (plans.size > mostPlans) plans.delete(plans.keys().next().value!);
  return found;
}

function convolving(images: View, results: View, kernels: View, w: Windows, groups: number): Job {
  const inside = images.sizes[1] / groups;
  return {
    plan: kept(`convolve ${inside} ${JSON.stringify(w)}`, () => planConvolution(w, inside)),
    source: images,
    weights: kernels,
    images: images.sizes[0],
    groups,
    sourceChannels: inside,
    outChannels: results.sizes[1] / groups,
    outPlane: volume(w.output),
    weightStep: inside * volume(w.kernel),
  };
}

/** Sums of products of kernels with what lies under them, for each window of the images, plus a number per channel. */
export function convolve(out: View, images: View, kernels: View, bias: View | null, w: Windows, groups: number): void {
  run(convolving(images, out, kernels, w, groups), out, bias);
}

/** The transpose: kernels laid out over images, each times a result. */
export function spread(out: View, results: View, kernels: View, bias: View | null, w: Windows, groups: number): void {
  const [inside, outside] = [out.sizes[1] / groups, results.sizes[1] / groups];
  const job: Job = {
    plan: kept(`spread ${inside} ${outside} ${JSON.stringify(w)}`, () => planSpreading(w, inside, outside)),
    source: results,
    weights: kernels,
    images: out.sizes[0],
    groups,
    sourceChannels: outside,
    outChannels: inside,
    outPlane: volume(w.input),
    weightStep: volume(w.kernel),
  };
  run(job, out, bias);
}

function run(job: Job, out: View, bias: View | null): void {
  if (!isSmall(job) && withRoom((room) => sweepInKernels(job, out, bias, room))) return;
  startWith(out, bias, job.outPlane);
  sweepInLoops(job, out);
}

/** What each weight contributes to results, each times what is given for it. */
export function correlate(out: View, images: View, given: View, w: Windows, groups: number): void {
  const job = convolving(images, given, out, w, groups);
  if (!isSmall(job) && withRoom((room) => correlateInKernels(job, given, room))) return;
  dataOf(out).fill(0, out.offset, out.offset + countOf(out.sizes));
  correlateInLoops(job, given);
}

/** Fills images with a number per channel. */
function startWith(out: View, bias: View | null, plane: number): void {
  const into = dataOf(out);
  const channels = out.sizes[1];
  for (let i = 0; i < out.sizes[0] * channels; i++) {
    const value = bias === null ? 0 : dataOf(bias)[bias.offset + (i % channels) * bias.strides[0]];
    into.fill(value, out.offset + i * plane, out.offset + (i + 1) * plane);
  }
}

function isSmall({ plan, images, groups, outChannels }: Job): boolean {
  const products = (sum: number, { taps, rows, width }: Sweep) => sum + (taps.length * rows.length * width) / 2;
  return !hasKernels || images * groups * outChannels * plan.sweeps.reduce(products, 0) < few;
}

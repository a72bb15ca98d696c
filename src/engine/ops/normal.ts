// What the normalisations share: statistics of groups, the forward computation, and gradients to any order.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { mode } from "../mode.js";
import { type Gradient, type OpRow, rule, type Saved } from "../op.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { groupSize, inputGradient, type Layout, moments, normalised, weightGradient } from "./normalize.js";
import {
  inputGradientOnDevice,
  isForDevice,
  momentsOnDevice,
  normalisedOnDevice,
  weightGradientOnDevice,
} from "./normalize-on-device.js";

type Numbers = readonly number[];

/** Weights that scale and shift what was normalised. */
export interface Affine {
  readonly weight: Tensor | null;
  readonly bias: Tensor | null;
}

const optional = (tensor: Tensor | null) => (tensor === null ? null : elementsOf(tensor));

/** Raises for tensors of whole numbers. */
export function needFloats(input: Tensor, op: string): void {
  if (!input.is_floating_point()) throw new RuntimeError(`"${op}" not implemented for '${input.dtype.scalarType}'`);
}

/** The normalised tensor, and its statistics: each group's mean, then the inverse of its deviation. */
export function normalise(input: Tensor, layout: Layout, stats: Tensor, { weight, bias }: Affine): Tensor[] {
  if (isForDevice(input)) return [normalisedOnDevice(input, layout, stats, weight, bias), stats];
  const result = newElements(input.dtype, input.sizes);
  normalised(elementsOf(input), layout, elementsOf(stats), optional(weight), optional(bias), result);
  return [fromElements(input, input.sizes, input.dtype, result), stats];
}

/** Statistics as a tensor of two rows: means, and inverse deviations from variances. */
export function statisticsFrom(
  near: Tensor,
  layout: Layout,
  eps: number,
  mean: ArrayLike<number>,
  variance: ArrayLike<number>,
) {
  const { groups } = layout;
  const stats = newElements(near.dtype, [2, groups]);
  for (let i = 0; i < groups; i++) {
    stats[i] = mean[i];
    stats[groups + i] = 1 / Math.sqrt(variance[i] + eps);
  }
  return fromElements(near, [2, groups], near.dtype, stats);
}

/** Means of groups, and sums of squared distances from them. */
export function momentsOf(input: Tensor, layout: Layout): { means: Float64Array; squares: Float64Array } {
  const found = isForDevice(input) ? momentsOnDevice(input, layout) : moments(elementsOf(input), layout);
  return { means: found.subarray(0, layout.groups), squares: found.subarray(layout.groups) };
}

/** The statistics of the groups of a tensor itself. */
export function ownStatistics(input: Tensor, layout: Layout, eps: number): Tensor {
  const { means, squares } = momentsOf(input, layout);
  const size = groupSize(layout);
  return statisticsFrom(
    input,
    layout,
    eps,
    means,
    squares.map((sum) => sum / size),
  );
}

/** The elements as rows of planes with weights: `[…, channels, plane]`, or with a weight for each position in a group. */
function planesOf({ outer, groups, inner, plane, channels, each }: Layout, count: number) {
  if (each) return { sizes: [outer * groups, inner], weight: [inner], dims: [0] };
  const rows = channels * plane === 0 ? 0 : count / (channels * plane);
  return { sizes: [rows, channels, plane], weight: [channels, 1], dims: [0, 2] };
}

/** How a tensor was normalised, in ops: it leads to gradients of gradients. */
function standardised(a: Tensor, layout: Layout, eps: number, given: Tensor | null) {
  const x = a.reshape([layout.outer, layout.groups, layout.inner]);
  const row = (i: number) => given!.detach().select(0, i).view([1, -1, 1]);
  if (given !== null) return { centred: x.sub(row(0)), scale: row(1) };
  const centred = x.sub(x.mean([0, 2], true));
  return { centred, scale: centred.square().mean([0, 2], true).add(eps).rsqrt() };
}

/** Everything that gradient rules need to know of a call. */
export interface Call {
  readonly layout: Layout;
  readonly eps: number;
  /** Whether the statistics were given, so that they do not depend on the input. */
  readonly given: boolean;
}

function inputInOps(
  g: Tensor,
  a: Tensor,
  weight: Tensor | null,
  stats: Tensor,
  statGradients: Tensor,
  call: Call,
): Tensor {
  const { layout, eps, given } = call;
  const { centred, scale } = standardised(a, layout, eps, given ? stats : null);
  const planes = planesOf(layout, a.numel());
  const weighted = weight === null ? g : g.reshape(planes.sizes).mul(weight.reshape(planes.weight));
  const grouped = weighted.reshape(centred.sizes);
  if (given) return grouped.mul(scale).reshape(a.sizes);
  const size = groupSize(layout);
  const row = (i: number) => statGradients.select(0, i).view([1, -1, 1]).div(size);
  const value = centred.mul(scale);
  const own = grouped.sub(grouped.mean([0, 2], true)).sub(value.mul(grouped.mul(value).mean([0, 2], true)));
  return own
    .mul(scale)
    .add(row(0))
    .sub(scale.pow(3).mul(centred).mul(row(1)))
    .reshape(a.sizes);
}

function inputDirectly(
  g: Tensor,
  a: Tensor,
  weight: Tensor | null,
  stats: Tensor,
  statGradients: Tensor,
  call: Call,
): Tensor {
  if (isForDevice(a)) return inputGradientOnDevice(g, a, call.layout, stats, weight, statGradients, call.given);
  const result = newElements(a.dtype, a.sizes);
  const [gradient, from, statistics] = [elementsOf(g), elementsOf(a), elementsOf(stats)];
  const more = elementsOf(statGradients);
  inputGradient(gradient, from, call.layout, statistics, optional(weight), more, call.given, result);
  return fromElements(a, a.sizes, a.dtype, result);
}

function weightInOps(g: Tensor, a: Tensor, stats: Tensor, { layout, eps, given }: Call, sizes: Numbers): Tensor {
  const { centred, scale } = standardised(a, layout, eps, given ? stats : null);
  const planes = planesOf(layout, a.numel());
  const products = centred.mul(scale).reshape(planes.sizes).mul(g.reshape(planes.sizes));
  return products.sum(planes.dims).reshape(sizes);
}

function weightDirectly(g: Tensor, a: Tensor, stats: Tensor, { layout }: Call, sizes: Numbers): Tensor {
  if (isForDevice(a)) return weightGradientOnDevice(g, a, layout, stats).view(sizes);
  const result = newElements(a.dtype, sizes);
  weightGradient(elementsOf(g), elementsOf(a), layout, elementsOf(stats), result);
  return fromElements(a, sizes, a.dtype, result);
}

function biasGradient(g: Tensor, { layout }: Call, sizes: Numbers): Tensor {
  const planes = planesOf(layout, g.numel());
  return g.reshape(planes.sizes).sum(planes.dims).reshape(sizes);
}

/**
 * The gradient rules of a normalisation whose inputs are `a`, weight `b` and bias `c`: computed directly, or in ops where the gradient
 * is to have a gradient itself. `read` says how a call grouped its elements.
 */
export function normalRules(read: (saved: Saved<never>) => Call): Record<"a" | "b" | "c", Gradient> {
  return {
    a: rule<never>("b * (g − mean g − â * mean (g * â)) / σ", "abi", (g, saved, _, all) => {
      const { weight } = saved.args as Affine;
      const run = mode.grad ? inputInOps : inputDirectly;
      return run(g, saved.a, weight === null ? null : saved.b, saved.i, all[1], read(saved));
    }),
    b: rule<never>("Σ g * â", "ai", (g, saved) => {
      const run = mode.grad ? weightInOps : weightDirectly;
      return run(g, saved.a, saved.i, read(saved), saved.inputs[1].sizes);
    }),
    c: rule<never>("Σ g", "", (g, saved) => biasGradient(g, read(saved), saved.inputs[2].sizes)),
  };
}

/** Applies a row that returns the normalised tensor and its statistics. */
export function applyNormal(row: OpRow, args: Record<string, unknown>): [result: Tensor, stats: Tensor] {
  return applyRow(row, args) as [Tensor, Tensor];
}

// The arithmetic of normalisation: groups of elements are brought to mean 0 and variance 1, then scaled and shifted.
import type { Elements } from "../backend/backend.js";

/**
 * How elements fall into groups. The elements lie as `outer` times `groups` times `inner`; those of one group share its
 * statistics. The same elements are planes of `plane` elements, and plane i has the weight number i modulo `channels`;
 * with `each` there is a weight for each position in a group instead.
 */
export interface Layout {
  readonly outer: number;
  readonly groups: number;
  readonly inner: number;
  readonly plane: number;
  readonly channels: number;
  readonly each: boolean;
}

const nothing = new Float64Array(0);

/** The number of elements in a group. */
export const groupSize = ({ outer, inner }: Layout): number => outer * inner;

/** For each group its mean, and then for each group the sum of squared distances from it. */
export function moments(from: Elements, layout: Layout): Float64Array {
  const { groups } = layout;
  const found = new Float64Array(2 * groups);
  const size = groupSize(layout);
  for (let group = 0; group < groups; group++) {
    const mean = sumAbout(from, layout, group, 0, false) / size;
    found[group] = mean;
    found[groups + group] = sumAbout(from, layout, group, mean, true);
  }
  return found;
}

/** The sum of distances from a number in a group, or of their squares. */
function sumAbout(from: Elements, { outer, groups, inner }: Layout, group: number, middle: number, squared: boolean) {
  let sum = 0;
  for (let i = 0; i < outer; i++) {
    const start = (i * groups + group) * inner;
    if (squared)
      for (let j = start; j < start + inner; j++) {
        const distance = from[j] - middle;
        sum += distance * distance;
      }
    else for (let j = start; j < start + inner; j++) sum += from[j] - middle;
  }
  return sum;
}

/** Visits runs of elements that share their group and, unless planes are single elements, their weight. */
function eachRun(
  layout: Layout,
  count: number,
  visit: (start: number, end: number, group: number, channel: number) => void,
) {
  const { groups, inner, plane, channels, each } = layout;
  const length = each ? inner : Math.min(plane, inner);
  for (let start = 0; start < count; start += length)
    visit(start, start + length, Math.floor(start / inner) % groups, each ? 0 : Math.floor(start / plane) % channels);
}

/** `(x − mean) * scale * weight + bias`; `stats` has a mean per group, then a scale per group. */
export function normalised(
  from: Elements,
  layout: Layout,
  stats: Elements,
  weight: Elements | null,
  bias: Elements | null,
  into: Elements,
): void {
  eachRun(layout, from.length, (start, end, group, channel) => {
    const [mean, scale] = [stats[group], stats[layout.groups + group]];
    if (layout.each) normaliseEach(from, start, end, mean, scale, weight ?? nothing, bias ?? nothing, into);
    else normaliseRun(from, start, end, mean, scale * (weight?.[channel] ?? 1), bias?.[channel] ?? 0, into);
  });
}

function normaliseRun(
  from: Elements,
  start: number,
  end: number,
  mean: number,
  scale: number,
  shift: number,
  into: Elements,
) {
  for (let i = start; i < end; i++) into[i] = (from[i] - mean) * scale + shift;
}

function normaliseEach(
  from: Elements,
  start: number,
  end: number,
  mean: number,
  scale: number,
  weight: Elements,
  bias: Elements,
  into: Elements,
): void {
  for (let i = start, k = 0; i < end; i++, k++) {
    const value = (from[i] - mean) * scale;
    const weighted = weight.length > 0 ? value * weight[k] : value;
    into[i] = bias.length > 0 ? weighted + bias[k] : weighted;
  }
}

/** For each group the sum of weighted gradients, then the sum of their products with what was normalised. */
function gradientSums(
  g: Elements,
  from: Elements,
  layout: Layout,
  stats: Elements,
  weight: Elements | null,
): Float64Array {
  const { groups } = layout;
  const sums = new Float64Array(2 * groups);
  eachRun(layout, g.length, (start, end, group, channel) => {
    const factor = layout.each ? 1 : (weight?.[channel] ?? 1);
    const each = layout.each ? (weight ?? nothing) : nothing;
    sums[group] += factor * weightedSum(g, start, end, each);
    sums[groups + group] += factor * stats[groups + group] * weightedProducts(g, from, start, end, stats[group], each);
  });
  return sums;
}

function weightedSum(g: Elements, start: number, end: number, weight: Elements): number {
  let sum = 0;
  if (weight.length === 0) for (let i = start; i < end; i++) sum += g[i];
  else for (let i = start; i < end; i++) sum += g[i] * weight[i - start];
  return sum;
}

function weightedProducts(
  g: Elements,
  from: Elements,
  start: number,
  end: number,
  mean: number,
  weight: Elements,
): number {
  let sum = 0;
  if (weight.length === 0) for (let i = start; i < end; i++) sum += g[i] * (from[i] - mean);
  else for (let i = start; i < end; i++) sum += g[i] * (from[i] - mean) * weight[i - start];
  return sum;
}

/**
 * The gradient of the input. `statGradients` are gradients of the statistics themselves, laid out as these. Statistics
 * that were `given` do not depend on the input.
 */
export function inputGradient(
  g: Elements,
  from: Elements,
  layout: Layout,
  stats: Elements,
  weight: Elements | null,
  statGradients: Elements,
  given: boolean,
  into: Elements,
): void {
  const { groups } = layout;
  const size = groupSize(layout);
  const sums = given ? null : gradientSums(g, from, layout, stats, weight);
  eachRun(layout, g.length, (start, end, group, channel) => {
    const [mean, scale] = [stats[group], stats[groups + group]];
    const shift = sums === null ? 0 : (statGradients[group] - scale * sums[group]) / size;
    const slope =
      sums === null ? 0 : (statGradients[groups + group] * scale + sums[groups + group]) * ((-scale * scale) / size);
    const factor = layout.each ? scale : scale * (weight?.[channel] ?? 1);
    combine(g, from, start, end, factor, layout.each ? (weight ?? nothing) : nothing, mean, slope, shift, into);
  });
}

/** `g * factor * weight + (x − mean) * slope + shift`. */
function combine(
  g: Elements,
  from: Elements,
  start: number,
  end: number,
  factor: number,
  weight: Elements,
  mean: number,
  slope: number,
  shift: number,
  into: Elements,
): void {
  if (weight.length === 0) for (let i = start; i < end; i++) into[i] = g[i] * factor + (from[i] - mean) * slope + shift;
  else for (let i = start; i < end; i++) into[i] = g[i] * weight[i - start] * factor + (from[i] - mean) * slope + shift;
}

/** The gradient of the weight. */
export function weightGradient(g: Elements, from: Elements, layout: Layout, stats: Elements, into: Elements): void {
  eachRun(layout, g.length, (start, end, group, channel) => {
    const [mean, scale] = [stats[group], stats[layout.groups + group]];
    if (layout.each) addProducts(g, from, start, end, mean, scale, into);
    else into[channel] += scale * weightedProducts(g, from, start, end, mean, nothing);
  });
}

function addProducts(
  g: Elements,
  from: Elements,
  start: number,
  end: number,
  mean: number,
  scale: number,
  into: Elements,
) {
  for (let i = start; i < end; i++) into[i - start] += g[i] * (from[i] - mean) * scale;
}

// The arithmetic of normalisation by sums and formulas of the device, for many elements.
import type { Elements, View } from "../backend/backend.js";
import { parseFormula } from "../formula/parse.js";
import { countOf } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { groupSize, type Layout } from "./normalize.js";
import { doubleSums, rowOf, sumsOf, viewAs } from "./sums.js";

/** Elements in five dimensions; statistics and weights have size 1 in some of them. */
interface Frame {
  readonly sizes: readonly number[];
  readonly stats: readonly number[];
  readonly weights: readonly number[];
}

/** Groups lie as samples times the groups of one; then come the channels of a group, and planes. */
function frameOf({ outer, groups, inner, plane, channels, each }: Layout): Frame {
  if (each) return { sizes: [outer, 1, groups, 1, inner], stats: [1, 1, groups, 1, 1], weights: [1, 1, 1, 1, inner] };
  const together = inner / plane;
  const own = channels / together;
  const samples = groups / own;
  return {
    sizes: [outer, samples, own, together, plane],
    stats: [1, samples, own, 1, 1],
    weights: [1, 1, own, together, 1],
  };
}

/** From so many elements on, the device is faster than loops. */
const manyElements = 1024;

/** Whether the device is to compute it. */
export const isForDevice = ({ dtype, sizes, storage }: Tensor): boolean =>
  dtype.is_floating_point && countOf(sizes) >= (storage.backend.remote ? 1 : manyElements);

const identity = parseFormula("a");
const squares = parseFormula("(a - m) * (a - m)");

/** For each group its mean, and then for each group the sum of squared distances from it. */
export function momentsOnDevice(input: Tensor, layout: Layout): Float64Array {
  const { groups } = layout;
  const { sizes, stats } = frameOf(layout);
  const size = groupSize(layout);
  const x = viewAs(input, sizes);
  const found = new Float64Array(2 * groups);
  const middles = newElements(input.dtype, [groups]);
  const sums = doubleSums(identity, [x], stats);
  for (let i = 0; i < groups; i++) middles[i] = found[i] = sums[i] / size;
  // Distances are taken from rounded means; that makes squares greater by what is known.
  const errors = Float64Array.from(middles, (middle, i) => middle - found[i]);
  const around = doubleSums(squares, [x, fromElements(input, stats, input.dtype, middles)], stats);
  for (let i = 0; i < groups; i++) found[groups + i] = Math.max(around[i] - size * errors[i] ** 2, 0);
  return found;
}

/** Operands of a formula, without those that are not there. */
const present = (...operands: (View | null)[]) => operands.filter((operand) => operand !== null);

const weightView = (weight: Tensor | null, { weights }: Frame) => (weight === null ? null : viewAs(weight, weights));

/** `(x − mean) * scale * weight + bias`; `stats` has a mean per group, then a scale per group. */
export function normalisedOnDevice(
  input: Tensor,
  layout: Layout,
  stats: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
): Tensor {
  const frame = frameOf(layout);
  const result = reserve(input, input.sizes, input.dtype);
  const factor = weight === null ? "s" : "(s * w)";
  const formula = parseFormula(`(a - m) * ${factor}${bias === null ? "" : " + b"}`);
  const [mean, scale] = [0, 1].map((i) => rowOf(stats, i, frame.stats));
  const operands = present(viewAs(input, frame.sizes), mean, scale, weightView(weight, frame), weightView(bias, frame));
  input.storage.backend.elementwise(formula, viewAs(result, frame.sizes), operands);
  return result;
}

/** What the gradient of each group's elements has of their distances from the mean, and what it has in all of them. */
function slopesAndShifts(
  sums: Float64Array,
  products: Float64Array,
  size: number,
  stats: Elements,
  statGradients: Elements,
  into: Elements,
): void {
  const groups = sums.length;
  for (let i = 0; i < groups; i++) {
    const scale = stats[groups + i];
    const sum = statGradients[groups + i] * scale + products[i] * scale;
    into[i] = sum * ((-scale * scale) / size);
    into[groups + i] = (statGradients[i] - scale * sums[i]) / size;
  }
}

/**
 * The gradient of the input. `statGradients` are gradients of the statistics themselves, laid out as these. Statistics
 * that were `given` do not depend on the input.
 */
export function inputGradientOnDevice(
  g: Tensor,
  input: Tensor,
  layout: Layout,
  stats: Tensor,
  weight: Tensor | null,
  statGradients: Tensor,
  given: boolean,
): Tensor {
  const frame = frameOf(layout);
  const result = reserve(input, input.sizes, input.dtype);
  const [into, gradient] = [viewAs(result, frame.sizes), viewAs(g, frame.sizes)];
  const [mean, scale] = [0, 1].map((i) => rowOf(stats, i, frame.stats));
  const { backend } = input.storage;
  const factors = weightView(weight, frame);
  const [times, scaled] = weight === null ? ["", "s"] : [" * w", "(s * w)"];
  if (given) {
    backend.elementwise(parseFormula(`g * ${scaled}`), into, present(gradient, scale, factors));
    return result;
  }
  const x = viewAs(input, frame.sizes);
  const sums = doubleSums(parseFormula(`g${times}`), present(gradient, factors), frame.stats);
  const products = doubleSums(parseFormula(`(a - m) * g${times}`), present(x, mean, gradient, factors), frame.stats);
  const parts = newElements(input.dtype, [2, layout.groups]);
  slopesAndShifts(sums, products, groupSize(layout), elementsOf(stats), elementsOf(statGradients), parts);
  const rows = fromElements(input, [2, layout.groups], input.dtype, parts);
  const [slope, shift] = [0, 1].map((i) => rowOf(rows, i, frame.stats));
  const formula = parseFormula(`g * ${scaled} + (a - m) * k + h`);
  backend.elementwise(formula, into, present(gradient, scale, factors, x, mean, slope, shift));
  return result;
}

const weighted = parseFormula("(a - m) * g * s");

/** The gradient of the weight. */
export function weightGradientOnDevice(g: Tensor, input: Tensor, layout: Layout, stats: Tensor): Tensor {
  const { sizes, stats: groups, weights } = frameOf(layout);
  const [mean, scale] = [0, 1].map((i) => rowOf(stats, i, groups));
  return sumsOf(weighted, [viewAs(input, sizes), mean, viewAs(g, sizes), scale], weights, input.dtype);
}

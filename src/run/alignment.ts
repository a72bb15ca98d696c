// How the summands of a gradient add up: whether they help each other or cancel.
import type { Alignment } from "../protocol/reading.js";
import { type Numbers, normOf } from "./statistics.js";

/** The norms of summands of one shape, and the cosine of each with the sum of the others. */
export function alignmentOf(summands: readonly Numbers[]): Omit<Alignment, "values"> {
  const sum = new Float64Array(summands[0]?.length ?? 0);
  for (const numbers of summands) for (let i = 0; i < sum.length; i++) sum[i] += numbers[i];
  return {
    norms: summands.map(normOf),
    cosines: summands.map((numbers) => cosineWithRest(numbers, sum)),
    sum: normOf(sum),
  };
}

/** What the others sum up to is taken element by element: of norms alone nothing would be left where one summand is by far the largest. */
function cosineWithRest(numbers: Numbers, sum: Float64Array): number | null {
  let [dot, own, others] = [0, 0, 0];
  for (let i = 0; i < sum.length; i++) {
    const rest = sum[i] - numbers[i];
    dot += numbers[i] * rest;
    own += numbers[i] * numbers[i];
    others += rest * rest;
  }
  return own === 0 || others === 0 ? null : dot / Math.sqrt(own * others);
}

// A curve over very many steps as few points: what a screen of some width can show of it, losing no peak.
import { scaleLinear, scaleLog } from "d3";

/** A point of a curve: the step's number and the number at it. */
export interface CurvePoint {
  step: number;
  number: number;
}

/** The curve's points, at most four for each of `columns`: first, lowest, highest and last of those that fall in it. */
export function downsample(count: number, numberAt: (step: number) => number | null, columns: number): CurvePoint[] {
  const points: CurvePoint[] = [];
  const each = Math.max(1, count / Math.max(1, columns));
  for (let start = 0; start < count; start += each) {
    points.push(...column(Math.round(start), Math.min(count, Math.round(start + each)), numberAt));
  }
  return points;
}

function column(from: number, to: number, numberAt: (step: number) => number | null): CurvePoint[] {
  let [first, low, high, last] = [-1, -1, -1, -1];
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let step = from; step < to; step++) {
    const number = numberAt(step);
    if (number === null || !Number.isFinite(number)) continue;
    last = step;
    if (first < 0) first = step;
    if (number < lowest) [lowest, low] = [number, step];
    if (number > highest) [highest, high] = [number, step];
  }
  const steps = new Set([first, Math.min(low, high), Math.max(low, high), last]);
  return first < 0 ? [] : [...steps].map((step) => ({ step, number: numberAt(step)! }));
}

/** From numbers to pixels (`bottom` to `top`); by powers of ten where they span more than two of them. */
export function heightScale(numbers: readonly number[], bottom: number, top: number): (number: number) => number {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (!(high > low)) return () => (bottom + top) / 2;
  const scale = low > 0 && high / low > 100 ? scaleLog() : scaleLinear();
  return scale.domain([low, high]).range([bottom, top]);
}

/** The numbers of the steps that are written below the curve: at most one each 90 pixels, always the ends. */
export function axisSteps(count: number, width: number): number[] {
  if (count <= 1) return count === 1 ? [0] : [];
  const last = count - 1;
  const ticks = scaleLinear()
    .domain([0, last])
    .ticks(Math.max(1, Math.min(8, Math.floor(width / 90))))
    .filter(Number.isInteger);
  const room = (70 / width) * last;
  return [...new Set([0, ...ticks.filter((tick) => tick <= last - room), last])];
}

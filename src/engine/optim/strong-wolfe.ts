// A line search: how far to go along a direction so that the loss falls enough and flattens enough (strong Wolfe conditions).
import type { Tensor } from "../tensor.js";

/** A loss and its gradient somewhere. */
export interface Point {
  readonly loss: number;
  readonly gradient: Tensor;
}

/** A point at some length along the direction, and how steep the loss is there. */
interface Trial extends Point {
  readonly length: number;
  readonly slope: number;
}

const enoughFall = 1e-4;
const enoughFlat = 0.9;
const smallest = 1e-9;
const mostTrials = 25;

/** Where the cubic through two trials is least, within bounds; their middle if it has no least place. */
function cubicMinimum(a: Trial, b: Trial, min = Math.min(a.length, b.length), max = Math.max(a.length, b.length)) {
  const [left, right] = a.length <= b.length ? [a, b] : [b, a];
  const bend = a.slope + b.slope - (3 * (a.loss - b.loss)) / (a.length - b.length);
  const square = bend * bend - a.slope * b.slope;
  if (!(square >= 0)) return (min + max) / 2;
  const root = Math.sqrt(square);
  const share = (right.slope + root - bend) / (right.slope - left.slope + 2 * root);
  return Math.min(Math.max(right.length - (right.length - left.length) * share, min), max);
}

/** Goes along a direction from `start`; `evaluate` tells loss and gradient at a length. */
class Search {
  evaluations = 0;

  constructor(
    private readonly evaluate: (length: number) => Point,
    private readonly direction: Tensor,
    private readonly start: Trial,
  ) {}

  try(length: number): Trial {
    this.evaluations++;
    const point = this.evaluate(length);
    return { ...point, length, slope: point.gradient.dot(this.direction).item() };
  }

  private fallsTooLittle({ loss, length }: Trial): boolean {
    return loss > this.start.loss + enoughFall * length * this.start.slope;
  }

  private isFlat({ slope }: Trial): boolean {
    return Math.abs(slope) <= -enoughFlat * this.start.slope;
  }

  /** Goes further until a good place is found (one trial), or lies between two. */
  bracket(length: number): { found: Trial[]; trials: number } {
    let before = this.start;
    let now = this.try(length);
    for (let trials = 0; trials < mostTrials; trials++) {
      if (this.fallsTooLittle(now) || (trials > 1 && now.loss >= before.loss)) return { found: [before, now], trials };
      if (this.isFlat(now)) return { found: [now], trials };
      if (now.slope >= 0) return { found: [before, now], trials };
      const next = cubicMinimum(before, now, now.length + 0.01 * (now.length - before.length), now.length * 10);
      before = now;
      now = this.try(next);
    }
    return { found: [this.start, now], trials: mostTrials };
  }

  /** Narrows the bracket until the lower end is good. */
  zoom([first, second]: Trial[], trials: number): Trial {
    const width = this.direction.abs().max().item();
    let [low, high] = first.loss <= second.loss ? [first, second] : [second, first];
    let stuck = false;
    for (let count = trials; count < mostTrials; count++) {
      if (Math.abs(high.length - low.length) * width < smallest) break;
      const place = awayFromEnds(cubicMinimum(low, high), low, high, stuck);
      stuck = place.stuck;
      const now = this.try(place.length);
      if (this.fallsTooLittle(now) || now.loss >= low.loss) {
        [low, high] = low.loss <= now.loss ? [low, now] : [now, low];
        continue;
      }
      if (this.isFlat(now)) return now;
      if (now.slope * (high.length - low.length) >= 0) high = low;
      low = now;
    }
    return low;
  }
}

/** A length near an end of the bracket is moved inwards, the second time that it happens. */
function awayFromEnds(length: number, a: Trial, b: Trial, stuck: boolean): { length: number; stuck: boolean } {
  const [min, max] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const margin = 0.1 * (max - min);
  if (Math.min(max - length, length - min) >= margin) return { length, stuck: false };
  if (!stuck && length < max && length > min) return { length, stuck: true };
  return { length: Math.abs(length - max) < Math.abs(length - min) ? max - margin : min + margin, stuck: false };
}

/** Searches from `here`, first at `length`; `slope` is how steep the loss is here along the direction. */
export function strongWolfe(
  evaluate: (length: number) => Point,
  length: number,
  direction: Tensor,
  here: Point,
  slope: number,
): { length: number; point: Point; evaluations: number } {
  const search = new Search(evaluate, direction, { ...here, length: 0, slope });
  const { found, trials } = search.bracket(length);
  const best = found.length === 1 ? found[0] : search.zoom(found, trials);
  return { length: best.length, point: best, evaluations: search.evaluations };
}

// How kernels of reductions combine elements: a few in the lanes of their own type, and what comes of it in doubles.
//
// So sums are nearly as exact as in double precision, and as fast as memory.
import type { Routine } from "../routine.js";
import { type Code, f32, f32x4, f64, f64x2, get, type Lanes, set, v128 } from "../wasm.js";

/** How elements are combined. */
export type Combination = "sum" | "max" | "min";

/** What is reduced: a value computed of operands that are loaded. */
export interface Reduced {
  readonly combination: Combination;
  /** The type of all operands. */
  readonly lanes: Lanes;
  /** Whether results are written as doubles. */
  readonly wide: boolean;
  /** For each operand whether it has an element per element; or else one for all that lie side by side. */
  readonly dense: readonly boolean[];
  /** Gives the code that computes a vector of those that are loaded; its locals are the routine's. */
  value(routine: Routine): (loaded: readonly Code[]) => Code;
}

const starts: Record<Combination, number> = {
  sum: 0,
  max: Number.NEGATIVE_INFINITY,
  min: Number.POSITIVE_INFINITY,
};

/** What combining starts from, in all lanes. */
export const start = ({ combination }: Reduced, lanes: Lanes): Code => lanes.constant(starts[combination]);

/** Two vectors combined, NaN included. */
export const combine = ({ combination }: Reduced, lanes: Lanes, a: Code, b: Code): Code =>
  combination === "sum" ? lanes.add(a, b) : lanes[combination](a, b);

/** The two upper lanes of four, as the lower ones. */
const upper = (a: Code): Code => v128.shuffle([8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7], a, a);

/** A vector of the operands' type as two of doubles, or as the one that it is. */
export const widened = ({ lanes }: Reduced, local: number): Code[] =>
  lanes.size === 8 ? [get(local)] : [f64x2.promoteLowF32(get(local)), f64x2.promoteLowF32(upper(get(local)))];

/** Two vectors of doubles as one of single floats. */
export const narrowed = (low: Code, high: Code): Code =>
  v128.shuffle(
    [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23],
    f32x4.demoteF64Zero(low),
    f32x4.demoteF64Zero(high),
  );

/** Combines a vector into doubles that locals hold: its lower lanes into the first, its upper ones into the second. */
export const flush = (what: Reduced, totals: readonly number[], from: number): Code =>
  widened(what, from)
    .slice(0, totals.length)
    .map((part, i) => set(totals[i], combine(what, f64x2, get(totals[i]), part)));

/** Stores both lanes of the doubles in a local, combined, as one result. */
export function storeAcross(what: Reduced, address: Code, total: number): Code {
  const [a, b] = [f64x2.extract(0, get(total)), f64x2.extract(1, get(total))];
  return storeResult(what, address, f64[what.combination === "sum" ? "add" : what.combination](a, b));
}

/** Stores a double as a result. */
export const storeResult = ({ wide }: Reduced, address: Code, value: Code): Code =>
  wide ? f64.store(address, 0, value) : f32.store(address, 0, f32.demote(value));

/** Combines several vectors at a time. */
export interface Together {
  /** Combines the first `count` vectors that `value` gives, a power of two. Sets the local. */
  into(local: number, count: number, value: (i: number) => Code): Code;
}

/**
 * Extremes pass over NaN, four times as fast as instructions that do not; lanes that had one get ones in all bits, which
 * is NaN too.
 */
export function together(what: Reduced, routine: Routine, most: number): Together {
  const { combination, lanes } = what;
  const summing = combination === "sum";
  const values = summing ? [] : routine.locals(most, "v128");
  const bad = routine.local("v128");
  const pair = combination === "sum" ? lanes.add : combination === "max" ? lanes.pseudoMax : lanes.pseudoMin;
  const tree = (leaf: (i: number) => Code, from: number, count: number): Code =>
    count === 1 ? leaf(from) : pair(tree(leaf, from, count / 2), tree(leaf, from + count / 2, count / 2));
  const unlike = (x: number) => lanes.ne(get(x), get(x));
  return {
    into: (local, count, value) =>
      summing
        ? set(local, tree(value, 0, count))
        : [
            values
              .slice(0, count)
              .map((x, i) => [set(x, value(i)), set(bad, i === 0 ? unlike(x) : v128.or(get(bad), unlike(x)))]),
            set(
              local,
              v128.or(
                tree((i) => get(values[i]), 0, count),
                get(bad),
              ),
            ),
          ],
  };
}

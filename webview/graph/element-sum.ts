// One element of a gradient as a sum of terms: what the rules of all ops come down to.
import { parseExpression } from "./expression.js";

export type Shape = readonly number[];

/** What a rule is about: letters stand for tensors of these shapes, names for numbers. */
export interface RuleSetting {
  rule: string;
  /** `g`, `y`, and the op's inputs from `a` on. */
  shapes: ReadonlyMap<string, Shape>;
  numbers: ReadonlyMap<string, number>;
  /** The shape of the gradient. */
  result: Shape;
  /** The dimensions that the op reduced or exchanged, where it says. */
  dims: readonly number[];
  /** The op's arguments as they were recorded: `stride=[1, 1], groups=1`. */
  arguments: string;
}

/** Over what terms are summed: nothing, an inner dimension, what the tensor was broadcast along, or dimensions of the result. */
export type Over =
  | { kind: "one" }
  | { kind: "inner" }
  | { kind: "broadcast"; dims: readonly number[]; from: Shape; to: Shape }
  | { kind: "dims"; dims: readonly number[] };

/** How an element comes about: as a sum of `count` terms, each of which reads one element of each letter's tensor. */
export interface ElementRule {
  /** One term in letters: `a * g`. */
  term: string;
  letters: readonly string[];
  count: number;
  over: Over;
  /** Where the `term`-th term reads, by letter. */
  places(term: number): ReadonlyMap<string, number>;
  compute(read: ReadonlyMap<string, number>, term: number): number;
  /** Letters of the rule's own for other places of a tensor: what they are to be read from. */
  aliases?: ReadonlyMap<string, string>;
  /** Names in the term that stand for a number which only depends on which term it is. */
  given?(term: number): ReadonlyMap<string, number>;
  /** Why the terms may not add up to what was recorded, other than that the tensors are no longer what they were. */
  doubt?: string;
  /** How it is written where `k` for everything that changes would not do. */
  writing?: Writing;
}

/** A rule's own way of writing places. */
export interface Writing {
  /** By letter, the index that it has: `[n, 0, i + 1, j]`. */
  indices: ReadonlyMap<string, string>;
  /** What stands for given names. */
  names?: ReadonlyMap<string, string>;
  /** Which term it is: `n, i, j = 0, 2, 3`. */
  place(term: number): string;
}

/** The rule with its term's formula; null where the formula is not one. */
export function withExpression(
  rule: Omit<ElementRule, "compute">,
  numbers: ReadonlyMap<string, number> = new Map(),
): ElementRule | null {
  const expression = parseExpression(rule.term);
  if (!expression) return null;
  const compute: ElementRule["compute"] = (read, term) => {
    const given = rule.given?.(term);
    return expression.compute((name) => read.get(name) ?? given?.get(name) ?? numbers.get(name));
  };
  return { ...rule, compute };
}

// How modules and optimizers take their arguments: the needed ones, then others by position or in one object of keywords.
import type { Device } from "./device.js";
import type { DType } from "./dtype.js";

type Prefixes<List extends unknown[]> = List extends [...infer Head, infer _] ? Prefixes<Head> | List : List;

/**
 * The ways to write a call: `Needed`, then any number of `Optional` in their order, then an object of keywords. The
 * labels of the lists are the parameters' names; the text for `Signature.read` says the same to the running program.
 */
export type Call<Needed extends unknown[], Optional extends unknown[], Options> =
  Prefixes<Optional> extends infer Given
    ? Given extends unknown[]
      ? [...Needed, ...Given, options?: Options]
      : never
    : never;

/** A number for all dimensions, or one for each. */
export type Sizes = number | readonly number[];

/** One number for each of `rank` dimensions: a single one stands for all. */
export function tupleOf(numbers: readonly number[], rank: number): readonly number[] {
  return numbers.length === 1 ? new Array<number>(rank).fill(numbers[0]) : numbers;
}

/** Where new parameters live. */
export interface Placement {
  /** The device of the parameters. */
  device?: Device | string | null;
  /** The type of the parameters; by default the default type. */
  dtype?: DType | null;
}

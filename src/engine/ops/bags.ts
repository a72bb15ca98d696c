// The arithmetic of bags of embeddings: rows of a table, summed, averaged, or the greatest of each column.
import type { Elements } from "../backend/backend.js";
import { RuntimeError } from "../errors.js";

/** Which rows each bag holds. */
export interface Bags {
  /** Numbers of rows, one bag after another. */
  readonly indices: Elements;
  /** Where each bag starts, and where the last one ends. */
  readonly starts: Float64Array;
  /** A row that does not count; -1 for none. */
  readonly padding: number;
  readonly rows: number;
  readonly width: number;
}

/** How many rows each bag holds without padding. */
export function bagSizes({ indices, starts, padding, rows }: Bags): Float64Array {
  const sizes = new Float64Array(starts.length - 1);
  for (let bag = 0; bag < sizes.length; bag++)
    for (let i = starts[bag]; i < starts[bag + 1]; i++) {
      if (indices[i] < 0 || indices[i] >= rows)
        throw new RuntimeError(
          `embedding_bag: Expected idx >= 0 && idx < num_embeddings but found idx to be ${indices[i]}`,
        );
      if (indices[i] !== padding) sizes[bag]++;
    }
  return sizes;
}

/** Sums the rows of bags, each times its factor. */
export function sumBags(table: Elements, bags: Bags, factors: Elements, into: Elements): void {
  const { indices, starts, padding, width } = bags;
  for (let bag = 0; bag < starts.length - 1; bag++)
    for (let i = starts[bag]; i < starts[bag + 1]; i++) {
      if (indices[i] === padding) continue;
      const [from, to, factor] = [indices[i] * width, bag * width, factors[i]];
      for (let j = 0; j < width; j++) into[to + j] += table[from + j] * factor;
    }
}

/** The greatest element of each column of each bag, and its row; empty bags have zeros. */
export function greatestOfBags(table: Elements, bags: Bags, into: Elements, rows: Elements): void {
  const { indices, starts, padding, width } = bags;
  rows.fill(-1);
  for (let bag = 0; bag < starts.length - 1; bag++)
    for (let i = starts[bag]; i < starts[bag + 1]; i++) {
      if (indices[i] === padding) continue;
      for (let j = 0, to = bag * width; j < width; j++, to++) {
        const value = table[indices[i] * width + j];
        if (rows[to] >= 0 && !(value > into[to])) continue;
        into[to] = value;
        rows[to] = indices[i];
      }
    }
}

// The arithmetic of embeddings: rows of a table by their numbers.
import type { Blocks, Elements } from "../backend/backend.js";
import { IndexError } from "../errors.js";

function checkRow(row: number, rows: number): void {
  if (row < 0 || row >= rows) throw new IndexError("index out of range in self");
}

/** Where rows of a table of `width` columns are, by their numbers. */
export function rowsAt(indices: Elements, rows: number, width: number): Blocks {
  const offsets = new Int32Array(indices.length);
  for (let i = 0; i < offsets.length; i++) {
    const row = indices[i];
    checkRow(row, rows);
    offsets[i] = row * width;
  }
  return { offsets, inner: width, outer: 1, span: 0 };
}

/** How often each row is asked for. */
export function frequencies(indices: Elements, rows: number): Float64Array {
  const counts = new Float64Array(rows);
  for (let i = 0; i < indices.length; i++) counts[indices[i]]++;
  return counts;
}

/** The p-norm of a row. */
function normOf(table: Elements, start: number, width: number, p: number): number {
  let sum = 0;
  for (let j = start; j < start + width; j++)
    sum = p === Number.POSITIVE_INFINITY ? Math.max(sum, Math.abs(table[j])) : sum + Math.abs(table[j]) ** p;
  return p === Number.POSITIVE_INFINITY ? sum : sum ** (1 / p);
}

/** Scales rows that are asked for, where their norm is greater than `most`, down to it. */
export function limitRows(
  table: Elements,
  width: number,
  rows: number,
  indices: Elements,
  most: number,
  p: number,
): void {
  for (const row of new Set<number>(indices)) {
    checkRow(row, rows);
    const norm = normOf(table, row * width, width, p);
    if (norm <= most) continue;
    const scale = most / (norm + 1e-7);
    for (let j = row * width; j < (row + 1) * width; j++) table[j] *= scale;
  }
}

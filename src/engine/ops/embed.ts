// The arithmetic of embeddings: rows of a table by their numbers.
import type { Elements } from "../backend/backend.js";
import { IndexError } from "../errors.js";

function checkRow(row: number, rows: number): void {
  if (row < 0 || row >= rows) throw new IndexError("index out of range in self");
}

/** Copies rows of a table of `width` columns. */
export function takeRows(table: Elements, width: number, rows: number, indices: Elements, into: Elements): void {
  for (let i = 0, to = 0; i < indices.length; i++, to += width) {
    const row = indices[i];
    checkRow(row, rows);
    const from = row * width;
    for (let j = 0; j < width; j++) into[to + j] = table[from + j];
  }
}

/** How often each row is asked for. */
export function frequencies(indices: Elements, rows: number): Float64Array {
  const counts = new Float64Array(rows);
  for (let i = 0; i < indices.length; i++) counts[indices[i]]++;
  return counts;
}

/** Adds elements to the rows that they came from, each over how often its row was asked for, if `counts` say so. */
export function addRows(
  from: Elements,
  width: number,
  indices: Elements,
  padding: number,
  counts: Float64Array | null,
  into: Elements,
): void {
  for (let i = 0, at = 0; i < indices.length; i++, at += width) {
    const row = indices[i];
    if (row === padding) continue;
    const to = row * width;
    const scale = counts === null ? 1 : 1 / counts[row];
    for (let j = 0; j < width; j++) into[to + j] += from[at + j] * scale;
  }
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

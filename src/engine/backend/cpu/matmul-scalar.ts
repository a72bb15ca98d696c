// The matrix product in plain JavaScript: for products too small for the kernels, and where these are missing.

/** The elements of a float tensor. */
export type Floats = Float32Array | Float64Array;

/** A matrix in an array: where it starts, and how many elements lead from row to row and from column to column. */
export interface Operand {
  data: Floats;
  at: number;
  row: number;
  column: number;
}

/** Adds A · B, of m×n, to C, walking through B the way it lies in memory. */
export function addProduct(m: number, n: number, k: number, a: Operand, b: Operand, c: Operand): void {
  const multiplyRow = Math.abs(b.column) < Math.abs(b.row) ? rowBySums : rowByDots;
  for (let i = 0; i < m; i++) multiplyRow(n, k, a, a.at + i * a.row, b, c, c.at + i * c.row);
}

/** One row of the result as dot products: for B whose columns are contiguous. */
function rowByDots(n: number, k: number, a: Operand, aStart: number, b: Operand, c: Operand, start: number): void {
  for (let j = 0; j < n; j++)
    c.data[start + j * c.column] += dot(k, a.data, aStart, a.column, b.data, b.at + j * b.column, b.row);
}

function dot(k: number, a: Floats, aStart: number, aStep: number, b: Floats, bStart: number, bStep: number): number {
  let even = 0;
  let odd = 0;
  let p = 0;
  for (; p + 1 < k; p += 2) {
    even += a[aStart + p * aStep] * b[bStart + p * bStep];
    odd += a[aStart + (p + 1) * aStep] * b[bStart + (p + 1) * bStep];
  }
  return p < k ? even + odd + a[aStart + p * aStep] * b[bStart + p * bStep] : even + odd;
}

/** One row of the result as a sum of rows of B: for B whose rows are contiguous. */
function rowBySums(n: number, k: number, a: Operand, aStart: number, b: Operand, c: Operand, start: number): void {
  for (let p = 0; p < k; p++) {
    const factor = a.data[aStart + p * a.column];
    addScaled(n, factor, b.data, b.at + p * b.row, b.column, c.data, start, c.column);
  }
}

function addScaled(
  n: number,
  factor: number,
  from: Floats,
  fromStart: number,
  fromStep: number,
  to: Floats,
  toStart: number,
  toStep: number,
): void {
  for (let j = 0; j < n; j++) to[toStart + j * toStep] += factor * from[fromStart + j * fromStep];
}

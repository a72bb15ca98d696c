// The matrix product in plain JavaScript: for products too small or too thin for the kernels, and where these are missing.

/** The elements of a float tensor. */
export type Floats = Float32Array | Float64Array;

/** A matrix seen from a product: its lines are rows of A or columns of B, its elements along a line are summed over. */
export interface Operand {
  data: Floats;
  offset: number;
  /** Elements from one line to the next, and along a line. */
  across: number;
  along: number;
}

/** The index of an operand's element `p` of line `line`. */
export function lineAt(operand: Operand, line: number, p: number): number {
  return operand.offset + line * operand.across + p * operand.along;
}

/** Writes A · B, of m×n, to `out` from `outOffset` on, walking through B the way it lies in memory. */
export function scalarMatmul(
  m: number,
  n: number,
  k: number,
  a: Operand,
  b: Operand,
  out: Floats,
  outOffset: number,
): void {
  const multiplyRow = Math.abs(b.across) < Math.abs(b.along) ? rowBySums : rowByDots;
  for (let i = 0; i < m; i++) multiplyRow(n, k, a, lineAt(a, i, 0), b, out, outOffset + i * n);
}

/** One row of the result as dot products: for B whose columns are contiguous. */
function rowByDots(n: number, k: number, a: Operand, aStart: number, b: Operand, out: Floats, start: number): void {
  for (let j = 0; j < n; j++) {
    out[start + j] = dot(k, a.data, aStart, a.along, b.data, lineAt(b, j, 0), b.along);
  }
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
function rowBySums(n: number, k: number, a: Operand, aStart: number, b: Operand, out: Floats, start: number): void {
  out.fill(0, start, start + n);
  for (let p = 0; p < k; p++) {
    addScaled(n, a.data[aStart + p * a.along], b.data, lineAt(b, 0, p), b.across, out, start);
  }
}

function addScaled(n: number, factor: number, b: Floats, bStart: number, bStep: number, out: Floats, start: number) {
  for (let j = 0; j < n; j++) out[start + j] += factor * b[bStart + j * bStep];
}

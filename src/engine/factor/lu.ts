// The LU factorization with partial pivoting, and what is solved with it. Matrices are row-major doubles.

/**
 * Writes L (below the diagonal, its ones left out) and U over the m × n matrix `a`, and into `pivots` the rows that were
 * swapped, counted from 1. Returns the position of the first zero on the diagonal of U, counted from 1, or 0.
 */
export function factorLU(a: Float64Array, m: number, n: number, pivots: Int32Array): number {
  let zero = 0;
  for (let k = 0; k < Math.min(m, n); k++) {
    const pivot = greatestBelow(a, m, n, k);
    pivots[k] = pivot + 1;
    if (a[pivot * n + k] === 0) zero ||= k + 1;
    else {
      if (pivot !== k) swapRows(a, n, pivot, k);
      eliminateBelow(a, m, n, k);
    }
  }
  return zero;
}

function greatestBelow(a: Float64Array, m: number, n: number, k: number): number {
  let best = k;
  for (let i = k + 1; i < m; i++) if (Math.abs(a[i * n + k]) > Math.abs(a[best * n + k])) best = i;
  return best;
}

/** Swaps two rows of a matrix of `n` columns. */
function swapRows(a: Float64Array, n: number, i: number, j: number): void {
  for (let c = 0; c < n; c++) {
    const kept = a[i * n + c];
    a[i * n + c] = a[j * n + c];
    a[j * n + c] = kept;
  }
}

function eliminateBelow(a: Float64Array, m: number, n: number, k: number): void {
  const pivot = a[k * n + k];
  for (let i = k + 1; i < m; i++) {
    const factor = a[i * n + k] / pivot;
    a[i * n + k] = factor;
    for (let j = k + 1; j < n; j++) a[i * n + j] -= factor * a[k * n + j];
  }
}

/** A triangular matrix as `solveTriangle` reads it: perhaps the transposed of what is in memory. */
export interface Triangle {
  readonly a: Float64Array;
  readonly n: number;
  readonly upper: boolean;
  readonly transposed?: boolean;
  /** Whether the diagonal is taken for ones. */
  readonly unit?: boolean;
}

/** Solves T · X = B for the n × k matrix B, in its place. `upper` tells of T as it is in memory. */
export function solveTriangle({ a, n, upper, transposed = false, unit = false }: Triangle, b: Float64Array, k: number) {
  const [across, along] = transposed ? [1, n] : [n, 1];
  const backward = upper !== transposed;
  for (let step = 0; step < n; step++) {
    const i = backward ? n - 1 - step : step;
    const [from, to] = backward ? [i + 1, n] : [0, i];
    for (let j = from; j < to; j++) {
      const factor = a[i * across + j * along];
      for (let c = 0; c < k; c++) b[i * k + c] -= factor * b[j * k + c];
    }
    if (!unit) for (let c = 0; c < k; c++) b[i * k + c] /= a[i * n + i];
  }
}

/** Solves A · X = B, or Aᵀ · X = B, from the factors of the n × n matrix A; X takes the place of B. */
export function solveLU(
  lu: Float64Array,
  n: number,
  pivots: Int32Array,
  b: Float64Array,
  k: number,
  transposed = false,
) {
  const lower = { a: lu, n, upper: false, unit: true, transposed };
  const upper = { a: lu, n, upper: true, transposed };
  if (!transposed) for (let i = 0; i < n; i++) swapRows(b, k, i, pivots[i] - 1);
  solveTriangle(transposed ? upper : lower, b, k);
  solveTriangle(transposed ? lower : upper, b, k);
  if (transposed) for (let i = n - 1; i >= 0; i--) swapRows(b, k, i, pivots[i] - 1);
}

/** The order of rows that swapping them as `pivots` says leads to. */
export function permutationOf(pivots: ArrayLike<number>, m: number): number[] {
  const order = Array.from({ length: m }, (_, i) => i);
  for (let i = 0; i < pivots.length; i++) {
    const other = pivots[i] - 1;
    [order[i], order[other]] = [order[other], order[i]];
  }
  return order;
}

/** The sign of the determinant, and the logarithm of its absolute value. */
export function signAndLog(lu: Float64Array, n: number, pivots: Int32Array): [sign: number, log: number] {
  let sign = 1;
  let log = 0;
  for (let i = 0; i < n; i++) {
    const entry = lu[i * n + i];
    if (pivots[i] !== i + 1) sign = -sign;
    sign *= Math.sign(entry);
    log += Math.log(Math.abs(entry));
  }
  return [sign, log];
}

/** The determinant. */
export function determinant(lu: Float64Array, n: number, pivots: Int32Array): number {
  let product = 1;
  for (let i = 0; i < n; i++) product *= pivots[i] === i + 1 ? lu[i * n + i] : -lu[i * n + i];
  return product;
}

// The exponential of a matrix, by scaling and squaring with Padé's approximation. Matrices are row-major doubles.
import { factorLU, solveLU } from "./lu.js";

const ORDER = 13;
/** Up to this 1-norm the approximation of order 13 is exact to double precision (Higham 2005). */
const LARGEST = 5.37;

function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k];
      for (let j = 0; j < n; j++) result[i * n + j] += factor * b[k * n + j];
    }
  return result;
}

/** The greatest sum of absolute values of a column. */
function columnNorm(a: Float64Array, n: number): number {
  let greatest = 0;
  for (let j = 0; j < n; j++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += Math.abs(a[i * n + j]);
    if (!(sum <= greatest)) greatest = sum;
  }
  return greatest;
}

/** e^A for the n × n matrix `a`. */
export function exponential(a: Float64Array, n: number): Float64Array {
  const norm = columnNorm(a, n);
  if (!Number.isFinite(norm)) return a.map(() => Number.NaN);
  const squarings = norm > LARGEST ? Math.ceil(Math.log2(norm / LARGEST)) : 0;
  let result = approximation(
    a.map((value) => value / 2 ** squarings),
    n,
  );
  for (let i = 0; i < squarings; i++) result = product(result, result, n);
  return result;
}

/** Padé: N(A) / N(−A), where N is a polynomial whose even and odd parts are summed apart. */
function approximation(a: Float64Array, n: number): Float64Array {
  const even = new Float64Array(n * n);
  const odd = new Float64Array(n * n);
  let power: Float64Array = new Float64Array(n * n);
  for (let i = 0; i < n; i++) power[i * n + i] = 1;
  let coefficient = 1;
  for (let k = 0; k <= ORDER; k++) {
    const into = k % 2 === 0 ? even : odd;
    for (let i = 0; i < into.length; i++) into[i] += coefficient * power[i];
    coefficient *= (ORDER - k) / ((k + 1) * (2 * ORDER - k));
    power = product(power, a, n);
  }
  const over = even.map((value, i) => value + odd[i]);
  const under = even.map((value, i) => value - odd[i]);
  const pivots = new Int32Array(n);
  factorLU(under, n, n, pivots);
  solveLU(under, n, pivots, over, n);
  return over;
}

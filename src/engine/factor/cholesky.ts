// The Cholesky factorization of row-major doubles.

/**
 * Writes L with L · Lᵀ = A over the n × n matrix `a`, of which it reads the lower triangle; the upper one becomes zeros.
 * Returns the order of the first leading minor that is not positive, or 0.
 */
export function factorCholesky(a: Float64Array, n: number): number {
  for (let j = 0; j < n; j++) {
    let pivot = a[j * n + j];
    for (let k = 0; k < j; k++) pivot -= a[j * n + k] ** 2;
    if (!(pivot > 0)) return j + 1;
    const root = Math.sqrt(pivot);
    a[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = a[i * n + j];
      for (let k = 0; k < j; k++) sum -= a[i * n + k] * a[j * n + k];
      a[i * n + j] = sum / root;
      a[j * n + i] = 0;
    }
  }
  return 0;
}

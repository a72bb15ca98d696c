// The QR factorization by Householder's reflections, with LAPACK's signs. Matrices are row-major doubles.

/** Writes R over the upper triangle of the m × n matrix `a`, and below it the reflections, whose factors go into `tau`. */
export function factorQR(a: Float64Array, m: number, n: number, tau: Float64Array): void {
  for (let k = 0; k < Math.min(m, n); k++) {
    tau[k] = makeReflection(a, m, n, k);
    reflect(a, n, a, n, m, k, k + 1, n, tau[k]);
  }
}

/** Turns column `k`, from the diagonal down, into a reflection with 1 in front that is not stored. */
function makeReflection(a: Float64Array, m: number, n: number, k: number): number {
  const alpha = a[k * n + k];
  let square = 0;
  for (let i = k + 1; i < m; i++) square += a[i * n + k] ** 2;
  if (square === 0) return 0;
  const beta =
    alpha > 0 || Object.is(alpha, 0) ? -Math.sqrt(alpha * alpha + square) : Math.sqrt(alpha * alpha + square);
  for (let i = k + 1; i < m; i++) a[i * n + k] /= alpha - beta;
  a[k * n + k] = beta;
  return (beta - alpha) / beta;
}

/** Applies the reflection in column `k` of `v` to columns `from` to `to` of `b`. */
function reflect(
  v: Float64Array,
  vn: number,
  b: Float64Array,
  bn: number,
  m: number,
  k: number,
  from: number,
  to: number,
  tau: number,
): void {
  if (tau === 0) return;
  for (let j = from; j < to; j++) {
    let sum = b[k * bn + j];
    for (let i = k + 1; i < m; i++) sum += v[i * vn + k] * b[i * bn + j];
    sum *= tau;
    b[k * bn + j] -= sum;
    for (let i = k + 1; i < m; i++) b[i * bn + j] -= sum * v[i * vn + k];
  }
}

/** The first `columns` columns of the product of the reflections in the m × n matrix `a`. */
export function formQ(a: Float64Array, m: number, n: number, tau: Float64Array, columns: number): Float64Array {
  const q = new Float64Array(m * columns);
  for (let i = 0; i < Math.min(m, columns); i++) q[i * columns + i] = 1;
  for (let k = tau.length - 1; k >= 0; k--) reflect(a, n, q, columns, m, k, 0, columns, tau[k]);
  return q;
}

// Symmetric matrices turned into tridiagonal ones by Householder's reflections, with LAPACK's signs.

/** A symmetric tridiagonal matrix T with A = Q · T · Qᵀ; Q is row-major. */
export interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** The entries below the diagonal, and room for one more. */
  readonly below: Float64Array;
  readonly q: Float64Array;
}

/** Reduces the symmetric n × n matrix `a`, of which it reads the lower triangle, and which it destroys. */
export function tridiagonalize(a: Float64Array, n: number): Tridiagonal {
  const below = new Float64Array(n);
  const tau = new Float64Array(n);
  for (let k = 0; k < n - 1; k++) {
    tau[k] = makeReflection(a, n, k, below);
    if (tau[k] !== 0) applyBothSides(a, n, k, tau[k]);
  }
  return { diagonal: Float64Array.from({ length: n }, (_, i) => a[i * n + i]), below, q: productOf(a, n, tau) };
}

/** Turns column `k` below the diagonal into a reflection with 1 in front, and remembers what is left of the column. */
function makeReflection(a: Float64Array, n: number, k: number, below: Float64Array): number {
  const alpha = a[(k + 1) * n + k];
  let square = 0;
  for (let i = k + 2; i < n; i++) square += a[i * n + k] ** 2;
  below[k] = alpha;
  if (square === 0) return 0;
  const length = Math.sqrt(alpha * alpha + square);
  const beta = alpha < 0 || Object.is(alpha, -0) ? length : -length;
  for (let i = k + 2; i < n; i++) a[i * n + k] /= alpha - beta;
  a[(k + 1) * n + k] = 1;
  below[k] = beta;
  return (beta - alpha) / beta;
}

/** A := H · A · H for what is right of and below column `k`: A − v · wᵀ − w · vᵀ in the lower triangle. */
function applyBothSides(a: Float64Array, n: number, k: number, tau: number): void {
  const w = new Float64Array(n);
  const entry = (i: number, j: number) => (i >= j ? a[i * n + j] : a[j * n + i]);
  let along = 0;
  for (let i = k + 1; i < n; i++) {
    for (let j = k + 1; j < n; j++) w[i] += entry(i, j) * a[j * n + k];
    w[i] *= tau;
    along += w[i] * a[i * n + k];
  }
  for (let i = k + 1; i < n; i++) w[i] -= 0.5 * tau * along * a[i * n + k];
  for (let i = k + 1; i < n; i++)
    for (let j = k + 1; j <= i; j++) a[i * n + j] -= a[i * n + k] * w[j] + w[i] * a[j * n + k];
}

/** Q, the product of the reflections in the columns of `a`. */
function productOf(a: Float64Array, n: number, tau: Float64Array): Float64Array {
  const q = new Float64Array(n * n);
  for (let i = 0; i < n; i++) q[i * n + i] = 1;
  for (let k = n - 2; k >= 0; k--) {
    if (tau[k] === 0) continue;
    for (let j = k + 1; j < n; j++) {
      let sum = 0;
      for (let i = k + 1; i < n; i++) sum += a[i * n + k] * q[i * n + j];
      sum *= tau[k];
      for (let i = k + 1; i < n; i++) q[i * n + j] -= sum * a[i * n + k];
    }
  }
  return q;
}

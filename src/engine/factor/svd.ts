// The singular value decomposition by one-sided Jacobi rotations. Matrices are row-major doubles.
import { factorQR, formQ } from "./qr.js";

const SWEEPS = 60;
const EPSILON = 2 ** -52;

/** A = U · diag(values) · Vᵀ with k = min(m, n) values in descending order; U is m × k, V is n × k. */
export interface Decomposition {
  readonly u: Float64Array;
  readonly values: Float64Array;
  readonly v: Float64Array;
}

/** Decomposes the m × n matrix `a`, which it leaves alone. */
export function singularValues(a: Float64Array, m: number, n: number): Decomposition {
  if (m < n) {
    const { u, values, v } = tallValues(transposed(a, m, n), n, m);
    return { u: v, values, v: u };
  }
  return tallValues(a.slice(), m, n);
}

/** The transposed of an m × n matrix. */
export function transposed(a: Float64Array, m: number, n: number): Float64Array {
  const result = new Float64Array(a.length);
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) result[j * m + i] = a[i * n + j];
  return result;
}

/** Rotates columns until all are orthogonal: their lengths are the singular values. */
function tallValues(a: Float64Array, m: number, n: number): Decomposition {
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let turned = false;
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) turned = orthogonalize(a, v, m, n, p, q) || turned;
    if (!turned) break;
  }
  return sortedColumns(a, v, m, n);
}

function orthogonalize(a: Float64Array, v: Float64Array, m: number, n: number, p: number, q: number): boolean {
  let [pp, qq, pq] = [0, 0, 0];
  for (let i = 0; i < m; i++) {
    const x = a[i * n + p];
    const y = a[i * n + q];
    pp += x * x;
    qq += y * y;
    pq += x * y;
  }
  if (Math.abs(pq) <= EPSILON * Math.sqrt(pp * qq) || pq === 0) return false;
  const theta = (qq - pp) / (2 * pq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  rotateColumns(a, m, n, p, q, c, t * c);
  rotateColumns(v, n, n, p, q, c, t * c);
  return true;
}

function rotateColumns(a: Float64Array, m: number, n: number, p: number, q: number, c: number, s: number): void {
  for (let i = 0; i < m; i++) {
    const x = a[i * n + p];
    const y = a[i * n + q];
    a[i * n + p] = c * x - s * y;
    a[i * n + q] = s * x + c * y;
  }
}

function columnLength(a: Float64Array, m: number, n: number, j: number): number {
  let greatest = 0;
  for (let i = 0; i < m; i++) greatest = Math.max(greatest, Math.abs(a[i * n + j]));
  if (greatest === 0 || greatest === Number.POSITIVE_INFINITY) return greatest;
  let square = 0;
  for (let i = 0; i < m; i++) square += (a[i * n + j] / greatest) ** 2;
  return greatest * Math.sqrt(square);
}

function sortedColumns(a: Float64Array, v: Float64Array, m: number, n: number): Decomposition {
  const lengths = Array.from({ length: n }, (_, j) => columnLength(a, m, n, j));
  const order = Array.from({ length: n }, (_, j) => j).sort((p, q) => lengths[q] - lengths[p]);
  const values = Float64Array.from(order, (j) => lengths[j]);
  const u = new Float64Array(m * n);
  const sorted = new Float64Array(n * n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) sorted[i * n + to] = v[i * n + from];
    if (values[to] > 0) for (let i = 0; i < m; i++) u[i * n + to] = a[i * n + from] / values[to];
  });
  completeColumns(u, m, n, values);
  return { u, values, v: sorted };
}

/** Columns of U that belong to values which are 0, or nearly so, are any that make U orthogonal. */
function completeColumns(u: Float64Array, m: number, n: number, values: Float64Array): void {
  const limit = (values[0] ?? 0) * EPSILON * Math.max(m, n);
  const kept = values.findIndex((value) => !(value > limit));
  if (kept < 0 || Number.isNaN(values[0])) return;
  const known = new Float64Array(m * kept);
  for (let i = 0; i < m; i++) for (let j = 0; j < kept; j++) known[i * kept + j] = u[i * n + j];
  const rest = completed(known, m, kept, n);
  for (let i = 0; i < m; i++) for (let j = kept; j < n; j++) u[i * n + j] = rest[i * n + j];
}

/** Orthogonal columns, `known` of them in the m × known matrix `u`, with others added: `columns` in all. */
export function completed(u: Float64Array, m: number, known: number, columns: number): Float64Array {
  const reflections = u.slice();
  const tau = new Float64Array(Math.min(m, known));
  factorQR(reflections, m, known, tau);
  const q = formQ(reflections, m, known, tau, columns);
  for (let i = 0; i < m; i++) for (let j = 0; j < known; j++) q[i * columns + j] = u[i * known + j];
  return q;
}

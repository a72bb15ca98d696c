// Eigenvalues and eigenvectors of symmetric matrices, by Jacobi's rotations. Matrices are row-major doubles.

const SWEEPS = 60;

/** The angle's sine and cosine, that turn the entry `apq` of a symmetric matrix into 0. */
function rotation(app: number, aqq: number, apq: number): [c: number, s: number] {
  const theta = (aqq - app) / (2 * apq);
  const t = Math.abs(theta) > 1e150 ? 1 / (2 * theta) : (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  return [c, t * c];
}

/**
 * The eigenvalues of the symmetric n × n matrix `a` in ascending order, and the eigenvectors as columns of `vectors`.
 * Destroys `a`, and reads all of it.
 */
export function symmetricEigen(a: Float64Array, n: number): { values: Float64Array; vectors: Float64Array } {
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let turned = false;
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) turned = rotatePair(a, v, n, p, q) || turned;
    if (!turned) break;
  }
  return sortedEigen(a, v, n);
}

/** Makes one entry off the diagonal 0; false where it is negligible already. */
function rotatePair(a: Float64Array, v: Float64Array, n: number, p: number, q: number): boolean {
  const [app, aqq, apq] = [a[p * n + p], a[q * n + q], a[p * n + q]];
  if (Math.abs(apq) <= 1e-17 * Math.sqrt(Math.abs(app * aqq)) || apq === 0) return false;
  if (Math.abs(app) + Math.abs(apq) === Math.abs(app) && Math.abs(aqq) + Math.abs(apq) === Math.abs(aqq)) {
    a[p * n + q] = 0;
    a[q * n + p] = 0;
    return false;
  }
  const [c, s] = rotation(app, aqq, apq);
  rotateColumns(a, n, p, q, c, s);
  rotateRows(a, n, p, q, c, s);
  rotateColumns(v, n, p, q, c, s);
  return true;
}

function rotateColumns(a: Float64Array, n: number, p: number, q: number, c: number, s: number): void {
  for (let i = 0; i < n; i++) {
    const x = a[i * n + p];
    const y = a[i * n + q];
    a[i * n + p] = c * x - s * y;
    a[i * n + q] = s * x + c * y;
  }
}

function rotateRows(a: Float64Array, n: number, p: number, q: number, c: number, s: number): void {
  for (let j = 0; j < n; j++) {
    const x = a[p * n + j];
    const y = a[q * n + j];
    a[p * n + j] = c * x - s * y;
    a[q * n + j] = s * x + c * y;
  }
}

function sortedEigen(a: Float64Array, v: Float64Array, n: number): { values: Float64Array; vectors: Float64Array } {
  const order = Array.from({ length: n }, (_, i) => i).sort((p, q) => a[p * n + p] - a[q * n + q]);
  const values = Float64Array.from(order, (i) => a[i * n + i]);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) vectors[i * n + to] = v[i * n + from];
  });
  return { values, vectors };
}

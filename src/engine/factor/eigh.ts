// Eigenvalues and eigenvectors of symmetric matrices: the implicit QL and QR steps of LAPACK's `steqr`, which decide signs.
import { type Tridiagonal, tridiagonalize } from "./tridiagonal.js";

const EPSILON = 2 ** -53;
const SMALLEST = 2 ** -1022;
const STEPS = 30;

const sign = (size: number, of: number) => (of < 0 || Object.is(of, -0) ? -Math.abs(size) : Math.abs(size));

/** The cosine and sine that turn (f, g) into (r, 0). */
function rotationOf(f: number, g: number): [c: number, s: number, r: number] {
  if (g === 0) return [1, 0, f];
  if (f === 0) return [0, sign(1, g), Math.abs(g)];
  const r = sign(Math.hypot(f, g), f);
  return [Math.abs(f / r), g / r, r];
}

/** The eigenvalues of [a b; b c], the greater in size first, and the cosine and sine of its first eigenvector. */
function pairOf(a: number, b: number, c: number): { values: [number, number]; rotation: [c: number, s: number] } {
  const [sum, gap, twice] = [a + c, a - c, 2 * b];
  const root = Math.hypot(gap, twice);
  const [greater, lesser] = Math.abs(a) > Math.abs(c) ? [a, c] : [c, a];
  const first = sum === 0 ? root / 2 : (sum + sign(root, sum)) / 2;
  const second = sum === 0 ? -root / 2 : (greater / first) * lesser - (b / first) * b;
  const cs = gap >= 0 ? gap + root : gap - root;
  let [cosine, sine] = [1, 0];
  if (Math.abs(cs) > Math.abs(twice)) {
    const cotangent = -twice / cs;
    sine = 1 / Math.hypot(1, cotangent);
    cosine = cotangent * sine;
  } else if (twice !== 0) {
    const tangent = -cs / twice;
    cosine = 1 / Math.hypot(1, tangent);
    sine = tangent * cosine;
  }
  if (sum < 0 === gap < 0) [cosine, sine] = [-sine, cosine];
  return { values: [first, second], rotation: [cosine, sine] };
}

/** Rotates columns `j` and `j + 1`. */
function rotateColumns(z: Float64Array, n: number, j: number, c: number, s: number): void {
  for (let i = 0; i < n; i++) {
    const next = z[i * n + j + 1];
    z[i * n + j + 1] = c * next - s * z[i * n + j];
    z[i * n + j] = s * next + c * z[i * n + j];
  }
}

/** The work on one block of a tridiagonal matrix that no zero divides: from entry `l` to entry `end`, either way. */
class Block {
  private readonly d: Float64Array;
  private readonly e: Float64Array;
  private readonly z: Float64Array;
  private readonly n: number;

  constructor({ diagonal, below, q }: Tridiagonal) {
    [this.d, this.e, this.z, this.n] = [diagonal, below, q, diagonal.length];
  }

  private negligible(i: number): boolean {
    const { d, e } = this;
    return e[i] ** 2 <= EPSILON * EPSILON * Math.abs(d[i]) * Math.abs(d[i + 1]) + SMALLEST;
  }

  /** Where the next block ends that starts at `first`; sets what divides it from the rest to 0. */
  endOf(first: number): number {
    const { d, e, n } = this;
    for (let m = first; m < n - 1; m++) {
      const size = Math.abs(e[m]);
      if (size > Math.sqrt(Math.abs(d[m])) * Math.sqrt(Math.abs(d[m + 1])) * EPSILON) continue;
      e[m] = 0;
      return m;
    }
    return n - 1;
  }

  /** Finds all eigenvalues of the block, beginning where entries are small. */
  solve(first: number, last: number): void {
    if (Math.abs(this.d[last]) < Math.abs(this.d[first])) this.upwards(last, first);
    else this.downwards(first, last);
  }

  private downwards(start: number, end: number): void {
    const { e } = this;
    for (let l = start, step = 0; l <= end && step < STEPS * this.n; step++) {
      let m = l;
      while (m < end && !this.negligible(m)) m++;
      if (m < end) e[m] = 0;
      if (m === l) l++;
      else if (m === l + 1) {
        this.finishPair(l);
        l += 2;
      } else this.stepDown(l, m);
    }
  }

  private upwards(start: number, end: number): void {
    const { e } = this;
    for (let l = start, step = 0; l >= end && step < STEPS * this.n; step++) {
      let m = l;
      while (m > end && !this.negligible(m - 1)) m--;
      if (m > end) e[m - 1] = 0;
      if (m === l) l--;
      else if (m === l - 1) {
        this.finishPair(m);
        l -= 2;
      } else this.stepUp(l, m);
    }
  }

  private finishPair(l: number): void {
    const { d, e, z, n } = this;
    const { values, rotation } = pairOf(d[l], e[l], d[l + 1]);
    rotateColumns(z, n, l, ...rotation);
    [d[l], d[l + 1]] = values;
    e[l] = 0;
  }

  private shift(l: number, m: number, off: number, neighbour: number): number {
    const { d } = this;
    const g = (d[neighbour] - d[l]) / (2 * off);
    return d[m] - d[l] + off / (g + sign(Math.hypot(g, 1), g));
  }

  private stepDown(l: number, m: number): void {
    const { d, e, z, n } = this;
    let g = this.shift(l, m, e[l], l + 1);
    let [s, c, p] = [1, 1, 0];
    for (let i = m - 1; i >= l; i--) {
      const [f, b] = [s * e[i], c * e[i]];
      let r: number;
      [c, s, r] = rotationOf(g, f);
      if (i !== m - 1) e[i + 1] = r;
      g = d[i + 1] - p;
      r = (d[i] - g) * s + 2 * c * b;
      p = s * r;
      d[i + 1] = g + p;
      g = c * r - b;
      rotateColumns(z, n, i, c, -s);
    }
    d[l] -= p;
    e[l] = g;
  }

  private stepUp(l: number, m: number): void {
    const { d, e, z, n } = this;
    let g = this.shift(l, m, e[l - 1], l - 1);
    let [s, c, p] = [1, 1, 0];
    for (let i = m; i < l; i++) {
      const [f, b] = [s * e[i], c * e[i]];
      let r: number;
      [c, s, r] = rotationOf(g, f);
      if (i !== m) e[i - 1] = r;
      g = d[i] - p;
      r = (d[i + 1] - g) * s + 2 * c * b;
      p = s * r;
      d[i] = g + p;
      g = c * r - b;
      rotateColumns(z, n, i, c, s);
    }
    d[l] -= p;
    e[l - 1] = g;
  }
}

/** From the upper triangle: the same backwards, as reversing all entries makes it the lower one. */
function turned({ diagonal, below, q }: Tridiagonal): Tridiagonal {
  below.subarray(0, -1).reverse();
  return { diagonal: diagonal.reverse(), below, q: q.reverse() };
}

/**
 * The eigenvalues of the symmetric n × n matrix `a` in ascending order, and the eigenvectors as columns of `vectors`.
 * Reads one triangle of `a`, which decides signs, and destroys it.
 */
export function symmetricEigen(
  a: Float64Array,
  n: number,
  upper: boolean,
): { values: Float64Array; vectors: Float64Array } {
  const matrix = upper ? turned(tridiagonalize(a.reverse(), n)) : tridiagonalize(a, n);
  const block = new Block(matrix);
  for (let first = 0; first < n; ) {
    const last = block.endOf(first);
    if (last > first) block.solve(first, last);
    first = last + 1;
  }
  return sorted(matrix);
}

function sorted({ diagonal, q }: Tridiagonal): { values: Float64Array; vectors: Float64Array } {
  const n = diagonal.length;
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => diagonal[i] - diagonal[j]);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) vectors[i * n + to] = q[i * n + from];
  });
  return { values: Float64Array.from(order, (i) => diagonal[i]), vectors };
}

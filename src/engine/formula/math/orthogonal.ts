// Families of orthogonal polynomials, by their recurrences.

/** From here on polynomials of Chebyshev are computed by angles. */
const MANY = 1000;

/** A sequence p(k + 1) = 2x · p(k) − p(k − 1) that starts with 1 and `first`. */
function doubling(x: number, first: number, n: number): number {
  let before = 1;
  let now = first;
  for (let k = 1; k < n && Number.isFinite(now); k++) {
    const next = 2 * x * now - before;
    before = now;
    now = next;
  }
  return now;
}

/** One of the four kinds: `first` is the polynomial of degree 1, `byAngle` the formula for x = cos(angle). */
function kind(
  first: (x: number) => number,
  byAngle: (angle: number, n: number) => number,
): (x: number, n: number) => number {
  return (x, n) => {
    const degree = Math.trunc(n);
    if (degree <= 0) return degree < 0 ? 0 : 1;
    return degree > MANY && Math.abs(x) < 1 ? byAngle(Math.acos(x), degree) : doubling(x, first(x), degree);
  };
}

/** Chebyshev polynomials of the first kind. */
export const chebyshev_t = kind(
  (x) => x,
  (angle, n) => Math.cos(n * angle),
);
/** Chebyshev polynomials of the second kind. */
export const chebyshev_u = kind(
  (x) => 2 * x,
  (angle, n) => Math.sin((n + 1) * angle) / Math.sin(angle),
);
/** Chebyshev polynomials of the third kind. */
export const chebyshev_v = kind(
  (x) => 2 * x - 1,
  (angle, n) => Math.cos((n + 0.5) * angle) / Math.cos(angle / 2),
);
/** Chebyshev polynomials of the fourth kind. */
export const chebyshev_w = kind(
  (x) => 2 * x + 1,
  (angle, n) => Math.sin((n + 0.5) * angle) / Math.sin(angle / 2),
);

/** A sequence that starts with 1 and `first`, where `next` makes p(k + 1) from x, k, p(k) and p(k − 1). */
function sequence(
  first: (x: number) => number,
  next: (x: number, k: number, now: number, before: number) => number,
): (x: number, n: number) => number {
  return (x, n) => {
    const degree = Math.trunc(n);
    if (degree <= 0) return degree < 0 ? 0 : 1;
    let before = 1;
    let now = first(x);
    for (let k = 1; k < degree && Number.isFinite(now); k++) {
      const after = next(x, k, now, before);
      before = now;
      now = after;
    }
    return now;
  };
}

/** Polynomials of Hermite, as physicists have them. */
export const hermite_h = sequence(
  (x) => 2 * x,
  (x, k, now, before) => 2 * x * now - 2 * k * before,
);

/** Polynomials of Hermite, as statisticians have them. */
export const hermite_he = sequence(
  (x) => x,
  (x, k, now, before) => x * now - k * before,
);

/** Polynomials of Laguerre. */
export const laguerre_l = sequence(
  (x) => 1 - x,
  (x, k, now, before) => ((2 * k + 1 - x) * now - k * before) / (k + 1),
);
/** Polynomials of Legendre. */
export const legendre_p = sequence(
  (x) => x,
  (x, k, now, before) => ((2 * k + 1) * x * now - k * before) / (k + 1),
);

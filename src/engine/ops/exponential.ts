// e to the power of numbers, fast where these are not above 0, for results that are rounded to single precision.

/** Powers of 2 from 2⁰ down. */
const halves = Float64Array.from({ length: 1100 }, (_, n) => 2 ** -n);

/**
 * With x = −n ln 2 + r and |r| ≤ ln 2 / 2, exp(x) is 2⁻ⁿ exp(r), and the Taylor series of exp(r) ends soon: the relative
 * error is below 1e-8.
 */
export function exponential(x: number): number {
  if (x < -750) return 0;
  if (x > 0) return Math.exp(x);
  const n = (0.5 - x * Math.LOG2E) | 0;
  const r = x + n * Math.LN2;
  const tail = 1 / 24 + r * (1 / 120 + r * (1 / 720 + r / 5040));
  return (1 + r * (1 + r * (0.5 + r * (1 / 6 + r * tail)))) * halves[n];
}

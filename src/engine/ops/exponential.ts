// e to the power of numbers, fast where these are not above 0, for results that are rounded to single precision.

/** Powers of 2 from 2⁰ down. */
const halves = Float64Array.from({ length: 1100 }, (_, n) => 2 ** -n);

// Coefficients of the series: 1 / k!.
const [c3, c4, c5, c6, c7] = [1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5040];

/**
 * With x = −n ln 2 + r and |r| ≤ ln 2 / 2, exp(x) is 2⁻ⁿ exp(r), and the Taylor series of exp(r) ends soon: the relative
 * error is below 1e-8.
 */
export function exponential(x: number): number {
  if (x < -750) return 0;
  if (x > 0) return Math.exp(x);
  const n = (0.5 - x * Math.LOG2E) | 0;
  const r = x + n * Math.LN2;
  const square = r * r;
  const low = 0.5 + r * c3;
  const middle = c4 + r * c5;
  const high = c6 + r * c7;
  return (1 + r + square * (low + square * (middle + square * high))) * halves[n];
}

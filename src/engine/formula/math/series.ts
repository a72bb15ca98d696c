// Sums of series that several functions need.

/** The Chebyshev series with these coefficients, at `t` in [-1, 1]. */
export function chebyshev(coefficients: readonly number[], t: number): number {
  let next = 0;
  let afterNext = 0;
  for (let k = coefficients.length - 1; k > 0; k--) {
    const sum = 2 * t * next - afterNext + coefficients[k];
    afterNext = next;
    next = sum;
  }
  return t * next - afterNext + coefficients[0];
}

/** The polynomial with these coefficients, that of the lowest power first. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k];
  return sum;
}

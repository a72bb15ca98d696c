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

/** The polynomial with these coefficients, that of the lowest power first. Even and odd powers are two sums that do not wait for each other. */
export function polynomial(coefficients: readonly number[], x: number): number {
  const square = x * x;
  let k = coefficients.length - 1;
  let odd = k % 2 === 0 ? 0 : coefficients[k--];
  let even = coefficients[k--];
  for (; k > 0; k -= 2) {
    odd = odd * square + coefficients[k];
    even = even * square + coefficients[k - 1];
  }
  return even + x * odd;
}

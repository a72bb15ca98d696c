// The float32 logarithm, sine and cosine that PyTorch's AVX2 build uses for normal draws, to the bit.
//
// They are the polynomials of the Cephes library with fused multiply-adds. On float32 operands a fused multiply-add is
// `fround(a * b + c)`, because a * b is exact in double.
const f = Math.fround;

/** The polynomials and constants, for kernels that compute the same; coefficients of the highest power come first. */
export const logCoefficients: readonly number[] = [
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
  2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
].map(f);
const [P0, P1, P2, P3, P4, P5, P6, P7, P8] = logCoefficients;
/** The least count of 2^-24 that is not below the square root of a half. */
const SQRT_HALF = Math.ceil(f(Math.SQRT1_2) * 2 ** 24);
export const LN2_LOW = f(-2.1219444e-4);
export const LN2_HIGH = f(0.693359375);

function logPolynomial(m: number): number {
  let y = f(P0 * m + P1);
  y = f(y * m + P2);
  y = f(y * m + P3);
  y = f(y * m + P4);
  y = f(y * m + P5);
  y = f(y * m + P6);
  y = f(y * m + P7);
  return f(f(y * m + P8) * m);
}

/** The natural logarithm of `count` / 2^24, for whole counts from 1 to 2^24. Without branches: they would be coin tosses. */
export function logOfFraction(count: number): number {
  const shift = Math.clz32(count) - 8;
  const mantissa = shift < 0 ? count >>> 1 : count << shift;
  const low = (mantissa - SQRT_HALF) >>> 31;
  const e = -shift - low;
  const m = (mantissa << low) / 2 ** 24 - 1;
  const z = f(m * m);
  const y = f(logPolynomial(m) * z + f(e * LN2_LOW));
  return f(e * LN2_HIGH + f(m + f(z * -0.5 + y)));
}

export const FOUR_OVER_PI = f(1.27323954473516);
/** π / 4 in three parts. */
export const PI_4: readonly number[] = [0.78515625, 2.4187564849853516e-4, 3.774894977445941e-8].map(f);
const [PI_4_HIGH, PI_4_MIDDLE, PI_4_LOW] = PI_4;
export const cosineCoefficients: readonly number[] = [
  2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2,
].map(f);
export const sineCoefficients: readonly number[] = [-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1].map(f);
const [C0, C1, C2] = cosineCoefficients;
const [S0, S1, S2] = sineCoefficients;

/** The octant of an angle >= 0, made even upwards: 0, 2, 4, … for multiples of π/2. */
export function evenOctant(angle: number): number {
  return (Math.trunc(f(angle * FOUR_OVER_PI)) + 1) & ~1;
}

/** What remains of the angle, in [-π/4, π/4], when its even octant is taken off. */
export function withinOctant(angle: number, octant: number): number {
  let x = f(angle - octant * PI_4_HIGH);
  x = f(x - octant * PI_4_MIDDLE);
  return f(x - octant * PI_4_LOW);
}

/** The cosine of an angle in [-π/4, π/4], given its square. */
export function cosNearZero(z: number): number {
  const c = f(f(f(C0 * z + C1) * z + C2) * z);
  return f(f(c * z - f(z * 0.5)) + 1);
}

/** The sine of an angle `x` in [-π/4, π/4], given it and its square. */
export function sinNearZero(x: number, z: number): number {
  const s = f(f(f(S0 * z + S1) * z + S2) * z);
  return f(s * x + x);
}

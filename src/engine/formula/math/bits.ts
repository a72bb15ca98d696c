// Neighbouring floats, whole numbers of 64 bits, and common divisors.

const double = new Float64Array(1);
const doubleBits = new BigInt64Array(double.buffer);
const single = new Float32Array(1);
const singleBits = new Int32Array(single.buffer);

/** Whether the number next to `x` towards `y` has greater bits: away from 0. */
const outwards = (x: number, y: number) => x > 0 === y > x;

/** The float64 next to `x` in the direction of `y`. */
export function next_double(x: number, y: number): number {
  if (x === y || Number.isNaN(x) || Number.isNaN(y)) return x === y ? y : Number.NaN;
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  double[0] = x;
  doubleBits[0] += outwards(x, y) ? 1n : -1n;
  return double[0];
}

/** The float32 next to `x` in the direction of `y`. */
export function next_single(x: number, y: number): number {
  if (x === y || Number.isNaN(x) || Number.isNaN(y)) return x === y ? y : Number.NaN;
  if (x === 0) return y > 0 ? 2 ** -149 : -(2 ** -149);
  single[0] = x;
  singleBits[0] += outwards(x, y) ? 1 : -1;
  return single[0];
}

/** A whole number as 64 bits hold it. */
export function wrap64(x: number): number {
  return Math.abs(x) < 2 ** 63 ? x : Number(BigInt.asIntN(64, BigInt(x)));
}

/** The greatest common divisor of whole numbers. */
export function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The least common multiple of whole numbers. */
export function lcm(a: number, b: number): number {
  const divisor = gcd(a, b);
  return divisor === 0 ? 0 : Math.abs((a / divisor) * b);
}

/** The exponent e with 0.5 <= |x| / 2^e < 1. */
export function exponent_of(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return 0;
  double[0] = x;
  const bits = Number((doubleBits[0] >> 52n) & 0x7ffn);
  return bits === 0 ? exponent_of(x * 2 ** 64) - 64 : bits - 1022;
}

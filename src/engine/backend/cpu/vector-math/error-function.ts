// The error function and its complement, for four singles at once, computed as doubles.
// Minimax fits (Remez exchange in 50 digits).
import { expInDouble } from "./exponential.js";
import { type Floats, inDouble, type Node } from "./graph.js";

/** erf(x) / x by x², up to 1. */
const near = [
  1.1283791670947132, -0.37612638890099276, 0.11283791318325613, -0.026866134011632226, 0.005223786524547569,
  -0.0008542702951215936, 0.00011957329658917449, -1.3914057708317875e-5, 1.0601168632144616e-6,
];
/** e^(x²) · erfc(x) / t by t = 2 / (2 + x), from 0 to 10.5. */
const complement = [
  0.2820945758860263, 0.28210335051946217, 0.24667974897237208, 0.17794799237631773, 0.07206748959351003,
  0.05403982309761137, -0.2670918278284312, 0.4922683486208947, -1.0011360790561736, 1.2421068745666195,
  -0.65951149935531, -0.20800441138705128, 0.5508906000835738, -0.3660444109043124, 0.11700599067534062,
  -0.015416565861801698,
];

/** erfc of a double that is not negative. */
function complementOf(d: Floats, x: Node): Node {
  const limited = d.limit(x, 0, 10.5);
  const t = d.div(2, d.add(limited, 2));
  return d.mul(expInDouble(d, d.neg(d.mul(limited, limited))), d.mul(t, d.polynomial(t, complement)));
}

/** The error function. */
export const erf = (m: Floats, x: Node): Node =>
  m.copySign(
    inDouble(m, [m.abs(x)], (d, size) => {
      const small = d.mul(size, d.polynomial(d.mul(size, size), near));
      return d.choose(d.le(size, 1), small, d.sub(1, complementOf(d, size)));
    }),
    x,
  );

/** 1 − erf(x), exact where that is tiny. */
export const erfc = (m: Floats, x: Node): Node =>
  inDouble(m, [x], (d, v) => {
    const right = complementOf(d, d.abs(v));
    return d.choose(d.lt(v, 0), d.sub(2, right), right);
  });

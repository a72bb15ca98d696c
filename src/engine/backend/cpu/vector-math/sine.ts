// Sines of four singles at once, in single precision: for machines that multiply and add with one rounding.
// x = n·π/2 + r with a whole n and |r| ≤ π/4. The polynomials are minimax fits (Remez exchange in 50 digits).
import { shifter } from "./constants.js";
import { addInts, type Floats, type Node, shiftLeft, shiftRight } from "./graph.js";
import { farQuarters } from "./turns.js";

/** π/2 in three parts. For n below 2¹⁵ the first difference x − n · π/2 is exact, and the others round what is left. */
const quarter = [1.5707963705062866, -4.371138828673793e-8, -1.7151245100058819e-15];
const far = 2 ** 15;

/** (sin(r) / r − 1) / r² and (cos(r) − 1 + r² / 2) / r⁴, by r². */
const sine = [-0.16666655242443085, 0.008332157507538795, -0.00019514378800522536];
const cosine = [0.04166664555668831, -0.001388734788633883, 2.4435894374619238e-5];

/** The rest r, and n in the lowest bits of another vector. */
function reduced(m: Floats, x: Node): { shifted: Node; r: Node } {
  const shifted = m.multiplyAdd(x, 2 / Math.PI, shifter);
  const n = m.sub(shifted, shifter);
  const near = quarter.reduce((rest, part) => m.multiplySubtract(n, part, rest), x);
  const isFar = m.gt(m.abs(x), far);
  const large = farQuarters(m.graph, x, isFar);
  return { shifted: m.choose(isFar, m.add(large.n, shifter), shifted), r: m.choose(isFar, large.r, near) };
}

/** The sine `by` quarters of a turn further on: sin r, cos r, −sin r or −cos r. */
export function sineAfter(m: Floats, x: Node, by: number): Node {
  const { graph } = m;
  const { shifted, r } = reduced(m, x);
  const n = by === 0 ? shifted : addInts(graph, shifted, graph.bits(by));
  const z = m.mul(r, r);
  const sin = m.multiplyAdd(m.mul(z, r), m.polynomial(z, sine), r);
  const cos = m.multiplyAdd(m.mul(z, z), m.polynomial(z, cosine), m.multiplySubtract(z, 0.5, 1));
  const odd = shiftRight(graph, shiftLeft(graph, n, 31), 31);
  const sign = m.and(shiftLeft(graph, n, 30), -0);
  return m.xor(m.choose(odd, cos, sin), sign);
}

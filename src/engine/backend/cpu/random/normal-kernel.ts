// Normal numbers of uniform ones by the Box–Muller transform, with PyTorch's logarithm, sine and cosine, to the bit: the
// vector form of cephes.ts.
import {
  cosineCoefficients,
  FOUR_OVER_PI,
  LN2_HIGH,
  LN2_LOW,
  logCoefficients,
  PI_4,
  sineCoefficients,
} from "../../../cephes.js";
import { NodeWriter } from "../node-writer.js";
import { Routine } from "../routine.js";
import { shifter } from "../vector-math/constants.js";
import { addInts, Floats, Graph, type Node, once, perVector, shiftLeft, shiftRight } from "../vector-math/graph.js";
import { f32x4, get, increase, repeat, set, v128, type WasmFunction } from "../wasm.js";
import { multiplyAddOnce, numberIn } from "./rounding.js";

/** By Horner's scheme, from the highest power on. */
const polynomial = (m: Floats, x: Node, [first, ...others]: readonly number[]): Node =>
  others.reduce((sum, coefficient) => multiplyAddOnce(m, sum, x, coefficient), m.number(first));

/** Logarithms of positive numbers that are not subnormal: of 2^e · (1 + f) with √½ ≤ 1 + f < √2. */
function logarithm(m: Floats, x: Node): Node {
  const { graph } = m;
  const mantissa = m.or(m.and(x, graph.bits(0x7fffff)), 0.5);
  const low = m.lt(mantissa, Math.fround(Math.SQRT1_2));
  const exponent = addInts(graph, shiftRight(graph, x, 23), graph.bits(-126));
  const e = graph.apply(f32x4.convertI32, [addInts(graph, exponent, low)]);
  const f = m.add(m.sub(mantissa, 1), m.where(low, mantissa));
  const z = m.mul(f, f);
  const y = multiplyAddOnce(m, m.mul(polynomial(m, f, logCoefficients), f), z, m.mul(e, LN2_LOW));
  return multiplyAddOnce(m, e, LN2_HIGH, m.add(f, multiplyAddOnce(m, z, -0.5, y)));
}

/** Sines and cosines of angles that are not negative: of n · π/2 + x with |x| ≤ π/4. */
function sineAndCosine(m: Floats, angle: Node): { sin: Node; cos: Node } {
  const { graph } = m;
  const n = m.floor(m.mul(m.add(m.trunc(m.mul(angle, FOUR_OVER_PI)), 1), 0.5));
  const octant = m.add(n, n);
  const x = PI_4.reduce((rest, part) => multiplyAddOnce(m, octant, -part, rest), angle);
  const z = m.mul(x, x);
  const c = m.mul(polynomial(m, z, cosineCoefficients), z);
  const nearCos = m.add(multiplyAddOnce(m, c, z, m.neg(m.mul(z, 0.5))), 1);
  const nearSin = multiplyAddOnce(m, m.mul(polynomial(m, z, sineCoefficients), z), x, x);
  const bits = m.add(n, shifter);
  const odd = shiftRight(graph, shiftLeft(graph, bits, 31), 31);
  const signOf = (whole: Node) => m.and(shiftLeft(graph, whole, 30), -0);
  return {
    sin: m.xor(m.choose(odd, nearCos, nearSin), signOf(bits)),
    cos: m.xor(m.choose(odd, nearSin, nearCos), signOf(addInts(graph, bits, graph.bits(1)))),
  };
}

/**
 * `(address, blocks, mean, std)`: turns blocks of 16 uniform singles into normal ones, in place. The first eight give the
 * distances from 0, the others the angles; cosines come first.
 */
export function normals(fused: boolean): WasmFunction {
  const routine = new Routine();
  const m = new Floats(new Graph(), f32x4, fused);
  const [address, blocks] = routine.parameters(2);
  const [mean, std] = routine.parameters(2, "f32").map((local) => numberIn(m, local));
  const [first, second] = routine.locals(2, "v128");
  const input = (local: number) => m.graph.input(local, perVector);
  const radius = m.sqrt(m.mul(logarithm(m, m.sub(1, input(first))), -2));
  const { sin, cos } = sineAndCosine(m, m.mul(input(second), Math.fround(2 * Math.PI)));
  const spread = (of: Node) => multiplyAddOnce(m, m.mul(radius, of), std, mean);
  const writer = new NodeWriter(routine, spread(sin), spread(cos));
  const pair = (offset: number) => [
    set(first, v128.load(get(address), offset)),
    set(second, v128.load(get(address), offset + 32)),
    writer.statements(perVector),
    v128.store(get(address), offset, writer.results[1]),
    v128.store(get(address), offset + 32, writer.results[0]),
  ];
  return routine.done([writer.statements(once), repeat(blocks, [pair(0), pair(16), increase(address, 64)])]);
}

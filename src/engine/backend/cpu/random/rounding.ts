// What the kernels for random numbers share: products with sums that are rounded once, on every machine, and parameters.
import { compileKernels, hasFusedMultiplyAdd } from "../kernels.js";
import { Routine } from "../routine.js";
import { type Floats, inDouble, type Node } from "../vector-math/graph.js";
import { f32x4, get, type WasmFunction } from "../wasm.js";

/** A parameter that is a number, in all lanes. */
export const numberIn = ({ graph, lanes }: Floats, local: number): Node =>
  graph.apply(() => lanes.splat(get(local)), [], `parameter ${local}`);

/** a · b + c of singles with one rounding; where the machine cannot, in doubles, which hold the product exactly. */
export function multiplyAddOnce(m: Floats, a: Node | number, b: Node | number, c: Node | number): Node {
  if (m.fused) return m.multiplyAdd(a, b, c);
  const nodes = [a, b, c].map((of) => (typeof of === "number" ? m.number(of) : of));
  return inDouble(m, nodes, (d, x, y, z) => d.add(d.mul(x, y), z));
}

/** 2^-24 where products and sums are rounded together, else 0. */
function lost(): WasmFunction {
  const routine = new Routine();
  const [x, y] = routine.parameters(2, "f32").map((local) => f32x4.splat(get(local)));
  return { ...routine.done(f32x4.extract(0, f32x4.fusedMultiplyAdd(x, x, y))), result: "f32" };
}

let once: boolean | undefined;

/** Whether the machine itself rounds once: the instruction for it may also round twice. */
export function roundsOnce(): boolean {
  once ??= hasFusedMultiplyAdd() && compileKernels({ lost: lost() }).lost(1 + 2 ** -12, -1 - 2 ** -11) !== 0;
  return once;
}

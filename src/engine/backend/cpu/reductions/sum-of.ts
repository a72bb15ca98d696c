// Sums of what formulas give, by kernels that keep no result in between.
import type { Formula } from "../../../formula/parse.js";
import { broadcastSizes, countOf } from "../../../shape.js";
import type { View } from "../../backend.js";
import { formulaNode } from "../formula-graph.js";
import { hasFusedMultiplyAdd, hasKernels, placeToRead } from "../kernels.js";
import { NodeWriter } from "../node-writer.js";
import { Routine } from "../routine.js";
import { Floats, Graph, once, perVector } from "../vector-math/graph.js";
import { type Code, f32x4, f64x2, type Lanes, set } from "../wasm.js";
import { type Reducer, reduceDimensions } from "./dimensions.js";
import { type ReductionKernels, reductionKernels } from "./kernels.js";
import { fewElements, plainReducer } from "./reduce.js";

/** Writes the code of a formula in a kernel; null if the formula has no vector form. */
function formulaCode({ root, names }: Formula, lanes: Lanes, routine: Routine) {
  const graph = new Graph();
  const locals = routine.locals(names.length, "v128");
  const inputs = new Map(names.map((name, i) => [name, graph.input(locals[i], perVector)]));
  const node = formulaNode(new Floats(graph, lanes, hasFusedMultiplyAdd()), root, inputs, false);
  if (node === null) return null;
  const writer = new NodeWriter(routine, node);
  return (loaded: readonly Code[]): Code => [
    locals.map((local, i) => set(local, loaded[i])),
    writer.statements(once),
    writer.statements(perVector),
    writer.result,
  ];
}

/** Sums the values of a formula. */
class Summing implements Reducer {
  readonly size: number;
  readonly again = plainReducer("sum", false);
  private readonly known = new Map<string, ReductionKernels>();

  constructor(
    private readonly formula: Formula,
    private readonly lanes: Lanes,
  ) {
    this.size = lanes.size;
  }

  kernels(wide: boolean, dense: readonly boolean[]): ReductionKernels {
    const key = `${wide} ${dense}`;
    let kernels = this.known.get(key);
    if (kernels === undefined) {
      const { formula, lanes } = this;
      const value = (routine: Routine) => formulaCode(formula, lanes, routine)!;
      kernels = reductionKernels({ combination: "sum", lanes, wide, dense, value });
      this.known.set(key, kernels);
    }
    return kernels;
  }
}

const reducers = { float32: new Map<Formula, Reducer | null>(), float64: new Map<Formula, Reducer | null>() };

function reducerFor(formula: Formula, name: keyof typeof reducers): Reducer | null {
  const known = reducers[name];
  let reducer = known.get(formula);
  if (reducer === undefined) {
    const lanes = name === "float32" ? f32x4 : f64x2;
    reducer = formulaCode(formula, lanes, new Routine()) === null ? null : new Summing(formula, lanes);
    known.set(formula, reducer);
  }
  return reducer;
}

/** The shape that operands broadcast to. */
export function sizesOf(operands: readonly View[]): readonly number[] {
  return operands.reduce<readonly number[]>((sizes, view) => broadcastSizes(sizes, view.sizes), []);
}

/** Sums along `dims` by kernels, if they can do it: operands have one float type, and elements of the first lie side by side. */
export function sumByKernel(formula: Formula, out: View, operands: readonly View[], dims: readonly number[]): boolean {
  const { name, itemsize } = operands[0].dtype;
  if (!hasKernels || (name !== "float32" && name !== "float64")) return false;
  if (operands.some(({ dtype }) => dtype.name !== name)) return false;
  const sizes = sizesOf(operands);
  if (countOf(sizes) < fewElements) return false;
  const reducer = reducerFor(formula, name);
  if (reducer === null) return false;
  const places: number[] = [];
  for (const view of operands) {
    const place = placeToRead(view);
    if (place === 0) return false;
    places.push(place + view.offset * itemsize);
  }
  return reduceDimensions(reducer, out, operands, places, dims, sizes);
}

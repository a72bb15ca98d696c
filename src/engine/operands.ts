// The operands of an op: its tensor arguments, in the order of the letters of its formulas.
import type { Edge } from "./autograd.js";
import { bool, float32, float64, resultType } from "./dtype.js";
import type { Formula } from "./formula/parse.js";
import { quietly } from "./mode.js";
import type { OpRow } from "./op.js";
import { broadcastSizes } from "./shape.js";
import type { Bound } from "./signature.js";
import { reserve, Tensor } from "./tensor.js";

/** A tensor argument of a call, or what stands in its place. */
export type Operand = Tensor | number | boolean | null;

/** Whether gradients are wanted for one of the operands. */
export function wantGradient(operands: readonly Operand[]): boolean {
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (operand instanceof Tensor && operand.requires_grad) return true;
  }
  return false;
}

/** Where the gradients of the operands flow to. */
export function edgesOf(operands: readonly Operand[]): (Edge | null)[] {
  const edges = new Array<Edge | null>(operands.length);
  for (let i = 0; i < edges.length; i++) {
    const operand = operands[i];
    edges[i] = operand instanceof Tensor ? operand.edge : null;
  }
  return edges;
}

/** Computes an elementwise op into new memory, or into `out`. */
export function runElementwise(row: OpRow, args: Bound, operands: readonly Operand[], out?: Tensor): Tensor {
  const formula = row.elementwise!.formula(args);
  const dtype = row.elementwise!.dtype(args, operands);
  const single = (dtype === bool ? resultType(operands) : dtype) === float32;
  let sizes: readonly number[] | null = null;
  let near: Tensor | undefined = out;
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (!(operand instanceof Tensor)) continue;
    sizes = sizes === null ? operand.sizes : broadcastSizes(sizes, operand.sizes);
    if (near === undefined || near.sizes.length === 0) near = out ?? operand;
  }
  const result = out ?? reserve(near!, sizes!, dtype);
  const values = areValues(formula, operands, single) ? operands : valuesIn(formula, args, operands, single);
  result.storage.backend.elementwise(formula, result, values);
  return result;
}

/** Whether a formula takes just the operands in their order, and these are tensors that it takes as they are. */
function areValues({ places }: Formula, operands: readonly Operand[], single: boolean): operands is Tensor[] {
  if (places.length !== operands.length) return false;
  for (let i = 0; i < places.length; i++) {
    const operand = operands[i];
    if (places[i] !== i || !(operand instanceof Tensor) || (single && operand.dtype === float64)) return false;
  }
  return true;
}

/** What the names of a formula stand for, in their order: operands by their letters, and other arguments. */
function valuesIn(
  { names, places }: Formula,
  args: Bound,
  operands: readonly Operand[],
  single: boolean,
): (Tensor | number)[] {
  const values = new Array<Tensor | number>(names.length);
  for (let i = 0; i < values.length; i++) {
    const value = places[i] < 0 ? args[names[i]] : operands[places[i]];
    if (value instanceof Tensor) values[i] = single && value.dtype === float64 ? rounded(value) : value;
    else values[i] = numberIn(value, single);
  }
  return values;
}

/** A number as it takes part in arithmetic: rounded, where that is done in float32. */
export function numberIn(value: unknown, single: boolean): number {
  return single ? Math.fround(Number(value)) : Number(value);
}

/** A float64 tensor without dimensions, which takes part in float32 arithmetic as a number does. */
function rounded(operand: Tensor): Tensor {
  return quietly(false, () => operand.to(float32));
}

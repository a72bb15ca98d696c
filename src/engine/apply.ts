// The life of one op: compute, remember how gradients go back, tell who watches.

import { becomeView, overwrite } from "./apply-in-place.js";
import { setHistory } from "./autograd.js";
import { fallback, noteFallback } from "./backend/fallbacks.js";
import { safePoint } from "./backend/safe-point.js";
import { RuntimeError } from "./errors.js";
import { mode } from "./mode.js";
import { observer } from "./observer.js";
import type { OpRow } from "./op.js";
import { OpNode } from "./op-node.js";
import { edgesOf, type Operand, runElementwise, wantGradient } from "./operands.js";
import { choose } from "./overloads.js";
import { report } from "./report.js";
import type { Bound } from "./signature.js";
import { Tensor } from "./tensor.js";

/** Calls other ops. What these leave behind stays until the last of them is done: the op may look into its memory. */
function compose(row: OpRow, args: Bound): unknown {
  mode.composing++;
  try {
    return row.compose!(args);
  } finally {
    mode.composing--;
  }
}

/** Computes a result: what happens inside is neither recorded nor reported. */
function forward(row: OpRow, args: Bound): Tensor | Tensor[] {
  const { grad } = mode;
  mode.grad = false;
  mode.quiet++;
  try {
    const result = row.forward(args);
    if (fallback.pending && mode.quiet === 1) noteFallback(row.shownAs);
    return result;
  } finally {
    mode.grad = grad;
    mode.quiet--;
  }
}

/** Applies an op to bound arguments. */
export function applyRow(row: OpRow, args: Bound): unknown {
  if (row.compose !== undefined) return compose(row, args);
  const operands = row.operands(args) as Operand[];
  const tracked = mode.grad && wantGradient(operands);
  const result = row.elementwise !== undefined ? runElementwise(row, args, operands) : forward(row, args);
  if (row.view !== false)
    for (const output of listOf(result)) linkView(output, operands[0] as Tensor, row.view === "multiple");
  if (tracked && row.differentiable) record(row, args, operands, result);
  if (observer() !== null && mode.quiet === 0) report(row, args, operands, listOf(result), false);
  return result;
}

const listOf = (result: Tensor | readonly Tensor[]) => (result instanceof Tensor ? [result] : result);

function linkView(view: Tensor, from: Tensor, multiple: boolean): void {
  const creation = from.asView?.creation ?? "default";
  view.becomeViewOf(from, mode.inference ? "inference" : !mode.grad ? "no_grad" : multiple ? "multiple" : creation);
}

function record(row: OpRow, args: Bound, operands: readonly Operand[], result: Tensor | readonly Tensor[]): void {
  const node = new OpNode(row, args, operands, edgesOf(operands));
  if (result instanceof Tensor) {
    follow(result, node, 0);
    node.save(operands, result);
  } else {
    for (let i = 0; i < result.length; i++) follow(result[i], node, i);
    node.save(operands, result[0], result[1]);
  }
}

/** Makes a tensor the result `i` of a node, if gradients can flow to it. */
function follow(output: Tensor, node: OpNode, i: number): void {
  if (output.dtype.is_floating_point) setHistory(output, node, i);
  else node.describe(i, output.layout);
}

/** Applies the in-place variant of an op: the result goes into the memory of its first tensor. */
export function applyInPlace(row: OpRow, args: Bound): Tensor {
  if (row.view === "single") return becomeView(row, args, args[row.tensors[0]] as Tensor);
  return row.compose !== undefined ? (compose(row, args) as Tensor) : overwrite(row, args);
}

/** Applies the first overload that the arguments fit; `self` is 1 for a method, whose first argument is its tensor. */
export function callRows(
  overloads: readonly OpRow[],
  given: readonly unknown[],
  self: number,
  inPlace: boolean,
): unknown {
  if (mode.quiet + mode.composing === 0) safePoint();
  let [row] = overloads;
  let bound = row.signature.plain(given);
  if (bound === null) ({ row, bound } = inPlace ? chooseInPlace(overloads, given) : choose(overloads, given, self));
  try {
    return inPlace ? applyInPlace(row, bound) : applyRow(row, bound);
  } catch (error) {
    throw error instanceof RangeError && tooLarge.test(error.message) ? noMemoryFor(row, error) : error;
  }
}

/** As `choose`; what it complains of has the name with an underscore. */
function chooseInPlace(overloads: readonly OpRow[], given: readonly unknown[]): ReturnType<typeof choose> {
  try {
    return choose(overloads, given, 1);
  } catch (error) {
    const [{ name }] = overloads;
    if (error instanceof TypeError && error.message.startsWith(`${name}(`))
      throw new TypeError(`${name}_${error.message.slice(name.length)}`);
    throw error;
  }
}

/** What JavaScript says of arrays that cannot be made. */
const tooLarge = /^(Invalid (typed )?array length|Array buffer allocation failed)/;

function noMemoryFor({ name }: OpRow, { message }: Error): Error {
  const length = /-?[\d.e+]+$/.exec(message)?.[0];
  const asked = length === undefined ? "" : `, with arrays of ${length} elements`;
  return new RuntimeError(`${name}(): there is no memory for a result of the size that was asked for${asked}`);
}

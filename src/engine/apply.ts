// The life of one op: compute, remember how gradients go back, tell who watches.
import { type Edge, metaOf, setHistory } from "./autograd.js";
import { safePoint } from "./backend/safe-point.js";
import { CopySlices } from "./copy-slices.js";
import { bool, canCast, float32, float64, resultType } from "./dtype.js";
import { RuntimeError } from "./errors.js";
import type { Formula } from "./formula/parse.js";
import { mode, quietly } from "./mode.js";
import { type Applied, observer } from "./observer.js";
import { letters, type OpRow } from "./op.js";
import { OpNode } from "./op-node.js";
import { choose } from "./overloads.js";
import { broadcastSizes, sameSizes } from "./shape.js";
import type { Bound } from "./signature.js";
import { reserve, Tensor } from "./tensor.js";
import { checkInference, checkWritable } from "./view-rules.js";

type Operand = Tensor | number | boolean | null;

/** The tensor arguments of a call, one per letter; the tensors of a list one after another. */
function operandsOf(row: OpRow, args: Bound): Operand[] {
  const operands: Operand[] = [];
  for (const name of row.tensors) {
    const value = args[name];
    if (Array.isArray(value)) operands.push(...(value as Tensor[]));
    else operands.push(value as Operand);
  }
  return operands;
}

function wantGradient(operands: readonly Operand[]): boolean {
  for (const operand of operands) if (operand instanceof Tensor && operand.requires_grad) return true;
  return false;
}

function edgesOf(operands: readonly Operand[]): (Edge | null)[] {
  return operands.map((operand) => (operand instanceof Tensor ? operand.edge : null));
}

/** A number as it takes part in arithmetic: rounded, where that is done in float32. */
function numberIn(value: unknown, single: boolean): number {
  return single ? Math.fround(Number(value)) : Number(value);
}

/** A float64 tensor without dimensions, which takes part in float32 arithmetic as a number does. */
function rounded(operand: Tensor): Tensor {
  return quietly(false, () => operand.to(float32));
}

/** Computes an elementwise op into new memory, or into `out`. */
function runElementwise(row: OpRow, args: Bound, operands: readonly Operand[], out?: Tensor): Tensor {
  const formula = row.elementwise!.formula(args);
  const dtype = row.elementwise!.dtype(args);
  const single = (dtype === bool ? resultType(operands) : dtype) === float32;
  let sizes: readonly number[] | null = null;
  let near: Tensor | undefined = out;
  for (const operand of operands) {
    if (!(operand instanceof Tensor)) continue;
    sizes = sizes === null ? operand.sizes : broadcastSizes(sizes, operand.sizes);
    near ??= operand;
  }
  const result = out ?? reserve(near!, sizes!, dtype);
  result.storage.backend.elementwise(formula, result, valuesIn(formula, args, operands, single));
  return result;
}

/** What the names of a formula stand for, in their order: operands by their letters, and other arguments. */
function valuesIn({ names }: Formula, args: Bound, operands: readonly Operand[], single: boolean): (Tensor | number)[] {
  const values: (Tensor | number)[] = [];
  for (const name of names) {
    const at = letters.indexOf(name as "a");
    const value = at < 0 ? args[name] : operands[at];
    if (value instanceof Tensor) values.push(single && value.dtype === float64 ? rounded(value) : value);
    else values.push(numberIn(value, single));
  }
  return values;
}

/** Calls other ops. What these leave behind stays until the last of them is done: the op may look into its memory. */
function compose(row: OpRow, args: Bound): unknown {
  mode.composing++;
  try {
    return row.compose!(args);
  } finally {
    mode.composing--;
  }
}

/** Applies an op to bound arguments. */
export function applyRow(row: OpRow, args: Bound): unknown {
  if (row.compose !== undefined) return compose(row, args);
  const operands = operandsOf(row, args);
  const tracked = mode.grad && wantGradient(operands);
  const result =
    row.elementwise !== undefined ? runElementwise(row, args, operands) : quietly(false, () => row.forward(args));
  const outputs = Array.isArray(result) ? result : [result];
  if (row.view !== false)
    for (const output of outputs) linkView(output, operands[0] as Tensor, row.view === "multiple");
  if (tracked && row.gradients.some((gradient) => gradient !== null)) record(row, args, operands, outputs);
  if (observer() !== null && mode.quiet === 0) report(row, args, operands, outputs, false);
  return result;
}

function linkView(view: Tensor, from: Tensor, multiple: boolean): void {
  const creation = from.asView?.creation ?? "default";
  view.becomeViewOf(from, mode.inference ? "inference" : !mode.grad ? "no_grad" : multiple ? "multiple" : creation);
}

function record(row: OpRow, args: Bound, operands: readonly Operand[], outputs: readonly Tensor[]): void {
  const node = new OpNode({ row, args, operands, edges: edgesOf(operands) });
  outputs.forEach((output, i) => {
    if (output.dtype.is_floating_point) setHistory(output, node, i);
    else node.outputs[i] = metaOf(output);
  });
  node.save(operands, outputs);
}

/** The arguments of a call as a person wrote them: without tensors, and without those left at their defaults. */
export function writtenArguments({ op, arguments: args }: Pick<Applied, "op" | "arguments">): Bound {
  const written: Bound = {};
  for (const name in args) {
    const value = args[name];
    const parameter = op.signature.parameters.find((one) => one.name === name);
    if (parameter?.type === "Tensor" || parameter?.type === "Tensors" || parameter?.type === "generator") continue;
    if (value instanceof Tensor || value === null || (parameter && value === parameter.fallback)) continue;
    written[name] = value;
  }
  return written;
}

function report(
  row: OpRow,
  args: Bound,
  operands: readonly Operand[],
  outputs: readonly Tensor[],
  inPlace: boolean,
): void {
  const inputs = operands.filter((operand) => operand instanceof Tensor);
  observer()!.applied({ op: row, inputs, outputs, arguments: args, inPlace });
}

/** `t_`, `squeeze_` and the like: the tensor becomes the view that the op makes of it. */
function becomeView(row: OpRow, args: Bound, target: Tensor): Tensor {
  const tracked = mode.grad && target.requires_grad;
  checkInference(target);
  if (mode.grad) checkWritable(target, tracked);
  const node = tracked ? new OpNode({ row, args, operands: [target], edges: [target.edge] }) : null;
  const { sizes, strides, offset } = quietly(false, () => row.forward(args)) as Tensor;
  target.reshapeTo(sizes, strides, offset);
  target.version.count++;
  if (node !== null) setHistory(target, node, 0);
  const accumulator = target.gradState?.accumulator;
  if (accumulator) accumulator.fn.outputs = [metaOf(target)];
  if (observer() !== null && mode.quiet === 0) report(row, args, [target], [target], true);
  return target;
}

/** Applies the in-place variant of an op: the result goes into the memory of its first tensor. */
export function applyInPlace(row: OpRow, args: Bound): Tensor {
  if (row.view === "single") return becomeView(row, args, args[row.tensors[0]] as Tensor);
  if (row.compose !== undefined) return compose(row, args) as Tensor;
  const operands = operandsOf(row, args);
  const target = operands[0] as Tensor;
  const tracked = mode.grad && wantGradient(operands);
  checkInference(target);
  if (mode.grad) checkWritable(target, tracked);
  const edges = tracked ? edgesOf(operands) : [];
  const before = tracked ? keepOriginal(row, args, operands) : operands;
  write(row, args, operands, target);
  target.version.count++;
  if (tracked) rebase(target, new OpNode({ row, args, operands: before, edges, inPlace: true }), before);
  if (observer() !== null && mode.quiet === 0) report(row, args, operands, [target], true);
  return target;
}

/** Rules that look at the overwritten input get a copy of what it was. */
function keepOriginal(row: OpRow, args: Bound, operands: Operand[]): Operand[] {
  const needed = row.gradients.some((gradient, i) => {
    const operand = operands[i];
    return (
      gradient !== null && operand instanceof Tensor && operand.requires_grad && gradient.saves(args).includes("a")
    );
  });
  if (!needed) return operands;
  return [quietly(mode.grad, () => (operands[0] as Tensor).clone()), ...operands.slice(1)];
}

function write(row: OpRow, args: Bound, operands: Operand[], target: Tensor): void {
  if (row.elementwise === undefined) {
    const result = quietly(false, () => row.forward(args)) as Tensor;
    checkFits(target, result.sizes);
    target.storage.backend.copy(target, beforeWriting(target, [result])[0] as Tensor);
    return;
  }
  const dtype = row.elementwise.dtype(args);
  if (!canCast(dtype, target.dtype))
    throw new RuntimeError(
      `result type ${dtype.scalarType} can't be cast to the desired output type ${target.dtype.scalarType}`,
    );
  let sizes = target.sizes;
  for (const operand of operands) if (operand instanceof Tensor) sizes = broadcastSizes(sizes, operand.sizes);
  checkFits(target, sizes);
  runElementwise(row, args, unaliased(beforeWriting(target, operands), target), target);
}

/** The operands of a write to `target`: where an observer takes its memory over, they are looked at there. */
function beforeWriting(target: Tensor, operands: Operand[]): Operand[] {
  const { storage } = target;
  const taken = observer()?.writing(target) ?? null;
  if (taken === null) return operands;
  return operands.map((operand) => {
    if (!(operand instanceof Tensor) || operand.storage !== storage) return operand;
    return new Tensor(taken, operand.sizes, operand.strides, operand.offset, operand.version);
  });
}

/** Operands that overlap the target in another layout are copied first. */
function unaliased(operands: Operand[], target: Tensor): Operand[] {
  return operands.map((operand) => {
    if (!(operand instanceof Tensor) || operand.storage !== target.storage || operand === target) return operand;
    const same =
      operand.offset === target.offset &&
      sameSizes(operand.sizes, target.sizes) &&
      sameSizes(operand.strides, target.strides);
    return same ? operand : quietly(false, () => operand.clone());
  });
}

function checkFits(target: Tensor, sizes: readonly number[]): void {
  if (!sameSizes(target.sizes, sizes))
    throw new RuntimeError(
      `output with shape [${target.sizes.join(", ")}] doesn't match the broadcast shape [${sizes.join(", ")}]`,
    );
  if (target.strides.some((stride, i) => stride === 0 && target.sizes[i] > 1))
    throw new RuntimeError(
      "unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.",
    );
}

/** The target is now the result of `node`; written through a view, its base is the result of a `CopySlices`. */
function rebase(target: Tensor, node: OpNode, operands: readonly Operand[]): void {
  const { base } = target;
  if (base === null) setHistory(target, node, 0);
  else {
    node.outputs = [metaOf(target)];
    setHistory(base, new CopySlices(base, metaOf(target), node), 0);
  }
  node.save(operands, [target]);
}

/** Applies the first overload that the arguments fit; `self` is 1 for a method, whose first argument is its tensor. */
export function callRows(
  overloads: readonly OpRow[],
  given: readonly unknown[],
  self: number,
  inPlace: boolean,
): unknown {
  if (mode.quiet + mode.composing === 0) safePoint();
  const { row, bound } = inPlace ? chooseInPlace(overloads, given) : choose(overloads, given, self);
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

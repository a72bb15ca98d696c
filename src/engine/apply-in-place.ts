// The life of an op that writes its first tensor: compute, give that tensor another history, tell who watches.
import { setHistory } from "./autograd.js";
import { CopySlices } from "./copy-slices.js";
import { canCast } from "./dtype.js";
import { RuntimeError } from "./errors.js";
import { mode, quietly } from "./mode.js";
import { observer } from "./observer.js";
import type { OpRow } from "./op.js";
import { OpNode } from "./op-node.js";
import { edgesOf, type Operand, runElementwise, wantGradient } from "./operands.js";
import { report } from "./report.js";
import { broadcastSizes, sameSizes } from "./shape.js";
import type { Bound } from "./signature.js";
import { Tensor } from "./tensor.js";
import { checkInference, checkWritable } from "./view-rules.js";

/** `t_`, `squeeze_` and the like: the tensor becomes the view that the op makes of it. */
export function becomeView(row: OpRow, args: Bound, target: Tensor): Tensor {
  const tracked = mode.grad && target.requires_grad;
  checkInference(target);
  if (mode.grad) checkWritable(target, tracked);
  const node = tracked ? new OpNode(row, args, [target], [target.edge]) : null;
  const { sizes, strides, offset } = quietly(false, () => row.forward(args)) as Tensor;
  target.reshapeTo(sizes, strides, offset);
  target.version.count++;
  if (node !== null) setHistory(target, node, 0);
  const accumulator = target.gradState?.accumulator;
  if (accumulator) accumulator.outputs = target.layout.alone;
  if (observer() !== null && mode.quiet === 0) report(row, args, [target], [target], true);
  return target;
}

/** The result of an op goes into the memory of its first tensor. */
export function overwrite(row: OpRow, args: Bound): Tensor {
  const operands = row.operands(args) as Operand[];
  const target = operands[0] as Tensor;
  const tracked = mode.grad && wantGradient(operands);
  checkInference(target);
  if (mode.grad) checkWritable(target, tracked);
  const edges = tracked ? edgesOf(operands) : [];
  const before = tracked ? keepOriginal(row, args, operands) : operands;
  write(row, args, operands, target);
  target.version.count++;
  if (tracked) rebase(target, new OpNode(row, args, before, edges, true), before);
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
  const dtype = row.elementwise.dtype(args, operands);
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
  if (!operands.some((operand) => overlaps(operand, target))) return operands;
  return operands.map((operand) =>
    overlaps(operand, target) ? quietly(false, () => (operand as Tensor).clone()) : operand,
  );
}

/** Whether an operand may look at elements of the target in another order. */
function overlaps(operand: Operand, target: Tensor): boolean {
  if (!(operand instanceof Tensor) || operand.storage !== target.storage || operand === target) return false;
  return (
    operand.offset !== target.offset ||
    !sameSizes(operand.sizes, target.sizes) ||
    !sameSizes(operand.strides, target.strides)
  );
}

function checkFits(target: Tensor, sizes: readonly number[]): void {
  if (!sameSizes(target.sizes, sizes))
    throw new RuntimeError(
      `output with shape [${target.sizes.join(", ")}] doesn't match the broadcast shape [${sizes.join(", ")}]`,
    );
  if (!target.layout.dense && target.strides.some((stride, i) => stride === 0 && target.sizes[i] > 1))
    throw new RuntimeError(
      "unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.",
    );
}

/** The target is now the result of `node`; written through a view, its base is the result of a `CopySlices`. */
function rebase(target: Tensor, node: OpNode, operands: readonly Operand[]): void {
  const { base } = target;
  if (base === null) setHistory(target, node, 0);
  else {
    node.outputs = target.layout.alone;
    setHistory(base, new CopySlices(base, target.layout, node), 0);
  }
  node.save(operands, target);
}

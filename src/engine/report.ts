// What an observer is told of an op.
import { type Applied, observer } from "./observer.js";
import type { OpRow } from "./op.js";
import type { Operand } from "./operands.js";
import type { Bound } from "./signature.js";
import { Tensor } from "./tensor.js";

/** Tells the observer, which must be there, that an op was applied. */
export function report(
  row: OpRow,
  args: Bound,
  operands: readonly Operand[],
  outputs: readonly Tensor[],
  inPlace: boolean,
): void {
  const inputs = operands.filter((operand) => operand instanceof Tensor);
  observer()!.applied({ op: row, inputs, outputs, arguments: args, inPlace });
}

/** The arguments of a call as a person wrote them: without tensors, and without those left at their defaults. */
export function writtenArguments({ op, arguments: args }: Pick<Applied, "op" | "arguments">): Bound {
  // What a script has defined itself takes anything.
  if (op.family === "custom") return args;
  const written: Bound = {};
  for (const { name, fallback, type } of op.signature.parameters) {
    const value = args[name];
    if (type === "Tensor" || type === "Tensors" || type === "generator") continue;
    if (value instanceof Tensor || value === null || value === fallback) continue;
    written[name] = value;
  }
  return written;
}

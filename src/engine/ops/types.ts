// Result types of elementwise ops, and which types they do not take.
import { bool, type Category, type DType, get_default_dtype, resultType } from "../dtype.js";
import { NotImplementedError, RuntimeError } from "../errors.js";
import { type Gradient, rule } from "../op.js";
import type { Tensor } from "../tensor.js";

/** Raises PyTorch's error for a type that its kernel lacks. */
export function notImplemented(kernel: string, dtype: DType): never {
  throw new RuntimeError(`"${kernel}" not implemented for '${dtype.scalarType}'`);
}

/** Raises PyTorch's error where a kernel that knows floats only is to take another type. */
export function needFloat(kernel: string, { dtype }: { readonly dtype: DType }): void {
  if (!dtype.is_floating_point) notImplemented(kernel, dtype);
}

/** Raises PyTorch's error where a kernel that knows numbers only is to take booleans. */
export function needNumber(kernel: string, { dtype }: { readonly dtype: DType }): void {
  if (dtype === bool) notImplemented(kernel, dtype);
}

const limits: Readonly<Record<string, readonly [least: number, most: number, called: string]>> = {
  uint8: [0, 255, "uint8_t"],
  int32: [-(2 ** 31), 2 ** 31 - 1, "int"],
  int64: [-(2 ** 63), 2 ** 63, "int64_t"],
};

/** A number as an element of the type has it: whole for integers, of which bytes count negative ones from above. */
export function valueIn(dtype: DType, value: number | boolean): number {
  const number = Number(value);
  if (!(dtype.name in limits)) return dtype === bool ? Number(number !== 0) : number;
  const [least, most, called] = limits[dtype.name];
  const wraps = dtype.name === "uint8" && Number.isInteger(number);
  if (!(number >= (wraps ? -most : least) && number <= most))
    throw new RuntimeError(`value cannot be converted to type ${called} without overflow`);
  return Math.trunc(number);
}

/** The promoted type of the operands, if it is of one of these categories. */
export function only(categories: readonly Category[], kernel: string, ...operands: readonly unknown[]): DType {
  const type = resultType(operands);
  return categories.includes(type.category) ? type : notImplemented(kernel, type);
}

/** The promoted type, where only floats will do. */
export const floats = (kernel: string, ...operands: readonly unknown[]) => only(["float"], kernel, ...operands);

/** The promoted type, where bool will not do. */
export const noBool = (kernel: string, ...operands: readonly unknown[]) => only(["int", "float"], kernel, ...operands);

/** The promoted type; whole numbers become the default float type. */
export function floatOf(...operands: readonly unknown[]): DType {
  const type = resultType(operands);
  return type.is_floating_point ? type : get_default_dtype();
}

/** Whether any operand is true or false. */
export const isBool = (operand: unknown) =>
  typeof operand === "boolean" || (typeof operand === "object" && resultType([operand]) === bool);

/** A number on the left as a tensor without dimensions, of the type that the op works in. */
export function lifted(value: number | boolean, other: Tensor): Tensor {
  return other.new_full([], value, { dtype: resultType([value, other]) });
}

/** The rule of an input for which PyTorch has no derivative: running it raises. */
export function noDerivative(what: string): Gradient {
  return rule("no derivative", "", () => {
    throw new NotImplementedError(`the derivative for '${what}' is not implemented.`);
  });
}

/** The rules and the node of an op that has no derivative at all: it is recorded, and going back through it raises. */
export function unknownDerivative(name: string): Gradient {
  return rule("no derivative", "", () => {
    throw new RuntimeError(`derivative for aten::${name} is not implemented`);
  });
}

/** The node of such an op. */
export const unknownNode = "torch::autograd::NotImplemented";

// Element types, and PyTorch's rules for the type of a result.
import type { Tensor } from "./tensor.js";

/** How an element type takes part in type promotion: bool < integers < floats. */
export type Category = "bool" | "int" | "float";

/** An element type such as `torch.float32`. See https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
export class DType {
  /** PyTorch's name for a tensor of this type in error messages (`torch.FloatTensor`). */
  readonly tensorType: string;
  constructor(
    /** PyTorch's name. */
    readonly name: "bool" | "uint8" | "int32" | "int64" | "float32" | "float64",
    /** How the type takes part in promotion. */
    readonly category: Category,
    /** The bytes of one element. */
    readonly itemsize: number,
    /** Position in the order of promotion: of two types the one with the greater rank wins. */
    readonly rank: number,
    /** The name that PyTorch uses in messages (`Float`, `Long`). */
    readonly scalarType: string,
  ) {
    this.tensorType = `torch.${scalarType}Tensor`;
  }
  /** Whether it is a type of floating point numbers. */
  get is_floating_point(): boolean {
    return this.category === "float";
  }
  toString(): string {
    return `torch.${this.name}`;
  }
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** True and false. https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
export const bool = new DType("bool", "bool", 1, 0, "Bool");
/** Whole numbers from 0 to 255. https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
export const uint8 = new DType("uint8", "int", 1, 1, "Byte");
/** Whole numbers of 32 bits. https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
export const int32 = new DType("int32", "int", 4, 2, "Int");
/** Whole numbers, exact up to 2^53. https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
export const int64 = new DType("int64", "int", 8, 3, "Long");
/** Single precision: the default type. https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
export const float32 = new DType("float32", "float", 4, 4, "Float");
/** Double precision. https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
export const float64 = new DType("float64", "float", 8, 5, "Double");

/** Every element type, by its name. */
export const dtypes: Readonly<Record<DType["name"], DType>> = { bool, uint8, int32, int64, float32, float64 };

let defaultType = float32;

/** The type of new floating point tensors: float32 unless set otherwise. https://pytorch.org/docs/stable/generated/torch.get_default_dtype.html */
export function get_default_dtype(): DType {
  return defaultType;
}

/** Sets the type of new floating point tensors. https://pytorch.org/docs/stable/generated/torch.set_default_dtype.html */
export function set_default_dtype(dtype: DType): void {
  if (!dtype.is_floating_point) throw new TypeError("only floating-point types are supported as the default type");
  defaultType = dtype;
}

/** The smallest type that holds both. https://pytorch.org/docs/stable/generated/torch.promote_types.html */
export function promote_types(a: DType, b: DType): DType {
  return a.rank >= b.rank ? a : b;
}

/** The type that a number has in promotion: whole numbers are int64, others the default float type. */
export function numberType(value: number | boolean): DType {
  if (typeof value === "boolean") return bool;
  return Number.isInteger(value) ? int64 : defaultType;
}

/** What a group of operands (with dimensions, without, plain numbers) contributes, over the groups below it. */
function combine(higher: DType | null, lower: DType | null): DType | null {
  if (higher === null || lower === null) return higher ?? lower;
  if (higher.category === "float") return higher;
  return higher === bool || lower.category === "float" ? promote_types(higher, lower) : higher;
}

/** The type of an elementwise result: tensors with dimensions decide over those without, and these over numbers. */
export function resultType(operands: readonly unknown[]): DType {
  let dimensioned: DType | null = null;
  let single: DType | null = null;
  let number: DType | null = null;
  for (const operand of operands) {
    if (typeof operand === "number" || typeof operand === "boolean") {
      const type = numberType(operand);
      number = number === null ? type : promote_types(number, type);
    } else if (typeof operand === "object" && operand !== null) {
      const { dtype, sizes } = operand as Tensor;
      if (sizes.length > 0) dimensioned = dimensioned === null ? dtype : promote_types(dimensioned, dtype);
      else single = single === null ? dtype : promote_types(single, dtype);
    }
  }
  return combine(dimensioned, combine(single, number)) ?? defaultType;
}

const order = { bool: 0, int: 1, float: 2 };

/** Whether values of `from` may be stored in `to` by an in-place op: never into a lower category. */
export function canCast(from: DType, to: DType): boolean {
  return order[from.category] <= order[to.category];
}

// Sums on the device, for ops that compute the rest themselves: of formulas of tensors, in double precision.
import type { View } from "../backend/backend.js";
import { type DType, float64 } from "../dtype.js";
import type { Formula } from "../formula/parse.js";
import { contiguousStrides, viewStrides } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { elementsOf } from "./elements.js";

/** A tensor seen in another shape, for the device; copied where that cannot be seen. */
export function viewAs(tensor: Tensor, sizes: readonly number[]): View {
  const { storage, dtype, offset } = tensor;
  const strides = viewStrides(tensor.sizes, tensor.strides, sizes);
  if (strides !== null) return { storage, dtype, sizes, strides, offset };
  const whole = reserve(tensor, tensor.sizes, dtype);
  storage.backend.copy(whole, tensor);
  return viewAs(whole, sizes);
}

/** The row-major tensor of sums of a formula's values; `sizes` are those of the operands, but 1 where is summed. */
export function sumsOf(formula: Formula, operands: readonly View[], sizes: readonly number[], dtype: DType): Tensor {
  const [first] = operands;
  const result = reserve(first, sizes, dtype);
  const dims: number[] = [];
  for (let i = 0; i < sizes.length; i++) if (sizes[i] === 1) dims.push(i);
  first.storage.backend.sumOf(formula, result, operands, dims);
  return result;
}

/** The same as an array of doubles. */
export function doubleSums(formula: Formula, operands: readonly View[], sizes: readonly number[]): Float64Array {
  return elementsOf(sumsOf(formula, operands, sizes, float64)) as Float64Array;
}

/** A row of a row-major tensor in another shape. */
export const rowOf = (rows: Tensor, at: number, sizes: readonly number[]): View => ({
  storage: rows.storage,
  dtype: rows.dtype,
  sizes,
  strides: contiguousStrides(sizes),
  offset: rows.offset + at * rows.strides[0],
});

// The typed arrays that hold elements on the CPU: int64 as whole numbers in doubles, bool as 0 and 1.
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Elements } from "./backend.js";

const types = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  int64: Float64Array,
  uint8: Uint8Array,
  bool: Uint8Array,
} as const;

/** The array type that holds elements of `dtype`. */
export function arrayType(dtype: DType): (typeof types)[keyof typeof types] {
  return types[dtype.name];
}

/** New zeros in the array type that holds `dtype`. */
export function newArray(dtype: DType, length: number): Elements {
  if (!(length >= 0)) throw new RuntimeError(`Trying to create tensor of ${length} elements`);
  try {
    return new types[dtype.name](length);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const bytes = Number.isFinite(length) ? BigInt(length) * BigInt(dtype.itemsize) : length;
    throw new RuntimeError(`DefaultCPUAllocator: can't allocate memory: you tried to allocate ${bytes} bytes.`);
  }
}

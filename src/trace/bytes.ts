// How much memory tensors take.
import type { TensorType } from "../protocol/trace.js";

/** Types with other than four bytes an element. */
const sizes: Record<string, number> = { bool: 1, uint8: 1, int64: 8, float64: 8 };

/** The bytes of a tensor's elements. */
export function bytesOf({ shape, dtype }: Pick<TensorType, "shape" | "dtype">): number {
  return shape.reduce((count, size) => count * size, sizes[dtype] ?? 4);
}
